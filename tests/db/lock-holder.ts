import { EvenkeelError } from "../../src/core/errors.ts";
import { lockDirectory } from "../../src/db/engine/directory-lock.ts";

/**
 * A process that tries to take a directory, for directory-lock.test.ts: says "locked" or why not, and gives it free when its input
 * ends.
 */
const [, , directory = ""] = process.argv;

try {
  const lock = await lockDirectory(directory);
  process.stdout.write("locked\n");
  process.stdin.resume();
  process.stdin.on("end", () => {
    lock.release().then(() => process.stdout.write("released\n"));
  });
} catch (error) {
  process.stdout.write(error instanceof EvenkeelError ? `${error.code}\n` : `${String(error)}\n`);
}

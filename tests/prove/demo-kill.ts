import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepLine, readMe, signIn, startDemo, startRefused } from "./demo-service.ts";
import { type Figure, figure, type Proof } from "./proof.ts";

/** Kills the running demo in the midst of writes, again and again, and tries to open its data from a second process. */
async function prove(quick: boolean): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), "evenkeel-demo-kill-"));
  const rounds = quick ? 2 : 10;
  const kept: string[] = [];
  try {
    const port = await freePort();
    for (let round = 0; round < rounds; round++)
      kept.push(...(await writeUntilKilled(directory, port, round)));
    const service = await startDemo(directory, port);
    const cookie = await signIn(service.url);
    const before = await readMe(service.url, cookie);
    const lost = kept.filter((line) => !before.includes(line)).length;
    const refused = await startRefused(directory, await freePort());
    const after = await readMe(service.url, cookie);
    await service.kill();
    const isRefused = refused.code === 1 && refused.said.includes("in use by process");
    const isUntouched = withoutNonce(after) === withoutNonce(before);
    return [
      figure({
        name: `kept lines lost in ${rounds} kills of the demo`,
        value: lost,
        unit: "lines",
        must: ["<=", 0],
      }),
      figure({
        name: "lines kept before the kills",
        value: kept.length,
        unit: "lines",
        must: [">=", rounds * 10],
      }),
      figure({
        name: "a second process is refused and changes nothing",
        value: isRefused && isUntouched ? 1 : 0,
        must: [">=", 1],
      }),
    ];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** A page carries a fresh nonce each time. */
function withoutNonce(html: string): string {
  return html.replaceAll(/nonce="[^"]*"/g, "");
}

/** Keeps line after line; kills the service with one more on its way. Returns the lines that it said were kept. */
async function writeUntilKilled(directory: string, port: number, round: number): Promise<string[]> {
  const service = await startDemo(directory, port);
  const cookie = await signIn(service.url);
  const kept: string[] = [];
  // Another number each round, so that the kill falls into another place.
  const enough = 10 + 7 * round;
  for (let i = 0; i < enough; i++) {
    const line = `line ${round}-${i} end`;
    if (await keepLine(service.url, cookie, line)) kept.push(line);
  }
  const onItsWay = keepLine(service.url, cookie, `line ${round}-last end`).catch(() => false);
  await service.kill();
  await onItsWay;
  return kept;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

export const proof: Proof = {
  name: "demo-kill",
  title:
    "the demo, killed while people write, loses nothing it said was kept, and its data opens once at a time",
  run: async ({ quick }) => prove(quick),
};

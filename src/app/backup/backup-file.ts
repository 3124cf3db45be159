import { createHash, type Hash } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip, gzipSync } from "node:zlib";
import { z } from "zod";
import { EvenkeelError } from "../../core/errors.ts";

/**
 * A backup is a gzip of lines: a header, then one row of a table to a line, as JSON, table after table as the header lists them. The
 * header is a gzip member of its own and of fixed length, so that it is written last, once counts and hash are known, and read first.
 */
const HEADER_BYTES = 16_384;
const FORMAT = "evenkeel-backup";
const VERSION = 1;

// Most of it is sealed, and what is sealed packs no better for more work.
const FAST = 1;

const HEADER = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  /** The schema that the rows belong to. */
  migrations: z.array(z.string()),
  /** All rows are as they were at this instant or just after it. */
  madeAt: z.string(),
  tables: z.array(z.object({ table: z.string(), rows: z.number() })),
  /** Of everything after the header, unpacked. It finds damage; who can write the file can write the hash as well. */
  sha256: z.string(),
});
export type BackupHeader = Omit<z.infer<typeof HEADER>, "format" | "version">;

/** What `write` is given to say what the file holds. */
export type WrittenHeader = Omit<BackupHeader, "sha256">;

/**
 * Writes a new backup, readable by this user alone. `write` gives the lines and, once they are all given, the header. The name is taken
 * only when the file is whole and on the disk. Throws EvenkeelError("refused") where a file of that name exists.
 */
export async function writeBackupFile(
  path: string,
  write: (lines: LineSink) => Promise<WrittenHeader>,
): Promise<BackupHeader & { readonly bytes: number }> {
  if (await exists(path)) throw taken(path);
  const part = `${path}.part`;
  const file = await openPart(part);
  try {
    await file.write(gzipSync(Buffer.alloc(HEADER_BYTES, " "), { level: 0 }));
    const hash = createHash("sha256");
    const content = await writeContent(file, hash, write);
    const header = { ...content, sha256: hash.digest("hex") };
    const packed = packHeader(header);
    await file.write(packed, 0, packed.length, 0);
    await file.sync();
    const { size } = await file.stat();
    await file.close();
    await rename(part, path);
    return { ...header, bytes: size };
  } catch (error) {
    await file.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function openPart(part: string): Promise<FileHandle> {
  try {
    return await open(part, "wx", 0o600);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EEXIST") throw taken(part);
    throw new EvenkeelError(
      "invalid",
      `${part} cannot be written (${code}). Nothing was backed up. Choose a directory that exists and is yours.`,
    );
  }
}

function taken(path: string): EvenkeelError {
  return new EvenkeelError(
    "refused",
    `${path} exists already. It was not touched, and nothing was backed up. Choose another name, or move that file away.`,
  );
}

function packHeader(header: BackupHeader): Buffer {
  const text = JSON.stringify({ format: FORMAT, version: VERSION, ...header });
  const line = `${text.padEnd(HEADER_BYTES - 1)}\n`;
  if (Buffer.byteLength(line) !== HEADER_BYTES)
    throw new EvenkeelError("bug", "The header of a backup is longer than its place.");
  // Not compressed, for then its length depends on nothing but the length of the text.
  return gzipSync(line, { level: 0 });
}

/** Takes lines without their ends. Await it: it waits for the disk. */
export type LineSink = (lines: readonly string[]) => Promise<void>;

async function writeContent(
  file: FileHandle,
  hash: Hash,
  write: (lines: LineSink) => Promise<WrittenHeader>,
): Promise<WrittenHeader> {
  const gzip = createGzip({ level: FAST });
  const flow = pipeline(gzip, async (packed: AsyncIterable<Buffer>) => {
    for await (const chunk of packed) await file.write(chunk);
  });
  // It is awaited below; until then nobody but the sink needs to hear of its failure.
  flow.catch(() => {});
  const sink = async (lines: readonly string[]): Promise<void> => {
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""), "utf8");
    hash.update(bytes);
    if (!gzip.write(bytes)) await Promise.race([once(gzip, "drain"), flow]);
  };
  try {
    const header = await write(sink);
    gzip.end();
    await flow;
    return header;
  } catch (error) {
    gzip.destroy();
    throw error;
  }
}

/**
 * Reads a backup: `use` gets the header and the lines after it, once, in order. What it does must be undone where this throws: whether
 * the file is whole is known only at its end. Throws EvenkeelError("invalid") for a file that is no backup, is damaged or unfinished.
 */
export async function readBackupFile<T>(
  path: string,
  use: (header: BackupHeader, lines: AsyncIterable<string>) => Promise<T>,
): Promise<T> {
  const source = createReadStream(path);
  const unpacked = createGunzip();
  // Not waited for: a reader that stops early destroys both ends, and then the pipeline may never tell.
  pipeline(source, unpacked).catch(() => {});
  const hash = createHash("sha256");
  try {
    const lines = linesOf(unpacked);
    const first = await lines.next();
    const header = parseHeader(path, first.done ? "" : first.value);
    return await use(header, checked(path, lines, { hash, sha256: header.sha256 }));
  } catch (error) {
    if (error instanceof EvenkeelError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code.startsWith("E"))
      throw new EvenkeelError("invalid", `${path} cannot be read (${code}). Nothing was changed.`);
    if (code.startsWith("Z_")) throw damaged(path);
    throw error;
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

async function* checked(
  path: string,
  lines: AsyncIterable<string>,
  { hash, sha256 }: { hash: Hash; sha256: string },
): AsyncGenerator<string> {
  for await (const line of lines) {
    hash.update(`${line}\n`, "utf8");
    yield line;
  }
  if (hash.digest("hex") !== sha256) throw damaged(path);
}

function parseHeader(path: string, line: string): BackupHeader {
  if (line.trim() === "") throw damaged(path);
  const parsed = HEADER.safeParse(parseJson(line));
  if (!parsed.success)
    throw new EvenkeelError("invalid", `${path} is no backup of Evenkeel. Nothing was changed.`);
  const { version, migrations, madeAt, tables, sha256 } = parsed.data;
  if (version !== VERSION)
    throw new EvenkeelError(
      "refused",
      `${path} has format ${version}, and this version of Evenkeel reads format ${VERSION}. Nothing was changed. Use the version that made it.`,
    );
  return { migrations, madeAt, tables, sha256 };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function damaged(path: string): EvenkeelError {
  return new EvenkeelError(
    "invalid",
    `${path} is damaged, or was never finished: what it holds is not what its header says. Nothing was changed. Take another backup.`,
  );
}

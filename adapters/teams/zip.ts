/** A file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The CRC-32 of PNG and ZIP. */
export function crc32(data: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of data) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** 1 January 1980, the first day that the format knows: the same files are always the same archive. */
const DATE = 0x0021;
const VERSION = 20;
const LOCAL = { signature: 0x04034b50, size: 30 } as const;
const CENTRAL = { signature: 0x02014b50, size: 46 } as const;
const END = { signature: 0x06054b50, size: 22 } as const;

/** An archive of a few small files, stored as they are (PKWARE APPNOTE 6.3.10, no ZIP64): names in ASCII, 4 GiB in all at most. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const named = entries.map((entry) => ({ ...entry, path: new TextEncoder().encode(entry.name) }));
  const headers = (size: number) => named.reduce((sum, { path }) => sum + path.length + size, 0);
  const content = named.reduce((sum, { data }) => sum + data.length, 0);
  const directorySize = headers(CENTRAL.size);
  const directoryAt = headers(LOCAL.size) + content;
  const made = new Uint8Array(directoryAt + directorySize + END.size);
  const view = new DataView(made.buffer);
  const u16 = (at: number, value: number) => view.setUint16(at, value, true);
  const u32 = (at: number, value: number) => view.setUint32(at, value, true);

  let at = 0;
  let directory = directoryAt;
  for (const { path, data } of named) {
    const shared = (from: number) => {
      u16(from, VERSION);
      u16(from + 8, DATE);
      u32(from + 10, crc32(data));
      u32(from + 14, data.length);
      u32(from + 18, data.length);
      u16(from + 22, path.length);
    };
    u32(at, LOCAL.signature);
    shared(at + 4);
    made.set(path, at + LOCAL.size);
    made.set(data, at + LOCAL.size + path.length);
    u32(directory, CENTRAL.signature);
    u16(directory + 4, VERSION);
    shared(directory + 6);
    u32(directory + 42, at);
    made.set(path, directory + CENTRAL.size);
    at += LOCAL.size + path.length + data.length;
    directory += CENTRAL.size + path.length;
  }
  u32(directory, END.signature);
  u16(directory + 8, named.length);
  u16(directory + 10, named.length);
  u32(directory + 12, directorySize);
  u32(directory + 16, directoryAt);
  return made;
}

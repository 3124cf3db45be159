import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { teamsManifest, teamsPackage } from "../../../adapters/teams/install.ts";
import { crc32 } from "../../../adapters/teams/zip.ts";
import { startBot } from "./bot.ts";

const CONFIG = { clientId: "11111111-2222-3333-4444-555555555555" };
const SITE = "https://evenkeel.example.org";
const require = createRequire(import.meta.url);

/** Microsoft's own schema of that version, from the package that its toolkit uses. */
async function schemaOf(version: string): Promise<object> {
  const path = `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`;
  return JSON.parse(await readFile(path, "utf8"));
}

async function validator(version: string) {
  const { default: Ajv } = require("ajv-draft-04") as typeof import("ajv-draft-04");
  const { default: addFormats } = require("ajv-formats") as typeof import("ajv-formats");
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  return ajv.compile(await schemaOf(version));
}

test.each(["1.19", "1.30"])("the manifest is valid by Microsoft's schema %s", async (version) => {
  const validate = await validator(version);
  const manifest = { ...teamsManifest(SITE, CONFIG), manifestVersion: version };
  validate(manifest);
  expect(validate.errors).toBeNull();
  expect(validate({ ...manifest, bots: [{ botId: "x", scopes: ["personal"] }] })).toBe(false);
});

test("the bot is in everybody's own chat and nowhere else, and only hosts of ours are named", () => {
  const manifest = teamsManifest(SITE, CONFIG);
  expect(manifest.bots.map(({ scopes }) => scopes)).toEqual([["personal"]]);
  expect(manifest.validDomains).toEqual(["evenkeel.example.org"]);
  expect(manifest.bots[0].commandLists[0].commands.map(({ title }) => title)).toEqual(["hi", "help"]);
});

/** Reads an archive by its directory, as an unzipper does. */
function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [size, length] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true)];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(from, from + size);
    expect(crc32(data)).toBe(view.getUint32(at + 16, true));
    files.set(name, data);
    at += 46 + length;
  }
  expect(at).toBe(end);
  return files;
}

/** The pixels of an RGBA picture without filters. */
function pixelsOf(png: Uint8Array): { readonly size: number; readonly pixels: Uint8Array } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from("PNG")]);
  const size = view.getUint32(16);
  const rows = inflateSync(png.subarray(41, 41 + view.getUint32(33)));
  expect(view.getUint32(20)).toBe(size);
  expect(rows.length).toBe(size * (size * 4 + 1));
  return { size, pixels: rows };
}

test("the package holds the manifest and both icons in the sizes that Teams asks for", async () => {
  const files = unzip(await teamsPackage(SITE, CONFIG));
  expect([...files.keys()]).toEqual(["manifest.json", "color.png", "outline.png"]);
  expect(JSON.parse(new TextDecoder().decode(files.get("manifest.json")))).toEqual(
    teamsManifest(SITE, CONFIG),
  );
  const color = pixelsOf(files.get("color.png") ?? new Uint8Array());
  const outline = pixelsOf(files.get("outline.png") ?? new Uint8Array());
  expect([color.size, outline.size]).toEqual([192, 32]);
  // The outline is white on nothing: Teams tints it.
  for (let y = 0; y < 32; y++) {
    const row = outline.pixels.subarray(y * 129 + 1, (y + 1) * 129);
    for (let x = 0; x < 32; x++) expect([...row.subarray(x * 4, x * 4 + 3)]).toEqual([255, 255, 255]);
  }
  expect([...color.pixels.subarray(1, 5)]).toEqual([0x1c, 0x5f, 0x59, 255]);
});

test("the same settings make the same package, and the service serves it", async () => {
  const bot = await startBot(() => ({ kind: "nothing" }));
  const served = await fetch(`${bot.url}/teams/app.zip`);
  expect(served.headers.get("content-type")).toBe("application/zip");
  expect(new Uint8Array(await served.arrayBuffer())).toEqual(
    await teamsPackage("https://evenkeel.example", CONFIG),
  );
});

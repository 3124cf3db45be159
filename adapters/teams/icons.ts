import { crc32 } from "./zip.ts";

type Point = readonly [x: number, y: number];
type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** The product's mark, the wave of the web pages: two cubic curves in a box of 26 by 14, drawn with a round pen 3 wide. */
const WAVE: readonly (readonly [Point, Point, Point, Point])[] = [
  [
    [1.5, 9.5],
    [4.5, 2],
    [8.5, 0.5],
    [12, 6.5],
  ],
  [
    [12, 6.5],
    [15.5, 12.5],
    [19.5, 14],
    [24.5, 3.5],
  ],
];
const BOX = { width: 26, height: 14, pen: 3 } as const;
const STEPS = 24;

const WHITE: Color = [255, 255, 255, 255];
const CLEAR: Color = [255, 255, 255, 0];

/** The two icons that an app package must hold: 192 × 192 in color, 32 × 32 in white on nothing. */
export async function packageIcons(accent: Color): Promise<{
  readonly color: Uint8Array<ArrayBuffer>;
  readonly outline: Uint8Array<ArrayBuffer>;
}> {
  return {
    // Teams cuts the color icon round or rounded: the mark keeps to its safe 120 pixels in the middle.
    color: await png(drawMark(192, { margin: 36, ink: WHITE, ground: accent })),
    outline: await png(drawMark(32, { margin: 2, ink: WHITE, ground: CLEAR })),
  };
}

interface Raster {
  readonly size: number;
  /** RGBA, row by row. */
  readonly pixels: Uint8Array;
}

function drawMark(
  size: number,
  of: { readonly margin: number; readonly ink: Color; readonly ground: Color },
): Raster {
  const scale = (size - 2 * of.margin) / BOX.width;
  const top = (size - BOX.height * scale) / 2;
  const points = WAVE.flatMap((curve) =>
    Array.from({ length: STEPS + 1 }, (_, step): Point => {
      const [x, y] = pointOn(curve, step / STEPS);
      return [of.margin + x * scale, top + y * scale];
    }),
  );
  const radius = (BOX.pen * scale) / 2;
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const away = distance([x + 0.5, y + 0.5], points);
      const cover = Math.min(Math.max(radius - away + 0.5, 0), 1);
      pixels.set(
        of.ground.map((under, channel) => Math.round(under + ((of.ink[channel] ?? 0) - under) * cover)),
        (y * size + x) * 4,
      );
    }
  return { size, pixels };
}

function pointOn([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const u = 1 - t;
  const mix = (i: 0 | 1) => u ** 3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t ** 3 * d[i];
  return [mix(0), mix(1)];
}

function distance([x, y]: Point, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1] ?? [0, 0];
    const [bx, by] = points[i] ?? [0, 0];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
    const t = Math.min(Math.max(along, 0), 1);
    least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return least;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** A picture as PNG (RFC 2083): 8 bits, RGBA, no filter. */
async function png({ size, pixels }: Raster): Promise<Uint8Array<ArrayBuffer>> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = new Uint8Array(size * (size * 4 + 1));
  for (let y = 0; y < size; y++)
    rows.set(pixels.subarray(y * size * 4, (y + 1) * size * 4), y * (size * 4 + 1) + 1);
  const packed = new Blob([rows]).stream().pipeThrough(new CompressionStream("deflate"));
  const data = new Uint8Array(await new Response(packed).arrayBuffer());
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", new Uint8Array()),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(12 + data.length);
  const view = new DataView(made.buffer);
  view.setUint32(0, data.length);
  made.set(new TextEncoder().encode(type), 4);
  made.set(data, 8);
  view.setUint32(8 + data.length, crc32(made.subarray(4, 8 + data.length)));
  return made;
}

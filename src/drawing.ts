import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** An SVG as PNG, twice its size in pixels. Letters are in Inter, whatever the SVG asks for. */
export type DrawPng = (svg: string) => Promise<Uint8Array>;

interface Parts {
  /** The renderer, as bytes or compiled. */
  renderer(): Promise<BufferSource | WebAssembly.Module>;
  /** Inter as a TrueType font. */
  font(): Promise<Uint8Array>;
}

/** Draws with resvg. What it needs is read at the first picture: most processes never draw one. */
export function createDrawing(parts: Parts): DrawPng {
  let ready: Promise<Uint8Array> | null = null;
  const prepare = async () => {
    const [renderer, font] = await Promise.all([parts.renderer(), parts.font()]);
    await initWasm(renderer);
    return font;
  };
  return async (svg) => {
    // A failed start is not kept: the next picture tries again.
    ready ??= prepare().catch((error: unknown) => {
      ready = null;
      throw error;
    });
    const fonts = { fontBuffers: [await ready], defaultFontFamily: "Inter", sansSerifFamily: "Inter" };
    const drawn = new Resvg(svg, { fitTo: { mode: "zoom", value: 2 }, font: fonts });
    try {
      const image = drawn.render();
      const png = image.asPng();
      image.free();
      return png;
    } finally {
      drawn.free();
    }
  };
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createDrawing, type DrawPng } from "./drawing.ts";

const { resolve } = createRequire(import.meta.url);

/** Draws with the files of the packages; both are read at the first picture. */
export const drawPngByNode: DrawPng = createDrawing({
  renderer: () => readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")),
  font: () => readFile(resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf")),
});

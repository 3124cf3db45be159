/** Files that wrangler puts into the Worker as bytes: see `rules` in wrangler.toml. */
declare module "*.woff2" {
  const bytes: ArrayBuffer;
  // biome-ignore lint/style/noDefaultExport: that is how wrangler hands a file over.
  export default bytes;
}
declare module "*.ttf" {
  const bytes: ArrayBuffer;
  // biome-ignore lint/style/noDefaultExport: that is how wrangler hands a file over.
  export default bytes;
}
declare module "*.wasm" {
  const compiled: WebAssembly.Module;
  // biome-ignore lint/style/noDefaultExport: that is how wrangler hands a file over.
  export default compiled;
}

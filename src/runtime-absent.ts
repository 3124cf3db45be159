/**
 * Stands in the Worker for what the platforms' packages load for servers of their own, which we never start: see `alias` in
 * wrangler.toml. Two fifths of the Worker go with it.
 */
export {};

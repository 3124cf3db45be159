import { defineConfig } from "vitest/config";

/** Tests of what keeps no state and needs no database: their files share a worker's modules, loaded and compiled once. */
const PURE = ["adapters", "content", "core", "crypto", "web"].map((part) => `tests/${part}/**/*.test.ts`);

export default defineConfig({
  test: {
    // Gives database tests their engines, started when the first of them asks.
    globalSetup: "tests/setup-postgres.ts",
    testTimeout: 240_000,
    hookTimeout: 400_000,
    // Two workers: each starts its own database, and the machines this must pass on have two cores.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      { extends: true, test: { name: "whole", include: ["tests/**/*.test.ts"], exclude: PURE } },
    ],
  },
});

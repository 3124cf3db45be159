import { defineConfig } from "vitest/config";

/** Tests that run a Worker: their tools set the environment of a whole process. */
const WORKERS = ["tests/workers/**/*.test.ts"];

export default defineConfig({
  test: {
    // Gives database tests their engines, started when the first of them asks.
    globalSetup: "tests/setup-postgres.ts",
    testTimeout: 240_000,
    hookTimeout: 400_000,
    // Two workers: each starts its own database, and the machines this must pass on have two cores.
    maxWorkers: 2,
    // A worker's files share its modules: loaded and compiled once, as the embedded engine is, which takes seconds of each file else.
    isolate: false,
    projects: [
      { extends: true, test: { name: "shared", include: ["tests/**/*.test.ts"], exclude: WORKERS } },
      { extends: true, test: { name: "workers", include: WORKERS, isolate: true } },
    ],
  },
});

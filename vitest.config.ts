import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Gives database tests their engines, started when the first of them asks.
    globalSetup: "tests/setup-postgres.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two workers: each starts its own database, and the machines this must pass on have two cores.
    maxWorkers: 2,
  },
});

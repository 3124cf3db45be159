// The dependency rule of the architecture: arrows point down only. `npm run check` runs it, tests/walls.test.ts
// plants a violation of each rule and expects it to be found.
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

// biome-ignore lint/style/noDefaultExport: dependency-cruiser reads its settings from there.
export default {
  forbidden: [
    rule("no-cycle", "A cycle has no top and no bottom.", {}, { circular: true }),
    rule(
      "core-is-pure",
      "core imports nothing of ours and nothing of Node; the only package it may use is Temporal.",
      { path: "^src/core/" },
      { pathNot: "^src/core/|^node_modules/temporal-(polyfill|spec|utils)/" },
    ),
    rule(
      "content-is-data",
      "content holds typed data and knows core's types only.",
      { path: "^src/content/" },
      { pathNot: "^src/(content|core)/" },
    ),
    rule(
      "ports-are-shapes",
      "A port speaks in core's types (and Hono's, for routes).",
      { path: "^src/ports/" },
      { pathNot: "^src/(ports|core)/|^node_modules/hono/" },
    ),
    rule(
      "db-knows-no-use-case",
      "Queries serve use cases, never the other way round.",
      { path: "^src/db/" },
      { path: "^(src/(app|jobs|web|crypto|content)|adapters)/" },
    ),
    rule(
      "queries-have-a-role",
      "Only these reach the database without a role and an organization; everyone else goes through asApp and asReader.",
      {
        path: "^(src|adapters|migrations)/",
        pathNot: "^src/db/(backup|connect|engine/connect-postgres|transact|cross-organization|migrate)[.]ts$",
      },
      { path: "^src/db/engine/raw[.]ts$" },
    ),
    rule(
      "one-door-to-the-database",
      "A connection of one's own would run without a role; of the drivers, db's dialects and what they speak through know.",
      {
        path: "^(src|adapters|migrations)/",
        pathNot: "^src/db/engine/((postgres|pglite)-dialect|preparing-client|embedded-stream)[.]ts$",
      },
      { path: "^node_modules/(pg|@electric-sql/pglite)/" },
    ),
    rule(
      "crypto-is-a-leaf",
      "crypto implements ports and knows core only.",
      { path: "^src/crypto/" },
      { path: "^(src/(app|jobs|web|db|content)|adapters)/" },
    ),
    rule(
      "app-knows-no-edge",
      "A use case does not know who calls it.",
      { path: "^src/app/" },
      { path: "^(src/(web|jobs|compose|main|worker|cli|config|crypto)|adapters)" },
    ),
    rule(
      "web-calls-use-cases",
      "Pages call use cases; they never touch the database or a job.",
      { path: "^src/web/" },
      { path: "^(src/(db|jobs|crypto|compose|main|worker|cli)|adapters)" },
    ),
    rule(
      "jobs-call-use-cases",
      "Jobs know use cases and queries, no edge.",
      { path: "^src/jobs/" },
      { path: "^(src/(web|compose|main|worker|cli|crypto)|adapters)" },
    ),
    rule(
      "adapter-knows-core-and-ports",
      "An adapter knows the neutral chat model and the ports, nothing else of ours.",
      { path: "^adapters/" },
      { path: "^(src/(?!core/|ports/)|migrations/)" },
    ),
    rule(
      "adapters-are-apart",
      "One adapter never imports another.",
      { path: "^adapters/([^/]+)/" },
      { path: "^adapters/", pathNot: "^adapters/$1/" },
    ),
    rule(
      "entries-compose",
      "Only compose, the surfaces it puts together, and the entries know adapters.",
      { path: "^src/", pathNot: "^src/(compose|surfaces|main|worker|cli)[.]ts$|^src/commands/" },
      { path: "^adapters/" },
    ),
    rule(
      "one-slack-client",
      "A client made elsewhere would lack the options without which it sends twice, or with another workspace's token.",
      { path: "^(src|adapters)/", pathNot: "^adapters/slack/client[.]ts$" },
      { path: "^node_modules/@slack/web-api/", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "workers-reach-no-node",
      "What runs on Workers reaches nothing that only Node has: no server, no cron, no embedded database, no Socket Mode.",
      { path: "^src/worker[.]ts$" },
      {
        path: "^src/(main|cli|serve|open-deps|post-node)[.]ts$|^src/(doctor|commands)/|^src/db/(connect|engine/pglite-dialect|engine/directory-lock)[.]ts$|^adapters/slack/socket[.]ts$",
        reachable: true,
      },
    ),
    rule(
      "nobody-imports-entries",
      "Entries are the top.",
      { path: "^(src|adapters|migrations)/" },
      { path: "^src/(main|worker|cli)[.]ts$" },
    ),
    rule(
      "product-knows-no-test",
      "The product runs without its tests.",
      { path: "^(src|adapters|migrations)/" },
      { path: "^(tests|bench)/" },
    ),
    rule(
      "declared-packages",
      "What is imported is declared in package.json.",
      { path: "^(src|adapters|migrations)/" },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"] },
    ),
    rule(
      "no-dev-packages",
      "The product runs without its development tools.",
      { path: "^(src|adapters|migrations)/" },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".js", ".d.ts"],
    },
    exclude: { path: "^tests/.output/" },
  },
};

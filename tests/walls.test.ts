import { execFile } from "node:child_process";
import { cp, glob, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BIN = join(ROOT, "node_modules", ".bin");

/** Imports that break each dependency rule: [the file, what it imports]. A rule without one fails the test below. */
const PLANTS: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  "no-cycle": [["src/core/a.ts", "./b.ts"]],
  "core-is-pure": [
    ["src/core/reads-files.ts", "node:fs"],
    ["src/core/uses-a-package.ts", "zod"],
    ["src/core/knows-the-app.ts", "../app/target.ts"],
  ],
  "content-is-data": [["src/content/asks.ts", "../db/target.ts"]],
  "ports-are-shapes": [["src/ports/implements.ts", "node:crypto"]],
  "db-knows-no-use-case": [
    ["src/db/calls-up.ts", "../app/target.ts"],
    ["src/db/seals.ts", "../crypto/target.ts"],
  ],
  "queries-have-a-role": [
    ["src/app/queries.ts", "../db/engine/raw.ts"],
    ["src/db/pulse/windows.ts", "../engine/raw.ts"],
    ["src/jobs/queries.ts", "../db/engine/raw.ts"],
  ],
  "one-door-to-the-database": [
    ["src/jobs/connects.ts", "pg"],
    ["src/db/connects.ts", "@electric-sql/pglite"],
  ],
  "crypto-is-a-leaf": [["src/crypto/stores.ts", "../db/target.ts"]],
  "app-knows-no-edge": [
    ["src/app/renders.ts", "../web/target.ts"],
    ["src/app/seals.ts", "../crypto/target.ts"],
  ],
  "web-calls-use-cases": [
    ["src/web/queries.ts", "../db/target.ts"],
    ["src/web/runs-a-job.ts", "../jobs/target.ts"],
  ],
  "jobs-call-use-cases": [["src/jobs/renders.ts", "../web/target.ts"]],
  "adapter-knows-core-and-ports": [["adapters/slack/calls.ts", "../../src/app/target.ts"]],
  "adapters-are-apart": [["adapters/slack/borrows.ts", "../teams/target.ts"]],
  "entries-compose": [["src/app/sends.ts", "../../adapters/slack/target.ts"]],
  "one-slack-client": [["adapters/slack/posts.ts", "@slack/web-api"]],
  "workers-reach-no-node": [["src/worker.ts", "./serve.ts"]],
  "nobody-imports-entries": [["src/web/starts.ts", "../main.ts"]],
  "product-knows-no-test": [["src/app/tests-itself.ts", "../../tests/target.ts"]],
  "declared-packages": [["src/app/borrows-a-package.ts", "dependency-nobody-declared"]],
  "no-dev-packages": [["src/app/uses-a-tool.ts", "fast-check"]],
};

const TARGETS = [
  "src/app",
  "src/db",
  "src/web",
  "src/jobs",
  "src/crypto",
  "adapters/slack",
  "adapters/teams",
  "tests",
].map((directory) => `${directory}/target.ts`);

interface Ran {
  readonly code: number;
  readonly output: string;
}

let tree: string;

/** Runs one of the project's tools in the planted tree. */
async function run(tool: string, ...args: string[]): Promise<Ran> {
  try {
    const { stdout, stderr } = await promisify(execFile)(join(BIN, tool), args, {
      cwd: tree,
      maxBuffer: 1e8,
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

async function plant(file: string, content: string): Promise<void> {
  const path = join(tree, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

// A small tree of its own with the project's own settings: nothing is ever planted beside real code.
beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), "evenkeel-walls-"));
  for (const file of [
    ".dependency-cruiser.js",
    "biome.json",
    "package.json",
    "tsconfig.json",
    "src/core/tsconfig.json",
  ]) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await cp(join(ROOT, file), join(tree, file));
  }
  await symlink(join(ROOT, "node_modules"), join(tree, "node_modules"));
});
afterAll(() => rm(tree, { recursive: true, force: true }));

describe("the dependency rule", () => {
  let violations: { rule: { name: string }; from: string; to: string }[];

  beforeAll(async () => {
    for (const file of [...TARGETS, "src/main.ts", "src/serve.ts", "src/db/engine/raw.ts"])
      await plant(file, "export const target = 1;\n");
    // What is allowed: a clean file must not be named by any rule.
    await plant("src/app/clean.ts", 'import "../db/target.ts";\nimport "./other.ts";\n');
    await plant("src/app/other.ts", 'import "../core/noun.ts";\n');
    await plant("src/core/b.ts", 'import "./a.ts";\n');
    await plant("src/core/noun.ts", 'import "temporal-polyfill";\nexport const noun = 1;\n');
    await plant("src/db/transact.ts", 'import "./engine/raw.ts";\n');
    await plant("src/db/engine/postgres-dialect.ts", 'import "pg";\n');
    for (const [from, to] of Object.values(PLANTS).flat()) await plant(from, `import "${to}";\n`);
    const { output } = await run(
      "depcruise",
      ...[
        "--config",
        ".dependency-cruiser.js",
        "--preserve-symlinks",
        "--output-type",
        "json",
        "src",
        "adapters",
        "tests",
      ],
    );
    violations = JSON.parse(output.slice(output.indexOf("{"))).summary.violations;
  });

  test("every rule has a violation to be tried with", async () => {
    const config: unknown = await import(join(ROOT, ".dependency-cruiser.js"));
    const { forbidden } = (config as { default: { forbidden: { name: string }[] } }).default;
    expect(Object.keys(PLANTS).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  test.each(Object.entries(PLANTS))("%s names each of its violations", (name, plants) => {
    const named = violations.filter(({ rule }) => rule.name === name).map(({ from }) => from);
    for (const [from] of plants) expect(named).toContain(from);
  });

  test("names nothing that is allowed", () => {
    const planted = new Set(Object.values(PLANTS).flatMap((plants) => plants.map(([from]) => from)));
    expect(violations.filter(({ from }) => !planted.has(from))).toEqual([]);
  });
});

describe("the purity of core", () => {
  test.each([
    ["Date", "export const now = Date.now();\n"],
    ["fetch", 'export const page = fetch("https://example.org");\n'],
    ["process", "export const where = process.cwd();\n"],
    ["crypto", "export const id = crypto.randomUUID();\n"],
    ["setTimeout", "export const soon = setTimeout(() => {}, 1);\n"],
  ])("the linter refuses %s in core", async (name, code) => {
    const file = `src/core/uses-${name.toLowerCase()}.ts`;
    await plant(file, code);
    const inCore = await run("biome", "lint", "--vcs-enabled=false", file);
    expect(inCore.output).toContain("noRestrictedGlobals");
    expect(inCore.code).not.toBe(0);
    await rm(join(tree, file));
    const elsewhere = `src/jobs/uses-${name.toLowerCase()}.ts`;
    await plant(elsewhere, code);
    expect((await run("biome", "lint", "--vcs-enabled=false", elsewhere)).output).not.toContain(
      "noRestrictedGlobals",
    );
  });

  test("the compiler knows neither Node nor a page in core", async () => {
    await plant("src/core/typed/node.ts", "export const where: string = process.cwd();\n");
    await plant("src/core/typed/page.ts", "export const title: string = document.title;\n");
    await plant("src/core/typed/console.ts", 'console.log("x");\nexport {};\n');
    await plant(
      "src/core/typed/pure.ts",
      'import { Temporal } from "temporal-polyfill";\nexport const zero = Temporal.Instant.from("1970-01-01T00:00:00Z");\n',
    );
    await writeFile(
      join(tree, "src/core/typed/tsconfig.json"),
      JSON.stringify({ extends: "../tsconfig.json", include: ["."] }),
    );
    const { code, output } = await run("tsc", "-p", "src/core/typed/tsconfig.json");
    expect(code).not.toBe(0);
    const files = [...output.matchAll(/typed\/(\w+)\.ts\(/g)].map(([, file]) => file);
    expect(new Set(files)).toEqual(new Set(["node", "page", "console"]));
  });
});

test("no statement of the product changes its role but the one that opens a transaction", async () => {
  const changesRole =
    /\b(re)?set\s+((local|session)\s+)?(role|session\s+authorization)\b|set_config\(\s*'role'/i;
  const found: string[] = [];
  for await (const file of glob("{src,adapters,migrations}/**/*.ts", { cwd: ROOT })) {
    const code = (await readFile(join(ROOT, file), "utf8")).replaceAll(/^\s*(\/\/|\/?\*).*$/gm, "");
    if (changesRole.test(code)) found.push(file);
  }
  expect(found).toEqual(["src/db/engine/scope.ts"]);
});

/**
 * `npm run -s bench -- [--json] [--only NAME,…] [--quick] [--profile DIRECTORY]`: measures each figure beside what it is compared with.
 * Exit 0: every goal is met. 1: one is not, or a figure could not be measured. 2: an unknown name or flag.
 */
import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import type { Bench, BenchOptions, Figure } from "./figure.ts";
import { FIGURES } from "./names.ts";

const USAGE = `Usage: npm run -s bench -- [--json] [--only NAME,…] [--quick] [--profile DIRECTORY]\nFigures: ${FIGURES.join(", ")}.`;

interface Request extends BenchOptions {
  readonly names: readonly string[];
  readonly json: boolean;
}

/** What one bench came to. */
interface Outcome {
  readonly name: string;
  readonly title: string;
  readonly seconds: number;
  readonly figures: readonly Figure[];
  /** Why it could not be measured; null where it was. */
  readonly failure: string | null;
}

/** What was asked for, or the sentence that says what is wrong with it. */
export function readArguments(args: readonly string[], databaseUrl: string | null): Request | string {
  const options = {
    json: { type: "boolean" },
    quick: { type: "boolean" },
    only: { type: "string", multiple: true },
    profile: { type: "string" },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
    const names = (values.only ?? []).flatMap((list) => list.split(","));
    const unknown = names.find((name) => !FIGURES.includes(name));
    if (unknown !== undefined) return `There is no figure "${unknown}".`;
    return {
      names: values.only === undefined ? FIGURES : FIGURES.filter((name) => names.includes(name)),
      json: values.json === true,
      quick: values.quick === true,
      profileTo: values.profile === undefined ? null : resolve(values.profile),
      databaseUrl,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function measure(name: string, options: BenchOptions): Promise<Outcome> {
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 1000);
  let title = name;
  try {
    const { bench } = (await import(`./${name}.ts`)) as { bench: Bench };
    title = bench.title;
    const figures = await bench.run(options);
    const failure = figures.length > 0 ? null : "It measured nothing.";
    return { name, title, seconds: seconds(), figures, failure };
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, title, seconds: seconds(), figures: [], failure };
  }
}

function inWords({ name, title, seconds, figures, failure }: Outcome): string {
  const lines = figures.flatMap((each) => [lineOf(each), ...each.notes.map((note) => `      ${note}`)]);
  const ends = failure === null ? [""] : [failure, ""];
  return [`${name}: ${title} (${seconds} s)`, ...lines, ...ends].join("\n");
}

function lineOf({ name, value, unit, against, ratio, goal, met, should, good, baseline }: Figure): string {
  const verdict = met ? (good === false ? "ok, should be better" : "ok") : "NOT MET";
  const measured = `${rounded(value)} ${unit}, ${rounded(ratio)} × ${rounded(against)} ${unit} (${baseline})`;
  return `  ${verdict}  ${name}: ${measured}; goal ${goal}${should === undefined ? "" : `, should ${should}`}`;
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}

async function main(args: readonly string[], databaseUrl: string | null): Promise<number> {
  const request = readArguments(args, databaseUrl);
  if (typeof request === "string") {
    process.stderr.write(`${request}\n${USAGE}\n`);
    return 2;
  }
  const outcomes: Outcome[] = [];
  for (const name of request.names) {
    const outcome = await measure(name, request);
    outcomes.push(outcome);
    if (!request.json) process.stdout.write(`${inWords(outcome)}\n`);
    else if (outcome.failure !== null) process.stderr.write(`${name}: ${outcome.failure}\n`);
  }
  const figures = outcomes.flatMap((outcome) => outcome.figures);
  if (request.json) process.stdout.write(`${JSON.stringify({ figures }, null, 2)}\n`);
  const measured = outcomes.every(({ failure }) => failure === null);
  return measured && figures.every(({ met }) => met) ? 0 : 1;
}

if (import.meta.main) {
  // biome-ignore lint/style/noProcessEnv: the runner is the edge at which the environment is read.
  process.exitCode = await main(process.argv.slice(2), process.env.DATABASE_URL?.trim() || null);
}

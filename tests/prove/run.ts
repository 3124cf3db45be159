/**
 * `npm run prove -- [NAME…] [--quick] [--json]`: runs the long proofs and prints each figure beside its bound.
 * Exit 0: every bound holds. 1: one is broken, or a proof failed to run. 2: an unknown name or flag.
 */
import { PROOFS } from "./names.ts";
import type { Bound, Figure, Proof } from "./proof.ts";

interface Request {
  readonly names: readonly string[];
  readonly quick: boolean;
  readonly json: boolean;
}

/** What one proof came to. */
interface Outcome {
  readonly name: string;
  readonly title: string;
  readonly seconds: number;
  readonly figures: readonly Figure[];
  /** Why it could not be run to its end; null where it was. */
  readonly failure: string | null;
  readonly met: boolean;
}

const FLAGS = ["--quick", "--json"];

function readArguments(given: readonly string[]): Request | string {
  const flags = given.filter((word) => word.startsWith("-"));
  const names = given.filter((word) => !word.startsWith("-"));
  const unknownFlag = flags.find((flag) => !FLAGS.includes(flag));
  if (unknownFlag !== undefined) return `There is no flag ${unknownFlag}. Flags: ${FLAGS.join(", ")}.`;
  const unknownName = names.find((name) => !PROOFS.includes(name));
  if (unknownName !== undefined) return `There is no proof "${unknownName}". Proofs: ${PROOFS.join(", ")}.`;
  return {
    names: names.length === 0 ? PROOFS : names,
    quick: flags.includes("--quick"),
    json: flags.includes("--json"),
  };
}

async function prove(name: string, quick: boolean): Promise<Outcome> {
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 10) / 100;
  let title = name;
  try {
    const { proof } = (await import(`./${name}.ts`)) as { proof: Proof };
    title = proof.title;
    const figures = await proof.run({ quick });
    // A proof without figures would pass by proving nothing.
    const met = figures.length > 0 && figures.every((figure) => figure.met);
    return { name, title, seconds: seconds(), figures, failure: null, met };
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, title, seconds: seconds(), figures: [], failure, met: false };
  }
}

function table({ name, title, seconds, figures, failure, met }: Outcome): string {
  const rows = figures.map((figure) => [
    figure.met ? (figure.good === false ? "ok, should be better" : "ok") : "BROKEN",
    figure.name,
    `${rounded(figure.value)} ${figure.unit}`.trimEnd(),
    `must ${inWords(figure.must)}`,
    figure.should === undefined ? "" : `should ${inWords(figure.should)}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
  const head = `${met ? "✓" : "✗"} ${name}: ${title} (${seconds} s)`;
  return [head, ...lines, ...(failure === null ? [] : [failure]), ""].join("\n");
}

function inWords({ comparison, bound }: Bound): string {
  return `${comparison} ${rounded(bound)}`;
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}

async function main(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  if (typeof request === "string") {
    process.stderr.write(`${request}\n`);
    return 2;
  }
  const outcomes: Outcome[] = [];
  for (const name of request.names) {
    const outcome = await prove(name, request.quick);
    outcomes.push(outcome);
    if (!request.json) process.stdout.write(`${table(outcome)}\n`);
  }
  const met = outcomes.every((outcome) => outcome.met);
  if (request.json) {
    process.stdout.write(`${JSON.stringify({ quick: request.quick, met, proofs: outcomes }, null, 2)}\n`);
  }
  return met ? 0 : 1;
}

process.exitCode = await main();

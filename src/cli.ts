import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { slackManifest } from "../adapters/slack/install.ts";
import { teamsPackage } from "../adapters/teams/install.ts";
import { evaluateWorld } from "./app/summary/evaluate-world.ts";
import { compose } from "./compose.ts";
import { explainProblems } from "./config.ts";
import { describe, LOCALES, PRACTICES } from "./content/library.ts";
import { PROGRAMS, programWords } from "./content/programs.ts";
import { PULSE } from "./content/pulse.ts";
import { EvenkeelError } from "./core/errors.ts";
import { ITEMS } from "./core/pulse/instrument.ts";
import { parseInstant } from "./core/time/instant.ts";
import { createRandom } from "./crypto/random.ts";
import { findOrganizations } from "./db/cross-organization.ts";
import { migrate } from "./db/migrate.ts";
import { tick, tickOrganization } from "./jobs/tick.ts";
import { createLog } from "./log.ts";
import { openDeps } from "./open-deps.ts";
import { nodeRuntime, systemClock } from "./serve.ts";
import { readSettings } from "./surfaces.ts";

const USAGE = `Usage: npm run -s evenkeel -- VERB

  migrate                        bring the database up to date
  tick [--at INSTANT]            do all that is due; --at is for synthetic organizations only
  evaluate --world FILE [--json] play a simulated organization through the privacy engine
  content [--json]               list practices, programs and pulse items
  slack-manifest                 the manifest of the Slack app, as JSON
  teams-package [--out FILE]     the Teams app package, a zip to upload
`;

const EXAMPLE_URL = "https://evenkeel.example.org";

/** What was typed cannot be understood. */
class WrongUse extends Error {}

/** What a verb found: text for people, one object for programs, and whether a check failed. */
interface Result {
  readonly text: string;
  readonly json: object;
  readonly failed?: boolean;
}

type Verb = (options: ReadonlyMap<string, string>) => Promise<Result>;

/** Each verb with the options it takes; those with true want a value. */
const VERBS: Readonly<
  Record<string, { readonly run: Verb; readonly options: Readonly<Record<string, boolean>> }>
> = {
  migrate: { run: runMigrate, options: {} },
  tick: { run: runTick, options: { at: true } },
  evaluate: { run: runEvaluate, options: { world: true } },
  content: { run: listContent, options: {} },
  "slack-manifest": { run: printSlackManifest, options: {} },
  "teams-package": { run: writeTeamsPackage, options: { out: true } },
};

async function runMigrate(): Promise<Result> {
  const deps = await openFromEnvironment();
  try {
    const result = await migrate(deps.database);
    if (result.kind === "needs_administrator") {
      const text = `${result.reason}\nAn administrator runs this once; then run migrate again:\n\n${result.sql}`;
      return { text, json: result, failed: true };
    }
    const count = result.applied.length;
    return {
      text: count === 0 ? "The database is up to date." : `Applied ${count}: ${result.applied.join(", ")}.`,
      json: result,
    };
  } finally {
    await deps.database.close();
  }
}

async function runTick(options: ReadonlyMap<string, string>): Promise<Result> {
  const wanted = options.get("at");
  const at = wanted === undefined ? null : parseInstant(wanted);
  if (wanted !== undefined && at === null)
    throw new WrongUse(`--at wants an instant such as 2026-03-29T01:00:00Z.`);
  const { config, chats } = readEnvironment();
  const deps = await openDeps(config);
  try {
    const log = createLog("warn", (line) => process.stderr.write(line));
    const { tickDeps } = compose(deps, nodeRuntime(log), { demo: false, ...chats });
    if (at === null) {
      await tick(tickDeps, systemClock.now());
      return { text: "Done.", json: { organizations: (await findOrganizations(deps.database)).length } };
    }
    const organizations = await findOrganizations(deps.database);
    const real = organizations.filter(({ synthetic }) => !synthetic);
    if (real.length > 0) {
      throw new EvenkeelError(
        "refused",
        "--at moves the clock, and this database holds an organization that is not synthetic. Nothing was changed.",
      );
    }
    let whole = true;
    for (const { id } of organizations) whole = (await tickOrganization(tickDeps, id, at)) && whole;
    return {
      text: whole ? "Done." : "A step failed; see the log.",
      json: { organizations: organizations.length, whole },
      failed: !whole,
    };
  } finally {
    await deps.database.close();
  }
}

async function runEvaluate(options: ReadonlyMap<string, string>): Promise<Result> {
  const path = options.get("world");
  if (path === undefined) throw new WrongUse("evaluate wants --world FILE.");
  const evaluation = evaluateWorld(await readJson(path), createRandom());
  const { windows, ledger } = evaluation;
  const last = windows.at(-1);
  const count = (verdict: string) =>
    last?.releases.filter((release) => release.verdict === verdict).length ?? 0;
  const text = [
    `${windows.length} windows; the last one: ${count("likely_elevated")} likely elevated, ${count("not_elevated")} not elevated, ${count("cant_tell")} can't tell, ${last?.releases.filter(({ released }) => !released).length ?? 0} withheld.`,
    `Privacy spent: ρ ${ledger.rhoTotal.toFixed(3)} in all, ε ${ledger.epsilon.toFixed(2)} at δ ${ledger.delta}.`,
    "All figures: --json",
  ].join("\n");
  return { text, json: evaluation };
}

async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new WrongUse(`${path} cannot be read. Check the name and that the file is yours.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new EvenkeelError("invalid", `${path} is not JSON.`);
  }
}

async function listContent(): Promise<Result> {
  const practices = PRACTICES.map(describe).map(({ id, kind, minutes, grades, locales, reviewed }) => ({
    id,
    kind,
    minutes,
    grade: grades,
    locales,
    reviewed,
  }));
  const programs = PROGRAMS.map(({ id, weeks, minutesAWeek }) => ({
    id,
    kind: "program",
    minutes: minutesAWeek,
    // Its practices have grades; as a whole it has not been studied.
    grade: "none",
    weeks: weeks.length,
    locales: LOCALES.filter((locale) => programWords(id, locale) !== undefined),
  }));
  const items = ITEMS.map(({ id, key }) => ({
    id,
    kind: "pulse",
    key,
    minutes: null,
    grade: null,
    locales: Object.keys(PULSE),
  }));
  const lines = [
    ...practices.map(({ id, kind, minutes, grade, locales, reviewed }) =>
      [
        id.padEnd(26),
        kind.padEnd(10),
        minutes.join(" ").padEnd(6),
        grade.join(" ").padEnd(8),
        locales.join(" "),
        reviewed ? "" : "not yet reviewed by a clinician",
      ].join(" "),
    ),
    ...programs.map(
      ({ id, weeks, minutes, locales }) =>
        `${id.padEnd(26)} program    ${weeks} weeks, up to ${minutes} minutes a week  ${locales.join(" ")}`,
    ),
    ...items.map(({ id, key }) => `${id.padEnd(26)} pulse      ${key === "R" ? "going well" : "strain"}`),
  ];
  return { text: lines.join("\n"), json: { practices, programs, items } };
}

/** `publicUrl` stands in where none is set: most verbs make no link that anybody opens. */
function readEnvironment(publicUrl = "http://localhost:3000") {
  const read = readSettings({ PUBLIC_URL: publicUrl, ...process.env });
  if (read.kind === "invalid") throw new WrongUse(explainProblems(read.problems));
  return read;
}

function openFromEnvironment() {
  return openDeps(readEnvironment().config);
}

/** Says so where a file for a platform holds an address that is nobody's. */
function readForPackage() {
  const read = readEnvironment(EXAMPLE_URL);
  if (read.config.publicUrl === EXAMPLE_URL)
    process.stderr.write(`PUBLIC_URL is not set: the example ${EXAMPLE_URL} stands in its place.\n`);
  return read;
}

async function printSlackManifest(): Promise<Result> {
  const { config, chats } = readForPackage();
  const socketMode = chats.slack !== null && chats.slack.appToken !== null;
  const manifest = slackManifest(config.publicUrl, { socketMode });
  return { text: JSON.stringify(manifest, null, 2), json: manifest };
}

async function writeTeamsPackage(options: ReadonlyMap<string, string>): Promise<Result> {
  const { config, chats } = readForPackage();
  if (chats.teams === null)
    throw new WrongUse("teams-package wants TEAMS_CLIENT_ID and the other TEAMS_ settings; see the README.");
  const path = options.get("out") ?? "evenkeel-teams.zip";
  const bytes = await teamsPackage(config.publicUrl, chats.teams);
  await writeFile(path, bytes);
  return {
    text: `Wrote ${path} (${bytes.length} bytes). Upload it in the Teams admin center, under Manage apps.`,
    json: { file: path, bytes: bytes.length },
  };
}

/** Reads `VERB --name value --flag`; throws WrongUse for anything else. */
function parse(args: readonly string[]): {
  verb: (typeof VERBS)[string];
  options: Map<string, string>;
  json: boolean;
} {
  const [name = "", ...rest] = args;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) throw new WrongUse(name === "" ? "A verb is missing." : `"${name}" is not a verb.`);
  const options = new Map<string, string>();
  let json = false;
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? "";
    const option = word.startsWith("--") ? word.slice(2) : "";
    if (option === "json") json = true;
    else if (Object.hasOwn(verb.options, option) && rest[i + 1] !== undefined)
      options.set(option, rest[++i] ?? "");
    else throw new WrongUse(`"${word}" does not belong to ${name}, or its value is missing.`);
  }
  return { verb, options, json };
}

/** Exit 0: done; 1: a check failed or was refused; 2: wrong use. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const { verb, options, json } = parse(args);
    const result = await verb.run(options);
    process.stdout.write(json ? `${JSON.stringify(result.json)}\n` : `${result.text}\n`);
    return result.failed ? 1 : 0;
  } catch (error) {
    if (error instanceof WrongUse) {
      process.stderr.write(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (!(error instanceof EvenkeelError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.code === "invalid" ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));

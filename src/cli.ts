import process from "node:process";
import { printSlackManifest, writeTeamsPackage } from "./commands/chat-apps.ts";
import { runContent } from "./commands/content.ts";
import { runDoctorVerb } from "./commands/doctor.ts";
import { runEvaluate } from "./commands/evaluate.ts";
import { runErase, runExport } from "./commands/member.ts";
import { runOutlook } from "./commands/outlook.ts";
import { runRehearse } from "./commands/rehearse.ts";
import { runBackup, runMigrate, runRestore, runRotateKeys, runTick } from "./commands/storage.ts";
import { type Verb, WrongUse } from "./commands/verb.ts";
import { EvenkeelError } from "./core/errors.ts";

const USAGE = `Usage: npm run -s evenkeel -- VERB

  migrate                        bring the database up to date; print the set-up token where nobody set it up yet
  tick [--at INSTANT]            do all that is due; --at is for synthetic organizations only
  rotate-keys                    put every stored key under the first key of EVENKEEL_KEYS
  backup FILE                    write the whole database to a new file, without window keys and answers
  restore FILE [--accept-lost-keys]
                                 fill an empty, migrated database from a backup; lost windows are void and charged
  export MEMBER                  send a member, named by id or e-mail, a one-time link to a copy of their data
  erase MEMBER                   erase all that is kept about a member, and say what remains
  evaluate --world FILE [--json] play a simulated organization through the privacy engine
  doctor --privacy [--quick] [--report FILE.html]
                                 attack a generated organization, and examine the configured database
  outlook --people FILE [--json] what an organization of this shape would and would not learn, before any use
  rehearse PROGRAM [--from DATE] [--weeks N] [--json]
                                 the calendar that a program's people would get, and a dry run that sends nothing
  content [--check] [--json]     list practices, programs and pulse items; or check their wording and safety
  slack-manifest                 the manifest of the Slack app, as JSON
  teams-package [--out FILE]     the Teams app package, a zip to upload
`;

interface VerbSpec {
  readonly run: Verb;
  /** Those with true want a value. */
  readonly options: Readonly<Record<string, boolean>>;
  /** Whether it wants a file's name, which is handed on as the option `file`. */
  readonly file?: true;
  /** Whether it wants a member's id or e-mail, which is handed on as the option `member`. */
  readonly member?: true;
  /** Whether it wants a program, which is handed on as the option `program`. */
  readonly program?: true;
}

const VERBS: Readonly<Record<string, VerbSpec>> = {
  migrate: { run: runMigrate, options: {} },
  tick: { run: runTick, options: { at: true } },
  "rotate-keys": { run: runRotateKeys, options: {} },
  backup: { run: runBackup, options: {}, file: true },
  restore: { run: runRestore, options: { "accept-lost-keys": false }, file: true },
  export: { run: runExport, options: {}, member: true },
  erase: { run: runErase, options: {}, member: true },
  evaluate: { run: runEvaluate, options: { world: true } },
  doctor: { run: runDoctorVerb, options: { privacy: false, quick: false, report: true } },
  outlook: { run: runOutlook, options: { people: true } },
  rehearse: { run: runRehearse, options: { from: true, weeks: true }, program: true },
  content: { run: runContent, options: { check: false } },
  "slack-manifest": { run: printSlackManifest, options: {} },
  "teams-package": { run: writeTeamsPackage, options: { out: true } },
};

const WANTED = {
  file: "the name of a file",
  member: "a member's id or e-mail",
  program: "a program: its id, or what it is made from, such as softer-self-talk",
} as const;

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
  const wanted = (["file", "member", "program"] as const).find((each) => verb[each] === true);
  if (wanted !== undefined) {
    const value = rest.shift();
    if (value === undefined || value.startsWith("--")) throw new WrongUse(`${name} wants ${WANTED[wanted]}.`);
    options.set(wanted, value);
  }
  let json = false;
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? "";
    const option = word.startsWith("--") ? word.slice(2) : "";
    if (option === "json") json = true;
    else if (verb.options[option] === false) options.set(option, "");
    else if (Object.hasOwn(verb.options, option) && rest[i + 1] !== undefined)
      options.set(option, rest[++i] ?? "");
    else throw new WrongUse(`"${word}" does not belong to ${name}, or its value is missing.`);
  }
  return { verb, options, json };
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Exit 0: done; 1: a check failed or was refused; 2: wrong use. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const { verb, options, json } = parse(args);
    const result = await verb.run({ options, env: process.env, say });
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

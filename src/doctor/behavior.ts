import { readMyPage } from "../app/privacy/read-my-page.ts";
import { readPrivacyPage } from "../app/privacy/read-privacy-page.ts";
import { readSession } from "../app/sign-in/session.ts";
import { readHrOverview } from "../app/summary/read-hr-pages.ts";
import { readTeamPage } from "../app/summary/read-team-page.ts";
import type { Database } from "../db/database.ts";
import { seeded } from "../demo/made-up-random.ts";
import type { Random } from "../ports/random.ts";
import { dump } from "./dump.ts";
import { type Finding, finding } from "./finding.ts";
import { createPlayed, type Played, type PlayedMember, type PlayedParts } from "./played.ts";
import { answer, consentAll, day, OPENING, openQuestions, USUAL } from "./played-weeks.ts";
import { collectResponses, SEALED_ADDRESS } from "./responses.ts";

/** What may differ between two lives in which somebody answered or not: the noise, and what is made of it. */
const NOISE_COLUMNS: ReadonlySet<string> = new Set([
  "releases.value",
  "summaries.figures",
  // Prompts get their ids from the database's own randomness, which is another in each life.
  "deliveries.id",
  "browser_messages.id",
  // When a message's turn came within its drain: the machine's own milliseconds. That it was due and sent is compared.
  "deliveries.claimed_at",
  "workspaces.paced_at",
  "workspaces.next_send_at",
  // Counted through all organizations of the database.
  "browser_messages.position",
]);
const NOISE_KEYS: ReadonlySet<string> = new Set([
  "figures",
  "change",
  "onePersonPoints",
  "actions",
  "answering",
  "quarters",
  "smallGroups",
]);
/** What a ledger entry says of the numbers drawn, and the hashes that chain it. */
const HASH = /[0-9a-f]{64}/g;

interface Lives {
  readonly database: Database;
  readonly people: number;
  readonly random: Random;
  readonly parts: PlayedParts;
}

/**
 * Plays the same organization twice, with the same ids and hours: in one life a member answers every week, in the other never. All
 * that was stored, sent, logged and shown is compared, but the noise (T5, T8). Also returns the second life.
 */
export async function attackBehavior(
  lives: Lives,
): Promise<{ readonly finding: Finding; readonly life: Played }> {
  const { outputs: answered } = await outputsOf(lives, true);
  const { outputs: silent, played: life } = await outputsOf(lives, false);
  const names = new Set([...answered.keys(), ...silent.keys()]);
  const different = [...names].filter((name) => answered.get(name) !== silent.get(name));
  const found = finding({
    id: "behavior",
    threat: "T5",
    name: "Does an answer change anything but the noise?",
    what: "The same organization lives twice; in one life a member answers each week, in the other never. Messages, times, pages and chat with their statuses, headers and sizes, for everyone who may ask, rows and log lines are compared.",
    figure: different.length,
    unit: "outputs that differ",
    bound: 0,
    sample: `${names.size} outputs of ${lives.people} people over eight weeks${different.length === 0 ? "" : `; different: ${different.slice(0, 3).join(", ")}`}`,
  });
  return { finding: found, life };
}

/**
 * One stream of made-up bytes for each length that is asked for: an answer takes ids and nonces of other lengths than the ids of
 * messages, so that those come out the same in both lives.
 */
function twinRandom(): Random {
  const streams = new Map<number, ReturnType<typeof seeded>>();
  return {
    bytes(length) {
      const stream = streams.get(length) ?? seeded(length);
      streams.set(length, stream);
      return Uint8Array.from({ length }, () => Math.floor(stream() * 256));
    },
  };
}

async function outputsOf({ database, people, random, parts }: Lives, answers: boolean) {
  const twin = twinRandom();
  const played = await createPlayed({
    database,
    people,
    random,
    parts: { ...parts, random: () => parts.random(twin) },
  });
  const [watched] = played.members;
  if (watched === undefined) throw new Error("Nobody to watch.");
  await consentAll(played, () => USUAL);
  for (let week = 0; week < 4; week++) {
    await played.advance(day(OPENING + 7 * week + 1, 4));
    const questions = await openQuestions(played, watched.account);
    for (const [i, { account }] of played.members.entries()) {
      // The last one leads the whole, is counted nowhere, and is asked nothing.
      if (i < people - 1 && (i === 0 ? answers : i % 3 !== 0))
        await answer(played, account, questions, i % 5);
    }
  }
  // While answers are sealed, all that anybody is answered must be the same. Afterwards these pages differ by the noise: see `collect`.
  const during = await collectResponses(played, watched, /^/);
  await played.advance(day(OPENING + 28));
  await played.advance(day(OPENING + 30, 5));
  const after = await collectResponses(played, watched, /^(?!\/(team|hr|privacy))/);
  const outputs = new Map(await collect(played, watched));
  for (const [name, text] of during) outputs.set(`${name}, answers sealed`, text);
  for (const [name, text] of after) outputs.set(`${name}, published`, text);
  return { outputs, played };
}

/** Everything that can be seen from outside or read in the database, by name. */
async function collect(played: Played, watched: PlayedMember): Promise<ReadonlyMap<string, string>> {
  const outputs = new Map<string, string>();
  const own = new RegExp(played.id, "g");
  const put = (name: string, value: unknown) =>
    outputs.set(
      name,
      JSON.stringify(value, withoutNoise)
        .replace(own, "[organization]")
        .replace(HASH, "[hash]")
        .replace(SEALED_ADDRESS, "[picture]"),
    );
  // In which order rows of the same instant come is the database's choice: what is compared is how often each is there.
  const putAll = (name: string, values: readonly unknown[]) => {
    const texts = values.map((value) => JSON.stringify(value)).sort();
    put(`number of ${name}`, texts.length);
    for (const [i, text] of texts.entries()) put(`${name} ${i}`, text);
  };
  putAll("message", played.sent);
  putAll(
    "log line",
    played.logged.map((line) => line.replace(/"time":"[^"]*"/, "")),
  );
  for (const verb of ["home.open", "pulse.open", "rhythm.open", "privacy.open", "library.open"])
    put(`view ${verb}`, await played.act(watched.account, { verb, args: {} }));
  await collectPages(played, watched, put);
  for (const { name, columns, rows } of await dump(played.deps.database, played.id)) {
    if (name === "answers") continue;
    const kept = columns.filter((c) => c.type !== "bytea" && !NOISE_COLUMNS.has(`${name}.${c.name}`));
    putAll(
      `row of ${name}`,
      rows.map(({ values }) => kept.map((column) => values[column.name])),
    );
  }
  return outputs;
}

async function collectPages(
  played: Played,
  watched: PlayedMember,
  put: (name: string, value: unknown) => void,
): Promise<void> {
  const { deps } = played;
  const now = played.now();
  const own = await sessionOf(played, watched);
  const hr = await sessionOf(played, played.members.at(-2));
  const lead = await sessionOf(played, played.members.at(-1));
  put("page /me", await readMyPage(deps, own, now));
  put("page /privacy", await readPrivacyPage(deps, own, now));
  put("page /hr", await readHrOverview(deps, hr, now));
  for (const team of new Set(played.members.map((member) => member.team)))
    put(`page /team of ${team}`, await readTeamPage(deps, lead, team, now));
}

/** A member's session on the web. */
export async function sessionOf(played: Played, member: PlayedMember | undefined) {
  if (member === undefined) throw new Error("Nobody to sign in.");
  const session = await readSession(played.deps, await played.signIn(member), played.now());
  if (session === null) throw new Error("A session ended as soon as it began.");
  return session;
}

function withoutNoise(key: string, value: unknown): unknown {
  return NOISE_KEYS.has(key) ? "[noise]" : value;
}

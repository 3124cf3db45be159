import { createRandom } from "../../src/crypto/random.ts";
import type { Database } from "../../src/db/database.ts";
import { dump } from "../../src/doctor/dump.ts";
import type { Finding } from "../../src/doctor/finding.ts";
import { createPlayed, PARTS, type PlayedParts } from "../../src/doctor/played.ts";
import { answer, consentAll, day, OPENING, openQuestions, USUAL } from "../../src/doctor/played-weeks.ts";

const random = createRandom();
export const PEOPLE = 24;

/** Weeks of an organization's life in an embedded database take their time on a busy machine. */
export const SLOW = { timeout: 900_000 };

export function by(findings: readonly Finding[], id: string): Finding | undefined {
  return findings.find((each) => each.id === id);
}

/** An organization in its first window, in which the first twelve have answered. */
export async function playAnswers(
  database: Database,
  parts: Partial<PlayedParts>,
  felt = (i: number) => i % 5,
) {
  const played = await createPlayed({ database, people: PEOPLE, random, parts: { ...PARTS, ...parts } });
  await consentAll(played, () => USUAL);
  await played.advance(day(OPENING, 5));
  const questions = await openQuestions(played, played.members[0]?.account ?? "");
  for (const [i, { account }] of played.members.slice(0, 12).entries())
    await answer(played, account, questions, felt(i));
  return { played, questions, tables: await dump(database, played.id) };
}

export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes)));
}

import { programWords } from "../../content/programs.ts";
import type { ProgramId } from "../../core/ids.ts";
import type { PracticeMemory } from "../../core/practice/memory.ts";
import { type NextStep, nextStep, type PracticeStep } from "../../core/program/next.ts";
import { offeredVersion } from "../../core/program/offer.ts";
import type { ProgramVersion, ProgramWords } from "../../core/program/program.ts";
import { shouldRest, turnOf } from "../../core/program/turn.ts";
import type { LocalDate, Weekday } from "../../core/time/local-time.ts";
import { findPrograms, findVersions } from "../../db/program/programs.ts";
import type { Trx } from "../../db/transact.ts";
import type { ReadingVault } from "../vault.ts";
import { toPrograms } from "./definition.ts";
import { type ProgramMember, readPerson } from "./person.ts";
import { type Place, readPlaces } from "./places.ts";

/** A program that the member could join now. */
export interface Offer {
  readonly id: ProgramId;
  readonly version: ProgramVersion;
  readonly words: ProgramWords;
}

/** A program that the member is in. */
export interface OwnProgram {
  readonly id: ProgramId;
  readonly title: string;
  /** The day on which HR wished its first version to begin. */
  readonly opensOn: LocalDate;
  readonly place: Place;
  readonly step: NextStep;
  /** Two of its practices were heavier: nothing of it is put forward until the member says so. */
  readonly rests: boolean;
}

/** All that is offered to the member on `today`, those that they are in too; the oldest first. */
export async function readOffers(
  trx: Trx,
  member: ProgramMember,
  today: LocalDate,
): Promise<readonly Offer[]> {
  const programs = toPrograms(await findPrograms(trx, member.organizationId));
  if (programs.length === 0) return [];
  const person = await readPerson(trx, member);
  return programs.flatMap((versions) => {
    const version = offeredVersion(versions, person, { today, byLink: false });
    return version === null ? [] : (toOffer(version, member) ?? []);
  });
}

/** Null where this release has no words for it. */
export function toOffer(version: ProgramVersion, { locale }: Pick<ProgramMember, "locale">): Offer | null {
  const words = programWords(version.contentId, locale);
  return words === undefined ? null : { id: version.id, version, words };
}

/** What the member is in, and what comes next in each. `nudgeDays`: the days on which their cards come. */
export async function readOwnPrograms(
  trx: Trx,
  vault: ReadingVault,
  {
    member,
    memory,
    nudgeDays,
    today,
  }: {
    member: ProgramMember;
    memory: Pick<PracticeMemory, "checks">;
    nudgeDays: readonly Weekday[];
    today: LocalDate;
  },
): Promise<readonly OwnProgram[]> {
  const places = await readPlaces(trx, vault, member);
  if (places.length === 0) return [];
  const ids = places.map(({ program }) => program);
  const programs = toPrograms(await findVersions(trx, member.organizationId, ids));
  const person = await readPerson(trx, member);
  return places.flatMap((place) => {
    const versions = programs.find((each) => each[0]?.id === place.program);
    const first = versions?.[0];
    const words = first && programWords(first.contentId, member.locale);
    if (versions === undefined || first === undefined || words === undefined) return [];
    const { startsOn, pausedOn, heedFrom } = place;
    const step = nextStep(versions, { person, progress: { startsOn, pausedOn, nudgeDays } }, today);
    const rests = step.kind === "practice" && shouldRest(versions, memory.checks, heedFrom);
    return [{ id: place.program, title: words.title, opensOn: first.opensOn, place, step, rests }];
  });
}

/** The practices that come next in them, to be looked up. */
export function plannedNext(programs: readonly OwnProgram[]): readonly string[] {
  return programs.flatMap(({ step }) =>
    step.kind === "practice" ? [step.practice.practice, step.swap.practice] : [],
  );
}

/** What today's card opens: of several programs, the one whose turn it is. Null where none has anything. */
export function cardOf(
  programs: readonly OwnProgram[],
  at: { readonly nudgeDays: readonly Weekday[]; readonly today: LocalDate },
): { readonly program: OwnProgram; readonly step: PracticeStep } | null {
  const open = programs.flatMap((program) => {
    const { step, rests } = program;
    return step.kind === "practice" && !rests ? [{ program, step }] : [];
  });
  return turnOf(open, at) ?? null;
}

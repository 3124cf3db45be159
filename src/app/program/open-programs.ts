import { type ProgramId, parseId } from "../../core/ids.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { dayNumber, localDate, type Weekday } from "../../core/time/local-time.ts";
import { isHardTime } from "../../db/delivery/hard-events.ts";
import { findPreferences } from "../../db/member/preferences.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import { knowing } from "../content/shelf.ts";
import type { Deps } from "../deps.ts";
import { note } from "../home/home-view.ts";
import { readMemory } from "../practice/practice-memory.ts";
import { readVault } from "../vault.ts";
import { joined, left, paused, resumed } from "./join.ts";
import { type Offer, plannedNext, readOffers, readOwnPrograms } from "./my-programs.ts";
import type { ProgramMember } from "./person.ts";
import { changePlaces, type Place } from "./places.ts";
import { firstScreenView, programsView } from "./programs-view.ts";

type ProgramDeps = Pick<Deps, "database" | "sealing" | "random">;

function memberOf({ organizationId, member, words }: Actor): ProgramMember {
  return { organizationId, memberId: member.id, locale: words.locale };
}

function todayOf({ now, member }: Actor): string {
  return localDate(now, member.time_zone as TimeZone);
}

/** The member's programs and what they could join. Looking leaves no trace. */
export async function openPrograms(
  deps: Pick<Deps, "database" | "sealing">,
  actor: Actor,
  { said = null }: { readonly said?: string | null } = {},
): Promise<Shown> {
  const member = memberOf(actor);
  const today = todayOf(actor);
  return asApp(deps.database, member.organizationId, async (trx) => {
    const vault = await readVault(trx, deps, member);
    const memory = await readMemory(trx, deps, { ...member, today: dayNumber(today) });
    const own = await readOwnPrograms(trx, vault, {
      member,
      memory,
      nudgeDays: await readNudgeDays(trx, member),
      today,
    });
    const isHard = await isHardTime(trx, member.organizationId, member.memberId);
    const offers = await readOffers(trx, member, today);
    const words = await knowing(trx, member.organizationId, actor.words, plannedNext(own));
    return show(programsView(words, { own, offers, said, isHard }));
  });
}

/** The days on which the member's cards come; none for whoever gets no messages. */
export async function readNudgeDays(
  trx: Trx,
  { organizationId, memberId }: Pick<ProgramMember, "organizationId" | "memberId">,
): Promise<readonly Weekday[]> {
  const row = await findPreferences(trx, organizationId, memberId);
  return row?.contact === "consented" ? (row.weekdays as Weekday[]) : [];
}

async function findOffer(
  deps: Pick<Deps, "database">,
  actor: Actor,
  { action }: Asked,
): Promise<Offer | undefined> {
  const { organizationId } = actor;
  return asApp(deps.database, organizationId, async (trx) =>
    (await readOffers(trx, memberOf(actor), todayOf(actor))).find(({ id }) => id === action.args.program),
  );
}

function gone({ words }: Actor): Shown {
  return show(note(words, words.programs.title, words.programs.gone));
}

/** What everyone reads before joining. */
export async function openProgram(deps: ProgramDeps, actor: Actor, asked: Asked): Promise<Shown> {
  const offer = await findOffer(deps, actor, asked);
  return offer === undefined ? gone(actor) : show(firstScreenView(actor.words, offer));
}

/** Joins from today on. Cards come as before: of joining, nothing shows but in the member's own views. */
export async function joinProgram(deps: ProgramDeps, actor: Actor, asked: Asked): Promise<Shown> {
  const offer = await findOffer(deps, actor, asked);
  if (offer === undefined) return gone(actor);
  const { programs } = actor.words;
  const places = await change(deps, actor, (before) => joined(before, offer.id, todayOf(actor)));
  const isIn = places.some(({ program }) => program === offer.id);
  const says = actor.member.contact === "consented" ? programs.joined : programs.joinedQuietly;
  return openPrograms(deps, actor, { said: isIn ? says(offer.words.title) : programs.full });
}

export async function leaveProgram(deps: ProgramDeps, actor: Actor, asked: Asked): Promise<Shown> {
  await changeOne(deps, actor, asked, left);
  return openPrograms(deps, actor, { said: actor.words.programs.left });
}

export async function pauseProgram(deps: ProgramDeps, actor: Actor, asked: Asked): Promise<Shown> {
  await changeOne(deps, actor, asked, paused);
  return openPrograms(deps, actor);
}

export async function resumeProgram(deps: ProgramDeps, actor: Actor, asked: Asked): Promise<Shown> {
  await changeOne(deps, actor, asked, resumed);
  return openPrograms(deps, actor);
}

async function changeOne(
  deps: ProgramDeps,
  actor: Actor,
  { action }: Asked,
  how: (places: readonly Place[], program: ProgramId, today: string) => readonly Place[],
): Promise<void> {
  const program = parseId<"program">(action.args.program ?? "");
  if (program !== null) await change(deps, actor, (places) => how(places, program, todayOf(actor)));
}

function change(
  deps: ProgramDeps,
  actor: Actor,
  how: (places: readonly Place[]) => readonly Place[],
): Promise<readonly Place[]> {
  const { organizationId } = actor;
  return asApp(deps.database, organizationId, (trx) => changePlaces(trx, deps, memberOf(actor), how));
}

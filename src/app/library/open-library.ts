import { findEntry, findPractice, PRACTICES } from "../../content/library.ts";
import { said } from "../../content/words/said.ts";
import { inStyle } from "../../content/words.ts";
import { bringBack, isHeavierToday, type PracticeMemory, setAside } from "../../core/practice/memory.ts";
import { FAMILIES, NEEDS } from "../../core/practice/practice.ts";
import { suggestPractices } from "../../core/practice/suggest.ts";
import { comesAfterHelp } from "../../core/safety/after-help.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localMoment } from "../../core/time/local-time.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import { noteSign } from "../delivery/silence.ts";
import type { Deps } from "../deps.ts";
import { note } from "../home/home-view.ts";
import { changeMemory, readMemory } from "../practice/practice-memory.ts";
import { needsView, needView, practiceView, setAsideView } from "./library-view.ts";

type LibraryDeps = Pick<Deps, "database" | "sealing">;

/** Practices by what the person needs. Open to everyone, whether they take part in anything or not. */
export async function openLibrary(deps: LibraryDeps, actor: Actor, { action }: Asked): Promise<Shown> {
  const need = NEEDS.find((known) => known === action.args.need) ?? null;
  const { memory } = await noteSign(deps, actor);
  const words = inStyle(actor.words, memory.style);
  if (need === null) return show(needsView(words, memory));
  const { day, minute } = hereAndNow(actor);
  const suggested = suggestPractices({
    practices: PRACTICES.map(({ practice }) => practice),
    need,
    minutes: memory.minutes ?? 3,
    situations: [
      ...(isHeavierToday(memory, day) ? (["heavier_today"] as const) : []),
      ...(comesAfterHelp(action) ? (["help_shown"] as const) : []),
    ],
    setAside: memory.setAside,
    doneToday: {},
    hour: Math.floor(minute / 60),
  });
  return show(needView(words, { need, suggested, memory }));
}

/** One practice, before it begins. */
export async function openPractice(_deps: unknown, actor: Actor, { action }: Asked): Promise<Shown> {
  const practice = findPractice(action.args.practice ?? "");
  if (practice === undefined) throw said("conflict", "stale");
  return show(practiceView(actor.words, practice));
}

/** "Not for me": the practice is gone from every list, and nobody is asked why. */
export async function setPracticeAside(deps: LibraryDeps, actor: Actor, { action }: Asked): Promise<Shown> {
  const id = action.args.practice ?? "";
  if (findEntry(id) !== undefined) await changeMemory(deps, ownerOf(actor), (memory) => setAside(memory, id));
  const { library } = actor.words.chat;
  return show(note(actor.words, library.setAsideTitle, library.isSetAside));
}

/** Everything that is set aside. */
export async function openSetAside(deps: LibraryDeps, actor: Actor): Promise<Shown> {
  return show(setAsideView(actor.words, await memoryOf(deps, actor)));
}

/** Brings one practice, or one kind of practice, back. */
export async function bringPracticeBack(
  deps: LibraryDeps,
  actor: Actor,
  { action: { args } }: Asked,
): Promise<Shown> {
  const family = FAMILIES.find((known) => known === args.family);
  const back = family === undefined ? { practice: args.practice ?? "" } : { family };
  const memory = await changeMemory(deps, ownerOf(actor), (before) => bringBack(before, back));
  return show(setAsideView(actor.words, memory));
}

function hereAndNow({ now, member }: Actor) {
  return localMoment(now, member.time_zone as TimeZone);
}

function ownerOf(actor: Actor) {
  const { organizationId, member } = actor;
  return { organizationId, memberId: member.id, today: hereAndNow(actor).day };
}

function memoryOf(deps: LibraryDeps, actor: Actor): Promise<PracticeMemory> {
  return asApp(deps.database, actor.organizationId, (trx) => readMemory(trx, deps, ownerOf(actor)));
}

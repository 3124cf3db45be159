import { PRACTICES } from "../../content/library.ts";
import type { OwnEntry } from "../../content/own.ts";
import { said } from "../../content/words/said.ts";
import { inStyle, practiceOf } from "../../content/words.ts";
import {
  bringBack,
  isHeavierToday,
  isSetAside,
  type PracticeMemory,
  setAside,
} from "../../core/practice/memory.ts";
import { lastingName } from "../../core/practice/own.ts";
import { FAMILIES, NEEDS } from "../../core/practice/practice.ts";
import { suggestPractices } from "../../core/practice/suggest.ts";
import { comesAfterHelp } from "../../core/safety/after-help.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localMoment } from "../../core/time/local-time.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import { knowingOf, readOwnInUse } from "../content/shelf.ts";
import { noteSign } from "../delivery/silence.ts";
import type { Deps } from "../deps.ts";
import { note } from "../home/home-view.ts";
import { changeMemory, readMemory } from "../practice/practice-memory.ts";
import { needsView, needView, ownView, practiceView, setAsideView } from "./library-view.ts";

type LibraryDeps = Pick<Deps, "database" | "sealing">;

/** Practices by what the person needs. Open to everyone, whether they take part in anything or not. */
export async function openLibrary(deps: LibraryDeps, actor: Actor, { action }: Asked): Promise<Shown> {
  const need = NEEDS.find((known) => known === action.args.need) ?? null;
  const { memory } = await noteSign(deps, actor);
  const words = inStyle(actor.words, memory.style);
  const own = await readOwn(deps, actor, memory);
  if (need === null) return show(needsView(words, { memory, hasOwn: own.length > 0 }));
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
  const ownOfNeed = own.filter(({ practice }) => practice.needs.includes(need));
  return show(needView(words, { need, suggested, memory, own: ownOfNeed }));
}

/** What the organization wrote for its own people, all of it. */
export async function openOwnPractices(deps: LibraryDeps, actor: Actor): Promise<Shown> {
  const memory = await memoryOf(deps, actor);
  return show(ownView(inStyle(actor.words, memory.style), await readOwn(deps, actor, memory)));
}

/** What is in use and written in the member's language, and not set aside by them. */
async function readOwn(
  deps: LibraryDeps,
  { organizationId, words: { locale } }: Actor,
  memory: PracticeMemory,
): Promise<readonly OwnEntry[]> {
  const own = await asApp(deps.database, organizationId, (trx) => readOwnInUse(trx, organizationId));
  return own.filter(({ practice, texts }) => texts[locale] !== undefined && !isSetAside(memory, practice));
}

/** One practice, before it begins. */
export async function openPractice(deps: LibraryDeps, actor: Actor, { action }: Asked): Promise<Shown> {
  const name = lastingName(action.args.practice ?? "");
  const words = await knowingOf(deps, actor.organizationId, actor.words, [name]);
  const practice = practiceOf(name, words);
  if (practice === undefined) throw said("conflict", "stale");
  return show(practiceView(words, practice));
}

/** "Not for me": the practice is gone from every list, and nobody is asked why. */
export async function setPracticeAside(deps: LibraryDeps, actor: Actor, { action }: Asked): Promise<Shown> {
  const id = action.args.practice ?? "";
  const words = await knowingOf(deps, actor.organizationId, actor.words, [id]);
  if (practiceOf(id, words) !== undefined)
    await changeMemory(deps, ownerOf(actor), (memory) => setAside(memory, id));
  const { library } = actor.words.chat;
  return show(note(actor.words, library.setAsideTitle, library.isSetAside));
}

/** Everything that is set aside. */
export async function openSetAside(deps: LibraryDeps, actor: Actor): Promise<Shown> {
  return showSetAside(deps, actor, await memoryOf(deps, actor));
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
  return showSetAside(deps, actor, memory);
}

async function showSetAside(deps: LibraryDeps, actor: Actor, memory: PracticeMemory): Promise<Shown> {
  const { practices } = memory.setAside;
  return show(setAsideView(await knowingOf(deps, actor.organizationId, actor.words, practices), memory));
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

import { findPractice } from "../../content/library.ts";
import { said } from "../../content/words/said.ts";
import { inStyle, practiceOf } from "../../content/words.ts";
import type { View } from "../../core/chat/view.ts";
import type { EvenkeelError } from "../../core/errors.ts";
import { remember } from "../../core/practice/memory.ts";
import { lastingName } from "../../core/practice/own.ts";
import { type Exit, isNeverStored, type Minutes, type Practice } from "../../core/practice/practice.ts";
import {
  afterCheck,
  answerStep,
  back,
  FEELINGS,
  type Feeling,
  finish,
  type Saves,
  startRun,
  stop,
} from "../../core/practice/run.ts";
import { type RunReference, readReference } from "../../core/practice/run-actions.ts";
import { decodeRun, parseRun, practiceNameIn, type RunState } from "../../core/practice/run-state.ts";
import { comesAfterHelp, markedAfterHelp } from "../../core/safety/after-help.ts";
import { helpAction } from "../../core/safety/help-opening.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { dateOf, localDate, localMoment } from "../../core/time/local-time.ts";
import { deleteRun, findRun, insertEntry, saveRun } from "../../db/member/practice-data.ts";
import { findPreferences, savePreferences } from "../../db/member/preferences.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import { knowing, knowingOf } from "../content/shelf.ts";
import { noteSign } from "../delivery/silence.ts";
import type { Deps } from "../deps.ts";
import { openUrgentHelp } from "../help/urgent-help.ts";
import { startPractice } from "../home/home-view.ts";
import { tellingItself, toSealable } from "../journal/entry.ts";
import { newUnorderedId } from "../new-id.ts";
import { openVault, type ReadingVault, readVault, type Vault } from "../vault.ts";
import { ownWordsFor } from "./own-words.ts";
import { readMemory, readMemoryIn, saveMemory } from "./practice-memory.ts";
import type { Walk } from "./walk.ts";
import { type Beside, walkView } from "./walk-view.ts";

type WalkDeps = Pick<Deps, "database" | "sealing" | "random" | "help">;

/** A run somebody left open is forgotten after this many days. */
const RUN_DAYS = 7;

/** Begins a practice of the length that was asked for, in the ways that the member always does without. */
export async function startPracticeRun(deps: WalkDeps, actor: Actor, { action }: Asked): Promise<Shown> {
  const name = lastingName(action.args.practice ?? "");
  const words = await knowingOf(deps, actor.organizationId, actor.words, [name]);
  const practice = practiceOf(name, words);
  const minutes = Number(action.args.minutes) as Minutes;
  if (practice === undefined) throw stale();
  const afterHelp = comesAfterHelp(action);
  // Of what is never stored no sign is noted either.
  if (!isNeverStored(practice)) await noteSign(deps, actor);
  return asApp(deps.database, actor.organizationId, async (trx) => {
    const memory = await readMemory(trx, deps, ownerOf(actor));
    const state = startRun(practice, { minutes, variants: memory.variants });
    // No vault for what is never stored: it would make a key, and so leave a trace.
    if (isNeverStored(practice))
      return show(walkView(words, { practice, state, run: null }, { memory, afterHelp }));
    const vault = await openVault(trx, deps, ownerOf(actor));
    const walk: Walk = { practice, state, run: newUnorderedId(deps.random) };
    await store(trx, { actor, vault, walk });
    return show(await draw(trx, vault, { actor: { ...actor, words }, walk, afterHelp }));
  });
}

/** One turn of a run: an answer, a step back, a stop, keeping or letting go, the after-check. */
export async function takeTurn(deps: WalkDeps, actor: Actor, asked: Asked): Promise<Shown> {
  const reference = readReference(asked.action);
  if (reference === null) throw stale();
  if ("state" in reference) return turnOfCarried(deps, actor, { asked, reference });
  const afterHelp = comesAfterHelp(asked.action);
  const turn = await asApp(
    deps.database,
    actor.organizationId,
    async (trx): Promise<Shown | { exit: Exit }> => {
      const owner = ownerOf(actor);
      const vault = await openVault(trx, deps, owner);
      const row = await findRun(trx, owner.organizationId, owner.memberId, reference.run);
      if (row === undefined) throw stale();
      const opened = vault.open("run", row.id, row.sealed);
      const words = await knowing(trx, owner.organizationId, actor.words, [practiceNameIn(opened)]);
      const reader: Actor = { ...actor, words };
      const state = parseRun(opened, (id) => practiceOf(id, words));
      const practice = state && practiceOf(state.practice, words);
      if (!state || !practice) throw stale();
      const walk: Walk = { practice, state, run: reference.run };
      const taken = turned(walk, asked);
      if (taken.kind === "invalid") return problems(actor, taken.fields);
      if (taken.kind === "exit") return { exit: taken.exit };
      const moved: Walk = { ...walk, state: taken.state };
      await keep(trx, { deps, actor: reader, vault, walk: moved, saves: taken.saves });
      await store(trx, { actor, vault, walk: moved });
      if (state.stage === "after") {
        const felt = await rememberFeeling(trx, vault, { deps, actor, practice, feeling: feelingOf(asked) });
        return show(walkView(words, moved, { ...felt, afterHelp }));
      }
      return show(await draw(trx, vault, { actor: reader, walk: moved, afterHelp }));
    },
  );
  return "exit" in turn ? openExit(deps, actor, { exit: turn.exit, asked }) : turn;
}

/** The same for a practice of which nothing is stored: its run travels in the action itself. */
async function turnOfCarried(
  deps: WalkDeps,
  actor: Actor,
  { asked, reference }: { asked: Asked; reference: RunReference & { state: string } },
): Promise<Shown> {
  const state = decodeRun(reference.state, findPractice);
  const practice = state && findPractice(state.practice);
  if (!state || !practice || !isNeverStored(practice)) throw stale();
  const turn = turned({ practice, state, run: null }, asked);
  if (turn.kind === "invalid") return problems(actor, turn.fields);
  if (turn.kind === "exit") return openExit(deps, actor, { exit: turn.exit, asked });
  const afterHelp = comesAfterHelp(asked.action);
  const walk: Walk = { practice, state: turn.state, run: null };
  return asApp(deps.database, actor.organizationId, async (trx) => {
    // Read and not opened to write: that would make a key, and so leave a trace.
    const vault = await readVault(trx, deps, ownerOf(actor));
    return show(await draw(trx, vault, { actor, walk, afterHelp }));
  });
}

/** The view of a run in the member's style, with their own words and what was lighter before where its step asks for them. */
async function draw(
  trx: Trx,
  vault: ReadingVault,
  { actor, walk, afterHelp }: { actor: Actor; walk: Walk; afterHelp: boolean },
): Promise<View> {
  const owner = ownerOf(actor);
  const memory = await readMemoryIn(trx, vault, owner);
  const own = await ownWordsFor(trx, vault, walk, { ...owner, words: inStyle(actor.words, memory.style) });
  return walkView(actor.words, walk, { memory, own, afterHelp });
}

/** Takes the after-check into the memory. Three Heavier in two weeks pause messages for as long. */
async function rememberFeeling(
  trx: Trx,
  vault: Vault,
  { deps, actor, practice, feeling }: { deps: WalkDeps; actor: Actor; practice: Practice; feeling: Feeling },
): Promise<Omit<Beside, "afterHelp">> {
  const owner = ownerOf(actor);
  const before = await readMemory(trx, deps, owner);
  const { memory, pauseDays } = remember(before, practice, { feeling, today: owner.today });
  if (memory !== before) await saveMemory(trx, vault, { ...owner, memory });
  const row =
    pauseDays === null ? undefined : await findPreferences(trx, owner.organizationId, owner.memberId);
  if (pauseDays === null || row?.contact !== "consented") return { memory };
  await savePreferences(trx, owner.organizationId, owner.memberId, {
    anchor: row.anchor,
    paused_until: later(row.paused_until, actor.now.add({ hours: 24 * pauseDays })),
  });
  return { memory, paused: true };
}

/** A pause of their own that is longer stays as long. */
function later(own: Instant | null, pause: Instant): Instant {
  return own !== null && own.epochMilliseconds > pause.epochMilliseconds ? own : pause;
}

function ownerOf({ organizationId, member, now }: Actor) {
  const today = localMoment(now, member.time_zone as TimeZone).day;
  return { organizationId, memberId: member.id, today };
}

/** Where a choice leads out of a practice: to people, or to another practice. It lies over the run, which waits where it was. */
async function openExit(
  deps: WalkDeps,
  actor: Actor,
  { exit, asked }: { exit: Exit; asked: Asked },
): Promise<Shown> {
  if (!exit.startsWith("practice:")) {
    const page = exit === "people" ? "people" : exit === "mistreatment" ? "routes" : "urgent";
    const opening = helpAction({ page, told: false, soft: false });
    const help = await openUrgentHelp(deps, actor, { action: opening, values: {} });
    return help.kind === "over" ? { ...help, again: markedAfterHelp(asked.action) } : help;
  }
  const id = exit.slice("practice:".length);
  const next = startPractice(id, findPractice(id)?.lengths[0]?.minutes ?? 1);
  const begun = await startPracticeRun(deps, actor, { action: next, values: {} });
  return begun.kind === "view" ? { kind: "over", view: begun.view } : begun;
}

const NOTHING: Saves = { tick: false, lines: [] };

function turned({ practice, state }: Walk, { action, values }: Asked): ReturnType<typeof answerStep> {
  const moved = (next: RunState) => ({ kind: "moved", state: next, saves: NOTHING }) as const;
  switch (action.verb) {
    case "practice.answer":
      return answerStep(practice, state, { step: action.args.step ?? "", values });
    case "practice.back":
      return moved(back(practice, state));
    case "practice.keep":
      return finish(practice, state, "keep");
    case "practice.discard":
      return finish(practice, state, "discard");
    case "practice.after":
      return moved(afterCheck(state, feelingOf({ action })));
    default:
      return moved(stop(state));
  }
}

function feelingOf({ action }: Pick<Asked, "action">): Feeling {
  return FEELINGS.find((feeling) => feeling === action.args.feeling) ?? "skip";
}

/** Keeps what the turn hands out, in the same transaction as the run: a tick, or the lines that the person chose to keep. */
async function keep(
  trx: Trx,
  {
    deps,
    actor,
    vault,
    walk,
    saves,
  }: { deps: WalkDeps; actor: Actor; vault: Vault; walk: Walk; saves: Saves },
): Promise<void> {
  const today = localDate(actor.now, actor.member.time_zone as TimeZone);
  const entries = [
    ...(saves.tick ? [{ kind: "tick", lines: [] } as const] : []),
    ...(saves.lines.length > 0 ? [{ kind: "lines", lines: saves.lines } as const] : []),
  ];
  for (const { kind, lines } of entries) {
    const id = newUnorderedId<"entry">(deps.random);
    const at = actor.now.epochMilliseconds;
    const entry = { kind, practice: walk.practice.id, writtenOn: today, at, lines };
    const sealed = vault.seal("entry", id, toSealable(tellingItself(entry, actor.words)));
    await insertEntry(trx, actor.organizationId, actor.member.id, { id, sealed });
  }
}

/** Writes down where the run is; a run that is over is deleted. */
async function store(
  trx: Trx,
  { actor, vault, walk }: { actor: Actor; vault: Vault; walk: Walk },
): Promise<void> {
  const { organizationId, member } = actor;
  if (walk.run === null) return;
  if (walk.state.stage === "closed") return deleteRun(trx, organizationId, member.id, walk.run);
  const expiresOn = dateOf(ownerOf(actor).today + RUN_DAYS);
  const sealed = vault.seal("run", walk.run, walk.state);
  await saveRun(trx, organizationId, member.id, { id: walk.run, sealed, expiresOn });
}

function problems(
  actor: Actor,
  fields: Readonly<Record<string, keyof Actor["words"]["run"]["problems"]>>,
): Shown {
  return {
    kind: "invalid",
    fields: Object.fromEntries(
      Object.entries(fields).map(([field, problem]) => [field, actor.words.run.problems[problem]]),
    ),
  };
}

function stale(): EvenkeelError {
  return said("conflict", "stale");
}

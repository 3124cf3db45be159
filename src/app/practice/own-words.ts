import type { Words } from "../../content/words.ts";
import type { Block } from "../../core/chat/view.ts";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { stepsOf } from "../../core/practice/steps.ts";
import { dayNumber } from "../../core/time/local-time.ts";
import type { Trx } from "../../db/transact.ts";
import { readJournal } from "../journal/entry.ts";
import { kindLinesOf, linesFor, SITUATIONS } from "../journal/kind-lines.ts";
import type { ReadingVault } from "../vault.ts";
import { lookBack } from "./look-back.ts";
import type { Walk } from "./walk.ts";

/** The option of the step before that says how far to look back: "days-28"; any other looks back on all. */
const RANGE = /^days-(\d{1,3})$/;
/** In a hard moment, what was picked of these asks for a line of one's own. */
const KIND_WORD = "word";

interface Asking {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
  readonly words: Words;
  /** Whole days since 1970, where the member is. */
  readonly today: number;
}

/** Whether the step that a run is at shows words of the member's own: only then has the journal to be opened for it. */
function showsOwnWords({ practice, state }: Walk): boolean {
  const shows = stepsOf(practice, state).find(({ id }) => id === state.step)?.shows;
  if (state.stage !== "step" || (shows !== "kind_line" && shows !== "entries")) return false;
  return practice.kind !== "flow" || Object.values(state.picks).some((picked) => picked.includes(KIND_WORD));
}

/** The member's own words for the step that a run is at; null where the step shows none. Nothing of it is stored anew. */
export async function ownWordsFor(
  trx: Trx,
  vault: ReadingVault,
  walk: Walk,
  asking: Asking,
): Promise<readonly Block[] | null> {
  if (!showsOwnWords(walk)) return null;
  const { practice, state } = walk;
  const { words, today } = asking;
  const steps = stepsOf(practice, state);
  const at = steps.findIndex(({ id }) => id === state.step);
  const chosen = state.picks[steps[at - 1]?.id ?? ""]?.[0] ?? "";
  const journal = await readJournal(trx, vault, asking);
  if (steps[at]?.shows === "entries") {
    const days = Number(RANGE.exec(chosen)?.[1] ?? Number.POSITIVE_INFINITY);
    return lookBack(
      journal.filter(({ writtenOn }) => today - dayNumber(writtenOn) < days),
      words,
    );
  }
  const moment = SITUATIONS.includes(chosen) ? chosen : null;
  const lines = linesFor(kindLinesOf(journal, words), moment);
  if (lines.length > 0) return lines.map((text) => ({ kind: "text", text }));
  // The step of a hard moment has kind words of its own.
  return practice.kind === "flow" ? null : [{ kind: "text", text: words.chat.own.noLines }];
}

import { type Id, parseId } from "../ids.ts";
import type { Locale } from "../locale.ts";
import type { Need, Option, Practice, Step } from "./practice.ts";

/** A practice that an organization wrote for its own people. */
export type OwnPracticeId = Id<"own_practice">;

export const OWN_LENGTHS = [1, 3] as const;
export const OWN_INPUTS = ["tap", "pick1", "modal"] as const;
/** What a step of one's own asks for: going on, one choice, or text that may be left out for a choice. */
export type OwnInput = (typeof OWN_INPUTS)[number];

/** The engine walks at most so many steps. */
export const MOST_OWN_STEPS = 5;
export const MOST_OWN_CHOICES = 5;

/** The words of one step; `options` in order, empty where nothing is chosen. */
export interface OwnStepText {
  readonly text: string;
  readonly options: readonly string[];
}

/** In one language; steps in the order of the practice. */
export interface OwnText {
  readonly title: string;
  readonly description: string;
  readonly steps: readonly OwnStepText[];
}

/** What HR writes. Nothing in it is checked but its shape: what is wrong with it, the linter says. */
export interface OwnContent {
  readonly need: Need;
  readonly minutes: (typeof OWN_LENGTHS)[number];
  readonly steps: readonly OwnInput[];
  /** The step with kindness in it, from 1; null where none was named. */
  readonly care: number | null;
  /** What to be careful with; for whoever reviews it, never shown to members. */
  readonly cautions: readonly string[];
  readonly texts: Readonly<Partial<Record<Locale, OwnText>>>;
}

/** All that is written in one run stands in one view at its end, which a Teams card of 25 KB holds twice; in UTF-16 units. */
const MOST_WRITTEN = 1500;

const PREFIX = "own:";

/** What a plan and a memory call it: whatever its version. A namespace of its own, which no shipped id can have. */
export function nameOfOwn(id: OwnPracticeId): string {
  return `${PREFIX}${id}`;
}

/** What a run and an entry call it, so that a later version disturbs neither. */
export function nameOfVersion(id: OwnPracticeId, version: number): string {
  return `${PREFIX}${id}:${version}`;
}

/** Reads either name; null for a shipped practice's id and for anything else. `version` null: the one in use. */
export function readOwnName(
  name: string,
): { readonly id: OwnPracticeId; readonly version: number | null } | null {
  const [, text = "", version] = /^own:([0-9a-f-]{36})(?::([1-9]\d{0,5}))?$/.exec(name) ?? [];
  const id = parseId<"own_practice">(text);
  return id && { id, version: version === undefined ? null : Number(version) };
}

/** The name under which a practice is remembered and planned: without its version, where it has one. */
export function lastingName(name: string): string {
  const own = readOwnName(name);
  return own === null ? name : nameOfOwn(own.id);
}

/** The id of a step, from 1. */
export function ownStepId(number: number): string {
  return `s${number}`;
}

/** What the engine walks. Nothing of it is ever put forward by itself, whatever somebody said of their day. */
export function toOwnPractice(name: string, content: OwnContent): Practice {
  const { need, minutes, steps, care, cautions, texts } = content;
  const fields = steps.filter((input) => input === "modal").length;
  const writes = fields > 0;
  const maxLength = Math.floor(MOST_WRITTEN / Math.max(2, fields));
  const [text] = Object.values(texts);
  return {
    id: name,
    kind: writes ? "prompt" : "exercise",
    needs: [need],
    family: writes ? "writing" : "reflection",
    lengths: [{ minutes, grade: "none", evidence: [], claim: "none" }],
    saves: writes ? ["SV0", "SV1"] : ["SV0"],
    meets: ["NT", "NB", "NI", "SB", "OP", ...(writes ? [] : (["TF"] as const))],
    afterCheck: true,
    suggest: {
      auto: false,
      suppressWhen: ["heavier_today", "mistreatment", "bereavement", "open_incident", "help_shown"],
    },
    cautions,
    steps: steps.map((input, index): Step => {
      const base = {
        id: ownStepId(index + 1),
        minutes: [minutes],
        ...(care === index + 1 ? { care: true as const } : {}),
      };
      if (input === "tap") return { ...base, input };
      const options = (text?.steps[index]?.options ?? []).map((_, at): Option => ({ id: String(at + 1) }));
      return input === "pick1"
        ? { ...base, input, options }
        : {
            ...base,
            input,
            pick: "pick1",
            options,
            field: { lines: "several", maxLength },
            keeps: true,
          };
    }),
  };
}

import type { Style } from "../../core/practice/style.ts";
import type { RunWords } from "../../core/practice/words.ts";
import type { ChatWords } from "./chat.en.ts";

/**
 * What is said in another tone than the plain one: openings, the ways on and back, closings, the after-check, and what is offered. Help,
 * consent, who could read what, and what is wrong with an answer are not among it: those are said in one way.
 */
export interface Tone {
  readonly run: Pick<
    RunWords,
    | "continueTo"
    | "readyFor"
    | "finish"
    | "backTo"
    | "chooseOne"
    | "chooseAny"
    | "scale"
    | "variantsLabel"
    | "keepText"
    | "afterText"
  > & {
    /** `stopped` ends with the plain one's sentence on what is kept. */
    readonly closings: Pick<RunWords["closings"], "quiet" | "stopped">;
  };
  readonly home: Pick<
    ChatWords["home"],
    "greeting" | "notStarted" | "openPractice" | "gentler" | "skipped" | "resting" | "ended"
  >;
  readonly library: Pick<ChatWords["library"], "text" | "others" | "all">;
  readonly own: Pick<ChatWords["own"], "noLines" | "noEntries">;
}

/** The styles in one language: how a member chooses among them, and what is said in those that are not plain. */
export interface StyleWords {
  readonly label: string;
  readonly names: Readonly<Record<Style, string>>;
  readonly tones: Readonly<Record<Exclude<Style, "plain">, Tone>>;
}

import type { Grade, Practice, Step, Variant } from "./practice.ts";

/** Who stands behind a text. Machine-written text counts as not reviewed until a named clinician has read it. */
export type Review =
  | { readonly writtenBy: "machine"; readonly reviewed: false }
  /** By the organization, for its own people. */
  | { readonly writtenBy: "organization"; readonly reviewed: false }
  | { readonly reviewed: true; readonly reviewer: string; readonly on: string };

export interface FieldText {
  readonly label: string;
  readonly hint: string;
}

export interface StepChangeText {
  readonly text: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** The words of one step, whichever practice it belongs to. Writers use TextOf, which knows what each step needs. */
export interface StepText {
  /** At most 35 words, sentences of at most 15. */
  readonly text: string;
  /** In place of `text`, by what was picked in the step that this one follows. */
  readonly byPick?: Readonly<Record<string, string>>;
  /** At most 75 characters each. */
  readonly options?: Readonly<Record<string, string>>;
  /** Shown on the next step after an option that carries a note. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly field?: FieldText;
  /** What the kept line is called: "Effort", "First line". */
  readonly kept?: string;
  readonly variants?: Readonly<Partial<Record<Variant, StepChangeText>>>;
}

/** A practice in one language. */
export interface PracticeText {
  /** At most 24 characters. */
  readonly title: string;
  readonly description: string;
  /** One sentence or two per kind of claim that the practice's lengths make. */
  readonly claims: Readonly<Partial<Record<Grade, string>>>;
  readonly review: Review;
  readonly steps: Readonly<Record<string, StepText>>;
}

type OptionsIn<S> = S extends { readonly options: readonly (infer O)[] } ? O : never;
type IdIn<O> = O extends { readonly id: infer I extends string } ? I : never;
type IdWithNote<O> = O extends { readonly id: infer I extends string; readonly note: true } ? I : never;
type IdGoingOn<O> = O extends { readonly goes: unknown } ? never : IdIn<O>;
type Strings<Key extends string> = Readonly<Record<Key, string>>;
type Where<Condition, Part> = [Condition] extends [never] ? unknown : Part;

type OptionLabels<S> = S extends { readonly input: "scale5" }
  ? { readonly options: Strings<"1" | "2" | "3" | "4" | "5"> }
  : Where<OptionsIn<S>, { readonly options: Strings<IdIn<OptionsIn<S>>> }>;

type NoteTexts<S> = Where<IdWithNote<OptionsIn<S>>, { readonly notes: Strings<IdWithNote<OptionsIn<S>>> }>;

type ChangeTexts<S> = S extends { readonly changes: infer C }
  ? {
      readonly variants: {
        readonly [V in keyof C]: { readonly text: string } & Where<
          OptionsIn<C[V]>,
          { readonly options: Strings<IdIn<OptionsIn<C[V]>>> }
        >;
      };
    }
  : unknown;

type FollowTexts<S, P extends Practice> = S extends { readonly follows: infer F }
  ? {
      readonly byPick: Strings<IdGoingOn<OptionsIn<Extract<P["steps"][number], { readonly id: F }>>>>;
    }
  : unknown;

type StepTextOf<S extends Step, P extends Practice> = { readonly text: string } & OptionLabels<S> &
  NoteTexts<S> &
  ChangeTexts<S> &
  FollowTexts<S, P> &
  (S extends { readonly input: "modal" } ? { readonly field: FieldText } : unknown) &
  (S extends { readonly keeps: true } ? { readonly kept: string } : unknown);

/** The text that this very practice needs, so that a missing string is a compile error. Use it on `as const` practices. */
export type TextOf<P extends Practice> = Omit<PracticeText, "steps" | "claims"> & {
  readonly claims: Strings<P["lengths"][number]["claim"]>;
  readonly steps: { readonly [S in P["steps"][number] as S["id"]]: StepTextOf<S, P> };
};

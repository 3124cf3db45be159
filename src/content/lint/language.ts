/** What the checks of wording know of one language. Patterns take inflections; each language has lists of its own. */
export interface LanguageRules {
  /** L08: wording that no text of ours may have, by why. */
  readonly banned: readonly { readonly why: BannedKind; readonly pattern: RegExp }[];
  /** L08: right in some sentences, wrong in most; global. */
  readonly flagged: RegExp;
  /** L04: verbs that tell somebody to do something, at the start of a sentence. */
  readonly orders: RegExp;
  /** L10: figures, proof and sizes, which no claim has. */
  readonly proof: RegExp;
  /** L10: a word on dose. */
  readonly dose: RegExp;
  /** L11: names of conditions, which stand nowhere but among the people who help. */
  readonly conditions: RegExp;
  /** L14: tells a person what they feel. */
  readonly told: RegExp;
  /** L14: lets the bot have a feeling. */
  readonly botFeels: RegExp;
  /** L15: held, counted, deep or fast breath. */
  readonly breath: RegExp;
  /** L15: zones of the body that no practice names. */
  readonly zones: RegExp;
  /** L24: promises more privacy than there is. */
  readonly promises: RegExp;
  /** L25: would have people change instead of their work. */
  readonly aboutPeople: RegExp;
  /** L20: words that say no; global. */
  readonly negations: RegExp;
  /** L20: figures of speech and demands. */
  readonly figuresOfSpeech: RegExp;
  /** Years of school that a whole text asks for. */
  readonly reading: (text: string) => number;
  /** In letters: from here on a plainer word can mostly be found. */
  readonly longWord: number;
}

export type BannedKind =
  | "toxic positivity"
  | "minimizer"
  | "streak guilt"
  | "clinical claim"
  | "work pressure"
  | "suicide language"
  | "false relationship"
  | "certainty of safety"
  | "body and ability";

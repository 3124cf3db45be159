/** A string of a catalog with the place to find it at: "home.week", "needs.0", "describe()". */
export type Found = readonly [where: string, text: string];

const SHARE = { estimate: 0.5, low: 0.4, high: 0.6, probability: 0.5 };
const FIGURES = { ...SHARE, verdict: "cant_tell", windows: 3, gaps: 2, first: SHARE, lastDay: "5" };
const SPANS = [{ days: [1, 3], from: "09:00", until: "12:00" }];

/** What the functions of our catalogs take: numbers and names first, then figures, lists and opening hours. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  [7, 5, 3, 2],
  ["7", "5", "3"],
  [{ ...FIGURES, last: { ...FIGURES } }, 5, 3],
  [7, SHARE],
  [["7", "5"]],
  [SPANS],
];

const UNFIT = /NaN|undefined|\[object/;

/** What a function of a catalog says, called with arguments of the first kind that fits. */
function said(words: (...given: unknown[]) => unknown): unknown {
  for (const given of ARGUMENTS) {
    try {
      const text: unknown = words(...given);
      if (!UNFIT.test(JSON.stringify(text))) return text;
    } catch {
      // Takes something else.
    }
  }
  throw new Error(`No arguments fit ${words}`);
}

/** Every string of a catalog, those that its functions make among them. */
export function stringsIn(words: unknown, where = ""): readonly Found[] {
  if (typeof words === "string") return [[where, words]];
  if (typeof words === "function")
    return stringsIn(said(words as (...given: unknown[]) => unknown), `${where}()`);
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    stringsIn(value, where === "" ? key : `${where}.${key}`),
  );
}

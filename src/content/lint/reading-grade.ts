/**
 * How many years of school an English text asks for: the Flesch–Kincaid grade (Kincaid et al. 1975). Made for whole texts: on a
 * single sentence it says little. 0 for a text without words.
 */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The sentences that hold at least one word. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/[.!?:;]+(?:\s|$)|\n+/).filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text; a number counts as one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

// A guess by spelling, as every program of this kind makes: groups of vowels, less the endings that are not spoken.
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  if (letters === "") return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, (ending) =>
    ending.charAt(0),
  );
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * The same for Spanish: Fernández-Huerta's index (1959; 206.84 − 60 syllables a word − 1.02 words a sentence, as Law 2011 corrected it)
 * on his own scale of school years: 90 and more is year 4, 80 is year 5, 70 is year 6, 60 is year 8, 50 is year 10, 30 is year 13.
 */
export function readingYearsEs(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOfEs(word), 0);
  const index = 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentences.length);
  const above = YEARS.findIndex(([least]) => index >= least);
  const [least, year] = YEARS[above] ?? [0, 16];
  const [upper, better] = YEARS[above - 1] ?? [least, year];
  return upper === least ? year : year - ((index - least) / (upper - least)) * (year - better);
}

const YEARS: readonly (readonly [least: number, year: number])[] = [
  [90, 4],
  [80, 5],
  [70, 6],
  [60, 8],
  [50, 10],
  [30, 13],
  [0, 16],
];

// Each open vowel and each accented í or ú is a syllable's own; i, u and a last y lean on their neighbors; u after q or g is silent.
function syllablesOfEs(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, "k")
    .replace(/y$/, "i");
  const groups = letters.match(/[aeiouáéíóúü]+/g) ?? [];
  const count = groups.reduce(
    (sum, group) => sum + Math.max(1, (group.match(/[aeoáéóíú]/g) ?? []).length),
    0,
  );
  return Math.max(1, count);
}

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

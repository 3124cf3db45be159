/** Digits and signs in place of letters ("k1ll"): what they stand for before a letter. */
const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

const LENGTHENED = /(\p{L})\1{2,}/gu;

/**
 * The ways in which a text is read: lower case, one space between words and around, " . " where a sentence ends and at the end, no marks, no
 * apostrophes ("don't" is "dont"). The first is the text as it stands; further ones undo lengthened letters, spelled-out words and
 * digits in place of letters, and are there only where they differ. Linear in the text.
 */
export function readings(text: string): readonly string[] {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    // Marks in every script, soft hyphens, and what has no width.
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/['’‘`´ʼ]/g, "");
  const plain = words(folded.replace(LENGTHENED, "$1$1"));
  return [
    ...new Set([
      plain,
      words(folded.replace(LENGTHENED, "$1")),
      plain.replace(/(?<= )(?:[a-z] ){2,11}[a-z](?= )/g, (spelled) => spelled.replaceAll(" ", "")),
      words(
        folded
          .replace(LENGTHENED, "$1$1")
          .replace(/[013457@$!](?=[013457@$!]{0,2}[a-z])/g, (sign) => LEET[sign] ?? sign),
      ),
    ]),
  ];
}

// Three dots and a colon are a pause inside a sentence; a point inside a word hides it; a star inside a word stands for a letter.
function words(folded: string): string {
  const ended = folded
    .replace(/\.{2,}/g, " ")
    .replace(/[.!?;](?=[^\p{L}\p{N}\s]{0,3}(?:\s|$))|[\n\r]/gu, " . ");
  const bare = ended.replace(/[^\p{L}\p{N}.*\s]|(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, " ");
  return ` ${bare.replace(/\s+/g, " ").trim()} . `.replace(/( \.)+/g, " .");
}

/** A reading with each word as `spellings` have it. */
export function respelled(reading: string, spellings: ReadonlyMap<string, string>): string {
  return reading.replace(/[^ .]+/g, (word) => spellings.get(word) ?? word);
}

/**
 * How hurried hands miss `word` (six letters or more): one letter left out but the first, two neighbors swapped, one doubled, or one or
 * two vowels starred.
 */
export function misspellings(word: string): readonly string[] {
  const letters = Array.from(word);
  const change = (at: number, length: number, by: string) => word.slice(0, at) + by + word.slice(at + length);
  const slips = letters.flatMap((letter, at) => [
    ...(at > 0 ? [change(at, 1, ""), change(at - 1, 2, letter + letters[at - 1])] : []),
    change(at, 1, letter + letter),
    ...(/[aeiou]/.test(letter) ? [change(at, 1, "*"), change(at, 2, "**")] : []),
  ]);
  return [...new Set(slips)].filter((slip) => slip !== word);
}

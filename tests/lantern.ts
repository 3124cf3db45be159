/** An instrument that nobody ever wrote: its questions are about paper lanterns, and its keys are other than those of the bank. */
export const LANTERN = {
  name: "The Paper Lantern List",
  rights: "© The Paper Lantern Society, licence PL-0",
};

export type Line = readonly [part: string, key: string, en: string, es: string];

export const LANTERN_LINES: readonly Line[] = [
  [
    "frame",
    "",
    "While you carried lanterns, how often was this so?",
    "Mientras llevabas faroles, ¿cuántas veces fue así?",
  ],
  ["answer 0", "", "At no lantern", "En ningún farol"],
  ["answer 1", "", "At one lantern", "En un farol"],
  ["answer 2", "", "At some lanterns", "En algunos faroles"],
  ["answer 3", "", "At most lanterns", "En casi todos los faroles"],
  ["answer 4", "", "At every lantern", "En todos los faroles"],
  ["EX1", "R", "My lantern burned until morning.", "Mi farol ardió hasta la mañana."],
  ["EX2", "+", "My lantern went out before supper.", "Mi farol se apagó antes de la cena."],
  ["EX3", "R", "Two lanterns felt as light as one.", "Dos faroles me pesaron como uno."],
  ["AU1", "+", "Somebody else chose my lantern.", "Otra persona eligió mi farol."],
  ["AU2", "R", "I chose the color of my lantern.", "Elegí el color de mi farol."],
];

/** As a file that a spreadsheet might write. */
export function fileOf(lines: readonly (readonly string[])[], head = "part,key,en,es"): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [head, ...lines.map((line) => line.map(cell).join(","))].join("\r\n");
}

/** The file with some lines otherwise; null leaves one out. */
export function lanternFile(change: Readonly<Record<string, Line | null>> = {}): string {
  const lines = LANTERN_LINES.map((line) =>
    change[line[0]] === undefined ? line : (change[line[0]] ?? null),
  );
  const added = Object.entries(change).flatMap(([part, line]) =>
    line !== null && LANTERN_LINES.every(([known]) => known !== part) ? [line] : [],
  );
  return fileOf([...lines.filter((line) => line !== null), ...added]);
}

export const LANTERN_FORM = { ...LANTERN, licensed: true, text: lanternFile() };

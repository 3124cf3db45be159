import { misspellings } from "../../core/safety/normalize.ts";

/** Chat and the ear ("kiero", "aser"), in full. Accents are gone in a reading. */
const IN_FULL: Readonly<Record<string, string>> = {
  quiero: "kiero qiero kero quero qero kyero kieroo quierro qro",
  quisiera: "kisiera qisiera quiciera quisera kisiera quisiese",
  queria: "keria qeria",
  que: "q k ke qe",
  porque: "xq pq xk porq porke pork xke",
  por: "x",
  de: "d",
  me: "m",
  para: "pa pra",
  "para que": "paq",
  estoy: "toy stoy estoi",
  esta: "ta",
  estar: "star",
  estaba: "taba",
  voy: "boy voi boi",
  vivir: "bivir vibir vivri vivr bibir",
  viviendo: "biviendo vibiendo",
  vida: "bida vda",
  vivo: "bivo",
  viva: "biva",
  hacer: "aser acer hacr",
  hacerme: "aserme acerme haserme",
  hago: "ago",
  hice: "hize ice hise",
  haciendome: "asiendome haciendome",
  iba: "iva hiba hiva",
  haya: "aya halla",
  nacido: "nasido",
  merezco: "meresco merezko",
  "no se": "nose",
  nadie: "nadien nadies",
  ojala: "hojala ojla ojal",
  aqui: "aki aca aky aqi",
  nada: "na",
  tambien: "tb tmb tambn",
  mucho: "mxo muxo",
  "te quiero": "tqm tkm",
  dano: "danio",
  muero: "muerooo",
  morirme: "morirm morirne morrirme",
  suicidio: "suisidio suisidyo sucidio suicidyo suicidi*",
  suicidarme: "suisidarme sucidarme suicdarme suicidarm siucidarme suisidarm",
  suicida: "suisida sucida suicda",
  pastillas: "pastiyas pastilas pstillas",
  quitarme: "kitarme qitarme",
};

const KEY_WORDS: readonly string[] =
  "suicidio suicidarme suicidar suicida matarme morirme quitarme viviendo existir lastimarme autolesiones desaparecer pastillas despedida".split(
    " ",
  );

/** Spanish as it is typed, to Spanish as the patterns have it. */
export const SPELLINGS_ES: ReadonlyMap<string, string> = new Map([
  ...KEY_WORDS.flatMap((word) => misspellings(word).map((slip) => [slip, word] as const)),
  ...Object.entries(IN_FULL).flatMap(([full, typed]) =>
    typed.split(" ").map((each) => [each, full] as const),
  ),
  // Words of their own.
  ...["suicida", "suicido", "suicidar", "suicide", "matame", "quitame"].map((word) => [word, word] as const),
]);

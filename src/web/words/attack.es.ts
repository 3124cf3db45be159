import type { ATTACK_EN } from "./attack.en.ts";
import { people } from "./numbers.es.ts";

/** The attacker’s playground: made-up answers under real noise. */
export const ATTACK_ES: typeof ATTACK_EN = {
  title: "Juega a atacar",
  intro:
    "Alguien conoce todas las demás respuestas de tu grupo y trata de adivinar las tuyas. Prueba cuánto le ayuda una cifra publicada, con respuestas inventadas y con el ruido que recibe tu grupo.",
  knows: "Quien ataca conoce",
  knowledge: {
    all: "todas las demás respuestas",
    half: "la mitad de las demás respuestas",
    none: "la respuesta de nadie",
  },
  torn: "Quien ataca duda entre",
  beliefs: {
    much_or_little: "mucha tensión, o poca",
    much_or_silent: "mucha tensión, o ninguna respuesta",
    some_or_little: "algo de tensión, o poca",
    little_or_silent: "poca tensión, o ninguna respuesta",
  },
  cases: {
    much_or_little: { first: "mucha tensión", second: "poca tensión" },
    much_or_silent: { first: "mucha tensión", second: "ninguna respuesta" },
    some_or_little: { first: "algo de tensión", second: "poca tensión" },
    little_or_silent: { first: "poca tensión", second: "ninguna respuesta" },
  },
  draw: "Hacer un sorteo",
  again: "Hacer otro sorteo",
  pageTitle: "Lo poco que una cifra dice de ti",
  moved: (first, percent) =>
    percent === 50
      ? `Tras este sorteo, quien ataca sigue dando a “${first}” 50 de cada 100.`
      : `Tras este sorteo, quien ataca da a “${first}” ${percent} de cada 100. Antes eran 50.`,
  same: "Ninguna cifra distingue estas dos: ninguna suma nada. La conjetura se queda en 50 de cada 100.",
  scale: {
    low: (second) => `seguro: ${second}`,
    coin: "una moneda",
    high: (first) => `seguro: ${first}`,
  },
  keyDraw: "Este sorteo",
  keyBand: (bound) => `${100 - bound} a ${bound}: hasta donde llega de media`,
  steps: "Qué pasó",
  known: (known, others, sum) =>
    known === 0
      ? `Quien ataca no conoce ninguna de las otras ${others} respuestas.`
      : `Quien ataca conoce ${known} de las otras ${others} respuestas. Suman ${sum}.`,
  truth: (answer, sum) =>
    `Una moneda decidió lo que respondiste aquí: ${answer}. Con las respuestas de todo el grupo, la suma es ${sum}. Quien ataca no la ve.`,
  noise: (noise, published) =>
    `Se sorteó el ruido: ${noise > 0 ? "+" : noise < 0 ? "−" : ""}${Math.abs(noise)}. Lo que se publica es ${published}, y cualquiera lo puede leer.`,
  average: (share) => `${Math.round(100 * share)} de cada 100`,
  averageOf:
    "Con qué frecuencia la opción más probable de las dos es la verdadera, de media en 1\u202f000 sorteos. Una moneda acierta 50 veces.",
  bound: (percent) => `${percent} de cada 100`,
  boundOf:
    "Lo máximo que permiten todas las cifras de un periodo juntas, a cualquiera que ataque y empiece en 50.",
  single:
    "Un sorteo puede llevar la conjetura más lejos, hacia la verdad o en sentido contrario. Quien ataca no tiene forma de saber cuál de las dos cosas pasó.",
  real: "Qué es real aquí, y qué es inventado",
  size: (count, own) =>
    own
      ? `El tamaño es el de tu grupo: ${people(count)}.`
      : `Ahora no se te cuenta en ningún grupo, así que se toman ${people(count)} como ejemplo.`,
  spread: (name, spread) =>
    `El ruido es tan real como en una cifra publicada: nivel “${name}”, con una dispersión de unos ${Math.round(spread)} en una suma a la que una persona aporta de 0 a 3.`,
  madeUp: "Las respuestas son inventadas. Para esta página no se lee ninguna respuesta ni cifra publicada.",
  once: "Una cifra real se sortea una sola vez. Si se pudiera repetir como aquí, el ruido se compensaría.",
  back: "Volver a privacidad y registro",
};

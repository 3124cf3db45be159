import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { bodyScanBrief } from "./body-scan-brief.ts";

export const bodyScanBriefEs: TextOf<typeof bodyScanBrief> = {
  title: "Breve recorrido corporal",
  description:
    "Nota una parte tranquila del cuerpo, o cosas fuera de él. No es para todo el mundo, y está bien.",
  claims: {
    C: "Por sí solo, incluso en formas más largas, ha mostrado poco hasta ahora. A algunas personas les resulta útil.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    area: {
      text: "Esta tarjeta se queda un rato en un sitio, dentro o fuera del cuerpo. ¿Cuál prefieres?",
      options: {
        outside: "Cosas cercanas, fuera del cuerpo",
        hands: "Mis manos",
        feet: "Mis pies",
        face: "Mi cara",
        back: "Mi espalda contra la silla",
        neither: "Otra cosa, por favor",
      },
    },
    notice: {
      text: "Puedes notar ahí el contacto o el calor, y nada más. Tómate el tiempo que te venga bien.",
      byPick: {
        outside:
          "Deja que algo cercano tenga tu atención: su color, su forma, su sonido. Tómate el tiempo que te venga bien.",
        hands:
          "Puedes notar qué tocan tus manos, o si están tibias. Si se vuelve desagradable, elige algo de fuera.",
        feet: "Puedes notar qué hay bajo tus pies, o si están tibios. Si se vuelve desagradable, elige algo de fuera.",
        face: "Puedes notar el aire en la cara, fresco o tibio. Si se vuelve desagradable, elige algo de fuera.",
        back: "Puedes notar dónde la silla toca tu espalda. Si se vuelve desagradable, elige algo de fuera.",
      },
    },
    second: {
      text: "Puedes pasar a un segundo sitio o quedarte donde estás. ¿Qué te viene mejor?",
      options: {
        stay: "Quedarme donde estoy",
        outside: "Cosas cercanas, fuera del cuerpo",
        hands: "Mis manos",
        feet: "Mis pies",
        face: "Mi cara",
        back: "Mi espalda contra la silla",
        worse: "No es agradable; otra cosa, por favor",
      },
    },
    leave: {
      text: "Descansa ahí cuanto quieras. Después puedes dar las gracias a ese sitio, o dejarlo estar.",
    },
    room: {
      text: "Para terminar con suavidad, mira o escucha alrededor. Puedes nombrar una cosa que esté cerca.",
    },
  },
};

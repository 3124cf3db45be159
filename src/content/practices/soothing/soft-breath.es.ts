import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { softBreath } from "./soft-breath.ts";

export const softBreathEs: TextOf<typeof softBreath> = {
  title: "Respiración suave",
  description: "Descansa en tu respiración, o en un sonido, un apoyo o un punto del lugar.",
  claims: {
    B: "Respirar despacio, por lo general con más práctica que esta, alivió el estrés en algunos estudios. Las versiones breves se han estudiado menos.",
    C: "En una revisión de estudios, sesiones tan breves ayudaron menos a menudo. A algunas personas les resultan útiles.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    anchor: {
      text: "Un punto fijo puede bastar por un momento. ¿En qué te gustaría descansar? Puedes cambiar cuando quieras.",
      options: {
        sound: "En un sonido cercano",
        contact: "En lo que me sostiene: una silla, el suelo",
        spot: "En un punto del lugar",
        breath: "En mi respiración",
        any: "No lo sé, en lo que haya cerca",
        short: "Me falta el aire, o el pánico está cerca",
      },
      variants: {
        NB: {
          text: "Un punto fijo puede bastar por un momento. ¿En qué te gustaría descansar, sin usar la respiración?",
          options: {
            sound: "En un sonido cercano",
            contact: "En lo que me sostiene: una silla, el suelo",
            spot: "En un punto del lugar",
            any: "No lo sé, en lo que haya cerca",
            short: "Necesito algo que me sostenga más",
          },
        },
      },
    },
    soften: {
      text: "Quédate con lo que elegiste, con suavidad. Tómate el tiempo que te venga bien.",
      byPick: {
        sound:
          "Deja que el sonido llegue, de cerca o de lejos. No tiene que ser bonito. Tómate el tiempo que te venga bien.",
        contact: "Deja que la silla o el suelo hagan su parte un rato. Tómate el tiempo que te venga bien.",
        spot: "Deja que la mirada descanse en ese punto, suave y abierta. Tómate el tiempo que te venga bien.",
        breath:
          "Si resulta cómodo, deja que el aire salga un poco más despacio, sin contar. Si no, escucha un sonido.",
        any: "Descansa en lo que llegue primero: un sonido, la silla, un punto del lugar. No hay prisa.",
      },
      variants: {
        NB: {
          text: "Quédate con el sonido, el apoyo o el punto que elegiste. Tómate el tiempo que te venga bien.",
        },
      },
    },
    again: {
      text: "Si quieres, sigue un rato más. Distraerse y volver es parte de esto.",
      byPick: {
        sound: "Puedes quedarte a escuchar un rato más. Distraerse y volver es parte de esto.",
        contact: "Puedes quedarte con lo que te sostiene. Distraerse y volver es parte de esto.",
        spot: "Puedes seguir con ese punto o elegir otro. Distraerse es parte de esto.",
        breath:
          "Puedes seguir así, a tu ritmo. Si no es agradable, cambia a un sonido o a un punto del lugar.",
        any: "Puedes descansar un rato más, en eso o en otra cosa. Distraerse es parte de esto.",
      },
      variants: {
        NB: {
          text: "Puedes seguir con ello o elegir otra cosa. Distraerse y volver es parte de esto.",
        },
      },
    },
    change: {
      text: "¿Hay algo distinto ahora, o nada en absoluto? Cualquier respuesta está bien.",
      options: {
        slower: "Un poco más de calma",
        softer: "Un poco más de suavidad",
        none: "Ningún cambio",
        "not-sure": "No lo sé",
        worse: "Ha ido a peor; otra cosa, por favor",
      },
    },
    room: {
      text: "Puedes volver al lugar: un color, un sonido, lo próximo que haya en tu día. No hay prisa.",
    },
  },
};

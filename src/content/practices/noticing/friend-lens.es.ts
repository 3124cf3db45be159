import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { friendLens } from "./friend-lens.ts";

export const friendLensEs: TextOf<typeof friendLens> = {
  title: "Como a una amistad",
  description: "Préstate las palabras que tendrías para otra persona.",
  claims: {
    C: "Escritos más largos de este tipo ayudaron en algunos estudios y en otros no. Esta forma breve no se ha estudiado.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    who: {
      text: "Imagina a alguien con un día como el tuyo. ¿Con quién serías amable? No hacen falta nombres.",
      options: {
        friend: "Una amistad cercana",
        newcomer: "Alguien que acaba de entrar al trabajo",
        teammate: "Alguien de mi equipo",
        home: "Alguien de mi familia o mi casa",
        stranger: "Una persona desconocida en un mal día",
        "no-one": "No me viene nadie; antes quiero un poco de calma",
      },
      variants: {
        NI: {
          text: "Aquí bastan las palabras. ¿Con quién serías amable en un día como el tuyo?",
        },
      },
    },
    say: {
      text: "Te cuenta cómo fue. ¿Qué te gustaría decirle? Elige una frase o escribe la tuya.",
      options: {
        hard: "Suena a un día difícil.",
        slip: "Ahí también falla la gente cuidadosa.",
        enough: "Hiciste lo que pudiste con lo que tenías.",
        "one-day": "Un mal día no lo dice todo de ti.",
        hand: "¿Quieres que te ayude?",
        none: "Ninguna de estas; por hoy es suficiente",
      },
      field: {
        label: "Lo que le diría",
        hint: "Una línea es suficiente. Mejor sin nombres ni asuntos reservados.",
      },
      kept: "A una amistad",
    },
    gap: {
      text: "Mucha gente tiene una voz para las amistades y otra para sí. Puedes notar la diferencia, sin ponerle nota.",
    },
    borrow: {
      text: "Si quieres, toma una frase para ti. ¿Cuál podrías escuchar hoy?",
      options: {
        hard: "Es un día difícil, y puedo decirlo.",
        enough: "Hice lo que pude con lo que tenía.",
        "one-day": "Un mal día no lo dice todo de mí.",
        repair: "Puedo arreglar una parte.",
        hand: "Puedo pedir ayuda.",
        none: "Ninguna por hoy",
      },
      kept: "A mí",
    },
    keep: {
      text: "Podría ser una frase amable para otro día. Guárdala, vuelve atrás para cambiarla o déjala ir.",
    },
  },
};

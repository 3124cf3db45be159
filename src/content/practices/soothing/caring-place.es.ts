import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { caringPlace } from "./caring-place.ts";

export const caringPlaceEs: TextOf<typeof caringPlace> = {
  title: "Un lugar que acoge",
  description: "Pasa unos minutos en un lugar amable de tu mente, o con algo de tu mesa.",
  claims: {
    C: "Los estudios son pocos y mixtos: en uno pequeño de laboratorio, ejercicios parecidos calmaron a unas personas y a otras no.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    place: {
      text: "Esta tarjeta te pide imaginar un lugar amable. No es para conducir ni usar máquinas. ¿Cuál prefieres?",
      options: {
        garden: "Un jardín o un parque",
        water: "Una orilla, un río o lluvia sobre el techo",
        kitchen: "Una cocina acogedora",
        room: "Una sala tranquila con libros",
        quiet: "Un lugar de fe o de silencio",
        own: "Un lugar mío",
        none: "Hoy ningún lugar; otra cosa, por favor",
      },
      variants: {
        NI: {
          text: "Esta tarjeta se apoya en algo real y cercano. No es para conducir ni usar máquinas. ¿Qué prefieres?",
          options: {
            photo: "Una foto",
            cup: "Una taza",
            plant: "Una planta",
            object: "Un objeto pequeño",
            none: "Nada de esto; otra cosa, por favor",
          },
        },
      },
    },
    details: {
      text: "¿Qué detalles te gustaría que hubiera? Elige 1 o 2. Cada uno viene de fuera del cuerpo.",
      options: {
        light: "La luz",
        color: "Un color",
        sound: "Un sonido",
        air: "El aire",
        far: "Algo a lo lejos",
        "not-sure": "No lo sé",
      },
      variants: {
        NI: {
          text: "¿En qué te gustaría fijarte? Elige 1 o 2 detalles.",
          options: {
            light: "La luz que recibe",
            color: "Su color",
            shape: "Su forma",
            surface: "Su superficie",
            "not-sure": "No lo sé",
          },
        },
      },
    },
    sign: {
      text: "Y una señal de cuidado: ¿qué podría mostrar que alguien pensó en ti?",
      options: {
        seat: "Un asiento reservado",
        drink: "Una bebida caliente",
        lamp: "Una lámpara encendida",
        note: "Una nota amable",
        company: "Buena compañía, persona o animal",
        none: "No hace falta ninguna señal",
      },
      variants: {
        NI: {
          text: "¿Hay alguna señal de cuidado en esto?",
          options: {
            given: "Me lo dio alguien",
            chosen: "Lo elegí para mí",
            serves: "Me sirve bien",
            lasted: "Lleva tiempo conmigo",
            none: "No hace falta ninguna señal",
          },
        },
      },
    },
    stay: {
      text: "Quédate mientras te sirva. Si se vuelve desagradable, sigue adelante enseguida. Tómate el tiempo que te venga bien.",
      variants: {
        NI: {
          text: "Deja que la vista, o el pensamiento, descanse ahí mientras te sirva. Sigue cuando quieras.",
        },
      },
    },
    back: {
      text: "Vuelve al lugar donde estás, a tu ritmo. Puedes nombrar 3 cosas que haya ahí, o menos.",
    },
  },
};

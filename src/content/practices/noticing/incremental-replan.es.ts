import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { incrementalReplan } from "./incremental-replan.ts";

export const incrementalReplanEs: TextOf<typeof incrementalReplan> = {
  title: "Un paso más pequeño",
  description: "Tras un tropiezo, busca un paso lo bastante pequeño, o palabras para hablar de la carga.",
  claims: {
    C: "Los planes con una hora o una señal ayudaron a cumplir metas en muchos estudios. En el trabajo, los resultados son mixtos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    matters: {
      text: "Un tropiezo puede desordenar un plan. Antes de hacer otro: ¿qué sigue importando en él?",
      options: {
        people: "Las personas para quienes es",
        part: "Una parte",
        promise: "Una promesa que hice",
        learn: "Lo que puedo aprender",
        done: "Terminarlo de una vez",
        "not-sure": "No lo sé",
        load: "La carga en sí es demasiada",
      },
    },
    shrink: {
      text: "Toma el próximo paso y hazlo más pequeño, hasta que parezca posible. ¿Qué queda?",
      options: {
        open: "Abrirlo y leer una página",
        minutes: "Dedicarle 10 minutos",
        list: "Hacer una lista de sus partes",
        line: "Escribir una línea en borrador",
        ask: "Hacer una pregunta",
        stuck: "Hoy no se deja hacer pequeño",
      },
      field: {
        label: "Mi paso pequeño",
        hint: "Unas palabras son suficientes. Los nombres y secretos pueden quedar fuera.",
      },
      kept: "Mi paso pequeño",
    },
    raise: {
      text: "Si la causa es la carga, un paso más pequeño no la arregla. ¿Qué palabras podrías llevar a quien decide?",
      options: {
        wait: "Todo esto no cabe. ¿Qué puede esperar?",
        order: "Esto es todo lo que tengo. ¿Qué va primero?",
        date: "Puedo hacerlo bien en una fecha posterior.",
        second: "Esto necesita a otra persona más.",
        "not-now": "Ninguna de estas por hoy",
      },
      kept: "Palabras sobre la carga",
    },
    cue: {
      text: "¿Cuándo podría ser? Un momento que llega sin buscarlo es un buen recordatorio.",
      options: {
        start: "Al empezar a trabajar",
        break: "Después de mi próximo descanso",
        meeting: "Después de mi próxima reunión",
        calendar: "A una hora que ponga en mi calendario",
        end: "Antes de terminar el día",
        open: "Sin momento fijo",
      },
      kept: "Cuándo",
    },
    who: {
      text: "No hace falta que recaiga todo en ti. ¿Quién podría ayudar a quitar un obstáculo? También puedes pasar.",
      options: {
        colleague: "Alguien de mi equipo",
        lead: "Quien me coordina",
        team: "Otro equipo",
        expert: "Alguien que sabe mucho de esto",
        "no-one": "No hace falta nadie",
        "not-sure": "No lo sé",
        people: "Quiero ver con quién puedo hablar",
      },
    },
  },
};

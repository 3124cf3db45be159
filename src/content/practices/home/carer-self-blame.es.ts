import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { carerSelfBlame } from "./carer-self-blame.ts";

export const carerSelfBlameEs: TextOf<typeof carerSelfBlame> = {
  title: "Cuidar con menos culpa",
  description: "Si te culpas por un momento al cuidar: mira lo que cargas y busca una frase justa.",
  claims: {
    C: "La evidencia es inicial. Viene de cursos más largos para madres y padres; a algunas personas les sirve una tarjeta breve.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    misstep: {
      text: "Quienes cuidan de alguien tienen horas que salen mal. ¿De qué tipo fue esta?",
      options: {
        loud: "Alcé la voz o hablé con dureza",
        forgot: "Olvidé algo",
        away: "No estuve allí",
        elsewhere: "Estuve, pero con la mente en otra parte",
        "gave-in": "Cedí",
        "took-over": "Lo hice en su lugar, y no a su lado",
        wished: "Deseé que terminara ya",
        "not-sure": "No lo sé, u otra cosa",
        hurt: "Alguien sufrió daño, o podría sufrirlo",
      },
    },
    load: {
      text: "Una hora así tiene su historia. ¿Qué llevabas encima? Elige todo lo que encaje.",
      options: {
        sleep: "Muy poco sueño",
        work: "Un día de trabajo que se lo llevó todo",
        turns: "Nadie con quien turnarme",
        money: "Preocupación por el dinero",
        paper: "Papeles, llamadas y visitas",
        break: "Días sin un descanso",
        health: "Mi propia salud",
        shown: "Nadie me enseñó a hacerlo",
        none: "Ninguna de estas",
      },
    },
    line: {
      text: "Con todo eso a la vista, ¿qué frase sería justa y cierta?",
      options: {
        rest: "Lo hice con muy poco descanso.",
        hour: "Una hora dura no es todo mi cuidado.",
        many: "Esto es trabajo para más de una persona.",
        sorry: "Puedo pedir perdón sin regañarme.",
        learn: "Todavía estoy aprendiendo.",
        none: "Hoy no encaja ninguna",
      },
    },
    onward: {
      text: "¿Prefieres reparar un poco o descansar? Las dos cosas son cuidado. También puedes pasar.",
      options: {
        repair: "Reparar: abrir la tarjeta para reparar en casa",
        rest: "Descansar primero",
        ask: "Pedir a alguien que comparta la carga",
        person: "Ver personas con quienes hablar",
        nothing: "Nada más por hoy",
      },
    },
  },
};

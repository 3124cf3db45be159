import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { gritWithCare } from "./grit-with-care.ts";

export const gritWithCareEs: TextOf<typeof gritWithCare> = {
  title: "Esfuerzo con cuidado",
  description:
    "Mira por qué te esfuerzas y qué te cuesta. Después elige: pausa, relevo, otro ritmo o seguir.",
  claims: {
    none: "Esta tarjeta no tiene estudios directos. Puedes verla como una opción suave más.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    push: {
      text: "Seguir cuando cuesta pide mucho. ¿Para qué es, hasta donde alcanzas a ver?",
      options: {
        date: "Una fecha que hay que cumplir",
        well: "Hacer bien el trabajo",
        people: "Personas que cuentan conmigo",
        team: "El equipo que dirijo",
        learn: "Aprender a hacerlo mejor",
        living: "Mi sueldo o mi puesto",
        through: "Pasar esta época",
        "not-sure": "Ya no lo sé bien",
      },
    },
    cost: {
      text: "Todo esfuerzo cuesta algo. ¿Qué te cuesta este? Es importante, y no es señal de que falles.",
      options: {
        worn: "No me quedan fuerzas",
        sleep: "Sueño",
        body: "Dolores, o mi salud",
        joy: "Alegría",
        people: "Tiempo con mi gente",
        focus: "Concentración",
        patience: "Paciencia",
        little: "Por ahora, poco",
      },
    },
    choose: {
      text: "Seguir con todo no es el único camino. ¿Cuál encaja por ahora? Otro día puedes elegir de nuevo.",
      options: {
        pause: "Hacer una pausa larga",
        "pass-on": "Pasarlo a alguien, entero o en parte",
        pace: "Seguir, más despacio",
        push: "Seguir, hasta un final que ya veo",
        talk: "Antes, hablar con alguien",
        "not-sure": "Todavía no lo sé",
      },
    },
    caring: {
      text: "Un gesto de cuidado puede ir con tu elección. ¿Cuál te haría bien?",
      options: {
        break: "Un descanso de verdad hoy",
        end: "Una hora fija para terminar hoy",
        food: "Comer y beber antes de seguir",
        hand: "Pedir ayuda a una persona",
        say: "Contar a mi responsable lo que esto cuesta",
        sleep: "Acostarme temprano",
        nothing: "Nada por ahora",
      },
    },
  },
};

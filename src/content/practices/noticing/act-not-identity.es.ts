import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { actNotIdentity } from "./act-not-identity.ts";

export const actNotIdentityEs: TextOf<typeof actNotIdentity> = {
  title: "Lo que hice y quién soy",
  description: "Deja que un acto sea un acto y hazte una promesa pequeña que puedas cumplir.",
  claims: {
    C: "Quienes pueden perdonarse suelen contar más bienestar. Los estudios no muestran qué viene primero.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    act: {
      text: "A veces un solo acto parece decir quién es una persona. ¿Qué verbo encaja con lo que pasó?",
      options: {
        forgot: "Se me olvidó",
        rushed: "Lo hice con prisa",
        snapped: "Le hablé mal a alguien",
        "put-off": "Lo dejé para después",
        wrong: "Me equivoqué",
        quiet: "Me lo callé",
        "not-sure": "No lo sé",
        harm: "Hizo daño a alguien y quiero repararlo",
        report: "Alguien corre peligro, o hay que dar aviso",
        mistreated: "Lo que pasa es que alguien me hace daño",
      },
    },
    still: {
      text: "¿Qué hay en ti que este acto no cambia? Algo pequeño también cuenta.",
      options: {
        care: "Quiero portarme bien con la gente",
        learn: "Puedo aprender",
        helped: "He ayudado a personas aquí",
        before: "Ya he arreglado cosas antes",
        loved: "Le importo a alguien",
        "not-sure": "Todavía no lo sé",
      },
      field: {
        label: "Lo que no cambia",
        hint: "Bastan unas palabras, sin nombres.",
      },
    },
    promise: {
      text: "Una promesa pequeña puede ser un camino de vuelta a confiar en ti. ¿Hay una para esta semana? También puedes pasar.",
      options: {
        tell: "Contarle a una persona lo que pasó",
        mend: "Arreglar una parte",
        check: "Revisar una vez antes de enviar",
        sooner: "Pedir ayuda antes",
        pause: "Hacer una pausa antes de contestar",
        none: "Esta vez, ninguna promesa",
      },
      field: {
        label: "Mi promesa pequeña",
        hint: "Que se pueda cumplir. No escribas nombres ni secretos del trabajo.",
      },
      kept: "Mi promesa",
    },
    look: {
      text: "¿Cuándo podrías volver a mirarla, con buenos ojos? Esta tarjeta no preguntará.",
      options: {
        day: "Al terminar el día",
        week: "Al terminar la semana",
        talk: "Cuando hable con alguien de confianza",
        whenever: "Cuando me venga a la mente",
        "not-sure": "No lo sé",
      },
    },
  },
};

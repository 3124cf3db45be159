import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { carerCheckIn } from "./carer-check-in.ts";

export const carerCheckInEs: TextOf<typeof carerCheckIn> = {
  title: "Una pausa al cuidar",
  description: "Tras un momento duro con alguien a quien cuidas: cómo fue, y algo amable para cada parte.",
  claims: {
    C: "En estudios de poca calidad, programas más largos para madres y padres se asociaron con menos estrés. De una tarjeta tan breve se sabe poco.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    mine: {
      text: "Cuidar de alguien puede pedir mucho. ¿Cómo fue ese momento para ti? Cualquier respuesta vale.",
      options: {
        tired: "Me dejó sin energía",
        short: "Perdí la paciencia",
        worried: "Me preocupó",
        sad: "Me dio tristeza",
        alone: "No tuve a nadie al lado",
        mixed: "Bueno y duro a la vez",
        numb: "Casi no lo noté",
        "not-sure": "No lo sé",
        unsafe: "Alguien sufre daño, o podría sufrirlo",
      },
    },
    theirs: {
      text: "Basta con suponer un poco, y puedes equivocarte. ¿Cómo pudo ser para la otra persona?",
      options: {
        body: "Tenía sueño o hambre",
        pain: "Tenía dolor o se encontraba mal",
        scared: "Algo le dio miedo o le confundió",
        near: "Quería tenerme cerca",
        say: "Quería decidir por su cuenta",
        noise: "Había demasiado ruido o cambio",
        fine: "Quizá estaba bien",
        "not-sure": "No puedo saberlo",
      },
    },
    say: {
      text: "Luego puede haber un rato tranquilo. ¿Qué cosa amable podrías decir o hacer?",
      options: {
        both: "“Fue duro para los dos lados.”",
        glad: "“Me gusta estar contigo.”",
        loud: "“Alcé la voz. Perdona.”",
        slow: "“La próxima vez podemos ir más despacio.”",
        gesture: "Sin palabras: una sonrisa, o estar cerca",
        nothing: "Hoy, nada",
      },
      field: {
        label: "Algo amable",
        hint: "Esta línea no se guarda. Sin nombres ni edades, por favor.",
      },
    },
    me: {
      text: "¿Y tú? Algo amable para ti también es parte de cuidar.",
      options: {
        sit: "Sentarme unos minutos",
        drink: "Una bebida caliente",
        alone: "Un rato para mí",
        message: "Escribir a una amistad",
        "hand-over": "Pedir a alguien que me releve un rato",
        sleep: "Acostarme temprano",
        nothing: "Nada ahora, ya es bastante",
      },
    },
  },
};

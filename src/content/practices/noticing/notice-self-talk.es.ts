import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { noticeSelfTalk } from "./notice-self-talk.ts";

export const noticeSelfTalkEs: TextOf<typeof noticeSelfTalk> = {
  title: "Notar tu voz interior",
  description: "Reconoce un comentario duro hacia ti y dale espacio para que se suavice.",
  claims: {
    C: "Programas más largos que empiezan así han aliviado la autocrítica en algunos estudios. Esta forma breve no se ha estudiado.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    trigger: {
      text: "Exigirse con dureza es muy común, y puede doler. Si quieres, elige qué lo despertó hoy.",
      options: {
        mistake: "Cometí un error",
        feedback: "Alguien comentó mi trabajo",
        compared: "Me comparé con otras personas",
        unfinished: "Hay demasiado sin terminar",
        silence: "Alguien no respondió",
        "not-sure": "No lo sé, o sin motivo claro",
        mistreated: "Alguien se porta mal conmigo",
      },
    },
    tone: {
      text: "Las palabras exactas puedes dejarlas a un lado. ¿Qué tono tiene ese comentario interior?",
      options: {
        cold: "Frío",
        sharp: "Cortante",
        tired: "De cansancio",
        worried: "De preocupación",
        fair: "Justo, en realidad",
        "not-sure": "No lo sé",
      },
    },
    habit: {
      text: "Para mucha gente, comentarios así son una vieja costumbre. A menudo son un intento torpe de protegernos. Tenerlos no dice nada malo de ti.",
    },
    notice: {
      text: "Puedes decirte con amabilidad: “Noto un comentario duro. Es un comentario, y en mí hay mucho más”.",
    },
    choose: {
      text: "¿Qué sería amable hacer ahora con ese comentario? También puedes pasar.",
      options: {
        "let-be": "Dejarlo estar, como un ruido de la calle",
        soften: "Suavizarlo un punto",
        break: "Tomar un descanso corto",
        "useful-act": "Hacer una cosa pequeña y útil",
      },
    },
  },
};

import type { PeerWords } from "./peers.en.ts";

export const PEERS_ES: PeerWords = {
  title: "Charlas en pareja",
  find: "Buscarme pareja de charla",
  limits:
    "Primero, los límites. Una charla entre dos colegas no es terapia, y nadie está a cargo de la otra persona. Lo que se dice queda entre las dos. La única excepción: si alguien corre peligro, busca ayuda, aunque eso rompa el silencio.",
  offer:
    "Evenkeel puede encontrarte a una persona del trabajo para charlas de 15 a 20 minutos, durante seis semanas. Cuándo, cómo y cuántas veces lo deciden ustedes.",
  facts: {
    who: [
      "Quién puede ser",
      "Otra persona que también lo pidió. Nunca alguien que te dirija o a quien tú dirijas, en ningún nivel. Nunca alguien de tu equipo, de un grupo pequeño a su alrededor o con tu misma jefatura. Las jefaturas solo se encuentran entre ellas, y RR. HH. también. Entre sus relojes hay 3 horas como mucho.",
    ],
    partner: [
      "Qué sabe tu pareja de charla",
      "Tu nombre, tu dirección de trabajo y que lo pediste. Nada más desde aquí. Qué cuenta a otros depende de esa persona, así que acuérdenlo.",
    ],
    others: [
      "Qué saben los demás",
      "Nada. Ni las jefaturas ni RR. HH. ven que lo pides ni con quién hablas. El mensaje es igual que cualquier tarjeta.",
    ],
    kept: (names: string) => [
      "Cómo se guarda",
      "Sellado con tu propia clave, en una fila que tiene toda persona que recibe mensajes. " +
        `Las pocas personas que tienen tanto este servidor como sus claves podrían leerlo técnicamente: ${names}.`,
    ],
    forgotten: [
      "Cuándo se olvida",
      "Una pareja, tras seis semanas; una petición, tras ocho. Medio año recordamos, sellado, con quién hablaste, para que conozcas a otra persona.",
    ],
    leaving: ["Dejarlo", "Cuando quieras, sin dar motivos. La otra persona ve que terminó, y no por qué."],
  },
  language: "¿En qué idioma?",
  languages: { any: "Cualquier idioma está bien", same: "Alguien que lea mi idioma" },
  untrained: "De las charlas entre colegas se sabe menos que de las que guía alguien con formación.",
  trained:
    "Donde trabajas, hubo formación para estas charlas. También tenían formación quienes guiaron las de los ensayos.",
  waiting: (since: string) =>
    `Esperas pareja de charla desde el ${since}. Buscamos una vez por semana. Si aparece alguien, lo verás en el inicio.`,
  waitingLong:
    "En cuatro semanas no apareció nadie que encaje: fuera de tu línea de mando y de tu equipo, con un reloj cercano al tuyo. Quizá lo piden pocas personas. Puedes seguir esperando o dejarlo; ninguna de las dos cosas es un fallo tuyo.",
  waitingEnds: (day: string) =>
    `Si nadie aparece antes del ${day}, la petición se olvida. Después puedes pedirlo de nuevo.`,
  change: "Guardar lo elegido",
  stopWaiting: "Ya no busco pareja de charla",
  found: "Hay alguien que lo pidió igual que tú.",
  who: "Tu pareja de charla",
  reach: "Cómo contactar",
  reachIs: (address: string) => `En tu chat de siempre, o en ${address}`,
  until: "Son pareja hasta el",
  guide: "Una primera charla",
  guideSteps: [
    "Escríbanse una línea y acuerden cuándo y cómo: por teléfono, por chat, de paseo, en lengua de señas.",
    "Empiecen por los límites: queda entre ustedes, salvo si alguien corre peligro. Es una charla, no es terapia.",
    "Una persona trae un tema, tan pequeño como quiera. La otra devuelve lo que entendió. Luego cambian.",
    "Una pregunta por cada lado. Los consejos esperan a que alguien los pida.",
    "Para cerrar, cada persona nombra algo amable y un paso pequeño. Otra charla puede darse o no.",
  ],
  worried:
    "Si tu pareja de charla, o alguien de quien habla, puede correr peligro, no tienes que llevarlo a solas. En “Ayuda urgente” hay personas con quienes hablar, a cualquier hora.",
  steps: "Pasos para una charla",
  leave: "Dejarlo, sin dar motivos",
  leftTitle: "Terminó",
  left: "Hecho. No tienes pareja de charla ni esperas una. La otra persona, si la había, solo ve que terminó.",
  over: "Esa pareja terminó. Las parejas acaban solas, o una de las dos personas lo deja, y nadie tiene que decir por qué.",
  tooFew: (people: number) =>
    `Aquí no se ofrece buscar pareja: con menos de ${people} personas se podría adivinar quién habla con quién. Puedes pedírselo a alguien por tu cuenta.`,
  noMessages:
    "Una tarjeta te avisa cuando aparece alguien. Por eso hacen falta tarjetas, y ahora no las recibes.",
  home: {
    found: "Hay alguien con quien hablar.",
    long: "Todavía no aparece nadie que encaje con lo que pediste.",
    open: "Abrir: tu pareja de charla",
    wish: "Mi petición de pareja de charla",
  },
  unknownChoice: "Elige una de las opciones.",
};

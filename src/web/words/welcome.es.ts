import type { WELCOME_EN } from "./welcome.en.ts";

/** Where a link of invitation leads. */
export const WELCOME_ES: typeof WELCOME_EN = {
  title: "Te damos la bienvenida",
  intro:
    "Evenkeel ofrece prácticas breves para momentos difíciles en el trabajo, de 1 a 5 minutos, unas pocas veces por semana. Todo es opcional.",
  promise:
    "Lo que escribes se queda contigo. Ni quien lidera tu equipo ni RR. HH. ven si participas, y nadie ve que abriste esta página.",
  where: "Ábrelo donde quieras",
  browser: "Abrir en el navegador",
  slack: "En Slack: busca Evenkeel entre las apps, o escribe “/evenkeel” en cualquier parte.",
  teams: "En Microsoft Teams: busca Evenkeel entre las apps.",
  next: "Primero lees de qué va y quién ve qué. Después eliges: empezar, ahora no, o nunca.",
};

import type { DEMO_EN } from "./demo.en.ts";

/** The doors of the demo. */
export const DEMO_ES: typeof DEMO_EN = {
  kicker: "Demo",
  title: (organization) => `Un paseo por ${organization}`,
  intro:
    "Cuatro personas, cuatro puertas. Abre una, mira alrededor, vuelve y toma otra. Aquí todo es inventado: las personas, las respuestas y las cifras.",
  roles: { employee: "Integrante", manager: "Responsable de equipo", hr: "RR. HH.", auditor: "Auditoría" },
  lines: {
    employee: "Llegó a Customer Care hace dos meses. Una invitación espera en el chat.",
    manager: "Lidera Customer Care, donde la tensión subió hace unos meses.",
    hr: "Lleva el programa y ve los grupos de 50 personas y más.",
    auditor: "Está en el comité de empresa y comprueba la promesa.",
  },
  enter: (name) => `Continuar como ${name}`,
  try: {
    employee: [
      "Responde a la invitación en el chat, y haz una práctica de un minuto o dos.",
      "Escribe algo; después encuéntralo y bórralo en “Mis datos”.",
      "Responde las dos preguntas de la semana.",
    ],
    manager: [
      "Lee el indicador de tensión del equipo y qué certeza tiene.",
      "Abre la tabla debajo del gráfico.",
      "Mira qué probar primero, y cuánto tiempo lleva.",
    ],
    hr: [
      "Mira los grupos de 50 y más, y cuántos más pequeños leen qué.",
      "Abre un programa y lee sus semanas.",
      "Busca algo sobre una sola persona. No hay nada.",
    ],
    auditor: [
      "Lee el registro: qué se gastó, y cuándo.",
      "Comprueba que su cadena está entera.",
      "Lee el límite tras uno, dos y cinco años.",
    ],
  },
  tryTitle: "Qué probar",
};

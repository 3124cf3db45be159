import type { ProgramWords } from "../../core/program/program.ts";
import { EVERY_PROGRAM_ES } from "./first-screen.es.ts";

/** Machine-written, not yet reviewed by a clinician. */
export const LEADERS_GO_FIRST_ES: ProgramWords = {
  title: "Quien dirige, primero",
  firstScreen: {
    ...EVERY_PROGRAM_ES,
    whatItIs:
      "Seis semanas para quienes dirigen a otras personas, con o sin equipo ahora. Hay hasta 3 tarjetas por semana, " +
      "unos 12 minutos en total. Dos semanas piden más: un cambio en el trabajo y dar cuenta de ello al equipo.",
    claim:
      "En dos experimentos de campo, quienes dirigen ayudaron más los días en que escribieron un poco sobre tratarse con amabilidad. " +
      "Aprender a dirigir con justicia o a apoyar ayudó al personal en algunos ensayos, y llevó horas. " +
      "Para las demás tarjetas, la evidencia es inicial.",
    workMustChange:
      "Las palabras cálidas no sustituyen un cambio en el trabajo; de eso trata la quinta semana. Lo que no está en tu mano va hacia arriba. " +
      "Tu organización también ha nombrado un cambio propio.",
  },
  weeks: [
    "Primero, tu propia calma",
    "Escuchar antes de arreglar",
    "Claridad y calidez",
    "Reconocer tus fallos hasta donde sea seguro",
    "Cambiar algo del trabajo. Sin resumen, mirar el trabajo mismo",
    "Cumplir una promesa: contar al equipo qué salió, sea lo que sea",
  ],
};

import type { InstallWords, SlackWords } from "./words.en.ts";

/** The adapter's own words in Spanish. Machine-written, read by no native reviewer yet. */
export const SLACK_ES: SlackWords = {
  product: "Evenkeel",
  close: "Cerrar",
  submit: "Continuar",
  step: (step: number, of: number) => `Paso ${step} de ${of}`,
  choose: "Elige de la lista",
  nothingToChoose: "Aquí no hay nada que elegir.",
  cutHere: "El resto no cupo aquí.",
  doneTitle: "Hecho",
  done: "Hecho. Ya puedes cerrar esto.",
  waitTitle: "Un momento",
  wait: "Esto tarda un poco más que otras veces. La respuesta aparece aquí; no se pierde nada de lo que escribiste.",
  bug: "Eso no funcionó, y el error es nuestro. Lo que escribiste sigue aquí y no se envió nada más. Inténtalo de nuevo en un minuto; si vuelve a pasar, dilo a quien lleva Evenkeel.",
  notOpened:
    "Slack no abrió la vista a tiempo. No se ha perdido nada: toca el botón o escribe el comando otra vez.",
  malformed: "Evenkeel no puede leer esta solicitud.",
};

export const INSTALL_ES: InstallWords = {
  title: "Evenkeel y Slack",
  forbidden:
    "Solo RR. HH. puede conectar Slack. No se cambió nada: pide a alguien de RR. HH. que abra esta página.",
  wrongState:
    "Esta aprobación no empezó en este navegador, o hace más de diez minutos, así que no se cambió nada. Empieza de nuevo desde aquí:",
  denied:
    "Slack no se conectó, porque se canceló la aprobación. No se cambió nada. Para intentarlo de nuevo:",
  failed: "Slack no aceptó esta aprobación, así que no se cambió nada. Empieza de nuevo desde aquí:",
  unavailable: "Slack no respondió, así que no se cambió nada. Inténtalo de nuevo en un minuto:",
  taken:
    "Este espacio de Slack ya está conectado a otra organización, así que no se cambió nada. Desconéctalo allí primero, o elige otro espacio:",
  again: "Conectar Slack",
};

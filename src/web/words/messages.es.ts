import { plural } from "../../core/plural.ts";
import type { MESSAGES_EN } from "./messages.en.ts";

/** `/hr/messages`. */
export const MESSAGES_ES: typeof MESSAGES_EN = {
  title: "Mensajes",
  intro:
    "Qué espera y qué ha fallado, chat por chat, en el último día. Los números se redondean a decenas y nunca dicen de quién se trata.",
  count: (count) =>
    count === "few" ? "unos pocos" : count === 0 ? "ninguno" : `unos ${count.toLocaleString("es")}`,
  waiting: "En espera",
  sent: "Enviados",
  oldest: (minutes) =>
    plural("es", minutes, {
      one: "el más antiguo, desde hace # minuto",
      many: "el más antiguo, desde hace # minutos",
      other: "el más antiguo, desde hace # minutos",
    }),
  troubles: {
    no_chat: "ningún chat llega a esas personas",
    gone: "la cuenta ya no existe, o se quitó la aplicación",
    refused: "la plataforma de chat rechazó el mensaje: mira el registro del servidor",
    no_answer: "sin una respuesta legible: puede haber llegado, no se envía otra vez",
    ended: "el servidor se detuvo mientras enviaba: puede haber llegado, no se envía otra vez",
  },
  nowhere: "En ningún chat",
  pausedUntil: (when) =>
    `La plataforma de chat pidió esperar hasta el ${when}. Después, los mensajes siguen por sí solos.`,
  disconnected: "Este chat nos retiró el acceso. Conéctalo de nuevo en la página de RR. HH.",
  stopped: (when) => `Todos los mensajes de la organización están parados desde el ${when}.`,
  cancelTitle: "Cancelar lo que espera",
  cancelText:
    "Lo que espera no se envía, y no vuelve. Lo que ya está en camino llega. Los mensajes que la gente pidió, como los de inicio de sesión, siguen saliendo. Una línea en el registro de accesos dice que lo hiciste tú.",
  cancel: "Cancelar lo que espera aquí",
  cancelAll: "Cancelar todo lo que espera",
  canceled: "Lo que estaba en espera queda cancelado.",
};

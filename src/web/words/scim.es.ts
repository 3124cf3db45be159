import type { SCIM_EN } from "./scim.en.ts";

/** Conectar un proveedor de identidad, para quien nunca lo ha hecho. */
export const SCIM_ES: typeof SCIM_EN = {
  title: "Conectar un proveedor de identidad",
  intro:
    "Si tu empresa lleva a sus personas en Microsoft Entra ID o en Okta, este directorio puede mantenerse al día sin tu ayuda. Entonces recibe quién llega, quién cambia y quién se va, mediante un estándar llamado SCIM 2.0. Lo prepara contigo alguien que lleve Entra ID u Okta. Tú le das dos cosas: una dirección y un token.",
  addressTitle: "1. La dirección",
  address: "En Entra ID es la “URL de inquilino”, en Okta la “SCIM connector base URL”.",
  tokenTitle: "2. El token",
  token:
    "Un token es una contraseña para esta conexión. Se muestra una sola vez. Quien lo tenga puede cambiar este directorio y leer sus entradas; nada de lo que las personas hacen en Evenkeel.",
  none: "Todavía no hay ningún token, así que no hay nada conectado.",
  made: (on) => `Hecho el ${on}`,
  used: (on) => `usado por última vez el ${on}`,
  unused: "sin usar todavía",
  make: "Hacer un token",
  another: "Hacer un segundo token",
  rotate:
    "Para cambiar un token sin cortes: haz un segundo, ponlo en Entra ID u Okta, espera a que aquí aparezca como usado y termina el antiguo.",
  both: "Hay dos tokens en vigor. Termina el que ya no se usa antes de hacer otro.",
  end: "Terminar este token",
  endNote: "Deja de funcionar al momento.",
  ended: "El token está terminado.",
  freshTitle: "Tu nuevo token",
  fresh: "Cópialo ahora y ponlo en Entra ID u Okta. No se muestra otra vez; si se pierde, haz otro.",
  freshLabel: "Clave de acceso (token)",
  freshDone: "Ya lo he copiado",
  teamsTitle: "3. De dónde vienen los equipos",
  teams: "Aquí cada persona está en un equipo. Elige qué dice en cuál.",
  from: {
    department: {
      name: "El departamento de cada persona",
      text: "Si no hay un equipo con ese nombre, se hace. Quien está en ese equipo, o en uno por debajo, se queda donde está.",
    },
    groups: {
      name: "Los grupos que se envían",
      text: "Envía solo grupos que sean equipos. Quien se añade a un segundo grupo pasa a él.",
    },
  },
  teamsSave: "Guardar",
  teamsSaved: "Tu elección está guardada. Con ella no se ha movido a nadie.",
  rulesTitle: "Qué hace",
  rules: [
    "A quien el proveedor desactiva o borra se le anota como que se fue: su sesión se cierra al momento, y en un minuto ya no se le envía nada más.",
    "Los equipos nuevos quedan bajo el equipo de arriba del todo. Importa antes un archivo si quieres más niveles.",
    "Lidera un equipo quien más de sus personas tienen como responsable.",
    "Las personas se reconocen por el nombre de usuario o, si no, por el correo del trabajo. Quien importaste de un archivo pasa a ser la misma persona.",
    "Los roles de RR. HH. y auditoría nunca se ponen así.",
    "Se guardan: nombre, correo del trabajo, equipo, responsable, zona horaria, idioma, país y lugar. Lo demás que se envíe se pasa por alto.",
  ],
};

import type { ROLES_EN } from "./roles.en.ts";

/** `/hr/roles`. */
export const ROLES_ES: typeof ROLES_EN = {
  title: "Quién tiene el rol de RR. HH., y quién audita",
  kicker: "Roles",
  intro:
    "RR. HH. lleva la organización aquí. Auditoría, como el comité de empresa, responde en nombre de la plantilla: sin su sí no se relaja nada de lo que protege a las personas. Todas leen los nombres de auditoría en Privacidad.",
  hr: "RR. HH.",
  auditors: "Auditoría",
  since: (day) => `desde el ${day}`,
  fromStart: "desde que se creó la organización aquí",
  by: (name) => `dado por ${name}`,
  counts: (day) => `Su sí cuenta desde el ${day}.`,
  both: "También trabaja en RR. HH., así que su sí no cuenta nunca.",
  you: "tú",
  noHr: "Nadie.",
  noAuditor:
    "Nadie está en auditoría, así que no se puede relajar nada, y una objeción a una lista oculta el grupo por sí sola. Nombra a alguien abajo.",
  endHr: "Terminar este rol",
  askEnd: "Pedir a auditoría que lo termine",
  endAuditor: "Terminar este rol",
  layDown: "Dejar el rol",
  endOf: (name) => `Terminar el rol de ${name}`,
  only: "El último no se puede terminar.",
  grant: {
    title: "Dar un rol",
    email: "Correo del trabajo de alguien del directorio",
    role: "Rol",
    roles: { hr: "RR. HH.", auditor: "Auditoría" },
    save: "Dar el rol",
    noteAuditor: "Si ya hay alguien en auditoría, para otra persona hace falta el sí de auditoría.",
  },
  rules: "Cómo se llevan los roles",
  rulesList: (days) => [
    `El sí de una persona auditora cuenta cuando lleva ${days} días con el rol. Un no cuenta al momento.`,
    "Para nombrar o terminar a alguien de auditoría hace falta el sí de una persona auditora que lleve ese tiempo. Cada una puede dejar su propio rol en cualquier momento.",
    "Nadie tiene los dos roles, y nadie termina el último rol de RR. HH.",
    "Quien deja la organización pierde sus roles. No vuelven con la persona.",
    "Cada cambio está en el registro, con quién lo hizo.",
  ],
  done: {
    given: "El rol está dado.",
    ended: "El rol está terminado.",
    asked: "Guardado. Auditoría tiene que dar su sí antes de que ocurra.",
    withdrawn: "Retirado. No cambia nada.",
    yes: "Tu sí está guardado, y ya está hecho.",
    no: "Tu no está guardado. No cambia nada.",
  },
  open: "Roles",
};

import type { SHELL_EN } from "./shell.en.ts";

/** What stands around every page. */
export const SHELL_ES: typeof SHELL_EN = {
  skip: "Ir al contenido",
  menu: "Páginas",
  sample: "Datos de ejemplo:",
  sampleRest: "una organización inventada. No hay en ella ninguna persona real.",
  team: "Mi equipo",
  leads: "Equipos que lidero",
  allLeads: "Todos los equipos que lidero",
  mine: "Lo mío",
  hr: "Organización",
  hrParts: {
    programs: "Programas",
    content: "Contenido",
    actions: "Qué se cambia",
    people: "Personas y equipos",
    outlook: "Previsión",
    messages: "Mensajes",
    policy: "Normas",
    help: "Ayuda",
    roles: "Roles",
    log: "Registro de accesos",
  },
  me: "Mis datos",
  chat: "Chat",
  privacy: "Privacidad y registro",
  signOut: "Cerrar sesión",
  switchPersona: "Cambiar de persona",
  roles: { lead: "Responsable de equipo", hr: "RR. HH.", auditor: "Auditoría", member: "Integrante" },
  signIn: "Iniciar sesión",
  aboutData: "Acerca de estos datos",
  home: "Evenkeel, primera página",
  firstPage: "A la primera página",
  print: "Imprimir o guardar como PDF",
  footer:
    "Evenkeel es autoayuda e información de equipo. No es atención sanitaria, ni un diagnóstico, ni un servicio de crisis.",
};

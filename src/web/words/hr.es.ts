import { plural } from "../../core/plural.ts";
import type { HR_EN } from "./hr.en.ts";
import { atMostPoints, minutesOf, nudgesOf, people, round, weeksOf } from "./numbers.es.ts";

/** The page of the whole organization. */
export const HR_ES: typeof HR_EN = {
  kicker: "Organización",
  title: (name) => name,
  people: (count, period) => `${people(count)}${period === null ? "" : ` · ${period}`}`,
  groups: (fewest) => `Grupos de ${fewest} personas y más`,
  groupsIntro: "Por orden alfabético. Los grupos no se ordenan por resultado.",
  noGroups: (fewest) => `Ningún grupo de ${fewest} o más tiene una cifra todavía.`,
  estimate: (f) => `${round(f.estimate)} de 100 (${round(f.low)} a ${round(f.high)})`,
  noFigure: "Sin cifra en este periodo",
  onePerson: (points) => `una persona la movió como máximo ${atMostPoints(points)}`,
  quarters: "Lo que se pregunta, por trimestre",
  quartersIntro:
    "Los grupos de 100 y más tienen la energía, la carga de trabajo, la justicia y temas parecidos en sus propias páginas, cada trimestre. Aquí no se ponen lado a lado: sería una clasificación.",
  quartersNone:
    "Ningún grupo de 100 y más tiene un trimestre todavía. Los grupos más pequeños no los reciben: el ruido taparía lo que dicen.",
  none: "Sin cifra",
  directStaff: (name) => `${name}, personal directo`,
  small: "Grupos más pequeños",
  smallIntro: (fewest) =>
    `Cuántos grupos de menos de ${fewest} personas leen qué. Cuáles son no se muestra aquí: quienes los lideran y sus integrantes leen sus propias páginas. Los ocultos son demasiado pequeños, o cambiaron mucho.`,
  hidden: "Ocultos",
  groupsCount: (count) => plural("es", count, { one: "grupo", many: "de grupos", other: "grupos" }),
  programs: "Programas",
  programsIntro:
    "Unirse es privado y lo decide cada persona. Quién participa no se muestra a RR. HH., ni aquí ni en otro sitio.",
  noPrograms: "Aún no hay ningún programa preparado.",
  action: "Qué cambia la organización al mismo tiempo",
  facts: (weeks, nudges, minutes) =>
    `${weeksOf(weeks)} · hasta ${nudgesOf(nudges)} y ${minutesOf(minutes)} por semana`,
  opens: (day) => `se abre el ${day}`,
  audience: "Para",
  publication: "Próxima publicación",
  publicationText: (day) => `El ${day}, para todos los grupos a la vez, sean cuales sean las respuestas.`,
  publicationNone: "No hay ningún periodo abierto, así que no hay publicación prevista.",
  invitation: {
    title: "Cómo se invita a la gente",
    now: (way) => `Ahora: ${way.charAt(0).toLowerCase()}${way.slice(1)}.`,
    choose: "Elijas lo que elijas, participar lo decide cada persona, y no se pregunta dos veces a nadie.",
    save: "Usar esta forma",
    ways: {
      dm: {
        name: "Un mensaje a cada persona",
        text: "Breve y neutro, a una hora tranquila, una sola vez. El Marketplace de Slack no permite esta forma.",
      },
      announcement: {
        name: "Un texto en un canal",
        text: "Lo publicas tú, y no se escribe antes a nadie. Quién lo sigue no lo ve nadie, tampoco tú.",
      },
      link: {
        name: "Un enlace",
        text: "Lo pones donde quieras, por ejemplo en la intranet. No se escribe antes a nadie.",
      },
    },
    announcement: {
      title: "El texto",
      text: "Evenkeel está aquí para quien quiera: prácticas breves para momentos difíciles en el trabajo, de 1 a 5 minutos. Lo que escribes se queda contigo. Nadie ve quién sigue este enlace, ni quién participa.",
      slack:
        "En Slack, escribe “/evenkeel announce” en el canal: Evenkeel publica allí el texto, con un botón.",
      elsewhere: "En cualquier otro sitio, copia el texto con su enlace.",
    },
    link: "El enlace",
  },
  chats: "Chats",
  chatsIntro:
    "Dónde se encuentra la gente con Evenkeel. Al conectar uno, sus cuentas se enlazan con el directorio por correo.",
  platforms: { slack: "Slack", teams: "Microsoft Teams", browser: "Navegador" },
  chatStates: { active: "Conectado", stopped: "Retirado allí" },
  addSlack: "Añadir a Slack",
  connectTeams: "Conectar Microsoft Teams",
  teamsPackage: "Descargar la app de Teams",
  teamsNext:
    "Primero conecta. Después sube la app en el centro de administración de Teams, y dala a quienes puedan usarla.",
  chatsMissing:
    "Este servidor aún no está preparado para Slack ni Teams. Su README dice qué ajustes hacen falta.",
  cantTitle: "Qué no ve RR. HH., y por qué",
  cant: [
    "Grupos más pequeños por su nombre. Una lista de equipos pequeños acabaría siendo una lista de quienes los lideran.",
    "Quién participa en un programa, quién responde, quién hace una pausa o se va.",
    "Filtros, exportaciones o divisiones más finas que esta página. Cada una sería una forma de señalar a alguien.",
  ],
};

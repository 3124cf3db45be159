import { plural } from "../../core/plural.ts";
import type { IMPORT_EN } from "./import.en.ts";

/** Importar personas y ausencias desde archivos. */
export const IMPORT_ES: typeof IMPORT_EN = {
  title: "Importar personas",
  intro:
    "Primero ves qué cambiaría. No se guarda nada antes de que lo confirmes, y entonces se guarda todo o nada.",
  file: "Archivo del directorio (CSV)",
  fileHint:
    "Desde una hoja de cálculo: guarda como “CSV UTF-8”. Valen comas, puntos y comas o tabuladores entre columnas.",
  paste: "O pega aquí las filas",
  pasteHint: "La primera línea nombra las columnas.",
  everybody: "El archivo contiene a todas las personas",
  everybodyHint: "Quien está en el directorio y no en el archivo se anota entonces como que se fue.",
  look: "Ver qué cambiaría",
  columnsTitle: "Las columnas",
  columnsIntro:
    "La primera línea nombra las diez, en cualquier orden. Solo email, name y team necesitan un valor.",
  columns: {
    email: "El correo del trabajo. Distingue a las personas.",
    name: "Como se le conoce en el trabajo.",
    team: "El nombre del equipo en el que está.",
    parent_team:
      "El equipo superior. Hace falta para un equipo nuevo; vacío deja un equipo conocido donde está.",
    manager: "El correo de su responsable. Lidera un equipo quien más nombran sus personas.",
    time_zone: "Por ejemplo Europe/Lisbon. Vacío: como antes, o la de la organización.",
    language: "Por ejemplo en, es o pt-BR. Vacío: como antes, o inglés.",
    country: "Dos letras, como PT.",
    location: "Una ciudad, una sede.",
    tags: "Separadas por punto y coma.",
  },
  rolesNote: "Los roles de RR. HH. y auditoría nunca están en un archivo, y ninguna importación los cambia.",
  sample: "Un buen comienzo es el directorio de hoy:",
  download: "Descargar el directorio",
  readAs: {
    "utf-8": "",
    "utf-16": "El archivo se leyó como UTF-16.",
    "windows-1252":
      "El archivo no es UTF-8, así que se leyó como Windows-1252, que escriben las hojas de cálculo antiguas. Mira los nombres con acentos antes de confirmar.",
  },
  stale: "Algo cambió desde que miraste, así que no se importó nada. Esto es lo que pasaría ahora.",
  problemsTitle: (count) =>
    plural("es", count, { one: "# problema", many: "# de problemas", other: "# problemas" }),
  problemsIntro: "No se guardó nada. Corrige el archivo y prueba otra vez.",
  problemColumns: { line: "Línea", what: "Qué pasa y qué hacer" },
  wholeFile: "Archivo",
  moreProblems: (count) => `y ${plural("es", count, { one: "# más", many: "# de más", other: "# más" })}`,
  planTitle: "Qué cambiaría",
  nothing: "No cambiaría nada: el directorio ya dice lo mismo.",
  kinds: {
    joined: "Nuevas",
    moved: "Pasan a otro equipo",
    changed: "Cambian",
    returned: "Vuelven",
    left: "Se van",
    unchanged: "Sin cambios",
  },
  kindNotes: {
    joined: "Se les pregunta si quieren participar, como elegiste en Organización.",
    moved: "El cambio de equipo cuenta desde las próximas cuatro semanas.",
    changed: "",
    returned: "Vuelven a contar tras cuatro semanas aquí.",
    left: "Su sesión se cierra al momento y no se les envía nada más.",
  },
  show: "Ver los nombres",
  teamsMade: "Equipos nuevos",
  teamsMoved: "Equipos con otro equipo superior",
  leads: "Equipos que pasa a liderar otra persona",
  under: (team, parent) => `${team}, dentro de ${parent}`,
  atTop: (team) => `${team}, arriba del todo`,
  fromTo: (from, to) => `${from} → ${to}`,
  empty: "vacío",
  nobody: "nadie",
  more: (count) =>
    `y ${plural("es", count, { one: "# más", many: "# de más", other: "# más" })} de este tipo`,
  confirmTitle: "Confirmar",
  confirmText: "Se hace exactamente esto. Si el directorio cambia mientras tanto, se te pregunta otra vez.",
  confirm: "Importar",
  another: "Elegir otro archivo",
  done: "Importado",
  doneText: (joined, changed, left) =>
    `${joined} nuevas, ${changed} con cambios, ${left} que se van. El registro guarda estos números y ningún nombre.`,
  toPeople: "A personas y equipos",
  problems: {
    not_text: () =>
      "Esto no es un archivo de texto. En la hoja de cálculo, elige “Guardar como” y después “CSV UTF-8”.",
    broken_quotes: () =>
      "Unas comillas se abren o se cierran donde no toca. Pon toda la celda entre comillas y duplica las de dentro.",
    nobody: () => "No hay nadie en el archivo. Añade una línea por persona bajo los nombres de las columnas.",
    columns_unnamed: (names) =>
      `La primera línea ya es una persona. Pon encima una línea con los nombres de las columnas: ${names}.`,
    columns_renamed: (names) =>
      `Algunas columnas tienen aquí otros nombres. Cámbialos: ${names}. Quita las demás y añade las que falten; pueden quedar vacías.`,
    columns_none: (names) =>
      `Parece un archivo sobre otra cosa: su primera línea no nombra ninguna de las columnas ${names}. Elige otro archivo o nombra así las columnas.`,
    columns_missing: (names) =>
      `En la primera línea faltan estas columnas: ${names}. Añádelas; pueden quedar vacías.`,
    columns_unknown: (names) =>
      `La primera línea tiene columnas desconocidas o repetidas: ${names}. Quítalas o cámbiales el nombre.`,
    ragged: (counts) =>
      `Esta línea tiene otro número de columnas que la primera (${counts}). Busca un separador que falte o sobre.`,
    email_wrong: (value) => `“${value}” no es un correo. Escríbelo como nombre@example.org.`,
    email_twice: (line) => `El mismo correo que en la línea ${line}. Deja una de las dos líneas.`,
    email_unknown: (value) =>
      `Nadie en el directorio tiene el correo “${value}”. Corrígelo, o importa antes a la persona.`,
    name_missing: () => "El nombre está vacío. Escríbelo.",
    team_missing: () => "El equipo está vacío. Cada persona está en un equipo.",
    too_long: (column) => `La columna ${column} es demasiado larga aquí: 200 caracteres como mucho.`,
    zone_unknown: (value) =>
      `“${value}” no es una zona horaria. Escríbela como Europe/Lisbon, o déjala vacía.`,
    language_unknown: (value) => `“${value}” no es una etiqueta de idioma. Escríbela como en, es o pt-BR.`,
    country_unknown: (value) => `“${value}” no es un código de país. Escribe dos letras, como PT o GB.`,
    manager_own: () => "Esta persona figura como su propia responsable. Nombra a otra, o déjalo vacío.",
    manager_unknown: (value) =>
      `La persona responsable “${value}” no está en el archivo ni estará en el directorio. Añádela, o corrige el correo.`,
    parent_own: (team) => `“${team}” figura como su propio equipo superior. Nombra otro, o déjalo vacío.`,
    parent_differs: (line) =>
      `Este equipo tiene otro equipo superior que en la línea ${line}. Haz que sean iguales.`,
    team_ambiguous: (team) => `Más de un equipo se llama “${team}”. Cambia antes el nombre de uno.`,
    team_cycle: (teams) =>
      `Estos equipos se contienen unos a otros en círculo: ${teams}. Corrige un equipo superior.`,
    tops_several: (teams) =>
      `Solo puede haber un equipo arriba del todo, y estos no tienen equipo superior: ${teams}. Rellena la columna parent_team en todos menos en uno.`,
    self_missing: () =>
      "No estás en el archivo, y se dice que contiene a todas las personas. Eso cerraría tu propio acceso. Añádete.",
    date_wrong: (value) =>
      value === ""
        ? "Falta una fecha. Escríbela como 2026-08-03."
        : `“${value}” no es una fecha. Escríbela como 2026-08-03.`,
    dates_reversed: () => "El último día es anterior al primero. Cámbialos.",
  },
  leave: {
    title: "Anotar ausencias",
    intro:
      "A quien está ausente nadie le escribe. Solo se guardan los días, nunca el motivo, y se olvidan cuando han pasado.",
    one: "Para una sola persona, abre su entrada en Personas y equipos.",
    file: "Archivo de ausencias (CSV)",
    hint: "Tres columnas: email, from, until. Cuentan los dos días. Fechas como 2026-08-03.",
    send: "Tomar el archivo",
    done: (count) =>
      `${plural("es", count, { one: "# ausencia anotada", many: "# de ausencias anotadas", other: "# ausencias anotadas" })}.`,
  },
};

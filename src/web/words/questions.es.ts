import { plural } from "../../core/plural.ts";
import type { QUESTIONS_EN } from "./questions.en.ts";

const LANGUAGES: Readonly<Record<string, string>> = { en: "inglés", es: "español" };

function languageOf(value: string): string {
  const [code = ""] = value.split(" ");
  return LANGUAGES[code] ?? code;
}

export const QUESTIONS_ES: typeof QUESTIONS_EN = {
  title: "Preguntas con licencia",
  link: "Hacer las preguntas de otro instrumento",
  linkText:
    "Si tu organización tiene licencia de un cuestionario validado, sus preguntas pueden hacerse en lugar de las nuestras. No incluimos ninguna.",
  linkOpen: "Preguntas con licencia",
  intro:
    "Si tu organización tiene licencia de un cuestionario, sus preguntas pueden hacerse en lugar de las nuestras. No incluimos ninguna, y se quedan en este servidor.",
  asked: "Lo que se pregunta ahora",
  hand: "Lo que trajiste",
  states: {
    draft: "Borrador",
    waiting: "Espera un sí",
    agreed: "Empieza con la próxima ventana",
    in_force: "Se pregunta ahora",
    ending: "Hasta que acabe esta ventana",
    ended: "Ya no se pregunta",
  },
  steps: {
    ask: {
      label: "Proponerlas",
      text: "Responde la auditoría en nombre de la plantilla. Donde no la hay, otra persona de RR. HH.; tú, si RR. HH. es una sola persona.",
    },
    approve: {
      label: "Dar el sí",
      text: "Se avisa a toda la plantilla, y la próxima ventana hace estas preguntas. La que está en marcha no cambia.",
    },
    send_back: { label: "Devolverlas", text: "Vuelven a ser un borrador. Dile a la otra persona por qué." },
    withdraw: {
      label: "Retirarlas",
      text: "Vuelven a ser un borrador, y la próxima ventana no las hace.",
    },
    drop: {
      label: "Borrar este borrador",
      text: "Nunca se le hicieron estas preguntas a nadie. El archivo que tienes sigue siendo tuyo.",
    },
    end: {
      label: "Volver a nuestras preguntas",
      text: "Desde la próxima ventana. La que está en marcha sigue como empezó, y sus cifras no se comparan con las posteriores.",
    },
    keep: {
      label: "Seguir con estas",
      text: "La próxima ventana también las hace, como si no se hubiera cambiado nada.",
    },
  },
  name: "Nombre del instrumento",
  rights: "Quién tiene los derechos, y con qué licencia",
  rightsHint: "La plantilla lee esta línea bajo las preguntas y en Privacidad. 300 caracteres como máximo.",
  brought: "Las trajo",
  broughtBy: (name, day) => `${name}, ${day}`,
  agreed: "Dio el sí",
  someone: "alguien que ya no está en el directorio",
  draftText: "Todavía no se le hacen a nadie. Mira la vista previa de abajo y después proponlas.",
  agreedText:
    "Quien recibe mensajes recibirá uno que dice que algo cambia; lo demás está en Privacidad. La primera ventana que se abra después hace estas preguntas.",
  waitsFor: {
    auditor: "Responde la auditoría en nombre de la plantilla.",
    other_hr: "Las trajiste o las propusiste. Tiene que dar el sí otra persona de RR. HH.",
    self: "Aquí no hay auditoría. Puedes dar el sí.",
    nobody:
      "Desde entonces se nombró a alguien de auditoría. Retíralas y proponlas de nuevo, para que pueda responder.",
  },
  toPolicy: "Dónde se responde",
  bring: "Traer preguntas",
  bringText:
    "Rellena la plantilla y entrégala. Primero ves cada pregunta como la vería la gente. A nadie se le pregunta nada antes de que una segunda persona dé el sí.",
  bringAgain:
    "Un archivo nuevo sustituye al borrador. A nadie se le pregunta nada antes de que una segunda persona dé el sí.",
  file: "El archivo",
  fileHint: "CSV con las columnas part, key, en y es.",
  template: "Descargar la plantilla",
  paste: "O pega sus filas, con los nombres de las columnas",
  licensed: "Tenemos una licencia que nos permite hacer estas preguntas a nuestra gente.",
  look: "Comprobar y ver",
  done: {
    saved: "El archivo está bien y queda como borrador. Mira abajo cada pregunta.",
    stepped: "Hecho. La página muestra cómo está todo ahora.",
  },
  problemsTitle: (count) =>
    plural("es", count, {
      one: "Una cosa por corregir",
      many: "# de cosas por corregir",
      other: "# cosas por corregir",
    }),
  problemsText: "No se guardó nada. Corrige esto y trae el archivo de nuevo.",
  whole: "–",
  columns: { line: "Línea", what: "Qué está mal, y qué hacer" },
  problems: {
    not_text: () =>
      "No es un archivo de texto. En la hoja de cálculo, elige “Guardar como” y después “CSV UTF-8”.",
    broken_quotes: () => "Hay una comilla que se abre y no se cierra, o que está en medio de un campo.",
    nobody: () => "No hay filas. Rellena la plantilla.",
    columns_missing: (names) => `Faltan estas columnas: ${names}.`,
    columns_unknown: (names) => `Estas columnas no se conocen, o están dos veces: ${names}. Bórralas.`,
    ragged: (counts) => `Esta línea tiene otro número de campos que la primera (${counts}).`,
    part_unknown: (value) =>
      `“${value}” no es ninguna parte. Las partes son frame, answer 0 a answer 4, y los nombres junto a los temas de esta página.`,
    part_twice: (value) => `“${value}” está dos veces. Deja una.`,
    frame_missing: () => "Falta frame: la frase que va sobre cada pregunta.",
    answers_not_five: (count) =>
      `El archivo tiene ${count === "1" ? "1 respuesta" : `${count} respuestas`}, y hacen falta cinco, answer 0 a answer 4. Un instrumento con otro número de respuestas no puede usarse aquí: las cifras y su límite de privacidad están hechos para cinco.`,
    answers_alike: (value) => `Dos respuestas dicen lo mismo en ${languageOf(value)}.`,
    key_wrong: (value) =>
      `${value === "" ? "Falta la clave" : `“${value}” no es una clave`}. Escribe + donde más significa más tensión, R donde más significa que va bien.`,
    key_needless: () => "Solo las preguntas tienen clave. Déjala vacía aquí.",
    text_missing: (value) =>
      `Falta el texto en ${languageOf(value)}. A toda la plantilla se le pregunta lo mismo, en cada idioma que se habla aquí.`,
    text_long: (value) =>
      `El texto en ${languageOf(value)} es demasiado largo: en un teléfono caben ${value.split(" ")[1] ?? ""} caracteres como máximo.`,
    text_lines: (value) =>
      `El texto en ${languageOf(value)} tiene un salto de línea o un signo que no se ve. Escríbelo en una línea.`,
    text_danger: (value) =>
      `El texto en ${languageOf(value)} pregunta por un peligro para la vida o por un daño. Aquí nadie lee las respuestas, así que nadie podría ayudar. Deja fuera este tema.`,
    placeholder: (value) =>
      `El texto en ${languageOf(value)} sigue siendo el de la plantilla. Escribe ahí la pregunta, o borra el tema entero.`,
    construct_partial: (items) =>
      `Un tema viene entero o no viene. Añade ${items}, o borra las otras líneas del tema.`,
    construct_none: () => "No hay ningún tema en el archivo. Trae uno o más.",
    name_missing: () => "Di cómo se llama el instrumento.",
    name_long: (most) => `El nombre tiene más de ${most} caracteres.`,
    rights_missing: () => "Di quién tiene los derechos, y con qué licencia haces estas preguntas.",
    rights_long: (most) => `La línea sobre los derechos tiene más de ${most} caracteres.`,
    license_missing: () =>
      "Confirma que tienes licencia para hacer estas preguntas a tu gente. Sin ella no pueden hacerse.",
  },
  previewText:
    "Cada pregunta como la ve la gente, dos por semana. Aquí los botones no hacen nada y no se guarda nada. Cada plataforma lo dibuja un poco distinto.",
  theirs: (topics) => `Temas con estas preguntas: ${topics}.`,
  ours: (topics) => `Con nuestras propias preguntas, como antes: ${topics}.`,
  allTheirs: "Ningún tema conserva nuestras preguntas.",
  constructs: "Temas",
  constructsText: "Un tema viene con todas sus preguntas o no viene. Lo que no traigas sigue siendo nuestro.",
  rules: "Qué vale para ellas",
  rulesList: [
    "Empiezan con la próxima ventana que se abra, nunca en una en marcha. Antes se avisa a toda la plantilla.",
    "Las cifras empiezan de nuevo: lo que midieron otras preguntas no se compara con ellas.",
    "Nuestra línea de “elevada” se fijó para nuestras propias preguntas. Nadie la ha validado para estas, y las páginas lo dicen.",
    "El límite de lo que una cifra puede decir de una persona sigue igual.",
    "Las respuestas se sellan y se destruyen como siempre. Solo la copia de seguridad de la organización guarda las preguntas.",
  ],
  whose: {
    label: "Preguntas",
    own: "A toda la plantilla se le hacen las preguntas propias de Evenkeel.",
    theirs: (name, day, rights) =>
      `A toda la plantilla se le hacen las preguntas de “${name}” desde el ${day}. Derechos: ${rights}`,
    nextOwn: "Desde la próxima ventana vuelven a ser las propias de Evenkeel.",
    nextTheirs: (name, rights) => `Desde la próxima ventana serán las de “${name}”. Derechos: ${rights}`,
  },
};

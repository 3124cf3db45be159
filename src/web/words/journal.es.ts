import type { JOURNAL_EN } from "./journal.en.ts";

/** What a member wrote and kept, on their own pages. */
export const JOURNAL_ES: typeof JOURNAL_EN = {
  title: "Mi diario",
  where: (names: string) =>
    `Lo que guardas queda sellado en los sistemas de tu empresa. No se muestra a nadie más. Las pocas personas que tienen tanto este servidor como sus claves podrían leerlo técnicamente: ${names}.`,
  open: "Abrir todo mi diario",
  month: "Mes",
  months: "Meses con entradas",
  none: "Aquí aún no hay nada guardado. Lo que elijas guardar en el chat aparece aquí, solo para ti.",
  change: "Cambiar",
  changeEntry: (day: string) => `Cambiar la entrada del ${day}`,
  search: {
    label: "Buscar en mi diario",
    hint: "Basta con parte de una palabra. Mayúsculas y acentos no importan. Lo que buscas no se guarda en ningún sitio.",
    button: "Buscar",
    missing: "Escribe una palabra o dos, 200 caracteres como máximo.",
    found: "Lo que se encontró",
    none: "Ninguna de tus entradas tiene todas estas palabras.",
    back: "Volver a mi diario",
  },
  edit: {
    title: "Cambiar una entrada",
    field: "Lo que escribiste",
    hint: "Vacía un campo para quitar esa línea. Las palabras de antes no se guardan.",
    save: "Guardar el cambio",
    back: "Dejarla como está",
    problems: {
      missing: "Escribe algo, o borra la entrada en tu diario.",
      too_long: "Es más largo de lo que cabe. Acórtalo un poco.",
      too_many_words: "Son más palabras de las que caben. Acórtalo un poco.",
    },
  },
  clear: {
    summary: "Borrar todo mi diario",
    text: "Todo lo que guardaste se va a la vez: tus entradas, tus frases amables y las marcas de las prácticas que terminaste. Nadie puede recuperarlo. Las copias de seguridad siguen selladas, y caducan con lo que llevan dentro.",
    copy: "Tomar una copia antes",
    button: "Borrarlo todo",
  },
  done: {
    deleted: "La entrada se borró.",
    changed: "Tus nuevas palabras quedan guardadas en lugar de las de antes.",
    cleared: "Tu diario está vacío.",
  },
  lines: {
    title: "Mis frases amables",
    text: "Frases cortas que guardaste para momentos difíciles. En el chat vuelven cuando eliges “Necesito un momento” y “Una palabra amable”, y en “Mi frase amable”.",
    none: "Aún no hay ninguna frase guardada. En el chat, “Tres frases amables” ayuda a encontrar algunas que suenen a ti.",
    open: "Abrir mis frases amables",
    change: "Cambiar o quitar",
    changeLine: (line: string) => `Cambiar o quitar: ${line}`,
    field: "Mi propia frase",
    hint: "15 palabras o menos, en cualquier idioma.",
    save: "Guardar",
    remove: "Quitar para siempre",
    missing: "Escribe una frase, o quítala.",
    done: { saved: "Tu frase queda guardada.", removed: "Esa frase ya no está, ni aquí ni en tu diario." },
  },
  answers: {
    title: "Mis propias respuestas",
    card: "Las respuestas semanales no aparecen en esta página, para que se vea igual respondas o no. Las prácticas, el diario y todo lo demás siguen abiertos para ti, también si no respondes nunca.",
    open: "Una copia de mis respuestas",
    receipt: "Mi comprobante",
    off: "No se guarda ninguna copia de tus respuestas. Las de las cuatro semanas en curso están selladas, y se destruyen cuando esas semanas terminan.",
    on: "Se guarda para ti una copia de tus respuestas, sellada con tu propia clave, desde las cuatro semanas en que la pediste.",
    how: "La copia se hace cuando terminan las cuatro semanas: para quienes la quieren, en el mismo momento y del mismo tamaño, hayan respondido o no. Así no dice quién responde.",
    reach: (names: string) =>
      `No se muestra a nadie más. Las pocas personas que tienen tanto este servidor como sus claves podrían leerla técnicamente mientras la conserves: ${names}.`,
    seen: "Quien tenga la base de datos podría ver que quieres una copia, pero no qué hay en ella.",
    keep: "Guardar una copia para mí desde ahora",
    stop: "Parar, y borrar mi copia",
    show: "Mostrar mis respuestas",
    showHint: "Aparecen solo cuando tocas esto. Mira antes a tu alrededor.",
    shown: "Mis respuestas",
    none: "No hay nada que mostrar: ni respuestas de las cuatro semanas en curso, ni copia de las anteriores.",
    changed: (name: string | null, from: string) =>
      name === null
        ? `Desde el ${from}, las preguntas son otra vez las propias de Evenkeel. Lo anterior midió otra cosa.`
        : `Desde el ${from}, las preguntas son de “${name}”. Lo anterior midió otra cosa.`,
    week: (week: number, from: string) => `Semana ${week} de las cuatro desde el ${from}`,
    back: "Volver, sin las respuestas",
    done: { kept: "Hecho. Desde ahora se guarda una copia.", stopped: "Hecho. La copia está borrada." },
  },
};

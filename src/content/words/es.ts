import type { RunWords } from "../../core/practice/words.ts";

export const wordsEs: RunWords = {
  rightToLeft: false,
  continueTo: (step) => `Continuar al paso ${step}`,
  readyFor: (step) => `Cuando quieras, ve al paso ${step}`,
  finish: "Continuar hasta el final",
  backTo: (step) => `Volver al paso ${step}`,
  stop: "Parar aquí",
  urgentHelp: "Ayuda urgente",
  notCrisisService: "Nadie lee esto en directo. Si hay urgencia, usa el botón Ayuda urgente.",
  chooseOne: "Elige una opción",
  chooseAny: "Elige las que encajen",
  scale: "Elige un número del 1 al 5",
  orWrite: "O, si quieres, escribe la tuya. No se guarda, a menos que toques Guardar al final.",
  variantsLabel: "Otra forma de hacerlo, si quieres",
  variants: {
    NT: "Sin tacto",
    NB: "Sin atender a la respiración",
    NI: "Sin imaginar nada",
    SB: "Sin moverte",
    OP: "De un modo que nadie alrededor notaría",
    TF: "Sin escribir",
  },
  notReviewed: "Una máquina escribió este texto. Nadie con formación clínica lo ha revisado todavía.",
  keepText: "¿Quieres guardar esta línea? Dejarla ir también está bien.",
  keepPrivacy:
    "Lo que guardas queda sellado y no se muestra a nadie más en este producto. Las pocas personas que tienen tanto su servidor como sus claves podrían leerlo. Puedes borrarlo en cualquier momento. Si cierras esta vista, no se guarda nada.",
  keep: "Guardar",
  discard: "Dejarla ir",
  afterText: "Si quieres: ¿cómo está ahora, en comparación con antes de empezar?",
  feelings: { lighter: "Más ligero", same: "Igual", heavier: "Más pesado", skip: "Omitir" },
  closings: {
    quiet: "Este es el final. Puedes cerrar esta vista.",
    kept: "Queda guardado para ti. Puedes leerlo o borrarlo en cualquier momento.",
    discarded: "Ya no está. No se guardó nada de lo que escribiste o elegiste.",
    heavier:
      "Gracias por decirlo. Esta práctica termina aquí. Podrías mirar a tu alrededor, tomarte un descanso o estar cerca de alguien de confianza.",
    stopped: "Paraste aquí, y está bien. No se guardó nada de lo que escribiste o elegiste.",
  },
  problems: {
    choose_one: "Elige una opción, por favor. También puedes parar aquí.",
    choose_some: "Elige una o más, por favor. También puedes parar aquí.",
    choose_or_write: "Elige una, o escribe la tuya, por favor. También puedes parar aquí.",
    too_many: "Son más de las que caben. Elige menos, por favor.",
    too_long: "Es más largo de lo que cabe. Usa menos palabras, por favor.",
    too_many_words: "Usa 15 palabras o menos, por favor.",
  },
};

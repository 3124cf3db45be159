import { plural } from "../../core/plural.ts";
import { ATTACK_ES } from "./attack.es.ts";
import { TIER_ES } from "./level.es.ts";
import { people } from "./numbers.es.ts";
import { OBJECTION_ES } from "./objection.es.ts";
import type { PRIVACY_EN } from "./privacy.en.ts";

/** What is promised, how far it reaches, and the ledger. */
export const PRIVACY_ES: typeof PRIVACY_EN = {
  kicker: "Privacidad y registro",
  title: "Qué prometemos, y cómo puedes comprobarlo",
  promise: "La promesa",
  promises: (guess) => [
    {
      head: "Lo que escribes se queda contigo.",
      text: "No se muestra en ninguna página, exportación ni chat a nadie más. Las pocas personas que tienen tanto este servidor como sus claves podrían leerlo técnicamente, y se te dice quiénes son. De camino aquí pasa por el chat en el que lo escribes.",
    },
    {
      head: "Dos respuestas por semana se sellan, y se destruyen al terminar las cuatro semanas.",
      text: "Lo que queda es una cifra con ruido sobre tu grupo.",
    },
    {
      head: `La cifra tiene un límite: de 50 de cada 100 a ${guess} como máximo.`,
      text: "Hasta ahí ayuda a quien conoce las respuestas de todas las demás personas y cree que dos respuestas tuyas son igual de probables. Sí dice a quien lidera tu equipo algo del equipo en conjunto.",
    },
    {
      head: "Que participes o no es asunto tuyo.",
      text: "Ninguna página lo muestra a responsables, a RR. HH. ni a colegas. Toda la biblioteca de prácticas es tuya aunque no respondas nunca una pregunta.",
    },
  ],
  voided: "anulado, se carga entero",
  custodians: "Quién podría leerlo técnicamente",
  custodiansText:
    "Estas personas tienen tanto el servidor como sus claves. La promesa descansa en ellas; por eso se las nombra:",
  bound: "El límite, en palabras sencillas",
  boundText:
    "Antes de publicar una cifra se le añade ruido. Eso limita lo que puede decir de ti, incluso a quien conoce todas las demás respuestas y cree que dos respuestas tuyas son igual de probables:",
  boundTable: "Hasta dónde puede subir esa conjetura",
  after: "Tras",
  guess: "50 sube como máximo a",
  epsilon: "ε",
  spans: {
    window: "un periodo de cuatro semanas",
    year: "un año de respuestas que no cambian",
    twoYears: "dos años",
    fiveYears: "cinco años",
  },
  delta: (delta, name) =>
    `50 es lanzar una moneda, 100 es certeza. ε es la medida habitual de la privacidad diferencial: cuanto menor, más estricta; aquí con un δ de 1 entre ${delta}. El nivel es “${name}”. No hay ningún nivel sin ruido.`,
  tier: TIER_ES,
  receipt: "Tu comprobante",
  receiptIntro: "Se ve igual respondas o no, así que enseñarlo a alguien no le dice nada.",
  countedNames: "Mostrar los nombres",
  rise: (percent) => `50 → ${percent}`,
  riseWindow: "Lo más lejos que puede llegar una conjetura sobre ti con todo lo que publicará este periodo.",
  riseNone: "Nada de lo que publica este periodo contiene una respuesta tuya.",
  riseJoined: (windows, since, both) =>
    windows === 0
      ? `No se ha cerrado ningún periodo desde que llegaste el ${since}.`
      : `Con ${plural("es", windows, { one: "el periodo cerrado", many: "los # de periodos cerrados", other: "los # periodos cerrados" })} desde que llegaste el ${since}, para respuestas que no cambian. Con el que está en curso: ${both}.`,
  seen: "Qué pueden ver otras personas",
  seenText:
    "Quien lidera tu equipo lee una página sobre el grupo, y tú puedes abrir la misma. RR. HH. y auditoría pueden abrirla desde 50 personas. Tus respuestas entran también en las cifras con ruido de los grupos mayores que rodean al tuyo; el límite los cuenta todos.",
  seenLink: (name) => `Abrir la página de ${name}`,
  readings: "Quién la miró",
  readingsText:
    "Veces que alguien con un rol abrió la página en los últimos doce meses. Se muestran el rol y el día, sin nombre. No se cuenta a quien lidera el propio grupo, porque es su página; sus integrantes no dejan rastro al leerla.",
  readingsNone: "Nadie con un rol así la ha abierto en los últimos doce meses.",
  readingsColumns: { month: "Mes", role: "Rol", times: "Veces", days: "Días" },
  readers: { lead: "Responsable", hr: "RR. HH.", auditor: "Auditoría" },
  object: "¿Algo está mal en esta lista? Objetar",
  moreNames: (count) => `y ${count} más`,
  objection: OBJECTION_ES,
  opened: "Se abrió",
  closes: "Se cierra",
  publishes: "Se publica",
  notCounted: "Ahora no se te cuenta en ningún grupo.",
  ledger: "El registro",
  ledgerText:
    "Cada publicación gasta algo de privacidad. Todo lo gastado se anota aquí, para que lo lea cualquier integrante. Se pueden añadir entradas, pero no cambiarlas: cada una lleva la huella de la anterior.",
  intact: "Comprobado al abrir esta página: la cadena está entera.",
  broken: (at) =>
    `La cadena se rompe en la entrada ${at}. Las cifras a partir de ahí no son de fiar. Dilo, por favor, a las personas nombradas arriba.`,
  spent: (rho, cap) => `Gastado en los últimos 364 días: ρ ${rho} de ${cap} como máximo.`,
  spentLabel: (percent) => `Se ha gastado el ${percent} % del límite anual`,
  noLedger: "Aún no se ha publicado nada, así que no se ha gastado nada.",
  columns: {
    entry: "Entrada",
    window: "Periodo",
    closed: "Se cerró",
    tier: "Nivel",
    rho: "ρ gastado",
    values: "Valores",
    hash: "Huella",
  },
  head: "Huella de la entrada más reciente",
  tierEntry: (name, on) => `“${name}” entra en vigor el ${on}`,
  download: "Descargar el registro (JSON)",
  recompute:
    "El archivo contiene cada entrada completa. Con él, cualquiera puede calcular la cadena otra vez, en cualquier ordenador y sin contar con Evenkeel: cada huella es el SHA-256 de la entrada y de la huella anterior. La receta está en docs/privacy.md, regla 14.",
  hashes: "Todas las huellas, completas",
  hashesIntro:
    "Lo que se sorteó en un periodo también tiene una huella. Si alguien cambiara una cifra publicada, ya no encajaría.",
  entryNumber: (sequence) => `Entrada ${sequence}`,
  released: "De lo que se sorteó",
  attack: ATTACK_ES,
  ours: {
    title: "Lo que eligió esta organización",
    group: "Grupo más pequeño que se muestra",
    hr: "Grupo más pequeño que RR. HH. lee por su nombre",
    from: (count) => `${people(count)} o más`,
    auditors: "Auditoría, que responde a RR. HH. por la plantilla",
    noAuditor: "Nadie, así que no se puede relajar nada de lo que te protege",
  },
  limits: "Qué no cubre esto",
  limitsList: [
    "Quienes administran tu chat pueden ver que Evenkeel envía mensajes, y cuándo. Los mensajes son neutros e iguales para todas las personas con el mismo horario.",
    "Lo que es cierto de un grupo entero se puede leer en su cifra. Si todo el grupo está en tensión, la cifra lo dice.",
    "Si varias personas responden parecido por un motivo común, mueven la cifra juntas, y una conjetura sobre todas ellas puede subir más.",
    "Un programa alterado por quienes lo llevan. El código es abierto, y este registro también.",
  ],
};

import type { Saying } from "../../core/errors.ts";

/** What is said to the person who meets an error: what happened, what is safe, what to do next. */
export const ERRORS_ES: Readonly<Record<Saying, string>> = {
  no_picture: "Aquí no hay ninguna imagen, o ya no la hay. La página del grupo tiene el gráfico.",
  file_too_large:
    "El archivo ocupa más de 8 MB. No se importó nada. Envíalo por partes, sin marcar “El archivo es todo el mundo”.",
  person_left:
    "Esta persona ya no está. No se cambió nada. Indica primero que ha vuelto y corrige después sus datos.",
  own_access:
    "Eso pondría fin a tu propio acceso. No se cambió nada. Puede hacerlo otra persona con el rol de RR. HH.",
  two_tokens:
    "Ya hay dos tokens en vigor. No se cambió nada. Da de baja el que ya no se usa y crea después uno nuevo.",
  link_closed: "Este enlace no lleva a nada que esté abierto para ti ahora. No se cambió nada.",
  rehearsal_weeks: "Un ensayo dura de 1 a 53 semanas, escritas como un número, por ejemplo 4.",
  rehearsal_from: "Un ensayo empieza en un día como 2026-03-23.",
  stale: "Esa tarjeta ya no está abierta. No se cambió nada. Ve al inicio para continuar.",
  entry_gone: "Esa entrada ya no está. No se cambió nada más.",
  line_gone: "Esa frase ya no está. No se cambió nada más.",
  search_too_long: "Escribe una palabra o dos, 200 caracteres como máximo.",
  form_unknown: "El formulario traía algo que su página no ofrece. No se cambió nada.",
  no_such_persona: "En la demo no existe esa persona. Elige una en la página de la demo.",
  request_over:
    "Esa petición terminó: se retiró, se respondió que no o entró en vigor. Tu respuesta no se guardó. Abre la página otra vez para ver cómo está.",
  own_request:
    "Quien trabaja aquí en Recursos Humanos, o pidió esto, no puede además aprobarlo en nombre de la plantilla. No se cambió nada. Puede hacerlo otra persona que audite.",
  tighter_needs_no_yes: "Un nivel más estricto no necesita el sí de nadie. No se cambió nada.",
  level_in_force: "Este nivel ya está en vigor. No se cambió nada.",
  no_auditor:
    "Aquí nadie audita, y sin el sí de quien audita no se relaja nada. No se cambió nada. RR. HH. nombra a quien audita, por ejemplo alguien del comité de empresa, en Roles.",
  request_open: "Ya hay otro cambio abierto. Si quieres uno distinto, retira antes ese. No se cambió nada.",
  left_out_already:
    "Este grupo ya queda fuera de estas semanas, y quizá no se le haya preguntado nada desde entonces. Puede volver en las siguientes.",
  reason_missing: "Elige uno de los motivos del formulario. No se cambió nada.",
  list_over:
    "Las cuatro semanas de esta lista terminaron, así que ya no se puede cambiar. Podrás oponerte a la próxima en cuanto esté.",
  no_such_list: "No hay ninguna lista tuya así. No se cambió nada.",
  counted_nowhere: "Ahora no te cuenta ningún grupo, así que no hay ninguna lista tuya.",
  tenant_taken:
    "Este inquilino de Microsoft ya está conectado a otra organización de aquí. No se cambió nada. Antes tiene que soltarlo esa organización.",
  unreachable: "La base de datos no responde. No se cambió nada; inténtalo de nuevo en un momento.",
  lost_while_saving:
    "La base de datos dejó de responder mientras guardaba. Mira si quedó guardado antes de repetirlo.",
  program_moved:
    "El programa no está donde lo mostraba la página. No se ha cambiado nada. Abre la página otra vez.",
  own_program:
    "Quien envió una versión a revisión no puede también aprobarla ni devolverla. No se ha cambiado nada. Puede otra persona de RR. HH., o de auditoría; tú puedes retirarla.",
  pilot_missing: "No se nombra ningún grupo de prueba. No se ha cambiado nada. Devuélvelo y nombra uno.",
  program_paused: "El programa está en pausa. No se ha cambiado nada. Primero déjalo seguir.",
  plan_unsound:
    "El plan aún no está bien: la página dice qué corregir. No se envió a revisión, y lo que guardaste está a salvo.",
  action_missing:
    "No lo acompaña ninguna medida de la organización. Un programa solo se abre junto a un cambio en el trabajo que encaje con él. No se ha cambiado nada: devuélvelo, haz constar la medida y nómbrala allí.",
  version_open:
    "Ya se trabaja en una versión, o el programa ha terminado. No se ha cambiado nada. Abre la página otra vez.",
  no_draft:
    "Esta versión ya no es un borrador: se envió a revisión o se aprobó. Tus cambios no se guardaron. Retírala o empieza una versión nueva.",
  team_unknown: "Uno de los equipos no está en el directorio. No se ha guardado nada.",
  action_unknown: "Esa medida no consta aquí. No se ha guardado nada.",
  action_told:
    "Eso no consta aquí, o ya se dijo a todas las personas. No se ha cambiado nada, y a nadie se le dice dos veces.",
  action_too_long:
    "Lo que escribiste es más largo de lo que cabe: 400 caracteres, y 80 para la función. No se ha guardado nada. Vuelve atrás: tus palabras siguen en el formulario.",
  action_reason:
    "«Sin cambios» necesita su razón: la leen todas las personas. No se ha guardado nada. Vuelve atrás: tus palabras siguen en el formulario.",
  action_what:
    "Elige una sugerencia, o di con palabras propias qué se cambia y qué parte del trabajo es. No se ha guardado nada. Vuelve atrás: tus palabras siguen en el formulario.",
  action_who:
    "Nombra la función que se encarga, y el día en que estará hecho: hoy o más tarde. No se ha guardado nada. Vuelve atrás: tus palabras siguen en el formulario.",
  team_action_who:
    "Nombra la función que se encarga, y un día desde hoy y dentro de las semanas en que el equipo tendrá noticias. Lo que lleva más tiempo se promete por pasos. No se ha guardado nada. Vuelve atrás: tus palabras siguen en el formulario.",
  team_action_told:
    "Ese borrador ya no está, o el equipo ya lo sabe. No se ha cambiado nada, y a nadie se le dice dos veces.",
  team_action_full:
    "El equipo ya espera tres promesas. De esta no se ha avisado a nadie, y sigue como borrador. Da primero noticias de una de las tres.",
  team_action_late:
    "El día de este borrador ya pasó, así que no se ha avisado a nadie. Borra el borrador y promételo de nuevo con un día que se pueda cumplir.",
  team_action_drafts:
    "Ya hay diez borradores. Este no se ha guardado. Avisa al equipo de uno, o borra uno. Vuelve atrás: tus palabras siguen en el formulario.",
  report_given:
    "Esta promesa no está aquí, no se llegó a decir, o ya se dio noticia de ella. No se ha cambiado nada.",
  report_words:
    "Di cómo fue, y qué pasó en una o dos líneas, 400 caracteres como máximo. No se ha guardado nada. Vuelve atrás: tus palabras siguen en el formulario.",
  moved_on: "Las cosas están de otra manera ahora. No se ha cambiado nada. Abre la página otra vez.",
  day_unreadable: "Falta un día o no se puede leer. No se ha guardado nada.",
  own_second:
    "Escribiste esto o pediste su revisión, así que lo tiene que aprobar otra persona de Recursos Humanos. No se ha cambiado nada, y lo escrito está a salvo.",
  own_unsound:
    "La revisión todavía encuentra errores: la página los enumera con las frases que hay que arreglar. No se ha cambiado nada, y lo escrito está a salvo.",
  own_many:
    "Hay veinte prácticas propias en uso, que es lo que cabe en una lista del chat. No se ha cambiado nada. Retira antes una de ellas.",
  own_planned:
    "Un programa que no ha terminado abre esta práctica con su duración. No se ha cambiado nada. Sácala antes del programa, o termina el programa.",
  questions_large:
    "El archivo pasa de 256 kB, y ninguna lista de 27 preguntas lo hace. No se guardó nada. Elige el archivo que solo tiene las preguntas.",
  questions_second:
    "Trajiste estas preguntas o las propusiste, así que otra persona de RR. HH. tiene que dar el sí. No se cambió nada.",
  questions_auditor:
    "A esto responde la auditoría en nombre de la plantilla, en Normas. No se cambió nada, y mientras tanto a nadie se le hacen otras preguntas.",
  questions_at_hand:
    "Otras preguntas esperan un sí, o la próxima ventana. No se guardó nada. Retira primero esas y después trae estas.",
  person_not_here:
    "Nadie en el directorio tiene ahora este correo del trabajo. No se cambió nada. Búscala en «Personas y equipos» y copia la dirección de allí.",
  both_roles:
    "Nadie tiene los dos roles: quien trabaja en RR. HH. no puede responder a RR. HH. en nombre de la plantilla. No se cambió nada. Termina antes el otro rol, o elige a otra persona.",
  role_held: "Esta persona ya tiene ese rol. No se cambió nada.",
  role_not_held: "Esta persona ya no tiene ese rol. No se cambió nada. Vuelve a abrir la página.",
  last_hr:
    "Es la última persona con el rol de RR. HH., y sin ninguna nadie podría llevar la organización aquí. No se cambió nada. Da antes el rol a otra persona.",
  auditor_new:
    "Un sí cuenta cuando llevas 7 días con el rol de auditoría, para que todo el mundo pueda ver quién habla en su nombre. No se cambió nada. Un no cuenta enseguida, y otra persona auditora puede responder ya.",
  not_asked_by_hr:
    "Esto no lo pidió RR. HH., así que RR. HH. no puede retirarlo. No se cambió nada. Responde una persona auditora.",
  threshold_in_force: "Este umbral ya está en vigor. No se cambió nada.",
  quiet_unfit:
    "Las horas de silencio duran de 10 a 20 horas al día, de una hora en punto o media a otra. No se cambió nada. Elige otras horas.",
  days_off_unfit:
    "Los días libres son fechas como 2026-12-24, desde hoy hasta dentro de 400 días, 31 a la vez como mucho, y la primera antes que la última. No se cambió nada.",
  day_off_gone: "Este día libre ya no está. No se cambió nada. Vuelve a abrir la página.",
  help_newer:
    "Una versión más nueva de Evenkeel escribió la ayuda que se guarda aquí, y este servidor no puede leerla. No se cambió nada. Hasta que se actualice, las personas a las que atiende ven las líneas incluidas y las de su archivo de configuración. Pide a quien administra Evenkeel que lo actualice e inténtalo de nuevo.",
  help_line_gone: "Esa línea ya no está. No se cambió nada. Abre de nuevo la lista de ayuda.",
};

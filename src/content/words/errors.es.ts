import type { Saying } from "../../core/errors.ts";

/** What is said to the person who meets an error: what happened, what is safe, what to do next. */
export const ERRORS_ES: Readonly<Record<Saying, string>> = {
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
    "Aquí nadie audita, y sin el sí de quien audita el nivel no se puede relajar. No se cambió nada. Quien audita, por ejemplo alguien del comité de empresa, se nombra en el directorio.",
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
};

import type { PROBLEMS_EN } from "./problems.en.ts";

/** Pages that tell what went wrong: what happened, what is safe, what to do next. */
export const PROBLEMS_ES: typeof PROBLEMS_EN = {
  invalid: {
    title: "Eso no encajó",
    happened: "Algo en la solicitud no era lo que se esperaba.",
    safe: "No se cambió nada.",
    next: "Vuelve atrás, revisa lo que escribiste e inténtalo de nuevo.",
  },
  unauthorized: {
    title: "Inicia sesión, por favor",
    happened:
      "Aquí no hay ninguna sesión abierta, o ya terminó. Las sesiones terminan a las 8 horas, o antes si no se usan.",
    safe: "No se cambió nada, y lo que guardaste antes sigue ahí.",
    next: "Inicia sesión y abre la página otra vez.",
  },
  forbidden: {
    title: "Esta página no está abierta para ti",
    happened: "Tienes la sesión iniciada, y esta página es de otras personas o de otro rol.",
    safe: "No se mostró ni se cambió nada.",
    next: "Si crees que debería estar abierta para ti, pregunta a quien lleva el directorio en tu organización.",
  },
  not_found: {
    title: "Aquí no hay nada",
    happened: "La dirección no lleva a ninguna página, o lo que había ya no está.",
    safe: "No se cambió nada.",
    next: "Revisa la dirección, o empieza de nuevo desde la primera página.",
  },
  conflict: {
    title: "Esto ha cambiado mientras tanto",
    happened: "Algo se movió entre el momento de abrir la página y el de enviarla.",
    safe: "Tu último paso no se llevó a cabo.",
    next: "Carga la página otra vez y repite el paso si aún lo quieres.",
  },
  refused: {
    title: "Una regla no lo permite",
    happened: "El paso va contra una regla que protege a las personas de aquí.",
    safe: "No se cambió nada.",
    next: "La página de privacidad explica las reglas.",
  },
  unavailable: {
    title: "Fuera de alcance por un momento",
    happened: "La base de datos o la plataforma de chat no respondió.",
    safe: "No se cambió nada. Lo que se guardó antes sigue ahí.",
    next: "Inténtalo de nuevo en un minuto.",
  },
  bug: {
    title: "Algo falló por nuestra parte",
    happened: "No se pudo hacer la página. El error es nuestro, no tuyo.",
    safe: "Lo que se guardó antes sigue ahí.",
    next: "Inténtalo de nuevo. Si vuelve a pasar, di a quienes llevan Evenkeel aquí a qué hora pasó.",
  },
  foreign_form: {
    title: "Este formulario vino de otro sitio",
    happened:
      "Se envió un formulario desde una página que no es nuestra, o con un navegador que oculta de dónde viene.",
    safe: "No se llevó a cabo, y no se cambió nada.",
    next: "Abre aquí la página otra vez y repite el paso.",
  },
  too_many: {
    title: "Demasiados intentos por ahora",
    happened: "Hubo muchas solicitudes de inicio de sesión en poco tiempo.",
    safe: "No se inició ninguna sesión, y no se cambió nada.",
    next: "Espera diez minutos e inténtalo de nuevo.",
  },
};

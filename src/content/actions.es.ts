import type { ActionWords } from "./action-words.ts";

/** Machine-written, not yet read by a native reviewer. */
export const ACTIONS_ES = {
  actions: {
    "wl-stop-list": {
      title: "Acordar qué se deja de hacer cuatro semanas",
      why: "Cambiar el trabajo alivia más la tensión que pedir a la gente que la aguante; este paso en sí no se ha probado.",
      firstStep: "Haz con el equipo una lista de todo el trabajo y marca la décima parte que menos importa.",
      timeCost: "1 hora en grupo, luego 10 minutos por semana",
      owner: "Tú, con el equipo",
      hearsBack: "Publica la lista de lo que paró, y di tras 4 semanas qué sigue parado.",
    },
    "wl-capacity-check": {
      title: "Planificar con las horas que hay de verdad",
      why: "Los planes que olvidan ausencias e interrupciones prometen más de lo que la gente puede dar.",
      firstStep: "Compara el plan del mes pasado con lo que se hizo, y anota qué se interpuso.",
      timeCost: "2 horas una vez, luego 30 minutos al mes",
      owner: "Tú",
      hearsBack: "Muestra el nuevo plan con ausencias e interrupciones contadas, y lo que salió de él.",
    },
    "wl-break-cover": {
      title: "Dar a los descansos un nombre y un relevo",
      why: "Ensayos con descansos breves hallaron algo más de energía y menos fatiga; un descanso necesita que alguien cubra.",
      firstStep: "Reserva un rato común al día sin reuniones, y nombra a quien cubre.",
      timeCost: "30 minutos para prepararlo",
      owner: "Tú; el relevo rota",
      hearsBack: "Pregunta tras 2 semanas si los descansos se hicieron, y di qué vas a arreglar.",
    },
    "wl-escalate": {
      title: "Llevar la falta hacia arriba, con opciones",
      why: "Algunas faltas no se resuelven dentro de un equipo: tienen que cambiar las personas, el tiempo o el alcance.",
      firstStep: "Escribe una página: qué falta, tres formas de resolverlo y qué costaría cada una.",
      timeCost: "2 horas para escribir, 30 minutos para presentar",
      owner: "Tú, y luego quien decide sobre personas y presupuesto",
      hearsBack: "Di al equipo qué pediste, en qué fecha y cuál fue la respuesta.",
      askUpward:
        "Tenemos trabajo para más horas de las que hay. Podemos sumar personas, mover fechas o reducir el alcance. ¿Qué eliges, y para cuándo?",
    },
    "au-decide-list": {
      title: "Listar lo que el equipo decide sin permiso",
      why: "Los equipos con margen para decidir dicen sentirse mejor; es una relación, no prueba de causa.",
      firstStep: "Baja tres aprobaciones un nivel, y deja escrito que lo hiciste.",
      timeCost: "1 hora",
      owner: "Tú",
      hearsBack: "Publica la lista donde todo el mundo la encuentre, y revísenla en grupo tras 4 semanas.",
    },
    "au-time-control": {
      title: "Dejar elegir horas, orden o lugar",
      why: "En un ensayo grande, más control sobre el tiempo con apoyo de quien lidera fue de la mano de menos tensión, hasta que llegó una fusión.",
      firstStep:
        "Pruébalo 4 semanas con reglas claras de cobertura; con turnos, deja que el equipo llene su propio cuadro.",
      timeCost: "2 horas para acordar las reglas, 15 minutos por semana",
      owner: "Tú, con RR. HH. donde las normas ponen los límites",
      hearsBack: "Cuenta qué funcionó, dónde falló la cobertura y qué continúa.",
      askUpward:
        "Queremos probar 4 semanas con horas elegidas y reglas de cobertura. ¿Qué necesitarías ver para permitirlo?",
    },
    "au-how-not-what": {
      title: "Fijar el resultado, dejar libre el camino",
      why: "Tener margen en el modo de trabajar va con más impulso y menos malestar, en estudios que no muestran la causa.",
      firstStep: "Reescribe un encargo: el resultado, los límites, la fecha y nada sobre el método.",
      timeCost: "30 minutos por encargo",
      owner: "Tú",
      hearsBack: "Pregunta a quien hizo el trabajo si el encargo dejó margen, y cambia el siguiente.",
    },
    "au-meeting-opt-out": {
      title: "Hacer que se pueda decir no a una reunión",
      why: "El tiempo sobre el que se puede decidir es tiempo que se puede planificar; ningún estudio probó este paso en sí.",
      firstStep: "Repasa las reuniones que se repiten y marca aquellas en las que bastan las notas.",
      timeCost: "1 hora una vez",
      owner: "Tú; quien convoca cada reunión",
      hearsBack: "Di qué reuniones terminaron, y que decir que no no necesita motivo.",
    },
    "su-one-to-one": {
      title: "Tener charlas breves sobre obstáculos",
      why: "El apoyo de quien lidera es una parte conocida del trabajo sano; esta forma no la hemos comprobado.",
      firstStep:
        "Reserva 20 minutos cada 2 semanas con cada persona; pregunta qué estorba, y deja el avance para el final.",
      timeCost: "20 minutos por persona cada 2 semanas",
      owner: "Tú",
      hearsBack: "Di a cada persona qué quitaste de en medio, o por qué no pudiste.",
    },
    "su-manager-training": {
      title: "Pedir a RR. HH. formación para liderar",
      why: "Tras un curso de 4 horas para responsables, las bajas en sus equipos disminuyeron en un ensayo; los efectos varían.",
      firstStep: "Pide a RR. HH. un curso sobre salud mental en el trabajo que incluya práctica.",
      timeCost: "4 horas",
      owner: "Tú; RR. HH. lo reserva",
      hearsBack: "Di al equipo qué aprendiste y una cosa que harás de otra manera.",
      askUpward:
        "Quiero 4 horas de formación para liderar en épocas de tensión. ¿Qué curso puedes ofrecer, y cuándo?",
    },
    "su-hard-problem-pair": {
      title: "Que nadie cargue a solas un problema duro",
      why: "Un cliente enfadado o una noche de guardia pesan menos entre dos; ningún estudio probó este paso en sí.",
      firstStep: "Para cada caso que sube de nivel y cada guardia, nombra a una segunda persona.",
      timeCost: "30 minutos, luego parte de la planificación",
      owner: "Tú; cada pareja acuerda los detalles",
      hearsBack: "Publica quién acompaña a quién, y revisa tras 4 semanas si se cumplió.",
    },
    "su-peer-time": {
      title: "Pagar tiempo con acompañantes formados",
      why: "Ensayos con personal médico hallaron menos agotamiento tras seis sesiones con una persona formada.",
      firstStep: "Pide a RR. HH. que pague la formación de dos colegas que quieran hacerlo.",
      timeCost: "6 horas por persona en 3 meses, en tiempo pagado",
      owner: "RR. HH., a petición tuya",
      hearsBack: "Di si se financió, y cómo reservar en privado.",
      askUpward:
        "Pido formación para dos colegas y 6 horas pagadas por cada persona que quiera acompañamiento. ¿Podemos financiarlo este trimestre?",
    },
    "cl-top-three": {
      title: "Publicar tres prioridades, y qué cede",
      why: "Los papeles y metas poco claros son una fuente conocida de tensión; nadie puede adivinar qué puede esperar.",
      firstStep: "Escribe una pantalla: tres prioridades por orden, y qué cede cuando chocan.",
      timeCost: "1 hora, luego 10 minutos por semana",
      owner: "Tú",
      hearsBack: "Tenla donde trabaja todo el mundo, y di cada lunes si ha cambiado.",
    },
    "cl-one-front-door": {
      title: "Una sola entrada para las peticiones",
      why: "Las peticiones que llegan por muchos lados chocan entre sí; ningún estudio probó este paso en sí.",
      firstStep: "Acuerda un canal, sus horas y quién decide el orden.",
      timeCost: "1 hora para acordarlo, 15 minutos al día para quien decide",
      owner: "Tú, o una persona nombrada por turnos",
      hearsBack: "Cuenta tras 4 semanas qué llegó, qué se rechazó y por qué.",
    },
    "cl-role-lines": {
      title: "Trazar quién decide, hace y se entera",
      why: "Los papeles poco claros son una fuente conocida de tensión, y un mapa muestra dónde dos personas se esperan.",
      firstStep: "Traza en grupo una tarea enredada; en las semanas siguientes, cuatro más.",
      timeCost: "45 minutos por tarea",
      owner: "Tú, con quienes hacen la tarea",
      hearsBack: "Publica cada mapa, con la fecha en que lo volverás a mirar.",
    },
    "cl-change-notice": {
      title: "Decir qué se sabe, qué no y cuándo",
      why: "En un ensayo, la noticia de una fusión deshizo casi todo lo que un trabajo mejor había traído.",
      firstStep: "Fija un rato semanal para novedades mientras haya cambios, también cuando no haya ninguna.",
      timeCost: "15 minutos por semana",
      owner: "Tú",
      hearsBack: "Cada semana: qué se sabe, qué queda abierto y cuándo llegan las próximas novedades.",
    },
    "re-specific-thanks": {
      title: "Dar las gracias pronto y por algo concreto",
      why: "En un ensayo, dar las gracias mejoró el desempeño; si alivia la tensión no se estudió.",
      firstStep: "Anota cada semana tres esfuerzos que otras personas no vieron, y agradécelos en privado.",
      timeCost: "15 minutos por semana",
      owner: "Tú",
      hearsBack: "Pregunta a cada persona cómo le gusta que le den las gracias, y respétalo.",
    },
    "re-invisible-work": {
      title: "Anotar el trabajo que no se ve y repartirlo",
      why: "Las notas, las acogidas, los cuidados y las guardias suelen caer en la misma gente; ningún estudio probó este paso en sí.",
      firstStep: "Haz en grupo una lista del trabajo del último mes que no se vio, y quién lo hizo.",
      timeCost: "1 hora, luego 10 minutos al mes",
      owner: "Tú; las tareas rotan",
      hearsBack:
        "Publica la lista con los nombres del próximo turno, y cuenta este trabajo en las evaluaciones.",
    },
    "re-fair-credit": {
      title: "Nombrar a quien hizo el trabajo",
      why: "Cuando esfuerzo y recompensa se separan, la tensión suele subir; el mérito es la parte que puedes dar hoy.",
      firstStep:
        "Añade una línea con nombres a cada informe y cada diapositiva que muestre el trabajo del equipo.",
      timeCost: "5 minutos por informe",
      owner: "Tú, y quien presente",
      hearsBack: "Pregunta tras 4 semanas qué trabajo quedó fuera, y corrígelo a la vista.",
    },
    "re-reward-check": {
      title: "Revisar sueldo, nivel y tiempo con RR. HH.",
      why: "El esfuerzo sin una recompensa justa es una fuente conocida de tensión, y unas gracias no sustituyen al sueldo.",
      firstStep: "Lleva a RR. HH. los hechos: puestos, tareas añadidas, horas y última revisión del sueldo.",
      timeCost: "3 horas",
      owner: "Tú lo planteas; deciden RR. HH. y quien te dirige",
      hearsBack: "Di a cada persona afectada qué pediste y qué se decidió.",
      askUpward:
        "Estos puestos han crecido desde que se fijó su sueldo. Revísalos, por favor, y dime para cuándo puedo dar una respuesta.",
    },
    "fa-explain": {
      title: "Explicar las decisiones pronto y enteras",
      why: "Cuando se formó a responsables en el trato justo, su personal de enfermería durmió mejor tras un recorte de sueldo, en un estudio.",
      firstStep:
        "Para la próxima decisión difícil, escribe: qué, por qué, qué más se valoró y cómo cuestionarla.",
      timeCost: "45 minutos por decisión",
      owner: "Tú",
      hearsBack: "Responde cada pregunta en una semana, y di si algo cambió.",
    },
    "fa-share-load": {
      title: "Rotar las tareas que nadie quiere",
      why: "En un estudio grande, el trabajo que la gente veía injusto vino antes de dormir mal.",
      firstStep: "Publica la regla con la que se reparten las tareas y los turnos menos queridos.",
      timeCost: "1 hora, luego 10 minutos al mes",
      owner: "Tú; el equipo acuerda la regla",
      hearsBack: "Muestra cada mes quién tuvo qué, según la regla.",
    },
    "fa-voice": {
      title: "Preguntar antes de decidir",
      why: "Que te escuchen es parte del trato justo, que en los estudios va con mejor sueño y bienestar.",
      firstStep: "Haz al equipo una pregunta abierta sobre la próxima decisión, con fecha para responder.",
      timeCost: "30 minutos por decisión",
      owner: "Tú",
      hearsBack: "Di qué tomaste, qué no, y por qué.",
    },
    "fa-mistreatment": {
      title: "Llevar todo maltrato por la vía adecuada",
      why: "Es un deber: el acoso y la discriminación no son asunto de un bot ni de una reunión de equipo.",
      firstStep: "Llama hoy a RR. HH. o al canal de denuncias. No lo investigues por tu cuenta.",
      timeCost: "Lo que haga falta",
      owner: "Tú das el aviso; lo lleva una persona formada",
      hearsBack: "A las personas afectadas les responde esa misma vía; di al equipo qué vías hay.",
    },
    "rd-quiet-hours": {
      title: "Acordar horas de silencio, empezando por ti",
      why: "El trabajo que entra en el tiempo libre va con menos descanso en muchos estudios que no muestran la causa.",
      firstStep:
        "Fija horas de silencio durante 4 semanas, programa los envíos y ten una lista real de guardias.",
      timeCost: "30 minutos para acordarlo",
      owner: "Tú, y quienes escriben al equipo",
      hearsBack: "Di tras 4 semanas cuántas veces se rompieron las horas, también por tu parte.",
    },
    "rd-leave-for-real": {
      title: "Hacer que las vacaciones lo sean de verdad",
      why: "El tiempo lejos del trabajo va con menos fatiga; un traspaso lo hace posible.",
      firstStep: "Mira las vacaciones sin tomar, y escribe una página de traspaso que sirva a cualquiera.",
      timeCost: "1 hora, luego 30 minutos por ausencia",
      owner: "Tú; quien se va y quien cubre",
      hearsBack: "Comparte la página, y di que no se llama a nadie en vacaciones.",
    },
    "rd-after-peaks": {
      title: "Prever una semana ligera tras cada pico",
      why: "El descanso y las pausas van con más energía; tras un pico llegan si se planifican antes.",
      firstStep:
        "Pon en el plan la semana ligera, o el tiempo de vuelta, antes de que empiece el próximo pico.",
      timeCost: "20 minutos por pico",
      owner: "Tú",
      hearsBack: "Anúnciala con las fechas del pico, y confírmala cuando el pico termine.",
    },
    "rd-detach-program": {
      title: "Pedir a RR. HH. un curso para desconectar",
      why: "Cursos más largos ayudaron a desconectar tras el trabajo; van junto a un cambio en el trabajo, nunca en su lugar.",
      firstStep: "Pide a RR. HH. un curso en tiempo pagado que cada persona pueda tomar o dejar.",
      timeCost: "Varias horas por persona en unas semanas",
      owner: "RR. HH., a petición tuya",
      hearsBack: "Di si se ofrece, y que nadie se entera de quién participa.",
      askUpward:
        "Junto a nuestras horas de silencio, pido un curso opcional para desconectar, en tiempo pagado. ¿Puedes financiarlo?",
    },
  },
  intro: {
    likely_elevated: {
      heading: "Tres cambios para elegir",
      text: "Es probable que la tensión de este grupo sea alta. La cifra no dice la causa ni a quién afecta. Cada uno de estos cambia el trabajo. Pregunta al equipo cuál ayudaría, o qué falta aquí.",
    },
    not_elevated: {
      heading: "Para mantener el trabajo en forma",
      text: "La tensión de este grupo no parece alta. Puede que algunas personas carguen con mucho, y una cifra de grupo no puede mostrarlo. Si quieres, toma uno de estos cambios pequeños.",
    },
    cant_tell: {
      heading: "Sin señal clara: pregunta al equipo",
      text: "Las cifras aún no permiten juzgar. No es buena noticia ni mala. Pregunta al equipo qué ayudaría. Estos cambios son puntos de partida.",
    },
  },
  themes: {
    WL: "Carga de trabajo",
    AU: "Control sobre el trabajo",
    SU: "Apoyo",
    CL: "Claridad",
    RE: "Reconocimiento",
    FA: "Justicia",
    RD: "Descanso tras el trabajo",
  },
  grades: {
    A: "Varios ensayos lo apoyan",
    B: "Ensayos de algo parecido lo apoyan",
    C: "Evidencia temprana o mixta",
    none: "Saber práctico, aún sin estudiar",
  },
  meeting: {
    title: "Hablar del resumen: 15 minutos",
    openings: {
      likely_elevated: [
        "Nuestro resumen dice que la tensión está probablemente por encima de la línea de referencia. Es una estimación con un margen, y todo el equipo lee la misma página.",
        "Lo tomo como una pregunta sobre cómo está montado nuestro trabajo, no sobre nadie de aquí. No sé quién respondió, ni qué.",
        "Guarden para sí los motivos personales, por favor. Quisiera oír qué parte del trabajo cuesta más esfuerzo del que debería.",
      ],
      not_elevated: [
        "Nuestro resumen dice que la tensión no está alta. Eso habla del grupo: partes del trabajo pueden seguir siendo difíciles de llevar.",
        "No sé quién respondió, ni qué, y no me hace falta.",
        "Guarden para sí los motivos personales, por favor. ¿Qué debe quedar como está en el trabajo, y qué cosa pequeña podría ir mejor?",
      ],
      cant_tell: [
        "Nuestro resumen aún no puede decir a qué lado de la línea de referencia estamos. No es buena noticia ni mala.",
        "Por eso pregunto por el trabajo, y no por nadie de aquí. No sé quién respondió, ni qué.",
        "Guarden para sí los motivos personales, por favor. ¿Qué deberíamos dejar, empezar o cambiar en cómo trabajamos?",
      ],
      hidden: [
        "Nuestro equipo no tiene ahora un resumen propio. Eso se debe a la lista de quiénes cuentan juntos, o al calendario.",
        "No necesitamos una cifra para hablar del trabajo.",
        "Guarden para sí los motivos personales, por favor. ¿Qué cosa cuesta más esfuerzo del que vale?",
      ],
    },
    parts: [
      {
        minutes: 2,
        heading: "Por qué nos reunimos",
        say: [
          "Gracias a cada persona, haya respondido o no; no sé quién lo hizo.",
          "Esto va de cómo trabajamos, no de nadie en particular. No hace falta que nadie hable.",
        ],
      },
      {
        minutes: 2,
        heading: "Qué vimos",
        say: [
          "Lee en voz alta la lectura con su margen, y di qué poca certeza tiene.",
          "No puedo saber qué respondió nadie, ni lo sabré. Guarden para sí los motivos personales, por favor.",
        ],
      },
      {
        minutes: 2,
        heading: "Mi parte",
        say: ["Nombra una cosa que hiciste y que sumó tensión, y qué vas a hacer al respecto."],
      },
      {
        minutes: 5,
        heading: "Qué podría cambiar",
        say: [
          "Ofrece dos o tres cambios en el trabajo. ¿Cuál ayudaría? ¿Qué no he visto?",
          "Nombra otra forma de responder, sin nombre, para quien la prefiera.",
        ],
      },
      {
        minutes: 2,
        heading: "Qué decidimos",
        say: ["Un cambio, quién lo lleva, desde qué fecha y qué se deja de hacer a cambio."],
      },
      {
        minutes: 2,
        heading: "Cómo sigue",
        say: [
          "Di qué llevarás hacia arriba, y la fecha en que volverás con noticias.",
          "Di dónde encuentra apoyo cada persona en privado.",
        ],
      },
    ],
    afterwards: "Vuelve con noticias en 4 semanas, aunque nada haya cambiado, y di por qué.",
    avoid: [
      "Preguntar a quién le cuesta",
      "Hacer una ronda sobre sentimientos",
      "Defenderte",
      "Comparar equipos",
      "Alabar a la gente por aguantar",
      "Prometer que la cifra mejorará",
      "Ofrecer este bot como la respuesta",
    ],
  },
} satisfies ActionWords;

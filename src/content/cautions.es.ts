/** What to be careful with in each practice that ships, for HR and auditors who read Spanish: caution by caution as the practice lists them. */
export const CAUTIONS_ES: Readonly<Record<string, readonly string[]>> = {
  "ask-early": [
    "Los contactos del lugar donde trabajan están primero, en la lista de personas.",
    "Nunca se contacta con nadie; la persona copia y envía.",
  ],
  "boundary-line": [
    "No todas las personas tienen el mismo poder: preguntar a quien lidera qué va primero está arriba.",
    "No sirve para la seguridad ni para deberes legales.",
    "Nunca se envía nada; la persona copia.",
    "Decir que no depende de la cultura: cada idioma tiene respuestas indirectas y formales propias.",
  ],
  "graded-approach": [
    "No es exposición: tareas de todos los días que se dejaron para más tarde, nada más.",
    "Lo que da miedo, y estar cerca de quien hizo daño, llevan a personas.",
    "Tres pasos como mucho, y así se dice: un campo junto a las opciones no tiene un máximo.",
  ],
  "grit-with-care": [
    "Nunca elogiar el exceso de trabajo.",
    "Hacer una pausa y pasar la tarea están primero para todas las personas, y así también para quien está agotada.",
  ],
  "guilt-sort": [
    "La fe y la cultura dan forma a la culpa; nunca se dice que no tenga sentido.",
    "Haberse librado de algo, o haber actuado contra los propios valores, lleva a personas.",
    "A nadie se le manda arreglar las cosas con alguien con quien no está a salvo.",
  ],
  "kind-and-accountable": [
    "Los repartos no se guardan y nunca llegan a una herramienta que evalúe a personas.",
    "La parte de las demás personas y la del trabajo están entre las opciones, para que no acabe en culparse.",
    "Donde alguien hace daño, ningún paso pregunta por la parte propia.",
  ],
  "realistic-goal": [
    "El paso sobre qué dejar o qué pedir nunca es opcional: una meta no es una exigencia de hacer más.",
    "Los planes para imprevistos, hechos al final del día, pueden estropear la tarde.",
  ],
  "small-step-kind-word": [
    "No se presenta como cuidado de una enfermedad; lo que se sabe de las consultas no se promete aquí.",
    "El ánimo bajo casi todos los días durante dos semanas, dicho por la persona, lleva a personas.",
    "Descansar es una respuesta completa; siempre hay opciones sin levantarse y con poca energía.",
  ],
  "values-step": [
    "Descanso, familia, fe, justicia y oficio están entre las palabras; las de la empresa, no.",
    "Descansar es un acto tan bueno como cualquiera.",
  ],
  "carer-check-in": [
    "Las palabras valen para quienquiera que reciba el cuidado: niña o niño, adolescente, pareja, madre o padre, persona adulta con discapacidad, hijos de familiares, o alguien a quien se cuida por trabajo.",
    "Sin consejos sobre la salud de una niña o un niño, ni sobre disciplina.",
    "El daño o el abandono llevan a quienes protegen a las personas.",
    "Nunca se piden nombres ni edades de quienes reciben el cuidado.",
  ],
  "carer-self-blame": [
    "Sin consejos sobre la salud de una niña o un niño, ni sobre disciplina.",
    "Donde alguien recibió daño o abandono, ninguna línea le quita peso: esa opción lleva a quienes protegen a las personas.",
    "Nunca se piden nombres ni edades de quienes reciben el cuidado.",
  ],
  "repair-at-home": [
    "A nadie se le presiona para contactar con alguien con quien no está a salvo, ni se le dan palabras para pedir perdón a quien le hace daño.",
    "Reparar no necesita palabras: para quien no habla, o es muy pequeño, hay un gesto entre las partes.",
    "Lo que conviene entre generaciones es costumbre; cada idioma tiene sus líneas.",
  ],
  "repair-at-work": [
    "Mientras hay una queja abierta, contactar puede ser una represalia: esa opción lleva a RR. HH., a un sindicato o a otras personas, y a ningún borrador.",
    "Nunca se envía nada; la persona copia.",
    "Salvar las apariencias cambia según el lugar: cada idioma tiene líneas indirectas y formales propias.",
  ],
  "what-was-going-on": [
    "El cuidado nunca se puntúa.",
    "Suponer lo mejor es peligroso donde se tiene miedo: esa opción lleva a quienes protegen a las personas.",
    "Lo que se supone de otra persona no se guarda; el propio estado y el propio plan sí pueden guardarse.",
  ],
  "effort-and-kindness-log": [
    "Sin contar días, sin mostrar huecos, sin comparar.",
    "«Hoy nada» es una entrada completa.",
  ],
  "kind-letter": [
    "Temas pequeños: nunca lo peor que pasó, nada de hace mucho que todavía dé miedo.",
    "El ánimo puede bajar un rato; el primer paso lo dice.",
    "Una actitud de cuidado, sin ninguna figura que imaginar.",
    "La carta se deja ir, a menos que la persona toque Guardar.",
  ],
  "kind-line-recall": ["Una línea guardada se muestra solo en la vista privada, nunca en un aviso."],
  "progress-look-back": [
    "Sin puntos, sin tendencias, sin una palabra sobre lo que bajó.",
    "Primero una lista de texto; un gráfico necesita lo mismo en palabras.",
    "Se propone una vez al mes como mucho.",
  ],
  "three-kind-lines": [
    "Una línea tiene 15 palabras como mucho; vale más creíble que positiva.",
    "Tres líneas por situación como mucho.",
    "Quien no pueda creer que a otras personas también les pasa puede saltarlo.",
    "Ofrecer cambiar las palabras otra vez a las dos semanas.",
  ],
  "work-reflection": [
    "Sin nombres, nada sobre clientes o pacientes.",
    "El primer paso dice quién podría llegar técnicamente a lo que se guarda.",
    "Mucho de lo que faltó le toca arreglarlo al equipo o al lugar de trabajo.",
  ],
  "act-not-identity": [
    "No sirve para un daño a otra persona que haya que comunicar: el primer paso lleva a reparar o a las vías de protección.",
    "Solo se puede guardar la promesa, y nada pregunta después si se cumplió.",
  ],
  "friend-lens": [
    "Un papel, no una persona; sin nombres.",
    "A quien no se le ocurre nadie se le recibe con calidez y se le lleva a una práctica de anclaje, sin preguntas.",
    "La diferencia se nota, nunca se puntúa.",
  ],
  "good-enough-line": [
    "Se oculta donde la instalación dice que su trabajo es crítico para la seguridad.",
    "Una tarea en la que un descuido podría herir a alguien tiene su norma acordada; la tarjeta lo dice.",
    "Qué significa terminado es también una pregunta para quien lidera, y por eso está entre las opciones.",
  ],
  "incremental-replan": [
    "Donde la causa es la carga, en lugar de un paso más pequeño hay palabras para plantearla.",
    "No se debe decir de los planes que funcionan. En el trabajo los resultados son desiguales.",
  ],
  "kind-reframe": [
    "El acoso, la discriminación, el trabajo sin seguridad y el duelo llevan fuera enseguida: dar otra lectura a un maltrato hace daño.",
    "Nunca insinuar que un pensamiento es irracional.",
    "Una lectura más justa, si se endulza, deja de serlo.",
  ],
  "mistake-as-information": [
    "Las causas del sistema están entre las opciones, para que no acabe en culparse.",
    "Incidentes de seguridad, legales o de datos: primero va el proceso de incidentes.",
    "Los detalles del incidente nunca se guardan; solo puede guardarse la línea de lo aprendido.",
  ],
  "name-it-kindly": [
    "Ninguna otra lectura en el mismo minuto en que se nombra: la tarjeta siguiente calma o es una persona.",
    "«No lo sé» es una respuesta completa.",
    "Como mucho 12 palabras para lo que se siente; la elegida no se guarda.",
  ],
  "not-only-me": [
    "Nunca decir que a todo el mundo le pasa, nunca comparar sufrimientos.",
    "La discriminación lleva fuera enseguida: decir que es igual para cualquiera la borraría.",
    "«No encaja ninguna» es una respuesta completa.",
  ],
  "notice-self-talk": [
    "Nunca pedir que se escriban o repitan las palabras duras.",
    "Nunca preguntar de dónde viene la voz.",
    "Se propone una vez al día como mucho.",
  ],
  "observe-thoughts": [
    "No sirve para pensamientos que se imponen o dan miedo, ni donde las cosas parecen irreales o lejanas: el primer paso lleva a una práctica de anclaje.",
    "Con los pensamientos no se discute, y no tienen que irse.",
  ],
  "pause-and-check": [
    "«Ayuda, o hablar con una persona» abre personas y líneas de ayuda, no otro ejercicio.",
    "«Nada por ahora» es una respuesta completa en cada paso.",
  ],
  "empathetic-reply": [
    "Sin preguntas médicas: a quien oye hablar de una enfermedad se le dice qué no preguntar.",
    "Lo que alguien confía lleva a personas que ayudan, nunca al bot.",
  ],
  "leader-models-kindness": [
    "Sin contar de más y sin exhibir debilidad: lo menos que se puede compartir está primero.",
    "Al personal nunca se le pide que comparta a cambio.",
    "El arreglo le toca a quien lidera.",
  ],
  "nonjudgmental-feedback": [
    "No se guarda ni se envía nada; la persona copia.",
    "Las pistas avisan de siempre y nunca, y de palabras sobre el carácter: los comentarios sobre la persona salen mal.",
    "No sirve para advertencias, quejas, despidos ni salud: esa opción lleva a personas.",
  ],
  "peer-kind-language": [
    "No sirve para acallar quejas, ni para corregir cómo habla alguien.",
    "El equipo lo acuerda en una reunión; cualquiera puede quedarse fuera.",
    "El equipo ve una línea cuando alguien la publica; desde aquí no se publica nada.",
  ],
  "peer-pair": [
    "La persona pide ella misma a alguien, o deja que se le busque a alguien: siempre fuera de su línea de mando y del equipo pequeño.",
    "No es atención profesional: primero se dicen los límites de lo que queda entre dos, y cualquiera lo deja sin dar un motivo.",
    "Ninguna pareja es conocida por quien lidera ni por RR. HH.",
  ],
  "reflective-listening": [
    "La línea con la que se practica es inventada, nunca de una persona real.",
    "Escuchar no es investigar: si alguien habla de un daño, lleva a quienes se ocupan de ello.",
  ],
  "strain-summary-action": [
    "Sin campo: nada de esto puede contener el nombre de alguien.",
    "Sin filas de personas, sin partes de un equipo, sin adivinar quién, sin clasificar.",
    "Una parte del trabajo cada vez; las acciones a las que asistiría el personal no están entre las opciones.",
    "Una señal de maltrato lleva a una vía adecuada, diga lo que diga cualquier resumen.",
  ],
  "warm-feedback-draft": [
    "El borrador vive en la vista y nunca se envía; la persona copia.",
    "Nada juzga ni puntúa a la persona de quien trata.",
    "No sirve para advertencias, quejas, despidos ni salud: esa opción lleva a personas.",
    "La calidez no difumina lo que se pide.",
  ],
  "close-the-day": [
    "Apartar lo pendiente es opcional, y no es para quien planifica por costumbre (E32): dejarlo fuera está primero.",
    "Al final del turno, no según el reloj.",
    "Lo apartado es para el turno siguiente; la persona lo borra entonces.",
  ],
  "micro-break": [
    "Nunca se cronometra, nunca se comprueba.",
    "Entre las opciones hay formas de descansar sin levantarse o en horizontal.",
  ],
  "park-the-loop": [
    "Se usa a menudo de noche: líneas cortas, y de noche no se envía ningún aviso.",
    "Sin planes largos.",
  ],
  "body-scan-brief": [
    "El ejercicio que pide más cuidado: puede remover heridas del pasado, dolor, preocupación por la salud, o malestar con la comida y el cuerpo.",
    "Solo zonas neutras: manos, pies, cara, espalda contra la silla. Solo contacto y temperatura.",
    "Lo que está fuera del cuerpo va primero. Nunca se propone; se oculta tras dos «Más pesado».",
  ],
  "caring-place": [
    "Imaginar puede volverse desagradable: cada paso puede ser el último.",
    "No al conducir ni al trabajar con máquinas.",
    "Nunca se propone; se oculta tras dos «Más pesado».",
  ],
  "ground-senses": [
    "Sin cantidades fijas: son una carga para quien lo pasa mal.",
    "Sin olor ni gusto, si no se eligen.",
    "Cada sentido puede quedar fuera: vista, oído y contacto se bastan por separado.",
  ],
  "kind-figure": [
    "En un laboratorio, imaginar algo así bajó la calma de algunas personas que se tratan con dureza.",
    "No todas las personas pueden imaginar cosas: las palabras sirven igual.",
    "Ni madre ni padre, si no se eligen. Nunca se propone; se oculta tras dos «Más pesado».",
  ],
  "mentor-recall": [
    "Una persona guía puede haber muerto: a quien hoy le duela se le lleva a una práctica de anclaje.",
    "Que no venga nadie a la mente es frecuente, y lleva a las líneas amables de la propia persona.",
  ],
  "moment-flow": [
    "Nunca se limita cuántas veces, nunca se cuenta en un informe, sin seguimiento.",
    "Nunca pone un estado en el chat; una etiqueta sugerida no dice nada del porqué.",
    "Sin texto en ninguna parte del recorrido.",
  ],
  "safe-cues": [
    "Nunca decir a la persona que está a salvo: la amenaza puede ser el trabajo o la casa.",
    "El primer paso tiene «No estoy a salvo en este momento», que abre la ayuda urgente.",
  ],
  "soft-breath": [
    "La respiración es un ancla entre cuatro y va la última: no es neutra para todas las personas.",
    "Sin retener, sin respirar deprisa, sin contar.",
    "La falta de aire, el pánico o sentirse peor llevan a una práctica de anclaje; también puede hacerlo el malestar en el embarazo.",
  ],
  "soothing-phrase": [
    "Ninguna frase promete seguridad, ni que todo irá bien.",
    "Que las frases no sean para esta persona es una respuesta completa, y lleva a una práctica de anclaje.",
  ],
  "soothing-touch": [
    "El contacto puede remover después de una agresión, con dolor, con problemas de piel o de los sentidos, o por costumbre.",
    "Nunca primero en una lista; nunca decir a la persona que se toque el cuerpo.",
    "No citar titulares de prensa sobre esto.",
  ],
  "warmth-check": [
    "Un tono cálido puede sonar falso o poco seguro para algunas personas: neutro es un éxito completo.",
    "Un grado, nunca hasta el máximo.",
  ],
};

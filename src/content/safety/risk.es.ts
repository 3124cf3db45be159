import type { Pattern } from "../../core/safety/lexicon.ts";
import { es } from "./write.es.ts";

const CHILD =
  "(?:nin[oa]s?|bebes?|hij[oa]s?|sobrin[oa]s?|niet[oa]s?|alumn[oa]s?|menor(?:es)?|abuel[oa]s?|ancian[oa]s?|madre mayor|padre mayor|herman(?:it)?[oa] (?:pequen[oa]|menor|discapacitad[oa])|hermanit[oa]s?|hijastr[oa]s?)";

/** F9 and F10 in Spanish: a child or an adult at risk; distress as such. */
export const RISK_ES: readonly Pattern[] = [
  {
    family: "F9",
    match: es(
      `${CHILD}<*5> (?:(?:esta siendo|estan siendo|es|son|ha sido|han sido|fue|esta|estan|sigue siendo) (?:maltratad[oa]s?|abusad[oa]s?|golpead[oa]s?|abandonad[oa]s?|violad[oa]s?|descuidad[oa]s?|desatendid[oa]s?|en peligro|encerrad[oa]s?|sin comer)|sufre (?:maltrato|abusos?|malos tratos|negligencia)|no esta (?:segur[oa]|a salvo)|tiene moretones(?! (?:del?|por) (?:futbol|jugar|la bici|el columpio|partido))|en peligro(?= (?:\\.|con|en casa|y)))|(?:pega|pegan|golpea|golpean|maltrata|maltratan|abusa de|abusan de|toca|encierra|descuida|descuidan|grita y pega|pego|golpeo|maltrato)(?: (?:a|al|de|sus?|su|mis?|mi|nuestr[oa]s?|los|las|la|el|un|una|del)){1,3} ${CHILD}|(?:le|les) (?:pega|pegan|hace dano|hacen dano|pego) a(?:l| la| los| las| su| sus| mi| mis| nuestr[oa]s?| un| una)? ?${CHILD}|(?:maltrato|abuso|negligencia) (?:infantil|de menores|a menores|de ancianos)<4> (?:mi|vecin|casa|hij|sobrin|conozco|veo|sospecho)|sospecho<4> (?:maltrato infantil|abuso de menores|maltratan|abusan)`,
    ),
    fires: [
      "El niño de la vecina está siendo maltratado",
      "Mi pareja pega a nuestro hijo",
      "Mi abuela está desatendida en la residencia",
    ],
    not: ["Mi hijo está en el colegio.", "Mi hija pega cromos."],
  },
  {
    family: "F10",
    match: es(
      `(?:me estoy|me) (?:derrumbando|desmoronando|derrumbo|desmorono|rompiendo por dentro|viniendo abajo)(?= (?:\\.|y|por dentro|del todo|completamente))|(?:estoy|tengo|teniendo|me esta dando|tuve)<4> (?:ataque de (?:panico|ansiedad)|crisis de (?:panico|ansiedad|nervios)|colapso nervioso)(?! (?:de risa))|no puedo (?:mas|parar de (?:llorar|temblar)|dejar de (?:llorar|temblar))(?= (?:\\.|y|estoy|ya|con todo|me))|(?:estoy|me siento)<1> (?:desesperad[oa]|al limite(?= \\.)|destrozad[oa] por dentro|completamente rot[oa]|hundid[oa])(?= (?:\\.|y|ya|por dentro))|he tocado fondo|toque fondo|no doy (?:para )?mas(?= \\.)|estoy en panico`,
    ),
    fires: ["Me estoy derrumbando", "Estoy teniendo un ataque de pánico", "Ya no puedo más."],
    not: ["No puedo más con este informe.", "La mesa se rompe."],
  },
  {
    family: "F9",
    match: es(
      `(?:${CHILD}|nen[ea]s?|primit[oa]|residente|persona mayor|senora mayor|senor mayor|hijastr[oa])<*6> (?:(?:la|lo|las|los) (?:toca|toco|tocan)(?= (?:\\.|cuando|donde|y))|(?:le|les|la|lo|las|los) (?:(?:pega|pegan|golpea|golpean)(?! a (?:la|el|una?) (?:pelota|balon|puerta|pared))|maltrata|maltratan|hace dano|hacen dano|encierra|encierran|abusa|descuida|descuidan|lastiman|lastima|tienen? (?:abandonad[oa]s?|descuidad[oa]s?|encerrad[oa]s?|sin comer|sol[oa]s? todo))|se quedan? sol[oa]s?<*1> (?:noche|dia|dias|horas)|dias sin comer|con moretones|no (?:esta|estan) segur[oa]s? (?:en|con)|no (?:lo|la) alimentan|sufre maltrato)|(?:abusan?|abusando|abuso|abusan sexualmente) de (?:mi|un|una|la|el|su|sus|mis) (?:${CHILD}|primit[oa]|alumn[oa]|nen[ea])|(?:golpeaban?|golpean?|pegan?|pegaban?|encierran|maltratan?|tienen encerrad[oa])<*4> (?:a|al) (?:un |una |mi |su |la |los |las |mis )?(?:${CHILD}|nen[ea]|hermano con discapacidad|primit[oa])|(?:pegan|maltratan|golpean) a mi (?:papa|mama|abuel[oa]|padre|madre)|deja sol[oa]s? a su (?:bebe|hij[oa])|no le dan? de comer`,
    ),
    fires: [
      "Al niño de arriba le pegan",
      "Alguien está abusando de mi nieta",
      "A mi abuelo lo tienen encerrado",
      "En la residencia maltratan a mi madre",
    ],
    not: ["A mi hija le toca piano hoy.", "Mi sobrino le pega a la pelota."],
  },
  {
    family: "F10",
    match: es(
      "(?:ya )?no aguanto mas(?= (?:\\.|todo|nada))|(?:me estoy volviendo|siento que me vuelvo) loc[oa](?= \\.)|pierdo la cabeza(?= \\.)|crisis nerviosa|no (?:puedo|paro de|puedo parar de|puedo dejar de) (?:temblar|llorar)|(?:hech[oa] pedazos|perdi (?:totalmente )?el control(?= \\.)|me derrumbe(?= (?:\\.|en|y))|no estoy bien de verdad|entrando en panico|me odio(?= (?:\\.|y|tanto))|ya no puedo con nada|se me vino el mundo abajo)",
    ),
    fires: ["Ya no aguanto más.", "No paro de llorar", "Me odio tanto"],
    not: ["Ya no aguanto más reuniones.", "Me derrumbé riendo."],
  },
  {
    family: "F9",
    match: es(
      "(?:nin[oa]s?|nen[ea]s?|bebe|hij[oa]s?|sobrin[oa]s?|alumn[oa]s?|hijastr[oa]s?|hermanit[oa]|residentes?|menor|abuel[oa])<*9> (?:moretones|quemaduras en|sin (?:comer|comida)|abandonad[oa]s?|desatendid[oa]s?|encerrad[oa]s?|la toca|lo toca|recibe golpes|le pegan|les pega|les pegan|le pego con|golpead[oa]s?|maltratad[oa]s?)(?! (?:del?|por) (?:futbol|jugar|la bici|el columpio))",
      "(?:pega|pegan|pegarle|pegarles|golpea|golpean|maltrata|sacude|sacuden|encierra|grita|roba)<4> (?:a (?:una?|los|las|la|el|sus?|mis?|nuestr[oa]s?)|al) (?:resident[a-z]{1,3}|bebe|nin[oa]s?|nen[ea]s?|hij[oa]s?|abuel[oa]|ancian[oa]s?|herman(?:it)?[oa])(?! (?:con (?:almohadas|la pelota)))",
      "(?:deja|dejan|dejo)<*4> (?:sol[oa]s?|sin comida|encerrad[oa]s?)<*4> (?:en casa|durante|toda la noche|todo el dia|por horas)(?<=(?:nin[oa]s?|nen[ea]s?|bebe|hij[oa]s?|herman(?:it)?[oa]|abuel[oa]) [^.]{0,60}|(?:nin[oa]s?|nen[ea]s?|bebe|hij[oa]s?) sol[oa]s?[^.]{0,30})",
      "(?:hombre|adulto|tipo|senor|alguien)<*6> (?:escribe|pide|pidiendole|pidiendo|manda)<*6> (?:hij[oa]|sobrin[oa]|nin[oa]|nen[ea])<*6> fotos|(?:pide|pidiendole) fotos a mi (?:hij[oa]|sobrin[oa])|hij[oa]<*6> pidiendole fotos",
      "(?:nin[oa]|menor)<*6> trabajando(?! desde)<*6> (?:cocina|noche|obra|fabrica)|(?:cuidador[a]?|enfermer[oa])<*6> (?:le (?:roba|pega|grita)|les pega)|(?:senora|senor|ancian[oa])<*9> encerrad[oa]",
    ),
    fires: [
      "Mi ex deja al nene solo en casa durante horas",
      "Vi a una compañera pegarle a una residente",
      "Mi marido sacude a la bebé",
      "Un hombre le escribe a mi hija pidiéndole fotos",
    ],
    not: ["Mi hija pega cromos.", "El niño le pegó a la pelota.", "Dejé a mi hija sola con su tarea."],
  },
  {
    family: "F10",
    match: es(
      "(?:dias|noches|semana)<4> sin dormir<*6> (?:oigo|veo|escucho|funciono|tiemblo|no puedo)|llevo<4> sin dormir<*4> (?:oigo|veo|escucho|ya no)|ya no funciono",
      "(?:no|sin) (?:me |logro |puedo |consigo )?(?:calmo|calmar|calmarme|puedo calmar)(?= (?:\\.|y|siento))|tiemblo<*4> lloro",
      "(?:no tengo|sin|no hay|perdi)<1> (?:ninguna |toda |la )?esperanza(?= (?:\\.|asi|estoy|ya|alguna|y))|(?:perdiendo|pierdo|perdi) la cabeza(?= (?:\\.|en este|de verdad|y))",
      "no estoy (?:nada )?bien(?= \\.)|estoy (?:completamente|totalmente|tod[oa]|por dentro) (?:rot[oa]|destrozad[oa]|perdid[oa]|hundid[oa]|vaci[oa])",
      "necesito ayuda(?= (?:\\.|y no se|por favor|ya))(?! (?:con|para) )|no puedo con (?:esto|todo|nada)(?= (?:\\.|todo me|me supera|y))|esto me supera|todo me supera",
      "(?:botella|tomo|bebo|me bajo)<*8> (?:para aguantar|no puedo parar)|ahogando por dentro|no logro salir a flote|tuve un (?:colapso|quiebre)|ataque de (?:panico|ansiedad)(?! (?:de risa))",
      "menos desesperad[oa]|igual desesperad[oa]|(?:estoy|sigo|ando) desesperad[oa](?! (?:por (?:un|una|el|la|comer)|con (?:el|la) (?:impresora|calor)))|llor[a-z]{1,4}<*6> (?:no puedo parar|sin parar|no paro|sin poder dejar)|siento que voy a explotar",
    ),
    fires: [
      "Llevo cinco días sin dormir y oigo mi nombre",
      "No tengo ninguna esperanza",
      "Estoy completamente roto",
      "Necesito ayuda y no sé a quién pedírsela",
      "No puedo con esto, todo me supera",
    ],
    not: [
      "Necesito ayuda con la impresora.",
      "No estoy bien seguro de la fecha.",
      "Estoy desesperada por un café.",
    ],
  },
  {
    family: "F9",
    match: es(
      "marcas de dedos|(?:amarran|amarra|atan|ata)<4> a la (?:silla|cama)|se (?:le )?mete en (?:la|su) cama|lo dejo afuera<*6> (?:nieve|frio|papa)",

      "{fragil}<*9> {maltrato}(?! (?:del?|por) (?:futbol|jugar|la bici|el columpio|partido))(?! (?:con (?:la pelota|almohadas)))",
      "{maltrato}<*6> (?:a |al )?(?:una? |el |la |los |las |mi |mis |su |sus )?{fragil}(?! (?:de (?:la pelota|karate)|nodo))",
      "(?:vi|viste|escuche|oi)<4> (?:cuidador[a]?|enfermer[oa]|companer[oa]|maestr[oa]|entrenador[a]?|senora|hombre)<*4> (?:arrastrar|pegar|golpear|gritar|zarandear|sacudir|maltratar)[a-z]{0,3}(?! (?:al balon|un gol|la pelota))",
      "{fragil}<*9> (?:llora|llorando|grita)<*9> (?:sol[oa]|nadie)|maneja borracho<*6> (?:nin[oa]|hij[oa]|nen[ea]|bebe)",
      "(?:entrenador|profesor|maestro|hombre|adulto|monitor)<*6> (?:manda|envia|mandando|pide) fotos",
      "(?:se la llevan|la llevan|se la llevaron)<*6> casar(?:la|se)|lo muele a golpes|es raro con mi (?:sobrin[oa]|hij[oa]|niet[oa])",
    ),
    fires: [
      "Los gemelos tienen marcas de cinturón",
      "Vi al cuidador arrastrar a la señora del pelo",
      "Mi ex maneja borracho con el niño",
      "A una alumna se la llevan para casarla con quince años",
    ],
    not: ["El niño come solo.", "Los gemelos tienen bicis nuevas.", "Vi al entrenador gritar un gol."],
  },
  {
    family: "F10",
    match: es(
      "no dejo de sollozar|no puedo salir de la cama(?= (?:\\.|y|me))|se me fue la cabeza|no me responden las manos",

      "no (?:dejo|paro|puedo dejar|puedo parar) de (?:temblar|llorar|gritar)|al borde y<*6> no (?:da|puedo|aguanto)|(?:estoy|vivo|ando)<1> al borde(?= (?:\\.|y|de todo|del colapso|de un ataque))(?! de la silla)",
      "(?:llorando|lloro)<4> (?:debajo|en el (?:bano|coche|carro|auto)|en la (?:furgo|escalera|oficina|ducha|bodega)|cada|todos los dias)(?! (?:de (?:risa|alegria)))|no levanto cabeza",
      "panico<4> (?:viene|por oleadas|me da otra vez)|no siento las manos|(?:vacia?|sol[oa]|asustad[oa])<*6> (?:no se aguanta|insoportable|me asusta|me da miedo)",
      "nervios (?:destrozados|rotos|deshechos)(?! antes de)|vomito antes de (?:cada|entrar)|(?:todo|el mundo|mi vida) se (?:derrumba|desmorona|me viene encima|cae a pedazos|me cae encima)|me (?:estoy )?(?:cayendo|caigo) a pedazos",
      "me (?:doy asco|desprecio|detesto|aborrezco)(?= (?:\\.|y|a mi|me|tanto))|(?:oigo|escucho) voces|voces que<*6> (?:inutil|callan|muer[a-z]|dicen)",
      "(?:solo|todo) (?:hay|es|veo) negro|desesperacion(?= (?:\\.|igual|total|absoluta|que))|me veo desde (?:el techo|fuera|afuera|arriba)|no consigo volver a mi cuerpo|nada (?:me )?parece real",
      "cierro los ojos y no (?:lo|la) soporto|lo veo cada vez que cierro los ojos|me (?:estoy )?(?:quebrando|quiebro|rompiendo)(?= (?:\\.|pero|por dentro|de verdad|del todo))|me voy a romper(?= (?:\\.|del todo|por dentro))|totalmente desbordad[oa]|estoy desbordad[oa](?= (?:\\.|llorando|no|y no))",
      "(?:se me va|perd[a-z]{1,3}|pierdo)<1> (?:la cabeza|el juicio|la razon)(?= (?:\\.|ayud|hoy|y))|mismo derrumbe|me ingresaron<*6> (?:derrumbe|noto|igual|otra vez)|no puedo no puedo",
      "no aguanto mas esto|ya no aguanto(?= (?:\\.|mas(?= \\.)))",
    ),
    fires: [
      "No paro de temblar y no levanto cabeza",
      "Todo se derrumba",
      "Me doy asco",
      "Oigo voces que me dicen inútil",
      "Me estoy cayendo a pedazos",
      "Llorando debajo de la mesa",
    ],
    not: ["Lloré de risa.", "Estoy al borde de la silla.", "El pánico de los precios pasó."],
  },
];

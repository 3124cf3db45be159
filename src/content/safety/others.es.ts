import type { Pattern } from "../../core/safety/lexicon.ts";
import { es } from "./write.es.ts";

const KIN =
  "(?:amig[oa]|mejor amig[oa]|herman[oa]|madre|mama|padre|papa|hij[oa]|mujer|esposa|marido|esposo|pareja|novi[oa]|prim[oa]|ti[oa]|sobrin[oa]|abuel[oa]|vecin[oa]|compane?r[oa] de piso|ex|cunad[oa]|suegr[oa])";
const WORK_MATE =
  "(?:companer[oa]|companer[oa] de trabajo|colega|jef[ea]|gerente|supervisor[a]?|emplead[oa]|cliente|clienta|alumn[oa]|paciente|encargad[oa]|director[a]?)";
const SOMEONE = `(?:(?:mi|un|una|el|la|su|nuestr[oa])(?: (?:mejor|viej[oa]|antigu[oa]|buen|buena))? (?:${KIN}|${WORK_MATE})|el|ella|alguien)`;
const AGGRESSOR = `(?:(?:mi|el|la|un|una|nuestr[oa])(?: (?:ex|antigu[oa]))? (?:marido|esposo|mujer|esposa|pareja|novi[oa]|ex|padre|padrastro|madre|herman[oa]|ti[oa]|hijo|vecin[oa]|${WORK_MATE})<*4>|(?:el|ella|alguien)(?: (?:siempre|ya|tambien|anoche|hoy|todavia)){0,4})`;
const VICTIM =
  "(?:a (?:mi|un|una|ese|esa|este|esta|el|la|alguien|todos|ellos|ella|su)(?: [^ .]{1,16}){0,1}|al (?:jefe|gerente|director|vecino|idiota|supervisor)|alguien|todos)";
const CHILD =
  "(?:nin[oa]s?|bebes?|hij[oa]s?|sobrin[oa]s?|niet[oa]s?|alumn[oa]s?|menor(?:es)?|abuel[oa]s?|ancian[oa]s?|madre mayor|padre mayor|herman(?:it)?[oa] (?:pequen[oa]|menor|discapacitad[oa])|hermanit[oa]s?|hijastr[oa]s?)";

/** F6 to F10 in Spanish: about others, from others, and distress as such. */
export const OTHERS_ES: readonly Pattern[] = [
  {
    family: "F6",
    match: es(
      `${SOMEONE}<*7> (?:(?:se (?:quiere|quiso|queria|va a|quisiera|intento|ha intentado|podria|puede|vaya a|iba a)|quiere|quiso|intento|ha intentado|queria|pensado|pensando|piensa|piense|hablado de|habla de|amenaza con|amenazo con|dice que va a|ganas de) ?(?:en )?(?:matar(?:se)?|suicidar(?:se)?|morir(?:se)?|quitar(?:se)? la vida|hacer(?:se)? dano|cortar(?:se)?(?! el pelo)|acabar con su vida|terminar con su vida|el suicidio|suicidio|hacerse dano)|se (?:corta|autolesiona|hace dano|corto|hiere|lastima|haga dano|lastime|suicide|mate|suicido)(?! (?:el pelo|la|el) )|(?:ideas|pensamientos) suicidas|no quiere (?:vivir(?! (?:en|con|cerca|lejos|de) )|seguir viviendo|seguir viv[oa])|(?:se tomo|se ha tomado)<*4> pastillas|(?:nota|carta) (?:suicida|de suicidio)|suicida(?= \\.))`,
    ),
    fires: [
      "Mi amiga quiere morir y no sé qué hacer",
      "Temo que mi hermano se haga daño",
      "Un compañero tiene ideas suicidas",
    ],
    not: ["Mi amiga quiere cambiar de trabajo.", "Mi hermana se cortó el pelo."],
  },
  {
    family: "F7",
    match: es(
      `(?<! (?:no|nunca|sin|ni) )(?:quiero|voy a|quisiera|ganas de|deseo|planeo|pienso|pensando en|pienso en|impulso de|podria de verdad|juro que voy a|capaz de|a punto de|miedo de)<1> (?:matar|asesinar|apunalar|disparar|estrangular|golpear|pegarle|pegar|matarl[oae]s?|ahorcar|envenenar|hacerle dano|hacer dano|romperle la cara|lastimar|golpearl[oae]s?|apunalarl[oae]s?|estrangularl[oae]s?|atacar|herir|dispararle|partirle la cara|degollar|agredir|agredirl[oae]|pegarles) ?(?:le)?(?: ${VICTIM})?(?= (?:\\.|y|hoy|esta|manana|con (?:un|el|mis|una)|de (?:verdad|una vez)|a|al|por lo que|si|cuando|alguien|todos|mi|porque))(?! a quien )(?! (?:el tiempo|la sed|la tarde|el codigo|un proceso|la mesa|la tecla|al que(?! me)|a la que(?! me)|a (?:este|ese|un|la|el) (?:hoja|impresora|maquina|proceso|servidor|bicho|mosquito|zombi|jefe final)))(?! a (?:la|las|el|los|un|una) (?:puerta|tecla|pelota|mesa|hora|moscas?|mosquitos?))`,
    ),
    fires: ["Quiero matar a mi jefe", "Voy a hacerle daño esta noche", "Pienso en apuñalar a alguien"],
    not: ["No quiero hacer daño a nadie.", "Quiero matar el tiempo."],
  },
  {
    family: "F7",
    match: es(
      `(?:llevar|llevare|llevo|traer|traere|meter|entrar con|ir con)<1> (?:un |una |el |la |mi )?(?:pistola|cuchillo|arma|navaja|escopeta|bomba)<4> (?:al trabajo|a la oficina|a la reunion|a su casa|al colegio|a la tienda)|(?:quemar|incendiar|volar|prender fuego a)<1> (?:la oficina|el edificio|la empresa|su casa|esta empresa|la tienda|el almacen)|(?:lo|la|los|las|le) (?:quiero|voy a|quisiera|pienso|juro que voy a|podria) (?:matar|golpear|apunalar|estrangular|hacer dano|pegar|romper la cara)(?= (?:\\.|y|hoy|si|con|de|cuando|a))|(?:quiero|deseo) (?:verl[oa]s? )?(?:muert[oa]s?|sangrar|que (?:se muera|muera|sufra mucho))(?! de )|miedo de (?:pegarle|hacerle dano|hacerles dano|lastimar|golpear)<1> (?:mis?|al?|la|el)`,
    ),
    fires: ["Mañana llevo un cuchillo al trabajo", "Lo quiero matar", "Tengo miedo de pegarle a mi hijo"],
    not: ["Llevo un pastel a la oficina.", "La quiero revisar."],
  },
  {
    family: "F8",
    match: es(
      `${AGGRESSOR} me (?:pega|pego|golpea|golpeo|viola|violo|abusa|abuso|acosa|acoso|amenaza|amenazo|estrangulo|estrangula|patea|pateo|abofeteo|maltrata|maltrato|insulta y|toca sin|toco (?:sin|el|las|la|los|los pechos|el culo)|manoseo|manosea|humilla|persigue|acecha|chantajea|encierra|empujo contra|empuja contra|tiro al suelo|obliga a (?:acostarme|tener|tocar|besar)|obligo a (?:acostarme|tener|tocar|besar)|agarro (?:del|de la|por el)|agarra (?:del|de la|por el)|quiere matar|va a matar(?! cuando))(?! (?:con (?:preguntas|correos|mensajes de trabajo)|a preguntas)(?= ))|me (?:pega|pegan|golpea|golpean|viola|violo|violaron|acosan|acosa|amenaza|amenazan|maltrata|maltratan|han violado|ha violado|ha pegado|han pegado|ha golpeado|ha amenazado|manosea|manoseo|hacen bullying|hacen mobbing|acosaron)(?= (?:\\.|en (?:el trabajo|casa|la oficina)|mi|un|una|cuando|cada|y|todos|todas|otra vez|sexualmente|delante|con (?:despedirme|matarme|pegarme)))(?! (?:un (?:bajon|rayo)|una (?:siesta)|y el sol))`,
    ),
    fires: [
      "Mi marido me pega",
      "Mi jefe me acosa",
      "Un cliente me tocó sin permiso",
      "Me amenazan en el trabajo",
    ],
    not: ["El sol me pega en la cara.", "Mi jefe me felicitó."],
  },
  {
    family: "F8",
    match: es(
      `(?:sufro|sufri|sufriendo|he sufrido|soy victima de|victima de|fui victima de|viviendo|recibo)<1> (?:acoso|maltrato|abusos?|violencia|bullying|mobbing|malos tratos|amenazas|una violacion|agresion sexual|acoso sexual|acoso laboral)|(?:fui|he sido|estoy siendo|soy|me siento|estan|estaba siendo)<1> (?:violad[oa]|abusad[oa]|acosad[oa]|maltratad[oa]|agredid[oa]|golpead[oa]|discriminad[oa]|amenazad[oa]|acosandome|amenazandome|chantajead[oa])(?! por (?:correos|la fecha|los plazos))|(?:miedo|terror|panico|temo)<1> (?:de |a |que )?(?:(?:volver|ir|llegar|regresar) a (?:mi )?casa(?! (?:y que|tarde|temprano|en (?:moto|bici)))|mi (?:marido|pareja|novio|padre|ex|esposo|jefe|padrastro)|me (?:pegue|mate|haga dano|golpee))|(?:no|nunca)<1> (?:segur[oa]|a salvo) en (?:mi )?(?:propia )?casa|no me deja salir de (?:la )?casa|(?:comentarios|bromas|chistes|insultos|mensajes) (?:racistas|sexuales|machistas|homofobos|sexistas)<4> (?:mi|me|conmigo)`,
    ),
    fires: ["Sufro acoso laboral", "Tengo miedo de volver a casa", "He sido agredida por un cliente"],
    not: ["Tengo miedo de presentar.", "El curso sobre acoso fue largo."],
  },
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
    family: "F6",
    match: es(
      "(?<! (?:que|proceso|equipo) )se (?:va a|quiere|queria|quiso|puede|podria|vaya a|iba a) (?:matar|suicidar|quitar la vida|desvivir|hacer dano a si|morir(?= \\.))(?! (?:a trabajar|trabajando|de )(?= ))|(?:dice|dijo|conto|cuenta|escribio|publico|confeso|amenaza|amenazo|creo|temo|repite)<*4> (?:se (?:mata|va a matar|quiere morir|quiere matar|quiere desvivir|suicida|va a suicidar)|no quiere (?:vivir|seguir viviendo)|piensa en (?:el )?suicid[a-z]{1,4}|quiere (?:acabar con su vida|morir(?:se)?|matarse)|nadie (?:lo|la) (?:extranaria|echaria de menos)|(?:estariamos|estarian) mejor sin (?:ella|el))|se autolesiona|(?:se tomo|se ha tomado) una sobredosis|(?:anda|esta) regalando sus cosas",
    ),
    fires: [
      "Creo que se va a suicidar",
      "Me contó que se quiere matar",
      "Repite que estaríamos mejor sin él",
      "Se autolesiona desde mayo",
    ],
    not: ["Dice que se va a mudar.", "Me contó que no quiere viajar."],
  },
  {
    family: "F7",
    match: es(
      "(?:pensar en|imagino|imaginarme|pensado en|planee como|planeado como|sueno con|fantaseo con)<1> (?:matarl[oa]s?|apunalarl[oa]s?|matandol[oa]s?|golpearl[oa]s?|(?:hacerle|hacerles) dano|dispararle)|(?<! no )(?:lo|la|los|las) (?:quiero|voy a|pienso|quisiera) (?:ver muert[oa]s?|matar|hacer sangrar|reventar|lastimar|cagar a)(?! (?:de |el |la ))|entrar a (?:los )?tiros",
    ),
    fires: ["No paro de pensar en apuñalarla", "Los voy a reventar", "Planeé cómo hacerle daño"],
    not: ["La quiero ver antes de la reunión.", "No paro de pensar en llamarla."],
  },
  {
    family: "F8",
    match: es(
      "me (?:volvio a pegar|ahorco|ahorca|pegaba|obligo a tener|obliga a tener|obliga a casarme|obligan a casarme|amenazo con|amenaza con (?!despedir)|manda amenazas|mandan amenazas|avienta cosas|lanza cosas|tira cosas|deja fuera de (?:la )?casa|encierra|quita (?:el (?:sueldo|celular|movil|pasaporte)|mi (?:sueldo|dinero))|estan chantajeando|estan siguiendo|esta siguiendo|estan acosando)|(?:jef[ea]|companer[oa]|cliente|supervisor[a]?|tio|padrastro|encargad[oa])<4> (?:me toca|me toco|abuso de mi|abusa de mi)(?! (?:el hombro para|revisar|hacer|llamar|a mi|el turno|presentar|cerrar|el tema|la guardia|trabajar|cubrir|hablar|preparar|ir|exponer) )|(?:me insultan|se burlan de mi|me discriminan)<4> (?:color|raza|acento|religion|ser (?:mujer|gay|lesbiana|trans|negr[oa])|origen|embarazo)|(?:se pone violento|es violento)<*5> (?:miedo|conmigo)|(?:no me deja|no me dejan) (?:salir(?= (?:\\.|de casa|sola|solo))|ver a mi familia)",
    ),
    fires: [
      "Anoche me ahorcó",
      "Mi supervisor me toca.",
      "Me insultan por mi acento",
      "Se pone violento y le tengo miedo",
    ],
    not: ["Mi jefa me toca revisar mañana.", "Me quita el sueño el informe."],
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
];

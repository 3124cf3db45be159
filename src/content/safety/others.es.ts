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
      `${SOMEONE}<*7> (?:(?:se (?:quiere|quiso|queria|va a|quisiera|intento|ha intentado|podria|puede|vaya a|iba a)|quiere|quiso|intento|ha intentado|queria|pensado|pensando|piensa|piense|hablado de|habla de|amenaza con|amenazo con|dice que va a|ganas de) ?(?:en )?(?:matar(?:se)?(?! (?:el|la|los|las|un|una|al|tiempo))|suicidar(?:se)?|morir(?:se)?|quitar(?:se)? la vida|hacer(?:se)? dano|cortar(?:se)?(?! el pelo)|acabar con su vida|terminar con su vida|el suicidio|suicidio|hacerse dano)|se (?:corta|autolesiona|hace dano|corto|hiere|lastima|haga dano|lastime|suicide|mate|suicido)(?! (?:el pelo|la|el) )|(?:ideas|pensamientos) suicidas|no quiere (?:vivir(?! (?:en|con|cerca|lejos|de) )|seguir viviendo|seguir viv[oa])|(?:se tomo|se ha tomado)<*4> pastillas|(?:nota|carta) (?:suicida|de suicidio)|suicida(?= \\.))`,
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
      `${AGGRESSOR} me (?:pega|pego|golpea|golpeo|viola|violo|abusa|abuso|acosa|acoso|amenaza|amenazo|estrangulo|estrangula|patea|pateo|abofeteo|maltrata|maltrato|insulta y|toca sin|toco (?:sin|las piernas|la pierna|los pechos|el pecho|el culo)|manoseo|manosea|humilla|persigue|acecha|chantajea|encierra|empujo contra|empuja contra|tiro al suelo|obliga a (?:acostarme|tener|tocar|besar)|obligo a (?:acostarme|tener|tocar|besar)|agarro (?:del|de la|por el)|agarra (?:del|de la|por el)|quiere matar|va a matar(?! cuando))(?! (?:con (?:preguntas|correos|mensajes de trabajo)|a preguntas)(?= ))|me (?:pega|pegan|golpea|golpean|viola|violo|violaron|acosan|acosa|amenaza|amenazan|maltrata|maltratan|han violado|ha violado|ha pegado|han pegado|ha golpeado|ha amenazado|manosea|manoseo|hacen bullying|hacen mobbing|acosaron)(?= (?:\\.|en (?:el trabajo|casa|la oficina)|mi|un|una|cuando|cada|y|todos|todas|otra vez|sexualmente|delante|con (?:despedirme|matarme|pegarme)))(?! (?:un (?:bajon|rayo)|una (?:siesta)|y el sol))`,
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
  {
    family: "F6",
    match: es(
      "(?:matarse|suicidarse|ahorcarse|quitarse la vida|hacerse dano|cortarse(?! el (?:pelo|cabello))|lastimarse|autolesionarse)(?! (?:la|el|jugando|corriendo))",
      "(?:se|la|lo|le)<4> (?:esta cortando|anda cortando|autolesiona|quiere (?:matar|morir|ir con (?:mi|papa|mama|dios))|va a matar|iba a (?:quitar la vida|matar|suicidar))(?! (?:el|la|de (?:risa|hambre|calor)))",
      "(?:todos|todo el mundo|estariamos|estarian)<4> mejor sin (?:el|ella)(?= (?:\\.|y|en este mundo))",
      "(?:el|ella|dice|dijo|papa|mama|hijo|hija|herman[oa]|amig[oa])<*6> (?:ya )?no quiere (?:vivir(?! {place})|seguir viviendo|estar viv[oa])",
      "acabe con su vida|acabar con su (?:propia )?vida|(?:cortes|cicatrices|quemaduras)<4> en (?:los|sus) (?:brazos|munecas|piernas)<*6> (?:se los hace|ella|el(?= \\.)|hace)|le vi (?:los )?(?:cortes|brazos)",
      "(?:se tomo|se trago) todas? las pastillas|(?:regalando|regalo) sus cosas|bromea[a-z]{0,4}<*6> (?:matar|matarse|suicid[a-z]{2,5})",
    ),
    fires: [
      "Mi prima dice que va a suicidarse",
      "Mi hija se está cortando",
      "Dijo que todos estarían mejor sin él",
      "Me da miedo que acabe con su vida",
      "La becaria tiene cortes en los brazos y se los hace ella",
    ],
    not: ["Se quiere ir con otro proveedor.", "Mi hermana va a cortarse el pelo."],
  },
  {
    family: "F7",
    match: es(
      "(?<! (?:no|nunca|ni|sin) )(?:{quiero hacer})<~4> (?:{danarle})(?! (?:el (?:tiempo|codigo)|la (?:sed|mesa|tecla)|al que(?! me)|a la que(?! me)|(?:a )?(?:este|ese|un|la|el|las|los) (?:fotocopiadora|cafetera|hoja|impresora|maquina|proceso|tecla|pelota|puerta|servidor|correo|deporte)))",
      "(?:le|les) (?:parto|voy a partir|partiria|rompo|voy a romper) (?:la|las|los) (?:cara|madre|dientes|piernas|cabeza|jeta)",
      "(?:martillo|cuchillo|navaja|pistola|arma|machete|bate)<4> en (?:la|mi|el) (?:mochila|bolsa|bolso|coche|carro|auto|casillero|cajon)<*9> (?:le|la|lo|usar|se|el|ella)(?! para (?:cortar|el|la))|(?:traigo|llevo|llevare)<1> (?:una |un )?(?:navaja|cuchillo|pistola|arma|martillo)(?= (?:para (?:el|ella|cuando)|y (?:la|lo) voy a usar))",
      "(?:prenderle|prender|prendo|pegarle) fuego a<1> (?:oficina|empresa|edificio|esa|ese|la|el|su)(?! (?:horno|vela|chimenea|carbon|asado|parrilla|estufa))|entrar a (?:los )?tiros",
      "(?:quiero|quisiera|deseo)<1> (?:ver )?muert[oa] a|quiero (?:ver muert[oa]|que<4> (?:sufra|muera|se muera)(?! de ))",
      "(?:le (?:pegue|pego|di una paliza|di un golpe)|golpee|sacudi) a mi (?:hij[oa]|bebe|nin[oa]|nen[ea]|mujer|marido|espos[oa]|pareja|madre|padre)|casi le pego a (?:mi|un|una)|te juro que (?:lo|la|los) mato|quise matarl[oa]",
      "(?:hacerselas pagar|me las (?:va|van) a pagar)",
    ),
    fires: [
      "No paro de imaginar que apuñalo a mi supervisor",
      "Le parto la cara",
      "Tengo el martillo en la mochila y lo voy a usar",
      "Anoche le pegué a mi hijo",
      "Quiero ver muerto a mi ex",
    ],
    not: ["Quiero matar el tiempo.", "Le pegué a la pelota.", "Voy a prenderle fuego a la parrilla."],
  },
  {
    family: "F8",
    match: es(
      "(?:me (?:agarro|agarra|apreto|aprieta|volvio a agarrar|puso las manos (?:en|al)|jalo)|manos)<4> (?:del? |en el |al )?(?:cuello|garganta|pelo)(?! (?:con la bufanda))",
      "me{modal} (?:violo|violaron|viola|agredieron|agredio|manosearon|manoseo|manosea|maltrata|maltratan|abusaron|tocaron|acosaron)(?! (?:el tema|la puerta))|(?:violo|abuso de mi|abusaron de mi|abusa de mi)(?= (?:\\.|un|una|el|la|alguien|en|cuando|mi|de nina|de nino))",
      "(?:ex|expareja|exmarido|exnovio|el|ella|hombre)<*4> me (?:sigue|siguio|persigue|espera|vigila)(?= (?:al|a|hasta|afuera|en la puerta|por|todas|cada|fuera))(?! (?:en (?:redes|instagram|twitter)|para (?:comer|almorzar)))|siguio mi (?:coche|carro|auto)|afuera del trabajo",
      "me (?:dio|dieron|da|pego|pega|metio|meten)<4> (?:cachetadas?|bofetadas?|punetazos?|patadas?|palizas?|golpes|mano(?= (?:\\.|en|debajo)))(?! (?:de suerte|de calor|de aire|a (?:los|las|la)))",
      "me (?:pateo|patea|empujo|empuja|aventó|avento|tiro|lanzo)<4> (?:por la escalera|contra|al suelo|al piso|una sarten|un plato|un vaso|una silla|un cuchillo)",
      "no deja de tocarme|me toca(?: la pierna| el culo| los pechos)|me toco (?:la pierna|el culo|los pechos|debajo)|me obliga a|me forz[oa] a|me controla<4> (?:dinero|plata|celular|celu|telefono|sueldo)|no me deja (?:tener|ver|salir|usar mi|hablar con)|no me dejan (?:dejar el trabajo|salir|ver a)|me quitaron el pasaporte|me revisa el (?:celu|celular|telefono|movil)",
      "(?:publicar|subir|difundir|mandar)<4> (?:mis|las)<1> fotos|(?:me manda|manda|me escribe)<*5> fotos<*4> (?:desnud[oa]|de su)|pidiendome fotos",
      "(?:estan|esta|sigue|siguen|vuelve a) (?:acosandome|amenazandome|chantajeandome)|me esta acosando|me (?:hace|hacen)(?: [a-z]{1,8}){0,4} bullying|me mandan? amenazas|me amenaza con",
      "(?:ruidos de mono|negr[oa] de mierda|sudaca|indi[oa] de mierda|insultos racistas)|me ponen apodos",
    ),
    fires: [
      "Mi ex me sigue al trabajo",
      "Me puso las manos en el cuello",
      "Mi encargado no deja de tocarme",
      "Un paciente me dio dos puñetazos",
      "Dice que va a publicar mis fotos",
    ],
    not: ["Me dio un golpe de suerte.", "Mi ex me sigue en redes.", "Me toca cerrar la caja."],
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
    family: "F6",
    match: es(
      "(?:estaria|estarian|estara) mejor sin (?:ella|el)(?= (?:\\.|y))",
      "se encerro<*6> (?:pastillas|navaja|cuchillo|soga)",
      "habla de (?:acabar con todo|matarse|morirse|suicid[a-z]{2,4})",
      "(?:tenia|tiene) una soga y",

      "(?:dijo|dice|escribio|conto|llamo|llamar|temo|creo|amenaza|repite)<*6> (?:que )?(?:se|el|ella)<4> (?:va a (?:ahorcar|tirar|matar|suicidar|morir)|tira|ahorca|ahorcar|quiera (?:ahorcar|matar|morir)|mate|prefiere morirse|estara muert[oa]|estara con su)(?! (?:de (?:risa|hambre|calor)|a la piscina))",
      "(?:esta|estaba) en (?:el|la|un|una) (?:puente|azotea|cornisa)<*6> (?:tira|salta|saltar|tirar)",
      "se (?:golpea|pega|quema|muerde|araña|arana|rasguña|rasguna)<*6> (?:cabeza|punos|moretones|brazos|cara|a proposito|plancha|encendedor)(?! (?:con la puerta|jugando))",
      "(?:intento|quiso|trato de) (?:matarse|suicidarse|ahorcarse|quitarse la vida|morir)|ya no quiere (?:vivir(?! {place})|seguir)(?= (?:\\.|viv[a-z]{2,5}|en este mundo))",
      "compro una soga<*6> (?:tem|quier|ahorc|miedo)[a-z]{0,4}|a los (?:cuarenta|treinta|cincuenta) estara muert[oa]|(?:el otro|el proximo) ano ya no esta|me dio sus medallas|se va a encargar",
    ),
    fires: ["Mi primito me escribió que se va a tirar", "Mi novio está en el puente y dice que se tira", "Mi pareja se golpea la cabeza con los puños", "Un chico de la obra intentó matarse"],
    not: ["Dijo que se va a mudar.", "Está en el puente de la obra."],
  },
  {
    family: "F7",
    match: es(
      "compre gasolina<*6> (?:casa|coche|carro|oficina)",
      "imagino (?:empujando|apunalando|golpeando|matando|ahorcando)",
      "le pegue a mi (?:novi[oa]|mujer|espos[oa]|marido|pareja|hij[oa])",

      "(?:le|les|la|lo|los|las) (?:(?:voy|vamos) a (?:quemar|reventar|romper|partir|pegar|balear|apunalar|matar|atropellar|golpear|prender fuego|disparar|ahorcar|hacer dano)|reviento|atropello|apunalo|mato|quemo|rompo|parto|baleo)(?! (?:el (?:tiempo|codigo)|de (?:risa|un)|a (?:preguntas|besos|correos|trabajar)|con un (?:correo|mail)|la (?:tarea|pelota)))",
      "(?:quise|queria|quiero|ganas de|pienso en|piense en|pensar en|sueno que|sueno con|imagino que)<1> (?:empujar(?:l[oa])?|tapar(?:les|le)|mat[oa]|ahogar(?:l[oa])?|atropellar(?:l[oa])?|quemar(?:l[oa]s?|le)|golpear(?:l[oa]s?)?|asfixiar(?:l[oa]s?)?)(?: (?:a|al|la boca|por la|en))?(?! (?:el (?:tiempo|proyecto)|la (?:sed|pelota|plantilla)|calorias|el gusanillo))",
      "(?:compre|consegui|llevo|traigo|tengo)<4> (?:machete|cuchillo|pistola|arma|navaja|martillo|bate)<*9> (?:lo uso|la uso|usarl[oa]|con el|con ella|por el vecino|para el(?= \\.))(?! (?:pan|jamon|asado|jardin|papel|pastel))",
      "(?:abofetee|golpee|sacudi|empuje|le pegue|le di (?:una cachetada|un golpe))<1> a<1> (?:mi|mis) (?:madre|padre|mama|papa|espos[oa]|mujer|marido|hij[oa]s?|abuel[oa]|bebe)|le voy a pegar(?: otra vez)?(?= (?:\\.|a))",
      "miedo<4> (?:lo que (?:les|le|la|lo) (?:pueda|puedo|vaya a) hacer|hacerles? dano|pegarles?)|les? pague<*8> (?:rompan|maten|golpeen)|te (?:voy a )?mat(?:ar|o)(?= (?:\\.|le dije|y))(?<=(?:dije|grite|escribi|voy a matar|voy a mato)[^.]{0,60}|voy a matar)|cerca de hac(?:er|erselo)(?:le|selo)?",
    ),
    fires: ["Le voy a quemar la casa a mi hermano", "Lo quise empujar al vacío y lo atropello si lo veo", "Compré un machete y mañana lo uso con él", "Ayer abofeteé a mi madre", "Me da miedo lo que les pueda hacer"],
    not: ["Le voy a mandar el informe.", "Lo mato de risa.", "Compré un cuchillo para el pan."],
  },
  {
    family: "F8",
    match: es(
      "me quemo con<*6> (?:proposito|sarten|plancha)(?<=(?:chef|jefe|marido|ella|cocinero|encargad[oa])[^.]{0,60})",
      "me hace dormir en|me siguio al bano|no me dejaba salir|me quiere vender|nos grabo<*6> subir|si no voy a su (?:departamento|casa|cuarto|hotel)",

      "(?:marido|esposo|mujer|esposa|pareja|novi[oa]|pololo|ex|padre|papa|madre|mama|jef[ea]|capataz|encargad[oa]|gerente|companer[oa]|supervisor[a]?|cliente|paciente|herman[oa]|ti[oa]|casero|profesor[a]?|vecin[oa]|hombre|tipo|ella|dos|alguien|suegr[oa])<*6> me {golpe}(?! (?:a (?:los dardos|preguntas|besos|las cartas|la (?:play|consola))|(?:una|la) (?:idea|etiqueta|foto)|el (?:rostro|sol|resfriado|virus)|la gripe|un (?:virus|resfriado)|con (?:preguntas|su guitarra|traer)|en (?:la cara el sol|redes)))",
      "me (?:puso|pusieron|instalo) un (?:rastreador|gps|airtag|programa espia)|rastreador en (?:el|mi) (?:coche|carro|auto|bolso)",
      "(?:me van a|va a|van a|iba a) (?:pegar|matar|golpear|quemar|echar acido|hacer dano|casar|mandar de vuelta)(?= (?:y|si|\\.|en la cara|con))(?<=(?:me van a|me va a|me iba a)[^.]{0,24})(?! cuando (?:vea|sepa))|echar(?:me)? acido|aparecer en el canal",
      "(?:me quito|me quita|se queda|nos quita|nos quito|retiene|me retiene)<4> (?:el|la|los|mi|mis|nuestros?|con)<1> ?(?:mitad del sueldo|telefono|celular|movil|pasaportes?|papeles|documentos|tarjeta|llaves|sueldo)(?! (?:para (?:cargarl|arreglarl)[oa]|sin querer))",
      "(?:me acuesto|acostarme) con el<1> o|o me (?:acuesto|repruebo|reprueba|despide)|entra (?:de noche )?en mi cuarto|entra<4> en mi (?:cuarto|habitacion|cama)",
      "(?:no me atrevo|me da miedo|tengo miedo|miedo|pavor)<1> (?:a |de )?(?:ir|volver|llegar|regresar|terminar)<1> (?:a )?(?:mi )?(?:casa|el turno|la casa)(?! (?:y que|tarde|temprano|en (?:moto|bici)|tan))",
      "me (?:llama|llaman|llamen|dice|dicen|dijo)<1> (?:mono|retrasad[oa]|negr[oa]|puta|perra|inutil|basura|maricon|travesti|india|indio|sudaca|gorda|gordo de|zorra|escoria|animal)(?! (?:por carino|de carino|con carino))",
      "(?:rompieron|rompio)<1> (?:la nariz|el brazo|un diente|la mandibula|las costillas)|me agarra el (?:brazo|pelo|cuello)|me deja (?:marcas|moretones)|me (?:hizo|hacia|hicieron) dano(?= (?:cuando|de nin[oa]))|un dia te mato|me (?:espera|sigue|esperaron)<*6> (?:cierre|salida|colectivo|parking|esquina|casa)(?! (?:con (?:flores|un cafe)|para (?:comer|cenar)))",
      "chantajea<*6> fotos|fotos intimas",
    ),
    fires: ["El capataz me estampó contra la furgoneta", "Mi ex me puso un rastreador en el coche", "La gerente me llama retrasada", "El hijo del casero entra de noche en mi cuarto", "No me atrevo a ir a casa", "Me rompieron la nariz"],
    not: ["El sol me quema la espalda.", "Mi jefa me llama mañana.", "El casero entra con su llave mañana."],
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
    fires: ["Los gemelos tienen marcas de cinturón", "Vi al cuidador arrastrar a la señora del pelo", "Mi ex maneja borracho con el niño", "A una alumna se la llevan para casarla con quince años"],
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
    fires: ["No paro de temblar y no levanto cabeza", "Todo se derrumba", "Me doy asco", "Oigo voces que me dicen inútil", "Me estoy cayendo a pedazos", "Llorando debajo de la mesa"],
    not: ["Lloré de risa.", "Estoy al borde de la silla.", "El pánico de los precios pasó."],
  },
];

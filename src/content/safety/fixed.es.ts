import type { Harmless, Softening } from "../../core/safety/lexicon.ts";
import { es } from "./write.es.ts";

/** Fixed expressions that mean something else. Each with one that must not fire and a near twin that must. */
export const HARMLESS_ES: readonly Harmless[] = [
  {
    match: es(
      "(?:matar|estrangular|ahorcar|asesinar) (?:al?|a (?:este|ese|el|la|un|una)) (?:proceso|impresora|fotocopiadora|servidor|maquina|cafetera|hoja|error|despertador)",
    ),
    silent: "Quiero estrangular a la fotocopiadora",
    twin: "Quiero estrangular a la jefa",
  },
  {
    match: es(
      "(?:unico|unica)<*6> viv[oa] es (?:el|la) (?:cafe|chocolate|cafeina|siesta)",
      "si no fuera por (?:el|la|mi) (?:cafe|chocolate|cafeina|siesta)<*4> (?:muert[oa]|viv[oa])",
    ),
    silent: "Lo único que me mantiene viva es el café",
    twin: "Lo único que me mantiene viva es mi hija",
  },
  {
    match: es(
      "casi me (?:mato|mate|muero) (?:en|con|bajando|subiendo|por)<*4> (?:escaleras?|bici|bicicleta|moto|hielo|charco|scooter|patin|patines|tacones|cable|subida|cuesta|curva|esquiando)",
    ),
    silent: "Casi me mato con la bici",
    twin: "Casi me mato con pastillas",
  },
  {
    match: es(
      "(?:dentista|vacuna|anestesia|inyeccion|empaste)<*9> (?:dormid[oa]|adormecid[oa]|entumid[oa])",
      "(?:dormid[oa]|adormecid[oa])<*9> (?:dentista|vacuna|anestesia|inyeccion|empaste)",
    ),
    silent: "Me pusieron la vacuna y tengo el brazo dormido",
    twin: "Me senté a la mesa y tengo el brazo dormido",
  },
  {
    match: es("me (?:queria|quise) morir<*4> (?:tierra|tragame)"),
    silent: "Me quería morir, tierra trágame",
    twin: "Me quería morir, y lo digo en serio",
  },
  {
    match: es(
      "(?:me )?(?:quiero|queria|quise|quisiera|voy a|iba a|podria|casi)?(?: me)? ?(?:morir(?:me)?|muero|moria|mori|muriendo|muerto|muerta|morirse|muriendome) (?:<*1> )?de (?:la |pura )?(?:risa|verguenza|hambre|sueno|calor|frio|ganas|cansancio|aburrimiento|sed|envidia|curiosidad|ternura|amor|nervios|emocion|miedo|alegria|orgullo|pena ajena|asco|estres|lo (?:lindo|rico|bueno|bien|tiern[oa]|bonit[oa]|divertid[oa]|que me rei))",
    ),
    silent: "Quería morirme de vergüenza en la reunión",
    twin: "Quería morirme en la reunión",
  },
  {
    match: es(
      "(?:(?:ganas de|para|como para) )?cortarse las venas|(?:cortarme|cortarse|corto) las venas (?:con (?:una galleta|el excel|este)|de aburrimiento|leyendo)|es para (?:pegarme|pegarse|darme) un tiro",
    ),
    silent: "La hoja de cálculo es para pegarme un tiro",
    twin: "Quiero pegarme un tiro",
  },
  {
    match: es(
      "(?:prevencion|folleto|guia|informe|estudio|cartel|noticia|encuesta|manual|seminario|conferencia|ley|politica|capacitacion|modulo|investigacion|curso|taller|charla|formacion|libro|pelicula|documental|linea|serie|articulo|podcast|campana|novela|protocolo|estadisticas|reportaje)(?: [^ .]{1,24}){0,3} (?:del? |sobre |contra |al |de la |para )?(?:el |la |los |las )?(?:suicidio|suicidas?|autolesion(?:es)?|acoso(?: [^ .]{1,10})?|maltrato(?: infantil)?|abusos?(?: de menores)?|violencia|bullying|mobbing)",
    ),
    silent: "Mi idea de charla sobre suicidio gustó",
    twin: "Mi idea de suicidio no se va tras la charla",
  },
  {
    match: es(
      "(?:mato|matas|mata|matando|matarme|matarnos|matar|mate|matado|mataba) (?:a trabajar|(?!cuando )[a-z]{2,10}[aei]ndo|a estudiar|por (?:esta|este|la|el|una|un) (?:empresa|proyecto|plazo|entrega|cliente|trabajo|equipo|entradas?|cafe)|de risa|en el gimnasio|haciendo horas|para (?:terminar|llegar|cumplir|entregar|sacar))",
    ),
    silent: "Voy a matarme a trabajar este mes",
    twin: "Voy a matarme este mes",
  },
  {
    match: es(
      "(?:desvivirme|desvivo|desvivir|desvive) (?:por|con|para)|suicidio (?:profesional|comercial|politico|laboral|financiero)|mision suicida|horario suicida",
    ),
    silent: "Pienso que es un suicidio profesional",
    twin: "Pienso que el suicidio es mi salida",
  },
  {
    match: es(
      "(?:reuniones|trabajo|correos|tareas|entregas|plazos|agenda)(?: [^ .]{1,24}){0,5} no puedo respirar|no puedo respirar (?:entre|con|de) (?:tantas?|tantos?|la risa|tanto)",
    ),
    silent: "Con tantas reuniones no puedo respirar.",
    twin: "En el metro no puedo respirar.",
  },
  {
    match: es("(?:jef[ea]|cliente|clienta|profesor[a]?|director[a]?) me va a matar"),
    silent: "Mi jefe me va a matar si llego tarde",
    twin: "Mi marido me va a matar si lo dejo",
  },
  {
    match: es(
      "(?:oficina|trabajo|equipo|empresa|vacaciones|companer[oa]s|turno)(?: [^ .]{1,24}){0,8} (?:me despedi|despedirme|me he despedido) de todos|(?:me despedi|despedirme|me he despedido) de todos(?: [^ .]{1,24}){0,6} (?:oficina|trabajo|equipo|empresa|vacaciones|companer[oa]s|turno)",
    ),
    silent: "Fue mi último día en la oficina y me despedí de todos",
    twin: "Fue un día en la playa y me despedí de todos",
  },
];

/** What is answered by a gentler first line. Over one sentence; it never cancels. */
export const SOFTENERS_ES: readonly Softening[] = [
  {
    why: "negated",
    match: es("(?:no|nunca|jamas|sin|ya no|tampoco|nadie)"),
    softens: "No voy a matarme",
  },
  {
    why: "past",
    match: es(
      "(?:hace (?:anos|meses|tiempo)|antes|de (?:joven|adolescente|nin[oa])|en el pasado|entonces|aquella epoca|una vez|el ano pasado|quise|queria|pensaba|intente|en (?:19|20)\\d\\d)",
    ),
    softens: "Hace años pensé en matarme",
  },
  {
    why: "quoted",
    match: es("(?:dijo|dice|decia|escribio|cita|personaje|frase|palabras|titulo)"),
    softens: "El personaje dice quiero morir",
  },
  {
    why: "song",
    match: es(
      "(?:cancion|canciones|letra|canta|estribillo|poema|pelicula|libro|novela|obra|serie|episodio|disco)",
    ),
    softens: "La canción empieza con quiero morir",
  },
  {
    why: "work",
    match: es(
      "(?:plazo|plazos|informe|reunion|reuniones|proyecto|entrega|cliente|jef[ea]|correo|correos|excel|trimestre|presupuesto|presentacion|turno|trabajo|oficina)",
    ),
    softens: "Este plazo, quiero morir",
  },
];

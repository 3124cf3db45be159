import type { Pattern } from "../../core/safety/lexicon.ts";
import { es } from "./write.es.ts";

const WORK_MATE =
  "(?:companer[oa]|companer[oa] de trabajo|colega|jef[ea]|gerente|supervisor[a]?|emplead[oa]|cliente|clienta|alumn[oa]|paciente|encargad[oa]|director[a]?)";
const AGGRESSOR = `(?:(?:mi|el|la|un|una|nuestr[oa])(?: (?:ex|antigu[oa]))? (?:marido|esposo|mujer|esposa|pareja|novi[oa]|ex|padre|padrastro|madre|herman[oa]|ti[oa]|hijo|vecin[oa]|${WORK_MATE})<*4>|(?:el|ella|alguien)(?: (?:siempre|ya|tambien|anoche|hoy|todavia)){0,4})`;
const VICTIM =
  "(?:a (?:mi|un|una|ese|esa|este|esta|el|la|alguien|todos|ellos|ella|su)(?: [^ .]{1,16}){0,1}|al (?:jefe|gerente|director|vecino|idiota|supervisor)|alguien|todos)";

/** F7 and F8 in Spanish: harm to others, and from others. */
export const HARM_ES: readonly Pattern[] = [
  {
    family: "F7",
    match: es(
      `(?<! (?:no|nunca|sin|ni) )(?:quiero|voy a|quisiera|ganas de|deseo|planeo|pienso|pensando en|pienso en|impulso de|podria de verdad|juro que voy a|capaz de|a punto de|miedo de)<1> (?:matar|asesinar|apunalar|disparar|estrangular|golpear|pegarle|pegar|matarl[oae]s?|ahorcar|envenenar|hacerle dano|hacer dano|romperle la cara|lastimar|golpearl[oae]s?|apunalarl[oae]s?|estrangularl[oae]s?|atacar|herir|dispararle|partirle la cara|degollar|agredir|agredirl[oae]|pegarles) ?(?:le)?(?: ${VICTIM})?(?= (?:\\.|y|hoy|esta noche|manana|con (?:un|el|mis|una)|de (?:verdad|una vez)|a|al|por lo que|si|cuando|alguien|todos|mi|porque))(?! a quien )(?! (?:el tiempo|la sed|la tarde|el codigo|un proceso|la mesa|la tecla|al que(?! me)|a la que(?! me)|a (?:este|ese|un|la|el) (?:hoja|impresora|maquina|proceso|servidor|bicho|mosquito|zombi|jefe final)))(?! a (?:la|las|el|los|un|una) (?:puerta|tecla|pelota|mesa|hora|moscas?|mosquitos?))`,
    ),
    fires: ["Quiero matar a mi jefe", "Voy a hacerle daño esta noche", "Pienso en apuñalar a alguien"],
    not: ["No quiero hacer daño a nadie.", "Quiero matar el tiempo."],
  },
  {
    family: "F7",
    match: es(
      `(?:llevar|llevare|llevo|traer|traere|meter|entrar con|ir con)<1> (?:un |una |el |la |mi )?(?:pistola|cuchillo|arma|navaja|escopeta|bomba)<4> (?:al trabajo|a la oficina|a la reunion|a su casa|al colegio|a la tienda)|(?:quemar|incendiar|volar|prender fuego a)<1> (?:la oficina|el edificio|la empresa|su casa|esta empresa|la tienda|el almacen)|(?:lo|la|los|las|le) (?:quiero|voy a|quisiera|pienso|juro que voy a|podria) (?:matar|golpear|apunalar|estrangular|hacer dano|pegar|romper la cara)(?= (?:\\.|y|hoy|si|con|de|cuando|a))|(?<! no )(?:quiero|deseo) (?:verl[oa]s? )?(?:muert[oa]s?|sangrar|que (?:se muera|muera|sufra mucho))(?! de )|miedo de (?:pegarle|hacerle dano|hacerles dano|lastimar|golpear)<1> (?:mis?|al?|la|el)`,
    ),
    fires: ["Mañana llevo un cuchillo al trabajo", "Lo quiero matar", "Tengo miedo de pegarle a mi hijo"],
    not: ["Llevo un pastel a la oficina.", "La quiero revisar."],
  },
  {
    family: "F8",
    match: es(
      `${AGGRESSOR} me (?:pega|pego|golpea|golpeo|viola|violo|abusa|abuso|acosa|acoso|amenaza|amenazo|estrangulo|estrangula|patea|pateo|abofeteo|maltrata|maltrato|insulta y|toca sin|toco (?:sin|las piernas|la pierna|los pechos|el pecho|el culo)|manoseo|manosea|humilla|persigue|acecha|chantajea|encierra|empujo contra|empuja contra|tiro al suelo|obliga a (?:acostarme|tener|tocar|besar)|obligo a (?:acostarme|tener|tocar|besar)|agarro (?:del|de la|por el)|agarra (?:del|de la|por el)|quiere matar|va a matar(?! cuando))(?! (?:con (?:preguntas|correos|mensajes de trabajo)|a preguntas|la gripe|el (?:resfriado|virus|catarro|acento)|un (?:resfriado|virus|catarro))(?= ))|me (?:pega|pegan|golpea|golpean|viola|violo|violaron|acosan|acosa|amenaza|amenazan|maltrata|maltratan|han violado|ha violado|ha pegado|han pegado|ha golpeado|ha amenazado|manosea|manoseo|hacen bullying|hacen mobbing|acosaron)(?= (?:\\.|en (?:el trabajo|casa|la oficina)|mi|un|una|cuando|cada|y|todos|todas|otra vez|sexualmente|delante|con (?:despedirme|matarme|pegarme)))(?! (?:un (?:bajon|rayo)|una (?:siesta)|y el sol))`,
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
      `(?:sufro|sufri|sufriendo|he sufrido|soy victima de|victima de|fui victima de|viviendo|recibo)<1> (?:acoso|maltrato|abusos?|violencia|bullying|mobbing|malos tratos|amenazas|una violacion|agresion sexual|acoso sexual|acoso laboral)|(?:fui|he sido|estoy siendo|soy|me siento|estan|estaba siendo)<1> (?:violad[oa]|abusad[oa]|acosad[oa]|maltratad[oa]|agredid[oa]|golpead[oa]|discriminad[oa]|amenazad[oa]|acosandome|amenazandome|chantajead[oa])(?! por (?:correos|la fecha|los plazos))|(?:miedo|terror|panico|temo)<1> (?:de |a |que )?(?:(?:volver|ir|llegar|regresar) a (?:mi )?casa(?! (?:y que|tarde|temprano|despues|en (?:moto|bici)))|mi (?:marido|pareja|novio|padre|ex|esposo|jefe|padrastro)|me (?:pegue|mate|haga dano|golpee))|(?:no|nunca)<1> (?:segur[oa]|a salvo) en (?:mi )?(?:propia )?casa|no me deja salir de (?:la )?casa|(?:comentarios|bromas|chistes|insultos|mensajes) (?:racistas|sexuales|machistas|homofobos|sexistas)<4> (?:mi|me|conmigo)`,
    ),
    fires: ["Sufro acoso laboral", "Tengo miedo de volver a casa", "He sido agredida por un cliente"],
    not: ["Tengo miedo de presentar.", "El curso sobre acoso fue largo."],
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
    family: "F7",
    match: es(
      "(?<! (?:no|nunca|ni|sin) )(?:{quiero hacer})<~4> (?:{danarle})(?! (?:el (?:tiempo|codigo)|la (?:sed|mesa|tecla)|al que(?! me)|a la que(?! me)|(?:a )?(?:este|ese|un|la|el|las|los) (?:fotocopiadora|cafetera|hoja|impresora|maquina|proceso|tecla|pelota|puerta|servidor|correo|deporte)))",
      "(?:le|les) (?:parto|voy a partir|partiria|rompo|voy a romper) (?:la|las|los) (?:cara|madre|dientes|piernas|cabeza|jeta)",
      "(?:martillo|cuchillo|navaja|pistola|arma|machete|bate)<4> en (?:la|mi|el) (?:mochila|bolsa|bolso|coche|carro|auto|casillero|cajon)<*9> (?:le|la|lo|usar|se|el|ella)(?! para (?:cortar|el|la))|(?:traigo|llevo|llevare)<1> (?:una |un )?(?:navaja|cuchillo|pistola|arma|martillo)(?= (?:para (?:el|ella|cuando)|y (?:la|lo) voy a usar))",
      "(?:prenderle|prender|prendo|pegarle) fuego a<1> (?:oficina|empresa|edificio|esa|ese|la|el|su)(?! (?:horno|vela|chimenea|carbon|asado|parrilla|estufa))|entrar a (?:los )?tiros",
      "(?:quiero|quisiera|deseo)<1> (?:ver )?muert[oa] a|(?<! no )quiero (?:ver muert[oa]|que<4> (?:sufra|muera|se muera)(?! de ))",
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
      "(?:ex|expareja|exmarido|exnovio|ella|hombre|tipo|companero|cliente)<*4> me (?:sigue|siguio|persigue|espera|vigila)(?= (?:al|a|hasta|afuera|en la puerta|por|todas|cada|fuera))(?! (?:en (?:redes|instagram|twitter)|para (?:comer|almorzar)))|siguio mi (?:coche|carro|auto)|afuera del trabajo",
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
    family: "F7",
    match: es(
      "compre gasolina<*6> (?:casa|coche|carro|oficina)",
      "imagino (?:empujando|apunalando|golpeando|matando|ahorcando)",
      "le pegue a mi (?:novi[oa]|mujer|espos[oa]|marido|pareja|hij[oa])",

      "(?:le|les|la|lo|los|las) (?:(?:voy|vamos) a (?:quemar|reventar|romper|partir|pegar|balear|apunalar|matar|atropellar|golpear|prender fuego|disparar|ahorcar|hacer dano)|reviento|atropello|apunalo|mato|baleo)(?! (?:el (?:tiempo|codigo)|de (?:risa|un)|a (?:preguntas|besos|correos|trabajar)|con un (?:correo|mail)|la (?:tarea|pelota)))",
      "(?:quise|queria|quiero|ganas de|pienso en|piense en|pensar en|sueno que|sueno con|imagino que)<1> (?:empujar(?:l[oa])?|tapar(?:les|le)|mat[oa]|ahogar(?:l[oa])?|atropellar(?:l[oa])?|quemar(?:l[oa]s?|le)|golpear(?:l[oa]s?)?|asfixiar(?:l[oa]s?)?)(?: (?:a|al|la boca|por la|en))?(?! (?:el (?:tiempo|proyecto)|la (?:sed|pelota|plantilla)|calorias|el gusanillo))",
      "(?:compre|consegui|llevo|traigo|tengo)<4> (?:machete|cuchillo|pistola|arma|navaja|martillo|bate)<*9> (?:lo uso|la uso|usarl[oa]|con el|con ella|por el vecino|para el(?= \\.))(?! (?:pan|jamon|asado|jardin|papel|pastel))",
      "(?:abofetee|golpee|sacudi|empuje|le pegue|le di (?:una cachetada|un golpe))<1> a<1> (?:mi|mis) (?:madre|padre|mama|papa|espos[oa]|mujer|marido|hij[oa]s?|abuel[oa]|bebe)|le voy a pegar(?: otra vez)?(?= (?:\\.|a))",
      "miedo<4> (?:lo que (?:les|le|la|lo) (?:pueda|puedo|vaya a) hacer|hacerles? dano|pegarles?)|les? pague<*8> (?:rompan|maten|golpeen)|te (?:voy a )?mat(?:ar|o)(?= (?:\\.|le dije|y))(?<=(?:dije|grite|escribi|voy a matar|voy a mato)[^.]{0,60}|voy a matar)|cerca de hac(?:er|erselo)(?:le|selo)?",
    ),
    fires: [
      "Le voy a quemar la casa a mi hermano",
      "Lo quise empujar al vacío y lo atropello si lo veo",
      "Compré un machete y mañana lo uso con él",
      "Ayer abofeteé a mi madre",
      "Me da miedo lo que les pueda hacer",
    ],
    not: ["Le voy a mandar el informe.", "Lo mato de risa.", "Compré un cuchillo para el pan."],
  },
  {
    family: "F8",
    match: es(
      "me quemo con<*6> (?:proposito|sarten|plancha)(?<=(?:chef|jefe|marido|ella|cocinero|encargad[oa])[^.]{0,60})",
      "me hace dormir en|me siguio al bano|no me dejaba salir|me quiere vender|nos grabo<*6> subir|si no voy a su (?:departamento|casa|cuarto|hotel)",

      "(?<!(?:perro|perra|gato|gata|loro) (?:del|de la|de mi) )(?:marido|esposo|mujer|esposa|pareja|novi[oa]|pololo|ex|padre|papa|madre|mama|jef[ea]|capataz|encargad[oa]|gerente|companer[oa]|supervisor[a]?|cliente|paciente|herman[oa]|ti[oa]|casero|profesor[a]?|vecin[oa]|hombre|tipo|ella|dos|alguien|suegr[oa])<*6> me {golpe}(?! (?:a (?:los dardos|preguntas|besos|las cartas|la (?:play|consola))|(?:una|la) (?:idea|etiqueta|foto)|el (?:rostro|sol|resfriado|virus)|la gripe|un (?:virus|resfriado)|con (?:preguntas|su guitarra|traer)|en (?:la cara el sol|redes)))",
      "me (?:puso|pusieron|instalo) un (?:rastreador|gps|airtag|programa espia)|rastreador en (?:el|mi) (?:coche|carro|auto|bolso)",
      "(?:me van a|va a|van a|iba a) (?:pegar|matar|golpear|quemar|echar acido|hacer dano|casar|mandar de vuelta)(?= (?:y|si|\\.|en la cara|con))(?<=(?:me van a|me va a|me iba a)[^.]{0,24})(?! cuando (?:vea|sepa))|echar(?:me)? acido|aparecer en el canal",
      "(?<!(?:hij[oa]|nin[oa]|bebe|sobrin[oa]|herman[oa]|niet[oa]) )(?:me quito|me quita|se queda|nos quita|nos quito|retiene|me retiene)<4> (?:el|la|los|mi|mis|nuestros?|con)<1> ?(?:mitad del sueldo|telefono|celular|movil|pasaportes?|papeles|documentos|tarjeta|llaves|sueldo)(?! (?:para (?:cargarl|arreglarl)[oa]|sin querer))",
      "(?:me acuesto|acostarme) con el<1> o|o me (?:acuesto|repruebo|reprueba|despide)|entra (?:de noche )?en mi cuarto|entra<4> en mi (?:cuarto|habitacion|cama)",
      "(?:no me atrevo|me da miedo|tengo miedo|miedo|pavor)<1> (?:a |de )?(?:ir|volver|llegar|regresar|terminar)<1> (?:a )?(?:mi )?(?:casa|el turno|la casa)(?! (?:y que|tarde|temprano|despues|en (?:moto|bici)|tan))",
      "me (?:llama|llaman|llamen|dice|dicen|dijo)<1> (?:mono|retrasad[oa]|negr[oa]|puta|perra|inutil|basura|maricon|travesti|india|indio|sudaca|gorda|gordo de|zorra|escoria)(?! (?:por carino|de carino|con carino))",
      "(?:rompieron|rompio)<1> (?:la nariz|el brazo|un diente|la mandibula|las costillas)|me agarra el (?:brazo|pelo|cuello)|me deja (?:marcas|moretones)|me (?:hizo|hacia|hicieron) dano(?= (?:cuando|de nin[oa]))|un dia te mato|(?<!(?:gato|perro|inspector|gata|perra|pato) )me (?:espera|sigue|esperaron)<*6> (?:cierre|salida|colectivo|parking|esquina|casa)(?! (?:con (?:flores|un cafe)|para (?:comer|cenar)))",
      "chantajea<*6> fotos|fotos intimas",
    ),
    fires: [
      "El capataz me estampó contra la furgoneta",
      "Mi ex me puso un rastreador en el coche",
      "La gerente me llama retrasada",
      "El hijo del casero entra de noche en mi cuarto",
      "No me atrevo a ir a casa",
      "Me rompieron la nariz",
    ],
    not: ["El sol me quema la espalda.", "Mi jefa me llama mañana.", "El casero entra con su llave mañana."],
  },
];

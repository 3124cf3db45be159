import type { Pattern } from "../../core/safety/lexicon.ts";
import { es } from "./write.es.ts";

// Method words are as few as recall allows: a pattern is no manual.

/** F3 to F5 in Spanish: prepared, happening now, or harming oneself. */
export const HARM_ES: readonly Pattern[] = [
  {
    family: "F3",
    match: es(
      `(?:escribi|escrito|escribiendo|deje|dejado|terminado|tengo)<2> cartas para (?:mis (?:hijos|padres|seres queridos)|mi (?:familia|mujer|marido|madre|hijo|hija|pareja)|todos(?= \\.))|manana<1> ya no (?:estare|voy a estar)(?= \\.)|(?:cartas?|notas?|mensajes?|videos?|audios?|correos?) (?:de (?:despedida|suicidio|adios)|suicida|para (?:cuando (?:ya )?(?:no este|me haya ido|muera|este muert[oa]))|para que (?:lo|la|las|los) (?:encuentren|lean) cuando)(?! (?:a|para|de|al|del)(?: l[oa]s| mi| mis| el| la)?(?: todos| todas)? ?(?:equipo|todos|todas|companer[oa]s|clientes?|oficina|trabajo|departamento))|(?:me (?:despedi|despido|estoy despidiendo|he despedido|despedire|voy a despedir)|despedirme|despidiendome)(?: ya)?(?: de)? (?:de )?(?:todos(?= (?:\\.|los que|mis))|mi familia|mis (?:hijos|padres|seres queridos|ninos)|la vida|este mundo|los que (?:quiero|amo)|la gente que (?:quiero|amo)|quienes (?:quiero|amo)|mi (?:madre|padre|mujer|marido|hija|hijo) para siempre)|(?:ultimo|ultima) (?:adios|despedida|carta|mensaje(?= (?:\\.|antes|para|que|a)))(?! (?:de trabajo|del proyecto|al equipo|del chat))|adios (?:para siempre|mundo|mundo cruel|a todos para siempre|vida|a la vida|a este mundo)|(?:esto|este|esta) es (?:mi (?:despedida|adios|final)|un adios|el adios|una despedida|el final para mi)(?! (?:del|al|de la) )`,
    ),
    fires: ["He escrito mi carta de despedida", "Me despedí de mis hijos para siempre", "Adiós para siempre"],
    not: ["Escribí un mensaje de despedida al equipo.", "Me despedí de la clienta."],
  },
  {
    family: "F3",
    match: es(
      `(?:regal(?:e|o|ando|ado|are)|repart(?:i|o|iendo|ido)|don(?:e|ando|ado)|di|dado|dando)<1> (?:todas |todo )?(?:mis (?:cosas|pertenencias|objetos|animales|mascotas|joyas|recuerdos|ahorros)|lo que tengo|lo que tenia|todo lo mio|a mi (?:perro|perra|gato|gata))(?! (?:viejas|por la mudanza|antes de mudarme|para la mudanza))|(?:es|sera|seria|va a ser) (?:mi|la) ultim[oa] (?:dia|noche|semana|manana|vez) (?:con vida|viv[oa]|en este mundo|de mi vida|en la tierra|que (?:me veran|respiro|despierto))|(?:hoy|esta noche|manana) (?:es|sera) (?:mi (?:ultima noche|ultimo dia)|el final)(?= \\.)(?<! trabajo)|(?:cuando|para cuando|si) (?:lean|leas|lea|encuentren|encuentres|reciban|recibas|vean|veas) (?:esto|esta (?:carta|nota)|este mensaje)|(?:manana|para entonces|pronto|el lunes|esta noche)<1> (?:ya )?(?:no estare|no voy a estar|estare|voy a estar)<1> (?:viv[oa]|en este mundo|muert[oa]|con vida|con ustedes|con vosotros|entre (?:ustedes|vosotros))|(?:cuando|despues de que|una vez que|desde que)<1> (?:muera|me muera|haya muerto|este muert[oa]|me haya ido para siempre|ya no este(?= (?:\\.|cuid|en este mundo|con vida|quiero)))|no (?:llegare|voy a llegar|llego) (?:viv[oa]|con vida)? ?(?:a manana|al lunes|al fin de semana|al proximo ano|a navidad|a mi cumpleanos)|(?:deje|dejado|dejando|dejo|dejar)<2> (?:todo (?:arreglado|en orden|listo|preparado|resuelto)|(?:mis|los) (?:asuntos|papeles|cosas) en orden)(?= (?:\\.|para (?:cuando|irme|morir|despues|que no)|antes|y))(?! para el lunes)|(?:perdon(?:enme|ame|adme|en)|lo siento|perdon)<3> (?:por )?lo que (?:voy a|estoy por|estoy a punto de|vaya a) hacer|(?:cuiden|cuida|cuidad|cuide)<1> (?:a |de |de mis |a mis |mis |a mi |de mi |mi )(?:[^ .]{1,24})<2> (?:cuando|si)<1> (?:ya )?(?:no este|muera|me muera|me haya ido|falte|yo no este)`,
    ),
    fires: [
      "He regalado todas mis cosas",
      "Esta será mi última noche con vida",
      "Cuando lean esto ya no estaré",
      "Perdónenme por lo que voy a hacer",
    ],
    not: [
      "He regalado mi silla vieja.",
      "Mañana es mi último día de vacaciones.",
      "Mañana no estaré en la oficina.",
    ],
  },
  {
    family: "F3",
    match: es(
      `(?:tengo|compre|comprado|guarde|guardado|guardo|guardando|junte|juntado|juntando|junto|reuni|reunido|reuniendo|ahorre|consegui|conseguido|acumulado|acumule|acumulando|escondi|escondido|escondidas?|guardadas|almacenado|he)<4> (?:suficientes (?:pastillas|pildoras|tabletas)|pastillas|pildoras|tabletas|somniferos|medicamentos|la soga|una soga|la cuerda|una cuerda|un arma|el arma|una pistola|la pistola|cuchillas|una cuchilla|veneno|los medios|el metodo|todo lo que necesito para (?:morir|hacerlo|matarme))(?= (?:\\.|para (?:hacerlo|morir|matarme|acabar|terminar|no|irme|cuando|quitarme|suicidarme)|listas?|preparad[oa]s?|guardad[oa]s?|escondid[oa]s?|suficientes|y|por si|en|a mano|debajo))(?! (?:en|y) (?:el bolso|la mochila|agua))|(?:pastillas|soga|cuerda|pistola|cuchilla|arma) (?:esta |estan |ya esta |ya estan )?(?:list[oa]s?|preparad[oa]s?|cargada|guardad[oa]s|escondid[oa]s?|contadas)|(?:se|sabe|decidi|decidido|elegi|elegido|escogi|escogido|planeado|planee|pensado|busque|buscado|buscando|investigado|tengo (?:decidido|pensado|elegido|planeado|claro))<2> (?:como|cuando|donde|el dia|la fecha|una fecha|el lugar|el puente|el sitio|la hora|el metodo|formas|maneras|metodos)<4> (?:hacerlo(?= (?:\\.|y|sin|para que|hoy|esta))|matarme|morir(?:me)?|suicidarme|quitarme la vida|acabar con (?:mi vida|todo)|tirarme|lo hare|voy a (?:hacerlo|morir|matarme))|tengo (?:un|el|mi|ya un) plan (?:para|de)<1> (?:morir(?:me)?|matarme|suicidarme|acabar con|quitarme|hacerlo(?= \\.)|irme de)|(?:hice|hecho|escribi|escrito|deje|firme|cambie)<1> (?:mi |el )?testamento(?= (?:\\.|y|escribi|anoche|esta noche|porque|antes|hoy))`,
    ),
    fires: [
      "He guardado suficientes pastillas",
      "Ya decidí el día y cómo hacerlo",
      "Tengo un plan para matarme",
    ],
    not: [
      "Tengo pastillas para la tos.",
      "Tengo un plan para el lanzamiento.",
      "Decidí la fecha de la fiesta.",
    ],
  },
  {
    family: "F4",
    match: es(
      `(?:tome|tomado|tomarme|tomar|trague|tragado|tragarme|ingeri|ingerido|tomando|trago|bebi|bebido|beberme|tragando)<*6> (?:pastillas|pildoras|tabletas|medicamentos|somniferos|ansioliticos|antidepresivos|frasco|blister|veneno|lejia|cloro|raticida|medicacion|analgesicos|pastillero|insulina|medicinas)(?<=(?:todas?|todos?|muchas|muchos|demasiad[oa]s|monton|caja|bote|frasco|punado|varias|varios|blister|veneno|lejia|cloro|raticida|cajas|sobredosis|\\d\\d|veinte|treinta|cuarenta|cincuenta|medio|bastantes)(?: [^ .]{1,24}){0,5})|(?:tome|tomado|tuve|tengo|sufro|estoy con|tomar|acabo de tomar|tomando)<1> sobredosis(?! de (?:cafe|azucar|informacion|reuniones|trabajo|correos|chocolate|datos))|sobredosis<2> (?:hace|de pastillas|anoche|ahora)|me las (?:tome|he tomado|acabo de tomar|trague) todas|me (?:tome|he tomado|trague) todo el (?:frasco|bote|blister)`,
    ),
    fires: [
      "Me acabo de tomar todas las pastillas",
      "Me tragué un frasco de somníferos",
      "Tomé una sobredosis",
    ],
    not: ["Tomé mis pastillas como dijo el médico.", "Me he tomado todo el café."],
  },
  {
    family: "F4",
    match: es(
      `(?:estoy|sigo|me estoy|esta|he empezado a|empece a)<2> (?:sangrando|desangrando|desangrandome)|no (?:para|deja|paro|dejo|puedo parar) de sangrar|no (?:puedo|logro|consigo) (?:parar|detener) (?:la sangre|el sangrado|la hemorragia)|(?:sangre|hay sangre) por (?:todas partes|todos lados)|me (?:corte|he cortado|acabo de cortar|abri|he abierto|acabo de abrir|raje|he rajado)<1> (?:las venas|las munecas|la muneca|el cuello|la garganta)|acabo de cortarme<2> (?:venas|munecas|muneca|brazos?|piernas?)|no puedo respirar(?= (?:\\.|y|bien|me|ayuda|ahora|el pecho|por favor))|me (?:ahogo|asfixio)(?= (?:\\.|no puedo|ayuda))|(?:dolor|duele|presion|opresion)<2> (?:en el pecho|el pecho)(?= (?:\\.|y|muy|fuerte|mucho|me|no|ayuda))|(?:tengo|teniendo|dando|sufriendo) (?:un )?(?:infarto|derrame|ictus)(?= (?:\\.|y|ahora|ayuda|creo))`,
    ),
    fires: ["Estoy sangrando mucho", "Me corté las venas", "No puedo respirar y me duele el pecho"],
    not: ["El presupuesto sangra dinero.", "Me corté el pelo."],
  },
  {
    family: "F4",
    match: es(
      `(?:a punto de|voy a|estoy por|estoy a punto de|ahora mismo|me voy a) (?:<1> )?(?:tirarme|saltar|matarme|matar|ahorcarme|suicidarme|cortarme|quitarme la vida|acabar con (?:mi vida|todo)|tomarme (?:todas )?(?:las|estas|todas) (?:pastillas|pildoras)|morir|terminar con (?:todo|mi vida)|apretar el gatillo|lanzarme|colgarme|tomarmelas|suicidar|tragarme)(?: [^ .]{1,14}){0,3} (?:ahora(?: mismo)?|ya|esta (?:misma )?(?:noche|tarde)|hoy(?: mismo)?|en (?:unos|cinco|diez|un) (?:minutos?|momento|rato|segundos?)|en cuanto|dentro de)(?= (?:\\.|y|no|adios|perdon|lo|que|solo|me|cuando|todos|poco|un|\\d))|a punto de (?:tirarme|saltar(?= (?:\\.|del|desde|de|al|por))|matarme|ahorcarme|suicidarme|cortarme|quitarme la vida|acabar con (?:mi vida|todo)|tragarme|tomarme (?:todas|las|un frasco|estas)|terminar con mi vida|apretar el gatillo|lanzarme|dejarme caer|hacerlo(?= \\.))|(?:estoy|sigo|subi|he subido|me he subido|me subi|aqui|parad[oa]|sentad[oa]|de pie)<3> (?:en|sobre|al borde de|a|al|del|encima)<1> (?:un |la |el |una |del )?(?:puente|azotea|cornisa|borde del (?:tejado|anden|edificio|puente|balcon|vacio)|barandilla|baranda|vias|acantilado|precipicio|tejado|andén|borde(?= (?:\\.|y|mirando|a punto)))(?= (?:\\.|y|del|de|ahora|mirando|a punto|list[oa]|quiero|pensando|con|para|ya|lejos))`,
    ),
    fires: ["Voy a matarme esta noche", "Estoy a punto de saltar", "Estoy en el puente y tengo miedo"],
    not: ["Estoy a punto de entrar a una reunión.", "Voy a hacerlo bien."],
  },
  {
    family: "F4",
    match: es(
      `(?:tengo|sostengo|con|agarre|he cogido|cogi)<1> (?:un |el |la |una |las |los )?(?:cuchillo|pistola|arma|cuchilla|navaja|soga|cuerda|pastillas|frasco|tijeras|revolver)<2> (?:en (?:la|mi|las|mis) (?:mano|manos)|al cuello|en el cuello|en la cabeza|en la sien|delante|enfrente|frente a mi|contra (?:mi|la)|en la boca|apuntando|en la muneca|alrededor del cuello|aqui al lado)(?! para cortar)|(?:soga|cuerda|cinturon)<2> (?:al|en el|alrededor del|en mi) cuello|ya (?:me )?(?:las )?(?:tome|trague|corte|hice|he tomado|he tragado|he cortado)<3> (?:pastillas|todas|venas|es tarde|pildoras)|me estoy (?:muriendo|desmayando|quedando sin aire|apagando)(?= (?:\\.|ayuda|aqui|sol[oa]|no|por|y))|(?:llam(?:en|a|ad|e)|pidan|pide)<2> (?:ambulancia|112|911|emergencias|una ambulancia)|(?:perdiendo|pierdo) (?:el conocimiento|la consciencia|la conciencia|mucha sangre)`,
    ),
    fires: ["Tengo el cuchillo en la mano", "Ya me tomé todas", "Llamen a una ambulancia"],
    not: ["Tengo el café en la mano.", "Me estoy muriendo de risa."],
  },
  {
    family: "F5",
    match: es(
      `(?:hacerme|me hago|me hice|me he hecho|haciendome|haciendo|me hacia|me haga|me voy a hacer|me haria|me hare) (?:yo )?(?:mism[oa] )?(?:mucho )?dano(?! (?:en (?:la|el|un)|jugando|entrenando|al (?:caer|correr|levantar|jugar|bajar)|corriendo|sin querer|cargando|con (?:la puerta|el borde|la mesa|una)|bajando|cuando (?:me cai|corria|jugaba)|este|por accidente)(?= ))|autolesi(?:on|ones|onarme|ono|onando|onandome|one|onado)(?! laboral)|auto lesion(?:es|arme)?|(?:lastimarme|me lastimo|lastimandome|me he lastimado|me lastime|herirme|me hiero|hiriendome)(?! (?:la (?:rodilla|espalda|mano|pierna|muneca)|el (?:tobillo|pie|brazo|dedo|hombro|cuello)|jugando|entrenando|al (?:caer|correr|jugar)|corriendo|en el (?:gimnasio|partido)|sin querer|un|haciendo|bajando|con la puerta)(?= ))|danarme(?! (?:la (?:espalda|vista)|el)(?= ))|castigarme (?:fisicamente|con dolor|el cuerpo|haciendome)`,
    ),
    fires: ["Quiero hacerme daño", "Volví a las autolesiones", "Pienso en lastimarme"],
    not: ["Me hice daño en la espalda.", "Me lastimé la rodilla.", "Ese comentario me hizo daño."],
  },
  {
    family: "F5",
    match: es(
      `(?:cortarme|me corto|me corte|me he cortado|cortandome|me cortaba|me estoy cortando|me voy a cortar|cortar|corto|rajarme|me rajo|me raje|me cortara|me sigo cortando)(?: (?:los|las|la|el|mis|mi|un poco|algo))? (?:brazos?|piernas?|piel|munecas?|muslos?|antebrazos?|estomago|cuerpo|barriga)(?! (?:con (?:un papel|la puerta|el papel)|al (?:afeitarme|cocinar)|cocinando|afeitandome|depilandome)(?= ))|(?:cortarme|me corto|me he cortado|cortandome|me corte|me cortaba|me estoy cortando|me sigo cortando)(?= (?:\\.|otra vez|de nuevo|para|a proposito|cuando|con (?:una|la|las) (?:cuchilla|navaja|hoja)|y (?:me|no|lo|asi)|porque|desde|cada|hasta|a escondidas|si|anoche))(?! (?:cuando (?:cocino|me afeito)|para (?:donar|el)) )|(?:quemarme|me quemo|quemandome|me he quemado|me queme|quemar|golpearme|me golpeo|golpeandome|me pego|pegarme|me aranaba|aranarme|me arano|aranandome|morderme|me muerdo|pincharme|me pincho|me hago cortes|hacerme cortes|me hice cortes|hice cortes|hago cortes)(?: (?:los|las|la|el|mis|mi|en|a|yo|un|con|contra|otra vez)){0,2} (?:brazos?|piernas?|piel|munecas?|muslos?|cigarr[oi]l?l?o?s?|mechero|encendedor|pared|mism[oa]|hasta (?:sangrar|que)|cabeza contra|sangrar|proposito|antebrazos?)(?! (?:al cocinar|cocinando|con (?:el horno|aceite|la sarten|el cafe))(?= ))|(?:ganas|impulso|impulsos|necesidad|urgencia|necesito|deseo|deseos|tentacion)<1> (?:de )?(?:cortarme|herirme|lastimarme|quemarme|golpearme|sangrar|danarme|sentir dolor|verme sangrar)(?! el pelo)|(?:golpeo|golpear|golpeando|estrello|doy|dando)<2> cabeza contra (?:la|una) pared<2> (?:hasta|para|cada)`,
    ),
    fires: [
      "Me corto los brazos",
      "Anoche me corté otra vez",
      "Tengo ganas de cortarme",
      "Me quemo con un cigarrillo",
    ],
    not: ["Me corté el pelo.", "Me corté con el papel.", "Se me cortó la llamada."],
  },
  {
    family: "F3",
    match: es(
      "usar(?:la|lo|las|los)<1> (?:conmigo|contra mi|en mi(?= \\.))|no (?:voy a|pienso|pretendo|planeo|creo que)<1> (?:seguir|estar|quedarme|siga|este)(?: aqui)? (?:viv[oa]|con vida)|(?:escribi|escrito|escritas|terminado|termine|terminadas|hice)<1> (?:las|mis|todas las) (?:ultimas )?cartas(?= (?:\\.|y|la|para mi|a mi|no|manana|estan))|(?:las|mis) cartas<1> (?:estan|ya estan) (?:escritas|listas|en (?:la mesa|el cajon))|mis? (?:cartas?|notas?) de despedida|hay<1> (?:pistola|arma|cuchillo|soga)<2> casa<5> (?:usarl[oa]|usar)",
    ),
    fires: [
      "Pienso en usarlo contra mí",
      "No planeo seguir con vida",
      "Terminé todas las cartas y estoy en paz",
      "Mis cartas están listas",
    ],
    not: ["Escribí las cartas del menú.", "No pienso seguir así en este equipo."],
  },
  {
    family: "F4",
    match: es(
      "(?:me )?voy a (?:saltar|tirarme|lanzarme)(?= \\.)|me (?:voy a|quiero|quisiera|pienso|puedo) (?:tirar|lanzar|arrojar)(?= (?:\\.|por (?:la|el|una)|de(?:l|sde)?|al (?:vacio|tren|metro|rio)|a las vias|ahora|desde))|me (?:voy a|quiero) tirar(?! (?:al agua|en el sofa|en la cama|a la piscina))(?= \\.)|me (?:tome|he tomado|trague|he tragado)<3> (?:pastillas|pildoras|algo|cosas|remedios|medicamentos)<1> (?:para (?:morir(?:me)?|matarme|no despertar|acabar con todo)|y<6> (?:desmayar(?:me)?|desmayo|mareo|maread[oa]|sueno|dormid[oa]|muriendo|arrepiento|morir))|me (?:envenene|he envenenado|estoy envenenando)|mezcl[a-z]{1,5}<3> (?:pastillas|remedios|medicamentos|medicinas|medicacion|ansioliticos)<2> (?:con|y) (?:alcohol|vodka|vino|ron|whisky|cerveza)|(?:esta dando|estoy teniendo|tengo|me dio|dando) (?:un )?(?:infarto|derrame|ictus)(?! (?:cuando|de risa|al ver|con la factura)(?= ))(?<! casi (?:me|un)? ?(?:da|dio)? ?(?:un)? ?infarto)|(?:azotea|puente|cornisa|balcon|terraza)<1> (?:me voy a|voy a|a punto de) (?:tirar|saltar|lanzar)",
    ),
    fires: [
      "Me voy a tirar por el balcón",
      "Me tomé unas pastillas para no despertar",
      "Me he envenenado",
      "Mezclé medicamentos con vodka",
      "Creo que me está dando un ictus",
    ],
    not: ["Me voy a tirar en el sofá.", "Mezclé el vino con soda."],
  },
  {
    family: "F5",
    match: es(
      "(?:volvi a|volver a|vuelto a|sigo|segui|empece a|empezado a|dejar de|ganas de|parar de|deje de|evitar)<1> (?:cortarme|cortandome|autolesionarme|lastimarme|hacerme dano|quemarme|golpearme)(?! (?:el|la (?:barba|melena)))|me (?:pego|golpeo|doy golpes|doy punetazos)<1> (?:la )?(?:cabeza|cara)(?= (?:cuando|cada|contra|hasta|a proposito|otra|para|si|por))|cabezazos<1> (?:pared|puerta|mesa)|me (?:voy a|quiero|quisiera|pienso|puedo|dejo de) cortar(?= (?:\\.|pero|hoy|otra|de nuevo|ahora|y|los|las))|(?:cortes|cicatrices|quemaduras)<4> me (?:los |las )?(?:hice|hago|he hecho)|(?:muslos|brazos?|piernas?|munecas?)<2> (?:llen[oa]s?|cubiert[oa]s?) de (?:cortes|cicatrices|quemaduras)|me castigo<6> (?:golpes|sin comer|dolor|cortes|hambre)|me corto (?:when|because|and|to|so|if)",
    ),
    fires: [
      "Volví a quemarme ayer",
      "Me golpeo la cara cada vez que fallo",
      "Tengo los brazos llenos de cortes",
      "Me castigo con hambre",
    ],
    not: ["Volví a cortarme el pelo.", "Me voy a cortar el pelo."],
  },
];

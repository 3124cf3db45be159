import type { Pattern } from "../../core/safety/lexicon.ts";
import { es } from "./write.es.ts";

// Method words are as few as recall allows: a pattern is no manual.

const WISH =
  "(?:quiero|queria|quisiera|querria|deseo|deseaba|desearia|espero|prefiero|preferiria|necesito|voy a|vaya a|iba a|pienso|pensando|pense|pensado|planeo|planeando|he decidido|decidi|decidido|intento|intente|intentar|intentado|ganas de|deseando|rezando por|gustaria|me gustaria|podria|puedo|deberia|debo|merezco|ojala|listo para|lista para|dispuesto a|dispuesta a|idea de|ideas de|planes de|plan de|plan para|forma de|tentado a|tentada a|tentado de|tentada de|a punto de|sueno con|fantaseo con|pensamientos de|miedo de|deseos de|capaz de|tengo que|hora de)";
const ADVERB =
  "(?: (?:en|a|solo|ya|de|realmente|simplemente|tanto|mejor|hasta|que|con|verdad|veces|todo el tiempo|mucho))?";
const KILL_ME =
  "(?:matarme|quitarme (?:de en|del) medio|quitarme la (?:propia )?vida|su[ie]?[cs]i?d[ae]rme|(?:acabar|terminar)(?:la)? con(?: todo| esto y)? (?:mi (?:propia )?vida|mi existencia|mi sufrimiento|conmigo)|acabar conmigo(?: mism[oa])?|poner(?:le)? fin a (?:mi (?:propia )?vida|todo|mi existencia|mi sufrimiento)|ponerle fin|ahorcarme|pegarme un tiro|volarme la cabeza|darme un tiro|cortarme las venas|desvivirme(?! (?:por|con|en|para) )|tirarme (?:a las vias|al (?:tren|metro|vacio)|por (?:la|una) ventana|de(?:sde)? (?:un|el) (?:puente|edificio)|por el balcon|del puente|del balcon|de un edificio)|saltar (?:desde|del|de|por)<2> (?:puente|edificio|balcon|azotea|ventana|tejado)|lanzarme (?:al|a las|por|desde|del)<2> (?:vacio|vias|tren|metro|puente|ventana|balcon)|envenenarme|dejar de (?:existir|vivir)|atentar contra mi (?:propia )?vida|hacerme desaparecer|morirme de una vez|dejarme morir)";
const DIE =
  "(?:morir(?:me)?|estar muert[oa]|la muerte|mi (?:propia )?muerte|no (?:existir|vivir|estar (?:viv[oa]|aqui|en este mundo)|seguir (?:viviendo|viv[oa])|haber nacido|despertar(?:me)?(?! (?:tan|temprano|tarde|antes|a las|con|por|cansad[oa])(?= )))|dormirme? (?:para siempre|y no despertar(?:me)?)|desaparecer (?:para siempre|del todo|(?:y|para) no volver|de este mundo|del mundo|de la faz)|irme (?:de este mundo|para siempre|de esta vida)|acabar con todo|terminar con todo(?= (?:\\.|esto|de|ya|y|para))|que (?:todo )?(?:se )?(?:acabe|termine|pare) todo|no estar(?= (?:\\.|aqui|mas)))";

/** F1 to F5 in Spanish: about oneself. */
export const SELF_ES: readonly Pattern[] = [
  {
    family: "F1",
    match: es(`${KILL_ME}`),
    fires: ["Pienso en matarme", "Quiero quitarme la vida", "No dejo de pensar en suicidarme"],
    not: ["Quiero acabar con la reunión pronto.", "Voy a quitarme la chaqueta."],
  },
  {
    family: "F1",
    match: es(
      `(?:me|no me) (?:quiero|voy a|quisiera|queria|podria|puedo|deberia|debo|tengo que|he querido|iba a|pienso|gustaria|intente|he intentado|vaya a) (?:matar|suicidar|morir|ahorcar|desvivir(?! (?:por|con|en|para) )|envenenar|quitar la vida|ir de este mundo|cortar las venas|colgar del)|me (?:mato|suicido|mate|suicidare|matare|muero|mataria|suicidaria)(?= (?:\\.|hoy|ya|esta noche|manana|y (?:ya|se|todo|punto|asi)|si|ahora|nadie|antes))|me quit(?:o|are|aria) la vida|me (?:habria|hubiera|hubiese) (?:matado|suicidado|quitado la vida|muerto)`,
    ),
    fires: ["Me quiero morir", "Esta noche me mato", "Me voy a matar"],
    not: ["Me mato a trabajar cada día.", "Me quiero mudar."],
  },
  {
    family: "F1",
    match: es(`${WISH}${ADVERB}${ADVERB} ${DIE}`),
    fires: ["Quiero morir", "Tengo ganas de morirme", "Ojalá no despertar", "Preferiría estar muerta"],
    not: ["Quiero dormir.", "Voy a no responder correos hoy."],
  },
  {
    family: "F1",
    match: es(
      `ojala<3> (?:muriera|muriese|estuviera muert[oa]|estuviese muert[oa]|no despertara|no despertase|no (?:hubiera|hubiese) nacido|nunca (?:hubiera|hubiese) nacido|no existiera|no existiese|no desperta(?:ra|r) (?:mas|nunca)|me muera|me muriera|no despierte|no amanezca|pudiera (?:morir|desaparecer para siempre|dejar de existir)|me atropellara|me matara)|(?:quisiera|quiero|me gustaria|desearia|espero|preferiria|prefiero|mejor)<4> (?:no|nunca)(?: volver a| haber)? (?:despertar(?:me)?|despertara|despierte|nacido|levantarme nunca mas)(?! (?:tan|temprano|tarde|antes|a las|con|por|cansad[oa]) )|(?:dormir(?:me)?|acostarme|quedarme dormid[oa]|cerrar los ojos)<3> (?:no|nunca)(?: volver a| mas)? (?:despertar(?:me)?|abrirlos|despierte)|(?:quisiera|queria|desearia|preferiria|quiero) (?:no )?(?:estar|haber) (?:muert[oa]|nacido|nunca nacido)|no haber nacido(?= (?:\\.|nunca|jamas|y))`,
    ),
    fires: ["Ojalá me muriera", "Quisiera dormirme y no despertar", "Me gustaría no haber nacido"],
    not: ["Me gustaría no despertar tan temprano.", "Ojalá no llueva."],
  },
  {
    family: "F1",
    match: es(
      `(?:ya )?no (?:quiero|kiero|queria|quisiera|deseo|pienso|voy a|pretendo|planeo|me apetece|tengo ganas de|soporto|aguanto)<1> (?:vivir|viviendo|seguir (?:viviendo|viv[oa]|con vida|en este mundo|con mi vida|con esta vida|aqui(?= \\.))|existir|estar (?:viv[oa]|en este mundo|aqui(?= (?:\\.|mas)))|continuar (?:viviendo|con mi vida)|esta vida|mi vida|mas (?:vida|vivir)|la vida)(?! (?:en|con|cerca|lejos|aqui|de|para|pegad[oa]|sol[oa]|como|pendiente) )|no (?:quiero|quisiera|deseo) (?:volver a )?despertar(?:me)?(?= (?:\\.|manana|mas|nunca|nunca mas|otro dia))`,
    ),
    fires: ["No quiero vivir", "Ya no quiero seguir viviendo", "No quiero estar viva"],
    not: ["No quiero vivir en el centro.", "No quiero seguir con el informe."],
  },
  {
    family: "F1",
    match: es(
      `(?:pienso|pensando|pense|penso|pensado|pensar|pensamientos?|ideas?|idea|ganas|impulsos?|planes|tendencias|intento|deseos|considero|considerado|considerando|planeando|contemplando)<3> (?:suicidi[oa]s?|suicidas?|suicidar)|(?:mi|el|un) suicidio (?:es|seria|parece|como|sera)|suicidio<4> (?:mi mente|mi cabeza|mi unica|unica (?:salida|solucion|opcion)|para mi|ronda)|(?:soy|estoy|me siento|siento)<1> (?:suicida|suicidas)|(?:pienso|pensando|pensar|sueno|fantaseo)<3> (?:en|con) (?:la muerte|mi (?:propia )?muerte|morir(?:me)?|estar muert[oa]|mi entierro|mi funeral|no existir)|(?:se me pasa|me pasa|paso|ronda|tengo)<3> (?:por la cabeza|en la cabeza|la idea)<4> (?:morir(?:me)?|muerte|matarme|suicid(?:io|arme))`,
    ),
    fires: [
      "Tengo pensamientos suicidas",
      "Pienso en el suicidio cada día",
      "Pienso en la muerte todo el tiempo",
    ],
    not: ["El documental fue largo.", "Pienso en la cena."],
  },
  {
    family: "F2",
    match: es(
      `(?:estari?an|estaria|seri?a|seria|seran|estaran|vivirian|estara|viviria|serian|estarian|irian|iria|esta|estan)<3> (?:mejor|mas felices|mas feliz|mas tranquil[oa]s?|aliviad[oa]s)<2> (?:sin mi|si (?:yo )?(?:no (?:estuviera|estuviese|existiera|existiese|hubiera nacido)|(?:me )?(?:muriera|muriese|murie?ra|muero|fuera|desapareciera)|estuviera muert[oa]))|mejor (?:estar )?(?:muert[oa]|si me muero|si me muriera)|(?:mejor|felices) sin mi(?! en (?:la|el|este|esta))|(?:mejor|preferible)<2> (?:que )?(?:yo )?no (?:hubiera nacido|haber nacido|existir|existiera)`,
    ),
    fires: ["Todos estarían mejor sin mí", "Estaría mejor muerto", "Serían más felices si yo no existiera"],
    not: ["El texto está mejor sin la tabla.", "Estaríamos mejor con dos personas."],
  },
  {
    family: "F2",
    match: es(
      `(?:no|sin|ni|ninguna|alguna|poco|nada de|que|cual es|para que)<4> (?:razon(?:es)?|motivos?|sentido|ganas|fuerzas|proposito|vale la pena|merece la pena|para que|voluntad|deseos)<1> (?:de|para|por|a|en|que|el|la)?(?: que)? ?(?:vivir|seguir (?:viviendo|viv[oa]|adelante(?= \\.)|aqui(?= \\.)|en este mundo|con (?:vida|mi vida|esta vida))|la vida|mi vida|existir|estar viv[oa]|continuar (?:viviendo|adelante(?= \\.))|levantarme nunca mas|seguir(?= \\.)|viviendo|esta vida|sigo viv[oa])(?! (?:en|cerca|lejos|alli) )|(?:mi |la |esta )?vida<2> (?:no|ya no|carece|ha perdido|perdio|es|dejo de)<1> (?:vale (?:nada|la pena)|tiene (?:ningun )?(?:sentido|valor)|merece la pena|sirve|de sentido|sentido|todo (?:su )?sentido|un sinsentido|insoportable|importa|tener sentido|ya nada|inutil)|(?:perdi|perdido|quitado|quitan|quitaron|fueron|ido)<2> (?:las|todas las|mis) ganas de (?:vivir|seguir(?= \\.|viviendo)|todo(?= \\.))|(?:nada|nadie|algo) (?:por|para) (?:lo que |que |el que |quien )?vivir|no le (?:veo|encuentro|hallo)<2> sentido a (?:vivir|la vida|mi vida|seguir(?= (?:\\.|viviendo|aqui|viv[oa]))|esta vida|nada(?= \\.)|existir)|no veo (?:salida|otra salida|ninguna salida|futuro para mi)|sin ganas de (?:vivir|seguir viviendo)|para que (?:vivir|seguir viviendo|sigo viv[oa])`,
    ),
    fires: [
      "No tengo razones para vivir",
      "La vida no tiene sentido",
      "He perdido las ganas de vivir",
      "No tengo nada por lo que vivir",
    ],
    not: ["No tiene sentido seguir con esta reunión.", "No hay razón para vivir cerca de la oficina."],
  },
  {
    family: "F2",
    match: es(
      `(?:cansad[oa]|hart[oa]|agotad[oa]|aburrid[oa]|asquead[oa]|harta ya|canse|cansa)<1> (?:de|con) (?:vivir(?! (?:en|con|lejos|cerca) )|la vida|mi vida|esta vida(?! de )|existir|estar viv[oa]|seguir viv[oa]|seguir viviendo|todo y de todos)|(?:odio|detesto|no soporto|aborrezco)<1> (?:estar viv[oa]|vivir(?= (?:\\.|asi))|seguir viv[oa]|mi existencia|existir|haber nacido)|(?:no (?:merezco|meresco|deberia)|no tendria que|no debi|nunca debi)<1> (?:vivir|existir|estar viv[oa]|seguir viv[oa]|haber nacido|nacer)|(?:renunci(?:o|ar|e|ado)|rendirme|me rindo|me rendi)<1> (?:a|con|de|ante) (?:vivir|la vida|mi vida)`,
    ),
    fires: ["Estoy cansada de vivir", "No merezco vivir", "Odio estar vivo"],
    not: ["Estoy cansada de vivir con maletas.", "Estoy harto de este informe."],
  },
  {
    family: "F2",
    match: es(
      `no (?:puedo|aguanto|soporto|doy para)<1> (?:mas )?(?:con (?:la vida|mi vida|esta vida)|(?:seguir )?(?:viviendo|vivir)(?: mas| asi)?(?= \\.)|seguir(?: mas| asi| adelante| con esto)?(?= (?:\\.|quiero|ya))|seguir (?:viviendo|con (?:mi|esta|la) vida|viv[oa])|un dia mas(?= (?:\\.|en este mundo|asi|con vida))|otro dia mas(?= \\.)|la vida|vivir asi)|no aguanto mas (?:esta vida|vivir|la vida|mi vida)|no (?:me )?(?:importa|importaria|molestaria)<2> (?:morir(?:me)?|vivir o morir|si (?:me )?(?:muero|muriera|vivo o (?:me )?muero)|no (?:despertar|volver a despertar|despertarme)|estar muert[oa]|que me atropelle|si no (?:despierto|despertara))|(?:me da|da) igual<2> (?:vivir|morir(?:me)?|si (?:vivo|muero|me muero)|estar viv[oa]|vivir o morir)|si (?:yo )?(?:me )?(?:muriera|muero|muriese|desapareciera|faltara|no estuviera|matara)<2> (?:nadie|a nadie|todos|todo)<3> (?:extranaria|echaria|importaria|daria cuenta|notaria|lloraria|enteraria|mejor|alivi)|nadie<3> (?:extranaria|echaria de menos|notaria|importaria|lloraria|enteraria|se daria cuenta)<2> (?:si (?:me )?(?:muriera|muero|no estuviera|desapareciera|faltara|yo)|mi muerte|mi ausencia|me muero)|nadie me (?:extranaria|echaria de menos|echaria en falta|lloraria)`,
    ),
    fires: [
      "No puedo más con la vida",
      "No me importaría morirme",
      "Si me muriera nadie lo notaría",
      "Me da igual vivir o morir",
    ],
    not: ["No puedo más con este Excel.", "No me importaría cambiar de turno."],
  },
  {
    family: "F2",
    match: es(
      `(?:soy|siento que soy|me siento|me he vuelto|solo soy)<2> (?:carga|estorbo|lastre|peso) (?:para|de) (?:todos|todo el mundo|mi familia|los demas|mis (?:padres|hijos|amigos)|mi (?:mujer|marido|pareja|madre|esposa|esposo)|los que)|(?:quiero|necesito|deseo|espero|solo quiero|ojala)<1> (?:que)? ?(?:todo|esto|todo esto|mi vida|este sufrimiento|el dolor|la vida|esta vida)?(?: ya)?(?: se)? (?:acabe|termine|acabara|terminara|pare)(?: ya| todo| todo esto| de una vez| para siempre| el dolor| el sufrimiento| mi vida| esta vida| mi sufrimiento){0,2}(?= \\.)|(?:espero|esperando|esperar|deseando|rezo|rezando)<2> (?:la muerte|mi muerte|morir(?:me)?|que llegue (?:la muerte|el final|mi hora)|el final(?= \\.)|a morir(?:me)?)|el mundo<3> mejor(?: lugar)? sin mi|(?:no|ya no) (?:pinto|hago) nada en (?:este mundo|esta vida)|sobro en (?:este mundo|todas partes|esta vida|el mundo)|ya estoy muert[oa] por dentro`,
    ),
    fires: ["Soy una carga para todos", "Quiero que todo se acabe", "El mundo sería mejor sin mí"],
    not: ["El presupuesto es una carga para el equipo.", "Quiero que se acabe la reunión ya."],
  },
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
    family: "F2",
    match: es(
      "(?:por que|para que|por quien|para quien|nada por que|motivo para)<1> (?:vivir|vivo|seguir viviendo|sigo viviendo|sigo viv[oa]|seguir viv[oa]|seguir en este mundo)(?! (?:en|cerca|lejos|con|alli) )|(?:no|nunca)<2> (?:valia|valdria|vale|merecia|merece) la pena (?:vivir|seguir viviendo|la vida|mi vida|existir)|(?:nada|nadie|ya no hay nada que) me (?:ata|une|retiene|detiene|sujeta)<1> (?:a|en) (?:esta vida|la vida|este mundo)|(?:ojala|quiero|espero|deseo|necesito)<2> (?:que )?(?:se )?(?:acab|termin)[a-z]{1,6}<2> (?:mi vida|esta vida|la vida|mi sufrimiento|mi existencia)|(?:si|ojala|que) me (?:atropella|atropellara|arrolla|arrollara|pasa por encima|cae un rayo)<4> (?:mejor|igual|importa|importaria|alivio|feliz|favor)|ojala me (?:atropell|arroll)[a-z]{1,5}",
    ),
    fires: [
      "No sé para qué sigo vivo",
      "Ya no merecía la pena seguir viviendo",
      "Nadie me retiene en este mundo",
      "Ojalá termine pronto mi vida",
      "Si me arrolla un tren, qué alivio",
    ],
    not: ["No sé para qué vivir en el centro.", "Ojalá termine pronto la reunión."],
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
      "(?:me )?voy a (?:saltar|tirarme|lanzarme)(?= \\.)|me (?:voy a|quiero|quisiera|pienso|puedo) (?:tirar|lanzar|arrojar)(?= (?:\\.|por (?:la|el|una)|de(?:l|sde)?|al (?:vacio|tren|metro|rio)|a las vias|ahora|desde))|me (?:voy a|quiero) tirar(?! (?:al agua|en el sofa|en la cama|a la piscina))(?= \\.)|me (?:tome|he tomado|trague|he tragado)<3> (?:pastillas|pildoras|algo|cosas|remedios|medicamentos)<1> (?:para (?:morir(?:me)?|matarme|no despertar|acabar con todo)|y<4> (?:desmayar(?:me)?|desmayo|mareo|maread[oa]|sueno|dormid[oa]|muriendo|arrepiento|morir))|me (?:envenene|he envenenado|estoy envenenando)|mezcl[a-z]{1,5}<3> (?:pastillas|remedios|medicamentos|medicinas|medicacion|ansioliticos)<2> (?:con|y) (?:alcohol|vodka|vino|ron|whisky|cerveza)|(?:esta dando|estoy teniendo|tengo|me dio|dando) (?:un )?(?:infarto|derrame|ictus)(?! (?:cuando|de risa|al ver|con la factura)(?= ))(?<! casi (?:me|un)? ?(?:da|dio)? ?(?:un)? ?infarto)|(?:azotea|puente|cornisa|balcon|terraza)<1> (?:me voy a|voy a|a punto de) (?:tirar|saltar|lanzar)",
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

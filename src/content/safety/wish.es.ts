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

/** F1 and F2 in Spanish: to die, or not to live. */
export const WISH_ES: readonly Pattern[] = [
  {
    family: "F1",
    match: es(`${KILL_ME}`),
    fires: ["Pienso en matarme", "Quiero quitarme la vida", "No dejo de pensar en suicidarme"],
    not: ["Quiero acabar con la reunión pronto.", "Voy a quitarme la chaqueta."],
  },
  {
    family: "F1",
    match: es(
      `(?:me|no me) (?:quiero|kiero|voy a|quisiera|queria|podria|puedo|deberia|debo|tengo que|he querido|iba a|pienso|gustaria|intente|he intentado|vaya a) (?:matar|suicidar|morir|ahorcar|desvivir(?! (?:por|con|en|para) )|envenenar|quitar la vida|ir de este mundo|cortar las venas|colgar del)|me (?:mato|suicido|mate|suicidare|matare|muero|mataria|suicidaria)(?= (?:\\.|hoy|ya|esta noche|manana|y (?:ya|se|todo|punto|asi)|si|ahora|nadie|antes))|me quit(?:o|are|aria) la vida|me (?:habria|hubiera|hubiese) (?:matado|suicidado|quitado la vida|muerto)`,
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
      `(?:no|sin|ni|ninguna|alguna|poco|nada de|que|cual es|para que)<4> (?:razon(?:es)?|motivos?|sentido|ganas|fuerzas|proposito|vale la pena|merece la pena|para que|voluntad|deseos)<1> (?:de|para|por|a|en|que|el|la)?(?: que)? ?(?:vivir|seguir (?:viviendo|viv[oa]|adelante(?= \\.)|aqui(?= \\.)|en este mundo|con (?:vida|mi vida|esta vida))|la vida|mi vida|existir|estar viv[oa]|continuar (?:viviendo|adelante(?= \\.))|levantarme nunca mas|seguir(?= \\.)|viviendo|esta vida|sigo viv[oa])(?! (?:en|cerca|lejos|alli) )|(?:mi |la |esta )?vida<2> (?:no|ya no|carece|ha perdido|perdio|es|dejo de)<1> (?:vale (?:nada|la pena)|tiene (?:ningun )?(?:sentido|valor)|merece la pena|sirve|de sentido|sentido|todo (?:su )?sentido|un sinsentido|insoportable|importa|tener sentido|ya nada|inutil)|(?:perdi|perdido|quitado|quitan|quitaron|fueron|ido)<2> (?:las|todas las|mis) ganas de (?:vivir|seguir(?= \\.|viviendo)|todo(?= \\.))|(?:nada|nadie|algo) (?:por|para) (?:lo que |que |el que |quien )?vivir|no le (?:veo|encuentro|hallo)<2> sentido a (?:vivir|la vida|mi vida|seguir(?= (?:\\.|viviendo|aqui|viv[oa]))|esta vida|nada(?= \\.)|existir)|no veo (?:salida|otra salida|ninguna salida|futuro para mi)|sin ganas de (?:vivir|seguir viviendo)`,
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
    family: "F2",
    match: es(
      "(?:por que|para que|por quien|para quien|nada por que|motivo para)<1> (?:vivir|vivo|seguir viviendo|sigo viviendo|sigo viv[oa]|seguir viv[oa]|seguir en este mundo)(?! (?:en (?!este mundo)|cerca |lejos |con |alli ))|(?:no|nunca)<2> (?:valia|valdria|vale|merecia|merece) la pena (?:vivir|seguir viviendo|la vida|mi vida|existir)|(?:nada|nadie|ya no hay nada que) me (?:ata|une|retiene|detiene|sujeta)<1> (?:a|en) (?:esta vida|la vida|este mundo)|(?:ojala|quiero|espero|deseo|necesito)<2> (?:que )?(?:se )?(?:acab|termin)[a-z]{1,6}<2> (?:mi vida|esta vida|la vida|mi sufrimiento|mi existencia)|(?:si|ojala|que) me (?:atropella|atropellara|arrolla|arrollara|pasa por encima|cae un rayo)<4> (?:mejor|igual|importa|importaria|alivio|feliz|favor)|ojala me (?:atropell|arroll)[a-z]{1,5}",
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
];

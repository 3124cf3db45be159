import type { Pattern } from "../../core/safety/lexicon.ts";
import { es } from "./write.es.ts";

// Method words are as few as recall allows: a pattern is no manual.

/** F1 in Spanish: a wish or an intent to die. */
export const DIE_ES: readonly Pattern[] = [
  {
    family: "F1",
    match: es("{matarme}"),
    fires: [
      "Pienso en matarme",
      "Quiero quitarme la vida",
      "No dejo de pensar en suicidarme",
      "Me voy a matar",
      "me dan ganas de pegarme un tiro",
      "Me imagino tirándome al tren",
    ],
    not: [
      "Quiero acabar con la reunión pronto.",
      "Voy a quitarme la chaqueta.",
      "Me maté estudiando.",
      "Me quiero mudar.",
    ],
  },
  {
    family: "F1",
    match: es(
      "{quiero}{tan}(?: (?:a|de|en|con|que|por|para|el|como|ser))?{tan} {morir}",
      "me{modal} morir(?= (?:\\.|ya|y|hoy|asi|para|pero|te|no|lo|la|es|en serio|wey|weon|boludo|tanto|nomas|de verdad|otra|desde|cada|todo|porque|si))",
      "{acabar}(?<=(?:vida|existencia|conmigo|sufrimiento|dolor|agonia))",
      "(?:pido|ruego|rezo|rogando|pidiendo|pidiendole|rogandole|rezando)<4> que me (?:lleve|recoja|mate|quite|muera)",
    ),
    fires: [
      "Quiero morir",
      "Tengo ganas de morirme",
      "Ojalá no despertar",
      "Preferiría estar muerta",
      "Me quiero morir",
      "Lo único que quiero es morirme",
      "Estoy listo para morir",
      "Voy a acabar con mi vida",
    ],
    not: ["Quiero dormir.", "Voy a no responder correos hoy.", "Quiero acabar con todo lo pendiente."],
  },
  {
    family: "F1",
    match: es(
      "ojala(?: (?:me|ya|yo|que|dios|diosito|un|una|el|la|se|nunca|no|manana|hoy|algun|alguna|este|ese|algo|esta|noche|simplemente|pudiera|algo me|camion|coche|carro|auto|bus|tren|rayo|senor|vida|corazon|accidente|cancer|enfermedad|virus|meteorito)){0,6} (?:muriera|muriese|muera|muerto|muerta|morir|mate|matara|matase|lleve|llevara|recoja|recogiera|atropelle|atropellara|pise|pisara|arrolle|arrollara|parara|pare|detenga|detuviera|falle|fallara|desaparecer para siempre|dejara de existir|dejar de existir|caiga encima)(?! (?:al|a la|de viaje|bien|pronto al))",
      "(?:ojala|quisiera|quiero|gustaria|desearia|espero|preferiria|prefiero|mejor|deseo|rezo|pido|deseando|esperando)<4> (?:no|nunca)(?: (?:mas|volver a|volviera a|vuelva a|haber|hubiera|hubiese|me|yo|ya)){0,4} (?:despertar(?:me)?|despertara|despierte|despertase|amanezca|amanecer|nacido|nacer|existiera|existiese|existido|existir|levantarme nunca mas|abra los ojos)(?! (?:tan|temprano|tarde|antes|a las|con|por|cansad[oa]|hasta|de mal|en (?:la|el)) )",
      "(?:dormir(?:me)?|acostarme|acuesto|quedarme dormid[oa]|cerrar los ojos|cierro los ojos|duermo|duerma|sueno)<4> (?:no|nunca|jamas)(?: (?:volver a|vuelvo a|mas))? (?:despertar(?:me)?|despierto|abrirlos|despierte|abrir)(?! (?:tan|temprano|tarde|antes|hasta) )",
      "(?:espero|esperando|ojala|deseo|deseando)<4> (?:sea|fuera)<1> (?:la|mi|el) ultim[oa](?= (?:\\.|noche(?= \\.)|dia(?= \\.)|vez que despierto))",
      "(?:estuviera|estuviese|estar|estaria|estoy|debo estar)<1> (?:ya )?(?:mejor|mas feliz|mas tranquil[oa]|en paz) muert[oa]",
      "(?:deberia|tendria que|ojala|merezco)<1> (?:ya )?(?:estar|estuviera|estuviese|haber) muert[oa]",
      "(?:hubiera|hubiese|habria|haber)<1> (?:sido mejor morir|preferido morir)",
      "(?:ojala|hubiera|hubiese|debi|debia|deberia|quisiera)<4> (?:muerto|morir|haber muerto|haberme muerto|haber sido yo|matado)(?! de )<4>(?: (?:accidente|choque|ese dia|aquel dia|entonces|en lugar de|yo))?(?= (?:\\.|yo|en (?:ese|aquel|el)|ese|aquel|cuando|hace|entonces|y))",
      "(?:dejen|dejenme|dejame|dejadme|dejeme|quiero que me dejen)<1> ?morir(?= (?:\\.|en paz|ya|de una))",
      "(?:por que|porque|como)<1> no (?:me )?(?:muero|mori|he muerto)(?= (?:\\.|de una|ya|y|yo|antes|en))",
      "que (?:alguien )?me (?:mate|maten)(?= (?:\\.|ya|por favor|de una|no quiero|y))",
    ),
    fires: [
      "Ojalá me muriera",
      "Quisiera dormirme y no despertar",
      "Me gustaría no haber nacido",
      "Ojalá Dios me lleve",
      "Ojalá me hubiera muerto en el accidente",
      "Déjenme morir",
      "¿Por qué no me muero?",
    ],
    not: ["Me gustaría no despertar tan temprano.", "Ojalá no llueva.", "Ojalá me lleve al aeropuerto."],
  },
  {
    family: "F1",
    match: es(
      "(?:no|ni|tampoco|nunca|poco)(?: (?:se|si|ya|me|yo|siquiera|creo que|estoy|segur[oa]|de|que|sinceramente|realmente|tengo|mas)){0,4} (?:quiero|quisiera|queria|quise|querer|deseo|desearia|pienso|voy a|pretendo|planeo|apetece|ganas|soporto|aguanto|interesa|gusta|gustaria|nace|provoca|necesito|pueda|puedo|tengo fuerzas|logro|intento|espero|tolero|vale)(?: (?:de|para|ni|mas|ya|a|el|con|que|continuar|volver a|seguir|otro dia|un dia mas)){0,4} {vivir}",
      "(?:vivir|existir|seguir (?:viviendo|viv[oa])) (?:ya )?no (?:quiero|puedo|me interesa|tiene)",
      "no (?:quiero|quisiera|deseo)(?: mas)? (?:estar|seguir)(?: mas)? aqui(?= (?:\\.|en (?:esta vida|este mundo)))(?! (?:en la|a las))",
    ),
    fires: [
      "No quiero vivir",
      "Ya no quiero seguir viviendo",
      "No quiero estar viva",
      "No sé si quiero seguir viviendo",
      "Vivir ya no quiero",
    ],
    not: [
      "No quiero vivir en el centro.",
      "No quiero seguir con el informe.",
      "No quiero estar aquí a las ocho.",
    ],
  },
  {
    family: "F1",
    match: es(
      "(?:pienso|pensando|pense|penso|pensado|pensar|pensamientos?|ideas?|ganas|impulsos?|planes|plan|tendencias|intentos?|deseos|considero|considerado|considerando|planeando|contemplando|hablo|palabra|opcion|fantasias?|pasa|tema)<4> (?:suicidi[oa]s?|suicidas?|suicidar)",
      "(?:mi|el|un|del) suicidio<1> (?:es|seria|parece|como|sera|me|esta|vuelve|ronda|no se)",
      "suicidio<4> (?:mi mente|mi cabeza|mi unica|unica (?:salida|solucion|opcion)|para mi|ronda|mente)",
      "(?:soy|estoy|me siento|siento|ando|sintiendo|sintiendome|sigo|estaba|re|medio|muy)<1> suicidas?",
      "(?:pienso|pensando|pensar|sueno|sonando|fantaseo|fantaseando|imagino|imaginando|obsesionad[oa]|pensamientos|ideas|ganas)<4> (?:en|con|de|a|mi) (?:la muerte(?! (?:de|del) )|muerte(?! (?:de|del|subita) )|mi (?:propia )?muerte|morir(?:me)?(?! de )|estar muert[oa]|mi (?:propio )?(?:entierro|funeral|velorio)|no existir|como (?:seria )?(?:morir|matarme|irme|desaparecer|seria no (?:estar|existir)))",
      "(?:pasa|paso|pasado|pasan|ronda|rondan|tengo|viene|vienen|cruza|cruzado|metida)<4> (?:cabeza|mente|idea)<4> (?:morir(?:me)?|muerte|matarme|suicid(?:io|arme)|quitarme|no seguir viv[oa])",
      "(?:la muerte|morir(?:me)?|estar muert[oa]|no existir|dejar de existir|no despertar|no estar viv[oa])(?: (?:me|ya|solo|hoy|a veces)){0,4} (?:parece|seria|es|suena|da|resulta|traeria|sera)<4> (?:alivio|mejor|facil|paz|tranquil[oa]|salida|solucion|opcion|descanso|liberacion|bonito|bien|respuesta|unico|unica|consuelo|lindo|tentador)(?! (?:de la|idea))",
      "(?:me (?:habria|hubiera|hubiese)|ya (?:me )?(?:habria|hubiera|hubiese)|ya no|estaria|ya me) ?(?:estaria|matado|suicidado|muert[oa]|quitado|aqui|viv[oa]|habria)<4> si no (?:fuera|fuese|existieran?|tuviera)",
      "si no (?:fuera|fuese|existieran?|tuviera)<6> (?:matado|suicidado|muert[oa]|quitado la vida|no estaria (?:aqui(?= \\.)|viv[oa])|ya no estaria|me mato|me mataria)",
      "(?:unico|unica|unicos|solo|sola|lo)<4> (?:que )?(?:me )?(?:mantiene|mantienen|retiene|detiene|sostiene|ata|frena|motivo|razon)<5> (?:viv[oa]|con vida|a (?:la|esta) vida|en (?:este mundo|esta vida)|no (?:me mato|matarme|lo hago|me he matado)|sigo viv[oa])",
      "(?:busque|busco|buscando|buscar|googlee|lei|leyendo|leo|investigue|investigando)<4> (?:como|formas?|maneras?|metodos?)<4> (?:de )?(?:morir(?:me)?|matarme|suicid[a-z]{2,5}|quitarme|no sufrir al morir|acabar con mi)",
    ),
    fires: [
      "Tengo pensamientos suicidas",
      "Pienso en el suicidio cada día",
      "Pienso en la muerte todo el tiempo",
      "Morir me parece un alivio",
      "Si no fuera por mis hijos ya me habría matado",
      "Lo único que me mantiene viva es mi perro",
      "estoy re suicida",
    ],
    not: [
      "El documental fue largo.",
      "Pienso en la cena.",
      "Pienso en la muerte de mi abuelo.",
      "Si no fuera por mi jefa ya estaría lejos.",
    ],
  },
];

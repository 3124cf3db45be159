import type { Pattern } from "../../core/safety/lexicon.ts";
import { es } from "./write.es.ts";

// Method words are as few as recall allows: a pattern is no manual.

/** F5 in Spanish: harm done to oneself. */
export const INJURY_ES: readonly Pattern[] = [
  {
    family: "F5",
    match: es(
      "(?:hacerme|haciendome|me{modal} (?:hago|hice|hecho|hacia|haga|haria|hare|hacer|haciendo|hiciera)|hago)(?: (?:yo|mism[oa]|mucho|a mi|a mi mism[oa]|un|algo de|mas|tanto|poco|poquito|un poquito|algo)){0,4} dano(?! {sin querer})",
      "(?:hago|hacerle|hacer|haciendole|causo|causarme|infligirme|provocarme)<1> (?:dano|dolor|heridas)<1> (?:a mi (?:mism[oa]|cuerpo)|a mi cuerpo)",
      "(?:causarme|infligirme|provocarme) (?:dano|dolor|heridas)",
      "autolesi(?:on|ones|onarme|ono|onando|onandome|one|onado|onaba)(?! laboral)",
      "auto ?lesion(?:es|arme)?",
      "me{modal} autolesionar",
      "autoagre(?:do|dirme|di|siones)",
      "(?:lastimarme|lastimandome|herirme|hiriendome|danarme|me{modal} (?:lastimo|lastime|lastimado|lastimaba|lastimar|lastimando|hiero|heri|herido|herir))(?! {sin querer})",
      "(?:castigarme|me{modal} (?:castigo|castigue|castigar|castigando))<4> (?:fisicamente|dolor|cuerpo|haciendome|golpes|sin comer|cortes|hambre|cortandome|quemandome|golpeandome|comida)",
      "{volvi}(?: (?:a|de))?<1> (?:cortarme|cortandome|autolesionarme|lastimarme|hacerme dano|quemarme|golpearme|rasgunarme|aranarme)(?! (?:el pelo|el cabello|el flequillo|las unas|la (?:barba|melena)|con (?:un papel|la lata)))",
      "(?:ganas|impulsos?|necesidad|urgencia|necesito|deseos?|tentacion)(?: (?:de|tan|fuertes?|enormes?|locas?|muchas|horribles?)){0,4} (?:cortarme|herirme|lastimarme|quemarme|golpearme|sangrar(?= (?:\\.|y|para))|danarme|sentir dolor|verme sangrar|pegarme(?= (?:\\.|a mi|en la)))(?! (?:el pelo|el cabello|el flequillo))",
    ),
    fires: [
      "Quiero hacerme daño",
      "Volví a las autolesiones",
      "Pienso en lastimarme",
      "Volví a quemarme ayer",
      "Tengo ganas de cortarme",
      "Me castigo con hambre",
    ],
    not: [
      "Me hice daño en la espalda.",
      "Me lastimé la rodilla.",
      "Ese comentario me hizo daño.",
      "Volví a cortarme el pelo.",
    ],
  },
  {
    family: "F5",
    match: es(
      "me{modal} (?:abri|abro|abrir|raje) (?:el|la|los|las) (?:brazos?|piernas?|muslos?|munecas?|piel)(?! (?:jugando|al|con la reja))",

      "(?:volvieron|volvio|regresaron|empezaron|otra vez|de nuevo)<1> (?:los|mis|las) (?:cortes|cortadas|autolesiones)(?! (?:de (?:luz|agua|presupuesto|personal)))",
      "me{modal} (?:quemo|corto|golpeo|pincho|rasguno|arano|muerdo|lastimo|pellizco)<*9> (?:donde no (?:se|me)|nadie (?:lo )?(?:ve|vea|sabe)|a escondidas|en secreto|enojo conmigo|me odio|conmigo mism[oa])",
      "(?:cortes?|marcas?|rasgunos?|moretones|quemaduras?|cicatrices|heridas?)<*8> (?:me (?:los|las|lo|la) (?:hice|hago|hacia)|que me (?:hice|hago)|(?:los|las) hice yo)(?! (?:jugando|en el (?:gimnasio|partido)))",
      "(?:le )?peg[a-z]{1,3}<1> a la pared<*6> (?:sangr[a-z]{1,4}|manos|nudillos|no sentir|calmarme)",
      "me{modal} (?:pellizc|muerd|mord|rasgun|aran|rasc|arranc|golpe|peg)[a-z]{1,4}<*8> (?:moretones|sangr[a-z]{1,3}|hasta|castig[a-z]{1,4}|fuerte que)(?! de risa)",
      "(?:arrancarme|rascarme|pellizcarme|morderme)<4> (?:la )?piel",
      "me{modal} (?:hice|hago|hacer) sangrar|hacerme sangrar|merezco<4> (?:marca|corte|cicatriz|herida|moreton|golpe)",
      "me{modal} (?:pego|golpeo|pegue|golpee)(?! en (?:el|un) dedo)<*6> (?:martillo|cinturon|hebilla|palo|cable|pared)(?! (?:sin querer|en el dedo))",

      "me<*9> hasta (?:sangrar|sacarme sangre|que (?:me )?(?:sangr[a-z]{1,3}|sale sangre|salga sangre|salio sangre|duel[ae]|arda))(?! (?:de risa|la panza de reir))",
      "me{modal} castig[a-z]{1,4}<4> [a-z]{3,12}ndome|sin comer<4> (?:castigo|castigarme)",
      "(?:pense|pienso|pensar|pensando|quiero|ganas|voy|iba)<~4> (?:quemarme|golpearme|rasgunarme|herirme|cortarme)(?! (?:la lengua|en la playa|al sol|con (?:el|la)|{corte ajeno}))",
      "me{modal} (?:machaco|machuco|aplasto|encajo|entierro|hundo)<*6> (?:adrede|a proposito|cuando me equivoco|para castigarme|hasta)",
      "me{modal} (?:quemaba|cortaba|golpeaba|aranaba|rasgunaba|pinchaba|mordia)<4> (?:brazos?|piernas?|muslos?|munecas?|piel)",

      "(?:me|mi|le)<*7> (?:piel|brazos?|piernas?|muslos?|munecas?|manos?|cara|barriga|panza|cabeza|cuerpo)<4> (?:a proposito|adrede|para castigarme|como castigo|hasta sangrar|hasta que (?:sangr[a-z]{1,3}|sale sangre|sale sangre|salga sangre|salio sangre))",
      "me{modal} (?:pego|golpeo|rasco|rasguno|muerdo|arano|lastimo|pellizco)(?= (?:cuando|cada vez|si (?:me|fallo)|para (?:sentir|castigarme|calmarme)|hasta))",
      "castig[a-z]{1,4}<1> mi cuerpo|(?:dejo|deje|dejado|dejar) de comer<4> (?:castig[a-z]{1,4}|hacerme dano|desaparecer)|como castigo<4> no como",
      "me{modal} (?:clavo|clave|clavar|clavado|hundi|pase|paso|entierro|enterre)<*6> (?:brazos?|piernas?|muslos?|munecas?|piel|mano|barriga|panza)(?! (?:sin querer|jugando|cocinando))(?<=(?:tijeras|cuchillo|navaja|cuchilla|agujas?|alfiler|compas|unas|vidrio|lapiz|clavo|plancha) [^.]{0,40})",
      "me{modal} (?:puse|pongo|poner|apague|apago|apreto|aprete)<*6> (?:piel|brazos?|piernas?|muslos?)(?<=(?:plancha|cigarr[a-z]{1,4}|encendedor|mechero|vela|fuego|hielo) [^.]{0,40})",

      "(?:cortarme|cortandome|rajarme|cortar|corto|me{modal} (?:corto|corte|cortado|cortaba|cortando|cortar|cortara|rajo|raje|rajado|rajar))(?: (?:los|las|la|el|mis|mi|un poco|algo|en|otra vez)){0,4} (?:brazos?|piernas?|piel|munecas?|muslos?|antebrazos?|estomago|cuerpo|barriga|panza|vientre|costillas)(?! {sin querer})",
      "(?<! (?:se|nos|le) )(?:cortarme|cortandome|me{modal} (?:corto|corte|cortado|cortaba|cortando|cortar|cortaria|cortara))(?! {corte ajeno})",
      "(?:quemarme|quemandome|quemar|quemo|golpearme|golpeandome|pegarme|aranarme|aranandome|morderme|mordiendome|pincharme|rasgunarme|rascarme|pellizcarme|cachetearme|me{modal} (?:quemo|queme|quemado|quemar|quemando|golpeo|golpee|golpeado|golpear|pego|pegue|pegado|aranaba|arano|arane|muerdo|mordi|pincho|pinche|rasguno|rasgune|rasco|pellizco|jalo|arranco|doy|di|dado|dando|abofeteo|abofetee|cacheteo|azoto|estrello|clavo))<*5> (?:con (?:un |el |una |la |los |las )?(?:cigarr[oi]l?l?o?s?|mechero|encendedor|agujas?|alfiler(?:es)?|cuchilla|navaja|cinturon|tijeras)|contra (?:la|el|una) (?:pared|puerta|mesa|piso)|a proposito|adrede|a mi mism[oa]|yo mism[oa]|hasta (?:sangrar|que (?:sangr[a-z]{1,3}|duela|me)|dejarme|hacerme)|para (?:castigarme|sentir|calmarme|no sentir)|(?:cabeza|cara)(?= (?:cuando|cada|contra|hasta|a proposito|otra vez|para|si|por (?:cada|error)))|cabezazos<1> pared|cachetadas(?= (?:cuando|cada|a mi|por))|punetazos<4> (?:cara|cabeza|piernas|muslos|hasta)|golpes<1> (?:cuando|cada|a mi|en la (?:cabeza|cara)))(?! {sin querer})",
      "(?:quemarme|me{modal} (?:quemo|quemado|quemar|quemando))(?: (?:los|las|la|el|mis|mi)) (?:brazos?|piernas?|piel|munecas?|muslos?|antebrazos?)(?! {sin querer})",
      "me{modal} (?:pego|pegue|pegado|golpeo|golpee|golpeado|pegar|pegaba)(?: (?:a mi mism[oa]|sol[oa]|la cabeza|la cara|en la cabeza|en la cara))(?! (?:con (?:la|el|una?)|al|jugando|contra (?:la puerta|el armario|la viga)))",
      "cabezazos<1> (?:contra )?(?:la )?(?:pared|puerta|mesa)",
      "(?:golpeo|golpear|golpeando|estrello|doy|dando|azoto)<4> cabeza contra (?:la|una|el)<1> ?(?:pared|puerta|piso)?<4> (?:hasta|para|cada|a proposito|otra)",
      "(?:cortes|cortecitos|cortadas|cortaditas|cicatrices|quemaduras|heridas|moretones|marcas)<4> (?:me (?:los |las )?(?:hice|hago|he hecho)|que me (?:hice|hago)|yo mism[oa]|yo (?:me )?(?:las|los) hice)",
      "me (?:hago|hice|he hecho)(?: (?:unos|mas|otros|los|nuevos|unas)){0,4} (?:cortes|cortecitos|cortadas|cortaditas|cicatrices|quemaduras|heridas|moretones)(?! (?:de pelo|jugando|en (?:el|la) (?:cocina|taller)))",
      "(?:hacerme|haciendome) (?:cortes|quemaduras|heridas|moretones)",
      "(?:muslos|brazos?|piernas?|munecas?)<4> (?:llen[oa]s?|cubiert[oa]s?) de (?:cortes|cortecitos|cortadas|cortaditas|cicatrices|quemaduras|heridas)",
      "(?:manga larga|mangas largas)<*7> (?:cortes|cortecitos|cortadas|cortaditas|cicatrices|brazos|marcas|heridas)",
      "(?:escondo|esconder|tapo|tapar|cubrir|vean|ven|vieron|oculto|ocultar)<*4> (?:cortes|cortecitos|cortadas|cortaditas|cicatrices|quemaduras|heridas|marcas)(?: (?:de|en)<1> (?:los |mis |las )?(?:brazos?|piernas?|munecas?|muslos?))?(?! de (?:luz|personal|agua|presupuesto|acne|la (?:operacion|cirugia)))",
      "(?:meses|semanas|dias|ano|anos|tiempo|\\d{1,3})<4> (?:que no me corto|sin cortarme|sin autolesion[a-z]{1,5}|sin lastimarme|sin hacerme dano|que no me (?:lastimo|hago dano|autolesiono))(?! el (?:pelo|cabello))",
      "(?:agarre|tome|saque|saco|agarro|busque|guardo|escondo|volvi a (?:agarrar|sacar|la)|compre|tengo|pase|paso|pasarme)<4> (?:la|una|las|mi) (?:cuchillas?|navajas?|gillette|hoja de afeitar|hojillas?|trincheta|cutter|navajita)(?= (?:\\.|otra vez|de nuevo|escondidas?|anoche|para (?:cortarme|mis)|por (?:el|los|la|las) (?:brazos?|piernas?|piel|munecas?|muslos?)|y me (?:corte|hice)|en (?:el bano|mi cajon)))",
      "me{modal} (?:talle|grabe|escribi|marque)<4> (?:piel|brazos?|piernas?|muslos?)<4> (?:cuchilla|navaja|corte|cuchillo)",
      "me{modal} mat[oa] de hambre<4> (?:porque|para|por) (?:no merezco|castigarme|castigo|odio)",
      "(?:dejo|deje|dejado) de comer<4> para (?:castigarme|desaparecer|hacerme dano)",
      "merezco (?:dolor|sufrir|sangrar|el dolor|que me duela)",
    ),
    fires: [
      "Me corto los brazos",
      "Anoche me corté otra vez",
      "Me quemo con un cigarrillo",
      "Me golpeo la cara cada vez que fallo",
      "Tengo los brazos llenos de cortes",
      "Dos semanas sin cortarme y hoy recaí",
      "Me doy cachetadas cuando fallo",
    ],
    not: [
      "Me corté el pelo.",
      "Me corté con el papel.",
      "Se me cortó la llamada.",
      "Me quemé el brazo sacando el pan del horno.",
      "Me voy a cortar el pelo.",
    ],
  },
];

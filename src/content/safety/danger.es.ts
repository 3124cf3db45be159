import type { Pattern } from "../../core/safety/lexicon.ts";
import { es } from "./write.es.ts";

// Method words are as few as recall allows: a pattern is no manual.

/** F4 in Spanish: taken, cut, about to, or a body in danger. */
export const DANGER_ES: readonly Pattern[] = [
  {
    family: "F4",
    match: es(
      "(?:vomite|vomitado|vomitando)<4> pastillas",

      "me (?:trague|tome|he tragado|he tomado) algo<*6> (?:a proposito|no debia|adrede|morir)",
      "{tome}<1> todas las que (?:tenia|habia|encontre|quedaban)",
      "{tome}<4> (?:destapacanos|cloro|lejia|veneno|detergente|soda caustica|raticida)",
      "{tome}<*4> (?:tratamiento|receta)<4> (?:mes|entero|entera|de una)",

      "{tome}<4> mas {remedio}(?: de la cuenta| de lo| que)|{remedio} de la cuenta",
      "me (?:tome|he tomado) (?:las|unas) (?:pastillas|pildoras)(?= \\.)",

      "{tome}<*6> {remedio}(?<=(?:todas?|todos?|muchas|muchos|demasiad[oa]s?|monton|caja|bote|frasco|punado|blister|veneno|lejia|cloro|raticida|cajas|sobredosis|\\d\\d|veinte|treinta|cuarenta|cincuenta|medio|bastantes|enter[oa]|tira|mezcla|raticida)(?: [^ .]{1,24}){0,5})(?! (?:de (?:cafe|galletas|chocolate)|por (?:semana|mes)))",
      "{tome}<*4> {remedio}<4> (?:de mas|a proposito|adrede|de golpe|juntas|de una vez|para (?:morir(?:me)?|matarme|no despertar|acabar con todo|dormir para siempre))",
      "{tome}<*4> (?:algo|cosas|{remedio})<4>(?: y<6> (?:desmay[a-z]{1,4}|mareo|maread[oa]|sueno|dormid[oa]|muriendo|arrepiento|morir|apago)| para (?:morir(?:me)?|matarme|no despertar|acabar con todo))",
      "(?:me )?(?:tome|tomado|trague|tragado|bebi|tomar|baje)<1> (?:(?:la|el|un|una|toda la|todo el)<1> (?:caja|frasco|bote|blister|paquete|tira|pote)(?: enter[oa]| complet[oa])?)(?= (?:\\.|de {remedio}|hace|y|enter[oa]|complet[oa]|a proposito|tengo|ayuda))(?! (?:y (?:la|lo) (?:guarde|deje)|de (?:galletas|bombones|leche|jugo|cereal)))",
      "(?:tome|tomado|tomarme|tuve|tengo|sufro|hice|di|estoy con|tomar|tomando|meti|metido)<1> sobredosis(?! de (?:cafe|azucar|informacion|reuniones|trabajo|correos|chocolate|datos))",
      "sobredosis<4> (?:hace|de {remedio}|anoche|ahora|a proposito)",
      "(?:ya )?me las (?:tome|he tomado|acabo de tomar|trague|tomo|voy a tomar)(?= (?:\\.|todas|ya|ahora|hace|y|con))(?! (?:y (?:listo|mejor)))",
      "ya (?:me )?(?:las |lo )?(?:tome|trague|corte|hice|he tomado|he tragado|he cortado)<4> (?:pastillas|todas|venas|es tarde|pildoras)",
      "(?:me pase|se me fue la mano) con<4> {remedio}",
      "me (?:empastille|envenene|intoxique a proposito|he envenenado|estoy envenenando|he empastillado)",
      "(?:inyecte|inyectado|inyectar)<4> insulina<4> (?:proposito|de mas|morir)",
      "(?:inyecte|inyectado)<4> (?:demasiada|mucha|toda la) insulina",
      "mezcl[a-z]{1,5}<4> {remedio}<4> (?:con|y) (?:alcohol|vodka|vino|ron|whisky|cerveza|tequila|aguardiente|trago|mezcal|pisco|ginebra)",
      "{remedio}<4> (?:haciendo efecto|hacen efecto|haciendome efecto)(?! (?:contra|para la))",
      "haciendo efecto<4> {remedio}",
    ),
    fires: [
      "Me acabo de tomar todas las pastillas",
      "Me tragué un frasco de somníferos",
      "Tomé una sobredosis",
      "Ya me tomé todas las pastillas",
      "Me he envenenado",
      "Mezclé medicamentos con vodka",
      "Tomé pastillas de más a propósito",
    ],
    not: [
      "Tomé mis pastillas como dijo el médico.",
      "Me he tomado todo el café.",
      "Mezclé el vino con soda.",
    ],
  },
  {
    family: "F4",
    match: es(
      "(?:me sangran?|sangrando)<4> (?:brazos?|munecas?|piernas?|cuello|muslo)(?! (?:por la (?:espina|gata)))",
      "(?:navaja|cuchilla|cuchillo)<*6> sangre(?! (?:de pollo|en la carne))",
      "(?:empape|empapada|llen[eo]|charco)<*6> (?:de )?sangre(?! (?:donada|en la (?:clinica|pelicula)))",

      "sangro (?:mucho|demasiado|muchisimo)|no siento<4> (?:lado|mitad|media cara|brazo izquierdo|pierna izquierda)(?! (?:del teclado|de la mesa))",
      "me{modal} cort[a-z]{1,4}<*6> (?:fue la mano|muy hondo|muy profundo|demasiado|no para|sangr[a-z]{1,4} (?:mucho|demasiado))(?! (?:el|la) )",
      "del otro lado de(?: la| el|l) (?:baranda|barandilla|puente|reja|balcon)",

      "(?:estoy|sigo|me estoy|esta|he empezado a|empece a|estan)<4> (?:sangrando|desangrando|desangrandome)",
      "me desangro",
      "no (?:para|deja|paro|dejo|puedo parar|paran|dejan) de (?:sangrar|salir(?:me)? (?:la )?sangre)",
      "no (?:puedo|logro|consigo) (?:parar|detener) (?:la sangre|el sangrado|la hemorragia)",
      "(?:sangre|hay sangre) por (?:todas partes|todos lados|todo el (?:piso|bano|suelo))",
      "(?:pierdo|perdiendo|perdi|perdido)<1> (?:mucha|tanta|demasiada) sangre",
      "(?:hay|sale|salio|tanta) (?:mucha|demasiada|tanta) sangre(?! (?:en la pelicula|en el juego))",
      "me{modal} (?:corte|cortado|cortar|abri|abierto|abrir|raje|rajado)<4> (?:las venas|las munecas|la muneca|el cuello|la garganta|(?:muy |bien |demasiado )?(?:profundo|hondo|feo)(?! (?:el pelo|en la)))",
      "acabo de cortarme<4> (?:venas|munecas|muneca|brazos?|piernas?)",
      "no (?:puedo|podia|pude|logro|consigo|podido) (?:respirar|jalar aire|tomar aire)(?! (?:con|de (?:la )?risa|por la nariz|entre|del calor|debajo))",
      "me (?:ahogo|asfixio)(?= (?:\\.|no puedo|ayuda))",
      "se me (?:cierra|esta cerrando|cerro)<1> (?:la )?garganta",
      "(?:dolor|duele|doliendo|presion|opresion|aprieta|oprime|punzada|cerro|cierra)<4> (?:en el pecho|el pecho)(?! (?:de tanto|de toser|por la tos|y la tos|despues (?:del|de) (?:gimnasio|entren)))",
      "no me entra (?:el )?aire|(?:torcio|torcida|torcido|chueca)<1> (?:la )?(?:boca|cara)|no puedo mover<4> (?:brazo|pierna|lado|cara)(?! (?:del gimnasio|de tanto))|brazo(?: izquierdo)? (?:dormido|adormecido|entumido)",
      "se me<4> (?:duerme|durmio|entume)<4> (?:brazo|cara)",
      "cara (?:dormida|adormecida|caida|torcida)",
      "(?:no siento|se me duerme)<1> (?:la mitad|medio|media)",
      "(?:tengo|teniendo|dando|sufriendo|es|dio|estoy con|de) (?:un )?(?:infarto|derrame|ictus|ataque al corazon|paro cardiaco)(?= (?:\\.|y|ahora|ayuda|creo|por favor|tengo|no|me))(?! (?:cuando|de risa|al ver|con la factura)(?= ))(?<! casi (?:me )?(?:da|dio) (?:un )?infarto)(?<!curso de (?:infarto|ictus))",
      "me estoy (?:muriendo|desmayando|quedando sin aire|apagando)(?= (?:\\.|ayuda|aqui|sol[oa]|no|por favor|y (?:no|nadie)|alguien|de verdad))(?! de )",
      "(?:llam(?:en|a|ad|e)|pidan|pide|manden)<4> (?:ambulancia|112|911|emergencias|una ambulancia)",
      "(?:perdiendo|pierdo|perder) (?:el conocimiento|la consciencia|la conciencia)",
    ),
    fires: [
      "Estoy sangrando mucho",
      "Me corté las venas",
      "No puedo respirar y me duele el pecho",
      "Creo que me está dando un ictus",
      "Llamen a una ambulancia",
    ],
    not: [
      "El presupuesto sangra dinero.",
      "Me corté el pelo.",
      "Me estoy muriendo de risa.",
      "Casi me da un infarto.",
    ],
  },
  {
    family: "F4",
    match: es(
      "(?:puente|azotea|balcon|cornisa|anden|vias)<*6> quiero (?:saltar|tirarme|lanzarme)",

      "voy a (?:saltar|tirarme|lanzarme|aventarme)(?= (?:\\.|cuando pase|ahora|ya|hoy|esta noche|en cuanto))(?! a (?:la|otra))",
      "(?:pistola|revolver|arma|escopeta)<4> (?:en|entre) (?:las|mis|la|mi) (?:piernas|manos?|boca|sien|regazo)",

      "casi (?:salto|me tiro|me lanzo)(?= (?:\\.|esta|anoche|hoy|del|de la azotea|a las))(?! de (?:alegria|la silla|gusto))",
      "(?:estaba|estuve|estoy|parad[oa]|sentad[oa])<4> al borde del? (?:la |un |una )?(?:anden|puente|balcon|tejado|vacio|edificio|azotea|acantilado)",

      "(?:a punto de|voy a|estoy por|ahora mismo|me voy a)<1> (?:{darme muerte}|tirarme|saltar|matar|suicidar|cortarme|{acabar}|tomarme (?:todas )?(?:las|estas|todas) (?:pastillas|pildoras)|morir|apretar el gatillo|lanzarme|colgarme|tomarmelas|tragarme)(?: [^ .]{1,14}){0,4} {ahora}(?= (?:\\.|y|no|adios|perdon|lo|que|solo|me|cuando|todos|poco|un|\\d))",
      "(?:a punto de|estoy por|estaba por)<1> (?:{darme muerte}|tirarme|saltar(?= (?:\\.|del|desde|de|al|por))|ahorcarme|cortarme(?= (?:\\.|las|los|otra))|{acabar}|tragarme|tomarme (?:todas|las|un frasco|estas)|apretar el gatillo|lanzarme|dejarme caer|soltarme|hacerlo(?= \\. (?:adios|perdon)))",
      "{ahora} (?:me (?:mato|suicido|quito la vida|tiro(?= (?:\\.|del|por|al))|ahorco)|{acabar}|lo hago(?= (?:\\.|adios)))",
      "me (?:mato|suicido|quito la vida|ahorco|pego un tiro) {ahora}",
      "lo (?:hago|voy a hacer) {ahora}(?= (?:adios|perdon|me voy a (?:matar|morir)|los quiero))",
      "(?:me )?voy a (?:saltar|tirarme|lanzarme|soltarme)(?= \\.)(?! a la piscina)",
      "me (?:voy a|quiero|quisiera|pienso|puedo) (?:tirar|lanzar|arrojar|soltar|aventar)(?= (?:\\.|por (?:la|el|una)|de(?:l|sde)?|al (?:vacio|tren|metro|rio)|a las vias|ahora|desde))(?! (?:al agua|en el sofa|en la cama|a la piscina|de la silla))",
      "(?:estoy|sigo|subi|he subido|me he subido|me subi|aqui|parad[oa]|sentad[oa]|de pie|asomad[oa]|colgad[oa]|vine)<4> (?:en|sobre|al borde de|a|al|del|encima|de|desde|junto a)<1> ?(?:un |la |el |una |del |las )?(?:puente|azotea|cornisa|borde del (?:tejado|anden|edificio|puente|balcon|vacio)|barandilla|baranda|vias|acantilado|precipicio|tejado|anden|balcon|terraza|techo|piso (?:diez|\\d{1,2})|borde(?= (?:\\.|y|mirando|a punto)))(?= (?:\\.|y (?:voy|quiero|me|no|tengo|estoy|pienso)|del|de(?:l)? (?:edificio|puente)|ahora|mirando (?:abajo|hacia abajo|el vacio|al vacio|las vias)|a punto|list[oa]|quiero|pensando|con (?:las piernas|miedo)|para (?:tirarme|saltar)|ya|lejos|me voy|voy a))(?! (?:y (?:comi|almorce|vi)|de la (?:oficina|empresa) (?:comiendo|tomando)))",
      "(?:azotea|puente|cornisa|balcon|terraza|techo)<1> (?:me voy a|voy a|a punto de) (?:tirar|saltar|lanzar|soltar)",
      "(?:tengo|sostengo|con|agarre|he cogido|cogi|traigo)<1> (?:un |el |la |una |las |los )?(?:cuchillo|pistola|arma|cuchilla|navaja|soga|cuerda|pastillas|frasco|tijeras|revolver|escopeta)<4> (?:en (?:la|mi|las|mis) (?:mano|manos|boca|cabeza|sien|muneca)|al cuello|en el cuello|delante|enfrente|frente a mi|contra (?:mi|la)|apuntando|alrededor del cuello|aqui al lado)(?! para cortar)",
      "(?:soga|cuerda|cinturon|lazo)<4> (?:al|en el|alrededor del|en mi) cuello",
      "soga<4> (?:colgada|atada|lista|puesta)",
      "(?:acabo de|acabe de|recien|hace (?:un rato|poco|unos minutos|diez minutos|una hora|media hora))(?: (?:que|de))? (?:intentar|intente|intento|trate de|tratar de|quise) (?:{darme muerte}|morir|{acabar})",
      "(?:intente|trate de|quise) (?:{darme muerte}|morir|{acabar})<1> (?:hace (?:un rato|poco|unos minutos|diez minutos|una hora|media hora)|hoy|recien|hace nada)",
    ),
    fires: [
      "Voy a matarme esta noche",
      "Estoy a punto de saltar",
      "Estoy en el puente y tengo miedo",
      "Tengo el cuchillo en la mano",
      "Me voy a tirar por el balcón",
      "Acabo de intentar ahorcarme",
      "Hoy me suicido",
    ],
    not: [
      "Estoy a punto de entrar a una reunión.",
      "Voy a hacerlo bien.",
      "Tengo el café en la mano.",
      "Me voy a tirar en el sofá.",
    ],
  },
];

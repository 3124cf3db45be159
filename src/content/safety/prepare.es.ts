import type { Pattern } from "../../core/safety/lexicon.ts";
import { es, me } from "./write.es.ts";

// Method words are as few as recall allows: a pattern is no manual.

/** F3 in Spanish: a note, a goodbye, things given away, a day or a means chosen. */
export const PREPARE_ES: readonly Pattern[] = [
  {
    family: "F3",
    match: es(
      "(?:escribiendo|escribir|escribo|grabando|grabo|preparando) (?:mis|mi|las|unas) despedidas?",
      "(?:nota|carta)<*9> (?:me )?encuentren(?:me)?(?= (?:\\.|muert[oa]|manana|en))(?<=me encuentren)",

      "(?:cartas?|notas?|mensajes?|videos?|audios?|textos?) (?:de (?:despedida|suicidio|adios)|suicidas?)(?! (?:para|a|de|al|del)(?! (?:mi familia|mis (?:hij[oa]s|padres|seres|herman[oa]s)|mi (?:mujer|marido|madre|padre|hij[oa]|pareja|espos[oa]|mama|papa)|l[oa]s que|quienes|cada uno)))",
      "(?:cartas?|notas?|mensajes?|videos?|audios?|textos?|sobres?)(?! para quien)<4> {cuando muera}",
      "{escribi}<4> (?:cartas?|notas?|mensajes?|videos?)<1> (?:para|a)(?: cada uno de)? (?:mis (?:hij[oa]s|padres|seres queridos|herman[oa]s|papas|ninos)|mi (?:familia|mujer|marido|madre|mama|papa|hijo|hija|pareja|espos[oa])|los que quiero|todos(?= \\.))(?! (?:profesora?|maestra?|por (?:su|el) cumple|sobre|con la lista|de (?:la|las) compras?))",
      "{escribi}<4> (?:las|mis|todas las|la)(?: ultimas?)? (?:cartas?|nota)(?= (?:\\.|y (?:la|no|estoy|me)|para (?:mi|cuando)|a mi|no|manana|estan|en el cajon))",
      "(?:las|mis|la|mi)<1> (?:cartas?|nota)<1> (?:estan?|ya estan?|quedo|quedaron)<1> (?:escritas?|listas?|firmadas?|terminadas?|hechas?|en (?:la mesa|el cajon|mi cajon))(?! (?:para (?:enviar|la reunion|el)|en))",
      "(?:ultimo|ultima) (?:adios|despedida|carta|nota|(?:mensaje|publicacion|entrada|post|audio)(?= (?:\\.|antes|para|que|a|manana|adios|y)))(?! (?:al (?:edificio|equipo|grupo|cliente|chat|local|cuarto|coche)|a la (?:oficina|casa vieja|sede)|de trabajo|del proyecto|al equipo|del chat|del dia|de (?:la|el|hoy)))",
      "(?:les|le|les he|ya les|ya)<1> (?:deje|dejo|escribi|grabe)<1> (?:una )?(?:carta|nota|audio|video)<4> (?:a todos|a cada uno|hoy me voy|me voy)",
    ),
    fires: [
      "He escrito mi carta de despedida",
      "Terminé todas las cartas y estoy en paz",
      "Mis cartas están listas",
      "Grabé un video para mi hija para cuando me muera",
      "Este es mi último mensaje, adiós",
    ],
    not: [
      "Escribí un mensaje de despedida al equipo.",
      "Escribí las cartas del menú.",
      "La nota está lista para enviar.",
    ],
  },
  {
    family: "F3",
    match: es(
      "(?:es|era|sera|fue) la ultima vez que (?:hablo|hable|veo|vere|voy a (?:ver|hablar|abrazar)|los|lo|la|abrazo|beso)(?! (?:en la oficina|a (?:este|ese) proveedor|compro|uso))",
      "(?:diganle|diganles|dile|diles|decidle|digale)<*9> (?:no es (?:su|tu) culpa|no fue (?:su|tu) culpa|que (?:me )?perdon[a-z]{0,3}|que perdon)(?= (?:\\.|adios|y))",
      "(?:me{modal} (?:despedi|despido|despidiendo|despedido|despedire|despedir)|despedirme|despidiendome)(?: (?:ya|de|en silencio|por ultima vez|sin decirles)){0,4} (?:todos(?= (?:\\.|los que|mis|y no))|mi familia|mis (?:hij[oa]s|padres|seres queridos|ninos|papas)|la vida|este mundo|los que (?:quiero|amo)|la gente que (?:quiero|amo)|quienes (?:quiero|amo)|mi (?:madre|mama|padre|papa|mujer|marido|hija|hijo|gat[oa]|perr[oa]) (?:para siempre|por ultima vez|sin que|y no sabe))(?! (?:en (?:el (?:aeropuerto|colegio|anden)|la (?:estacion|puerta|terminal))|por telefono|antes del? (?:viaje|vuelo)))",
      "adios (?:para siempre|mundo|mundo cruel|a todos para siempre|vida|a la vida|a este mundo)",
      "adios a todos(?= (?:\\.|voy a|me voy|ya no|perdon|los (?:quiero|amo)|gracias por todo|lo siento|no puedo))(?! (?:me voy (?:de vacaciones|a casa)|voy a (?:estar de|volver)))",
      "(?:esto|este|esta) es (?:mi (?:despedida|adios|final)|un adios|el adios|una despedida|el final para mi)(?! (?:del|al|de la|de los) )",
      "(?:perdon(?:enme|ame|adme|en|eme)|lo siento|perdon|disculpen(?:me)?)<4> (?:por )?lo que (?:voy a|estoy por|estoy a punto de|vaya a|pienso|tengo que) hacer",
      "(?:perdon(?:enme|ame|adme|en)|perdon)<4> por (?:irme asi|dejarlos(?= (?:\\.|sol[oa]s|asi))|no (?:haber podido mas|aguantar mas|seguir viv[oa])|morirme)",
      "(?:diganle|diganles|dile|diles|decidle|decidles|digale|diganle)<4>(?: (?:a|mis|mi|hijos|hija|hijo|madre|mama|papa|padres|familia|todos|mujer|esposa|marido)){0,4} que (?:los|lo|la|las|les) (?:quise|ame|quiero mucho|amo)",
      "(?:abrace|bese|vi|vere|mire|hable con|llame a|abrazo|veo)<5> (?:por|la) (?:ultima|ultima) vez(?= (?:\\.|hoy|esta|antes|y|ayer|anoche))(?! (?:en la (?:oficina|reunion)|y (?:nos mudamos|cierran)))(?<!(?:oficina|sala|proyecto|sistema) por ultima vez)",
      "(?:no|nunca) (?:me (?:van|vas|va) a (?:volver a )?(?:ver|encontrar|oir)|(?:van|vas) a (?:saber de mi|volver a verme|verme)|me (?:veran|vera|volveran a ver))(?: (?:mas|nunca|jamas|nunca mas|otra vez|viv[oa]|con vida)){0,4}(?= (?:\\.|me|y|adios|despues))(?! (?:en (?:la|el)|por (?:la|aqui|la oficina)))",
      me(
        "despedid?[oa]? de todos(?= (?:\\.|y (?:habia|he) regalado|para irme))",
        "(?:despedi|despido|despedir)<1>(?: de [^ .]{1,12})? (?:sin que (?:nadie )?(?:se|lo|lo sepan?|nadie)|y nadie (?:lo )?sabe)",
      ),
    ),
    fires: [
      "Me despedí de mis hijos para siempre",
      "Adiós para siempre",
      "Perdónenme por lo que voy a hacer",
      "Díganles a mis hijos que los amé",
      "Abracé a mis hijos por última vez",
      "Después de esta noche no me van a volver a ver",
    ],
    not: [
      "Me despedí de la clienta.",
      "Adiós a todos, nos vemos en enero.",
      "Me despedí de mi mamá en el aeropuerto.",
    ],
  },
  {
    family: "F3",
    match: es(
      "no<4> amanec(?:er|ere|eria|ido)(?! (?:temprano|en|con))",
      "(?:despues|luego)<*4> ya no (?:voy a estar|estare|existire)(?= \\.)",
      "(?:pag[a-z]{1,4}|elegi|deje|organi[a-z]{2,4}|arregl[a-z]{1,3}|escogi|dej[a-z]{1,3})<4> mi(?: propio)? (?:funeral|entierro|ataud|cajon|tumba|cremacion)",
      "nadie me (?:encuentre|halle)(?= (?:\\.|a tiempo|viv[oa]|hasta))",
      "me (?:voy|ire|fui) para siempre(?! (?:de|del|a) )",
      "irme de (?:este mundo|esta vida)",

      "(?:{regalo}|no<4> necesit[a-z]{1,5})<*9> donde voy|donde voy<4> no<4> (?:necesit[a-z]{1,5}|hacen falta|sirven|usar)",
      "(?:porque|pues|que) (?:yo )?ya no (?:voy a estar|estare)(?= (?:\\.|para|aqui|viv[oa]|con (?:ellos|ustedes)|mas))",
      "(?:ultimo|ultima(?: vez)?|ultimas palabras)<4> (?:que )?(?:voy a|vaya a|escribo|escribire|digo|dire|publico)<1> ?(?:escribir|decir|publicar|mandar)?(?= \\.)",

      "{regalo}<4> (?:todas |todo )?(?:mis (?:cosas|pertenencias|objetos|animales|mascotas|joyas|recuerdos|ahorros|tesoros|libros y cosas)|lo que tengo(?! (?:en|por))|lo que tenia|todo lo (?:mio|que tengo|que tenia)|todo(?= (?:\\.|porque))|a mi (?:perr[oa]|gat[oa]))(?! {mudanza})",
      "{regalo}<*8> (?:no|nunca)<1> (?:voy|ira|iba)?<1> ?(?:a )?(?:estar|necesitar|necesitare|estare|usar|seguir (?:aqui|viv[oa])|hacer falta|haran falta|servir)(?= (?:\\.|mas|viv[oa]|aqui|para|pronto|cuando|mucho|tiempo|al|las|los))",
      "(?:busque|busco|encontre|consegui|buscando|encontrado)<4> (?:casa|hogar|quien|familia|due[nn]o)<*8> (?:no|cuando|me)<4> (?:estar|este|seguir (?:aqui|viv[oa])|muera|estare|estoy)",
      "{ultimo} (?:de vida(?! (?:de|del))|con vida|viv[oa]|en este mundo|de mi vida|en la tierra|que (?:me veran|respiro|despierto|paso viv[oa]|vivo))",
      "(?:hoy|esta noche|manana|este|esta|el (?:lunes|viernes|domingo|sabado)) (?:es|sera|va a ser)<1> (?:mi ultim[oa] (?:noche|dia|entrada|mensaje|anochecer)|la ultima|el final|mi final|el fin)(?= (?:\\.|manana|adios|y (?:ya|no|despues)|gracias))(?! \\. (?:empiezo|vuelvo))",
      "(?:cuando|para cuando|si|una vez que) (?:lean|leas|lea|encuentren|encuentres|reciban|recibas|vean|veas) (?:esto|esta (?:carta|nota)|este mensaje)(?: [^ .]{1,12}){0,4} (?:estare|estar|estaremos|habre|seguire|no|muert[oa]|muerto|tarde|ido)(?! (?:en (?:la playa|el avion|vacaciones|casa|la oficina)|de (?:vacaciones|viaje)))",
      "(?:cuando|para cuando|si) (?:lean|leas|lea|encuentren|reciban) (?:esto|esta (?:carta|nota)|este mensaje)(?= \\.)",
      "(?:manana|para entonces|pronto|el lunes|el viernes|el domingo|la semana que viene|la proxima semana|esta noche|ya|para (?:navidad|el lunes|fin de mes|manana)|en (?:unos dias|unas horas))(?: (?:ya|yo|me|voy|no|a|voy a)){0,4} (?:estare|estar|seguire|seguir|amanezco|amanecere|amanecer|existire|despertare)<1> (?:viv[oa]|en este mundo|muert[oa]|con vida|con ustedes|con vosotros|entre (?:ustedes|vosotros)|bajo tierra)",
      "no<4> (?:llegare|llegar|llego|pasar|paso|pasare) (?:viv[oa]|con vida|de)? ?(?:a manana|al lunes|al fin de semana|al (?:proximo )?ano|a navidad|a mi cumpleanos|esta noche|este (?:mes|ano)|hoy)(?= (?:\\.|viv[oa]|con vida|y (?:no|ya)|ya|me))(?! (?:con el|al))",
      "(?:ya )?no<4> (?:estare|estar)<1> (?:para|en) (?:navidad|mi cumpleanos|ano nuevo|el verano)<1> ?(?:me (?:voy a|quiero) (?:matar|morir|suicidar)|viv[oa])",
      "{cuando muera}(?! (?:de (?:hambre|sueno|risa)|en el juego))",
      "(?:no (?:pienso|planeo|voy a|pretendo|creo que)<1> (?:seguir|estar|quedarme|siga|este)(?: aqui)? (?:viv[oa]|con vida))",
    ),
    fires: [
      "He regalado todas mis cosas",
      "Le di mi guitarra a mi sobrino porque ya no voy a estar",
      "Esta será mi última noche con vida",
      "Cuando lean esto ya no estaré",
      "No planeo seguir con vida",
      "Cuando esté muerta, las claves están en la libreta",
    ],
    not: [
      "He regalado mi silla vieja.",
      "Mañana es mi último día de vacaciones.",
      "Mañana no estaré en la oficina.",
      "No pienso seguir así en este equipo.",
      "Cuando lean esto estaré en la playa.",
    ],
  },
  {
    family: "F3",
    match: es(
      "(?:pasaje|boleto|billete) de ida<*9> (?:no voy a volver|acantilado|puente|morir)",
      "(?:anden|tren|puente|pastillas)<*6> me va a matar|(?:escopeta|pistola|rifle)<*9> (?:cartuchos|balas|cargad[oa])|cartuchos<*6> (?:mochila|bolsa|cajon)",
      "(?:fue|es|sera) la ultima vez(?= \\.)(?<=(?:abrace|bese|sabe|vi)[^.]{0,60})|(?:y )?despues me (?:muero|mato)|no voy a ver otr[oa] (?:primavera|verano|navidad|ano|otono|invierno)",
      "(?:nudo|soga)<*6> viga|viga<*6> (?:aguanta|soga|nudo)|lo hago el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?<=(?:carta|adios|nota)[^.]{0,4}.{0,120})",

      "(?:alcanzan?|bastan|suficientes?)<1> para (?:morir(?:me)?|matarme|suicidarme)",
      "(?:cuchillo|navaja|pistola)<1> (?:debajo de|bajo) la almohada",

      "tengo (?:los medios|el metodo)(?= (?:\\.|para (?:morir|matarme|suicidarme)|y))",

      "(?:escondi|escondo|escondida|escondido)<4> (?:la|una|las|unas)<1> (?:navajas?|cuchillas?|pastillas|soga|pistola|cuerda)(?! (?:de|para que) (?:los|mis|el|la))",
      "(?:soga|revolver)<1> (?:esta|lista)(?! (?:cortina|barco|columpio))",
      "(?:ensaye|practique|ensayando|practicando)<*4> (?:puente|azotea|soga|nudo|anden)",

      "{medios}<*6> (?:para (?:tomarmelas|tomarlas) todas|list[oa]s?(?= \\.)(?<=(?:pastillas|pildoras|tabletas|somniferos|soga|pistola|cuchillas?|veneno|insulina) [^.]{0,60}))(?! para (?:el|la))",
      "(?:ate|amarre|colgue|puse|hice|tengo|compre|conseguí|consegui)<4> (?:la|una) soga(?! (?:de (?:la cortina|saltar)|para (?:el|la|atar)))",
      "(?:encontre|busco|buscando|busque|elegi|se)<*4> (?:edificio|puente|azotea|piso|lugar)<*4> (?:alto|para (?:tirarme|saltar|matarme|hacerlo(?= \\.)|morir))(?! (?:para|en) (?:el|la) )",

      "(?:deje|dejado|dejando|dejo|dejar|puse|poniendo|ordene|pagu?e|arregle|tengo)<4> (?:todo (?:arreglado|en orden|listo|preparado|resuelto|pagado)|(?:mis|los|las) (?:asuntos|papeles|cosas|deudas|cuentas)(?: en orden| arregladas| al dia)?)(?= (?:\\.|para|antes|y|por si))<*8> (?:muera|mate|irme de este|este muert[oa]|no este(?= (?:\\.|yo))|muerto|matarme|morir(?:me)?|vaya de este|quitarme)",
      "(?:deje|dejado|dejo)<1> (?:mis|todos mis) asuntos en orden(?= \\.)",
      "(?:deje|dejado|dejo)<1> todo (?:arreglado|en orden|preparado)(?= (?:\\.|para irme|my|adios))(?! para (?:el|la|las|mis) )",
      "{tengo}<4> {medios}(?= (?:\\.|para (?:hacerlo(?= \\.)|morir(?:me)?|matarme|acabar con|terminar con|irme|cuando|quitarme|suicidarme|eso)|listas?(?! para)|preparad[oa]s?|guardad[oa]s?(?= (?:\\.|para|por si|y))|escondid[oa]s?|suficientes|y (?:no|se|ya|pienso|voy)|por si|a mano|debajo|contad[oa]s|desde|hace|porque))(?! (?:para (?:la tos|el dolor|la alergia|dormir(?= \\.))|porque (?:me duele|tengo)|y el arnes|por si (?:llueve|me duele)))",
      "{tengo}<4> (?:todo )?lo que (?:necesito|hace falta|me hace falta) para (?:{darme muerte}|morir(?:me)?|hacerlo(?= \\.)|{acabar}|irme de este)",
      "{medios}(?: (?:esta|estan|ya|ya esta|ya estan|las tengo|la tengo)){0,4} (?:list[oa]s?|preparad[oa]s?|cargad[oa]|guardad[oa]s|escondid[oa]s?|contad[oa]s|colgad[oa]|en (?:el|mi) cajon(?! por si)|debajo de)(?! (?:para (?:el|la|escalar)|en el botiquin))",
      "usar(?:la|lo|las|los)<1> (?:conmigo|contra mi|en mi(?= \\.))",
      "(?:pistola|arma|cuchillo|soga)<6> (?:usarl[oa]|usar)(?! para (?:cortar|cocinar|atar))",
      "{se como}<4> {como hacerlo}<4> (?:hacerlo(?= (?:\\.|y|sin|para que|hoy|esta|manana))(?! (?:en excel|bien|con la tabla))|{darme muerte}|morir(?:me)?(?! de )|{acabar}|lo (?:hare|voy a hacer)(?= (?:\\.|y|manana))|voy a (?:hacerlo|morir|matarme)|me voy a (?:matar|morir|suicidar|ir de este)|me (?:mato|suicido|matare)|mi (?:muerte|suicidio|fin))",
      "(?:tengo|hay|hice|hecho|armado|arme|con|hacer|ya tengo)<4> (?:un |el |mi |ya un |todo )?(?:plan|fecha|planeado|planificado|pensado|preparado|decidido|lugar y la fecha|fecha y lugar|lugar)<4> (?:para|de)<1> (?:{darme muerte}|morir(?:me)?|{acabar}|mi (?:muerte|suicidio)|hacerlo(?= \\.)|irme de este)",
      "(?:plane[a-z]{1,5}|planifi[a-z]{2,6}|prepare|preparando|preparado|ensaye|elegi|programe|organice)<1> (?:mi|mi propi[oa]) (?:suicidio|muerte|entierro|funeral|final(?= \\.))",
      "(?:hice|hecho|escribi|escrito|deje|firme|cambie|actualice|arregle)<1> (?:mi |el )?testamento(?= (?:\\.|y (?:escribi|las cartas|me)|escribi|anoche|esta noche|porque<4> (?:morir(?:me)?|matarme|no voy a)|antes de (?:morir|irme|hacerlo)|hoy))",
      "(?:fui|ir|voy|subi|pase)<1> (?:al|a la) (?:puente|azotea|vias|anden|precipicio|acantilado)<6> (?:animaba|atrevia|tirarme|saltar|hacerlo|valor|matarme)",
    ),
    fires: [
      "He guardado suficientes pastillas",
      "Ya decidí el día y cómo hacerlo",
      "Tengo un plan para matarme",
      "Pienso en usarlo contra mí",
      "Compré una soga y no es para la mudanza",
      "Planeé mi suicidio",
      "Tengo lo que necesito para suicidarme",
    ],
    not: [
      "Tengo pastillas para la tos.",
      "Tengo un plan para el lanzamiento.",
      "Decidí la fecha de la fiesta.",
      "Tengo la cuerda y el arnés listos para escalar.",
    ],
  },
  {
    family: "F3",
    match: es(
      "despues de mi muerte|abrir(?:lo|la|los|las)? (?:despues|cuando) (?:de que )?(?:me )?(?:muera|muerto|mi muerte)",
      "(?:correo|mensaje|carta|nota)<*6> (?:papas|padres|hijos|familia|madre|mama)<*6> (?:adios|perdon)",
      "no voy a pasar viv[oa]",

      "(?:hasta que|antes de que|cuando) (?:ya )?(?:este|estoy|estar) muert[oa]",
      "(?:todos|los|personas|quienes) (?:los |las )?que (?:voy a )?(?:dejar|dejo)(?= (?:\\.|atras))",
      "(?:acantilado|puente|azotea|vias)<*9> (?:me tiro|me lanzo|saltar|me voy a tirar)",
      "no (?:voy a )?(?:llegar|llego) viv[oa]",

      "{dia}<4> (?:me (?:muero|mato|suicido|voy a (?:matar|morir|suicidar))|voy a (?:morir|matarme)|es (?:el dia|la noche)<1> (?:en que|que) (?:me muero|muero|lo hago|me mato))(?! de (?:risa|hambre|calor|sueno))",
      "(?:consegui|compre|tengo|encontre|hay|guardo|escondi)<4> (?:arma|pistola|escopeta|revolver|soga|cuerda|veneno|frasco de pastillas|pastillas)<*9> (?:acabar con|terminar con|matarme|morir|para hacerlo(?= \\.)|conmigo)|(?:arma|pistola|escopeta|revolver)<*6> (?:pienso|piense) en ella|pienso en ella para terminar con todo",
      "(?:elegi|escogi|encontre|revise|busque|reserve|alquile)<4> {sitio}(?: [^ ]{1,24}){0,14} (?:tirarme|saltar|terminar(?: con todo)?|hacerlo|matarme|morir(?:me)?|acabar)(?! (?:el|la) )",
      "(?:encuentren|encuentre|encontrar|hallen|halle)<4> (?:mi cuerpo|mi cadaver|muert[oa])|para que no sean? (?:mis hij[oa]s|mi (?:mujer|marido|madre|hij[oa])) (?:los|las|el|la|quien(?:es)?) (?:que )?(?:me )?encuentr[a-z]{1,3}",
      "mi (?:propia )?muerte<4> (?:esta|prevista|planeada|programada|decidida|la decidi|tiene fecha|sera)|(?:decidi|planeo|planee|plane[a-z]{1,4}|pense)<*6> mi (?:propia |propio )?(?:muerte|ultimo dia)",
      "(?:despedi|despido|despedirme|despidiendome)<*6> (?:para siempre|sin que (?:lo )?(?:notaran|sepan|supieran|se dieran cuenta)|por ultima vez)",
      "(?:pensaba|pienso|pense|creia|calculo)<*6> (?:ya )?(?:estaria|estare|estar|voy a estar) muert[oa]",
      "(?:esta noche|hoy|manana|ahora) me (?:las|los) (?:tomo|trago)<4> (?:morir|todas|para)|(?:pastillas|frasco)<*8> para morir",
      "ultimo dia (?:de (?:mi )?vida(?! (?:de|del))|en este mundo|en la tierra)",
    ),
    fires: [
      "El viernes me mato",
      "Conseguí el arma para acabar con esto",
      "Reservé un hotel para que no encuentren mi cuerpo mis hijos",
      "Mi muerte está prevista para mayo",
      "Me despedí de todos para siempre sin que lo notaran",
      "Hay pastillas en la mesa y esta noche me las tomo para morir",
    ],
    not: [
      "El viernes me mudo.",
      "Elegí el puente para la foto.",
      "Conseguí la cuerda para terminar el columpio.",
    ],
  },
];

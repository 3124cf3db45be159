/** The ways of a regular verb in -ar in the first person: "me mato", "me voy a matar", "matarme", "matandome". */
const toMyself = (stems: string): string =>
  `(?:${stems})(?:arme|andome)|me{modal} (?:${stems})(?:o|e|are|aria|ara|ase|aba|ar|ando|ado)`;

/** The building blocks of the Spanish patterns, without accents, in the spellings of the lexicon. */
export const BLOCKS_ES: Readonly<Record<string, string>> = {
  // What stands between "me" and the verb, and small words anywhere.
  modal:
    "(?: (?:a|de|en|por|con|que|ya|tan|solo|puro|casi|nomas|mejor|siempre|otra vez|punto|nace|urge|qui(?:ero|siera|se)|quer(?:ia|ria|ido)|voy|i(?:ba|r)|vaya|h(?:e|aya|abia|abria|ubiera|ubiese)|est(?:oy|aba|uve|ado)|sigo|segui|sentido|vengo|v(?:uelvo|olvi|uelto)|ando|llevo|pu(?:edo|de|diera)|podria|deb(?:o|eria|i)|t(?:engo|uve|enia|rate|ratado|ermino|erminar)|a(?:cabo|cabe|cabar|cabando|ntoja|petece)|ganas|gustaria|encantaria|inten(?:to|te|tado)|p(?:ienso|ensaba|ense|ensado|laneo|rovoca)|da|dan|dio|emp(?:ece|iezo|ezado)|de(?:jo|je|seo|cidi|cidido)|merezco|necesito)){0,5}",
  tan: "(?: (?:de verdad|en serio|en verdad|solo|solamente|ya|realmente|tanto|mucho|muchas veces|puro|nomas|nada mas|simplemente|a veces|siempre|todo el tiempo|todos los dias|cada dia|cada noche|seguido|constantemente|hoy|ahora|mejor|hasta|mas|que|es|era|tambien|y|la verdad|honestamente|otra vez|de nuevo|mismo|misma|profundamente|seriamente|literalmente|nunca|aveces|simple|verdad|muy|tan|pronto|bien|por fin|de una vez|sinceramente|nuevamente|esta noche|muchisimo|diario|locas|enormes|unas|muchas|todo|nada|cosa)){0,4}",
  quiero:
    "quiero|quisiera|queria|querria|quise|querido|querer|quiere|deseo|deseaba|desearia|deseando|deseos?|espero|esperaba|esperando|prefiero|preferiria|prefiera|necesito|necesitaba|voy|vaya|iba|pienso|pensando|pensaba|pense|pensado|pensar|pensamientos?|planeo|planeando|planeado|planee|decidi|decidido|decidida|intento|intente|intentar|intentado|intentando|trate|tratado|ganas|rezo|rezando|pido|pidiendo|ruego|gustaria|encantaria|podria|puedo|deberia|debia|debo|debi|merezco|mereceria|ojala|list[oa]|dispuest[oa]|preparad[oa]|ideas?|plan|planes|formas?|maneras?|como|tentad[oa]|tienta|tentacion|a punto|estoy por|estuve por|estaba por|sueno|sonando|sone|fantaseo|fantaseando|fantasia|miedo a no|capaz|tengo|hora|toca|antoja|provoca|apetece|imagino|imaginando|imagine|anhelo|anhelando|ansio|obsesionad[oa]|obsesion|considero|considerando|considerado|contemplo|contemplando|mejor|impulsos?|necesidad|opcion|posibilidad|cerca|convencid[oa]|unico que (?:quiero|deseo|pido|espero)(?: es)?|veces|alivio|urge|busco|buscando|busque|valor|dan ganas|nace|siento que (?:debo|deberia|quiero)|dios quiera|antes|facil|opto|elegi|elijo|punto",
  morir:
    "palmarla|dinarla|espicharla|petatearme|estirar la pata|colgar los tenis|irme al otro (?:barrio|lado)|morir(?:me)?(?! por (?:un|una|el|la|ir|ver))|estar(?: ya)? muert[oa]|(?:mi |la |mi propia )muerte(?! (?:de|del|subita))|no (?:existir|vivir(?! {place})|estar (?:mas )?(?:viv[oa]|en este mundo|con vida)|estar (?:mas )?aqui(?= (?:\\.|mas|nunca))|seguir (?:viviendo|viv[oa]|existiendo|con vida|en este mundo|aqui(?= \\.))|haber nacido(?! en)|(?:volver a )?despertar(?:me)?(?: mas| nunca(?: mas)?| jamas| manana)?(?! a las)(?= (?:\\.|mas|nunca|jamas|manana|y|otro|porque|otra))|abrir los ojos)|nunca (?:haber nacido|despertar(?:me)?|mas despertar|existir|haber existido)|dormir(?:me)?<4> (?:para siempre|(?:no|nunca)(?: volver a)? despertar(?:me)?(?= (?:\\.|mas|nunca|jamas)))|desaparecer(?:me)?(?: (?:para siempre|del todo|de este mundo|del mundo|del mapa para siempre|de la faz|de la tierra|por completo|definitivamente|de esta vida)|<1> (?:y|para) (?:no|nunca)(?: volver| regresar| mas))|ir(?:me)? (?:de (?:este|esta|el) (?:mundo|vida|tierra)|para siempre(?= (?:\\.|de (?:este|esta)))|al (?:cielo|otro mundo|otro lado)|con dios|pronto de este)|marcharme de este mundo|partir de este mundo|{acabar}|dejar(?:me)? (?:de (?:existir|vivir|respirar(?= \\.)|ser(?= \\.)|estar viv[oa]|sufrir para siempre)|morir)|que (?:dios|diosito|el senor|la muerte) me (?:lleve|recoja|mate|quite)|que me (?:muera|mate|maten|lleve (?:dios|la muerte)|muriera)|cerrar los ojos<4> (?:no|nunca|para siempre)|descansar (?:para siempre|en paz)|mi (?:propio )?(?:entierro|funeral|velorio|suicidio)|el suicidio|suicidio|perder la vida|tirarme(?= (?:\\.|ya|de|por|al|a las|y))(?! (?:al (?:sol|sofa|agua)|de cabeza))|aventarme(?! a )|no volver(?= \\.)(?<=mar [^.]{0,20})|estar bajo tierra|estar en (?:un|el) (?:ataud|cajon|cementerio|tumba)|una tumba",
  acabar:
    "(?:acabar|terminar|acabo|acabe|acabando|terminando|termine|acabara|terminara)(?:la|lo)? con (?:todo(?= (?:\\.|esto(?= \\.)|de una|ya|y|para siempre|hoy|esta|porque|no|aqui|con mi vida))|mi (?:propia )?(?:vida(?! (?:social|laboral|anterior|sedentaria))|existencia|sufrimiento|dolor)|esta (?:vida|existencia)|la vida|conmigo)|(?:acabar|terminar) conmigo|acabarme(?= \\.)|(?:poner(?:le)?|ponerl[oa]|pongo|dar(?:le)?) (?:un )?(?:fin|punto final|final) a (?:mi (?:propia )?(?:vida|existencia|sufrimiento|dolor)|todo(?= \\.)|esta (?:vida|existencia|agonia)|la vida|este (?:sufrimiento|dolor))|terminar mi vida|acabar mi vida|finalizar mi vida|ponerle fin(?= \\.)",

  // Doing it.
  matarme: `(?:${toMyself("mat|suicid|ahorc|ahorqu|colg|envenen|electrocut|dispar|asfixi")})(?! (?:el (?:telefono|celular)|la llamada|de la barra|un (?:mail|correo|mensaje)|en el pie|con la corbata|por llegar))|(?:quitarme|quitandome|sacarme|me{modal} (?:quito|quite|quitare|quitaria|quitara|quitar|quitando|quitado)) (?:la|mi)(?: propia)? vida|quitar(?:me|se) (?:de en|del|de) medio|(?:me{modal} )?(?:pegar|dar|meter|pego|doy|meto|pegaria|pegue|metere)(?:me)? un (?:tiro|balazo|plomazo|disparo)|(?:volar|vuelo|reventar)(?:me)? (?:la cabeza|los sesos|la tapa)|(?:cortarme|me{modal} (?:corto|corte|cortar|cortado|cortaria)|abrirme|me{modal} (?:abri|abrir|abro)) (?:las|mis) (?:venas|munecas)|desvivirme(?! (?:por|con|en|para) )|me{modal} desvivir(?! (?:por|con|en|para) )|atentar contra mi (?:propia )?vida|atente contra mi|hacerme desaparecer|(?:cometer|cometo|intentar|intente|intento de|intentos de|intentado) (?:un |el )?suicidio|{tirarme}|me (?:habria|hubiera|hubiese) (?:matado|suicidado|quitado la vida|muerto)(?! de)`,
  tirarme:
    "(?:(?:tirar|lanzar|arrojar|aventar|echar|botar|tirando|lanzando|arrojando|aventando)(?:me|ome)|me{modal} (?:tiro|tire|tirar|tirando|tirado|lanzo|lance|lanzar|arrojo|arroje|arrojar|aviento|avente|aventar|tiraria|lanzaria)|saltar|salto|saltando|saltaria) (?:a las (?:vias|ruedas)|al (?:tren|metro|vacio|rio(?= \\.)|subte|precipicio|paso del)|por (?:la|una|el|un)<1> (?:ventana|balcon|azotea|barranco)|de(?:sde|l)?(?: (?:un|el|la|una|este|lo alto del?))?(?: [^ .]{1,10})? ?(?:puente|edificio|azotea|balcon|piso|tejado|techo|terraza|cornisa|acantilado)|delante de|debajo de|enfrente de|frente a)(?: (?:un|una|la|el)<1> ?(?:coche|carro|auto|camion|bus|tren|metro))?(?! (?:con (?:paracaidas|bungee|arnes|mis)|en (?:bungee|paracaidas)))|(?:estrellar|estrellarme|estrelle|estrello|estrellando|chocar)<4> (?:a proposito|adrede|contra un (?:arbol|muro|poste|camion)|queriendo morir|para (?:morir|matarme))",

  // To live, and not to.
  vivir:
    "vivir(?:la)?(?! {place})|seguirla|vivo(?= (?:\\.|si|asi|yo))|viviendo(?! {place})|la vida(?! (?:de oficina|laboral|util|de (?:los|las|mi|este|un)))|mi vida(?! (?:laboral|social))|esta vida(?! de (?:oficina|locos))|mas vida|existir|existiendo|mi existencia|estar(?: mas| ya)? (?:viv[oa]|con vida|en (?:este mundo|esta vida))|seguir (?:viviendo(?! {place})|viv[oa]|existiendo|respirando|con (?:vida|mi vida|esta vida|la vida)|en (?:este mundo|esta vida|la tierra)|aqui(?= (?:\\.|sufriendo))|luchando(?= (?:\\.|por (?:vivir|la vida))))|sigo (?:viv[oa]|viviendo|existiendo|aqui(?= \\.)|en este mundo|respirando)|continuar (?:viviendo|con (?:vida|mi vida|esta vida)|existiendo|viv[oa])|siga (?:viv[oa]|viviendo)|mantenerme viv[oa]|levantarme nunca mas|respirar(?= (?:\\.|mas))|despertar(?:me)?(?= (?:\\.|manana|mas(?! a las)|nunca|cada (?:dia|manana)|otro dia|otra vez|y))|abrir los ojos(?= (?:\\.|cada|manana))|haber nacido(?! (?:antes|en|despues|tarde))",
  place:
    "(?:en(?! (?:este (?:mundo|infierno|dolor|cuerpo)|esta (?:tierra|vida|tortura))|paz)|cerca|lejos|alla|alli|tan|pegad[oa]|a (?:dos|tres|una|base)|entre|con(?! (?:esto|este dolor|tanto dolor|mi (?:dolor|mente)|la (?:culpa|mente)))|de (?:la|las|los|mi|alquiler|maletas|cajas)|pendiente|por (?:el|la) (?:zona|barrio)|sol[oa](?! y)|fuera|afuera|aqui(?= (?:en|cerca|por|sin|tan))|solo|sin (?:aire|cafe|mis|mi|el|la|internet|wifi))",
  muera:
    "(?:me )?(?:muriera|muriese|muero|muera|muerto)|me (?:mato|mate|matara|matase|suicido|suicidara|fuera|voy de este|quito la vida|quitara la vida|mueroo)|desapare(?:zco|ciera|ciese|zca)(?! (?:una|unas|un|dos|por) )|no (?:estuviera|estuviese|este|estoy|existiera|existiese|existo|hubiera (?:nacido|existido)|hubiese (?:nacido|existido)|estuviera viv[oa]|despertara|despierto|despertase|amanezco|amaneciera)|(?:ya |yo )?no (?:este|estoy|estuviera|existiera|estuviese)|(?:estuviera|estuviese|estoy|estar|esta) muert[oa]|falto|faltara|faltase|nunca hubiera (?:nacido|existido)|dejara de existir|dejo de existir",
  thing:
    "(?:ayuda|cafe|laptop|celular|turno|compu|movil|portatil|equipo|jefe|jefa|voto|llave|mochila|abrigo|paraguas|presencia(?! en este mundo)|firma|permiso|hermano|hermana|perro|perra|gato)",

  // Getting ready.
  escribi:
    "escribi|escrito|escribiendo|escritas|deje|dejado|dejando|terminado|termine|terminadas|tengo|hice|hecho|grabe|grabado|grabando|prepare|preparado|preparando|firme|redacte|redactado|redactando|mande|programe|empece|voy a (?:escribir|dejar|grabar)",
  "cuando muera":
    "(?:para )?(?:cuando|despues de que|una vez que|desde que|para que (?:lo|la|las|los) (?:encuentren|lean|abran) cuando|el dia que)(?: (?:yo|ya)){0,4} (?:(?:me )?muera(?! de )|me mate|me haya (?:muerto|matado|ido para siempre|ido de este)|haya muerto|este muert[oa]|no este(?= (?:\\.|cuid|en este mundo|con vida|viv[oa]|quiero|yo))|falte|no exista|me suicide|me quite la vida)(?! (?:rieguen|vuelvo))",
  regalo:
    "regal(?:e|o|ando|ado|are|ar)|repart(?:i|o|iendo|ido|ir)|don(?:e|ando|ado)|di|doy|dado|dando|dejo|deje|dejando|entregue|entregando|herede",
  mudanza:
    "(?:viej[oa]s|que (?:no uso|ya no uso)|(?:por|para|antes de) (?:la mudanza|mudarme|el traslado)|a (?:la caridad|una (?:escuela|fundacion)|la iglesia))",
  ultimo: "ultim[oa] (?:dia|noche|semana|manana|vez|atardecer|navidad|cumpleanos|fin de semana|mes|cena)",
  tengo:
    "tengo|tenia|compre|comprado|comprar|guarde|guardado|guardo|guardando|junte|juntado|juntando|junto|reuni|reunido|reuniendo|ahorre|ahorrando|consegui|conseguido|acumulado|acumule|acumulando|escondi|escondido|escondidas?|guardadas|almacenado|he|hay|llevo|vengo|encontre|pedi|separe|apartando|aparte",
  medios:
    "suficientes (?:pastillas|pildoras|tabletas)|pastillas|pildoras|tabletas|somniferos|medicamentos|soga|la cuerda|una cuerda|un arma|el arma|una pistola|la pistola|pistola|arma|cuchillas|una cuchilla|veneno|insulina",
  "se como":
    "se|sabe|sabia|decidi|decidido|elegi|elegido|escogi|escogido|planeado|planee|pensado|pense|pensando|busque|buscado|buscando|busco|investigado|investigando|investigue|tengo(?: (?:decidido|pensado|elegido|planeado|claro|visto|definido|todo))?|puse|defini|marque|googlee|vi|repaso|calculado|visto|estudiado",
  "como hacerlo":
    "como|cuando|donde|exactamente como|el dia|la fecha|una fecha|fecha|dia|el lugar|lugar|un lugar|el puente|el sitio|la hora|el metodo|metodo|formas|forma|maneras|la manera|metodos|todo|con que|el momento",

  // In danger.
  ahora:
    "ahora(?: mismo)?|ya(?: mismo)?|esta (?:misma )?(?:noche|tarde|madrugada)|hoy(?: mismo)?|en (?:unos|cinco|diez|un) (?:minutos?|momento|rato|segundos?)|en cuanto|dentro de|ahorita(?: mismo)?|al rato|manana",
  tome: "tome|tomado|tomarme|tomar|trague|tragado|tragarme|ingeri|ingerido|tomando|trago|bebi|bebido|beberme|tragando|tomo|baje|tragar|ingerir|beber|tragarmelas|meti|metido|eche|zampe|consumi|inyecte|inyectado|tomarmelas",
  remedio:
    "pastillas|pildoras|tabletas|medicamentos|somniferos|ansioliticos|antidepresivos|frasco|blister|veneno|lejia|cloro|raticida|medicacion|analgesicos|pastillero|insulina|medicinas|remedios|paracetamol(?:es)?|ibuprofenos?|tratamiento|destapacanos|soda caustica|detergente|clonazepam|rivotril|calmantes|relajantes|tranquilizantes|comprimidos|capsulas",

  // Harming oneself.
  volvi:
    "volvi|volver|vuelto|vuelvo|sigo|segui|empece|empezado|empiezo|dejar|parar|deje|evitar|intento no|quiero|ganas|necesito|pienso en|pensando en|pensar en|intentando no|aguantar sin|extrano|controlar|recai y|dejo|puedo|voy|mejor|calma",
  "sin querer":
    "(?:la (?:rodilla|espalda|mano|pierna|muneca|vista|cadera|lengua|frente|cabeza con)|el (?:tobillo|pie|brazo|dedo|hombro|cuello|codo|gemelo|pulgar)(?! (?:a proposito|para|otra vez|hasta))|jugando|entrenando|al |corriendo|(?:[^ .]{1,14} ){1,4}(?:jugando|entrenando|corriendo|cocinando|bajando|subiendo|cargando|levantando|haciendo deporte|en el gimnasio)|en (?:la|el|un|una)(?! (?:bano|ducha|secreto|cabeza|cara|brazos?|piernas?|munecas?))|sin querer|un (?:dedo|poco al|poco con)|haciendo (?:deporte|ejercicio|yoga|la)|bajando|subiendo|cargando|levantando|cocinando|picando|afeitandome|depilandome|sacando|planchando|cuando (?:me cai|corria|jugaba|cocinaba|cocino)|por (?:accidente|descuido)|este|con (?:la puerta|el borde|la mesa|el horno|aceite|la sarten|el cafe|un papel|el papel|la lata|una lata|la tetera|la plancha|el agua|agua|la olla|el sol)|para que (?:lo|la) )",
  "darme muerte":
    "matarme|suicidarme|ahorcarme|colgarme|envenenarme|electrocutarme|asfixiarme|dispararme|desvivirme(?! (?:por|con|en|para) )|quitarme (?:la|mi)(?: propia)? vida|quitarme (?:de en|del) medio|(?:pegarme|darme|meterme) un (?:tiro|balazo)|volarme (?:la cabeza|los sesos|la tapa)|cortarme las venas|tirarme (?:al|a las|por|del?|desde)|lanzarme (?:al|a las|por|del?|desde)|aventarme (?:al|a las|por|del?|desde)|saltar (?:del|de la|desde)",
  // Answers to "si me muero".
  bien: "mejor|bien|perfecto|feliz|felices|gracias|alivio|que bueno|no me (?:importa|importaria|opongo|quejo)|tranquil[oa]|descanso|me da igual|ni modo",
  "corte ajeno":
    "(?:el|un|mi) (?:pelo|cabello|flequillo|dedo|pulgar|padrastro|pedazo|trozo|boton|cable)|las unas|la (?:barba|melena|coleta|luz|llamada|conexion|inspiracion|yema|mano con)|los? (?:pelos|dedos)|una (?:rebanada|porcion|tajada|una)|un poco (?:al|el|con|picando|cocinando|en)|en (?:publico|seco)|al (?:hablar|afeitarme|cocinar|picar|abrir)|con (?:(?:un|el) (?:papel|folio|cuchillo (?:de cocina|picando|pelando|en la cocina))|la (?:puerta|lata|hoja de papel)|una lata|papel|el filo)|[a-z]{2,10}[aei]ndo(?:me|lo|la)?|el (?:agua|internet|gas|suministro|bigote)|la mitad de|si me preguntan|y vuelvo|hablar|preguntar|pedir|mucho menos|el rollo|la digestion|el tobillo|la (?:pierna|rodilla|mano|cara|barbilla|mejilla)(?: [a-z]{2,10}[aei]ndo(?:me)?)|la barbilla|el rostro|la cara por|con el (?:foco|vidrio de|borde|papel)|con un (?:foco|vidrio|clavo|alambre|folio)",
  // Others.
  "quiero hacer":
    "voy a|quiero|quisiera|quise|queria|ganas de|imagino|imaginar|imaginando|imaginacion|pienso en|pensar en|pensando en|pensamientos de|planeo|planeando|planee|como|capaz de|a punto de|impulso de|fantaseo con|sueno con|juro que|miedo de|casi",
  danarle:
    "apunal[a-z]{1,4}|mat(?:arl[oa]s?|arle|ar a)|golpear(?:l[oa]s?|le)?(?! (?:la|el))|hacer(?:le|les|selas)? (?:dano|pagar)|estrangul[a-z]{2,5}|disparar(?:le|les)|pegarle(?: a)?|lastimarl[oa]s?|envenenar[a-z]{0,3}|ahorcarl[oa]s?|atacarl[oa]s?|reventarl[oa]s?",
  // Getting ready.
  sitio:
    "puente|azotea|cornisa|barranco|precipicio|acantilado|grua|torre|andamio|vias|anden|baranda|barandilla|balcon|edificio|terraza|viaducto|techo|tejado|ventana|hotel|bosque|muelle",
  dia: "lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin de semana|cumpleanos|navidad|semana santa|ano nuevo|puente de mayo|manana|hoy|esta noche|dia|fecha|semana|mes|verano|madrugada|noche",
  // Danger now.
  exceso:
    "todas?|todos?|toda la|todo el|enter[oa]s?|demasiad[oa]s?|mucho mas|muchas mas|de mas|mas de|doble|triple|punados?|monton|monton de|bastantes|muchas|varias|\\d\\d|veinte|treinta|cuarenta|cincuenta|sesenta|frascos?|cajas?|blister(?:es)?|botes?|tiras?|sobredosis|a proposito|adrede|aposta|de golpe|de una|juntas",
  dosis:
    "dosis|pastillas?|pildoras?|tabletas?|comprimidos|capsulas|{remedio}|lo que me toca|la cuenta|debido|debia",
  // Harm to oneself.
  parte:
    "brazos?|antebrazos?|piernas?|muslos?|munecas?|piel|estomago|panza|barriga|vientre|manos?|nudillos|dedos?|cara|cabeza|pies|hombros?|cuello|cuerpo|palmas?|caderas?|costillas",
  filo: "cuchillas?|navajas?|gillette|tijeras|cutter|compas|alfiler(?:es)?|agujas?|vidrio|vidrios|cristal|encendedor|mechero|cigarr[oi]l?l?o?s?|pucho|pitillo|plancha|vela|cable|cinturon|hebilla|cuchillo|trincheta|hojilla|hoja de afeitar|hoja",
  // Others.
  golpe:
    "pega|pego|pegan|pegaron|golpea|golpeo|golpean|patea|pateo|empuja|empujo|estampa|estampo|abofetea|abofeteo|cachetea|cacheteo|escupe|escupio|escupen|jala|jalo|arrastra|arrastro|ahorca|ahorco|quema|quemo|muerde|mordio|zarandea|zarandeo|samaquea|azota|azoto|amenaza|amenazo|amenazan|acosa|acoso|acosan|persigue|chantajea|chantajeo|viola|violo|manosea|manoseo|maltrata|maltrato|maltratan|agrede|agredio|agredieron|insulta|insultan|encierra|encerro|encerraron|humilla|humillan|rompieron|rompio|tira cosas|lanza cosas",
  fragil:
    "nin[oa]s?|nen[ea]s?|chiquit[oa]s?|chiquill[oa]s?|muchachit[oa]s?|bebes?|gemelos|gemelas|mellizos|hij[oa]s?|sobrin[oa]s?|niet[oa]s?|primit[oa]|alumn[oa]s?|menor(?:es)?|hermanit[oa]s?|hijastr[oa]s?|abuel[oa]s?|ancian[oa]s?|senora|senor|suegra|suegro|residentes?|residencia|paciente|discapacidad|demencia|catorce|quince|infantiles|adolescente|chic[oa]",
  maltrato:
    "marcas de (?:cinturon|golpes)|moretones|golpes|quemaduras?|llagas|muele a golpes|(?:la|lo|los|las) (?:toca|tocan)(?! (?:el|la|un|una|hacer|ir|piano))|(?:le|les|la|lo|los|las) (?:(?:pega|pegan)(?! (?:a (?:la|el|una?|su) (?:pelota|balon|puerta|pared)|cromos|pegatinas))|golpea|golpean|maltrata|maltratan|hace dano|hacia dano|hacen dano|encierra|roba|grita|tienen encerrad[oa]s?)|encerrad[oa]s? en|arrastrar|del pelo|sin comer|sin comida|no (?:come|ha comido|le dan de comer|lo alimentan)|juegos secretos|casarla|casarlo|en la cama mojada|esta sol[oa]|sol[oa]s? en casa|abandonad[oa]s?|desatendid[oa]s?|descuidad[oa]s?|maltratad[oa]s?|abusa|abuso de|no (?:esten|estan|esta) segur[oa]s?|duerme en (?:el|un) (?:cobertizo|garaje|coche)|manda(?:n)? fotos|borracho con",
  // Danger now.
  sintoma:
    "pecho<*4> (?:duele|aprieta|oprime|pesa)|(?:dolor|duele)<*4> (?:pecho|mandibula|brazo izquierdo|codo)|(?:lado|brazo|ojo|pierna|cara)<*4> (?:dormid[oa]|entumecid[oa]|caid[oa]|torcid[oa]|cierra)|no (?:puedo|me puedo) (?:parar(?:me)?|respirar|hablar|ver|tragar|mover|levantar)|sudando(?: frio)?|mareo|maread[oa]|me desmayo|desmayad[oa]|convulsion(?:es)?|no me salen las palabras|se me cierra (?:un ojo|la garganta)|corazon<*4> (?:mil|acelerado|salta)|mucha sangre|tanta sangre|vomit[a-z]{1,4}",
};

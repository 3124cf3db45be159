import type { Pattern } from "../../core/safety/lexicon.ts";
import { es } from "./write.es.ts";

const KIN =
  "(?:amig[oa]|mejor amig[oa]|herman[oa]|madre|mama|padre|papa|hij[oa]|mujer|esposa|marido|esposo|pareja|novi[oa]|prim[oa]|ti[oa]|sobrin[oa]|abuel[oa]|vecin[oa]|compane?r[oa] de piso|ex|cunad[oa]|suegr[oa])";
const WORK_MATE =
  "(?:companer[oa]|companer[oa] de trabajo|colega|jef[ea]|gerente|supervisor[a]?|emplead[oa]|cliente|clienta|alumn[oa]|paciente|encargad[oa]|director[a]?)";
const SOMEONE = `(?:(?:mi|un|una|el|la|su|nuestr[oa])(?: (?:mejor|viej[oa]|antigu[oa]|buen|buena))? (?:${KIN}|${WORK_MATE})|el|ella|alguien)`;

/** F6 in Spanish: worry about somebody else. */
export const WORRY_ES: readonly Pattern[] = [
  {
    family: "F6",
    match: es(
      `${SOMEONE}<*7> (?:(?:se (?:quiere|quiso|queria|va a|quisiera|intento|ha intentado|podria|puede|vaya a|iba a)|quiere|quiso|intento|ha intentado|queria|pensado|pensando|piensa|piense|hablado de|habla de|amenaza con|amenazo con|dice que va a|ganas de) ?(?:en )?(?:matar(?:se)?(?! (?:el|la|los|las|un|una|al|tiempo))|suicidar(?:se)?|morir(?:se)?|quitar(?:se)? la vida|hacer(?:se)? dano|cortar(?:se)?(?! el pelo)|acabar con su vida|terminar con su vida|el suicidio|suicidio|hacerse dano)|se (?:corta|autolesiona|hace dano|corto|hiere|lastima|haga dano|lastime|suicide|mate|suicido)(?! (?:el pelo|la|el|sol[oa]) )|(?:ideas|pensamientos) suicidas|no quiere (?:vivir(?! (?:en|con|cerca|lejos|de) )|seguir viviendo|seguir viv[oa])|(?:se tomo|se ha tomado)<*4> pastillas|(?:nota|carta) (?:suicida|de suicidio)|suicida(?= \\.))`,
    ),
    fires: [
      "Mi amiga quiere morir y no sé qué hacer",
      "Temo que mi hermano se haga daño",
      "Un compañero tiene ideas suicidas",
    ],
    not: ["Mi amiga quiere cambiar de trabajo.", "Mi hermana se cortó el pelo."],
  },
  {
    family: "F6",
    match: es(
      "(?<! (?:que|proceso|equipo) )se (?:va a|quiere|queria|quiso|puede|podria|vaya a|iba a) (?:matar|suicidar|quitar la vida|desvivir|hacer dano a si|morir(?= \\.))(?! (?:a trabajar|trabajando|de )(?= ))|(?:dice|dijo|conto|cuenta|escribio|publico|confeso|amenaza|amenazo|creo|temo|repite)<*4> (?:se (?:mata|va a matar|quiere morir|quiere matar|quiere desvivir|suicida|va a suicidar)|no quiere (?:vivir|seguir viviendo)|piensa en (?:el )?suicid[a-z]{1,4}|quiere (?:acabar con su vida|morir(?:se)?|matarse)|nadie (?:lo|la) (?:extranaria|echaria de menos)|(?:estariamos|estarian) mejor sin (?:ella|el))|se autolesiona|(?:se tomo|se ha tomado) una sobredosis|(?:anda|esta) regalando sus cosas",
    ),
    fires: [
      "Creo que se va a suicidar",
      "Me contó que se quiere matar",
      "Repite que estaríamos mejor sin él",
      "Se autolesiona desde mayo",
    ],
    not: ["Dice que se va a mudar.", "Me contó que no quiere viajar."],
  },
  {
    family: "F6",
    match: es(
      "(?:matarse|suicidarse|ahorcarse|quitarse la vida|hacerse dano|cortarse(?! el (?:pelo|cabello))|lastimarse|autolesionarse)(?! (?:la|el|jugando|corriendo))",
      "(?:se|la|lo|le)<4> (?:esta cortando|anda cortando|autolesiona|quiere (?:matar|morir|ir con (?:mi|papa|mama|dios))|va a matar|iba a (?:quitar la vida|matar|suicidar))(?! (?:el|la|de (?:risa|hambre|calor)))",
      "(?:todos|todo el mundo|estariamos|estarian)<4> mejor sin (?:el|ella)(?= (?:\\.|y|en este mundo))",
      "(?:el|ella|dice|dijo|papa|mama|hijo|hija|herman[oa]|amig[oa])<*6> (?:ya )?no quiere (?:vivir(?! {place})|seguir viviendo|estar viv[oa])",
      "acabe con su vida|acabar con su (?:propia )?vida|(?:cortes|cicatrices|quemaduras)<4> en (?:los|sus) (?:brazos|munecas|piernas)<*6> (?:se los hace|ella|el(?= \\.)|hace)|le vi (?:los )?(?:cortes|brazos)",
      "(?:se tomo|se trago) todas? las pastillas|(?:regalando|regalo) sus cosas|bromea[a-z]{0,4}<*6> (?:matar|matarse|suicid[a-z]{2,5})",
    ),
    fires: [
      "Mi prima dice que va a suicidarse",
      "Mi hija se está cortando",
      "Dijo que todos estarían mejor sin él",
      "Me da miedo que acabe con su vida",
      "La becaria tiene cortes en los brazos y se los hace ella",
    ],
    not: ["Se quiere ir con otro proveedor.", "Mi hermana va a cortarse el pelo."],
  },
  {
    family: "F6",
    match: es(
      "(?:estaria|estarian|estara) mejor sin (?:ella|el)(?= (?:\\.|y))",
      "se encerro<*6> (?:pastillas|navaja|cuchillo|soga)",
      "habla de (?:acabar con todo|matarse|morirse|suicid[a-z]{2,4})",
      "(?:tenia|tiene) una soga y",

      "(?:dijo|dice|escribio|conto|llamo|llamar|temo|creo|amenaza|repite)<*6> (?:que )?(?:se|el|ella)<4> (?:va a (?:ahorcar|tirar|matar|suicidar|morir)|tira|ahorca|ahorcar|quiera (?:ahorcar|matar|morir)|mate|prefiere morirse|estara muert[oa]|estara con su)(?! (?:de (?:risa|hambre|calor)|a la piscina))",
      "(?:esta|estaba) en (?:el|la|un|una) (?:puente|azotea|cornisa)<*6> (?:tira|salta|saltar|tirar)",
      "se (?:golpea|pega|quema|muerde|araña|arana|rasguña|rasguna)<*6> (?:cabeza|punos|moretones|brazos|cara|a proposito|plancha|encendedor)(?! (?:con la puerta|jugando))",
      "(?:intento|quiso|trato de) (?:matarse|suicidarse|ahorcarse|quitarse la vida|morir)|ya no quiere (?:vivir(?! {place})|seguir)(?= (?:\\.|viv[a-z]{2,5}|en este mundo))",
      "compro una soga<*6> (?:tem|quier|ahorc|miedo)[a-z]{0,4}|a los (?:cuarenta|treinta|cincuenta) estara muert[oa]|(?:el otro|el proximo) ano ya no esta|me dio sus medallas|se va a encargar",
    ),
    fires: [
      "Mi primito me escribió que se va a tirar",
      "Mi novio está en el puente y dice que se tira",
      "Mi pareja se golpea la cabeza con los puños",
      "Un chico de la obra intentó matarse",
    ],
    not: ["Dijo que se va a mudar.", "Está en el puente de la obra."],
  },
];

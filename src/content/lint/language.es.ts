import type { LanguageRules } from "./language.ts";
import { readingYearsEs } from "./reading-grade.ts";

// \b knows ASCII letters only: these stand at the edges of Spanish words.
const w = (words: string, flags = "iu") =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);

export const SPANISH: LanguageRules = {
  banned: [
    {
      why: "toxic positivity",
      pattern: w(
        "buenas vibras|buena onda|lado (?:bueno|positivo)|todo pasa por algo|elige ser feliz|piensa en positivo|s[eé] positiv[oa]|podría ser peor|no hay mal que por bien no venga|ámate|quiérete",
      ),
    },
    {
      why: "minimizer",
      pattern: w(
        "simplemente|solamente|sólo (?:tienes|hay|haz|di|piensa)|solo (?:tienes|hay que|haz|di|piensa)|fácil(?:es|mente)?|cálmate|relájate|tranquilízate|no te preocupes|esfuérzate más|al menos|por lo menos|todo lo que necesitas",
      ),
    },
    {
      why: "streak guilt",
      pattern: w(
        "rachas?|te (?:faltó|faltan|perdiste)|perdiste|atrasad[oa]s?|ponte al día|días seguidos|no has (?:hecho|venido|vuelto)|no rompas|orgullos[oa]s? de ti|bien hecho|enhorabuena|felicidades",
      ),
    },
    {
      why: "clinical claim",
      pattern: w(
        "tratamientos?|curar?|cura[ns]?|curativ[oa]s?|sana(?:r|ción|dor[a]?)|terapi\\p{L}*|terapeut\\p{L}*|terapéutic\\p{L}*|síntomas?|diagn[oó]st\\p{L}*|trastornos?|depresi\\p{L}*|deprimid\\p{L}*|ansiedad|traum\\p{L}*|quemad[oa]s?|burnout|demostrad[oa]s?|(?:está|eficacia|eficacias|resultados?|método|clínicamente) comprobad[oa]s?|científicamente|garantiza\\p{L}*|amígdala|cortisol|neuro\\p{L}*|dopamina|vago|cerebr\\p{L}*",
      ),
    },
    {
      why: "work pressure",
      pattern: w("resilien\\p{L}*|alto rendimiento|optimiza\\p{L}*|desbloquea\\p{L}*|máximo potencial"),
    },
    {
      why: "suicide language",
      pattern: w("suicid\\p{L}*|intento (?:fallido|exitoso|logrado)|grito de auxilio|llamar la atención"),
    },
    {
      why: "false relationship",
      pattern: w(
        "estoy aquí para ti|me importas|puedes contarme(?:lo)? todo|somos familia|te echamos de menos|te extrañamos",
      ),
    },
    {
      why: "certainty of safety",
      pattern: w(
        "estás a salvo|nadie puede (?:ver|leer|saber)\\p{L}*|todo (?:va a|irá a) (?:salir|estar) bien|todo saldrá bien",
      ),
    },
    {
      why: "body and ability",
      pattern: w(
        "cierra los ojos|cerrar los ojos|ponte de pie|levántate|respira (?:hondo|profundo|profundamente)|pon la mano en el corazón|ciego a|sordo a|loc[oa]s?|acuéstate|aguanta la respiración|contén la respiración",
      ),
    },
  ],
  flagged: w(
    "debes?|deberías?|tienes que|siempre|nunca|normal(?:es)?|débil(?:es)?|fuertes?|valientes?|viaje|chicos",
    "giu",
  ),
  orders: w(
    "^(?:por favor,? )?(?:añade|pide|respira|revisa|elige|cuenta|decide|haz|siente|encuentra|busca|termina|da|ve|imagina|guarda|deja|escucha|mira|mueve|nombra|nota|abre|pasa|piensa|planea|pon|lee|recuerda|descansa|di|fija|siéntate|quédate|para|toma|habla|toca|prueba|espera|camina|escribe)",
  ),
  proof: /\p{N}|%|por ciento|demuestra|probad[oa]|la mitad|el doble/iu,
  dose: w("más largos?|más largas?|cort[oa]s?|breves?|programas?"),
  conditions: w(
    "tdah|autis\\p{L}*|bipolar\\p{L}*|ataques? de pánico|fobias?|toc|psicosis|psicótic[oa]s?|esquizofren\\p{L}*|adicci\\p{L}*|adict[oa]s?|insomnio|disociaci\\p{L}*|clínic[oa]s?|patolog\\p{L}*",
  ),
  told: /(?<!(?:si|como|cómo|qué|que|lo que|cuando|quizá|tal vez) (?:te )?)(?<![\p{L}])(?:te sientes|estás sintiendo|debes de estar|pareces) /iu,
  botFeels: w(
    "(?:me |nos )(?:alegra|duele|preocupa|siento)|te entiendo|te entendemos|estamos orgullos[oa]s|lo siento(?: mucho)?",
  ),
  breath: w(
    "aguanta(?:r)? (?:la respiración|el aire)|conten(?:er)? (?:la respiración|el aire)|respira(?:r)? (?:hondo|profund\\p{L}*|rápido)|cuenta (?:hasta|cada respiración|tus respiraciones)",
  ),
  zones: w("pecho|vientre|barriga|estómago|caderas?|garganta|pelvis|senos"),
  promises: w("anónim\\p{L}*|nadie (?:puede|podrá|podría|va a) \\p{L}+|irrastreable|totalmente privad[oa]"),
  aboutPeople: w(
    "resilien\\p{L}*|atención plena|mindfulness|medita\\p{L}*|afrontamiento|actitud(?:es)?|mentalidad|autocuidado|yoga|gestión del estrés",
  ),
  negations: w("no|nunca|nadie|nada|ningun[oa]?|ningún|sin|jamás|tampoco", "giu"),
  figuresOfSpeech: w(
    "baterías?|quemad[oa]s?|agotad[oa] como|con el agua al cuello|debería\\p{L}*|deberí\\p{L}*",
  ),
  reading: readingYearsEs,
  longWord: 14,
};

import type { Pattern } from "../../core/safety/lexicon.ts";
import { en } from "./write.en.ts";

const KIN =
  "(?:friend|best friend|brother|sister|mom|mum|mother|dad|father|son|daughter|wife|husband|partner|boyfriend|girlfriend|fiance|cousin|uncle|aunt|nephew|niece|grandma|grandpa|grandmother|grandfather|roommate|flatmate|housemate|neighbor|neighbour|ex|buddy|mate|kid|child|teen|teenager)";
const WORK_MATE =
  "(?:colleague|coworker|co worker|teammate|boss|manager|supervisor|employee|report|intern|client|customer|patient|student|team lead|lead|director)";
const SOMEONE = `(?:(?:my|a|our|the|one of my|his|her)(?: (?:best|old|close|younger|older|little|big|good|dear|direct|former))? (?:${KIN}|${WORK_MATE})|he|she|they|someone|somebody|hes|shes|theyre|my bf|my gf)`;
const AGGRESSOR = `(?:(?:my|the|our|a)(?: (?:ex|old|own|direct|former|drunk|older))? (?:husband|wife|partner|boyfriend|girlfriend|ex|spouse|dad|father|stepfather|stepdad|mother|mom|mum|brother|uncle|son|roommate|flatmate|neighbor|neighbour|${WORK_MATE})|he|she|they|someone|somebody)`;
const VICTIM = `(?:him|her|them|the (?:people|man|woman|person|one|guy)|someone|somebody|people|everyone|everybody|you|you all|my (?:boss|manager|supervisor|coworkers?|colleagues?|team|wife|husband|partner|ex|kids?|children|family|neighbor|neighbour|mother|father|mom|mum|dad|brother|sister|boyfriend|girlfriend|roommate|baby|director)|that (?:man|woman|guy|bastard|bitch|manager|idiot|person)|the (?:boss|manager|bastard|guy|whole (?:team|office|department)))`;
const CHILD =
  "(?:child|children|kid|kids|baby|toddler|son|daughter|niece|nephew|stepson|stepdaughter|grandson|granddaughter|pupil|student|little (?:girl|boy)|little (?:brother|sister)|grandmother|grandfather|grandma|grandpa|elderly (?:man|woman|neighbor|neighbour|mother|father|lady)|old (?:man|woman|lady)|disabled (?:brother|sister|man|woman|son|daughter))";

/** F6 to F10 in English: about others, from others, and distress as such. */
export const OTHERS_EN: readonly Pattern[] = [
  {
    family: "F6",
    match: en(
      `${SOMEONE}<*7> (?:(?:kill|killing|kills|hurt|hurting|hurts|harm|harming|harms|cut|cutting|cuts|hang|hanging|shoot|burning|starving)(?: off)? (?:himself|herself|themselves|themself|him self|her self)|(?:wants?|wanted|wanting|going|trying|tried|threatens?|threatened|threatening|talks?|talking|talked|plans?|planning|wishes|wished|thinks?|thinking|hopes?|rather)<*4> (?:die|be dead|dying|suicide|was dead|were dead|end (?:his|her|their) (?:own )?life|not be alive|end it all|not wake up)|suicidal|(?:commit|attempt|attempted|committing)<*1> suicide|(?:doesnt|does not|dont|do not|didnt) want to (?:live|be alive|be here any ?more)|(?:take|taking|took|end|ending|ended) (?:his|her|their) own life|(?:self harms?|self harming)|better off without (?:him|her|them)|(?:nobody|no one) would miss (?:him|her|them)|(?:giving|gave|given)<*1> (?:his|her|their) things away|(?:took|taken|swallowed)<*4> (?:overdose|all (?:his|her|their) (?:pills|meds|tablets))|suicide (?:note|attempt|letter))`,
    ),
    fires: [
      "My friend wants to die and I don't know what to do",
      "I am afraid my sister will hurt herself",
      "A colleague told me she feels suicidal",
    ],
    not: ["My friend wants to change jobs.", "My brother cut the cake himself."],
  },
  {
    family: "F7",
    match: en(
      `(?<! (?:dont|didnt|not|never|wont|without|wouldnt) )(?:i|im|ill|id|really|just|seriously|an|the|have|these)<4> (?:want|wanna|wanted|going|gonna|will|ill|plan|planning|urge|urges|about|thinking|thoughts|fantasize|fantasizing|dream|feel like|ready|swear|ready|thought|might|could really|could seriously|fantasies)(?: (?:to|of|about|ill|i will))? (?:kill|killing|murder|murdering|stab|stabbing|shoot|shooting|strangle|strangling|choke|choking|beat the (?:hell|shit|crap) out of|beat up|smash (?:his|her|their) (?:face|head|skull)|bash|poison|poisoning|attack|attacking|physically hurt|hurt|hurting|harm|harming|slit)(?: up)? ${VICTIM}(?! (?:feelings?|by|with (?:my|a) (?:words|comment|message|mail|email|idea)|with kindness|chances|an email|a (?:message|mail|note|question)|career|at (?:chess|tennis)|for (?:the|that|this) (?:joke|pun|cake)))`,
    ),
    fires: [
      "I want to kill my boss",
      "I am going to hurt him tonight",
      "I keep thinking of stabbing my manager",
    ],
    not: ["I don't want to hurt her feelings.", "I want to shoot him an email.", "My boss will kill me."],
  },
  {
    family: "F7",
    match: en(
      `(?:bring|bringing|take|taking|carry|carrying|brought|got|have)<4> (?:a |my |the )?(?:gun|knife|weapon|rifle|machete|bomb)<4> (?:to|into|at) (?:work|the office|school|the meeting|their house|his house|her house|the store)|(?:shoot up|blow up|burn down|set fire to) (?:the|this|that|my|his|her|their) (?:whole )?(?:office|building|place|school|company|house|warehouse|plant)|(?:i|im|ill)<4> (?:make (?:him|her|them|you) (?:bleed|suffer)|(?:see|watch) (?:him|her|them) bleed|want (?:him|her|them|my boss|my manager) (?:dead|to die))|afraid (?:i|im)<4> (?:will|might|could|going to) (?:hurt|harm|kill|hit|shake) (?:him|her|them|someone|somebody|my (?:kid|kids|baby|child|children|wife|husband|partner)|the baby)`,
    ),
    fires: ["I will bring a knife to work", "I want him dead", "I'm afraid I might hurt my kids"],
    not: ["I will bring a cake to work.", "I'm afraid I might miss them."],
  },
  {
    family: "F8",
    match: en(
      `${AGGRESSOR}<*4> (?:(?:hits|beats|slaps|slapped|punched|punches|kicks|choked|chokes|strangled|strangles|groped|gropes|raped|rapes|assaulted|assaults|molested|stalks|stalked|stalking|abuses|abused|abusing|bullies|bullied|bullying|harasses|harassed|harassing|bully|harass|hurts|threaten|blackmails|blackmailed|threatens|threatened|threatening|hitting|beating|beat) me(?! (?:at|to (?:it|the)|with (?:questions|emails|requests)|up about|by (?:a|two|one)))|hit me(?! (?:up|with|that|like|hard|how|when|as|on (?:slack|teams)))|(?:pushed|pushes|shoved|shoves|threw|throws) me (?:against|down|around|to the (?:floor|ground|wall)|into|at the wall|out of the house)|(?:kicked|grabbed|grabs) me (?:by|in the|again|so hard|hard|when)|forces? me (?:to (?:have sex|touch|kiss|sleep|undress)|into sex)|forced (?:himself|herself|me to (?:have sex|touch|kiss|sleep)|me into sex)|(?:touched|touches|touching|touch|grabbed|grabs|rubs|rubbed) (?:me(?= (?:\\.|and|when|every))|me (?:inappropriately|without|where|there|under|sexually|in ways|between)|my (?:breasts?|butt|ass|bottom|thighs?|legs?|chest|waist)))`,
    ),
    fires: [
      "My husband hits me",
      "He pushed me against the wall",
      "My manager touched me inappropriately",
      "My boss keeps harassing me",
    ],
    not: ["It hit me that we are late.", "He beat me at chess.", "She pushed me to apply."],
  },
  {
    family: "F8",
    match: en(
      `(?:i|im|ive|id)<4> (?:been|being|was|am|got|get|getting|im|still|keep getting)<4> (?:raped|molested|sexually (?:assaulted|abused|harassed)|assaulted|stalked|beaten(?: up)?(?! (?:to|at|by (?:two|three|one|a point)))|bullied|harassed|abused|groped|blackmailed|discriminated against|threatened)(?! (?:into|by (?:seagulls|pigeons|birds|spam|bots|emails|robots)))(?! by (?:the|this|a) (?:deadline|idea|change|reorg|tool|emails?|new))|(?:afraid|scared|terrified|frightened) (?:to go home(?! (?:early|late|in case|because|before|now))|of going home|to be at home|to be home|of (?:my (?:husband|wife|partner|boyfriend|girlfriend|ex|father|dad|stepfather|boss|manager|son|brother)|him)(?= (?:\\.|and|when|because|at|every|he))|(?:he|she|they)<4> (?:hurt|kill|hit|beat|find) me)|(?:dont|do not|not|never)(?: feel)? safe (?:at home|in my own (?:home|house)|with (?:him|my (?:husband|wife|partner|boyfriend|girlfriend|ex|boss))|around (?:him|my (?:husband|wife|partner|boss|manager)))|(?:domestic violence|sexual harassment|sexual assault)<4> (?:me|my|i|im)|(?:im|i am|i was|was|being|been) (?:a victim of|bullied(?! into)|harassed|stalked|sexually)<1>|(?:wont|doesnt|does not|will not) let me leave the house|(?:racist|sexist|homophobic|sexual|transphobic|antisemitic)<1> (?:jokes|comments|remarks|slurs|insults|messages)<4> (?:about|at|to|against|on) (?:me|my)`,
    ),
    fires: [
      "I am being bullied at work",
      "I'm afraid to go home",
      "I was sexually harassed by a client",
      "He makes racist jokes about me",
    ],
    not: ["I am afraid to present.", "I was beaten to the punch line."],
  },
  {
    family: "F9",
    match: en(
      `${CHILD}<*5> (?:being|is|are|gets|getting|get|was|were|been|keeps getting)<*1> (?:beaten|abused|neglected|molested|starved|hit by|locked in|hurt by|harmed|left alone for (?:days|hours)|touched by|in danger|not safe|unsafe|mistreated|groomed)(?! a (?:ball|cold|flu|virus|bug))|${AGGRESSOR.replace("|he|she", "|hes|shes|he|she|neighbors|neighbours")}<*4> (?:hits|hit|beats|beating|beat|abuses|abusing|abused|molests|molested|hurts|hurting|neglects|neglecting|shakes|shook|starves|locks|touches|touched)<*1> (?:his|her|their|the|my|our|a|old)<*1> ${CHILD}|(?:child|elder|children) (?:abuse|neglect)(?! (?:training|prevention|policy|course|awareness))|(?:worried|afraid|scared|fear) (?:about|for)<*4> ${CHILD}<*1> safety|${CHILD}<*4> (?:bruises|isnt safe|is not safe|arent safe|are not safe)`,
    ),
    fires: [
      "The neighbor's child is being beaten",
      "My partner hits our son",
      "My elderly mother is being neglected by her carer",
    ],
    not: ["My son got hurt at soccer.", "My daughter is in the school play."],
  },
  {
    family: "F10",
    match: en(
      `(?:im|i am|i feel like im|i feel like i am|i feel my ?self)(?: (?:just|completely|slowly|really))? (?:falling|coming|going) (?:apart|to pieces)(?! from laughter)|(?:im|i am|having|i think im)<4> (?:a panic attack|panicking(?= (?:\\.|and|so|right|badly))|a (?:nervous |mental |complete )?breakdown|breaking down(?= (?:\\.|and|completely)))|(?:i|im)<4> (?:cant|cannot|can not|unable to) (?:cope|function|stop (?:crying|shaking))(?= (?:\\.|any ?more|any longer|at all|and|right|today|i|since))|(?:i think |feel like |feel as if )?(?:im|i am) (?:losing my mind(?! (?:over|with) )|going (?:crazy|insane)(?= \\.))|(?:cannot|cant|could not|couldnt) (?:stop|keep from) crying|(?:i|im)<1> (?:at|reached) (?:my )?breaking point|end of my rope|(?:completely |totally |so )hopeless|my world is (?:collapsing|falling apart)|(?:im|i am) (?:really )?not ok(?:ay)?(?= \\.)|broke down (?:in|at|crying)|(?:cant|cannot) cope with (?:any of this|anything|life|this any ?more)|hate my ?self(?= (?:\\.|so|and|for being))|(?:i|ive) (?:have |just )?(?:reached|hit|am at|past) my (?:breaking|limit|absolute limit)(?= (?:\\.|point|and))|panic attack (?:right )?now|(?:im|i am)<1> (?:desperate|in despair|hopeless|completely broken)(?= (?:\\.|and|right|please))`,
    ),
    fires: ["I am falling apart", "I'm having a panic attack right now", "I can't cope anymore"],
    not: ["The old chair is falling apart.", "I can't cope with this font."],
  },
  {
    family: "F8",
    match: en(
      `${AGGRESSOR}<*4> (?:(?:puts?|put|putting) (?:his|her|their) hands on me|threaten(?:s|ed|ing)?(?: to)? (?:kill|hurt|hit|beat|finish) me|will finish me|threw|throws? (?:things|plates|a (?:chair|mug|phone)) at me|(?:takes|took|keeps|kept) my (?:salary|wages|phone|passport|keys|money|documents)<*6> (?:go out|leave|back|away from me|let me)|(?:does not|doesnt|wont|didnt|never) (?:let|allow) me (?:to )?(?:go out|leave|see my|out of|have my)|(?:screams?|screaming|yells?|yelling|shouts?) at me<*6> (?:stupid|idiot|worthless|names|finish|every day|useless)|locks? me (?:out|in))|(?:sends?|sending|gets?|getting|got|received?)<*1> (?:me )?(?:death )?threats(?! (?:model|report|intel))|(?:family|parents|uncle|father)<*4> (?:forcing|forces|forced|making|want) me to marry|(?:racial|racist|sexist|homophobic|transphobic) (?:slurs|names|insults|abuse)(?= (?:at work|every|and|\\.|in))`,
    ),
    fires: [
      "My supervisor puts his hands on me",
      "He took my phone and does not let me leave",
      "Someone sends me threats",
      "They shout racial slurs at work",
    ],
    not: ["My manager takes my calls when I'm out.", "We reviewed the threats model."],
  },
  {
    family: "F9",
    match: en(
      `(?:the|a|my|our|her|his|their|that|this|one of our|of our)<*4> (?:${CHILD}|cousin|resident|residents|patient|minor|girl|boy|pupil|tenant|brother|sister|dad|mom|mum)<*7> (?:left alone<*4> (?:night|day|days|hours|weekend)|(?:touches|touched|touching) (?:her|him|them)|being (?:abused|beaten|hit|neglected|starved|slapped|hurt)|gets? hit|get beaten|(?:comes in with|has|have|covered in|full of)<*1> bruises|no food<*4> (?:days|week)|afraid of (?:her|his|their) (?:son|daughter|husband|wife|carer|father|mother|stepfather|family|parents|nurse)|(?:locked|locks) (?:in|up))|(?:leaves?|left|lock|locks|locked)<*1> (?:her|his|their|my|the|our)<*1> (?:${CHILD}|brother|sister|dad|mom|mum)<*1> (?:alone|in (?:his|her|their|the) room)|(?:staff|carers?|nurses?|stepdad|stepfather|stepmother|coach|teacher|uncle|someone|parents|mother|father)<*4> (?:hit|hits|beats?|hurts?|hurting|slaps?|abuses?|mistreats?|touched|touches)<*1> (?:my (?:dad|mom|mum|mother|father|nephew|niece|cousin|grandmother|grandfather|son|daughter|brother)|that (?:child|kid|girl|boy)|(?:a|the|his|her|their) (?:child|kid|girl|boy|baby)|him|her)`,
    ),
    fires: [
      "The girl next door is left alone for days",
      "My cousin told me that her uncle touches her",
      "One of our residents is being neglected",
      "They lock my brother in his room",
    ],
    not: ["My daughter was left with my mother today.", "The staff hit their target."],
  },
];

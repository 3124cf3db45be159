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
      `${SOMEONE}<*7> (?:(?:kill|killing|kills|hurt|hurting|hurts|harm|harming|harms|cut|cutting|cuts|hang|hanging|shoot|burning|starving)(?: off)? (?:himself|herself|themselves|themself|him self|her self)|(?:wants?|wanted|wanting|going|trying|tried|threatens?|threatened|threatening|talks?|talking|talked|plans?|planning|wishes|wished|thinks?|thinking|hopes?|rather)<*4> (?:die|be dead|dying|suicide|was dead|were dead|end (?:his|her|their) (?:own )?life|not be alive|end it all|not wake up)|suicidal|(?:commit|attempt|attempted|committing)<*1> suicide|(?:doesnt|does not|dont|do not|didnt) want to (?:live(?! (?:in|with|near|at|on|alone|far|there))|be alive|be here any ?more)|(?:take|taking|took|end|ending|ended) (?:his|her|their) own life|(?:self harms?|self harming)|better off without (?:him|her|them)|(?:nobody|no one) would miss (?:him|her|them)|(?:giving|gave|given)<*1> (?:his|her|their) things away|(?:took|taken|swallowed)<*4> (?:overdose|all (?:his|her|their) (?:pills|meds|tablets))|suicide (?:note|attempt|letter))`,
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
  {
    family: "F6",
    match: en(
      "(?:kill|killing|hurt|hurting|harm|harming|hang|hanging|top|topped|starve|starving|cutting|burning|unalive|shoot|drown) {himself}(?! (?:laughing|in the foot|out|over|off|on the|at (?:the gym|football|work)|while|skiing|playing|at (?:football|soccer|rugby|tennis|practice|training|the gym)))",
      "(?:end|ending|take|taking) (?:his|her|their) (?:own )?li(?:fe|ves)(?! (?:seriously|savings))",
      "(?:he|she|they)(?: (?:is|are|was|were|said|says|keeps saying|wants to|just|going to|about to|threatened to|might|will|would)){0,4} (?:end it(?: all)?|do it tonight|jump(?= \\.)|kill {himself}|overdose)(?! (?:on|with|there|here|early))",
      "better off without (?:him|her|them)(?! (?:in|on))",
      "(?:cuts|scars|burns)<*4> (?:on|up|all over|down|over) (?:his|her|their) (?:arms?|wrists?|legs?|thighs?)",
      "(?:giving|gave|given)<*4> (?:his|her|their) (?:things|stuff|belongings) away|(?:he|she|they)<*4> (?:took|taken|swallowed)<*4> (?:overdose|all (?:his|her|their) (?:pills|tablets|medication))",
    ),
    fires: [
      "Our intern is harming herself",
      "My best mate says he is going to end it",
      "Everyone would be better off without him, he told me",
      "There are cuts all over her arms",
    ],
    not: ["He taught himself to juggle.", "They ended it with a toast."],
  },
  {
    family: "F7",
    match: en(
      "(?<! (?:not|never|dont) ){mean to}<~4> {hurt them}(?: up)? {victim}(?! (?:feelings?|up about|at (?:chess|darts|tennis)|an? (?:email|message|mail|note|call|look)|hand|out|to (?:it|the)|by (?:a|two|one)|time|with (?:kindness|questions)))",
      "(?:smash|break|kick|bash|cave|slash) (?:his|her|their) (?:face|head|teeth|skull|legs|neck)(?: in)?",
      "(?:knife|gun|hammer|blade|machete|bat|axe)<*4> (?:in my (?:bag|car|locker|pocket|desk|rucksack)|for (?:him|her|them))(?! (?:cake|birthday|from the kitchen|to cut))",
      "(?:burn|set fire)<*6> (?:with (?:them|everyone|all of them)|(?:office|building|warehouse|place) down)|shoot(?:ing)? up (?:the|this|my)",
      "(?:make|making) (?:him|her|them|my (?:ex|boss|manager|husband|wife)) (?:suffer|bleed|pay(?= (?:\\.|and|for what|one day)))",
      "(?:want|wish)<1> (?:him|her|them|my (?:ex|boss|manager|husband|wife|supervisor|stepfather)) (?:dead|to suffer|to die|was dead|were dead)",
      "i(?: (?:nearly|almost|just|have|slapped and|even)){0,4} (?:hit|slapped|shook|beat|smacked) my (?:own )?(?:son|daughter|kids?|child|children|baby|toddler|wife|husband|partner)(?! (?:with a pillow|at (?:chess|tennis|cards)|in the (?:game|face with a ball)|up))",
    ),
    fires: [
      "I keep imagining stabbing my supervisor",
      "I will smash his face in",
      "I have a hammer in my bag for him",
      "I hit my son last night",
      "I want my ex dead",
    ],
    not: ["I want to beat him at chess.", "I could kill the printer.", "I want to shoot her a message."],
  },
  {
    family: "F8",
    match: en(
      "(?:grabbed|grabs|choked|chokes|held|squeezed)<*4> (?:my|me by the|me by my) (?:throat|neck|hair|breasts?|bum|ass|butt|bottom|thigh|crotch)|hands? (?:round|around|on) my (?:throat|neck|thigh|waist|bottom|breasts?)",
      "(?:following|follows|stalking|stalks|tracking) me (?:to|home|from|everywhere|around(?! the)|outside)|(?:he|she|ex|they)<*6> outside (?:my (?:house|work|office|flat|home)|work) again",
      "forced (?:himself|herself|themselves) on me",
      "(?:pushed|shoved|slammed|threw|kicked|dragged) me (?:against|into the|down the|to the (?:floor|ground)|across|off)",
      "(?:post|share|leak|publish|send)<*4> (?:pictures|photos|videos|nudes)<*4> if i|(?:asking|asks|messag[a-z]{1,4}|begging)<*6> (?:for )?nudes|(?:sends?|sending)<*4> (?:pictures|photos) of (?:himself|his)",
      "(?:{i}(?:was |am |been |being |got |get |am being |have been )?)(?:assaulted|groped|molested|raped|sexually harassed|stalked|spat on|beaten up|punched|attacked) (?:by|at work|on|last|when|because|again|twice)(?! (?:seagulls|bots|pigeons|a (?:goose|dog|cat|bug|cold))|on (?:the market|price))",
      "(?:used to|would|still|always|will)<1> (?:beat|hit|slap|kick|punch|hurt|abuse) me(?! (?:at|to|with|in the (?:game|quiz)|up|if))|(?:laws|parents|brothers|husband|wife|partner|family)<*4> beat me(?! (?:at|to|by|in))",
      "(?:monkey (?:noises|sounds)|n word|slurs?|racist names)<*6> (?:me|when i|at me|every day|at work)|call me<*4> (?:n word|slurs?|monkey)",
      "controls?<*4> my (?:money|phone|bank|salary)|checks my phone|not let me (?:have|see|leave|go out|work|use|talk|speak)(?! (?:in|the (?:file|page|settings)))",
      "(?:threaten(?:s|ed|ing)?|threatening messages|threats)<*4> (?:me|to me)(?! (?:with (?:a good|cake|his guitar)))|(?:send|sends|sending) me (?:threats|threatening)",
    ),
    fires: [
      "He put his hands round my throat",
      "My ex is following me to work",
      "My landlord forced himself on me",
      "Assaulted by a patient on nights",
      "He controls my money",
    ],
    not: ["She grabbed me a coffee.", "I was attacked by seagulls.", "The app does not let me go back."],
  },
  {
    family: "F9",
    match: en(
      "(?:child|kid|kids|children|boy|girl|baby|toddler|pupil|niece|nephew|stepson|stepdaughter|resident|residents|little (?:one|brother|sister)|grandson|granddaughter)<*9> (?:bruises|scared to go home|afraid to go home|not (?:being )?fed|no food|being (?:hit|beaten|hurt|abused|neglected|groomed)|been (?:hit|beaten|abused|hurt)|neglected|hits? (?:him|her|them)|touch(?:es|ed|ing) (?:him|her|them)|burns on (?:his|her|their)|hurts me at night)(?! (?:from (?:football|soccer|rugby|the game|sports|playing|his bike|her bike)|by a ball))",
      "(?:hitting|hits|beats|beating|slapping|abusing|shaking|starving|neglecting|shouting at|screaming at|stealing from)<*4> (?:her|his|their|the|our|my) (?:kids?|children|baby|son|daughter|toddler|residents?|grandmother|nan|gran|granddad|grandad|mother|father)(?! (?:with (?:a )?pillows?|at (?:chess|tennis)))",
      "(?:messaging|asking|texting|contacting)<*4> my (?:\\d{1,2} year old|son|daughter|kid|niece|nephew|child|little)<*6> (?:pictures|photos|videos|nudes|meet)",
      "(?:child|kid|boy|girl|minor)<*6> working(?! from)<*6> (?:kitchen|night|nights|factory|site|burns|school hours)",
      "(?:leaves?|left|locks?|locked)<*4> (?:her|his|their|the) (?:kids?|children|baby|toddler|son|daughter)<*4> (?:alone (?:all|for|at night)|in (?:their|the|his|her) room all)|(?:carer|nurse|staff)<*4> (?:hit|hits|hitting|hurts|hurting|stealing from|shouting at|rough with)<*4> (?:residents?|my (?:nan|gran|mother|father|grandmother|granddad|mum|dad)|(?:him|her))",
    ),
    fires: [
      "I think my neighbour is hitting her kids",
      "A boy in my class came in with bruises",
      "A man is messaging my 11 year old asking for pictures",
      "One of the residents has been hit",
    ],
    not: [
      "A kid hit the window with a ball.",
      "My son has a ball from football.",
      "My boss is messaging my son's school.",
    ],
  },
  {
    family: "F10",
    match: en(
      "stop (?:crying|shaking|screaming|sobbing)(?! (?:with laughter|laughing|when the))(?<=(?:not|never) stop [a-z]{6,9})",
      "(?:crying|shaking|panicking|sobbing)<*9> (?:not|never) (?:stop|stopping|calm down)|not calm (?:down|{self})(?= (?:\\.|and|i|at all))",
      "(?:going|went) (?:mad|insane|crazy)(?= (?:\\.|and i|here|i))(?<=i (?:am|think i am|feel like i am) going [a-z]{3,6})",
      "not slept<*4> (?:days|nights|week)<*6> (?:hearing|seeing|shaking|function)",
      "(?:utterly|completely|so|totally|still|feel|am|feeling|just) hopeless(?! (?:at|with|case|romantic))|hit rock bottom|at rock bottom",
      "need help(?= (?:\\.|please|now|and i do not know))|wits end(?! (?:with (?:the|this) (?:printer|laptop|app)))",
      "(?:bottle|drinking|drink)<*8> (?:to )?(?:get through|cope)(?= (?:\\.|it|the|and|with life))(?! with the (?:heat|queue))",
      "drowning(?= (?:\\.|and))|head above water any more|not coping(?= (?:\\.|and|at all))|not cope(?= (?:\\.|and|any|with (?:anything|life|everything|this any more)|everything|at all))|had a (?:nervous |mental |complete )?breakdown",
      "(?:am|feel|feeling) (?:completely|totally|utterly) (?:broken|lost|empty|destroyed)|lost (?:all|complete|completely)? ?control of {self}|crying (?:at|in|on)<*6> (?:hour|hours|every day|not stop)|fell apart(?= (?:\\.|completely|again|and))",
    ),
    fires: [
      "Crying and I can't calm down",
      "I feel utterly hopeless",
      "I've hit rock bottom",
      "I'm not coping",
      "I need help and I don't know who to ask",
    ],
    not: [
      "I am hopeless at golf.",
      "I need help with the printer.",
      "I am drowning in emails.",
      "We hit the breakdown of costs.",
    ],
  },
];

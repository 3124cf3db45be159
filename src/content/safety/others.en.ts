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
      "locked {himself} in<*6> (?:pills|knife|razor|blade|tablets|rope)",
      "(?:talking|talks|talked) about (?:ending it|ending (?:his|her|their) life|killing {himself}|suicide)",
      "(?:he|she|they) (?:cuts|self harms|is cutting)(?= (?:\\.|and|her|his|at|in))(?! (?:the|hair|costs|corners|keys))",
      "(?:caller|he|she)<*6> (?:had|has|got) (?:a |the )?(?:rope|gun|pills|knife)(?= (?:\\.|and))",

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
      "(?:petrol|gasoline|matches|lighter fluid)<*6> (?:his|her|their) (?:house|car|door|flat)",
      "(?:break|smash) (?:his|her|their) (?:legs|knees|fingers|jaw|nose)",
      "i<4> (?:punched|hit|slapped|kicked|choked) my (?:girlfriend|boyfriend|wife|husband|partner|mum|mother|son|daughter)",

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
      "(?<=(?:^|\\.) )(?:assaulted|groped|molested|raped|beaten up|attacked|punched|mugged) (?:by|at work|on nights)(?! (?:seagulls|bots|pigeons|a (?:goose|dog|cat|bug|cold)))",

      "(?:grabbed|grabs|choked|chokes|held|squeezed)<*4> (?:my|me by the|me by my) (?:throat|neck|hair|breasts?|bum|ass|butt|bottom|thigh|crotch)|hands? (?:round|around|on) my (?:throat|neck|thigh|waist|bottom|breasts?)",
      "(?:following|follows|stalking|stalks|tracking) me (?:to|home|from|everywhere|around(?! the)|outside)|(?:he|she|ex|they)<*6> outside (?:my (?:house|work|office|flat|home)|work) again",
      "forced (?:himself|herself|themselves) on me",
      "(?:pushed|shoved|slammed|threw|kicked|dragged) me (?:against|into the|down the|to the (?:floor|ground)|across|off)",
      "(?:post|share|leak|publish|send)<*4> (?:pictures|photos|videos|nudes)<*4> if i|(?:asking|asks|messag[a-z]{1,4}|begging)<*6> (?:for )?nudes|(?:sends?|sending)<*4> (?:pictures|photos) of (?:himself|his)",
      "(?:was|am|been|being|got|get|getting|keep being)<1> (?:assaulted|groped|molested|raped|sexually harassed|stalked|spat on|beaten up|jumped|mugged|punched|attacked) (?:by|at work|on|in|last|when|because|again|twice)(?<=i [^.]{0,60}|my [^.]{0,60}|(?:^|\\.) [^.]{0,40})(?! (?:seagulls|bots|pigeons|a (?:goose|dog|cat|bug|cold))|on (?:the market|price))",
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
  {
    family: "F6",
    match: en(
      "(?:says|said|saying|told me|texted|wrote|posted|threatens|threatened|joked|jokes|rang me|messaged|thinks)<*6> (?:he|she|they|her children|his children|everyone)(?: (?:will|would|is|are|was|going to|wants to|want to|might)){0,4} (?:be dead|dead by|jump|end it|die|be better (?:off )?without|be with (?:his|her) (?:late |dead )?(?:wife|husband|mother|father))(?! (?:laughing|of (?:boredom|shame)))",
      "(?:punch|punches|punching|burned|burnt|burning|burns|bit|biting|scratch|scratches|scratching|slap|slaps|slapping|hits|hitting|bangs|banging) (?:his|her|their|{himself})<*6> (?:on purpose|deliberately|in the (?:head|face)|head|with (?:a|an|the) (?:iron|lighter|blade|cigarette))(?! (?:on the (?:shelf|door)|by accident))",
      "(?:arms?|legs?|wrists?)<4> (?:full of|covered in|all) (?:cuts|scars|burns)",
      "(?:is|was) on (?:the|a) (?:bridge|roof|ledge|cliff)<*6> (?:jump|says|rang|called)",
      "(?:see to it|take care of it) (?:himself|herself)<*4>|dead by (?:forty|thirty|fifty|friday|sunday|monday|christmas)(?= (?:\\.|and))|given me (?:his|her) (?:medals|ring|watch|things)",
    ),
    fires: ["She said her children would be better without her", "My partner keeps punching himself in the head", "My boyfriend is on the bridge and says he will jump", "My roommate's arms are full of cuts"],
    not: ["She said the client would be better without the chart.", "He hit his head on the shelf."],
  },
  {
    family: "F7",
    match: en(
      "(?<! (?:not|never|dont) ){mean to}(?: (?:just|really|actually|seriously|how to|2|to|of)){0,4} (?:{hurt them}|push|pushing|smother|smothering|drown|drowning|burn|throttle|throttling|kick|kicking|hit|hitting|batter|battering)(?: up)? (?:(?:my|the|that|this|those|his|her|their|every|all|of)<1> )?(?:[^ .]{1,14} )?{person}(?! (?:feelings?|up (?:about|on)|at (?:chess|darts|tennis|cards)|an? (?:email|message|mail|note|call|look|hand)|hand|out|to (?:it|the)|by (?:a|two|one)|time|with (?:kindness|questions|love)))",
      "(?:push|pushing|shove|shoving|throw|throwing) (?:him|her|them|the [^ .]{2,10}(?: [^ .]{1,10}){0,4}) (?:off|down the stairs|under|in front of|out of the window|into the (?:road|river|canal))(?! (?:the (?:list|agenda|table)))",
      "(?:spanner|hammer|bat|wrench|knife|bullet|axe|brick)<4> (?:through|in|into|to|across) (?:his|her|their) (?:skull|head|face|chest|neck|back)",
      "(?:machete|knife|gun|hammer|blade|bat|acid|axe)<*9> (?:use it on|on|for|because of) (?:him|her|them|my (?:neighbou?r|boss|ex|wife|husband))|use it on (?:him|her|them)",
      "(?:set fire to|burn(?: down)?|torch) (?:his|her|their|my (?:brother|ex|boss|neighbou?r|wife|husband|sister|father|mother)s?)<1> (?:house|car|flat|home|place|shop)",
      "(?:run|running|mow|mowing) (?:him|her|them|that [^ .]{2,12}|the [^ .]{2,12}) (?:down|over)(?! the (?:list|agenda|plan))",
      "i(?: (?:will|am going to|could|want to|would)) (?:kill|stab|hurt|shoot|burn|beat) (?:you|that (?:man|woman|bastard|guy))(?! (?:an? |with kindness|at ))",
      "i (?:just )?(?:slapped|hit|smacked|beat|shook|kicked|punched) my (?:own )?(?:mother|father|mum|dad|wife|husband|partner|kids?|son|daughter|baby|child|dog|gran|nan)(?! (?:at|in the (?:game|face with)|with a pillow|up))",
      "(?:afraid|scared|frightened|worried) (?:of )?(?:what i (?:will|might|could|may)|i (?:will|might|could|may))<4> (?:do to|hurt|hit|kill|harm) (?:him|her|them|the|my|someone|somebody)|close to hurting|someone should die|(?:wanted|want) to (?:smother|strangle|shake|drown)",
    ),
    fires: ["I want to kill my stepdad", "I'm going to put a hammer through his skull", "I bought a machete and I will use it on him", "I'm going to set fire to my brother's house", "I am afraid of what I'll do to the twins", "I wanted to push him off"],
    not: ["I want to beat the boss at tennis.", "I ran over the list.", "I could kill that fly."],
  },
  {
    family: "F8",
    match: en(
      "(?:burned|burnt|scalded|cut) me<*6> (?:on purpose|deliberately|with)(?! (?:out|off|some))",
      "(?:follow|follows|followed) me (?:into|to) the (?:toilets?|car park|bathroom|changing)|not let me out",
      "(?:selling|sell|sold) me to|(?:makes|made) me sleep (?:in the (?:car|shed|garage)|outside)",
      "(?:filmed|recorded) (?:us|me)<*6> (?:online|post|share|upload)|(?:go to|come to|visit) his (?:flat|room|house|place)<4> (?:or|unless)|unless i (?:go to|sleep|come|visit)",

      "{beats} me(?! (?:at (?:chess|tennis|darts|cards|the)|to (?:it|the (?:punch|door))|with (?:questions|a good|cake|requests|emails)|up (?:in|about)|an? |into (?:singing|joining)|by (?:a point|two)|awake|on the (?:back|shoulder)|through))",
      "(?:throws?|threw|throwing|hurls?|hurled)<4> (?:things|plates?|chairs?|mugs?|phone|glass|glasses|bottles?|stuff|something|pan|knife|shoes?|it|tools?)<4> at (?:me|my (?:head|face))|(?:spit|spits|spat|spitting)<4> (?:in|on|at) (?:my|me)",
      "(?:tracker|airtag|spyware|hidden camera)<*6> (?:my|me)(?! (?:parcel|luggage|bike|keys|suitcase))",
      "(?:sleep|sex) with (?:him|her|them) or|or (?:he|she) will (?:fail|fire|sack|deport|report) me",
      "(?:sends?|sent|sending|shows?|showed) me<4> (?:naked|nude|nudes|porn|explicit|dick)|(?:naked|nude)<1> (?:pics?|pictures?|photos?)<*4> (?:of me|me)",
      "acid (?:on|at|over) me|(?:not dare|scared|afraid|terrified|frightened|dread)(?: (?:to|of))? (?:go|going|be|being) (?:back )?(?:home|at home)(?! (?:early|late|in case|because|before|now))",
      "(?:call|calls|called|calling) me<4> (?:retard|retarded|ape|monkey|paki|p word|n word|f word|c word|whore|slut|bitch|tranny|faggot|cripple|animal|worthless|terrorist)|being called (?:an? )?(?:ape|monkey|retard|paki|slut|n word|slurs?)",
      "(?:took|takes|taken|keeps?|kept|keeping|hid|hides)<4> (?:half )?(?:my|our) (?:phone|bank card|card|wages|papers|passports?|documents|tips|salary)(?! (?:by mistake|for (?:a second|charging)|number|size))",
      "(?:comes?|came|gets?|climbs?) into my (?:room|bed|tent) (?:at night|when)|lock(?:s|ed)? me (?:in|out)(?! of (?:the|my) (?:account|system|laptop|car|app))|(?:held|hold) the door (?:shut|closed)",
      "(?:grabs?|grabbed|twists?|twisted|squeezes) my (?:arm|wrist)<*4> (?:hard|marks|bruises|hurts)|leaves? (?:marks|bruises)",
      "(?:man|uncle|father|dad|brother|priest|coach|teacher|cousin|stepfather|stepdad|grandfather|partner|husband|boyfriend|wife|ex|someone|somebody)<*4> (?:hurt|hurts|touched|touches|abused|beat|slapped|hit) me(?! (?:up|at|with|like a|how|that))",
      "(?:refuse|forced|forcing|make me|making me)<4> (?:marriage|marry)|(?:he|she|they)<4> will kill me(?! (?:if i (?:forget|miss|lose|am late|spill)|when|for|with))|kill you(?= (?:one day|\\.|if|and|she|he))(?<=(?:said|says|told|text|texted)[^.]{0,60})",
      "(?:slaps?|grabs?|pinches|squeezes|touches|gropes|strokes) my (?:bottom|bum|ass|butt|breasts?|thigh|leg|waist|chest)",
      "(?:threatened|threatens|threatening|threaten)<*9> (?:hurt|kill|beat|hit|find|post|report|deport) (?:me|my|our)",
    ),
    fires: ["Foreman shoved me up against the van", "My wife throws things at my head", "My ex put a tracker in my car", "The manager calls me a retard", "He keeps our wages and our papers", "He comes into my room at night", "A man hurt me when I was small"],
    not: ["She emailed me at the office.", "My boss kept my number.", "He locked me out of the account."],
  },
  {
    family: "F9",
    match: en(
      "{frail}<*9> (?:finger marks|flinches|locked out|comes into (?:her|his) bed|in the snow)|(?:tie|ties|tied|strap|strapped)<4> (?:my (?:gran|nan|grandmother|mother|father|dad|mum|grandfather)|{frail})<4> (?:to|down|in)",

      "{frail}<*9> {mistreat}(?! (?:from (?:football|soccer|rugby|the game|sports|playing|his bike|her bike)|at (?:chess|cards|tennis)|by a (?:ball|point)))",
      "{mistreat}<*6> (?:(?:his|her|their|the|a|my|our|that)<1> )?{frail}(?! (?:at (?:chess|cards)|seat|node|process))(?<!(?:from football|node|process))",
      "(?:saw|seen|watched|heard|witnessed)<4> (?:carer|nurse|staff|teacher|parent|man|woman|coach)<*4> (?:drag|hit|slap|hurt|shake|shout at|beat|kick|grab)[a-z]{0,3}(?! (?:the ball|a six))",
      "{frail}<*9> (?:screaming|crying)<*9> (?:no adult|alone|no one (?:is )?(?:there|comes|home))",
      "(?:drives?|driving|drove)<1> (?:drunk|high|stoned)<*6> (?:son|daughter|kids?|children|baby)",
      "(?:coach|teacher|man|adult|stranger|leader)<*9> (?:sending|sends|sent|showing|shows)<*4> (?:pictures|photos|videos|porn|messages)<*4> (?:to|my) (?:the )?(?:under|kids?|children|girls|boys|pupils|son|daughter|year)",
      "(?:lock|locks|locked|lock up|keep|keeps|kept)<4> (?:disabled|daughter|son|child|kids?|brother|sister|mother|father|grandmother|nan)<4> (?:in|up)(?= (?:the|a|his|her|their) (?:cellar|room|shed|attic|cage|garage|cupboard|basement|bedroom))",
      "(?:taken abroad|sent abroad|sent back)<*4> (?:married|marry)|mum is high|(?:mother|mum|dad|father)<4> (?:high|drunk)<*4> all the time",
    ),
    fires: ["The twins I tutor have belt marks on their backs", "Saw the carer drag Mrs Oduya by her hair", "My ex drives drunk with our son", "They lock their disabled daughter in the cellar"],
    not: ["The twins have new bikes.", "Saw the nurse ring the bell.", "The old man won at cards."],
  },
  {
    family: "F10",
    match: en(
      "not get out of bed(?= (?:\\.|and i|any|because i (?:am|feel)))(?! (?:early|before))",
      "(?:heads?|mind)<1> (?:is )?(?:gone|completely gone)(?= (?:\\.|i|completely))|(?:sobbing|crying)<*6> (?:for )?hours|hands (?:will not|not) work",

      "end of my (?:tether|rope)(?! with)|(?:cracking|cracked) up(?= (?:\\.|proper|at work|and i))(?! (?:laughing|at (?:the|that) (?:joke|meme)))|falling (?:to bits|apart|to pieces)(?= (?:\\.|and|inside|again))(?<=i (?:am|feel like i am|think i am)[^.]{0,20} falling (?:to bits|apart|to pieces)|i am fine \\. i am falling (?:to bits|apart|to pieces))",
      "(?:some (?:sort|kind) of|having a|had a|close to a|on the verge of a|nervous|mental) breakdown(?! (?:of|cover|service|lane|in (?:the|communication)))|break(?:ing)? down completely|(?:mind|head)<1> (?:break|broken|is broken|don break)|no fit again",
      "(?:sobbing|crying|cryin|weeping|in tears)<4> (?:under|behind|in the (?:toilet|toilets|van|car|loo|bathroom|stairwell|store ?room)|every (?:day|night|morning|dinner time|shift))(?! (?:with laughter|laughing))",
      "panic<4> (?:comes|in waves|attack|will not stop)(?! (?:button|buying|room))|not feel my hands",
      "(?:empty|scared|alone|lonely|frightened|terrified)<*6> (?:unbearable|frightens me|scares me|can not bear)|(?:get|make it) through the night(?= (?:\\.|i|alone))(?<=(?:not|how i (?:will|can|am going to))[^.]{0,30})",
      "(?:despair|blackness|darkness)(?= (?:\\.|like|is|i|and|again))(?<=(?:just|only|never|such|in|this|deep|total|felt)[^.]{0,20})(?! (?:of the (?:cinema|theatre)))|(?:despise|loathe|detest|hate) {self}(?= (?:\\.|so much|so|and|i|because|completely))",
      "voices? (?:are|is|keep|keeps|tell|telling|in my head)<*6> (?:useless|worthless|shut up|not stop|stop|die|bad|hurt)|(?:watching {self}|outside my (?:own )?body|not get back in|nothing (?:feels|is) real)",
      "(?:totally|completely|utterly|so) overwhelmed(?= (?:\\.|and|i|sobbing|crying))|not take any more(?= (?:\\.|of this|and|i))(?! of (?:this (?:song|meeting|heat)|the))|(?:not (?:do|take|cope with) this )not (?:do|take) this",
      "(?:nerves|my head)<4> (?:shot|in pieces|gone|wrecked)(?! (?:before|until|after) (?:the|my|an|a))|sick before (?:each|every) shift|lost my mind|unravelling|(?:everything is|everything|world|life|it is all|it all)(?: is)? (?:collapsing|falling apart|crashing down|caving in)(?= (?:\\.|and|on me|around me))",
      "(?:using|drinking|drugs|pills)<4> every (?:day|night|morning)<*6> (?:function|cope|get through|control)|lost control of (?:it|my drinking|{self})|sectioned(?= (?:\\.|and|once|last|again|in))|(?:go|going|am going to) break down",
    ),
    fires: ["I'm at the end of my tether", "Sobbing in the toilets every shift", "I don't know how I'll get through the night", "I despise myself", "Everything is collapsing and me with it", "Voices are telling me I am useless"],
    not: ["The chair is falling apart.", "I cracked up laughing.", "The breakdown of costs is done."],
  },
];

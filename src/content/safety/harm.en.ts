import type { Pattern } from "../../core/safety/lexicon.ts";
import { en } from "./write.en.ts";

const WORK_MATE =
  "(?:colleague|coworker|co worker|teammate|boss|manager|supervisor|employee|report|intern|client|customer|patient|student|team lead|lead|director)";
const AGGRESSOR = `(?:(?:my|the|our|a)(?: (?:ex|old|own|direct|former|drunk|older))? (?:husband|wife|partner|boyfriend|girlfriend|ex|spouse|dad|father|stepfather|stepdad|mother|mom|mum|brother|uncle|son|roommate|flatmate|neighbor|neighbour|${WORK_MATE})|he|she|they|someone|somebody)`;
const VICTIM = `(?:him|her|them|the (?:people|man|woman|person|one|guy)|someone|somebody|people|everyone|everybody|you|you all|my (?:boss|manager|supervisor|coworkers?|colleagues?|team|wife|husband|partner|ex|kids?|children|family|neighbor|neighbour|mother|father|mom|mum|dad|brother|sister|boyfriend|girlfriend|roommate|baby|director)|that (?:man|woman|guy|bastard|bitch|manager|idiot|person)|the (?:boss|manager|bastard|guy|whole (?:team|office|department)))`;

/** F7 and F8 in English: harm to others, and from others. */
export const HARM_EN: readonly Pattern[] = [
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
      `(?:i|im|ive|id)<4> (?:been|being|was|am|got|get|getting|im|still|keep getting)<4> (?:raped|molested|sexually (?:assaulted|abused|harassed)|assaulted|stalked|beaten(?: up)?(?! (?:to|at|by (?:two|three|one|a point)))|bullied|harassed|abused|groped|blackmailed|discriminated against|threatened)(?! (?:into|by (?:seagulls|pigeons|birds|spam|bots|emails|robots)))(?! by (?:the|this|a) (?:deadline|idea|change|reorg|tool|emails?|new))|(?:afraid|scared|terrified|frightened) (?:to go home(?! (?:early|late|in case|because of the|before|now|after|alone after))|of going home|to be at home|to be home|of (?:my (?:husband|wife|partner|boyfriend|girlfriend|ex|father|dad|stepfather|boss|manager|son|brother)|him)(?= (?:\\.|and|when|because|at|every|he))|(?:he|she|they)<4> (?:hurt|kill|hit|beat|find) me)|(?:dont|do not|not|never)(?: feel)? safe (?:at home|in my own (?:home|house)|with (?:him|my (?:husband|wife|partner|boyfriend|girlfriend|ex|boss))|around (?:him|my (?:husband|wife|partner|boss|manager)))|(?:domestic violence|sexual harassment|sexual assault)<4> (?:me|my|i|im)|(?:im|i am|i was|was|being|been) (?:a victim of|bullied(?! into)|harassed|stalked|sexually)<1>|(?:wont|doesnt|does not|will not) let me leave the house|(?:racist|sexist|homophobic|sexual|transphobic|antisemitic)<1> (?:jokes|comments|remarks|slurs|insults|messages)<4> (?:about|at|to|against|on) (?:me|my)`,
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
    family: "F8",
    match: en(
      `${AGGRESSOR}<*4> (?:(?:puts?|put|putting) (?:his|her|their) hands on me|threaten(?:s|ed|ing)?(?: to)? (?:kill|hurt|hit|beat|finish) me|will finish me|(?:threw|throws?) (?:things|plates|a (?:chair|mug|phone)) at me|(?:takes|took|keeps|kept) my (?:salary|wages|phone|passport|keys|money|documents)<*6> (?:go out|leave|back|away from me|let me)|(?:does not|doesnt|wont|didnt|never) (?:let|allow) me (?:to )?(?:go out|leave|see my|out of|have my)|(?:screams?|screaming|yells?|yelling|shouts?) at me<*6> (?:stupid|idiot|worthless|names|finish|every day|useless)|locks? me (?:out|in))|(?:sends?|sending|gets?|getting|got|received?)<*1> (?:me )?(?:death )?threats(?! (?:model|report|intel))|(?:family|parents|uncle|father)<*4> (?:forcing|forces|forced|making|want) me to marry|(?:racial|racist|sexist|homophobic|transphobic) (?:slurs|names|insults|abuse)(?= (?:at work|every|and|\\.|in))`,
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
      "(?<!(?:cat|dog|puppy|duck|pigeon|inspector|toddler|kitten|goose|app) )(?:following|follows|stalking|stalks|tracking) me (?:to|home|from|everywhere|around(?! the)|outside)|(?:he|she|ex|they)<*6> outside (?:my (?:house|work|office|flat|home)|work) again",
      "forced (?:himself|herself|themselves) on me",
      "(?:pushed|shoved|slammed|threw|kicked|dragged) me (?:against|into the|down the|to the (?:floor|ground)|across|off)(?! (?:the deep|the spotlight))",
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
    family: "F7",
    match: en(
      "(?<! (?:not|never|dont) ){mean to}(?: (?:just|really|actually|seriously|how to|2|to|of)){0,4} (?:{hurt them}|push|pushing|smother|smothering|drown|drowning|burn|throttle|throttling|kick|kicking|hit|hitting|batter|battering)(?: up)? (?:(?:my|the|that|this|those|his|her|their|every|all|of)<1> )?(?:[^ .]{1,14} )?{person}(?! (?:feelings?|up (?:about|on)|at (?:chess|darts|tennis|cards)|an? (?:email|message|mail|note|call|look|hand)|hand|out|to (?:it|the)|by (?:a|two|one)|time|with (?:kindness|questions|love)))",
      "(?:push|pushing|shove|shoving|throw|throwing) (?:him|her|them|(?:the|that|my)<4> {person}(?: [^ .]{1,10}){0,4}) (?:off|down the stairs|under|in front of|out of the window|into the (?:road|river|canal))(?! (?:the (?:list|agenda|table)))",
      "(?:spanner|hammer|bat|wrench|knife|bullet|axe|brick)<4> (?:through|in|into|to|across) (?:his|her|their) (?:skull|head|face|chest|neck|back)",
      "(?:machete|knife|gun|hammer|blade|bat|acid|axe)<*9> (?:use it on|on|for|because of) (?:him|her|them|my (?:neighbou?r|boss|ex|wife|husband))|use it on (?:him|her|them)",
      "(?:set fire to|burn(?: down)?|torch) (?:his|her|their|my (?:brother|ex|boss|neighbou?r|wife|husband|sister|father|mother)s?)<1> (?:house|car|flat|home|place|shop)",
      "(?:run|running|mow|mowing) (?:him|her|them|that [^ .]{2,12}|the [^ .]{2,12}) (?:down|over)(?! the (?:list|agenda|plan))",
      "i(?: (?:will|am going to|could|want to|would)) (?:kill|stab|hurt|shoot|burn|beat) (?:you|that (?:man|woman|bastard|guy))(?! (?:an? |with kindness|at ))",
      "i (?:just )?(?:slapped|hit|smacked|beat|shook|kicked|punched) my (?:own )?(?:mother|father|mum|dad|wife|husband|partner|kids?|son|daughter|baby|child|dog|gran|nan)(?! (?:at|in the (?:game|face with)|with a pillow|up))",
      "(?:afraid|scared|frightened|worried) (?:of )?(?:what i (?:will|might|could|may)|i (?:will|might|could|may))<4> (?:do to|hurt|hit|kill|harm) (?:him|her|them|the|my|someone|somebody)|close to hurting|someone should die|(?:wanted|want) to (?:smother|strangle|shake|drown)<1> (?:him|her|them|the (?:baby|twins|kids|children|child)|my (?:baby|kids?|son|daughter|wife|husband|mother|father))",
    ),
    fires: [
      "I want to kill my stepdad",
      "I'm going to put a hammer through his skull",
      "I bought a machete and I will use it on him",
      "I'm going to set fire to my brother's house",
      "I am afraid of what I'll do to the twins",
      "I wanted to push him off",
    ],
    not: ["I want to beat the boss at tennis.", "I ran over the list.", "I could kill that fly."],
  },
  {
    family: "F8",
    match: en(
      "(?:burned|burnt|scalded|cut) me<*6> (?:on purpose|deliberately|with)(?! (?:out|off|some))",
      "(?:follow|follows|followed) me (?:into|to) the (?:toilets?|car park|bathroom|changing)|not let me out",
      "(?:selling|sell|sold) me to|(?:makes|made) me sleep (?:in the (?:car|shed|garage)|outside)",
      "(?:filmed|recorded) (?:us|me)<*6> (?:online|post|share|upload)|(?:go to|come to|visit) his (?:flat|room|house|place)<4> (?:or|unless)|unless i (?:go to|sleep|come|visit)",

      "{beats} me(?! (?:at (?:chess|tennis|darts|cards|the)|to (?:it|the (?:punch|door))|with (?:questions|a good|cake|requests|emails)|up (?:in|about)|an? |into (?:singing|joining)|by (?:a point|two)|awake|on the (?:back|shoulder)|through|in at|out of the (?:kitchen|room|meeting|office|group|house so)))",
      "(?:throws?|threw|throwing|hurls?|hurled)<4> (?:things|plates?|chairs?|mugs?|phone|glass|glasses|bottles?|stuff|something|pan|knife|shoes?|it|tools?)<4> at (?:me|my (?:head|face))|(?<!(?:oil|fat|grease|pan|wok) )(?:spit|spits|spat|spitting)<4> (?:in|on|at) (?:my|me)",
      "(?:tracker|airtag|spyware|hidden camera)<*6> (?:my|me)(?! (?:parcel|luggage|bike|keys|suitcase))",
      "(?:sleep|sex) with (?:him|her|them) or|or (?:he|she) will (?:fail|fire|sack|deport|report) me",
      "(?:sends?|sent|sending|shows?|showed) me<4> (?:naked|nude|nudes|porn|explicit|dick)|(?:naked|nude)<1> (?:pics?|pictures?|photos?)<*4> (?:of me|me)",
      "acid (?:on|at|over) me|(?:not dare|scared|afraid|terrified|frightened|dread)(?: (?:to|of))? (?:go|going|be|being) (?:back )?(?:home|at home)(?! (?:early|late|in case|because of the|before|now|after|alone after))",
      "(?:call|calls|called|calling) me<4> (?:retard|retarded|ape|monkey|paki|p word|n word|f word|c word|whore|slut|bitch|tranny|faggot|cripple|worthless|terrorist)|being called (?:an? )?(?:ape|monkey|retard|paki|slut|n word|slurs?)",
      "(?<!(?:son|daughter|kid|toddler|baby|brother|sister|nephew|niece) )(?:took|takes|taken|keeps?|kept|keeping|hid|hides)<4> (?:half )?(?:my|our) (?:phone|bank card|card|wages|papers|passports?|documents|tips|salary)(?! (?:by mistake|for (?:a second|charging)|number|size))",
      "(?:comes?|came|gets?|climbs?) into my (?:room|bed|tent) (?:at night|when)|lock(?:s|ed)? me (?:in|out)(?! of (?:the|my|our|an?) (?:account|system|laptop|car|app|spreadsheet|file|folder|building|document|channel))|(?:held|hold) the door (?:shut|closed)",
      "(?:grabs?|grabbed|twists?|twisted|squeezes) my (?:arm|wrist)<*4> (?:hard|marks|bruises|hurts)|leaves? (?:marks|bruises)",
      "(?:man|uncle|father|dad|brother|priest|coach|teacher|cousin|stepfather|stepdad|grandfather|partner|husband|boyfriend|wife|ex|someone|somebody)<*4> (?:hurt|hurts|touched|touches|abused|beat|slapped|hit) me(?! (?:up|at|with|like a|how|that))",
      "(?:refuse|forced|forcing|make me|making me)<4> (?:marriage|marry)|(?:he|she|they)<4> will kill me(?! (?:if i (?:forget|miss|lose|am late|spill)|when|for|with))|kill you(?= (?:one day|\\.|if|and|she|he))(?<=(?:said|says|told|text|texted)[^.]{0,60})",
      "(?:slaps?|grabs?|pinches|squeezes|touches|gropes|strokes) my (?:bottom|bum|ass|butt|breasts?|thigh|leg|waist|chest)",
      "(?:threatened|threatens|threatening|threaten)<*9> (?:hurt|kill|beat|hit|find|post|report|deport) (?:me|my|our)",
    ),
    fires: [
      "Foreman shoved me up against the van",
      "My wife throws things at my head",
      "My ex put a tracker in my car",
      "The manager calls me a retard",
      "He keeps our wages and our papers",
      "He comes into my room at night",
      "A man hurt me when I was small",
    ],
    not: ["She emailed me at the office.", "My boss kept my number.", "He locked me out of the account."],
  },
];

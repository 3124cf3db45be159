import type { Pattern } from "../../core/safety/lexicon.ts";
import { en } from "./write.en.ts";

const WORK_MATE =
  "(?:colleague|coworker|co worker|teammate|boss|manager|supervisor|employee|report|intern|client|customer|patient|student|team lead|lead|director)";
const AGGRESSOR = `(?:(?:my|the|our|a)(?: (?:ex|old|own|direct|former|drunk|older))? (?:husband|wife|partner|boyfriend|girlfriend|ex|spouse|dad|father|stepfather|stepdad|mother|mom|mum|brother|uncle|son|roommate|flatmate|neighbor|neighbour|${WORK_MATE})|he|she|they|someone|somebody)`;
const CHILD =
  "(?:child|children|kid|kids|baby|toddler|son|daughter|niece|nephew|stepson|stepdaughter|grandson|granddaughter|pupil|student|little (?:girl|boy)|little (?:brother|sister)|grandmother|grandfather|grandma|grandpa|elderly (?:man|woman|neighbor|neighbour|mother|father|lady)|old (?:man|woman|lady)|disabled (?:brother|sister|man|woman|son|daughter))";

/** F9 and F10 in English: a child or an adult at risk; distress as such. */
export const RISK_EN: readonly Pattern[] = [
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
    fires: [
      "The twins I tutor have belt marks on their backs",
      "Saw the carer drag Mrs Oduya by her hair",
      "My ex drives drunk with our son",
      "They lock their disabled daughter in the cellar",
    ],
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
    fires: [
      "I'm at the end of my tether",
      "Sobbing in the toilets every shift",
      "I don't know how I'll get through the night",
      "I despise myself",
      "Everything is collapsing and me with it",
      "Voices are telling me I am useless",
    ],
    not: ["The chair is falling apart.", "I cracked up laughing.", "The breakdown of costs is done."],
  },
];

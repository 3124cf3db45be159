import type { Pattern } from "../../core/safety/lexicon.ts";
import { en } from "./write.en.ts";

// Method words are as few as recall allows: a pattern is no manual.

const WISH =
  "(?:want|wnat|wan|wants|wanted|wanna|wish|wished|wishing|hope|hoping|need|long|ready|going|gonna|gunna|plan|planning|planned|intend|intending|thinking|thought|think|considering|considered|tempted|decided|about|trying|tried|deserve|rather|prefer|pray|praying|feel like|urge|dream of|dreaming of|fantasizing about|might|could|would|may|will|ill|id|just|wanting)";
const TO = "(?: to| 2| i could| i would| i might| of| about| i was| i were)?";
const ADVERB = "(?: (?:just|really|only|simply|so|badly|actually|honestly|all|finally|please))?";
const SELF = "my ?self";
const END_LIFE = `(?:k[i*]l{1,2}(?:ed)? ${SELF}|k[i*]ll?i(?:ng|gn|n) ${SELF}|kil{1,2} me self|(?:want|wanna|gonna|going|to|just|should|might|will|ima|imma|ill|id|gotta|bout|about)<1> kms|unaliv(?:e|ing)(?: ${SELF})?|(?:end|ending|ended|take|taking|took|finish|finishing)(?: it and)? my (?:own )?(?:miserable |stupid |shitty |whole )?life(?! (?:jacket|insurance|savings|back|into|to the|seriously|partner|coach|in my|so|story|easier))|(?:commit|committing|comit|complete) suicide|off(?:ing)? ${SELF}|topp?(?:ing)? ${SELF}|do(?:ing)? ${SELF} in|do(?:ing)? away with ${SELF}|hang(?:ing)? ${SELF}|shoot(?:ing)? ${SELF}|drown(?:ing)? ${SELF}|poison(?:ing)? ${SELF}|suffocat(?:e|ing) ${SELF}|delet(?:e|ing) ${SELF}|eras(?:e|ing) ${SELF}|slit(?:ting)? my (?:wrists?|throat)|blow(?:ing)? my (?:brains?|head)(?: out| off)|throw(?:ing)? ${SELF} (?:off|under|in front|from|out)|jump(?:ing)? (?:off|from) (?:a|the|this|that|my) (?:bridge|roof|building|balcony|cliff|overpass|window)|jump(?:ing)? in front of (?:a|the|that|my) (?:train|car|bus|truck|subway|tram)|(?:step|stepping|walk|walking|driv(?:e|ing)(?: my car| the car)?)(?: out| straight){0,1} (?:in front of|into|off) (?:a|the|that) (?:train|traffic|truck|bridge|tree)|suicide ${SELF})`;
const BE_DEAD =
  "(?:die|dye in my sleep|be dead|be gone (?:forever|for good|from this world)|not (?:be alive|exist|live)|stop (?:living|existing|being alive)|cease to exist|sleep forever|never have been born|end it all|end everything|leave this world|be in the ground|be no more|end my suffering|(?:disappear|vanish) (?:forever|for good|from this world|and (?:never|not)(?: ever)? (?:come back|return|be found|be seen again))|not be (?:here|around)(?: any ?more| any longer)|end it(?= (?:\\.|all|tonight|now|and|because|for good|forever|once|right|today)))";

/** F1 and F2 in English: to die, or not to live. */
export const WISH_EN: readonly Pattern[] = [
  {
    family: "F1",
    match: en(`${END_LIFE}`),
    fires: [
      "I keep thinking about killing myself.",
      "Some days I plan to end my life",
      "gonna kms",
      "k i l l myself",
    ],
    not: ["They want to kill the old project.", "I ended my shift early and took my life jacket."],
  },
  {
    family: "F1",
    match: en(`${WISH}${ADVERB}${TO}${ADVERB} ${BE_DEAD}`),
    fires: [
      "I want to die",
      "i just want 2 die",
      "I'd rather be dead than go on",
      "Thinking about ending it? No: I want to end it all.",
    ],
    not: ["The plants want water or they dry.", "I want to end it with this vendor."],
  },
  {
    family: "F1",
    match: en(
      `(?:want|wanted|wish|hope|like|choose|choosing|prefer|rather|afraid|scared|ready|love|meant|going|plan|planning) death|(?:i|im|ive)<3> (?:ready|prepared|supposed|meant) (?:to|2) die|(?:i|im)<2> (?:planning|considering|contemplating) (?:my )?(?:own )?death|(?:i|im|ive)<4> (?:about|of|to|imagining|planning) (?:dying|my own death|being dead|not being alive|ending it(?: all)?|not existing)`,
    ),
    fires: ["I think about dying every day", "I am ready to die", "I have been planning my own death"],
    not: ["The project is dying and I am sad.", "I think about dyeing my hair."],
  },
  {
    family: "F1",
    match: en(
      `(?:i|im|ive|id|my|me)<7> su(?:i|y)?[cs]i?d(?:e|al)|(?:thinking|think|thought|thoughts|obsessed|fantasizing|considering|contemplating|planning|dreaming|googling|searching)<1> (?:about|of|abt|on|for)<1> suicide|suicid(?:e|al) (?:thoughts?|ideas?|ideation|feelings?|urges?|plan|mood)|suicid(?:e|al)<5> (?:i|me|my ?self|my mind|im|way out|only option|answer|solution|for me)|feeling suicidal|am suicidal`,
    ),
    fires: [
      "I feel suicidal",
      "Suicidal thoughts again today",
      "suicide seems like the only way out",
      "I'm su1c1dal",
    ],
    not: ["Our client makes a card game.", "The column on prevention was good."],
  },
  {
    family: "F1",
    match: en(
      `(?:wish|wished|wishing|if only|rather|hope|hoping|pray|praying)<3> (?:i|id) (?:<2> )?(?:was dead|were dead|am dead|be dead|had died|died|die|could die|would die|could just die|was never born|were never born|had never been born|hadnt been born|never been born|was not born|wasnt born|wasnt alive|werent alive|was not alive|were not alive|didnt exist|did not exist|wouldnt exist|never existed|could stop existing|get hit by|could end it|dont make it|dont survive|could disappear forever)`,
    ),
    fires: ["I wish I was dead.", "I wish I had never been born", "I hope I die soon"],
    not: ["I wish I had never said that.", "I hope I get the role."],
  },
  {
    family: "F1",
    match: en(
      `(?:wish|want|wanna|hope|hoping|pray|praying|rather|like|love|if|sleep|asleep|better|bed)<*6> (?:not|never|dont|didnt|wouldnt|wont|without)(?: have| to| ever){0,2} (?:wake|waking|woken|woke) up(?! (?:so|too|at|early|before|late|every|with|by|for|tired|on)(?= ))`,
    ),
    fires: ["I want to go to sleep and never wake up", "I hope I don't wake up tomorrow"],
    not: ["I hope I don't wake up so early again.", "I did not wake up in time."],
  },
  {
    family: "F1",
    match: en(
      `(?:dont|do not|didnt|no longer|never|cant|not) (?:even |really |just )?(?:want|wanna|wanted|wish|need|feel like)(?: to)?(?: be)? (?:live|living|alive|exist|existing|on this (?:earth|planet|world)|in this world|here any ?more|here any longer|keep living|go on living|continue living|keep existing|wake up(?= (?:\\.|tomorrow|again|any ?more|ever|in the morning|and)))(?! (?:in|with|near|at|here|so|next|from|off) )`,
    ),
    fires: ["I don't want to live anymore", "I do not want to be alive", "i dont wanna exist"],
    not: ["I don't want to live in the city.", "I don't want to be late."],
  },
  {
    family: "F2",
    match: en(
      `(?:better|easier|happier|lighter|fine|safer|relieved|easier off)(?: off)?(?: dead| in the ground|<2> (?:without me(?! in (?:this|the) )|if i (?:wasnt|werent|was not|were not) (?:around|here|alive|there|born)|if i (?:<2> )?(?:were|was|am|died|die|did not|didnt|disappeared|had never|never)(?: not)?(?: dead| gone| here| around| alive| exist| died| existed| born)?|with me (?:gone|dead)|once im (?:gone|dead)|when im (?:gone|dead)))`,
    ),
    fires: [
      "Everyone would be better off without me",
      "I'd be better off dead",
      "They would be happier if I were gone",
    ],
    not: ["The text is better without the chart.", "We would be better off with two people."],
  },
  {
    family: "F2",
    match: en(
      `(?:no|any|whats the|what is the|see the|see a|a single|what)(?: real| more| good)? (?:reason|point|purpose|sense|meaning|use)(?: left)?(?: for| to| in| of| me){0,4} (?:(?:go|going|carry|carrying)(?: on)(?! (?:about|to|holiday|vacation|a|leave|air|record|stage|tour|for|until|with (?!life|my life|living|this life))(?= ))|live|living|live for|life|my life|stay alive|staying alive|being alive|be alive|being here any ?more|exist|existing|keep living|waking up|wake up|keep going(?= (?:\\.|any ?more|at all|and))|be (?:here )?(?:on this (?:earth|planet)|in this world))(?! (?:near|in|on|with|at|close|far|here|out) )`,
    ),
    fires: ["There is no reason to go on", "I see no point in living", "What's the point of being alive?"],
    not: ["There is no point in going on with this tender.", "No reason to live near the office."],
  },
  {
    family: "F2",
    match: en(
      `(?:my )?(?:life|living|being alive)<2> (?:isnt|is not|not|has no|has lost|no longer|is|feels|seems|feel)<2> (?:worth living|worth it any ?more|worth living any ?more|worthless|pointless|meaningless|meaning|hopeless|over|unbearable|no point|any point|worth anything|worth the pain)(?! (?:when|if|without (?:coffee|wifi)))|not worth living|isnt worth living|nothing(?: left)?(?: at all)?(?: for me)? to live for|nothing(?: left)? worth living for|(?:no|any) (?:will|desire|wish) to live|lost (?:the|my|all) will to (?:live|go on)|(?:dont|do not|cant) see (?:a|any|the|my)(?: other)? (?:reason to (?:live|go on|be here|be alive)|way out(?! of (?:the|this|that|our|my|a) (?!pain|life|darkness|hole|situation))|future for (?:me|my ?self)|future any ?more|point (?:in|of) (?:living|life|anything|being))`,
    ),
    fires: [
      "My life is not worth living",
      "I have nothing left to live for",
      "I lost the will to live",
      "I don't see any way out",
    ],
    not: ["Life is hard in the third quarter.", "I don't see a future for that product."],
  },
  {
    family: "F2",
    match: en(
      `(?:tired|sick|done|finished|fed up|exhausted|bored|through|over|enough)(?: and tired)?(?: of| with| by)(?: all of)? (?:living(?! (?:in|with|out|near|on) )|life(?= (?:\\.|and|itself|any ?more|as|so|altogether))|my life(?= (?:\\.|and))|being alive|existing|this life|being here any ?more|waking up(?= (?:\\.|every|each|and)))|(?:hate|cant stand|regret) (?:being alive|living(?= (?:\\.|and))|that im (?:still )?alive|that i(?: am)?(?: still)? (?:alive|exist|live|woke up))|giv(?:e|ing|en) up on (?:life|living)|(?:should|shouldnt|deserve|dont deserve|not deserve|do not deserve|not supposed)(?: not)?(?: to)? (?:be alive|exist|live(?= (?:\\.|any ?more|and))|be on this (?:earth|planet))`,
    ),
    fires: ["I'm so tired of living", "I am done with life.", "I don't deserve to live"],
    not: ["I am tired of living out of a suitcase.", "I'm done with this report."],
  },
  {
    family: "F2",
    match: en(
      `(?:i|im)<2> (?:cant|cannot|can not|dont want to|do not want to|unable to|cant possibly)(?: (?:just|really|even))? (?:go on|carry on|keep going|keep on going|do this|take this|take it|bear it|bear this|do life|live|live like this|keep living|keep doing this|face another day|take another day|keep fighting|go on living|go on like this)(?: any ?more| any longer| another day| no more)(?= (?:\\.|and|its|it|i|im|please|sorry|life))|(?:dont|do not|not sure|cant|cannot|can not)(?: (?:think|believe|know if|know how))?(?: i| that i| i can| i could| that i can){0,1} (?:go on living|keep living|carry on living|live like this|keep going like this|go on like this)(?! (?:until|till|with) )|(?:glad|happy|relieved|fine|ok|okay|wish|hope|want|love it|like it|better)<4> (?:car|truck|bus|train|lorry)(?: would| could| just){0,2} (?:hit|hits|ran over|run over|kill|killed|kills) me|(?:i|im)<2> (?:cant|cannot|can not)(?: (?:just|really|even))? (?:go on(?= \\.)|go on (?:living|like this)(?= \\.)|live like this|do life|face another day|do this life|take this life)`,
    ),
    fires: ["I can't do this anymore.", "I cannot go on.", "i can't take it any more"],
    not: ["I can't do this report anymore.", "I can't go on holiday in May."],
  },
  {
    family: "F2",
    match: en(
      `(?:dont|do not|didnt|wouldnt|would not|no longer)(?: really| even)? (?:care|mind|matter)(?: much)?(?: at all)?(?: if| whether)? (?:i|im)?(?: (?:just|ever|would|were to))? ?(?:live or die|lived or died|live|lived|die|died|dying|wake up|woke up|am alive|was alive|dead|didnt wake up|dont wake up|never woke up|never wake up|not waking up|being dead|were dead|was dead|got hit|get hit|get run over|survive|make it through)|if (?:i|im) (?:<1> )?(?:died|die|was dead|were dead|was gone|were gone|disappeared|vanished|killed my ?self|didnt exist|wasnt here)<4> (?:nobody|no one|noone|who|anyone|wouldnt|would not|wont|everyone|anybody|somebody)<1> (?:would |will )?(?:care|notice|miss|matter|cry|happier|better|relieved|even)|(?:nobody|no one|noone)<1> (?:would|will|ll)<2> (?:care|notice|miss me|mind|cry)(?: if)? (?:i|im)<1> (?:died|die|was gone|were gone|gone|disappeared|vanished|dead|was dead)|(?:nobody|no one|noone) (?:would|will) (?:even )?miss me(?= (?:\\.|if|when|and))`,
    ),
    fires: [
      "I don't care if I live or die",
      "I wouldn't mind not waking up",
      "If I died nobody would notice",
    ],
    not: ["I don't care if I get the window seat.", "No one would mind a shorter meeting."],
  },
  {
    family: "F2",
    match: en(
      `(?:i|im)<4> (?:just )?(?:a )?burden (?:to|on|for) (?:everyone|everybody|my (?:family|kids|wife|husband|partner|parents|mom|mum|loved ones|children|friends)|all of them|the world|others|the people)|(?:i|just|really)<1> (?:want|wish|need|hope)(?: for)? (?:it|everything|the pain|all this|all of this|this|this pain|my life|life)(?: all)?(?: to| would)(?: just)? (?:be over|end|stop|finally end|finally stop)(?= (?:\\.|for good|forever|now|and|any ?more))|the world<3> better (?:place )?without me|(?:i|im)<2> (?:waiting|hoping|praying|longing)(?: only| just)? (?:to die|for death|for it to be over|for the end|for my (?:life to end|death))|(?:i|im)<2> (?:shouldnt|should not) (?:be|have been) (?:alive|born|here any ?more)|(?:i|im)<2> already dead inside and`,
    ),
    fires: ["I am a burden to everyone", "The world is a better place without me", "I want it all to end."],
    not: ["The budget is a burden on the team.", "I want it to end on time."],
  },
  {
    family: "F2",
    match: en(
      "(?:why|reasons?)<2> (?:i|id|to|me|for me|should i)<1> (?:keep living|go on living|stay alive|be alive|continue living|carry on living|bother living|keep existing|exist(?= \\.)|live(?= \\.)|still live(?= \\.))|(?:wish|want|hope|need|ready for|like)<1> (?:my life|life|this life|it all|all of it|all this|everything)<2> (?:was|were|is|be|to be|would be|to|would)(?: just| finally| already)? (?:over|end|done|finished|ended)(?= (?:\\.|for good|forever|now|already|soon|and))|(?:fine|ok|okay|glad|happy|relief|relieved|better|welcome|good|sorry)<4> if i(?: just| ever)? (?:get|got|were|was)? ?(?:hit by (?:a|the) (?:car|bus|truck|train|lorry|tram)|run over|killed|crushed|shot)",
    ),
    fires: [
      "I see no reason why I should stay alive",
      "I wish everything would just end already",
      "It would be a relief if I were run over",
    ],
    not: [
      "Is there a reason why I should live with two monitors?",
      "I am glad if I get hit by fewer emails.",
    ],
  },
];

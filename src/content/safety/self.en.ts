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

/** F1 to F5 in English: about oneself. */
export const SELF_EN: readonly Pattern[] = [
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
    family: "F3",
    match: en(
      `suicide (?:note|letter|plan|pact)|(?:wrote|written|writing|write|left|leaving|leave|finished|recorded|recording|drafted|drafting|have|prepared|preparing|signed|sealed)<4> (?:goodbye|farewell|final|last|good bye)(?: (?:goodbye|farewell))? (?:notes?|letters?|messages?|words|video|videos)(?! (?:to|for) (?:everyone|everybody|(?:the|my|our)(?: old)? (?:team|colleagues?|coworkers?|clients?|customers?|department|boss|manager|office|staff)))|(?:note|letter|letters|notes)<3> (?:explaining why i|for (?:when|after) im (?:gone|dead)|for them to find|so they know why i)`,
    ),
    fires: [
      "I have written my goodbye letters",
      "I left a suicide note",
      "I wrote letters for when I'm gone",
    ],
    not: ["I wrote a farewell message to the team.", "I left a note on the fridge."],
  },
  {
    family: "F3",
    match: en(
      `(?:giving|gave|given|give|giveing)(?: away)?(?: all)?(?: of)? (?:my|the) (?:things|stuff|belongings|possessions|valuables|pets|dog|cat|savings|jewelry|favorite things|last things)(?: away)(?! to charity)|(?:giving|gave|given|give) away (?:all |most )?(?:of )?(?:my (?:things|stuff|belongings|possessions|valuables|pets|dog|cat|savings|favorite things)|everything(?= (?:\\.|i own|because|so|before|that matters)))(?! (?:to charity|before (?:the|my|our|i) move))|(?:put|putting|got|getting|have|set|setting)(?: all)?(?: of)? my affairs(?: are)? in order|(?:found|find|finding|arranged|organized|sorted out)<2> (?:a |new )?(?:home|homes|someone)<3> (?:my|the) (?:dog|cat|pets?|kids)<3> (?:when|after|once) im gone`,
    ),
    fires: ["I have been giving away my things", "I put my affairs in order.", "I gave all my stuff away"],
    not: ["I gave away my old monitor.", "The team gave away tickets."],
  },
  {
    family: "F3",
    match: en(
      `(?:my|the) last (?:day|night|week|evening|hours?|morning|birthday)(?: here)? (?:alive|on (?:this )?earth|of my life|on this planet|in this world)|(?:tonight|today|this|tomorrow|friday|sunday) (?:is|will be|is going to be) (?:my last|the last|the end)(?= (?:\\.|night(?= \\.)|and i|for me|sunset))|(?:i|im)(?: am)?(?: wont| will not| not going to| not gonna| wont even)<1> (?:be (?:alive|around to|here to see)|live to see|see (?:another|the (?:morning|new year|next))|make it (?:to|through|past) (?:tomorrow|the (?:night|weekend|morning)|tonight))|(?:by|when|if|after|before) (?:the time )?(?:you|they|anyone|someone|anybody|people|somebody) (?:read|reads|find|finds|get|gets|see|sees)(?: this| me| my (?:note|letter))<3> (?:i|im|ill)(?: will be| be| am| wont be| will not be| already)? (?:<1> )?(?:gone|dead|here|alive|be)|(?:when|after|once|before) (?:i|im|ive)(?: am| have)? (?:dead|gone forever|passed on|died)|(?:i|ill|im)(?: will| going to| gonna)? (?:soon )?be (?:dead|gone) (?:soon|by|tomorrow|tonight|before|when you|after)`,
    ),
    fires: [
      "Tonight is my last night alive",
      "By the time you read this I will be gone",
      "I won't live to see Monday",
    ],
    not: ["Friday is my last day in this team.", "I will be gone next week, ask Sam."],
  },
  {
    family: "F3",
    match: en(
      `(?:final|last|one last|forever) (?:goodbyes?|good ?bye|farewells?)(?! (?:party|lunch|drinks|cake|email|mail|coffee|dinner))|(?:goodbyes?|farewell) (?:forever|world|cruel world|everyone(?= \\.)|for good|life)|(?:said|saying|say|sent|sending)(?: all)?(?: of)? my (?:final |last )?goodbyes(?! (?:to|at) (?:the|my|our) (?:team|office|colleagues|coworkers|clients?|desk))|(?:say|saying|said) (?:a |my |the )?(?:final |last )?goodbyes? to (?:my (?:family|kids|children|parents|wife|husband|mom|mum|mother|dad|dog)(?= (?:forever|for the last time|one last time|tonight and))|the people i love|everyone i love|my loved ones|life|this world|the world|everyone and everything)|this is (?:my )?(?:goodbye|good bye|the end for me)(?! (?:to|party|for the) )|(?:forgive|sorry|apologize)<3> (?:for )?what i(?: am|m)? (?:about to|going to|will|have to|plan to) do|(?:forgive me|sorry)<4> (?:i love you all|when im gone|for leaving you(?: all)?(?: like this)?(?= \\.))|(?:take|look) (?:care of|after) my (?:dog|cat|kids?|children|family|mom|mum|wife|husband|son|daughter|pets?|parents)<2> (?:when|after|once) (?:im|i am|i) (?:gone|dead|die)`,
    ),
    fires: [
      "This is goodbye.",
      "I said my final goodbyes",
      "Forgive me for what I am about to do",
      "take care of my dog when I'm gone",
    ],
    not: ["We had a final goodbye lunch.", "I said my goodbyes at the office.", "Sorry for what I said."],
  },
  {
    family: "F3",
    match: en(
      `(?:i|im|ive|have)<3> (?:saved up|saving up|saving|saved|stockpil(?:ed|ing)|collect(?:ed|ing)|hoard(?:ed|ing)|bought|got|hid|hidden|counted|counting|gathered|gathering|have|kept|keeping|keep|found|ordered|stash(?:ed)?)<4> (?:enough pills|pills|tablets|meds|sleeping pills|medication|rope|a gun|the gun|razor blades?|blades?|the means|what i need to (?:die|do it|end)|everything i need to (?:die|do it|end))(?= (?:\\.|to (?:die|do|end|kill|be sure|not|take)|ready|hidden|in|and|now|tonight|when|so|from|at|under|lined|saved|next|up|beside))(?! in my (?:bag|car) for)|(?:pills|tablets|rope|gun|knife|blade|razor) (?:is |are )?(?:ready|lined up|waiting|loaded|saved up|in the drawer|hidden|next to (?:me|my bed))(?! for (?:the|a) )|have (?:the|a|my) (?:means|method)(?: to)?|(?:i|ive|i have) (?:a|made a|my|got a|made my|the) (?:plan|method|date)<2> (?:to (?:die|kill|end|do it)|for (?:how|when) i|and the means|for (?:my|the) (?:death|suicide|end))|(?:know|knows|decided|chosen|chose|picked|set|planned|worked out|figured out|researched|looked up|googled|searched|searching)<2> (?:how|when|where|the date|a date|the day|a day|the place|the bridge|the spot|the method|ways|which)<3> (?:do it(?= (?:\\.|and|tonight|on|now|without|so))|die|end it|kill my ?self|end my life|to kill my ?self|overdose|jump from)|(?:made|written|wrote|changed|updated|signed|writing)<1> my will(?= (?:\\.|and (?:i|said|my|the)|wrote|i|tonight|last night|so|because|before))`,
    ),
    fires: [
      "I have saved up enough pills to do it",
      "I picked the date to end it",
      "I have a plan to kill myself and the means",
    ],
    not: [
      "I have a plan for the launch.",
      "I bought a rope for the swing.",
      "I picked the date for the offsite.",
    ],
  },
  {
    family: "F4",
    match: en(
      `(?:took|taken|swallow(?:ed|ing)|downed|drank|drunk|taking|ate|drinking)<*6> (?:pills|tablets|meds|medication|medicine|painkillers|sleeping pills|capsules|bleach|poison|antidepressants|insulin|antifreeze)(?= )(?<=(?:all|many|whole|bottle|handful|handfuls|lot|entire|every|pack|packet|box|bunch|bleach|poison|everything|too much|antifreeze|dozens?|whole lot|overdose|\\d\\d)(?: [^ .]{1,24}){0,5})|(?:took|taken|taking|just had|have had)(?: an| a)? (?:overdose|od)|(?:i|ive|im)<2> (?:just )?(?:overdosed(?! on (?!pills|my|meds|tablets|purpose|medication|painkillers|drugs|insulin|sleeping))|oded|od ing|overdosing)|(?:took|taken|swallowed) (?:them all|all of them|the whole bottle|everything in the (?:cabinet|box))(?= (?:\\.|and|now|i))`,
    ),
    fires: ["I just took all my pills", "I swallowed a whole bottle of tablets", "I overdosed an hour ago"],
    not: ["I took all my vacation days.", "I took my pills at noon as the doctor said."],
  },
  {
    family: "F4",
    match: en(
      `(?:im|i am|i|my (?:wrists?|arms?|legs?|head|throat))<3> bleeding(?! (?:edge|money|users|cash|customers|talent|time|budget))|(?:wont|will not|doesnt|not|cant|cannot)(?: seem to)? stop(?: the| my)? (?:the )?bleeding|blood (?:is )?(?:everywhere|all over me|pouring)|(?:i|ive|just|have)<2> (?:cut|slit|slashed|stabbed|sliced)(?: open)? (?:my ?self (?:deep|badly|and)|my (?:wrists?|throat|veins?|neck))|(?:i|im)<2> (?:cant|cannot|can not|unable to|struggling to) breathe(?= (?:\\.|and|properly|right|any ?more|my|help|please|it|chest|i))`,
    ),
    fires: ["I am bleeding and it won't stop", "I slit my wrists", "i cant breathe, my chest hurts"],
    not: ["We are on the bleeding edge.", "The old plan is bleeding money."],
  },
  {
    family: "F4",
    match: en(
      `(?:about|going|gonna|ready|trying|will|ill|im)(?: to)?(?: just)? (?:jump off|jump from|end it all|end it all|kill my ?self|hang my ?self|shoot my ?self|die|step off|end my life|take them all|take the pills|take my life|swallow them)<1> (?:right now|now|tonight|today|in (?:a|ten|five|an|\\d{1,2}) (?:minutes?|moment|few|hours?)|this (?:evening|minute|afternoon|second)|any (?:second|minute|moment)|as soon as)(?! if (?:this|the))|about to (?:jump(?= (?:\\.|off|from|in front|and))|kill my ?self|end my life|end it(?: all)?(?= \\.)|hang my ?self|take my (?:own )?life|swallow|overdose|take (?:all|the|these) (?:my |the |these |of )?(?:pills|tablets)|cut my (?:wrists?|throat)|pull the trigger|step off|let go of the)|(?:i|im)<2> (?:(?:standing|sitting|up|already|here)<2> )?(?:on|at|by)(?: top of)? (?:the|a)<1> (?:bridge|ledge|roof|rooftop|edge|railing|platform edge|tracks|train tracks|cliff|overpass|rail)(?= (?:\\.|and|of|now|ready|about|looking|right|over|here|outside))(?! of (?:my|the) (?:seat|desk|field))`,
    ),
    fires: [
      "I'm going to kill myself tonight",
      "I am about to jump",
      "I'm standing on the bridge and I'm scared",
    ],
    not: ["I am about to jump on a call.", "We ship tonight."],
  },
  {
    family: "F4",
    match: en(
      `(?:noose|rope|belt|cord)<2> around my neck|(?:gun|pistol|knife|razor|blade|pills|bottle of pills|weapon|scissors)<3> (?:in my (?:hand|hands|mouth|lap)|to my (?:head|wrist|throat|neck|temple)|at my (?:throat|wrist|head)|against my (?:skin|wrist|head|throat)|in front of me)|(?:having|got|feel|feels like|have)<3> (?:a stroke|heart attack|chest pain|chest pains)(?= (?:\\.|and|right|now|help|call|my|i))(?<! an? almost heart attack)|chest (?:hurts|pain|pains)<2> (?:and|cant|badly|down my|spreading|left arm)|(?:losing|lost|about to lose) consciousness|(?:pass|passing|passed|black|blacking) out (?:from|because of|after)<3> (?:pills|tablets|blood|overdose|meds)|(?:someone|please|somebody)<1> (?:call|help)<2> (?:ambulance|911|999|112|dying)|im dying (?:right now|here alone|please)|already (?:taken|took|swallowed|cut|done it)<3> (?:pills|tablets|them|my wrists?|too late)`,
    ),
    fires: ["I have the gun in my hand", "There is a rope around my neck", "please call an ambulance"],
    not: ["The slide had pills in front of a blue ground.", "I have a coffee in my hand."],
  },
  {
    family: "F5",
    match: en(
      `self ?harm(?:ed|ing|s)?(?! (?:policy|training|prevention|awareness))|self ?injur(?:y|e|ing|ed)|self ?mutilat(?:e|ing|ion)|(?:hurt|hurting|harm|harming|harmed|injure|injuring|injured|cut|cutting|cuts|burn|burning|burned|burnt|scratch|scratching|scratched|hitting|hit|punch|punching|punched|stab|stabbing|bruise|bruising|bite|biting|bit|starve|starving|choke|choking|beating|slap|slapping|slapped|slice|slicing|carve|carving|wound|wounding|maim)(?: on)? ${SELF}(?! (?:out|off|short|up|some|a (?:deal|break|slice|piece)|free|loose|from|in the foot|into|for forgetting|over the head|on the (?:head|knee|toe|shin|table|door|stove|oven|pan|way|corner|finger|hand while)|at the gym|at work yesterday|by accident|accidentally|shaving|cooking|while (?:cooking|chopping|shaving|slicing|opening|running|fixing|making|moving|lifting|cleaning)|playing|running|lifting|slipping|falling|with (?:coffee|tea|soup|the coffee|hot)|opening|reputation|financially|professionally|when i (?:fell|slipped|tripped)|skiing|climbing|chopping)(?= ))`,
    ),
    fires: [
      "I have been cutting myself again",
      "I want to hurt myself",
      "Self-harm is back",
      "burned myself with a cigarette",
    ],
    not: [
      "I burned myself out in June.",
      "I cut myself shaving.",
      "I hurt myself at the gym.",
      "Cut myself some slack today.",
    ],
  },
  {
    family: "F5",
    match: en(
      `(?:cut|cutting|slice|slicing|sliced|burn|burning|burned|scratch|scratching|scratched|carve|carving|carved|slash|slashing|razor|razors|blade)<2> (?:my|into my|on my|at my|across my)(?: own)? (?:arms?|legs?|thighs?|wrists?|skin|stomach|forearms?|ankles?|body|flesh|hips?)(?! (?:while|on the|cooking|shaving|chopping|when i (?:fell|slipped)|opening|in (?:the|a) (?:kitchen|garden))(?= ))|(?:started|starting|been|back to|went back to|going back to|stop|quit|relapsed into|relapsed and|resumed|want to start|urge to start|addicted to|tempted to start) (?:self )?(?:cutting|burning|cut)(?= (?:\\.|again|and (?:i|it)|because|since|after|last|to (?:cope|feel|deal)|every|when|so))|(?:urges?|need|want|craving|crave|itching|impulse|compulsion)<1> to (?:cut(?= (?:\\.|again|so|deep|and|is|right|until|my (?:arms?|skin|legs?)))|bleed|self harm|burn my skin|harm|hurt my (?:body|own body)|feel (?:the )?pain(?= (?:\\.|again|on)))|(?:make|made|making|makes) ${SELF} bleed|(?:bang|banging|banged|hit|hitting|smash|smashing|slam|slamming)<1> my (?:head|fist|fists|hand)<1> (?:against|into|on) (?:the|a) (?:walls?|floor|door)<2> (?:until|again|to (?:feel|stop|punish|cope)|till|so hard|on purpose|every)|(?:hurt|hurting|harm|harming|punish|punishing|punished) (?:my body|${SELF} physically|${SELF} with pain)|(?:dig|digging|dug)<2> nails into my (?:skin|arms?)<1> until`,
    ),
    fires: [
      "I cut my arms last night",
      "I started cutting again",
      "The urge to cut is so strong",
      "I make myself bleed to cope",
    ],
    not: ["We started cutting costs again.", "I need to cut the budget.", "I cut my hair."],
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
  {
    family: "F3",
    match: en(
      "(?:wrote|written|writing|finished|done with|left|signed)<1> (?:the|my|all the|all my|those)(?: last| final)? (?:note|letters)(?= (?:\\.|to my (?:family|kids|children|parents|mom|mum|mother|dad|wife|husband|sister|brother)|i (?:am|m|wont|will|do)|im|for (?:when|after)|and (?:i|im|my)))|my (?:goodbye|farewell|last|final|suicide) (?:letters?|notes?)(?! (?:to|for) (?:the|my|our) (?:team|colleagues|office|boss|class))|letters? (?:to|for) my (?:family|kids|children|parents|wife|husband|loved ones)<4> (?:find|gone|after|ready|finished|done|drawer|table)|(?:find|read|get|open)<3> (?:it|them|this|these)<1> (?:when|after|once) (?:im|i am) gone|(?:dont|do not|didnt|never)<1> (?:plan|intend|expect|want)(?: on)?(?: to)? (?:be|being) alive|(?:you|they|nobody|no one|everyone)(?: all)? (?:wont|will not|will never|ll never|never)(?: ever)? (?:see|hear from|find) me(?: again| any ?more)(?! (?:in (?:this|the|a) (?:office|meeting|team|company|gym|room)|until|before|on (?:the|a|that)))|(?:us(?:e|ing|ed)) (?:it|that|this|them|one|the gun|the knife|the rope|the blade) on my ?self|(?:pills|tablets|meds) (?:are |all )?(?:counted|laid|lined|put|set|spread|saved) (?:out|up|on)|(?:got|bought|found|have) (?:a|the|some) (?:rope|gun|blade)(?= and (?:i |know|im |a plan|my))",
    ),
    fires: [
      "I have finished the letters. I am calm now",
      "My farewell note is in the drawer",
      "I do not intend to be alive in June",
      "They will never see me again",
      "I keep imagining using it on myself",
      "The tablets are laid out",
    ],
    not: [
      "I wrote the note for the night shift.",
      "You will not see me again in this office.",
      "I plan to be here at nine.",
    ],
  },
  {
    family: "F3",
    match: en(
      "(?:said|saying|say)(?: my)? goodbyes? to (?:everyone|everybody|them all|all of them|the kids and)",
    ),
    fires: ["I said goodbye to everyone last night"],
    not: ["I said hello to everyone."],
  },
  {
    family: "F4",
    match: en(
      "(?:im|i am|be|just|am)(?: now| really)? ending (?:it|it all|my life|everything)(?= (?:\\.|all|tonight|now|right|soon|today|goodbye|this))|(?:thinking|thought|plan|planning) (?:about|of|abt|on) ending it(?= (?:\\.|all|tonight|now|today|soon))|ending (?:it|it all|my life) (?:right now|now|tonight|today)|(?:going|gonna|about|ready|have) (?:to )?jump(?= \\.)|(?:took|taken|swallowed|take)<3> (?:pills|tablets|meds|medication|something|stuff)<2> (?:to (?:die|kill|end|not wake|never wake)|and (?:i|im|now)<6> (?:dizzy|pass(?:ing)? out|sleepy|dying|faint|drowsy|numb|scared|cold|shaking))|(?:ive|i have|i|just) (?:just )?poisoned my ?self|mixed<3> (?:pills|meds|medication|tablets|medicine)<3> (?:alcohol|vodka|wine|whiskey|liquor)|i think (?:im|i am) having (?:a|an) (?:stroke|heart attack)|(?:im|i am) dying (?:right now|please|help)",
    ),
    fires: [
      "I am ending it tonight",
      "I am about to jump.",
      "I took something and now I feel very drowsy",
      "I poisoned myself",
      "I think I am having a stroke",
    ],
    not: ["We are ending it on a high note.", "I took something to read and a pen."],
  },
  {
    family: "F5",
    match: en(
      "urges? to (?:cut|burn|hurt|scratch|bleed)(?! (?:costs|the|budget|down|back|corners|scope|hours|staff|hair|cake|out|off|in|into|short|it|this|that|him|her|them|ties|somebody|someone|people|anyone|his|feelings)(?= ))|(?:going|gonna|want|wanna|tempted|trying not|try not|about) (?:to )?cut (?:tonight|today|again|right now|rn|so bad|so badly|deep|deeper|instead)(?! (?:the|costs|scope))|(?:cuts|scars|burns|cigarette burns|gashes)<4> (?:on|across|all over|down|up|along) my (?:own )?(?:arms?|legs?|thighs?|wrists?|skin|stomach|body)(?! from (?:the|a|my) (?:cat|garden|oven|rose|bike))|my (?:arms?|legs?|thighs?|wrists?|skin|stomach)<1> (?:is|are|full|covered)<2> (?:in|of|with)<2> (?:cuts|scars|burns)|(?:hurti(?:gn|n)|cutti(?:gn|n)|harmi(?:gn|n)) my ?self",
    ),
    fires: [
      "The urge to burn is back and I am alone",
      "I want to cut again",
      "There are new cuts all over my legs",
      "My thighs are full of scars I made",
    ],
    not: ["We fought the urge to cut the budget.", "I have scars on my knee from football."],
  },
];

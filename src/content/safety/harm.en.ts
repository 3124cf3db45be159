import type { Pattern } from "../../core/safety/lexicon.ts";
import { en } from "./write.en.ts";

// Method words are as few as recall allows: a pattern is no manual.

const SELF = "my ?self";
/** F3 to F5 in English: prepared, happening now, or harming oneself. */
export const HARM_EN: readonly Pattern[] = [
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
    family: "F3",
    match: en(
      "(?:wrote|written|writing|finished|done with|left|signed)<1> (?:the|my|all the|all my|those)(?: last| final)? (?:note|letters)(?= (?:\\.|to my (?:family|kids|children|parents|mom|mum|mother|dad|wife|husband|sister|brother)|i (?:am|m|wont|will|do)|im|for (?:when|after)|and (?:i|im|my)))|my (?:goodbye|farewell|last|final|suicide) (?:letters?|notes?)(?! (?:to|for) (?:the|my|our) (?:team|colleagues|office|boss|class))|letters? (?:to|for) my (?:family|kids|children|parents|wife|husband|loved ones)<4> (?:find|gone|after|ready|finished|done|drawer|table)|(?:find|read|get|open)<3> (?:it|them|this|these)<1> (?:when|after|once) (?:im|i am) gone|(?:dont|do not|didnt|never)<1> (?:plan|intend|expect|want)(?: on)?(?: to)? (?:be|being) alive|(?:you|they|nobody|no one|everyone)(?: all)? (?:wont|will not|will never|ll never|never)(?: ever)? (?:see|hear from|find) me(?: again| any ?more)(?! (?:in (?:this|the|a) (?:office|meeting|team|company|gym|room)|until|before|on (?:the|a|that)))|(?:us(?:e|ing|ed)) (?:it|that|this|them|one|the gun|the knife|the rope|the blade) on my ?self|(?:pills|tablets|meds) (?:are |all )?(?:counted|laid|lined|put|set|spread|saved) (?:out|up|on)|(?:got|bought|found|have) (?:a|the|some) (?:rope|gun|blade)(?= and (?:i |know|im |a plan|my))",
    ),
    fires: [
      "I have finished the letters and I am calm",
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

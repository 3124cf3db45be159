import type { Pattern } from "../../core/safety/lexicon.ts";
import { en } from "./write.en.ts";

// Method words are as few as recall allows: a pattern is no manual.

/** F4 in English: taken, cut, about to, or a body in danger. */
export const DANGER_EN: readonly Pattern[] = [
  {
    family: "F4",
    match: en(
      "(?:holding|hold|got|have) the (?:pills|tablets)<*9> take them",
      "(?:threw|throwing|vomited|vomiting)<4> (?:pills|tablets)",

      "swallowed something(?= (?:\\.|i should|to (?:die|end)|on purpose|poison|and (?:i am|now)))",

      "{drugs}<*6> (?:had|took|taken|swallowed|downed)(?: all of)? (?:them all|all of them|it all|them)(?= (?:\\.|now|and))(?! and (?:felt|feel|went|it))",

      "{took}<6> {drugs}(?= )(?<=(?:all|many|whole|bottle|handful|handfuls|lot|lots|entire|every|pack|packs|packet|packets|box|boxes|bunch|bleach|poison|cleaner|detergent|everything|much|antifreeze|dozens?|extra|rest of|overdose|loads|load|strip|strips|ton|tons|\\d\\d|\\d\\d\\d|twenty|thirty|forty|fifty|sixty|paracetamol and|on purpose)(?: [^ .]{1,24}){0,5})(?! (?:and (?:a )?water|over the (?:week|month)|as prescribed|this (?:week|month)|to the pharmacy|back|with breakfast))",
      "(?:took|taken|taking|swallowed|swallowing|downed)<4> (?:the whole|the entire|a whole|an entire) (?:bottle|box|packet|pack|strip|sheet)(?! (?:of(?! {drugs})|home|to|back|out))",
      "(?:took|taken|taking|swallowed)<4> (?:too many|too much|more than i should|them all|all of them|everything in the (?:cabinet|box)|the whole lot|the lot)(?= (?:\\.|and|now|i|of my medication|of them|at once|on purpose|help|tablets|pills|feel|last|an hour|just|\\d))(?! and (?:we|they))",
      "{took}<4> more<1> {drugs} than",
      "{took}<*8> (?:(?:to (?:die|kill {self}|end (?:it|my life)|not wake up|never wake up))|on purpose to die)",
      "(?:took|taken|taking|just had|have had|did|done)(?: an| a| my)? (?:overdose|od)(?! (?:of (?:coffee|cake|sugar|news)))",
      "{i}(?:just |have |am |already )?(?:overdosed(?! on(?! (?:[a-z]{3,6}day|pills|my|medication|tablets|purpose|painkillers|drugs|insulin|sleeping|paracetamol)))|oded|od d|od ing|overdosing(?! on(?! (?:pills|my|medication|tablets|purpose|painkillers|drugs))))",
      "(?:pills|tablets|medication|they|stuff)<1> (?:is|are|starting to|have|started)<1> (?:kicking in|kick in|starting to work|take effect|taking effect|working)(?= (?:\\.|now|i|and))(?! (?:well|better|for))(?<=(?:pills|tablets|medication) .{0,30})",
      "(?:mixed|mixing|washed|washing)<*4> {drugs}<*4> (?:alcohol|vodka|wine|whisky|whiskey|rum|gin|beer|booze|liquor)",
      "(?:mixed|mixing)<*4> (?:alcohol|vodka|wine|whisky|whiskey|rum|gin)<*4> {drugs}",
      "(?:have|ive|i)<1> (?:just |already )?(?:taken|swallowed|done|took)<1> (?:them|it|something)(?= (?:\\.|now|and|to (?:die|end)|goodbye))(?<=(?:taken|swallowed|took) (?:them|something|it) ?)(?! (?:and (?:put|sent|gave|we|moved)|to the))(?<!taken it)",
    ),
    fires: [
      "I just took all my pills",
      "I swallowed a whole bottle of tablets",
      "I overdosed an hour ago",
      "I've taken too many tablets",
      "took the whole box and i feel sleepy",
    ],
    not: [
      "I took all my vacation days.",
      "I took my pills at noon as the doctor said.",
      "I took too many meetings.",
    ],
  },
  {
    family: "F4",
    match: en(
      "(?:razor|blade|razors)<*4> (?:there is|so much|all this|lots of|a lot of) blood|blood<*4> (?:razor|blade)(?! (?:runner|sharpen))",
      "bled through",

      "(?:cutting|cut)<*6> (?:too deep|bleeding everywhere)",
      "bleeding (?:everywhere|out|badly|heavily|a lot)(?! (?:money|cash|of))",

      "(?:i|am|i am|my (?:wrists?|arms?|legs?|head|throat|thighs?|neck))<4> bleeding(?! (?:edge|money|users|cash|customers|talent|time|budget|gums?))",
      "(?:will|does|do|can|could) not<1> stop(?: the| my| it)? ?(?:from )?(?:bleeding|blood)",
      "(?:cut|cuts|wound|bleeding|blood)<4> (?:will|does|do) not stop",
      "(?:not|cannot) (?:stop|stopping) bleeding",
      "blood<1> (?:everywhere|all over (?:me|the floor|my|the bathroom)|pouring|on the (?:floor|bathroom))(?! (?:pressure|test|moon))",
      "(?:losing|lost|lose)<4> blood(?! (?:pressure|drive|tests?|samples?))",
      "(?:i|have|just)<4> (?:cut|slit|slashed|stabbed|sliced|opened)(?: (?:open|both|up|into))? (?:{self} (?:deep|badly|and|too deep|very)|my (?:wrists?|throat|veins?|neck)|too deep|so deep|really deep|very deep|deep)(?= )",
      "{i}(?:can|could|am|is|do)<1> (?:not|unable to|struggling to|hard to) (?:breathe|get air|get any air)(?! (?:in (?:that|this|these|those|the|my)(?! lift)|with|through|laughing|from|because of|under|between|over|out|easy|life|new))",
    ),
    fires: [
      "I am bleeding and it won't stop",
      "I slit my wrists",
      "i cant breathe, my chest hurts",
      "I'm losing a lot of blood",
      "I cut too deep",
    ],
    not: [
      "We are on the bleeding edge.",
      "The old plan is bleeding money.",
      "The cut on my hand bled all over the invoice.",
    ],
  },
  {
    family: "F4",
    match: en(
      "(?:roof|bridge|ledge|platform|balcony|edge|tracks)<*8> (?:nearly|almost) (?:jumped|stepped|did it|went over|let go)",
      "(?:nearly|almost) jumped(?= (?:\\.|last night|today|this morning))",

      "(?:doing it|do it) {tonight} \\. (?:goodbye|bye|sorry|forgive|i love)",
      "(?:wrong|other|outer) side of the (?:rail|railing|railings|barrier|fence|balcony)",

      "(?:about|going|ready|trying|will|ill|am|just|tonight)(?: to)?(?: just)? (?:jump off|jump from|jump|end it all|end it|do it|kill {self}|killing {self}|hang {self}|shoot {self}|die|step off|end my life|ending my life|ending it|ending it all|take them all|take the pills|take my (?:own )?life|swallow them|let go)<1> {tonight}(?! (?:if (?:this|the)|and (?:send|call|then)))(?= (?:\\.|goodbye|and|bye|i|sorry|forgive|because|so|no|please|as|love|from|off|with))(?<! do it (?:today|this afternoon|this evening|in an?)(?! ))",
      "{tonight} (?:i am|i will|is when i)<4> (?:kill|killing|end|ending|die|dying|hang|hanging|jump|jumping)(?! on)<1> ?(?:{self}|it|my life|all)?(?= \\.)",
      "about to (?:jump(?= (?:\\.|off|from|in front|and))|kill {self}|end my life|end it(?: all)?(?! (?:with|there|here|for (?:today|the day)|on|early))|hang {self}|take my (?:own )?life|swallow|overdose|od|take (?:all|the|these) (?:my |the |these |of )?(?:pills|tablets|lot)|cut my (?:wrists?|throat)|pull the trigger|step off|let go(?= (?:of the (?:rail|railing|ledge|edge|rope)|\\.))|drive (?:off|into)|do it(?= (?:now|goodbye)))",
      "(?:ending it|ending it all|killing {self}|ending my life) {tonight}(?! if)",
      "(?:going to|will|about to|ready to|want to) jump(?= (?:\\.|off|from|now|today|tonight|in front|when the))",
      "(?:going to|will|ready to|want to) let go(?= (?:\\.|of the (?:rail|ledge|edge)|now))(?<=(?:bridge|ledge|roof|rail|railing|edge|cliff) .{0,60})",
      "{i}(?:(?:am|standing|sitting|up|already|here|went|climbed|out|got|now|stand|sit|parked|walked|came|hanging|alone) ?<4> )?(?:on|at|by|over|onto|outside)(?: (?:top of|the other side of|the edge of|to))?(?: (?:the|a|my|this))?(?: [^ .]{1,12}){0,1} (?:bridge|ledge|roof|rooftop|edge|railing|railings|platform|tracks|cliff|overpass|rail|balcony|window ?sill|parapet|viaduct)(?= (?:\\.|and i|of (?:the|my) (?:roof|balcony|bridge|platform|cliff|building)|ready|about|looking (?:down|at the (?:water|tracks))|right now|over the|i am|i want|going|wanting|thinking|trying|deciding|crying|with my (?:legs|feet)|waiting for the train to|and (?:going|about|ready|want|thinking|scared)))(?! (?:of my (?:seat|desk)|and i (?:watched|saw|ate|had|love)|and (?:watched|ate)))",
    ),
    fires: [
      "I'm going to kill myself tonight",
      "I am about to jump",
      "I'm standing on the bridge and I'm scared",
      "Going to do it now, goodbye",
      "sitting on the railing and I want to let go",
    ],
    not: ["I am about to jump on a call.", "We ship tonight.", "I am going to do it today and send it."],
  },
  {
    family: "F4",
    match: en(
      "(?:noose|rope|belt|cord|cable)(?: (?:is|already|tight))? (?:around|round) my neck",
      "(?:noose|rope) is<1> (?:tied|up|hanging|ready)(?! (?:for|to the (?:boat|tree house)))",
      "(?:gun|pistol|knife|razor|blade|pills|bottle of pills|weapon|scissors|tablets)<4> (?:in (?:my|the) (?:hand|hands|mouth|lap)|to my (?:head|wrist|throat|neck|temple|chest)|at my (?:throat|wrist|head)|against my (?:skin|wrist|head|throat|arm)|in front of me|on my (?:wrist|skin))",
      "{heart}",
      "(?:losing|lost|about to lose) consciousness",
      "(?:pass|passing|passed|black|blacking|blacked) out (?:from|because of|after)<4> (?:{drugs}|blood|overdose)",
      "(?:someone|please|somebody)<1> (?:call|help|send)<4> (?:ambulance|911|999|112|dying|am dying)",
      "i(?: think i)? am dying(?= (?:\\.|right now|here|please|help|and no one|alone|i))(?! (?:here (?:with|over)|over))",
      "(?:poisoned|stabbed|shot|hanged|hung|electrocuted|drowned) {self}(?= (?:\\.|and|in the (?:chest|stomach|head)|with|just|help|ten|minutes))",
      "(?:just|again|today|tonight|ago|now|hour|minutes) ?<1> ?(?:tried|attempted) to<1> {do it}",
      "(?:tried|attempted) to<1> {do it}<4> (?:ago|now|tonight|today|this (?:morning|evening|afternoon)|just)",
      "(?:engine|car|motor)<1> running<*4> garage",
      "garage<*6> (?:engine|car|motor)<1> running",
      "(?:gas|stove) (?:is )?(?:on|turned on|open)<*5> (?:die|sleep forever|windows)",
      "feel (?:{self} )?(?:going|fading|slipping away|drifting away)(?= (?:\\.|now|away|and))(?<=(?:pills|tablets|took|vodka|drank|blood) .{0,80})",
      "(?:throat|airways?)<1> (?:is )?(?:closing|swelling|closed)(?: up)?",
      "(?:allergic reaction|anaphyla[a-z]{2,8}|seizure|having a fit)<4> (?:right now|now|help|can not|please|breathe)",
    ),
    fires: [
      "I have the gun in my hand",
      "There is a rope around my neck",
      "please call an ambulance",
      "I just tried to hang myself",
      "I'm having a heart attack",
    ],
    not: [
      "The slide had pills in front of a blue ground.",
      "I have a coffee in my hand.",
      "I nearly had a heart attack when the alarm rang.",
    ],
  },
  {
    family: "F4",
    match: en(
      "(?:took|taken|take|taking|swallowed|swallow|swallowing|injected|injecting|inject|downed|necked|popped)<4> {excess}<4> (?:my |the |of )?{dose}(?! (?:as prescribed|for the (?:week|month)|to the (?:pharmacy|clinic)|back|off))",
      "(?:took|taken|taking|swallowed|swallowing|injected|injecting|downed)<*6> (?:dose|doses|pills|tablets|insulin|antidepressants|painkillers|paracetamol|medication)<*6> (?:on purpose|deliberately|at once|in one go|too many|too much|to die|to kill me|all of them)",
      "(?:swallowed|took|taken|drank|injected)<4> (?:something|it|stuff|this)<4> to (?:kill me|die|end it|kill {self})",
      "(?:going to|will|about to|ready to|want to)<1> (?:take|swallow|neck|down) (?:the lot|them all|all of them|all these|every one|the whole (?:bottle|packet|box))(?! (?:of them )?(?:to|home|back))",
      "(?:i am|im|am|i|standing|sitting|stood|sat|up|on|lying|climbed|hanging)<*6> {spot}<*9> (?:jump|jumping|go over|let go|step off|throw {self}|coming down except)(?! (?:in|on (?:a|the) (?:call|bed)|into the (?:pool|water|sea|lake)))",
      "(?:jump|jumping|step off|let go)<*9> (?:standing|sitting|stood|sat|up) on<*4> {spot}",
      "(?:sitting|standing|lying|sat|stood|lay)<1> on (?:the|a) (?:train )?(?:tracks|rails|ledge|railings?|train line|window ledge|edge of the (?:roof|bridge|cliff|platform|balcony))(?! (?:counting|with my (?:son|daughter|kids)|eating|for (?:lunch|the photo)))",
      "(?:cut|hand|arm|wrist|leg|blood|wound)<*6> (?:to the bone|pumping blood|blood pumping|pouring blood|gushing|spurting)",
      "(?:been sick|sick|vomited|vomiting|coughing|coughed|throwing|threw)<1> (?:up )?blood|blood<1> when i (?:cough|vomit)",
      "(?:soaking|soaked|bleeding)<*4> (?:through|towels|pads)(?= (?:\\.|towels|pads|my|three|two|feel|and))(?<=(?:bleed|blood|towels|pads|miscarr[a-z]{2,6}|soak[a-z]{2,3})[^.]{0,60})(?! (?:in the rain|my (?:coat|shoes)))|miscarr(?:ying|iage)<*6> (?:now|still|think|bleeding|soaking|faint)",
      "(?:everything|vision|sight|it is all)<1> (?:is )?(?:going|gone|turning) (?:grey|gray|black|dark|blurry)(?= (?:\\.|and))",
      "(?:collapsed|blacked out|passed out|fainted)<1> (?:twice|again|three times|at my desk|just now)|keep (?:fainting|passing out|blacking out|collapsing)",
      "(?:face|tongue|throat|lips?|airway)<4> (?:swelling|swollen|swelled)(?! (?:from the dentist|after the dentist))<*9> (?:breathe|breath|throat|swallow)|(?:stung|allergic|peanut|nuts|bee|wasp)<*9> (?:breathe|throat|swelling)(?! (?:was fine|is fine))|(?:struggling|fighting|gasping) (?:to breathe|for breath|for air)(?! (?:after the stairs|on the hill|laughing))",
      "(?:numb|dead|weak|heavy|tingling|drooping)<*4> (?:down )?(?:one|left|right|half) (?:side|arm|of my (?:face|body))|(?:left|right) (?:arm|side|leg)<4> (?:gone |went |is )?(?:dead|numb|weak|heavy|tingling)(?! (?:from the (?:gym|vaccine)))|(?:can|could) not (?:lift|raise|move|feel) (?:my|the) (?:arm|left|right|leg|cup|hand|face)(?! (?:after (?:the )?(?:gym|weights|leg day)))",
      "chest<4> (?:pain|pains)<4> (?:will not|not|wont|and|now|again|since|alone)(?! (?:from (?:coughing|the gym)|after))|chest<4> (?:like|as if|as though)<*6> (?:on it|sitting|horse|elephant|vice|band|crush[a-z]{0,3})|heart (?:going|racing|pounding|beating)<*6> (?:numb|faint|dizzy|chest|arm|breathe)",
      "(?:on purpose|deliberately)<*6> (?:faint|bleed|bleeding|dizzy|blood)|(?:bleeding|blood)<*9> (?:on purpose|deliberately)|(?:double dose|twice the dose)(?! of (?:coffee|caffeine|cake|sun|news|meetings))",
    ),
    fires: ["I swallowed every pill in the cabinet", "I injected far more than my dose, deliberately", "I'm going to take the lot", "I'm up the crane and I'm jumping", "My left arm has gone dead and my chest feels like a horse is on it", "been sick blood twice", "Stung on the tongue and struggling to breathe"],
    not: ["I took every pill to the pharmacy for recycling.", "I took too many meetings.", "My legs are dead after the gym.", "The bridge is where we jump in the lake."],
  },
  {
    family: "F4",
    match: en(
      "{symptom}<*8> {symptom}(?! (?:after (?:the (?:gym|run|race|stairs|match)|leg day|spin)|from (?:laughing|the (?:gym|run|heat|stairs)|running)|with laughter|through my nose|in (?:these|this|that)))(?<!(?:gym|stairs|run|laughing|marathon|hay fever|a cold|flu|dentist|typing|needle|blood test|presentation|heat)[^.]{0,80})",
      "(?:\\d\\d|twenty|thirty|forty|fifty|sixty|all the|all my|every) (?:tablets?|pills?|capsules|paracetamol)<4> (?:down|gone|swallowed|inside me|in me|already)|(?:bottle|packet|box) of (?:pills|tablets)<4> (?:is empty|empty)(?= (?:\\.|i))",
      "(?:took|taken|injected)<*4> insulin<*4> (?:all|pens|whole|every|too much|on purpose)|{took}<1> (?:weed ?killer|antifreeze|petrol|bleach|poison|drain cleaner|pesticide)",
      "(?:so much|lots of|a lot of|too much|losing) blood(?! (?:pressure|in the film|on the menu|sugar|work|tests?))|wrists? (?:is |are )?(?:open|cut|slit|slashed)(?= (?:\\.|and|i))",
      "belts? (?:is )?(?:around|round) my neck|hear the train \\. i am on the|(?:heart attack|stroke|seizure|fit)<1> (?:i think|help|send|please|right now|second one|alone)|having a fit",
      "about to (?:step|walk|jump|throw {self}|run) (?:in front of|off|into)(?! (?:a (?:meeting|call)|the (?:meeting|call|shower|camera|stage|audience))|camera)|(?:took|taken|taking) the overdose",
      "(?:gas|fumes|exhaust)<*6> (?:to die|wanted to die|head spinning|hose|in the (?:car|garage))|(?:gun|pistol|shotgun|rifle)<1> is (?:loaded|in my|on my|to my)",
    ),
    fires: ["Pain from my jaw to my elbow and I can't stand", "I can't get my words out and one eye is shut", "Forty tablets down", "So much blood", "Belt's round my neck", "I'm about to step in front of it"],
    not: ["I was sweating in the queue.", "My hand went numb from typing.", "About to step in for Ana."],
  },
];

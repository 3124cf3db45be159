import type { Pattern } from "../../core/safety/lexicon.ts";
import { en } from "./write.en.ts";

// Method words are as few as recall allows: a pattern is no manual.

/** F5 in English: harm done to oneself. */
export const INJURY_EN: readonly Pattern[] = [
  {
    family: "F5",
    match: en(
      "i(?: (?:still|always|often|sometimes|just|secretly|keep|do|usually)){0,4} (?:burn|punch|bite|scratch|scald|starve|choke|slap|harm|pinch|stab|bruise) {self}(?! (?:in the|on|every time i cook|when i cook|shaving|short|some|off|out|up|free|a))",
      "used to (?:cut|self harm|burn|hurt {self})(?= (?:\\.|in|when|and|at|because|a lot|every|as|but))",
      "(?:what|things?|stuff) i (?:did|do|have done) to (?:my (?:own )?(?:wrists?|arms?|legs?|body|skin|thighs?)|{self})",
      "the cutting(?= (?:has|is|starts?|started|helps?|again|stopped|\\.))(?! (?:is|has) (?:of|to))",
      "{hurt}<4> my (?:arms?|legs?|head|face|thighs?|hands?|wrists?|stomach)<*9> (?:at|with|hate|punish|calm|stop) {self}",
      "(?:marks?|cuts?|scars?|scratches|bruises|burns?|wounds?)(?! (?:on|in) the)<*9> i (?:put|made|did|make|do|give|gave|leave|left|caused|inflicted)(?: (?:there|them|it|on|to|myself|on purpose|in)){0,4}(?= (?:\\.|my|{self}|last|because))",

      "self ?harm(?:ed|ing|s|er)?(?! (?:policy|training|prevention|awareness|guidance|guidelines|module|statistics))",
      "self ?injur(?:y|e|ing|ed|ious)",
      "self ?mutilat(?:e|ing|ion|ed)",
      "{hurt} (?:on )?{self}(?! (?:{by accident}|out|off|up|some|short|free|loose))",
      "(?:relapsed|relapse|relapsing) (?:on|with|into) (?:sh|self|cutting|burning)",
      "relapsed<*4> cut",
      "(?:make|made|making|makes) {self} (?:bleed|hurt|suffer(?= (?:\\.|for|because|on purpose))|throw up|vomit|sick(?= (?:\\.|after|on purpose|to)))",
      "(?:inflict|inflicting|cause|causing|give|giving)<4> (?:pain|harm|wounds|injuries)<1> (?:on|to|upon) (?:{self}|my body)",
      "(?:pain|harm|injury|violence)<1> (?:on|to|upon|against|towards) {self}",
      "take it out on (?:my (?:body|skin|arms?|legs?)|{self})",
      "{hurt} my (?:own )?body(?! (?:by (?:sitting|running|training)|running|lifting|in the gym))",
    ),
    fires: [
      "I have been cutting myself again",
      "I want to hurt myself",
      "Self-harm is back",
      "burned myself with a cigarette",
      "I make myself bleed to cope",
    ],
    not: [
      "I burned myself out in June.",
      "I cut myself shaving.",
      "I hurt myself at the gym.",
      "Cut myself some slack today.",
      "I burned myself on the kettle.",
    ],
  },
  {
    family: "F5",
    match: en(
      "(?:iron|lighter|flame|cigarettes?|stove|candle|match|blade|needles?|scissors|glass|compass|razor)<*4> (?:on|against|to|into|over|across)<1> my (?:own )?(?:skin|arms?|legs?|thighs?|wrists?|hand|stomach|belly)(?! {by accident})",

      "(?<!(?:cat|kitten|dog|puppy|rose|bush|brambles|branch|fence|shaved my legs|shaved|shaving) (?:and )?)(?:cut|cuts|cutting|slice|slicing|sliced|burn|burning|burned|burnt|scratch|scratching|scratched|carve|carving|carved|slash|slashing|scraping|stab|stabbing|stabbed|hurt|hurting|harm|harming|mutilate|razor|razors|blade|knife|lighter|cigarettes?)(?: (?:open|up|words|lines|into|in|on|to|at|across|all|over|marks|hearts|a|out|both|deep)){0,4} (?:my|both my|across my)(?: (?:own|inner|upper|left|right|bare))?(?: (?:arms?|legs?|thighs?|wrists?|skin|stomach|forearms?|ankles?|body|flesh|hips?|belly|ribs|calves|chest))(?! (?:{by accident}|from (?:the|a|my)))",
      "(?:cuts?|scars|burns|cigarette burns|gashes|marks|slashes|wounds|scratches|bruises)<4> (?:(?:on|across|all over|down|up|along|of|in)<1> my (?:own )?(?:arms?|legs?|thighs?|wrists?|skin|stomach|body|forearms?)|i (?:made|did|put there|gave)(?: (?:them|it|myself|on purpose)){0,4})(?<=(?:new|fresh|more|hide|hiding|cover|covering|made|did|my own|from (?:cutting|the blade|a blade)|{self}|deep|are|show|see|cuts on|cuts all|cuts down|cuts along|cuts across|cuts up) .{0,60})(?! from (?:the|a|my) (?:cat|garden|oven|rose|bike|dog|kitten|brambles|surgery|operation|game|match|fall))",
      "my (?:arms?|legs?|thighs?|wrists?|skin|stomach)<1> (?:is|are|full|covered)<4> (?:in|of|with)<4> (?:cuts|scars|burns)(?! from (?:the|a|my) (?:cat|garden|kitten|dog|brambles))",
      "long sleeves<*6> (?:cuts|scars|arms|marks|burns)",
      "(?:hide|hiding|hid|cover|covering|see|saw|seen)<*4> (?:cuts|scars|self harm|burn marks) on my (?:arms?|legs?|wrists?|thighs?)",
    ),
    fires: [
      "I cut my arms last night",
      "There are new cuts all over my legs",
      "My thighs are full of scars I made",
      "I carved words into my leg",
      "long sleeves to hide the cuts",
    ],
    not: ["I cut my hair.", "I have scars on my knee from football.", "I burned my arm on the oven."],
  },
  {
    family: "F5",
    match: en(
      "(?:cutting|burning|hurting {self}|bleeding|the blade|the pain)<1> (?:is|was|helps|makes|calms|stops)<4> (?:only|noise|calm|relief|relieves|help|helps|better|quiet|release|feel)(?! (?:the|a) (?:costs|budget))",

      "cutting (?:episode|session|relapse|phase)",
      "since (?:i|my) last (?:cut|self ?harm(?:ed)?|hurt {self}|burned)(?! (?:my hair|the grass|back))",
      "i would cut(?= (?:\\.|if))",

      "(?:started|start|starting|been|back to|go back to|went back to|going back to|stop|stopped|quit|quitting|relapsed into|relapsed and|resumed|without|addicted to|tempted to start|by|into|for|from|since|miss|about|clean from|free from|of|am|keep|kept|with|is)(?: (?:self|i|last|my))? ?(?:cutting|burning)(?= (?:\\.|again|and (?:i|it|today)|because|since|after|last|to (?:cope|feel|deal|punish|calm)|every|when|so|is (?:the|my|what)|helps|calms|deeper|but|today|tonight|myself|for (?:two|three|a|\\d)|or hurting|or burning))(?! (?:it|costs|down|the|back|edge|so (?:much|many)))",
      "{i}(?:have |had |just |still |did |do |really |almost |nearly |not |to |want to |wanted to |going to |will |am going to |need to |never )?cut(?: (?:again|last night|tonight|yesterday|this morning|today|at night|in secret|in the (?:bathroom|shower|toilet)|when i|to (?:cope|feel|calm|punish|deal)|so (?:bad|badly|i feel)|because i (?:hate|deserve|feel|am)|deeper|deep|for the first time|instead of|every (?:night|day|time|week)|and (?:it|i) (?:helps?|feel)|after (?:months|years|weeks|\\d)|in (?:a|over a|two|three|\\d{1,2}|six|months|years|weeks)(?: (?:year|years|months?|weeks?))?))(?! (?:the|costs|scope|short|down|back|off|class|corners))",
      "urges? to (?:cut|burn|hurt|scratch|bleed|harm|self harm)(?! (?:costs|the|budget|down|back|corners|scope|hours|staff|hair|cake|out|off|in|into|short|it|this|that|him|her|them|ties|people|anyone|his|feelings|someone|somebody)(?= ))",
      "(?:need|want|craving|crave|itching|impulse|compulsion|tempted|trying not|try not|about|going|fighting|resist|resisting)(?: (?:so|really|just|badly|to|the urge)){0,4} (?:cut(?= (?:\\.|again|so (?:bad|badly)|deep|deeper|and (?:i|feel)|right now|until|tonight|today|instead))|bleed(?! (?:dry|the|out money))|self ?harm|burn my skin|feel (?:the |some |physical )?pain(?= (?:\\.|again|on|so|and))|hurt on the outside)",
      "not (?:cut|burned|harmed) in<4> (?:years?|months?|weeks?|days)",
      "(?:clean|free)<4> (?:from|of) (?:cutting|self harm|sh)",
      "(?:picked up|picked|grabbed|took|reach for|reached for|got|have|keep|hid|hiding|bought|holding|found|with|using|thinking (?:of|about))<1> (?:the|my|a)(?: (?:old|hidden))? (?:blades?|razors?|razor blades?|box cutter|scalpel)(?= (?:\\.|again|out|tonight|last|from|to (?:my|cut|feel)|under|and (?:i|cut)|in (?:my|the) (?:drawer|bathroom|wallet|phone case)))(?! (?:and shaved|to (?:open|shave)))",
    ),
    fires: [
      "I started cutting again",
      "The urge to cut is so strong",
      "I want to cut again",
      "two weeks without cutting and today I broke it",
      "i cut again last night",
      "haven't cut in a year but I want to",
    ],
    not: [
      "We started cutting costs again.",
      "I need to cut the budget.",
      "We fought the urge to cut the budget.",
      "I cut the call short.",
    ],
  },
  {
    family: "F5",
    match: en(
      "(?:bang|banging|banged|hit|hitting|smash|smashing|smashed|slam|slamming|slammed|punch|punching|punched|knock|bash|bashing)<1> (?:my|the|walls?)<4> ?(?:head|fists?|hand|hands|knuckles|face|walls?|skull)?<1> ?(?:(?:against|into|on) (?:the|a|my)<1> (?:walls?|floor|door|desk|table))?<4> (?:until|again(?= \\.)|to (?:feel|stop|punish|cope|hurt)|so hard that|on purpose|deliberately|every time|when i (?:fail|mess|get|make|hate))(?! (?:it (?:works|opens|worked)|the printer))",
      "(?:scratch|scratching|scratched|bite|biting|bit|pick|picking|picked|dig|digging|dug|pinch|pinching|rub|rubbing|scrub|scrubbing|scrape|claw|clawing|pull|pulling|tear|tearing|rip|ripping)<*4> my<1> (?:arms?|skin|hands?|wrists?|legs?|nails|thighs?|hair|knuckles|fingers|face|scalp|flesh|lips?)<*4> (?:until|bleed|bleeds|bled|blood|to (?:feel|punish|cope|hurt)|on purpose|raw|hate|deserve)",
      "(?:punish|punishing|punished)<1> (?:{self}|my body)<4> (?:by|with|physically|pain|not eating|cutting|hunger|hurting|burning|hitting|starv[a-z]{1,4}|because i deserve|for (?:existing|being))(?! (?:a (?:run|spin|salad|gym)|spin|sit ups))",
      "(?:pain|hurt|bleed|punished|suffer|scars?)<4> i deserve(?= (?:\\.|it|for (?:existing|being)|because))",
      "i deserve(?: to)?(?: be)? (?:pain|hurt|bleed|suffer|punished|to feel pain|scars|hurting)(?= (?:\\.|and|so|for|because))",
      "(?:on purpose|deliberately|intentionally)<4> (?:hurt|injured?|burn(?:ed|t)?|cut|hit|broke|bruised?|wounded|scald(?:ed)?)<1> (?:{self}|my)",
      "(?:hurt|hurting|injured?|burn(?:ed|t)?|cut|hit|broke|bruised?|wounded|scald(?:ed)?)<1> (?:{self}|my (?:[^ .]{1,12}))<4> (?:on purpose|deliberately|intentionally)",
      "(?:starve|starving|starved|stopped eating|not eating|stop eating|refuse to eat)<4> (?:punish|deserve|control the pain|disappear|hurt {self})",
      "(?:snap|snapping)<*4> rubber band<*4> (?:wrist|pain)",
    ),
    fires: [
      "I bang my head against the wall on purpose",
      "I scratch my arms until they bleed",
      "I punish myself by not eating",
      "I deliberately broke my hand",
    ],
    not: [
      "Banging my head against the wall with this spreadsheet.",
      "I bite my nails in meetings.",
      "I punished myself with a spin class.",
    ],
  },
  {
    family: "F5",
    match: en(
      "(?<!(?:cat|kitten|dog|puppy|rose|bush|brambles|branch|fence|shaved my legs|shaved|shaving) (?:and )?){wound}(?: (?:at|into|in|on|out|across|open|up|a|the|lines?|words?|marks?|both|all|over|it|two|three|more|new|deep)){0,4} my(?: (?:own|inner|upper|left|right|bare|poor))? (?:arms?|forearms?|legs?|thighs?|wrists?|skin|stomach|belly|hips?|ribs|shoulders?|knuckles|palms?|calves|flesh|body)(?! {by accident})(?! (?:on the (?:fence|door|oven|grill|edge)|from|in the (?:kitchen|garden)|with (?:hot (?:oil|water|coffee|soup)|the (?:oven|kettle|steam))))",
      "{blade}<*6> (?:on|to|into|in|across|against|out on|up|down|over) my (?:own |inner |left |right )?{body}(?! {by accident})(?<=(?:cut|burn|press|pressed|pressing|hold|held|holding|stub|stubbed|put|took|take|used|use|drag|dragged|run|ran|scratch|carve|dig|dug|push|pushed|stick|stuck|lit|heat|heated|went|slid|pull|pulled|with|razor|blade|blades|razors|my)[^.]{0,70})",
      "my {body}<*6> (?:on (?:the|a) (?:plate|hob|stove|iron|radiator|flame|grill|candle)|(?:over|in) (?:the|a) (?:flame|candle|fire|boiling water))<*6> (?:till|until|burns?|punish[a-z]{0,4}|deserve|on purpose)",
      "(?:scratch|pick|dig|claw|bite|tear|rub|scrub|gouge|peel|rip)[a-z]{0,4}<*9> until<*4> (?:blood|bleeds?|bled|bleeding|raw)(?<!(?:mosquito|bites|itch|itchy|rash|eczema|chickenpox|gums)[^.]{0,90})",
      "(?:instead of|rather than|without|avoid|resist|resisting|stop {self}|stopped {self} from|to not|rather not) (?:cutting|burning|hurting {self}|harming {self}|self harming)(?! (?:costs|the|corners|staff|hours|my hair|calories|a))",
      "(?<=(?:^|\\.) )(?:cutting|cut|self harm|burning) \\. (?:again|still|always)",
      "(?:\\d{1,2}|new|more|fresh|another|eleven|ten|five|four|three|two|six) cuts(?= (?:\\.|on|today|tonight|last|this time))(?! (?:on the|to|in|of)(?! my))",
      "urges? to (?:slam|bang|smash|hit|punch|bite|cut|burn|scratch|slap|stab|hurt) (?:my|{self})(?! (?:alarm|keyboard|laptop|printer))",
      "(?:beat|beating|whip|whipping|whipped|flog|lash|lashing|thrash|belt) {self}(?! (?:up|at|to it|into shape))",
      "(?:reopen|reopening|pick at|opening up|open up|not let|will not let)<4> (?:my|the) (?:wounds?|scabs?|cuts)(?! (?:of the (?:merger|past)))",
      "(?:harm|harming|hurt|hurting|cut|cutting) your ?self(?! (?:off|out|short|some))",
      "(?:was|am|been|former|ex|recovering|once)<1> (?:a )?(?:self )?cutter(?= (?:\\.|all|for|in|when|and|at|back))",
      "(?:what|how|where|when|if|would|planning|plan|want|going|need|might)<*6> (?:cut|burn|stab) {self}(?= (?:with(?= (?:\\.|so))|\\.|again|tonight|now|so|instead|because|later))",
      "(?:slam|slammed|bang|banged|smash|smashed|hit|hitting|beat|bashed|knock|knocked|headbutt[a-z]{0,3})<4> my (?:own )?(?:head|face|fists?|hands?|knuckles|skull)<*9> (?:urge|again|on purpose|deserve|punish|until|lump|bruise|so hard|feel)(?! (?:on the (?:shelf|beam|cupboard)))|urge<*6> my head",
      "(?:took it out|take it out|taking it out|went) (?:on|at) my (?:own )?{body}",
      "(?:punishment|punish|deserve)<*9> (?:burns?|cut|cuts|bleed|hurts?|pain|belt|hit)<*4> (?:me|{self}|my {body})|(?:burns?|cuts?|hurts?|hits?)<*9> my punishment|that is my punishment",
    ),
    fires: ["I keep slicing at my thighs with a craft knife", "I stubbed a cigarette out on my leg", "I scratch and pick and dig till there's blood", "drew on my arm instead of cutting", "I beat myself with a belt", "Cutting. Again.", "I carve a line in my arm for every mistake", "urge to slam my head into the lockers"],
    not: ["I cut my arm on the fence.", "I beat myself up over it.", "Cutting the budget again.", "The new cuts to the budget hurt.", "I cut my thumb instead of the lemon."],
  },
  {
    family: "F5",
    match: en(
      "(?:{self}|my (?:own |left |right )?{body})<*9> (?:on purpose|deliberately|to punish {self}|because i deserve|over and over|again and again|repeatedly)(?<=(?:hurt|hit|cut|burn|bit|bite|hold|held|punch|slap|scratch|pinch|stab|slam|bang|press|pull|dug|dig|scald|beat|break|broke|injur|harm|pick|tear|rip|knock|smash|scrape|stick|stuck|jab|choke|put)[^.]{0,90})(?! (?:to get out|so i could leave early))",
      "my (?:own |left |right )?{body}<4> (?:is |are )?(?:a |an )?(?:[^ .]{1,10} )?(?:of|with|in) (?:cuts|scars|burn marks|burns|self)(?! from)",
      "i(?: (?:just|still|always|often|secretly|then|sometimes)){0,4} cut(?= \\.)(?<!(?:measure|measured|twice)[^.]{0,20})",
      "(?:loo|toilets?|bathroom|shower|cubicle|bedroom|store ?room)<4> (?:and|to) (?:cut|burn|scratch|hurt {self}|bleed)(?! (?:my hair|the|a (?:call|deal)))",
      "(?:bit|bite|biting|punched?|hit|slapped|scratch(?:ed)?)<4> my (?:own )?{body}(?! (?:on|against|into|with) (?:the|a))<*6> (?:so hard|until|bled|broke|deserve)|punch(?:ed|ing)?<*6> (?:until|till)<*6> (?:broke|bled|bleed|deserve)",
      "(?:rip|tear|peel|claw|scratch)[a-z]{0,4} (?:at )?my (?:own )?(?:skin|face|arms?) (?:off|raw|open|apart)|(?:pull|rip|tear)[a-z]{0,4}<4> (?:my )?(?:own )?(?:hair|eyelashes|nails|eyebrows)<*9> (?:hurts|cope|punish|until|bleed|deserve)",
      "(?:need|got|have|want)(?: to)? (?:hurt|punish|harm|injure) {self}|(?:use|used|using|keep|take|took|stuck|push|pushed)<4> (?:a |the |my )?(?:pin|needle|blade|razor|scissors|compass)<4> (?:on|in|into|under) my",
    ),
    fires: ["I held my hand over the steam until it blistered, on purpose", "My left arm is a ladder of cuts", "I go to the loo and cut a little", "hit myself with the phone over and over", "I want to rip my own skin off"],
    not: ["I broke my laptop on purpose.", "My inbox is full of cuts.", "I measured twice, then I cut."],
  },
];

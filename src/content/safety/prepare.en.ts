import type { Pattern } from "../../core/safety/lexicon.ts";
import { en } from "./write.en.ts";

// Method words are as few as recall allows: a pattern is no manual.

/** F3 in English: a note, a goodbye, things given away, a day or a means chosen. */
export const PREPARE_EN: readonly Pattern[] = [
  {
    family: "F3",
    match: en(
      "(?:the|my) letters? (?:is|are)<1> (?:all )?(?:written|sealed|signed)(?! (?:in|by|to the|for the|on))",
      "(?:note|letter)<*9> find me(?= (?:\\.|dead|in the|there|after|and))|last (?:entry|post|message|note) \\. (?:goodbye|bye)",

      "suicide (?:note|letter|plan|pact|video)",
      "(?:goodbye|farewell|good bye) (?:notes?|letters?|videos?|texts?|voice notes?|recordings?)(?! (?:of|from|in))(?! (?:to|for)(?! (?:my|the|our|each of my) {kin}))",
      "(?:{wrote}|my)<4> (?:goodbye|farewell|final|last|good bye)(?: (?:goodbye|farewell|good bye))? (?:notes?|letters?|messages?|words|videos?|texts?|voice notes?|recordings?|post|entry|email)(?! {colleagues})(?! (?:of|from|in))",
      "{wrote}<4> (?:notes?|letters?|videos?|messages?)<8> (?:{when dead}|(?:when|after|once) i am gone)",
      "{wrote}<4> (?:notes?|letters?)(?: (?:for|to) (?:my|each of my|each of the|every one of my|all my) {kin}|(?= (?:\\.|and i am (?:ready|done)|is (?:finished|ready|done))))(?<=(?:the|my|all) (?:notes?|letters?)|{kin})(?! (?:teacher|school|at camp|in hospital|from|about|for (?:his|her|their) birthday))",
      "(?:the|my) (?:note|letters?|notes) (?:is|are)<4> (?:finished|written|ready|done|on the table|in (?:my|the) drawer|signed|sealed|hidden)(?= (?:\\.|they|and (?:i|they)|my|for (?:them|my|when|after)))",
    ),
    fires: [
      "I have written my goodbye letters",
      "I left a suicide note",
      "I wrote letters for when I'm gone",
      "wrote a letter to my kids to open after I'm dead",
      "The note is finished",
    ],
    not: [
      "I wrote a farewell message to the team.",
      "I left a note on the fridge.",
      "The notes are ready for the meeting.",
    ],
  },
  {
    family: "F3",
    match: en(
      "(?:{give}|no use)<*9> where i am going(?! (?:to|on|next))",
      "not be (?:here|around) (?:much longer|for (?:long|much longer))(?! (?:at|in (?:this|the)))",

      "{give} away<4>(?: (?:my|everything|all|most of))<4> ?(?:things|stuff|belongings|possessions|valuables|pets?|dog|cat|cats|savings|jewel(?:le)?ry|treasures|i own|i have|everything|that matters)?(?= (?:\\.|because|so|before|since|now|to (?:friends|people|my|everyone)|as|and|lately|will not|i|not))(?<=(?:things|stuff|belongings|possessions|valuables|pets?|dog|cat|cats|savings|jewel(?:le)?ry|treasures|i own|i have|everything|matters))(?! {moving})",
      "{give}(?: (?:all|of|most)){0,4} (?:my|all my|everything)<1> ?(?:things|stuff|belongings|possessions|valuables|pets?|dog|cat|savings|jewel(?:le)?ry)? ?away(?! (?:{moving}|at|within))",
      "{give}<*9> (?:will|would|do|going)<1> not<1> (?:need|needing|be (?:around|here|alive|using|there)|use|miss|have use|be needing)(?= (?:\\.|it|them|any|to (?:see|use|play)|for|soon|much|where|when))",
      "(?:found|find|finding|arranged|arranging|organi[sz]ed|sorted|looking for)<*4> (?:home|homes|owner|owners|someone)<*6> (?:gone|not be (?:here|around|alive)|dead|die)",
      "(?:put|putting|got|getting|have|set|setting|leaving|left|everything)<4> (?:my affairs|everything|my papers|all|my finances|things|{self})<4> (?:in order|sorted|settled)(?=<*6> (?:die|dead|gone|go|after me|without me|kill {self}|do it|not be (?:here|around)))",
      "my affairs<4> in order(?= (?:\\.|and|so|because|before))",
    ),
    fires: [
      "I have been giving away my things",
      "I put my affairs in order.",
      "I gave all my stuff away",
      "gave my guitar to my nephew because I won't be around to play it",
    ],
    not: [
      "I gave away my old monitor.",
      "The team gave away tickets.",
      "I gave my things away before the move.",
    ],
  },
  {
    family: "F3",
    match: en(
      "(?:my|the|our)(?: (?:very|final))? last (?:day|night|week|evening|hours?|morning|birthday|christmas|month|sunset|weekend|meal)(?: here)? (?:alive|on (?:this )?earth|of my life|on this planet|in this world|of living|before i (?:die|go for good|end))",
      "(?:tonight|today|this|tomorrow|friday|sunday|monday|saturday|weekend|it)<1> (?:is|will be|going to be)<1> (?:my last|the last|the end)(?= (?:\\.|night(?= (?:\\.|alive|and))|day(?= (?:\\.|alive))|and i|for me|entry|message|post|one(?= \\.)))(?! (?:at|in|with|of the))",
      "{i}(?:will|going to|am|do not (?:think|plan|expect|intend) (?:to|i will|on)|plan|will be|can)<1> not<4> (?:be|being|live|see|make it|make|reach|wake up|last)<1> (?:alive|to see|another (?:day|morning|birthday|christmas|year)|the (?:morning|new year|next (?:year|birthday))|to (?:tomorrow|christmas|my (?:next )?birthday|the (?:weekend|morning|new year|end of the (?:week|month|year)))|through (?:tomorrow|the (?:night|weekend))|past (?:tomorrow|tonight|this (?:week|month|year))|until morning|here any more(?= (?:\\.|and (?:no one|everyone|they))))(?! (?:for the (?:meeting|call)|at the office|in the office|at work))",
      "(?:do not|not|never)<1> (?:plan|intend|expect|want)(?: on)?(?: to)? (?:be|being|staying|stay) alive",
    ),
    fires: [
      "Tonight is my last night alive",
      "I won't live to see Monday",
      "I won't be alive tomorrow",
      "this will be my last entry",
    ],
    not: ["Friday is my last day in this team.", "I will not make it to the demo."],
  },
  {
    family: "F3",
    match: en(
      "(?:by|when|if|after|before|once)(?: the time)? (?:you|they|anyone|someone|people|somebody|my {kin}) (?:read|reads|find|finds|get|gets|see|sees)<4> (?:i|it)(?: (?:am|will|would|have|already|be|not|have already)){0,4} (?:gone(?! to)|dead|be here|here any|alive|not be|be over|too late|no more|passed|left this)",
      "(?:i|ill)(?: (?:am|will|would|going to|already|soon|hope to)){0,4} be (?:dead|gone|no more|with god|in heaven|in the ground)(?: (?:soon|by|tomorrow|tonight|before|when you|after|forever|for good|at last|in a))?(?= (?:\\.|soon|by|tomorrow|tonight|before|when|after|forever|for good|and|monday|morning|then|next|in a))(?<! be gone)",
      "(?:i|ill)(?: (?:am|will|would|going to|already|soon)){0,4} be gone (?:forever|for good|from this (?:world|life))",
      "{when dead}(?! (?:take|for|on (?:holiday|vacation|leave)))",
    ),
    fires: [
      "By the time you read this I will be gone",
      "By Monday I will be dead",
      "when I'm dead the passwords are in the blue notebook",
      "please take care of my dog once I'm gone forever",
    ],
    not: ["I will be gone next week, ask Sam.", "By the time you read this I'll be on a beach."],
  },
  {
    family: "F3",
    match: en(
      "(?:it is|is|be|was|the) (?:the )?last time i (?:will|am going to|will ever|get to)(?! (?:use|order|eat|buy|book|trust|work|fly|drive|do))",
      "tell<1> {kin}<*8> (?:not (?:her|his|their|your|my) fault(?= (?:\\.|goodbye|i love|and i love))|i (?:always )?loved)",

      "last (?:thing|words|time|entry|message|post|letter|note|text)<4> i<4> (?:write|say|post|send)(?= (?:\\.|before|here|to (?:you|them|any)))",

      "(?:final|last|one last|forever) (?:goodbye|good ?bye|farewells?)(?! (?:party|lunch|drinks|cake|email|mail|coffee|dinner|card|gift|to (?:the|our|my) (?:old )?(?:building|office|desk|car|laptop|team|house|system)))",
      "(?:goodbye|farewell|good bye) (?:forever|world|cruel world|for good|life|to (?:this|the) world|to life)",
      "(?:goodbye|farewell|good bye) (?:everyone|all)(?= (?:\\.|i (?:am|can|love|will)|and (?:sorry|thank)|forgive))(?! {later})",
      "(?:said|saying|say|sent|sending|made|had|writing|wrote|written|write|recording)<4> my<1> goodbye(?! (?:email|mail|speech|card|party|lunch))(?! (?:to|at) (?:the|my|our) {work})",
      "(?:rehears|practi[sc])[a-z]{1,4}<4> (?:my )?goodbye",
      "goodbye<*6> (?:sorry for everything|forgive me|not be here)|sorry for everything<*4> (?:goodbye|not be here|gone)",
      "(?:say|saying|said)<1> goodbye to<*6> (?:for ?ever|for good|for the last time|one last time|forever|without them knowing|without telling them|they do not know|does not know|do not know|life|this world|the world|i love)(?! know (?:where|how|when))",
      "(?:say|saying|said)<1> goodbye to (?:my (?:kids|children|family)|everyone|everyone and everything|the people i love|my loved ones|them all)(?= (?:\\.|in my head|tonight and|because))",
      "this is (?:my )?(?:goodbye|good bye|farewell|it for me|the end for me)(?! (?:to|party|for the) )",
      "(?:forgive|sorry|apologi[sz]e)<4> (?:for )?what i(?: am| have)? (?:about to|going to|will|have to|plan to|must|planning to|decided to)(?: be)? ?(?:do|doing)",
      "(?:forgive me|sorry)<4> (?:i love you all|when i am gone|for leaving (?:you|them|my (?:kids|family|children))(?: all)?(?: like this)?(?= (?:\\.|this way)))",
      "(?:tell|let)<*4> (?:i (?:loved|always loved)|that i (?:loved|always loved)|it was not (?:your|their|her|his) fault|not to blame {self})(?! (?:the|that|this|it) )",
      "(?:hugged|hug|kissed|kiss|saw|see|seen|held|told|called|visited|looked at|fed|walked|tucked)<*5> for the (?:very )?last time(?= (?:\\.|today|tonight|this|last|and|yesterday))(?! (?:this (?:season|year)|and (?:now|we)))",
      "(?:last time|never)<1> (?:you|they|anyone|my {kin})<4> (?:hear from|see|hug|hold)<1> me(?= (?:\\.|again|and|after|any|alive))",
      "(?:you|they|no one|everyone)<1> (?:will|ll|going to)?<1> ?(?:not|never)(?: ever)? (?:see|hear from|find) me(?: again| any more| after| alive)?(?= (?:\\.|again|any|after|alive|because))(?! (?:again|any more|after)? ?(?:in (?:this|the|a) (?:office|meeting|team|company|gym|room)|until|before|on (?:the|a|that)|at|eat|order|use))",
    ),
    fires: [
      "This is goodbye.",
      "I said my final goodbyes",
      "Forgive me for what I am about to do",
      "hugged my kids for the last time",
      "Goodbye everyone, I am ending it",
      "tell my kids I always loved them",
    ],
    not: [
      "We had a final goodbye lunch.",
      "I said my goodbyes at the office.",
      "Sorry for what I said.",
      "Goodbye everyone, see you in January.",
    ],
  },
  {
    family: "F3",
    match: en(
      "enough(?: [^ .]{1,24}){0,4} to (?:die|kill {self}|end it|end my life|overdose|not wake up)",
      "(?:hid|hidden|hiding)<4> (?:blades?|razors?|razor blades?|pills|tablets|noose|rope|gun|knife)(?! from (?:the|my) (?:kids|children|toddler|cat|dog|son|daughter))",

      "(?:to|will|might|about|by|and) (?:just )?overdos(?:e|ing)(?! on(?! (?:pills|my|medication|tablets|painkillers)))(?! (?:risk|training|protocol|patients|cases|reporting))",
      "(?:found|find|know|chose|picked|checked|seen)<*4> (?:building|bridge|roof|place|cliff|spot|floor)<*4> high enough",

      "(?:stockpil[a-z]{1,3}|hoard[a-z]{0,3}|saving up|saved up|putting aside|squirrel[a-z]{1,6} away)<4> (?:pills|tablets|medication|painkillers|insulin)",
      "(?:saving|saved|keeping|kept|got|bought|collected|stored|have)<1> (?:them|it|these|pills|tablets) (?:to|so i can|so that i can) (?:die|kill {self}|end|do it)",
      "{got}<4> {means}(?= (?:\\.|to (?:die|do|end|kill|be sure|not|take|use on|overdose|swallow)|ready|hidden|in (?:my|the) (?:drawer|wardrobe|locker|car|boot|nightstand|attic|garage)|and (?:i (?:know|want|am|will|plan|keep)|a (?:plan|note)|know|it is not|the note)|now|tonight|so (?:i|that i)|under my|lined|saved|next to (?:me|my bed)|beside|for (?:it|this|when|my (?:death|suicide))|yesterday(?= (?:\\.|and it is not))|just in case|not for))(?! (?:in the (?:pharmacy|clinic|hospital|ward|shop|cupboard|cabinet)|at work|in (?:my|the) (?:bag|car|kitchen|handbag) for|for my (?:back|headache|allergy|dog)|and (?:the )?(?:harness|water|vitamins|tape|a receipt)|from (?:the|my) (?:pharmacy|doctor|vet)(?= \\.)|so (?:the|my|our)|because (?:of|the|my) ))",
      "(?:{means}|the plan|everything)(?: (?:is|are|all|already|have been|has been|now)){0,4} (?:ready|lined up|waiting|loaded|saved up|hidden|counted|next to (?:me|my bed)|in (?:my|the) (?:drawer|nightstand|hand|car)|under my (?:bed|pillow)|tied|laid out|on the table|planned)(?<=(?:pills|tablets|rope|noose|gun|pistol|knife|blade|razor|razors|blades|medication) .{0,60})(?! (?:for (?:the|a|my)|in the (?:kitchen|first aid)))",
      "have (?:the|a|my|both the) (?:means|method)(?= (?:\\.|to (?:die|kill|end|do it(?= \\.))|and|now))",
      "(?:use|using|used|turn|turning|try|trying)<1> (?:it|that|this|them|one|the gun|the knife|the rope|the blade|a gun|my gun) on {self}",
      "{got}<1> (?:everything|what|all) (?:that )?i need<*1> (?:to (?:die|do it|end|kill|go through)|for (?:it|my (?:death|suicide)))(?= (?:\\.|my|it|and|tonight|{self}|now))",
    ),
    fires: [
      "I have saved up enough pills to do it",
      "I have everything I need to kill myself",
      "bought a rope and it isn't for the garden",
      "Thinking of using the gun on myself",
      "The pills are counted",
    ],
    not: [
      "I bought a rope for the swing.",
      "I have the rope and harness ready for climbing.",
      "Everything is ready for the launch.",
    ],
  },
  {
    family: "F3",
    match: en(
      "my (?:own )?(?:burial|grave|coffin|tombstone|gravestone|obituary|eulogy|cremation)(?! (?:for|speech for))",
      "(?:email|letter|message|note|text)<4> my {kin}<*6> goodbye",
      "(?:got|have)<4> (?:pills|tablets|rope|gun)<*4> (?:date|day|room|place)(?= (?:\\.|i have|ive|and the))",

      "(?:until|before|once|after|till)<*6> i am dead(?! (?:tired|on))",
      "not<4> see (?:her|his|their|my|another|the next) (?:birthday|christmas|wedding|graduation)",
      "(?:everyone|people|those|kids|ones) i (?:will|am going to|am) (?:leave|leaving) behind",

      "one way (?:ticket|trip)<*9> (?:not coming back|cliffs?|bridge|sea|die|river)|(?:train|platform|bridge|pills|fall|drop)<*6> (?:will|would|going to) kill me(?! if i)",
      "it (?:was|is|will be) (?:the|our|my) last(?= \\.)(?<=(?:know|knows|hug|hugged|kiss|kissed|meal|birthday|christmas)[^.]{0,60})|(?:and|then|and then) i die(?= \\.)",
      "(?:shotgun|rifle|gun|pistol)<*9> (?:cartridges|bullets|loaded|key|mouth)(?! (?:on the (?:range|shoot)|in the game|points))|cartridges<*6> (?:bag|pocket|car|drawer)",
      "my (?:own )?funeral(?= (?:\\.|because|on|and i|soon))(?<=(?:photo|picture|suit|dress|coffin|songs?|picked|chosen|planned|paid|playlist|hymns?|flowers|plan|planning)[^.]{0,40} my (?:own )?funeral)",
      "not<4> see another (?:spring|summer|autumn|winter|christmas|birthday|year|sunrise|day)",

      "how many {drugs}<4> (?:to die|kill|to overdose|fatal|lethal)",
      "(?:dry run|trial run|rehears[a-z]{1,4}|practice run)<*4> (?:bridge|roof|cliff|rope|noose|tracks)",

      "(?:picked|chose|chosen|set|decided on|decided) (?:the|a|my) (?:day|date|night)(?: [^ ]{1,24}){0,14} i (?:am going to|will|am gonna) (?:do it|end it|die|be gone|go through with it)",
      "(?:plan|plans) to {do it}(?! (?:with|of|on (?:a|the)))",

      "(?:{i}|the|my|got|have|a|there is )(?:(?:have|made|got|working on|set|with|make|write|wrote|has)(?: (?:already|now|just))?(?: (?:a|the|my|an|both a))? ?)?(?:clear |detailed |whole |complete |concrete |date and |time and |day and )?(?:plan|plans|method|date|day|deadline|place|time|spot)<4> (?:(?:to|where i|when i|i|that i|on which i|how i)<4> (?:die|kill {self}|end my life|end it(?= (?:\\.|all))|end everything|hang {self}|take my (?:own )?life|jump(?= \\.)|be dead)|for (?:my|the) (?:death|suicide|end|own death))",
      "{chose}<4> (?:how|when|where|which|the date|a date|the day|a day|the place|a place|the bridge|the spot|the method|a method|ways|way|the way|a way|day|date|place|it all out|it out|method|painless)<4> (?:do it(?= (?:\\.|and|tonight|on|without|so))(?! (?:for the|with the|in excel))|die|dying|end it|be dead|kill {self}|killing {self}|end my (?:own )?life|overdose|jump(?= (?:\\.|from|off))|hang {self}|take my (?:own )?life|take to die|suicide|go(?= \\.)(?<=(?:how|way|way i|want to|going to) go))",
      "(?:planned|planning|plan|arranged|arranging|prepare|preparing|prepared|rehearsed|rehearsing|practi[sc]ed|practi[sc]ing|researched|researching|scheduled|picked|chosen)<1> (?:for )?(?:my|the|tying the|a|to) (?:own )?(?:death|suicide|funeral|exit from (?:life|this)|noose|end of my life|die)(?! (?:of|with) (?:the|a) )",
      "(?:made|written|wrote|changed|updated|signed|writing|finished)<1> my will(?= (?:\\.|and (?:i|said|my|the letters)|wrote|i|tonight|last night|because|before i (?:die|do|go)|so))(?! (?:so the|with|at))",
      "(?:went|go|going|walked|drove|been) to the (?:bridge|roof|cliff|tracks|station)<*5> (?:do it(?= (?:\\.|today|this))|jump|whether i could|if i could|how high)",
      "(?:which|what) (?:bridge|building|pills|dose|rope|height)<4> (?:do it|enough|kill|work|strong enough)(?= (?:\\.|me|for))",
    ),
    fires: [
      "I picked the date to end it",
      "I have a plan to kill myself and the means",
      "I know exactly how I'm going to kill myself",
      "I practised tying the noose",
      "I've got a day set for my death, I planned my suicide",
    ],
    not: [
      "I have a plan for the launch.",
      "I picked the date for the offsite.",
      "I planned to finish my exit talk.",
    ],
  },
  {
    family: "F3",
    match: en(
      "{day}<*4> (?:i (?:will |am going to |plan to |am )?(?:die|dying|kill {self}|end my life|end it(?! (?:with|on|at)))|is (?:the day|the night|when) i (?:die|end it|do it|kill {self}))",
      "(?:do it|end it|it is happening|i am doing it)<~4> (?:on |at |this |next )?{day}<4>(?: (?:die|dead|goodbye|end))(?! (?:line|of))",
      "(?:chosen|chose|picked|found|checked|decided on|scouted|booked)<4> {spot}(?: [^ ]{1,24}){0,16} (?:end it|do it|jump|die|go off it)(?! (?:with|for))",
      "last day (?:of|on) (?:my |this )?(?:life|earth)",
      "(?:find|finds|found|finding|discover|discovers)<4> (?:my body|me dead|me hanging|me there)(?! (?:shop|spray|lotion))|(?:not|never) (?:be )?(?:my|the) (?:kids?|children|mother|wife|husband|son|daughter) (?:who|that) (?:finds?|has to find)",
      "(?:playlist|songs?|hymns?|music|flowers|outfit|readings|planned|paid for|plan|planning|chosen|instructions)<4> my (?:own )?funeral",
      "end of my (?:own )?life(?! (?:as|care))|my (?:own )?last (?:day|night)(?= (?:\\.|on earth|is planned|will be (?:on|this)))(?<=(?:plan|planning|own|thinking|picture|imagine|decided|chosen|letter)[^.]{0,80} my (?:own )?last (?:day|night))",
      "(?:gun|pistol|rifle|shotgun|rope|pills|tablets|knife|razor)<*9> (?:end it all|end it(?= \\.)|kill {self}|to die|on {self})",
      "(?:only|one) thing left to do<*9> die",
    ),
    fires: [
      "I think Wednesday is the day I die",
      "Last day of my life",
      "I booked a room so it isn't my kids who find my body",
      "I made a playlist for my funeral",
      "There is a gun in the shed and I think of it to end it all",
    ],
    not: ["Friday is the day I present.", "Last day of the trial.", "I found my body lotion."],
  },
];

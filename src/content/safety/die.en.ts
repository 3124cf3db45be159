import type { Pattern } from "../../core/safety/lexicon.ts";
import { en } from "./write.en.ts";

// Method words are as few as recall allows: a pattern is no manual.

/** F1 in English: a wish or an intent to die. */
export const DIE_EN: readonly Pattern[] = [
  {
    family: "F1",
    match: en(
      "(?:end|ending|ended|finish) it all(?! (?:by|before|with a))",
      "end {self}(?! (?:up|in))",
      "{kill myself}",
      "{end my life}",
    ),
    fires: [
      "I keep thinking about killing myself.",
      "Some days I plan to end my life",
      "gonna kms",
      "k i l l myself",
      "I nearly drove into a tree on purpose",
      "I imagine stepping in front of a train",
    ],
    not: [
      "They want to kill the old project.",
      "I ended my shift early and took my life jacket.",
      "I shot myself an email.",
      "We walked off the train.",
    ],
  },
  {
    family: "F1",
    match: en(
      "(?:pictur|imagin|see|seeing|visuali[sz])[a-z]{0,4} {self} (?:hanging|dead|falling|jumping|dying|drowning|in (?:a|the|my) (?:coffin|grave|ground))",
      "(?:night|time|morning|day) i (?:do |did |will )?not wake(?! (?:up (?:late|early|in time)|the|before|at))",
      "end(?:ing)? my (?:time|days|stay|story) (?:on|in|here)",
      "(?:considering|consider|thinking (?:of|about)|think (?:of|about)|planning|tempted by)<4> overdose(?! (?:training|protocol|policy))",

      "be a corpse",
      "(?:my|the|this) (?:plane|flight)<4> (?:goes down|go down|crashes)(?<=(?:hope|wish|pray|hoping|wishing)[^.]{0,30})",
      "(?:dying|death)<4> (?:only|best) (?:plan|thing|idea|option|way|hope)",
      "i<~4> stay alive(?= (?:\\.|out|because|only|for|just))(?! (?:in the game|on coffee))",
      "(?:bought|found|booked|ordered|saved|kept|gone|came|come|went)<*9> to die(?= \\.)",
      "(?:which|what)<4> (?:would|could|will) kill me (?:quickest|fastest|first)",

      "by my own hand",
      "(?:whether|if) to (?:live|die|stay alive|kill {self}|end it(?= \\.))",
      "keeping me alive(?! (?:is coffee|through (?:this|the)))",
      "(?:whether|decide|deciding)<4> (?:to )?(?:keep living|stay alive)",

      "(?:six|6) feet under",
      "stop living(?! (?:in|with|at|on|like (?:that|this (?:mess|pig))))",
      "(?:asked?|asking|beg|begged|told|want|wanted|let|wish|hope|pray|prayed)<4> (?:tide|sea|river|waves|water|night|darkness|death) (?:to |would |will )?(?:take|swallow|have|drown|keep) me",
      "(?:anything|everything)<4> not (?:to )?wake up|not (?:to )?be alive(?= )|ending (?:me|{self})(?= \\.)|finish me(?: off)?(?= (?:\\.|and i))",
      "(?:voice|part of me|something|head|brain|mind)<*6> (?:jump|do it)(?= (?:\\.|when|every|whenever|each))",
      "{hope}<4> (?:is|was|be|it is|comes back) (?:cancer|malignant|terminal|fatal|inoperable)",
      "(?:to|2) od(?= (?:\\.|in|on|again|last|and))",

      "(?:want|going|plan|need|ready|about|decided|trying|tried|rather|like) to end {self}(?! (?:up|in))",

      "(?:to be|being|be) dead(?= (?:\\.|by|before|and|than|now|already|soon|tomorrow|or|in a|within))(?! (?:by now if|and buried project))(?<=(?:i|me|my) [^.]{0,80})(?<! (?:it|he|she|that|they|battery|phone|laptop|plant|car|line) (?:was|were|be|to be|being) dead)",
      "die (?:in|during) my sleep",
      "(?:death|dying|to die|being dead)<*6> i<4> (?:want|need|long for|wish|hope|deserve|think about|crave|look forward|wait for|pray for)",
      "(?:painless|quick|easy|peaceful|gentle|quickest|easiest)<1> (?:ways?|methods?|means) (?:to|of|out)(?: (?:go|die|do it|end it|dying|going))?(?= (?:\\.|again|last|on|to|for))(?<=(?:go|die|it|dying|going|out)|(?:to|of))",
      "(?:walk|walking|wade|wading|swim|swimming|drive|driving|disappear)<4> (?:into|out|off)<*6> (?:not|never)<1> (?:come|coming|return|returning|turn|turning)<1> (?:back|around)?",
      "{hope}<*8> i (?:was|were|am|had been) dying(?! (?:of|for|to))",

      "(?:death|dying|to die|to be dead)<1> (?:is|was|would be|is all|is what|is the only thing)<4> i<1> (?:want|need|long|wish|hope|deserve|think|crave)",
      "(?:thoughts?|thinking|think|idea)<4> (?:of |about )?killing your ?self",

      "{want}{so}(?: (?:is|was|it|nothing more than))?(?: to| 2| i could| i would| i might| i was| i were| of| about)?{so} {die}",
      "{i}{mean}{so}(?: (?:to|2|of|about|on|for me to))?{so} {die}(?! (?:of|from|laughing|for|if)(?= ))",
    ),
    fires: [
      "I want to die",
      "i just want 2 die",
      "I'd rather be dead than go on",
      "Thinking about ending it? No: I want to end it all.",
      "I am ready to die",
      "it's time for me to die and i know it, i have decided to die",
    ],
    not: [
      "The plants want water or they dry.",
      "I want to end it with this vendor.",
      "The battery is about to die.",
      "I want the old system to die.",
    ],
  },
  {
    family: "F1",
    match: en(
      "{think}{so}(?: (?:about|of|on|to|for|up|at|my))?{so} {dying}",
      "{want}{so} (?:for )?(?:my )?(?:own )?death",
      "(?:death|dying|being dead|suicide|not existing|not being (?:alive|here)|not waking up|ending it all|killing {self}|never waking up|non ?existence)(?: (?:often|just|really|honestly|always|now))? (?:is|would be|seems|feels|sounds|looks|becomes|has become|would|does not)<4> (?:relief|better|easier|peaceful|peace|nice|good|best|way out|answer|solution|option|welcome|comforting|comfort|appealing|tempting|kinder|all i|escape|free|freedom|sweet|calm|scare me|frighten me|bad)(?! (?:of the question|idea|for the))",
    ),
    fires: [
      "I think about dying every day",
      "I have been planning my own death",
      "Dying sounds like a relief",
      "Death would be easier",
    ],
    not: [
      "The project is dying and I am sad.",
      "I think about dyeing my hair.",
      "The company thinks about its dying brand.",
    ],
  },
  {
    family: "F1",
    match: en(
      "(?:let|please let|just let) me(?: just| please| finally)? (?:die|go to sleep forever|be dead)",
      "make i(?: just)? die",
      "i (?:should|ought to|deserve to|need to|better)(?: just| really| honestly)? (?:be dead|die|have died|have been dead|have killed {self})",
      "why (?:can|could|did|do|will|have) (?:i not|not i|i)<1> (?:die|dead|died)",
      "should have been me(?= (?:\\.|who|that|instead|in that))(?! (?:who|that)(?! died))",
      "dying is all",
      "i (?:am|feel|was|have been|get|got|still feel|am feeling)<4> suicidal",
      "(?:sooner|better|easier) (?:i am )?dead(?! than)",
      "i<4> time to die|time for me to (?:die|go forever|leave this world)",
      "(?:voices?|head|mind|brain|thoughts?)<*4> (?:kill your ?self|end it(?= \\.)|die(?= \\.))",
      "what if i (?:just )?(?:died|killed {self}|ended it)",
      "i (?:would|will|could)<4> (?:welcome|embrace)<1> death",
      "come take me death",
    ),
    fires: ["Just let me die", "I should be dead", "Why can't I just die"],
    not: ["Let me go to the desk.", "Why can't I just print this?"],
  },
  {
    family: "F1",
    match: en(
      "{hope}<4> (?:i|me){had} (?:dead|died|die|dying|killed(?= (?:\\.|in|that|by|too|instead|with))|gone(?= (?:\\.|forever|for good|from (?:this|here))))(?! (?:of|laughing|down|inside|at work))",
      "{hope}<4> (?:i|me){had} (?:not|never|no longer){had} (?:born|alive|exist|existed|existing|survived|survive|live|lived|make it|made it|wake up|woken up|woke up|come back|woke)(?! (?:to|with|so|at|early|late|too|off|earlier|before|the|in (?:the|a)|for|as|until) )",
      "surviv[a-z]{1,3}<6> (?:wish|wished|sad|sorry|angry|disappointed|hate)<4> (?:had|did|i did|i had)<1> ?(?:not)?",
    ),
    fires: [
      "I wish I was dead.",
      "I wish I had never been born",
      "I hope I die soon",
      "I wish I had not survived",
    ],
    not: [
      "I wish I had never said that.",
      "I hope I get the role.",
      "I hope I make it.",
      "I was glad I survived.",
    ],
  },
  {
    family: "F1",
    match: en(
      "(?:wish|wished|wishing|if only|hope|hoping|pray|praying|beg|begging|waiting|not mind|not care if|glad|happy|relief|fine|better|love it|ok|okay|like|want|ask|asking)(?: (?:every night|every day|each night|hard|so|really|just|constantly)){0,4} (?:if |that |for |it if )?(?:a |an |the |that |some |my )?(?:[^ .]{1,16} )?{fatal}<4> (?:kill|kills|killed|hit|hits|hitting|take|takes|took|taken|strike|struck|crush|crushed|run over|ran over|run me|finish|finished|end|ended|get|got|would)(?: just)?(?: take| kill| hit| end| finish| run over)? me(?= (?:\\.|away|already|now|tonight|in my sleep|on|so|and|when|tomorrow|soon|out|today|instead|too|as|down|over|before|this|because))(?! (?:on (?:the|this) (?:project|team|list)|out (?:to|for) ))",
      "(?:wish|hope|hoping|pray|praying|want|if only)<1> my heart<4> (?:stop|stops|stopped|give out|gives out|gave out|stop beating)",
      "(?:hope|hoping|wish|wishing|pray|praying)<4> (?:is|was|be|were) my last(?= (?:\\.|night|day|one|breath|sleep))(?! (?:day|night) (?:at|in|of|on|with))",
      "get hit by a (?:car|bus|truck|train)(?= (?:\\.|and (?:die|not)))",
      "(?:fine|ok|okay|glad|happy|relief|relieved|better|welcome|good|sorry|not mind|not care|mind)<4> (?:if i|being|getting|to be|to get)(?: just| ever)? ?(?:get|got|were|was)? ?(?:hit by (?:a|the|some) (?:car|bus|truck|train|lorry|tram)|run over|killed|crushed|shot(?= (?:\\.|dead)))",
    ),
    fires: [
      "I hope a bus hits me",
      "I wish that crash had killed me",
      "I pray that God takes me",
      "It would be a relief if I were run over",
    ],
    not: [
      "I hope the train takes me home by six.",
      "I am glad if I get hit by fewer emails.",
      "I hope they take me on the project.",
    ],
  },
  {
    family: "F1",
    match: en(
      "(?:wish|want|wanting|hope|hoping|pray|praying|rather|like|love|if|sleep|asleep|better|bed|wishing|night|prefer|need|glad|afraid i will|lie down|night)<*6> (?:not|never|without)(?: (?:have to|have|to|ever|having to|be able to|just|even)){0,4} (?:wake|waking|woken|woke|get)(?: back)? up(?! (?:so|too|at|early|before|late|every|with|by|for|tired|on|until|till|from|when|feeling|hungry|the|in time|and (?:do|go|work)|this)(?= ))(?: again| tomorrow| any ?more| ever)?",
      "(?:close|shut|closing|shutting) my eyes(?: and| to)?<4> (?:never|not)<4> (?:open|wake|opening)",
    ),
    fires: [
      "I want to go to sleep and never wake up",
      "I hope I don't wake up tomorrow",
      "close my eyes and never open them",
    ],
    not: [
      "I hope I don't wake up so early again.",
      "I did not wake up in time.",
      "I want to sleep and not wake up until noon.",
    ],
  },
  {
    family: "F1",
    match: en(
      "(?:not|no longer|never|stopped|hardly|barely)(?: (?:even|really|just|think i|actually|particularly|honestly|sure (?:if )?i|sure that i|know if i|do not|that i)){0,4} (?:want|wants|wanting|wish|need|needed|wanted|desire|care|feel like|plan|planning|intend|intending|mean|trying|expect|love|enjoy|like|dare|have it in me|have the strength|have the energy|have any desire|have any wish|have the will|going|able)(?: (?:to|on|for))?(?: (?:just|really|even|be|to be))? {living}",
    ),
    fires: [
      "I don't want to live anymore",
      "I do not want to be alive",
      "i dont wanna exist",
      "I no longer wish to be alive",
      "I'm not sure I want to keep living",
    ],
    not: [
      "I don't want to live in the city.",
      "I don't want to be late.",
      "I don't want to be here at eight.",
    ],
  },
  {
    family: "F1",
    match: en(
      "suicide(?! (?:scene|plot|storyline|theme|squad|doors?|prevention|awareness|hotline|training|mission|rates?|figures|numbers|statistics|among|watch|risk|bombers?|of (?:a|his|her|their|my)|is (?:a topic|discussed)))(?<!(?:his|her|their|the|s|whose|about|of|on|after|for|by|called|film|book|political|career|social|commercial) suicide)",

      "(?:i|my|me|mind|head|{self})<7> suicid(?:e|al)",
      "(?:think|thinking|thought|thoughts|obsessed|fantasi[sz]ing|considering|contemplating|planning|dreaming|googling|searching|idea|ideas|option|way out|only answer|notion|plan|plans|talk)<1> (?:about|of|on|for|is)<1> suicide",
      "suicid(?:e|al) (?:thoughts?|ideas?|ideation|feelings?|urges?|plan|plans|mood|tendenc(?:y|ies)|again|attempts?|today|tonight|lately|and (?:i|alone|no one))(?! (?:rates?|figures|numbers|among|statistics))",
      "suicid(?:e|al)<5> (?:i|me|{self}|my (?:mind|head|brain|only|last|way|plan)|way out|only option|only way|answer|solution|easiest|peaceful)",
      "(?:feel|feeling|am|still|so|felt|kinda|actively|passively|very|been|bit|not|quite|little|really) suicidal",
    ),
    fires: [
      "I feel suicidal",
      "Suicidal thoughts again today",
      "suicide seems like the only way out",
      "I'm su1c1dal",
      "sucide is on my mind",
    ],
    not: ["Our client makes a card game.", "The column on prevention was good."],
  },
  {
    family: "F1",
    match: en(
      "(?:if (?:it )?(?:was|were|had) ?(?:not|it not)(?: been)? for|without) (?:my|the|our)<4> i would(?: (?:have|be|not|already|just|probably|long|no longer)){0,4} (?:dead|killed {self}|ended it|gone(?= (?:\\.|by now|already|long))|be here(?= (?:\\.|any|today|now))|alive|done it|kill {self}|end it|jumped)",
      "(?:only|one|last|single)<1> (?:reason|thing|person|people|things?)<4> (?:i am|i have|i|keeping me|keeps me|stopping me|stops me|that keeps me|holding me|that stops me|for me)<4> (?:still )?(?:alive|here(?= (?:\\.|any))|not (?:dead|killed|ended|done it|kill)|living|breathing|from (?:doing it|killing|ending (?:it|my)|jumping)|to (?:live|stay alive))",
      "i (?:almost|nearly)(?: just)? (?:did it|jumped|ended it)(?= (?:\\.|last|yesterday|today|this|again))",
    ),
    fires: ["If it weren't for my kids I would be dead by now", "The only reason I'm still alive is my dog"],
    not: ["If it wasn't for my team I would be late.", "The only reason I'm here is the cake."],
  },
  {
    family: "F1",
    match: en(
      "(?:easy|easier|simple|simpler|nice|nicer|good|peaceful|lovely|tempting|great|wonderful|right|kinder|option|button|courage|guts|nerve|chance|permission|freedom|brave enough|strong enough|scared|afraid|excuse|mercy|blessing|kindness|relief)(?: (?:it|would|be|is|this|was|for me)){0,4} to(?: (?:just|finally|really|simply)){0,4} {die}",
      "(?:if|when|hopefully|maybe|should) i(?: (?:just|had|could|were to|simply)){0,4} (?:die|died|not wake up|did not wake up|do not wake up|never woke up|got killed|got hit by a (?:car|bus|truck|train))<*8> {good}",
      "hopefully<1> i<1> (?:die|not wake up|do not wake up|never wake up)(?! of)",
      "{hope}<5> (?:fatal|deadly|terminal|lethal)<1> (?:accident|crash|illness|disease|diagnosis|cancer|heart attack|stroke)",
      "{hope}<4> (?:plane|car|bus|train|building|bridge|roof|ceiling|lift|elevator)<4> (?:crash|crashes|crashed|collapse|collapses|fall|falls|explode|explodes|go down|goes down)<4> (?:with me|on me|while i|killing me|and i die)",
      "(?:death|the end)<4> (?:can not|could not|not) come (?:soon|fast|quick)[a-z]{0,2}|(?:i|me)<4> death<4> come<4> (?:soon|quick|fast|for me)",
      "i(?: have| had)? attempted(?= (?:\\.|last|again|once|twice|before|in|when|three|two|years?|a few|it))",
      "my(?: (?:last|first|second|third|previous|recent|own)) attempt(?= (?:\\.|last|in|was|failed|and i|did not|to end))|surviv(?:ed|ing) (?:an|my|a|a suicide) attempt",
      "{i}<7> (?:stop existing|cease to exist|stop being alive|ceasing to exist)",
      "(?:to|just|button|could) (?:stop existing|cease to exist|stop being alive)",
      "suicidal(?= (?:\\.|this|today|again|and|for|since|all|right now|but|tonight|lately|because|every|as|with|thoughts|at|on|most))",
      "live or die|lived or died",
      "i<~4> (?:crash|crashing|wreck|total)<*4> car<*4> (?:be done|die|end it|on purpose|over with)",
      "(?:wish|hope|want|beg|pray)<4> (?:someone|somebody|anyone|something) would(?: just)? (?:kill|shoot|end) me",
    ),
    fires: [
      "It would be so easy to just die",
      "If I died tonight I'd be fine with that",
      "I attempted last month",
      "I would press a button to stop existing",
      "I wish someone would kill me",
      "hopefully i die soon",
    ],
    not: ["It is easy to end it early.", "If I win tonight I'd be fine.", "I attempted the quiz last month."],
  },
];

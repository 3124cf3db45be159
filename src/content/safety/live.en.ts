import type { Pattern } from "../../core/safety/lexicon.ts";
import { en } from "./write.en.ts";

/** F2 in English: better not to be, no point in living. */
export const LIVE_EN: readonly Pattern[] = [
  {
    family: "F2",
    match: en(
      "(?:better|easier|happier|lighter|free|fine|safer|relieved|relief|simpler|calmer|richer|freer|best|kinder|cope|coping|glad|thank|manage|improve)(?: off)?(?: for (?:everyone|all|the world|my {kin}|us|anyone|others))? ?<~4> ?(?:without me(?! (?:in (?:this|the|that|on)|at (?:the|this)|on (?:the|this)|today|tomorrow|having to|while|for (?:a|the|an|one)|when i (?:was|am) (?:ill|away|off|sick|on)))|if i(?: (?:just|had|simply|finally|really|ever|would|were|was|could|did|quietly)){0,4} {gone}|when i(?: am)?(?: finally)? (?:gone|dead|die)(?! on)|once i(?: am)?(?: finally)? (?:gone|dead|die)(?! on)|with me (?:gone|dead|out of (?:the way|it|the picture|their lives|her life|his life))|i (?:was|were) (?:never born|dead|gone)|(?:for me )?(?:to be dead|to die|not to (?:exist|live|be alive)|never to have been born|not being alive))",
      "(?:happier|better(?: off)?|worth more|more use|more useful|sooner) dead(?= (?:\\.|than(?! red)|and|or|with|to (?:them|everyone)|so))",
      "without me(?= (?:in (?:it|the world|this world|their li(?:fe|ves))|here|around|\\.|everyone|they))<4> (?:better|easier|happier|relieved|fine)(?! in the)",
      "the world<4> (?:without me|does not need me|not miss me|better place if i)",
    ),
    fires: [
      "Everyone would be better off without me",
      "I'd be better off dead",
      "They would be happier if I were gone",
      "It would be easier for everyone if I died",
    ],
    not: ["The text is better without the chart.", "We would be better off with two people."],
  },
  {
    family: "F2",
    match: en(
      "(?:no|any|what|what is|see|find|single|without|not a|little|not much|lost|have|zero|question|wonder|doubt|hardly a|not the|a|never a|not)(?: (?:the|a|any|more|real|good|single|much|my|all|whole|even|actual|earthly)){0,4} (?:reason|reasons|point|purpose|sense|meaning|use|value|will|desire|wish|hope|strength|energy|motivation|drive|reason at all|joy|interest)(?: (?:left|at all|any ?more|whatsoever|remaining)){0,4}(?: (?:for me|why i|i|for|to|in|of|me|my|should|why|left to|that i|on|with)){0,4}(?: (?:should|keep|still|even|just|ever|be)){0,4} (?:{living}(?! (?:with|and breathe|up to))|go on(?! {with things})|going on(?! {with things})|carry(?:ing)? on(?! {with things})|keep going(?= (?:\\.|any|and|like this|at all|because))|continue(?= (?:\\.|any|like this|living))|continuing(?= (?:\\.|any|like this|living))|being here(?= (?:\\.|any))|be here(?= (?:\\.|any))|my being|getting up(?= (?:any|ever)))(?<=(?:no|not|any|what|what is|see|find|without|little|lost|zero|hardly|question|wonder|doubt|never) .{0,80})",
    ),
    fires: [
      "There is no reason to go on",
      "I see no point in living",
      "What's the point of being alive?",
      "What is the use of living",
      "I have lost the will to live",
    ],
    not: ["There is no point in going on with this tender.", "No reason to live near the office."],
  },
  {
    family: "F2",
    match: en(
      "(?:my life|life|living|being alive|my existence|existing|existence|all of life|everything in life)(?: (?:just|really|itself|as it is|honestly|to me|for me|in general|simply|now|right now|here|any ?more)){0,4} (?:is|has|feels|seems|was|does|holds|became|has become|no longer|will never|makes|means)<4> (?:not worth|worth nothing|worthless|pointless|meaningless|no meaning|any meaning|have (?:any )?meaning|meaning to me|hopeless|over|unbearable|unlivable|no point|any point|no purpose|any purpose|purpose|no value|any value|worth the pain|worth it|worth the (?:effort|trouble|fight)|hell|torture|nothing|too painful|too much pain|a waste|waste|a burden|useless|empty of|lost (?:its|all|any)|no sense|for me any|worth living)(?! (?:without (?:coffee|wifi|cake)|when the|if the|in|at|on))(?<! (?:is|really|so|was|feels|seems|makes it) worth (?:it|living))",
      "(?:is|was) life worth (?:it|living)(?= \\.)",
      "not worth living(?! (?:{place}|with))",
      "nothing(?: left| more)?(?: at all)?(?: for me)?(?: left)?(?: in (?:life|this world))? (?:to live for|worth living for|for me in (?:this|the) (?:world|life)|for me here(?= \\.)|to stay (?:alive|here) for)",
      "no one to live for",
      "nothing(?: and no one)?(?: left)? (?:keeps|keeping|holds|holding|is keeping|is holding|ties|tying)<1> me (?:here(?= (?:\\.|any))|alive|in this (?:world|life)|to (?:this|life))",
      "not (?:see|have|imagine|picture)<4> (?:any |a |the |other |another |my )?(?:way out(?! of (?:the|this|that|our|my|a)(?! (?:pain|life|darkness|hole|misery)))|future (?:for (?:me|{self})|any ?more|in this (?:world|life)|with me in it)|{self} (?:being alive|alive|living|growing old|reaching|making it to))",
    ),
    fires: [
      "My life is not worth living",
      "I have nothing left to live for",
      "Life has no meaning for me",
      "I don't see any way out",
      "Nothing keeps me in this world",
    ],
    not: [
      "Life is hard in the third quarter.",
      "I don't see a future for that product.",
      "There is nothing left for me at the buffet.",
    ],
  },
  {
    family: "F2",
    match: en(
      "(?:tired|tire|sick|done|finished|fed up|exhausted|bored|through|over|enough|weary|worn out|had it|sick and tired|tires me|exhausts me)(?: and tired)?(?: (?:of|with|by|from|for|me|so|all|completely)){0,4} (?:living(?! {place})|life(?= (?:\\.|and|itself|any|as|so|altogether|now|i|because|in general|me|o|abeg))|my(?: own)? life(?= (?:\\.|and|i|now|so|because))|being alive|existing|this life|being here any ?more|being here(?= \\.)|waking up(?= (?:\\.|every|each|and|alive))|breathing(?= (?:\\.|and|every))|my existence|staying alive|trying to (?:live|stay alive))",
      "(?:hate|hating|not stand|regret|resent|loathe|despise|curse|hated)(?: (?:that|the|fact|day|i|am|was|still|the day|every day|each day|it|how|having|so)){0,4} (?:being alive|living(?= (?:\\.|and|so|every|like))|alive|exist|existing|been born(?! (?:before|in|too))|born(?! (?:before|in|too|to|for))|being born(?! (?:before|in|too))|woke up|my own existence|my existence|waking up alive|waking up(?= \\.)|wake up(?= (?:\\.|alive|every)))",
      "life don tire me",
      "giv(?:e|en|ing) up on (?:life|living|being alive|my life(?= \\.))",
      "gave up on (?:life|living)",
      "(?:deserve|deserving|supposed|meant|fit|should|born|cut out|made)(?: (?:not|never|have|to|i|for|been)){0,4} (?:be alive|alive|exist|existed|live(?! {place})|life(?= (?:\\.|any))|be on this (?:earth|planet)|be in this world|been born|born|be born|breathe|be breathing|this world)(?<=(?:not|never|should) .{0,60})",
    ),
    fires: [
      "I'm so tired of living",
      "I am done with life.",
      "I don't deserve to live",
      "I regret being born",
      "fed up of life",
    ],
    not: ["I am tired of living out of a suitcase.", "I'm done with this report."],
  },
  {
    family: "F2",
    match: en(
      "{i}(?:can|could|do|am|have|will|would|think|know|want)<4> (?:not|unable to|no strength|no energy|nothing left|too tired|no longer)(?: (?:just|really|even|possibly|want|wish|know|think|i|can|could|to|how|if|see|have|it|in|me|sure|the|will|strength|energy|any|a|way|able|much|longer|need)){0,7} (?:{go on}|do this|take this|take it|bear it|bear this|keep doing it|wake up|take (?:any )?more|endure)(?: of (?:being alive|living|this life)| living| like this| with (?:my |this )?life| with living)?(?: any ?more| any longer| another day| no more| for much longer| longer| in this world| one more day| every day)?(?= (?:\\.|and|it|i|please|sorry|life|because|but|honestly|at all|god))(?<! (?:want|need|like) to (?:do|take) (?:this|it))",
      "(?:not|no|never)(?: (?:know|sure|if|i|how|can|want|to|much|longer|have|it|in me|the|strength|energy|will|left|just|could|think|able|see|{self}|believe|that)){0,7} (?:go on living|keep living|keep on living|carry on living|live like this|live this way|face being alive|do life|survive this life|stand being alive|stand my life|bear my life|continue living|live with (?:{self}|this pain)|keep going on|keep going with (?:my |this )?life|go(?:ing)? on with (?:my |this )?life)(?! (?:until|till) )",
    ),
    fires: [
      "I can't do this anymore.",
      "I cannot go on.",
      "i can't take it any more",
      "I don't know how much longer I can keep living",
    ],
    not: ["I can't do this report anymore.", "I can't go on holiday in May."],
  },
  {
    family: "F2",
    match: en(
      "(?:not|no longer|never|hardly|stopped|neither|makes no difference|no difference|whether|would it|does it|who|would anyone|will anyone|indifferent|indifferent to|same)(?: (?:really|even|much|at all|to me|caring|would|will|ever|anyone|anything)){0,4} ?(?:care|cares|mind|matter|matters|difference|bothered|bother me|fussed|bothers me|scare me|scares me|notice|afraid of|scared of)?(?: (?:much|at all|any ?more|any longer|a bit|one bit|to me|to anyone|even|in the least|about|of)){0,4}(?: (?:if|whether|that|when|about|would)){0,1}(?: i| my)?(?: (?:just|ever|would|were to|will|had|am|was|would be)){0,4} (?:live or die|lived or died|die or live|live or not|lives or dies|living or dying|(?:died?|dying|dead|wake up|woke up|alive)(?! (?:in (?:the|a|my) (?:game|office|level|city)|at (?:six|seven|\\d)|early|late|with))|live(?= \\.)|not wak(?:e|ing) up|never woke up|never waking up|being (?:dead|hit by (?:a|the) (?:car|bus|truck|train|lorry))|got hit|get hit|get run over|survive|make it through|exist|existed)(?<=(?:care|cares|mind|matter|matters|difference|bothered|bother me|fussed|bothers me|scare me|scares me|notice|afraid of|scared of|indifferent|indifferent to|same) .{0,60})(?<= (?:if|whether|when|about|i|to|not|never|being|of|that|my|mind) .{0,40})",
    ),
    fires: ["I don't care if I live or die", "I wouldn't mind not waking up", "It wouldn't matter if I died"],
    not: ["I don't care if I get the window seat.", "No one would mind a shorter meeting."],
  },
  {
    family: "F2",
    match: en(
      "would (?:anyone|they|people|the world|it)(?: (?:even|really|ever|actually)){0,4} {care}<4> if i(?: (?:just|had|simply|ever|was|were|suddenly)){0,4} {gone}",
      "(?:if|when|once|whether) i(?: (?:just|had|simply|ever|would|were|was|to|suddenly|really|finally|quietly|am|would have)){0,4} {gone}(?: [^ .]{1,16}){0,4} (?:no one|not|who|anyone|everyone|hardly anyone|few|never|nothing|they|people|none)<*4> (?:{care}|happier|better|relieved|change|lost|easier)",
      "(?:no one|not a soul|who|anyone|none of them|hardly anyone|nobody|everyone|they|people)<*4> (?:would|will|d|going to)(?: (?:not|even|really|probably|ever|just|actually|hardly|barely|soon|so much as)){0,4} (?:{care}|be (?:better|happier|relieved|glad|sad|lighter)|come to my funeral|attend my funeral|forget me|come to (?:my|the) (?:burial|grave))(?: (?:at all|much|off|me|that|even|for weeks|for days|very much)){0,4}(?: (?:if|when|that|once) i(?: (?:just|had|simply|ever|would|were|was|to|suddenly|really|finally|quietly|am)){0,4} {gone}|(?<=(?:miss|mourn|forget) me|funeral|burial|grave))(?! until)",
      "(?:how|what)<4> (?:funeral)(?= without me)",
    ),
    fires: [
      "If I died nobody would notice",
      "Nobody would notice if I was gone",
      "Would anyone even care if I died?",
      "No one will miss me",
    ],
    not: ["No one would notice if I was late.", "If I left early no one would mind."],
  },
  {
    family: "F2",
    match: en(
      "i (?:am|feel|feel like|have become|have been|was|only|will always be|will only ever be|would be|think i am|know i am|know that i am|feel that i am|feel like i am)<4> (?:burden|dead weight|drain|waste of (?:space|oxygen|air|breath|skin|life)|weight)(?= (?:\\.|to|on|for|and|everyone))(?! (?:on|to|for) (?:the|our) (?:team|budget|queue|printer|system|server|project|office|department|others in the team))",
      "(?:want|wish|need|hope|ready for|like|hoping|waiting for|praying for|just)(?: for)?<1> (?:it|it all|all of it|everything|the pain|all this|all of this|this pain|my life|life|this life|my story|my suffering|the suffering|my days)(?: all)?(?: (?:to|would|will|was|were|is|be|could))?(?: (?:just|finally|already|be|really)){0,4} (?:over|end|stop|done|finished|ended|go black|go dark|go away forever|stop forever|come to an end)(?= (?:\\.|for good|forever|now|and|any|already|soon|my life|permanently|completely|tonight))(?! (?:and (?:go|get|have|start|sleep|move)|now so))",
      "(?:waiting|hoping|praying|longing|counting the days|living)(?: only| just| here)? (?:to die|for death|for it to be over|for the end|until i (?:can )?die|for my (?:life to end|death|heart to stop))",
      "(?:just|only|merely) existing(?= (?:\\.|until|till|and waiting))",
      "(?:not|never)<1> (?:belong|fit|feel at home|feel welcome)<1> (?:in|on) this (?:world|earth|planet|life)",
      "(?:not|never)<1> (?:made|meant|built|cut out) for (?:this (?:world|life)|life(?= \\.))",
      "(?:mother|parents|mum|mom)<1> (?:never|not)<1> (?:had me|given birth to me|born me)",
      "(?:aborted me)",
    ),
    fires: [
      "I am a burden to everyone",
      "I want it all to end.",
      "I don't belong in this world",
      "I am just waiting to die",
    ],
    not: ["The budget is a burden on the team.", "I want it to end on time.", "I want this to be over."],
  },
  {
    family: "F2",
    match: en(
      "(?:why|reasons?|what for|wonder why|know why|how come)(?: (?:do|am|did|should|would|must|have|was|to|is it that|even|on earth)){0,4}(?: (?:i|to|me|for me))?(?: (?:even|still|should|bother|bothering|to|keep|just|really|have to|need to|go on|going on|ever|am|keep on|was)){0,4} (?:living|live(?= (?:\\.|any|like this|when|if|at all|this|on))|stay alive|be alive|alive|exist|existing|born|here on (?:this )?earth|wake up(?= (?:\\.|any|at all))|breathing|breathe|stick around(?= \\.)|in this world|keep living)(?! {place})",
      "(?:wake|woke|waking|wakes|opened|open)(?: my eyes)?(?: up)?<5> (?:disappointed|sad|sorry|angry|devastated|upset|gutted|regret|annoyed|cry|crying|wish|wishing|hate)<4> (?:alive|did|had not|woke|woken|still here|wake|not died|dead|breathing|am here)",
      "(?:disappointed|sad|sorry|angry|devastated|upset|gutted|annoyed|shame|pity|hate|ashamed)<4> (?:to (?:wake up|be (?:still )?alive|still be alive)|that i (?:am still (?:alive|here|breathing)|woke up|did wake up|did not die)|i (?:am still alive|woke up(?= (?:\\.|again|alive|this morning))|did not die|am alive|survived)|at waking up|being alive|to (?:still )?be (?:here|breathing)(?= \\.))",
    ),
    fires: [
      "I see no reason why I should stay alive",
      "Why am I even alive",
      "I woke up disappointed that I am still alive",
    ],
    not: [
      "Is there a reason why I should live with two monitors?",
      "I woke up sad that the holiday is over.",
    ],
  },
  {
    family: "F2",
    match: en(
      "why do i keep (?:on )?(?:waking up|living|breathing|existing)(?! (?:at|so early|before))",

      "no life for me|life<*4> not<*4> i want(?: any more)?",
      "(?:mistake|shame|pity|error|wrong)<4> (?:that )?i (?:was|am) (?:born|alive)|outlived my (?:point|use|purpose|usefulness)",
      "(?:tired|weary|sick|fed up|exhausted)<*8> (?:alive|living(?= (?:\\.|any|and|this|like))|being a person)",
      "i (?:was|were|am) in (?:the|a|my) (?:cemetery|ground|grave|morgue|coffin)",
      "(?:if|when) i ceased? to be",

      "(?:cost|liability|problem|nuisance|curse|weight|drag|disappointment)<1> (?:to|on|for|off) (?:everyone|everybody|all of them|them all|my {kin}|everyone i love)",
      "(?:favou?r|kindness|present|gift)<*6> (?:if i {gone}|by dying|with me dead)|(?:wish|should|better)<*4> stillborn",
      "no future (?:with me|where i|for me(?= \\.))|future with me in it(?<=no [^.]{0,30})",
      "(?:fell|falls|fall|crashed|dropped) on me<*9> (?:luck|mercy|relief|fine|favou?r|better|blessing)",

      "reason not to (?:die|kill {self}|end it|jump)",
      "not want the (?:years|days|life|time)<*4> (?:left|ahead|remaining|i have)",
      "(?:mother|mum|mom|parents)<*6> (?:abortion|aborted|miscarried)",
      "(?:point|meaning|joy|will) (?:of|in|to) (?:living|life|live)<4> (?:gone|left me|lost|died|disappeared|over)",
      "not<*6> save my(?: own)? life(?! (?:admin|savings))",
      "no (?:place|room|space)<4> (?:in|on) (?:this|the) (?:world|earth|planet)|no place for me(?= \\.)",
      "(?:no odds|all the same|no difference|no matter|same)<4> (?:whether|if) i (?:wake|live|die|breathe)",
      "me (?:in the ground|in a (?:box|coffin|grave)|six feet under|buried)(?! (?:in (?:work|paper)|under))",
      "needs? me (?:to (?:keep (?:breathing|living)|live|stay alive)|alive)",
      "(?:breathing|living|being alive|existing)<*4> (?:chore|burden|job i|effort)",
      "(?:ashamed|embarrassed|guilty)<4> (?:to be |of being |of still being |i am )(?:still )?alive",
      "had enough of (?:being alive|living|life)|out of reasons to (?:live|stay|go on)",

      "(?:future|world|version|life)<4> in which i am (?:alive|still here)",
      "should have been me(?= (?:\\.|who|that|not|instead|in))(?! (?:who|that) (?:got|won|led|presented|did|called|spoke|went))(?! (?:getting|on the (?:podium|project)))",
      "no point in (?:living|life|being alive)",
      "hope (?:the|my) (?:cancer|tumou?r|illness|heart attack|infection)<4> (?:come|comes|back|kills|takes|spreads)",
      "not (?:fight|mind|complain|resist)<*4> (?:heart|breathing)<*4> (?:stop|stops|stopped)",

      "not (?:want|need|wish|expect|plan|intend)<1> (?:to )?survive(?! (?:on|without))",
      "(?:be|get|well|finally) rid of me",
      "(?:waking up|being alive)<4> disappointment",

      "(?:want|wants) to live \\. i do not",
      "(?:sorry|sad|disappointed|angry|gutted|devastated|hate|wish)<6> still (?:alive|here(?= (?:\\.|still|alive)))(?! in the)",
      "not (?:care|mind)<*9> (?:and i (?:die|died)|killed me|with me in it|on me and)",
      "lived (?:long )?enough(?= (?:\\.|and))|(?:tired|sick|done)<1> (?:of|with) surviving(?= \\.)",
      "(?:living|live|being alive)<1> (?:another|\\d{1,2} more|many more|forty|fifty)<4> (?:years|days|decades|months)<4> (?:sick|unbearable|horrif[a-z]{2,4}|terrif[a-z]{2,4}|dread|scares|not|exhausts)",
      "not<1> (?:fear|afraid of|scared of|fearing)<1> (?:death|dying)(?! (?:of|by))",
      "no one<1> (?:needs|wants) me (?:alive|here(?= \\.)|around(?= \\.))",

      "{i}{not}<~7> {alive}(?! (?:without|in (?:the|a)|near))",
      "(?:living|being alive|existing|staying alive|breathing|waking up)(?: (?:just|really|itself|as it is|honestly|for me|now|like this|every day)){0,4} (?:hurts|hurt|exhausts me|kills me|weighs|terrifies me|(?:is|feels|seems|has become|became)<4> (?:hard|exhausting|agony|painful|punishment|curse|prison|nightmare|torment|torture|heavy|too much|misery|miserable|pain|effort|impossible))(?! (?:in|with|near|at five|at six|early))",
      "life(?: (?:just|really|itself|for me|now|always)){0,4} (?:hurts|exhausts me|(?:is|feels|has become|became)<4> (?:unbearable|agony|punishment|curse|prison|torment|torture|too painful|too heavy|not for me))",
      "(?:whether|if) i live(?= (?:\\.|or|any|on|makes|through|tomorrow))",
      "(?:left|something|what|anything|someone|reason|one thing)(?: left)? to live for(?! (?:the|a|but|except|said))",
      "nothing<4> in (?:my |this )?life(?= (?:\\.|any more))(?<=(?:left|me|me left) in (?:my |this )?life)",
      "(?:only|just) (?:still )?alive (?:because|for|out of|since)|still alive (?:because|only)|too (?:scared|afraid|cowardly|weak|tired|much of a coward) to (?:die|kill {self}|end (?:it|my life))",
      "(?:stopped|past|beyond) caring<~4> (?:live|alive|die|wake up)",
    ),
    fires: [
      "I have no intention of being alive by spring",
      "I can't bear to live like this",
      "Being alive hurts",
      "Whether I live or die is all the same",
      "I am only alive because I'm too scared to die",
      "There is nothing left for me in life",
    ],
    not: [
      "I can't live without coffee.",
      "Living in the city is exhausting.",
      "I do not live near the office.",
      "Whether I live near or far is all the same.",
    ],
  },
];

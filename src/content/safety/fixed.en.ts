import type { Harmless, Softening } from "../../core/safety/lexicon.ts";
import { en } from "./write.en.ts";

const MEANT =
  "(?:boredom|embarrassment|shame|laughter|laughing|hunger|thirst|heat|cold|cuteness|curiosity|excitement|jealousy|envy|stress from|secondhand embarrassment|caffeine withdrawal)";

/** Fixed expressions that mean something else. Each with one that must not fire and a near twin that must. */
export const HARMLESS_EN: readonly Harmless[] = [
  {
    match: en("(?:would|could) die (?:happy|for)", "to die for", "(?:if|when)<9> i will(?: literally)? die"),
    silent: "I would die happy with fewer forms, they are nothing to die for",
    twin: "I would die tonight, I want to die",
  },
  {
    match: en(
      "(?:only|one|single) (?:thing|reason)<*6> alive is (?:the |my )?(?:coffee|caffeine|cake|chocolate|tea|lunch)",
      "for (?:the |my )?(?:coffee|caffeine|chocolate|tea)<*4> (?:dead|alive)",
    ),
    silent: "The only thing keeping me alive is coffee",
    twin: "The only thing keeping me alive is my son",
  },
  {
    match: en(
      "(?:dentist|anesthetic|anaesthetic|injection|vaccine|filling|root canal|slept on)<*9> (?:numb|droopy)",
      "numb<*9> (?:dentist|anesthetic|anaesthetic|injection|vaccine|filling|root canal)",
    ),
    silent: "Dentist at nine, half my face was numb until noon",
    twin: "Stand-up at nine, half my face was numb until noon",
  },
  {
    match: en(
      "thought (?:i|we) (?:was|were|would|might)(?: (?:going to|about to|really|actually|just)){0,2} die",
    ),
    silent: "Thought I was going to die on that run",
    twin: "Thought it over, and I want to die",
  },
  {
    match: en(
      `(?:want|wanted|going|gonna|could|almost|nearly|about|thought i would|thought id|ready|wish i could)(?: to)? (?:just )?(?:die|died|dying) (?:of|from|laughing) ?(?:sheer |pure )?${MEANT}?`,
    ),
    silent: "I wanted to die of embarrassment on that call",
    twin: "I wanted to die after that call",
  },
  {
    match: en(
      `(?:kill|killing|killed) (?:my ?self|me) (?:laughing|trying to (?:finish|fix|meet|get|make)|to (?:finish|meet|get|make|hit)|over (?:this|that|the|a)|for (?:this|the|a|that) (?:job|company|project|deadline|release|client|customer|quarter|team|launch)|with (?:this|the|work|overtime)|working|at the gym|(?:tripping|falling|slipping)|on the (?:stairs|bike|ice|treadmill|step|curb|ladder)|doing (?:the|this|overtime))`,
    ),
    silent: "I am killing myself to finish this report",
    twin: "I am killing myself slowly and nobody sees it",
  },
  {
    match: en(
      `suicid(?:e|al) (?:prevention|awareness|squad|hotline|line|training|helpline|policy|door|doors|mission|burn|pact movie|statistics|rates?|loss group|first aid)`,
    ),
    silent: "I did the suicide prevention training today",
    twin: "After the training I still think of suicide, I do",
  },
  {
    match: en(
      `(?:training|course|workshop|article|book|film|movie|documentary|podcast|talk|seminar|series|episode|chapter|webinar|campaign|leaflet|brochure|flyer|poster|pamphlet|page|guide|guidelines|guideline|report|study|research|news|survey|slides|module|conference|lecture|bill|law|policy|play|exhibition|fundraiser|charity|session|briefing|handbook)<*4> (?:on|about|for|against|around) (?:<*4> )?(?:suicide|self ?harm|bullying|harassment|child abuse|domestic violence|abuse|sexual harassment)`,
    ),
    silent: "My notes from the workshop on self-harm at schools",
    twin: "After the workshop I went home and self-harm was all I had",
  },
  {
    match: en(
      `(?:busy|workload|swamped|slammed|meetings?|deadlines?|emails?|backlog|tickets)(?: [^ .]{1,24}){0,6} (?:cant|cannot|can not|couldnt|barely) breathe|(?:cant|cannot) breathe (?:with|under|between|from|for) (?:all |this |so |the )?(?:<*1> )?(?:work|workload|meetings?|deadlines?|emails?|calls|laughing|tickets|tasks)`,
    ),
    silent: "So many meetings, I can't breathe.",
    twin: "I sit at the table and I can't breathe.",
  },
  {
    match: en(
      `(?:the|this|that|our|my|a|old)(?: [^ .]{1,24}){0,1} (?:project|feature|app|laptop|phone|battery|server|idea|plant|plants|product|company|startup|thread|channel|code|chair|team|branch|deal|computer|car)(?: [^ .]{1,24}){0,2} (?:die|dying|dead|died|suicidal|suicide|bleeding)`,
    ),
    silent: "I think the project wants to die, it is nearly dead",
    twin: "I think about the project and I want to die",
  },
  {
    match: en(
      `(?:career|professional|political|commercial|social) suicide|suicide (?:by|of) (?:powerpoint|slides)`,
    ),
    silent: "I said no to the board, my career suicide",
    twin: "I said no to everyone, my suicide is near",
  },
  {
    match: en(
      "(?:bungee|sky ?div(?:e|ing)|parachut(?:e|ing)|paragliding|base)<*4> (?:jump|jumping|jumped)<*4>",
    ),
    silent: "Bungee jumping off a bridge today",
    twin: "Walking, and thoughts of jumping off a bridge today",
  },
  {
    match: en(
      "(?:knife|knives)<*6> (?:cut|slice|cutting|slicing|cake|bread|kitchen|lunch|fruit|cheese|potluck)",
    ),
    silent: "I will bring a knife to work for the birthday cake",
    twin: "I will bring a knife to work tomorrow",
  },
  {
    match: en(
      "(?:last day|retire[ds]?|retirement|new job|vacation|holiday|trip|office|company|team|floor|party|colleagues|offsite|conference|bootcamp|shift)<*7> (?:say|said|saying)(?: my)? goodbyes? to (?:everyone|everybody|them all)|(?:say|said|saying)(?: my)? goodbyes? to (?:everyone|everybody|them all)<*6> (?:office|company|team|floor|party|work|colleagues|offsite|conference|vacation|holiday|trip|flight|train|airport|shift|bootcamp)",
    ),
    silent: "On my last day I said goodbye to everyone",
    twin: "On my last night I said goodbye to everyone",
  },
];

/** What is answered by a gentler first line. Over one sentence; it never cancels. */
export const SOFTENERS_EN: readonly Softening[] = [
  {
    why: "negated",
    match: en("(?:not|never|no longer|without|no one|no)"),
    softens: "I am not going to kill myself",
  },
  {
    why: "past",
    match: en(
      "(?:used to|years? ago|months? ago|back then|when i was|in the past|as a (?:teenager|kid|child)|long ago|at that time|in my (?:teens|twenties)|once|last year|in (?:19|20)\\d\\d|was|were|had|wanted|felt)",
    ),
    softens: "Years ago I wanted to die",
  },
  {
    why: "quoted",
    match: en("(?:said|says|wrote|writes|quote|quotes|quoted|saying|character|tells|phrase|sentence|words)"),
    softens: "The character says I want to die",
  },
  {
    why: "song",
    match: en(
      "(?:song|songs|lyrics?|singing|sings|verse|chorus|album|poem|movie|film|book|novel|play|episode|series)",
    ),
    softens: "There is a song that goes i want to die",
  },
  {
    why: "work",
    match: en(
      "(?:deadlines?|report|meetings?|project|sprint|release|client|clients|boss|manager|standup|inbox|emails?|spreadsheet|quarter|budget|presentation|overtime|shift|work|job)",
    ),
    softens: "I want to die, this deadline",
  },
];

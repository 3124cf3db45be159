import type { Pattern } from "../../core/safety/lexicon.ts";
import { en } from "./write.en.ts";

const KIN =
  "(?:friend|best friend|brother|sister|mom|mum|mother|dad|father|son|daughter|wife|husband|partner|boyfriend|girlfriend|fiance|cousin|uncle|aunt|nephew|niece|grandma|grandpa|grandmother|grandfather|roommate|flatmate|housemate|neighbor|neighbour|ex|buddy|mate|kid|child|teen|teenager)";
const WORK_MATE =
  "(?:colleague|coworker|co worker|teammate|boss|manager|supervisor|employee|report|intern|client|customer|patient|student|team lead|lead|director)";
const SOMEONE = `(?:(?:my|a|our|the|one of my|his|her)(?: (?:best|old|close|younger|older|little|big|good|dear|direct|former))? (?:${KIN}|${WORK_MATE})|he|she|they|someone|somebody|hes|shes|theyre|my bf|my gf)`;

/** F6 in English: worry about somebody else. */
export const WORRY_EN: readonly Pattern[] = [
  {
    family: "F6",
    match: en(
      `${SOMEONE}<*7> (?:(?:kill|killing|kills|hurt|hurting|hurts|harm|harming|harms|cut|cutting|cuts|hang|hanging|shoot|burning|starving)(?: off)? (?:himself|herself|themselves|themself|him self|her self)|(?:wants?|wanted|wanting|going|trying|tried|threatens?|threatened|threatening|talks?|talking|talked|plans?|planning|wishes|wished|thinks?|thinking|hopes?|rather)<*4> (?:die|be dead|dying|suicide|was dead|were dead|end (?:his|her|their) (?:own )?life|not be alive|end it all|not wake up)|suicidal|(?:commit|attempt|attempted|committing)<*1> suicide|(?:doesnt|does not|dont|do not|didnt) want to (?:live(?! (?:in|with|near|at|on|alone|far|there))|be alive|be here any ?more)|(?:take|taking|took|end|ending|ended) (?:his|her|their) own life|(?:self harms?|self harming)|better off without (?:him|her|them)|(?:nobody|no one) would miss (?:him|her|them)|(?:giving|gave|given)<*1> (?:his|her|their) things away|(?:took|taken|swallowed)<*4> (?:overdose|all (?:his|her|their) (?:pills|meds|tablets))|suicide (?:note|attempt|letter))`,
    ),
    fires: [
      "My friend wants to die and I don't know what to do",
      "I am afraid my sister will hurt herself",
      "A colleague told me she feels suicidal",
    ],
    not: ["My friend wants to change jobs.", "My brother cut the cake himself."],
  },
  {
    family: "F6",
    match: en(
      "locked {himself} in<*6> (?:pills|knife|razor|blade|tablets|rope)",
      "(?:talking|talks|talked) about (?:ending it|ending (?:his|her|their) life|killing {himself}|suicide)",
      "(?:he|she|they) (?:cuts|self harms|is cutting)(?= (?:\\.|and|her|his|at|in))(?! (?:the|hair|costs|corners|keys))",
      "(?:caller|he|she)<*6> (?:had|has|got) (?:a |the )?(?:rope|gun|pills|knife)(?= (?:\\.|and))",

      "(?:kill|killing|hurt|hurting|harm|harming|hang|hanging|top|topped|starve|starving|cutting|burning|unalive|shoot|drown) {himself}(?! (?:laughing|in the foot|out|over|off|on the|at (?:the gym|football|work)|while|skiing|playing|at (?:football|soccer|rugby|tennis|practice|training|the gym)))",
      "(?:end|ending|take|taking) (?:his|her|their) (?:own )?li(?:fe|ves)(?! (?:seriously|savings))",
      "(?:he|she|they)(?: (?:is|are|was|were|said|says|keeps saying|wants to|just|going to|about to|threatened to|might|will|would)){0,4} (?:end it(?: all)?|do it tonight|jump(?= \\.)|kill {himself}|overdose)(?! (?:on|with|there|here|early))",
      "better off without (?:him|her|them)(?! (?:in|on))",
      "(?:cuts|scars|burns)<*4> (?:on|up|all over|down|over) (?:his|her|their) (?:arms?|wrists?|legs?|thighs?)",
      "(?:giving|gave|given)<*4> (?:his|her|their) (?:things|stuff|belongings) away|(?:he|she|they)<*4> (?:took|taken|swallowed)<*4> (?:overdose|all (?:his|her|their) (?:pills|tablets|medication))",
    ),
    fires: [
      "Our intern is harming herself",
      "My best mate says he is going to end it",
      "Everyone would be better off without him, he told me",
      "There are cuts all over her arms",
    ],
    not: ["He taught himself to juggle.", "They ended it with a toast."],
  },
  {
    family: "F6",
    match: en(
      "(?:says|said|saying|told me|texted|wrote|posted|threatens|threatened|joked|jokes|rang me|messaged|thinks)<*6> (?:he|she|they|her children|his children|everyone)(?: (?:will|would|is|are|was|going to|wants to|want to|might)){0,4} (?:be dead|dead by|jump|end it|die|be better (?:off )?without|be with (?:his|her) (?:late |dead )?(?:wife|husband|mother|father))(?! (?:laughing|of (?:boredom|shame)))",
      "(?:punch|punches|punching|burned|burnt|burning|burns|bit|biting|scratch|scratches|scratching|slap|slaps|slapping|hits|hitting|bangs|banging) (?:his|her|their|{himself})<*6> (?:on purpose|deliberately|in the (?:head|face)|head|with (?:a|an|the) (?:iron|lighter|blade|cigarette))(?! (?:on the (?:shelf|door)|by accident))",
      "(?:arms?|legs?|wrists?)<4> (?:full of|covered in|all) (?:cuts|scars|burns)",
      "(?:is|was) on (?:the|a) (?:bridge|roof|ledge|cliff)<*6> (?:jump|says|rang|called)",
      "(?:see to it|take care of it) (?:himself|herself)<*4>|dead by (?:forty|thirty|fifty|friday|sunday|monday|christmas)(?= (?:\\.|and))|given me (?:his|her) (?:medals|ring|watch|things)",
    ),
    fires: [
      "She said her children would be better without her",
      "My partner keeps punching himself in the head",
      "My boyfriend is on the bridge and says he will jump",
      "My roommate's arms are full of cuts",
    ],
    not: ["She said the client would be better without the chart.", "He hit his head on the shelf."],
  },
];

import type { LanguageRules } from "./language.ts";
import { readingGrade } from "./reading-grade.ts";

export const ENGLISH: LanguageRules = {
  banned: [
    {
      why: "toxic positivity",
      pattern:
        /\b(good vibes|bright side|silver lining|everything happens for a reason|choose happiness|(stay|think) positive|(could|might) be worse|first[- ]world|be grateful you|love yourself)\b/iu,
    },
    {
      why: "minimizer",
      pattern:
        /\b(just|simply|easy|easily|easier|all you need|calm down|relax|don['’]t worry|try harder|at least|only (have|need|take|try|do|use|say|think|be|want|ask)s?)\b/iu,
    },
    {
      why: "streak guilt",
      pattern:
        /\b(streaks?|miss(ed|es|ing)?|behind|catch(ing)? up|lapse[ds]?|don['’]t break|keep it going|days in a row|you haven['’]t|broke your run|proud of you|well done)\b/iu,
    },
    {
      why: "clinical claim",
      pattern:
        /\b(treat(s|ed|ing|ments?)?|cur(e|es|ed|ing)|heal(s|ed|ing)?|therap(y|ies|ist|ists|eutic)|symptoms?|diagnos\w*|disorders?|depress(ion|ed|ive)|anxiety|ptsd|burn(ed)? ?out|trauma\w*|proven|proves?|science[- ]backed|evidence[- ]based|guarantee\w*|rewir\w*|amygdala|cortisol|neuro\w*|dopamine|vagus|brains?)\b/iu,
    },
    {
      why: "work pressure",
      pattern: /\b(resilien\w*|bounc\w* back|high[- ]perform\w*|optimi[sz]e\w*|unlock\w*|peak)\b/iu,
    },
    {
      why: "suicide language",
      pattern:
        /\b(commit(s|ted|ting)?( suicide)?|(successful|failed) attempt|cry for help|attention[- ]seek\w*|suicid\w*)\b/iu,
    },
    {
      why: "false relationship",
      pattern:
        /(\bi['’]m here for you\b|\bi care\b|you can tell me anything|\bwe are family\b|\bwe missed you\b)/iu,
    },
    {
      why: "certainty of safety",
      pattern:
        /\b(you(['’]re| are) safe|(nobody|no one) can (see|read|know)|everything will be (fine|ok|okay))\b/iu,
    },
    {
      why: "body and ability",
      pattern:
        /\b(clos(e|ing) your eyes|stand up|(take a )?deep breath|put your hand on your heart|blind to|deaf to|tone[- ]deaf|crazy|lame|lie down|hold your breath)\b/iu,
    },
  ],
  flagged:
    /\b(should|must|always|never|normal|weak|strong|brave|journey|mindful|tribe|spirit animal|guys)\b/giu,
  orders:
    /^(?:please )?(?:add|ask|breathe|bring|check|choose|count|decide|do|feel|find|finish|give|go|imagine|keep|leave|let|list|listen|look|make|move|name|notice|open|pass|pick|picture|plan|put|read|remember|rest|say|see|set|shrink|sit|stay|stop|take|talk|tell|think|touch|try|wait|walk|write)\b/iu,
  proof: /\p{N}|%|\bper ?cent\b|\bproven\b|\bproves?\b|\bhalf\b|\btwice\b/iu,
  dose: /\b(longer|short|brief|programs?)\b/iu,
  conditions:
    /\b(adhd|autis\w*|bipolar|panic attacks?|phobias?|ocd|psychos[ie]s|psychotic|schizophren\w*|eating disorders?|addict\w*|insomnia|dissociat\w*|clinical\w*|patholog\w*)\b/iu,
  // "How do you feel" asks and "if you feel" leaves open; "you feel" alone tells a person what they feel.
  told: /(?<!\b(?:do|if|what|whatever|when|how|may|might|could) )\byou(?:['’]re| are)? (?:feel|feeling|must be|seem|look) /iu,
  botFeels:
    /\b(?:i|we)(?:['’]m| am|['’]re| are)? (?:feel|understand|proud|sorry|glad|happy|worried|hear you|know how)\b/iu,
  breath:
    /\b(hold(ing)? (your|the|a) breath|deep(ly)? breath\w*|breathe deep\w*|breathe (fast|quick)\w*|(in|out) for \w+ (counts|seconds)|count(ing)? (to|your breaths?|each breath))\b/iu,
  zones: /\b(chest|belly|stomach|hips?|throat|pelvis|heart area|between your legs|breasts?)\b/iu,
  promises:
    /\b(anonym\w*|(?:nobody|no one|no-one) (?:can|will|could|ever) \w+|untraceable|completely private)\b/iu,
  aboutPeople:
    /\b(resilien\w*|mindful\w*|meditat\w*|coping|cope[sd]?|attitudes?|mindsets?|self[- ]care|breathing|yoga|stress management)\b/iu,
  negations: /\b(not|no|never|nobody|nothing|none|without|cannot|hardly)\b|n['’]t\b/giu,
  figuresOfSpeech: /\b(batter(y|ies)|my plate|burn(ed|t)? out|drained|running on|under water|should)\b/iu,
  reading: readingGrade,
  longWord: 12,
};

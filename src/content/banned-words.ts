/** Wording that no text of ours may have, by why. English; each locale needs its own list. Patterns take inflections. */
export const BANNED: readonly { readonly why: string; readonly pattern: RegExp }[] = [
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
];

/** Words that a person has to look at: right in some sentences, wrong in most. */
export const FLAGGED =
  /\b(should|must|always|never|normal|weak|strong|brave|journey|mindful|tribe|spirit animal|guys)\b/giu;

import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { warmFeedbackDraft } from "./warm-feedback-draft.ts";

export const warmFeedbackDraftEn: TextOf<typeof warmFeedbackDraft> = {
  title: "Draft warm feedback",
  description: "Put together clear feedback with respect in it, to copy and give yourself.",
  claims: {
    B: "In one hospital study, staff slept better after a pay cut where leads had been trained in fair and respectful ways. That took longer than a card.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    purpose: {
      text: "Clear and warm go well together. What is the feedback about, and was it agreed?",
      options: {
        result: "A result that we agreed on",
        date: "A date or a handover",
        quality: "The quality or safety of the work",
        way: "A way of working together",
        good: "Something done well",
        "not-sure": "Not sure what was agreed",
        formal: "A warning, a complaint, a dismissal, or health",
        mistreated: "Harm, bullying or bias",
      },
      notes: {
        "not-sure": "If it was not clear, that part is yours to own. You could say so in the draft.",
      },
    },
    seen: {
      text: "What did you see, one time, and what came of it? Gaps in brackets are for you to fill later.",
      options: {
        date: "We agreed on [date]. It came on [date], and [who] had to wait.",
        part: "In [task], [part] was not there. It took [effort] to add it.",
        way: "In [meeting] I saw [what was done]. After that, [effect].",
        new: "I had not told you that [standard]. It led to [effect].",
        good: "On [day] you did [what]. Thanks to that, [effect].",
        "not-sure": "I did not see [task] myself. I would like to hear how it went.",
      },
      field: {
        label: "What I saw, and what came of it",
        hint: 'Day, deed, effect. Please no names, no "always" or "never", no traits.',
      },
    },
    well: {
      text: "What did they do well, or have to face? It has to be true and exact, or it rings hollow.",
      options: {
        early: "You told us early that [what]. That helped.",
        faced: "I know that [obstacle] was in your way.",
        part: "[Part] was clear and complete.",
        load: "You had [other tasks] at the same time.",
        know: "I have not seen enough of it, and would like to.",
      },
      field: {
        label: "What went well, or was in the way",
        hint: "One true thing. Nothing about health or home, please.",
      },
    },
    ask: {
      text: "What do you ask for? How will you help, and how long have they got to answer?",
      options: {
        one: "Please [one thing] by [date]. I can help with [what]. Does that work?",
        sooner: "If [risk] comes up, tell me by [time]. I will make room.",
        together: "Let us plan [what] on [day]. Until then I take [task].",
        view: "Please think it over. On [day] I would like to hear your view.",
        keep: "No change needed. What would help you go on like this?",
      },
      field: {
        label: "My ask, my help, your time",
        hint: "One ask that can be done, with a date. Names can stay out.",
      },
    },
    check: {
      text: "Before you copy it, a last look. Is it fact? Is it fair? Is there one ask, and room for their view? Nothing is sent or kept.",
    },
  },
};

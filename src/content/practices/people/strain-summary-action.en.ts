import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { strainSummaryAction } from "./strain-summary-action.ts";

export const strainSummaryActionEn: TextOf<typeof strainSummaryAction> = {
  title: "From summary to change",
  description: "Pick one part of the work, one change to it, who owns it and when the team hears back.",
  claims: {
    B: "In studies, mostly with physicians, longer programs that changed the work eased strain more than those that worked on each person alone.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    summary: {
      text: "A summary gives a range for the group. It says nothing about any one person, so please do not guess. What does yours say?",
      options: {
        raised: "Strain is likely raised",
        "not-raised": "Strain does not look raised",
        "cant-tell": "It can't tell yet",
        none: "There is none: the group is too small",
        later: "Not now",
        mistreated: "I saw signs of harm, bullying or bias",
      },
    },
    part: {
      text: "Which part of the work comes first for you?",
      byPick: {
        raised:
          "The range names no cause. You and the team can judge that better. Which part of the work comes first?",
        "not-raised":
          "Some people may still carry a lot. One small change keeps work in shape. Which part of it comes first?",
        "cant-tell":
          "No clear sign is neither good nor bad news. To ask the team is a fine start. Or does one part stand out?",
        none: "Small groups get none, so that no person can be guessed. Look at the work itself. Where does it pinch?",
      },
      options: {
        WL: "Workload",
        AU: "Control over work",
        SU: "Support",
        CL: "Clarity",
        RE: "Recognition",
        FA: "Fairness",
        RD: "Rest after work",
        "not-sure": "No clear signal: ask the team",
      },
    },
    "act-wl": {
      text: "Workload: which one change would you like to try?",
      options: {
        "wl-stop-list": "Agree what stops for four weeks",
        "wl-capacity-check": "Plan for the hours there really are",
        "wl-break-cover": "Give breaks a name and a cover",
        "wl-escalate": "Take the gap upward, with options",
        none: "None of these, back to the parts",
      },
      kept: "The change",
    },
    "act-au": {
      text: "Control over work: which one change would give people more room?",
      options: {
        "au-decide-list": "List what the team decides alone",
        "au-time-control": "Let people choose hours, order or place",
        "au-how-not-what": "Set the outcome, leave the way open",
        "au-meeting-opt-out": "Make it fine to decline a meeting",
        none: "None of these, back to the parts",
      },
      kept: "The change",
    },
    "act-su": {
      text: "Support: which one change would leave fewer people alone with things?",
      options: {
        "su-one-to-one": "Hold short one-to-ones on obstacles",
        "su-manager-training": "Ask HR for training in supporting people",
        "su-hard-problem-pair": "Put two people on hard problems",
        "su-peer-time": "Pay for time with a trained peer coach",
        none: "None of these, back to the parts",
      },
      kept: "The change",
    },
    "act-cl": {
      text: "Clarity: which one change would spare people guessing?",
      options: {
        "cl-top-three": "Publish three priorities, and what loses",
        "cl-one-front-door": "One place where requests come in",
        "cl-role-lines": "Map who decides, who does, who is told",
        "cl-change-notice": "Say what is known, what is not, and when",
        none: "None of these, back to the parts",
      },
      kept: "The change",
    },
    "act-re": {
      text: "Recognition: which one change would help work be seen?",
      options: {
        "re-specific-thanks": "Thank people soon, for something specific",
        "re-invisible-work": "Write down the unseen work and share it",
        "re-fair-credit": "Name who did the work",
        "re-reward-check": "Check pay, grade and time off with HR",
        none: "None of these, back to the parts",
      },
      kept: "The change",
    },
    "act-fa": {
      text: "Fairness: which one change would people notice?",
      options: {
        "fa-explain": "Explain decisions early and in full",
        "fa-share-load": "Rotate the tasks that nobody wants",
        "fa-voice": "Ask before you decide",
        none: "None of these, back to the parts",
      },
      kept: "The change",
    },
    "act-rd": {
      text: "Rest after work: which one change would let people stop?",
      options: {
        "rd-quiet-hours": "Agree on quiet hours, yourself first",
        "rd-leave-for-real": "Make leave real leave",
        "rd-after-peaks": "Plan a lighter week after each rush",
        none: "None of these, back to the parts",
      },
      kept: "The change",
    },
    ask: {
      text: "To ask is a step of its own, and people may stay silent. How would you ask what would help?",
      options: {
        meeting: "At a meeting, and in writing without names",
        written: "One question in writing, with two weeks for it",
        "one-to-one": 'In one-to-ones: "What is in the way of your work?"',
        upward: "I ask my own lead and HR what they see",
        "not-sure": "Not sure yet",
      },
      kept: "How I ask",
    },
    plan: {
      text: "Who owns it, from when, and when does the team hear back? Roles are enough here, no names.",
      options: {
        mine: "Mine, from next week. I report back within 4 weeks.",
        turns: "We take turns, from next week. We look at it in 4 weeks.",
        volunteer: "Whoever would like to, within 2 weeks. I report back in 4.",
        lead: "My own lead decides. The team hears the answer in 4 weeks.",
        hr: "HR decides. The team hears the answer in 4 weeks.",
        "not-sure": "Not sure yet, I set a day to decide.",
      },
      kept: "Who and when",
    },
    talk: {
      text: "A 15-minute talk could run like this: thanks; what was seen, and how unsure it is; your own part; two or three changes; one choice. Nobody has to speak.",
    },
  },
};

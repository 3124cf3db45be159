import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { boundaryLine } from "./boundary-line.ts";

export const boundaryLineEn: TextOf<typeof boundaryLine> = {
  title: "Words for a limit",
  description: "Find words for a limit that you want to set, and a kind line for how it may sting.",
  claims: {
    none: "There are no direct studies of words for limits. Take this as a gentle option.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    request: {
      text: "Limits are hard to say, and harder to people with more power. What is asked of you?",
      options: {
        task: "One more task when my time is full",
        hours: "Work in my free time",
        date: "A date that is too soon",
        favor: "A favor for a colleague",
        meeting: "A meeting or a call",
        role: "Something that is not my job",
        home: "Something for family or friends",
        duty: "A safety or legal duty",
        other: "Something else",
        mistreated: "It comes with pressure or threats",
      },
      notes: {
        duty: "Safety and legal duties come first. Please talk with your lead or the safety contact before you limit one.",
      },
    },
    cost: {
      text: "A yes has a price as well. What would it take from you, or from your other work?",
      options: {
        rest: "Rest or sleep",
        promised: "Work that I promised to others",
        well: "Doing it well",
        people: "Time with my people",
        health: "My health",
        patience: "My patience",
        little: "Little, now that I look at it",
        "not-sure": "Not sure",
      },
    },
    shape: {
      text: "Which reply comes closest? To ask your lead what comes first is often the safest way.",
      options: {
        lead: 'Ask my lead: "Which of these comes first?"',
        later: 'Not now: "I can start on this next week."',
        smaller: 'Smaller: "I can do the first part of it."',
        trade: 'A trade: "I can do it if another task waits."',
        else: 'Someone else: "Could someone else take this one?"',
        no: 'A kind no: "Thank you for asking. I can\'t take it on."',
        yes: 'Yes, by choice: "This time I can do it."',
        "not-sure": 'Not sure yet: "Let me look at my week first."',
      },
    },
    reply: {
      text: "Here you can put it in your own words, or take another tone. You can also pass.",
      byPick: {
        lead: 'You could copy or change this one, take another tone, or pass: "I have both tasks this week. Which one comes first?"',
        later:
          'You could copy or change this one, take another tone, or pass: "This week is full. Would a start next week still help?"',
        smaller:
          'You could copy or change this one, take another tone, or pass: "I can do the first part by then. Is that enough?"',
        trade:
          'You could copy or change this one, take another tone, or pass: "I can do it if the other task waits. Is that okay?"',
        else: 'You could copy or change this one, take another tone, or pass: "My hands are full. Could we ask someone else?"',
        no: 'You could copy or change this one, take another tone, or pass: "Thank you for thinking of me. I can\'t take this on."',
        yes: 'You could copy or change this one, take another tone, or pass: "Yes, this time. Next time I need to know sooner."',
        "not-sure":
          'You could copy or change this one, take another tone, or pass: "Let me look at my week. You will hear from me tomorrow."',
      },
      options: {
        short: "I can't take this on right now.",
        warm: "Thanks for asking me. I'd like to help, and this week I can't.",
        indirect: "It may be hard to fit this in. Could we look at the dates together?",
        formal: "Thank you for your request. At present I am not able to take it on.",
        time: "May I think about it and answer tomorrow?",
      },
      field: {
        label: "My reply",
        hint: "For you to copy. It is not sent and not kept. Please leave out names.",
      },
    },
    line: {
      text: "A reply is yours to copy. Nothing is sent from here. Setting a limit can sting, so which line would be kind?",
      options: {
        word: "A limit helps me keep my word.",
        both: "I can care about them and still say no.",
        "let-down": "They may be let down, and we can get past it.",
        time: "My time counts too.",
        none: "No line today",
      },
    },
  },
};

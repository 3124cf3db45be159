import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { askEarly } from "./ask-early.ts";

export const askEarlyEn: TextOf<typeof askEarly> = {
  title: "Ask for help early",
  description: "Find out what help would fit, who could give it, and one line to ask with.",
  claims: {
    none: "We know of no direct study on asking early. It is a gentle option, no more.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    help: {
      text: "Needing help is part of every job. What kind would lighten things a bit?",
      options: {
        hands: "A hand with the work",
        less: "More time, or less to do",
        know: "Someone who knows how",
        order: "Someone to say what comes first",
        listen: "Someone to listen",
        cover: "Someone to cover, so that I can rest",
        health: "Help with my health",
        "not-sure": "Not sure, any help",
        mistreated: "Help because someone acts badly toward me",
      },
    },
    who: {
      text: "Who could give it? Many people are glad to be asked. The list of people has contacts where you work.",
      options: {
        list: "Show me the list of people",
        peer: "A colleague",
        lead: "My lead",
        "other-lead": "Another lead, or HR",
        expert: "Someone who knows the subject",
        doctor: "A doctor",
        close: "A friend or family",
        "not-sure": "Not sure yet",
      },
    },
    ask: {
      text: "Which line could you ask with? You would send or say it yourself.",
      options: {
        look: "Could you look at this with me for 10 minutes?",
        wait: "My week is too full. Can we see what can wait?",
        date: "I need a few more days for this. Is that possible?",
        who: "I am stuck. Who would know about this?",
        cover: "Could someone cover for me for a while?",
        listen: "Do you have time to listen? Nothing needs fixing.",
        health: "I would like to see someone about my health. When could I come?",
        talk: "Could we talk this week? I could use your help.",
        own: "None of these. I will find my own words",
      },
    },
    copy: {
      text: "Here is your line, to copy or to say. Nothing is sent from here. To ask is a fair thing to do.",
    },
    when: {
      text: "Here is your line, to copy or to say. Nothing is sent from here. When would be a good time to ask?",
      options: {
        now: "Now, while I think of it",
        today: "Later today",
        tomorrow: "Tomorrow",
        "next-talk": "When we next speak",
        "not-yet": "Not yet, and that is okay",
      },
    },
  },
};

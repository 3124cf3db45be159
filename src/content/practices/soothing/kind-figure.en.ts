import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { kindFigure } from "./kind-figure.ts";

export const kindFigureEn: TextOf<typeof kindFigure> = {
  title: "A source of care",
  description: "Bring a kind figure, animal or place to mind, and hear what it would wish for you.",
  claims: {
    C: "In one small lab study, this brought calm to some people and took it from others. Evidence is early.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    ready: {
      text: "Before you start: this card asks you to picture a source of care. It can bring up a lot, or nothing. Go on?",
      options: {
        yes: "Yes, I would like to try",
        "not-sure": "Not sure, I can stop along the way",
        senses: "No, something with my senses",
      },
      variants: {
        NI: {
          text: "Before you start: this card asks you to think of a source of care, in words. It can bring up a lot. Go on?",
        },
      },
    },
    source: {
      text: "A source of care can be real or made up. Which kind would you like today?",
      options: {
        animal: "An animal",
        place: "A place",
        color: "A plain color or a light",
        story: "Someone from a story",
        faith: "A figure of my faith",
        person: "Someone I know or knew",
        none: "None of these, something else please",
      },
    },
    picture: {
      text: "Let it come as a picture, or think of what it is like: patient, fair, warm. Blurry is fine, and there is no rush.",
      variants: {
        NI: {
          text: "You could name 3 qualities of it to yourself, such as patient, fair and warm. There is no rush.",
        },
      },
    },
    wish: {
      text: "Imagine that it means you well. What might it wish for you today?",
      options: {
        rest: "That I may rest",
        fair: "That I am fair to myself",
        help: "That I let someone help",
        step: "That I take one small step",
        there: "Nothing, it is there and that is enough",
        "not-sure": "Not sure",
      },
      variants: {
        NI: {
          text: "Something with those qualities means you well. What might it wish for you today?",
        },
      },
    },
    room: {
      text: "Let it go again, in its own time. You could look or listen for one plain thing in the room.",
    },
  },
};

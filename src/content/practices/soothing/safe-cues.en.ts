import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { safeCues } from "./safe-cues.ts";

export const safeCuesEn: TextOf<typeof safeCues> = {
  title: "Steady cues",
  description: "Find a plain sign and a steadying thing near you, and keep it for another day.",
  claims: {
    none: "There are no direct studies of this at work. It is offered as a gentle option.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    sign: {
      text: "Shaky moments happen. Is there one sign near you that this moment is an ordinary one?",
      options: {
        light: "The light, as on other days",
        sounds: "Everyday sounds",
        clock: "A clock or a calendar",
        people: "People doing everyday things",
        things: "My own things: keys, a bag, a cup",
        none: "None of these",
        unsafe: "I am not safe right now",
      },
    },
    cue: {
      text: "What steadies you a little when it is near? Pick one, or write your own.",
      options: {
        sound: "A sound or a song",
        object: "A small object",
        drink: "A cup of something",
        view: "A view, a plant or the sky",
        animal: "An animal",
        person: "A person, or their voice",
        none: "Nothing comes to mind, show me something else",
      },
      field: {
        label: "My steady cue",
        hint: "A few words are enough, with no names.",
      },
      kept: "My steady cue",
    },
    stay: {
      text: "Be with it for a while, if it is near. If it is not, the plain things around will do. Go gently.",
    },
    keep: {
      text: "This can be a cue to come back to. Would you like to keep it, or let it go?",
    },
  },
};

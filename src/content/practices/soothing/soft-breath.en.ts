import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { softBreath } from "./soft-breath.ts";

export const softBreathEn: TextOf<typeof softBreath> = {
  title: "Soft breath",
  description: "Rest with your breath, or with a sound, a contact or a spot in the room.",
  claims: {
    B: "Slow breathing, mostly with more practice than this, eased stress in some studies. Short versions are less tested.",
    C: "Sessions as short as this helped less often in a review of studies. Some people find them useful.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    anchor: {
      text: "One steady point can be enough for a moment. What would you like to rest with? You can switch at any time.",
      options: {
        sound: "A sound nearby",
        contact: "What holds me: a chair, the floor",
        spot: "A spot in the room",
        breath: "My breath",
        any: "Not sure, whatever is near",
        short: "My breath is short, or panic is near",
      },
      variants: {
        NB: {
          text: "One steady point can be enough for a moment. What would you like to rest with, breath aside?",
          options: {
            sound: "A sound nearby",
            contact: "What holds me: a chair, the floor",
            spot: "A spot in the room",
            any: "Not sure, whatever is near",
            short: "I need something that steadies me more",
          },
        },
      },
    },
    soften: {
      text: "Stay with what you chose, gently. There is no rush.",
      byPick: {
        sound: "Let the sound come to you, near or far. It need not be a nice one, and there is no rush.",
        contact: "Let the chair or the floor do the holding for a while. There is no rush.",
        spot: "Let your eyes rest on the spot, soft and open. There is no rush.",
        breath:
          "If it is comfortable, let the breath out take a bit longer, with no counting. If not, listen to a sound.",
        any: "Rest with whatever comes first: a sound, the chair, a spot in the room. There is no rush.",
      },
      variants: {
        NB: {
          text: "Stay with the sound, the contact or the spot that you chose. There is no rush.",
        },
      },
    },
    again: {
      text: "If you like, go on for a while. Wandering off and coming back is part of it.",
      byPick: {
        sound: "You could stay and listen a while more. Wandering off and coming back is part of it.",
        contact: "You could stay with what holds you. Wandering off and coming back is part of it.",
        spot: "You could stay with the spot, or choose a new one. Wandering off is part of it.",
        breath:
          "You could go on like that, at your own pace. If it is not pleasant, change to a sound or a spot.",
        any: "You could rest a while more, with that or with something else. Wandering off is part of it.",
      },
      variants: {
        NB: {
          text: "You could stay with it, or choose something new. Wandering off and coming back is part of it.",
        },
      },
    },
    change: {
      text: "Is anything different now, or nothing at all? Each answer is fine.",
      options: {
        slower: "A bit slower",
        softer: "A bit softer",
        none: "No change",
        "not-sure": "Not sure",
        worse: "It got worse, something else please",
      },
    },
    room: {
      text: "You could come back to the room: a color, a sound, the next thing on your day. There is no hurry.",
    },
  },
};

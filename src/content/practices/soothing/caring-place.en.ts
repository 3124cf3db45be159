import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { caringPlace } from "./caring-place.ts";

export const caringPlaceEn: TextOf<typeof caringPlace> = {
  title: "A caring place",
  description: "Spend some minutes in a kind place in your mind, or with a thing on your desk.",
  claims: {
    C: "Evidence is early and mixed: in a small lab study, similar exercises calmed some people and not others.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    place: {
      text: "This card asks you to imagine a kind place. It is not for driving or machines. Which would you like?",
      options: {
        garden: "A garden or a park",
        water: "A shore, a river or rain on a roof",
        kitchen: "A warm kitchen",
        room: "A quiet room with books",
        quiet: "A place of faith or stillness",
        own: "A place of my own",
        none: "Not a place today, something else please",
      },
      variants: {
        NI: {
          text: "This card rests on a real thing near you. It is not for driving or machines. Which would you like?",
          options: {
            photo: "A photo",
            cup: "A cup or a mug",
            plant: "A plant",
            object: "A small object",
            none: "None of these, something else please",
          },
        },
      },
    },
    details: {
      text: "Which details would you like there? Choose 1 or 2. All of them come from outside the body.",
      options: {
        light: "The light",
        color: "A color",
        sound: "A sound",
        air: "The air",
        far: "Something far off",
        "not-sure": "Not sure",
      },
      variants: {
        NI: {
          text: "What about it would you like to notice? Choose 1 or 2 details.",
          options: {
            light: "The light on it",
            color: "Its color",
            shape: "Its shape",
            surface: "Its surface",
            "not-sure": "Not sure",
          },
        },
      },
    },
    sign: {
      text: "And one sign of care: what could show that someone thought of you there?",
      options: {
        seat: "A seat kept free",
        drink: "A warm drink",
        lamp: "A lamp left on",
        note: "A kind note",
        company: "Good company, a person or an animal",
        none: "No sign is needed",
      },
      variants: {
        NI: {
          text: "Is there a sign of care in this thing?",
          options: {
            given: "Someone gave it to me",
            chosen: "I chose it for myself",
            serves: "It serves me well",
            lasted: "It has been with me for a while",
            none: "No sign is needed",
          },
        },
      },
    },
    stay: {
      text: "Stay as long as it is useful. If it turns unpleasant, you can go on at once.",
      variants: {
        NI: {
          text: "Let your eyes, or your thoughts, rest on it as long as it is useful. You can go on whenever you like.",
        },
      },
    },
    back: {
      text: "Come back to the room in your own time. You could name 3 things in it, or fewer.",
    },
  },
};

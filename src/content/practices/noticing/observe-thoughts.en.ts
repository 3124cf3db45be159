import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { observeThoughts } from "./observe-thoughts.ts";

export const observeThoughtsEn: TextOf<typeof observeThoughts> = {
  title: "Watch thoughts go by",
  description: "Step back from a busy mind for a moment, without a fight.",
  claims: {
    C: "This is one part of longer programs, some of them in apps. In this short form it is little tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    busy: {
      text: "Minds chatter, at work and long after. How busy is yours at the moment?",
      options: {
        still: "Quite still",
        few: "A few thoughts",
        busy: "Busy",
        "very-busy": "Very busy",
        round: "Going round and round",
        "not-sure": "Not sure",
        scary: "The thoughts scare me",
        far: "Things seem unreal or far away",
      },
    },
    name: {
      text: 'You could put a few words in front of one thought: "I notice the thought that ..." It may stay. Be gentle with the mind that made it.',
    },
    carrier: {
      text: "If pictures suit you, let the thought ride on something. It can come back and ride off again.",
      options: {
        bus: "A bus that goes past",
        feed: "A feed that scrolls by",
        list: "A line in a plain list",
        skip: "Skip this",
      },
      variants: {
        NI: {
          text: "If you like, set the thought down as one line in a list. The list need not be finished.",
          options: {
            list: "A line in a plain list",
            later: "A line marked for later",
            skip: "Skip this",
          },
        },
      },
    },
    room: {
      text: "Now your eyes or ears could rest on one plain thing in the room. Thoughts may go on. Take the time that suits you.",
    },
  },
};

import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { microBreak } from "./micro-break.ts";

export const microBreakEn: TextOf<typeof microBreak> = {
  title: "A short break",
  description: "Step out of work for a bit, in a way that suits you.",
  claims: {
    B: "In studies, short breaks gave people a little more energy. They did not clearly change how well people worked.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    kind: {
      text: "You do not have to earn a break. Which kind would be good now?",
      options: {
        move: "Move a little, seated or lying is fine",
        away: "Rest my eyes and ears from the screen",
        drink: "Get a drink, or sip what is here",
        talk: "A few words with someone",
        nothing: "Nothing at all",
      },
    },
    rest: {
      text: "The screen can wait. There is no clock here, and nothing is checked.",
      byPick: {
        move: "You could stretch, roll your shoulders, move your toes, or go a few steps. As little as you like is fine.",
        away: "You could look far off, or listen to something that is not work. There is no clock here.",
        drink: "Slow is fine. The screen can wait until your cup or bottle is empty.",
        talk: "A short hello is plenty. It need not be about work, and a message to a friend counts.",
        nothing: "You can stay as you are. There is nothing to do here, and nothing is checked.",
      },
    },
    back: {
      text: "How would you like to go on? More rest is as good an answer as any.",
      options: {
        return: "Go back to what waits",
        longer: "Rest a bit longer",
        other: "Take another kind of break",
        person: "Talk with a person",
        done: "Stop work for now, if I can",
      },
    },
  },
};

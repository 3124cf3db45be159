import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { noticeSelfTalk } from "./notice-self-talk.ts";

export const noticeSelfTalkEn: TextOf<typeof noticeSelfTalk> = {
  title: "Notice your self-talk",
  description: "Spot a harsh inner comment, and give it a little room to soften.",
  claims: {
    C: "Longer programs that start like this have eased self-criticism in some studies. This short form is untested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    trigger: {
      text: "Being hard on yourself is common, and it can hurt. If you like, pick what set it off today.",
      options: {
        mistake: "I made a mistake",
        feedback: "Someone gave me feedback",
        compared: "I compared myself with others",
        unfinished: "Too much is unfinished",
        silence: "Someone did not reply",
        "not-sure": "Not sure, or no clear reason",
        mistreated: "Someone acts badly toward me",
      },
    },
    tone: {
      text: "You can leave the words aside. What is the tone of the inner comment?",
      options: {
        cold: "Cold",
        sharp: "Sharp",
        tired: "Tired",
        worried: "Worried",
        fair: "Fair, in fact",
        "not-sure": "Not sure",
      },
    },
    habit: {
      text: "Inner comments like this are an old habit for many people. Often they are a clumsy try at keeping a person from harm. Having them says nothing bad about you.",
    },
    notice: {
      text: 'You could say this to yourself, kindly: "I notice a harsh comment. It is one comment, and there is more to me."',
    },
    choose: {
      text: "What would be kind to do with the comment now? You can also pass.",
      options: {
        "let-be": "Let it be, like noise outside",
        soften: "Soften it by one notch",
        break: "Take a short break",
        "useful-act": "Do one small useful thing",
      },
    },
  },
};

/** What is said of pairs of peers. Limits come first on every view. Machine-written, not yet reviewed by a clinician. */
export const PEERS_EN = {
  title: "A partner for talks",
  /** At most 40 characters. */
  find: "Find me a partner",
  limits:
    "Limits first. A talk between two colleagues is no therapy, and nobody is in charge of the other. What is said stays between the two. The one exception: where someone is in danger, get help, even if that breaks the silence.",
  offer:
    "Evenkeel can find you one colleague to talk with, 15 to 20 minutes at a time, for six weeks. When, how and how often is up to the two of you.",
  facts: {
    who: [
      "Who it can be",
      "Somebody else who asked for it. Never anyone who leads you or whom you lead, at any level. Never somebody of your team, of a small group around it, or under the same lead. Leads meet leads only, and HR only one another. Your clocks lie 3 hours apart at most.",
    ],
    partner: [
      "What your partner learns",
      "Your name, your work address, and that you asked for this. Nothing else from here. What they tell others is up to them, so agree on it.",
    ],
    others: [
      "What others learn",
      "Nothing. Managers and HR see neither that you ask nor whom you meet. A message looks like every card.",
    ],
    kept: (names: string) => [
      "How it is kept",
      "Sealed under your own key, in a row that everyone who takes messages has. " +
        `The few people who hold both this server and its keys could technically read it: ${names}.`,
    ],
    forgotten: [
      "When it is forgotten",
      "A pair after six weeks, a wish after eight. For half a year we remember, sealed, whom you met, so that you meet somebody new.",
    ],
    leaving: ["Leaving", "At any time, without a reason. Your partner sees that it is over, and not why."],
  },
  language: "Which language?",
  languages: { any: "Any language is fine", same: "Someone who reads my language" },
  untrained: "Talks between peers are less tested than talks with trained ones.",
  trained:
    "Where you work, people were trained for such talks. Trained coaches were also those of the trials.",
  waiting: (since: string) =>
    `You are waiting for a partner since ${since}. We look once a week. When somebody is found, it stands on your start view.`,
  waitingLong:
    "In four weeks nobody was found who fits: outside your reporting line and your team, with a clock near yours. Maybe few people ask. You can wait on, or leave it; neither is a failure of yours.",
  waitingEnds: (day: string) => `If nobody is found by ${day}, the wish is forgotten. You can ask anew then.`,
  change: "Save my choice",
  stopWaiting: "I no longer want a partner",
  found: "Somebody was found, and asked for this as you did.",
  who: "Your partner",
  reach: "How to reach them",
  reachIs: (address: string) => `In your usual chat, or at ${address}`,
  until: "You are a pair until",
  guide: "A first talk",
  guideSteps: [
    "Write a line to each other, and agree on when and how: phone, chat, a walk, sign language.",
    "Begin with the limits: it stays between you two, unless someone is in danger. It is a talk, no therapy.",
    "One of you brings a topic, as small as you like. The other says back what they understood. Then you swap.",
    "One question each way. Advice waits until it is asked for.",
    "To close, each names one kind thing and one small step. Another talk may happen, or not.",
  ],
  worried:
    "If your partner, or someone they speak of, may be in danger, you need not carry that alone. “Urgent help” has people to talk with, at any hour.",
  steps: "Steps for a talk",
  leave: "Leave, without a reason",
  leftTitle: "It is over",
  left: "Done. You are in no pair and wait for none. Your partner, if you had one, sees only that it is over.",
  over: "That pair is over. Pairs end by themselves, or one of the two leaves, and nobody has to say why.",
  tooFew: (people: number) =>
    `Finding a partner is not offered here: with fewer than ${people} people it could be guessed who meets whom. You can ask somebody yourself.`,
  noMessages:
    "A card tells you when somebody is found. So this needs cards, which you do not get at the moment.",
  home: {
    found: "Somebody to talk with was found for you.",
    long: "Nobody was found yet who fits your wish for a partner.",
    open: "Open: your partner",
    wish: "My wish for a partner",
  },
  unknownChoice: "Choose one of those shown.",
};

export type PeerWords = typeof PEERS_EN;

import type { Persona } from "../deps.ts";

/** The doors of the demo. */
export const DEMO_EN = {
  kicker: "Demo",
  title: (organization: string) => `Walk through ${organization}`,
  intro:
    "Four people, four doors. Open one, look around, come back and take another. Everything here is made up: the people, the answers and the figures.",
  roles: { employee: "Employee", manager: "Manager", hr: "HR", auditor: "Auditor" } satisfies Record<
    Persona,
    string
  >,
  /** Who stands behind each door. */
  lines: {
    employee: "Joined Customer Care two months ago. An invitation waits in the chat.",
    manager: "Leads Customer Care, where strain rose some months ago.",
    hr: "Runs the program and sees groups of 50 people and more.",
    auditor: "Sits on the works council and checks the promise.",
  } satisfies Record<Persona, string>,
  enter: (name: string) => `Continue as ${name}`,
  try: {
    employee: [
      "Answer the invitation in chat, then take a practice of a minute or two.",
      "Write something, then find and delete it under “My own data”.",
      "Answer the two weekly questions.",
    ],
    manager: [
      "Read the team’s strain indicator and how sure it is.",
      "Open the table below the chart.",
      "See what to try first, and how long it takes.",
    ],
    hr: [
      "See groups of 50 and more, and how many smaller ones read what.",
      "Open a program and read its weeks.",
      "Look for anything about one person. There is nothing.",
    ],
    auditor: [
      "Read the ledger: what was spent, and when.",
      "Check that its chain is intact.",
      "Read the bound after one, two and five years.",
    ],
  } satisfies Record<Persona, readonly string[]>,
  tryTitle: "What to try",
};

/**
 * The sample organization: obviously made up, shaped so that each thing a summary can say is seen once. Two departments of more
 * than 50, nine teams, one of them too small to show, one under strain, three time zones.
 */

export interface DemoTeam {
  readonly name: string;
  readonly parent: string | null;
  /** Staff beside the lead. */
  readonly people: number;
  /** Where the team's strain lies, in points of 100, and since when. */
  readonly strain: number;
  readonly stepFromWeek?: { readonly week: number; readonly by: number };
  readonly zone: string;
  readonly country: string;
}

export const ROOT = "Larkfield Works";
const MADRID = { zone: "Europe/Madrid", country: "ES" };
const DUBLIN = { zone: "Europe/Dublin", country: "IE" };
const NEW_YORK = { zone: "America/New_York", country: "US" };

export const DEMO_TEAMS: readonly DemoTeam[] = [
  { name: ROOT, parent: null, people: 6, strain: 34, ...DUBLIN },
  { name: "Product", parent: ROOT, people: 0, strain: 34, ...DUBLIN },
  { name: "Services", parent: ROOT, people: 0, strain: 36, ...DUBLIN },
  { name: "Payments", parent: "Product", people: 13, strain: 33, ...DUBLIN },
  { name: "Search", parent: "Product", people: 12, strain: 25, ...MADRID },
  { name: "Mobile", parent: "Product", people: 11, strain: 36, ...NEW_YORK },
  { name: "Design", parent: "Product", people: 10, strain: 30, ...DUBLIN },
  { name: "Data", parent: "Product", people: 9, strain: 38, ...MADRID },
  {
    name: "Customer Care",
    parent: "Services",
    people: 17,
    strain: 44,
    stepFromWeek: { week: 8, by: 20 },
    ...DUBLIN,
  },
  { name: "Logistics", parent: "Services", people: 14, strain: 35, ...MADRID },
  { name: "Finance", parent: "Services", people: 12, strain: 26, ...DUBLIN },
  { name: "Legal", parent: "Services", people: 6, strain: 32, ...NEW_YORK },
];

/** First names of people who do not exist; family names are birds, so that nobody takes them for colleagues. */
const FIRST = [
  "Ada",
  "Bo",
  "Cleo",
  "Dina",
  "Eli",
  "Fay",
  "Gus",
  "Hana",
  "Ivo",
  "June",
  "Kai",
  "Lena",
  "Milo",
  "Nia",
  "Otto",
  "Pia",
  "Quinn",
  "Rosa",
  "Sami",
  "Tova",
  "Uma",
  "Vito",
  "Wanda",
  "Xenia",
  "Yuri",
  "Zora",
];
const LAST = [
  "Wren",
  "Finch",
  "Heron",
  "Plover",
  "Siskin",
  "Lapwing",
  "Dunnock",
  "Avocet",
  "Starling",
  "Kestrel",
];

/** The `index`th made-up name; all differ up to 260. */
export function nameOf(index: number): string {
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length] ?? "";
  return `${FIRST[index % FIRST.length] ?? ""} ${last}`;
}

export type PersonaName = "employee" | "manager" | "hr" | "auditor";

/** Who the doors of the demo lead to. The employee joins late, so that an invitation waits in the chat. */
export const PERSONAS: readonly {
  readonly persona: PersonaName;
  readonly name: string;
  readonly team: string;
  readonly as: "staff" | "lead";
}[] = [
  {
    persona: "employee",
    name: "Robin Dipper",
    team: "Customer Care",
    as: "staff",
  },
  {
    persona: "manager",
    name: "Marta Martin",
    team: "Customer Care",
    as: "lead",
  },
  {
    persona: "hr",
    name: "Henri Heron",
    team: ROOT,
    as: "staff",
  },
  {
    persona: "auditor",
    name: "Aziza Auk",
    team: ROOT,
    as: "staff",
  },
];

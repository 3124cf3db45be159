import { ACTS_EN } from "./acts.en.ts";
import { BUILDER_EN } from "./builder.en.ts";
import { CHART_EN } from "./chart.en.ts";
import { CONTENT_EN } from "./content.en.ts";
import { COPY_EN } from "./copy.en.ts";
import { DEMO_EN } from "./demo.en.ts";
import { HOME_EN } from "./home.en.ts";
import { HR_EN } from "./hr.en.ts";
import { IMPORT_EN } from "./import.en.ts";
import { LEVEL_EN } from "./level.en.ts";
import { ME_EN } from "./me.en.ts";
import { MESSAGES_EN } from "./messages.en.ts";
import { people } from "./numbers.en.ts";
import { OUTLOOK_EN } from "./outlook.en.ts";
import { OWN_EN } from "./own.en.ts";
import { PEOPLE_EN } from "./people.en.ts";
import { PRIVACY_EN } from "./privacy.en.ts";
import { PROBLEMS_EN } from "./problems.en.ts";
import { PROGRAM_EN } from "./program.en.ts";
import { PROGRAMS_EN } from "./programs.en.ts";
import { QUARTER_EN } from "./quarter.en.ts";
import { QUESTIONS_EN } from "./questions.en.ts";
import { REHEARSAL_EN } from "./rehearsal.en.ts";
import { RULES_EN } from "./rules.en.ts";
import { SCIM_EN } from "./scim.en.ts";
import { SETUP_EN } from "./setup.en.ts";
import { SHELL_EN } from "./shell.en.ts";
import { SIGN_IN_EN } from "./sign-in.en.ts";
import { TEAM_EN, VERDICT_EN, WITHHELD_EN, WITHHELD_SHORT_EN } from "./team.en.ts";
import { URGENT_EN } from "./urgent.en.ts";
import { WELCOME_EN } from "./welcome.en.ts";
import { ZONES_EN } from "./zones.en.ts";

/** All words of the pages, by page. A second language is one more file of this shape. */
export const en = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  /** How dates are written. */
  dateLocale: "en-GB",
  people,
  verdict: VERDICT_EN,
  withheld: WITHHELD_EN,
  withheldShort: WITHHELD_SHORT_EN,
  problems: PROBLEMS_EN,
  level: LEVEL_EN,
  shell: SHELL_EN,
  team: TEAM_EN,
  acts: ACTS_EN,
  chart: CHART_EN,
  quarter: QUARTER_EN,
  hr: HR_EN,
  outlook: OUTLOOK_EN,
  programs: PROGRAMS_EN,
  program: PROGRAM_EN,
  content: CONTENT_EN,
  own: OWN_EN,
  questions: QUESTIONS_EN,
  builder: BUILDER_EN,
  urgent: URGENT_EN,
  messages: MESSAGES_EN,
  directory: PEOPLE_EN,
  import: IMPORT_EN,
  scim: SCIM_EN,
  rules: RULES_EN,
  rehearsal: REHEARSAL_EN,
  me: ME_EN,
  copy: COPY_EN,
  privacy: PRIVACY_EN,
  signIn: SIGN_IN_EN,
  setup: SETUP_EN,
  welcome: WELCOME_EN,
  home: HOME_EN,
  demo: DEMO_EN,
  zones: ZONES_EN,
};

export type Words = typeof en;

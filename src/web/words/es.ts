import { ACTS_ES } from "./acts.es.ts";
import { BUILDER_ES } from "./builder.es.ts";
import { CHART_ES } from "./chart.es.ts";
import { CONTENT_ES } from "./content.es.ts";
import { COPY_ES } from "./copy.es.ts";
import { DEMO_ES } from "./demo.es.ts";
import type { Words } from "./en.ts";
import { HOME_ES } from "./home.es.ts";
import { HR_ES } from "./hr.es.ts";
import { IMPORT_ES } from "./import.es.ts";
import { LEVEL_ES } from "./level.es.ts";
import { ME_ES } from "./me.es.ts";
import { MESSAGES_ES } from "./messages.es.ts";
import { people } from "./numbers.es.ts";
import { OUTLOOK_ES } from "./outlook.es.ts";
import { OWN_ES } from "./own.es.ts";
import { PEOPLE_ES } from "./people.es.ts";
import { PRIVACY_ES } from "./privacy.es.ts";
import { PROBLEMS_ES } from "./problems.es.ts";
import { PROGRAM_ES } from "./program.es.ts";
import { PROGRAMS_ES } from "./programs.es.ts";
import { QUARTER_ES } from "./quarter.es.ts";
import { QUESTIONS_ES } from "./questions.es.ts";
import { REHEARSAL_ES } from "./rehearsal.es.ts";
import { RULES_ES } from "./rules.es.ts";
import { SCIM_ES } from "./scim.es.ts";
import { SETUP_ES } from "./setup.es.ts";
import { SHELL_ES } from "./shell.es.ts";
import { SIGN_IN_ES } from "./sign-in.es.ts";
import { TEAM_ES, VERDICT_ES, WITHHELD_ES, WITHHELD_SHORT_ES } from "./team.es.ts";
import { URGENT_ES } from "./urgent.es.ts";
import { WELCOME_ES } from "./welcome.es.ts";
import { ZONES_ES } from "./zones.es.ts";

/** The pages in Spanish: neutral, "tú", without gender where a sentence allows. Machine-written, read by no native reviewer yet. */
export const es: Words = {
  language: "es",
  direction: "ltr",
  dateLocale: "es",
  people,
  verdict: VERDICT_ES,
  withheld: WITHHELD_ES,
  withheldShort: WITHHELD_SHORT_ES,
  problems: PROBLEMS_ES,
  level: LEVEL_ES,
  shell: SHELL_ES,
  team: TEAM_ES,
  acts: ACTS_ES,
  chart: CHART_ES,
  quarter: QUARTER_ES,
  hr: HR_ES,
  outlook: OUTLOOK_ES,
  programs: PROGRAMS_ES,
  program: PROGRAM_ES,
  content: CONTENT_ES,
  own: OWN_ES,
  questions: QUESTIONS_ES,
  builder: BUILDER_ES,
  urgent: URGENT_ES,
  messages: MESSAGES_ES,
  directory: PEOPLE_ES,
  import: IMPORT_ES,
  scim: SCIM_ES,
  rules: RULES_ES,
  rehearsal: REHEARSAL_ES,
  me: ME_ES,
  copy: COPY_ES,
  privacy: PRIVACY_ES,
  signIn: SIGN_IN_ES,
  setup: SETUP_ES,
  welcome: WELCOME_ES,
  home: HOME_ES,
  demo: DEMO_ES,
  zones: ZONES_ES,
};

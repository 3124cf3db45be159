import type { Row } from "./row.ts";
import { CHAT_ROWS } from "./rows-chat.ts";
import { CONTENT_ROWS } from "./rows-content.ts";
import { HELP_ROWS } from "./rows-help.ts";
import { HR_ROWS } from "./rows-hr.ts";
import { ME_ROWS } from "./rows-me.ts";
import { OPEN_ROWS } from "./rows-open.ts";
import { PEOPLE_ROWS } from "./rows-people.ts";
import { PRIVACY_ROWS } from "./rows-privacy.ts";
import { PROGRAM_ROWS } from "./rows-programs.ts";
import { RULES_ROWS } from "./rows-rules.ts";
import { TEAM_ROWS } from "./rows-team.ts";

/** Every route of the web side and of the chats, area by area, in the order in which what they do can be done. */
export const ROWS: readonly Row[] = [
  ...OPEN_ROWS,
  ...CHAT_ROWS,
  ...TEAM_ROWS,
  ...PEOPLE_ROWS,
  ...PROGRAM_ROWS,
  ...CONTENT_ROWS,
  ...HR_ROWS,
  ...RULES_ROWS,
  ...HELP_ROWS,
  ...PRIVACY_ROWS,
  ...ME_ROWS,
];

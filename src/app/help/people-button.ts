import { HELP_WORDS } from "../../content/helplines.ts";
import type { Words } from "../../content/words.ts";
import type { Button } from "../../core/chat/view.ts";
import { helpAction } from "../../core/safety/help-opening.ts";

/** The way to a person, beside what can be done alone. */
export function peopleToTalkTo({ locale }: Words): Button {
  const action = helpAction({ page: "people", told: false, soft: false });
  return { label: HELP_WORDS[locale].titles.people, action };
}

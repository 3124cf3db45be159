import type { Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { Button } from "../../core/chat/view.ts";

/** Opens what there is to know before one asks for a partner, or how one's wish stands. */
export function findPartner({ peers }: Words): Button {
  return { label: peers.find, action: action("partner.open") };
}

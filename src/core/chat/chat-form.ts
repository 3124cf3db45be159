/** The form by which a page opens something in the browser chat: the chat's own forms, and those of pages beside it. */
export const CHAT_FORM = {
  /** Where it is posted. Never a link: an address would tell servers on the way what somebody opened. */
  path: "/chat/act",
  /** The field of an encoded action. Not called "action": a field of that name hides the form's own property from scripts. */
  action: "act",
  /** The field that says where the button stands: "envelope", "view" or "home". */
  from: "from",
} as const;

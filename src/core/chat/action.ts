/** What a button asks for: a verb of ours ("practice.step") and a few short arguments. Never holds private text. */
export interface Action {
  readonly verb: string;
  readonly args: Readonly<Record<string, string>>;
}

/** Slack's option values hold 150 characters; a button's 2,000. We keep to the smaller, so that an action fits anywhere. */
export const MAX_ENCODED_ACTION = 150;

const VERB = /^[a-z]+(?:[._][a-z]+)*$/;
const NAME = /^[a-z][a-z0-9_]*$/;

/** Makes an action; throws RangeError on a malformed verb or argument name, or one that would not fit once encoded. */
export function action(verb: string, args: Readonly<Record<string, string>> = {}): Action {
  const made = { verb, args };
  encodeAction(made);
  return made;
}

/** Writes an action as one short string: `verb?name=value&…`, names sorted, so that equal actions are equal strings. */
export function encodeAction({ verb, args }: Action): string {
  if (!VERB.test(verb))
    throw new RangeError(`"${verb}" is not an action verb: lower-case words joined by dots.`);
  const pairs = Object.keys(args)
    .sort()
    .map((name) => {
      if (!NAME.test(name)) throw new RangeError(`"${name}" is not an argument name of action ${verb}.`);
      return `${name}=${encodeURIComponent(args[name] ?? "")}`;
    });
  const text = pairs.length === 0 ? verb : `${verb}?${pairs.join("&")}`;
  if (text.length > MAX_ENCODED_ACTION)
    throw new RangeError(`Action ${verb} is longer than ${MAX_ENCODED_ACTION} characters.`);
  return text;
}

/** Reads what encodeAction wrote; null for anything else (it came from outside). */
export function decodeAction(text: string): Action | null {
  if (text.length > MAX_ENCODED_ACTION) return null;
  const [verb = "", query, ...more] = text.split("?");
  if (more.length > 0 || !VERB.test(verb)) return null;
  const args: Record<string, string> = {};
  for (const pair of query === undefined ? [] : query.split("&")) {
    const [name = "", value, ...rest] = pair.split("=");
    if (value === undefined || rest.length > 0 || !NAME.test(name) || Object.hasOwn(args, name)) return null;
    try {
      args[name] = decodeURIComponent(value);
    } catch {
      return null;
    }
  }
  return { verb, args };
}

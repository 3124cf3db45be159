/**
 * Text that only its owner may see. Whatever prints it by accident (a log, an error, a template, JSON) shows "[sealed]"; whoever shows
 * it on purpose says `reveal()`.
 */
export class PrivateText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself, for its owner's own view and for sealing. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return "[sealed]";
  }

  toJSON(): string {
    return "[sealed]";
  }

  /** What Node's console.log and util.inspect print. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "[sealed]";
  }
}

/** Filters of SCIM 2.0 (RFC 7644, 3.4.2.2), as far as identity providers send them: comparisons, and, or, not, and filters in brackets. */
export type Comparison = "eq" | "ne" | "sw" | "ew" | "co" | "pr";

export type ScimFilter =
  | {
      readonly kind: "compare";
      /** Lower case, without the schema's name: "username", "emails.value". */
      readonly path: string;
      readonly op: Comparison;
      /** Null for `pr`. */
      readonly value: string | boolean | null;
    }
  | { readonly kind: "and" | "or"; readonly of: readonly [ScimFilter, ScimFilter] }
  | { readonly kind: "not"; readonly of: ScimFilter };

/** Longer than any filter that an identity provider sends. */
const LONGEST = 1000;
const DEEPEST = 20;

const TOKEN = /\s*(?:(\(|\)|\[|\])|("(?:[^"\\]|\\.)*")|([^\s()[\]"]+))/y;
const SCHEMA = /^urn:ietf:params:scim:schemas:(?:core|extension:enterprise):2\.0:(?:user|group):/;
const COMPARISONS: readonly string[] = ["eq", "ne", "sw", "ew", "co", "pr"];

/** An attribute's name as filters and patches compare them: lower case, without the name of its schema. */
export function attributePath(text: string): string {
  return text.toLowerCase().replace(SCHEMA, "");
}

/** Reads a filter; null where it is none, or compares in a way that is not offered. */
export function parseScimFilter(text: string): ScimFilter | null {
  const tokens = text.length > LONGEST ? null : tokensOf(text);
  if (tokens === null) return null;
  const reader = new FilterReader(tokens);
  const filter = reader.readOr("", 0);
  return filter !== null && reader.isAtEnd ? filter : null;
}

/** Every attribute that a filter compares. */
export function pathsOf(filter: ScimFilter): readonly string[] {
  if (filter.kind === "compare") return [filter.path];
  return filter.kind === "not" ? pathsOf(filter.of) : filter.of.flatMap(pathsOf);
}

function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  const whole = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < whole.length) {
    const found = TOKEN.exec(whole);
    if (found === null) return null;
    tokens.push(found[1] ?? found[2] ?? found[3] ?? "");
  }
  return tokens;
}

class FilterReader {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  /** `and` binds more than `or`. `prefix`: the attribute in whose brackets this stands, with a dot. */
  readOr(prefix: string, depth: number): ScimFilter | null {
    return this.readChain("or", depth, () => this.readChain("and", depth, () => this.readOne(prefix, depth)));
  }

  private readChain(word: "and" | "or", depth: number, readPart: () => ScimFilter | null): ScimFilter | null {
    let left = depth > DEEPEST ? null : readPart();
    while (left !== null && this.take(word)) {
      const right = readPart();
      left = right === null ? null : { kind: word, of: [left, right] };
    }
    return left;
  }

  private readOne(prefix: string, depth: number): ScimFilter | null {
    if (this.take("not")) {
      const of = this.readInside("(", ")", () => this.readOr(prefix, depth + 1));
      return of === null ? null : { kind: "not", of };
    }
    if (this.tokens[this.at] === "(") return this.readInside("(", ")", () => this.readOr(prefix, depth + 1));
    const name = this.tokens[this.at++] ?? "";
    const path = prefix + attributePath(name);
    if (!/^[a-z$]/.test(attributePath(name))) return null;
    if (this.tokens[this.at] !== "[") return this.readComparison(path);
    const inner = this.readInside("[", "]", () => this.readOr(`${path}.`, depth + 1));
    const rest = this.tokens[this.at] ?? "";
    if (inner === null || !rest.startsWith(".")) return inner;
    this.at += 1;
    const outer = this.readComparison(path + rest.toLowerCase());
    return outer === null ? null : { kind: "and", of: [inner, outer] };
  }

  private readComparison(path: string): ScimFilter | null {
    const op = (this.tokens[this.at++] ?? "").toLowerCase();
    if (!COMPARISONS.includes(op)) return null;
    if (op === "pr") return { kind: "compare", path, op, value: null };
    const value = literalOf(this.tokens[this.at++] ?? "");
    return value === undefined ? null : { kind: "compare", path, op: op as Comparison, value };
  }

  private readInside(open: string, close: string, read: () => ScimFilter | null): ScimFilter | null {
    if (!this.take(open)) return null;
    const filter = read();
    return this.take(close) ? filter : null;
  }

  private take(word: string): boolean {
    if (this.tokens[this.at]?.toLowerCase() !== word) return false;
    this.at += 1;
    return true;
  }
}

function literalOf(token: string): string | boolean | undefined {
  if (/^(true|false)$/i.test(token)) return token.toLowerCase() === "true";
  if (!token.startsWith('"')) return /^-?\d+(\.\d+)?$/.test(token) ? token : undefined;
  try {
    return JSON.parse(token) as string;
  } catch {
    return undefined;
  }
}

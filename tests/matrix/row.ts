import type { Made } from "./made.ts";

/** Members of the organization whose pages these are. `peer` leads a team beside the employee's. */
export const ROLES = ["employee", "lead", "above", "peer", "hr", "auditor"] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who is none of its members, or none any more: `stranger` has every role of another organization, `expired` and `revoked` are sessions of
 * HR that ended.
 */
export const OUTSIDERS = ["stranger", "nobody", "expired", "revoked"] as const;
export type Outsider = (typeof OUTSIDERS)[number];

export type Actor = Role | Outsider;

/** One route, and who may use it. A route of which that depends on the id has a row for each kind of id. */
export interface Row {
  /** As the router has it: "POST /hr/people/:id/end". */
  readonly route: string;
  /** "anyone": also who is signed out. */
  readonly may: readonly Role[] | "anyone";
  /** What stands in the path's place, by the name of its parameter: ids of the organization. */
  readonly at?: (made: Made) => Readonly<Record<string, string>>;
  /** What stands behind the path: "?month=2026-01". */
  readonly query?: string;
  /** What is sent: such that nothing but who sends it is wrong with it. */
  readonly form?: (made: Made) => Readonly<Record<string, string>>;
  /** What whoever may is answered, where it is no page and no redirect. */
  readonly answers?: readonly number[];
  /** What whoever is signed out is answered, where it is not the way to sign in, or 401. */
  readonly signedOut?: readonly number[];
  /** What others of the organization are answered, where it is neither 403 nor 404. Nothing changes and nothing is shown all the same. */
  readonly others?: readonly number[];
  /** What the stranger is answered who names an id of the organization's, likewise: the same as of an id that is nobody's. */
  readonly stranger?: readonly number[];
  /** What of the organization's it is there to tell, as scene.ts calls it. */
  readonly tells?: readonly string[];
  /** Done once, it cannot be done again: only the first who may does it. */
  readonly once?: true;
  /** What opens in a browser as a page of ours: the name of its picture. */
  readonly page?: string;
}

export const EVERYONE: readonly Role[] = ROLES;
export const HR: readonly Role[] = ["hr"];
export const AUDITOR: readonly Role[] = ["auditor"];
export const HR_AND_AUDITOR: readonly Role[] = ["hr", "auditor"];

/** The path and query that this row asks for. */
export function addressOf({ route, at, query = "" }: Row, made: Made): string {
  const given = at?.(made) ?? {};
  const [, path = ""] = route.split(" ");
  return (
    path.replace(/:(\w+)/g, (_, name: string) => {
      const value = given[name];
      if (value === undefined) throw new Error(`${route}: its row does not say what :${name} is.`);
      return value;
    }) + query
  );
}

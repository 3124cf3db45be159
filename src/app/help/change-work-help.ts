import type { WorkplaceRoute, WorkplaceSupport } from "../../core/safety/helplines.ts";
import { MOST_ROUTES } from "../../core/safety/kept-help.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Officer } from "../program/allow.ts";
import { type ChangeDeps, changeHelp, type HelpDeed } from "./change-help.ts";
import {
  createMistakes,
  type HelpForm,
  type HelpMistakes,
  isAddress,
  isCountry,
  LONGEST_HELP,
  one,
} from "./help-form.ts";

/** In the order of the form and of the card. */
export const SUPPORT_FIELDS = [
  "provider",
  "contact",
  "hours",
  "languages",
  "covers",
  "sessions",
  "paidBy",
  "employerReceives",
  "confidentialityEnds",
] as const satisfies readonly (keyof WorkplaceSupport)[];

export const ROUTE_KINDS = [
  "trained_contact",
  "hr",
  "speak_up",
  "works_council",
  "union",
  "equality_body",
  "outside",
  "manager",
] as const satisfies readonly WorkplaceRoute["kind"][];

export const ROUTE_FIELDS = ["name", "contact", "keepsPrivate", "mustPassOn"] as const;

/** HR says which support work pays for; with every field empty, what is kept of it goes. It is complete, or absent. */
export function saveSupport(
  deps: ChangeDeps,
  session: Officer,
  form: HelpForm,
  now: Instant,
): Promise<HelpMistakes> {
  return changeHelp(deps, session, now, (kept) => {
    const support = readSupport(form);
    if (support !== null && !("provider" in support)) return { kind: "wrong", mistakes: support.mistakes };
    const change = { before: given(kept.support), after: given(support) };
    return { kind: "change", next: { ...kept, support }, deeds: [{ verb: "helplines.support", change }] };
  });
}

function readSupport(form: HelpForm): WorkplaceSupport | null | { readonly mistakes: HelpMistakes } {
  if (SUPPORT_FIELDS.every((name) => one(form, name) === "")) return null;
  const mistakes = createMistakes();
  const fields = SUPPORT_FIELDS.map((name) => [name, mistakes.text(form, name, LONGEST_HELP.text)] as const);
  if (Object.keys(mistakes.found).length > 0) return { mistakes: mistakes.found };
  return Object.fromEntries(fields) as Record<keyof WorkplaceSupport, string>;
}

/** HR says whom people can turn to who are harmed at work; a way of which all is empty is none. All at once: two or more, or none. */
export function saveRoutes(
  deps: ChangeDeps,
  session: Officer,
  form: HelpForm,
  now: Instant,
): Promise<HelpMistakes> {
  return changeHelp(deps, session, now, (kept, { base }) => {
    const mistakes = createMistakes();
    const routes = Array.from({ length: MOST_ROUTES }, (_, index) => index + 1).flatMap((n) =>
      readRoute(form, n, mistakes),
    );
    if (routes.length + base.routes.length > MOST_ROUTES) mistakes.add("form", "too_many_routes");
    if (Object.keys(mistakes.found).length > 0) return { kind: "wrong", mistakes: mistakes.found };
    const change = { before: kept.routes.length, after: routes.length };
    return { kind: "change", next: { ...kept, routes }, deeds: [{ verb: "helplines.routes", change }] };
  });
}

function readRoute(
  form: HelpForm,
  n: number,
  mistakes: ReturnType<typeof createMistakes>,
): readonly WorkplaceRoute[] {
  if (ROUTE_FIELDS.every((name) => one(form, `${name}${n}`) === "")) return [];
  const kind = ROUTE_KINDS.find((each) => each === one(form, `kind${n}`)) ?? "trained_contact";
  const [name = "", contact = "", keepsPrivate = "", mustPassOn = ""] = ROUTE_FIELDS.map((field) =>
    mistakes.text(form, `${field}${n}`, field === "name" ? LONGEST_HELP.name : LONGEST_HELP.text),
  );
  return [{ kind, name, contact, keepsPrivate, mustPassOn }];
}

/** HR says where the policy can be read, who the security contact is, and which country's help is shown to whom no country is known of. */
export function saveContacts(
  deps: ChangeDeps,
  session: Officer,
  form: HelpForm,
  now: Instant,
): Promise<HelpMistakes> {
  return changeHelp(deps, session, now, (kept) => {
    const mistakes = createMistakes();
    const [policy, country] = [one(form, "policy"), one(form, "usual")];
    if (policy !== "" && !isAddress(policy)) mistakes.add("policy", "address");
    if (country !== "" && !isCountry(country)) mistakes.add("usual", "country");
    const hasSecurity = one(form, "securityName") !== "" || one(form, "securityContact") !== "";
    const security = hasSecurity
      ? {
          name: mistakes.text(form, "securityName", LONGEST_HELP.name),
          contact: mistakes.text(form, "securityContact", LONGEST_HELP.text),
        }
      : null;
    if (Object.keys(mistakes.found).length > 0) return { kind: "wrong", mistakes: mistakes.found };
    const next = {
      ...kept,
      policy: policy === "" ? null : policy,
      country: country === "" ? null : country,
      security,
    };
    const deeds: readonly (HelpDeed & { readonly made: boolean })[] = [
      {
        verb: "helplines.policy",
        change: { before: kept.policy, after: next.policy },
        made: kept.policy !== next.policy,
      },
      {
        verb: "helplines.country",
        change: { before: kept.country, after: next.country },
        made: kept.country !== next.country,
      },
      {
        verb: "helplines.security",
        change: { before: given(kept.security), after: given(security) },
        made: JSON.stringify(kept.security) !== JSON.stringify(security),
      },
    ];
    const made = deeds.filter((deed) => deed.made).map(({ verb, change }) => ({ verb, change }));
    return { kind: "change", next, deeds: made };
  });
}

/** That there is something, for the log: it holds no names. */
function given(thing: object | null): "given" | null {
  return thing === null ? null : "given";
}

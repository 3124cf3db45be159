import type { HelpDesk } from "../../src/app/help/help-desk.ts";
import type { HelpForm, HelpMistakes } from "../../src/app/help/help-form.ts";
import type { HelpOverview, LinePage, ShownLine, WorkHelpPage } from "../../src/app/help/help-pages.ts";
import type { Session } from "../../src/app/sign-in/session.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { helpIn } from "./journal-fixtures.ts";

const ORGANIZATION = "Northwind Ferries";
const TODAY = "2026-09-20";

const LINE = { isOwn: false, purpose: "crisis", expiresOn: "2027-06-01" } as const;
const OWN: ShownLine = {
  ...LINE,
  id: "own-1",
  name: "Listening line",
  state: "fine",
  isOwn: true,
  origin: "kept",
};
const TEXT: ShownLine = {
  ...LINE,
  id: "ie-b",
  name: "Text line",
  state: "expiring",
  expiresOn: "2026-10-10",
  origin: "built_in",
};
const FILED: ShownLine = {
  ...LINE,
  id: "ie-file",
  name: "Night line",
  state: "fine",
  isOwn: true,
  origin: "file",
};
const HIDDEN: ShownLine = { ...LINE, id: "ie-c", name: "Old line", state: "hidden", origin: "built_in" };
const GONE: ShownLine = {
  ...LINE,
  id: "pt-a",
  name: "Linha de escuta",
  state: "expired",
  expiresOn: "2026-09-01",
  origin: "built_in",
};

export const HELP: HelpOverview = {
  organization: ORGANIZATION,
  mayChange: true,
  today: TODAY,
  reader: "Lena Fischer",
  support: { from: "kept", provider: "Example Care" },
  routes: { independent: 1, fewest: 2, kept: 0, file: 1 },
  policy: { from: "none", address: null },
  security: { from: "file" },
  usual: { from: "kept", country: "PT" },
  due: [
    { ...TEXT, country: "IE" },
    { ...GONE, country: "PT" },
  ],
  countries: [
    {
      country: "IE",
      emergency: 1,
      hasCrisisLine: true,
      lines: [OWN, FILED, TEXT, HIDDEN],
      unchecked: ["112"],
    },
    { country: "PT", emergency: 1, hasCrisisLine: false, lines: [GONE], unchecked: [] },
  ],
  preview: { country: "IE", view: helpIn("IE") },
};

const OWN_FORM: HelpForm = {
  name: ["Listening line"],
  call: ["800 000 000"],
  hours: ["weekly"],
  days1: ["1", "2", "3", "4", "5"],
  from1: ["09:00"],
  until1: ["17:00"],
  languages: ["en"],
  source: ["the operator’s own page"],
  by: ["Lena Fischer"],
  on: ["2026-09-01"],
  until: ["2026-11-30"],
};

export function linePage(id: string | null, over: Partial<LinePage> = {}): LinePage {
  const line = HELP.countries.flatMap(({ lines }) => lines).find((each) => each.id === id);
  return {
    organization: ORGANIZATION,
    today: TODAY,
    reader: "Lena Fischer",
    country: "IE",
    shown:
      line === undefined
        ? null
        : {
            ...line,
            channels: [{ by: "call", number: "800 000 000" }],
            hours: { kind: "always" },
            source: { at: "the operator’s own page", dated: null, tier: "T1" },
            verified: line.origin === "built_in" ? false : { by: "Lena Fischer", on: "2026-09-01" },
          },
    form:
      line === undefined
        ? { hours: ["always"], by: ["Lena Fischer"], on: [TODAY] }
        : line.origin === "kept"
          ? OWN_FORM
          : null,
    isNewCountry: false,
    hiddenByFile: false,
    ...over,
  };
}

const WORK_HELP: WorkHelpPage = {
  organization: ORGANIZATION,
  forms: {
    support: { provider: ["Example Care"], contact: ["555 0101"] },
    routes: { kind1: ["trained_contact"], name1: ["Ana Example"] },
    contacts: { usual: ["PT"] },
  },
  fileRoutes: [
    { kind: "union", name: "The union", contact: "555 0102", keepsPrivate: "all", mustPassOn: "nothing" },
  ],
  file: { support: null, policy: null, security: "Site security", country: "IE" },
  countries: ["IE", "PT", "US"],
};

function only<T>(session: Session, roles: readonly string[], value: T): T {
  if (!session.roles.some((role) => roles.includes(role)))
    throw new EvenkeelError("forbidden", "A secret reason.");
  return value;
}

/** The desk over fixtures, with what was asked of it written down. A form whose name is "wrong" is refused. */
export function helpDesk(calls: string[]): HelpDesk {
  const hr = <T>(session: Session, value: T) => only(session, ["hr"], value);
  const taken = (form: HelpForm, call: string): HelpMistakes => {
    if (Object.values(form).flat().includes("wrong"))
      return { name: "at_work", call: "number", by: "missing", policy: "address", form: "last_line" };
    calls.push(call);
    return {};
  };
  return {
    read: async (session) => ({
      ...only(session, ["hr", "auditor"], HELP),
      mayChange: session.roles.includes("hr"),
    }),
    countDue: async () => 2,
    readCountries: async (session) => hr(session, { organization: ORGANIZATION, countries: ["IE", "PT"] }),
    readLine: async (session, { country, id }) =>
      hr(session, linePage(id, { country, isNewCountry: country === "BR" })),
    readWorkHelp: async (session) => hr(session, WORK_HELP),
    saveLine: async (session, { country, id, form }) => taken(hr(session, form), `line ${country} ${id}`),
    stepLine: async (session, { country, id, step, form }) =>
      taken(hr(session, form), `${step} ${country} ${id} ${form.by?.[0]} ${form.on?.[0]}`),
    checkEmergency: async (session, { country, form }) => taken(hr(session, form), `numbers ${country}`),
    saveWorkHelp: async (session, part, form) => taken(hr(session, form), `save ${part}`),
  };
}

import type { MemberCopy } from "../../src/app/me/copy.ts";
import { describeErasing, type Erasing } from "../../src/app/me/erasing.ts";
import { wordsFor } from "../../src/content/words.ts";

export const ERASING: Erasing = describeErasing(wordsFor("en"), {
  slot: true,
  audited: true,
  slotUntil: "5 October 2026",
});

/** Text that would break out of an attribute, an element, a script or its own direction, if anything let it. */
export const HOSTILE = [
  "</script><script>document.title='broken'</script><!-- <script>",
  "\"'><img src=x onerror=\"document.title='broken'\">",
  "\u202Egnorw eht morf daer ,live\u202C ابحث <b>مهم</b>",
  "line\u2028separator\u2029and a\u0000zero, &lt; stays &lt;, ]]> too, {{ }} $(1+1)",
  "]]></p></li></ul></section></main></body></html>after the end",
];

export const COPY: MemberCopy = {
  format: "evenkeel-copy-1",
  madeAt: "2026-09-20T10:00:00Z",
  organization: "Northwind Ferries",
  directory: {
    id: "01970000-0000-7000-8000-000000000031",
    name: "Ama Mensah",
    email: "ama.mensah@example.org",
    team: "Harbor operations",
    leads: [],
    manager: "Noor Haddad",
    timeZone: "Europe/Lisbon",
    language: "en",
    country: "PT",
    location: "Lisbon",
    tags: ["shifts"],
    roles: [],
    activeSince: "2025-11-03T09:00:00Z",
    userName: "ama.mensah@example.org",
    externalId: "00u1",
    leaves: [{ from: "2026-10-05", until: "2026-10-16" }],
  },
  accounts: [
    { platform: "slack", workspace: "Northwind", account: "U0123", reachable: true, conversation: null },
  ],
  identities: [{ issuer: "https://login.example.org", subject: "00u1" }],
  messages: {
    contact: "consented",
    rhythm: "Cards on Monday and Thursday at 10:00",
    weekdays: [1, 4],
    localTime: "10:00",
    everyWeeks: 1,
    countedFrom: "2026-02-04",
    pausedUntil: null,
    nextAt: "2026-09-21T09:00:00Z",
    timeZone: "Europe/Madrid",
    language: null,
  },
  consent: { wording: "2026-11-b", text: ["You get a card on the days you choose."] },
  programs: [
    {
      id: "softer-self-talk",
      title: "Softer self-talk",
      startsOn: "2026-08-10",
      nudgeDays: [1, 4],
      pausedOn: null,
    },
  ],
  journal: [
    {
      writtenOn: "2026-09-18",
      writtenAt: "2026-09-18T17:40:00Z",
      practice: "mistake-as-information",
      title: "Mistake as information",
      lines: ["What happened: I read out the wrong time.", "Next time: say the time out loud, then go."],
    },
    {
      writtenOn: "2026-09-11",
      writtenAt: "2026-09-11T08:05:00Z",
      practice: null,
      title: "My journal",
      lines: HOSTILE,
    },
  ],
  remembered: {
    setAside: ["Kind letter"],
    without: ["Without touch"],
    minutes: 3,
    style: "Warm: a little softer",
    heardOn: "2026-09-14",
    skippedOn: null,
    remindedOn: null,
    felt: [{ on: "2026-10-01", title: "Soft breath", feeling: "Lighter" }],
  },
  peers: {
    state: "paired",
    since: "2026-09-07",
    until: "2026-10-19",
    partner: "Noor Haddad",
    sameLanguage: null,
    former: [{ partner: "Ivo Lind", until: "2026-06-01" }],
  },
  practiced: [
    {
      doneOn: "2026-09-17",
      doneAt: "2026-09-17T09:12:00Z",
      practice: "soothing-touch",
      title: "Soothing touch",
    },
  ],
  runs: [],
  deliveries: [
    {
      kind: "prompt",
      dueAt: "2026-09-17T09:00:00Z",
      expiresAt: "2026-09-18T09:00:00Z",
      state: "sent",
      reason: null,
    },
  ],
  browserChat: [],
  counted: [
    {
      opensAt: "2026-09-07T06:00:00Z",
      closesAt: "2026-10-05T06:00:00Z",
      team: "Harbor operations",
      group: "Harbor operations",
    },
  ],
  answers: null,
  keptAnswers: null,
  sessions: [{ until: "2026-09-20T18:00:00Z", seenInHourFrom: "2026-09-20T10:00:00Z" }],
  requests: [],
  promises: [
    {
      writtenAt: "2026-09-14T09:00:00Z",
      team: "Harbor operations",
      text: "Protect one break a day, with cover",
      owner: "Harbor operations lead",
      dueOn: "2026-10-02",
      toldAt: "2026-09-14T09:05:00Z",
    },
  ],
  accesses: [],
};

import { ask } from "./ask.ts";
import type { Made } from "./made.ts";
import type { Scene } from "./scene.ts";

interface ScimRow {
  readonly route: string;
  readonly at?: (made: Made) => string;
  readonly body?: object;
}

const person = ({ person: id }: Made): string => id;
const group = ({ ownTeam: id }: Made): string => id;
const PERSON = { userName: "new.person@larkfield.example", active: true };
const PATCH = { Operations: [{ op: "replace", path: "active", value: false }] };

/** What identity providers may, by the token of their organization. Ends come last. */
export const SCIM_ROWS: readonly ScimRow[] = [
  { route: "GET /scim/v2/ServiceProviderConfig" },
  { route: "GET /scim/v2/ResourceTypes" },
  { route: "GET /scim/v2/ResourceTypes/:id", at: () => "User" },
  { route: "GET /scim/v2/Schemas" },
  { route: "GET /scim/v2/Schemas/:id", at: () => "urn:ietf:params:scim:schemas:core:2.0:User" },
  { route: "GET /scim/v2/Users" },
  { route: "GET /scim/v2/Users/:id", at: person },
  { route: "POST /scim/v2/Users", body: PERSON },
  { route: "PUT /scim/v2/Users/:id", at: person, body: PERSON },
  { route: "PATCH /scim/v2/Users/:id", at: person, body: PATCH },
  { route: "GET /scim/v2/Groups" },
  { route: "GET /scim/v2/Groups/:id", at: group },
  { route: "POST /scim/v2/Groups", body: { displayName: "New group" } },
  { route: "PUT /scim/v2/Groups/:id", at: group, body: { displayName: "Renamed" } },
  {
    route: "PATCH /scim/v2/Groups/:id",
    at: group,
    body: { Operations: [{ op: "replace", path: "displayName", value: "Renamed" }] },
  },
  { route: "DELETE /scim/v2/Groups/:id", at: group },
  { route: "DELETE /scim/v2/Users/:id", at: person },
];

/** What is wrong with how these routes answer for whoever has no token, another organization's, or a browser's session. */
export async function scimTroubles(scene: Scene): Promise<readonly string[]> {
  const { made, scim, marks } = scene;
  const bearers: readonly (readonly [string, Record<string, string>])[] = [
    ["nobody", {}],
    ["an HR session", { cookie: await scene.cookieOf("hr") }],
    ["a wrong secret", { authorization: `Bearer ${scim.own}x` }],
    ["the other organization", { authorization: `Bearer ${scim.foreign}` }],
  ];
  const troubles: string[] = [];
  const before = await scene.dump();
  for (const { route, at, body } of SCIM_ROWS) {
    const [method = "", pattern = ""] = route.split(" ");
    const id = at?.(made) ?? "";
    for (const [who, headers] of bearers) {
      const answer = await ask(scene, {
        method,
        address: pattern.replace(":id", id),
        headers: { "content-type": "application/scim+json", ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const isForeign = who === "the other organization";
      const isOurs = [...marks.keys()].includes(id);
      const wanted = isForeign ? (isOurs ? [404] : [200, 201]) : [401];
      if (!wanted.includes(answer.status)) troubles.push(`${route} by ${who}: ${answer.status}`);
      for (const [mark, what] of marks)
        if (mark !== id && answer.text.includes(mark)) troubles.push(`${route} by ${who}: tells ${what}`);
    }
  }
  for (const [table, rows] of await scene.dump())
    if (rows !== before.get(table)) troubles.push(`Something changed in ${table}`);
  return troubles;
}

import { sql } from "kysely";
import { PERSONAS } from "../../src/demo/organization.ts";
import { asOwner } from "../db/databases.ts";
import type { World } from "../world.ts";

/** Puts a mark of its own into every name and free word of the organization that is stored in the clear. */
export async function markNames(
  { deps, organization }: World,
  mark: (what: string) => string,
): Promise<void> {
  const owner = asOwner(deps.database);
  const { id } = organization;
  await sql`update organizations set name = name || ' ' || ${mark("the organization's name")} where id = ${id}`.execute(
    owner,
  );
  await sql`update workspaces set name = name || ' ' || ${mark("a chat's name")} where organization_id = ${id}`.execute(
    owner,
  );
  await sql`update policies set custodians = custodians || ${mark("a custodian")}::text where organization_id = ${id}`.execute(
    owner,
  );
  await sql`update organization_actions set owner = owner || ' ' || ${mark("an action's owner")} where organization_id = ${id}`.execute(
    owner,
  );
  await sql`update browser_messages set envelope = jsonb_set(envelope, '{text}', to_jsonb((envelope->>'text') || ' ' || ${mark("a message")}))
    where organization_id = ${id}`.execute(owner);
  await sql`update programs set definition = jsonb_set(definition, '{audience,except,tags}', to_jsonb(array[${mark("a program's tag")}::text]))
    where organization_id = ${id}`.execute(owner);
  const teams = [...organization.teamIds].map(([name, team]) => ({ id: team, text: mark(`team ${name}`) }));
  await sql`update teams set name = name || ' ' || text
    from json_to_recordset(${JSON.stringify(teams)}::json) as marked (id uuid, text text)
    where organization_id = ${id} and teams.id = marked.id`.execute(owner);
  const { members } = organization;
  const people = members.map(({ id: member, name }) => ({
    id: member,
    text: mark(`person ${name}`),
    // The doors of the demo find whom they lead to by name.
    named: !PERSONAS.some((persona) => persona.name === name),
  }));
  await sql`update members set name = case when named then name || ' ' || text else name end, email = text || '.' || email, location = 'Room ' || text, tags = array[text]
    from json_to_recordset(${JSON.stringify(people)}::json) as marked (id uuid, text text, named boolean)
    where organization_id = ${id} and members.id = marked.id`.execute(owner);
}

import { createHelpShelf } from "../../src/app/help/help-shelf.ts";
import { createMyJournal } from "../../src/app/journal/my-journal.ts";
import type { TeamId } from "../../src/core/ids.ts";
import { type Person, signIn } from "../app/me/scene.ts";
import { asOwner } from "../db/databases.ts";
import type { World } from "../world.ts";

/** People whose teams and words are named. */
type Named = Readonly<Record<"employee" | "peer" | "above" | "hr", Person>>;

/** Ids of the organization, for paths and forms. */
export interface Made {
  /** The employee's, of 17 people; one beside it; the one above both, of more than 50; and everybody. */
  readonly ownTeam: TeamId;
  readonly peerTeam: TeamId;
  readonly largeTeam: TeamId;
  readonly wholeTeam: TeamId;
  /** A colleague of the employee's. */
  readonly person: string;
  readonly personEmail: string;
  readonly workspace: string;
  readonly program: string;
  readonly joinCode: string;
  readonly draft: string;
  /** On record, and told to nobody yet. */
  readonly action: string;
  /** Of the lead's for the employee's team: written down, and told to nobody yet. */
  readonly promise: string;
  readonly ownPractice: string;
  /** A help line that HR keeps for Ireland. */
  readonly helpLine: string;
  readonly questionSet: string;
  /** HR's wish for another auditor. */
  readonly approval: string;
  readonly hardEvent: string;
  readonly tierRequest: string;
  readonly window: string;
  readonly scimToken: string;
  /** The employee's. */
  readonly entry: string;
  readonly lineEntry: string;
  readonly lineStep: string;
  readonly otherSession: string;
}

/** Looks up what stands in paths and forms. */
export async function findMade(world: World, people: Named): Promise<Made> {
  const { deps, organization } = world;
  const owner = asOwner(deps.database);
  const only = async <Row extends object>(found: Promise<readonly Row[]>): Promise<Row> => {
    const [row] = await found;
    if (row === undefined) throw new Error("The scene lacks something.");
    return row;
  };
  const idIn = async (
    table:
      | "hard_events"
      | "tier_requests"
      | "scim_tokens"
      | "team_actions"
      | "own_practices"
      | "question_sets"
      | "approvals",
  ) =>
    (
      await only(
        owner.selectFrom(table).select("id").where("organization_id", "=", organization.id).execute(),
      )
    ).id;
  const programIn = (state: "active" | "draft") =>
    only(
      owner
        .selectFrom("programs")
        .select(["id", "join_code"])
        .where("state", "=", state)
        .where("organization_id", "=", organization.id)
        .execute(),
    );
  const action = owner.selectFrom("organization_actions").select("id").where("announced_at", "is", null);
  const employee = await signIn(world, people.employee);
  const journal = createMyJournal(deps);
  const line = (await journal.readLines(employee)).flatMap(({ lines }) => lines)[0];
  const entry = (await journal.read(employee, null)).entries.find(({ id }) => id !== line?.entry);
  if (line === undefined || entry === undefined) throw new Error("The employee kept nothing.");
  const colleague = organization.members.filter(
    ({ team, isLead }) => team === people.employee.team && !isLead,
  )[1];
  const person = await only(
    owner
      .selectFrom("members")
      .select(["id", "email"])
      .where("id", "=", colleague?.id ?? people.employee.id)
      .execute(),
  );
  const window = await only(owner.selectFrom("windows").select("id").where("state", "=", "open").execute());
  const active = await programIn("active");
  return {
    ownTeam: teamOf(world, people.employee.team.name),
    peerTeam: teamOf(world, people.peer.team.name),
    largeTeam: teamOf(world, people.above.team.name),
    wholeTeam: teamOf(world, people.hr.team.name),
    person: person.id,
    personEmail: person.email,
    workspace: organization.workspaceId,
    program: active.id,
    joinCode: active.join_code,
    draft: (await programIn("draft")).id,
    action: (await only(action.execute())).id,
    promise: await idIn("team_actions"),
    ownPractice: await idIn("own_practices"),
    helpLine: await helpLineOf(world),
    questionSet: await idIn("question_sets"),
    approval: await idIn("approvals"),
    hardEvent: await idIn("hard_events"),
    tierRequest: await idIn("tier_requests"),
    window: window.id,
    scimToken: await idIn("scim_tokens"),
    entry: entry.id,
    lineEntry: line.entry,
    lineStep: line.step,
    otherSession: employee.id,
  };
}

async function helpLineOf({ deps, organization, now }: World): Promise<string> {
  const help = await createHelpShelf(deps).helpOf(organization.id, now());
  const line = help.countries.find(({ country }) => country === "IE")?.lines[0];
  if (line === undefined) throw new Error("HR kept no line.");
  return line.id;
}

function teamOf({ organization }: World, name: string): TeamId {
  const id = organization.teamIds.get(name);
  if (id === undefined) throw new Error(`There is no team ${name}.`);
  return id;
}

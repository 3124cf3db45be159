import { z } from "zod";
import { EvenkeelError } from "../../core/errors.ts";
import type { MemberId, TeamId } from "../../core/ids.ts";
import type { Tier } from "../../core/privacy/accountant.ts";
import type { RosterMember, Team } from "../../core/privacy/node.ts";

const name = z.string().min(1);

const worldSchema = z.object({
  tier: z.enum(["strict", "standard"]),
  teams: z.array(z.object({ id: name, parent: name.nullish(), lead: name.nullish() })).min(1),
  members: z.array(z.object({ id: name, team: name })),
  weeks: z.int().min(0).max(5200),
  answers: z.array(
    z.object({ member: name, week: z.int().min(0), scores: z.array(z.number().min(0).max(100)).max(100) }),
  ),
});

/** One member's strain scores of one week: 0 to 100, keyed and centered. Weeks count from 0. */
export interface WeekOfAnswers {
  readonly member: MemberId;
  readonly week: number;
  readonly scores: readonly number[];
}

/** A simulated organization, checked: every id that is named exists, and exists once. */
export interface World {
  readonly tier: Tier;
  readonly teams: readonly Team[];
  readonly members: readonly RosterMember[];
  readonly weeks: number;
  readonly answers: readonly WeekOfAnswers[];
}

function invalid(where: string, what: string): EvenkeelError {
  return new EvenkeelError(
    "invalid",
    `The world file cannot be used: ${where}: ${what}. Nothing was evaluated.`,
  );
}

function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return text.replace(/^\./, "") || "the file";
}

/** Indexes of a list by id. Throws for an id that appears twice. */
function indexById(list: readonly { readonly id: string }[], field: string): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const [i, { id }] of list.entries()) {
    if (seen.has(id)) throw invalid(`${field}[${i}].id`, `"${id}" is listed twice`);
    seen.add(id);
  }
  return seen;
}

function checkReferences(world: z.infer<typeof worldSchema>): void {
  const teams = indexById(world.teams, "teams");
  const members = indexById(world.members, "members");
  for (const [i, { parent, lead }] of world.teams.entries()) {
    if (parent && !teams.has(parent)) throw invalid(`teams[${i}].parent`, `there is no team "${parent}"`);
    if (lead && !members.has(lead)) throw invalid(`teams[${i}].lead`, `there is no member "${lead}"`);
  }
  for (const [i, { team }] of world.members.entries()) {
    if (!teams.has(team)) throw invalid(`members[${i}].team`, `there is no team "${team}"`);
  }
  const weeks = new Set<string>();
  for (const [i, { member, week }] of world.answers.entries()) {
    if (!members.has(member)) throw invalid(`answers[${i}].member`, `there is no member "${member}"`);
    if (week >= world.weeks) {
      throw invalid(`answers[${i}].week`, `${week} is not below weeks (${world.weeks}); weeks count from 0`);
    }
    const key = `${week} ${member}`;
    if (weeks.has(key)) throw invalid(`answers[${i}]`, `member "${member}" answers twice in week ${week}`);
    weeks.add(key);
  }
}

/**
 * Reads the input of `evaluate --world` from parsed JSON. Throws `invalid`, naming the first field that is wrong.
 * Whether the parents form one tree is checked where the roster is counted.
 */
export function readWorld(input: unknown): World {
  const parsed = worldSchema.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalid(pathOf(issue?.path ?? []), issue?.message ?? "it has another shape");
  }
  checkReferences(parsed.data);
  const { tier, weeks } = parsed.data;
  return {
    tier,
    weeks,
    teams: parsed.data.teams.map(({ id, parent, lead }) => ({
      id: id as TeamId,
      parent: (parent ?? null) as TeamId | null,
      lead: (lead ?? null) as MemberId | null,
    })),
    members: parsed.data.members.map(({ id, team }) => ({ id: id as MemberId, team: team as TeamId })),
    answers: parsed.data.answers.map(({ member, week, scores }) => ({
      member: member as MemberId,
      week,
      scores,
    })),
  };
}

import { z } from "zod";
import type { MemberId, TeamId } from "../../core/ids.ts";
import { type Organization, refuseFile, withOneRoot } from "./organization.ts";
import { readPeople } from "./people-file.ts";

const name = z.string().min(1);
const SHAPE = z.object({
  teams: z.array(z.object({ id: name, parent: name.nullish(), lead: name.nullish() })).min(1),
  members: z.array(z.object({ id: name, team: name })),
});

/**
 * Reads the shape of an organization from a directory file (CSV) or from `{"teams":[{"id","parent","lead"}],"members":[{"id","team"}]}`.
 * Several teams without a parent are put under one root. Throws `invalid`, naming lines or fields; nothing is kept of the file.
 */
export function readOutlook(text: string): Organization {
  return withOneRoot(/^\uFEFF?\s*\{/.test(text) ? readShape(text) : readPeople(text));
}

function readShape(text: string): Organization {
  const parsed = SHAPE.safeParse(parseJson(text.replace(/^\uFEFF/, "")));
  if (!parsed.success) {
    throw refuseFile(
      parsed.error.issues.map(({ path, message }) => `${path.join(".") || "the file"}: ${message}`),
    );
  }
  const { teams, members } = parsed.data;
  const problems = [
    ...duplicates(teams, "teams"),
    ...duplicates(members, "members"),
    ...unknown(
      teams.map(({ parent }) => parent),
      { known: new Set(teams.map(({ id }) => id)), where: (i) => `teams.${i}.parent`, kind: "team" },
    ),
    ...unknown(
      teams.map(({ lead }) => lead),
      { known: new Set(members.map(({ id }) => id)), where: (i) => `teams.${i}.lead`, kind: "member" },
    ),
    ...unknown(
      members.map(({ team }) => team),
      { known: new Set(teams.map(({ id }) => id)), where: (i) => `members.${i}.team`, kind: "team" },
    ),
  ];
  if (problems.length > 0) throw refuseFile(problems);
  return {
    teams: teams.map(({ id, parent, lead }) => ({
      id: id as TeamId,
      parent: (parent ?? null) as TeamId | null,
      lead: (lead ?? null) as MemberId | null,
    })),
    members: members.map(({ id, team }) => ({ id: id as MemberId, team: team as TeamId })),
    names: new Map(teams.map(({ id }) => [id as TeamId, id])),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    throw refuseFile([`line ${text.slice(0, position).split("\n").length}: this is not JSON`]);
  }
}

function duplicates(list: readonly { readonly id: string }[], field: string): string[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i) => {
    if (seen.has(id)) return [`${field}.${i}.id: "${id}" is listed twice`];
    seen.add(id);
    return [];
  });
}

function unknown(
  ids: readonly (string | null | undefined)[],
  { known, where, kind }: { known: ReadonlySet<string>; where: (i: number) => string; kind: string },
): string[] {
  return ids.flatMap((id, i) =>
    id == null || known.has(id) ? [] : [`${where(i)}: there is no ${kind} "${id}"`],
  );
}

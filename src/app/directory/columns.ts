/** The columns of a directory file. */
export const COLUMNS = [
  "email",
  "name",
  "team",
  "parent_team",
  "manager",
  "time_zone",
  "language",
  "country",
  "location",
  "tags",
] as const;

export type Column = (typeof COLUMNS)[number];

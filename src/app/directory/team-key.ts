/** By what a team is known in files and at identity providers: its name, however it is capitalized and spaced. */
export function teamKey(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

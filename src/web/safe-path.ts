/** Pages that one is not sent back to: they would sign in or out without a tap. */
const NOT_A_DESTINATION = /^\/(sign-in|sign-out|demo\/sign-in)(\/|$)/;

/**
 * A path of this site from a `next` parameter, or null. Parsed as a browser would, so that "//host", "/\host",
 * "/%09/host" and "/.//host" lead nowhere else.
 */
export function safePath(next: string | null | undefined): string | null {
  if (next === null || next === undefined || !next.startsWith("/") || next.length > 500) return null;
  const origin = "https://here.invalid";
  if (!URL.canParse(next, origin)) return null;
  const url = new URL(next, origin);
  // "/.//host" parses to a path that starts with two slashes, which is an address of another host once more.
  if (url.origin !== origin || url.pathname.startsWith("//")) return null;
  return NOT_A_DESTINATION.test(url.pathname) ? null : url.pathname + url.search;
}

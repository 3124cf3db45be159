const ORIGIN = "http://localhost";

/** A request of whoever is signed in as `as`. */
export function cookie(as: string): RequestInit {
  return { headers: { cookie: `__Host-evenkeel=${as}` } };
}

/** A form as a browser sends it; without `headers`, from our own page. */
export function form(
  fields: Readonly<Record<string, string>>,
  {
    as,
    cookies,
    headers,
  }: { as?: string; cookies?: string; headers?: Readonly<Record<string, string>> } = {},
): RequestInit {
  const all = [as === undefined ? "" : `__Host-evenkeel=${as}`, cookies ?? ""]
    .filter((each) => each !== "")
    .join("; ");
  return {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { ...(headers ?? { origin: ORIGIN }), ...(all === "" ? {} : { cookie: all }) },
  };
}

import { expect } from "vitest";
import type { ProviderId } from "../../../src/ports/identity-provider.ts";
import { providerPaths } from "../../../src/web/pages/sign-in.ts";

const PROVIDER_PAGE = /^0; url=(.*)$/;

/** What takes requests: the service in this process, or a way to it. */
interface Reached {
  request(url: string, init?: RequestInit): Response | Promise<Response>;
}

/** A browser at the service's own routes, with what cookies it was given there. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #app: Reached;
  readonly #origin: string;
  readonly #provider: ProviderId;

  /** `provider`: at which the person signs in. */
  constructor(app: Reached, origin: string, provider: ProviderId = "oidc") {
    this.#app = app;
    this.#origin = origin;
    this.#provider = provider;
  }

  async open(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await this.#app.request(`${this.#origin}${path}`, { ...init, headers });
    for (const each of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (each.split(";")[0] ?? "").split(/=(.*)/s);
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Sends the form of the sign-in page; `origin`: of the page that sends it. */
  begin(next: string | null = null, origin = this.#origin): Promise<Response> {
    return this.open(providerPaths(this.#provider).begin, {
      method: "POST",
      body: new URLSearchParams(next === null ? {} : { next }),
      headers: { origin },
    });
  }

  /** The provider's page to which the form leads. */
  async leave(next: string | null = null): Promise<string> {
    const led = (await this.begin(next)).headers.get("refresh");
    const url = PROVIDER_PAGE.exec(led ?? "")?.[1];
    if (url === undefined) throw new Error("The form led nowhere.");
    return url;
  }

  /** Comes back from the provider. */
  return(url: URL): Promise<Response> {
    return this.open(url.pathname + url.search);
  }

  get isSignedIn(): boolean {
    return this.cookies.has("__Host-evenkeel");
  }
}

/** What failed must have signed nobody in, and its page must say so, and lead to another beginning. */
export async function expectNobody(
  at: Browser,
  response: Response,
  status: number,
  says: string,
): Promise<void> {
  const page = await response.text();
  expect([response.status, at.isSignedIn]).toEqual([status, false]);
  expect(page).toContain(says);
  expect(page).toContain("Nobody was signed in");
  expect(page).toContain('href="/sign-in"');
}

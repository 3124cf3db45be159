import type { Context } from "hono";
import type { Session } from "../app/sign-in/session.ts";

/** What the middleware leaves for pages. */
export interface WebEnv {
  Variables: {
    /** One page's nonce, the same in the header and in the page. */
    nonce: string;
    session: Session | null;
  };
}

export type WebContext = Context<WebEnv>;

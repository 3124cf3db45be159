import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type ErrorCode, EvenkeelError } from "../../core/errors.ts";
import { ERROR, isObject, type Json } from "./schemas.ts";

const TYPE = { "Content-Type": "application/scim+json; charset=utf-8" };

type Failure = ErrorCode | "too_many";

/** The one place where what went wrong becomes a status of SCIM (RFC 7644, 3.12). */
const STATUS: Readonly<
  Record<Failure, { readonly status: ContentfulStatusCode; readonly scimType?: string }>
> = {
  invalid: { status: 400, scimType: "invalidValue" },
  unauthorized: { status: 401 },
  forbidden: { status: 403 },
  not_found: { status: 404 },
  conflict: { status: 409, scimType: "uniqueness" },
  refused: { status: 403 },
  too_many: { status: 429 },
  bug: { status: 500 },
  unavailable: { status: 503 },
};

export function answer(c: Context, body: Json, status: ContentfulStatusCode = 200) {
  return c.body(JSON.stringify(body), status, TYPE);
}

export function answerFailure(c: Context, failure: Failure, detail: string, scimType?: string) {
  const { status, scimType: usual } = STATUS[failure];
  const type = scimType ?? usual;
  if (failure === "unauthorized") c.header("WWW-Authenticate", "Bearer");
  if (failure === "too_many" || failure === "unavailable") c.header("Retry-After", "30");
  return answer(
    c,
    { schemas: [ERROR], status: String(status), ...(type && { scimType: type }), detail },
    status,
  );
}

/** Told in SCIM's shape, whatever was thrown; what is our mistake is reported, and not described. */
export function answerError(c: Context, error: unknown, report: (error: unknown) => void) {
  if (error instanceof EvenkeelError && error.code !== "bug") {
    const isFilter = error.code === "invalid" && error.message.startsWith("This filter");
    return answerFailure(c, error.code, error.message, isFilter ? "invalidFilter" : undefined);
  }
  if (error instanceof HTTPException && error.status < 500)
    return answerFailure(
      c,
      "invalid",
      "The request could not be read. Nothing was changed.",
      "invalidSyntax",
    );
  report(error);
  return answerFailure(
    c,
    "bug",
    "Something went wrong on our side. Try again; what was saved before is safe.",
  );
}

/** The body as an object. Throws a HTTPException for anything else. */
export async function bodyOf(c: Context): Promise<Json> {
  const body: unknown = await c.req.json().catch(() => null);
  if (!isObject(body)) throw new HTTPException(400);
  return body;
}

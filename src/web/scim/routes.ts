import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { ScimAsked } from "../../app/directory/scim-service.ts";
import { EvenkeelError } from "../../core/errors.ts";
import type { OrganizationId } from "../../core/ids.ts";
import type { WebDeps } from "../deps.ts";
import { rateLimit } from "../rate-limit.ts";
import { answer, answerError, answerFailure, bodyOf } from "./answer.ts";
import { attributesNow, attributesOf, inputOf, overlay } from "./attributes.ts";
import { MOST_RESULTS, resourceTypes, schemas, serviceProviderConfig, USUAL_RESULTS } from "./discovery.ts";
import { groupOf, groupPatch, personPatch } from "./patch.ts";
import { groupResource, listResponse, trimmed, userResource } from "./resources.ts";
import type { Json } from "./schemas.ts";

type ScimDeps = Pick<WebDeps, "scim" | "publicUrl" | "clientAddress" | "now" | "report">;

interface ScimEnv {
  Variables: { organization: OrganizationId };
}

/** Entra asks for 25 a second at most; twice that is nobody's honest need. */
const OF_ORGANIZATION = { tries: 3000, seconds: 60 };
/** Wrong tokens from one address. */
const OF_STRANGERS = { tries: 30, seconds: 60 };
/** A group of some 10,000 people. */
const MOST_BYTES = 2 * 1024 * 1024;

/** Finds the organization of the token, and answers for whoever has none. */
function onlyWithToken(deps: ScimDeps): MiddlewareHandler<ScimEnv> {
  const strangers = rateLimit(OF_STRANGERS);
  const organizations = rateLimit(OF_ORGANIZATION);
  const slowDown = "Too many requests for now. Nothing was changed. Try again in 30 seconds.";
  return async (c, next) => {
    const [, token] = /^Bearer\s+(\S+)$/i.exec(c.req.header("authorization") ?? "") ?? [];
    const organization = token === undefined ? null : await deps.scim.open(token);
    if (organization === null) {
      if (!strangers.allow(deps.clientAddress(c), deps.now())) return answerFailure(c, "too_many", slowDown);
      return answerFailure(
        c,
        "unauthorized",
        "The token is missing, wrong or ended. Nothing was shown or changed. HR makes a new one at /hr/people/scim.",
      );
    }
    if (!organizations.allow(organization, deps.now())) return answerFailure(c, "too_many", slowDown);
    c.set("organization", organization);
    return next();
  };
}

function askedOf(c: Context): ScimAsked {
  const number = (name: string, otherwise: number) => {
    const text = c.req.query(name);
    const value = text === undefined ? otherwise : Number(text);
    if (!Number.isInteger(value)) throw new EvenkeelError("invalid", `${name} is no whole number.`);
    return value;
  };
  return {
    filter: c.req.query("filter") ?? null,
    startIndex: Math.min(Math.max(number("startIndex", 1), 1), 1_000_000_000),
    count: Math.min(Math.max(number("count", USUAL_RESULTS), 0), MOST_RESULTS),
  };
}

function wantedOf(c: Context) {
  return { attributes: c.req.query("attributes"), excluded: c.req.query("excludedAttributes") };
}

function userRoutes({ scim, publicUrl }: ScimDeps): Hono<ScimEnv> {
  const base = `${publicUrl}/scim/v2`;
  const routes = new Hono<ScimEnv>();
  const draw = (c: Context) => (person: Parameters<typeof userResource>[0]) =>
    trimmed(userResource(person, base), wantedOf(c));
  routes.get("/Users", async (c) => {
    const asked = askedOf(c);
    const { total, resources } = await scim.listPeople(c.get("organization"), asked);
    return answer(c, listResponse(resources.map(draw(c)), total, asked.startIndex));
  });
  routes.post("/Users", async (c) => {
    const person = await scim.createPerson(c.get("organization"), inputOf(attributesOf(await bodyOf(c))));
    c.header("Location", `${base}/Users/${person.id}`);
    return answer(c, draw(c)(person), 201);
  });
  routes.get("/Users/:id", async (c) =>
    answer(c, draw(c)(await scim.readPerson(c.get("organization"), c.req.param("id")))),
  );
  routes.put("/Users/:id", async (c) => {
    const sent = attributesOf(await bodyOf(c));
    const person = await scim.changePerson(c.get("organization"), c.req.param("id"), () => inputOf(sent));
    return answer(c, draw(c)(person));
  });
  routes.patch("/Users/:id", async (c) => {
    const sent = personPatch(await bodyOf(c));
    const person = await scim.changePerson(c.get("organization"), c.req.param("id"), (now) =>
      inputOf(overlay(attributesNow(now), sent)),
    );
    return answer(c, draw(c)(person));
  });
  routes.delete("/Users/:id", async (c) => {
    await scim.removePerson(c.get("organization"), c.req.param("id"));
    return c.body(null, 204);
  });
  return routes;
}

function groupRoutes({ scim, publicUrl }: ScimDeps): Hono<ScimEnv> {
  const base = `${publicUrl}/scim/v2`;
  const routes = new Hono<ScimEnv>();
  const draw = (c: Context) => (group: Parameters<typeof groupResource>[0]) =>
    trimmed(groupResource(group, base), wantedOf(c));
  const withMembers = (c: Context) => !/(^|,)\s*members\b/i.test(c.req.query("excludedAttributes") ?? "");
  routes.get("/Groups", async (c) => {
    const asked = askedOf(c);
    const wish = { ...asked, withMembers: withMembers(c) };
    const { total, resources } = await scim.listGroups(c.get("organization"), wish);
    return answer(c, listResponse(resources.map(draw(c)), total, asked.startIndex));
  });
  routes.post("/Groups", async (c) => {
    const { name = "", ...rest } = groupOf(await bodyOf(c));
    const group = await scim.createGroup(c.get("organization"), { ...rest, name });
    c.header("Location", `${base}/Groups/${group.id}`);
    return answer(c, draw(c)(group), 201);
  });
  routes.get("/Groups/:id", async (c) => {
    const filter = `id eq ${JSON.stringify(c.req.param("id"))}`;
    const wish = { filter, startIndex: 1, count: 1, withMembers: withMembers(c) };
    const [group] = (await scim.listGroups(c.get("organization"), wish)).resources;
    if (group === undefined) throw new EvenkeelError("not_found", "There is no such group here.");
    return answer(c, draw(c)(group));
  });
  routes.put("/Groups/:id", async (c) => {
    const change = { members: [], ...groupOf(await bodyOf(c)) };
    return answer(c, draw(c)(await scim.changeGroup(c.get("organization"), c.req.param("id"), change)));
  });
  routes.patch("/Groups/:id", async (c) => {
    const change = groupPatch(await bodyOf(c));
    return answer(c, draw(c)(await scim.changeGroup(c.get("organization"), c.req.param("id"), change)));
  });
  routes.delete("/Groups/:id", async (c) => {
    await scim.removeGroup(c.get("organization"), c.req.param("id"));
    return c.body(null, 204);
  });
  return routes;
}

function discoveryRoutes({ publicUrl }: ScimDeps): Hono<ScimEnv> {
  const base = `${publicUrl}/scim/v2`;
  const routes = new Hono<ScimEnv>();
  const offer = (path: string, all: readonly Json[]) => {
    routes.get(path, (c) => answer(c, listResponse(all, all.length, 1)));
    routes.get(`${path}/:id`, (c) => {
      const found = all.find(({ id }) => id === c.req.param("id"));
      return found === undefined
        ? answerFailure(c, "not_found", "There is nothing by this name.")
        : answer(c, found);
    });
  };
  routes.get("/ServiceProviderConfig", (c) => answer(c, serviceProviderConfig(base)));
  offer("/ResourceTypes", resourceTypes(base));
  offer("/Schemas", schemas(base));
  return routes;
}

/** `/scim/v2/…`: SCIM 2.0 for an identity provider that keeps the directory, by the token of its organization. */
export function scimRoutes(deps: ScimDeps): Hono<ScimEnv> {
  const routes = new Hono<ScimEnv>().basePath("/scim/v2");
  routes.onError((error, c) => answerError(c, error, deps.report));
  routes.use(
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: () => {
        throw new HTTPException(413);
      },
    }),
  );
  routes.use(onlyWithToken(deps));
  for (const make of [userRoutes, groupRoutes, discoveryRoutes]) routes.route("/", make(deps));
  routes.all("*", (c) => answerFailure(c, "not_found", "There is nothing at this address."));
  return routes;
}

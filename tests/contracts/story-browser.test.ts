import { browserClient } from "./browser-client.ts";
import { RUNTIMES, type ServiceRuntime } from "./service.ts";
import { describeStory, type Stage } from "./story.ts";

/** The stage for the browser chat. */
async function openStage(runtime: ServiceRuntime): Promise<Stage> {
  const service = await runtime.start(await runtime.address(), {});
  const { world, url } = service;
  // A session lasts hours and the story months: every use signs in anew.
  const client = (persona: "employee" | "manager") =>
    browserClient({ baseUrl: url, cookie: () => service.cookieOf(persona) });
  return {
    world,
    employee: client("employee"),
    lead: client("manager"),
    page: service.page,
    outgoing: async () => (await world.dump()).get("browser_messages") ?? "",
    logged: service.logged,
    close: service.stop,
  };
}

for (const runtime of RUNTIMES)
  describeStory(`The browser chat on ${runtime.name}`, () => openStage(runtime));

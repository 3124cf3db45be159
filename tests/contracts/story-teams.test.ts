import { expect } from "vitest";
import { FOUNDING } from "../world.ts";
import { RUNTIMES, type ServiceRuntime } from "./service.ts";
import { describeStory, type Stage } from "./story.ts";
import { teamsClient } from "./teams-client.ts";
import { startTeamsPeer, teamsEnv } from "./teams-peer.ts";

async function openStage(runtime: ServiceRuntime): Promise<Stage> {
  let now = () => FOUNDING.epochMilliseconds;
  const peer = await startTeamsPeer({ now: () => now() });
  const { config } = peer;
  const service = await runtime.start(await runtime.address(), teamsEnv(peer));
  const { world, url } = service;
  now = () => world.now().epochMilliseconds;
  const connected = await fetch(`${url}/hr/teams`, {
    method: "POST",
    headers: { cookie: await service.cookieOf("hr"), origin: world.publicUrl },
    redirect: "manual",
  });
  expect(connected.status).toBe(303);
  const client = (account: string, name: string, email: string) =>
    teamsClient({ baseUrl: url, peer, tenant: config.tenantId, account, name, email });
  const employee = client(
    "aaaaaaaa-0000-4000-8000-000000000001",
    "Robin Dipper",
    "robin.dipper@larkfield.example",
  );
  const lead = client(
    "aaaaaaaa-0000-4000-8000-000000000002",
    "Marta Martin",
    "Marta.Martin@larkfield.example",
  );
  for (const person of [employee, lead]) await person.install();
  return {
    world,
    employee,
    lead,
    page: service.page,
    outgoing: async () =>
      JSON.stringify([employee, lead].flatMap(({ conversation }) => peer.posts(conversation))),
    logged: service.logged,
    async close() {
      await service.stop();
      await peer.close();
    },
  };
}

for (const runtime of RUNTIMES) describeStory(`Teams on ${runtime.name}`, () => openStage(runtime));

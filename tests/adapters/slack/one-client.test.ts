import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sources = ["adapters", "src"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`),
);

// A shared WebClient hangs on 429 and can send with another workspace's token: calls go through client.ts, which needs none.
test("nobody makes a client of Slack's Web API", () => {
  const makers = sources.filter((file) => /\bnew WebClient\b/.test(readFileSync(file, "utf8")));
  expect(makers).toEqual([]);
});

test("nothing that Workers bundle knows Socket Mode", () => {
  const users = sources.filter((file) =>
    /from "[^"]*(?:@slack\/socket-mode|slack\/socket\.ts)"/.test(readFileSync(file, "utf8")),
  );
  const allowed = ["adapters/slack/socket.ts", "src/main.ts", "src/serve.ts"];
  expect(users.filter((file) => !allowed.includes(file))).toEqual([]);
});

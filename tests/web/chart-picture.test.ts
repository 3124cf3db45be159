import { expect, test } from "vitest";
import type { TrendPoint } from "../../src/app/summary/team-page.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { webApp } from "../../src/web/app.ts";
import { webDeps } from "./web-deps.ts";

const POINT: TrendPoint = {
  index: 0,
  from: "2026-03-02",
  to: "2026-03-29",
  figures: { estimate: 47, low: 41, high: 53, probability: 0.7, verdict: "cant_tell" },
  withheld: null,
  questions: null,
};
const HIDDEN: TrendPoint = { ...POINT, index: 1, figures: null, withheld: "calibration" };

/** Width and height as a PNG says them itself. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test("a chat platform that is signed in as nobody fetches a picture, whatever the team is called", async () => {
  const asked: unknown[] = [];
  const app = webApp(
    webDeps({
      readChart: async (of) => {
        asked.push(of);
        return { name: "Sales <script> & \u{1f33f} ".repeat(6), trend: [POINT, HIDDEN] };
      },
    }),
  );
  const response = await app.request("/charts/es/4/abc.png");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/png");
  // A chat's own page shows it.
  expect(response.headers.get("cross-origin-resource-policy")).toBeNull();
  expect(response.headers.get("x-robots-tag")).toBe("noindex");
  const png = new Uint8Array(await response.arrayBuffer());
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(sizeOf(png)).toEqual([1344, 704]);
  expect(asked).toEqual([{ locale: "es", window: 4, link: "abc" }]);
});

test("any other address says that there is no picture", async () => {
  const none = async () => {
    throw new EvenkeelError("not_found", "None.");
  };
  const app = webApp(webDeps({ readChart: none }));
  for (const path of [
    "/charts/en/4/abc.png",
    "/charts/en/4/abc",
    "/charts/en/-1/abc.png",
    "/charts/en/x/a.png",
  ])
    expect((await app.request(path)).status, path).toBe(404);
});

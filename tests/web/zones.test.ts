import { html } from "hono/html";
import { expect, test } from "vitest";
import { readZone } from "../../src/app/directory/places.ts";
import { en } from "../../src/web/words/en.ts";
import { es } from "../../src/web/words/es.ts";
import { zoneSelect } from "../../src/web/zones.ts";

const drawn = (chosen: string, words = en) => String(zoneSelect(chosen, words, html` id="z"`));
const selected = (chosen: string) =>
  [...drawn(chosen).matchAll(/<option value="([^"]*)"(?: data-old="[^"]*")? selected>/g)].map(
    ([, value]) => value,
  );

test("every zone that is offered is one that the directory takes, under the name that is stored", () => {
  const offered = [...drawn("Europe/Lisbon").matchAll(/<option value="([^"]*)"/g)].map(
    ([, value = ""]) => value,
  );
  expect(offered.length).toBeGreaterThan(400);
  expect(new Set(offered).size).toBe(offered.length);
  expect(offered.filter((zone) => readZone(zone) !== zone)).toEqual([]);
});

test("a person finds their city by today's name, under a region in their language", () => {
  for (const place of ["Kolkata", "Kyiv", "Ho Chi Minh", "Buenos Aires, Argentina", "Lisbon"])
    expect(drawn("")).toContain(`>${place}</option>`);
  expect(drawn("", es)).toContain('<optgroup label="Océano Índico">');
  const regions = [...drawn("").matchAll(/<optgroup label="([^"]*)"/g)].map(([, region]) => region);
  expect(regions).toEqual(Object.values(en.zones.regions));
});

test("one is chosen: the stored zone, also under an older name or one that no list holds; else a wish to choose", () => {
  expect(selected("Europe/Lisbon")).toEqual(["Europe/Lisbon"]);
  expect(selected("Asia/Calcutta")).toEqual(["Asia/Kolkata"]);
  expect(selected("UTC")).toEqual(["UTC"]);
  expect(selected("")).toEqual([""]);
  expect(drawn('"><script>')).not.toContain("<script>");
});

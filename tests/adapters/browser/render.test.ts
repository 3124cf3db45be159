import { expect, test } from "vitest";
import { renderBlock } from "../../../adapters/browser/render-blocks.ts";
import { wordsIn } from "../../../adapters/browser/words.ts";
import type { Block } from "../../../src/core/chat/view.ts";

test("a long list of choices opens instead of filling the page, and what was chosen stays chosen", async () => {
  const options = Array.from({ length: 11 }, (_, i) => ({ value: `v${i}`, label: `Country ${i}` }));
  const block: Block = {
    kind: "choices",
    name: "country",
    label: "Another country",
    options,
    chosen: ["v3"],
    optional: true,
  };
  const page = String(await renderBlock(block, { id: "f1", wrong: undefined, own: wordsIn("en") }));
  expect(page).toContain('<select id="f1" name="value.country"');
  expect(page).toContain('<option value="v3" selected>Country 3</option>');
  expect(page).not.toContain("radio");
});

/** No refresh loses an entry that was edited, nor writes a cell that is not the plan's. `edits.wide.test.ts` draws 2,000. */
import { expect, it } from "@jest/globals";
import { lossesOf, unchanged } from "./drawn.js";

it.each([1, 2, 3, 4, 5, 6])("loses nothing of drawn edits (%i)", (seed) => {
  expect(lossesOf(seed)).toEqual([]);
});

it("changes nothing where nothing was changed", () => {
  expect(unchanged()).toEqual([]);
});

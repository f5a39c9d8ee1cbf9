/**
 * 200 drawn edits and refreshes: none loses an entry that was edited, nor writes a cell that is not the plan's. All 2,000 of them:
 * `npm run sweep:edits`.
 */
import { expect, it } from "@jest/globals";
import { lossesOf } from "./drawn.js";

const each = 20;

it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])("loses nothing (%i)", (block) => {
  const seeds = Array.from({ length: each }, (_, index) => 1_000 + block * each + index);
  expect(seeds.flatMap(lossesOf)).toEqual([]);
});

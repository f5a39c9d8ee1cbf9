import { expect, it } from "@jest/globals";
import { shortened } from "../../../src/workbench/engine/grid/fitting.js";

// As Excel shows a number without a format in a column of so many signs.
it.each([
  [3_024_000_000, 8, "3,02E+09"],
  [-3_024_000_000, 8, "-3,0E+09"],
  [3_024_000_000, 5, "3E+09"],
  [0.2679000222886775, 8, "0,2679"],
  [123_456.789, 8, "123456,8"],
  [123_456.789, 6, "123457"],
  [0.000_000_123, 8, "1,23E-07"],
  [1234.5, 3, null],
  [760_468, 5, "8E+05"],
] as const)("%d in %d signs is %j, never a part of its digits", (value, signs, shown) => {
  expect(shortened(value, (text) => text.length <= signs)).toBe(shown);
});

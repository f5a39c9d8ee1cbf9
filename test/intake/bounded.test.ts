/**
 * Long cells, many columns, many separators, many words: what is right is read at a size at which work that grew with its
 * square (40 thousand million steps) would not end. How the work grows is measured in `npm run bench`.
 */
import { describe, expect, it } from "@jest/globals";
import { tables, texts } from "./large.js";

const size = 200_000;

describe("a text of 200,000 letters is read as what it is", () => {
  it.each(texts.map((large) => [large.what, large] as const))("%s", (_, { read, right }) => {
    expect(read(size)()).toEqual(right(size));
  });
});

describe("a table of 200,000 letters is read as what it is", () => {
  it.each(tables.map((large) => [large.what, large] as const))("%s", (_, { read, right }) => {
    expect(read(size)()).toEqual(right(size));
  });
});

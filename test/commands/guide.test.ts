import { describe, expect, it } from "@jest/globals";
import { guideAmong } from "../../src/commands/guide.js";

describe("the guide that the ribbon button opens", () => {
  it.each([
    [["Sheet1", "Panduan", "Asumsi"], "Panduan"],
    [["Panduan", "Panduan (2)", "Asumsi"], "Panduan (2)"],
    [["Panduan (10)", "Panduan (9)"], "Panduan (10)"],
    [["Sheet1"], null],
    [["Panduan lama", "panduan"], null],
    [[], null],
  ])("among %j is %j", (tabs, guide) => {
    expect(guideAmong(tabs)).toBe(guide);
  });
});

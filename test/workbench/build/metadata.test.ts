import { describe, expect, it } from "@jest/globals";
import { metadataFindings, type FunctionTexts } from "../../../src/workbench/build/metadata.js";

const text = { id: "teks", en: "text" };
const texts: FunctionTexts = { RATE: { description: text, parameters: { covered: text, workers: text } } };
const source = "/**\n * Rate.\n * @customfunction RATE\n */\nexport function rate() {}\n";
const rate = { id: "RATE", name: "RATE", parameters: [{ name: "covered" }, { name: "workers" }] };

describe("generated function metadata", () => {
  it("may be shipped when source, metadata and texts agree", () => {
    expect(metadataFindings({ functions: [rate] }, source, texts)).toEqual([]);
  });

  it.each([
    ["nothing was generated", [], source, texts, "No custom function was found"],
    [
      "the generator dropped one",
      [rate],
      source + source,
      texts,
      "2 @customfunction tags, but Microsoft's generator took 1 (RATE)",
    ],
    ["a name differs from its id", [{ ...rate, name: "Rate" }], source, texts, "RATE: its name is Rate"],
    ["a function has no texts", [rate], source, {}, "RATE: has no texts"],
    [
      "texts have no function",
      [rate],
      source,
      { ...texts, OLD: { description: text, parameters: {} } },
      "OLD: has texts but no function",
    ],
    [
      "a parameter is not described",
      [rate],
      source,
      { RATE: { description: text, parameters: { covered: text } } },
      "takes (covered, workers), but its texts describe (covered)",
    ],
    [
      "the order differs",
      [rate],
      source,
      { RATE: { description: text, parameters: { workers: text, covered: text } } },
      "takes (covered, workers), but its texts describe (workers, covered)",
    ],
  ])("may not when %s", (_, functions, code, given, finding) => {
    expect(metadataFindings({ functions }, code, given)).toEqual(
      expect.arrayContaining([expect.stringContaining(finding)]),
    );
  });
});

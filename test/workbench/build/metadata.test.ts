import { describe, expect, it } from "@jest/globals";
import {
  functionMetadata,
  metadataFindings,
  type DeclaredFunction,
} from "../../../src/workbench/build/metadata.js";

const text = { id: "teks", en: "text" };
const rate: DeclaredFunction = {
  id: "RATE",
  description: text,
  parameters: { covered: { text, optional: false }, unit: { text, optional: true } },
};

describe("the metadata of declared functions", () => {
  it("is an entry of functions.json for each, in the language asked for", () => {
    const { functions } = functionMetadata([rate], "en", "https://host/bantuan.html");
    expect(functions).toEqual([
      {
        id: "RATE",
        name: "RATE",
        description: "text",
        helpUrl: "https://host/bantuan.html#RATE",
        parameters: [
          { name: "covered", description: "text", type: "any", dimensionality: "matrix" },
          { name: "unit", description: "text", type: "any", dimensionality: "matrix", optional: true },
        ],
        result: { dimensionality: "matrix" },
      },
    ]);
  });

  it("may be shipped when nothing is wrong with the declarations", () => {
    expect(metadataFindings([rate])).toEqual([]);
  });

  it.each([
    ["there are none", [], "No custom function was found"],
    ["an id comes twice", [rate, rate], "RATE: is declared twice"],
    ["Excel would take the id for a cell", [{ ...rate, id: "RAT1" }], "RAT1: is no name"],
    [
      "a language lacks",
      [{ ...rate, description: { id: "teks", en: " " } }],
      "RATE: its description lacks a language",
    ],
    [
      "a parameter lacks a language",
      [{ ...rate, parameters: { covered: { text: { id: "", en: "text" }, optional: false } } }],
      'RATE: "covered" lacks a language',
    ],
    [
      "a needed parameter follows one that may be left out",
      [{ ...rate, parameters: { unit: { text, optional: true }, covered: { text, optional: false } } }],
      "RATE: a needed parameter follows",
    ],
  ] as const)("may not when %s", (_, functions, finding) => {
    expect(metadataFindings(functions)).toEqual(expect.arrayContaining([expect.stringContaining(finding)]));
  });
});

import { describe, expect, it } from "@jest/globals";
import type { Validation } from "../../../src/workbench/engine/index.js";
import { at, newSheet } from "./sheet.js";

const words = {
  errorTitle: "Tidak sesuai",
  errorMessage: "Bilangan bulat 0 sampai 12.",
  promptTitle: "Bulan",
  promptMessage: "Banyaknya bulan dalam setahun",
};

describe("data validation", () => {
  const rules: Validation["rule"][] = [
    { kind: "list", source: "APBN,APBD,CSR" },
    { kind: "list", source: "=Daftar!$A$1:$A$9" },
    { kind: "wholeNumber", operator: "Between", min: 0, max: 12 },
    { kind: "decimal", operator: "GreaterThanOrEqualTo", min: 0.5 },
    { kind: "decimal", operator: "LessThanOrEqualTo", min: "=B1" },
    { kind: "wholeNumber", operator: "EqualTo", min: 3 },
    { kind: "custom", formula: "=ISNUMBER(A1)" },
  ];

  it.each(rules)("comes back as it was set: $kind", (rule) => {
    const { engine, id } = newSheet();
    const validation = { rect: at("B2", 3, 2), rule, ...words };
    engine.setValidation(id, [validation.rect], validation);
    expect(engine.validations(id)).toEqual([validation]);
  });

  it("gives way where another is set or cleared", () => {
    const { engine, id } = newSheet();
    const wide: Validation = { rect: at("A1", 3, 3), rule: { kind: "list", source: "a,b" }, ...words };
    engine.setValidation(id, [wide.rect], wide);
    engine.setValidation(id, [at("B2")], { ...wide, rule: { kind: "custom", formula: "=TRUE" } });
    const around = engine.validations(id).filter(({ rule }) => rule.kind === "list");
    expect(around.map(({ rect }) => rect)).toEqual([at("A1", 1, 3), at("A3", 1, 3), at("A2"), at("C2")]);
    engine.clearValidation(id, [at("A1", 9, 9)]);
    expect(engine.validations(id)).toEqual([]);
  });
});

describe("conditional formats", () => {
  it("come back as they were set, the newest first as in Excel, and go by id", () => {
    const { engine, id } = newSheet();
    const red = { rect: at("A1", 5, 1), formula: "=$A1<0", style: { fontColour: "#C00000", bold: true } };
    const yellow = { rect: at("B1", 5, 2), formula: '=B1=""', style: { fill: "#FFF2CC" } };
    const first = engine.addConditionalFormat(id, red);
    const second = engine.addConditionalFormat(id, yellow);
    expect(engine.conditionalFormats(id)).toEqual([second, first]);
    expect(first).toEqual({ ...red, id: first.id });
    engine.deleteConditionalFormat(id, first.id);
    engine.deleteConditionalFormat(id, "unknown");
    expect(engine.conditionalFormats(id)).toEqual([second]);
  });

  it("are cleared with the formats of their cells", () => {
    const { engine, id } = newSheet();
    engine.addConditionalFormat(id, { rect: at("A1", 3, 1), formula: "=A1>1", style: { bold: true } });
    engine.clear(id, at("A2", 1, 5), "Formats");
    expect(engine.conditionalFormats(id).map(({ rect }) => rect)).toEqual([at("A1"), at("A3")]);
  });
});

describe("what lies on a sheet", () => {
  it("is live and kept by sheet", () => {
    const { engine, id } = newSheet();
    expect(engine.pageSetup(id)).toMatchObject({ paper: "A4", orientation: "Portrait", titleRows: null });
    engine.pageSetup(id).titleRows = { from: 0, to: 2 };
    expect(engine.pageSetup(id).titleRows).toEqual({ from: 0, to: 2 });
    expect(engine.pageSetup(engine.addSheet("B").id).titleRows).toBeNull();
    expect(engine.charts(id)).toEqual([]);
    engine.settings()["cakupan"] = { version: 1 };
    expect(engine.settings()).toEqual({ cakupan: { version: 1 } });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createHeadlessEngine, type CellValue, type Engine } from "../../../src/workbench/engine/index.js";
import { CASES, fillCases } from "./excel-cases.js";

let engine: Engine;
const answers = new Map<string, CellValue>();

beforeAll(async () => {
  engine = createHeadlessEngine();
  const { sheetId, formulas } = fillCases(engine);
  await engine.calculate();
  formulas.forEach((formula, column) => answers.set(formula, engine.cell(sheetId, 0, column).value));
});
afterAll(() => engine.dispose());

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases.map(([formula, value]) => ({ formula, value })))(
    "$formula is $value",
    ({ formula, value }) => {
      expect(answers.get(formula)).toBe(value);
    },
  );
});

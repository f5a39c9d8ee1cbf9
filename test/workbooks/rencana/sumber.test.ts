import { describe, expect, it } from "@jest/globals";
import type { PlanChoices } from "../../../src/domain/index.js";
import { lookOf, sourceColumns } from "../../../src/sheets/index.js";
import { buildPlan } from "../../../src/workbooks/index.js";

const choices: PlanChoices = {
  regionCode: "18",
  baseYear: 2024,
  horizonYear: 2026,
  targetShare: 0.3839,
  targetYear: 2026,
  payer: "APBD",
  monthsPerYear: 12,
  language: "id",
  growth: 0.0125,
};

/** What stands on Sumber beside a unit: what it is, its value and its number format. */
function withUnit(unit: string) {
  const plan = buildPlan(choices);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  const sheet = plan.value.sheets.find(({ name }) => name === "Sumber");
  const cells = sheet?.cells ?? [];
  return cells
    .filter(({ content }) => content === unit)
    .map(({ row }) => {
      const at = (column: number) => cells.find((cell) => cell.row === row && cell.column === column);
      const value = at(sourceColumns.value);
      return [at(sourceColumns.what)?.content, value?.content, value && lookOf(value.style).numberFormat];
    });
}

describe("a share on Sumber", () => {
  it("reads as a percentage beside its unit: 0.24 % of the wage, not 0.0024 %", () => {
    // PP 44/2015, article 16: JKK of the lowest class 0.24 %, JKM 0.30 %; JHT by the employer 3.7 % (PP 46/2015, article 16).
    const rates = withUnit("% dari upah");
    expect(rates.map(([, value]) => value)).toEqual([0.0024, 0.003, 0.037]);
    expect(rates.map(([, , format]) => format)).toEqual(["0.00##%", "0.00##%", "0.00##%"]);
    expect(withUnit("% per tahun")).toEqual([["Pertumbuhan jumlah pekerja", 0.0125, "0.00##%"]]);
  });
});

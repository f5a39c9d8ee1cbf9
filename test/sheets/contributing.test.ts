/** Which cells come into what a formula comes to. */
import { describe, expect, it } from "@jest/globals";
import { contributing, Evaluation } from "../../src/sheets/evaluate/index.js";
import type { Held } from "../../src/sheets/index.js";
import { area, cell, f, type FormulaNode } from "../../src/sheets/index.js";
import { cellAt, planOf, sheet } from "./sheet.js";

/** In column A from A1 on. */
const held: readonly (number | string | null)[] = [2, 0, 5, null, 1, "APBD"];

const at = (row: number) => cell({ sheet: "s", row: row - 1, column: 0 });
const rows = (first: number, last: number) =>
  area({ sheet: "s", row: first - 1, column: 0, rows: last - first + 1, columns: 1 });

function rowsOf(node: FormulaNode, stands?: () => Held | undefined): readonly number[] {
  const cells = held.map((content, row) => cellAt(row, 0, content));
  const values = new Evaluation(planOf(sheet("s", "S", { cells })), stands);
  return contributing(node, values).map(({ row }) => row + 1);
}

describe("what comes into a formula", () => {
  it("is the branch that was taken, and not what chose it", () => {
    expect(rowsOf(f`IF(${at(6)} = "APBD", ${at(1)}, ${at(3)})`)).toEqual([1]);
    expect(rowsOf(f`IF(${at(6)} = "APBN", ${at(1)}, ${at(3)})`)).toEqual([3]);
    expect(rowsOf(f`INDEX(${rows(1, 3)}, MATCH(5, ${rows(1, 3)}, 0))`)).toEqual([3]);
    expect(rowsOf(f`CHOOSE(${at(1)}, ${at(3)}, ${at(5)})`)).toEqual([5]);
  });

  it("is what an answer asks, where it only says one thing or another", () => {
    expect(rowsOf(f`IF(${at(6)} = "APBD", 1, 0)`)).toEqual([6]);
  });

  it("is of a sum what is not 0, of a product all factors or the 0 that makes it nothing", () => {
    expect(rowsOf(f`SUM(${rows(1, 6)})`)).toEqual([1, 3, 5]);
    expect(rowsOf(f`${at(1)} + ${at(2)} - ${at(3)}`)).toEqual([1, 3]);
    expect(rowsOf(f`${at(1)} * ${at(3)}`)).toEqual([1, 3]);
    expect(rowsOf(f`${at(1)} * ${at(2)}`)).toEqual([2]);
    expect(rowsOf(f`${at(2)} / ${at(1)}`)).toEqual([2]);
    expect(rowsOf(f`ROUND(${at(1)} * (${at(3)} > 1), 0)`)).toEqual([1]);
  });

  it("is of a sum by criteria what fits them, of areas multiplied what meets no 0", () => {
    expect(rowsOf(f`SUMIFS(${rows(1, 3)}, ${rows(3, 5)}, ">=2")`)).toEqual([1]);
    // 2 × 0, 0 × 5, 5 × nothing, nothing × 1.
    expect(rowsOf(f`SUMPRODUCT(${rows(1, 4)}, ${rows(2, 5)})`)).toEqual([]);
    expect(rowsOf(f`SUMPRODUCT(${rows(1, 3)} * (${rows(1, 3)} > 2))`)).toEqual([3]);
  });

  it("is the largest of the largest, the smallest of the smallest", () => {
    expect(rowsOf(f`MAX(0, ${at(1)}, ${at(3)})`)).toEqual([3]);
    expect(rowsOf(f`MIN(${at(1)}, ${at(3)})`)).toEqual([1]);
    expect(rowsOf(f`MAX(10, ${at(3)})`)).toEqual([]);
  });

  it("goes by what stands in the cells, and is all of it where that is an error", () => {
    expect(rowsOf(f`${at(1)} * ${at(2)}`, () => 7)).toEqual([1, 2]);
    expect(rowsOf(f`IF(1 / ${at(2)} > 0, ${at(1)}, ${at(3)})`)).toEqual([2, 1, 3]);
  });
});

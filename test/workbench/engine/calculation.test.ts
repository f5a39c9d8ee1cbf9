import { describe, expect, it } from "vitest";
import { newSheet } from "./sheet.js";

describe("calculation", () => {
  it("is over when it says so, and starts only when asked", async () => {
    const sheet = newSheet();
    sheet.write("A1", [[1, "=A1+1", "=B1*10"]]);
    await sheet.engine.calculate();
    expect(sheet.value("C1")).toBe(20);
    sheet.write("A1", [[5]]);
    expect(sheet.value("C1")).toBe(20);
    await sheet.engine.calculate();
    expect(sheet.value("C1")).toBe(60);
  });

  it("asked for several times at once covers what was written before each", async () => {
    const sheet = newSheet();
    sheet.write("A1", [[1, "=A1*2"]]);
    const first = sheet.engine.calculate();
    sheet.write("A1", [[2]]);
    const second = sheet.engine.calculate();
    sheet.write("A1", [[3]]);
    await Promise.all([first, second, sheet.engine.calculate()]);
    expect(sheet.value("B1")).toBe(6);
  });

  it("takes a formula that was replaced for what it is now", async () => {
    const sheet = newSheet();
    sheet.write("A1", [[1, 10, "=A1", "=C1"]]);
    await sheet.engine.calculate();
    sheet.write("C1", [["=B1"]]);
    await sheet.engine.calculate();
    expect(sheet.value("D1")).toBe(10);
    sheet.write("C1", [[7]]);
    await sheet.engine.calculate();
    expect(sheet.value("D1")).toBe(7);
  });

  it("goes through a long chain in the right order", async () => {
    const sheet = newSheet();
    sheet.write(
      "A1",
      Array.from({ length: 500 }, (_, row) => [row === 499 ? 1 : `=A${String(row + 2)}+1`]),
    );
    await sheet.engine.calculate();
    expect(sheet.value("A1")).toBe(500);
  });

  it("ends for formulas that are no formulas, and with nothing to calculate", async () => {
    const sheet = newSheet();
    await sheet.engine.calculate();
    for (const broken of ["=SUM(", "=1+", "=)", "=A1:", "='x", "={1,2", "=-", "==1", '="abc', "=IF(1,"]) {
      sheet.write("A1", [[broken]]);
      await sheet.engine.calculate();
      expect(sheet.cell("A1"), broken).toMatchObject({ type: "Error", formula: broken });
    }
  });

  it("of one workbook does not disturb another's", async () => {
    const [one, other] = [newSheet(), newSheet()];
    one.write("A1", [[1, "=A1+1"]]);
    other.write("A1", [[10, "=A1+1"]]);
    await Promise.all([one.engine.calculate(), other.engine.calculate()]);
    expect([one.value("B1"), other.value("B1")]).toEqual([2, 11]);
    one.engine.dispose();
    other.write("A1", [[20]]);
    await other.engine.calculate();
    expect(other.value("B1")).toBe(21);
  });
});

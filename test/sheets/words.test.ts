/** Sentences keep the separators of their own language on a machine that has the other's. */
import { describe, expect, it } from "@jest/globals";
import { createHeadlessEngine } from "../../src/workbench/engine/index.js";
import { writtenNumbers } from "./writtenNumbers.js";

describe.each(["en", "id"] as const)("on a machine with the separators of %s", (separators) => {
  it("every number in a sentence reads as its language writes it", async () => {
    const engine = createHeadlessEngine({ separators });
    const [sheet] = engine.sheets();
    if (!sheet) throw new Error("A workbook has a sheet");
    const rows = writtenNumbers.map(({ value, formula }, at) => [
      value,
      formula.replaceAll("A1", `A${String(at + 1)}`),
    ]);
    engine.write(sheet.id, { row: 0, column: 0, rows: rows.length, columns: 2 }, rows);
    await engine.calculate();
    expect(rows.map((_, at) => engine.cell(sheet.id, at, 1).value)).toEqual(
      writtenNumbers.map(({ text }) => text),
    );
    engine.dispose();
  });
});

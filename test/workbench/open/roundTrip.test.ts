import { expect, it } from "@jest/globals";
import { createHeadlessEngine } from "../../../src/workbench/engine/index.js";
import { area, fullBook } from "../save/book.js";
import { reopenedBook } from "./open.js";
import { differences } from "./same.js";

it("gives back a workbook with everything that a file can hold", async () => {
  const { engine, data } = await fullBook();
  Object.assign(engine.settings(), {
    "cakupan.plan.~a": '{"catatan":"A & B\nC"}',
    lain: { pilihan: [1, null] },
  });
  engine.notes(data).push({ row: 3, column: 1, author: "Dinas <A>", text: "baris 1\nbaris & 2" });
  engine.setName({
    name: "setempat",
    formula: "=Ringkasan!$A$1",
    comment: "",
    sheetId: engine.sheets()[0]?.id ?? "",
  });
  await engine.calculate();
  const again = await reopenedBook(engine);
  expect(again.losses).toEqual([]);
  // The functions of the add-in are not there to answer.
  const missing = differences(engine, again.engine).filter((one) => !/#NAME\?|spill/.test(one));
  expect(missing).toEqual([]);
});

it("gives back looks and rules that only opened files have", async () => {
  const engine = createHeadlessEngine({ dates1904: true });
  const id = engine.activeSheetId();
  engine.write(id, area(0, 0, 1, 4), [[40000, "'007", "'TRUE", "'#N/A"]]);
  engine.setNumberFormat(id, area(0, 0), "yyyy-mm-dd");
  engine.setStyle(id, area(0, 1), {
    strikethrough: true,
    rotation: 45,
    borders: { left: { style: "hair", colour: "#FF0000" } },
  });
  engine.setStyle(id, area(0, 2), {
    rotation: -30,
    borders: { top: { style: "mediumDashDot", colour: "#000000" } },
  });
  engine.setStyle(id, area(0, 3), { rotation: 180, fontName: "Arial", fontSize: 8, vertical: "Top" });
  const words = { errorTitle: "", errorMessage: "", promptTitle: "Isi", promptMessage: "apa saja" };
  engine.setValidation(id, [area(1, 0)], { rule: { kind: "any" }, ...words });
  engine.setValidation(id, [area(2, 0)], {
    rule: { kind: "time", operator: "LessThan", min: 0.5 },
    ...words,
    blankRefused: true,
    errorHidden: true,
  });
  engine.setValidation(id, [area(3, 0, 2, 2)], {
    rule: { kind: "date", operator: "Between", min: 45_000, max: "=TODAY()+1" },
    ...words,
    errorStyle: "Warning",
  });
  await engine.calculate();
  const again = await reopenedBook(engine);
  expect(again.losses).toEqual([]);
  expect(differences(engine, again.engine)).toEqual([]);
});

/**
 * @jest-environment ./test/runner/page.js
 *
 * The pane over an Excel, not over answers that a test chose: what somebody did there is what the pane asks about.
 */
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { openAddIn, type AddIn } from "../../excel/addIn.js";
import { everything } from "../../sweep/faults/plans.js";
import { Pane, room } from "./pane.js";

let addIn: AddIn;
let pane: Pane;
beforeEach(async () => {
  window.localStorage.clear();
  addIn = await openAddIn();
  // A plan of two sheets serves as well as one of fifteen: what is asked about is the same.
  pane = await Pane.open(
    room({
      applyPlan: () => addIn.rooms.applyPlan(addIn.inPage(everything())),
      takeBack: (receipt, options) => addIn.takeBack(receipt, options),
    }),
  );
  await pane.chooseRegion("lampung");
  await pane.type("targetShare", "38,39");
  await pane.press("Isi lembar");
  await pane.until("2 lembar sudah diisi");
});
afterEach(async () => {
  await pane.close();
  await addIn.close();
});

it("takes back at once what nobody touched", async () => {
  await pane.press("Kembalikan");
  await pane.until("Dihapus: Angka, Lain.");
  expect(addIn.names()).toEqual(["Sheet1"]);
});

it("lists the sheet where somebody coloured a cell, and deletes nothing before that was agreed to", async () => {
  const cell = { row: 1, column: 1, rows: 1, columns: 1 };
  addIn.engine.setStyle(addIn.sheet("Angka").id, cell, { fill: "#FFFF00" });
  await pane.press("Kembalikan");
  await pane.until("Belum ada yang dihapus.");
  expect(pane.text).toContain("Angka: formatnya sudah diubah");
  expect(pane.text).not.toContain("Lain: formatnya");
  expect(addIn.names()).toEqual(["Sheet1", "Angka", "Lain"]);
  await pane.press("Ya, hapus semuanya");
  await pane.until("Dihapus: Angka, Lain.");
  expect(addIn.names()).toEqual(["Sheet1"]);
});

/** A plan that was saved and opened again is refreshed as one that never left. */
import { expect, it } from "@jest/globals";
import type { PlanChoices } from "../../src/domain/index.js";
import { openXlsx } from "../../src/workbench/open/index.js";
import { saveXlsx } from "../../src/workbench/save/index.js";
import { differences } from "../workbench/open/same.js";
import {
  besideLabel,
  neighbours,
  refreshed,
  reopened,
  standing,
  start,
  teachers,
  write,
  type Standing,
} from "./refreshing.js";
import { excelWith } from "./desk.js";

const addIn = { id: "208075f0-2af9-4c13-b59c-aed5641a0063", version: "0.1.0.0" };

/** The same workbook in another Excel, by way of a file. */
async function broughtAlong(it: Standing): Promise<Standing> {
  const file = await openXlsx(await saveXlsx(it.addIn.engine, { addIn }), addIn.id);
  expect(file.losses).toEqual([]);
  const other = await excelWith();
  await file.pourInto(other.engine);
  await other.engine.calculate();
  expect(file.compare(other.engine)).toBeNull();
  return reopened(other);
}

it("keeps edited inputs, notes and own cells, and comes to the same sheets", async () => {
  const here = await standing();
  const { row, column } = besideLabel(here, "Segmen", neighbours.name, 2);
  write(here, "Segmen", row, column, 12_345);
  const segments = here.addIn.sheet("Segmen").id;
  write(here, "Segmen", 2, 20, "catatan dinas");
  here.addIn.engine.notes(segments).push({ row: 8, column: 0, author: "Dinas", text: "ditanyakan" });
  await here.addIn.engine.settle();
  const there = await broughtAlong(here);
  expect(differences(here.addIn.engine, there.addIn.engine)).toEqual([]);

  const choices: PlanChoices = {
    ...start,
    targetShare: 0.36,
    segments: [...(start.segments ?? []), teachers],
  };
  const [stayed, came] = [await refreshed(here, choices), await refreshed(there, choices)];
  expect(came.kept).toBe(stayed.kept);
  expect(came.written).toBe(stayed.written);
  expect(there.addIn.engine.cell(there.addIn.sheet("Segmen").id, row, column).value).toBe(12_345);
  const settings = /settings/;
  expect(differences(here.addIn.engine, there.addIn.engine).filter((one) => !settings.test(one))).toEqual([]);
  const again = await refreshed(there, choices);
  expect([again.written, again.lines]).toEqual([0, 0]);
  await here.addIn.close();
});

/** A filled plan refreshed where it stands, as small as one gets; what somebody edited in a whole one, `refresh.edited.wide.test.ts` shows. */
import { expect, it } from "@jest/globals";
import { placedOf } from "../workbooks/rencana/checked.js";
import { brief } from "./addIn.js";
import { refreshed, sheetsOf, standing, write } from "./refreshing.js";

it("a refresh writes what the choices changed, keeps a note beside it, and the same once more writes nothing", async () => {
  const it = await standing(brief);
  const target = placedOf(brief).places.assumptions.targetInput;
  const at = (): unknown =>
    it.addIn.engine.cell(it.addIn.sheet("Asumsi").id, target.row, target.column).value;
  expect(at()).toBe(0.3839);
  write(it, "Asumsi", target.row, 40, "catatan saya");
  const report = await refreshed(it, { ...brief, targetShare: 0.4 });
  expect(report.written).toBeGreaterThan(0);
  expect(at()).toBe(0.4);
  expect(it.addIn.engine.cell(it.addIn.sheet("Asumsi").id, target.row, 40).value).toBe("catatan saya");
  expect(it.remembered.choices.targetShare).toBe(0.4);
  const [before, { cellsWritten }] = [sheetsOf(it), it.addIn.host.counts];
  expect(await refreshed(it, { ...brief, targetShare: 0.4 })).toMatchObject({ written: 0, lines: 0 });
  expect(it.addIn.host.counts.cellsWritten).toBe(cellsWritten);
  expect(sheetsOf(it)).toEqual(before);
});

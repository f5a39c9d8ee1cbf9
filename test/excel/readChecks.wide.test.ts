/** The checks as the pane reads them, over the real Office.js. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { lampung, openAddIn, type AddIn } from "./addIn.js";

/** With segments, as there are checks of theirs, but of two years. */
const short = { ...lampung, horizonYear: 2026, targetYear: 2026 };

let addIn: AddIn;
beforeEach(async () => {
  addIn = await openAddIn();
});
afterEach(() => addIn.close());

describe("reading the checks back", () => {
  it("reads workbooks filled before the table showed nothing for an empty cell", async () => {
    await addIn.fill(short);
    const [plan] = await addIn.rooms.readChecks();
    const first = plan?.open[0];
    const { id } = addIn.sheet("Pemeriksaan");
    const rows = Array.from({ length: addIn.engine.usedRect(id, true)?.rows ?? 0 }, (_, row) => row);
    const row = rows.filter((one) => addIn.engine.cell(id, one, 1).value === first?.what).at(-1) ?? 0;
    const { sheet, address } = first?.at ?? { sheet: "", address: "" };
    await addIn.type("Pemeriksaan", `F${row + 1}`, `='${sheet}'!$A$1`);
    const [again] = await addIn.rooms.readChecks();
    expect(address).not.toBe("A1");
    expect(again?.open[0]?.at).toEqual({ sheet, address: "A1" });
  });

  it("follows tabs that were renamed, and reads each plan of the workbook for itself", async () => {
    await addIn.fill(short);
    await addIn.fill(short);
    const rename = (from: string, to: string): void => {
      addIn.engine.changeSheet(addIn.sheet(from).id, { name: to });
    };
    rename("Pemeriksaan", "Cek 'lama'");
    rename("Segmen", "Segmen 'lama'");
    const plans = await addIn.rooms.readChecks();
    expect(plans.map(({ sheet }) => sheet)).toEqual(["Cek 'lama'", "Pemeriksaan (2)"]);
    const sheetsOf = (index: number): readonly (string | undefined)[] =>
      (plans[index]?.open ?? []).filter(({ what }) => what.startsWith("Upah")).map(({ at }) => at?.sheet);
    expect(new Set(sheetsOf(0))).toEqual(new Set(["Segmen 'lama'"]));
    expect(new Set(sheetsOf(1))).toEqual(new Set(["Segmen (2)"]));
    const place = plans[0]?.open.find(({ what }) => what.startsWith("Upah"))?.at;
    await addIn.rooms.goTo(place?.sheet ?? "", place?.address ?? "");
    expect(addIn.engine.activeSheetId()).toBe(addIn.sheet("Segmen 'lama'").id);
  });

  it("names no cell where the reference to it was overwritten", async () => {
    await addIn.fill(short);
    const [plan] = await addIn.rooms.readChecks();
    const what = plan?.open[0]?.what;
    const { id } = addIn.sheet("Pemeriksaan");
    const rows = Array.from({ length: addIn.engine.usedRect(id, true)?.rows ?? 0 }, (_, row) => row);
    const row = rows.filter((one) => addIn.engine.cell(id, one, 1).value === what).at(-1) ?? 0;
    await addIn.type("Pemeriksaan", `F${row + 1}`, 5);
    const [again] = await addIn.rooms.readChecks();
    expect(again?.open[0]).toMatchObject({ what, at: null });
  });
});

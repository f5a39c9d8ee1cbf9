/** A filled plan refreshed where it stands, through Microsoft's own Office.js into the engine. */
import { describe, expect, it, jest } from "@jest/globals";
import { patience } from "./desk.js";
import type { Standing } from "./refreshing.js";
import {
  besideLabel,
  neighbours,
  refreshed,
  reopened,
  requestOf,
  sheetsOf,
  standing,
  start,
  teachers,
  village,
  write,
} from "./refreshing.js";

// Plans are filled and calculated again and again.
jest.setTimeout(400_000);

/** The row of RKA with the account of JKK; its label stands in column B. */
function accountRow(it: Standing): number {
  const { id } = it.addIn.sheet("RKA");
  for (let row = 0; row < 40; row += 1)
    if (it.addIn.engine.cell(id, row, 1).value === "Rekening JKK") return row;
  throw new Error("RKA has no account of JKK");
}

/** On Asumsi, to the right of the three years of the plan. */
const explanation = 8;

describe("a refresh", () => {
  it("keeps what somebody edited and wrote, and what refers to ours goes on meaning the same", async () => {
    const it = await standing();
    const before = sheetsOf(it);
    const { engine } = it.addIn;
    const rt = besideLabel(it, "Segmen", neighbours.name, 2);
    // An entry of their own, a note beside the row, a formula that was written over, a sheet and a name that refer to ours.
    write(it, "Segmen", rt.row, 2, 6_001);
    write(it, "Segmen", rt.row, 40, "catatan saya");
    const label = besideLabel(it, "Asumsi", "Bentuk jalur", explanation);
    write(it, "Asumsi", label.row, explanation, "penjelasan kami");
    write(it, "RKA", accountRow(it), 2, "5.1.02.99.01.0001");
    const own = engine.addSheet("Data kami");
    const address = (row: number) => `$D$${String(row + 1)}`;
    write(it, "Data kami", 0, 0, `=Segmen!${address(rt.row)}*2`);
    engine.setName({ name: "pekerja_rt", formula: `=Segmen!${address(rt.row)}`, comment: "" });
    engine.changeSheet(it.addIn.sheet("Asumsi").id, { name: "Asumsi kami" });
    engine.changeSheet(own.id, { position: 0 });
    await engine.settle();
    const doubled = it.addIn.cell("Data kami", "A1").value;
    expect(doubled).toBe(2 * 25_662);

    const choices = {
      ...start,
      segments: [teachers, neighbours, village],
      ceilings: { APBD_PROV: 1_000_000_000 },
    };
    const request = requestOf(it, choices);
    const preview = await it.addIn.rooms.previewRefresh(request);
    expect(preview).toMatchObject({ kept: 2, isSame: false });
    expect(preview.conflicts).toMatchObject([{ kind: "overwritten", mine: "penjelasan kami" }]);
    expect(preview.sheets.find(({ name }) => name === "Segmen")?.comesIn).toBeGreaterThan(0);

    await refreshed(it, choices);
    const now = besideLabel(it, "Segmen", neighbours.name, 2);
    expect(now.value).toBe(6_001);
    expect(engine.cell(it.addIn.sheet("Segmen").id, now.row, 40).value).toBe("catatan saya");
    expect(besideLabel(it, "Asumsi kami", "Bentuk jalur", explanation).value).toBe("penjelasan kami");
    expect(engine.cell(it.addIn.sheet("RKA").id, accountRow(it), 2).value).toBe("5.1.02.99.01.0001");
    expect(it.addIn.cell("Data kami", "A1")).toMatchObject({
      value: doubled,
      formula: `=Segmen!${address(now.row)}*2`,
    });
    expect(engine.names().map(({ formula }) => formula)).toContain(`=Segmen!${address(now.row)}`);

    // Closed and opened again, and back: as it was, with what was edited.
    const back = requestOf(it, start);
    await it.addIn.rooms.takeRefreshBack(back, { patience });
    await engine.settle();
    Object.assign(it, await reopened(it.addIn));
    expect(it.remembered).toMatchObject({ before: null, choices: { segments: start.segments } });
    engine.changeSheet(it.addIn.sheet("Asumsi kami").id, { name: "Asumsi" });
    const again = besideLabel(it, "Segmen", neighbours.name, 2);
    write(it, "Segmen", again.row, 2, Number(rt.value));
    write(it, "Segmen", again.row, 40, "");
    write(it, "Asumsi", label.row, explanation, String(label.value));
    write(it, "RKA", accountRow(it), 2, "5.1.02.02.02.0006");
    await engine.settle();
    Object.assign(it.receipt, {
      sheets: it.receipt.sheets.map((sheet) => ({ ...sheet, name: sheet.name.replace(" kami", "") })),
    });
    expect(sheetsOf(it).map(({ name, cells }) => ({ name, cells }))).toEqual(
      before.map(({ name, cells }) => ({ name, cells })),
    );
  });
});

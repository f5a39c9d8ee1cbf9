/** The checks as the pane reads them, over the real Office.js. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { addressOf } from "../../src/papers/index.js";
import { placedOf } from "../workbooks/rencana/checked.js";
import { lampung, openAddIn, type AddIn } from "./addIn.js";

/** With segments, as there are checks of theirs, but of two years. */
const short = { ...lampung, horizonYear: 2026, targetYear: 2026 };

const { segments, verdicts } = placedOf(short).places;
const rtRw = segments.standing.find(({ line }) => line.id === "rt-rw");
if (rtRw === undefined) throw new Error("Lampung has the segment");

let addIn: AddIn;
const open = async (): Promise<void> => {
  addIn = await openAddIn();
};

describe("reading the checks back", () => {
  beforeAll(open);
  afterAll(() => addIn.close());

  it("finds none where there is no plan", async () => {
    expect(await addIn.rooms.readChecks()).toEqual([]);
  });

  it("gives what does not hold, with the cell, as it stands now", async () => {
    await addIn.fill(short);
    const what = "Upah dasar segmen PU terisi: Ketua RT/RW";
    const at = { sheet: "Segmen", address: addressOf(rtRw.wage) };
    const [before, ...others] = await addIn.rooms.readChecks();
    expect(others).toEqual([]);
    expect(before?.sheet).toBe("Pemeriksaan");
    expect(before?.verdict).toBe(`${String(before?.open.length)} perlu dilengkapi`);
    expect(before?.open.find((check) => check.what === what)).toMatchObject({
      severity: "lacking",
      verdict: "Lengkapi",
      what,
      at,
    });
    expect(before?.checks).toBeGreaterThan(before?.open.length ?? 0);
    // What is idle is neither open nor counted.
    const { id } = addIn.sheet("Pemeriksaan");
    const all = [...verdicts.values()];
    const idle = all.filter((place) => addIn.valueAt(place) === "—");
    expect(idle.length).toBeGreaterThan(0);
    expect(before?.checks).toBe(all.length - idle.length);
    expect(before?.open.map(({ verdict }) => verdict)).not.toContain("—");
    await addIn.type("Segmen", at.address, 2_000_000);
    const [after] = await addIn.rooms.readChecks();
    expect(after?.open.some((check) => check.what === what)).toBe(false);
    // A wage that was asked for brings its source along.
    const source = after?.open.find((check) => check.what.startsWith("Sumber isian disebut: Upah dasar"));
    expect(source).toMatchObject({ severity: "lacking", at: { sheet: "Sumber" } });
    await addIn.type("Sumber", source?.at?.address ?? "", "Surat BPKAD 900/12");
    const [said] = await addIn.rooms.readChecks();
    expect(said?.open.length).toBe((before?.open.length ?? 0) - 1);
    // Put away by a person, or not yet shown by a fill under way: not read.
    for (const visibility of ["Hidden", "VeryHidden"] as const) {
      addIn.engine.changeSheet(id, { visibility });
      expect(await addIn.rooms.readChecks()).toEqual([]);
    }
    addIn.engine.changeSheet(id, { visibility: "Visible" });
  });

  it("gives what is wrong before what is lacking, and the cell even where it is empty", async () => {
    await addIn.type("Asumsi", "B9", 2040);
    const [plan] = await addIn.rooms.readChecks();
    const open = plan?.open ?? [];
    const lacking = open.filter(({ severity }) => severity === "lacking");
    const wrong = open.filter(({ severity }) => severity === "wrong");
    expect(open).toEqual([...wrong, ...lacking]);
    expect(wrong.map(({ verdict }) => verdict)).toEqual(wrong.map(() => "Periksa"));
    expect(wrong.map(({ at }) => at)).toContainEqual({ sheet: "Asumsi", address: "B9" });
    expect(plan?.verdict).toBe(`${wrong.length} perlu diperiksa, ${lacking.length} perlu dilengkapi`);
    for (const { at } of open) expect(at).not.toBeNull();
  });
});

/*
 * Lampung Selatan's 1,485 oil-palm workers stood in version 0.1.0; the regency's own page prints 1,845
 * (lampungselatankab.go.id, 11 September 2025).
 */
describe("reading what rests on a corrected figure", () => {
  const lamsel = { ...short, regionCode: "18.01" };
  beforeAll(open);
  afterAll(() => addIn.close());

  it("finds nothing in a workbook of this version, which has the corrected figure and says so on Sumber", async () => {
    await addIn.fill(lamsel);
    expect(await addIn.rooms.readCorrected()).toEqual([]);
    const { id } = addIn.sheet("Sumber");
    const rows = Array.from({ length: addIn.engine.usedRect(id, true)?.rows ?? 0 }, (_, row) => row);
    const said = rows.map((row) => addIn.engine.cell(id, row, 1).value);
    expect(said.some((one) => typeof one === "string" && one.startsWith("1.485 → 1.845 (Q121)"))).toBe(true);
  });

  it("finds the cells of an older one, and asks nothing more once they name another source", async () => {
    await addIn.type("Segmen", "E9", "P075 (terbit: dibayari)");
    const [found, ...others] = await addIn.rooms.readCorrected();
    expect(others).toEqual([]);
    expect(found?.at).toEqual({ sheet: "Segmen", address: "E9" });
    expect(found?.correction).toMatchObject({ id: "P075", was: 1_485, now: 1_845, instead: "Q121" });
    await addIn.type("Segmen", "E9", "Laman kabupaten, 11 September 2025");
    expect(await addIn.rooms.readCorrected()).toEqual([]);
  });
});

/**
 * Each switch of the host, turned: what the add-in does, and what the person is told of it, by "Periksa Excel ini" before and by
 * the fill, its taking back or the selection itself.
 */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Examination, FillReceipt, Patience } from "../../src/excel/index.js";
import { everything } from "../sweep/faults/plans.js";
import { openAddIn, type AddIn, type AddInOptions } from "./addIn.js";

let addIn: AddIn;
const patience: Patience = { grace: 20, silence: 2_000, pauses: [5, 5] };
const opened = async (options: AddInOptions = {}): Promise<void> => {
  await addIn.close();
  addIn = await openAddIn(options);
};
beforeEach(async () => {
  addIn = await openAddIn();
});
afterEach(() => addIn.close());

const fill = (waiting = patience): Promise<FillReceipt> =>
  addIn.rooms.applyPlan(addIn.inPage(everything()), { patience: waiting });

/** What is not so here, by the findings' ids. */
async function failing(): Promise<readonly string[]> {
  const { findings } = await addIn.rooms.examine(patience);
  return findings.filter(({ works }) => works === false).map(({ id }) => id);
}

function said({ findings }: Examination, id: string): string {
  return findings.find((finding) => finding.id === id)?.words.id ?? "";
}

describe("Periksa Excel ini", () => {
  it("finds nothing wrong where nothing is, and leaves no trace", async () => {
    const before = addIn.engine.sheets();
    const { findings, report } = await addIn.rooms.examine(patience);
    expect(findings.filter(({ works }) => works !== true)).toEqual([]);
    expect(findings.map(({ id }) => id)).toEqual([
      ...["structure", "calculation", "view", "sheet", "areas", "texts", "formulas", "dates", "lists"],
      ...["rules", "page", "charts", "frozen", "memory", "changes"],
    ]);
    expect(addIn.engine.sheets()).toEqual(before);
    expect(addIn.engine.settings()).toEqual({});
    // One line a finding, and nothing personal: no name of a sheet, a file or its place.
    expect(report.id.split("\n")).toHaveLength(findings.length + 4);
    expect(report.id).not.toMatch(/Sheet1|Book1|https?:/);
  });

  it("that is stopped leaves no scratch sheet", async () => {
    const before = addIn.engine.sheets();
    const stop = new AbortController();
    const examining = addIn.rooms.examine(patience, {
      signal: stop.signal,
      onStep: (done) => {
        if (done === 3) stop.abort();
      },
    });
    await expect(examining).rejects.toMatchObject({
      kind: "cancelled",
      sentence: { id: "Dihentikan. Buku kerja ini tidak diubah." },
    });
    expect(addIn.engine.sheets()).toEqual(before);
    expect(addIn.engine.settings()).toEqual({});
  });

  it("knows what an older Excel cannot be asked", async () => {
    await opened({ host: { apiSet: "1.4" } });
    const { findings } = await addIn.rooms.examine(patience);
    const unknown = findings.filter(({ works }) => works === null).map(({ id }) => id);
    expect(unknown).toEqual(["structure", "lists", "rules", "page", "charts", "frozen", "changes"]);
    expect(addIn.names()).toEqual(["Sheet1"]);
  });
});

describe("list separator", () => {
  it("a semicolon is found, said, and used", async () => {
    addIn.host.conditions.listSeparator = ";";
    expect(said(await addIn.rooms.examine(patience), "areas")).toContain('dipisah ";"');
    expect((await fill()).notes).toEqual([]);
  });

  it("that becomes another one while Excel runs costs nothing: each area is asked for alone", async () => {
    addIn.host.conditions.listSeparator = ";";
    const before = await fill();
    await addIn.takeBack(before, { patience });
    addIn.host.conditions.listSeparator = ",";
    expect((await fill()).notes).toEqual([]);
    const { id } = addIn.sheet("Angka");
    expect(addIn.engine.style(id, 0, 0).bold).toBe(true);
    expect(addIn.engine.validations(id)).toHaveLength(1);
  });

  it("none at all is said: areas one by one, with the same result", async () => {
    addIn.host.conditions.refused = new Set(["Worksheet.getRanges"]);
    const examined = await addIn.rooms.examine(patience);
    expect(said(examined, "areas")).toContain("satu per satu");
    expect((await fill()).notes).toEqual([]);
  });
});

describe("lost focus", () => {
  it("is told by the doctor, who adds nothing and leaves nothing", async () => {
    addIn.host.conditions.focusElsewhere = true;
    const examined = await addIn.rooms.examine(patience);
    expect(said(examined, "sheet")).toContain("Kembali ke buku kerja ini");
    expect(addIn.names()).toEqual(["Sheet1"]);
  });

  it("a take-back deletes nothing, says what is left and to come back, and works afterwards", async () => {
    const receipt = await fill();
    addIn.host.conditions.focusElsewhere = true;
    await expect(addIn.takeBack(receipt, { patience })).rejects.toMatchObject({
      kind: "elsewhere",
      sentence: { id: expect.stringMatching(/Masih ada: Angka, Lain\..*Kembali ke buku kerja ini/) },
    });
    expect(addIn.names()).toEqual(["Sheet1", "Angka", "Lain"]);
    addIn.host.conditions.focusElsewhere = false;
    expect((await addIn.takeBack(receipt, { patience })).removed).toEqual(["Angka", "Lain"]);
  });

  it("a selection cannot be read: the sentence says why", async () => {
    addIn.host.conditions.focusElsewhere = true;
    await expect(addIn.rooms.readSelection()).rejects.toMatchObject({
      kind: "selection",
      sentence: { id: expect.stringContaining("buku kerja lain sedang di depan") },
    });
  });
});

describe("chart sheet in view", () => {
  it("is told by the doctor: filling works, the view does not come back", async () => {
    addIn.host.conditions.chartSheetInView = true;
    expect(await failing()).toEqual(["view"]);
    const { notes, view } = await fill();
    expect([notes, view]).toEqual([[], null]);
  });

  it("has no cells selected: the sentence says to select the table", async () => {
    addIn.host.conditions.chartSheetInView = true;
    await expect(addIn.rooms.readSelection()).rejects.toMatchObject({
      kind: "selection",
      sentence: { id: expect.stringContaining("Pilih tabelnya di lembar") },
    });
  });
});

describe("what is refused of looks", () => {
  it.each([
    ["PageLayout", "page", "Tata Letak Halaman", "tata cetak (Angka, Lain)"],
    ["WorksheetFreezePanes", "frozen", "Bekukan Panel", "judul yang tetap terlihat saat digulung (Angka)"],
    ["DataValidation", "lists", "ketik nilainya sendiri", "daftar pilihan) (Angka)"],
    ["ConditionalFormatCollection", "rules", "kata-katanya tetap ada", "pada pemeriksaan (Angka)"],
    ["ChartCollection.add", "charts", "angkanya ada di tabel", "grafik (Angka)"],
  ])("%s: the doctor says it before, a note of the fill after", async (refused, id, before, after) => {
    addIn.host.conditions.refused = new Set([refused]);
    const examined = await addIn.rooms.examine(patience);
    expect(examined.findings.filter(({ works }) => works === false).map((one) => one.id)).toEqual([id]);
    expect(said(examined, id)).toContain(before);
    const receipt = await fill();
    expect(receipt.notes).toHaveLength(1);
    expect(receipt.notes[0]?.id).toContain(after);
    expect(receipt.notes[0]?.id).toContain("Angka dan rumus lengkap");
    expect((await addIn.takeBack(receipt, { patience })).removed).toEqual(["Angka", "Lain"]);
  });
});

describe("1904 dates", () => {
  it("are told by the doctor, and a fill writes other numbers for the same days", async () => {
    await opened({ dates1904: true });
    const examined = await addIn.rooms.examine(patience);
    expect(examined.findings.filter(({ works }) => works === false).map(({ id }) => id)).toEqual(["dates"]);
    expect(said(examined, "dates")).toContain("dari tahun 1904");
    const receipt = await fill();
    // 45,000 days after 1900 begins are 43,538 after 1904 does: 1,462 lie between the two first days.
    expect(addIn.cell("Angka", "B6").value).toBe(43_538);
    expect((await addIn.takeBack(receipt, { patience })).concerns).toEqual([]);
  });
});

describe("calculation by hand", () => {
  it("is kept: the new sheets are calculated, and an old value of somebody's own stays as it is", async () => {
    const { id } = addIn.sheet("Sheet1");
    const at = (column: number) => ({ row: 0, column, rows: 1, columns: 1 });
    addIn.engine.write(id, at(0), [[1]]);
    addIn.engine.write(id, at(1), [["=A1*2"]]);
    await addIn.engine.calculate();
    addIn.host.calculationMode = "Manual";
    addIn.engine.write(id, at(0), [[5]]);
    expect((await fill()).notes).toEqual([]);
    expect(addIn.cell("Sheet1", "B1").value).toBe(2);
    // 100 + 200, and that times (100 + 1) of the sheet behind it.
    expect([addIn.cell("Angka", "B3").value, addIn.cell("Angka", "C3").value]).toEqual([300, 30_300]);
    expect(addIn.host.calculationMode).toBe("Manual");
    // A moment later the grid tells that the rules of the new sheets have formulas: still nobody has asked.
    await new Promise((waited) => setTimeout(waited, 700));
    expect(addIn.cell("Sheet1", "B1").value).toBe(2);
  });
});

describe("very hidden", () => {
  it("sheets of somebody's own stay so, and one of ours is taken back all the same", async () => {
    const secret = addIn.engine.addSheet("Rahasia");
    addIn.engine.changeSheet(secret.id, { visibility: "VeryHidden" });
    const receipt = await fill();
    addIn.engine.changeSheet(addIn.sheet("Lain").id, { visibility: "VeryHidden" });
    const { removed } = await addIn.rooms.takeBack(receipt, { patience });
    expect(removed).toEqual(["Angka", "Lain"]);
    expect(addIn.engine.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["Rahasia", "VeryHidden"],
    ]);
  });
});

describe("silent answers", () => {
  it("to the doctor: said after a while, and the scratch sheet goes", async () => {
    addIn.host.failAt({ at: "sync", n: 4, code: "silence" });
    await expect(addIn.rooms.examine({ ...patience, silence: 200 })).rejects.toMatchObject({
      kind: "silent",
      sentence: { id: expect.stringContaining("kotak dialog terbuka") },
    });
    expect(addIn.names()).toEqual(["Sheet1"]);
  });

  it("to a take-back: said with what is left, and it can be finished", async () => {
    const receipt = await fill();
    addIn.host.failAt({ at: "sync", n: 2, code: "silence" });
    await expect(addIn.takeBack(receipt, { patience: { ...patience, silence: 200 } })).rejects.toMatchObject({
      kind: "silent",
    });
    expect(addIn.names()).toEqual(["Sheet1", "Angka", "Lain"]);
    expect((await addIn.takeBack(receipt, { patience })).removed).toEqual(["Angka", "Lain"]);
  });
});

describe("slow answers", () => {
  it("are waited for: a fill and its taking back come out the same, with nothing to tell", async () => {
    addIn.host.conditions.delay = 40;
    const receipt = await fill();
    expect(receipt.notes).toEqual([]);
    expect(addIn.cell("Angka", "B3").value).toBe(300);
    expect((await addIn.takeBack(receipt, { patience })).removed).toEqual(["Angka", "Lain"]);
  });

  it("are waited for after the sheets are shown too, however long one is patient", async () => {
    addIn.host.conditions.delay = 60;
    const receipt = await fill({ ...patience, silence: 20 });
    expect(receipt.notes).toEqual([]);
    expect(addIn.engine.activeSheetId()).toBe(addIn.sheet("Angka").id);
  });

  it("a take-back waits for an Excel that is at work, however long, and is not called half done", async () => {
    const receipt = await fill();
    addIn.host.conditions.delay = 300;
    const report = await addIn.takeBack(receipt, { patience: { grace: 20, silence: 50, pauses: [] } });
    expect(report.removed).toEqual(["Angka", "Lain"]);
    expect(report.sentence.id).toBe("Dihapus: Angka, Lain. Lembar lain tidak disentuh.");
    expect(addIn.names()).toEqual(["Sheet1"]);
  });

  it("to what the workbook remembers are waited for: a pane that opens beside a busy Excel learns of its plan", async () => {
    const { mark } = await fill();
    addIn.host.conditions.delay = 300;
    const memory = await addIn.rooms.readMemory({ grace: 20, silence: 50, pauses: [] });
    expect(memory.standing.map((receipt) => receipt.mark)).toEqual([mark]);
  });

  it("a fill that is stopped meanwhile leaves nothing", async () => {
    addIn.host.conditions.delay = 40;
    const stop = new AbortController();
    addIn.host.onBatch(({ syncs }) => {
      if (syncs === 3) stop.abort();
    });
    const filling = addIn.rooms.applyPlan(addIn.inPage(everything()), { patience, signal: stop.signal });
    await expect(filling).rejects.toMatchObject({ kind: "cancelled" });
    expect(addIn.names()).toEqual(["Sheet1"]);
    expect(addIn.engine.settings()).toEqual({});
  });
});

describe("an older Excel", () => {
  it.each(["2016", "2019"] as const)("of %s: contents are filled and taken back", async (excel) => {
    await opened({ excel });
    const receipt = await fill();
    expect(addIn.cell("Angka", "B3").value).toBe(300);
    expect(addIn.cell("Angka", "A1").value).toBe("18.10");
    expect((await addIn.takeBack(receipt, { patience })).removed).toEqual(["Angka", "Lain"]);
    expect(addIn.names()).toEqual(["Sheet1"]);
  });
});

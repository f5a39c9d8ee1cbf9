/** Excels on other desks: other separators, another window in front, a chart sheet in view, refusals of what is cosmetic, other dates. */
import { describe, expect, it } from "@jest/globals";
import { gridOfRange } from "../../src/intake/index.js";
import { everything } from "../sweep/faults/plans.js";
import { furnish, stateOf } from "../sweep/faults/workbook.js";
import type { AddIn } from "./addIn.js";
import { excelWith, filled, patience } from "./desk.js";

/** What the first sheet looks like: the bold row, the joined cells, the rules. */
function looksOf(addIn: AddIn): unknown {
  const { id } = addIn.sheet("Angka");
  return [
    Array.from({ length: 6 }, (_, row) =>
      Array.from({ length: 4 }, (_, column) => addIn.engine.style(id, row, column)),
    ),
    addIn.engine.merges(id),
    addIn.engine.validations(id),
    addIn.engine.charts(id).map(({ name, series }) => [name, series.length]),
  ];
}

describe("where the list separator is a semicolon", () => {
  it("a fill succeeds, and looks the same", async () => {
    const usual = await excelWith();
    await filled(usual);
    const expected = looksOf(usual);
    await usual.close();
    const addIn = await excelWith();
    addIn.host.conditions.listSeparator = ";";
    const receipt = await filled(addIn);
    expect(receipt.notes).toEqual([]);
    expect(JSON.stringify(looksOf(addIn)).replace(/sheet-\w+/g, "")).toBe(
      JSON.stringify(expected).replace(/sheet-\w+/g, ""),
    );
  });

  it("asks once which one it is: the second fill is as short as where it is a comma", async () => {
    const addIn = await excelWith();
    addIn.host.conditions.listSeparator = ";";
    const first = await filled(addIn);
    await addIn.takeBack(first, { patience });
    const second = await filled(addIn);
    expect(second.syncs).toBeLessThan(first.syncs);
  });

  it("and where several areas are refused whatever stands between them, each is painted alone", async () => {
    const usual = await excelWith();
    await filled(usual);
    const expected = JSON.stringify(looksOf(usual)).replace(/sheet-\w+/g, "");
    await usual.close();
    const addIn = await excelWith();
    addIn.host.conditions.refused = new Set(["Worksheet.getRanges"]);
    expect((await filled(addIn)).notes).toEqual([]);
    expect(JSON.stringify(looksOf(addIn)).replace(/sheet-\w+/g, "")).toBe(expected);
  });
});

describe("while another workbook is in front", () => {
  it("a fill that has not begun says to come back, and leaves nothing", async () => {
    const addIn = await excelWith();
    addIn.host.conditions.focusElsewhere = true;
    await expect(filled(addIn)).rejects.toMatchObject({
      kind: "elsewhere",
      sentence: { id: expect.stringContaining("Kembali ke buku kerja ini") },
    });
    expect(addIn.names()).toEqual(["Sheet1"]);
    expect(addIn.engine.settings()).toEqual({});
  });

  it("a fill whose sheets are shown is done: what needs the window is told", async () => {
    const addIn = await excelWith();
    const plan = everything();
    addIn.host.onBatch(() => {
      const shown = addIn.engine.sheets().some((s) => s.name === "Angka" && s.visibility === "Visible");
      if (shown) addIn.host.conditions.focusElsewhere = true;
    });
    const receipt = await filled(addIn, plan);
    expect(addIn.names()).toEqual(["Sheet1", "Angka", "Lain"]);
    expect(receipt.notes.map(({ id }) => id).join(" ")).toContain("judul yang tetap terlihat");
  });

  it("what a stopped fill left is removed as soon as the window is back", async () => {
    const addIn = await excelWith();
    let tries = 0;
    addIn.host.onBatch(({ syncs }) => {
      if (syncs === 4) {
        addIn.host.conditions.focusElsewhere = true;
        addIn.host.failAt({ at: "sync", n: 1, code: "GeneralException" });
      }
      if (syncs > 5) tries += 1;
      if (tries === 3) addIn.host.conditions.focusElsewhere = false;
    });
    await expect(filled(addIn)).rejects.toMatchObject({ kind: "unknown" });
    expect(addIn.names()).toEqual(["Sheet1"]);
    expect(addIn.engine.settings()).toEqual({});
  });

  it("and where it does not come back, the next pane finds what is left and removes it", async () => {
    const addIn = await excelWith();
    addIn.host.onBatch(({ syncs }) => {
      if (syncs !== 4) return;
      addIn.host.conditions.focusElsewhere = true;
      addIn.host.failAt({ at: "sync", n: 1, code: "GeneralException" });
    });
    await expect(filled(addIn)).rejects.toMatchObject({
      sentence: { id: expect.stringContaining("panel menawarkan untuk menghapusnya") },
    });
    addIn.host.conditions.focusElsewhere = false;
    const { unfinished, standing } = await addIn.rooms.readMemory();
    expect(standing).toEqual([]);
    expect(unfinished).toHaveLength(1);
    const [found] = unfinished;
    if (found === undefined) throw new Error("One was found");
    const said = await addIn.rooms.removeLeftovers(found, patience);
    expect(said.id).toContain("sudah dihapus");
    expect(addIn.names()).toEqual(["Sheet1"]);
    expect(addIn.engine.settings()).toEqual({});
  });
});

describe("with a chart sheet in view", () => {
  it("a fill and its taking back work", async () => {
    const addIn = await excelWith();
    addIn.host.conditions.chartSheetInView = true;
    const receipt = await filled(addIn);
    expect(receipt.view).toBeNull();
    const report = await addIn.takeBack(receipt, { patience });
    expect(report.removed).toEqual(["Angka", "Lain"]);
  });
});

describe("what is cosmetic never costs the contents", () => {
  it.each([
    ["PageLayout", "tata cetak"],
    ["WorksheetFreezePanes", "judul yang tetap terlihat"],
    ["DataValidation", "pemeriksaan isian"],
    ["ConditionalFormatCollection", "warna peringatan"],
    ["ChartCollection.add", "grafik"],
    ["Range.merge", "sel gabungan"],
    ["RangeFill.color", "warna dan gaya sel"],
    ["Worksheet.tabColor", "warna tab"],
  ])("%s refused: the figures stand, and the note says what is missing", async (refused, words) => {
    const addIn = await excelWith();
    addIn.host.conditions.refused = new Set([refused]);
    const plan = everything();
    const receipt = await filled(addIn, plan);
    expect(receipt.notes).toHaveLength(1);
    expect(receipt.notes[0]?.id).toContain(words);
    expect(receipt.notes[0]?.id).toContain("Angka");
    // The others are all there.
    expect(addIn.cell("Angka", "B3").value).toBe(300);
    expect(addIn.cell("Angka", "A1").value).toBe("18.10");
    const { id } = addIn.sheet("Angka");
    if (refused !== "DataValidation") expect(addIn.engine.validations(id)).toHaveLength(1);
    if (refused !== "ChartCollection.add") {
      expect(addIn.engine.charts(id).map(({ series }) => series.length)).toEqual([2]);
    }
    if (refused !== "ConditionalFormatCollection") {
      expect(addIn.engine.conditionalFormats(id)).toHaveLength(1);
    }
  });
});

describe("a workbook that counts its days from 1904", () => {
  it("shows the same days", async () => {
    const usual = await excelWith();
    await filled(usual);
    const shown = async (addIn: AddIn): Promise<string> =>
      addIn.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Angka").getRange("B6");
        range.load("text");
        await context.sync();
        return String(range.text[0]?.[0]);
      });
    const expected = await shown(usual);
    expect(expected).toBe("15 Mar 2023");
    await usual.close();
    const addIn = await excelWith({ dates1904: true });
    await filled(addIn);
    expect(addIn.cell("Angka", "B6").value).toBe(45_000 - 1_462);
    expect(await shown(addIn)).toBe(expected);
  });

  it("gives a selection whose days are read as what they show", async () => {
    const addIn = await excelWith({ dates1904: true });
    const { id } = addIn.sheet("Sheet1");
    addIn.engine.write(id, { row: 0, column: 0, rows: 2, columns: 1 }, [["Tanggal"], [45_000 - 1_462]]);
    addIn.engine.setNumberFormat(id, { row: 1, column: 0, rows: 1, columns: 1 }, "dd/mm/yyyy");
    addIn.engine.select(id, { row: 0, column: 0, rows: 2, columns: 1 });
    const selection = await addIn.rooms.readSelection();
    expect(selection.dates1904).toBe(true);
    // 15 March 2023, the 45,000th day of the usual count.
    expect(gridOfRange(selection).rows[1]?.cells).toMatchObject([
      { kind: "date", value: "2023-03-15", shown: "15/03/2023" },
    ]);
  });

  it("keeps the days in own cells, and what is reckoned with them, through a fill and its taking back", async () => {
    const addIn = await excelWith({ dates1904: true });
    const { engine, host } = addIn;
    await furnish(engine, host, "Automatic");
    const own = engine.addSheet("Hari kami");
    engine.write(own.id, { row: 0, column: 0, rows: 1, columns: 4 }, [
      [45_000 - 1_462, "=YEAR(A1)", "=DATE(2023,3,15)-A1", "=EDATE(A1,12)"],
    ]);
    engine.setNumberFormat(own.id, { row: 0, column: 0, rows: 1, columns: 1 }, "d mmm yyyy");
    engine.setValidation(own.id, [{ row: 0, column: 0, rows: 1, columns: 1 }], {
      rule: { kind: "wholeNumber", operator: "Between", min: 42_734, max: 44_194 },
      errorTitle: "",
      errorMessage: "2021–2024",
      promptTitle: "",
      promptMessage: "",
    });
    await engine.settle();
    const days = ["A1", "B1", "C1", "D1"].map((address) => addIn.cell("Hari kami", address).value);
    // 15 March 2024 is 366 days later: 2024 has its 29th of February before it.
    expect(days).toEqual([43_538, 2023, 0, 43_538 + 366]);
    const seen = (without: readonly string[] = []): readonly string[] => stateOf(engine, host, without);
    const before = seen();
    const receipt = await filled(addIn);
    await engine.settle();
    expect(seen(receipt.sheets.map(({ id }) => id))).toEqual(before);
    expect((await addIn.takeBack(receipt, { patience })).concerns).toEqual([]);
    await engine.settle();
    expect(seen()).toEqual(before);
  });

  it("keeps the days of a fill as values where own cells use them", async () => {
    const addIn = await excelWith({ dates1904: true });
    const receipt = await filled(addIn);
    const { id } = addIn.sheet("Sheet1");
    addIn.engine.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [["=Angka!B6"]]);
    await addIn.engine.settle();
    await addIn.takeBack(receipt, { patience, agreed: true, keepValues: true });
    await addIn.engine.settle();
    expect(addIn.cell("Sheet1", "A1")).toMatchObject({ value: 45_000 - 1_462, formula: null });
  });
});

describe("an answer that never comes", () => {
  it("can be stopped, says so, and nothing is left", async () => {
    const addIn = await excelWith();
    const stop = new AbortController();
    addIn.host.failAt({ at: "sync", n: 5, code: "silence" });
    const running = addIn.rooms.applyPlan(addIn.inPage(everything()), { patience, signal: stop.signal });
    setTimeout(() => stop.abort(), 300);
    await expect(running).rejects.toMatchObject({
      kind: "silent",
      sentence: { id: expect.stringContaining("belum menjawab") },
    });
    expect(addIn.names()).toEqual(["Sheet1"]);
    expect(addIn.engine.settings()).toEqual({});
  });
});

describe("protected structure", () => {
  it("is read first: nothing is tried", async () => {
    const addIn = await excelWith();
    addIn.host.structureProtected = true;
    await expect(filled(addIn)).rejects.toMatchObject({ kind: "protected" });
    expect(addIn.host.counts.syncs).toBe(1);
  });
});

describe("what the workbook remembers", () => {
  it("is a receipt with which a later pane takes the fill back", async () => {
    const addIn = await excelWith();
    await filled(addIn);
    const { standing, unfinished } = await addIn.rooms.readMemory();
    expect(unfinished).toEqual([]);
    expect(standing).toHaveLength(1);
    const [receipt] = standing;
    if (receipt === undefined) throw new Error("One stands");
    const report = await addIn.takeBack(receipt, { patience });
    expect(report.concerns).toEqual([]);
    expect(report.removed).toEqual(["Angka", "Lain"]);
    expect(await addIn.rooms.readMemory()).toEqual({
      standing: [],
      unfinished: [],
      plans: [],
      books: [],
      ignored: [],
    });
  });

  it("ignores what is foreign, damaged or newer, and leaves it alone", async () => {
    const addIn = await excelWith();
    const foreign = {
      "cakupan.fill.~aaaaaaaa": "{",
      "cakupan.fill.~bbbbbbbb": JSON.stringify({ version: 99, state: "filling" }),
      "cakupan.fill.~cccccccc": JSON.stringify({
        version: 1,
        state: "filling",
        mark: "S",
        title: "",
        ids: [],
        view: null,
      }),
      "cakupan.fill.~dddddddd": JSON.stringify({
        version: 1,
        state: "standing",
        at: 1,
        receipt: { sheets: 5 },
      }),
      lain: [1],
    };
    Object.assign(addIn.engine.settings(), foreign);
    expect(await addIn.rooms.readMemory()).toEqual({
      standing: [],
      unfinished: [],
      plans: [],
      books: [],
      ignored: [],
    });
    expect(addIn.engine.settings()).toEqual(foreign);
  });
});

/** @jest-environment ./test/runner/page.js */
/** "Jelaskan sel ini" and "Susun rumus" in the pane, with an Excel whose answers the test chooses. */
import "../../functions/runtime.js";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { PlanChoices } from "../../../src/domain/index.js";
import { ExcelProblem, type RememberedPlan, type SelectedCell } from "../../../src/excel/index.js";
import { formulaText, isFormula, type WorkbookPlan } from "../../../src/sheets/index.js";
import type { ExcelRoom, FillReceipt } from "../../../src/taskpane/rooms.js";
import { usualBreakdown, type BookChoices } from "../../../src/workbooks/index.js";
import { outsideExcel, Pane, room } from "./pane.js";

const choices: PlanChoices = {
  regionCode: "18",
  baseYear: 2024,
  horizonYear: 2026,
  targetShare: 0.3839,
  targetYear: 2026,
  payer: "APBD_PROV",
  monthsPerYear: 12,
  language: "id",
  segments: [],
};

const receipt = {
  mark: "~rencana1",
  sheets: [{ id: "id-segmen", name: "Segmen" }],
} as unknown as FillReceipt;
const remembered: RememberedPlan = {
  mark: receipt.mark,
  addIn: "0.1.0",
  choices,
  dialect: "native",
  dates1904: false,
  sheets: [],
  before: null,
};

const selected = (more: Partial<SelectedCell>): SelectedCell => ({
  sheetId: "id-segmen",
  sheet: "Segmen",
  row: 5,
  column: 4,
  address: "E6",
  content: "",
  written: "",
  shown: "",
  readBy: [],
  ...more,
});

/** The tabs of a plan with nothing calculated: what a cell holds is what it shows. */
function tabsOf(plan: WorkbookPlan) {
  const seen = plan.sheets.map(({ key, name, cells }) => {
    const rows = 1 + Math.max(...cells.map(({ row }) => row));
    const contents: (string | number | boolean)[][] = Array.from({ length: rows }, () => []);
    for (const { row, column, content } of cells) {
      const line = contents[row];
      if (line === undefined || content === null) continue;
      line[column] = isFormula(content) ? formulaText(content, plan, key) : content;
    }
    const texts = contents.map((line) =>
      Array.from(line, (cell: string | number | boolean | undefined) => String(cell ?? "")),
    );
    return { key, id: `id-${key}`, name, contents, texts };
  });
  return { plan, seen };
}

const memory = { unfinished: [], standing: [receipt], plans: [remembered], books: [], ignored: [] };
const withPlan = (more: Partial<ExcelRoom>): ExcelRoom & ReturnType<typeof room> =>
  room({
    readMemory: () => Promise.resolve(memory),
    readPlanTabs: ({ plan }) => Promise.resolve(tabsOf(plan)),
    ...more,
  });

let pane: Pane;
beforeEach(() => window.localStorage.clear());
afterEach(() => pane.close());

async function open(excel: ExcelRoom): Promise<void> {
  pane = await Pane.open(excel);
  await pane.press("Cek");
}
const tell = (): Promise<void> => pane.press("Jelaskan sel yang dipilih");

describe("the story of the selected cell", () => {
  it("stands in the pane, and leads from cell to cell and back", async () => {
    let at = selected({ content: '=IF(COUNT(C6,D6)=2,IF(D6>0,C6/D6,""),"")', shown: "24,86 %" });
    const excel = withPlan({ readSelectedCell: () => Promise.resolve(at) });
    await open(excel);
    await tell();
    await pane.until("Provinsi Lampung · Cakupan");
    for (const words of ["24,86 %", "Dihitung dari", "Sumber dan keputusan", "P049", "Lampost"])
      expect(pane.text).toContain(words);
    at = selected({ row: 5, column: 2, address: "C6", content: 760_468, shown: "760.468" });
    await pane.press("Ke sel Segmen!C6");
    await pane.until("Isian: boleh diubah");
    expect(excel.asked.filter(({ call }) => call === "goTo").at(-1)?.with).toBe("Segmen");
    expect(pane.text).toContain("Provinsi Lampung · Peserta");
    expect(pane.text).toContain("Dipakai langsung oleh");
    at = selected({ content: '=IF(COUNT(C6,D6)=2,IF(D6>0,C6/D6,""),"")', shown: "24,86 %" });
    await pane.press("Kembali ke Segmen!E6");
    await pane.until("Provinsi Lampung · Cakupan");
    expect(pane.text).not.toContain("Kembali ke");
  });

  it("says that an input was changed since", async () => {
    const changed = selected({ column: 2, address: "C6", content: 5, shown: "5" });
    const excel = withPlan({
      readSelectedCell: () => Promise.resolve(changed),
      readPlanTabs: ({ plan }) => {
        const tabs = tabsOf(plan);
        const row = tabs.seen.find(({ key }) => key === "segmen")?.contents[5];
        if (row !== undefined) row[2] = 5;
        return Promise.resolve(tabs);
      },
    });
    await open(excel);
    await tell();
    await pane.until("Isian ini sudah diubah; semula 760.468.");
  });

  it("is a sentence for somebody's own cell, and for a plan whose choices are not remembered", async () => {
    let at = selected({ sheetId: "other", sheet: "Data saya", content: 7 });
    const excel = withPlan({
      readSelectedCell: () => Promise.resolve(at),
      readMemory: () => Promise.resolve({ ...memory, plans: [], books: [] }),
    });
    await open(excel);
    await tell();
    expect(pane.text).toContain("Sel ini bukan dari add-in ini");
    at = selected({ sheetId: "other", sheet: "Data saya" });
    await tell();
    expect(pane.text).toContain("Sel ini kosong.");
    expect(pane.text).not.toContain("isinya milik Anda");
    at = selected({});
    await tell();
    expect(pane.text).toContain("buku kerja tidak mengingat pilihannya");
  });

  it("is told of Rincian and Nasional as well, by what the workbook remembers of them", async () => {
    const book: BookChoices = {
      workbook: "breakdown",
      choices: { ...usualBreakdown, regionCode: "18", baseYear: 2024, language: "id", segments: ["petani"] },
    };
    const own = {
      mark: "~rincian1",
      sheets: [{ id: "id-rincian", name: "Rincian" }],
    } as unknown as FillReceipt;
    const excel = withPlan({
      readSelectedCell: () =>
        Promise.resolve(
          selected({ sheetId: "id-rincian", sheet: "Rincian", row: 4, column: 3, shown: "1.845" }),
        ),
      readMemory: () =>
        Promise.resolve({
          ...memory,
          standing: [receipt, own],
          books: [{ ...remembered, mark: own.mark, book, sheets: [], inputs: "" }],
        }),
    });
    await open(excel);
    await tell();
    await pane.until("Kabupaten Lampung Selatan, Petani dan pekebun · Peserta");
    // Pemkab Lampung Selatan, 11 September 2025 (Q121).
    for (const words of [
      "Basis, tanggal dan sumber barisnya",
      "Peserta program",
      "Q121",
      "Pemkab Lampung Selatan",
    ])
      expect(pane.text).toContain(words);
  });

  it("is the sentence why what is remembered is not used", async () => {
    const ignored = [{ mark: receipt.mark, id: "Catatan pilihannya rusak.", en: "Damaged." }];
    const excel = withPlan({
      readSelectedCell: () => Promise.resolve(selected({})),
      readMemory: () => Promise.resolve({ ...memory, plans: [], ignored }),
    });
    await open(excel);
    await tell();
    expect(pane.text).toContain("Catatan pilihannya rusak.");
  });

  it("tells of a function of ours what it was given, what it answers and by which act", async () => {
    const formula = '=CAKUPAN.SUBSIDY_COST(B2,12,"2027-01")';
    const own = selected({ sheetId: "other", sheet: "Data saya", content: formula, written: formula });
    const excel = withPlan({
      readSelectedCell: () => Promise.resolve(own),
      readAreas: (areas) => {
        expect(areas).toEqual([{ sheet: "Data saya", address: "B2" }]);
        return Promise.resolve([[[1000]]]);
      },
    });
    await open(excel);
    await tell();
    await pane.until("Fungsi CAKUPAN.SUBSIDY_COST");
    // 1,000 × 12 × Rp16,800.
    for (const words of ["201.600.000", "PP 44/2015", "workers", "tidak diisi"])
      expect(pane.text).toContain(words);
    expect(pane.text).not.toContain("Sel ini bukan dari add-in ini");
  });

  it("says what Excel refused", async () => {
    const refusal = new ExcelProblem("editing", {
      id: "Sebuah sel sedang diketik.",
      en: "A cell is edited.",
    });
    await open(withPlan({ readSelectedCell: () => Promise.reject(refusal) }));
    await tell();
    expect(pane.text).toContain("Sebuah sel sedang diketik.");
  });

  it("is not offered outside Excel", async () => {
    await open(room({ whenReady: () => Promise.resolve(outsideExcel) }));
    expect(pane.hasButton("Jelaskan sel yang dipilih")).toBe(false);
  });
});

describe("the formula builder", () => {
  it("shows the result of what is typed, the formula with Indonesian signs, and writes it en-US", async () => {
    const excel = room({ insertFormula: () => Promise.resolve({ sheet: "Sheet1", address: "B5" }) });
    await open(excel);
    await pane.press("Susun rumus");
    await pane.choose("formulaFunction", "GAP_TO_TARGET: Kesenjangan ke target");
    await pane.type("formula.covered", "760.468");
    await pane.type("formula.workers", "3.058.943");
    await pane.type("formula.target", "38,39 %");
    // 38.39 % of 3,058,943 are 1,174,328.2177, rounded up 1,174,329; less 760,468.
    await pane.until("413.861");
    expect(pane.text).toContain("=CAKUPAN.GAP_TO_TARGET(760468;3058943;38,39%)");
    expect(pane.text).toContain("=MAX(0;ROUNDUP(ROUND(38,39%*3058943;6);0)-760468)");
    await pane.press("Sisipkan fungsi");
    const inserted = (): unknown => excel.asked.filter(({ call }) => call === "insertFormula").at(-1)?.with;
    expect(inserted()).toBe("=CAKUPAN.GAP_TO_TARGET(760468,3058943,38.39%)");
    expect(pane.text).toContain("Tertulis di Sheet1!B5.");
    await pane.press("Sisipkan rumus biasa");
    expect(inserted()).toBe("=MAX(0,ROUNDUP(ROUND(38.39%*3058943,6),0)-760468)");
  });

  it("does not guess what a number means that this Excel and the pane read differently", async () => {
    await open(room({ readSigns: () => Promise.resolve({ decimal: ".", list: "," }) }));
    await pane.press("Susun rumus");
    await pane.type("formula.covered", "760.468");
    await pane.type("formula.workers", "3.058.943");
    await pane.until('"760.468" bisa berarti 760.468 atau 760,468');
    expect(pane.button("Sisipkan fungsi").disabled).toBe(true);
    await pane.type("formula.covered", "760468");
    await pane.until("=CAKUPAN.COVERAGE_RATE(760468,3058943)");
    await pane.type("formula.covered", "0.125");
    await pane.type("formula.workers", "0,5");
    await pane.until("0,25");
  });

  it("takes the selected cells, and says in the function's own sentence what is wrong", async () => {
    let value: unknown = "banyak";
    const excel = room({
      readSelectedArea: () => Promise.resolve({ sheet: "Baris RKA", address: "C6" }),
      readAreas: (areas) => Promise.resolve(areas.map(() => [[value]])),
    });
    await open(excel);
    await pane.press("Susun rumus");
    await pane.press("Ambil sel terpilih untuk covered");
    expect(pane.field("formula.covered").value).toBe("'Baris RKA'!C6");
    await pane.type("formula.workers", "4");
    await pane.until('"covered" harus berupa angka; yang diterima teks "banyak".');
    expect(pane.button("Sisipkan fungsi").disabled).toBe(true);
    value = 1;
    await pane.meanwhile(() => window.dispatchEvent(new Event("focus")));
    await pane.until("0,25");
    expect(pane.text).toContain("='Baris RKA'!C6/4");
  });

  it("names the act, and has no ordinary formula where the law decides", async () => {
    await open(room());
    await pane.press("Susun rumus");
    await pane.choose(
      "formulaFunction",
      "CONTRIBUTION: Iuran sebulan satu orang dalam rupiah bulat menurut jenis kepesertaan, pembayar, sektor, penghasilan atau upah, dan bulan",
    );
    await pane.type("formula.type", "BPU");
    await pane.until("16.800");
    expect(pane.text).toContain("PP 44/2015");
    expect(pane.text).toContain("Tidak ada rumus biasa yang setara");
    expect(pane.button("Sisipkan rumus biasa").disabled).toBe(true);
  });
});

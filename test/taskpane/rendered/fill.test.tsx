/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { buildPlan } from "../../../src/workbooks/index.js";
import { type WorkbookPlan } from "../../../src/sheets/index.js";
import type { BookRoom, ExcelRoom } from "../../../src/taskpane/rooms.js";
import { sheet as sheetOf } from "../../sheets/sheet.js";
import { inExcel, outsideExcel, Pane, previewed, receiptFor, room, takenBack } from "./pane.js";

let pane: Pane;

beforeEach(() => window.localStorage.clear());
afterEach(() => pane.close());

async function open(excel: ExcelRoom, books?: BookRoom): Promise<Pane> {
  pane = await Pane.open(excel, books);
  return pane;
}

/** Lampung to 38.39 % by 2029: the province's own published target (1,174,328 of 3,058,943 workers). */
async function chooseLampung(): Promise<void> {
  await pane.chooseRegion("lampung");
  await pane.type("targetShare", "38,39");
  await pane.leave("targetShare");
}

/** The sheets that the workbook room plans for these choices: what the pane has to show and to write. */
const lampungSheets: readonly string[] = (() => {
  const plan = buildPlan({
    regionCode: "18",
    baseYear: 2024,
    horizonYear: 2029,
    targetShare: 0.3839,
    targetYear: 2029,
    payer: "APBD",
    monthsPerYear: 12,
    language: "id",
  });
  return plan.ok ? plan.value.sheets.map(({ name }) => name) : [];
})();

function appliedPlan(excel: ReturnType<typeof room>): WorkbookPlan {
  const call = excel.asked.find((one) => one.call === "applyPlan");
  if (call === undefined) throw new Error("Nothing was written");
  return call.with as WorkbookPlan;
}

describe("choosing", () => {
  it.each([
    ["pring", "Kabupaten Pringsewu"],
    ["18.10", "Kabupaten Pringsewu"],
    ["muba", "Kabupaten Musi Banyuasin"],
    ["lampung", "Provinsi Lampung"],
    ["contoh", "Provinsi Contoh (fiktif)"],
    ["00.71", "Kota Umpama (fiktif)"],
  ])("finds a region by %j", async (query, region) => {
    await open(room());
    await pane.chooseRegion(query);
    expect(pane.field("regionCode").value).toBe(region);
  });

  it("offers a fictional region to learn on while none is chosen, and marks it as such", async () => {
    await open(room());
    await pane.press("Mulai belajar dengan Provinsi Contoh");
    expect(pane.field("regionCode").value).toBe("Provinsi Contoh (fiktif)");
    // 163,200 of 480,000 are 34 %; half of them are 240,000, 76,800 more.
    await pane.until("163.200 dari 480.000 pekerja");
    expect(pane.text).toContain("Peserta tambahan76.800 orang");
    expect(pane.text).toContain("Sumber: fiktif, untuk belajar");
  });

  it("shows the headline of Ringkasan before it is written", async () => {
    await open(room(), previewed);
    await chooseLampung();
    await pane.until("Kalimat utama Ringkasan nanti");
    expect(pane.text).toContain("Untuk mencapai 38,39 % pada 2029 diperlukan 413.861 peserta tambahan.");
  });

  it("draws only the first of the many regions, and says how many more there are", async () => {
    await open(room());
    await pane.type("regionCode", " ");
    // Kepmendagri 300.2.2-2138/2025: 38 provinces and 514 kabupaten/kota, of which 40 are drawn.
    expect(pane.text).toContain("512 daerah lagi: ketik nama yang lebih lengkap");
  });

  it("says that no region matches, and keeps the one chosen before", async () => {
    await open(room());
    await pane.chooseRegion("lampung");
    await pane.type("regionCode", "atlantis");
    expect(pane.text).toContain("Tidak ada daerah yang cocok dengan “atlantis”");
    await pane.leave("regionCode");
    expect(pane.field("regionCode").value).toBe("Provinsi Lampung");
  });

  it("names what is wrong with a target once the field is left, and not before", async () => {
    await open(room());
    await pane.type("targetShare", "0,3839");
    expect(pane.problem("targetShare")).toBe("");
    await pane.leave("targetShare");
    expect(pane.problem("targetShare")).toBe(
      "“0,3839” berarti kurang dari satu persen. Tulis dalam persen: 38,39, bukan 0,3839.",
    );
    await pane.type("targetShare", "38,39");
    expect(pane.problem("targetShare")).toBe("");
  });

  it("marks at once the year that another year has made impossible", async () => {
    await open(room());
    await chooseLampung();
    await pane.type("baseYear", "2030");
    expect(pane.problem("horizonYear")).toContain("2029");
    expect(pane.problem("baseYear")).toBe("");
  });

  it("steps a year with the arrow keys", async () => {
    await open(room());
    await pane.key("targetYear", "ArrowDown");
    expect(pane.field("targetYear").value).toBe("2028");
    await pane.key("targetYear", "ArrowUp");
    expect(pane.field("targetYear").value).toBe("2029");
  });

  it("leads to the first field that is missing when the button is pressed too early", async () => {
    const excel = room();
    await open(excel);
    await pane.press("Isi lembar");
    expect(pane.focused).toBe("regionCode");
    expect(pane.problem("regionCode")).toBe("Pilih daerah dari daftar.");
    expect(pane.problem("targetShare")).toBe("Isi target dalam persen, misalnya 38,39.");
    expect(excel.asked.some((one) => one.call === "applyPlan")).toBe(false);
  });
});

describe("the preview", () => {
  it("asks for what it still needs", async () => {
    await open(room());
    expect(pane.text).toContain("Pilih daerah dan isi target; rencananya muncul di sini");
  });

  it("shows the sheets under the names they would get among those that are there", async () => {
    await open(room({ readSheetNames: () => Promise.resolve(["asumsi", "Data"]) }), previewed);
    await chooseLampung();
    expect(pane.text).toContain(`Lembar baru (${String(lampungSheets.length)})`);
    expect(pane.text).toMatch(/Asumsi \(2\): [\d.]+ sel/u);
    expect(pane.text).toContain(
      `Menambah ${String(lampungSheets.length)} lembar baru. Isi yang sudah ada tidak diubah.`,
    );
  });

  it("follows every change of the form", async () => {
    await open(room(), previewed);
    await chooseLampung();
    // Lampost and ANTARA, 26 September 2024: 760,468 of 3,058,943 workers, printed as 24.86 %.
    expect(pane.text).toContain("24,86 %");
    expect(pane.text).toContain("760.468 dari 3.058.943 pekerja");
    expect(pane.text).toContain("38,39 %");
    // 3,058,943 × 38.39 % = 1,174,328.2…, rounded up, less 760,468.
    expect(pane.text).toContain("413.861 orang");
    // A fifth of the way (82,772.04, rounded up) × 12 × Rp16,800: JKK 10,000 + JKM 6,800 of PP 44/2015.
    expect(pane.text).toContain("82.773 orang");
    expect(pane.text).toContain("Rp16.687.036.800");
    await pane.type("monthsPerYear", "6");
    expect(pane.text).toContain("Rp8.343.518.400");
    await pane.type("targetShare", "24");
    expect(pane.text).toContain("Target ini sudah tercapai");
  });

  it.each([
    ["PC", true],
    ["Mac", true],
    ["OfficeOnline", false],
  ])("in Excel %s says before the first fill that Undo is emptied: %s", async (platform, isSaid) => {
    await open(room({ whenReady: () => Promise.resolve({ ...inExcel, platform }) }), previewed);
    await chooseLampung();
    expect(pane.text.includes("mengosongkan daftar Urungkan (Ctrl+Z)")).toBe(isSaid);
    await pane.press("Isi lembar");
    await pane.press("Isi lembar lain");
    expect(pane.text).not.toContain("mengosongkan daftar Urungkan");
  });

  it("says why a region without published totals has no present coverage", async () => {
    await open(room());
    await pane.chooseRegion("pringsewu");
    expect(pane.text).toContain("Cakupan saat ini belum diketahui.");
  });
});

describe("filling", () => {
  it("writes exactly the plan on show, and leads to the result", async () => {
    const excel = room();
    await open(excel);
    await chooseLampung();
    await pane.press("Isi lembar");
    const plan = appliedPlan(excel);
    expect(plan.sheets.map((sheet) => sheet.name)).toEqual(lampungSheets);
    expect(pane.focused).toBe(`${String(lampungSheets.length)} lembar sudah diisi`);
    expect(pane.text).toContain("1.234 sel ditulis, 567 di antaranya rumus.");
  });

  it("shows the sheet being written and how far it is, and takes no second press", async () => {
    let finish: (() => void) | undefined;
    const told = "Menulis Segmen: 300 dari 1.900 sel";
    const excel = room({
      applyPlan: (plan, options) => {
        options?.onStep?.(300, 1900, { id: told, en: told });
        return new Promise((resolve) => {
          finish = () => resolve({ ...receiptFor(plan), sheets: [], cells: 1900, formulas: 0, syncs: 1 });
        });
      },
    });
    await open(excel);
    await chooseLampung();
    await pane.press("Isi lembar");
    const bar = document.querySelector('[role="progressbar"]');
    expect(bar?.getAttribute("aria-valuenow")).toBe("300");
    expect(bar?.getAttribute("aria-valuemax")).toBe("1900");
    const statuses = [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
    expect(statuses).toContain(told);
    expect(pane.button("Mengisi…").getAttribute("aria-disabled")).toBe("true");
    await pane.press("Mengisi…");
    expect(excel.asked.filter((one) => one.call === "applyPlan")).toHaveLength(1);
    await pane.meanwhile(() => finish?.());
    expect(pane.hasButton("Kembalikan")).toBe(true);
  });

  it("shows Excel's refusal with what to do, and keeps every choice", async () => {
    const sentence = { id: "Sebuah sel sedang diketik.", en: "A cell is being edited." };
    await open(room({ applyPlan: () => Promise.reject(Object.assign(new Error("x"), { sentence })) }));
    await chooseLampung();
    await pane.press("Isi lembar");
    expect(pane.focused).toContain("Sebuah sel sedang diketik. Pilihan Anda masih ada di sini.");
    expect(pane.field("regionCode").value).toBe("Provinsi Lampung");
    expect(pane.field("targetShare").value).toBe("38,39");
    await pane.press("Tutup pesan");
    expect(pane.text).not.toContain("Sebuah sel sedang diketik.");
  });

  it("puts any other failure into a sentence as well", async () => {
    await open(room({ applyPlan: () => Promise.reject(new Error("socket closed")) }));
    await chooseLampung();
    await pane.press("Isi lembar");
    expect(pane.focused).toContain("Terjadi kesalahan yang tidak terduga: socket closed");
  });

  it("writes nothing that the preview did not show: names taken meanwhile are shown first", async () => {
    let tabs = ["Sheet1"];
    const excel = room({ readSheetNames: () => Promise.resolve(tabs) });
    await open(excel);
    await chooseLampung();
    tabs = ["Sheet1", "Proyeksi"];
    await pane.press("Isi lembar");
    expect(excel.asked.some((one) => one.call === "applyPlan")).toBe(false);
    expect(pane.focused).toContain("Nama lembar di buku kerja berubah");
    expect(pane.text).toMatch(/Proyeksi \(2\): [\d.]+ sel/u);
    await pane.press("Isi lembar");
    expect(appliedPlan(excel).sheets.map((sheet) => sheet.name)).toContain("Proyeksi (2)");
  });

  it("goes to a sheet of the result", async () => {
    const excel = room();
    await open(excel);
    await chooseLampung();
    await pane.press("Isi lembar");
    await pane.press("Ringkasan");
    expect(excel.asked.at(-1)).toEqual({ call: "goTo", with: "Ringkasan" });
  });
});

describe("taking back", () => {
  async function filled(answers: Partial<ExcelRoom> = {}): Promise<ReturnType<typeof room>> {
    const excel = room(answers);
    await open(excel);
    await chooseLampung();
    await pane.press("Isi lembar");
    return excel;
  }

  it("takes the sheets away again and says which", async () => {
    await filled();
    await pane.press("Kembalikan");
    expect(pane.focused).toContain(`Dihapus: ${lampungSheets.join(", ")}.`);
    expect(pane.field("targetShare").value).toBe("38,39");
    expect(pane.hasButton("Lihat hasil")).toBe(false);
  });

  it("asks before it deletes sheets that somebody has edited", async () => {
    const given: unknown[] = [];
    await filled({
      takeBack: (receipt, options) => {
        given.push(options?.agreed);
        const names = receipt.sheets.map((sheet) => sheet.name);
        const words = { id: "Asumsi: isinya sudah diubah", en: "Asumsi: its contents were changed" };
        return Promise.resolve(
          options?.agreed === true
            ? takenBack(names)
            : { ...takenBack([]), edited: ["Asumsi"], concerns: [{ kind: "edited", words }] },
        );
      },
    });
    await pane.press("Kembalikan");
    expect(pane.focused).toContain("Belum ada yang dihapus.");
    expect(pane.focused).toContain("Asumsi: isinya sudah diubah");
    expect(pane.hasButton("Simpan nilainya, lalu hapus")).toBe(false);
    await pane.press("Batal");
    expect(pane.hasButton("Kembalikan")).toBe(true);
    await pane.press("Kembalikan");
    await pane.press("Ya, hapus semuanya");
    expect(given).toEqual([false, false, true]);
    expect(pane.text).toContain("Dihapus: Ringkasan");
  });

  it("offers to keep the values of own formulas that use the sheets", async () => {
    const given: unknown[] = [];
    const words = {
      id: "Rumus di Data!B2 memakai lembar ini",
      en: "The formula in Data!B2 uses these sheets",
    };
    await filled({
      takeBack: (receipt, options) => {
        given.push([options?.agreed, options?.keepValues]);
        return Promise.resolve(
          options?.agreed === true
            ? takenBack(receipt.sheets.map((sheet) => sheet.name))
            : { ...takenBack([]), concerns: [{ kind: "formula", words }], canKeepValues: true },
        );
      },
    });
    await pane.press("Kembalikan");
    expect(pane.focused).toContain("Rumus di Data!B2 memakai lembar ini");
    await pane.press("Simpan nilainya, lalu hapus");
    expect(given).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it("works for a fill that the workbook remembers of an earlier pane", async () => {
    const plan = { title: "Rencana lama", language: "id", sheets: [], opensOn: "", notes: [] } as const;
    const [sheet] = receiptFor({ ...plan, sheets: [sheetOf("asumsi", "Asumsi")] }).sheets;
    if (sheet === undefined) throw new Error("One sheet was named");
    const standing = [{ ...receiptFor(plan), sheets: [sheet] }];
    const memory = { unfinished: [], standing, plans: [], books: [], ignored: [] };
    const excel = room({ readMemory: () => Promise.resolve(memory) });
    await open(excel);
    expect(pane.text).toContain("Sudah diisi: Rencana lama.");
    await pane.press("Lihat hasil");
    await pane.press("Kembalikan");
    expect(excel.asked.filter(({ call }) => call === "takeBack").map((one) => one.with)).toEqual(standing);
    expect(pane.text).toContain("Dihapus: Asumsi.");
  });

  it("says what this Excel did not take", async () => {
    const note = { id: "Yang tidak diterima: grafik (Ringkasan).", en: "Not taken: charts (Ringkasan)." };
    await filled({ applyPlan: (plan) => Promise.resolve({ ...receiptFor(plan), notes: [note] }) });
    expect(pane.text).toContain(note.id);
  });

  it("can be reached again after another plan was begun", async () => {
    await filled();
    await pane.press("Isi lembar lain");
    expect(pane.text).toContain("Sudah diisi: Rencana cakupan");
    await pane.press("Lihat hasil");
    expect(pane.hasButton("Kembalikan")).toBe(true);
  });

  it("leaves the result where it is when Excel refuses", async () => {
    const sentence = { id: "Struktur buku kerja dilindungi.", en: "The workbook is protected." };
    await filled({ takeBack: () => Promise.reject(Object.assign(new Error("x"), { sentence })) });
    await pane.press("Kembalikan");
    expect(pane.focused).toContain("Struktur buku kerja dilindungi.");
    expect(pane.hasButton("Kembalikan")).toBe(true);
  });
});

describe("where the pane is open", () => {
  it("says outside Excel that nothing can be filled, and previews all the same", async () => {
    const excel = room({ whenReady: () => Promise.resolve(outsideExcel) });
    await open(excel, previewed);
    await chooseLampung();
    expect(pane.text).toContain("Panel ini dibuka di luar Excel.");
    expect(pane.text).toContain(`Lembar baru (${String(lampungSheets.length)})`);
    const button = pane.button("Isi lembar");
    expect(button.getAttribute("aria-disabled")).toBe("true");
    const reason = document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent;
    expect(reason).toBe("Hanya bisa dari dalam Excel.");
    await pane.press("Isi lembar");
    expect(excel.asked).toEqual([]);
  });

  it("notes an Excel without custom functions, where the pane works", async () => {
    const old = { ...inExcel, can: { ...inExcel.can, customFunctions: false } };
    const excel = room({ whenReady: () => Promise.resolve(old) });
    await open(excel);
    expect(pane.text).toContain("Excel ini belum mengenal fungsi sel CAKUPAN.");
    await chooseLampung();
    await pane.press("Isi lembar");
    expect(appliedPlan(excel).sheets).toHaveLength(lampungSheets.length);
  });
});

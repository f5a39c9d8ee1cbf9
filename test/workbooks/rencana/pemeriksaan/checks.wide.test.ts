/** Pemeriksaan: each check holds when it just holds, and says so when it just does not. */
import { describe, expect, it } from "@jest/globals";
import { placeSheets } from "../../../../src/sheets/index.js";
import { filled, filledPlan, planOf, sound } from "../checked.js";
import { blank, lampung, segment } from "../../../domain/choices/lines/choices.js";
import { expectAs } from "../../../expectAs.js";

const law = "Semua tahun rencana di dalam masa iuran yang sudah dipastikan";

describe("Pemeriksaan of a sound plan", () => {
  it("says so in English", async () => {
    const book = await filled({ ...sound, language: "en" });
    expect(book.master()).toBe("All OK");
    await book.type(book.cellOf("Workers are filled in: Nelayan kecil"), null);
    expect(book.master()).toBe("1 to complete");
    await book.type("Asumsi!B9", 2030);
    expect(book.master()).toBe("1 to check, 1 to complete");
    expect(book.verdict("Workers are filled in: Nelayan kecil")).toBe("To complete");
  });

  it("has nothing wrong where a plan was just filled from published figures, only what is to be completed", async () => {
    const book = await filled(lampung);
    // Two wages, the workers of Pekerja rentan, the years beyond the contributions that were verified, and the date of five
    // segments whose page gives none.
    expect(book.master()).toBe("9 perlu dilengkapi");
    expect(book.all().filter((what) => what.includes("Basis, tanggal dan sumber"))).toHaveLength(5);
  });

  it("reads its own sheets where tabs of these names were there before", async () => {
    const placed = placeSheets(planOf(sound), ["Asumsi", "Segmen", "Pemeriksaan"]);
    const book = await filledPlan(placed, "Pemeriksaan (2)");
    expect(book.master()).toBe("Semua OK");
    await book.type("Segmen (2)!C6", 1_001);
    expect(book.verdict("Peserta tidak melebihi pekerja: Provinsi Lampung")).toBe("Periksa");
    expect(book.value("Asumsi (2)!A3")).toBe(`Pemeriksaan: ${String(book.master())}`);
  });
});

/** A check; what its cell holds when it just holds, and when it just does not. */
const cases: readonly {
  readonly what: string;
  readonly holds: string | number;
  readonly fails: string | number | null;
  /** The verdict then; "Periksa" unless said otherwise. */
  readonly says?: "Lengkapi";
}[] = [
  { what: "Peserta terisi: Provinsi Lampung", holds: 0, fails: null, says: "Lengkapi" },
  { what: "Pekerja terisi: Provinsi Lampung", holds: 1, fails: null, says: "Lengkapi" },
  { what: "Peserta terisi: Nelayan kecil", holds: 0, fails: null, says: "Lengkapi" },
  { what: "Peserta tidak melebihi pekerja: Provinsi Lampung", holds: 1_000, fails: 1_001 },
  { what: "Peserta tidak melebihi pekerja: Guru honorer", holds: 200, fails: 201 },
  {
    what: "Basis, tanggal dan sumber angka disebut: Nelayan kecil",
    holds: "tahun 2024",
    fails: null,
    says: "Lengkapi",
  },
  // 31 December 2023, 1 January 2024, 31 December 2024, 1 January 2025.
  { what: "Angka dasar bertanggal dalam tahun dasar", holds: 45_292, fails: 45_291 },
  { what: "Angka dasar bertanggal dalam tahun dasar", holds: 45_657, fails: 45_658 },
  { what: "Angka tidak lebih tua dari tahun dasar: Nelayan kecil", holds: 45_292, fails: 45_291 },
  { what: "Angka tidak lebih tua dari tahun dasar: Nelayan kecil", holds: 45_658, fails: 45_291 },
  { what: "Upah dasar segmen PU terisi: Guru honorer", holds: 1, fails: null, says: "Lengkapi" },
  {
    what: "Target sendiri di atas cakupan dasar dan paling besar 100 %: Nelayan kecil",
    holds: 1,
    fails: 1.0001,
  },
  {
    what: "Target sendiri di atas cakupan dasar dan paling besar 100 %: Nelayan kecil",
    holds: 0.5001,
    fails: 0.5,
  },
  { what: "Orang dan bulan perlindungan terisi: Petugas KPPS", holds: 1, fails: null, says: "Lengkapi" },
  // 1 April 2025 and 31 March 2025: four months, three months. Full JKM begins after three.
  { what: "Masa perlindungan cukup untuk JKM penuh: Petugas KPPS", holds: 45_748, fails: 45_747 },
  { what: "Tahun target sesudah tahun dasar dan di dalam kolom tahun", holds: 2026, fails: 2027 },
  { what: "Tahun target sesudah tahun dasar dan di dalam kolom tahun", holds: 2025, fails: 2024 },
  { what: "Target di atas cakupan dasar dan paling besar 100 %", holds: 1, fails: 1.0001 },
  { what: "Target di atas cakupan dasar dan paling besar 100 %", holds: 0.4001, fails: 0.4 },
  { what: "Bulan yang didanai tidak melewati Desember", holds: 1, fails: 2 },
  { what: "Bulan yang didanai cukup untuk JKM penuh", holds: 4, fails: 3 },
  { what: "Bulan yang didanai cukup untuk JKM penuh", holds: 12, fails: 2 },
  {
    what: "Peserta baru didanai cukup lama untuk JKM penuh pada tahun pertamanya",
    holds: 9,
    fails: 10,
  },
  { what: law, holds: 2026, fails: 2025, says: "Lengkapi" },
];

describe("each check, at its edge", () => {
  // In sixths, so that a slow machine has time for each.
  it.each([0, 1, 2, 3, 4, 5])(
    "holds, says so when it no longer does, and holds again (%i)",
    async (sixth) => {
      const book = await filled();
      for (const { what, holds, fails, says } of cases.filter((_, index) => index % 6 === sixth)) {
        const address = book.cellOf(what);
        const before = book.content(address);
        await book.type(address, holds);
        expectAs(book.verdict(what), `${what}: ${String(holds)}`).toBe("OK");
        await book.type(address, fails);
        expectAs(book.verdict(what), `${what}: ${String(fails)}`).toBe(says ?? "Periksa");
        expectAs(book.master(), what).toContain(
          says === undefined ? " perlu diperiksa" : " perlu dilengkapi",
        );
        await book.type(address, before);
        expectAs(book.master(), what).toBe("Semua OK");
      }
    },
    180_000,
  );

  it("a PU segment that has reached its target needs no wage", async () => {
    const book = await filled();
    const what = "Upah dasar segmen PU terisi: Guru honorer";
    await book.type(book.cellOf(what), null);
    expect(book.verdict(what)).toBe("Lengkapi");
    // 100 of 200 are covered: 50 %.
    await book.type("Asumsi!B8", 0.5);
    expect(book.verdict(what)).toBe("—");
    await book.type("Asumsi!B8", 0.5001);
    expect(book.verdict(what)).toBe("Lengkapi");
  });

  it("a cohort that starts late is no matter where nobody new is paid for", async () => {
    const book = await filled();
    const what = "Peserta baru didanai cukup lama untuk JKM penuh pada tahun pertamanya";
    await book.type(book.cellOf(what), 12);
    expect(book.verdict(what)).toBe("Periksa");
    await book.type(book.cellOf("Target di atas cakupan dasar dan paling besar 100 %"), 0.3);
    expect(book.verdict(what)).toBe("—");
  });

  it("a figure that was asked for and filled in needs its source said", async () => {
    const book = await filled({ ...sound, segments: [segment({ covered: blank, workers: blank })] });
    const what = "Basis, tanggal dan sumber angka disebut: Nelayan kecil";
    expect(book.verdict(what)).toBe("—");
    await book.type(book.cellOf("Peserta terisi: Nelayan kecil"), 10);
    expect(book.verdict(what)).toBe("Lengkapi");
    const date = book.cellOf(what);
    const row = date.slice("Segmen!C".length);
    await book.type(date, 45_473);
    await book.type(`Segmen!D${row}`, "Daftar Dinas Perikanan");
    expect(book.verdict(what)).toBe("Lengkapi");
    await book.type(`Segmen!E${row}`, "Surat Dinas Perikanan 523/114");
    expect(book.verdict(what)).toBe("OK");
  });

  it("a path along yearly targets holds with one of them", async () => {
    const book = await filled();
    const what = "Jalur target tahunan punya target tahunan";
    expect(book.verdict(what)).toBe("—");
    await book.type(book.cellOf(what), "Kurva S");
    expect(book.verdict(what)).toBe("—");
    await book.type(book.cellOf(what), "Target resmi tahunan");
    expect(book.verdict(what)).toBe("Lengkapi");
    await book.type(book.cellOf(what), "Target sendiri tahunan");
    expect(book.verdict(what)).toBe("Lengkapi");
    const rows = Array.from({ length: 60 }, (_, row) => row + 1);
    const row = rows.find((one) => book.value(`Asumsi!A${one}`) === "Target sendiri tahunan") ?? 0;
    await book.type(`Asumsi!G${row}`, 0.45);
    expect(book.verdict(what)).toBe("OK");
    // Those of the other row are no help.
    await book.type(book.cellOf(what), "Target resmi tahunan");
    expect(book.verdict(what)).toBe("Lengkapi");
  });
});

describe("formulas that were overwritten", () => {
  it("are noticed in every block, the neighbours' verdicts unchanged", async () => {
    const book = await filled();
    const blocks = [
      "Proyeksi: Rumus utuh: Provinsi Lampung",
      "Proyeksi: Rumus utuh: Nelayan kecil",
      "Proyeksi: Rumus utuh: Jalur menuju target",
      "Proyeksi: Rumus utuh: Petugas KPPS",
    ];
    for (const what of blocks) {
      const address = book.cellOf(what);
      const before = book.value(address);
      expect(book.verdict(what)).toBe("OK");
      // The very number that stood there: no sum notices it, but next year's change will not reach the cell.
      await book.type(address, typeof before === "number" ? before : 0);
      expect(book.verdict(what)).toBe("Periksa");
      for (const other of blocks.slice(blocks.indexOf(what) + 1)) expect(book.verdict(other)).toBe("OK");
    }
  });

  it("are noticed on Skenario and in its workings", async () => {
    const book = await filled();
    expect(book.all()).toEqual([]);
    const rows = Array.from({ length: 120 }, (_, row) => row + 1);
    const row = rows.find((one) => book.value(`Hitung skenario!A${one}`) === "Pekerja") ?? 0;
    await book.type(`Hitung skenario!G${row}`, Number(book.value(`Hitung skenario!G${row}`)));
    expect(book.all()).toEqual(["Hitung skenario: Rumus utuh"]);
    await book.type("Skenario!E5", 0);
    expect(book.all()).toEqual(["Skenario: Rumus utuh", "Hitung skenario: Rumus utuh"]);
  });

  it("a formula in another's place is noticed by the sum", async () => {
    const book = await filled();
    const rows = Array.from({ length: 60 }, (_, row) => row + 1);
    const row = rows.find((one) => book.value(`Proyeksi!A${one}`) === "Peserta baru tahun itu") ?? 0;
    await book.type(`Proyeksi!G${row}`, "=1+1");
    expect(book.verdict("Proyeksi: Rumus utuh: Provinsi Lampung")).toBe("Periksa");
  });
});

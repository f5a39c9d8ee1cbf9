import { describe, expect, it } from "@jest/globals";
import { runsIn } from "../../../src/papers/index.js";
import type { Paper } from "../../../src/papers/index.js";
import { buildPack } from "../../../src/workbooks/index.js";
import { lampung } from "../../excel/addIn.js";
import { bookOf } from "../book.js";
import { expectNumbersOfCells } from "./numbersHold.js";
import { byVillages, filledOf, packOf, planOf, pringsewu, withoutBase } from "./packs.js";

function wordsOf(paper: Paper | undefined): string {
  return paper === undefined
    ? ""
    : runsIn(paper)
        .map(({ text }) => text)
        .join("");
}

async function papersOf(choices: typeof lampung) {
  const plan = planOf(choices);
  const book = await bookOf(plan);
  const papers = packOf(choices, filledOf(plan, book.read));
  const [memo, reference, council] = papers;
  return { plan, book, papers, memo, reference, council };
}

/** The same, once every number of the documents is found in its cell, and no field is empty. */
async function soundPapersOf(choices: typeof lampung) {
  const made = await papersOf(choices);
  expect(made.papers).toHaveLength(3);
  for (const paper of made.papers)
    expect(await expectNumbersOfCells(paper, made.plan, made.book.read)).toBeGreaterThan(10);
  return made;
}

describe("the proposal pack", () => {
  it("says who pays what, what is left out, what a ceiling lacks and what ends by itself", async () => {
    const words = wordsOf((await soundPapersOf(pringsewu)).memo);
    expect(words).toContain("(Petani dan buruh tani dan Petugas KPPS)");
    expect(words).toContain("Jumlah ini belum memuat Ketua RT/RW (upah dasar belum diisi).");
    // Petani: 10.45 % of 30,805 workers are 3,220; 1,080 of 1,200 stay and 2,140 are new, six tenths of both by APBD: 1,932 ×
    // 12 × Rp16,800. KPPS: 5,600 × 2 × Rp16,800. Together Rp577,651,200.
    expect(words).toContain("Pagu APBD kabupaten/kota tahun 2026 sebesar Rp500.000.000 kurang Rp77.651.200.");
    expect(words).toContain("Kelompok sementara berakhir menurut bulannya sendiri.");
    expect(words).toContain("Pekerja dihitung per Agustus 2025 (Sakernas), lain dari pesertanya");
  });

  it("says that there is no base instead of a rate", async () => {
    const { memo, council } = await soundPapersOf(withoutBase);
    expect(wordsOf(memo)).toContain(
      "sehingga cakupan wilayah dan kekurangannya menuju target belum dapat dihitung",
    );
    expect(wordsOf(memo)).not.toContain("telah terlindungi");
    expect(wordsOf(council)).toContain("[belum diketahui]");
  });

  it("has the lines of APBDes where villages pay, and none of RKA", async () => {
    const words = wordsOf((await soundPapersOf(byVillages)).reference);
    expect(words).toContain("Jumlah APBDes");
    expect(words).not.toContain("Jumlah RKA");
  });

  it("says Lampung's published base, target and cost to the rupiah", async () => {
    const { memo, reference, council } = await soundPapersOf(lampung);
    // P049 and P048: 760,468 of 3,058,943 on 24 September 2024; the target of 38.39 % is 1,174,328 of them.
    expect(wordsOf(memo)).toContain(
      "Per 24 September 2024, 760.468 dari 3.058.943 pekerja (basis UCJ) di Provinsi Lampung telah terlindungi program jaminan sosial ketenagakerjaan, atau 24,86 %.",
    );
    // 1,174,329 persons are 38.39 % rounded up, less 760,468.
    expect(wordsOf(memo)).toContain("kekurangan 413.861 orang");
    // 82,773 new members of 2025 by 12 × Rp16,800 (PP 44/2015).
    expect(wordsOf(reference)).toContain(
      "Biaya seluruhnya Rp16.687.036.800 (enam belas miliar enam ratus delapan puluh tujuh juta tiga puluh enam ribu delapan ratus rupiah), ditanggung oleh APBD provinsi.",
    );
    expect(wordsOf(council)).toContain("Dengan Rp16,69 miliar, 82.773 pekerja di Provinsi Lampung");
  });

  it("follows a cell that somebody changes, and has another fingerprint", async () => {
    const before = await papersOf(lampung);
    const { book, plan } = before;
    await book.type("Segmen", "C6", 800_000);
    const [memo] = packOf(lampung, filledOf(plan, book.read));
    expect(wordsOf(memo)).toContain("800.000 dari 3.058.943 pekerja");
    expect(memo?.foot).not.toBe(before.memo?.foot);
    expect(memo?.foot).toMatch(/sidik rencana [0-9a-f]{8}-[0-9a-f]{8}$/);
  });

  it("says which sheet, row or cell no longer holds its number", async () => {
    const { book, plan } = await papersOf(lampung);
    const filled = filledOf(plan, book.read);
    const without = (name: string) =>
      filled.map((tab) => (tab.name === name ? { ...tab, cells: null } : tab));
    const [, reference] = packOf(lampung, without("Ringkasan"));
    expect(wordsOf(reference)).toContain("[lembar Ringkasan tidak ada lagi di buku kerja]");
    // A row put in above: everything on Segmen stands one row lower.
    const moved = filled.map((tab) =>
      tab.name === "Asumsi" && tab.cells !== null
        ? { ...tab, cells: { ...tab.cells, values: [[], ...tab.cells.values] } }
        : tab,
    );
    const [memo] = packOf(lampung, moved);
    expect(wordsOf(memo)).toMatch(/\[baris Asumsi!B\d+ telah berpindah atau labelnya diganti\]/);
    await book.type("Segmen", "C6", "tujuh ratus ribu");
    expect(wordsOf(packOf(lampung, filledOf(plan, book.read))[0])).toContain("belum tersedia");
  });

  it("is not made from the sheets of another plan", async () => {
    const { book, plan } = await papersOf(lampung);
    const filled = filledOf(plan, book.read);
    const pack = buildPack(pringsewu, filled);
    expect(pack.ok ? "" : pack.problem.sentence.id).toMatch(/^Lembar di buku kerja bukan dari pilihan ini/);
  });
});

import { describe, expect, it } from "@jest/globals";
import { runsIn, wordFileOf } from "../../../src/papers/index.js";
import type { Block, Paper, Run } from "../../../src/papers/index.js";
import { buildPack, checkPack } from "../../../src/workbooks/index.js";
import { lampung } from "../../excel/addIn.js";
import { bookOf } from "../book.js";
import { expectNumbersOfCells } from "./numbersHold.js";
import {
  byVillages,
  filledOf,
  onlyTemporary,
  packOf,
  planOf,
  pringsewu,
  reached,
  withoutBase,
} from "./packs.js";

function wordsOf(paper: Paper | undefined): string {
  return paper === undefined
    ? ""
    : runsIn(paper)
        .map(({ text }) => text)
        .join("");
}

function sentence(run: Run): Block {
  return { kind: "paragraph", runs: [run] };
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
    // "Petani dan buruh tani" is one group: what separates it from the next is another word than its own.
    expect(words).toContain("(kelompok Petani dan buruh tani serta Petugas KPPS)");
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
    // A village has no perangkat daerah and no pengguna anggaran (Permendagri 20/2018).
    expect(words).toContain("Pemerintah desa");
    expect(words).toContain("[jabatan pemegang kekuasaan pengelolaan keuangan desa]");
    expect(words).not.toContain("Perangkat daerah");
    expect(words).not.toContain("pengguna anggaran");
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

  it("cites the acts of what somebody in the budget pays, each with its title, and no others", async () => {
    const acts = (paper: Paper | undefined): string =>
      wordsOf(paper).split("a. Dasar hukum")[1]?.split("b. Gambaran umum")[0] ?? "";
    // 82,773 BPU with JKK and JKM: PP 44/2015, whose JKM amount stands since PP 49/2023. JHT (PP 46/2015 jo. 60/2015) nobody pays.
    const basic = acts((await papersOf(lampung)).reference);
    expect(basic).toContain(
      "Peraturan Pemerintah Nomor 44 Tahun 2015 tentang Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian;",
    );
    // The last but one of an enumeration ends with "; dan" (UU 12/2011, lampiran II).
    expect(basic).toContain(
      "tentang [judulnya]; dan[peraturan daerah dan keputusan kepala daerah yang menjadi dasar usulan].",
    );
    expect(basic).not.toContain("Nomor 46 Tahun 2015");
    expect(basic).not.toContain("Nomor 60 Tahun 2015");
    const segments = (pringsewu.segments ?? []).map((one) =>
      one.id === "petani" ? { ...one, programmes: ["JKK", "JKM", "JHT"] as const } : one,
    );
    const withJht = acts((await papersOf({ ...pringsewu, segments })).reference);
    expect(withJht).toContain(
      "Peraturan Pemerintah Nomor 46 Tahun 2015 tentang Penyelenggaraan Program Jaminan Hari Tua;",
    );
  });

  it("asks for nothing where the target is reached, and says so instead of an amount", async () => {
    const { memo, reference, council } = await soundPapersOf(reached);
    // 61,000 of 101,500 are 60.10 %, above 38.39 %.
    expect(wordsOf(memo)).toContain("tidak ada iuran yang perlu dianggarkan pada Tahun Anggaran 2026.");
    expect(wordsOf(council)).toContain("Pada 2026 tidak ada pekerja di Kota Manado yang dibayari iurannya");
    for (const paper of [memo, reference, council]) {
      expect(wordsOf(paper)).not.toContain("bagi 0 orang");
      expect(wordsOf(paper)).not.toContain("belum dapat dihitung");
      expect(wordsOf(paper)).not.toContain("Pagu para pembayar belum diisi");
      expect(wordsOf(paper)).not.toContain("iuran didanai");
      expect(wordsOf(paper)).not.toContain("usulan ini mempertahankannya");
    }
    expect(wordsOf(reference)).not.toContain("dimaksudkan untuk membayari");
    expect(wordsOf(reference)).toContain(
      "tidak ada iuran yang dibayari pada Tahun Anggaran 2026, sehingga maksud dan tujuan kegiatan perlu ditetapkan tersendiri: [maksud dan tujuan kegiatan].",
    );
    expect(wordsOf(reference)).toContain("Bulan [bulan pelaksanaan] 2026; tidak ada iuran yang didanai.");
  });

  it("says the months of those who were paid for before only where there are some", async () => {
    // Funded from July, new members from September: 6 and 4 months. All 82,773 of Lampung's first year are new.
    const late = { monthsPerYear: 6, startMonth: 7, newMembersStart: 9 } as const;
    const { memo, reference } = await papersOf({ ...lampung, ...late });
    expect(wordsOf(memo)).toContain("Pada 2025 iuran didanai 4 bulan bagi peserta baru.");
    expect(wordsOf(reference)).toContain(
      "Bulan September s.d. Desember 2025; iuran didanai 4 bulan bagi peserta baru.",
    );
    // 1,080 of Pringsewu's 1,200 farmers are paid for already.
    const running = await papersOf({ ...pringsewu, ...late });
    expect(wordsOf(running.memo)).toContain(
      "iuran didanai 6 bulan bagi peserta lama dan 4 bulan bagi peserta baru",
    );
  });

  it("says of temporary groups alone neither years nor members who stay", async () => {
    const { memo, reference, council } = await soundPapersOf(onlyTemporary);
    expect(wordsOf(memo)).toContain("Pada 2026 iuran kelompok sementara didanai menurut bulannya sendiri.");
    expect(wordsOf(memo)).not.toContain("peserta lama");
    expect(wordsOf(reference)).toContain("Bulan Oktober s.d. November 2026");
    for (const paper of [memo, council]) expect(wordsOf(paper)).not.toContain("memerlukan Rp0");
  });

  it("is Indonesian from an English workbook too, word for word", async () => {
    const [id, en] = [await papersOf(pringsewu), await papersOf({ ...pringsewu, language: "en" })];
    expect(en.papers.map(wordsOf)).toEqual(id.papers.map(wordsOf));
    const files = await Promise.all(
      en.papers.map(async (paper) => ({ name: paper.name, bytes: await wordFileOf(paper) })),
    );
    const filled = filledOf(en.plan, en.book.read);
    const checked = await checkPack({ ...pringsewu, language: "en" }, filled, files);
    expect(checked.ok && checked.value.flatMap(({ disagreements }) => disagreements)).toEqual([]);
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

  it("would be caught with a number of its own, a number without a cell, and a field left empty", async () => {
    const { memo, plan, book } = await papersOf(lampung);
    if (memo === undefined) throw new Error("A pack has a memo");
    // 82,773 new members of 2025; one of them less, wherever the memo says it as a figure of a cell.
    const wrong = {
      ...memo,
      blocks: memo.blocks.map((block) =>
        block.kind === "paragraph"
          ? {
              ...block,
              runs: block.runs.map((run) => (run.text === "82.773" ? { ...run, text: "82.772" } : run)),
            }
          : block,
      ),
    };
    const naked = { ...memo, blocks: [...memo.blocks, sentence({ kind: "words", text: "Ada 7 orang." })] };
    const empty = { ...memo, blocks: [...memo.blocks, sentence({ kind: "field", text: "[]" })] };
    const broken = {
      ...memo,
      blocks: [...memo.blocks, sentence({ kind: "words", text: "bagi null orang" })],
    };
    for (const paper of [wrong, naked, empty, broken])
      await expect(expectNumbersOfCells(paper, plan, book.read)).rejects.toThrow(memo.name);
    await expect(expectNumbersOfCells(wrong, plan, book.read)).rejects.toThrow(/Biaya!G\d+ holds 82773/);
  });

  it("is not made from the sheets of another plan", async () => {
    const { book, plan } = await papersOf(lampung);
    const filled = filledOf(plan, book.read);
    const pack = buildPack(pringsewu, filled);
    expect(pack.ok ? "" : pack.problem.sentence.id).toMatch(/^Lembar di buku kerja bukan dari pilihan ini/);
  });
});

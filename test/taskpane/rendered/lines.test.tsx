/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import { Pane, room } from "./pane.js";

let pane: Pane;
let excel: ReturnType<typeof room>;

beforeEach(async () => {
  window.localStorage.clear();
  excel = room();
  pane = await Pane.open(excel);
});
afterEach(() => pane.close());

async function lampung(): Promise<void> {
  await pane.chooseRegion("lampung");
  await pane.type("targetShare", "38,39");
  await pane.leave("targetShare");
}

/** Texts and numbers of a sheet of the plan that was written. */
function written(name: string): readonly unknown[] {
  const plan = excel.asked.find(({ call }) => call === "applyPlan")?.with as WorkbookPlan | undefined;
  const sheet = plan?.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`Nothing was written on ${name}`);
  return sheet.cells.map(({ content }) => content);
}

describe("the figures a plan starts from", () => {
  beforeEach(async () => {
    await lampung();
    await pane.press("Angka dasar");
  });

  it("say why the rate changed between them", async () => {
    await pane.press("Mengapa berubah?");
    // 731,991 / 2,732,329 and 760,468 / 3,058,943: test/domain/choices/change.test.ts.
    expect(pane.text).toContain("26,79 % (31 Desember 2023) menjadi 24,86 % (24 September 2024), −1,93 poin");
    expect(pane.text).toContain("Perhatikan: basisnya berbeda");
    await pane.press("English");
    expect(pane.text).toContain("On the old base the rate is 27.83%. Note: the bases differ");
  });

  it("stand with the others beside them, each with base, date, source and the reason against it", () => {
    // ANTARA and Lampost, September 2024, on the base "UCJ"; Berdikari.co, February 2024, on eligible workers.
    expect(pane.text).toContain("760.468 dari 3.058.943 = 24,86 %");
    expect(pane.text).toContain("24 September 2024 · basis UCJ");
    expect(pane.text).toContain("731.991 dari 2.732.329 = 26,79 %");
    expect(pane.text).toContain("Basis lain: pekerja layak peserta (BPJS/Bappenas), bukan basis UCJ.");
    expect(pane.text).toContain("Terbit tetapi tidak dipakai");
  });

  it("can be another published pair: the estimate follows at once", async () => {
    await pane.tick("731.991 dari 2.732.329");
    expect(pane.text).toContain("731.991 dari 2.732.329 pekerja (dihitung balik dari angka terbitan)");
    await pane.tick("Otomatis untuk tahun dasar 2024");
    expect(pane.text).toContain("760.468 dari 3.058.943 pekerja. Basis: UCJ.");
  });

  it("can be the planner's own, with base, date and source, which the plan asks for by name", async () => {
    await pane.tick("Angka sendiri");
    await pane.type("total.covered", "800.000");
    await pane.type("total.workers", "3.200.000");
    expect(pane.text).toContain("Wilayah seluruhnya, jumlah peserta: sebutkan basisnya");
    await pane.type("total.basis", "basis UCJ");
    await pane.type("total.asOf", "30/06/2025");
    await pane.type("total.source", "Surat cabang");
    expect(pane.text).toContain("800.000 dari 3.200.000 pekerja. Basis: UCJ. Sumber: Surat cabang.");
    await pane.press("Isi lembar");
    expect(written("Segmen")).toContain(800_000);
    // 30 June 2025 as a day that Excel can reckon with.
    expect(written("Segmen")).toContain(45_838);
  });

  it("stay as typed when they cannot be read, and nothing is written", async () => {
    await pane.tick("Angka sendiri");
    await pane.type("total.covered", "delapan ratus");
    expect(pane.problem("total.covered")).toContain("Peserta: isi orang dalam bilangan bulat");
    await pane.press("Isi lembar");
    expect(excel.asked.some(({ call }) => call === "applyPlan")).toBe(false);
    await pane.press("Angka dasar");
    await pane.press("Angka dasar");
    expect(pane.field("total.covered").value).toBe("delapan ratus");
  });
});

describe("a region with nothing published", () => {
  it("says so and whom to ask", async () => {
    await pane.chooseRegion("nias barat");
    expect(pane.text).toContain("Cakupan saat ini belum diketahui.");
    expect(pane.text).toMatch(/Yang perlu diminta \(\d+\)/u);
    expect(pane.text).toContain("Minta kepada: Dinas PMD Kabupaten Nias Barat");
    // There is no sheet yet, so no blue cell to fill in alone.
    expect(pane.text).toContain(
      "Pilih Angka dasar → Angka sendiri, atau isi sel birunya sesudah lembar ada.",
    );
    await pane.press("Angka dasar");
    // A segment of it may have a figure: what is missing is that of the region as a whole.
    expect(pane.text).toContain("Belum ada angka terbit untuk daerah seluruhnya.");
    expect(pane.text).toContain("Sel birunya dibiarkan kosong.");
    await pane.tick("Angka sendiri");
    expect(pane.text).toContain("Belum ada angka terbit untuk daerah seluruhnya.");
    expect(pane.text).not.toContain("dibiarkan kosong");
  });
});

describe("the editor of segments", () => {
  beforeEach(async () => {
    await lampung();
    await pane.press("Segmen (5)");
  });

  const order = (): readonly string[] =>
    [...pane.element.querySelectorAll("[data-edit]")].map(
      (button) => button.getAttribute("aria-label")?.replace("Ubah ", "") ?? "",
    );

  it("shows the published segments with route, programmes and figures", () => {
    // ANTARA, September 2024: 43,202 of the village ecosystem's workers, printed as 72.3 %.
    expect(pane.text).toContain("PU · JKK+JKM · 43.202 peserta dari 59.754");
    expect(order()).toContain("Ketua RT/RW");
  });

  it("changes the order with buttons that say what they move", async () => {
    const [first = "", second = ""] = order();
    await pane.press(`Turunkan ${first}`);
    expect(order().slice(0, 2)).toEqual([second, first]);
    await pane.press(`Naikkan ${first}`);
    expect(order().slice(0, 2)).toEqual([first, second]);
    expect(pane.button(`Naikkan ${first}`).getAttribute("aria-disabled")).toBe("true");
  });

  it("renames, removes, adds and goes back to what is published", async () => {
    await pane.press("Ubah Ketua RT/RW");
    await pane.type("rt-rw.name", "Ketua RT dan RW");
    await pane.press("Hapus Pegawai non-ASN");
    expect(order()).not.toContain("Pegawai non-ASN");
    await pane.choose("addSegment", "Nelayan");
    await pane.choose("addSegment", "Segmen lain (nama sendiri)");
    expect(order().slice(-2)).toEqual(["Nelayan", "Segmen baru"]);
    await pane.press("Isi lembar");
    expect(written("Segmen")).toContain("Ketua RT dan RW");
    expect(written("Segmen")).not.toContain("Pegawai non-ASN");
    await pane.press("Isi lembar lain");
    await pane.press("Segmen (6)");
    await pane.press("Kembali ke terbitan");
    expect(order()).toHaveLength(5);
    expect(order()).toContain("Ketua RT/RW");
  });

  it("sets route, programmes, wage, target and payer of a segment", async () => {
    await pane.press("Ubah Ketua RT/RW");
    await pane.choose("rt-rw.route", "BPU (bukan penerima upah)");
    await pane.choose("rt-rw.programmes", "JKK+JKM+JHT");
    await pane.type("rt-rw.wage", "1.000.000");
    await pane.type("rt-rw.target", "80");
    await pane.choose("rt-rw.payer", "APBDes/ADD");
    expect(pane.text).toContain("BPU · JKK+JKM+JHT · 5.697 peserta dari 25.662");
    await pane.press("Isi lembar");
    expect(written("Segmen")).toEqual(expect.arrayContaining([1_000_000, 0.8]));
  });

  it("says what to do while a segment has no name, and its buttons still say whose they are", async () => {
    await pane.press("Ubah Ketua RT/RW");
    await pane.type("rt-rw.name", "");
    expect(pane.problem("rt-rw.name")).toContain("Isi nama segmennya, misalnya Petani.");
    expect(order()).toContain("(tanpa nama)");
    await pane.type("rt-rw.name", "Ketua RT");
    expect(order()).toContain("Ketua RT");
    expect(pane.text).not.toContain("Isi nama segmennya");
  });

  it("keeps a target that cannot be read as typed, names the mistake and writes nothing", async () => {
    await pane.press("Ubah Ketua RT/RW");
    await pane.type("rt-rw.target", "delapan puluh");
    await pane.leave("rt-rw.target");
    expect(pane.field("rt-rw.target").value).toBe("delapan puluh");
    expect(pane.problem("rt-rw.target")).toContain("yang tertulis “delapan puluh”");
    await pane.press("Isi lembar");
    expect(excel.asked.some(({ call }) => call === "applyPlan")).toBe(false);
    await pane.type("rt-rw.target", "80");
    await pane.press("Isi lembar");
    expect(excel.asked.some(({ call }) => call === "applyPlan")).toBe(true);
  });

  it("keeps a region's changes while another region is looked at", async () => {
    await pane.press("Hapus Ketua RT/RW");
    await pane.chooseRegion("pringsewu");
    await pane.chooseRegion("lampung");
    await pane.press("Segmen (4)");
    expect(order()).not.toContain("Ketua RT/RW");
  });
});

/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { segmentOf } from "../../../src/domain/index.js";
import { formulaText, isFormula, type WorkbookPlan } from "../../../src/sheets/index.js";
import type { BookRoom } from "../../../src/taskpane/rooms.js";
import { Pane, previewed, room } from "./pane.js";

let pane: Pane;
let excel: ReturnType<typeof room>;

async function begin(books?: BookRoom): Promise<void> {
  excel = room();
  pane = await Pane.open(excel, books);
  await pane.chooseRegion("lampung");
  await pane.type("targetShare", "38,39");
  await pane.leave("targetShare");
  await pane.press("Segmen (5)");
  await pane.press("Ubah Ketua RT/RW");
}

beforeEach(async () => {
  window.localStorage.clear();
  await begin();
});
afterEach(() => pane.close());

const field = (which: "payer" | "share", index: number): string => `rt-rw.shares.${which}.${index}`;

/** The plan's main payer and a second one. */
async function addCsr(): Promise<void> {
  await pane.press("Tambah pembayar");
  await pane.choose(field("payer", 1), "CSR/TJSL perusahaan");
}

function plan(): WorkbookPlan | undefined {
  return excel.asked.filter(({ call }) => call === "applyPlan").at(-1)?.with as WorkbookPlan | undefined;
}

/** The row of a line on Pembayar, from the first payer's part on: its parts. */
function partsOn(line: string): readonly unknown[] {
  const written = plan();
  const cellsOf = (tab: string) => written?.sheets.find(({ name }) => name === tab)?.cells ?? [];
  const name = cellsOf("Segmen").find(({ column, content }) => column === 0 && content === line);
  // Pembayar takes the names from Segmen.
  const label = cellsOf("Pembayar").find(
    ({ column, content }) =>
      column === 0 &&
      written !== undefined &&
      isFormula(content) &&
      formulaText(content, written, "pembayar", "native") === `=Segmen!$A$${(name?.row ?? -1) + 1}`,
  );
  if (label === undefined) throw new Error(`${line} is not on Pembayar`);
  return cellsOf("Pembayar")
    .filter(({ row, style }) => row === label.row && style === "input.share")
    .map(({ content }) => content);
}

describe("the payers of a segment", () => {
  it("are one at first, with nothing more to be filled in", async () => {
    expect(pane.field("rt-rw.payer").value).toBe("main");
    expect(pane.text).not.toContain("Jumlah 100 %");
    await pane.press("Isi lembar");
    expect(partsOn("Ketua RT/RW")).toEqual([1]);
  });

  it("can be two: what is typed for one leaves the rest to the other, and goes into the plan", async () => {
    await addCsr();
    expect(pane.text).toContain("Jumlah 0 %: kurang 100 %");
    await pane.type(field("share", 0), "60");
    expect(pane.field(field("share", 1)).value).toBe("40");
    expect(pane.text).toContain("Jumlah 100 %");
    expect(pane.text).toContain("APBD 60 %, CSR/TJSL perusahaan 40 %");
    await pane.press("Isi lembar");
    expect(partsOn("Ketua RT/RW")).toEqual([0.6, 0.4]);
    const payers = plan()?.sheets.find(({ name }) => name === "Pembayar")?.cells ?? [];
    expect(payers.some(({ content }) => content === "CSR/TJSL perusahaan")).toBe(true);
    expect(plan()?.notes).toContainEqual({
      kind: "choice",
      text: "Ketua RT/RW: APBD 60 %, CSR/TJSL perusahaan 40 %.",
    });
  });

  it("take the second's part as the one that is typed", async () => {
    await addCsr();
    await pane.type(field("share", 1), "12,5 %");
    expect(pane.field(field("share", 0)).value).toBe("87,5");
    await pane.leave(field("share", 1));
    expect(pane.field(field("share", 1)).value).toBe("12,5");
  });

  it("lead the focus to the payer that is to be chosen", async () => {
    await pane.press("Tambah pembayar");
    expect(pane.focused).toBe(field("payer", 1));
    expect(pane.problem(field("payer", 1))).toBe("");
    await pane.leave(field("payer", 1));
    expect(pane.text).toContain("Pilih pembayar 2.");
    await pane.type(field("share", 0), "60");
    await pane.press("Isi lembar");
    expect(plan()).toBeUndefined();
    expect(pane.text).toContain("Ketua RT/RW: Pilih pembayar 2.");
  });

  it("are refused while they are not 100 %, with what lacks, and keep what was typed", async () => {
    await addCsr();
    await pane.type(field("share", 0), "60");
    await pane.type(field("share", 1), "25");
    expect(pane.text).toContain("Jumlah 85 %: kurang 15 %");
    expect(pane.text).toContain("bagian semua pembayar harus berjumlah 100 %; jumlahnya 85 %");
    await pane.press("Isi lembar");
    expect(plan()).toBeUndefined();
    await pane.type(field("share", 1), "55,5");
    expect(pane.text).toContain("Jumlah 115,5 %: lebih 15,5 %");
    expect([0, 1].map((index) => pane.field(field("share", index)).value)).toEqual(["60", "55,5"]);
    await pane.type(field("share", 1), "empat puluh");
    await pane.leave(field("share", 1));
    expect(pane.problem(field("share", 1))).toContain("yang tertulis “empat puluh”");
    expect(pane.field(field("share", 1)).value).toBe("empat puluh");
    await pane.type(field("share", 1), "40");
    await pane.press("Isi lembar");
    expect(partsOn("Ketua RT/RW")).toEqual([0.6, 0.4]);
  });

  it("add up thirds as typed to exactly 100 %, and a ten-thousandth of a per cent is too little", async () => {
    await addCsr();
    await pane.type(field("share", 0), "33,33");
    await pane.type(field("share", 1), "33,33");
    await pane.press("Tambah pembayar");
    await pane.choose(field("payer", 2), "APBDes/ADD");
    expect(pane.field(field("share", 2)).value).toBe("33,34");
    expect(pane.text).toContain("Jumlah 100 %");
    expect(pane.text).not.toContain("kurang");
    await pane.type(field("share", 2), "33,3399");
    expect(pane.text).toContain("Jumlah 99,9999 %: kurang 0,0001 %");
    await pane.type(field("share", 2), "33,34");
    await pane.press("Isi lembar");
    expect(partsOn("Ketua RT/RW")).toEqual([0.3333, 0.3333, 0.3334]);
  });

  it("cannot hold the same one twice", async () => {
    await addCsr();
    await pane.type(field("share", 0), "60");
    await pane.choose(field("payer", 1), "APBD");
    await pane.leave(field("payer", 1));
    const sentence = "APBD sudah menjadi pembayar 1: pilih pembayar lain, atau gabungkan bagiannya.";
    expect(pane.text).toContain(sentence);
    await pane.press("Isi lembar");
    expect(plan()).toBeUndefined();
    await pane.choose(field("payer", 1), "Dana Desa");
    expect(pane.text).not.toContain(sentence);
    expect(pane.field(field("share", 1)).value).toBe("40");
  });

  it("say when nothing is left for one more", async () => {
    await addCsr();
    await pane.type(field("share", 0), "60");
    await pane.type(field("share", 1), "40");
    await pane.press("Tambah pembayar");
    await pane.choose(field("payer", 2), "APBDes/ADD");
    expect(pane.problem(field("share", 2))).toContain("Tidak ada sisa untuk APBDes/ADD");
    await pane.type(field("share", 1), "30");
    expect(pane.field(field("share", 2)).value).toBe("10");
    expect(pane.problem(field("share", 2))).toBe("");
  });

  it("can be taken away again until one is left, who bears all", async () => {
    await addCsr();
    await pane.type(field("share", 0), "60");
    await pane.press("Hapus pembayar APBD");
    expect(pane.focused).toBe("rt-rw.payer");
    expect(pane.field("rt-rw.payer").value).toBe("CSR");
    await pane.press("Isi lembar");
    expect(partsOn("Ketua RT/RW")).toEqual([0, 1]);
  });

  it("stay while another tab, region or language is looked at, and go with what is reset", async () => {
    await addCsr();
    await pane.type(field("share", 0), "12,5");
    await pane.press("Data sendiri");
    await pane.press("Rencana");
    await pane.chooseRegion("pringsewu");
    await pane.chooseRegion("lampung");
    await pane.press("English");
    await pane.press("Segments (5)");
    await pane.press("Edit Ketua RT/RW");
    expect([0, 1].map((index) => pane.field(field("share", index)).value)).toEqual(["12.5", "87.5"]);
    expect(pane.text).toContain("Sum 100%");
    await pane.press("Reset to published");
    await pane.press(`Edit ${segmentOf("rt-rw").name.en}`);
    expect(pane.field("rt-rw.payer").value).toBe("main");
  });

  it("are named in the estimate, with the warning that the region's own line is in the budget", async () => {
    await pane.close();
    await begin(previewed);
    await addCsr();
    await pane.type(field("share", 0), "60");
    expect(pane.text).toContain("Anggaran 2025 menurut pembayar");
    expect(pane.text).toContain("pembayar tiap segmen belum berpengaruh");
    await pane.press("Pengaturan lain");
    await pane.choose("budgetOn", "Segmen-segmennya");
    expect(pane.text).not.toContain("pembayar tiap segmen belum berpengaruh");
  });
});

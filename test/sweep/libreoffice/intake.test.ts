import { Workbook } from "@cj-tech-master/excelts";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { consolidate, fileOfBytes, readFile } from "../../../src/intake/index.js";
import { currentMarker, markerText } from "../../../src/sheets/index.js";
import { hasLibreOffice, saveAgainInLibreOffice } from "./soffice.js";

/** A filled form as a kabupaten sends it back: one number is a formula that nobody has calculated yet. */
async function formBytes(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Rincian 2024");
  sheet.addRow(["Data Kabupaten Pringsewu, keadaan 31 Desember 2023"]);
  sheet.addRow([
    "Kode",
    "Kabupaten/Kota",
    "Segmen",
    "Pekerja",
    "Peserta",
    "Cakupan",
    "Tanggal data",
    "Catatan",
  ]);
  const day = new Date(Date.UTC(2023, 11, 31));
  sheet.addRow([
    "18.10",
    "Kabupaten Pringsewu",
    "Petani",
    61_000,
    12_500,
    { formula: "E3/D3" },
    day,
    "=bukan rumus",
  ]);
  sheet.addRow([
    "18.10",
    "Kabupaten Pringsewu",
    "Nelayan",
    { formula: "400+25" },
    100,
    { formula: "E4/D4" },
    day,
  ]);
  sheet.addRow(["18.10", "Kabupaten Pringsewu", "Linmas", 500, 1, { formula: "E5/D5" }, day]).hidden = true;
  sheet.addRow(["Jumlah", null, null, { formula: "SUM(D3:D5)" }, { formula: "SUM(E3:E5)" }]);
  sheet.getColumn(6).numFmt = "0.00%";
  sheet.getColumn(7).numFmt = "dd/mm/yyyy";
  sheet.mergeCells("A1:H1");
  const guide = book.addWorksheet("Panduan", { state: "hidden" });
  guide.addRow(["Tanda templat", markerText(currentMarker("rincian", "18.10", "id"))]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

(hasLibreOffice ? describe : describe.skip)("a form that LibreOffice calculated and saved", () => {
  it("is read with its values, dates, shares, hidden rows and merges, and is known by its mark", async () => {
    const before = await formBytes();
    const unread = await readFile(fileOfBytes("sebelum.xlsx", before));
    expect(unread.ok ? unread.value.remarks.map(({ code }) => code) : []).toEqual(["uncalculated"]);

    const path = join(await mkdtemp(join(tmpdir(), "cakupan-intake-")), "pringsewu.xlsx");
    await writeFile(path, before);
    const file = fileOfBytes("pringsewu.xlsx", await saveAgainInLibreOffice(path));
    const content = await readFile(file);
    if (!content.ok) throw new Error(content.problem.sentence.en);
    expect(content.value.remarks).toEqual([]);
    const [grid] = content.value.grids;
    expect(grid?.merges).toContainEqual({ row: 0, column: 0, rows: 1, columns: 8 });
    expect(grid?.rows.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([4]);

    const rekap = await consolidate([file]);
    expect(rekap.files[0]?.status).toBe("accepted");
    expect(rekap.rows).toMatchObject([
      {
        region: { code: "18.10" },
        segment: "petani",
        workers: 61_000,
        covered: 12_500,
        asOf: { iso: "2023-12-31", precision: "day" },
        note: "=bukan rumus",
        file: "pringsewu.xlsx",
      },
      { segment: "nelayan", workers: 425, covered: 100 },
    ]);
    expect(rekap.rows[1]?.rate).toBeCloseTo(100 / 425, 12);
    const codes = rekap.files[0]?.findings.map(({ code }) => code);
    expect(codes).toContain("hidden-row");
    expect(codes).toContain("total-matches");
  });
});

import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { expectAs } from "../../expectAs.js";
import { LAMPUNG, runFill } from "../../workbench/fill/run.js";
import { hasLibreOffice, openInLibreOffice } from "./soffice.js";

/** Error values as LibreOffice writes them. */
const ERROR = /^(#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)|Err:\d+)$/;

(hasLibreOffice ? describe : describe.skip)("Lampung's workbook in LibreOffice", () => {
  let sheets: ReadonlyMap<string, readonly (readonly string[])[]>;
  beforeAll(async () => {
    const file = join(await mkdtemp(join(tmpdir(), "cakupan-lo-")), "lampung.xlsx");
    const { code, err } = await runFill([...LAMPUNG, "--out", file, "--recalculate"]);
    expect(err).toBe("");
    expect(code).toBe(0);
    sheets = await openInLibreOffice(file);
  });

  it("opens with its sheets and no error cell", () => {
    expect([...sheets.keys()].sort()).toEqual(
      [
        "Asumsi",
        "Baris RKA",
        "Hitung skenario",
        "Tarif",
        "Kas",
        "Neraca manfaat",
        "RKA",
        "Panduan",
        "Proyeksi",
        "Pembayar",
        "Biaya",
        "Ringkasan",
        "Pemeriksaan",
        "Segmen",
        "Skenario",
        "Sumber",
      ].sort(),
    );
    for (const [name, rows] of sheets) {
      expectAs(
        rows.flat().filter((cell) => ERROR.test(cell)),
        name,
      ).toEqual([]);
    }
  });

  it("calculates the same persons and rupiah", () => {
    const projection = sheets.get("Proyeksi") ?? [];
    const row = (label: string) => projection.find(([first]) => first === label) ?? [];
    // ANTARA, 26 September 2024: 760,468 of 3,058,943. 38.39 % of it is 1,174,328.2: 1,174,329 persons.
    expect(row("Peserta yang diperlukan")[5]).toBe("760468");
    expect(row("Peserta yang diperlukan")[10]).toBe("1174329");
    // 413,861 persons above the baseline x 12 x Rp16,800 (PP 44/2015, lowest bracket; APBD has no relief).
    expect(row("Biaya iuran")[10]).toBe(String(413_861 * 12 * 16_800));
  });
});

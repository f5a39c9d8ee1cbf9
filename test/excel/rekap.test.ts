/** A Rekap in the engine: sums over its rows by ordinary formulas, one base and date each, and texts that stay texts. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildRekap } from "../../src/workbooks/index.js";
import { lintPlan } from "../../src/sheets/index.js";
import type { WorkbookPlan } from "../../src/sheets/index.js";
import { combine, gather, gridOfText } from "../../src/intake/index.js";
import type { Consolidation } from "../../src/intake/index.js";
import { openAddIn, type AddIn } from "./addIn.js";

const HEAD = [
  "Kode wilayah",
  "Kabupaten/kota",
  "Segmen",
  "Peserta",
  "Pekerja (basis)",
  "Jenis basis",
  "Tanggal data",
  "Sumber",
  "Catatan",
];
const table = (...rows: readonly (readonly string[])[]): string =>
  [HEAD, ...rows].map((row) => row.join("\t")).join("\n");

const UCJ = "Basis UCJ";
const DAY = "31/12/2025";
const SELATAN = ["18.01", "Kabupaten Lampung Selatan"] as const;
const TENGAH = ["18.02", "Kabupaten Lampung Tengah"] as const;
const UTARA = ["18.03", "Kabupaten Lampung Utara"] as const;
const BARAT = ["18.04", "Kabupaten Lampung Barat"] as const;

const files: Readonly<Record<string, string>> = {
  "selatan.xlsx": table(
    [...SELATAN, "Semua pekerja", "101", "400", UCJ, DAY, "Cabang", "=1+1"],
    [...SELATAN, "Nelayan", "10", "50", UCJ, DAY, "Dinas Perikanan", "@catatan"],
  ),
  "=tengah.xlsx": table(
    [...TENGAH, "Semua pekerja", "202", "500", UCJ, DAY, "+Cabang", "-"],
    [...TENGAH, "Nelayan", "5", "", UCJ, DAY, "Dinas Perikanan", ""],
  ),
  "utara.xlsx": table([...UTARA, "Semua pekerja", "50", "100", UCJ, "31/12/2024", "Cabang", ""]),
  "barat-1.xlsx": table([...BARAT, "Semua pekerja", "70", "100", UCJ, DAY, "Cabang", ""]),
  "barat-2.xlsx": table([...BARAT, "Semua pekerja", "71", "100", UCJ, DAY, "Cabang", ""]),
  "surat.xlsx": "Yang terhormat,\nbersama ini kami sampaikan",
};

async function consolidated(sent: Readonly<Record<string, string>> = files): Promise<Consolidation> {
  return combine(
    await gather(Object.entries(sent).map(([name, text]) => ({ name, grids: [gridOfText(text)] }))),
  );
}

async function planned(sent: Readonly<Record<string, string>> = files): Promise<WorkbookPlan> {
  const plan = buildRekap(await consolidated(sent), { language: "id" });
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value;
}

describe("a Rekap of six files", () => {
  let addIn: AddIn;
  let plan: WorkbookPlan;
  beforeAll(async () => {
    addIn = await openAddIn();
    plan = await planned();
    await addIn.rooms.applyPlan(addIn.inPage(plan));
    await addIn.engine.calculate();
  });
  afterAll(() => addIn.close());

  const values = (sheet: string, row: number, columns: string): readonly unknown[] =>
    Array.from(columns, (column) => addIn.cell(sheet, `${column}${row}`).value);
  const filled = (sheet: string): readonly (readonly unknown[])[] => {
    const { id } = addIn.sheet(sheet);
    const { rows = 0, columns = 0 } = addIn.engine.usedRect(id, true) ?? {};
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => addIn.engine.cell(id, row, column).value),
    );
  };

  it("is sound, and has the mark by which it is known", () => {
    expect(lintPlan(plan)).toEqual([]);
    expect(addIn.cell("Rekap", "A3").value).toBe("cakupan:rekap:1:18:id");
  });

  it("keeps file, region, base, date and source of every row that counts", () => {
    const rows = [5, 6, 7, 8, 9].map((row) => values("Rekap", row, "ABDEFHIJ"));
    expect(rows).toEqual([
      ["selatan.xlsx", "18.01", "Semua pekerja", 101, 400, UCJ, 46_022, "Cabang"],
      ["selatan.xlsx", "18.01", "Nelayan", 10, 50, UCJ, 46_022, "Dinas Perikanan"],
      ["=tengah.xlsx", "18.02", "Semua pekerja", 202, 500, UCJ, 46_022, "+Cabang"],
      ["=tengah.xlsx", "18.02", "Nelayan", 5, null, UCJ, 46_022, "Dinas Perikanan"],
      ["utara.xlsx", "18.03", "Semua pekerja", 50, 100, UCJ, 45_657, "Cabang"],
    ]);
    expect(addIn.cell("Rekap", "A10").value).toBeNull();
  });

  it("leaves what looks like a formula a text", () => {
    for (const address of ["M5", "M6", "A7", "J7", "M7"]) {
      expect(addIn.cell("Rekap", address)).toMatchObject({ formula: null, type: "String" });
    }
    expect(addIn.cell("Rekap", "M5").value).toBe("=1+1");
  });

  it("adds up one segment on one base and one date, and nothing else", () => {
    // Segment, date, rows, rows with covered, covered, rows with workers, workers, rows with both, rate, verdict.
    expect([5, 6, 7].map((row) => values("Jumlah", row, "CEFGHIJKLM"))).toEqual([
      ["Semua pekerja", 45_657, 1, 1, 50, 1, 100, 1, 0.5, "OK"],
      ["Semua pekerja", 46_022, 2, 2, 303, 2, 900, 2, 303 / 900, "OK"],
      ["Nelayan", 46_022, 2, 2, 15, 1, 50, 1, 0.2, "1 baris tidak menyebut pekerja"],
    ]);
    expect(addIn.cell("Jumlah", "F8").value).toBe(5);
    expect(addIn.cell("Jumlah", "M8").value).toBe("Semua baris Rekap ikut: OK");
  });

  it("says of every file what became of it, and of every row that does not count why", () => {
    const all = filled("Berkas");
    const status = (name: string): unknown => all.find((row) => row[0] === name)?.[1];
    expect(status("selatan.xlsx")).toBe("diterima");
    expect(status("surat.xlsx")).toBe("ditolak");
    expect(status("barat-1.xlsx")).toBe("menunggu keputusan");
    const held = all.filter((row) => String(row[2]).startsWith("Kabupaten Lampung Barat: "));
    expect(held.map((row) => [row[0], row[3], row[4]])).toEqual([
      ["barat-1.xlsx", 70, 100],
      ["barat-2.xlsx", 71, 100],
    ]);
    for (const row of held) expect(String(row[6])).toContain("Tidak dihitung sampai Anda memilih");
    expect(all.some((row) => row[0] === "18.72 Kota Metro")).toBe(true);
  });

  it("follows a figure that is corrected, and names a row whose base was changed by hand", async () => {
    await addIn.type("Rekap", "E5", 111);
    expect(addIn.cell("Jumlah", "H6").value).toBe(313);
    expect(addIn.cell("Rekap", "P5").value).toBe("OK");
    await addIn.type("Rekap", "H5", "Angkatan kerja (BPS)");
    expect(addIn.cell("Rekap", "P5").value).toBe("Basis, tanggal atau segmen lain dari jumlahnya");
    await addIn.type("Rekap", "O5", 99);
    expect(addIn.cell("Jumlah", "M8").value).toBe("1 baris Rekap tidak ikut dijumlahkan");
  });
});

describe("what files may hold", () => {
  it("is written whatever it is: control characters, a missing base, date and source", async () => {
    const plan = await planned({
      "a\u0007b.xlsx": table([...SELATAN, "Nelayan", "1", "2", "", "", "", "x\u0001y"]),
    });
    expect(lintPlan(plan)).toEqual([]);
    const contents = plan.sheets.flatMap(({ cells }) => cells.map(({ content }) => content));
    expect(contents).toContain("a b.xlsx");
    expect(contents).toContain("x y");
    expect(contents.filter((content) => content === "Tidak disebut").length).toBeGreaterThanOrEqual(3);
  });

  it("is refused where no row counts", async () => {
    const plan = buildRekap(await consolidated({ "surat.xlsx": "Yang terhormat" }), { language: "id" });
    expect(plan).toMatchObject({ ok: false, problem: { code: "missing", argument: "files" } });
  });

  it("is about Indonesia where rows lie in several provinces", async () => {
    const plan = await planned({
      "a.xlsx": table([...SELATAN, "Nelayan", "1", "2", UCJ, DAY, "x", ""]),
      "b.xlsx": table(["35.01", "Kabupaten Pacitan", "Nelayan", "1", "2", UCJ, DAY, "x", ""]),
    });
    const contents = plan.sheets.flatMap(({ cells }) => cells.map(({ content }) => content));
    expect(contents).toContain("cakupan:rekap:1:0:id");
  });
});

/** `npm run fill -- --compare` and `--next`, as a person runs them, with Kabupaten Pringsewu by figures of its own. */
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { runFill } from "./run.js";

const own = (value: number) => ({
  kind: "own",
  value,
  basis: "basis dinas",
  asOf: "2024-12-31",
  source: "dinas",
});
const plan = {
  ...{ regionCode: "18.10", baseYear: 2024, horizonYear: 2027, targetShare: 0.5, targetYear: 2027 },
  ...{ payer: "APBD_KAB", budgetOn: "region", segments: [] },
  total: { covered: own(20_000), workers: own(100_000) },
};

/** The texts, numbers and results of a sheet by row. */
async function rowsOf(file: string, sheet: string): Promise<readonly (readonly unknown[])[]> {
  // Ringkasan has charts.
  installChartSupport();
  const book = new Workbook();
  await book.xlsx.load(await readFile(file));
  const found = book.getWorksheet(sheet);
  if (found === undefined) throw new Error(`There is no ${sheet}`);
  const rows: unknown[][] = [];
  found.eachRow({ includeEmpty: true }, (row) => {
    const cells: unknown[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      const value = cell.value as { formula?: string; result?: unknown } | string | number | null;
      cells.push(typeof value === "object" && value !== null ? (value.result ?? value) : value);
    });
    rows.push(cells);
  });
  return rows;
}

describe("npm run fill", () => {
  let folder: string;
  let files: readonly string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cakupan-compare-"));
    files = ["a.json", "b.json", "tahun.json"].map((name) => join(folder, name));
    const [a = "", b = "", actuals = ""] = files;
    await writeFile(a, JSON.stringify(plan));
    await writeFile(b, JSON.stringify({ ...plan, targetShare: 0.8, monthsPerYear: 9 }));
    const reached = { covered: 28_000, workers: 101_000, asOf: "2025-12-31", source: "BPJS TK, surat 12" };
    await writeFile(actuals, JSON.stringify({ "semua-pekerja": reached }));
  });

  it("--compare writes one sheet with the differences, native, and reasons that add up", async () => {
    const out = join(folder, "bandingan.xlsx");
    const ended = await runFill(["--compare", files[0] ?? "", files[1] ?? "", "--out", out]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("Kabupaten Pringsewu");
    const rows = await rowsOf(out, "Bandingan");
    const row = (label: string, year?: number) =>
      rows.find(([name, of]) => name === label && (year === undefined || of === year));
    expect(row("Nama")?.slice(2, 4)).toEqual(["a.json", "b.json"]);
    expect(row("Target cakupan")?.slice(2, 5)).toEqual([0.5, 0.8, expect.closeTo(0.3, 12)]);
    expect(row("Bulan/tahun")?.slice(2, 5)).toEqual([12, 9, -3]);
    // 30 and 40 thousand members at the end of 2025.
    expect(row("Peserta", 2025)?.slice(2, 6)).toEqual([
      30_000,
      40_000,
      10_000,
      "Seluruhnya karena Target cakupan.",
    ]);
    // 10,000 × 201,600 against 20,000 × 151,200: twice the heads alone, a quarter of the months less alone, and both together.
    expect(row("Biaya APBD kabupaten/kota", 2025)?.slice(2, 6)).toEqual([
      ...[2_016_000_000, 3_024_000_000, 1_008_000_000],
      "Target cakupan +Rp2.016.000.000; Bulan/tahun −Rp504.000.000; interaksi −Rp504.000.000.",
    ]);
    // 60,000 years of 201,600 against 120,000 of 151,200; 50,000 and 80,000 members at the end.
    expect(row("Jumlah")?.slice(2, 4)).toEqual([6_048_000_000, 30_000]);
    expect(row("Sama dengan selisih di atas")?.slice(2, 4)).toEqual(["OK", "OK"]);
  }, 240_000);

  it("--compare says in a sentence that two plans are the same, and takes codes", async () => {
    const out = join(folder, "sama.xlsx");
    const ended = await runFill(["--compare", files[0] ?? "", files[0] ?? "", "--out", out]);
    expect([ended.code, ended.err]).toEqual([0, ""]);
    expect(ended.out).toContain("Kedua rencana Kabupaten Pringsewu sama");
    expect(await readdir(folder)).not.toContain("sama.xlsx");
    const broken = await runFill(["--compare", files[0] ?? "", "CKP1.xxxxxxxxxx", "--out", out]);
    expect(broken.code).toBe(1);
    expect(broken.err).toContain("kode rencana B: Kode rencana ini tidak utuh");
    const alone = await runFill(["--compare", files[0] ?? "", "--out", out]);
    expect(alone.err).toContain("tepat dua rencana");
  }, 240_000);

  it("--compare takes a workbook as its plan stands there", async () => {
    const [book, later] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
    const filled = await runFill(["--choices", files[0] ?? "", "--out", book]);
    expect([filled.code, filled.err]).toEqual([0, ""]);
    const same = await runFill(["--compare", book, files[0] ?? "", "--out", join(folder, "sama.xlsx")]);
    expect([same.code, same.err]).toEqual([0, ""]);
    expect(same.out).toContain("Kedua rencana Kabupaten Pringsewu sama");
    const refreshed = await runFill(["--in", book, "--target", "0.8", "--months", "9", "--out", later]);
    expect([refreshed.code, refreshed.err]).toEqual([0, ""]);
    const out = join(folder, "dua-buku.xlsx");
    expect(await runFill(["--compare", book, later, "--out", out])).toMatchObject({ code: 0, err: "" });
    const rows = await rowsOf(out, "Bandingan");
    expect(rows.find(([name]) => name === "Nama")?.slice(2, 4)).toEqual(["a.xlsx", "b.xlsx"]);
    // As of the two files of choices above.
    expect(rows.find(([name]) => name === "Jumlah")?.slice(2, 4)).toEqual([6_048_000_000, 30_000]);
    const foreign = await runFill(["--compare", out, files[0] ?? "", "--out", join(folder, "x.xlsx")]);
    expect(foreign.err).toContain("tidak mengingat rencana satu wilayah");
  }, 400_000);

  it("--next fills the plan of the year after, from actual figures", async () => {
    const out = join(folder, "2025.xlsx");
    const words = ["--choices", files[0] ?? "", "--next", "--actuals", files[2] ?? "", "--out", out];
    const ended = await runFill(words);
    expect(ended).toMatchObject({ code: 0, err: "" });
    // Of the 10,000 reckoned 2,000 were not reached: 8,000 are paid for already.
    expect(ended.out).toContain(
      "Kabupaten Pringsewu: peserta 28.000 (angka sebenarnya), pekerja 101.000 (angka sebenarnya); 8.000 peserta berjalan.",
    );
    const rows = await rowsOf(out, "Asumsi");
    expect(rows.find(([name]) => name === "Tahun dasar")?.[1]).toBe(2025);
    const lone = await runFill(["--choices", files[0] ?? "", "--actuals", files[2] ?? "", "--out", out]);
    expect(lone.err).toContain("--actuals hanya bersama --next");
  }, 240_000);
});

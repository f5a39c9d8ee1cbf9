import { describe, expect, it } from "@jest/globals";
import { consolidate, gridOfText } from "../../../src/intake/index.js";
import { made } from "../../../src/sheets/index.js";
import { groupingRows } from "../../../src/workbooks/rekap/rows.js";
import { tellingIn } from "../../../src/workbooks/rincian/telling.js";

/** Each group's name in `of`, and the workers of every row in it. */
async function grouped(
  of: "level" | "basis" | "asOf",
  lines: readonly string[],
): Promise<readonly (readonly [string | number, readonly (number | null)[]])[]> {
  const [head = "", ...rows] = lines.map((line) => line.replaceAll(" | ", "\t"));
  const files = rows.map((row, at) => ({ name: `${at}.csv`, grids: [gridOfText(`${head}\n${row}`)] }));
  const result = made(groupingRows(await consolidate(files), tellingIn("id")));
  return result.groups.map((group) => [
    group[of],
    result.rows.filter((row) => row.group === group).map(({ row }) => row.workers),
  ]);
}

describe("what the sums of a Rekap have in common", () => {
  const head = "Kabupaten/Kota | Segmen | Pekerja | Peserta | Jenis basis | Tanggal data";

  it("is one base", async () => {
    const groups = await grouped("basis", [
      head,
      "Pringsewu | Petani | 1000 | 5 | UCJ | 31/12/2023",
      "Tanggamus | Petani | 900 | 1 | Angkatan kerja | 31/12/2023",
      "Pesawaran | Petani | 800 | 1 | ucj | 31/12/2023",
    ]);
    expect(groups).toEqual([
      ["Angkatan kerja", [900]],
      ["UCJ", [1000, 800]],
    ]);
  });

  it("is one date", async () => {
    const groups = await grouped("asOf", [
      head,
      "Pringsewu | Petani | 1000 | 5 | UCJ | 31/12/2023",
      "Tanggamus | Petani | 900 | 1 | UCJ | 31/12/2024",
      "Pesawaran | Petani | 800 | 1 | UCJ | 31/12/2024",
    ]);
    // Days since 30 December 1899, as Excel counts them.
    expect(groups).toEqual([
      [45_291, [1000]],
      [45_657, [900, 800]],
    ]);
  });

  it("is one level: a province is never added to its own kabupaten/kota", async () => {
    const groups = await grouped("level", [
      "Kabupaten/Kota | Segmen | Pekerja | Peserta",
      "Lampung | Petani | 10000 | 500",
      "Pringsewu | Petani | 1000 | 5",
    ]);
    expect(groups).toEqual([
      ["provinsi", [10_000]],
      ["Kabupaten/kota", [1000]],
    ]);
  });
});

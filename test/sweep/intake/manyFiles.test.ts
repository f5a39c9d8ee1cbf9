/** A whole round of Gabung: a file of every kabupaten and kota, each with thirty rows, added up exactly. */
import { describe, expect, it } from "@jest/globals";
import { regions, segments } from "../../../src/domain/index.js";
import { consolidate, fileOfBytes } from "../../../src/intake/index.js";
import { headings, partsOf, xmlRow, zipOf } from "../../intake/archives.js";

describe("514 files of 30 rows", () => {
  it("add up exactly, and each row keeps its file, region and date", async () => {
    const places = regions().filter(({ level }) => level !== "province");
    expect(places).toHaveLength(514);
    const names = segments()
      .filter(({ rowType }) => rowType !== "total")
      .map(({ name }) => name.id);
    // Segments of an office's own make up the thirty.
    while (names.length < 30) names.push(`Kelompok ${names.length + 1}`);
    const files = await Promise.all(
      places.map(async (place, at) => {
        const rows = names
          .slice(0, 30)
          .map((name, line) =>
            xmlRow(line + 3, [place.code, name, 1_000_000 + at * 31 + line, at * 7 + line]),
          );
        const title = xmlRow(1, [`Keadaan 31 Desember ${2020 + (at % 2)}`]);
        const head = xmlRow(2, ["Kode wilayah", ...headings.slice(1)]);
        const bytes = await zipOf(partsOf(`<sheetData>${title}${head}${rows.join("")}</sheetData>`), 1);
        return fileOfBytes(`balasan ${place.code}.xlsx`, bytes);
      }),
    );
    const told: number[] = [];
    const result = await consolidate(files, { onProgress: (done) => told.push(done) });
    expect(told).toEqual(places.map((_, at) => at + 1));
    expect(result.files.map(({ status }) => status)).toEqual(places.map(() => "accepted"));
    expect(result.rows).toHaveLength(514 * 30);
    expect(result.held).toEqual([]);
    expect(result.conflicts).toEqual([]);

    // Sums of arithmetic series: at runs over 0..513, line over 0..29.
    const [perFile, perLine] = [(513 * 514) / 2, (29 * 30) / 2];
    const sum = (of: "covered" | "workers"): number =>
      result.rows.reduce((all, row) => all + (row[of] ?? 0), 0);
    expect(sum("workers")).toBe(514 * 30 * 1_000_000 + 31 * 30 * perFile + 514 * perLine);
    expect(sum("covered")).toBe(7 * 30 * perFile + 514 * perLine);

    expect(result.rows.map((row) => [row.region.code, row.file, row.asOf?.iso])).toEqual(
      places.flatMap(({ code }, at) =>
        Array.from({ length: 30 }, () => [code, `balasan ${code}.xlsx`, `${2020 + (at % 2)}-12-31`]),
      ),
    );
    expect(result.warnings.some(({ id }) => id.includes("bertanggal berbeda"))).toBe(true);
  });
});

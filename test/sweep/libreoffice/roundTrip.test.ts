/** The form for a kabupaten: filled by us, filled in and saved by LibreOffice, put together by Gabung. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { buildBreakdown, usualBreakdown } from "../../../src/workbooks/index.js";
import { consolidate, fileOfBytes } from "../../../src/intake/index.js";
import type { IntakeFile } from "../../../src/intake/index.js";
import { enginesOf, saveWithoutResults } from "../plans/calculated.js";
import { editedInLibreOffice, type Edit } from "./edited.js";
import { hasLibreOffice } from "./soffice.js";

/** Columns of Rincian. */
const at = { code: 0, covered: 3, workers: 4, basis: 7, asOf: 8, source: 9, note: 10 } as const;
/** Base, date and source stand above the table too, once for all rows that say none themselves. */
const once = ["basis", "asOf", "source"] as const;
/** 31 December 2025 as a serial number. */
const yearEnd = 46_022;

type Filled = Partial<Record<keyof typeof at, number | string>>;

/** The form of a kabupaten with three segments, sent back with these rows filled in, and what is said once. */
async function sentBack(
  name: string,
  regionCode: string,
  rows: readonly Filled[],
  above: Filled = {},
): Promise<{ readonly file: IntakeFile; readonly first: number }> {
  const plan = buildBreakdown({
    ...usualBreakdown,
    segments: ["semua-pekerja", "petani", "nelayan"],
    regionCode,
    baseYear: 2026,
    language: "id",
  });
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  const [table] = plan.value.sheets.find(({ records }) => records !== undefined)?.records ?? [];
  if (table?.head === undefined) throw new Error("A form has a table, with base, date and source above it");
  const { firstRow, head } = table;
  const engine = await enginesOf([plan.value]);
  const file = join(await mkdtemp(join(tmpdir(), "cakupan-round-")), "isian.xlsx");
  await saveWithoutResults(engine, file);
  engine.dispose();
  const edits = rows.flatMap((row, index) =>
    Object.entries(row).map(([field, value]): Edit => {
      const column = at[field as keyof typeof at];
      return { sheet: "Rincian", row: firstRow + index, column, value };
    }),
  );
  for (const [index, field] of once.entries()) {
    const value = above[field];
    if (value !== undefined)
      edits.push({ sheet: "Rincian", row: head.row + index, column: head.column, value });
  }
  const bytes = await editedInLibreOffice(file, edits);
  return { file: fileOfBytes(name, bytes), first: firstRow + 1 };
}

const origin = { basis: "basis UCJ", asOf: yearEnd, source: "Disnaker, surat 560/12" } as const;

(hasLibreOffice ? describe : describe.skip)("fill, save, edit in LibreOffice, Gabung", () => {
  it("brings back exactly what was typed, with region, date, base and source", async () => {
    const pringsewu = await sentBack("pringsewu.xlsx", "18.10", [
      { covered: 43_202, workers: 189_754, ...origin },
      { covered: 12_500, workers: 61_000, ...origin, note: "=bukan rumus" },
      { covered: 0, workers: 425, ...origin },
    ]);
    const tanggamus = await sentBack("tanggamus.xlsx", "18.06", [{ covered: 1, workers: 300_000 }], origin);
    const result = await consolidate([pringsewu.file, tanggamus.file]);
    expect(result.files.map(({ name, status, rowsUsed }) => [name, status, rowsUsed])).toEqual([
      ["pringsewu.xlsx", "accepted", 3],
      ["tanggamus.xlsx", "accepted", 1],
    ]);
    expect(
      result.rows.map(({ file, region, segment, covered, workers, basis, asOf, source }) => [
        file,
        region.code,
        segment,
        covered,
        workers,
        basis,
        asOf?.iso,
        source,
      ]),
    ).toEqual([
      ["pringsewu.xlsx", "18.10", "semua-pekerja", 43_202, 189_754, "basis UCJ", "2025-12-31", origin.source],
      ["pringsewu.xlsx", "18.10", "petani", 12_500, 61_000, "basis UCJ", "2025-12-31", origin.source],
      ["pringsewu.xlsx", "18.10", "nelayan", 0, 425, "basis UCJ", "2025-12-31", origin.source],
      ["tanggamus.xlsx", "18.06", "semua-pekerja", 1, 300_000, "basis UCJ", "2025-12-31", origin.source],
    ]);
    expect(result.rows[1]?.note).toBe("=bukan rumus");
    // Two rows of the second form were left empty: said, not counted.
    expect(result.files[1]?.reasons.map(({ id }) => id)).toEqual([
      'Berkas "tanggamus.xlsx": 2 baris belum diisi.',
    ]);
    expect(result.conflicts).toEqual([]);
  }, 300_000);

  it("names what went wrong in the cell where it did", async () => {
    const faulty = await sentBack("salah.xlsx", "18.10", [
      { covered: 200_000, workers: 189_754, ...origin },
      { covered: "1.234.567", workers: 2_000_000, ...origin },
      { covered: -5, workers: 425, ...origin },
    ]);
    const { file, first } = await sentBack("tertukar.xlsx", "18.06", [
      { code: "18.12", covered: 7, workers: 70, ...origin },
    ]);
    const result = await consolidate([faulty.file, file]);
    const [wrong, swapped] = result.files;
    const saidAt = (file: typeof wrong, address: string): readonly string[] =>
      (file?.findings ?? []).filter((one) => one.address === address).map(({ code }) => code);
    expect(saidAt(wrong, `Rincian!A${String(faulty.first)}:L${String(faulty.first)}`)).toEqual([
      "above-workers",
    ]);
    expect(saidAt(wrong, `Rincian!D${String(faulty.first + 1)}`)).toEqual(["text-number"]);
    expect(saidAt(wrong, `Rincian!D${String(faulty.first + 2)}`)).toEqual(["negative"]);
    expect(saidAt(swapped, `Rincian!A${String(first)}`)).toEqual(["code-and-name"]);
    // More covered than workers is real and counts; what cannot be waits.
    expect(wrong?.status).toBe("partly");
    expect(result.rows.map(({ covered }) => covered)).toEqual([200_000, 1_234_567]);
    expect(swapped?.status).toBe("held");
  }, 300_000);
});

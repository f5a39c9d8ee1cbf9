/** The forms of a province: made, written as files, filled in by another program, and read back by Gabung. */
import { Workbook } from "@cj-tech-master/excelts";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { childrenOf } from "../../../src/domain/index.js";
import { combine, fileOfBytes, gather, type Consolidation } from "../../../src/intake/index.js";
import { workbookFileOf } from "../../../src/papers/index.js";
import { lintPlan, type RecordTable, type SheetPlan } from "../../../src/sheets/index.js";
import { buildBreakdown, collectedOf, formsOf, sourceOfSum } from "../../../src/workbooks/index.js";
import { partsOf } from "../../workbench/save/parts.js";
import { schemaFindings } from "../../workbench/save/schema.js";

interface MadeForm {
  readonly name: string;
  readonly code: string;
  readonly bytes: Uint8Array;
  readonly sheet: SheetPlan;
  readonly table: RecordTable;
}

async function made(regionCode: string): Promise<{ readonly zip: string; readonly forms: MadeForm[] }> {
  const asked = formsOf({ regionCode, baseYear: 2024, language: "id" });
  if (!asked.ok) throw new Error(asked.problem.sentence.en);
  const forms: MadeForm[] = [];
  for (const { name, choices } of asked.value.forms) {
    const plan = buildBreakdown(choices);
    if (!plan.ok) throw new Error(plan.problem.sentence.en);
    expect(lintPlan(plan.value)).toEqual([]);
    const sheet = plan.value.sheets.find(({ records }) => records !== undefined);
    const [table] = sheet?.records ?? [];
    if (sheet === undefined || table === undefined) throw new Error("A form has a table");
    const bytes = await workbookFileOf(plan.value);
    forms.push({ name, code: choices.regionCode, bytes, sheet, table });
  }
  return { zip: asked.value.name, forms };
}

interface Entries {
  readonly basis?: string | undefined;
  readonly asOf?: string | undefined;
  readonly source?: string | undefined;
  /** Covered and workers of rows of the table, counted from 0. */
  readonly rows: readonly (readonly [row: number, covered: number | null, workers: number | null])[];
}

/** What an office does with its form, by another library than ours: which leaves formulas without values. */
async function filledIn({ bytes, sheet, table }: MadeForm, entries: Entries): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const tab = book.getWorksheet(sheet.name);
  const { head } = table;
  if (tab === undefined || head === undefined) throw new Error("A form says base, date and source once");
  [entries.basis, entries.asOf, entries.source].forEach((said, at) => {
    if (said === undefined) return;
    const cell = tab.getCell(head.row + at + 1, head.column + 1);
    cell.value = at === 1 ? new Date(`${said}T00:00:00Z`) : said;
  });
  for (const [row, ...persons] of entries.rows)
    persons.forEach((value, at) => {
      const column = table.figures[at];
      if (column === undefined) throw new Error("Covered and workers have a column each");
      if (value !== null) tab.getCell(table.firstRow + row + 1, column + 1).value = value;
    });
  return new Uint8Array(await book.xlsx.writeBuffer({ validate: false }));
}

const said = { basis: "Basis UCJ", asOf: "2025-12-31", source: "Disnaker, surat 12" } as const;

async function gathered(files: readonly (readonly [string, Uint8Array])[]): Promise<Consolidation> {
  return combine(await gather(files.map(([name, bytes]) => fileOfBytes(name, bytes))));
}

/** What is printed at the foot of a form's table. */
async function footOf({ bytes, sheet }: MadeForm): Promise<string> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return book.getWorksheet(sheet.name)?.headerFooter.oddFooter ?? "";
}

it("a form of the fictional province says so on every page, one of a real one has no word of it", async () => {
  const [fictional, real] = [(await made("00")).forms[0], (await made("34")).forms[0]];
  if (fictional === undefined || real === undefined) throw new Error("Both have kabupaten");
  expect(await footOf(fictional)).toBe("&L&F · &A&RFIKTIF, UNTUK BELAJAR · &P / &N");
  // No fingerprint: whoever fills it in prints other numbers.
  expect(await footOf(real)).toBe("&L&F · &A&R&P / &N");
});

describe("the forms of Sumatera Selatan", () => {
  let forms: MadeForm[];
  let zip: string;
  beforeAll(async () => {
    ({ forms, zip } = await made("16"));
  });

  it("are one for each kabupaten and kota, named after it", () => {
    // Kepmendagri 300.2.2-2138/2025: 13 kabupaten and 4 kota.
    expect(forms).toHaveLength(17);
    expect(zip).toBe("Formulir Provinsi Sumatera Selatan 2024.zip");
    expect(forms.map(({ code }) => code)).toEqual(childrenOf("16").map(({ code }) => code));
    expect(forms[0]?.name).toBe("16.01 Kabupaten Ogan Komering Ulu - isian 2024.xlsx");
    expect(new Set(forms.map(({ name }) => name)).size).toBe(17);
  });

  it("hold nothing that the standard does not allow", async () => {
    const parts = await partsOf(forms[0]?.bytes ?? new Uint8Array());
    const { read, findings } = schemaFindings(parts);
    expect(findings).toEqual([]);
    expect(read).toBe([...parts.keys()].filter((path) => !/\.rels$|Content_Types/.test(path)).length);
  });

  it("come back empty as files without figures of their own", async () => {
    const [blank] = forms;
    if (blank === undefined) throw new Error("There are forms");
    const { rows, files } = await gathered([[blank.name, blank.bytes]]);
    expect(rows).toEqual([]);
    expect(files[0]?.reasons.map(({ id }) => id).join(" ")).toContain("belum diisi");
  });

  it("come back filled in: every number, with the base, date and source that were said once", async () => {
    // Row 10 is a segment of its own; 1,000 + at covered of 10,000 + 3 × at workers.
    const files = await Promise.all(
      forms.map(
        async (form, at) =>
          [form.name, await filledIn(form, { ...said, rows: [[10, 1_000 + at, 10_000 + 3 * at]] })] as const,
      ),
    );
    const result = await gathered(files);
    const [first] = forms;
    if (first === undefined) throw new Error("There are forms");
    const own = result.rows.filter(({ source }) => source === said.source);
    expect(
      own.map(({ region, covered, workers, basis, asOf }) => [
        region.code,
        covered,
        workers,
        basis,
        asOf?.iso,
      ]),
    ).toEqual(forms.map(({ code }, at) => [code, 1_000 + at, 10_000 + 3 * at, said.basis, said.asOf]));
    expect(new Set(own.map(({ segment }) => segment)).size).toBe(1);
    expect(result.rows).toHaveLength(17);
    expect(result.files.map(({ status }) => status)).toEqual(forms.map(() => "accepted"));
    // A program that does not calculate leaves our own columns without values; nobody is asked to save again for that.
    expect(result.files.flatMap(({ reasons }) => reasons.map(({ id }) => id)).join(" ")).not.toContain(
      "tanpa nilai",
    );
    expect(result.missing).toEqual([]);
    const collected = collectedOf(result);
    if (!collected.ok) throw new Error(collected.problem.sentence.en);
    // 17 × 1,000 and 0 + 1 + … + 16 = 136; 17 × 10,000 and 3 × 136.
    expect(collected.value.sums.map(({ covered, workers }) => [covered, workers])).toEqual([
      [17_136, 170_408],
    ]);
    expect(collected.value.sums.map((sum) => sourceOfSum(sum).id)).toEqual([
      "Rekap 17 dari 17 formulir kabupaten/kota, 31 Desember 2025",
    ]);
  }, 300_000);

  it("keep what a row says itself, and say nothing that was not filled in", async () => {
    const [a, b] = forms;
    if (a === undefined || b === undefined) throw new Error("There are forms");
    const rows = [[10, 5, 50]] as const;
    const result = await gathered([
      [a.name, await filledIn(a, { rows })],
      [b.name, await filledIn(b, { basis: said.basis, rows })],
    ]);
    const own = result.rows.filter(({ covered }) => covered === 5);
    // Neither the title nor the file's name, which has a year, dates the figures.
    expect(own.map(({ basis, asOf, source }) => [basis, asOf, source])).toEqual([
      [null, null, null],
      [said.basis, null, null],
    ]);
  });

  it("say what does not fit: a form twice, another base, another date, figures of a neighbour", async () => {
    const [a, b, c, d] = forms;
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error("Forms");
    const rows = [[10, 5, 50]] as const;
    const result = await gathered([
      [a.name, await filledIn(a, { ...said, rows })],
      ["salinan.xlsx", await filledIn(a, { ...said, rows: [[10, 6, 50]] })],
      [b.name, await filledIn(b, { ...said, basis: "Angkatan kerja", rows })],
      [c.name, await filledIn(c, { ...said, asOf: "2024-12-31", rows })],
      [d.name, await filledIn(d, { ...said, rows })],
    ]);
    const conflict = result.conflicts.find(({ rows: held }) => held.some(({ row }) => row.covered === 6));
    expect(conflict?.sentence.id).toContain(`"${a.name}", "salinan.xlsx"`);
    const warned = result.warnings.map(({ id }) => id).join(" ");
    expect(warned).toMatch(/basis yang berbeda.*"Angkatan kerja"/);
    expect(warned).toMatch(/bertanggal berbeda.*31 Desember 2024/);
    const kept = result.rows.filter(({ covered }) => covered === 5).map(({ region }) => region.code);
    expect(kept).toEqual([b.code, c.code, d.code]);
    expect(result.missing.map(({ code }) => code)).toContain(forms[4]?.code);
  });
});

it("are refused for a kabupaten, with a sentence", () => {
  const asked = formsOf({ regionCode: "16.01", baseYear: 2024, language: "id" });
  expect(asked.ok ? null : asked.problem.sentence.id).toContain("bukan provinsi");
});

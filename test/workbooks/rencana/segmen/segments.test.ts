import { describe, expect, it } from "@jest/globals";
import type { PlacedPlan } from "../../../../src/workbooks/rencana/build.js";
import type { SegmentCells } from "../../../../src/workbooks/rencana/segmen/cells.js";
import { isFormula, lintPlan, sourceIdColumn } from "../../../../src/sheets/index.js";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../../src/sheets/index.js";
import type { PlanChoices } from "../../../../src/domain/index.js";
import { placedOf } from "../checked.js";
import { blank, lampung, officers, own, published, segment } from "../../../domain/choices/lines/choices.js";

const placed = (change: Partial<PlanChoices>): PlacedPlan => placedOf({ ...lampung, ...change });
const built = (change: Partial<PlanChoices>): WorkbookPlan => placed(change).plan;

function sheetOf(plan: WorkbookPlan, key: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.key === key);
  if (sheet === undefined) throw new Error(`No sheet ${key}`);
  return sheet;
}

/** The cells of a row, by column. */
function rowAt(sheet: SheetPlan, at: number): readonly (CellPlan | undefined)[] {
  const cells: (CellPlan | undefined)[] = [];
  for (const cell of sheet.cells.filter(({ row }) => row === at)) cells[cell.column] = cell;
  return cells;
}

/** A line of Segmen by its id. */
function lineOf({ places: { segments } }: PlacedPlan, id: string): SegmentCells {
  const { total, standing, temporary, contract } = segments;
  const found = [total, ...standing, ...temporary, ...contract].find(({ line }) => line.id === id);
  if (found === undefined) throw new Error(`Segmen has no line ${id}`);
  return found;
}

/** The line's cells in the first table, and in the second, which has what its figures rest on. */
const cellsOf = (of: PlacedPlan, id: string) => rowAt(sheetOf(of.plan, "segmen"), lineOf(of, id).name.row);
const originOf = (of: PlacedPlan, id: string) => rowAt(sheetOf(of.plan, "segmen"), lineOf(of, id).date.row);

/** The row on Sumber with an id. */
function sourceOf(plan: WorkbookPlan, id: string): readonly (CellPlan | undefined)[] {
  const sheet = sheetOf(plan, "sumber");
  const row = sheet.cells.find((cell) => cell.column === sourceIdColumn && cell.content === id)?.row;
  if (row === undefined) throw new Error(`${id} has no row on Sumber`);
  return rowAt(sheet, row);
}

/** The line of the region as a whole. */
const REGION = "semua-pekerja";

const texts = (plan: WorkbookPlan, kind: "figure" | "warning"): readonly string[] =>
  plan.notes.filter((note) => note.kind === kind).map((note) => note.text);

const names = ["=cmd|'/c calc'!A1", "+62 Kader", "-Linmas", "@Marbot", "Guru & staf 100%"];
const mine: Partial<PlanChoices> = {
  payers: ["APBD_PROV", "CSR"],
  total: {
    covered: own(800_000, {
      basis: "Peserta aktif NIK",
      asOf: "2024-12-31",
      source: "BPJS TK, surel 3 Januari 2025",
    }),
    workers: own(3_100_000, { basis: "Peserta aktif NIK", asOf: "2024-12-31", source: "=Bappeda!B7" }),
  },
  segments: [
    ...names.map((name, index) => segment({ id: `s${index}`, name, segment: null })),
    officers(),
    segment({
      id: "guru",
      name: "Guru honorer",
      segment: "guru-tendik",
      route: "PU",
      programmes: ["JKK", "JKM", "JHT"],
      wage: 2_000_000,
      target: 0.8,
      shares: [
        { payer: "APBD_PROV", share: 0.5 },
        { payer: "CSR", share: 0.5 },
      ],
    }),
    segment({
      id: "jakon",
      name: "Proyek jalan",
      segment: "jasa-konstruksi",
      rowType: "contract",
      covered: blank,
      workers: blank,
    }),
    segment({
      id: "non-asn",
      name: "Honorer provinsi",
      segment: "non-asn",
      covered: published("S20"),
      workers: published("D06"),
    }),
  ],
};

describe("Segmen as the planner has it", () => {
  it.each(["id", "en"] as const)("is sound in %s", (language) => {
    expect(lintPlan(built({ ...mine, language }))).toEqual([]);
  });

  it("keeps order and names; a name that looks like a formula stays a text", () => {
    const sheet = sheetOf(built(mine), "segmen");
    const first = sheet.cells.filter(
      ({ column, style }) => column === 0 && (style === "label" || style === "labelStrong"),
    );
    expect(first.slice(0, 10).map(({ content }) => content)).toEqual([
      "Provinsi Lampung",
      ...names,
      "Guru honorer",
      "Honorer provinsi",
      "Petugas KPPS",
      "Proyek jalan",
    ]);
  });

  it("carries own figures with base, date and source", () => {
    const plan = placed(mine);
    const line = cellsOf(plan, REGION);
    expect(line[2]).toMatchObject({ content: 800_000, style: "input.persons" });
    expect(line[3]).toMatchObject({ content: 3_100_000, style: "input.persons" });
    const origin = originOf(plan, REGION);
    // 31 December 2024 is day 45,657 of Excel's calendar.
    expect(origin[2]).toMatchObject({ content: 45_657, style: "input.date", source: line[2]?.source });
    expect(origin[3]).toMatchObject({ content: "Peserta aktif NIK" });
    const source = sourceOf(plan.plan, line[3]?.source ?? "");
    expect(source.map((cell) => cell?.content)).toEqual([
      line[3]?.source,
      "Provinsi Lampung: jumlah pekerja (basis)",
      3_100_000,
      "orang",
      45_657,
      "—",
      "=Bappeda!B7",
      "—",
      "angka sendiri",
      "ya",
      "menurut perencana",
      "Basis: Peserta aktif NIK. Diisi perencana, tidak diperiksa di sini: simpan dokumen asalnya.",
    ]);
  });

  it("shows the published figures that were not used, as such", () => {
    const shown = sourceOf(built(mine), "P049");
    expect(shown[2]?.content).toBe(760_468);
    expect(shown[9]?.content).toBe("tidak");
  });

  it("writes route, programmes, wage and own target of each line", () => {
    const plan = placed(mine);
    const teachers = cellsOf(plan, "guru");
    expect([1, 6, 8, 10].map((column) => teachers[column]?.content)).toEqual([
      "PU",
      0.8,
      2_000_000,
      "JKK+JKM+JHT",
    ]);
    const others = cellsOf(plan, "non-asn");
    expect([1, 6, 8, 10].map((column) => others[column]?.content)).toEqual(["BPU", null, null, "JKK+JKM"]);
  });

  it("gives months to a temporary line, and to no other", () => {
    const plan = placed(mine);
    const line = cellsOf(plan, "kpps");
    // 1 November and 1 December 2024.
    expect(line[11]).toMatchObject({ content: 45_597, style: "input.month" });
    expect(line[12]).toMatchObject({ content: 45_627, style: "input.month" });
    expect(line[2]?.content).toBe(5_000);
    expect(cellsOf(plan, "guru")[11]).toBeUndefined();
    // No part of any rate, so no target either.
    expect(line[6]).toBeUndefined();
    expect(line[7]?.content).toBeNull();
  });

  it("asks for months that nobody published", () => {
    const line = cellsOf(placed({ regionCode: "18.10", payer: "APBD_KAB" }), "petugas-pemilu");
    expect(line[11]).toMatchObject({ content: null });
    expect(line[12]?.ask).toContain("bulan terakhir");
  });

  it("asks for a blank of the planner's by whom the list is held", () => {
    const line = cellsOf(placed({ segments: [segment({ covered: blank, workers: blank })] }), "nelayan");
    expect(line[3]?.ask).toContain("Dinas Kelautan dan Perikanan Provinsi Lampung");
  });

  it("projects the standing lines only", () => {
    const plan = placed({ ...mine, segments: (mine.segments ?? []).slice(4, 8) });
    const blocks = sheetOf(plan.plan, "proyeksi").cells.filter(
      (cell) => cell.column === 0 && cell.style === "heading" && isFormula(cell.content),
    );
    // At least the region, "Guru & staf 100%" and the teachers; never the contract.
    expect(blocks.length).toBeGreaterThanOrEqual(3);
    const references = JSON.stringify(blocks);
    const contract = lineOf(plan, "jakon").name;
    expect(references).not.toContain(`"sheet":"segmen","row":${contract.row},`);
  });
});

describe("what is said before anything is written", () => {
  it("names own figures as such, with base, date and source", () => {
    const [total, first] = texts(built(mine), "figure");
    expect(total).toContain(
      "Angka perencana: jumlah peserta 800.000 (Peserta aktif NIK, 31 Desember 2024, BPJS TK, surel 3 Januari 2025)",
    );
    expect(total).toContain("Terbit, tidak dipakai dan tidak dicampur: ");
    expect(first).toBe(
      `${names[0] ?? ""}: 100 dari 200 (50 %); 30 Juni 2024 — Surat Dinas Perikanan 523/114, tabel 2 (angka sendiri, basis: Daftar Dinas Perikanan).`,
    );
  });

  it("warns when two own figures differ in base or date, and only then", () => {
    const mixed = { covered: own(100), workers: own(200, { asOf: "2023" }) };
    const plan = placed({ segments: [segment(mixed)] });
    expect(texts(plan.plan, "warning").join()).toContain("berbeda basis atau tanggal");
    expect(originOf(plan, "nelayan")[9]?.content).toContain("BASIS ATAU TANGGAL BERBEDA");
    expect(texts(built({ segments: [segment()] }), "warning").join()).not.toContain("berbeda basis");
  });

  it("warns of an own baseline of another year, and of a target below it", () => {
    const total = { covered: own(80, { asOf: "2022-05" }), workers: own(100, { asOf: "2022-05" }) };
    const warnings = texts(built({ total, targetShare: 0.8, segments: [] }), "warning").join();
    expect(warnings).toContain("Angka dasar bertanggal Mei 2022, tahun dasar 2024");
    expect(warnings).toContain("Target 80 % tidak di atas cakupan dasar 80 %");
    expect(texts(built({ total, targetShare: 0.81, segments: [] }), "warning").join()).not.toContain(
      "tidak di atas",
    );
  });

  it("says that a published pair was the planner's choice", () => {
    const plan = built({ total: { covered: published("S06"), workers: published("D02") }, segments: [] });
    expect(texts(plan, "figure")[0]).toContain("731.991 dari 2.732.329");
    expect(texts(plan, "figure")[0]).toContain("Dipilih perencana.");
  });

  it("names the segments that may hold the same heads, on the sheet and before", () => {
    const of = placed({
      segments: [
        segment({ id: "a", name: "Petani sawit", segment: "petani" }),
        segment({ id: "b", name: "Rentan", segment: "pekerja-rentan" }),
        segment({ id: "c", name: "Ojek", segment: "ojek-sopir-kurir" }),
        segment({ id: "d", name: "Buatan", segment: null }),
      ],
    });
    const warning = texts(of.plan, "warning").find((text) => text.startsWith("Segmen tumpang tindih"));
    expect(warning).toContain("orang yang sama: Petani sawit dan Rentan; Rentan dan Ojek.");
    expect(originOf(of, "c")[9]?.content).toContain("Tumpang tindih dengan: Rentan.");
    const alone = built({ segments: [segment({ id: "d", name: "Buatan", segment: null })] });
    expect(texts(alone, "warning").join()).not.toContain("tumpang tindih");
  });
});

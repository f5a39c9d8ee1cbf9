import { describe, expect, it } from "@jest/globals";
import { buildPlan } from "../../../../src/workbooks/index.js";
import { isFormula, lintPlan } from "../../../../src/sheets/index.js";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../../src/sheets/index.js";
import type { PlanChoices } from "../../../../src/domain/index.js";
import { blank, lampung, officers, own, published, segment } from "../../../domain/choices/lines/choices.js";

function built(change: Partial<PlanChoices>): WorkbookPlan {
  const plan = buildPlan({ ...lampung, ...change });
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value;
}

function sheetOf(plan: WorkbookPlan, key: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.key === key);
  if (sheet === undefined) throw new Error(`No sheet ${key}`);
  return sheet;
}

/** The cells of the n-th row whose first cell says this, by column. */
function rowOf(sheet: SheetPlan, label: string, nth = 1): readonly (CellPlan | undefined)[] {
  const heads = sheet.cells.filter((cell) => cell.column === 0 && cell.content === label);
  const head = heads[nth - 1];
  if (head === undefined) throw new Error(`No row "${label}" (${nth}) on ${sheet.name}`);
  const cells: (CellPlan | undefined)[] = [];
  for (const cell of sheet.cells.filter(({ row }) => row === head.row)) cells[cell.column] = cell;
  return cells;
}

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
    const plan = built(mine);
    const line = rowOf(sheetOf(plan, "segmen"), "Provinsi Lampung");
    expect(line[2]).toMatchObject({ content: 800_000, style: "input.persons" });
    expect(line[3]).toMatchObject({ content: 3_100_000, style: "input.persons" });
    const origin = rowOf(sheetOf(plan, "segmen"), "Provinsi Lampung", 2);
    // 31 December 2024 is day 45,657 of Excel's calendar.
    expect(origin[2]).toMatchObject({ content: 45_657, style: "input.date", source: line[2]?.source });
    expect(origin[3]).toMatchObject({ content: "Peserta aktif NIK" });
    const source = rowOf(sheetOf(plan, "sumber"), line[3]?.source ?? "");
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
    const shown = rowOf(sheetOf(built(mine), "sumber"), "P049");
    expect(shown[2]?.content).toBe(760_468);
    expect(shown[9]?.content).toBe("tidak");
  });

  it("writes route, programmes, wage and own target of each line", () => {
    const sheet = sheetOf(built(mine), "segmen");
    const teachers = rowOf(sheet, "Guru honorer");
    expect([1, 6, 8, 10].map((column) => teachers[column]?.content)).toEqual([
      "PU",
      0.8,
      2_000_000,
      "JKK+JKM+JHT",
    ]);
    const others = rowOf(sheet, "Honorer provinsi");
    expect([1, 6, 8, 10].map((column) => others[column]?.content)).toEqual(["BPU", null, null, "JKK+JKM"]);
  });

  it("gives months to a temporary line, and to no other", () => {
    const sheet = sheetOf(built(mine), "segmen");
    const line = rowOf(sheet, "Petugas KPPS");
    // 1 November and 1 December 2024.
    expect(line[11]).toMatchObject({ content: 45_597, style: "input.month" });
    expect(line[12]).toMatchObject({ content: 45_627, style: "input.month" });
    expect(line[2]?.content).toBe(5_000);
    expect(rowOf(sheet, "Guru honorer")[11]).toBeUndefined();
    // No part of any rate, so no target either.
    expect(line[6]).toBeUndefined();
    expect(line[7]?.content).toBeNull();
  });

  it("asks for months that nobody published", () => {
    const sheet = sheetOf(built({ regionCode: "18.10", payer: "APBD_KAB" }), "segmen");
    const line = rowOf(sheet, "Petugas ad hoc pemilu/pilkada");
    expect(line[11]).toMatchObject({ content: null });
    expect(line[12]?.ask).toContain("bulan terakhir");
  });

  it("asks for a blank of the planner's by whom the list is held", () => {
    const plan = built({ segments: [segment({ covered: blank, workers: blank })] });
    const line = rowOf(sheetOf(plan, "segmen"), "Nelayan kecil");
    expect(line[3]?.ask).toContain("Dinas Kelautan dan Perikanan Provinsi Lampung");
  });

  it("projects the standing lines only", () => {
    const blocks = sheetOf(
      built({ ...mine, segments: (mine.segments ?? []).slice(4, 8) }),
      "proyeksi",
    ).cells.filter((cell) => cell.column === 0 && cell.style === "heading" && isFormula(cell.content));
    // At least the region, "Guru & staf 100%" and the teachers; never the contract.
    expect(blocks.length).toBeGreaterThanOrEqual(3);
    const references = JSON.stringify(blocks);
    const contract = sheetOf(
      built({ ...mine, segments: (mine.segments ?? []).slice(4, 8) }),
      "segmen",
    ).cells.find((cell) => cell.content === "Proyek jalan");
    expect(contract).toBeDefined();
    expect(references).not.toContain(`"sheet":"segmen","row":${contract?.row ?? -1},`);
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
    const plan = built({ segments: [segment(mixed)] });
    expect(texts(plan, "warning").join()).toContain("berbeda basis atau tanggal");
    expect(rowOf(sheetOf(plan, "segmen"), "Nelayan kecil", 2)[9]?.content).toContain(
      "BASIS ATAU TANGGAL BERBEDA",
    );
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
    const plan = built({
      segments: [
        segment({ id: "a", name: "Petani sawit", segment: "petani" }),
        segment({ id: "b", name: "Rentan", segment: "pekerja-rentan" }),
        segment({ id: "c", name: "Ojek", segment: "ojek-sopir-kurir" }),
        segment({ id: "d", name: "Buatan", segment: null }),
      ],
    });
    const warning = texts(plan, "warning").find((text) => text.startsWith("Segmen tumpang tindih"));
    expect(warning).toContain("orang yang sama: Petani sawit dan Rentan; Rentan dan Ojek.");
    expect(rowOf(sheetOf(plan, "segmen"), "Ojek", 2)[9]?.content).toContain("Tumpang tindih dengan: Rentan.");
    const alone = built({ segments: [segment({ id: "d", name: "Buatan", segment: null })] });
    expect(texts(alone, "warning").join()).not.toContain("tumpang tindih");
  });
});

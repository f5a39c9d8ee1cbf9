import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { buildPlan } from "../../../src/workbooks/index.js";
import { isFormula, isInputStyle, sourceIdColumn } from "../../../src/sheets/index.js";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/sheets/index.js";
import type { PlanChoices } from "../../../src/domain/index.js";
import type { PlacedPlan } from "../../../src/workbooks/rencana/build.js";
import type { SegmentCells } from "../../../src/workbooks/rencana/segmen/cells.js";
import { version } from "../../../src/sheets/version.js";
import { planTabs } from "../planTabs.js";
import { placedOf } from "./checked.js";

const lampung: PlanChoices = {
  regionCode: "18",
  baseYear: 2024,
  horizonYear: 2029,
  targetShare: 0.3839,
  targetYear: 2029,
  payer: "APBD_PROV",
  monthsPerYear: 12,
  language: "id",
};
const pringsewu: PlanChoices = { ...lampung, regionCode: "18.10", payer: "APBD_KAB" };

const built = (choices: PlanChoices): WorkbookPlan => placedOf(choices).plan;

function sheetOf(plan: WorkbookPlan, key: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.key === key);
  if (sheet === undefined) throw new Error(`No sheet ${key}`);
  return sheet;
}

/** The cells of a line of Segmen. */
function rowOf({ plan }: PlacedPlan, { name }: SegmentCells): readonly CellPlan[] {
  return sheetOf(plan, "segmen").cells.filter((cell) => cell.row === name.row);
}
const totalOf = (choices: PlanChoices): readonly CellPlan[] => {
  const placed = placedOf(choices);
  return rowOf(placed, placed.places.segments.total);
};

const inColumn = (row: readonly CellPlan[], column: number): CellPlan | undefined =>
  row.find((cell) => cell.column === column);

describe("every plan", () => {
  it("is the same for the same choices", () => {
    // Built twice, where the others may get one that was built before.
    const [one, other] = [buildPlan(lampung), buildPlan(lampung)];
    expect(one.ok).toBe(true);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  it("has its sheets under their Indonesian names in either language", () => {
    for (const language of ["id", "en"] as const) {
      expect(built({ ...lampung, language }).sheets.map((sheet) => sheet.name)).toEqual(planTabs);
    }
  });

  it("types nothing into the projection and the summary", () => {
    for (const key of ["proyeksi", "ringkasan", "pemeriksaan", "hitungSkenario", "kas"]) {
      const cells = sheetOf(built(lampung), key).cells;
      expect(cells.filter((cell) => isInputStyle(cell.style))).toEqual([]);
      expect(cells.filter((cell) => typeof cell.content === "number")).toEqual([]);
    }
  });

  it("prints on A4 with its headings on every page and kept in view", () => {
    for (const sheet of built(lampung).sheets) {
      expect(sheet.print.titleRows).toBeGreaterThan(0);
      expect(sheet.frozen.rows).toBeGreaterThan(0);
    }
  });

  it("prints the version of the package", () => {
    const { version: packaged } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(version).toBe(packaged);
  });
});

describe("which figures a region's total starts from", () => {
  const total = (baseYear: number): readonly CellPlan[] =>
    totalOf({ ...lampung, baseYear, horizonYear: baseYear + 5, targetYear: baseYear + 5 });

  it("base year 2024: both printed on 24 September 2024", () => {
    // 760,468 of 3,058,943 = 24.86 %, Lampost 26 September 2024 (P049, P048).
    expect(inColumn(total(2024), 2)).toMatchObject({
      content: 760_468,
      style: "input.persons",
      source: "P049",
    });
    expect(inColumn(total(2024), 3)).toMatchObject({
      content: 3_058_943,
      style: "input.persons",
      source: "P048",
    });
  });

  it("base year 2023: 731,991 and the base that the printed 26.79 % needs, marked as derived", () => {
    // Berdikari.co, 22 February 2024 (S06, S07); the base lies within 2,731,819 and 2,732,839.
    expect(inColumn(total(2023), 2)).toMatchObject({ content: 731_991, source: "S06" });
    const workers = inColumn(total(2023), 3);
    expect(workers).toMatchObject({ style: "inputDerived.persons", source: "D02" });
    expect(workers?.content).toBeGreaterThanOrEqual(2_731_819);
    expect(workers?.content).toBeLessThanOrEqual(2_732_839);
    expect(Math.round((731_991 / Number(workers?.content)) * 10_000)).toBe(2_679);
  });

  it.each([
    [2022, "S06"],
    [2025, "P049"],
    [2030, "P049"],
  ])("base year %i: the nearest pair, and a warning that it is not of the year", (baseYear, source) => {
    expect(inColumn(total(baseYear), 2)?.source).toBe(source);
    const plan = built({ ...lampung, baseYear, horizonYear: baseYear + 5, targetYear: baseYear + 5 });
    expect(
      plan.notes.filter((note) => note.kind === "warning" && note.text.includes(`tahun dasar ${baseYear}`)),
    ).toHaveLength(1);
  });

  it("never mixes two bases, and names the other one", () => {
    const note = built(lampung).notes.find((one) => one.text.startsWith("Provinsi Lampung"));
    expect(note?.text).toContain("760.468 dari 3.058.943 (24,86 %)");
    expect(note?.text).toContain("tidak dicampur: 731.991 dari 2.732.329 (26,79 %)");
  });

  it("Pringsewu: only a rate is published, so covered and workers stay blank and are asked for", () => {
    const row = totalOf(pringsewu);
    for (const column of [2, 3]) {
      const cell = inColumn(row, column);
      expect(cell?.content).toBeNull();
      expect(cell?.ask).toContain("Kabupaten Pringsewu");
    }
  });
});

describe("the segments of Lampung", () => {
  const placed = placedOf(lampung);
  const sheet = sheetOf(placed.plan, "segmen");
  const segmentOf = (id: string): readonly CellPlan[] => {
    const line = placed.places.segments.standing.find((one) => one.line.id === id);
    if (line === undefined) throw new Error(`Lampung has no segment ${id}`);
    return rowOf(placed, line);
  };
  // ANTARA, about September 2024 (S12–S21); the bases follow from the printed rates (D03–D06).
  it.each([
    ["ekosistem-desa", 43_202, 59_713, 59_795],
    ["rt-rw", 5_697, 25_604, 25_720],
    ["guru-tendik-sma-smk", 13_381, 40_734, 40_858],
    ["non-asn", 36_171, 37_580, 37_619],
  ])("%s: %i covered, a derived base within the printed rate's rounding", (id, covered, low, high) => {
    const row = segmentOf(id);
    expect(inColumn(row, 2)).toMatchObject({ content: covered, style: "input.persons" });
    const workers = inColumn(row, 3);
    expect(workers?.style).toBe("inputDerived.persons");
    expect(workers?.content).toBeGreaterThanOrEqual(low);
    expect(workers?.content).toBeLessThanOrEqual(high);
  });

  it("pekerja rentan: 35,263 covered; the quarantined 760,500 is shown, never used", () => {
    const row = segmentOf("pekerja-rentan");
    expect(inColumn(row, 2)).toMatchObject({ content: 35_263, source: "S17" });
    expect(inColumn(row, 3)?.content).toBeNull();
    expect(inColumn(row, 3)?.ask).toContain("760.500");
    const plan = built(lampung);
    const inFormulasAndInputs = plan.sheets
      .filter((one) => one.key !== "sumber")
      .flatMap((one) => one.cells)
      .filter((cell) => cell.content === 760_500);
    expect(inFormulasAndInputs).toEqual([]);
    const sources = sheetOf(plan, "sumber").cells;
    const at = sources.find(({ column, content }) => column === sourceIdColumn && content === "S16")?.row;
    const shown = sources.filter(({ row }) => row === at);
    expect(inColumn(shown, 2)?.content).toBe(760_500);
    expect(inColumn(shown, 9)?.content).toBe("tidak");
    expect(inColumn(shown, 11)?.content).toContain("DIKARANTINA");
  });

  it("says which segments overlap", () => {
    const notes = sheet.cells.filter(
      (cell) => typeof cell.content === "string" && cell.content.includes("Tumpang tindih dengan"),
    );
    expect(notes.length).toBeGreaterThanOrEqual(3);
  });
});

describe("Pringsewu's election officers", () => {
  it("have a block of persons and months, and no rate: they are temporary", () => {
    const { plan, places } = placedOf(pringsewu);
    const [officers, ...others] = places.segments.temporary;
    if (officers === undefined || others.length > 0) throw new Error("One line of months");
    // IBINEWS, November 2024 (S24).
    expect(inColumn(rowOf({ plan, places }, officers), 2)?.content).toBe(5_254);
    const blocks = sheetOf(plan, "proyeksi").cells.filter(
      (cell) => cell.column === 0 && cell.style === "heading" && isFormula(cell.content),
    );
    // The region, RT heads and the extremely poor; then the election officers.
    expect(blocks).toHaveLength(4);
    expect([places.projection.total, ...places.projection.segments]).toHaveLength(3);
    expect(places.projection.temporary).toHaveLength(1);
  });
});

describe("choices that make no plan", () => {
  it.each<[string, Partial<PlanChoices>]>([
    ["regionCode", { regionCode: "99" }],
    ["baseYear", { baseYear: 2021 }],
    ["baseYear", { baseYear: 2024.5 }],
    ["horizonYear", { horizonYear: 2024 }],
    ["horizonYear", { horizonYear: 2035 }],
    ["targetYear", { targetYear: 2024 }],
    ["targetYear", { targetYear: 2030 }],
    ["targetShare", { targetShare: 38.39 }],
    ["targetShare", { targetShare: -0.1 }],
    ["targetShare", { targetShare: 0 }],
    ["targetShare", { targetShare: Number.NaN }],
    ["monthsPerYear", { monthsPerYear: 0 }],
    ["monthsPerYear", { monthsPerYear: 13 }],
    ["monthsPerYear", { monthsPerYear: 2.5 }],
    ["payer", { payer: "NOBODY" as PlanChoices["payer"] }],
  ])("are refused with the name of the choice: %s %j", (argument, change) => {
    const plan = buildPlan({ ...lampung, ...change });
    expect(plan.ok).toBe(false);
    if (plan.ok) return;
    expect(plan.problem.argument).toBe(argument);
    expect(plan.problem.sentence.id).not.toBe("");
    expect(plan.problem.sentence.en).not.toBe("");
  });

  it.each<Partial<PlanChoices>>([
    { baseYear: 2022, horizonYear: 2023, targetYear: 2023 },
    { baseYear: 2040, horizonYear: 2050, targetYear: 2050 },
    { horizonYear: 2034 },
    { targetYear: 2025 },
    { targetShare: 2 },
    { monthsPerYear: 1 },
    { monthsPerYear: 12 },
  ])("the edges are taken: %j", (change) => {
    expect(buildPlan({ ...lampung, ...change }).ok).toBe(true);
  });
});

it("shows the attribution that the licence of the region data asks for", () => {
  const plan = buildPlan({
    regionCode: "18",
    baseYear: 2024,
    horizonYear: 2029,
    targetShare: 0.3839,
    targetYear: 2029,
    payer: "APBD",
    monthsPerYear: 12,
    language: "id",
  });
  const guide = plan.ok ? plan.value.sheets.find((sheet) => sheet.key === "panduan") : undefined;
  const texts =
    guide?.cells.map((cell) => cell.content).filter((content) => typeof content === "string") ?? [];
  expect(texts.some((text) => text.includes("idn-area-data") && text.includes("Open Database License"))).toBe(
    true,
  );
});

/** The plans of a breakdown, a form and the national sheet: sound, complete, and filled only with what is published. */
import { describe, expect, it } from "@jest/globals";
import { childrenOf, figures, regions, segments } from "../../../src/domain/index.js";
import {
  buildBreakdown,
  buildNational,
  collectedSegments,
  latestBaseYear,
  segmentsOfForm,
  usualBreakdown,
} from "../../../src/workbooks/index.js";
import { isFormula, lintPlan, preview } from "../../../src/sheets/index.js";
import type { BreakdownChoices } from "../../../src/workbooks/index.js";
import type { SheetPlan, WorkbookPlan } from "../../../src/sheets/index.js";

const usual = { ...usualBreakdown, baseYear: 2026, language: "id" } as const;

function built(choices: BreakdownChoices): WorkbookPlan {
  const plan = buildBreakdown(choices);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value;
}

function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No ${name}`);
  return sheet;
}

/** The rows of the long table as they are planned: constants only. */
function records(sheet: SheetPlan): readonly (readonly unknown[])[] {
  const [table] = sheet.records ?? [];
  if (table === undefined) throw new Error("No table of records");
  const rows = Array.from({ length: table.rows }, (): unknown[] => []);
  for (const { row, column, content } of sheet.cells) {
    const at = rows[row - table.firstRow];
    if (at !== undefined) at[column] = isFormula(content) ? "formula" : content;
  }
  return rows;
}

describe("every province", () => {
  const provinces = regions().filter(({ level }) => level === "province");
  it.each(provinces.map(({ code, name }) => [code, name]))("%s %s: sound, a row each", (regionCode) => {
    const plan = built({ ...usual, regionCode });
    expect(lintPlan(plan)).toEqual([]);
    expect(records(sheetOf(plan, "Rincian")).map(([code]) => code)).toEqual(
      childrenOf(regionCode).map(({ code }) => code),
    );
    expect(() => preview(plan)).not.toThrow();
  });

  it("speaks English where asked to, and keeps the names of the tabs", () => {
    const plan = built({ ...usual, regionCode: "18", language: "en" });
    const words = plan.sheets.flatMap(({ cells }) => cells.map(({ content }) => content));
    expect(plan.sheets.map(({ name }) => name)).toEqual(
      built({ ...usual, regionCode: "18" }).sheets.map(({ name }) => name),
    );
    expect(words).toContain("Coverage rate");
    expect(words).not.toContain("Cakupan");
  });
});

describe("what is filled in", () => {
  it("is exactly what is published: Lumajang, 89,266 of 555,154 in March 2026 (OneNewsJatim, Q019)", () => {
    const rows = records(sheetOf(built({ ...usual, regionCode: "35" }), "Rincian"));
    const filled = rows.filter((row) => row[3] !== null || row[4] !== null);
    expect(filled.map((row) => [row[0], row[3], row[4], row[8], row[9]])).toEqual([
      ["35.08", 89_266, 555_154, "Maret 2026", "OneNewsJatim (Q019)"],
    ]);
  });

  it("always stands beside a base, a date and a source", () => {
    for (const regionCode of ["18", "35", "32", "33", "73"]) {
      const plan = built({ ...usual, regionCode, segments: ["semua-pekerja", ...collectedSegments()] });
      for (const row of records(sheetOf(plan, "Rincian"))) {
        const isFilled = row[3] !== null || row[4] !== null;
        expect([row[7], row[8], row[9]].map((cell) => cell !== null)).toEqual([isFilled, isFilled, isFilled]);
      }
    }
  });

  it("is never a quarantined figure", () => {
    const quarantined = figures().filter(({ use }) => use === "quarantined");
    expect(quarantined.length).toBeGreaterThan(0);
    for (const { regionCode, id } of quarantined.filter((one) => one.regionCode.includes("."))) {
      // A form has no figures: those of a kabupaten stand in its province's rows.
      const province = { regionCode: regionCode.slice(0, 2), segments: segmentsOfForm(regionCode) };
      const rows = records(sheetOf(built({ ...usual, ...province }), "Rincian"));
      expect(rows.some(([code]) => code === regionCode)).toBe(true);
      expect(rows.filter((row) => String(row[9]).includes(`(${id})`))).toEqual([]);
    }
  });

  it("is of one pair in a row: covered and workers never come from two bases", () => {
    const base = new Map(figures().map((figure) => [figure.id, figure]));
    const plan = built({ ...usual, regionCode: "35", segments: ["semua-pekerja", ...collectedSegments()] });
    const cells = sheetOf(plan, "Rincian").cells;
    for (const covered of cells.filter(({ column, source }) => column === 3 && source !== undefined)) {
      const workers = cells.find(({ row, column }) => row === covered.row && column === 4);
      if (workers?.source === undefined) continue;
      const [one, other] = [base.get(covered.source ?? ""), base.get(workers.source)];
      expect([one?.basis, one?.asOf.text.id]).toEqual([other?.basis, other?.asOf.text.id]);
    }
  });
});

describe("the form for one kabupaten or kota", () => {
  it.each(["18.10", "18.71", "11.01", "96.71"])(
    "%s asks for the whole, the 21 segments, and what is published",
    (code) => {
      const plan = built({ ...usual, regionCode: code, segments: segmentsOfForm(code) });
      expect(lintPlan(plan)).toEqual([]);
      expect(plan.sheets.map(({ name }) => name)).toEqual(["Panduan", "Rincian", "Daftar tanya", "Sumber"]);
      const rows = records(sheetOf(plan, "Rincian"));
      expect(new Set(rows.map((row) => row[0]))).toEqual(new Set([code]));
      expect(rows.length).toBeGreaterThanOrEqual(22);
      const mark = sheetOf(plan, "Rincian").cells.find(
        ({ content }) => content === `cakupan:rincian:1:${code}:id`,
      );
      expect(mark).toBeDefined();
    },
  );
});

it("a form has nothing in the cells to be filled in; what is published stands in the notes", () => {
  const plan = built({ ...usual, regionCode: "35.08", segments: segmentsOfForm("35.08") });
  const rows = records(sheetOf(plan, "Rincian"));
  // Covered, workers, base, date and source.
  for (const row of rows) expect([3, 4, 7, 8, 9].map((column) => row[column])).toEqual(Array(5).fill(null));
  const [whole] = rows;
  // 89,266 of 555,154 in March 2026 (OneNewsJatim, Q019).
  expect(whole?.[10]).toMatch(/^Terbit: .*89\.266.*555\.154/);
});

describe("Indonesia", () => {
  const national = buildNational({ baseYear: 2026, language: "id" });
  if (!national.ok) throw new Error(national.problem.sentence.en);
  const plan = national.value;

  it("has all 514 by 21 segments, none of them a total, a sum or a contract", () => {
    const rows = records(sheetOf(plan, "Nasional"));
    expect(rows).toHaveLength(514 * 21);
    expect(new Set(rows.map((row) => `${String(row[0])} ${String(row[3])}`)).size).toBe(514 * 21);
    const kinds = new Map(segments().map(({ id, rowType }) => [id, rowType]));
    expect(collectedSegments().map((id) => kinds.get(id))).not.toContain("total");
    expect(collectedSegments().map((id) => kinds.get(id))).not.toContain("contract");
  });

  it("is sound", () => {
    expect(lintPlan(plan)).toEqual([]);
  });

  it.each([2021, 2041, 2026.5])("refuses the base year %d", (baseYear) => {
    const refused = buildNational({ baseYear, language: "id" });
    expect(refused).toMatchObject({ ok: false, problem: { argument: "baseYear" } });
  });
});

describe("choices that make no breakdown", () => {
  const wrong: readonly (readonly [
    string,
    Partial<Record<keyof BreakdownChoices, unknown>>,
    string,
    RegExp,
  ])[] = [
    ["a region that is none", { regionCode: "99" }, "regionCode", /99/],
    ["a base year before the figures", { baseYear: 2021 }, "baseYear", /2021/],
    ["no segment", { segments: [] }, "segments", /satu segmen/],
    ["an unknown segment", { segments: ["tukang-sihir"] }, "segments", /tukang-sihir/],
    ["a segment twice", { segments: ["nelayan", "nelayan"] }, "segments", /dua kali/],
    ["half a person", { quota: 10.5 }, "quota", /10,5/],
    ["fewer than nobody", { quota: -1 }, "quota", /-1|−1/],
    ["more than a billion persons", { quota: 1_000_000_001 }, "quota", /1\.000\.000\.001/],
    ["an unknown method", { method: "undian" }, "method", /undian/],
    ["a weight of another province", { weights: { "35.01": 1 } }, "weights", /Pacitan/],
    ["a negative weight", { weights: { "18.01": -1 } }, "weights", /Lampung Selatan/],
  ];
  it.each(wrong)("%s: a sentence that names the choice", (_, change, argument, sentence) => {
    const plan = buildBreakdown({ ...usual, regionCode: "18", ...change } as BreakdownChoices);
    expect(plan.ok).toBe(false);
    if (plan.ok) return;
    expect(plan.problem.argument).toBe(argument);
    expect(plan.problem.sentence.id).toMatch(sentence);
    expect(plan.problem.sentence.en).not.toBe("");
  });

  it("takes quotas at the limits", () => {
    for (const quota of [0, 1_000_000_000]) {
      expect(buildBreakdown({ ...usual, regionCode: "18", quota }).ok).toBe(true);
    }
  });
});

describe("the year a sheet starts from where none was chosen", () => {
  it("has a published base", () => {
    const year = String(latestBaseYear());
    expect(figures().some(({ use, asOf }) => use === "base" && asOf.date?.startsWith(year))).toBe(true);
  });
});

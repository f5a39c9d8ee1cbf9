import { describe, expect, it } from "@jest/globals";
import {
  changeEffectsCells,
  impliedWorkersCells,
  legalBasisCells,
  projectCoverageCells,
  regionCells,
  targetCells,
  terbilangCells,
} from "../../src/functions/functions.js";
import { changeExample, impliedBaseExample } from "../law/examples.js";
import { call, cell, errorOf } from "./runtime.js";

describe("IMPLIED_WORKERS", () => {
  it("spills low, middle and high for each row", () => {
    const { covered, rate, low, high } = impliedBaseExample;
    expect(call(impliedWorkersCells, [[covered], [43_202]], [[rate], [0.723]])).toEqual([
      [low, 2_732_329, high],
      [59_713, 59_754, 59_795],
    ]);
    expect(call(impliedWorkersCells, 1000, 0.5, 1)).toEqual([[1998, 2000, 2002]]);
  });

  it("keeps a row's error in its own row, and takes columns only", () => {
    const spilled = call(impliedWorkersCells, [[1], [2]], [[0], [0.5]]);
    expect(spilled[0]).toHaveLength(3);
    expect(spilled[0]?.[2]).toMatchObject({ error: "#DIV/0!" });
    expect(spilled[1]?.[1]).toBe(4);
    expect(errorOf(impliedWorkersCells, [[1, 2]], 0.5)).toBe("#VALUE!");
  });
});

describe("CHANGE_EFFECTS", () => {
  it("spills the effects of members and of the base, and their total", () => {
    const { covered, workers, membersEffect, baseEffect, total } = changeExample;
    const [row = []] = call(changeEffectsCells, covered[0], workers[0], covered[1], workers[1]);
    expect(row.map((points) => Number(Number(points).toFixed(2)))).toEqual([
      membersEffect,
      baseEffect,
      total,
    ]);
    expect(Number(row[0]) + Number(row[1])).toBe(row[2]);
  });
});

describe("PROJECT_COVERAGE", () => {
  it("spills workers, covered, rate and added persons, a column a year", () => {
    expect(call(projectCoverageCells, 200, 1000, 0.4, 2)).toEqual([
      [1000, 1000, 1000],
      [200, 300, 400],
      [0.2, 0.3, 0.4],
      [0, 100, 100],
    ]);
    expect(call(projectCoverageCells, 100, 1000, 0.4, 2, 0, "pertumbuhan")[1]).toEqual([100, 200, 400]);
  });

  it("takes single values", () => {
    expect(errorOf(projectCoverageCells, [[200], [300]], 1000, 0.4, 2)).toBe("#VALUE!");
    expect(errorOf(projectCoverageCells, 200, 1000, 38.39, 2)).toBe("#VALUE!");
  });
});

describe("TARGET", () => {
  it("gives published targets and #N/A between them", () => {
    const basis = [["RPJMN"], ["rpjmn"], ["RKP"], ["RPJPN"], ["UCJ"]];
    const year = [[2025], [2029], [2026], [2045], [2025]];
    expect(call(targetCells, basis, year)).toEqual([[0.3215], [0.4392], [0.3499], [0.995], [0.5215]]);
    expect(errorOf(targetCells, "RPJMN", 2027)).toBe("#N/A");
    expect(cell(targetCells, "UCJ", 2025, "Lampung")).toBe(0.3839);
    expect(cell(targetCells, "UCJ", 2025, "Bali")).toBe(0.6728);
    expect(cell(targetCells, "UCJ", 2025, "Kab. Wonogiri")).toBe(0.5269);
    expect(errorOf(targetCells, "UCJ", 2026, "18")).toBe("#N/A");
    expect(errorOf(targetCells, "SDGs", 2030)).toBe("#VALUE!");
  });
});

describe("LEGAL_BASIS", () => {
  it("cites the rule of a day, given as a date, a text or a month", () => {
    // 45694 is 6 February 2025.
    const days = [[45_694], ["2025-02-06"], [45_695], ["2025-02"]];
    const acts = call(legalBasisCells, "pu.jkp.rate", days).map(([text]) =>
      typeof text === "string" ? text.slice(0, 10) : text,
    );
    expect(acts).toEqual(["PP 37/2021", "PP 37/2021", "PP 6/2025 ", "PP 6/2025 "]);
  });

  it("takes the rule as last checked without a day, and shows what is not in force as #N/A", () => {
    expect(cell(legalBasisCells, "BPU: tarif JKK")).toBe(
      "PP 44/2015 Lampiran II (sejak 1 Juli 2015; dua atau lebih halaman berita)",
    );
    expect(errorOf(legalBasisCells, "pu.jkp.rate", "2020-01")).toBe("#N/A");
    expect(errorOf(legalBasisCells, "pu.xyz")).toBe("#VALUE!");
  });
});

describe("REGION", () => {
  it("gives the official name by code or name, and other fields on request", () => {
    expect(call(regionCells, [["18"], [18], ["lampung"], ["18.10"], ["Kab. Pringsewu"]])).toEqual([
      ["Provinsi Lampung"],
      ["Provinsi Lampung"],
      ["Provinsi Lampung"],
      ["Kabupaten Pringsewu"],
      ["Kabupaten Pringsewu"],
    ]);
    expect(call(regionCells, "pringsewu", [["kode", "tingkat", "induk", "nama singkat", "name"]])).toEqual([
      ["18.10", "kabupaten", "Provinsi Lampung", "Pringsewu", "Kabupaten Pringsewu"],
    ]);
    expect(cell(regionCells, "18", "induk")).toBe("");
  });

  it("shows #N/A for a region it does not know", () => {
    expect(errorOf(regionCells, "Atlantis")).toBe("#N/A");
    expect(errorOf(regionCells, "18", "luas")).toBe("#VALUE!");
  });
});

describe("TERBILANG", () => {
  it("spells rupiah and spills", () => {
    expect(call(terbilangCells, [[0], [3_024_000_000]])).toEqual([
      ["nol rupiah"],
      ["tiga miliar dua puluh empat juta rupiah"],
    ]);
    expect(errorOf(terbilangCells, 1_000_000_000_000_000)).toBe("#NUM!");
    expect(errorOf(terbilangCells, "seribu")).toBe("#VALUE!");
  });
});

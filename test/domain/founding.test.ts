import { describe, expect, it } from "@jest/globals";
import {
  baselineOf,
  figures,
  flagTexts,
  impliedWorkers,
  segmentOf,
  segments,
} from "../../src/domain/index.js";

const byId = new Map(figures().map((figure) => [figure.id, figure]));
function valueOf(id: string): number {
  const figure = byId.get(id);
  if (figure === undefined) throw new Error(`No figure ${id}`);
  return figure.value;
}

/** Printed by SuaraLampung 25 September 2022, Berdikari 22 February 2024, SuaraSumsel 28 March 2024, ANTARA about September 2024, IBINEWS November 2024. */
const printed: readonly (readonly [id: string, value: number])[] = [
  ["S01", 2_700_000],
  ["S02", 2_100_000],
  ["S03", 1_000],
  ["S04", 1_172],
  ["S05", 1_150],
  ["S06", 731_991],
  ["S07", 26.79],
  ["S08", 2_700_000],
  ["S09", 14_700],
  ["S10", 1_100_000],
  ["S11", 17],
  ["S12", 43_202],
  ["S13", 72.3],
  ["S14", 5_697],
  ["S15", 22.2],
  ["S16", 760_500],
  ["S17", 35_263],
  ["S18", 13_381],
  ["S19", 32.8],
  ["S20", 36_171],
  ["S21", 96.2],
  ["S22", 3_615],
  ["S23", 1_590],
  ["S24", 5_254],
];

describe("the founding figures", () => {
  it.each(printed)("%s is %d as printed", (id, value) => {
    expect(byId.get(id)).toMatchObject({ value, derivation: null });
  });

  it.each([
    ["D02", "S06", "S07"],
    ["D03", "S12", "S13"],
    ["D04", "S14", "S15"],
    ["D05", "S18", "S19"],
    ["D06", "S20", "S21"],
  ])("%s is derived from %s and %s as the function derives it, marked so", (id, covered, rate) => {
    const bases = impliedWorkers(valueOf(covered), valueOf(rate) / 100);
    if (!bases.ok) throw new Error(bases.problem.sentence.en);
    expect(byId.get(id)).toMatchObject({
      value: bases.value.middle,
      derivation: { low: bases.value.low, high: bases.value.high, fromIds: [covered, rate] },
    });
  });

  it("have unique ids, and every figure a flag names is explained in both languages", () => {
    expect(byId.size).toBe(figures().length);
    for (const { flags } of figures()) {
      for (const flag of flags) {
        expect(flagTexts[flag].id.length).toBeGreaterThan(20);
        expect(flagTexts[flag].en.length).toBeGreaterThan(20);
      }
    }
  });
});

describe("Lampung's baseline", () => {
  const found = baselineOf("18");
  if (!found.ok) throw new Error(found.problem.sentence.en);
  const { total, segments: rows } = found.value;
  const rowOf = (id: string) => rows.find(({ segment }) => segment.id === id);

  it("starts from 731,991 of a derived 2,732,329, and keeps the rounded 2.7 million out of it", () => {
    expect(total.covered).toMatchObject({ kind: "figure", value: 731_991, derived: false });
    expect(total.workers).toMatchObject({ kind: "figure", value: 2_732_329, derived: true });
    expect(total.printedRate?.value).toBe(26.79);
    expect(byId.get("S08")?.use).toBe("history");
  });

  it.each([
    ["ekosistem-desa", 43_202, 59_754],
    ["rt-rw", 5_697, 25_662],
    ["guru-tendik-sma-smk", 13_381, 40_796],
    ["non-asn", 36_171, 37_600],
  ])("has %s: %d of a derived %d", (id, covered, workers) => {
    expect(rowOf(id)).toMatchObject({
      covered: { value: covered, derived: false },
      workers: { value: workers, derived: true },
    });
  });

  it("leaves the base of pekerja rentan blank, with the reason: 760.5 thousand is quarantined", () => {
    const row = rowOf("pekerja-rentan");
    expect(row).toMatchObject({
      covered: { kind: "figure", value: 35_263 },
      workers: { kind: "blank", value: null, quarantined: { id: "S16", value: 760_500 } },
      printedRate: null,
    });
    if (row?.workers.kind === "blank") expect(row.workers.reason.id).toContain("PENYEBUT MERAGUKAN");
  });

  it("says which of its segments may hold the same heads", () => {
    expect(rowOf("ekosistem-desa")?.overlaps).toContain("non-asn");
    expect(rowOf("non-asn")?.overlaps).toEqual(
      expect.arrayContaining(["ekosistem-desa", "guru-tendik-sma-smk"]),
    );
  });
});

describe("Kabupaten Pringsewu's baseline", () => {
  const found = baselineOf("18.10");
  if (!found.ok) throw new Error(found.problem.sentence.en);
  const rows = found.value.segments;

  it.each([
    ["pekerja-rentan-miskin-ekstrem", 3_615, "standing"],
    ["rt-rw", 1_590, "standing"],
    ["petugas-pemilu", 5_254, "temporary"],
  ] as const)("has %s: %d persons, %s, without a base", (id, covered, rowType) => {
    const row = rows.find(({ segment }) => segment.id === id);
    expect(row).toMatchObject({
      covered: { value: covered },
      workers: { kind: "blank" },
      segment: { rowType },
    });
    if (row?.workers.kind === "blank") expect(row.workers.reason.en).not.toBe("");
  });
});

describe("segments", () => {
  it("overlap both ways", () => {
    for (const segment of segments()) {
      for (const other of segment.overlaps) expect(segmentOf(other).overlaps).toContain(segment.id);
    }
  });

  it("are complete: the 21 that regions budget for, and those the founding figures count", () => {
    expect(segments().length).toBeGreaterThanOrEqual(21);
    expect(
      segments()
        .filter(({ rowType }) => rowType === "total")
        .map(({ id }) => id),
    ).toEqual(["semua-pekerja"]);
    expect(
      segments()
        .filter(({ rowType }) => rowType === "temporary")
        .map(({ id }) => id),
    ).toEqual(["petugas-pemilu"]);
    expect(
      segments()
        .filter(({ rowType }) => rowType === "contract")
        .map(({ id }) => id),
    ).toEqual(["jasa-konstruksi"]);
    expect(new Set(figures().map(({ segment }) => segment)).size).toBeGreaterThan(5);
  });
});

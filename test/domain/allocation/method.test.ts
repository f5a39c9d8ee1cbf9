import { describe, expect, it } from "@jest/globals";
import { allocateOver, childrenOf } from "../../../src/domain/index.js";
import type { AllocationPlace } from "../../../src/domain/index.js";

/** Lampung's fifteen kabupaten/kota, nothing known of any. */
const unknown: readonly AllocationPlace[] = childrenOf("18").map(({ code }) => ({
  code,
  uncovered: null,
  weight: null,
  fixed: null,
}));
const withUncovered = (...numbers: readonly number[]): readonly AllocationPlace[] =>
  unknown.slice(0, numbers.length).map((place, index) => ({ ...place, uncovered: numbers[index] ?? null }));

const personsOf = (found: ReturnType<typeof allocateOver>): readonly number[] =>
  found.ok ? found.value.parts.map((part) => part.persons) : [];
const sentenceOf = (found: ReturnType<typeof allocateOver>): string =>
  found.ok ? "" : found.problem.sentence.id;

describe("a provincial number over kabupaten/kota", () => {
  it("by those not covered", () => {
    expect(personsOf(allocateOver(60, withUncovered(100, 200, 300), "uncovered", true))).toEqual([
      10, 20, 30,
    ]);
  });

  it("equally: 1,000 persons over Lampung's fifteen are 66 each and ten more for the first ten codes", () => {
    expect(personsOf(allocateOver(1_000, unknown, "equal", false))).toEqual([
      ...new Array<number>(10).fill(67),
      ...new Array<number>(5).fill(66),
    ]);
  });

  it("by population", () => {
    // Population of 2020 (BPS, Sensus Penduduk 2020): Bandar Lampung 1,166,066, Metro 168,676.
    const cities = unknown.slice(-2).map((place, index) => ({
      ...place,
      weight: [1_166_066, 168_676][index] ?? null,
    }));
    // 1,000 × 1,166,066 : 1,334,742 = 873.6, and 126.4.
    expect(personsOf(allocateOver(1_000, cities, "weight", false))).toEqual([874, 126]);
  });

  it("by villages, which are known: Lampung Selatan 17 kecamatan, 4 kelurahan and 256 desa", () => {
    // Metro has 22 kelurahan and no desa: 260 : 22.
    const two = unknown.filter(({ code }) => code === "18.01" || code === "18.72");
    expect(personsOf(allocateOver(282, two, "villages", false))).toEqual([260, 22]);
  });

  it("with the cap, never above those not covered", () => {
    expect(personsOf(allocateOver(30, withUncovered(5, 50, 50), "equal", true))).toEqual([5, 13, 12]);
    expect(personsOf(allocateOver(30, withUncovered(5, 50, 50), "equal", false))).toEqual([10, 10, 10]);
  });

  it("refuses what it does not know, naming the regions", () => {
    expect(sentenceOf(allocateOver(30, unknown.slice(0, 2), "uncovered", false))).toContain(
      "belum diketahui untuk 2 dari 2 wilayah: Kabupaten Lampung Selatan, Kabupaten Lampung Tengah.",
    );
    expect(sentenceOf(allocateOver(30, unknown, "uncovered", false))).toMatch(
      /untuk 15 dari 15 wilayah: [^.]+ dan 10 lainnya\./u,
    );
    expect(sentenceOf(allocateOver(30, unknown.slice(0, 1), "equal", true))).toContain("Lampung Selatan");
    expect(sentenceOf(allocateOver(30, unknown.slice(0, 1), "weight", false))).toContain("Bobot");
    expect(
      sentenceOf(allocateOver(30, [{ ...unknown[0], code: "99.99" } as AllocationPlace], "equal", false)),
    ).toMatch(/99\.99/);
  });

  it("does not ask for what is set by hand", () => {
    const [first, second] = withUncovered(10, 10);
    const places = [{ ...first, code: "18.01", uncovered: null, weight: null, fixed: 7 }, second].filter(
      (place) => place !== undefined,
    );
    expect(personsOf(allocateOver(10, places, "uncovered", true))).toEqual([7, 3]);
  });
});

/** Why a published rate changed, reckoned by hand from Lampung's two pairs (31 December 2023, 24 September 2024). */
import { describe, expect, it } from "@jest/globals";
import { baselineOf, datedPairs, planTotal, whyChanged } from "../../../src/domain/index.js";
import type { DatedPair, FigureChoice, LineFigures } from "../../../src/domain/index.js";

function pairsOf(regionCode: string, total?: LineFigures): readonly DatedPair[] {
  const found = baselineOf(regionCode);
  if (!found.ok) throw new Error(found.problem.sentence.en);
  const choices = { regionCode, baseYear: 2024, ...(total === undefined ? {} : { total }) };
  return datedPairs(planTotal(choices, found.value));
}

/** The change from the one before the last to the last. */
function lastChange(pairs: readonly DatedPair[]) {
  const [earlier, later] = pairs.slice(-2);
  if (earlier === undefined || later === undefined) throw new Error("fewer than two");
  return whyChanged(earlier, later);
}

function own(value: number, basis: string, asOf: string): FigureChoice {
  return { kind: "own", value, basis, asOf, source: "kantor cabang" };
}

describe("why a published rate changed", () => {
  it("splits Lampung's change into members and base, and warns that the bases differ", () => {
    // 731,991 / 2,732,329 = 26.790 %; 760,468 / 3,058,943 = 24.861 %; 760,468 / 2,732,329 = 27.832 %.
    // Members 28,477 / 2,732,329 = +1.042 points; base 24.861 − 27.832 = −2.972; together −1.929.
    const words = lastChange(pairsOf("18"));
    expect(words?.id).toContain(
      "Angka terbit: 26,79 % (31 Desember 2023) menjadi 24,86 % (24 September 2024), −1,93 poin. " +
        "Dari peserta +1,04 poin (28.477 orang bertambah), dari basis −2,97 poin",
    );
    expect(words?.id).toContain("Pada basis lama cakupannya 27,83 %. Perhatikan: basisnya berbeda");
    expect(words?.en).toContain("By members +1.04 points (28,477 persons more), by the base −2.97 points");
  });

  it("knows no change where nothing, or one pair alone, was published", () => {
    expect(pairsOf("18.10")).toEqual([]);
    expect(pairsOf("16.06")).toHaveLength(1);
  });

  it("takes the planner's own dated figures in time among the published ones", () => {
    // 917,683 / 3,058,943 = 30.000 %: members +157,215 / 3,058,943 = +5.140 points, the base is the same.
    const figures = {
      covered: own(917_683, "basis UCJ", "2025-12-31"),
      workers: own(3_058_943, "basis UCJ", "2025-12-31"),
    };
    const pairs = pairsOf("18", figures);
    expect(pairs.map(({ date }) => date)).toEqual(["2023-12-31", "2024-09-24", "2025-12-31"]);
    const words = lastChange(pairs);
    expect(words?.id).toBe(
      "Angka: 24,86 % (24 September 2024) menjadi 30 % (31 Desember 2025), +5,14 poin. Dari peserta +5,14 poin (157.215 orang bertambah), dari basis +0,00 poin (pekerja 3.058.943 menjadi 3.058.943). Pada basis lama cakupannya 30 %.",
    );
  });

  it("warns of another base of the planner's, and leaves out what has no date", () => {
    const of = (basis: string, asOf: string) => ({
      covered: own(800_000, basis, asOf),
      workers: own(3_200_000, basis, asOf),
    });
    expect(lastChange(pairsOf("18", of("Sakernas", "2025-08")))?.id).toContain(
      "Perhatikan: basisnya berbeda (basis UCJ; Sakernas)",
    );
    expect(pairsOf("18", of("Sakernas", "akhir 2025"))).toHaveLength(2);
  });
});

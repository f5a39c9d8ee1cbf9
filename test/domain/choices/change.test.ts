/** Why a published rate changed, reckoned by hand from Lampung's two pairs (31 December 2023, 24 September 2024). */
import { describe, expect, it } from "@jest/globals";
import { baselineOf, totalBaseOf, whyChanged } from "../../../src/domain/index.js";

function pairsOf(regionCode: string) {
  const found = baselineOf(regionCode);
  if (!found.ok) throw new Error(found.problem.sentence.en);
  const { pair, others } = totalBaseOf(found.value.region, found.value.total, 2024);
  return [...(pair === null ? [] : [pair]), ...others];
}

describe("why a published rate changed", () => {
  it("splits Lampung's change into members and base, and warns that the bases differ", () => {
    // 731,991 / 2,732,329 = 26.790 %; 760,468 / 3,058,943 = 24.861 %; 760,468 / 2,732,329 = 27.832 %.
    // Members 28,477 / 2,732,329 = +1.042 points; base 24.861 − 27.832 = −2.972; together −1.929.
    const words = whyChanged(pairsOf("18"));
    expect(words?.id).toContain(
      "26,79 % (31 Desember 2023) menjadi 24,86 % (24 September 2024), −1,93 poin. " +
        "Dari peserta +1,04 poin (28.477 orang bertambah), dari basis −2,97 poin",
    );
    expect(words?.id).toContain("Pada basis lama cakupannya 27,83 %. Perhatikan: basisnya berbeda");
    expect(words?.en).toContain("By members +1.04 points (28,477 persons more), by the base −2.97 points");
  });

  it("says nothing where fewer than two pairs were published", () => {
    expect(whyChanged(pairsOf("18.10"))).toBeNull();
    expect(whyChanged(pairsOf("18").slice(0, 1))).toBeNull();
  });
});

/** What is said of a sharing out before anything is filled in: Sumatera Selatan's 1.1 million over 17 kabupaten/kota. */
import { describe, expect, it } from "@jest/globals";
import { childrenOf } from "../../../src/domain/index.js";
import { checkBreakdown, sharingOutlook, usualBreakdown } from "../../../src/workbooks/index.js";
import type { BreakdownChoices } from "../../../src/workbooks/index.js";

const south: BreakdownChoices = {
  ...usualBreakdown,
  regionCode: "16",
  baseYear: 2025,
  language: "id",
  quota: 1_100_000,
};
const everywhere = Object.fromEntries(childrenOf("16").map(({ code }, at) => [code, 100_000 + at]));

describe("a quota over kabupaten/kota", () => {
  it("cannot be shared by those not covered while they are known of one of 17 alone", () => {
    // Musi Banyuasin, July 2025: 103,079 of 213,582 (JPNN); nothing of the other sixteen.
    expect(sharingOutlook(south)?.id).toMatch(
      /^Pembagian belum akan keluar\. Jumlah yang belum terlindungi belum diketahui untuk 16 dari 17 wilayah: .+ dan 11 lainnya\./u,
    );
    expect(sharingOutlook({ ...south, quota: null })?.id).toContain("16 dari 17 wilayah");
  });

  it("comes out by villages, and by weights once all have one", () => {
    const free = { ...south, capAtUncovered: false } as const;
    // By villages Musi Banyuasin gets 1,100,000 × 242 : 3,259 = 81,681, fewer than its 110,503 who are not covered.
    expect(sharingOutlook({ ...free, method: "villages" })).toBeNull();
    expect(sharingOutlook({ ...free, method: "weight" })?.id).toContain("untuk 17 dari 17 wilayah");
    expect(sharingOutlook({ ...free, method: "weight", weights: everywhere })).toBeNull();
  });

  it("says how many would get more than are not covered, and does not clip", () => {
    // Equally, 5,000,000 are 294,118 each, more than the 110,503 of Musi Banyuasin.
    const much = { ...south, quota: 5_000_000, method: "equal", capAtUncovered: false } as const;
    expect(sharingOutlook(much)?.id).toBe(
      "1 wilayah akan menerima lebih dari pekerjanya yang belum terlindungi; tidak dipotong.",
    );
  });
});

describe("a target in the place of a quota", () => {
  const target = (
    regionCode: string,
    targetShare: number,
    quota: number | null = null,
  ): BreakdownChoices => ({
    ...south,
    regionCode,
    quota,
    targetShare,
    method: "equal",
    capAtUncovered: false,
  });

  it("needs the province's own figures, and asks for them", () => {
    expect(sharingOutlook(target("16", 0.4946))?.id).toContain("Isi angkanya di Rekonsiliasi");
    // Lampung's are published: 38.39 % of 3,058,943 are 1,174,329, that is 413,861 above today's.
    expect(sharingOutlook(target("18", 0.3839))).toBeNull();
  });

  it.each([
    [0, null],
    [2.01, null],
    [Number.NaN, null],
    [0.4, 1_000],
  ])("is refused as %f beside %p persons", (share, quota) => {
    expect(checkBreakdown(target("18", share, quota))).toMatchObject({
      ok: false,
      problem: { argument: "targetShare" },
    });
  });

  it.each([0.0001, 1, 2])("is taken as %f", (share) => {
    expect(checkBreakdown(target("18", share)).ok).toBe(true);
  });

  it("takes a source of the weights of 300 letters at most", () => {
    const weighed = { ...south, weights: everywhere };
    expect(checkBreakdown({ ...weighed, weightSource: "a".repeat(300) }).ok).toBe(true);
    expect(checkBreakdown({ ...weighed, weightSource: "a".repeat(301) })).toMatchObject({
      problem: { argument: "weightSource" },
    });
  });
});

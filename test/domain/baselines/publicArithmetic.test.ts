import { describe, expect, it } from "@jest/globals";
import { figuresOf, NATIONAL_CODE, regions } from "../../../src/domain/index.js";
import type { PublishedFigure } from "../../../src/domain/index.js";
import { expectAs } from "../../expectAs.js";

const all = [...regions().map(({ code }) => code), NATIONAL_CODE, "61-65"].flatMap(figuresOf);
const byId = new Map(all.map((figure) => [figure.id, figure]));

function figure(id: string): PublishedFigure {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`No figure ${id}`);
  return found;
}
const value = (id: string) => figure(id).value;
/** A quotient as a percentage with so many decimals, as it would be printed. */
const percent = (part: number, whole: number, decimals: number) =>
  Number(((part / whole) * 100).toFixed(decimals));

describe("rates that the pages print with their numbers", () => {
  it.each([
    ["Pangkalpinang", 29_040, 70_426, 41.23, "Q009", "Q010", "Q011"],
    ["Pangkalpinang, PU", 24_286, 47_010, 51.66, "Q013", "Q014", "Q015"],
    ["Pangkalpinang, BPU", 4_754, 23_416, 20.3, "Q016", "Q017", "Q018"],
    ["Lampung, 24 September 2024", 760_468, 3_058_943, 24.86, "P049", "P048", "P050"],
    ["Musi Banyuasin, July 2025", 103_079, 213_582, 48.26, "P088", "P089", "P090"],
    ["Musi Banyuasin, December 2024", 88_958, 213_582, 41.65, "P091", "P089", "Q114"],
    ["Lumajang", 89_266, 555_154, 16.08, "Q019", "Q020", "P146"],
    ["Sulawesi Utara, August 2025", 513_024, 854_203, 60.06, "Q022", "Q023", "Q024"],
    ["Papua", 141_984, 240_009, 59.16, "Q041", "Q042", "P114"],
    ["Papua Barat, formal", 73_621, 104_508, 70.45, "P107", "Q043", "Q044"],
    ["Papua Barat, informal", 77_750, 170_616, 45.57, "P108", "Q045", "Q046"],
    ["Papua Barat, August 2023", 128_358, 155_222, 82.69, "Q050", "Q051", "P111"],
    ["Maluku Utara", 176_604, 424_131, 41.64, "Q038", "Q039", "P138"],
    ["Kalimantan", 3_302_762, 7_996_826, 41.3, "Q095", "P125", "Q096"],
  ])("%s: %d of %d is %d %%", (_, covered, workers, printed, coveredId, workersId, rateId) => {
    expect([value(coveredId), value(workersId), value(rateId)]).toEqual([covered, workers, printed]);
    expect(percent(covered, workers, 2)).toBe(printed);
  });

  it("agree with covered and workers wherever a base has all three, within their rounding", () => {
    const bases = all.filter(({ use }) => use === "base");
    let checked = 0;
    for (const rate of bases.filter(({ metric }) => metric === "rate")) {
      const beside = bases.filter(
        ({ regionCode, segment, basis, asOf }) =>
          regionCode === rate.regionCode &&
          segment === rate.segment &&
          basis === rate.basis &&
          asOf.text.id === rate.asOf.text.id,
      );
      const covered = beside.find(({ metric }) => metric === "covered");
      const workers = beside.find(({ metric }) => metric === "workers");
      expectAs(covered, rate.id).toBeDefined();
      expectAs(workers, rate.id).toBeDefined();
      if (covered === undefined || workers === undefined) continue;
      const step = ({ value: printed }: PublishedFigure) =>
        printed % 100_000 === 0 ? 50_000 : printed % 1_000 === 0 ? 500 : 0.5;
      const decimals = Number(rate.precision.en.split(" ")[0]?.replace(/\D/g, "") ?? 0);
      const half = 0.5 * 10 ** -decimals;
      const low = ((covered.value - step(covered)) / (workers.value + step(workers))) * 100;
      const high = ((covered.value + step(covered)) / (workers.value - step(workers))) * 100;
      expectAs(low, `${rate.id} ${rate.regionCode}`).toBeLessThanOrEqual(rate.value + half);
      expectAs(high, `${rate.id} ${rate.regionCode}`).toBeGreaterThanOrEqual(rate.value - half);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(20);
  });

  it("above 100 % stay as they are: Kaimana 126.15 %", () => {
    const kaimana = figuresOf("92.08").filter(({ use }) => use === "base");
    expect(kaimana.map(({ metric, value: printed }) => [metric, printed])).toEqual(
      expect.arrayContaining([
        ["covered", 25_721],
        ["workers", 20_390],
        ["rate", 126.15],
      ]),
    );
    expect(percent(25_721, 20_390, 2)).toBe(126.15);
  });

  it("show Bali's misprint: 50.88 % needs another base than the printed 1,873,899", () => {
    expect([value("P130"), value("Q001"), value("Q002")]).toEqual([935_079, 1_873_899, 50.88]);
    expect(percent(935_079, 1_873_899, 2)).toBe(49.9);
    expect(percent(935_079, 1_837_899, 2)).toBe(50.88);
    const computed = figure("E06").derivation;
    expect(computed?.low).toBeLessThanOrEqual(1_837_899);
    expect(computed?.high).toBeGreaterThanOrEqual(1_837_899);
  });
});

describe("sums that the pages print", () => {
  it("Papua Barat's seven kabupaten make the province's base of August 2023, and its participants but one", () => {
    const kabupaten = ["92.02", "92.03", "92.06", "92.07", "92.08", "92.11", "92.12"];
    const sum = (metric: string) =>
      kabupaten
        .flatMap(figuresOf)
        .filter((one) => one.metric === metric && one.asOf.date === "2023-08")
        .reduce((total, one) => total + one.value, 0);
    expect(sum("workers")).toBe(155_222);
    // ANTARA prints 128,358 for the province.
    expect(sum("covered")).toBe(128_357);
  });

  it.each([
    ["Papua Barat: formal and informal", ["P107", "P108"], "Q047", 151_371],
    ["Kepulauan Bangka Belitung: formal and informal", ["Q006", "Q007"], "Q005", 144_070],
    ["Lumajang: covered and not", ["Q019", "Q021"], "Q020", 555_154],
    ["Pangkalpinang: covered and not", ["Q009", "Q012"], "Q010", 70_426],
    ["Pangkalpinang: PU and BPU", ["Q014", "Q017"], "Q010", 70_426],
    ["Sulawesi Utara: covered and not", ["Q022", "Q025"], "Q023", 854_203],
    ["Kalimantan: covered and not", ["Q095", "Q097"], "P125", 7_996_826],
  ])("%s", (_, parts, whole, printed) => {
    expect(parts.map(value).reduce((total, part) => total + part, 0)).toBe(printed);
    expect(value(whole)).toBe(printed);
  });

  it("of heads, months and 16,800 rupiah make the budgets", () => {
    // Lampung palm oil 2024, PPU 2025, Papua Tengah 2025–26, NTT 2026, Kepri 2025; budgets as printed, rounded.
    for (const [heads, months, budget, headsId] of [
      [22_100, 5, "P073", "P074"],
      [15_000, 12, "P128", "Q099"],
      [23_000, 12, "P113", "Q077"],
      [50_000, 12, "P136", "Q100"],
      [31_304, 12, "P148", "Q101"],
    ] as const) {
      expect(value(headsId)).toBe(heads);
      expect(Math.abs(heads * months * 16_800 - value(budget)) / value(budget)).toBeLessThan(0.01);
    }
    expect(50_000 * 12 * 16_800).toBe(value("P136"));
  });

  it("of targets: Lampung 38.39 % of 3,058,943, Sulawesi Selatan 62.93 % of 2,801,936", () => {
    expect(Math.round(0.3839 * value("P048"))).toBe(value("P051"));
    expect(percent(value("Q094"), value("Q093"), 2)).toBe(62.93);
  });

  it("of parts named in a note: Musi Banyuasin, Muara Enim, Malang, NTB", () => {
    expect(12_451 + 24_119 + 8_430).toBe(value("P092"));
    expect(value("P094") + 2_124).toBe(value("P093"));
    expect(165 + 99 + 1_170 + 1_170 + 28_294 + 8_084).toBe(value("P159"));
    expect(285_821 + 200_184).toBe(figuresOf("52").find(({ value: one }) => one === 486_005)?.value);
  });
});

describe("bases that follow from printed figures", () => {
  it.each([
    ["E01", "92", 275_124, null],
    ["E02", "62", 1_009_250, null],
    ["E03", "33.02", 13_703, null],
  ])("%s is a sum", (id, regionCode, sum) => {
    expect(figure(id)).toMatchObject({ regionCode, value: sum, metric: "workers", use: "base" });
    expect(figure(id).derivation).toMatchObject({ low: null, high: null });
  });

  it.each([
    // covered, rate as printed, and its half step: the base lies between covered/(rate ± half step).
    ["E04", 592_806, 45.17, 0.005],
    ["E05", 144_070, 27.24, 0.005],
    ["E06", 935_079, 50.88, 0.005],
    ["E07", 38_161, 89.32, 0.005],
    ["E08", 7_092, 44.22, 0.005],
  ])("%s lies within the rounding of its rate", (id, covered, rate, half) => {
    const { value: base, derivation } = figure(id);
    expect(base).toBe(Math.round(covered / (rate / 100)));
    expect(derivation?.low).toBe(Math.round(covered / ((rate + half) / 100)));
    expect(derivation?.high).toBe(Math.round(covered / ((rate - half) / 100)));
  });

  it("fit what else the pages print about the same base", () => {
    // Jambi: 102,750 short of 53 %. Babel: 158,287 short of 57.17 %. Gorontalo: 42,724 and 16,038 as gathered.
    const within = (id: string, base: number) => {
      const { derivation } = figure(id);
      expect(base).toBeGreaterThanOrEqual(derivation?.low ?? Infinity);
      expect(base).toBeLessThanOrEqual(derivation?.high ?? 0);
    };
    within("E04", (592_806 + 102_750) / 0.53);
    within("E05", (144_070 + 158_287) / 0.5717);
    within("E07", 42_724);
    within("E08", 16_038);
  });
});

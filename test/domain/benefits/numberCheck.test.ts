import { describe, expect, it } from "@jest/globals";
import { checkFigures, headsForTotal } from "../../../src/domain/index.js";
import type { FigureName, PrintedFigure, Solution, Verdict } from "../../../src/domain/index.js";

const million = 1e6;
const billion = 1e9;

/** "Rp33,2 miliar" is `printed(33.2, billion, 1)`. */
function printed(value: number, unit = 1, decimals = 0): PrintedFigure {
  const step = unit / 10 ** decimals;
  return { value: Math.round(value * unit), step };
}

function verdict(figures: Partial<Record<FigureName, PrintedFigure>>): Verdict {
  const checked = checkFigures({ rupiah: null, persons: null, months: null, rate: null, ...figures });
  if (!checked.ok) throw new Error(checked.problem.sentence.en);
  return checked.value;
}

/** A solution in a few words: "659 × 3 × 16800". */
function words({ parts, months }: Solution): string {
  return parts
    .map(({ tried, persons: { least, most } }) => {
      const heads = least === most ? String(least) : `${least}-${most}`;
      return [heads, ...(months === null ? [] : [months]), tried.amount].join(" × ");
    })
    .join(" + ");
}

function fitting(figures: Partial<Record<FigureName, PrintedFigure>>): readonly string[] {
  const found = verdict(figures);
  if (found.kind !== "fits") throw new Error(`It says ${found.kind}`);
  return found.solutions.map(words);
}

function contradiction(figures: Partial<Record<FigureName, PrintedFigure>>) {
  const found = verdict(figures);
  if (found.kind !== "contradiction") throw new Error(`It says ${found.kind}`);
  const nearest = found.corrections.map(
    ({ figure, solutions: [first] }) => [figure, first === undefined ? "" : words(first)] as const,
  );
  return {
    suspect: found.suspect,
    nearest: Object.fromEntries(nearest) as Partial<Record<FigureName, string>>,
  };
}

describe("published figures that agree", () => {
  // Lombok Timur, tobacco 2023 (suarantb.com 22 May 2024, durasintb.com 12 July 2023): 12,698 × 16,800 × 9 = 1,919,937,600.
  it("Lombok Timur: 12,698 persons, 9 months, Rp1.9 billion", () => {
    const figures = { rupiah: printed(1.9, billion, 1), persons: printed(12_698) };
    expect(fitting({ ...figures, months: printed(9) })).toEqual(["12698 × 9 × 16800"]);
    // Without the months, four months of the package with JHT come to it as well: 12,698 × 4 × 36,800 = 1,869,145,600.
    expect([...fitting(figures)].sort()).toEqual(["12698 × 4 × 36800", "12698 × 9 × 16800"]);
  });

  // Kediri 2021 (mataraman.tribunnews.com 2 November 2021).
  it("Kediri: 29 deaths, Rp1,218,000,000 = 29 × 42 million", () => {
    expect(fitting({ rupiah: printed(1_218_000_000), persons: printed(29) })).toEqual(["29 × 42000000"]);
  });

  // Sulut Perkasa 2019 (komentar.co October 2020): JKM rose from 24 to 42 million in December 2019.
  it("Sulut: 210 claims, Rp5,184 million = 202 × 24 + 8 × 42 million", () => {
    expect(fitting({ rupiah: printed(5_184, million), persons: printed(210) })).toEqual([
      "202 × 24000000 + 8 × 42000000",
    ]);
  });

  // Ambon 2022 (satumaluku.id January 2023): 25,000 members; Rp4.5 billion of JKM are 106 to 108 deaths; 12 months cost 5.04 billion.
  it("Ambon: Rp4.5 billion of JKM, and the contributions of 25,000 persons", () => {
    expect(fitting({ rupiah: printed(4.5, billion, 1), rate: printed(42, million) })).toEqual([
      "106-108 × 42000000",
    ]);
    const found = verdict({ persons: printed(25_000), months: printed(12), rate: printed(16_800) });
    expect(found.kind === "fits" ? found.solutions[0]?.rupiah : null).toEqual({
      least: 5_040_000_000,
      most: 5_040_000_000,
    });
  });

  it.each([
    // kaltimkita.com, pekerja rentan di APBD 2025 sebesar Rp3 miliar: 15,000 × 201,600 = 3,024,000,000.
    ["Penajam Paser Utara", printed(3, billion), 15_000, 12],
    // infomalangraya.com/5-606-buruh-tembakau-di-lumajang-dapat-perlindungan-bpjs-ketenagakerjaan-dari-dbhcht
    ["Lumajang", printed(659_265_600), 5_606, 7],
    // madurapost.net/ribuan-buruh-tani-tembakau-di-sumenep-terima-subsidi-iuran-bpjs-ketenagakerjaan-dari-dana-cukai
    ["Sumenep", printed(458_438_400), 2_274, 12],
    // haluanntt.com/2026/01/31/bpjs-naker-target-100-ribu-pekerja-rentan-dapat-perlindungan-jamsostek-di-2026
    ["Nusa Tenggara Timur", printed(10.08, billion, 2), 50_000, 12],
    // lampung.antaranews.com/berita/743163: 22,100 × 16,800 × 5 = 1,856,400,000.
    ["Lampung", printed(1.86, billion, 2), 22_100, 5],
    // ANTARA Kepri, fishermen 2025: 31,304 × 201,600 = 6,310,886,400.
    ["Kepulauan Riau", printed(6.31, billion, 2), 31_304, 12],
  ])("%s: JKK+JKM of BPU", (_, rupiah, heads, months) => {
    const found = verdict({ rupiah, persons: printed(heads), months: printed(months) });
    expect(found.kind === "fits" && !found.cut ? found.solutions.map(words) : []).toEqual([
      `${heads} × ${months} × 16800`,
    ]);
  });

  // meepago.com, Papua Tengah 2025: 23,000 × 201,600 = 4,636,800,000 is printed as Rp4.63 billion and rounds to 4.64.
  it("Papua Tengah: only if digits were cut off", () => {
    const found = verdict({
      rupiah: printed(4.63, billion, 2),
      persons: printed(23_000),
      months: printed(12),
    });
    expect(found.kind === "fits" && found.cut).toBe(true);
  });

  // jatengpos.co.id/ikut-2-kepesertaan-jkm-ahli-waris-di-klaten-dapat-santunan-dobel: two memberships, 84 million.
  it("Klaten: twice 42 million for one man of two memberships", () => {
    expect(
      fitting({ rupiah: printed(84, million), persons: printed(2), rate: printed(42, million) }),
    ).toEqual(["2 × 42000000"]);
  });

  // semarang.bisnis.com/read/20201025/536/1309654: 619 × 24 million = 14.856 billion; (23.85 to 23.95 - 14.856) / 18 million.
  it("Solo 2020: 619 deaths, Rp23.9 billion, paid at the old and the new amount", () => {
    expect(fitting({ rupiah: printed(23.9, billion, 1), persons: printed(619) })).toEqual([
      "114-119 × 24000000 + 500-505 × 42000000",
    ]);
  });
});

describe("published figures of wage earners", () => {
  // Bandung Barat, RT/RW 2023 (jabarekspres.com 21 November 2024): 10,884 × 10,800 × 12 = 1,410,566,400; 0.54 % of 2 million.
  // 1.35 billion / 130,608 = 10,336.3 and 1.45 billion / 130,608 = 11,101.9; over 0.0054: 1,914,260 (of 10,337) and 2,055,740 (of 11,101).
  it("Bandung Barat: 10,884 persons, Rp1.4 billion in a year", () => {
    const found = verdict({
      rupiah: printed(1.4, billion, 1),
      persons: printed(10_884),
      months: printed(12),
    });
    expect(found).toEqual({
      kind: "wage",
      wage: {
        ...{ monthly: { least: 10_337, most: 11_101 }, share: 0.0054 },
        ...{ wage: { least: 1_914_260, most: 2_055_740 }, round: 2_000_000 },
      },
    });
    expect(
      fitting({ rupiah: printed(1.4, billion, 1), persons: printed(10_884), rate: printed(10_800) }),
    ).toEqual(["10884 × 12 × 10800"]);
  });
});

describe("published figures that contradict each other", () => {
  // Blitar 2024-25: "657 × 3 months" = 33,213,600. 659 × 3 × 16,800 is that to the rupiah; 657 × 3 × 16,800 = 33,112,800.
  it("Blitar: the head count is wrong", () => {
    const found = contradiction({ rupiah: printed(33_213_600), persons: printed(657), months: printed(3) });
    expect(found.suspect).toBe("persons");
    expect(found.nearest).toEqual({ persons: "659 × 3 × 16800", rupiah: "657 × 3 × 16800" });
  });

  // Kepri, Natuna 2025 (sumatra.bisnis.com 11 August 2025): 15 × 42 million = 630 million, printed "Rp610 jt".
  it("Natuna: the total is wrong", () => {
    const found = contradiction({
      rupiah: printed(610, million),
      persons: printed(15),
      rate: printed(42, million),
    });
    expect(found).toEqual({ suspect: "rupiah", nearest: { rupiah: "15 × 42000000" } });
  });

  it.each([
    // suaramerdekakedu.id, Magelang December 2020: 253 JKM cases, Rp9.77 billion; (9.765 to 9.775 - 6.072) / 0.018 = 205.2 to 205.7.
    ["Magelang", 9.77, 253],
    // ipol.id/2024/11, Kebon Sirih 2024: 418 × 24 million = 10.032 billion is more than the 8.39 printed: "kasus" is something else.
    ["Kebon Sirih", 8.39, 418],
  ])("%s: JKM does not make its total", (_, amount, cases) => {
    const figures = { rupiah: printed(amount, billion, 2), persons: printed(cases) };
    expect(verdict(figures).kind).toBe("contradiction");
  });

  it.each([
    // jateng.antaranews.com/amp/berita/215787, Kudus 2018: 519 × 24 million = 12.456 billion, printed 13.82 (scholarships are in it).
    ["Kudus", 13.82, 2, 519],
    // centralnews.id/?p=36957, Batam Sekupang 2023: 329 × 42 million = 13.818 billion, printed 9.8.
    ["Batam Sekupang", 9.8, 1, 329],
  ])(
    "%s: no one amount makes its total, and the two about December 2019 are not of its year",
    (_, amount, decimals, cases) => {
      const figures = { rupiah: printed(amount, billion, decimals), persons: printed(cases) };
      const found = verdict(figures);
      expect(found.kind === "fits" ? found.solutions.map(({ parts }) => parts.length) : []).toEqual([2]);
      expect(contradiction({ ...figures, rate: printed(42, million) }).nearest.rupiah).toBe(
        `${cases} × 42000000`,
      );
    },
  );
});

describe("what is asked of the number check", () => {
  it("is at least two figures, one of them rupiah or persons", () => {
    const none = { rupiah: null, persons: null, months: null, rate: null };
    for (const figures of [
      none,
      { ...none, rupiah: printed(5) },
      { ...none, months: printed(3), rate: printed(16_800) },
    ]) {
      const checked = checkFigures(figures);
      expect(checked.ok ? "" : checked.problem.code).toBe("missing");
    }
  });

  it.each([0, -1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER])("is whole and above 0, not %d", (value) => {
    const checked = checkFigures({
      rupiah: { value, step: 1 },
      persons: printed(1),
      months: null,
      rate: null,
    });
    expect(checked.ok ? "" : checked.problem.code).toBe("value");
  });

  // 16,800 × 3 × 659 = 33,213,600, which no rounding may hide: a rupiah more or less has no whole head count.
  it("finds the heads of a total, and none a rupiah beside it", () => {
    const of = (total: number) => headsForTotal(total, 3, 16_800);
    expect(of(33_213_600)).toEqual({
      ok: true,
      value: [{ persons: { least: 659, most: 659 }, months: 3, rate: 16_800 }],
    });
    expect(of(33_213_599).ok).toBe(false);
    expect(of(33_213_601).ok).toBe(false);
  });

  // 33.15 to 33.25 million over 50,400: 657.7 to 659.7.
  it("finds every head count behind a rounded total", () => {
    expect(headsForTotal(33_200_000, 3, 16_800, 100_000)).toEqual({
      ok: true,
      value: [{ persons: { least: 658, most: 659 }, months: 3, rate: 16_800 }],
    });
  });
});

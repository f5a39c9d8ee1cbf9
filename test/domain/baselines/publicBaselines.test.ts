import { describe, expect, it } from "@jest/globals";
import { alternatives, askList, baselineOf, figures, figuresOf, regions } from "../../../src/domain/index.js";
import type { Alternatives, Baseline, BaselineMetric, SegmentId } from "../../../src/domain/index.js";
import { expectAs } from "../../expectAs.js";

function baseline(code: string): Baseline {
  const found = baselineOf(code);
  if (!found.ok) throw new Error(found.problem.sentence.en);
  return found.value;
}

function choice(code: string, segment: SegmentId, metric: BaselineMetric): Alternatives {
  const found = alternatives(code, segment, metric);
  if (!found.ok) throw new Error(found.problem.sentence.en);
  return found.value;
}

describe("a region's baseline from public figures", () => {
  it.each([
    // Covered, workers and rate as printed; pages in the figures themselves.
    ["16.06", 103_079, 213_582, 48.26],
    ["17", 251_000, 708_000, 35],
    ["19.71", 29_040, 70_426, 41.23],
    ["33", 4_500_000, 12_800_000, 35.41],
    ["35.08", 89_266, 555_154, 16.08],
    ["52", 555_276, 1_808_432, 30.7],
    ["62", 465_940, 1_009_250, 46.2],
    ["71", 513_024, 854_203, 60.06],
    ["71.07", 27_025, 33_754, 80],
    ["75", 314_000, 582_000, 54],
    ["82", 176_604, 424_131, 41.64],
    ["91", 141_984, 240_009, 59.16],
    ["92.08", 25_721, 20_390, 126.15],
    ["94", 72_146, 263_264, 27.4],
  ])("%s starts from %d of %d", (code, covered, workers, rate) => {
    const { total } = baseline(code);
    expect([total.covered.value, total.workers.value, total.printedRate?.value]).toEqual([
      covered,
      workers,
      rate,
    ]);
  });

  it.each(["15", "19", "51"])("%s takes its base from covered and rate, marked as derived", (code) => {
    const { total } = baseline(code);
    expect(total.covered).toMatchObject({ kind: "figure", derived: false });
    expect(total.workers).toMatchObject({ kind: "figure", derived: true });
    if (total.workers.kind === "figure") expect(total.workers.figure.derivation?.fromIds).toHaveLength(2);
  });

  it("takes covered, workers and rate of one base and one date, everywhere", () => {
    for (const { code, name } of regions()) {
      const { total, segments } = baseline(code);
      for (const row of [total, ...segments]) {
        const used = [row.covered, row.workers].flatMap((one) => (one.kind === "figure" ? [one.figure] : []));
        if (row.printedRate !== null) used.push(row.printedRate);
        expectAs(new Set(used.map(({ basis }) => basis)).size, name).toBeLessThanOrEqual(1);
        expectAs(new Set(used.map(({ asOf }) => asOf.text.id)).size, name).toBeLessThanOrEqual(1);
        for (const { reliability, use } of used) expect([reliability, use]).not.toContain("C");
        expect(used.every(({ use }) => use === "base")).toBe(true);
      }
    }
  });

  it("holds one base only of each number of a segment, so that none is taken by chance", () => {
    const seen = new Map<string, string>();
    for (const { regionCode, segment, metric, id, use } of figures()) {
      if (use !== "base" || regionCode.startsWith("18")) continue;
      const key = `${regionCode} ${segment} ${metric}`;
      expectAs(seen.get(key), `${key}: ${id}`).toBeUndefined();
      seen.set(key, id);
    }
  });

  it("keeps Banyumas's RT and RW together, and its village councils, without covered persons", () => {
    const rows = baseline("33.02").segments;
    expect(rows.map(({ segment, workers, covered }) => [segment.id, workers.value, covered.kind])).toEqual([
      ["bpd", 2_495, "blank"],
      ["rt-rw", 13_703, "blank"],
    ]);
  });

  it("leaves Lampung's and Pringsewu's rows to the founding figures", () => {
    for (const code of ["18", "18.10"]) {
      const { total, segments } = baseline(code);
      for (const row of [total, ...segments]) {
        for (const value of [row.covered, row.workers]) {
          if (value.kind === "figure") expect(value.figure.id).toMatch(/^[SD]\d\d$/);
        }
      }
    }
    expect(baseline("18").total.others.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["P048", "P049", "P050", "P066", "P069"]),
    );
  });

  it("is blank with its printed rates beside it where only rates were published", () => {
    const { total, segments } = baseline("18.07");
    expect([total.covered.kind, total.workers.kind, segments]).toEqual(["blank", "blank", []]);
    expect(total.others.map(({ metric, value }) => [metric, value])).toEqual([["rate", 17.4]]);
  });

  it("puts the newest of several printed rates first", () => {
    const rates = baseline("16").total.others.filter(({ metric }) => metric === "rate");
    expect(rates.map(({ asOf }) => asOf.date)).toEqual(["2025-08", "2025-04", "2024-09-05"]);
  });
});

describe("alternatives", () => {
  it("name the figure in use and why: Muba's 103,079 with the base printed beside it", () => {
    const { inUse, why, others } = choice("16.06", "semua-pekerja", "covered");
    expect(inUse?.id).toBe("P088");
    expect(why.id).toContain("Berpasangan dengan pekerja 213.582 (P089)");
    expect(others.map(({ figure, reason }) => [figure.id, reason])).toEqual([["P091", "older"]]);
  });

  it("are what the baseline uses, for every region and segment", () => {
    for (const { code } of regions()) {
      const { total, segments } = baseline(code);
      for (const row of [total, ...segments]) {
        const used = { covered: row.covered, workers: row.workers };
        for (const metric of ["covered", "workers"] as const) {
          const { inUse, why } = choice(code, row.segment.id, metric);
          const value = used[metric];
          expect(inUse?.id).toBe(value.kind === "figure" ? value.figure.id : undefined);
          expect(why.id.length * why.en.length).toBeGreaterThan(0);
        }
        expect(choice(code, row.segment.id, "rate").inUse?.id).toBe(row.printedRate?.id);
      }
    }
  });

  it.each([
    // Kemnaker by office against UCJ by residence; a newer rate without counts; part of the whole; misprints.
    ["71", "covered", "P184", "other-basis"],
    ["71", "covered", "Q026", "newer"],
    ["71", "rate", "P097", "newer"],
    ["71", "rate", "P104", "older"],
    ["19.71", "covered", "Q013", "part"],
    ["51", "workers", "Q001", "quarantined"],
    ["52", "rate", "P133", "contradicted"],
    ["52", "rate", "P134", "contradicted"],
    ["92", "covered", "Q050", "older"],
    ["16", "rate", "P082", "no-counterpart"],
    ["18", "covered", "P049", "other-basis"],
    ["18", "workers", "S08", "contradicted"],
    ["18", "workers", "P043", "other-basis"],
    ["18.07", "rate", "P053", "no-counterpart"],
  ] as const)("%s %s: %s is not used, %s", (code, metric, id, reason) => {
    const other = choice(code, "semua-pekerja", metric).others.find(({ figure }) => figure.id === id);
    expect(other?.reason).toBe(reason);
    expect(other?.why.id.length).toBeGreaterThan(10);
    expect(other?.why.en.length).toBeGreaterThan(10);
  });

  it("set a subsidy beside a full count", () => {
    const { inUse, others } = choice("18", "pekerja-rentan", "covered");
    expect(inUse?.id).toBe("S17");
    expect(others.find(({ figure }) => figure.id === "S09")?.reason).toBe("subsidy");
  });

  it("say when nothing was published, and refuse an unknown region", () => {
    const { inUse, why, others } = choice("18.09", "petani", "workers");
    expect([inUse, others]).toEqual([null, []]);
    expect(why.id).toContain("Tidak ada pekerja yang terbit");
    expect(alternatives("99", "petani", "workers").ok).toBe(false);
  });
});

describe("the checklist of what to ask whom", () => {
  it("asks a region with nothing published for the whole, each segment, and money", () => {
    const lines = askList("73.11");
    expect(lines.length).toBeGreaterThan(25);
    expect(lines[0]?.whom.id).toBe("Kantor cabang BPJS Ketenagakerjaan yang membawahi Kabupaten Barru");
    const whom = lines.map((line) => line.whom.id).join("\n");
    for (const office of [
      "BPS",
      "Bappeda",
      "Dinas PMD",
      "BKPSDM",
      "Dinas Sosial",
      "Dinas Pertanian",
      "KPU",
      "BPKAD",
    ]) {
      expect(whom).toContain(office);
    }
    for (const { what, whom: office } of lines) {
      for (const text of [what.id, what.en, office.id, office.en]) expect(text).not.toMatch(/[{}]|^\s*$/);
    }
  });

  it("counts the villages whose staff are asked for, and asks a city without villages for none", () => {
    // Pringsewu has 126 pekon.
    expect(askList("18.10").find(({ segment }) => segment === "perangkat-desa")?.what.id).toContain(
      "126 desa",
    );
    expect(askList("18.71").some(({ segment }) => segment === "perangkat-desa" || segment === "bpd")).toBe(
      false,
    );
  });

  it("does not ask again for what is published", () => {
    expect(askList("75").some(({ segment }) => segment === "non-asn")).toBe(false);
    expect(askList("75.01").some(({ segment }) => segment === "non-asn")).toBe(true);
    expect(askList("18").some(({ segment }) => segment === "pekerja-rentan")).toBe(true);
  });

  it("asks a province's own offices, and Jakarta's for its kabupaten/kota", () => {
    const of = (code: string, segment: SegmentId) =>
      askList(code).find((line) => line.segment === segment)?.whom.id;
    expect(of("18", "guru-tendik-sma-smk")).toBeUndefined();
    expect(of("16", "guru-tendik-sma-smk")).toBe("Dinas Pendidikan Provinsi Sumatera Selatan");
    expect(of("16.06", "guru-tendik-sma-smk")).toContain("Cabang Dinas Pendidikan provinsi");
    expect(of("31.74", "pedagang")).toContain("Provinsi Daerah Khusus Ibukota Jakarta");
  });

  it("covers every segment that regions budget for, and is empty for an unknown code", () => {
    const asked = new Set(askList("73.11").map(({ segment }) => segment));
    expect(asked.size).toBeGreaterThanOrEqual(25);
    expect(askList("99")).toEqual([]);
  });

  it("is there for every region", () => {
    for (const { code, name } of regions()) expectAs(askList(code).length, name).toBeGreaterThan(20);
    expect(figuresOf("73.11")).toEqual([]);
  });
});

import { describe, expect, it } from "@jest/globals";
import { monthlyContribution, parseMonth, valueOn } from "../../src/domain/index.js";
import type { ContributionCase, PayerId, SectorId } from "../../src/domain/index.js";
import { pp50Other, pp50Transport } from "../../src/domain/law/reliefs.js";
import { asItStood } from "./asItStood.js";

const person: ContributionCase = {
  route: "BPU",
  programmes: ["JKK", "JKM"],
  payer: "SELF",
  sector: "OTHER",
  income: null,
  riskClass: null,
};

function due(month: string, change: Partial<ContributionCase>) {
  const read = parseMonth(month);
  if (!read.ok) throw new Error(month);
  return monthlyContribution({ ...person, ...change }, read.value, asItStood);
}

function rupiah(month: string, change: Partial<ContributionCase>): number {
  const found = due(month, change);
  if (!found.ok) throw new Error(found.problem.sentence.en);
  return found.value.total;
}

/**
 * PP 50/2025, as the press quotes it (cnbcindonesia.com 4 February 2026, babeindonesia.com/read/6571272): half of JKK and JKM
 * for BPU members; transport in the contribution months January 2026 to March 2027, other sectors April to December 2026;
 * not for those whose contribution APBN or APBD pays. 16,800 in full, 8,400 relieved (lowest bracket).
 */
const full = 16_800;
const half = 8_400;

describe("PP 50/2025 by month, sector and payer", () => {
  const table: readonly (readonly [month: string, transport: number, other: number])[] = [
    ["2025-12", full, full],
    ["2026-01", half, full],
    ["2026-03", half, full], // 31 March 2026 is still March
    ["2026-04", half, half], // from 1 April 2026
    ["2026-12", half, half], // to 31 December 2026
    ["2027-01", half, full], // from 1 January 2027
    ["2027-03", half, full], // to 31 March 2027
    ["2027-04", full, full], // from 1 April 2027
  ];

  it.each(table)(
    "%s: transport %d, other sectors %d, for workers who pay themselves",
    (month, transport, other) => {
      expect(rupiah(month, { sector: "TRANSPORT" })).toBe(transport);
      expect(rupiah(month, { sector: "OTHER" })).toBe(other);
      expect(rupiah(month, { sector: "LABOUR_INTENSIVE" })).toBe(other);
    },
  );

  const paidInFull: readonly PayerId[] = ["APBN", "APBD", "APBD_PROV", "APBD_KAB", "DBH_SAWIT", "DBH_CHT"];
  it.each(paidInFull)("%s pays in full in every month and sector, and need not name the sector", (payer) => {
    for (const [month] of table) {
      for (const sector of ["TRANSPORT", "OTHER", null] as const) {
        expect(rupiah(month, { payer, sector })).toBe(full);
      }
    }
  });

  const unsettled: readonly PayerId[] = ["APBDES", "DANA_DESA", "CSR", "BAZNAS", "EMPLOYER"];
  it.each(unsettled)(
    "%s pays in full, and the trace says that it is not settled while the relief runs",
    (payer) => {
      for (const [month, transport] of table) {
        const found = due(month, { payer, sector: "TRANSPORT" });
        expect(found).toMatchObject({ ok: true, value: { total: full } });
        if (!found.ok) continue;
        const runs = transport === half;
        expect(found.value.notes.some((note) => note.en.includes("not settled"))).toBe(runs);
      }
    },
  );

  it.each(["2026-01", "2026-02", "2026-03", "2027-01", "2027-02", "2027-03"])(
    "%s: the sector must be said, as transport pays otherwise",
    (month) => {
      expect(due(month, { sector: null })).toMatchObject({
        ok: false,
        problem: { code: "missing", argument: "sector" },
      });
    },
  );

  it.each([
    ["2025-12", full],
    ["2026-04", half],
    ["2026-12", half],
    ["2027-04", full],
  ])("%s: the sector need not be said, as both pay %d", (month, amount) => {
    expect(rupiah(month, { sector: null })).toBe(amount);
  });

  it("leaves JHT untouched", () => {
    expect(rupiah("2026-06", { programmes: ["JHT"] })).toBe(20_000);
    expect(rupiah("2026-06", { programmes: ["JKK", "JKM", "JHT"] })).toBe(28_400);
    expect(rupiah("2026-01", { programmes: ["JHT"], sector: null })).toBe(20_000);
  });

  it("halves JKK and JKM apart, and the trace shows the normal amounts, the relief and where it stands", () => {
    const found = due("2026-06", {});
    if (!found.ok) throw new Error(found.problem.sentence.en);
    expect(found.value.lines.map(({ programme, amount }) => [programme, amount])).toEqual([
      ["JKK", 10_000],
      ["JKK", -5_000],
      ["JKM", 6_800],
      ["JKM", -3_400],
    ]);
    expect(found.value.lines.map(({ citation }) => citation.act)).toEqual([
      "PP 44/2015",
      "PP 50/2025",
      "PP 44/2015 jo. PP 49/2023",
      "PP 50/2025",
    ]);
  });

  it("needs a month where the worker pays", () => {
    expect(monthlyContribution(person, null, asItStood)).toMatchObject({
      ok: false,
      problem: { code: "missing", argument: "start" },
    });
  });

  it.each([
    { id: pp50Transport.id, parameter: pp50Transport, day: "2025-12-31", kind: "not-yet-in-force" },
    { id: pp50Transport.id, parameter: pp50Transport, day: "2026-01-01", kind: "value" },
    { id: pp50Transport.id, parameter: pp50Transport, day: "2027-03-31", kind: "value" },
    { id: pp50Transport.id, parameter: pp50Transport, day: "2027-04-01", kind: "ended" },
    { id: pp50Other.id, parameter: pp50Other, day: "2026-03-31", kind: "not-yet-in-force" },
    { id: pp50Other.id, parameter: pp50Other, day: "2026-04-01", kind: "value" },
    { id: pp50Other.id, parameter: pp50Other, day: "2026-12-31", kind: "value" },
    { id: pp50Other.id, parameter: pp50Other, day: "2027-01-01", kind: "ended" },
  ] as const)("as a parameter: $id on $day is $kind", ({ parameter, day, kind }) => {
    expect(valueOn(parameter, day).kind).toBe(kind);
  });

  it("is unverified in months after its pages were read", () => {
    const early = due("2026-08", {});
    const late = due("2026-10", {});
    if (!early.ok || !late.ok) throw new Error("both months have a contribution");
    expect(early.value.lines.map(({ freshness }) => freshness.status)).not.toContain("unverified");
    expect(late.value.lines.every(({ freshness }) => freshness.status === "unverified")).toBe(true);
  });
});

/**
 * PP 49/2020 Article 9: JKK and JKM reduced by 99 %, so BPU paid JKM Rp68 (pasal.id/peraturan/pp/pp-no-49-tahun-2020;
 * sipituama.com). From August 2020 (condition: paid up to July 2020) to January 2021 (end unconfirmed).
 */
describe("PP 49/2020 by month", () => {
  it.each([
    ["2020-07", 16_800],
    ["2020-08", 168], // JKK 100 and JKM 68
    ["2021-01", 168],
    ["2021-02", 16_800],
  ])("%s: a BPU member of the lowest bracket pays %d, whoever pays", (month, amount) => {
    for (const payer of ["SELF", "APBD"] as const)
      expect(rupiah(month, { payer, sector: null })).toBe(amount);
  });

  it("is Rp68 for JKM", () => {
    expect(rupiah("2020-09", { programmes: ["JKM"] })).toBe(68);
  });

  it("takes 99 % off JKK and JKM of wage workers, not off JHT", () => {
    const worker = {
      route: "PU",
      income: 4_000_000,
      riskClass: 2,
      programmes: ["JKK", "JKM", "JHT"],
    } as const;
    // 0.54 % is 21,600, 0.30 % is 12,000, JHT 5.7 % is 228,000.
    expect(rupiah("2020-07", worker)).toBe(261_600);
    expect(rupiah("2020-08", worker)).toBe(216 + 120 + 228_000);
  });
});

/**
 * PP 7/2025: half of JKK for labour-intensive industry, February to July 2025 (nasional.kontan.co.id); PP 36/2025 continued it from
 * August 2025 to January 2026 (ntvnews.id).
 */
describe("PP 7/2025 and PP 36/2025 by month", () => {
  const worker = {
    route: "PU",
    payer: "EMPLOYER",
    income: 5_000_000,
    riskClass: 3,
    programmes: ["JKK"],
  } as const;
  it.each([
    ["2025-01", 44_500],
    ["2025-02", 22_250],
    ["2025-07", 22_250],
    ["2025-08", 22_250],
    ["2026-01", 22_250],
    ["2026-02", 44_500],
  ])(
    "%s: JKK of 0.89 %% on 5 million is %d in labour-intensive industry and 44,500 elsewhere",
    (month, amount) => {
      expect(rupiah(month, { ...worker, sector: "LABOUR_INTENSIVE" })).toBe(amount);
      expect(rupiah(month, { ...worker, sector: "OTHER" })).toBe(44_500);
    },
  );

  it("asks an employer for the sector while it runs, and a public payer never", () => {
    expect(due("2025-06", { ...worker, sector: null })).toMatchObject({
      ok: false,
      problem: { code: "missing", argument: "sector" },
    });
    expect(rupiah("2026-02", { ...worker, sector: null })).toBe(44_500);
    expect(rupiah("2025-06", { ...worker, sector: null, payer: "APBD" })).toBe(44_500);
  });

  it("leaves JKM as it is", () => {
    const sector: SectorId = "LABOUR_INTENSIVE";
    expect(rupiah("2025-06", { ...worker, sector, programmes: ["JKM"] })).toBe(15_000);
  });
});

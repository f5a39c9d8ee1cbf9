import { describe, expect, it } from "@jest/globals";
import { buildPlan } from "../../../../src/workbooks/index.js";
import { segmentLimits } from "../../../../src/domain/index.js";
import type { PlanChoices, SegmentChoice } from "../../../../src/domain/index.js";
import { blank, lampung, officers, own, published, segment } from "./choices.js";

function refusal(change: Partial<PlanChoices>): { argument: string | undefined; id: string; en: string } {
  const plan = buildPlan({ ...lampung, ...change });
  if (plan.ok) throw new Error("The choices were taken");
  return { argument: plan.problem.argument, ...plan.problem.sentence };
}

const one = (change: Partial<SegmentChoice>): Partial<PlanChoices> => ({ segments: [segment(change)] });

describe("a segment is refused with the field and what was wrong", () => {
  it.each<[string, Partial<PlanChoices>, string, string]>([
    ["segments[0].id", one({ id: "" }), 'yang diterima "".', '"" came.'],
    ["segments[0].id", one({ id: "semua-pekerja" }), 'bukan "semua-pekerja"', 'not "semua-pekerja"'],
    ["segments[1].id", { segments: [segment(), segment({ name: "Lain" })] }, "segmen 1", "segment 1"],
    ["segments[0].name", one({ name: "   " }), "tidak boleh kosong", "must not be empty"],
    ["segments[0].name", one({ name: "x".repeat(81) }), "paling panjang 80 huruf", "at most 80 letters"],
    ["segments[0].name", one({ name: "Dua\nbaris" }), "dalam satu baris", "on one line"],
    [
      "segments[1].name",
      { segments: [segment(), segment({ id: "lain", name: " NELAYAN kecil" })] },
      "sama dengan nama segmen 1",
      "is that of segment 1",
    ],
    [
      "segments[0].segment",
      one({ segment: "semua-pekerja" }),
      '"semua-pekerja" tidak ada dalam daftar segmen',
      "not in the catalogue",
    ],
    ["segments[0].route", one({ route: "PMI" as "PU" }), 'PU atau BPU; yang diterima "PMI"', "PU or BPU"],
    [
      "segments[0].rowType",
      one({ rowType: "total" as "standing" }),
      'yang diterima "total"',
      'standing, temporary or contract; "total" came',
    ],
    ["segments[0].programmes", one({ programmes: [] }), "yang diterima —", "— came"],
    ["segments[0].programmes", one({ programmes: ["JKK"] }), "yang diterima JKK.", "JKK came"],
    ["segments[0].programmes", one({ programmes: ["JKK", "JHT"] }), "yang diterima JKK+JHT", "JKK+JHT came"],
    [
      "segments[0].programmes",
      one({ programmes: ["JKK", "JKM", "JP"] }),
      "yang diterima JKK+JKM+JP",
      "JKK+JKM+JP came",
    ],
    ["segments[0].programmes", one({ programmes: ["JKK", "JKM", "JKM"] }), "JKK+JKM+JKM", "JKK+JKM+JKM"],
    ["segments[0].wage", one({ wage: 0 }), "yang diterima 0", "0 came"],
    ["segments[0].wage", one({ wage: 1_500_000.5 }), "1.500.000,5", "1,500,000.5"],
    ["segments[0].wage", one({ wage: 1_000_000_001 }), "1.000.000.001", "1,000,000,001"],
    ["segments[0].target", one({ target: 0 }), "di atas 0 %", "above 0%"],
    ["segments[0].target", one({ target: 60 }), "tulis 0,6 atau 60 %", "write 0.6 or 60%"],
    ["segments[0].target", one({ target: -0.1 }), "-0,1", "-0.1"],
    [
      "segments[0].target",
      { segments: [officers({ target: 0.5 })] },
      "hanya segmen tetap",
      "only a standing",
    ],
    ["segments[0].covered", one({ covered: own(-1) }), "yang diterima -1", "-1 came"],
    ["segments[0].covered", one({ covered: own(12.5) }), "yang diterima 12,5", "12.5 came"],
    ["segments[0].workers", one({ workers: own(Number.NaN) }), "yang diterima NaN", "NaN came"],
    [
      "segments[0].workers",
      one({ workers: own(segmentLimits.persons + 1) }),
      "1.000.000.001",
      "1,000,000,001",
    ],
    ["segments[0].covered", one({ covered: own(1, { basis: " " }) }), "sebutkan basisnya", "name the base"],
    ["segments[0].covered", one({ covered: own(1, { asOf: "" }) }), "per tanggal berapa", "as of when"],
    [
      "segments[0].workers",
      one({ workers: own(1, { source: "" }) }),
      "sebutkan sumbernya",
      "name the source",
    ],
    [
      "segments[0].workers",
      one({ workers: own(1, { source: "x".repeat(301) }) }),
      "paling panjang 300 huruf",
      "at most 300 letters",
    ],
    ["segments[0].covered", one({ covered: own(1, { asOf: "2024-13" }) }), '"2024-13"', '"2024-13"'],
    ["segments[0].covered", one({ covered: own(1, { asOf: "2023-02-29" }) }), '"2023-02-29"', '"2023-02-29"'],
    ["segments[0].covered", one({ covered: own(1, { asOf: "bulan lalu" }) }), '"bulan lalu"', '"bulan lalu"'],
  ])("%s", (argument, change, id, en) => {
    const refused = refusal(change);
    expect(refused.argument).toBe(argument);
    expect(refused.id).toContain(id);
    expect(refused.en).toContain(en);
  });

  it("begins with the segment as the planner knows it", () => {
    expect(refusal({ segments: [segment(), segment({ id: "b", name: "Petani", wage: -1 })] }).id).toMatch(
      /^Segmen 2 "Petani", upah dasar iuran: /,
    );
  });

  it("takes as many segments as stay legible, and not one more", () => {
    const many = (count: number): SegmentChoice[] =>
      Array.from({ length: count }, (_, index) =>
        segment({ id: `s${index}`, name: `Segmen nomor ${index}`, segment: null }),
      );
    expect(buildPlan({ ...lampung, segments: many(40) }).ok).toBe(true);
    expect(refusal({ segments: many(41) })).toMatchObject({
      argument: "segments",
      id: "Segmen: paling banyak 40; yang diterima 41.",
    });
  });

  it.each<Partial<SegmentChoice>>([
    { covered: own(0), workers: own(0) },
    { covered: own(300), workers: own(200) },
    { covered: blank, workers: own(200) },
    { target: 2 },
    { wage: 1, route: "PU" },
    { programmes: ["JHT", "JKM", "JKK"] },
    { covered: own(1, { asOf: "2024-06" }), workers: own(2, { asOf: "2024" }) },
  ])("the edges are taken: %j", (change) => {
    expect(buildPlan({ ...lampung, ...one(change) }).ok).toBe(true);
  });
});

describe("shares of the payers", () => {
  const paid = (shares: SegmentChoice["shares"]): Partial<PlanChoices> => ({
    payers: ["APBD_PROV", "CSR", "BAZNAS"],
    ...one(shares === undefined ? {} : { shares }),
  });
  it.each<[string, SegmentChoice["shares"]]>([
    ["berjumlah 100 %; jumlahnya 99,99 %", [{ payer: "APBD_PROV", share: 0.9999 }]],
    ["jumlahnya 0 %", []],
    [
      "jumlahnya 110 %",
      [
        { payer: "APBD_PROV", share: 0.6 },
        { payer: "CSR", share: 0.5 },
      ],
    ],
    ["harus 0 sampai 1 (0 % sampai 100 %); yang diterima 60", [{ payer: "CSR", share: 60 }]],
    ["yang diterima -0,5", [{ payer: "CSR", share: -0.5 }]],
    ["yang diterima NaN", [{ payer: "CSR", share: Number.NaN }]],
    [
      "disebut dua kali",
      [
        { payer: "CSR", share: 0.5 },
        { payer: "CSR", share: 0.5 },
      ],
    ],
    ["bukan salah satu pembayar rencana ini", [{ payer: "APBN", share: 1 }]],
    ['"X" tidak dikenal', [{ payer: "X" as "APBN", share: 1 }]],
  ])("%s", (sentence, shares) => {
    expect(refusal(paid(shares))).toMatchObject({ argument: "segments[0].shares" });
    expect(refusal(paid(shares)).id).toContain(sentence);
  });

  it("may be thirds and tenths: binary noise is not the planner's", () => {
    const shares = [
      { payer: "APBD_PROV", share: 0.1 },
      { payer: "CSR", share: 0.2 },
      { payer: "BAZNAS", share: 0.7 },
    ] as const;
    expect(buildPlan({ ...lampung, ...paid(shares) }).ok).toBe(true);
  });
});

describe("the months of a temporary segment", () => {
  const during = (from: readonly [number, number], until: readonly [number, number]) => ({
    segments: [
      officers({
        period: { from: { year: from[0], month: from[1] }, until: { year: until[0], month: until[1] } },
      }),
    ],
  });
  it("must be in order", () => {
    const refused = refusal(during([2025, 3], [2025, 2]));
    expect(refused.argument).toBe("segments[0].period");
    expect(refused.id).toContain(
      "bulan pertama (Maret 2025) tidak boleh sesudah bulan terakhir (Februari 2025)",
    );
    expect(buildPlan({ ...lampung, ...during([2025, 3], [2025, 3]) }).ok).toBe(true);
  });

  it("must lie within the years of the plan", () => {
    expect(refusal(during([2023, 12], [2024, 1])).id).toContain("2024 sampai 2029");
    expect(refusal(during([2029, 12], [2030, 1])).id).toContain("2024 sampai 2029");
    expect(buildPlan({ ...lampung, ...during([2024, 1], [2029, 12]) }).ok).toBe(true);
  });

  it("must be months", () => {
    expect(refusal(during([2025, 0], [2025, 2])).argument).toBe("segments[0].period");
    expect(refusal(during([2025, 1], [2025, 13])).argument).toBe("segments[0].period");
  });

  it("are needed beside own persons, and asked for where a page only counts heads", () => {
    const { period, ...withoutMonths } = officers();
    expect(period).toBeDefined();
    expect(refusal({ segments: [withoutMonths] }).id).toContain("bulan pertama dan bulan terakhir");
    expect(buildPlan({ ...lampung, segments: [{ ...withoutMonths, covered: blank }] }).ok).toBe(true);
  });

  it("have no place in a standing segment", () => {
    expect(
      refusal(one({ period: { from: { year: 2025, month: 1 }, until: { year: 2025, month: 2 } } })),
    ).toMatchObject({
      argument: "segments[0].period",
    });
  });
});

describe("published figures", () => {
  // Lampung, ANTARA about September 2024: RT/RW 5,697 covered (S14), base derived (D04); pekerja rentan 35,263 (S17) of
  // 760,500 (S16, quarantined). August 2025: RT/RW 13,664 (Q107). Lampost 24 September 2024: 760,468 (P049) of 3,058,943 (P048).
  const rtRw = (change: Partial<SegmentChoice>): Partial<PlanChoices> =>
    one({ id: "rt-rw", name: "Ketua RT/RW", segment: "rt-rw", ...change });
  const rentan = (change: Partial<SegmentChoice>): Partial<PlanChoices> =>
    one({ id: "rentan", name: "Pekerja rentan", segment: "pekerja-rentan", ...change });

  it.each<[string, string, Partial<PlanChoices>, string]>([
    [
      "an unknown id",
      "segments[0].covered",
      rtRw({ covered: published("S999") }),
      '"S999" tentang wilayah ini',
    ],
    [
      "another region's",
      "segments[0].covered",
      rtRw({ covered: published("S23") }),
      '"S23" tentang wilayah ini',
    ],
    [
      "another segment's",
      "segments[0].covered",
      rtRw({ covered: published("S20") }),
      "terbit untuk segmen lain",
    ],
    [
      "a number of workers as covered",
      "segments[0].covered",
      rtRw({ covered: published("D04") }),
      "bukan jumlah peserta",
    ],
    [
      "covered as workers",
      "segments[0].workers",
      rtRw({ workers: published("S14") }),
      "bukan jumlah pekerja",
    ],
    [
      "any, for a segment that is made up",
      "segments[0].covered",
      one({ segment: null, covered: published("S14") }),
      "terbit untuk segmen lain",
    ],
    [
      "a quarantined one",
      "segments[0].workers",
      rentan({ covered: published("S17"), workers: published("S16") }),
      "dikarantina",
    ],
    [
      "a contradicted one",
      "segments[0].workers",
      rentan({ covered: blank, workers: published("Q110") }),
      "bertentangan dengan angka lain",
    ],
    ["history", "total.workers", { total: { covered: blank, workers: published("S01") } }, "hanya sejarah"],
    [
      "Sakernas, which is no base",
      "total.workers",
      { total: { covered: blank, workers: published("P043") } },
      "bukan basis rencana",
    ],
    [
      "a part",
      "total.workers",
      { total: { covered: blank, workers: published("P044") } },
      "hanya menghitung sebagian: pekerja formal",
    ],
  ])("refused: %s", (_, argument, change, sentence) => {
    const refused = refusal(change);
    expect(refused.argument).toBe(argument);
    expect(refused.id).toContain(sentence);
    expect(refused.en).not.toBe("");
  });

  it("says why the quarantined figure is wrong", () => {
    const refused = refusal(rentan({ covered: published("S17"), workers: published("S16") }));
    expect(refused.id).toContain("760.500");
    expect(refused.en).toContain("760,500");
  });

  it("of two bases or dates are never mixed, and the sentence names both", () => {
    const total = refusal({ total: { covered: published("S06"), workers: published("P048") } });
    expect(total.argument).toBe("total.workers");
    expect(total.id).toContain("31 Desember 2023");
    expect(total.id).toContain("24 September 2024");
    expect(total.id).toContain("tidak boleh dicampur");
    expect(refusal(rtRw({ covered: published("Q107"), workers: published("D04") })).id).toContain(
      "Agustus 2025",
    );
  });

  it("of one base and date may be chosen where another year's pair would be used", () => {
    expect(
      buildPlan({ ...lampung, total: { covered: published("S06"), workers: published("D02") } }).ok,
    ).toBe(true);
  });

  it("beside an own figure need that it names the same base and date", () => {
    const refused = refusal({
      total: { covered: published("P049"), workers: own(3_100_000, { basis: "Sakernas", asOf: "2024-08" }) },
    });
    expect(refused.argument).toBe("total.workers");
    expect(refused.id).toContain('basis "Sakernas", 2024-08');
    expect(refused.id).toContain('tulis basis "basis UCJ" dan tanggal "2024-09-24"');
    const beside = (basis: string, asOf: string): Partial<PlanChoices> => ({
      total: { covered: published("P049"), workers: own(3_058_943, { basis, asOf }) },
    });
    expect(buildPlan({ ...lampung, ...beside("Basis UCJ", "2024-09-24") }).ok).toBe(true);
    expect(buildPlan({ ...lampung, ...beside("ucj", "2024-09-24") }).ok).toBe(true);
    expect(refusal(beside("Basis UCJ", "2024-09")).argument).toBe("total.workers");
    expect(refusal(beside("pekerja layak", "2024-09-24")).argument).toBe("total.workers");
  });

  it("without a day are matched by the words of the page", () => {
    const beside = (asOf: string): Partial<PlanChoices> =>
      rentan({ covered: published("S17"), workers: own(400_000, { basis: "segmen itu sendiri", asOf }) });
    expect(buildPlan({ ...lampung, ...beside("tanpa tanggal, kemungkinan September 2024") }).ok).toBe(true);
    expect(refusal(beside("2024-09")).argument).toBe("segments[0].workers");
  });
});

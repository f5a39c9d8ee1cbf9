/** Pembayar and Biaya, recalculated by the embedded engine. */
import { describe, expect, it } from "@jest/globals";
import { payers } from "../../../../src/domain/index.js";
import type { PlanChoices } from "../../../../src/domain/index.js";
import { blank, officers, own, segment } from "../../../domain/choices/lines/choices.js";
import { Calculated } from "./moneyBook.js";

/** The line of the region as a whole. */
const REGION = "semua-pekerja";

const split = (...shares: readonly (readonly [PlanChoices["payer"], number])[]) =>
  shares.map(([payer, share]) => ({ payer, share }));
const officersOf = (persons: number, shares: ReturnType<typeof split>): Partial<PlanChoices> => ({
  payers: shares.map(({ payer }) => payer),
  segments: [
    officers({
      covered: own(persons),
      shares,
      period: { from: { year: 2025, month: 11 }, until: { year: 2025, month: 11 } },
    }),
  ],
});
/** The line of the tests' election officers. */
const KPPS = "kpps";
const heads = (book: Calculated): readonly unknown[] =>
  book.line(KPPS).bySlot.map(({ fresh }) => book.cost(2025, fresh));

describe("persons by payer", () => {
  it.each([
    // 15 × 60 % = 9; 15 × 90 % = 13.5, rounded 14, less 9 = 5; 15 less 14 = 1.
    [15, [0.6, 0.3, 0.1], [9, 5, 1]],
    // 7 × 60 % = 4.2, 4; 7 × 90 % = 6.3, 6, less 4 = 2; 7 less 6 = 1.
    [7, [0.6, 0.3, 0.1], [4, 2, 1]],
    // 10 × 33 % = 3.3, 3; 10 × 66 % = 6.6, 7, less 3 = 4; 10 less 7 = 3.
    [10, [0.33, 0.33, 0.34], [3, 4, 3]],
  ])("%i persons shared %j are %j", async (persons, [first = 0, second = 0, third = 0], expected) => {
    const shares = split(["APBD_PROV", first], ["APBDES", second], ["CSR", third]);
    const book = await Calculated.of(officersOf(persons, shares));
    expect(heads(book)).toEqual(expected);
    expect(book.cost(2025, book.line(KPPS).persons)).toBe(persons);
    expect(book.cost(2025, book.line(KPPS).unpaid)).toBe(0);
    // One month at 16,800 each, whoever pays.
    expect(book.cost(2025, book.line(KPPS).cost)).toBe(persons * 16_800);
  });

  it("shows whom nobody pays for when the shares come to 90 %, and asks for it", async () => {
    const shares = split(["APBD_PROV", 0.6], ["APBDES", 0.3], ["CSR", 0.1]);
    const book = await Calculated.of(officersOf(15, shares));
    const { shares: typed, check } = book.shares(KPPS);
    const [, , third] = typed;
    if (third === undefined) throw new Error("Three payers have a share each");
    expect(book.value(check)).toBe("OK");
    await book.type(third, 0);
    // 9 and 5 as above; 15 − 14 = 1 has no payer.
    expect(heads(book)).toEqual([9, 5, 0]);
    expect(book.cost(2025, book.line(KPPS).unpaid)).toBe(1);
    // 15,000 of the region, all paid for, and the 15 officers: 1 without a payer in all.
    expect(book.cost(2025, book.at.money.unpaid)).toBe(1);
    expect(book.cost(2025, book.line(KPPS).cost)).toBe(14 * 16_800);
    expect(book.value(check)).toMatch(/^Kurang dari 100 %/);
    await book.type(third, 0.2);
    expect(book.value(check)).toMatch(/^Lebih dari 100 %/);
  });

  it("asks for the payer of a part whose name was taken out", async () => {
    const book = await Calculated.of({ payers: ["APBD_PROV", "CSR"] });
    const { shares, check } = book.shares(REGION);
    await book.type(book.slot(1).name, null);
    for (const share of shares) await book.type(share, 0.5);
    expect(book.value(check)).toMatch(/^Ada bagian tanpa nama pembayar/);
    await book.type(book.slot(1).name, "DBH CHT");
    expect(book.value(check)).toBe("OK");
    const [, ofSecond] = book.line(REGION).bySlot;
    if (ofSecond === undefined) throw new Error("Two payers pay for the region");
    expect(book.cost(2025, ofSecond.fresh)).toBe(7_500);
  });
});

describe("rupiah", () => {
  it("Pati's two cohorts of 2025, by DBH CHT, are 440,899,200", async () => {
    // 2,874 × 6 × 16,800 = 289,699,200; 3,000 × 3 × 16,800 = 151,200,000.
    const cohort = (id: string, persons: number, from: number) =>
      officers({
        id,
        name: id,
        segment: null,
        covered: own(persons),
        period: { from: { year: 2025, month: from }, until: { year: 2025, month: 12 } },
      });
    const book = await Calculated.of({
      payer: "DBH_CHT",
      budgetOn: "segments",
      segments: [cohort("Juli", 2_874, 7), cohort("Oktober", 3_000, 10)],
    });
    expect(book.cost(2025, book.line("Juli").cost)).toBe(289_699_200);
    expect(book.cost(2025, book.line("Oktober").cost)).toBe(151_200_000);
    expect(book.cost(2025, book.at.money.total)).toBe(440_899_200);
    // The region is out of the budget: nobody there, no cost.
    expect(book.cost(2025, book.line(REGION).cost)).toBe(0);
  });

  it("each payer pays by its own entitlement to the relief", async () => {
    const book = await Calculated.of({
      payers: ["APBD_PROV", "SELF"],
      budgetOn: "segments",
      segments: [
        segment({
          covered: own(0),
          workers: own(10),
          shares: split(["APBD_PROV", 0.5], ["SELF", 0.5]),
        }),
      ],
    });
    const [regional, self] = [book.slot(0), book.slot(1)];
    const [ofRegional, ofSelf] = book.line("nelayan").bySlot;
    if (ofRegional === undefined || ofSelf === undefined) throw new Error("Two payers pay for the line");
    // 12 × 16,800 = 201,600. Self-paid: 3 × 16,800 + 9 × 8,400 (April–December 2026) = 126,000.
    expect(book.cost(2026, regional.rate.continuing)).toBe(201_600);
    expect(book.cost(2026, self.rate.continuing)).toBe(126_000);
    // All 10 were enrolled in 2025, five for each payer.
    expect(book.cost(2026, ofRegional.cost)).toBe(5 * 201_600);
    expect(book.cost(2026, ofSelf.cost)).toBe(5 * 126_000);
    expect(book.cost(2025, ofSelf.cost)).toBe(5 * 201_600);
    // Transport has the relief from January 2026: 12 × 8,400.
    await book.type(book.at.assumptions.sector, "Transportasi");
    expect(book.cost(2026, self.rate.continuing)).toBe(100_800);
    expect(book.cost(2026, ofSelf.cost)).toBe(5 * 100_800);
    expect(book.cost(2026, ofRegional.cost)).toBe(5 * 201_600);
  });

  it("adds JHT where a line has it: by bracket for BPU, the employer's part for PU", async () => {
    const savings = { programmes: ["JKK", "JKM", "JHT"], covered: own(0), workers: own(100) } as const;
    const book = await Calculated.of({
      budgetOn: "segments",
      segments: [
        segment(savings),
        segment({
          ...savings,
          id: "guru",
          name: "Guru",
          segment: "guru-tendik",
          route: "PU",
          wage: 2_000_000,
        }),
      ],
    });
    // BPU: 12 × (16,800 + 20,000) = 441,600.
    expect(book.cost(2025, book.line("nelayan").cost)).toBe(100 * 441_600);
    // PU: 0.24 % = 4,800, 0.3 % = 6,000 and 3.7 % = 74,000 of 2,000,000: 84,800 a month, 1,017,600 a year.
    expect(book.cost(2025, book.line("guru").cost)).toBe(100 * 1_017_600);
    expect(book.cost(2025, book.at.money.total)).toBe(145_920_000);
    // Without JHT the wage line is 10,800 a month, as on Proyeksi.
    await book.type(book.line("guru").programmes, "JKK+JKM");
    expect(book.cost(2025, book.line("guru").cost)).toBe(100 * 12 * 10_800);
    expect(book.tests()).not.toContain("≠");
  });

  it("waits for a wage that is missing, and says nothing of a line that is out of the budget", async () => {
    const book = await Calculated.of({
      budgetOn: "segments",
      segments: [segment({ route: "PU", covered: own(0), workers: own(100) })],
    });
    expect(book.cost(2025, book.line("nelayan").cost)).toBe("");
    expect(book.cost(2025, book.at.money.total)).toBe("");
    await book.type(book.line("nelayan").included, 0);
    expect(book.cost(2025, book.line("nelayan").cost)).toBe(0);
    expect(book.cost(2025, book.at.money.total)).toBe(0);
  });
});

describe("Pembayar", () => {
  it("knows the form of each payer's budget, and who is entitled to a relief", async () => {
    const book = await Calculated.of({ payers: ["APBD_PROV", "CSR"] });
    const { name: second, form, entitled } = book.at.payers.slots[1] ?? {};
    const [relief] = entitled ?? [];
    if (second === undefined || form === undefined || relief === undefined) throw new Error("Two payers");
    const forms: Record<string, unknown> = {};
    for (const { id, name } of payers()) {
      await book.type(second, name.id);
      forms[id] = book.value(form);
      expect(book.value(relief)).toBe(id === "SELF" ? 1 : 0);
    }
    expect(forms).toEqual({
      APBN: "RKA",
      APBD: "RKA",
      APBD_PROV: "RKA",
      APBD_KAB: "RKA",
      DBH_SAWIT: "RKA",
      DBH_CHT: "RKA",
      APBDES: "APBDes",
      DANA_DESA: "APBDes",
      CSR: "",
      BAZNAS: "",
      EMPLOYER: "",
      SELF: "",
    });
  });

  it.each([
    ["the region where it is known", {}, [1, 0]],
    ["the segments where it is not", { total: { covered: blank, workers: blank } }, [0, 1]],
    ["the segments where the planner says so", { budgetOn: "segments" }, [0, 1]],
  ] as const)("puts into the budget %s", async (_, change, expected) => {
    const book = await Calculated.of({ segments: [segment()], ...change });
    const included = [REGION, "nelayan"].map((id) => book.value(book.line(id).included));
    expect(included).toEqual(expected);
  });

  it("says when the same heads are counted twice, a payer twice, or the year is none of the plan's", async () => {
    const book = await Calculated.of({ payers: ["APBD_PROV", "CSR", "BAZNAS"], segments: [segment()] });
    const { notBoth, rules, budgetYear } = book.at.payers;
    const all = [notBoth, rules.someLine, rules.payersOnce, rules.budgetYear, rules.fullJkm];
    expect(Object.values(rules)).toHaveLength(all.length - 1);
    expect(all.map((rule) => book.value(rule))).toEqual(all.map(() => "OK"));
    await book.type(book.line("nelayan").included, 1);
    expect(book.value(notBoth)).toMatch(/dihitung dua kali/);
    await book.type(book.line("nelayan").included, 0);
    await book.type(book.line(REGION).included, 0);
    expect(book.value(notBoth)).toBe("OK");
    expect(book.value(rules.someLine)).toMatch(/semua biaya nol/);
    await book.type(book.slot(2).name, "CSR/TJSL perusahaan");
    expect(book.value(rules.payersOnce)).toMatch(/dua tempat/);
    for (const [year, sound] of [
      [2024, false],
      [2025, true],
      [2026, true],
      [2027, false],
    ] as const) {
      await book.type(budgetYear, year);
      expect(book.value(rules.budgetYear) === "OK").toBe(sound);
    }
  });

  it.each([
    [2, 0],
    [3, 0],
    [4, 1],
  ])("%i months funded for new members: %i with JKM in full", async (months, full) => {
    const book = await Calculated.of({ monthsPerYear: months });
    const { rules, bought, budgetYear } = book.at.payers;
    expect(book.value(rules.fullJkm) === "OK").toBe(full > 0);
    expect(book.value(bought.fullMonths)).toBe(full);
    await book.type(budgetYear, 2050);
    expect(book.value(rules.fullJkm)).toBe("—");
    expect(book.value(bought.fullMonths)).toBe("");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import {
  budgetCosts,
  budgetLines,
  ceilings,
  noAdjustment,
  payments,
  persons,
  personsOfSlots,
  planned,
  projectLine,
  rupiah,
  scenario,
  share,
} from "../../../src/domain/index.js";
import type { ReckonedPlan, Result } from "../../../src/domain/index.js";
import { line, plan, year } from "./cases.js";

function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.sentence.en);
  return result.value;
}

const rows = (of: ReckonedPlan) => got(projectLine(of, of.lines[0] ?? line()));
const temporary = (id: string, persons: number, from: number, until: number, of = 2025) =>
  line({
    id,
    kind: "temporary",
    covered: persons,
    workers: null,
    period: { from: { year: of, month: from }, until: { year: of, month: until } },
  });

describe("published programmes", () => {
  it.each([
    // https://kaltimkita.com/detailpost/pemkab-ppu-alokasikan-anggaran-iuran-bpjs-ketenagakerjaan-pekerja-rentan-di-apbd-2025-sebesar-rp3-miliar
    ["PPU 2025", 15_000, 2025, 3_024_000_000],
    // https://risalah.site/?p=1377
    ["PPU 2026", 20_000, 2026, 4_032_000_000],
    // https://kendarinews.com/2023/05/13/rp-23-miliar-apbd-mubar-biayai-bpjs-ketenagakerjaan/
    ["Muna Barat 2023", 11_560, 2023, 2_330_496_000],
  ])("%s", (_, persons, of, cost) => {
    const asked = plan({ years: [year(of - 1), year(of)], targetYear: of, target: 1 });
    const from0 = { ...asked, lines: [line({ covered: 0, workers: persons })] };
    expect(rows(from0).map((row) => row.cost)).toEqual([0, cost]);
    expect(got(budgetCosts(from0))).toEqual([0, cost]);
  });

  it("Pati 2025: 2,874 from July and 3,000 from October, both to December", () => {
    // https://cakranusantara.net/2025/09/22/kadisnakertrans-mensosialisasikan-bpjs-ketenagakerjaan-dana-bagi-hasil-cukai-dan-tembakau
    const asked = plan({
      lines: [temporary("T1", 2874, 7, 12), temporary("T2", 3000, 10, 12)],
      slots: [{ payer: "DBH_CHT", ceilings: [] }],
      budgetYear: 2025,
    });
    expect(got(budgetCosts(asked))).toEqual([440_899_200, 0, 0, 0]);
    expect(got(budgetLines(asked)).map((each) => each.amount)).toEqual([
      172_440_000, 117_259_200, 90_000_000, 61_200_000,
    ]);
  });

  it("Mukomuko: 1,616 enrolled at 1,616 of 1,800 asks for 1,800 listed", () => {
    // https://bengkulu.antaranews.com/berita/352152/pemkab-mukomuko-bagikan-1616-kartu-bpjs-ketenagakerjaan (89.8 %)
    const asked = plan({
      years: [year(2025), year(2026, { yield: 0.898 })],
      targetYear: 2026,
      target: 1,
      lines: [line({ covered: 0, workers: 1616 })],
    });
    // 1616 / 0.898 = 1799.55...
    expect(rows(asked)[1]?.listed).toBe(1800);
  });

  it.each([
    // https://www.beritanda.com/diskon-bpjs-2026-dari-ojol-kurir-sampai-petani
    ["OTHER", 126_000],
    // PP 50/2025: half of 16,800 in every month of 2026
    ["TRANSPORT", 100_800],
  ] as const)("self-paid %s, 2026", (sector, cost) => {
    const asked = plan({
      sector,
      payer: "SELF",
      slots: [{ payer: "SELF", ceilings: [] }],
      years: [year(2025), year(2026)],
      targetYear: 2026,
      target: 1,
      lines: [line({ covered: 0, workers: 1 })],
    });
    expect(rows(asked)[1]?.cost).toBe(cost);
    const lines = got(budgetLines(asked));
    expect(lines.reduce((sum, each) => sum + each.amount, 0)).toBe(cost);
    // Other sectors: three full months (10,000 and 6,800), then nine at half.
    expect(lines.map(({ months, price }) => [months, price])).toEqual(
      sector === "OTHER"
        ? [
            [3, 10_000],
            [3, 6_800],
            [9, 5_000],
            [9, 3_400],
          ]
        : [
            [12, 5_000],
            [12, 3_400],
          ],
    );
  });
});

describe("a line by year", () => {
  it("goes straight to its target and stays there", () => {
    // 10 % of 1,000 to 50 % in two years: 30 %, 50 %, 50 %.
    expect(rows(plan()).map((row) => [row.needed, row.members, row.new, row.gap, row.paid])).toEqual([
      [100, 100, 0, 400, 0],
      [300, 300, 200, 200, 200],
      [500, 500, 200, 0, 400],
      [500, 500, 0, 0, 400],
    ]);
  });

  it.each([
    // p = 1/2: 1-(1/2)^2 = 3/4 -> 10 % + 30 %; (1/4)(3-1) = 1/2.
    ["front", 400],
    ["s", 300],
  ] as const)("path %s half way", (path, members) => {
    expect(rows(plan({ path }))[1]?.members).toBe(members);
    expect(rows(plan({ path }))[2]?.members).toBe(500);
  });

  it("official targets: a blank year stays where the last one was, and the target year is not forced", () => {
    const years = [year(2025), year(2026, { official: 0.2 }), year(2027), year(2028, { official: 0.4 })];
    expect(rows(plan({ path: "official", years })).map((row) => row.members)).toEqual([100, 200, 200, 400]);
  });

  it("who leaves is replaced, and new members start later", () => {
    // 2026: 100 × 0.85 = 85 stay, 300 needed: 215 new, July to December: 215 × 6 × 16,800 = 21,672,000.
    const years = [year(2025), year(2026, { retention: 0.85, newStart: 7 }), year(2027, { retention: 0 })];
    const [, first, second] = rows(plan({ years }));
    expect(first).toMatchObject({ kept: 85, new: 215, paidNew: 215, cost: 21_672_000 });
    expect(second).toMatchObject({ kept: 0, new: 500, paidContinuing: 0, cost: 500 * 12 * 16_800 });
  });

  it.each([0, 1, 12])("%i months", (months) => {
    const row = rows(plan({ years: [year(2025), year(2026, { months })], targetYear: 2026 }))[1];
    // 400 new × months × 16,800; kept alive for a whole year: 400 × 12 × 16,800 = 80,640,000.
    expect(row).toMatchObject({
      cost: 400 * months * 16_800,
      unfundedMonths: 12 - months,
      keepCost: 80_640_000,
    });
  });

  it("a blank figure leaves blanks, not zeros", () => {
    for (const change of [{ covered: null }, { workers: null }]) {
      const row = rows(plan({ lines: [line(change)] }))[1];
      expect([row?.members, row?.new, row?.paid, row?.cost, row?.gap]).toEqual([
        null,
        null,
        null,
        null,
        null,
      ]);
    }
  });

  it("wage workers: JKK and JKM of the wage, JHT the employer's 3.7 %", () => {
    // 3,000,000: 0.24 % = 7,200; 0.3 % = 9,000; 3.7 % = 111,000. 400 new × 12.
    const wageLine = line({ route: "PU", wage: 3_000_000, programmes: ["JKK", "JKM", "JHT"] });
    const asked = plan({ years: [year(2025), year(2026)], targetYear: 2026, lines: [wageLine] });
    expect(rows(asked)[1]?.cost).toBe(400 * 12 * 16_200);
    expect(got(planned(asked))[0]?.money[1]?.slots[0]?.byProgramme).toEqual({
      JKK: 34_560_000,
      JKM: 43_200_000,
      JHT: 532_800_000,
    });
  });
});

describe("payers", () => {
  it("three thirds of ten add up by cumulative rounding", () => {
    // 3.33 -> 3, 6.67 -> 7, 10: 3, 4, 3.
    expect(personsOfSlots(persons(10), [0.3333, 0.3333, 0.3334].map(share), 3)).toEqual([3, 4, 3]);
  });

  it.each([
    // One member costs 201,600 a year; the plan 200 × 201,600 = 40,320,000.
    [40_319_999, { remainder: 0, shortfall: 1, buys: 199, left: 201_599 }],
    [40_320_000, { remainder: 0, shortfall: 0, buys: 200, left: 0 }],
    [40_320_001, { remainder: 1, shortfall: 0, buys: 200, left: 1 }],
  ])("a ceiling of %i", (ceiling, expected) => {
    const asked = plan({ slots: [{ payer: "APBD", ceilings: [null, rupiah(ceiling)] }] });
    expect(got(ceilings(asked))).toMatchObject([{ year: 2026, ...expected }]);
  });

  it("slots add up to the paid persons, the months to the year, and the lines to both", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (tenths, workers, months, newStart) => {
          const asked = plan({
            years: [year(2025), year(2026, { months, newStart, retention: 0.9 }), year(2027)],
            lines: [line({ covered: 0, workers, shares: [tenths / 10, (10 - tenths) / 10] })],
            slots: [
              { payer: "APBD", ceilings: [] },
              { payer: "SELF", ceilings: [] },
            ],
          });
          const [only] = got(planned(asked));
          only?.money.forEach((money, at) => {
            const persons = money?.slots.reduce((sum, each) => sum + each.continuing + each.new, 0);
            expect(persons).toBe(only.rows[at]?.paid);
            expect(money?.withoutPayer).toBe(0);
          });
          const cost = got(budgetCosts(asked))[1];
          expect(got(payments(asked)).reduce((sum, each) => sum + each.persons * each.price, 0)).toBe(cost);
          expect(got(budgetLines(asked)).reduce((sum, each) => sum + each.amount, 0)).toBe(cost);
        },
      ),
    );
  });
});

describe("scenarios and finder", () => {
  it("no adjustment is the plan", () => {
    expect(got(scenario(plan(), noAdjustment)).rows).toEqual(rows(plan()));
  });

  it("adjustments are clipped", () => {
    // Target 50 % + 200 points is clipped to 2: 2,000 of 1,000; months 12 + 3 stay 12.
    const found = got(scenario(plan(), { ...noAdjustment, target: 2, months: 3 }));
    expect(found.lastMembers).toBe(2000);
    expect(found.rows[1]?.unfundedMonths).toBe(0);
  });
});

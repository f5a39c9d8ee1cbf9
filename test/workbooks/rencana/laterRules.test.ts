/** Rules beside contributions that nobody enacted: each sheet reads what is in force in its own year, and not what came last. */
import { describe, expect, it } from "@jest/globals";
import { enactedRules, valueOn } from "../../../src/domain/index.js";
import type { IsoDate, PlanChoices, PlanRules } from "../../../src/domain/index.js";
import type { Citation, DatedValue, Parameter } from "../../../src/domain/law/parameter.js";
import { buildPlan } from "../../../src/workbooks/index.js";
import { lampung, officers, own, segment } from "../../domain/choices/lines/choices.js";
import { bookOf } from "../book.js";
import { filledPlan } from "./checked.js";

const act: Citation = { act: "PP 99/2027", article: "Pasal 7", sources: ["https://contoh.invalid/pp99"] };

/** The parameter with another value from a day on, or repealed. */
function since<T>(of: Parameter<T>, from: IsoDate, value: DatedValue<T>["value"]): Parameter<T> {
  const dated: DatedValue<T> = { from, value, citation: act, confidence: "statute" };
  return { ...of, values: [...of.values, dated] };
}

/** 2024 to 2029: the budget of 2025 is written under the old rules, that of 2028 under the new. */
const plan: PlanChoices = { ...lampung, total: { covered: own(1_000), workers: own(10_000) }, segments: [] };
const ofVillage: PlanChoices = {
  ...plan,
  payer: "APBDES",
  segments: [segment({ id: "perangkat", name: "Perangkat desa", segment: "perangkat-desa" })],
  budgetOn: "segments",
};

function built(changed: Partial<PlanRules>, choices: Partial<PlanChoices> = {}, from = plan) {
  const found = buildPlan({ ...from, ...choices }, undefined, { ...enactedRules, ...changed });
  if (!found.ok) throw new Error(found.problem.sentence.en);
  return found.value;
}

/** The contents of a row, found by a text that stands in it. */
function rowOf(of: ReturnType<typeof built>, sheet: string, words: string): readonly unknown[] {
  const cells = of.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const row = cells.find(({ content }) => content === words)?.row;
  return cells.filter((cell) => cell.row === row).map(({ content }) => content);
}

/** What Sumber says about the id. */
const sourceOf = (of: ReturnType<typeof built>, id: unknown): readonly unknown[] =>
  rowOf(of, "Sumber", String(id));

const death = (lumpSum: number) => ({
  lumpSum,
  periodic: 12_000_000,
  funeral: 10_000_000,
  total: lumpSum + 22_000_000,
});

describe("benefits that change within the plan", () => {
  const label = "JKM: meninggal bukan karena kerja";

  it("stand with each of their values and from when, each with a source of its own", () => {
    const of = built({ death: since(enactedRules.death, "2027-07-01", death(30_000_000)) });
    const [, before, , oldSource] = rowOf(of, "Pembayar", label);
    const [, after, , newSource] = rowOf(of, "Pembayar", `${label}, mulai 1 Juli 2027`);
    expect([before, after]).toEqual([42_000_000, 52_000_000]);
    expect(sourceOf(of, oldSource)).toContain("PP 82/2019 (perubahan PP 44/2015)");
    expect(sourceOf(of, newSource)).toEqual(expect.arrayContaining([52_000_000, "PP 99/2027 Pasal 7"]));
  });

  it("are not those of a year after the plan, and are those alone that hold in all of it", () => {
    const after = built({ death: since(enactedRules.death, "2030-01-01", death(30_000_000)) });
    expect(rowOf(after, "Pembayar", label)[1]).toBe(42_000_000);
    expect(rowOf(after, "Pembayar", `${label}, mulai 1 Januari 2030`)).toEqual([]);
    const last = built({ death: since(enactedRules.death, "2029-12-31", death(30_000_000)) });
    expect(rowOf(last, "Pembayar", `${label}, mulai 31 Desember 2029`)[1]).toBe(52_000_000);
    const before = built({ death: since(enactedRules.death, "2025-01-01", death(30_000_000)) });
    expect(rowOf(before, "Pembayar", label)[1]).toBe(52_000_000);
  });

  it("say that they are repealed", () => {
    const of = built({ scholarship: since(enactedRules.scholarship, "2027-01-01", null) });
    const row = rowOf(of, "Pembayar", "Beasiswa anak, paling banyak, mulai 1 Januari 2027");
    expect(row.slice(1, 2)).toEqual(["—"]);
    expect(row.join(" ")).toContain("dicabut sejak 1 Januari 2027");
  });

  it("of JKK too", () => {
    const now = valueOn(enactedRules.injury, "2026-01-01");
    if (now.kind !== "value") throw new Error("JKK pays in 2026");
    const injury = since(enactedRules.injury, "2028-01-01", { ...now.value, deathTimesWage: 60 });
    const of = built({ injury });
    const words = "JKK: meninggal karena kecelakaan kerja";
    expect(rowOf(of, "Pembayar", words)[1]).toBe(48);
    expect(rowOf(of, "Pembayar", `${words}, mulai 1 Januari 2028`)[1]).toBe(60);
  });
});

describe("a waiting time of JKM that changes within the plan", () => {
  const label = "Masa kepesertaan sampai JKM penuh";
  const waiting = since(enactedRules.waiting, "2027-04-01", 6);
  const waits = (choices: Partial<PlanChoices>) =>
    rowOf(built({ waiting }, choices), "Asumsi", label).filter((one) => typeof one === "number");

  it("holds for those who start in its first month or later", () => {
    // 2024 to 2029; in 2027 they start in March, or in April.
    expect(waits({ newMembersStart: 3 })).toEqual([3, 3, 3, 3, 6, 6]);
    expect(waits({ newMembersStart: 4 })).toEqual([3, 3, 3, 6, 6, 6]);
  });

  it("is nothing from its repeal on", () => {
    const of = built({ waiting: since(enactedRules.waiting, "2027-01-01", null) });
    expect(rowOf(of, "Asumsi", label).filter((one) => typeof one === "number")).toEqual([3, 3, 3]);
  });

  it("is what the checks and the months of full JKM go by, each in its year", async () => {
    // Six months: more than 3, not more than 6.
    const choices = { monthsPerYear: 6, horizonYear: 2027, targetYear: 2027 };
    const temporary = (year: number): Partial<PlanChoices> => ({
      segments: [
        officers({ period: { from: { year, month: 4 }, until: { year, month: 8 } }, covered: own(100) }),
      ],
    });
    const fills = async (change: Partial<PlanChoices>) => {
      const of = built({ waiting: since(enactedRules.waiting, "2027-01-01", 6) }, { ...choices, ...change });
      const book = await bookOf(of);
      return {
        ...(await filledPlan(of)),
        fullMonths: book.cell("Pembayar", book.find("Pembayar", "JKM: bulan penuh peserta baru", "B")).value,
      };
    };
    const short = "Bulan yang didanai cukup untuk JKM penuh";
    const officersShort = "Masa perlindungan cukup untuk JKM penuh: Petugas KPPS";
    const early = await fills({ ...temporary(2026), budgetYear: 2026 });
    expect(early.verdict(short)).toBe("Periksa");
    expect(early.verdict(officersShort)).toBe("OK");
    expect(early.fullMonths).toBe(6 - 3);
    // 5 months of 2027, in which 6 are waited.
    const late = await fills({ ...temporary(2027), budgetYear: 2027 });
    expect(late.verdict(officersShort)).toBe("Periksa");
    expect(late.fullMonths).toBe(0);
    const unchanged = await fills({
      ...temporary(2026),
      horizonYear: 2026,
      targetYear: 2026,
      budgetYear: 2026,
    });
    expect(unchanged.verdict(short)).toBe("OK");
  });
});

describe("the nomenclature of a budget", () => {
  const codes = (code: string, name: string, suggestedFor: "JKK" | "province" | "village staff") => [
    { code, name, suggestedFor },
  ];
  const [old, next] = [{ budgetYear: 2025 }, { budgetYear: 2028 }];

  it("gives RKA the accounts of the budget year, and none where it has none", () => {
    const accounts = since(
      enactedRules.accounts,
      "2028-01-01",
      codes("5.1.02.99", "Belanja Iuran Pekerja Rentan", "JKK"),
    );
    expect(rowOf(built({ accounts }, old), "RKA", "Rekening JKK")).toContain("5.1.02.02.02.0006");
    const row = rowOf(built({ accounts }, next), "RKA", "Rekening JKK");
    expect(row).toEqual(expect.arrayContaining(["5.1.02.99", "Belanja Iuran Pekerja Rentan"]));
    const none = rowOf(built({ accounts }, next), "RKA", "Rekening JKM");
    expect(none.filter((one) => one === null)).toHaveLength(2);
  });

  it("gives APBDes the accounts of the budget year", () => {
    const villageAccounts = since(
      enactedRules.villageAccounts,
      "2027-06-01",
      codes("5.9.9", "Jaminan Perangkat", "village staff"),
    );
    const row = (choices: Partial<PlanChoices>) =>
      rowOf(
        built({ villageAccounts }, choices, ofVillage),
        "Baris RKA",
        choices.budgetYear === 2025 ? "5.1.3.04" : "5.9.9",
      );
    expect(row(old)).toContain("Jaminan Ketenagakerjaan Perangkat Desa");
    expect(row(next)).toContain("Jaminan Perangkat");
    // The budget of 2027 was begun before the change in June.
    const of2027 = built({ villageAccounts }, { budgetYear: 2027 }, ofVillage);
    expect(rowOf(of2027, "Baris RKA", "5.9.9")).toEqual([]);
  });

  it("gives RKA the sub-activity of the budget year, with its decision", () => {
    const activities = since(
      enactedRules.activities,
      "2028-01-01",
      codes("1.06.05.1.01.0009", "Fasilitasi Jaminan Sosial", "province"),
    );
    expect(rowOf(built({ activities }, old), "RKA", "Sub-kegiatan").join(" ")).toContain("2.07.05.1.01.0003");
    const of = built({ activities }, next);
    expect(rowOf(of, "RKA", "Sub-kegiatan")).toContain("1.06.05.1.01.0009 Fasilitasi Jaminan Sosial");
    expect(rowOf(of, "Sumber", "RKA: Sub-kegiatan").join(" ")).toContain("PP 99/2027 Pasal 7");
  });

  it("names the columns of RKA as the budget year's form does", () => {
    const named = ["Kode", "Belanja", "Koefisien", "Satuan", "Harga", "Pajak", "Jumlah"];
    const budgetColumns = since(enactedRules.budgetColumns, "2028-01-01", named);
    expect(rowOf(built({ budgetColumns }, old), "RKA", "Kode Rekening")).toContain("PPN");
    expect(rowOf(built({ budgetColumns }, next), "RKA", "Belanja")).toEqual(
      expect.arrayContaining(["Kode", "Pajak", "Harga (Rp)"]),
    );
  });
});

/** Kabupaten Pringsewu as a planner has it: three segments with figures of the offices, two of which only members are published. */
import { describe, expect, it } from "@jest/globals";
import { budgetForTarget, segmentChoicesOf, share } from "../../../src/domain/index.js";
import type { PlanChoices, SegmentChoice } from "../../../src/domain/index.js";
import { arithmeticOf, notIncluded } from "../../../src/workbooks/index.js";
import { own } from "./small.js";

function published(): readonly SegmentChoice[] {
  const found = segmentChoicesOf("18.10", "id");
  if (!found.ok) throw new Error(found.problem.sentence.en);
  return found.value.filter(({ rowType }) => rowType === "standing");
}

function counted(
  id: "petani" | "pedagang" | "pekerja-rentan",
  covered: number,
  workers: number,
): SegmentChoice {
  return {
    id,
    name: id,
    segment: id,
    rowType: "standing",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    wage: null,
    target: null,
    covered: own(covered),
    workers: own(workers),
  };
}

const asPublished: PlanChoices = {
  regionCode: "18.10",
  baseYear: 2024,
  horizonYear: 2029,
  targetShare: 0.5,
  targetYear: 2029,
  payer: "APBD_KAB",
  monthsPerYear: 12,
  language: "id",
};
const pringsewu: PlanChoices = {
  ...asPublished,
  segments: [
    ...published().map((segment) => ({ ...segment, route: "BPU" as const })),
    counted("petani", 1_200, 38_000),
    counted("pedagang", 310, 4_200),
    counted("pekerja-rentan", 3_615, 12_400),
  ],
};

function arithmetic(choices: PlanChoices) {
  const plan = arithmeticOf(choices);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value;
}

describe("a budget of which a part is known", () => {
  it("costs what its known lines cost, counted by hand", () => {
    // Those covered already stay: 3,615 extremely poor, 1,590 of RT and BHP, 1,200 farmers, 3,615 vulnerable = 10,020; market traders
    // pay themselves. Half of 38,000, 4,200 and 12,400 by 2029: 17,800 + 1,790 + 2,585 = 22,175 more. 12 x Rp16,800 = Rp201,600 each.
    const found = budgetForTarget(arithmetic(pringsewu), share(0.5), 2029);
    expect(found.ok && found.value.value).toBe((10_020 + 22_175) * 201_600);
    // 2025, a fifth of the way: 3,560 + 358 + 517 = 4,435 more.
    const first = budgetForTarget(arithmetic(pringsewu), share(0.5), 2025);
    expect(first.ok && first.value.value).toBe((10_020 + 4_435) * 201_600);
  });

  it("names what it leaves out, and why, in both languages", () => {
    expect(notIncluded(pringsewu, arithmetic(pringsewu))).toEqual({
      id: "Belum termasuk: peserta baru Ketua RT dan BHP (pekerja belum diisi); peserta baru Pekerja rentan miskin ekstrem (pekerja belum diisi).",
      en: "Not included: new members of Ketua RT dan BHP (workers not filled in); new members of Pekerja rentan miskin ekstrem (workers not filled in).",
    });
  });

  it("names the segments of a plan that chose none, and the wage base", () => {
    // RT heads are wage workers there: without a wage those paid for already cannot be added up either.
    // The election officers were counted without their months.
    expect(notIncluded(asPublished, arithmetic(asPublished))?.id).toBe(
      "Belum termasuk: Ketua RT dan BHP (pekerja belum diisi); peserta baru Pekerja rentan miskin ekstrem (pekerja belum diisi); Petugas ad hoc pemilu/pilkada (bulan belum diisi).",
    );
  });

  it("leaves nothing out where the region's figures are known", () => {
    const lampung: PlanChoices = { ...asPublished, regionCode: "18", payer: "APBD_PROV" };
    expect(notIncluded(lampung, arithmetic(lampung))).toBeNull();
  });
});

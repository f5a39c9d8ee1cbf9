import { describe, expect, it } from "@jest/globals";
import { jkkBenefit, jkmBenefit, scholarship } from "../../src/domain/law/benefits.js";
import {
  bpuBasicPackage,
  bpuJhtRate,
  bpuJkkMaximum,
  bpuJkkMinimum,
  bpuJkkRate,
  bpuJkm,
  bpuPackageWithJht,
} from "../../src/domain/law/bpu.js";
import { bpuBrackets } from "../../src/domain/law/brackets.js";
import { jakonJkkSlices, jakonJkmSlices } from "../../src/domain/law/construction.js";
import { eligibleWorkersNational, ucjBaseNational } from "../../src/domain/law/eligibility.js";
import { pmiPackages } from "../../src/domain/law/migrants.js";
import { minimumWages } from "../../src/domain/law/minimumWages.js";
import { jpWageCap } from "../../src/domain/law/pensionCap.js";
import type { Parameter } from "../../src/domain/law/parameter.js";
import { enacted } from "../../src/domain/contribution/index.js";
import { pp50Excluded, pp50Other, reliefs } from "../../src/domain/law/reliefs.js";
import { bpjsParticipantTarget, ucjTargetNational } from "../../src/domain/law/targets.js";
import { valueOn } from "../../src/domain/law/valueOn.js";
import {
  puJkkAfterRecomposition,
  puJkkRates,
  puJkmAfterRecomposition,
  puJkmRate,
} from "../../src/domain/law/wage.js";
import type { IsoDate } from "../../src/domain/index.js";
import { puJkpRates } from "../../src/domain/law/jobLoss.js";
import { payers } from "../../src/domain/payers/index.js";
import { expectAs } from "../expectAs.js";

/** Parameters held against each other. Where two pages say the same thing, they must still say the same thing. */
function on<T>(parameter: Parameter<T>, day: IsoDate = "2026-06-01"): T {
  const looked = valueOn(parameter, day);
  if (looked.kind !== "value") throw new Error(looked.sentence.en);
  return looked.value;
}
/** The days on which one of the parameters takes another value: a new act must leave them in step. */
const changeDays = (changing: readonly Parameter[]) => [
  ...new Set(changing.flatMap(({ values }) => values.map(({ from }) => from))),
];
const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

describe("parameters against each other", () => {
  it("the bracket table's ends are the printed minimum and maximum of JKK, whenever one changes", () => {
    for (const day of changeDays([bpuBrackets, bpuJkkRate, bpuJkkMinimum, bpuJkkMaximum])) {
      const rows = on(bpuBrackets, day);
      const rate = on(bpuJkkRate, day);
      expectAs((rows[0]?.basis ?? 0) * rate, day).toBe(on(bpuJkkMinimum, day));
      expectAs((rows.at(-1)?.basis ?? 0) * rate, day).toBe(on(bpuJkkMaximum, day));
    }
  });

  it("the bracket table climbs without holes in its lower ends, each basis the midpoint of its bracket", () => {
    const rows = on(bpuBrackets);
    rows.forEach((row, index) => {
      expect(row.row).toBe(index + 1);
      const next = rows[index + 1];
      if (next === undefined) expect(row.incomeTo).toBeNull();
      else expect(next.incomeFrom).toBe((row.incomeTo ?? 0) + 1000);
      if (index > 0 && row.incomeTo !== null) {
        expect(row.basis).toBe((row.incomeFrom + row.incomeTo + 1000) / 2);
      }
    });
  });

  it("the packages are the sum of their parts, from each day on which one of them changes", () => {
    const parts = [bpuBrackets, bpuJkkMinimum, bpuJkm, bpuJhtRate, bpuBasicPackage, bpuPackageWithJht];
    for (const day of changeDays(parts)) {
      const lowest = on(bpuBrackets, day)[0]?.basis ?? 0;
      const basic = on(bpuBasicPackage, day);
      expectAs(on(bpuJkkMinimum, day) + on(bpuJkm, day), day).toBe(basic);
      expectAs(basic + lowest * on(bpuJhtRate, day), day).toBe(on(bpuPackageWithJht, day));
    }
  });

  it("JHT lies between the printed 20,000 and 414,000", () => {
    const rows = on(bpuBrackets);
    expect((rows[0]?.basis ?? 0) * on(bpuJhtRate)).toBe(20_000);
    expect((rows.at(-1)?.basis ?? 0) * on(bpuJhtRate)).toBe(414_000);
  });

  it("what JKK and JKM keep after the recomposition is their rate less what goes to JKP, whenever one changes", () => {
    const days = changeDays([
      puJkpRates,
      puJkkRates,
      puJkmRate,
      puJkkAfterRecomposition,
      puJkmAfterRecomposition,
    ]);
    const of = (parameter: Parameter) => days.filter((day) => valueOn(parameter, day).kind === "value");
    for (const day of of(puJkkAfterRecomposition)) {
      const { fromJkk } = on(puJkpRates, day);
      const kept = on(puJkkRates, day).map(({ riskClass, rate }) => ({
        riskClass,
        rate: rounded(rate - fromJkk, 4),
      }));
      expectAs(on(puJkkAfterRecomposition, day), day).toEqual(kept);
    }
    for (const day of of(puJkmAfterRecomposition)) {
      const kept = rounded(on(puJkmRate, day) - on(puJkpRates, day).fromJkm, 4);
      expectAs(on(puJkmAfterRecomposition, day), day).toBe(kept);
    }
  });

  it.each(["2025-02-06", "2025-02-07"] as const)("JKP on %s is the sum of its parts", (day) => {
    const { total, government, fromJkk, fromJkm } = on(puJkpRates, day);
    expect(rounded(government + fromJkk + fromJkm, 4)).toBe(total);
  });

  it("the JP caps are multiples of 100 that fell once, in 2021", () => {
    const caps = jpWageCap.values.map(({ from, value }) => ({ from, cap: Number(value) }));
    expect(caps.filter(({ cap }) => cap % 100 !== 0)).toEqual([]);
    const fell = caps.filter(({ cap }, index) => cap < (caps[index - 1]?.cap ?? 0));
    expect(fell.map(({ from }) => from)).toEqual(["2021-03-01"]);
  });

  it("the construction slices follow one another and grow cheaper", () => {
    for (const slices of [on(jakonJkkSlices), on(jakonJkmSlices)]) {
      slices.forEach((slice, index) => {
        const next = slices[index + 1];
        expect(slice.to).toBe(next?.over ?? null);
        if (next !== undefined) expect(next.rate).toBeLessThanOrEqual(slice.rate);
      });
    }
  });

  it("the migrant packages: 24 months through an agency is its parts, 12 months is 6 and six extra months", () => {
    const { beforeDeparture, contract, extraMonth, total24 } = on(pmiPackages);
    expect(beforeDeparture + contract[24]).toBe(total24);
    expect(contract[6] + 6 * extraMonth).toBe(contract[12]);
    // Said in the register: the 24-month package is cheaper than 12 months and 12 of extension.
    expect(contract[12] + 12 * extraMonth).toBe(351_000);
  });

  it("the benefits: JKM 42 million, scholarships 174 million, the JKK example of 244 million", () => {
    const jkm = on(jkmBenefit);
    expect(jkm.lumpSum + jkm.periodic + jkm.funeral).toBe(jkm.total);
    const { levels, children, most } = on(scholarship);
    expect(children * levels.reduce((sum, { yearly, years }) => sum + yearly * years, 0)).toBe(most);
    const jkk = on(jkkBenefit);
    expect(jkk.deathTimesWage * 1_000_000 + jkk.funeral + jkk.periodic + most).toBe(244_000_000);
    expect([jkk.deathTimesWage, jkk.disabilityTimesWage]).toEqual([0.6 * 80, 0.7 * 80]);
  });

  it("the bases: formal and informal make the total but for the printed rounding; UCJ's base is another", () => {
    const { total, informal, formal } = on(eligibleWorkersNational);
    expect(Math.abs(total - informal - formal)).toBeLessThan(100_000);
    const ucj = on(ucjBaseNational, "2025-06-01");
    expect(ucj).not.toBe(total);
    // 57.55 million is 52.15 % of it, to the 0.1 million in which it is given.
    const implied = on(bpjsParticipantTarget, "2025-06-01") / on(ucjTargetNational, "2025-06-01");
    expect(Math.abs(ucj - implied)).toBeLessThan(100_000);
  });

  it("the minimum wages cover 38 provinces, and fall only where the page of one year is contradicted", () => {
    const years = (["2024-06-01", "2025-06-01", "2026-06-01"] as const).map((day) => on(minimumWages, day));
    for (const rows of years) expect(new Set(rows.map(({ regionCode }) => regionCode)).size).toBe(38);
    const fell = years.slice(1).flatMap((rows, index) =>
      rows.filter(({ regionCode, wage }) => {
        const before = years[index]?.find((row) => row.regionCode === regionCode);
        return before === undefined || (wage < before.wage && before.reliability !== "C");
      }),
    );
    expect(fell.map(({ province, wage }) => `${province} ${wage}`)).toEqual([]);
  });

  it("the payers that PP 50/2025 leaves out are the budgets it names and what is spent from them", () => {
    const left = on(pp50Excluded);
    const scope = reliefs.find(({ kept }) => kept === pp50Other)?.scope;
    if (scope === undefined) throw new Error("PP 50/2025 is a relief");
    const month = { year: 2026, month: 6 };
    const marked = payers().filter(({ id }) => enacted.standing(scope, id, month) === "excluded");
    const budgets = ["APBN", "APBD", "APBD_PROV", "APBD_KAB"];
    // Shared revenue is received into and spent from the regional budget (APBD), which the regulation names.
    const spentFromApbd = ["DBH_SAWIT", "DBH_CHT"];
    expect(marked.map(({ id }) => id)).toEqual([...budgets, ...spentFromApbd]);
    for (const id of budgets) expect(left.some((named) => id.startsWith(named))).toBe(true);
  });
});

/** Neraca manfaat against the domain: months of persons, cases to be expected with their limits, break-even, own claims. */
import {
  breakEvenRate,
  budgetCosts,
  claimRate,
  coveredMonths,
  expectedBenefits,
  rupiah,
} from "../../../src/domain/index.js";
import type { ClaimProgramme, OwnRate, ReckonedPlan } from "../../../src/domain/index.js";
import type { OwnClaims } from "./assumptions.js";
import { firstYearColumn, must } from "./findings.js";
import type { Findings } from "./findings.js";

/** Months of membership before JKM is paid in full (Permenaker 1/2025). */
const waiting = 3;
const firstRows = { JKM: 0, JKK: 1 } as const;

export function balance(found: Findings, reference: ReckonedPlan, own: OwnClaims | null): void {
  const sheet = found.sheet("neraca");
  const costs = must(budgetCosts(reference));
  const rates = ownRates(found, own);
  const rows = (label: string): readonly number[] => found.rowsWith(sheet, label);
  const [costRow = -1] = rows("Iuran, semua pembayar");
  const months = coveredMonths(
    reference,
    reference.years.map(() => waiting),
  );
  for (const [at, { personMonths, fullDeath }] of must(months).entries()) {
    const column = firstYearColumn + at;
    const cost = costs[at] ?? rupiah(0);
    found.compare(sheet, costRow, column, `balance ${at} cost`, cost);
    for (const programme of ["JKM", "JKK"] as const) {
      const exposed = programme === "JKM" ? fullDeath : personMonths;
      found.compare(
        sheet,
        costRow + (programme === "JKK" ? 1 : 2),
        column,
        `${at} ${programme} months`,
        exposed,
      );
      const expected = must(expectedBenefits(programme, exposed, null, rates[programme]));
      const compare = (label: string, wanted: number, digits = false): void => {
        const row = rows(label)[firstRows[programme]] ?? -1;
        found.compare(sheet, row, column, `${at} ${programme} ${label}`, wanted, digits);
      };
      compare("Kasus, perkiraan", expected.cases, true);
      compare("Kasus, batas rendah", expected.low);
      compare("Kasus, batas tinggi", expected.high);
      compare("Manfaat, perkiraan", expected.paid);
      compare("Manfaat, batas rendah", expected.paidLow);
      compare("Manfaat, batas tinggi", expected.paidHigh);
      if (programme === "JKK") continue;
      const even = breakEvenRate(cost, exposed, expected.each);
      const [row = -1] = rows("Impas: kematian per 1.000 setahun");
      found.compare(sheet, row, column, `${at} break-even`, even === null ? "" : six(even), true);
    }
  }
}

const six = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The rates that own claims come to, and their limits on Asumsi. */
function ownRates(
  found: Findings,
  own: OwnClaims | null,
): Readonly<Partial<Record<ClaimProgramme, OwnRate>>> {
  const sheet = found.sheet("asumsi");
  const seen = [
    ["Kematian (JKM)", own?.deaths],
    ["Kecelakaan kerja (JKK)", own?.accidents],
  ] as const;
  for (const [name, cases] of seen) {
    const rate = own === null || cases === undefined ? null : must(claimRate(cases, own.months));
    for (const [limit, wanted] of [
      ["rendah", rate?.low],
      ["tinggi", rate?.high],
    ] as const) {
      const row = found.rowWith(sheet, `${name}: klaim sendiri, batas ${limit}`);
      const came = found.read(sheet.name, row, 1);
      // The sheet rounds the limit of the count to six decimals, as the two programs end their search at different digits.
      const near =
        wanted === undefined ? came === "" : typeof came === "number" && Math.abs(came - wanted) < 1e-6;
      if (!near) found.said.push(`Asumsi ${name} ${limit}: ${String(came)} / ${String(wanted)}`);
    }
  }
  if (own === null) return {};
  const each = Math.round(own.accidentsPaid / own.accidents);
  return {
    JKM: { perThousand: must(claimRate(own.deaths, own.months)).perThousand, each: null },
    JKK: { perThousand: must(claimRate(own.accidents, own.months)).perThousand, each },
  };
}

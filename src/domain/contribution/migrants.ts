import { formatRupiah } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { contributionOf, standingOf, traceLine } from "./contribution.js";
import type { Contribution, ContributionCase, ContributionMonth, TraceLine } from "./contribution.js";
import { lookUp } from "./lookUp.js";
import type { Schedule } from "./schedule.js";

/**
 * What one migrant worker's contract of 6, 12 or 24 months costs, paid once, JKK and JKM together; through a placement
 * agency (payer EMPLOYER) with the amount before departure. Other lengths have no published package. Permenaker 4/2023.
 */
export function migrantContribution(
  one: ContributionCase,
  contractMonths: number,
  month: ContributionMonth,
  schedule: Schedule,
): Result<Contribution> {
  if (one.programmes.join("+") !== "JKK+JKM") {
    return refuse(
      "value",
      {
        id: `Paket PMI berisi JKK dan JKM bersama: "programmes" harus "JKK+JKM".`,
        en: `Packages of migrant workers hold JKK and JKM together: "programmes" must be "JKK+JKM".`,
      },
      "programmes",
    );
  }
  const looked = lookUp(schedule.law.packages, month);
  if (!looked.ok) return looked;
  const { contract, beforeDeparture } = looked.value.value;
  const length = ([6, 12, 24] as const).find((each) => each === contractMonths);
  if (length === undefined) {
    return refuse(
      "value",
      {
        id: `Paket PMI terbit untuk kontrak 6, 12 dan 24 bulan; yang diterima ${contractMonths} bulan. Perpanjangan ${formatRupiah(looked.value.value.extraMonth, "id")} per bulan dihitung tersendiri.`,
        en: `Packages of migrant workers are published for contracts of 6, 12 and 24 months; ${contractMonths} came. Extensions at ${formatRupiah(looked.value.value.extraMonth, "en")} a month are counted separately.`,
      },
      "months",
    );
  }
  const lines: TraceLine[] = [
    traceLine("JKK+JKM", "payer", BigInt(contract[length]), standingOf(looked.value), () => ({
      id: `Paket PMI kontrak ${length} bulan`,
      en: `Migrant package, contract of ${length} months`,
    })),
  ];
  if (one.payer === "EMPLOYER") {
    lines.unshift(
      traceLine("JKK+JKM", "payer", BigInt(beforeDeparture), standingOf(looked.value), () => ({
        id: "Sebelum berangkat, lewat perusahaan penempatan",
        en: "Before departure, through a placement agency",
      })),
    );
  }
  return ok(contributionOf(lines));
}

import { formatRupiah } from "../language/index.js";
import type { Text } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { contributionOf, standingOf, traceLine } from "./contribution.js";
import type { Contribution, ContributionCase, ContributionMonth, TraceLine } from "./contribution.js";
import { lookUp } from "./lookUp.js";
import type { Schedule } from "./schedule.js";
import { rupiah } from "../units/index.js";

/** A package and the months by which a contract exceeds it. */
interface MigrantTerm {
  readonly packageMonths: 6 | 12 | 24;
  readonly excess: number;
}

/** The longest package within the contract; a contract of less than 6 months has none of its own and pays that of 6. */
function termOf(contractMonths: number): MigrantTerm {
  const packageMonths = ([24, 12, 6] as const).find((each) => each <= contractMonths) ?? 6;
  return { packageMonths, excess: Math.max(0, contractMonths - packageMonths) };
}

const shorterThanPackages: Text = {
  id: "Permenaker 4/2023 tidak menyebut paket di bawah 6 bulan; dipakai paket 6 bulan.",
  en: "Permenaker 4/2023 names no package below 6 months; that of 6 months is used.",
};

/**
 * What one migrant worker's contract costs, paid once, JKK and JKM together: the package of 6, 12 or 24 months, each month of
 * the contract beyond it at the monthly amount, and through a placement agency (payer EMPLOYER) the amount before
 * departure. Permenaker 4/2023 Pasal 18(1)–(3).
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
  const { contract, beforeDeparture, extraMonth } = looked.value.value;
  const { packageMonths, excess } = termOf(contractMonths);
  const standing = standingOf(looked.value);
  const lines: TraceLine[] = [
    traceLine("JKK+JKM", "payer", rupiah(contract[packageMonths]), standing, () => ({
      id: `Paket PMI ${packageMonths} bulan`,
      en: `Migrant package of ${packageMonths} months`,
    })),
  ];
  if (excess > 0) {
    lines.push(
      traceLine("JKK+JKM", "payer", rupiah(excess * extraMonth), standing, () => ({
        id: `Kelebihan ${excess} bulan × ${formatRupiah(extraMonth, "id")}`,
        en: `${excess} months beyond it × ${formatRupiah(extraMonth, "en")}`,
      })),
    );
  }
  if (one.payer === "EMPLOYER") {
    lines.unshift(
      traceLine("JKK+JKM", "payer", rupiah(beforeDeparture), standing, () => ({
        id: "Sebelum berangkat, lewat perusahaan penempatan",
        en: "Before departure, through a placement agency",
      })),
    );
  }
  return ok(contributionOf(lines, contractMonths < 6 ? [shorterThanPackages] : []));
}

import { exactly, plus, roundHalfUp, times } from "../exact/index.js";
import type { Exact } from "../exact/index.js";
import { wholeNumber } from "../exact/whole.js";
import { formatRupiah, formatShare } from "../language/index.js";
import type { ContractSlice } from "../law/construction.js";
import type { Programme } from "../law/programmes.js";
import type { ValueInForce } from "../law/valueOn.js";
import { largestRemainder } from "../money/index.js";
import { ok } from "../result.js";
import type { Result } from "../result.js";
import { contributionOf, standingOf, traceLine } from "./contribution.js";
import type { Contribution, ContributionMonth, TraceLine } from "./contribution.js";
import { lookUp, refuseClosed } from "./lookUp.js";
import { reliefLine } from "./relief.js";
import { enacted } from "./schedule.js";
import type { Schedule } from "./schedule.js";

const open: readonly Programme[] = ["JKK", "JKM"];
const zero: Exact = { numerator: 0n, denominator: 1n };

/** The part of a contract value that falls into a slice. */
function within(value: number, slice: ContractSlice): number {
  return Math.max(0, Math.min(value, slice.to ?? value) - slice.over);
}

/** One line for each slice the value reaches; together they are the programme's rounded contribution. */
function sliceLines(
  programme: "JKK" | "JKM",
  value: number,
  looked: ValueInForce<readonly ContractSlice[]>,
): readonly TraceLine[] {
  const reached = looked.value.filter((slice, index) => index === 0 || slice.over < value);
  const exact = reached.map((slice) => times(exactly(within(value, slice)), exactly(slice.rate)));
  const total = roundHalfUp(exact.reduce(plus, zero));
  const parts = largestRemainder(total, exact);
  return reached.map((slice, index) =>
    traceLine(programme, "employer", parts[index] ?? 0n, standingOf(looked), () => ({
      id: `${programme}: ${formatShare(slice.rate, "id")} dari ${formatRupiah(within(value, slice), "id")} di atas ${formatRupiah(slice.over, "id")}`,
      en: `${programme}: ${formatShare(slice.rate, "en")} of ${formatRupiah(within(value, slice), "en")} above ${formatRupiah(slice.over, "en")}`,
    })),
  );
}

/**
 * JKK and JKM of a construction project from its contract value without VAT, in whole rupiah, where the wages are not
 * known: each slice of the value at its own rate. Each programme is rounded once to the nearest rupiah, halves up, and
 * split over its slices so that the trace adds up. PP 44/2015, Permenaker 5/2021 jo. 1/2025; relief of PP 49/2020 by month.
 */
export function constructionContribution(
  contractValue: number,
  programmes: readonly Programme[] = open,
  month: ContributionMonth = null,
  schedule: Schedule = enacted,
): Result<Contribution> {
  const value = wholeNumber(contractValue, "contract_value");
  if (!value.ok) return value;
  const closed = refuseClosed(programmes, open, { id: "Jakon", en: "construction projects" });
  if (closed !== null) return closed;
  const lines: TraceLine[] = [];
  for (const programme of ["JKK", "JKM"] as const) {
    if (!programmes.includes(programme)) continue;
    const looked = lookUp(schedule.law.contracts[programme], month);
    if (!looked.ok) return looked;
    // The contractor pays, in whatever sector the works are.
    const relieved = schedule.relief("JAKON", programme, "EMPLOYER", "OTHER", month);
    if (!relieved.ok) return relieved;
    const slices = sliceLines(programme, contractValue, looked.value);
    lines.push(...slices);
    const { relief } = relieved.value;
    if (relief === null) continue;
    const amount = slices.reduce((sum, line) => sum + line.amount, 0);
    lines.push(reliefLine({ programme, bearer: "employer", amount }, relief));
  }
  return ok(contributionOf(lines));
}

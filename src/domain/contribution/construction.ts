import { exactly, minus, plus, roundHalfUp, scaled, times, toNumber, wholeQuotient } from "../exact/index.js";
import type { Exact } from "../exact/index.js";
import { rupiahBase } from "../exact/whole.js";
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
import { rupiah, sumOfRupiah } from "../units/index.js";
import type { Rupiah } from "../units/index.js";

const open: readonly Programme[] = ["JKK", "JKM"];
const zero: Exact = { numerator: 0n, denominator: 1n };

/** The part of a contract value that falls into a slice: exactly, as 1,000,000,000.1 − 500,000,000 is not in doubles. */
function within(value: number, slice: ContractSlice): Exact {
  const upTo = Math.min(value, slice.to ?? value);
  return upTo <= slice.over ? zero : minus(exactly(upTo), exactly(slice.over));
}

/** One line for each slice the value reaches; together they are the programme's rounded contribution. */
function sliceLines(
  programme: "JKK" | "JKM",
  value: number,
  looked: ValueInForce<readonly ContractSlice[]>,
): readonly TraceLine[] {
  const reached = looked.value.filter((slice, index) => index === 0 || slice.over < value);
  const exact = reached.map((slice) => times(within(value, slice), exactly(slice.rate)));
  const total = roundHalfUp(exact.reduce(plus, zero));
  const parts = largestRemainder(total, exact);
  return reached.map((slice, index) =>
    traceLine(programme, "employer", rupiah(Number(parts[index] ?? 0n)), standingOf(looked), () => ({
      id: `${programme}: ${formatShare(slice.rate, "id")} dari ${formatRupiah(toNumber(within(value, slice)), "id")} di atas ${formatRupiah(slice.over, "id")}`,
      en: `${programme}: ${formatShare(slice.rate, "en")} of ${formatRupiah(toNumber(within(value, slice)), "en")} above ${formatRupiah(slice.over, "en")}`,
    })),
  );
}

/**
 * JKK and JKM of a construction project from its contract value without VAT, in rupiah with its fractions (a value with VAT
 * divided by 1.11), where the wages are not known: each slice of the value at its own rate. Each programme is rounded once to the nearest rupiah, halves up, and
 * split over its slices so that the trace adds up. PP 44/2015, Permenaker 5/2021 jo. 1/2025; relief of PP 49/2020 by month.
 */
export function constructionContribution(
  contractValue: number,
  programmes: readonly Programme[] = open,
  month: ContributionMonth = null,
  schedule: Schedule = enacted,
): Result<Contribution> {
  const value = rupiahBase(contractValue, "contract_value");
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
    const amount = sumOfRupiah(slices.map((line) => line.amount));
    lines.push(reliefLine({ programme, bearer: "employer", amount }, relief));
  }
  return ok(contributionOf(lines));
}

/** A slice's rate is whole in ten thousandths; a programme's exact contribution then is too, as long as doubles hold it. */
const rateScale = 10_000;

const tenThousandths = new WeakMap<readonly ContractSlice[], readonly number[] | null>();

/** The rates in ten thousandths, once a table; `null` where one of them is finer. */
function ratesOf(slices: readonly ContractSlice[]): readonly number[] | null {
  const known = tenThousandths.get(slices);
  if (known !== undefined) return known;
  const rates = slices.map(({ rate }) => scaled(rate));
  const whole = rates.flatMap((rate) =>
    rate === null || rate.scale > rateScale ? [] : [rate.units * (rateScale / rate.scale)],
  );
  const found = whole.length === slices.length ? whole : null;
  tenThousandths.set(slices, found);
  return found;
}

/** What a programme costs on a whole contract value, on doubles; `null` where they do not hold it. */
function quickPart(value: number, slices: readonly ContractSlice[]): number | null {
  const rates = ratesOf(slices);
  if (rates === null) return null;
  let units = 0;
  slices.forEach(({ over, to }, index) => {
    const upTo = to === null || value < to ? value : to;
    if (upTo > over) units += (upTo - over) * (rates[index] ?? 0);
  });
  const doubled = 2 * units + rateScale;
  return doubled <= Number.MAX_SAFE_INTEGER ? wholeQuotient(doubled, 2 * rateScale) : null;
}

/** The total of `constructionContribution` without a month, for a column of contracts: the same rupiah, without the trace. */
export function constructionTotal(contractValue: number, programmes: readonly Programme[]): Result<Rupiah> {
  if (Number.isSafeInteger(contractValue) && contractValue > 0) {
    let total: number | null = 0;
    for (const programme of programmes) {
      const looked =
        programme === "JKK" || programme === "JKM" ? lookUp(enacted.law.contracts[programme], null) : null;
      const part = looked?.ok === true ? quickPart(contractValue, looked.value.value) : null;
      total = total === null || part === null ? null : total + part;
    }
    if (total !== null) return ok(rupiah(total));
  }
  const due = constructionContribution(contractValue, programmes);
  return due.ok ? ok(due.value.total) : due;
}

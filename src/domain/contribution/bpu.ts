import { partOf } from "../exact/index.js";
import { rupiahBase } from "../exact/whole.js";
import { formatRupiah, formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import type { IncomeBracket } from "../law/brackets.js";
import type { Programme } from "../law/programmes.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { contributionOf, traceLine } from "./contribution.js";
import type { Contribution, ContributionCase, ContributionMonth, TraceLine } from "./contribution.js";
import type { Tariff } from "./law.js";
import { lookUp, refuseClosed } from "./lookUp.js";
import { reliefLine } from "./relief.js";
import { repealedNote } from "./schedule.js";
import type { Schedule, ScheduledRate } from "./schedule.js";
import { rupiah } from "../units/index.js";

/** The bracket of a reported monthly income by its lower bound; the lowest where no income is given. */
export function bracketOf(rows: readonly IncomeBracket[], income: number | null): IncomeBracket | undefined {
  if (income === null) return rows[0];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row !== undefined && row.incomeFrom <= income) return row;
  }
  return undefined;
}

/** The rule of a tariff of BPU members, and its rupiah. */
function lineOf(
  { programme, bearer, base }: Tariff,
  { value, standing }: ScheduledRate,
  bracket: IncomeBracket,
  income: number | null,
): TraceLine {
  if (base === "person") {
    return traceLine(programme, bearer, rupiah(value), standing, () => ({
      id: `${programme} BPU: satu besaran untuk semua penghasilan`,
      en: `${programme} BPU: one amount for every income`,
    }));
  }
  const amount = partOf(bracket.basis, value);
  const chosen = (): Text =>
    income === null
      ? { id: "kelompok penghasilan terendah", en: "lowest income bracket" }
      : {
          id: `kelompok penghasilan mulai ${formatRupiah(bracket.incomeFrom, "id")}`,
          en: `income bracket from ${formatRupiah(bracket.incomeFrom, "en")}`,
        };
  return traceLine(programme, bearer, amount, standing, () => ({
    id: `${programme} BPU: ${formatShare(value, "id")} dari dasar ${formatRupiah(bracket.basis, "id")} (${chosen().id})`,
    en: `${programme} BPU: ${formatShare(value, "en")} of the basis ${formatRupiah(bracket.basis, "en")} (${chosen().en})`,
  }));
}

/**
 * Monthly contribution of one BPU member: JKK and JHT as a share of the bracket's basis, JKM as one amount, less the
 * relief of the month. Each programme is rounded to the nearest rupiah, halves up. PP 44/2015, PP 46/2015,
 * PP 49/2020, PP 50/2025.
 */
export function bpuContribution(
  one: ContributionCase,
  month: ContributionMonth,
  schedule: Schedule,
): Result<Contribution> {
  const closed = refuseClosed(one.programmes, schedule.open("BPU"), { id: "BPU", en: "BPU members" });
  if (closed !== null) return closed;
  if (one.income !== null) {
    const income = rupiahBase(one.income, "income");
    if (!income.ok) return income;
  }
  const { brackets: table } = schedule.law;
  const reliefs = new Map<Programme, Parameters<typeof reliefLine>[1]>();
  const notes: Text[] = [];
  for (const programme of one.programmes) {
    const found = schedule.relief("BPU", programme, one.payer, one.sector, month);
    if (!found.ok) return found;
    if (found.value.relief !== null) reliefs.set(programme, found.value.relief);
    notes.push(...found.value.notes);
  }
  const brackets = lookUp(table, month);
  if (!brackets.ok) return brackets;
  const bracket = bracketOf(brackets.value.value, one.income);
  if (bracket === undefined) return refuse("missing", table.name, "income");

  const lines: TraceLine[] = [];
  for (const programme of one.programmes) {
    for (const tariff of schedule.tariffs("BPU", programme)) {
      const rate = schedule.rate(tariff, month, one.riskClass);
      if (!rate.ok) return rate;
      if (rate.value === null) continue;
      const { repealed } = rate.value;
      if (repealed !== null) notes.push(repealedNote(programme, rate.value, repealed));
      const normal = lineOf(tariff, rate.value, bracket, one.income);
      lines.push(normal);
      const relief = reliefs.get(programme);
      if (relief !== undefined) lines.push(reliefLine(normal, relief));
    }
  }
  return ok(contributionOf(lines, [...new Set(notes)]));
}

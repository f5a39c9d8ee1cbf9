import { partOf } from "../exact/index.js";
import { rupiahBase } from "../exact/whole.js";
import { formatRupiah, formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import { bpuJhtRate, bpuJkkRate, bpuJkm } from "../law/bpu.js";
import { bpuBrackets } from "../law/brackets.js";
import type { IncomeBracket } from "../law/brackets.js";
import type { Parameter } from "../law/parameter.js";
import type { Programme } from "../law/programmes.js";
import type { ValueInForce } from "../law/valueOn.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { contributionOf, traceLine } from "./contribution.js";
import type { Contribution, ContributionCase, ContributionMonth, TraceLine } from "./contribution.js";
import { lookUp, refuseClosed } from "./lookUp.js";
import { bpuRelief, reliefLine } from "./relief.js";

const open: readonly Programme[] = ["JKK", "JKM", "JHT"];

/** The bracket of a reported monthly income by its lower bound; the lowest where no income is given. */
function bracketOf(rows: readonly IncomeBracket[], income: number | null): IncomeBracket | undefined {
  if (income === null) return rows[0];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row !== undefined && row.incomeFrom <= income) return row;
  }
  return undefined;
}

function rateLine(
  programme: Programme,
  rate: ValueInForce<number>,
  bracket: IncomeBracket,
  income: number | null,
): TraceLine {
  const amount = partOf(bracket.basis, rate.value);
  const chosen = (): Text =>
    income === null
      ? { id: "kelompok penghasilan terendah", en: "lowest income bracket" }
      : {
          id: `kelompok penghasilan mulai ${formatRupiah(bracket.incomeFrom, "id")}`,
          en: `income bracket from ${formatRupiah(bracket.incomeFrom, "en")}`,
        };
  return traceLine(programme, "payer", amount, rate, () => ({
    id: `${programme} BPU: ${formatShare(rate.value, "id")} dari dasar ${formatRupiah(bracket.basis, "id")} (${chosen().id})`,
    en: `${programme} BPU: ${formatShare(rate.value, "en")} of the basis ${formatRupiah(bracket.basis, "en")} (${chosen().en})`,
  }));
}

/**
 * Monthly contribution of one BPU member: JKK and JHT as a share of the bracket's basis, JKM as one amount, less the
 * relief of the month. Each programme is rounded to the nearest rupiah, halves up. PP 44/2015, PP 46/2015,
 * PP 49/2020, PP 50/2025.
 */
export function bpuContribution(one: ContributionCase, month: ContributionMonth): Result<Contribution> {
  const closed = refuseClosed(one.programmes, open, { id: "BPU", en: "BPU members" });
  if (closed !== null) return closed;
  if (one.income !== null) {
    const income = rupiahBase(one.income, "income");
    if (!income.ok) return income;
  }
  const found = bpuRelief(one.payer, one.sector, month);
  // JHT is untouched by every relief, so only JKK and JKM make the month and the sector matter.
  const relieved = one.programmes.some((programme) => programme !== "JHT");
  if (!found.ok && relieved) return found;
  const { relief, notes } = found.ok && relieved ? found.value : { relief: null, notes: [] };

  const brackets = lookUp(bpuBrackets, month);
  if (!brackets.ok) return brackets;
  const bracket = bracketOf(brackets.value.value, one.income);
  if (bracket === undefined) return refuse("missing", bpuBrackets.name, "income");

  const lines: TraceLine[] = [];
  for (const programme of one.programmes) {
    const normal = normalLine(programme, bracket, one.income, month);
    if (!normal.ok) return normal;
    lines.push(normal.value);
    if (relief !== null && programme !== "JHT") lines.push(reliefLine(normal.value, relief));
  }
  return ok(contributionOf(lines, notes));
}

function normalLine(
  programme: Programme,
  bracket: IncomeBracket,
  income: number | null,
  month: ContributionMonth,
): Result<TraceLine> {
  const parameter: Parameter<number> =
    programme === "JKK" ? bpuJkkRate : programme === "JKM" ? bpuJkm : bpuJhtRate;
  const looked = lookUp(parameter, month);
  if (!looked.ok) return looked;
  if (programme !== "JKM") return ok(rateLine(programme, looked.value, bracket, income));
  return ok(
    traceLine("JKM", "payer", looked.value.value, looked.value, () => ({
      id: "JKM BPU: satu besaran untuk semua penghasilan",
      en: "JKM BPU: one amount for every income",
    })),
  );
}

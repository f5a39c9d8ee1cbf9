import { wholeNumber } from "../exact/whole.js";
import { programmeName } from "../law/programmes.js";
import { citationText } from "../law/valueOn.js";
import type { Text } from "../language/index.js";
import { formatDate } from "../months/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import type {
  Bearer,
  Contribution,
  ContributionCase,
  ContributionMonth,
  TracedProgramme,
  TraceLine,
} from "./contribution.js";
import { contributionRuns, monthlyContribution, mostMonths } from "./period.js";
import type { Run } from "./period.js";
import type { Rupiah } from "../units/index.js";

/** One line of a contribution as a table shows it. */
interface ContributionPart {
  readonly programme: Text;
  readonly bearer: Text;
  /** Negative for a relief; "" beside a note. */
  readonly amount: Rupiah | "";
  readonly rule: Text;
  /** Act and article, and since when nobody has looked where the month lies beyond the last check. */
  readonly basis: Text;
}

const bearers: Readonly<Record<Bearer, Text>> = {
  payer: { id: "pembayar", en: "payer" },
  employer: { id: "pemberi kerja", en: "employer" },
  worker: { id: "pekerja", en: "worker" },
  government: { id: "pemerintah", en: "the state" },
};

const nothing: Text = { id: "", en: "" };

function nameOf(programme: TracedProgramme): Text {
  if (programme === "JKK+JKM") return { id: programme, en: programme };
  const name = programmeName(programme);
  return { id: `${programme} (${name.id})`, en: `${programme} (${name.en})` };
}

function partOfLine(line: TraceLine): ContributionPart {
  const act = citationText(line.citation);
  const { freshness } = line;
  const since = freshness.status === "checked" ? null : freshness.since;
  return {
    programme: nameOf(line.programme),
    bearer: bearers[line.bearer],
    amount: line.amount,
    rule: line.rule,
    basis: {
      id: act + (since === null ? "" : `; belum diperiksa lagi sejak ${formatDate(since, "id")}`),
      en: act + (since === null ? "" : `; not checked since ${formatDate(since, "en")}`),
    },
  };
}

function partsOf({ lines, byGovernment, total, notes }: Contribution): readonly ContributionPart[] {
  return [
    ...lines.map(partOfLine),
    {
      programme: { id: "Jumlah", en: "Total" },
      bearer: nothing,
      amount: total,
      rule:
        byGovernment.length === 0
          ? nothing
          : { id: "tanpa bagian pemerintah", en: "without the state's part" },
      basis: nothing,
    },
    ...byGovernment.map(partOfLine),
    ...notes.map((note): ContributionPart => ({
      programme: { id: "Catatan", en: "Note" },
      bearer: nothing,
      amount: "",
      rule: note,
      basis: nothing,
    })),
  ];
}

/** The contribution of one person in a month, or (PMI) for a contract of so many months, which only PMI takes. */
function whole(
  one: ContributionCase,
  month: ContributionMonth,
  contractMonths: number | null,
): Result<Contribution> {
  const given = contractMonths !== null && contractMonths !== 0;
  if (one.route !== "PMI") {
    if (!given) return monthlyContribution(one, month);
    return refuse(
      "value",
      {
        id: '"months" hanya untuk PMI; iuran BPU, PU dan Jakon dirinci untuk satu bulan. Kosongkan, atau gunakan SUBSIDY_COST.',
        en: '"months" is for PMI only; contributions of BPU, PU and Jakon are split for one month. Leave it out, or use SUBSIDY_COST.',
      },
      "months",
    );
  }
  if (!given) {
    return refuse(
      "missing",
      {
        id: '"months" diperlukan untuk PMI: panjang perjanjian kerja dalam bulan.',
        en: '"months" is needed for PMI: the length of the contract in months.',
      },
      "months",
    );
  }
  const span = wholeNumber(contractMonths, "months", mostMonths, "months");
  if (!span.ok) return span;
  const runs = contributionRuns(one, month, contractMonths);
  if (!runs.ok) return runs;
  // A migrant's contract is one run, whatever its length.
  return ok((runs.value[0] as Run).contribution);
}

/**
 * A contribution split by programme and by who bears it, with the rule and the act of each line, then the total, what the state
 * pays beside it, and what is not settled.
 */
export function contributionParts(
  one: ContributionCase,
  month: ContributionMonth,
  contractMonths: number | null = null,
): Result<readonly ContributionPart[]> {
  const contribution = whole(one, month, contractMonths);
  return contribution.ok ? ok(partsOf(contribution.value)) : contribution;
}

/** Rates and targets once all rows are read: only the column as a whole tells shares from percentages. */
import { bothNumbers, formatShare } from "../../domain/index.js";
import { headingTokens } from "../table/index.js";
import type { ColumnMapping } from "../table/index.js";
import type { ReadRow } from "./body.js";
import type { FindingList } from "./finding.js";
import type { CellNumber } from "./numbers.js";
import type { RowDraft, TargetValue } from "./row.js";
import { rateMismatch, rateUnit, shareOf } from "./shares.js";

interface Sample {
  readonly draft: RowDraft;
  readonly number: CellNumber;
  readonly mapping: ColumnMapping;
}

/** The cells of each column, in the order of the rows. */
function byColumn(
  lines: readonly ReadRow[],
  which: "rate" | "target",
): readonly (readonly [Sample, ...Sample[]])[] {
  const found = new Map<number, [Sample, ...Sample[]]>();
  for (const line of lines) {
    const cell = line[which];
    if (cell === null) continue;
    const sample = { draft: line.draft, ...cell };
    const column = found.get(cell.mapping.column);
    if (column === undefined) found.set(cell.mapping.column, [sample]);
    else column.push(sample);
  }
  return [...found.values()];
}

/** Writes the rates into their rows and compares them with covered over workers. */
export function settleRates(lines: readonly ReadRow[], findings: FindingList): void {
  for (const samples of byColumn(lines, "rate")) {
    const [first] = samples;
    const unit = rateUnit(
      samples.map(({ number, draft }) => ({ number, covered: draft.covered, workers: draft.workers })),
      first.mapping,
      findings,
      first.draft.row,
    );
    for (const { draft, number, mapping } of samples)
      draft.rate = checkedRate(draft, shareOf(number, unit), mapping, findings);
  }
}

function checkedRate(
  draft: RowDraft,
  share: number,
  mapping: ColumnMapping,
  findings: FindingList,
): number | null {
  const at = findings.at(draft.row, mapping.column);
  if (share < 0) {
    findings.cell("warning", "rate-range", draft.row, mapping.column, {
      id: `${at}: cakupan tidak boleh negatif; yang diterima ${formatShare(share, "id", 2)}.`,
      en: `${at}: a coverage rate cannot be negative; ${formatShare(share, "en", 2)} came.`,
    });
    return null;
  }
  const { covered, workers } = draft;
  if (covered !== null && workers !== null) {
    const mismatch = rateMismatch(share, covered, workers);
    if (mismatch !== null) {
      findings.cell("warning", "rate-mismatch", draft.row, mapping.column, {
        id: `${at}: cakupan tertulis ${mismatch.id}. Peserta dan pekerja yang dipakai; periksa basisnya.`,
        en: `${at}: the rate is printed as ${mismatch.en}. Covered and workers are used; check the base.`,
      });
    }
  } else if (share > 1) {
    findings.cell("warning", "above-workers", draft.row, mapping.column, {
      id: `${at}: cakupan ${formatShare(share, "id", 2)} di atas 100 %; tidak dipotong, periksa basisnya.`,
      en: `${at}: a rate of ${formatShare(share, "en", 2)} is above 100%; it is not clipped, check the base.`,
    });
  }
  return share;
}

/** Targets above this in a column without any hint are persons and no percentages. */
const largestPercent = 200;

/** Writes the targets into their rows: persons or shares, as the column says; never a guess between the two. */
export function settleTargets(lines: readonly ReadRow[], findings: FindingList): void {
  for (const samples of byColumn(lines, "target")) {
    const [first] = samples;
    const tokens = headingTokens(first.mapping.heading);
    const says = (words: readonly string[]): boolean => words.some((word) => tokens.includes(word));
    const values = samples.filter(({ number }) => !number.percent).map(({ number }) => number.value);
    const largest = Math.max(0, ...values.slice(0, 10_000));
    const percent = first.mapping.percentHeading || says(["cakupan", "coverage"]);
    const persons = says(["peserta", "pekerja", "kuota", "quota"]) || largest > largestPercent;
    for (const { draft, number, mapping } of samples) {
      const target = targetOf(number, { percent, persons, largest, scale: mapping.scale });
      draft.target = target;
      if (target !== null) continue;
      const at = findings.at(draft.row, mapping.column);
      const came = bothNumbers(number.value);
      findings.cell("warning", "target-unit", draft.row, mapping.column, {
        id: `${at}: target ${came.id} dapat berarti orang atau persen; tidak dipakai. Tulis "${came.id} %", atau sebut orang di judulnya.`,
        en: `${at}: a target of ${came.en} may be persons or per cent; it is not used. Write "${came.en}%", or say persons in the heading.`,
      });
    }
  }
}

function targetOf(
  number: CellNumber,
  column: {
    readonly percent: boolean;
    readonly persons: boolean;
    readonly largest: number;
    readonly scale: number;
  },
): TargetValue | null {
  const { value } = number;
  if (value < 0) return null;
  if (number.percent) return { value, unit: "share" };
  if (column.percent && !column.persons)
    return { value: column.largest > 2 ? shareOf(number, 100) : value, unit: "share" };
  if (column.persons) {
    const persons = Number((value * column.scale).toPrecision(15));
    return Number.isInteger(persons) ? { value: persons, unit: "persons" } : null;
  }
  return column.largest <= 2 ? { value, unit: "share" } : null;
}

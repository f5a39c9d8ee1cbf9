/** What is said about a planner's table: every finding names its cell and says in a sentence what was expected and what came. */
import type { Text } from "../../domain/index.js";
import { cellAddress, rowAddress } from "../grid/index.js";
import type { Grid, GridCell } from "../grid/index.js";

/**
 * - `error`: the row cannot be used until it is corrected or decided.
 * - `warning`: the row is used; a person should look.
 * - `note`: how something was read.
 */
export type Severity = "error" | "warning" | "note";

export type FindingCode =
  | "no-heading"
  | "rival-columns"
  | "unused-column"
  | "hidden-column"
  | "scaled"
  | "percent-heading"
  | "wide-heading"
  | "no-region-column"
  | "context"
  | "not-a-number"
  | "ambiguous-number"
  | "text-number"
  | "mixed-locales"
  | "cell-error"
  | "uncalculated"
  | "negative"
  | "fraction"
  | "too-large"
  | "percent-in-persons"
  | "rupiah-in-persons"
  | "missing-value"
  | "above-workers"
  | "rate-mismatch"
  | "uncovered-mismatch"
  | "rate-range"
  | "target-unit"
  | "months-range"
  | "text-date"
  | "ambiguous-date"
  | "not-a-date"
  | "unknown-region"
  | "not-a-region-column"
  | "code-and-name"
  | "carried-down"
  | "no-region"
  | "unknown-segment"
  | "unknown-payer"
  | "no-key"
  | "duplicate"
  | "merged-number"
  | "merged-text"
  | "hidden-row"
  | "total-matches"
  | "total-differs"
  | "sum-of-others"
  | "mixed-bases"
  | "mixed-dates"
  | "looks-like-formula"
  | "beside-table"
  | "other-quantity"
  | "nothing-ours"
  | "from-title"
  | "mark-left-out"
  | "other-codes"
  | "codes-open"
  | "not-a-count"
  | "part-columns"
  | "parts-open"
  | "part-missing"
  | "added-up"
  | "period"
  | "persons-list"
  | "file"
  | "other-sheet";

export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** "C7", "'Data 2024'!C7", an area, or the name of a file. */
  readonly address: string;
  /** The row in its sheet from 0, when one row is meant. */
  readonly row: number | null;
  readonly column: number | null;
  readonly sentence: Text;
}

export interface QuestionOption {
  /** What answers with it: "id", "2024", "sum", or the words of a part. */
  readonly id: string;
  readonly label: Text;
}

/**
 * Something only the planner can decide.
 * - `numbers`, `dates`: which way a text is written; `codes`: whose codes these are.
 * - `period`: which year or month of several; `parts`: whether parts are added up, or which of them counts.
 */
export interface Question {
  /** The same in every file of the same shape: the kind, with the column where one column is asked about. */
  readonly id: string;
  readonly kind: "numbers" | "dates" | "codes" | "period" | "parts";
  readonly address: string;
  readonly sentence: Text;
  readonly options: readonly QuestionOption[];
  /** The option that holds as things stand: the answer, or what is taken until there is one; `null` where rows wait for it. */
  readonly chosen: string | null;
}

/** A row of the sheet that is not among the rows, and why. */
export interface LeftOut {
  readonly kind:
    | "blank"
    | "numbering"
    | "heading"
    | "total"
    | "words"
    | "hidden"
    | "below-table"
    | "other-period"
    | "part";
  /** First and last row in the sheet, from 0. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly address: string;
  readonly sentence: Text;
}

/** Gathers findings about one grid. */
export class FindingList {
  private readonly found: Finding[] = [];
  private errorCount = 0;

  constructor(readonly grid: Pick<Grid, "sheet">) {}

  at(row: number, column: number): string {
    return cellAddress(this.grid, row, column);
  }

  cell(severity: Severity, code: FindingCode, row: number, column: number, sentence: Text): void {
    this.add({ severity, code, address: this.at(row, column), row, column, sentence });
  }

  /** About several cells, or about a row as a whole. */
  area(
    severity: Severity,
    code: FindingCode,
    address: string,
    sentence: Text,
    row: number | null = null,
  ): void {
    this.add({ severity, code, address, row, column: null, sentence });
  }

  get all(): readonly Finding[] {
    return this.found;
  }

  /** Errors so far. */
  get errors(): number {
    return this.errorCount;
  }

  /** Takes back what a reading found that was only a try. */
  undo<T>(attempt: () => T): T {
    const [length, errors] = [this.found.length, this.errorCount];
    const result = attempt();
    this.found.length = length;
    this.errorCount = errors;
    return result;
  }

  private add(finding: Finding): void {
    this.found.push(finding);
    if (finding.severity === "error") this.errorCount += 1;
  }

  rowAt(row: number, first: number, last: number): string {
    return rowAddress(this.grid, row, first, last);
  }
}

/** The cell's text as it is quoted in a sentence. */
export function quoted(cell: Pick<GridCell, "shown"> | string): string {
  const text = (typeof cell === "string" ? cell : cell.shown).replace(/\s+/g, " ").trim();
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

/** A plan of own figures in the embedded engine, found by its labels and typed into. */
import { buildPlan } from "../../../../src/workbooks/index.js";
import type { PlanChoices } from "../../../../src/domain/index.js";
import type { SheetPlan, WorkbookPlan } from "../../../../src/sheets/index.js";
import type { Reader } from "../../../sweep/plans/calculated.js";
import { bookOf, type Book } from "../../book.js";
import { lampung, own } from "../../../domain/choices/lines/choices.js";

/** A plan for which nothing is published that could get in the way: the region's own figures, no segment. */
const bare: PlanChoices = {
  ...lampung,
  baseYear: 2024,
  horizonYear: 2026,
  targetYear: 2025,
  targetShare: 1,
  total: { covered: own(0), workers: own(15_000) },
  segments: [],
};

function built(change: Partial<PlanChoices>): WorkbookPlan {
  const plan = buildPlan({ ...bare, ...change });
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value;
}

export class Calculated {
  private constructor(
    readonly plan: WorkbookPlan,
    private readonly book: Book,
    readonly read: Reader,
  ) {}

  static async of(change: Partial<PlanChoices>): Promise<Calculated> {
    const plan = built(change);
    const book = await bookOf(plan);
    return new Calculated(plan, book, book.read);
  }

  private sheet(name: string): SheetPlan {
    const sheet = this.plan.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  /** The row of a sheet whose first cell shows this; below the row that shows `under`, where given. */
  row(name: string, label: string, under?: string): number {
    const rows = [...new Set(this.sheet(name).cells.map(({ row }) => row))].sort((a, b) => a - b);
    const shows = (row: number, words: string): boolean => this.read(name, row, 0) === words;
    const from = under === undefined ? -1 : rows.find((row) => shows(row, under));
    const found = from === undefined ? undefined : rows.find((row) => row > from && shows(row, label));
    if (found === undefined) throw new Error(`No row "${label}" under "${under ?? ""}" on ${name}`);
    return found;
  }

  /** A year's value of a row of Biaya. */
  cost(year: number, label: string, under?: string): unknown {
    return this.read("Biaya", this.row("Biaya", label, under), 5 + year - 2024);
  }

  /** Types into a cell and recalculates. */
  async type(name: string, row: number, column: number, value: number | string | null): Promise<void> {
    this.book.write(name, row, column, value);
    await this.book.calculate();
  }

  /** The test cells of Biaya that show anything, below the one that repeats the verdict of Pemeriksaan (row 3). */
  tests(): readonly unknown[] {
    return (this.sheet("Biaya").alerts ?? [])
      .filter(({ row }) => row > 2)
      .map(({ row, column }) => this.read("Biaya", row, column))
      .filter((value) => value !== "");
  }
}

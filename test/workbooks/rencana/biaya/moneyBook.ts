/** A plan of own figures in the embedded engine, read and typed into. */
import type { PlanChoices } from "../../../../src/domain/index.js";
import type { CellPlace, WorkbookPlan } from "../../../../src/sheets/index.js";
import type { CostLine, PayerSlot } from "../../../../src/workbooks/rencana/biaya/cells.js";
import type { PlanPlaces } from "../../../../src/workbooks/rencana/build.js";
import type { LineShares } from "../../../../src/workbooks/rencana/pembayar/matrix.js";
import type { CellValue } from "../../../../src/workbench/engine/index.js";
import type { PlacedBook, Row } from "../../book.js";
import { filledBook } from "../checked.js";
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

export class Calculated {
  private constructor(
    private readonly book: PlacedBook,
    readonly at: PlanPlaces,
  ) {}

  static async of(change: Partial<PlanChoices>): Promise<Calculated> {
    const book = await filledBook({ ...bare, ...change });
    return new Calculated(book, book.at);
  }

  get plan(): WorkbookPlan {
    return this.book.plan;
  }

  /** A line of Biaya by its id. */
  line(id: string): CostLine {
    return found(this.at.money.lines, ({ line }) => line.id === id, id);
  }

  /** The same line on Pembayar. */
  shares(id: string): LineShares {
    return found(this.at.payers.lines, ({ segment }) => segment.line.id === id, id);
  }

  /** The n-th payer on Biaya, counted from 0. */
  slot(index: number): PayerSlot {
    return found(this.at.money.slots, (_, turn) => turn === index, `payer ${index}`);
  }

  value(place: CellPlace): CellValue {
    return this.book.valueAt(place);
  }

  /** A row's value in a year. */
  cost(year: number, row: Row): CellValue {
    return this.value(this.book.inYear(row, year));
  }

  /** Types into a cell and recalculates. */
  type(place: CellPlace, value: number | string | null): Promise<void> {
    return this.book.typeAt(place, value);
  }

  /** The test cells of Biaya that show anything. */
  tests(): readonly unknown[] {
    return this.at.money.tests.map((place) => this.value(place)).filter((value) => value !== "");
  }
}

function found<T>(all: readonly T[], isIt: (one: T, index: number) => boolean, what: string): T {
  const one = all.find(isIt);
  if (one === undefined) throw new Error(`The plan has no ${what}`);
  return one;
}

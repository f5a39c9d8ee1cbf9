/** What the documents of a pack say in several places, read once from the cells: the region, the budget year, its lines and payers. */
import type { Run, Runs } from "../../papers/index.js";
import { field, joined, say } from "../../papers/index.js";
import { columns } from "../../sheets/index.js";
import type { CellPlace } from "../../sheets/index.js";
import type { Row } from "../rencana/asumsi/rows.js";
import type { CostLine, PayerSlot } from "../rencana/biaya/cells.js";
import type { PlanPlaces } from "../rencana/build.js";
import { isOnRegion } from "../rencana/model.js";
import type { ProjectionRows } from "../rencana/proyeksi/sheet.js";
import type { SegmentCells } from "../rencana/segmen/cells.js";
import type { Numbers } from "./numbers.js";

/** A line of the budget with what Segmen and Proyeksi have of it. */
export interface BudgetedLine {
  readonly cost: CostLine;
  readonly segment: SegmentCells;
  /** `null` on a temporary line, of which nobody goes on. */
  readonly path: ProjectionRows | null;
}

export class Facts {
  readonly region: string;
  /** The column of the budget year; `null` where the cell holds no year of the plan. */
  readonly budgetColumn: number | null;
  /** Columns of all years, the base year first. */
  readonly yearColumns: readonly number[];
  /** Lines that go into the budget. */
  readonly lines: readonly BudgetedLine[];
  /** Whether the region's members and base are known. */
  readonly hasBase: boolean;
  readonly hasTarget: boolean;
  /** The target lies above what is covered already. */
  readonly isBelowTarget: boolean;
  /** Payers that pay something in a year of the plan. */
  readonly paying: readonly PayerSlot[];
  /** What is in the budget and cannot be added up yet; an empty text where nothing. */
  readonly leftOut: string;

  constructor(
    readonly numbers: Numbers,
    readonly places: PlanPlaces,
  ) {
    const { model, segments, projection, money } = places;
    this.region = model.region.name;
    this.yearColumns = model.years.map((_, index) => columns.firstYear + index);
    const year = numbers.number(money.budgetYear);
    this.budgetColumn =
      this.yearColumns.slice(1).find((column) => numbers.number(this.yearAt(column)) === year) ?? null;
    const ofLine = [segments.total, ...segments.standing, ...segments.temporary];
    const paths = [projection.total, ...projection.segments];
    this.lines = money.lines.flatMap((cost, index): BudgetedLine[] => {
      const segment = ofLine[index];
      if (segment === undefined || numbers.number(cost.included) !== 1) return [];
      return [{ cost, segment, path: cost.temporary ? null : (paths[index] ?? null) }];
    });
    const { total } = segments;
    this.hasBase = numbers.has(total.rate);
    this.hasTarget = numbers.has(places.assumptions.targetInput);
    this.isBelowTarget = (numbers.number(total.target) ?? 0) > (numbers.number(total.rate) ?? 0);
    this.paying = money.slots.filter((slot) =>
      this.yearColumns.some((column) => (numbers.number(slot.cost(column)) ?? 0) > 0),
    );
    this.leftOut = numbers.text(money.leftOut);
  }

  /** Whether the region is budgeted as a whole, and not by its segments. */
  get isOnRegion(): boolean {
    return this.lines.length === 0
      ? isOnRegion(this.places.model)
      : this.lines[0]?.path === this.places.projection.total;
  }

  yearAt(column: number): CellPlace {
    return this.places.assumptions.years(column);
  }

  /** The budget year in figures. */
  get budgetYear(): Run {
    return this.numbers.year(this.places.money.budgetYear);
  }

  /** The place of a row in the budget year; the cell of the budget year itself where that is no year of the plan. */
  inBudget(row: Row): CellPlace {
    return this.budgetColumn === null ? this.places.money.budgetYear : row(this.budgetColumn);
  }

  /** The column after the budget year, where the plan goes on. */
  get nextColumn(): number | null {
    const next = (this.budgetColumn ?? Number.NaN) + 1;
    return this.yearColumns.includes(next) ? next : null;
  }

  /** What the budget year costs by the plan: something, nothing at all (a target that is reached), or not known. */
  get costs(): "something" | "nothing" | "unknown" {
    const total =
      this.budgetColumn === null ? null : this.numbers.number(this.places.money.total(this.budgetColumn));
    if (total === null) return "unknown";
    return total > 0 ? "something" : "nothing";
  }

  get hasCost(): boolean {
    return this.costs === "something";
  }

  /** Whether somebody in the budget may be paid for in the next year too. */
  get hasStanding(): boolean {
    return this.lines.some(({ path }) => path !== null);
  }

  get hasTemporary(): boolean {
    return this.lines.some(({ path }) => path === null);
  }

  /** Payers of the budget year. */
  get payersInBudget(): readonly PayerSlot[] {
    const column = this.budgetColumn;
    return column === null
      ? []
      : this.paying.filter((slot) => (this.numbers.number(slot.cost(column)) ?? 0) > 0);
  }

  /** "APBD provinsi", or "APBD provinsi (Rp1.000) dan APBDes/ADD (Rp500)". */
  get paidBy(): Runs {
    const { numbers } = this;
    const [only, ...others] = this.payersInBudget;
    if (only === undefined) return say`${numbers.words(this.places.assumptions.payer)}`;
    if (others.length === 0) return say`${numbers.words(only.name)}`;
    return listed(
      [only, ...others].map(
        (slot) => say`${numbers.words(slot.name)} sebesar ${numbers.rupiah(this.inBudget(slot.cost))}`,
      ),
    );
  }

  /** Lines with somebody who is paid for in the budget year; all of them where that is not known of any. */
  private get linesPaid(): readonly BudgetedLine[] {
    const paid = this.lines.filter(({ cost }) => this.isPaidFor(cost));
    return paid.length === 0 ? this.lines : paid;
  }

  isPaidFor({ persons }: CostLine): boolean {
    return this.budgetColumn !== null && (this.numbers.number(persons(this.budgetColumn)) ?? 0) > 0;
  }

  /** "kelompok Petani dan Nelayan"; the region's own line is its workers; a field while nobody is in the budget. */
  get whom(): Runs {
    if (this.lines.length === 0) return [field("kelompok pekerja yang dilindungi")];
    const isWhole = ({ path }: BudgetedLine): boolean => path === this.places.projection.total;
    const whole = this.linesPaid.filter(isWhole).map(() => say`pekerja di ${this.region}`);
    const groups = this.linesPaid.filter((line) => !isWhole(line));
    const named = listed(groups.map(({ cost }) => say`${this.numbers.words(cost.name)}`));
    return listed([...whole, ...(groups.length === 0 ? [] : [say`kelompok ${named}`])]);
  }
}

/**
 * One, two and three as a sentence lists them: "A, B dan C". Where a part has an "and" or a comma of its own, what separates the parts
 * is another: "A dan a serta B", "A dan a; B; serta C".
 */
export function listed(parts: readonly Runs[]): Runs {
  const [end, ...rest] = [...parts].reverse();
  if (end === undefined) return [];
  if (rest.length === 0) return end;
  const texts = parts.map((runs) => runs.map(({ text }) => text).join(""));
  const hasComma = texts.some((text) => /[,;]/.test(text));
  if (!hasComma && !texts.some((text) => / (dan|serta) /.test(text)))
    return joined([joined(rest.reverse(), ", "), end], " dan ");
  const isPlain = !hasComma && parts.length === 2;
  return joined([joined(rest.reverse(), "; "), end], isPlain ? " serta " : "; serta ");
}

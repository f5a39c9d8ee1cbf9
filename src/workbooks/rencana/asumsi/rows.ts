/** Writes the rows of Asumsi: an input or a formula with its label, unit, source and explanation. */
import type { Text } from "../../../domain/index.js";
import { cell, columns, eachYear, writeHeading } from "../../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  ReferenceNode,
  Rule,
  SheetBuilder,
  SourceRegister,
  StyleName,
  ValidationPlan,
} from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";

/** A row of years, read in the reader's own column. */
export type Row = (column: number) => ReferenceNode;

/** What a row means stands to the right of the years, where it makes no printed row higher. */
export function explanationColumn({ years }: Pick<PlanModel, "years">): number {
  return columns.firstYear + years.length;
}

/** Writes rows of Asumsi; shared by its parts. */
export class AssumptionRows {
  readonly validations: ValidationPlan[] = [];

  constructor(
    readonly sheet: SheetBuilder,
    readonly model: PlanModel,
    readonly sources: SourceRegister,
  ) {}

  private get say(): PlanModel["say"] {
    return this.model.say;
  }

  heading(heading: Text): void {
    writeHeading(this.sheet, this.say(heading), explanationColumn(this.model));
  }

  /** An input that holds for all years. */
  input(row: {
    readonly label: Text;
    /** `null`: empty, and may stay so. */
    readonly value: number | string | null;
    readonly style: StyleName;
    readonly unit: Text;
    readonly source: string;
    readonly explanation: Text;
    readonly rule: Rule;
    readonly message: Text;
  }): CellPlace {
    this.words(row);
    const place = this.sheet.put(columns.value, row.value, row.style, {
      source: row.source,
      ...(row.value === null ? { optional: true } : {}),
    });
    this.check(place, 1, row.rule, row.message);
    this.sheet.next();
    return place;
  }

  /** A value that follows from other cells. */
  calculated(row: {
    readonly label: Text;
    readonly node: FormulaNode;
    readonly style: StyleName;
    readonly unit: Text;
    readonly explanation: Text;
  }): CellPlace {
    this.words({ ...row, source: "" });
    const place = this.sheet.calculate(columns.value, row.node, row.style, { room: 16 });
    this.sheet.next();
    return place;
  }

  /** An input for each year. */
  yearInputs(row: {
    readonly label: Text;
    /** `null`: empty, and may stay so. */
    readonly values: readonly (number | null)[];
    readonly style: StyleName;
    readonly unit: Text;
    readonly source: string;
    /** Where one year's value comes from, when not from the source of the row. */
    readonly sources?: readonly (string | null)[];
    readonly explanation: Text;
    readonly rule: Rule;
    readonly message: Text;
  }): Row {
    this.words(row);
    eachYear(this.model, (column, index) => {
      const value = row.values[index] ?? null;
      this.sheet.put(column, value, row.style, {
        source: row.sources?.[index] ?? row.source,
        ...(value === null ? { optional: true } : {}),
      });
    });
    const first = { sheet: this.sheet.key, row: this.sheet.row, column: columns.firstYear };
    this.check(first, this.model.years.length, row.rule, row.message);
    return this.finishRow();
  }

  /** A formula for each year, the same in every column. */
  yearFormulas(row: {
    readonly label: Text;
    readonly node: (column: number) => FormulaNode;
    readonly style: StyleName;
    readonly unit: Text;
    readonly explanation: Text;
  }): Row {
    this.words({ ...row, source: "" });
    eachYear(this.model, (column) => {
      this.sheet.calculate(column, row.node(column), row.style);
    });
    return this.finishRow();
  }

  private finishRow(): Row {
    const { key, row } = this.sheet;
    this.sheet.next();
    return (column) => cell({ sheet: key, row, column }, "row");
  }

  private words(row: {
    readonly label: Text;
    readonly unit: Text;
    readonly source: string;
    readonly explanation: Text;
  }): void {
    this.sheet.put(columns.label, this.say(row.label), "label");
    this.sheet.put(columns.unit, this.say(row.unit), "unit");
    if (row.source !== "") this.sheet.put(columns.source, row.source, "source");
    // Left of the first year: a formula that looks at the year before finds nothing there.
    this.sheet.put(columns.explanation, null, "note");
    this.sheet.put(explanationColumn(this.model), this.say(row.explanation), "note");
  }

  private check(place: CellPlace, width: number, rule: Rule, message: Text): void {
    const { row, column } = place;
    this.validations.push({
      area: { row, column, rows: 1, columns: width },
      rule,
      message: this.say(message),
    });
  }
}

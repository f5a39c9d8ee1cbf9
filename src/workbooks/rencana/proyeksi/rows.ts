/** Writes the rows of Proyeksi: a formula for each year, with its label, unit and how it is calculated. */
import type { Text } from "../../../domain/index.js";
import { area, asideColumns, cell, columns, eachYear, f, headerRow } from "../../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  ReferenceNode,
  SheetBuilder,
  StyleName,
} from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import type { Row } from "../asumsi/rows.js";

export const units = {
  persons: { id: "orang", en: "persons" },
  percent: { id: "% dari pekerja", en: "% of workers" },
  rupiah: { id: "Rp", en: "Rp" },
  rupiahPerPerson: { id: "Rp/orang", en: "Rp/person" },
  months: { id: "bulan", en: "months" },
} as const satisfies Readonly<Record<string, Text>>;

export class ProjectionBlock {
  constructor(
    private readonly sheet: SheetBuilder,
    private readonly model: PlanModel,
    /** How each row is calculated is said once, in the region's block. */
    private readonly explained: boolean,
    /** The row with the years. */
    private readonly yearsRow = headerRow,
    /** What the block is about: stands where an explanation would, so that a page that begins within the block says it. */
    private readonly subject?: FormulaNode,
  ) {}

  row(row: {
    /** Words, or a formula where they follow a cell, as the name of a payer does. */
    readonly label: Text | FormulaNode;
    readonly unit: Text;
    readonly how: Text;
    readonly style: StyleName;
    readonly node: (column: number) => FormulaNode;
  }): Row {
    const { sheet, model } = this;
    const at = sheet.row;
    const strong = row.style.startsWith("total.");
    const look = strong ? "labelStrong" : "label";
    if ("kind" in row.label) sheet.calculate(columns.label, row.label, look, { room: 40 });
    else sheet.put(columns.label, model.say(row.label), look);
    const aside = asideColumns(model);
    sheet.put(aside.unit, model.say(row.unit), "unitOver");
    // Formulas of the base year name the column before it.
    sheet.put(columns.firstYear - 1, null, "unitOver");
    const how = this.explained ? model.say(row.how) : "";
    if (how === "" && this.subject !== undefined) {
      sheet.calculate(aside.how, this.subject, "note", { room: 40 });
    } else if (how !== "") sheet.put(aside.how, how, "note");
    eachYear(model, (column) => {
      sheet.calculate(column, row.node(column), row.style);
    });
    sheet.next();
    return this.rowAt(at);
  }

  /** A row that is about to be written, for a formula that reads its own row in the year before. */
  upcoming(rowsAhead = 0): Row {
    return this.rowAt(this.sheet.row + rowsAhead);
  }

  private rowAt(row: number): Row {
    const { key } = this.sheet;
    return (column) => cell({ sheet: key, row, column });
  }

  /** The sum of the row just written, beside the years; empty as long as a year lacks its number. */
  sum(style: StyleName): ReferenceNode {
    const { sheet, model } = this;
    const row = sheet.row - 1;
    const years = this.inYears(row);
    const headings = this.inYears(this.yearsRow);
    sheet.row = row;
    const place = sheet.calculate(
      asideColumns(model).sum,
      f`IF(COUNT(${years}) < COUNT(${headings}), "", SUM(${years}))`,
      style,
    );
    sheet.row = row + 1;
    return cell(place);
  }

  /** All years of a row. */
  inYears(row: number): ReferenceNode {
    const { sheet, model } = this;
    return area({ sheet: sheet.key, row, column: columns.firstYear, rows: 1, columns: model.years.length });
  }

  /** A test of the row just written, beside its sum: "OK", or a sign that something was overwritten. */
  test(holds: FormulaNode, known: ReferenceNode): CellPlace {
    const { sheet, model } = this;
    sheet.row -= 1;
    const verdict = f`IF(${holds}, "OK", "≠")`;
    const place = sheet.calculate(
      asideColumns(model).test,
      f`IF(ISNUMBER(${known}), ${verdict}, "")`,
      "check",
    );
    sheet.row += 1;
    return place;
  }
}

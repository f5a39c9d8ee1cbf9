/** What a row says its own numbers are: in a column of units, or in one of indicators. */
import { bothNumbers } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { cellIn } from "../grid/index.js";
import type { GridRow } from "../grid/index.js";
import { saysNothing } from "../reading/index.js";
import { fieldNames, indicatorIn, isMeasure, unitCell } from "../table/index.js";
import type { ColumnMapping, Field, Indicator, Scale } from "../table/index.js";
import { quoted } from "./finding.js";
import type { FindingList } from "./finding.js";

export class RowWords {
  private readonly said = new Set<string>();
  private readonly refused = new Set<number>();

  constructor(
    private readonly columns: ReadonlyMap<Field, ColumnMapping>,
    private readonly findings: FindingList,
  ) {}

  /** Whether a row's numbers were found to be none of ours. */
  refuses(row: GridRow): boolean {
    return this.refused.has(row.index);
  }

  /** The unit of a row in a table with a column of units: a scale of persons, or something that is no count of them. */
  unitOf(row: GridRow): Scale | "other" | null {
    const mapping = this.columns.get("unit");
    const cell = mapping === undefined ? undefined : cellIn(row, mapping.column);
    if (mapping === undefined || cell === undefined || saysNothing(cell.shown)) return null;
    const unit = unitCell(cell.shown);
    if (unit === "other") this.refused.add(row.index);
    if (unit === 1 || !this.isNew(cell.shown)) return unit;
    const at = this.findings.at(row.index, mapping.column);
    if (unit === "other") {
      this.findings.cell("error", "not-a-count", row.index, mapping.column, {
        id: `${at} satuan ${quoted(cell)} bukan orang: baris dengan satuan ini tidak dipakai.`,
        en: `${at} the unit ${quoted(cell)} is not persons: rows in this unit are not used.`,
      });
    } else {
      const times = bothNumbers(unit);
      this.findings.cell("warning", "scaled", row.index, mapping.column, {
        id: `${at} satuan ${quoted(cell)}: angkanya dikalikan ${times.id} dan karena itu dibulatkan. Pakai angka lengkap bila ada.`,
        en: `${at} the unit ${quoted(cell)}: its numbers are multiplied by ${times.en} and therefore rounded. Use full numbers if there are any.`,
      });
    }
    return unit;
  }

  /** Whether a row is of another indicator than the values were taken for; each is named once. */
  isOther(row: GridRow): boolean {
    const mapping = this.columns.get("indicator");
    const field = [...this.columns.keys()].find(isMeasure);
    if (mapping === undefined || field === undefined) return false;
    const cell = cellIn(row, mapping.column);
    const shown = cell?.shown ?? "";
    const indicator = indicatorIn(shown);
    if (indicator?.field === field) return false;
    if (!this.isNew(`indicator ${shown}`)) return true;
    const at = this.findings.at(row.index, mapping.column);
    const expected = fieldNames[field];
    const what = whatIs(indicator);
    this.findings.cell("warning", "other-quantity", row.index, mapping.column, {
      id: `${at} indikator ${quoted(shown)} berisi ${what.id}, sedangkan yang dibaca ${expected.id}: baris dengan indikator ini tidak dipakai.`,
      en: `${at} the indicator ${quoted(shown)} holds ${what.en}, while ${expected.en} are read: rows of this indicator are not used.`,
    });
    return true;
  }

  private isNew(words: string): boolean {
    if (this.said.has(words)) return false;
    this.said.add(words);
    return true;
  }
}

function whatIs(indicator: Indicator | null): Text {
  if (indicator === null)
    return { id: "sesuatu yang tidak dikenali", en: "something that is not recognised" };
  return indicator.field === null ? indicator.other : fieldNames[indicator.field];
}

/** Ringkasan: the budget year and the one after it side by side, by payer: what is asked for now, and what that binds next year. */
import type { Text } from "../../../domain/index.js";
import { cell, f, sentence, writeHeading } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, SheetBuilder } from "../../../sheets/index.js";
import type { Row } from "../asumsi/rows.js";
import { yearsOf } from "./figures.js";
import type { SummarySources } from "./figures.js";

/** The label, and beside it the two years, as far as the plan goes. */
const at = { label: 0, first: 1, second: 2, note: 4 } as const;

/** The columns of the two years, for what else is said of them. */
export interface TwoYears {
  /** Writes a row; its cell of the budget year. */
  readonly row: (label: Text | FormulaNode, of: Row, style: YearStyle) => CellPlace;
}

type YearStyle = "calculated.amount" | "calculated.persons" | "calculated.decimal" | "total.amount";

export function writeTwoYears(sheet: SheetBuilder, from: SummarySources, lastColumn: number): TwoYears {
  const { model, money, assumptions } = from;
  const { say } = model;
  writeHeading(
    sheet,
    say({ id: "Dua tahun anggaran menurut pembayar", en: "Two budget years by payer" }),
    lastColumn,
  );
  const headings = sheet.row;
  const budgetYear = cell(money.budgetYear, "both");
  sheet.put(
    at.label,
    say({ id: "Iuran (Rp) dan orang", en: "Contributions (Rp) and persons" }),
    "columnHead",
  );
  sheet.calculate(at.first, budgetYear, "yearHead");
  const next = f`${budgetYear} + 1`;
  const years = yearsOf(from, assumptions.years);
  sheet.calculate(at.second, f`IF(COUNTIF(${years}, ${next}) > 0, ${next}, "")`, "yearHead");
  sheet.next();
  const row: TwoYears["row"] = (label, of, style) => {
    const look = style === "total.amount" ? "labelStrong" : "label";
    if ("kind" in label) sheet.calculate(at.label, label, look, { room: 28 });
    else sheet.put(at.label, say(label), look);
    const [ofBudgetYear] = ([at.first, at.second] as const).map((column) => {
      const year = cell({ sheet: sheet.key, row: headings, column }, "row");
      const found = f`INDEX(${yearsOf(from, of)}, 1, MATCH(${year}, ${years}, 0))`;
      return sheet.calculate(column, f`IF(COUNTIF(${years}, ${year}) > 0, ${found}, "")`, style);
    });
    sheet.next();
    if (ofBudgetYear === undefined) throw new Error("The budget year has a column");
    return ofBudgetYear;
  };
  for (const slot of money.slots) row(cell(slot.name, "both"), slot.cost, "calculated.amount");
  row({ id: "Semua pembayar", en: "All payers" }, money.total, "total.amount");
  row({ id: "Orang yang dibayari", en: "Persons paid for" }, money.persons, "calculated.persons");
  row(
    { id: "di antaranya peserta berjalan", en: "of them paid for already" },
    money.running,
    "calculated.persons",
  );
  const left = cell(money.leftOut, "both");
  const end = sheet.row;
  sheet.row = headings + 1;
  sheet.calculate(
    at.note,
    sentence(
      say({
        id: "Tahun anggaran diganti di Pembayar: hanya Kas, RKA dan tabel ini yang ikut.",
        en: "The budget year is changed on Pembayar: only Kas, RKA and this table follow.",
      }),
      f`IF(${left} = "", "", ${say({ id: " Belum termasuk: ", en: " Not included: " })} & ${left} & ".")`,
    ),
    "note",
    { room: 90 },
  );
  sheet.join(at.note, lastColumn - at.note + 1);
  sheet.height(44);
  sheet.row = end;
  return { row };
}

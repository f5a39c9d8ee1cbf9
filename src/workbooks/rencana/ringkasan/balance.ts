/** Ringkasan: what the contributions of the two budget years buy: an estimate with its limits and its break-even, and no ratio. */
import type { Text } from "../../../domain/index.js";
import {
  cell,
  decimalWords,
  f,
  known,
  personsWords,
  rupiahWords,
  sentence,
  writeHeading,
} from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, SheetBuilder } from "../../../sheets/index.js";
import type { SummarySources } from "./figures.js";
import type { TwoYears } from "./twoYears.js";

/** What the budget year buys: person-months with JKM in full, and the sentence that says it. */
export interface YearBuys {
  readonly months: CellPlace;
  readonly words: CellPlace;
}

export function writeBalance(
  sheet: SheetBuilder,
  from: SummarySources,
  { row }: TwoYears,
  lastColumn: number,
): YearBuys {
  const { model, balance } = from;
  const { JKM, JKK } = balance.expected;
  writeHeading(
    sheet,
    model.say({ id: "Neraca manfaat pada kedua tahun itu", en: "Balance of benefits in these two years" }),
    lastColumn,
  );
  const top = sheet.row;
  const months = row(
    { id: "Bulan-orang, JKM penuh", en: "Person-months, full JKM" },
    JKM.months,
    "calculated.persons",
  );
  const paid = row(
    { id: "Manfaat JKM, perkiraan (Rp)", en: "JKM benefits, expected (Rp)" },
    JKM.paid,
    "calculated.amount",
  );
  const low = row({ id: "batas rendah", en: "low limit" }, JKM.paidLow, "calculated.amount");
  const high = row({ id: "batas tinggi", en: "high limit" }, JKM.paidHigh, "calculated.amount");
  row(
    { id: "Manfaat JKK, perkiraan (Rp)", en: "JKK benefits, expected (Rp)" },
    JKK.paid,
    "calculated.amount",
  );
  const even = row(
    { id: "Impas: kematian per 1.000", en: "Break-even: deaths per 1,000" },
    balance.breakEven,
    "calculated.decimal",
  );
  const end = sheet.row;
  sheet.row = top;
  const said = sheet.calculate(4, words(from, { months, paid, low, high, even }), "note", { room: 400 });
  sheet.join(4, lastColumn - 3, end - top);
  // The words run over all rows of the table.
  sheet.height(15);
  sheet.row = end;
  return { months, words: said };
}

type Cells = Readonly<Record<"months" | "paid" | "low" | "high" | "even", Parameters<typeof cell>[0]>>;

function words(from: SummarySources, { months, paid, low, high, even }: Cells): FormulaNode {
  const { model, assumptions, money } = from;
  const { language } = model.choices;
  const say = (id: string, en: string): string => model.say({ id, en } satisfies Text);
  const amount = (place: Cells["paid"]): FormulaNode => rupiahWords(cell(place), language);
  const decimals = (value: FormulaNode): FormulaNode => decimalWords(value, 2, language);
  const rate = cell(assumptions.claims.JKM.rate, "both");
  const counted = sentence(
    say("Pada ", "In "),
    cell(money.budgetYear, "both"),
    say(" iurannya membeli ", " the contributions buy "),
    personsWords(cell(months), language),
    say(" bulan-orang dengan JKM penuh. Pada ", " person-months with full JKM. At "),
    decimals(rate),
    say(
      " kematian setahun per 1.000 peserta, manfaat JKM diperkirakan ",
      " deaths a year per 1,000 members, JKM benefits of ",
    ),
    amount(paid),
    say(" (", " are to be expected ("),
    amount(low),
    say(" sampai ", " to "),
    amount(high),
    say(")", ")"),
    f`IF(${known(even)}, ${say("; impas pada ", "; break-even at ")} & ${decimals(cell(even))} & ${say(" per 1.000", " per 1,000")}, "")`,
    say(
      ". Perkiraan, bukan janji; batasnya hanya batas kebetulan. Angka nasional memuat terutama penerima upah: pakai klaim daerah sendiri di Asumsi bila ada. ",
      ". An estimate, not a promise; the limits are those of chance only. The national figure holds mostly wage earners: use the region's own claims on Asumsi where there are any. ",
    ),
    say("Rinciannya: Neraca manfaat.", "Details: Neraca manfaat."),
  );
  const nothing = say(
    "Belum ada bulan yang dibayari pada tahun anggaran.",
    "No months are paid for in the budget year.",
  );
  return f`IF(${known(paid)}, IF(${cell(months)} > 0, ${counted}, ${nothing}), ${nothing})`;
}

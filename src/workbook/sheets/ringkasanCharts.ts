/** Ringkasan: four charts in two rows, each below a sentence that states what it shows and follows the cells. */
import type { Text } from "../../domain/index.js";
import { area, binary, call, cell, number, over, sentence, text, when } from "../formula.js";
import type { FormulaNode, ReferenceNode } from "../formula.js";
import type { Area, ChartPlan } from "../plan.js";
import type { Row } from "./asumsiRows.js";
import type { SheetBuilder } from "./builder.js";
import { columns } from "./layout.js";
import { finding } from "./ringkasanWords.js";
import type { SummarySources } from "./ringkasanWords.js";
import { percentWords, personsWords, rupiahWords } from "./words.js";

/** Columns of the left and of the right half of the page. */
export const halves = { left: { column: 0, columns: 3 }, right: { column: 4, columns: 3 } } as const;

const chartRows = 16;

/** Told apart in grey by how dark they are: neighbours in a stack are never alike. */
const shades = ["#14505C", "#B7C4C9", "#3F7F8C", "#E4EBED", "#8A949C", "#0B2A30"] as const;

interface Drawn {
  readonly says: FormulaNode;
  readonly chart: Omit<ChartPlan, "place">;
}

/** Writes the sentences and leaves room for the charts below them. */
export function writeCharts(sheet: SheetBuilder, from: SummarySources): readonly ChartPlan[] {
  const rows = [
    [coverage(from), costByPayer(from)],
    [gapBySegment(from), monthlyCash(from)],
  ] as const;
  return rows.flatMap((pair) => {
    const top = sheet.row + 1;
    const charts = pair.map((drawn, index): ChartPlan => {
      const half = index === 0 ? halves.left : halves.right;
      sheet.calculate(half.column, drawn.says, "finding", { room: 150 });
      sheet.join(half.column, half.columns);
      return { ...drawn.chart, place: { row: top, rows: chartRows, ...half } };
    });
    sheet.height(34);
    sheet.next(chartRows + 2);
    return charts;
  });
}

/** All years of a row, or those after the base year. */
function years(from: SummarySources, row: Row, skip = 0): Area {
  const { sheet, row: line } = row(columns.firstYear);
  return {
    sheet,
    row: line,
    column: columns.firstYear + skip,
    rows: 1,
    columns: from.model.years.length - skip,
  };
}

const named = (from: SummarySources, words: Text): string =>
  `${from.model.say(words)} — ${from.model.region.name}`;

function coverage(from: SummarySources): Drawn {
  const { model, projection, assumptions } = from;
  const { say } = model;
  return {
    says: finding(from),
    chart: {
      name: "Cakupan",
      kind: "line",
      title: named(from, { id: "Cakupan menurut jalur dan target", en: "Coverage on the path and target" }),
      categories: years(from, assumptions.years),
      series: [
        {
          name: say({ id: "Menurut jalur rencana", en: "On the planned path" }),
          values: years(from, projection.total.share),
          colour: "#14505C",
        },
        { name: "Target", values: years(from, projection.recap.target), colour: "#C8553D" },
        {
          name: say({ id: "Tanpa peserta tambahan", en: "Without additional members" }),
          values: years(from, projection.recap.unchanged),
          colour: "#B5BEC4",
        },
      ],
      valueFormat: "0%",
      categoryAxis: say({ id: "Tahun", en: "Year" }),
      valueAxis: say({ id: "Cakupan (% dari pekerja)", en: "Coverage (% of workers)" }),
    },
  };
}

function first(row: Row): ReferenceNode {
  return cell({ ...row(columns.firstYear + 1) }, "both");
}

function last(from: SummarySources, row: Row): ReferenceNode {
  return cell({ ...row(columns.firstYear + from.model.years.length - 1) }, "both");
}

function costByPayer(from: SummarySources): Drawn {
  const { model, money, assumptions } = from;
  const { say } = model;
  const { language } = model.choices;
  const words = (id: string, en: string): string => say({ id, en });
  const [main] = money.slots;
  if (main === undefined) throw new Error("A plan has a payer");
  const sum = (row: Row): FormulaNode => call("SUM", area(years(from, row), "both"));
  const total = sum(money.total);
  const says = when(
    binary("=", call("COUNT", first(money.total), last(from, money.total)), number(2)),
    when(
      binary(">", total, number(0)),
      sentence(
        words("Anggaran ", "The budget goes from "),
        rupiahWords(first(money.total), language),
        words(" pada ", " in "),
        first(assumptions.years),
        words(" menjadi ", " to "),
        rupiahWords(last(from, money.total), language),
        words(" pada ", " in "),
        last(from, assumptions.years),
        words("; pembayar 1, ", "; payer 1, "),
        cell(main.name, "both"),
        words(", menanggung ", ", bears "),
        percentWords(over(sum(main.cost), total), language),
      ),
      text(words("Tidak ada biaya yang masuk anggaran", "No cost goes into the budget")),
    ),
    text(
      words(
        "Biaya belum terhitung: isi yang kosong di Segmen, lihat Pemeriksaan",
        "The cost is not known yet: fill in what is empty on Segmen, see Pemeriksaan",
      ),
    ),
  );
  return {
    says,
    chart: {
      name: "Biaya",
      kind: "stackedColumn",
      title: named(from, { id: "Biaya menurut pembayar", en: "Cost by payer" }),
      categories: years(from, assumptions.years, 1),
      series: money.slots.map((slot, index) => ({
        // A name would go stale when another payer is chosen; who they are stands on Pembayar and, for the first, above.
        name: say({ id: `Pembayar ${index + 1}`, en: `Payer ${index + 1}` }),
        values: years(from, slot.cost, 1),
        colour: shades[index % shades.length] ?? shades[0],
      })),
      valueFormat: "#,##0.0,,,",
      categoryAxis: say({ id: "Tahun", en: "Year" }),
      valueAxis: say({ id: "Biaya (miliar rupiah)", en: "Cost (billion rupiah)" }),
    },
  };
}

function gapBySegment(from: SummarySources): Drawn {
  const { model, projection, assumptions } = from;
  const { say } = model;
  const words = (id: string, en: string): string => say({ id, en });
  const { names, gaps } = projection.recap;
  const largest = call("MAX", gaps);
  const says = when(
    binary("=", call("COUNT", gaps), number(0)),
    text(words("Belum ada segmen yang angkanya lengkap", "No segment has complete figures yet")),
    when(
      binary(">", largest, number(0)),
      sentence(
        words("Kekurangan terbesar pada ", "The largest gap in "),
        cell(assumptions.baseYear, "both"),
        ": ",
        call("INDEX", names, call("MATCH", largest, gaps, number(0))),
        ", ",
        personsWords(largest),
        words(
          " orang; segmen tumpang tindih, jangan dijumlahkan",
          " persons; segments overlap, do not add them up",
        ),
      ),
      text(words("Semua segmen sudah mencapai targetnya", "Every segment has reached its target")),
    ),
  );
  return {
    says,
    chart: {
      name: "Kekurangan",
      kind: "bar",
      title: named(from, {
        id: "Kekurangan menuju target akhir menurut segmen, tahun dasar",
        en: "Gap to the final target by segment, base year",
      }),
      categories: names,
      series: [{ name: say({ id: "Kekurangan", en: "Gap" }), values: gaps, colour: "#14505C" }],
      valueFormat: "#,##0",
      categoryAxis: say({ id: "Segmen", en: "Segment" }),
      valueAxis: say({ id: "Orang", en: "Persons" }),
    },
  };
}

/** The months of the budget year: when the money has to be there. */
function monthlyCash(from: SummarySources): Drawn {
  const { model, cash, money } = from;
  const { say } = model;
  const words = (id: string, en: string): string => say({ id, en });
  const year = cell(money.budgetYear, "both");
  const dearest = call("MAX", cash.total);
  const ofDearest = rupiahWords(dearest, model.choices.language);
  const says = when(
    binary("=", call("COUNT", cash.total), number(0)),
    text(words("Rencana kas belum terhitung", "The cash plan is not known yet")),
    when(
      binary("=", dearest, call("MIN", cash.total)),
      sentence(words("Kas ", "Cash of "), year, words(": setiap bulan ", ": every month "), ofDearest),
      sentence(
        words("Kas ", "Cash of "),
        year,
        words(": bulan terberat ", ": the dearest month is "),
        call("INDEX", cash.monthNames, call("MATCH", dearest, cash.total, number(0))),
        ", ",
        ofDearest,
      ),
    ),
  );
  return {
    says,
    chart: {
      name: "Kas",
      kind: "column",
      title: named(from, { id: "Rencana kas menurut bulan", en: "Cash plan by month" }),
      categories: areaOf(cash.monthNumbers),
      series: [
        {
          name: say({ id: "Iuran semua pembayar", en: "Contributions of all payers" }),
          values: areaOf(cash.total),
          colour: "#3F7F8C",
        },
      ],
      valueFormat: "#,##0.0,,",
      categoryAxis: say({ id: "Bulan ke-, tahun anggaran", en: "Month of the budget year" }),
      valueAxis: say({ id: "Kas (juta rupiah)", en: "Cash (million rupiah)" }),
    },
  };
}

function areaOf({ sheet, row, column, rows, columns: width }: ReferenceNode): Area {
  return { sheet, row, column, rows, columns: width };
}

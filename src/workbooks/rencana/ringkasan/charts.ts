/** Ringkasan: four charts in two rows, each below a sentence that states what it shows and follows the cells. */
import type { Text } from "../../../domain/index.js";
import {
  cell,
  columns,
  f,
  percentWords,
  personsWords,
  rupiahWords,
  sentence,
} from "../../../sheets/index.js";
import type {
  Area,
  CellPlace,
  ChartPlan,
  FormulaNode,
  ReferenceNode,
  SheetBuilder,
} from "../../../sheets/index.js";
import type { Row } from "../asumsi/rows.js";
import { slotPayers } from "../pembayar/slots.js";
import { yearsOf } from "./figures.js";
import type { KeyCells, SummarySources } from "./figures.js";
import { finding } from "./words.js";

/** Columns of the left and of the right half of the page. */
export const halves = { left: { column: 0, columns: 3 }, right: { column: 4, columns: 3 } } as const;

const chartRows = 12;

/** Told apart in grey by how dark they are: neighbours in a stack are never alike. */
const shades = ["#14505C", "#B7C4C9", "#3F7F8C", "#E4EBED", "#8A949C", "#0B2A30"] as const;

interface Drawn {
  readonly says: FormulaNode;
  readonly chart: Omit<ChartPlan, "place">;
}

/** Writes the sentences and leaves room for the charts below them. */
export function writeCharts(sheet: SheetBuilder, from: SummarySources, keys: KeyCells): readonly ChartPlan[] {
  const rows = [
    [coverage(from, keys), costByPayer(from, keys)],
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
    sheet.height(40);
    sheet.next(chartRows + 1);
    return charts;
  });
}

/** All years of a row, or those after the base year. */
function years(from: SummarySources, row: Row, skip = 0): Area {
  return areaOf(yearsOf(from, row, skip));
}

const named = (from: SummarySources, words: Text): string =>
  `${from.model.say(words)} — ${from.model.region.name}`;

function coverage(from: SummarySources, keys: KeyCells): Drawn {
  const { model, projection, assumptions } = from;
  const { say } = model;
  return {
    says: finding(from, keys),
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

function costByPayer(from: SummarySources, keys: KeyCells): Drawn {
  const { model, money, assumptions } = from;
  const { say } = model;
  const { language } = model.choices;
  const words = (id: string, en: string): string => say({ id, en });
  const [main] = money.slots;
  if (main === undefined) throw new Error("A plan has a payer");
  const at = (place: CellPlace): FormulaNode => cell(place, "both");
  const nobody = f`1 - (${at(keys.mainShare)} + ${at(keys.otherShare)})`;
  const inLastYear = [
    words(" menjadi ", " to "),
    rupiahWords(last(from, money.total), language),
    words(" pada ", " in "),
    last(from, assumptions.years),
  ];
  const unpaid = f`IF(
    ROUND(${nobody}, 6) > 0,
    ", " & ${percentWords(nobody, language)} & ${words(" tanpa pembayar", " have no payer")},
    ""
  )`;
  const costs = sentence(
    words("Biaya ", "The cost: "),
    rupiahWords(first(money.total), language),
    words(" pada ", " in "),
    first(assumptions.years),
    ...(years(from, assumptions.years, 1).columns === 1 ? [] : inLastYear),
    "; ",
    cell(main.name, "both"),
    words(" membayari ", " pays for "),
    percentWords(at(keys.mainShare), language),
    words(" orangnya", " of the persons"),
    unpaid,
  );
  const nothing = words("Tidak ada biaya yang masuk anggaran", "No cost goes into the budget");
  const unknown = words(
    "Biaya belum terhitung: isi yang kosong di Segmen, lihat Pemeriksaan",
    "The cost is not known yet: fill in what is empty on Segmen, see Pemeriksaan",
  );
  const says = f`IF(
    ISNUMBER(${at(keys.allCost)}),
    IF(${at(keys.allCost)} > 0, ${costs}, ${nothing}),
    ${unknown}
  )`;
  return {
    says,
    chart: {
      name: "Biaya",
      kind: "stackedColumn",
      title: named(from, { id: "Biaya menurut pembayar", en: "Cost by payer" }),
      categories: years(from, assumptions.years, 1),
      series: money.slots.map((slot, index) => ({
        name: say(
          slotPayers(model)[index]?.name ?? { id: `Pembayar ${index + 1}`, en: `Payer ${index + 1}` },
        ),
        values: years(from, slot.cost, 1),
        colour: shades[index % shades.length] ?? shades[0],
      })),
      valueFormat: "#,##0.0,,,",
      categoryAxis: say({ id: "Tahun", en: "Year" }),
      valueAxis: say({ id: "Biaya (miliar rupiah)", en: "Cost (billion rupiah)" }),
    },
  };
}

type Say = SummarySources["model"]["say"];
const persons = (say: Say): string => say({ id: " orang", en: " persons" });

/** How many segments the chart cannot show yet. */
function uncounted({ model, projection }: SummarySources): FormulaNode {
  const { gaps } = projection.recap;
  const left = f`ROWS(${gaps}) - COUNT(${gaps})`;
  return f`IF(
    ${left} > 0,
    ${sentence("; ", left, model.say({ id: " belum terhitung", en: " not counted yet" }))},
    ""
  )`;
}

function gapBySegment(from: SummarySources): Drawn {
  const { model, projection, assumptions } = from;
  const { say } = model;
  const words = (id: string, en: string): string => say({ id, en });
  const { names, gaps } = projection.recap;
  const largest = f`MAX(${gaps})`;
  const counted = f`COUNT(${gaps})`;
  const year = cell(assumptions.baseYear, "both");
  const where = f`INDEX(${names}, MATCH(${largest}, ${gaps}, 0))`;
  // Without a segment the chart shows the region itself, which overlaps with nothing.
  const most =
    projection.segments.length === 0
      ? f`${words("Kekurangan pada ", "The gap in ")}
        & ${year}
        & ": "
        & ${personsWords(largest, model.choices.language)}
        & ${persons(say)}`
      : sentence(
          words("Dari ", "Segments counted: "),
          counted,
          words(" segmen yang terhitung, kekurangan terbesar pada ", "; the largest gap in "),
          year,
          ": ",
          where,
          ", ",
          personsWords(largest, model.choices.language),
          persons(say),
          uncounted(from),
          ...(projection.segments.length === 1
            ? []
            : [words("; tumpang tindih, jangan dijumlahkan", "; they overlap, do not add them up")]),
        );
  const reached =
    projection.segments.length === 0
      ? words("Wilayah sudah mencapai targetnya", "The region has reached its target")
      : sentence(
          words(
            "Semua segmen yang terhitung sudah mencapai targetnya",
            "Every segment that is counted has reached its target",
          ),
          uncounted(from),
        );
  const noneKnown =
    projection.segments.length === 0
      ? words("Angka wilayah belum lengkap", "The region's figures are not complete yet")
      : words("Belum ada segmen yang angkanya lengkap", "No segment has complete figures yet");
  const says = f`IF(${counted} = 0, ${noneKnown}, IF(${largest} > 0, ${most}, ${reached}))`;
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
  const dearest = f`MAX(${cash.total})`;
  const ofDearest = rupiahWords(dearest, model.choices.language);
  const says = f`IF(
    COUNT(${cash.total}) = 0,
    ${words("Anggaran kas belum terhitung", "The cash budget is not known yet")},
    IF(
      ${dearest} = MIN(${cash.total}),
      ${words("Kas ", "Cash of ")} & ${year} & ${words(": setiap bulan ", ": every month ")} & ${ofDearest},
      ${words("Kas ", "Cash of ")}
      & ${year}
      & ${words(": bulan terberat ", ": the dearest month is ")}
      & INDEX(${cash.monthNames}, 1, MATCH(${dearest}, ${cash.total}, 0))
      & ", "
      & ${ofDearest}
    )
  )`;
  return {
    says,
    chart: {
      name: "Kas",
      kind: "column",
      title: named(from, { id: "Anggaran kas menurut bulan", en: "Cash budget by month" }),
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

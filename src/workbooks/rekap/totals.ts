/** Jumlah: the rows of Rekap added up by SUMIFS, each sum on one level, segment, base and date. */
import type { Text } from "../../domain/index.js";
import { area, cell, f, headerRow, landscape, SheetBuilder, writeTitle } from "../../sheets/index.js";
import type { FormulaNode, ReferenceNode, SheetPlan } from "../../sheets/index.js";
import { recapKeys } from "../rincian/keys.js";
import type { RekapGroup } from "./rows.js";
import { firstTotalRow, rekapColumns, totalLabels } from "./sheet.js";
import type { Telling } from "../rincian/telling.js";

const at = {
  ...totalLabels,
  rows: 5,
  coveredRows: 6,
  covered: 7,
  workersRows: 8,
  workers: 9,
  bothRows: 10,
  rate: 11,
  verdict: 12,
} as const;

const widths = [9, 17, 40, 28, 16, 9, 12, 14, 12, 14, 12, 11, 44];

const headings: readonly Text[] = [
  { id: "Nomor jumlah", en: "Number" },
  { id: "Tingkat", en: "Level" },
  { id: "Segmen", en: "Segment" },
  { id: "Jenis basis", en: "Kind of base" },
  { id: "Tanggal data", en: "Date of the data" },
  { id: "Baris", en: "Rows" },
  { id: "Baris dengan peserta", en: "Rows with covered" },
  { id: "Peserta", en: "Covered persons" },
  { id: "Baris dengan pekerja", en: "Rows with workers" },
  { id: "Pekerja (basis)", en: "Workers (base)" },
  { id: "Baris dengan keduanya", en: "Rows with both" },
  { id: "Cakupan", en: "Coverage rate" },
  { id: "Hasil", en: "Verdict" },
];

export function rekapTotalsSheet(telling: Telling, groups: readonly RekapGroup[], rows: number): SheetPlan {
  const { say } = telling;
  const sheet = new SheetBuilder(recapKeys.totals, widths);
  writeTitle(
    sheet,
    say({ id: "Jumlah", en: "Sums" }),
    say({
      id: "Basis, tanggal dan tingkat yang berbeda tidak dijumlahkan; segmen tumpang tindih, jadi tidak ada jumlah antarsegmen. Cakupan hanya dari baris yang menyebut keduanya.",
      en: "Different bases, dates and levels are not added up; segments overlap, so there is no sum across them. The rate is of rows that state both.",
    }),
  );
  sheet.row = headerRow;
  headings.forEach((heading, column) => {
    const isNumber = column >= at.rows && column <= at.rate;
    const isAfter = column === at.verdict || column === at.asOf;
    sheet.put(column, say(heading), isNumber ? "numberHead" : isAfter ? "textHead" : "columnHead");
  });
  sheet.height(32);
  sheet.row = firstTotalRow;
  for (const group of groups) writeGroup(sheet, telling, group, rows);
  writeWhole(sheet, telling, groups.length, rows);
  return sheet.finish({
    name: "Jumlah",
    tabColour: "#14505C",
    frozen: { rows: headerRow + 1, columns: 3 },
    print: landscape,
    alerts: [{ row: firstTotalRow, column: at.verdict, rows: groups.length + 1, columns: 1 }],
  });
}

function rekapColumn(column: number, rows: number): ReferenceNode {
  return area({ sheet: recapKeys.records, row: headerRow + 1, column, rows, columns: 1 }, "both");
}

function writeGroup(sheet: SheetBuilder, { say }: Telling, group: RekapGroup, rows: number): void {
  const groupNumber = sheet.put(at.number, group.number, "unit");
  sheet.put(at.level, group.level, "record");
  sheet.put(at.segment, group.segment, "record");
  sheet.put(at.basis, group.basis, "record");
  sheet.put(at.asOf, group.asOf, typeof group.asOf === "number" ? "shown.date" : "shown.general");
  const covered = rekapColumn(rekapColumns.covered, rows);
  const workers = rekapColumn(rekapColumns.workers, rows);
  const own = [rekapColumn(rekapColumns.group, rows), cell(groupNumber, "column")];
  // An empty cell is no zero: only rows that state a number are counted.
  const states = (persons: ReferenceNode): readonly FormulaNode[] => [persons, f`">=0"`];
  const counted = (column: number, ...criteria: readonly FormulaNode[]) =>
    sheet.calculate(column, f`COUNTIFS(${own}, ${criteria})`, "calculated.count");
  const all = counted(at.rows);
  const coveredRows = counted(at.coveredRows, ...states(covered));
  sheet.calculate(at.covered, sumOrNothing(coveredRows, covered, own), "calculated.persons");
  const workersRows = counted(at.workersRows, ...states(workers));
  sheet.calculate(at.workers, sumOrNothing(workersRows, workers, own), "calculated.persons");
  counted(at.bothRows, ...states(covered), ...states(workers));
  const both = [...own, ...states(covered), ...states(workers)];
  const base = f`SUMIFS(${workers}, ${both})`;
  sheet.calculate(at.rate, f`IF(${base} > 0, SUMIFS(${covered}, ${both}) / ${base}, "")`, "calculated.share");
  const silent = {
    covered: say({ id: " baris tidak menyebut peserta", en: " rows do not state covered persons" }),
    workers: say({ id: " baris tidak menyebut pekerja", en: " rows do not state workers" }),
  };
  sheet.calculate(
    at.verdict,
    f`IF(
      ${cell(coveredRows)} < ${cell(all)},
      ${cell(all)} - ${cell(coveredRows)} & ${silent.covered},
      IF(
        ${cell(workersRows)} < ${cell(all)},
        ${cell(all)} - ${cell(workersRows)} & ${silent.workers},
        "OK"
      )
    )`,
    "check",
    { room: 40 },
  );
  sheet.next();
}

function sumOrNothing(
  count: Parameters<typeof cell>[0],
  persons: ReferenceNode,
  own: readonly FormulaNode[],
): FormulaNode {
  return f`IF(${cell(count)} > 0, SUMIFS(${persons}, ${own}), "")`;
}

/** Whether every row of Rekap is in one of the sums. Rows are counted, persons are not: they overlap. */
function writeWhole(sheet: SheetBuilder, { say }: Telling, groups: number, rows: number): void {
  const all = area({ sheet: sheet.key, row: firstTotalRow, column: at.rows, rows: groups, columns: 1 });
  sheet.put(at.number, null, "total.general");
  sheet.put(at.level, say({ id: "Semua baris", en: "All rows" }), "total.general");
  for (const column of [at.segment, at.basis, at.asOf]) sheet.put(column, null, "total.general");
  const sum = sheet.calculate(at.rows, f`SUM(${all})`, "total.count");
  const inRekap = f`COUNTIFS(${rekapColumn(rekapColumns.code, rows)}, "<>")`;
  const whole = say({ id: "Semua baris Rekap ikut: OK", en: "Every row of Rekap is in: OK" });
  const left = say({ id: " baris Rekap tidak ikut dijumlahkan", en: " rows of Rekap are in no sum" });
  sheet.calculate(
    at.verdict,
    f`IF(${cell(sum)} = ${inRekap}, ${whole}, ${inRekap} - ${cell(sum)} & ${left})`,
    "check",
    { room: 40 },
  );
  sheet.next();
}

import {
  createHeadlessEngine,
  type CellValue,
  type ChartInfo,
  type Engine,
  type Rect,
} from "../../../src/workbench/engine/index.js";

export const DATA = "Sumber & 'data' <2025>";

export const area = (row: number, column: number, rows = 1, columns = 1): Rect => ({
  row,
  column,
  rows,
  columns,
});

export function chartOf(sheetId: string, change: Partial<ChartInfo> = {}): ChartInfo {
  const series = (column: number, name: string, colour: string): ChartInfo["series"][number] => ({
    name,
    values: { sheetId, rect: area(1, column, 3) },
    categories: { sheetId, rect: area(1, 0, 3) },
    colour,
  });
  return {
    id: "chart-1",
    name: "Grafik cakupan",
    type: "LineMarkers",
    title: "Cakupan & sasaran",
    titleVisible: true,
    legend: { visible: true, position: "Bottom" },
    series: [series(1, "Peserta", "#1F4E79"), series(2, "Sasaran", "#C00000")],
    categoryAxisTitle: "Tahun",
    valueAxisTitle: "Orang",
    valueFormat: "#,##0",
    valueMinimum: 0,
    valueMaximum: null,
    left: 300,
    top: 40,
    width: 360,
    height: 200,
    ...change,
  };
}

/** A workbook with everything that a file can hold: figures, rules, charts, awkward names and texts. */
export async function fullBook(): Promise<{ engine: Engine; data: string; summary: string }> {
  const engine = createHeadlessEngine({
    functionIds: ["COVERAGE_RATE", "LIST"],
    functions: (id, args) => {
      if (id === "LIST") return Promise.resolve({ values: [[1], [2], [3]] });
      const [covered, workers] = args as number[];
      if (!workers) return Promise.resolve({ error: "#DIV/0!", message: "Pekerja nol" });
      return Promise.resolve({ values: [[(covered ?? 0) / workers]] });
    },
  });
  const data = engine.activeSheetId();
  const write = (sheetId: string, row: number, column: number, rows: CellValue[][]): void =>
    engine.write(sheetId, area(row, column, rows.length, Math.max(...rows.map((one) => one.length))), rows);

  engine.changeSheet(data, { name: DATA, tabColour: "#1F4E79" });
  write(data, 0, 0, [
    ["Tahun", "Peserta", "Sasaran", "Cakupan"],
    [2024, 731991, "=ROUND(2731819*0.2679,0)", "=B2/2731819"],
    [2025, 821991, "=ROUND(2731819*0.2879,0)", "=B3/2731819"],
    [2026, 911991, "=ROUND(2731819*0.3079,0)", "=B4/2731819"],
  ]);
  write(data, 5, 0, [
    ["'=bukan rumus", "  spasi  ", 'a & b < c "q"', "'18", "'baris 1\nbaris 2"],
    ['=IF(B2>C2,"ya & <tidak>","")', "=1/0", "=1=1", "#N/A", true],
    [
      "=CAKUPAN.COVERAGE_RATE(B2,2731819)",
      "=CAKUPAN.COVERAGE_RATE(B2,0)",
      '="CAKUPAN.X("&A2',
      "=IFNA(D7,0)",
      "=MAXIFS(B2:B4,A2:A4,2025)",
    ],
    ["=CAKUPAN.LIST()", "={1,2;3,4}"],
  ]);
  engine.setStyle(data, area(0, 0, 1, 4), {
    bold: true,
    fill: "#1F4E79",
    fontColour: "#FFFFFF",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    borders: { bottom: { style: "medium", colour: "#000000" } },
  });
  engine.setStyle(data, area(1, 1, 3, 1), { fontColour: "#0000FF", fill: "#FFF9E5", locked: false });
  engine.setStyle(data, area(20, 0), { fill: "#FFF9E5" });
  engine.setNumberFormat(data, area(1, 1, 3, 2), "#,##0");
  engine.setNumberFormat(data, area(1, 3, 3, 1), "0.00%");
  engine.setNumberFormat(data, area(5, 3), '"Rp" #,##0;[Red]-"Rp" #,##0');
  engine.freeze(data, { rows: 1, columns: 2 });
  engine.setColumnWidth(data, 1, 2, 90);
  engine.setRowHeight(data, 0, 1, 30);
  engine.setRowsHidden(data, 15, 2, true);
  engine.merge(data, area(17, 0, 1, 4));
  engine.setValidation(data, [area(1, 1, 3, 1)], {
    rule: { kind: "wholeNumber", operator: "Between", min: 0, max: 10_000_000 },
    errorTitle: "Tidak sesuai",
    errorMessage: "Bilangan bulat 0 sampai 10.000.000 & <tidak lebih>",
    promptTitle: "Peserta",
    promptMessage: "Orang",
  });
  engine.setValidation(data, [area(1, 0, 3, 1)], {
    rule: { kind: "list", source: 'APBN,APBD,"X"' },
    errorTitle: "",
    errorMessage: "",
    promptTitle: "",
    promptMessage: "",
  });
  engine.addConditionalFormat(data, {
    rect: area(1, 3, 3, 1),
    formula: "=$B2<$C2",
    style: { fill: "#FFC7CE", fontColour: "#9C0006", bold: true },
  });
  const page = engine.pageSetup(data);
  page.orientation = "Landscape";
  page.fitToWidth = 1;
  page.titleRows = { from: 0, to: 0 };
  page.printArea = area(0, 0, 40, 12);
  page.footer = { left: "Cakupan", center: "&A", right: "Hal. &P / &N" };
  page.centreHorizontally = true;
  page.margins = { top: 0.45, bottom: 0.55, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };
  engine.charts(data).push(chartOf(data));

  const summary = engine.addSheet("Ringkasan").id;
  engine.setName({ name: "basis", formula: "='Sumber & ''data'' <2025>'!$B$2", comment: "per 2024" });
  engine.setName({ name: "dua", formula: "=basis*2+1", comment: "" });
  write(summary, 0, 0, [["=basis", "=10-dua", "='Sumber & ''data'' <2025>'!A2"]]);
  engine
    .charts(summary)
    .push(
      chartOf(data, { id: "chart-2", name: "Grafik kolom", type: "ColumnStacked" }),
      chartOf(data, { id: "chart-3", name: "Grafik batang", type: "BarClustered", titleVisible: false }),
    );
  engine.protect(summary, true);
  const hidden = engine.addSheet("Rahasia").id;
  engine.changeSheet(hidden, { visibility: "VeryHidden" });
  engine.changeSheet(summary, { position: 0 });
  await engine.calculate();
  return { engine, data, summary };
}

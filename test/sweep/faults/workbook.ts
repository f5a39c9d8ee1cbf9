/** A workbook full of somebody's things, and all that can be seen of it. */
import type { Engine, Rect } from "../../../src/workbench/engine/index.js";
import type { Host } from "../../../src/workbench/host/index.js";

const area = (row: number, column: number, rows: number, columns: number): Rect => ({
  row,
  column,
  rows,
  columns,
});

/** Puts in what people have: figures, formulas across sheets, formats, rules, charts, names, hidden and protected sheets. */
export async function furnish(engine: Engine, host: Host, mode: "Automatic" | "Manual"): Promise<void> {
  const data = engine.sheets()[0]?.id ?? "";
  engine.changeSheet(data, { name: "Data kami", tabColour: "#107C41" });
  engine.write(data, area(0, 0, 6, 4), [
    ["Daerah", "Peserta", "Pekerja", "Cakupan"],
    ["18.10", 100, 400, "=B2/C2"],
    ["'=bukan rumus", 250.5, 500, "=B3/C3"],
    ["Jumlah", "=SUM(B2:B3)", "=SUM(C2:C3)", "=B4/C4"],
    [null, true, "'benar", "=1/0"],
    [45000, "=Catatan!B2*2", "=jumlah_kami", null],
  ]);
  engine.setNumberFormat(data, area(1, 3, 3, 1), "0.00%");
  engine.setNumberFormat(data, area(5, 0, 1, 1), "d mmm yyyy");
  engine.setStyle(data, area(0, 0, 1, 4), {
    bold: true,
    fill: "#DDEBF7",
    borders: { bottom: { style: "medium", colour: "#1F4E79" } },
  });
  engine.setStyle(data, area(8, 2, 1, 1), { italic: true, fontColour: "#C00000" });
  engine.merge(data, area(9, 0, 1, 3));
  engine.setColumnWidth(data, 0, 1, 120);
  engine.setRowHeight(data, 2, 1, 33);
  engine.setRowsHidden(data, 7, 1, true);
  engine.freeze(data, { rows: 1, columns: 0 });
  engine.setValidation(data, [area(1, 1, 3, 1)], {
    rule: { kind: "decimal", operator: "Between", min: 0, max: 1_000_000 },
    errorTitle: "Kami",
    errorMessage: "Isi angka",
    promptTitle: "",
    promptMessage: "",
  });
  engine.addConditionalFormat(data, {
    rect: area(1, 3, 3, 1),
    formula: "=D2>0.5",
    style: { fill: "#FFC7CE" },
  });
  engine.pageSetup(data).orientation = "Landscape";
  engine.charts(data).push({
    id: "{own-chart}",
    name: "Grafik kami",
    type: "ColumnClustered",
    title: "Cakupan",
    titleVisible: true,
    legend: { visible: false, position: "Bottom" },
    series: [
      {
        name: "Cakupan",
        values: { sheetId: data, rect: area(1, 3, 2, 1) },
        categories: { sheetId: data, rect: area(1, 0, 2, 1) },
        colour: "#4472C4",
      },
    ],
    categoryAxisTitle: "",
    valueAxisTitle: "",
    valueFormat: "General",
    valueMinimum: null,
    valueMaximum: null,
    left: 200,
    top: 10,
    width: 300,
    height: 200,
  });
  const notes = engine.addSheet("Catatan");
  engine.write(notes.id, area(0, 0, 2, 2), [
    ["catatan", "nilai"],
    ["'01", 7],
  ]);
  const hidden = engine.addSheet("Data lama");
  engine.write(hidden.id, area(0, 0, 1, 2), [[1, "=A1+'Data kami'!B2"]]);
  engine.changeSheet(hidden.id, { visibility: "Hidden" });
  const secret = engine.addSheet("Rahasia");
  engine.write(secret.id, area(2, 2, 1, 1), [["=Catatan!B2"]]);
  engine.changeSheet(secret.id, { visibility: "VeryHidden" });
  const locked = engine.addSheet("Terkunci");
  engine.write(locked.id, area(0, 0, 1, 1), [["terkunci"]]);
  engine.protect(locked.id, true);
  engine.setName({ name: "jumlah_kami", formula: "='Data kami'!$B$4", comment: "milik kami" });
  Object.assign(engine.settings(), {
    "alat.lain": { pilihan: 1 },
    "cakupan.fill.~rusak": "{bukan json",
  });
  await engine.calculate();
  if (mode === "Manual") {
    host.calculationMode = "Manual";
    // Changed since it was last calculated: the formulas show old values, and must go on showing them.
    engine.write(notes.id, area(1, 1, 1, 1), [[70]]);
    engine.write(data, area(1, 1, 1, 1), [[111]]);
  }
  engine.activateSheet(notes.id);
  engine.select(notes.id, area(1, 0, 1, 2));
}

/** Everything of the workbook that a person could see or find: cells with values, formulas, formats and styles, and all else. */
export function stateOf(engine: Engine, host: Host, without: readonly string[] = []): readonly string[] {
  const lines: string[] = [`mode ${host.calculationMode}`];
  for (const info of engine.sheets()) {
    if (without.includes(info.id)) continue;
    const { id } = info;
    lines.push(`${id} ${JSON.stringify(info)}`);
    const used = engine.usedRect(id, false);
    lines.push(`${id} used ${JSON.stringify(used)} ${JSON.stringify(engine.usedRect(id, true))}`);
    const rows = (used === null ? 0 : used.row + used.rows) + 2;
    const columns = (used === null ? 0 : used.column + used.columns) + 2;
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const cell = engine.cell(id, row, column);
        const style = engine.style(id, row, column);
        lines.push(`${id} R${String(row)}C${String(column)} ${JSON.stringify([cell, style])}`);
      }
      lines.push(`${id} row ${String(row)} ${String(engine.rowHeight(id, row))}`);
    }
    for (let column = 0; column < columns; column += 1)
      lines.push(`${id} column ${String(column)} ${String(engine.columnWidth(id, column))}`);
    lines.push(
      `${id} rest ${JSON.stringify([
        engine.merges(id),
        engine.hiddenRows(id),
        engine.charts(id),
        engine.pageSetup(id),
        engine.validations(id),
        engine.conditionalFormats(id),
      ])}`,
    );
  }
  lines.push(`names ${JSON.stringify(engine.names())}`);
  return lines;
}

/** What is in view and what is remembered: the same again once nothing of a fill is left. */
export function surroundingsOf(engine: Engine): readonly string[] {
  return [`selection ${JSON.stringify(engine.selection())}`, `settings ${JSON.stringify(engine.settings())}`];
}

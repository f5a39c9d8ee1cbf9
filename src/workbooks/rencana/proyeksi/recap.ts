/** Proyeksi, last part: rows that are read across the blocks, as the charts of Ringkasan need them. */
import {
  area,
  asideColumns,
  cell,
  columns,
  eachYear,
  f,
  onceKnown,
  writeHeading,
} from "../../../sheets/index.js";
import type { ReferenceNode, SheetBuilder } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import type { Row } from "../asumsi/rows.js";
import type { ProjectionRows } from "./block.js";
import { ProjectionBlock, units } from "./rows.js";

export interface RecapRows {
  /** The target in use, the same in every year. */
  readonly target: Row;
  /** The rate if nobody is added. */
  readonly unchanged: Row;
  /** Names of the segments, one below the other; the region's where there is no segment. */
  readonly names: ReferenceNode;
  /** Their gaps to the final target in the base year. */
  readonly gaps: ReferenceNode;
}

export function writeRecap(
  sheet: SheetBuilder,
  model: PlanModel,
  total: ProjectionRows,
  segments: readonly ProjectionRows[],
): RecapRows {
  const { say } = model;
  const lastColumn = asideColumns(model).how;
  sheet.next();
  writeHeading(
    sheet,
    say({ id: "Rekap untuk grafik Ringkasan", en: "Recap for the charts of Ringkasan" }),
    lastColumn,
  );
  const block = new ProjectionBlock(sheet, model, true);
  const { segment } = total;
  const target = block.row({
    label: { id: "Target yang dipakai", en: "Target in use" },
    unit: units.percent,
    how: {
      id: "Target wilayah di Segmen, sama di semua tahun.",
      en: "The region's target on Segmen, the same in every year.",
    },
    style: "calculated.share",
    node: (column) => onceKnown([total.share(column)], cell(segment.target, "both")),
  });
  const unchanged = block.row({
    label: { id: "Tanpa peserta tambahan", en: "Without additional members" },
    unit: units.percent,
    how: {
      id: "Peserta tahun dasar ÷ pekerja tahun itu.",
      en: "Covered in the base year ÷ workers of the year.",
    },
    style: "calculated.share",
    node: (column) =>
      onceKnown(
        [total.share(column), total.workers(column)],
        f`${cell(segment.covered, "both")} / ${total.workers(column)}`,
      ),
  });
  writeHeading(
    sheet,
    say({
      id: "Kekurangan menuju target akhir menurut segmen — tumpang tindih, jangan dijumlahkan",
      en: "Gap to the final target by segment — they overlap, do not add them up",
    }),
    lastColumn,
  );
  const first = sheet.row;
  const shown = segments.length === 0 ? [total] : segments;
  for (const rows of shown) {
    sheet.calculate(columns.label, cell(rows.segment.name, "both"), "label", { room: 50 });
    sheet.put(asideColumns(model).unit, say(units.persons), "unitOver");
    eachYear(model, (column) => {
      sheet.calculate(column, rows.gap(column), "calculated.persons");
    });
    sheet.next();
  }
  const down = (column: number): ReferenceNode =>
    area({ sheet: sheet.key, row: first, column, rows: shown.length, columns: 1 }, "both");
  return { target, unchanged, names: down(columns.label), gaps: down(columns.firstYear) };
}

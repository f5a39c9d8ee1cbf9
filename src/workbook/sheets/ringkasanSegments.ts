/** Ringkasan: what each segment lacks and costs, year by year. */
import type { Text } from "../../domain/index.js";
import { cell } from "../formula.js";
import type { StyleName } from "../styles.js";
import type { Row } from "./asumsiRows.js";
import type { SheetBuilder } from "./builder.js";
import { eachYear, writeHeading } from "./layout.js";
import type { ProjectionRows } from "./proyeksi.js";
import type { SummarySources } from "./ringkasanWords.js";

export function writeSegments(sheet: SheetBuilder, from: SummarySources, lastColumn: number): void {
  const { model, projection } = from;
  const { say } = model;
  const block = (
    heading: Text,
    style: StyleName,
    unit: Text,
    row: (rows: ProjectionRows) => Row,
    sum: boolean,
  ): void => {
    writeHeading(sheet, say(heading), lastColumn);
    for (const rows of projection.segments) {
      sheet.calculate(0, cell(rows.segment.name, "both"), "label", { room: 50 });
      if (sum) sheet.calculate(1, rows.costSum, style);
      sheet.put(2, say(unit), "unit");
      sheet.calculate(4, cell(rows.segment.check, "both"), "note", { room: 70 });
      eachYear(model, (column) => {
        sheet.calculate(column, row(rows)(column), style);
      });
      sheet.next();
    }
  };
  if (projection.segments.length === 0) return;
  block(
    {
      id: "Kekurangan menuju target akhir menurut segmen — tumpang tindih, jangan dijumlahkan",
      en: "Gap to the final target by segment — they overlap, do not add them up",
    },
    "calculated.persons",
    { id: "orang", en: "persons" },
    (rows) => rows.gap,
    false,
  );
  sheet.next();
  block(
    {
      id: "Biaya iuran menurut segmen — bukan tambahan atas biaya wilayah",
      en: "Cost by segment — not on top of the region's cost",
    },
    "calculated.amount",
    { id: "Rp", en: "Rp" },
    (rows) => rows.cost,
    true,
  );
}

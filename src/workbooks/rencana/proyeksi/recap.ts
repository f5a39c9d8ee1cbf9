/** Proyeksi, below the region: rows that are read across the blocks, segment beside segment, as print and charts need them. */
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
import type { Text } from "../../../domain/index.js";
import type { ReferenceNode, SheetBuilder, StyleName } from "../../../sheets/index.js";
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
  /** The row in which what is read segment beside segment begins. */
  readonly bySegment: number;
}

export function writeRecap(
  sheet: SheetBuilder,
  model: PlanModel,
  total: ProjectionRows,
  segments: readonly ProjectionRows[],
): RecapRows {
  const { say } = model;
  const lastColumn = asideColumns(model).how;
  writeHeading(sheet, say({ id: "Rekap wilayah", en: "Recap of the region" }), lastColumn);
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
  const shown = segments.length === 0 ? [total] : segments;
  const bySegment = sheet.row;
  const [, , gaps] = groups.map(({ heading, of, unit, style }) => {
    writeHeading(sheet, say(heading), lastColumn);
    const first = sheet.row;
    for (const rows of shown) {
      sheet.calculate(columns.label, cell(rows.segment.name, "both"), "label", {
        room: say(rows.segment.line.name),
      });
      sheet.put(asideColumns(model).unit, say(unit), "unitOver");
      eachYear(model, (column) => {
        sheet.calculate(column, of(rows)(column), style);
      });
      sheet.next();
    }
    return first;
  });
  if (gaps === undefined) throw new Error("The gaps are one of the groups");
  const down = (column: number): ReferenceNode =>
    area({ sheet: sheet.key, row: gaps, column, rows: shown.length, columns: 1 }, "both");
  return { target, unchanged, names: down(columns.label), gaps: down(columns.firstYear), bySegment };
}

interface Group {
  readonly heading: Text;
  readonly of: (rows: ProjectionRows) => Row;
  readonly unit: Text;
  readonly style: StyleName;
}

/** What is read segment beside segment; the gaps, which a chart shows, last. */
const groups: readonly Group[] = [
  {
    heading: {
      id: "Peserta yang diperlukan menurut segmen — tumpang tindih, jangan dijumlahkan",
      en: "Members needed by segment — they overlap, do not add them up",
    },
    of: ({ members }) => members,
    unit: units.persons,
    style: "derived.persons",
  },
  {
    heading: {
      id: "Peserta baru menurut segmen",
      en: "New members by segment",
    },
    of: ({ newMembers }) => newMembers,
    unit: units.persons,
    style: "derived.persons",
  },
  {
    heading: {
      id: "Kekurangan menuju target akhir menurut segmen — tumpang tindih, jangan dijumlahkan",
      en: "Gap to the final target by segment — they overlap, do not add them up",
    },
    of: ({ gap }) => gap,
    unit: units.persons,
    style: "calculated.persons",
  },
];

/** Rows that the recap of so many segments takes. */
export function recapHeight(segments: number): number {
  const [headingOfRegion, ofRegion, heading] = [1, 2, 1];
  return headingOfRegion + ofRegion + groups.length * (heading + Math.max(1, segments));
}

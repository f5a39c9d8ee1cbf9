/** The lines of Segmen: which there are, in which group, under which name. */
import type { BaselineRow, BaselineValue, Text } from "../../domain/index.js";
import type { PlanModel } from "../model.js";

export interface SegmentLine {
  readonly row: BaselineRow;
  readonly covered: BaselineValue;
  readonly workers: BaselineValue;
  /** What must be known, before the notes of the figures. */
  readonly why: Text | null;
  readonly isTotal: boolean;
}

export const segmentColumns = {
  name: 0,
  route: 1,
  covered: 2,
  workers: 3,
  rate: 4,
  uncovered: 5,
  ownTarget: 6,
  target: 7,
  wage: 8,
  check: 9,
} as const;

/** The total first, then the standing and the passing segments. */
export function linesOf(model: PlanModel): readonly SegmentLine[] {
  const { total } = model;
  const segment = (row: BaselineRow): SegmentLine => ({
    row,
    covered: row.covered,
    workers: row.workers,
    why: null,
    isTotal: false,
  });
  return [
    { row: total.row, covered: total.covered, workers: total.workers, why: total.why, isTotal: true },
    ...model.standing.map(segment),
    ...model.passing.map(segment),
  ];
}

/** The lines under their headings. */
export function groupsOf(
  lines: readonly SegmentLine[],
): readonly { readonly heading: Text; readonly empty: Text; readonly lines: readonly SegmentLine[] }[] {
  const passing = lines.filter((line) => !line.isTotal && line.row.segment.rowType !== "standing");
  return [
    {
      heading: {
        id: "Wilayah seluruhnya — berdiri sendiri, BUKAN jumlah segmen di bawah",
        en: "The whole region — stands alone, NOT the sum of the segments below",
      },
      empty: { id: "", en: "" },
      lines: lines.filter((line) => line.isTotal),
    },
    {
      heading: {
        id: "Segmen — tumpang tindih, jangan dijumlahkan",
        en: "Segments — they overlap, do not add them up",
      },
      empty: { id: "Tidak ada segmen dengan angka terbit.", en: "No segment with a published figure." },
      lines: lines.filter((line) => !line.isTotal && line.row.segment.rowType === "standing"),
    },
    ...(passing.length === 0
      ? []
      : [
          {
            heading: {
              id: "Sementara — dicatat, tidak diproyeksikan dan bukan bagian basis tetap",
              en: "Temporary — recorded, not projected and no part of the standing base",
            },
            empty: { id: "", en: "" },
            lines: passing,
          },
        ]),
  ];
}

/** The line's name in the plan's language. */
export function lineName(model: PlanModel, line: SegmentLine): string {
  return line.isTotal ? model.region.name : model.say(line.row.segment.name);
}

/** The same in both languages, for the sheet of sources. */
export function nameText(model: PlanModel, line: SegmentLine): Text {
  const { name } = model.region;
  return line.isTotal ? { id: name, en: name } : line.row.segment.name;
}

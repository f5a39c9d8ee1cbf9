/** The lines of Segmen: which there are, in which group, and which columns they fill. */
import type { PlanLine, Text } from "../../../domain/index.js";
import { totalLine } from "../../../domain/index.js";
import type { PlanModel } from "../model.js";

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
  programmes: 10,
  from: 11,
  until: 12,
} as const;

/** The last column that the sheet fills. */
export const lastSegmentColumn = segmentColumns.until;

/** The total first, then the standing, the temporary and the contract segments, each in the planner's order. */
function linesOf(model: PlanModel): readonly PlanLine[] {
  return [
    totalLine(model.total, model.region.name, model.choices),
    ...model.standing,
    ...model.temporary,
    ...model.contract,
  ];
}

interface LineGroup {
  readonly heading: Text;
  /** Said where there is no line. */
  readonly empty: Text;
  readonly lines: readonly PlanLine[];
}

/** The lines under their headings. */
export function groupsOf(model: PlanModel): readonly LineGroup[] {
  const lines = linesOf(model);
  const ofType = (type: PlanLine["rowType"]): readonly PlanLine[] =>
    lines.filter((line) => line.rowType === type);
  const none: Text = { id: "", en: "" };
  const passing: readonly LineGroup[] = [
    {
      heading: {
        id: "Sementara — orang yang dilindungi beberapa bulan; bukan bagian basis tetap dan cakupan",
        en: "Temporary — persons protected for some months; no part of the standing base or of any rate",
      },
      empty: none,
      lines: ofType("temporary"),
    },
    {
      heading: {
        id: "Menurut nilai kontrak — dicatat saja; iurannya dihitung dari nilai kontrak, bukan dari orang",
        en: "By contract value — recorded only; the contribution follows the contract, not the persons",
      },
      empty: none,
      lines: ofType("contract"),
    },
  ];
  return [
    {
      heading: {
        id: "Wilayah seluruhnya — berdiri sendiri, BUKAN jumlah segmen di bawah",
        en: "The whole region — stands alone, NOT the sum of the segments below",
      },
      empty: none,
      lines: ofType("total"),
    },
    {
      heading: {
        id: "Segmen — tumpang tindih, jangan dijumlahkan",
        en: "Segments — they overlap, do not add them up",
      },
      empty: {
        id: "Tidak ada segmen tetap: tidak ada angka terbit, atau tidak ada yang dipilih.",
        en: "No standing segment: no figure was published, or none was chosen.",
      },
      lines: ofType("standing"),
    },
    ...passing.filter((group) => group.lines.length > 0),
  ];
}

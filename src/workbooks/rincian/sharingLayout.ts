/** Pembagian: which column holds what, and the words its cells are chosen by. */
import type { Text } from "../../domain/index.js";
import type { CellPlace, ReferenceNode } from "../../sheets/index.js";
import { area, cell } from "../../sheets/index.js";
import { breakdownKeys } from "./keys.js";

export const sharing = {
  code: 0,
  region: 1,
  uncovered: 2,
  villages: 3,
  weight: 4,
  fixed: 5,
  result: 6,
  part: 7,
  after: 8,
  verdict: 9,
  /** From here on: how the result comes about. */
  usedWeight: 10,
  cap: 11,
  full: 12,
  exact: 13,
  whole: 14,
  remainder: 15,
  rank: 16,
} as const;

export const sharingWidths = [8, 31, 13, 12, 14, 12, 14, 10, 13, 34, 11, 11, 8, 12, 12, 13, 9];

export const sharingHeadings: readonly Text[] = [
  { id: "Kode wilayah", en: "Region code" },
  { id: "Kabupaten/kota", en: "Regency or city" },
  { id: "Belum terlindungi", en: "Not covered" },
  { id: "Desa dan kelurahan", en: "Villages" },
  { id: "Penduduk atau bobot lain", en: "Population or other weight" },
  { id: "Tetapkan sendiri", en: "Set by hand" },
  { id: "Pembagian (orang)", en: "Share (persons)" },
  { id: "Bagian", en: "Part" },
  { id: "Cakupan sesudahnya", en: "Rate afterwards" },
  { id: "Pemeriksaan", en: "Check" },
  { id: "Bobot dipakai", en: "Weight used" },
  { id: "Batas (orang)", en: "Cap (persons)" },
  { id: "Penuh (1)", en: "Full (1)" },
  { id: "Bagian tepat", en: "Exact share" },
  { id: "Dibulatkan ke bawah", en: "Rounded down" },
  { id: "Sisa pembagian", en: "Remainder" },
  { id: "Urutan sisa", en: "Rank" },
];

/** The row with what is shared, how, and whether it comes out; below it that of the target; then the headings of the table. */
export const choiceRow = 4;
export const targetRow = 6;
export const tableHeadRow = 8;
export const firstRegionRow = tableHeadRow + 1;

export const yesNo: readonly [Text, Text] = [
  { id: "Ya", en: "Yes" },
  { id: "Tidak", en: "No" },
];

/** The cells that every row of the table refers to. */
export interface SharingCells {
  /** Persons that are shared out: as typed, or what a target makes of the province's figures. */
  readonly total: CellPlace;
  readonly method: CellPlace;
  readonly capped: CellPlace;
}

/** The cells below the table, in which the sums are kept. */
export interface SharingSums {
  /** Left to share after what was set by hand. */
  readonly pool: CellPlace;
  /** Regions that lack a number which the method needs. */
  readonly lacking: CellPlace;
  /** 1 once everything is known. */
  readonly ready: CellPlace;
  /** Left to share by weight after those that are full. */
  readonly rest: CellPlace;
  /** The weights of those that share it. */
  readonly weights: CellPlace;
  /** Persons left over after rounding down. */
  readonly leftOver: CellPlace;
  readonly unplaced: CellPlace;
  /** Products up to here are exact in a spreadsheet. */
  readonly exactLimit: CellPlace;
  readonly largestProduct: CellPlace;
}

/** A column of the table, fixed, for the formulas that look at all regions. */
export function sharingColumn(column: number, regions: number): ReferenceNode {
  return area(
    { sheet: breakdownKeys.sharing, row: firstRegionRow, column, rows: regions, columns: 1 },
    "both",
  );
}

export function fixedCell(place: CellPlace): ReferenceNode {
  return cell(place, "both");
}

/** Where the sums stand, known before they are written: the rows above refer to them. */
export function sumPlaces(regions: number): SharingSums {
  const first = firstRegionRow + regions + 2;
  const place = (index: number): CellPlace => ({
    sheet: breakdownKeys.sharing,
    row: first + index,
    column: sharing.result,
  });
  return {
    pool: place(1),
    lacking: place(2),
    ready: place(3),
    rest: place(4),
    weights: place(5),
    leftOver: place(6),
    unplaced: place(7),
    exactLimit: place(8),
    largestProduct: place(9),
  };
}

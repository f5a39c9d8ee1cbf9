/** What a grid is: a table of figures, a list of persons, or nothing that is recognised; and then what is there and what is missing. */
import { joinTexts } from "../domain/index.js";
import type { Text } from "../domain/index.js";
import type { Finding } from "./checks/index.js";
import { quoted } from "./checks/index.js";
import { cellAddress, cellIn } from "./grid/index.js";
import type { Grid } from "./grid/index.js";
import { recalled } from "./shape.js";
import type { ShapeMemory } from "./shape.js";
import { fieldNames, nearestHeading, personsIn, recogniseAll } from "./table/index.js";
import type { Candidate, ColumnMapping, PersonList, Recognition } from "./table/index.js";

type Understanding =
  | {
      readonly kind: "figures";
      readonly recognition: Recognition;
      readonly others: readonly Recognition[];
      /** Whether it is read as it was pointed out in another file. */
      readonly remembered: boolean;
    }
  | { readonly kind: "persons"; readonly persons: PersonList; readonly findings: readonly Finding[] }
  | {
      readonly kind: "unrecognised";
      /** The row that is most like a heading, if any. */
      readonly nearest: Candidate | null;
      readonly findings: readonly Finding[];
    };

/**
 * Looks at one grid. A list of persons is never read as figures. Of several tables on a sheet the first that holds covered
 * persons or workers is the one, the others may say where its figures come from.
 */
export function understand(
  grid: Grid,
  fileName: string | null = null,
  memory: ShapeMemory | null = null,
): Understanding {
  const persons = personsIn(grid);
  if (persons !== null) return { kind: "persons", persons, findings: [personsFinding(persons)] };
  const kept = memory === null ? null : recalled(grid, memory, fileName);
  if (kept !== null) return { kind: "figures", recognition: kept, others: [], remembered: true };
  const all = recogniseAll(grid, fileName);
  const recognition = all.find(holdsPersons) ?? all[0];
  if (recognition !== undefined) {
    const others = all.filter((each) => each !== recognition);
    return { kind: "figures", recognition, others, remembered: false };
  }
  const nearest = nearestHeading(grid);
  return { kind: "unrecognised", nearest, findings: whatIsMissing(grid, nearest) };
}

/** Whether a planner may point at a table of this sheet: not on an empty one, nor in a list of persons. */
export function isPointable(grid: Grid): boolean {
  return grid.rows.length > 0 && personsIn(grid) === null;
}

function holdsPersons({ columns }: Recognition): boolean {
  return columns.some(({ field }) => field === "covered" || field === "workers");
}

/** A grid of a workbook with what it is. */
export interface FoundTable {
  readonly grid: Grid;
  readonly at: number;
  readonly recognition: Recognition;
  readonly others: readonly Recognition[];
  /** Whether it is read as it was pointed out, in this file or in another. */
  readonly remembered: boolean;
}

/**
 * The tables of figures on the sheets that are in view, the best first: those with covered or workers, before others those that
 * were pointed out, by their headings.
 */
export function tablesIn(
  grids: readonly Grid[],
  fileName: string | null,
  memory: ShapeMemory | null = null,
): readonly FoundTable[] {
  return grids
    .flatMap((grid, at): readonly FoundTable[] => {
      const found = grid.hidden ? null : understand(grid, fileName, memory);
      return found?.kind === "figures" ? [{ grid, at, ...found }] : [];
    })
    .sort(
      (a, b) =>
        Number(holdsPersons(b.recognition)) - Number(holdsPersons(a.recognition)) ||
        Number(b.remembered) - Number(a.remembered) ||
        b.recognition.score - a.recognition.score ||
        a.at - b.at,
    );
}

function personsFinding({ headerRow, address, columns }: PersonList): Finding {
  const named = columns.filter(({ field }) => field !== null).map(({ heading }) => quoted(heading));
  return {
    severity: "error",
    code: "persons-list",
    address,
    row: headerRow,
    column: null,
    sentence: {
      id: `${address}: ini daftar orang (kolom ${named.join(", ")}), bukan tabel angka per wilayah: tidak dibaca sebagai angka. Yang diharapkan jumlah pekerja atau peserta per wilayah atau segmen. Daftar orang dihitung dan diperiksa di tab Daftar.`,
      en: `${address}: this is a list of persons (columns ${named.join(", ")}), not a table of figures by region: it is not read as figures. Numbers of workers or members by region or segment were expected. Lists of persons are counted and checked in the tab Lists.`,
    },
  };
}

/** What is there, column by column, and what a table of figures lacks to be one. */
function whatIsMissing(grid: Grid, nearest: Candidate | null): readonly Finding[] {
  const [first] = grid.rows;
  if (first === undefined) {
    return [
      finding("A1", null, {
        id: "Tidak ada isi: diharapkan tabel dengan baris judul.",
        en: "There is nothing in it: a table with a heading was expected.",
      }),
    ];
  }
  if (nearest === null) {
    const at = cellAddress(grid, first.index, first.cells[0]?.column ?? 0);
    const shown = first.cells
      .slice(0, 12)
      .map((cell) => cell.shown.slice(0, 80))
      .join(" | ")
      .slice(0, 80);
    if (grid.rows.every(({ cells }) => cells.length < 2)) {
      return [
        finding(at, first.index, {
          id: `Semua isinya berada di satu kolom, mulai di ${at} dengan "${shown}": diharapkan tabel dengan judul dan kolom terpisah. Pisahkan kolomnya dulu (Data, Teks ke Kolom), atau salin dari tabelnya.`,
          en: `All of it is in one column, from ${at} on, which reads "${shown}": a table with headings and separate columns was expected. Separate the columns first (Data, Text to Columns), or copy from the table.`,
        }),
      ];
    }
    return [
      finding(at, first.index, {
        id: `Baris judul tidak ditemukan: diharapkan judul seperti "Kabupaten/Kota | Segmen | Pekerja | Peserta"; isinya mulai di ${at} dengan "${shown}". Sertakan baris judulnya, atau tunjuk barisnya.`,
        en: `No heading was found: one such as "Kabupaten/Kota | Segmen | Pekerja | Peserta" was expected; it begins at ${at} with "${shown}". Include the row of headings, or point at it.`,
      }),
    ];
  }
  const row = nearest.headerRow + nearest.headerRows - 1;
  const at = cellAddress(grid, nearest.headerRow, nearest.columns[0]?.column ?? 0);
  const others = nearest.columns.filter(({ other }) => other !== null).slice(0, 24);
  return [
    finding(at, nearest.headerRow, joinTexts([found(at, nearest.columns), missing(nearest.columns)])),
    ...indicatorsOf(grid, nearest),
    ...ofOneRegion(grid, nearest),
    ...others.map(({ column, heading, other }): Finding => {
      const address = cellAddress(grid, row, column);
      const what = other ?? { id: "", en: "" };
      return {
        severity: "warning",
        code: "other-quantity",
        address,
        row,
        column,
        sentence: {
          id: `${address} kolom ${quoted(heading)} berisi ${what.id}, bukan peserta atau pekerja BPJS Ketenagakerjaan: tidak dipakai.`,
          en: `${address} the column ${quoted(heading)} holds ${what.en}, not members or workers of employment insurance: not used.`,
        },
      };
    }),
  ];
}

/** A table of persons that names no region: of all of Indonesia, or of one place that only its reader knows. */
function ofOneRegion(grid: Grid, { columns, headerRow, headerRows }: Candidate): readonly Finding[] {
  const counted = columns.filter(({ field }) => field === "covered" || field === "workers");
  const [mapping] = counted;
  if (mapping === undefined || namesWhat(columns)) return [];
  const { column } = mapping;
  const row = headerRow + headerRows - 1;
  const address = cellAddress(grid, row, column);
  const names = [...new Set(counted.map(({ heading }) => quoted(heading)))].slice(0, mostListed).join(", ");
  return [
    {
      severity: "warning",
      code: "no-region-column",
      address,
      row,
      column,
      sentence: {
        id: `${address} kolom ${names} dihitung untuk seluruh Indonesia atau satu daerah yang tidak disebut, bukan per wilayah atau segmen: tidak dipakai.`,
        en: `${address} the columns ${names} count all of Indonesia or one place that is not named, not regions or segments: not used.`,
      },
    },
  ];
}

/** Whether a column says which region or segment a row is about. */
function namesWhat(columns: readonly ColumnMapping[]): boolean {
  return columns.some(({ field }) => field === "regionName" || field === "regionCode" || field === "segment");
}

/** Indicators that are named when none of a table's is ours. */
const mostIndicators = 8;

/** A table of indicators without ours: which they are. */
function indicatorsOf(grid: Grid, { columns, headerRow, headerRows }: Candidate): readonly Finding[] {
  const mapping = columns.find(({ field }) => field === "indicator");
  if (mapping === undefined) return [];
  const { column, heading } = mapping;
  const row = headerRow + headerRows - 1;
  const below = grid.rows.filter(({ index }) => index > row);
  const names = new Set(below.flatMap((each) => cellIn(each, column)?.shown ?? []));
  const list = [...names].slice(0, mostIndicators).map((name) => quoted(name));
  const address = cellAddress(grid, row, column);
  return [
    {
      severity: "warning",
      code: "other-quantity",
      address,
      row,
      column,
      sentence: {
        id: `${address} kolom ${quoted(heading)} menyebut apa yang dihitung: ${list.join(", ")}. Tidak ada jumlah peserta atau pekerja di antaranya: tidak dipakai.`,
        en: `${address} the column ${quoted(heading)} says what is counted: ${list.join(", ")}. No number of members or workers is among them: not used.`,
      },
    },
  ];
}

function finding(address: string, row: number | null, sentence: Text): Finding {
  return { severity: "error", code: "no-heading", address, row, column: null, sentence };
}

/** Columns that are listed in one sentence. */
const mostListed = 8;

function found(at: string, columns: readonly ColumnMapping[]): Text {
  const known = columns.filter(({ field }) => field !== null).slice(0, mostListed);
  const list = (language: "id" | "en"): string =>
    known
      .map(
        ({ heading, field }) => `${quoted(heading)} (${field === null ? "" : fieldNames[field][language]})`,
      )
      .join(", ");
  return known.length === 0
    ? {
        id: `Judul mungkin di ${at}, tetapi tidak ada kolom yang dikenali.`,
        en: `The heading may be at ${at}, but no column is recognised.`,
      }
    : {
        id: `Judul mungkin di ${at}. Dikenali: ${list("id")}.`,
        en: `The heading may be at ${at}. Recognised: ${list("en")}.`,
      };
}

function missing(columns: readonly ColumnMapping[]): Text {
  const fields = new Set(columns.map(({ field }) => field));
  const about = namesWhat(columns);
  const lacks: Text[] = [];
  if (!about) lacks.push({ id: "kolom wilayah atau segmen", en: "a column of regions or segments" });
  if (!fields.has("covered") && !fields.has("workers"))
    lacks.push({
      id: "kolom jumlah pekerja atau peserta",
      en: "a column with the number of workers or members",
    });
  const list = (language: "id" | "en"): string =>
    lacks.map((text) => text[language]).join(language === "id" ? " dan " : " and ");
  return lacks.length === 0
    ? {
        id: "Tunjuk isi kolomnya bila tabel ini yang dimaksud.",
        en: "Point at what the columns hold if this is the table.",
      }
    : {
        id: `Belum ada: ${list("id")}. Tunjuk isi kolomnya bila tabel ini yang dimaksud.`,
        en: `Missing: ${list("en")}. Point at what the columns hold if this is the table.`,
      };
}

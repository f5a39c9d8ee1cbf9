/** Checks of where figures come from: said at all, one base and date within a rate, and still the figure of the source that is named. */
import { basisNames } from "../../../domain/index.js";
import type { LineNumber, Text } from "../../../domain/index.js";
import {
  at,
  f,
  isEmpty,
  isFilled,
  known,
  noneWord,
  sourceColumns,
  sourceIdColumn,
} from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, SheetCheck, SheetPlan } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import { isUnsure } from "./dates.js";
import { isProjected } from "../segmen/origins.js";
import type { OriginCells } from "../segmen/origins.js";
import type { SegmentCells, SegmentSheet } from "../segmen/cells.js";
import { segmentColumns } from "../segmen/lines.js";

/** The cell on Sumber that holds a figure as it was when the workbook was filled. */
export type NumberOnSources = (id: string) => CellPlace;

/** Finds a cell of the row on Sumber that has an id. */
export function rowFinder(register: SheetPlan): (id: string, column: number) => CellPlace {
  const rows = new Map(
    register.cells
      .filter(({ column }) => column === sourceIdColumn)
      .map(({ content, row }) => [content, row] as const),
  );
  return (id, column) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`${id} has no row on Sumber`);
    return { sheet: register.key, row, column };
  };
}

type SourceCells = Pick<OriginCells, "coveredSource" | "workersSource" | "named">;

/** Whether the words of a number's source are those that were written when the workbook was filled. */
function saysAsFilled(line: SourceCells, which: LineNumber): FormulaNode {
  return f`${at(sourceOf(line, which))} = ${line.named[which].words}`;
}

function sourceOf(line: SourceCells, which: LineNumber): CellPlace {
  return which === "covered" ? line.coveredSource : line.workersSource;
}

/**
 * Base, date and source of what is filled in. A source that still says "ask" is none, nor is a date that says it is not certain
 * or a base that says it is not stated.
 */
export function origin(model: PlanModel, line: SegmentCells, numbers: readonly LineNumber[]): SheetCheck {
  const { date, basis } = line;
  const unstated = model.say(basisNames.unstated);
  const filled = f`OR(${numbers.map((which) => known(line[which]))})`;
  const unsaid = numbers.map((which) => {
    const empty = isEmpty(sourceOf(line, which));
    const lacks = line.named[which].id === null ? f`OR(${empty}, ${saysAsFilled(line, which)})` : empty;
    return f`AND(${known(line[which])}, ${lacks})`;
  });
  return {
    name: "origin.said",
    about: line.line.id,
    what: {
      id: "Basis, tanggal dan sumber angka disebut",
      en: "Base, date and source of the figures are said",
    },
    of: line.name,
    applies: filled,
    holds: f`NOT(
      OR(
        ${isEmpty(date)},
        ${isUnsure(model, date)},
        ${isEmpty(basis)},
        ${at(basis)} = ${unstated},
        ${unsaid}
      )
    )`,
    lacks: true,
    todo: {
      id: 'Angka tanpa basis, tanggal dan sumber tidak dapat dipertanggungjawabkan: pastikan ketiganya di tabel kedua Segmen dan tulis di atas "tanpa tanggal", "tidak disebut" atau "kosong". Bila tidak dapat dipastikan, sebut itu di usulan.',
      en: 'A figure without base, date and source cannot be accounted for: make sure of all three in the second table of Segmen and write them over "undated", "not stated" or "empty". Where that is not possible, say so in the proposal.',
    },
    at: line.date,
  };
}

/** The two numbers of a rate count the same on the same day; nothing is said of the workers' where it is that of the covered. */
export function oneOrigin(line: SegmentCells): readonly SheetCheck[] {
  const { ofWorkers } = line;
  if (ofWorkers === null) return [];
  // Where nothing is said of one of them there is nothing to compare.
  const differ = (own: CellPlace, other: CellPlace): FormulaNode =>
    f`AND(${isFilled(own)}, ${isFilled(other)}, ${at(own)} <> ${at(other)})`;
  const differs = f`OR(${differ(ofWorkers.date, line.date)}, ${differ(ofWorkers.basis, line.basis)})`;
  return [
    {
      name: "origin.alike",
      about: line.line.id,
      what: {
        id: "Peserta dan pekerja sama basis dan tanggalnya",
        en: "Covered and workers are of one base and date",
      },
      of: line.name,
      applies: f`AND(
        ${known(line.covered)},
        ${known(line.workers)},
        OR(${differs}, AND(${isFilled(line.date)}, ${isFilled(line.basis)}))
      )`,
      holds: f`NOT(${differs})`,
      todo: {
        id: "Angka yang berbeda basis atau tanggal tidak dapat dibagi: cakupannya hanya perkiraan. Minta keduanya pada satu basis dan tanggal, lalu kosongkan dua sel pekerja ini.",
        en: "Figures of different bases or dates cannot be divided: the rate is an estimate only. Ask for both on one base and date, then empty these two cells of the workers.",
      },
      at: ofWorkers.basis,
    },
  ];
}

/** What an earlier plan reckoned is no actual figure until somebody says so: by writing its source over the words of the projection. */
export function confirmed(line: SegmentCells): readonly SheetCheck[] {
  return (["covered", "workers"] as const).flatMap((which): readonly SheetCheck[] => {
    if (!isProjected(line.line[which])) return [];
    return [
      {
        name: `${which}.confirmed`,
        about: line.line.id,
        what:
          which === "covered"
            ? {
                id: "Peserta angka sebenarnya, bukan proyeksi",
                en: "Covered persons are actual, not projected",
              }
            : { id: "Pekerja angka sebenarnya, bukan proyeksi", en: "Workers are actual, not projected" },
        of: line.name,
        holds: f`NOT(${saysAsFilled(line, which)})`,
        lacks: true,
        todo: {
          id: "Angka ini proyeksi rencana tahun lalu. Tulis angka sebenarnya pada tanggal dasar baru, lalu ganti sumbernya di tabel kedua Segmen.",
          en: "This figure is last year's plan's projection. Write the actual one at the new base date, then its source in the second table of Segmen.",
        },
        at: sourceOf(line, which),
      },
    ];
  });
}

const asItsSource: Readonly<Record<LineNumber, Text>> = {
  covered: {
    id: "Peserta sesuai sumber yang disebut",
    en: "Covered persons agree with the source that is named",
  },
  workers: {
    id: "Pekerja sesuai sumber yang disebut",
    en: "Workers agree with the source that is named",
  },
};

/** A number that was typed over must not keep the name of a source that says something else. */
export function figureSources(
  line: SegmentCells,
  numbers: readonly LineNumber[],
  onSources: NumberOnSources,
): readonly SheetCheck[] {
  return numbers.flatMap((which): readonly SheetCheck[] => {
    const { id } = line.named[which];
    if (id === null) return [];
    return [
      {
        name: `${which}.as-source`,
        about: line.line.id,
        what: asItsSource[which],
        of: line.name,
        // That a number is missing altogether is another check; a source of one's own has no figure on Sumber.
        applies: f`AND(${known(line[which])}, ${saysAsFilled(line, which)})`,
        holds: f`${at(line[which])} = ${at(onSources(id))}`,
        todo: {
          id: `Angkanya diganti, sumbernya masih ${id}, yang di Sumber menyebut angka lain: tulis sumber, tanggal dan basis angka baru di tabel kedua Segmen, atau kembalikan angkanya.`,
          en: `The figure was replaced and its source is still ${id}, which gives another one on Sumber: write source, date and base of the new figure in the second table of Segmen, or put the figure back.`,
        },
        at: line[which],
      },
    ];
  });
}

/**
 * What was to be asked for and has no source beside it on Segmen, wages and months, has it on Sumber: whoever fills in the one
 * fills in the other.
 */
export function askedSources(segments: SegmentSheet, register: SheetPlan): readonly SheetCheck[] {
  const find = rowFinder(register);
  const asked = new Map<string, CellPlace[]>();
  const columns: readonly number[] = [segmentColumns.wage, segmentColumns.from, segmentColumns.until];
  const lines = new Map(
    [segments.total, ...segments.standing, ...segments.temporary].map(({ name, line }) => [
      name.row,
      line.id,
    ]),
  );
  for (const { row, column, content, source } of segments.sheet.cells) {
    if (content !== null || source === undefined) continue;
    if (!columns.includes(column) || !lines.has(row)) continue;
    asked.set(source, [...(asked.get(source) ?? []), { sheet: segments.sheet.key, row, column }]);
  }
  return [...asked].map(([id, places]): SheetCheck => {
    // One source for all wages, one for the months of each line.
    const [first] = places;
    const isWage = first?.column === segmentColumns.wage;
    const outlet = find(id, sourceColumns.outlet);
    const isSaid = f`NOT(OR(${isEmpty(outlet)}, ${at(outlet)} = ${noneWord}))`;
    return {
      name: isWage ? "wage.source" : "months.source",
      ...(isWage ? {} : { about: lines.get(first?.row ?? -1) ?? "" }),
      what: { id: "Sumber isian disebut", en: "The source of what was filled in is said" },
      of: find(id, sourceColumns.what),
      applies: f`COUNT(${places.map(at)}) > 0`,
      holds: isSaid,
      lacks: true,
      todo: {
        id: "Isiannya sudah diketik di Segmen, sumbernya belum: ganti tanda — di sel ini dengan dokumen atau instansi asalnya.",
        en: "It was typed in on Segmen, its source was not: write the document or office it is from over the dash in this cell.",
      },
      at: outlet,
    };
  });
}

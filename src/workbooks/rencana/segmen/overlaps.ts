/** Segmen, last table: which segments may hold the same heads, and how many of them at most. */
import type { PlanLine, Text } from "../../../domain/index.js";
import { cell, f, onceKnown, writeHeading } from "../../../sheets/index.js";
import { overlappingLines } from "../../../domain/index.js";
import type { PlanModel } from "../model.js";
import type { SheetBuilder } from "../../../sheets/index.js";
import type { LineCells, OverlapCells } from "./cells.js";
import { lastSegmentColumn } from "./lines.js";

const headings: readonly (readonly [number, Text])[] = [
  [0, { id: "Segmen", en: "Segment" }],
  [1, { id: "Dapat memuat orang yang sama dengan", en: "May hold the same heads as" }],
  [4, { id: "Paling banyak dua kali", en: "Counted twice at most" }],
  [5, { id: "Artinya", en: "What it means" }],
];

const meaning: Text = {
  id: "Bila keduanya dijumlahkan, sampai sekian peserta dapat terhitung dua kali. Anggarkan hanya salah satunya, atau pisahkan daftarnya menurut NIK.",
  en: "Adding the two may count up to so many members twice. Budget only one of them, or keep their lists apart by NIK.",
};

/** Columns that the meaning runs over. */
const meaningColumns = lastSegmentColumn - 4;

export function writeOverlaps(
  sheet: SheetBuilder,
  model: PlanModel,
  written: readonly { readonly line: PlanLine; readonly cells: LineCells }[],
): readonly OverlapCells[] {
  const pairs = overlappingLines(model.segments);
  if (pairs.length === 0) return [];
  const { say } = model;
  sheet.next();
  writeHeading(
    sheet,
    say({ id: "Segmen yang dapat memuat orang yang sama", en: "Segments that may hold the same heads" }),
    lastSegmentColumn,
  );
  for (let column = 0; column <= lastSegmentColumn; column += 1) {
    const heading = headings.find(([at]) => at === column)?.[1];
    sheet.put(
      column,
      heading === undefined ? null : say(heading),
      column === 4 ? "numberHead" : "columnHead",
    );
  }
  sheet.join(1, 3);
  sheet.join(5, meaningColumns);
  sheet.height(44);
  sheet.next();
  const cellsOf = (line: PlanLine): LineCells => {
    const found = written.find((candidate) => candidate.line.id === line.id);
    if (found === undefined) throw new Error(`${line.id} has no line on Segmen`);
    return found.cells;
  };
  return pairs.map(([one, other]): OverlapCells => {
    const [first, second] = [cellsOf(one), cellsOf(other)];
    sheet.calculate(0, cell(first.name), "label", { room: one.name[model.choices.language].length });
    sheet.calculate(1, cell(second.name), "label", { room: other.name[model.choices.language].length });
    sheet.join(1, 3);
    const covered = [cell(first.covered), cell(second.covered)];
    const most = sheet.calculate(4, onceKnown(covered, f`MIN(${covered})`), "calculated.persons");
    sheet.put(5, say(meaning), "note");
    sheet.join(5, meaningColumns);
    sheet.next();
    return { ids: [one.id, other.id], most };
  });
}

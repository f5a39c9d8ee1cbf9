/** The story of one cell of a plan that stands in a workbook. */
import type { Text } from "../../domain/index.js";
import { oneCell } from "../address.js";
import type { Rectangle, SheetKey } from "../address.js";
import { contributing, Evaluation } from "../evaluate/index.js";
import { isFormula, referencesOf } from "../formula.js";
import type { Dialect, ReferenceNode } from "../formula.js";
import { sheetKeys, sourceIdColumn } from "../keys.js";
import type { CellPlan, WorkbookPlan } from "../plan.js";
import { sameRaw, withoutNumbers } from "../refresh/index.js";
import type { Raw } from "../refresh/index.js";
import { parameterInNote, sourceHeadings } from "../sources.js";
import { isInputStyle } from "../styles.js";
import { formulaInWords } from "./formulaWords.js";
import { KnownPlan } from "./known.js";
import type { PlanPlace } from "./known.js";
import type { CellStory, SeenSheet, Some, ToldPlace, ToldSource } from "./types.js";

/** So many of a list are told. */
const most = { reads: 12, sources: 6, readBy: 12 } as const;

/** A sentence that the sheet puts together is told by its beginning. */
const longestShown = 60;

export interface TellRequest {
  /** Made anew from what the workbook remembers, its tabs under the names that they have now. */
  readonly plan: WorkbookPlan;
  readonly baseYear: number;
  readonly dialect: Dialect;
  /** Whether the workbook counts its days from 1904. */
  readonly dates1904?: boolean;
  readonly seen: readonly SeenSheet[];
  /** The cell, in the numbers of its tab. */
  readonly at: { readonly key: SheetKey; readonly row: number; readonly column: number };
}

export function tellCell({ plan, baseYear, dialect, dates1904 = false, seen, at }: TellRequest): CellStory {
  const known = new KnownPlan(plan, dialect, baseYear, seen);
  const cell = known.cellOn(at.key, at.row, at.column);
  if (cell === null) return { kind: "foreign" };
  const place: PlanPlace = { key: at.key, row: cell.row, column: cell.column };
  const { content } = cell;
  const isInput = isInputStyle(cell.style);
  if (!isInput && !isFormula(content) && typeof content !== "number") return { kind: "words" };
  const values = new Evaluation(plan, (one) => known.stands({ ...one, key: one.sheet }), dates1904);
  const origins = originsOf(known, values, place, cell);
  const isEmpty = known.held(place) === "";
  return {
    kind: isInput ? "input" : isFormula(content) ? "formula" : "fixed",
    ...known.words(place),
    explanation: known.explanation(place),
    inWords: isFormula(content) ? inWords(known, place, cell) : null,
    was: changedFrom(known, place, cell),
    ask: isEmpty ? (cell.ask ?? null) : null,
    origin: originOf(known, place),
    reads: some(isFormula(content) ? readsOf(known, referencesOf(content.node)) : [], most.reads),
    law: some(
      origins.filter(({ parameterId }) => parameterId !== null),
      most.sources,
    ),
    sources: some(
      origins.filter(({ parameterId }) => parameterId === null),
      most.sources,
    ),
    readBy: some(readersOf(known, place), most.readBy),
  };
}

function some<Thing>(all: readonly Thing[], count: number): Some<Thing> {
  return { first: all.slice(0, count), more: Math.max(0, all.length - count) };
}

/** Base, date and source that stand in its row of a table of records, each by what its column is called. */
function originOf(known: KnownPlan, at: PlanPlace): readonly ToldPlace[] {
  return known.originBeside(at).map((place): ToldPlace => {
    const told = toldArea(known, place, oneCell(place));
    return place.row === at.row ? { ...told, label: known.columnOf(place), column: "" } : told;
  });
}

/** What the plan wrote, where something else stands there; to be written back as it is said. */
function changedFrom(known: KnownPlan, at: PlanPlace, cell: CellPlan): Raw | null {
  const wrote = known.wrote(at.key, cell);
  const holds = known.held(at);
  if (sameRaw(holds, wrote)) return null;
  // Where lines of ours are gone too, Excel has cut references that the plan still has whole.
  if (known.hasMoved && withoutNumbers(holds) === withoutNumbers(wrote)) return null;
  return wrote;
}

function inWords(known: KnownPlan, at: PlanPlace, { content }: CellPlan): Text | null {
  if (!isFormula(content)) return null;
  const own = known.words(at);
  const nameOf = (reference: ReferenceNode): string => {
    const [told] = readsOf(known, [reference]);
    if (told?.label === "" && told.column !== "") return `[${told.column}]`;
    if (told === undefined || told.label === "") {
      const place = known.placeOf(reference.sheet, reference);
      return `${place.sheet}!${place.address}`;
    }
    const isOtherColumn = told.column !== "" && told.column !== own.column;
    const isOwnRow = reference.sheet === at.key && reference.row === at.row && reference.rows === 1;
    if (isOwnRow && isOtherColumn && known.isRecord(at)) return `[${told.column}]`;
    return `[${told.label}${isOtherColumn ? `, ${told.column}` : ""}]`;
  };
  const [id, en] = (["id", "en"] as const).map((language) => formulaInWords(content.node, language, nameOf));
  return id == null || en == null ? null : { id, en };
}

/** Each area once, in the order in which they stand in the formula. */
function readsOf(known: KnownPlan, references: readonly ReferenceNode[]): readonly ToldPlace[] {
  const told = new Map<string, ToldPlace>();
  for (const reference of references) {
    const { sheet: key, row, column } = reference;
    const place = known.placeOf(key, reference);
    const name = `${place.sheet}!${place.address}`;
    if (told.has(name)) continue;
    const words = toldArea(known, { key, row, column }, reference);
    told.set(name, known.isWholeColumn(reference) ? { ...words, label: "" } : words);
  }
  return [...told.values()];
}

function toldArea(known: KnownPlan, first: PlanPlace, area: Rectangle): ToldPlace {
  const words = known.words(first);
  const at = known.placeOf(first.key, area);
  if (area.rows === 1 && area.columns === 1) {
    const shown = known.shown(first);
    return { ...words, at, shown: shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown };
  }
  const last = known.words({
    ...first,
    row: first.row + area.rows - 1,
    column: first.column + area.columns - 1,
  });
  return {
    ...words,
    label: words.label === last.label ? words.label : `${words.label} … ${last.label}`,
    column: words.column === last.column ? words.column : `${words.column}–${last.column}`,
    at,
    shown: "",
  };
}

/** Cells of the plan that read it, neighbours in a row as one area, and the same cells of rows of one table. */
function readersOf(known: KnownPlan, { key, row, column }: PlanPlace): readonly ToldPlace[] {
  const runs: { readonly from: PlanPlace; columns: number }[] = [];
  /** By the cell that would go on with it. */
  const open = new Map<string, (typeof runs)[number]>();
  const nameOf = (place: PlanPlace, onward: number): string =>
    `${place.key} ${String(place.row)} ${String(place.column + onward)}`;
  known.eachFormula((at, reads) => {
    const isRead = reads.some(
      (area) =>
        area.sheet === key &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    if (!isRead) return;
    const run = open.get(nameOf(at, 0)) ?? { from: at, columns: 0 };
    if (run.columns === 0) runs.push(run);
    run.columns += 1;
    open.set(nameOf(at, 1), run);
  });
  const areas: { readonly from: PlanPlace; readonly columns: number; rows: number }[] = [];
  for (const { from, columns } of runs) {
    const last = areas.at(-1);
    const goesOn =
      last !== undefined &&
      last.from.key === from.key &&
      last.from.column === from.column &&
      last.columns === columns &&
      last.from.row + last.rows === from.row &&
      known.isRecord(last.from) &&
      known.isRecord(from);
    if (goesOn) last.rows += 1;
    else areas.push({ from, columns, rows: 1 });
  }
  // That checks look at it is said last.
  return [...areas]
    .sort((a, b) => Number(a.from.key === sheetKeys.checks) - Number(b.from.key === sheetKeys.checks))
    .map(({ from, columns, rows }) => toldArea(known, from, { ...oneCell(from), columns, rows }));
}

/**
 * The rows of Sumber behind a cell, the nearest first: its own, or those of the inputs that come into what its formula comes to.
 * A rate or relief that its month, its payer or its segment leaves out is nothing to cite.
 */
function originsOf(
  known: KnownPlan,
  values: Evaluation,
  at: PlanPlace,
  cell: CellPlan,
): readonly ToldSource[] {
  const found = new Map<string, PlanPlace>();
  const note = (place: PlanPlace, one: CellPlan): void => {
    const id = one.source ?? (isFormula(one.content) ? null : known.sourceBeside(place));
    if (id !== null && !found.has(id)) found.set(id, place);
  };
  const visited = new Set<CellPlan>([cell]);
  let edge: readonly (readonly [PlanPlace, CellPlan])[] = [[at, cell]];
  while (edge.length > 0) {
    const next: (readonly [PlanPlace, CellPlan])[] = [];
    for (const [place, one] of edge) {
      // Where somebody wrote over a formula, what it would have read comes no further.
      if (one !== cell && isFormula(one.content) && known.stands(place) !== undefined) continue;
      if (typeof one.content === "number" || one.source !== undefined) note(place, one);
      if (!isFormula(one.content)) continue;
      for (const { sheet: key, row, column } of contributing(one.content.node, values)) {
        const read = known.cell({ key, row, column });
        if (read === null || visited.has(read)) continue;
        visited.add(read);
        next.push([{ key, row, column }, read]);
      }
    }
    edge = next;
  }
  const register = registerOf(known);
  return [...found].flatMap(([id, input]): readonly ToldSource[] => {
    const row = register.get(id);
    return row === undefined ? [] : [toldSource(known, id, row, input)];
  });
}

/** The rows of the sheet of sources by their ids. */
function registerOf(known: KnownPlan): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [row, cells] of known.rowsOf(sheetKeys.sources)) {
    const id = cells.find(({ column }) => column === sourceIdColumn);
    if (typeof id?.content === "string" && !rows.has(id.content)) rows.set(id.content, row);
  }
  return rows;
}

function toldSource(known: KnownPlan, id: string, row: number, input: PlanPlace): ToldSource {
  const key = sheetKeys.sources;
  const shown = (column: number): string => {
    const cell = known.cell({ key, row, column });
    const text = known.shown({ key, row, column });
    return text === "" && typeof cell?.content === "string" ? cell.content : text;
  };
  const note = shown(sourceHeadings.length - 1);
  return {
    id,
    what: shown(1),
    value: shown(2),
    unit: shown(3),
    asOf: shown(4),
    published: shown(5),
    outlet: shown(6),
    address: shown(7),
    kind: shown(8),
    reliability: shown(10),
    note,
    parameterId: parameterInNote.exec(note)?.[1] ?? null,
    at: known.placeOf(key, oneCell({ row, column: sourceIdColumn })),
    input: known.placeOf(input.key, oneCell(input)),
  };
}

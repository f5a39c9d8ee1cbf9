/** The plan in a workbook as its cells stand now: its choices with what was typed over them, and what no choice can hold. */
import { dayOfSerial, entryOf, ok, originOf, payers, planRowIds, yearRowIds } from "../../domain/index.js";
import type {
  FigureChoice,
  LineFigures,
  LineNumber,
  LineValue,
  PlanChoices,
  Result,
  SegmentChoice,
  Text,
} from "../../domain/index.js";
import { columns, isFormula, isInputStyle, quotedSheetName, rectangleAddress } from "../../sheets/index.js";
import type { CellPlace } from "../../sheets/index.js";
import type { PlanPlaces } from "../rencana/build.js";
import type { SegmentCells } from "../rencana/segmen/cells.js";
import { filledNumbers } from "../usulan/filled.js";
import type { FilledSheets } from "../usulan/filled.js";
import type { Numbers } from "../usulan/numbers.js";

export interface StandingPlan {
  /** To be checked: what was typed into cells may make no plan. */
  readonly choices: PlanChoices;
  readonly fingerprint: string;
  /** The edited cells that a choice holds now. */
  readonly held: readonly CellPlace[];
  /** Cells that say on what base, as of when and from where a number is: what is typed there is about that number alone. */
  readonly origins: readonly CellPlace[];
  /** Names the edited cells that no choice holds; `null` where there are none. */
  readonly note: Text | null;
}

/** Refuses where the sheets are not those of these choices. */
export function standingPlan(choices: PlanChoices, filled: FilledSheets): Result<StandingPlan> {
  const found = filledNumbers(choices, filled);
  if (!found.ok) return found;
  const { numbers, places, fingerprint } = found.value;
  const reading = new Reading(numbers, places, choices);
  const standing = reading.choices();
  const { total, standing: lines, temporary, contract } = places.segments;
  const origins = [total, ...lines, ...temporary, ...contract].flatMap(
    ({ basis, date, coveredSource, workersSource }) => [basis, date, coveredSource, workersSource],
  );
  const note = noteOn(reading.left(), numbers);
  return ok({ choices: standing, fingerprint, held: reading.held, origins, note });
}

const typedHere: Text = { id: "diketik di buku kerja", en: "typed in the workbook" };

/** Goes through the cells that were edited, and takes up those that a choice holds. */
class Reading {
  private readonly edited = new Map<string, CellPlace>();
  /** What was edited and is in a choice by now. */
  readonly held: CellPlace[] = [];

  constructor(
    private readonly numbers: Numbers,
    private readonly places: PlanPlaces,
    private readonly before: PlanChoices,
  ) {
    for (const { key, cells } of numbers.plan.sheets)
      for (const { row, column, content, style } of cells) {
        if (!isInputStyle(style) || isFormula(content)) continue;
        const place = { sheet: key, row, column };
        const was = content === "" ? null : content;
        if (numbers.stands(place) && numbers.value(place) !== was) this.edited.set(keyOf(place), place);
      }
  }

  choices(): PlanChoices {
    const changed: Record<string, unknown> = { ...this.before };
    for (const id of planRowIds) {
      if (id !== "paidShare") this.takeOne(changed, id, this.places.assumptions.choice(id));
    }
    for (const id of yearRowIds) {
      if (id === "ownTargets") this.takeOwnTargets(changed);
      else this.takeYearly(changed, id);
    }
    const year = this.numbers.number(this.places.payers.budgetYear);
    if (year !== null && this.take(this.places.payers.budgetYear)) changed["budgetYear"] = year;
    this.takeCeilings(changed);
    this.takeLines(changed);
    return changed as unknown as PlanChoices;
  }

  /** What was edited and is in no choice. */
  left(): readonly CellPlace[] {
    return [...this.edited.values()];
  }

  /** Whether the cell was edited; from then on it is held by a choice. */
  private take(place: CellPlace): boolean {
    const isEdited = this.edited.delete(keyOf(place));
    if (isEdited) this.held.push(place);
    return isEdited;
  }

  private isEdited(place: CellPlace): boolean {
    return this.edited.has(keyOf(place));
  }

  private takeOne(
    changed: Record<string, unknown>,
    id: Parameters<typeof entryOf>[0],
    place: CellPlace,
  ): void {
    if (!this.isEdited(place)) return;
    const value = this.numbers.value(place);
    const entry = entryOf(id);
    if (entry.kind === "word") {
      const word = Object.entries(entry.words).find(([, text]) => text.id === value || text.en === value);
      if (word !== undefined && this.take(place)) changed[id] = word[0];
    } else if (entry.kind === "payer") {
      const payer = payers().find(({ name }) => name.id === value || name.en === value);
      if (payer === undefined || (this.before.payers ?? []).length > 1 || !this.take(place)) return;
      changed[id] = payer.id;
      if (this.before.payers !== undefined) changed["payers"] = [payer.id];
    } else if (typeof value === "number" && this.take(place)) changed[id] = value;
  }

  /** A choice is one number for all years: it holds an edited row where all years after the first agree. */
  private takeYearly(changed: Record<string, unknown>, id: (typeof yearRowIds)[number]): void {
    const row = this.places.assumptions.yearly(id);
    const cells = this.yearColumns().map((column) => row(column));
    if (!cells.some((place) => this.isEdited(place))) return;
    const [first, ...others] = cells.slice(1).map((place) => this.numbers.value(place));
    if (typeof first !== "number" || others.some((value) => value !== first)) return;
    changed[id] = first;
    for (const place of cells) this.take(place);
  }

  private takeOwnTargets(changed: Record<string, unknown>): void {
    const row = this.places.assumptions.yearly("ownTargets");
    const targets = new Map(Object.entries(this.before.ownTargets ?? {}));
    this.yearColumns().forEach((column, index) => {
      if (index === 0 || !this.take(row(column))) return;
      const value = this.numbers.number(row(column));
      const year = String(this.before.baseYear + index);
      if (value === null) targets.delete(year);
      else targets.set(year, value);
    });
    if (targets.size > 0) changed["ownTargets"] = Object.fromEntries(targets);
    else delete changed["ownTargets"];
  }

  private takeCeilings(changed: Record<string, unknown>): void {
    const { slots } = this.places.payers;
    const ceilings = new Map<string, number>(Object.entries(this.before.ceilings ?? {}));
    const year = Number(changed["budgetYear"] ?? this.before.baseYear + 1);
    const column = columns.firstYear + year - this.before.baseYear;
    if (!this.yearColumns().includes(column)) return;
    for (const { payer, ceiling } of slots) {
      if (!this.take(ceiling(column))) continue;
      const value = this.numbers.number(ceiling(column));
      if (value === null) ceilings.delete(payer.id);
      else ceilings.set(payer.id, value);
    }
    if (ceilings.size > 0) changed["ceilings"] = Object.fromEntries(ceilings);
    else delete changed["ceilings"];
  }

  private takeLines(changed: Record<string, unknown>): void {
    const { total, standing, temporary, contract } = this.places.segments;
    const figures = this.figuresOf(total);
    if (figures !== null) changed["total"] = figures;
    const paid = this.runningOf(total);
    if (paid !== null) {
      delete changed["runningPersons"];
      if (paid.persons > 0) changed["runningPersons"] = paid.persons;
    }
    const lines = [...standing, ...temporary, ...contract];
    const moved = lines.map((line) => this.segmentOf(line));
    const isMoved = moved.some((one) => one !== null);
    if (!isMoved) return;
    const chosen = this.places.model.segments.map(({ id }) => id);
    const all = lines.map((line, index) => moved[index] ?? this.chosen(line));
    changed["segments"] = chosen.flatMap((id) => all.find((one) => one.id === id) ?? []);
  }

  /** The segment as it was chosen; one that nobody chose as it is published. */
  private chosen({ line }: SegmentCells): SegmentChoice {
    const found = this.before.segments?.find(({ id }) => id === line.id);
    if (found !== undefined) return found;
    return {
      ...{ id: line.id, name: this.places.model.say(line.name), segment: line.segment?.id ?? null },
      ...{ rowType: line.rowType === "total" ? "standing" : line.rowType, route: line.route },
      ...{ programmes: line.programmes, wage: line.wage, target: line.target },
      ...{ covered: choiceOf(line.covered), workers: choiceOf(line.workers) },
    };
  }

  /** `null` where nothing about it was edited. */
  private segmentOf(line: SegmentCells): SegmentChoice | null {
    let segment = this.chosen(line);
    const before = JSON.stringify(segment);
    const figures = this.figuresOf(line);
    if (figures !== null) segment = { ...segment, ...figures };
    if (line.ownTarget !== null && this.take(line.ownTarget))
      segment = { ...segment, target: this.numbers.number(line.ownTarget) };
    if (this.take(line.wage)) segment = { ...segment, wage: this.numbers.number(line.wage) };
    const paid = this.runningOf(line);
    if (paid !== null) {
      const { runningPersons, ...rest } = segment;
      const isPart = paid.persons > 0 && !paid.all;
      segment = {
        ...(runningPersons === undefined ? segment : rest),
        running: paid.persons > 0,
        ...(isPart ? { runningPersons: paid.persons } : {}),
      };
    }
    return JSON.stringify(segment) === before ? null : segment;
  }

  private runningOf({
    line,
    covered,
  }: SegmentCells): { readonly persons: number; readonly all: boolean } | null {
    const place =
      this.places.payers.lines.find(({ segment }) => segment.line.id === line.id)?.running ?? null;
    if (place === null || !this.isEdited(place)) return null;
    const [part, of] = [this.numbers.number(place), this.numbers.number(covered)];
    if (part === null || of === null) return null;
    this.take(place);
    return { persons: Math.round(part * of), all: part === 1 };
  }

  /** Both numbers of a line with what was typed in; `null` where neither was edited. */
  private figuresOf(line: SegmentCells): LineFigures | null {
    if (!this.isEdited(line.covered) && !this.isEdited(line.workers)) return null;
    const { covered, workers } = line.line;
    return {
      covered: this.numberOf(line, "covered", covered, workers),
      workers: this.numberOf(line, "workers", workers, covered),
    };
  }

  private numberOf(line: SegmentCells, which: LineNumber, was: LineValue, other: LineValue): FigureChoice {
    const place = line[which];
    if (!this.take(place)) return choiceOf(was);
    const value = this.numbers.number(place);
    if (value === null) return { kind: "blank" };
    const { language } = this.before;
    const known = was.kind === "blank" ? other : was;
    const origin =
      known.kind === "blank"
        ? { basis: "", asOf: String(this.before.baseYear) }
        : known.kind === "own"
          ? { basis: known.basis, asOf: known.asOf }
          : originOf(known.figure, language);
    const basis = this.take(line.basis) ? this.numbers.text(line.basis) : origin.basis;
    const asOf = this.take(line.date) ? dayIn(this.numbers.value(line.date)) : origin.asOf;
    const named = this.numbers.text(which === "covered" ? line.coveredSource : line.workersSource);
    const source = named === line.named[which].words || named === "" ? typedHere[language] : named;
    return { kind: "own", value, basis: basis === "" ? typedHere[language] : basis, asOf, source };
  }

  private yearColumns(): readonly number[] {
    return this.places.model.years.map((_, index) => columns.firstYear + index);
  }
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}

function choiceOf(value: LineValue): FigureChoice {
  if (value.kind === "blank") return { kind: "blank" };
  return value.kind === "own" ? value : { kind: "published", figureId: value.figure.id };
}

/** "2025-12-31" of a date cell; words as they are. */
function dayIn(value: unknown): string {
  if (typeof value !== "number") return typeof value === "string" ? value.trim() : "";
  const { year, month, day } = dayOfSerial(Math.floor(value));
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}

/** So many cells are named. */
const mostNamed = 12;

function noteOn(left: readonly CellPlace[], numbers: Numbers): Text | null {
  if (left.length === 0) return null;
  const named = left.slice(0, mostNamed).map(({ sheet, row, column }) => {
    const tab = numbers.tabNames.get(sheet) ?? sheet;
    return `${quotedSheetName(tab)}!${rectangleAddress({ row, column, rows: 1, columns: 1 })}`;
  });
  const more = left.length > mostNamed ? ", …" : "";
  const list = named.join(", ") + more;
  return {
    id: `A: ${String(left.length)} isian yang diubah di buku kerja tidak ada padanannya di panel dan tidak ikut dibandingkan: ${list}.`,
    en: `A: ${String(left.length)} entries changed in the workbook have no counterpart in the pane and are not compared: ${list}.`,
  };
}

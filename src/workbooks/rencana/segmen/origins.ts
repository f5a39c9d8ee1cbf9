/** Segmen, second table: where each line's figures come from, how they are dated, and what must be known. */
import {
  formatNumber,
  isIsoTime,
  isKnown,
  numberText,
  ownOriginsDiffer,
  timeText,
} from "../../../domain/index.js";
import type { FlagId, LineNumber, LineValue, PlanLine, Text } from "../../../domain/index.js";
import type { CellPlace, SheetBuilder, SourceRegister } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import { basisName, dayOrWords, writeHeading } from "../../../sheets/index.js";
import { lastSegmentColumn, segmentColumns } from "./lines.js";
import { ownSource } from "./values.js";

const headings: readonly (Text | null)[] = [
  { id: "Segmen", en: "Segment" },
  { id: "Jenis", en: "Type" },
  { id: "Per tanggal", en: "As of" },
  { id: "Basis", en: "Base" },
  { id: "Sumber peserta", en: "Source of covered" },
  { id: "Sumber pekerja", en: "Source of workers" },
  { id: "Cakupan tercetak", en: "Printed rate" },
  { id: "Pembayar yang lazim", en: "Usual payer" },
  null,
  { id: "Catatan", en: "Notes" },
  null,
  { id: "Tanggal pekerja, bila lain", en: "Date of workers, where other" },
  { id: "Basis pekerja, bila lain", en: "Base of workers, where other" },
];

export interface OriginCells {
  /** When the covered persons were counted: a date, or words. */
  readonly date: CellPlace;
  /** What the workers are: the UCJ base, eligible workers … */
  readonly basis: CellPlace;
  /** Where the numbers come from, in words; a number that is still to be asked for has words there that say so. */
  readonly coveredSource: CellPlace;
  readonly workersSource: CellPlace;
  /** What stood there as the sources when the sheet was written. */
  readonly named: Readonly<Record<LineNumber, NamedSource>>;
  /** Date and base of the workers where they are not those of the covered persons, else empty; `null` on a line without a rate. */
  readonly ofWorkers: { readonly date: CellPlace; readonly basis: CellPlace } | null;
}

/** The source of a number as it was written. */
interface NamedSource {
  readonly words: string;
  /** The row on Sumber that holds the number; `null` where it is still to be asked for. */
  readonly id: string | null;
}

/** What stands as the source of a number that is still to be asked for. */
const noSource: Text = { id: "kosong: tanyakan", en: "empty: ask" };

const ownWord: Text = { id: "angka sendiri", en: "own figure" };
/** What stands as the source of a number that an earlier plan reckoned. */
export const projectedWord: Text = {
  id: "proyeksi, belum dikonfirmasi",
  en: "projection, not confirmed",
};

/** Answers the cells of each line, in order. */
export function writeOrigins(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  written: readonly { readonly line: PlanLine }[],
): readonly OriginCells[] {
  const { say } = model;
  writeHeading(
    sheet,
    say({ id: "Dari mana angkanya", en: "Where the figures come from" }),
    lastSegmentColumn,
  );
  headings.forEach((heading, column) =>
    sheet.put(column, heading === null ? null : say(heading), "columnHead"),
  );
  // The usual payer needs the room of two columns.
  sheet.join(7, 2);
  joinNotes(sheet);
  sheet.height(44);
  sheet.next();
  return written.map(({ line }) => writeOrigin(sheet, model, sources, line));
}

function writeOrigin(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  line: PlanLine,
): OriginCells {
  const { say } = model;
  const { covered, workers, segment } = line;
  sheet.put(0, say(line.name), "label");
  sheet.put(1, line.rowType === "total" ? "—" : segment === null ? line.route : say(segment.type), "note");
  const { date, basis } = isKnown(covered)
    ? ofValue(sheet, model, sources, line, "covered", covered, 2)
    : isKnown(workers)
      ? ofValue(sheet, model, sources, line, "workers", workers, 2)
      : askedOrigin(sheet, sources, line);
  const named = {
    covered: originOf(line, "covered", model, sources),
    workers: originOf(line, "workers", model, sources),
  };
  const coveredSource = sheet.put(4, named.covered.words, "note");
  const workersSource = sheet.put(5, named.workers.words, "note");
  const printed = printedRate(line);
  sheet.put(
    6,
    printed === null ? "—" : `${formatNumber(printed.value, model.choices.language)} % (${printed.id})`,
    "note",
  );
  sheet.put(7, segment === null ? "—" : say(segment.usualPayer), "note");
  sheet.join(7, 2);
  const notes = notesOf(line, model);
  sheet.put(segmentColumns.check, notes === "" ? null : notes, "note");
  joinNotes(sheet);
  const ofWorkers = workersOrigin(sheet, model, sources, line);
  sheet.next();
  return { date, basis, coveredSource, workersSource, named, ofWorkers };
}

/** Notes take the room of the column beside them, which this table does not need. */
function joinNotes(sheet: SheetBuilder): void {
  sheet.join(segmentColumns.check, workersDateColumn - segmentColumns.check);
}

const workersDateColumn = lastSegmentColumn - 1;

/** The rate of a line divides two numbers: where the workers are counted on another base or day, both stand here. */
function workersOrigin(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  line: PlanLine,
): OriginCells["ofWorkers"] {
  const { workers } = line;
  if (line.rowType !== "total" && line.rowType !== "standing") return null;
  if (isKnown(workers) && ownOriginsDiffer(line))
    return ofValue(sheet, model, sources, line, "workers", workers, workersDateColumn);
  const source = sources.choice(
    "workersOrigin",
    { id: "Tanggal dan basis pekerja yang lain", en: "Other date and base of the workers" },
    "—",
    { id: "tanggal, kata", en: "date, words" },
    { id: "Kosong: sama dengan pesertanya.", en: "Empty: those of the covered persons." },
  );
  const extra = { source, optional: true } as const;
  return {
    date: sheet.put(workersDateColumn, null, "input.date", extra),
    basis: sheet.put(workersDateColumn + 1, null, "input.general", extra),
  };
}

/** Date and base of a number in a column and the next. */
function ofValue(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  line: PlanLine,
  which: LineNumber,
  value: Exclude<LineValue, { kind: "blank" }>,
  column: number,
): Pick<OriginCells, "date" | "basis"> {
  const origin = originOfValue(value);
  const source = {
    source: value.kind === "figure" ? value.figure.id : ownSource(sources, line, which, value),
  };
  const date =
    typeof origin.at === "number"
      ? sheet.put(column, origin.at, "input.date", source)
      : sheet.put(column, model.say(origin.at), "input.general", source);
  return { date, basis: sheet.put(column + 1, model.say(origin.basis), "input.general", source) };
}

function originOfValue(value: Exclude<LineValue, { kind: "blank" }>): {
  readonly at: number | Text;
  readonly basis: Text;
} {
  if (value.kind === "figure") {
    const { asOf } = value.figure;
    return { at: dayOrWords(asOf.date, asOf.text), basis: basisName(value.figure) };
  }
  const asOf = value.asOf.trim();
  const basis = value.basis.trim();
  return {
    at: dayOrWords(isIsoTime(asOf) ? asOf : null, timeText(asOf)),
    basis: { id: basis, en: basis },
  };
}

function askedOrigin(
  sheet: SheetBuilder,
  sources: SourceRegister,
  line: PlanLine,
): Pick<OriginCells, "date" | "basis"> {
  const { name } = line;
  const source = sources.asked(
    `${line.id}.origin`,
    { id: `${name.id}: tanggal dan basis angka`, en: `${name.en}: date and base of the figures` },
    { id: "tanggal, kata", en: "date, words" },
    { id: "Isi bersama angkanya.", en: "Fill in together with the figures." },
  );
  const date = sheet.put(2, null, "input.date", { source, optional: true });
  return { date, basis: sheet.put(3, null, "input.general", { source, optional: true }) };
}

function printedRate({ covered, published }: PlanLine) {
  if (covered.kind !== "figure" || published === null) return null;
  const { asOf, basis } = covered.figure;
  const rates = [...(published.printedRate === null ? [] : [published.printedRate]), ...published.others];
  return (
    rates.find(
      (figure) =>
        figure.metric === "rate" &&
        figure.use !== "quarantined" &&
        figure.asOf.date === asOf.date &&
        figure.basis === basis,
    ) ?? null
  );
}

function originOf(line: PlanLine, which: LineNumber, model: PlanModel, sources: SourceRegister): NamedSource {
  const value = line[which];
  if (value.kind === "own") {
    const id = ownSource(sources, line, which, value);
    return { words: `${id} (${model.say(value.projected === true ? projectedWord : ownWord)})`, id };
  }
  if (value.kind === "blank") {
    const words =
      value.quarantined === null
        ? noSource
        : {
            id: `kosong (${value.quarantined.id} dikarantina)`,
            en: `empty (${value.quarantined.id} quarantined)`,
          };
    return { words: model.say(words), id: null };
  }
  const kind = value.derived
    ? { id: "turunan", en: "derived" }
    : value.figure.metric === "subsidised"
      ? { id: "terbit: dibayari", en: "published: paid for" }
      : { id: "terbit", en: "published" };
  return { words: `${value.figure.id} (${model.say(kind)})`, id: value.figure.id };
}

/** What must be known before the numbers are used; long notes stand once, on the sheet of sources. */
function notesOf(line: PlanLine, model: PlanModel): string {
  const values = [line.covered, line.workers];
  const notes: Text[] = [];
  if (line.why !== null) notes.push(line.why);
  if (ownOriginsDiffer(line)) {
    // The region's line has said the figures already.
    const [part, whole] = [numberText(line.covered, "covered"), numberText(line.workers, "workers")];
    const named = line.why === null;
    notes.push({
      id: `BASIS ATAU TANGGAL BERBEDA, cakupan hanya perkiraan${named ? `: ${part.id}; ${whole.id}` : ""}.`,
      en: `BASE OR DATE DIFFER, the rate is an estimate only${named ? `: ${part.en}; ${whole.en}` : ""}.`,
    });
  }
  if (values.some(isProjected)) {
    notes.push({
      id: "PROYEKSI RENCANA SEBELUMNYA, BELUM DIKONFIRMASI: ganti dengan angka sebenarnya.",
      en: "PROJECTION OF THE EARLIER PLAN, NOT CONFIRMED: put the actual figure in its place.",
    });
  }
  if (line.overlaps.length > 0) {
    const names = model.segments.filter((other) => line.overlaps.includes(other.id)).map(({ name }) => name);
    notes.push({
      id: `Tumpang tindih dengan: ${names.map((name) => name.id).join("; ")}.`,
      en: `Overlaps with: ${names.map((name) => name.en).join("; ")}.`,
    });
  }
  if (line.segment !== null && line.segment.note !== null) notes.push(line.segment.note);
  for (const value of values) {
    if (value.kind === "blank" && line.rowType !== "total") notes.push(value.reason);
    if (value.kind === "figure" && value.figure.derivation !== null) notes.push(value.figure.derivation.note);
  }
  const flags = flagsOf(values);
  if (flags.length > 0) {
    const list = flags.join(", ");
    notes.push({ id: `Catatan ${list}: lihat Sumber.`, en: `Notes ${list}: see Sumber.` });
  }
  return [...new Set(notes.map(model.say))].join("\n");
}

/** Whether a number is what an earlier plan reckoned, which nobody has confirmed. */
export function isProjected(value: LineValue): boolean {
  return value.kind === "own" && value.projected === true;
}

function flagsOf(values: readonly LineValue[]): readonly FlagId[] {
  return [...new Set(values.flatMap((value) => (value.kind === "figure" ? value.figure.flags : [])))];
}

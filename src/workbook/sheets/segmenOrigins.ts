/** Segmen, second table: where each line's figures come from, how they are dated, and what must be known. */
import { formatNumber } from "../../domain/index.js";
import type { BaselineValue, Figure, FlagId, Text } from "../../domain/index.js";
import type { CellPlace } from "../formula.js";
import type { PlanModel } from "../model.js";
import type { SheetBuilder } from "./builder.js";
import { writeHeading } from "./layout.js";
import { lineName, nameText, segmentColumns } from "./segmenLines.js";
import type { SegmentLine } from "./segmenLines.js";
import { basisName, dayOrWords } from "./sourceRegister.js";
import type { SourceRegister } from "./sourceRegister.js";

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
];

export interface OriginCells {
  readonly date: CellPlace;
  readonly basis: CellPlace;
}

/** Answers the cells of each line, in order. */
export function writeOrigins(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  written: readonly { readonly line: SegmentLine }[],
): readonly OriginCells[] {
  const { say } = model;
  writeHeading(
    sheet,
    say({ id: "Dari mana angkanya", en: "Where the figures come from" }),
    segmentColumns.check,
  );
  headings.forEach((heading, column) =>
    sheet.put(column, heading === null ? null : say(heading), "columnHead"),
  );
  // The usual payer needs the room of two columns.
  sheet.join(7, 2);
  sheet.height(32);
  sheet.next();
  return written.map(({ line }) => writeOrigin(sheet, model, sources, line));
}

function writeOrigin(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  line: SegmentLine,
): OriginCells {
  const { say } = model;
  const { covered, workers, row } = line;
  sheet.put(0, lineName(model, line), "label");
  sheet.put(1, say(row.segment.rowType === "total" ? { id: "—", en: "—" } : row.segment.type), "note");
  const dated =
    covered.kind === "figure" ? covered.figure : workers.kind === "figure" ? workers.figure : null;
  const { date, basis } =
    dated === null ? askedOrigin(sheet, model, sources, line) : knownOrigin(sheet, model, dated);
  sheet.put(4, originOf(covered, model), "note");
  sheet.put(5, originOf(workers, model), "note");
  const printed = printedRate(line);
  sheet.put(
    6,
    printed === null ? "—" : `${formatNumber(printed.value, model.choices.language)} % (${printed.id})`,
    "note",
  );
  sheet.put(7, say(row.segment.usualPayer), "note");
  sheet.join(7, 2);
  sheet.put(9, notesOf(line, model), "note");
  sheet.next();
  return { date, basis };
}

function knownOrigin(sheet: SheetBuilder, model: PlanModel, figure: Figure): OriginCells {
  const at = dayOrWords(figure.asOf.date, figure.asOf.text);
  const source = { source: figure.id };
  const date =
    typeof at === "number"
      ? sheet.put(2, at, "input.date", source)
      : sheet.put(2, model.say(at), "input.general", source);
  return { date, basis: sheet.put(3, model.say(basisName(figure)), "input.general", source) };
}

function askedOrigin(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  line: SegmentLine,
): OriginCells {
  const name = nameText(model, line);
  const source = sources.asked(
    `${line.row.segment.id}.origin`,
    { id: `${name.id}: tanggal dan basis angka`, en: `${name.en}: date and base of the figures` },
    { id: "tanggal, kata", en: "date, words" },
    { id: "Isi bersama angkanya.", en: "Fill in together with the figures." },
  );
  const date = sheet.put(2, null, "input.date", { source, optional: true });
  return { date, basis: sheet.put(3, null, "input.general", { source, optional: true }) };
}

function printedRate(line: SegmentLine) {
  const used = line.covered.kind === "figure" ? line.covered.figure : null;
  const fits = (rate: { readonly asOf: { readonly date: string | null }; readonly basis: string }): boolean =>
    used !== null && rate.asOf.date === used.asOf.date && rate.basis === used.basis;
  const rates = [...(line.row.printedRate === null ? [] : [line.row.printedRate]), ...line.row.others].filter(
    (figure) => figure.metric === "rate" && figure.use !== "quarantined",
  );
  return rates.find(fits) ?? null;
}

function originOf(value: BaselineValue, model: PlanModel): string {
  if (value.kind === "blank") {
    return value.quarantined === null
      ? model.say({ id: "kosong: tanyakan", en: "empty: ask" })
      : model.say({
          id: `kosong (${value.quarantined.id} dikarantina)`,
          en: `empty (${value.quarantined.id} quarantined)`,
        });
  }
  const kind = value.derived
    ? { id: "turunan", en: "derived" }
    : value.figure.metric === "subsidised"
      ? { id: "terbit: dibayari", en: "published: paid for" }
      : { id: "terbit", en: "published" };
  return `${value.figure.id} (${model.say(kind)})`;
}

/** What must be known before the numbers are used; long notes stand once, on the sheet of sources. */
function notesOf(line: SegmentLine, model: PlanModel): string {
  const { row } = line;
  const values = [line.covered, line.workers];
  const notes: Text[] = [];
  if (line.why !== null) notes.push(line.why);
  if (row.overlaps.length > 0) {
    const names = [...model.standing, ...model.passing]
      .filter((other) => row.overlaps.includes(other.segment.id))
      .map((other) => other.segment.name);
    notes.push({
      id: `Tumpang tindih dengan: ${names.map((name) => name.id).join("; ")}.`,
      en: `Overlaps with: ${names.map((name) => name.en).join("; ")}.`,
    });
  }
  if (row.segment.note !== null) notes.push(row.segment.note);
  for (const value of values) {
    if (value.kind === "blank" && !line.isTotal) notes.push(value.reason);
    if (value.kind === "figure" && value.figure.derivation !== null) notes.push(value.figure.derivation.note);
  }
  const flags = flagsOf(values);
  if (flags.length > 0) {
    const list = flags.join(", ");
    notes.push({ id: `Catatan ${list}: lihat Sumber.`, en: `Notes ${list}: see Sumber.` });
  }
  return notes.map(model.say).join("\n");
}

function flagsOf(values: readonly BaselineValue[]): readonly FlagId[] {
  return [...new Set(values.flatMap((value) => (value.kind === "figure" ? value.figure.flags : [])))];
}

/** Sumber: where every figure and parameter comes from, what is contradicted, what was kept out. */
import {
  corrections,
  figures,
  flagTexts,
  formatDate,
  formatNumber,
  segmentOf,
} from "../../../domain/index.js";
import type { FlagId, Text } from "../../../domain/index.js";
import type { PlanModel } from "../model.js";
import type { SheetPlan, SourceEntry, SourceKind, SourceRegister, StyleName } from "../../../sheets/index.js";
import {
  headerRow,
  SheetBuilder,
  sheetKeys,
  sourceColumns,
  sourceHeadings,
  sourceIdColumn,
  writeHeading,
  writeRegionTitle,
} from "../../../sheets/index.js";

/** Up to where a figure was published is printed: what it is, from when, and who says so. */
const widths = [7, 44, 17, 17, 26, 13, 28, 150, 12, 9, 24, 250];
const printedColumns = sourceColumns.outlet + 1;

const kinds: Readonly<Record<SourceKind, { readonly name: Text; readonly heading: Text }>> = {
  published: {
    name: { id: "terbit", en: "published" },
    heading: { id: "Angka terbit", en: "Published figures" },
  },
  fictional: {
    name: { id: "fiktif", en: "fictional" },
    heading: {
      id: "Angka fiktif — dikarang untuk belajar, jangan dipakai untuk daerah nyata",
      en: "Fictional figures — invented to learn on, not to be used for a real region",
    },
  },
  derived: {
    name: { id: "turunan", en: "derived" },
    heading: {
      id: "Angka turunan — dihitung dari angka terbit, tidak terbit sendiri",
      en: "Derived figures — computed from published ones, not themselves published",
    },
  },
  own: {
    name: { id: "angka sendiri", en: "own figure" },
    heading: {
      id: "Angka perencana — menurut sumber yang disebutnya",
      en: "The planner's own figures — after the source they name",
    },
  },
  law: { name: { id: "hukum", en: "law" }, heading: { id: "Ketentuan hukum", en: "Legal parameters" } },
  choice: {
    name: { id: "keputusan", en: "decision" },
    heading: { id: "Keputusan perencana", en: "Decisions of the planner" },
  },
  asked: {
    name: { id: "ditanyakan", en: "to be asked" },
    heading: { id: "Belum ada: tanyakan", en: "Not there yet: ask" },
  },
};

/** What stands behind the numbers of the plan, in the order in which it is read. */
const printedKinds = ["published", "fictional", "derived", "own", "asked", "law"] as const;

/** What the sheet must know of the plan it belongs to. */
type SourcesOf = Pick<PlanModel, "say"> & {
  readonly region: Pick<PlanModel["region"], "code" | "name">;
};

/** Written when all sheets with inputs have entered what they use. */
export function sourcesSheet(model: SourcesOf, sources: SourceRegister): SheetPlan {
  const { say } = model;
  addUnused(model, sources);
  const sheet = new SheetBuilder(sheetKeys.sources, widths);
  writeRegionTitle(
    sheet,
    model,
    { id: "Sumber", en: "Sources" },
    {
      id: "Nilai seperti saat buku kerja diisi; mengganti sel biru di lembar lain tidak mengubah baris ini. Bila mengganti, tulis sumber Anda di catatan.",
      en: "Values as they were when the workbook was filled; changing a blue cell elsewhere does not change this row. If you replace one, write your source into the note.",
    },
  );
  sheet.row = headerRow;
  sourceHeadings.forEach((heading, column) => {
    sheet.put(column, say(heading), column === 2 ? "numberHead" : "columnHead");
  });
  sheet.height(24);
  sheet.next();
  const entries = sources.all();
  const write = (heading: Text, rows: readonly SourceEntry[]): void => {
    if (rows.length === 0) return;
    writeHeading(sheet, say(heading), widths.length - 1);
    for (const entry of rows) writeEntry(sheet, model, entry);
  };
  for (const kind of printedKinds)
    write(
      kinds[kind].heading,
      entries.filter((entry) => entry.kind === kind && entry.used),
    );
  const printed = sheet.row;
  write(
    kinds.choice.heading,
    entries.filter((entry) => entry.kind === "choice"),
  );
  write(
    {
      id: "Tidak dipakai dalam rencana ini — pembanding, basis lain, yang dibantah, yang dikarantina",
      en: "Not used in this plan — for comparison, other bases, contradicted, quarantined",
    },
    entries.filter((entry) => entry.kind !== "choice" && !entry.used),
  );
  writeFlags(sheet, model, sources);
  writeCorrections(sheet, model, sources);
  return sheet.finish({
    name: "Sumber",
    frozen: { rows: 4, columns: 1 },
    // What the plan rests on; a decision is its planner's own and stands on Asumsi.
    print: { orientation: "portrait", titleRows: headerRow + 1, columns: printedColumns, rows: printed },
  });
}

/** Figures of the region that the sheets do not calculate with: history, context, other bases, the quarantined. */
function addUnused(model: SourcesOf, sources: SourceRegister): void {
  for (const figure of figures()) {
    if (figure.regionCode !== model.region.code) continue;
    const { name } = model.region;
    const what = figure.segment === "semua-pekerja" ? { id: name, en: name } : segmentOf(figure.segment).name;
    sources.figure(figure, what, false);
  }
}

function writeEntry(sheet: SheetBuilder, model: SourcesOf, entry: SourceEntry): void {
  const { say } = model;
  sheet.put(sourceIdColumn, entry.id, "labelStrong");
  sheet.put(sourceColumns.what, say(entry.what), "text");
  if (entry.value !== null) sheet.put(sourceColumns.value, entry.value, valueStyle(entry, entry.value));
  sheet.put(3, say(entry.unit), "note");
  putDate(sheet, model, 4, entry.asOf);
  putDate(sheet, model, 5, entry.published);
  sheet.put(sourceColumns.outlet, say(entry.outlet), "note");
  sheet.put(7, entry.addresses.length === 0 ? "—" : entry.addresses.join("   "), "note");
  sheet.put(8, say(kinds[entry.kind].name), "note");
  sheet.put(
    9,
    say(entry.used ? { id: "ya", en: "yes" } : { id: "tidak", en: "no" }),
    entry.used ? "note" : "warning",
  );
  sheet.put(10, say(entry.confidence), "note");
  sheet.put(11, say(entry.note), "note");
  sheet.next();
}

/** A share of the law or of a decision is kept as a part of 1; a figure stands in percent, as its page printed it. */
function isShare({ kind, unit }: SourceEntry): boolean {
  return (kind === "law" || kind === "choice") && unit.id.startsWith("%");
}

function valueStyle(entry: SourceEntry, value: number | string): StyleName {
  if (typeof value === "string") return "shown.general";
  if (isShare(entry)) return "shown.wholeShare";
  const isYear = Number.isInteger(value) && value >= 1900 && value < 2200;
  return isYear || !Number.isInteger(value) ? "shown.plain" : "shown.persons";
}

function putDate(sheet: SheetBuilder, model: SourcesOf, column: number, at: number | Text): void {
  if (typeof at === "number") sheet.put(column, at, "shown.date");
  else sheet.put(column, model.say(at), "note");
}

/** The notes F1, F2 … that figures of this sheet refer to. */
function writeFlags(sheet: SheetBuilder, model: SourcesOf, sources: SourceRegister): void {
  const { say } = model;
  const flags = new Set<FlagId>(
    figures()
      .filter((figure) => sources.has(figure.id))
      .flatMap((figure) => figure.flags),
  );
  if (flags.size === 0) return;
  writeHeading(sheet, say({ id: "Catatan pada angka", en: "Notes on figures" }), widths.length - 1);
  const ids = [...flags].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  for (const id of ids) {
    sheet.put(sourceIdColumn, id, "labelStrong");
    sheet.put(1, say(flagTexts[id]), "text");
    sheet.join(1, widths.length - 1);
    sheet.next();
  }
}

/** What was corrected of the figures on this sheet before the workbook was filled; what came later, the pane says. */
function writeCorrections(sheet: SheetBuilder, model: SourcesOf, sources: SourceRegister): void {
  const { say } = model;
  const ofHere = corrections.filter(({ id }) => sources.has(id));
  if (ofHere.length === 0) return;
  writeHeading(
    sheet,
    say({
      id: "Koreksi — angka yang pernah berlaku di versi sebelumnya",
      en: "Corrections — figures that earlier versions had in use",
    }),
    widths.length - 1,
  );
  for (const { id, was, now, instead, corrected, why, source } of ofHere) {
    const numbers = (language: "id" | "en"): string =>
      `${formatNumber(was, language)} → ${formatNumber(now, language)}${instead === null ? "" : ` (${instead})`}`;
    sheet.put(sourceIdColumn, id, "labelStrong");
    sheet.put(
      1,
      say({
        id: `${numbers("id")}, ${formatDate(corrected, "id")}. ${why.id} ${source}`,
        en: `${numbers("en")}, ${formatDate(corrected, "en")}. ${why.en} ${source}`,
      }),
      "text",
    );
    sheet.join(1, widths.length - 1);
    sheet.next();
  }
}

/** Which way a column's texts are read as numbers and dates: the column's own cells decide, then the table's, else nobody. */
import { formatNumber } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { cellIn } from "../grid/index.js";
import type { GridRow } from "../grid/index.js";
import { leaningOf, readDateText, readNumberText, saysNothing } from "../reading/index.js";
import type { Leaning, NumberLocale } from "../reading/index.js";
import type { ColumnMapping, Recognition } from "../table/index.js";
import { isMeasure } from "../table/index.js";
import { quoted } from "./finding.js";
import type { FindingList, Question } from "./finding.js";
import type { IntakeOptions } from "./options.js";

/** How texts of one column are read where they can be read in two ways; `null` is for the planner to say. */
export type LocaleByColumn = ReadonlyMap<number, NumberLocale | null>;

interface Leanings {
  readonly mapping: ColumnMapping;
  readonly id: number;
  readonly en: number;
  /** The first cell with two readings. */
  readonly open: { readonly row: number; readonly shown: string } | null;
  readonly opens: number;
}

/** Decides every column of figures; what stays open is asked, and every decision that is not plain is said. */
export function decideNumbers(
  recognition: Recognition,
  rows: readonly GridRow[],
  options: IntakeOptions,
  findings: FindingList,
): { readonly locales: LocaleByColumn; readonly questions: readonly Question[] } {
  const columns = recognition.columns
    .filter((mapping) => mapping.field !== null && isMeasure(mapping.field))
    .map((mapping) =>
      leaningsOf(mapping, rows, (text) => {
        const number = saysNothing(text) ? null : readNumberText(text);
        return number === null ? null : leaningOf(number);
      }),
    );
  const table = theOneOf(columns);
  const locales = new Map<number, NumberLocale | null>();
  const questions: Question[] = [];
  for (const column of columns) {
    const { mapping, open } = column;
    const chosen = typeof options.numbers === "string" ? options.numbers : options.numbers?.[mapping.column];
    const own = theOneOf([column]);
    const decided = chosen ?? own ?? (column.id > 0 && column.en > 0 ? null : table);
    locales.set(mapping.column, decided);
    if (column.id > 0 && column.en > 0) sayMixed(mapping, rows, findings);
    if (open === null) continue;
    if (decided === null) questions.push(numberQuestion(column, open, findings));
    else if (chosen === undefined && own === null) sayBorrowed(column, open, decided, findings);
  }
  return { locales, questions };
}

function leaningsOf(
  mapping: ColumnMapping,
  rows: readonly GridRow[],
  read: (text: string) => Leaning | null,
): Leanings {
  let id = 0;
  let en = 0;
  let opens = 0;
  let open: Leanings["open"] = null;
  for (const row of rows) {
    const cell = cellIn(row, mapping.column);
    if (cell?.kind !== "text") continue;
    const leaning = read(cell.shown);
    if (leaning === "id") id += 1;
    else if (leaning === "en") en += 1;
    else if (leaning === "either") {
      opens += 1;
      open ??= { row: row.index, shown: cell.shown };
    }
  }
  return { mapping, id, en, open, opens };
}

/** The way in which all texts that can be read in one way only are written; `null` where there is none, or both. */
function theOneOf(columns: readonly Leanings[]): NumberLocale | null {
  const id = columns.some((column) => column.id > 0);
  const en = columns.some((column) => column.en > 0);
  return id === en ? null : id ? "id" : "en";
}

const wayNames: Readonly<Record<NumberLocale, Text>> = {
  id: { id: "cara Indonesia (1.234,5)", en: "the Indonesian way (1.234,5)" },
  en: { id: "cara Inggris (1,234.5)", en: "the English way (1,234.5)" },
};

export function wayName(locale: NumberLocale): Text {
  return wayNames[locale];
}

function sayMixed(mapping: ColumnMapping, rows: readonly GridRow[], findings: FindingList): void {
  const firstOf = (wanted: NumberLocale): { row: number; shown: string } | null => {
    for (const row of rows) {
      const cell = cellIn(row, mapping.column);
      const number = cell?.kind === "text" ? readNumberText(cell.shown) : null;
      if (cell !== undefined && number !== null && leaningOf(number) === wanted)
        return { row: row.index, shown: cell.shown };
    }
    return null;
  };
  const [id, en] = [firstOf("id"), firstOf("en")];
  if (id === null || en === null) return;
  const [idAt, enAt] = [findings.at(id.row, mapping.column), findings.at(en.row, mapping.column)];
  findings.cell("warning", "mixed-locales", en.row, mapping.column, {
    id: `Kolom "${mapping.heading}" memakai dua cara menulis angka: ${idAt} ${quoted(id.shown)} cara Indonesia, ${enAt} ${quoted(en.shown)} cara Inggris. Masing-masing dibaca menurut tulisannya; samakan bila keliru.`,
    en: `The column "${mapping.heading}" writes numbers in two ways: ${idAt} ${quoted(id.shown)} the Indonesian way, ${enAt} ${quoted(en.shown)} the English way. Each was read as it is written; make them alike if that is wrong.`,
  });
}

function sayBorrowed(
  column: Leanings,
  open: { readonly row: number; readonly shown: string },
  locale: NumberLocale,
  findings: FindingList,
): void {
  const { mapping } = column;
  const at = findings.at(open.row, mapping.column);
  const number = readNumberText(open.shown)?.[locale] ?? 0;
  findings.cell("note", "text-number", open.row, mapping.column, {
    id: `${at} ${quoted(open.shown)} dibaca ${wayNames[locale].id} sebagai ${formatNumber(number, "id")}, karena kolom lain di tabel ini ditulis begitu (${column.opens} sel di kolom "${mapping.heading}").`,
    en: `${at} ${quoted(open.shown)} was read ${wayNames[locale].en} as ${formatNumber(number, "en")}, because other columns of this table are written so (${column.opens} cells in the column "${mapping.heading}").`,
  });
}

function numberQuestion(
  column: Leanings,
  open: { readonly row: number; readonly shown: string },
  findings: FindingList,
): Question {
  const { mapping } = column;
  const number = readNumberText(open.shown);
  const [id, en] = [number?.id ?? 0, number?.en ?? 0];
  // Nobody counts a fraction of a person; it is still for the planner to say.
  const persons = mapping.field === "covered" || mapping.field === "workers" || mapping.field === "uncovered";
  const suggested =
    persons && Number.isInteger(id) !== Number.isInteger(en) ? (Number.isInteger(id) ? "id" : "en") : null;
  const address = findings.at(open.row, mapping.column);
  return {
    kind: "numbers",
    column: mapping.column,
    address,
    shown: open.shown,
    readings: { id: formatNumber(id, "id"), en: formatNumber(en, "id") },
    suggested,
    sentence: {
      id: `${address} ${quoted(open.shown)} di kolom "${mapping.heading}": ${formatNumber(id, "id")} (cara Indonesia) atau ${formatNumber(en, "id")} (cara Inggris)? Tidak ada sel lain yang memastikannya.`,
      en: `${address} ${quoted(open.shown)} in the column "${mapping.heading}": ${formatNumber(id, "en")} (the Indonesian way) or ${formatNumber(en, "en")} (the English way)? No other cell decides it.`,
    },
  };
}

/** The same for the column of dates: day before month, or month before day. */
export function decideDates(
  mapping: ColumnMapping | undefined,
  rows: readonly GridRow[],
  options: IntakeOptions,
  findings: FindingList,
): { readonly locale: NumberLocale | null; readonly questions: readonly Question[] } {
  if (mapping === undefined) return { locale: null, questions: [] };
  const column = leaningsOf(mapping, rows, (text) => {
    const date = readDateText(text);
    if (date === null) return null;
    if (date.id === null) return "en";
    if (date.en === null) return "id";
    return date.id.iso === date.en.iso ? "same" : "either";
  });
  const locale = options.dates ?? theOneOf([column]);
  const { open } = column;
  if (open === null || locale !== null) return { locale, questions: [] };
  const date = readDateText(open.shown);
  const readings = { id: date?.id?.iso ?? "", en: date?.en?.iso ?? "" };
  const address = findings.at(open.row, mapping.column);
  const sentence: Text = {
    id: `${address} ${quoted(open.shown)}: ${readings.id} (hari/bulan/tahun) atau ${readings.en} (bulan/hari/tahun)? Tidak ada tanggal lain di kolom ini yang memastikannya.`,
    en: `${address} ${quoted(open.shown)}: ${readings.id} (day/month/year) or ${readings.en} (month/day/year)? No other date in this column decides it.`,
  };
  const question: Question = {
    kind: "dates",
    column: mapping.column,
    address,
    shown: open.shown,
    readings,
    suggested: "id",
    sentence,
  };
  return { locale, questions: [question] };
}

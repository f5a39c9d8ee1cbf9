/** Which way a column's texts are read as numbers and dates: the column's own cells decide, else the planner. */
import { bothNumbers } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { columnLetters } from "../../sheets/index.js";
import { cellIn } from "../grid/index.js";
import type { GridRow } from "../grid/index.js";
import { leaningOf, readDateText, readNumberText, saysNothing } from "../reading/index.js";
import type { Leaning, NumberLocale } from "../reading/index.js";
import type { ColumnMapping, Recognition } from "../table/index.js";
import { columnOf, isMeasure, unitCell } from "../table/index.js";
import { quoted } from "./finding.js";
import type { FindingList, Question, QuestionOption } from "./finding.js";
import { answerTo } from "./options.js";
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

/**
 * Decides every column of figures by its own cells: no column lends another its way of writing. Persons have one reading
 * and need no decision. What stays open is asked.
 */
export function decideNumbers(
  recognition: Recognition,
  rows: readonly GridRow[],
  options: IntakeOptions,
  findings: FindingList,
): { readonly locales: LocaleByColumn; readonly questions: readonly Question[] } {
  const unit = columnOf(recognition, "unit");
  const columns = recognition.columns
    .flatMap((mapping) => [mapping, ...mapping.addends])
    .filter((mapping) => mapping.field !== null && isMeasure(mapping.field))
    .map((mapping) =>
      leaningsOf(mapping, rows, (text) => {
        const number = saysNothing(text) ? null : readNumberText(text);
        return number === null ? null : leaningOf(number);
      }),
    );
  const locales = new Map<number, NumberLocale | null>();
  const questions: Question[] = [];
  for (const column of columns) {
    const { mapping, open } = column;
    const own = theOneOf([column]);
    if (column.id > 0 && column.en > 0) sayMixed(mapping, rows, findings);
    if (unit === undefined && hasOneReading(mapping)) continue;
    const question = open === null || own !== null ? null : numberQuestion(column, open, options, findings);
    locales.set(mapping.column, own ?? (question?.chosen as NumberLocale | null | undefined) ?? null);
    // Persons of a column of units have one reading unless the unit is thousands, which only the rows know.
    if (question !== null && !(unit !== undefined && isOfOnes(mapping, unit, rows))) questions.push(question);
  }
  return { locales, questions };
}

/** Whole persons, counted in ones: "12.000" and "12,000" are both twelve thousand. */
export function hasOneReading({ field, scale }: Pick<ColumnMapping, "field" | "scale">): boolean {
  return scale === 1 && (field === "covered" || field === "workers" || field === "uncovered");
}

function isOfOnes(mapping: ColumnMapping, unit: ColumnMapping, rows: readonly GridRow[]): boolean {
  return (
    hasOneReading(mapping) &&
    rows.every((row) => {
      const cell = cellIn(row, unit.column);
      return cell === undefined || unitCell(cell.shown) === 1;
    })
  );
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

function numberQuestion(
  column: Leanings,
  open: { readonly row: number; readonly shown: string },
  given: IntakeOptions,
  findings: FindingList,
): Question {
  const { mapping } = column;
  const number = readNumberText(open.shown);
  const [id, en] = [bothNumbers(number?.id ?? 0), bothNumbers(number?.en ?? 0)];
  const address = findings.at(open.row, mapping.column);
  const asked = { id: `numbers-${columnLetters(mapping.column)}`, kind: "numbers" } as const;
  const options: readonly QuestionOption[] = [
    { id: "id", label: { id: `Cara Indonesia: ${id.id}`, en: `The Indonesian way: ${id.en}` } },
    { id: "en", label: { id: `Cara Inggris: ${en.id}`, en: `The English way: ${en.en}` } },
  ];
  return {
    ...asked,
    address,
    options,
    chosen: answerTo(given, asked, options),
    sentence: {
      id: `${address} ${quoted(open.shown)} di kolom "${mapping.heading}": ${id.id} (cara Indonesia) atau ${en.id} (cara Inggris)? Tidak ada sel lain di kolom ini yang memastikannya.`,
      en: `${address} ${quoted(open.shown)} in the column "${mapping.heading}": ${id.en} (the Indonesian way) or ${en.en} (the English way)? No other cell of this column decides it.`,
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
  const own = theOneOf([column]);
  const { open } = column;
  if (open === null || own !== null) return { locale: own, questions: [] };
  const date = readDateText(open.shown);
  const [id, en] = [date?.id?.iso ?? "", date?.en?.iso ?? ""];
  const address = findings.at(open.row, mapping.column);
  const asked = { id: "dates", kind: "dates" } as const;
  const choices: readonly QuestionOption[] = [
    { id: "id", label: { id: `Hari/bulan: ${id}`, en: `Day/month: ${id}` } },
    { id: "en", label: { id: `Bulan/hari: ${en}`, en: `Month/day: ${en}` } },
  ];
  const chosen = answerTo(options, asked, choices);
  const sentence: Text = {
    id: `${address} ${quoted(open.shown)}: ${id} (hari/bulan/tahun) atau ${en} (bulan/hari/tahun)? Tidak ada tanggal lain di kolom ini yang memastikannya.`,
    en: `${address} ${quoted(open.shown)}: ${id} (day/month/year) or ${en} (month/day/year)? No other date in this column decides it.`,
  };
  return {
    locale: chosen as NumberLocale | null,
    questions: [{ ...asked, address, options: choices, chosen, sentence }],
  };
}

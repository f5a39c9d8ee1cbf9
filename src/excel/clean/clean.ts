/**
 * Makes of the open workbook one in which nothing depends on the add-in. It is meant for a copy: Office.js cannot save under
 * another name, so that the person has done that before, and agrees to it here.
 */
import { inLanguage } from "../../domain/index.js";
import type { Language } from "../../domain/index.js";
import { freeName, ordinaryFormula, quotedSheetName, rectangleAddress } from "../../sheets/index.js";
import type { Rectangle } from "../../sheets/index.js";
import { supports } from "../host.js";
import { Line, refuseProtected, running, usualPatience } from "../line.js";
import { cancelled, problemOf } from "../problem.js";
import { entryText } from "../texts.js";
import { readingProblem, steps } from "../watch.js";
import type { Watch } from "../watch.js";
import { countOf, findDependents } from "./find.js";
import type { Dependents, FoundCell } from "./find.js";
import { notCalculated, notPutBack, putBack, readMe, stopped } from "./words.js";

/** A cell or name that called one of our functions. */
export interface CleanedPlace {
  /** "Segmen!E6", or the name. */
  readonly place: string;
  readonly was: string;
  readonly now: "formula" | "value";
}

export interface CleanReport {
  /** The tab that says what was done. */
  readonly tab: string;
  readonly replaced: readonly CleanedPlace[];
  /** What still depended on the add-in when everything was read again; 0 unless Excel kept something back. */
  readonly left: number;
}

type Contents = (string | number | boolean)[][];

/** What stands in an area from now on, and what stood there. */
interface Replacement {
  readonly cell: FoundCell;
  readonly area: Rectangle;
  readonly contents: Contents;
  readonly now: CleanedPlace["now"];
}

/** A name that calls one of our functions. */
interface NameReplacement {
  readonly name: string;
  readonly formula: string;
  readonly next: string;
  readonly now: CleanedPlace["now"];
}

/** What would have to be put back. */
interface Done {
  replacements: readonly Replacement[];
  names: readonly NameReplacement[];
  tab: string | null;
}
const nothing: Done = { replacements: [], names: [], tab: null };

/** @throws ExcelProblem: nothing was changed, everything was put back, or what is to be done */
export async function cleanWorkbook(
  language: Language,
  { signal, onStep }: Watch = {},
): Promise<CleanReport> {
  const done: Done = { replacements: [], names: [], tab: null };
  try {
    return await running(async (context) => {
      // Excel calculates what depends on hundreds of cells: its answers are waited for.
      const line = new Line(context, usualPatience, signal);
      const found = await findDependents(line, onStep);
      const changed = new Map([...found.cells, ...found.marks].map(({ sheetId, sheet }) => [sheetId, sheet]));
      const sheets = [...changed].map(([id, name]) => ({ id, name }));
      await refuseProtected(line, sheets, { id: "bersihkan", en: "clean" });
      const replacements = await replacementsFor(line, found.cells);
      const names = await namesFor(line, found);
      onStep?.(0, 0, steps.replacing);
      done.replacements = replacements;
      done.names = names;
      for (const replacement of replacements) queueContents(context, replacement.cell, replacement);
      for (const { name, next } of names) context.workbook.names.getItem(name).formula = next;
      await line.send();
      const replaced = [
        ...replacements.map(({ cell, now }): CleanedPlace => ({
          place: placeOf(cell),
          was: wasOf(cell.content),
          now,
        })),
        ...names.map(({ name, formula, now }): CleanedPlace => ({ place: name, was: wasOf(formula), now })),
      ];
      const tab = await writeReadMe(line, replaced, language);
      done.tab = tab;
      if (signal?.aborted === true) throw cancelled();
      onStep?.(0, 0, steps.checkingAgain);
      // What the add-in knows the workbook by goes last: as long as it is there, everything can be put back.
      const end = new Line(context, usualPatience);
      for (const { sheetId, row, column } of found.marks)
        context.workbook.worksheets.getItem(sheetId).getCell(row, column).values = [[""]];
      for (const key of found.settings) context.workbook.settings.getItem(key).delete();
      await end.send();
      Object.assign(done, nothing);
      const left = countOf(await findDependents(end));
      const last = context.workbook.worksheets.getItem(tab).getRange("A4");
      last.values = [[inLanguage(readMe.checked(left), language)]];
      await end.send();
      return { tab, replaced, left };
    });
  } catch (thrown) {
    const refused = problemOf(thrown);
    const isUntouched = done.replacements.length + done.names.length === 0 && done.tab === null;
    if (isUntouched) throw readingProblem(refused);
    const problem = refused.kind === "cancelled" ? stopped() : refused;
    throw problem.followedBy((await undone(done)) ? putBack : notPutBack);
  }
}

function placeOf({ sheet, row, column }: Pick<FoundCell, "sheet" | "row" | "column">): string {
  return `${quotedSheetName(sheet)}!${rectangleAddress({ row, column, rows: 1, columns: 1 })}`;
}

/** Without its "=", so that it is a text wherever it stands. */
function wasOf(content: FoundCell["content"]): string {
  return String(content).replace(/^=/u, "");
}

/** What a cell shows whose function has not answered: as a value it would stand there for ever. */
const notYet: readonly string[] = ["#BUSY!", "#GETTING_DATA", "#CONNECT!", "#NAME?", "#BLOCKED!"];

/** Ordinary formulas where there are any; else the values that stand there, of everything that a call has spilled. */
async function replacementsFor(line: Line, cells: readonly FoundCell[]): Promise<readonly Replacement[]> {
  const { worksheets } = line.context.workbook;
  const asked = cells.map((cell) => {
    const range = worksheets.getItem(cell.sheetId).getCell(cell.row, cell.column);
    range.load("values");
    const spilled = supports("1.12") ? range.getSpillingToRangeOrNullObject() : null;
    spilled?.load("rowCount,columnCount,values");
    return { cell, range, spilled };
  });
  if (asked.length > 0) await line.send();
  const waiting = asked.filter(
    ({ cell, range }) =>
      ordinaryFormula(String(cell.content)) === null && notYet.includes(String(range.values[0]?.[0])),
  );
  if (waiting.length > 0)
    throw notCalculated(
      waiting.slice(0, 12).map(({ cell, range }) => `${placeOf(cell)} (${String(range.values[0]?.[0])})`),
    );
  return asked.map(({ cell, range, spilled }): Replacement => {
    const one = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    const isSpilled = spilled !== null && !spilled.isNullObject && spilled.rowCount * spilled.columnCount > 1;
    if (isSpilled) {
      const area = { ...one, rows: spilled.rowCount, columns: spilled.columnCount };
      return { cell, area, contents: valuesIn(spilled.values), now: "value" };
    }
    const ordinary = ordinaryFormula(String(cell.content));
    return ordinary === null
      ? { cell, area: one, contents: valuesIn(range.values), now: "value" }
      : { cell, area: one, contents: [[ordinary]], now: "formula" };
  });
}

/** Values as they are written so that Excel takes none for anything else. */
function valuesIn(values: readonly (readonly unknown[])[]): Contents {
  return values.map((row) =>
    row.map((value) => {
      if (typeof value === "string") return value.startsWith("#") ? value : entryText(value);
      return typeof value === "number" || typeof value === "boolean" ? value : "";
    }),
  );
}

function queueContents(
  context: Excel.RequestContext,
  { sheetId }: FoundCell,
  { area, contents }: { readonly area: Rectangle; readonly contents: Contents },
): void {
  context.workbook.worksheets.getItem(sheetId).getRange(rectangleAddress(area)).formulas = contents;
}

/** Names that call one of our functions: Excel calculates them, so that their value is known. */
async function namesFor(line: Line, { names }: Dependents): Promise<readonly NameReplacement[]> {
  if (names.length === 0) return [];
  const items = names.map(({ name, formula }) => {
    const item = line.context.workbook.names.getItem(name);
    item.load("value");
    return { name, formula, item };
  });
  await line.send();
  return items.map(({ name, formula, item }): NameReplacement => {
    const ordinary = ordinaryFormula(formula);
    const value: unknown = item.value;
    const constant =
      typeof value === "number" || typeof value === "boolean"
        ? `=${String(value).toUpperCase()}`
        : `="${String(value).replaceAll('"', '""')}"`;
    return { name, formula, next: ordinary ?? constant, now: ordinary === null ? "value" : "formula" };
  });
}

/** The last tab of the workbook: what this copy is, and what was replaced. */
async function writeReadMe(
  line: Line,
  replaced: readonly CleanedPlace[],
  language: Language,
): Promise<string> {
  const say = (text: { readonly id: string; readonly en: string }): string => inLanguage(text, language);
  const { worksheets } = line.context.workbook;
  worksheets.load("items/name");
  await line.send();
  const tab = freeName(
    say(readMe.tab),
    worksheets.items.map(({ name }) => name),
  );
  const sheet = worksheets.add(tab);
  const lines: string[][] = [
    [say(readMe.title), "", ""],
    [say(readMe.what), "", ""],
    [say(readMe.alive), "", ""],
    // What was read again is said here at the end.
    ["", "", ""],
    [say(readMe.by), "", ""],
    ["", "", ""],
    ...(replaced.length === 0 ? [[say(readMe.none), "", ""]] : [readMe.heads.map(say)]),
    ...replaced.map(({ place, was, now }) => [place, was, say(readMe[now])].map(entryText)),
  ];
  sheet.getRange(`A1:C${String(lines.length)}`).values = lines;
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A1").format.font.size = 14;
  if (replaced.length > 0) sheet.getRange("A7:C7").format.font.bold = true;
  sheet.getRange("A:A").format.columnWidth = 190;
  sheet.getRange("B:B").format.columnWidth = 330;
  sheet.getRange("C:C").format.columnWidth = 220;
  await line.send();
  return tab;
}

/** Puts back what was replaced, and removes the tab. @returns whether all of it was done */
async function undone(done: Done): Promise<boolean> {
  try {
    await running(async (context) => {
      for (const { cell, area } of done.replacements) {
        const blank = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ""));
        queueContents(context, cell, { area, contents: blank });
        const one = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
        queueContents(context, cell, { area: one, contents: [[cell.content]] });
      }
      for (const { name, formula } of done.names) context.workbook.names.getItem(name).formula = formula;
      if (done.tab !== null) context.workbook.worksheets.getItemOrNullObject(done.tab).delete();
      await context.sync();
    });
    return true;
  } catch {
    // It is said that it was not put back; Excel's own words come with the first refusal.
    return false;
  }
}

/** Checks that formulas are still formulas, sheet by sheet and block by block. */
import type { Text } from "../../domain/index.js";
import type { Rectangle } from "../address.js";
import { area, binary, call, minus, number, plus, text, when } from "../formula.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "../formula.js";
import { isFormula } from "../formula.js";
import type { CellPlan, SheetPlan } from "../plan.js";
import { at } from "./pemeriksaanSegmen.js";
import type { SheetCheck } from "./pemeriksaanLayout.js";

const what: Text = { id: "Rumus utuh", en: "The formulas are whole" };
const todo: Text = {
  id: "Ada rumus di blok ini yang tertimpa angka. Di Excel: pilih bloknya, Beranda › Temukan & Pilih › Buka Spesial › Konstanta; salin rumus dari tahun di sebelahnya.",
  en: "A formula in this block was overwritten by a value. In Excel: select the block, Home › Find & Select › Go To Special › Constants; copy the formula from the year beside it.",
};

/** A sheet, and whether each of its blocks has a check of its own: worth it where its rows are read, not for workings. */
export interface CalculatedSheet {
  readonly sheet: SheetPlan;
  readonly byBlock: boolean;
}

/**
 * A check for each block or sheet.
 * @param tests cells that say "≠" when the numbers of their block do not add up: they notice what was overwritten by another
 *   formula, and stand in for the count of formulas where an old Excel cannot count them
 */
export function formulaChecks(
  sheets: readonly CalculatedSheet[],
  tests: readonly CellPlace[],
): readonly SheetCheck[] {
  return sheets.flatMap(({ sheet, byBlock }) =>
    (byBlock ? blocksOf(sheet) : [wholeOf(sheet)]).flatMap((block) => {
      const areas = rectanglesOf(block.cells);
      const heading =
        block.heading === null ? {} : { of: { sheet: sheet.key, row: block.heading, column: 0 } };
      return Array.from({ length: Math.ceil(areas.length / most) }, (_, index): SheetCheck => {
        const some = areas.slice(index * most, (index + 1) * most);
        const own = tests.filter(
          (test) => test.sheet === sheet.key && some.some((rectangle) => holdsCell(rectangle, test)),
        );
        const [{ row, column } = { row: 0, column: 0 }] = some;
        const holds = isWhole(
          some.map((rectangle) => area({ sheet: sheet.key, ...rectangle }, "both")),
          own,
        );
        return { what, ...heading, holds, todo, at: { sheet: sheet.key, row, column } };
      });
    }),
  );
}

/** Areas in one check: its formula must stay well below Excel's longest (8,192 characters), also where tabs have long names. */
const most = 30;

function holdsCell({ row, column, rows, columns }: Rectangle, place: CellPlace): boolean {
  return (
    place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns
  );
}

function isWhole(areas: readonly ReferenceNode[], tests: readonly CellPlace[]): FormulaNode {
  const [first] = areas;
  if (first === undefined) throw new Error("A block has formulas");
  const values = areas.map((one) => call("SUMPRODUCT", minus(number(1), call("ISFORMULA", one))));
  const [inFirst = number(0), ...inOthers] = values;
  // One cell shows whether this Excel knows the function at all.
  const knowsIsFormula = call(
    "ISNUMBER",
    minus(number(1), call("ISFORMULA", { ...first, rows: 1, columns: 1 })),
  );
  const whole = when(
    knowsIsFormula,
    binary("=", plus(inFirst, ...inOthers), number(0)),
    number(tests.length === 0 ? 0 : 1),
  );
  const unequal = tests.map((test) => binary("<>", at(test), text("≠")));
  return unequal.length === 0 ? whole : call("AND", whole, ...unequal);
}

interface Block {
  /** The row of its heading. */
  readonly heading: number | null;
  readonly cells: readonly CellPlan[];
}

/** Formulas that carry a result; a heading shows a name only. */
function carries({ content, style }: CellPlan): boolean {
  return isFormula(content) && style !== "heading";
}

function wholeOf(sheet: SheetPlan): Block {
  return { heading: null, cells: sheet.cells.filter(carries) };
}

/** The formulas of a sheet below each of its headings; those above the first belong to none. */
function blocksOf(sheet: SheetPlan): readonly Block[] {
  const headings = sheet.cells
    .filter(({ column, style }) => column === 0 && style === "heading")
    .map(({ row }) => row)
    .sort((one, other) => one - other);
  const starts = [null, ...headings];
  return starts.map((heading, index): Block => {
    const next = starts[index + 1] ?? Number.MAX_SAFE_INTEGER;
    const cells = sheet.cells.filter((one) => carries(one) && one.row >= (heading ?? 0) && one.row < next);
    return { heading, cells };
  });
}

/** The fewest areas of whole runs that hold these cells and no other. */
function rectanglesOf(cells: readonly CellPlan[]): readonly Rectangle[] {
  const ordered = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of ordered) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const areas: typeof runs = [];
  for (const run of runs) {
    const above = areas.find(
      (one) => one.column === run.column && one.columns === run.columns && one.row + one.rows === run.row,
    );
    if (above === undefined) areas.push(run);
    else above.rows += 1;
  }
  return areas;
}

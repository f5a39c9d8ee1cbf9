/** Checks that formulas are still formulas, sheet by sheet and block by block. */
import type { Text } from "../../../domain/index.js";
import type {
  CellPlace,
  CellPlan,
  FormulaNode,
  Rectangle,
  ReferenceNode,
  SheetCheck,
  SheetPlan,
} from "../../../sheets/index.js";
import { area, at, f, isFormula, plus } from "../../../sheets/index.js";

const what: Text = { id: "Rumus utuh", en: "The formulas are whole" };
const todo: Text = {
  id: "Ada rumus di blok ini yang tertimpa angka. Di Excel: pilih bloknya, Beranda › Temukan & Pilih › Buka Spesial › Konstanta; salin rumus dari tahun di sebelahnya.",
  en: "A formula in this block was overwritten by a value. In Excel: select the block, Home › Find & Select › Go To Special › Constants; copy the formula from the year beside it.",
};

/** For a sheet that has one check: the cells beside or above say the same only in its tables. */
const todoOfSheet: Text = {
  id: "Ada rumus di lembar ini yang tertimpa. Di Excel: Beranda › Temukan & Pilih › Buka Spesial › Konstanta; salin rumus sel sejenis di atas atau di sebelahnya, atau isi ulang lembarnya. Sel biru boleh diubah.",
  en: "A formula on this sheet was overwritten. In Excel: Home › Find & Select › Go To Special › Constants; copy the formula of a like cell above or beside it, or fill the sheets again. Blue cells may be changed.",
};

/** A sheet, and whether each of its blocks has a check of its own: worth it where its rows are read, not for workings. */
export interface CalculatedSheet {
  readonly sheet: SheetPlan;
  readonly byBlock: boolean;
  /**
   * A column of words that tell the kinds of rows of a long table: all rows of a kind have their formulas in the same columns,
   * so that one area stands for all of them.
   */
  readonly kinds?: ReferenceNode;
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
  return sheets.flatMap(({ sheet, byBlock, kinds }) =>
    (byBlock ? blocksOf(sheet) : [wholeOf(sheet)]).flatMap((block, turn) => {
      const areas = areasOf(sheet, block.cells, kinds);
      const heading =
        block.heading === null ? {} : { of: { sheet: sheet.key, row: block.heading, column: 0 } };
      return Array.from({ length: Math.ceil(areas.length / most) }, (_, index): SheetCheck => {
        const some = areas.slice(index * most, (index + 1) * most);
        const own = tests.filter(
          (test) => test.sheet === sheet.key && some.some(({ formulas }) => holdsCell(formulas, test)),
        );
        const [{ row, column } = { row: 0, column: 0 }] = some.map(({ formulas }) => formulas);
        return {
          name: "formulas",
          // The blocks of a sheet are counted from the one above its first heading; a long one has several checks.
          about: [sheet.key, ...(byBlock ? [turn] : []), ...(index === 0 ? [] : [`part ${index + 1}`])].join(
            " ",
          ),
          what,
          ...heading,
          holds: isWhole(some, own),
          todo: byBlock ? todo : todoOfSheet,
          at: { sheet: sheet.key, row, column },
        };
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

/** An area whose cells are all formulas, or those of them in the rows that say a kind. */
interface FormulaArea {
  readonly formulas: ReferenceNode;
  readonly ofKind?: { readonly words: string; readonly said: ReferenceNode };
}

function isWhole(areas: readonly FormulaArea[], tests: readonly CellPlace[]): FormulaNode {
  const [first] = areas.map(({ formulas }) => formulas);
  if (first === undefined) throw new Error("A block has formulas");
  const values = areas.map(({ formulas, ofKind }) => {
    const overwritten = f`1 - ISFORMULA(${formulas})`;
    return ofKind === undefined
      ? f`SUMPRODUCT(${overwritten})`
      : f`SUMPRODUCT((${ofKind.said} = ${ofKind.words}) * (${overwritten}))`;
  });
  // Two cells show whether the reader knows the function at all, and over more than one cell (gnumeric does not).
  const wide = areas.map(({ formulas }) => formulas).find(({ rows, columns }) => rows * columns > 1) ?? first;
  const few = {
    ...wide,
    rows: Math.min(wide.rows, 2),
    columns: wide.rows > 1 ? 1 : Math.min(wide.columns, 2),
  };
  const knowsIsFormula = f`ISNUMBER(SUMPRODUCT(0 + ISFORMULA(${few})))`;
  const whole = f`IF(${knowsIsFormula}, ${plus(values)} = 0, ${tests.length === 0 ? 0 : 1})`;
  const unequal = tests.map((test) => f`${at(test)} <> "≠"`);
  return unequal.length === 0 ? whole : f`AND(${whole}, ${unequal})`;
}

interface Block {
  /** The row of its heading. */
  readonly heading: number | null;
  readonly cells: readonly CellPlan[];
}

/** Formulas that carry a result: a heading shows a name only, and the master check would be needed for itself. */
function carries({ content, style }: CellPlan): boolean {
  return isFormula(content) && style !== "heading" && style !== "masterCheck";
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

function areasOf(
  sheet: SheetPlan,
  cells: readonly CellPlan[],
  kinds: ReferenceNode | undefined,
): readonly FormulaArea[] {
  const inTable = ({ row }: CellPlan): boolean =>
    kinds !== undefined && row >= kinds.row && row < kinds.row + kinds.rows;
  return [
    ...rectanglesOf(cells.filter((one) => !inTable(one))).map((rectangle) => ({
      formulas: area({ sheet: sheet.key, ...rectangle }, "both"),
    })),
    ...(kinds === undefined ? [] : areasByKind(sheet, cells.filter(inTable), kinds)),
  ];
}

/** The runs of columns in which the rows of each kind have their formulas. */
function areasByKind(
  sheet: SheetPlan,
  cells: readonly CellPlan[],
  said: ReferenceNode,
): readonly FormulaArea[] {
  const kindOf = new Map(
    sheet.cells
      .filter(({ column }) => column === said.column)
      .map(({ row, content }) => [row, content] as const),
  );
  const rowsOf = new Map<string, Map<number, CellPlan[]>>();
  for (const one of cells) {
    const words = kindOf.get(one.row);
    if (typeof words !== "string")
      throw new Error(`${sheet.name}, row ${one.row + 1}: a row without its kind`);
    const rows = rowsOf.get(words) ?? new Map<number, CellPlan[]>();
    rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
    rowsOf.set(words, rows);
  }
  return [...rowsOf].flatMap(([words, rows]) => {
    const patterns = [...rows.values()].map((row) =>
      rectanglesOf(row).map(({ column, columns }) => ({ column, columns })),
    );
    const [pattern = []] = patterns;
    if (patterns.some((other) => JSON.stringify(other) !== JSON.stringify(pattern)))
      throw new Error(`${sheet.name}: the rows of the kind ${words} have formulas in different columns`);
    const { row, rows: count } = said;
    return pattern.map((run) => ({
      formulas: area({ sheet: sheet.key, row, rows: count, ...run }, "both"),
      ofKind: { words, said },
    }));
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

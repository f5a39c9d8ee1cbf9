/** What of somebody's own work refers to given tabs: it would break with them. */
import type { Text } from "../domain/index.js";
import { columnLetters, rectangleAddress } from "../sheets/index.js";
import { rowBlocks } from "./compile.js";
import { supports } from "./host.js";
import type { Line } from "./line.js";
import { usedOf } from "./used.js";
import { readingLimits } from "./reading.js";

/** One thing that taking back would cost, in words; with the place of a formula or name that can be kept as its value. */
export interface Concern {
  readonly kind:
    | "formula"
    | "name"
    | "chart"
    | "edited"
    | "format"
    | "comment"
    | "validation"
    | "ownChart"
    | "protection"
    | "unread";
  readonly words: Text;
}

interface OwnFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface References {
  readonly concerns: readonly Concern[];
  /** Formulas on sheets that stay. */
  readonly formulas: readonly OwnFormula[];
  /** Names whose formula refers to the tabs. */
  readonly names: readonly string[];
}

/** Cells of somebody's own that are looked through; beyond, it is said that not all were. */
const mostCells = 400_000;
/** Places named one by one; of more it is said how many. */
const mostNamed = 12;

/** Whether a formula refers to one of the tabs, by any of the ways in which Excel writes that. Texts in it do not count. */
function refersTo(formula: string, tabs: ReadonlySet<string>): boolean {
  if (!formula.startsWith("=")) return false;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const [, quoted, plain] of bare.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.[\]:]+))!/gu)) {
    const name = (quoted?.replace(/''/g, "'") ?? plain ?? "").toLowerCase();
    // "[Buku.xlsx]Data" is in another workbook; "Satu:Tiga" begins at one sheet and ends at another.
    if (name.includes("]")) continue;
    if (tabs.has(name) || name.split(":").some((part) => tabs.has(part))) return true;
  }
  return false;
}

/** Looks through the sheets that stay. What an Excel cannot tell is among the concerns where there is anything to tell of. */
export async function readReferences(
  line: Line,
  staying: readonly { readonly id: string; readonly name: string }[],
  leaving: readonly string[],
): Promise<References> {
  const tabs = new Set(leaving.map((name) => name.toLowerCase()));
  const formulas = await readFormulas(line, staying, tabs);
  const names = await readNames(line, tabs);
  const charts = await readCharts(line, staying, tabs);
  return {
    concerns: [...formulas.concerns, ...names.map(nameConcern), ...charts],
    formulas: formulas.found,
    names,
  };
}

async function readFormulas(
  line: Line,
  staying: readonly { readonly id: string; readonly name: string }[],
  tabs: ReadonlySet<string>,
): Promise<{ readonly found: readonly OwnFormula[]; readonly concerns: readonly Concern[] }> {
  const { worksheets } = line.context.workbook;
  const used = staying.map(({ id, name }) => {
    const range = usedOf(worksheets.getItem(id));
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { id, name, range };
  });
  await line.send();
  const found: (OwnFormula & { readonly place: string })[] = [];
  let cells = 0;
  let isCut = false;
  const blocks = used.flatMap(({ id, name, range }) => {
    if (range.isNullObject) return [];
    const area = {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
    return rowBlocks(area, readingLimits.piece).map((block) => ({ id, name, block }));
  });
  let waiting: {
    readonly id: string;
    readonly name: string;
    readonly row: number;
    readonly column: number;
    readonly range: Excel.Range;
  }[] = [];
  let inAnswer = 0;
  const collect = async (): Promise<void> => {
    await line.send();
    for (const { id, name, row, column, range } of waiting) {
      for (const [r, contents] of (range.formulas as unknown[][]).entries()) {
        for (const [c, content] of contents.entries()) {
          if (typeof content !== "string" || !refersTo(content, tabs)) continue;
          const place = `${name}!${columnLetters(column + c)}${String(row + r + 1)}`;
          found.push({ sheetId: id, row: row + r, column: column + c, place });
        }
      }
    }
    waiting = [];
    inAnswer = 0;
  };
  for (const { id, name, block } of blocks) {
    const size = block.rows * block.columns;
    if (cells + size > mostCells) {
      isCut = true;
      break;
    }
    if (inAnswer > 0 && inAnswer + size > readingLimits.answer) await collect();
    cells += size;
    inAnswer += size;
    const range = worksheets.getItem(id).getRange(rectangleAddress(block));
    range.load("formulas");
    waiting.push({ id, name, row: block.row, column: block.column, range });
  }
  if (waiting.length > 0) await collect();
  const concerns = found.slice(0, mostNamed).map(({ place }): Concern => ({
    kind: "formula",
    words: { id: `Rumus di ${place} memakai lembar ini`, en: `The formula in ${place} uses these sheets` },
  }));
  if (found.length > mostNamed) {
    const rest = String(found.length - mostNamed);
    concerns.push({
      kind: "formula",
      words: { id: `dan ${rest} rumus lain`, en: `and ${rest} other formulas` },
    });
  }
  if (isCut) {
    concerns.push({
      kind: "unread",
      words: {
        id: "Buku kerja ini terlalu besar untuk diperiksa seluruhnya: rumus lain mungkin juga memakai lembar ini",
        en: "This workbook is too large to be looked through: other formulas may use these sheets as well",
      },
    });
  }
  return { found, concerns };
}

function nameConcern(name: string): Concern {
  return {
    kind: "name",
    words: { id: `Nama "${name}" menunjuk ke lembar ini`, en: `The name "${name}" refers to these sheets` },
  };
}

async function readNames(line: Line, tabs: ReadonlySet<string>): Promise<readonly string[]> {
  if (!supports("1.7")) return [];
  const { names } = line.context.workbook;
  names.load("items/name,items/formula");
  await line.send();
  return names.items
    .filter(({ formula }) => {
      const text: unknown = formula;
      return typeof text === "string" && refersTo(text, tabs);
    })
    .map(({ name }) => name);
}

/** Charts on sheets that stay, by what their series read. */
async function readCharts(
  line: Line,
  staying: readonly { readonly id: string; readonly name: string }[],
  tabs: ReadonlySet<string>,
): Promise<readonly Concern[]> {
  if (!supports("1.15")) return [];
  const { worksheets } = line.context.workbook;
  const asked = staying.map(({ id, name }) => {
    const { charts } = worksheets.getItem(id);
    charts.load("items/name,items/series/items/name");
    return { name, charts };
  });
  await line.send();
  const series = asked.flatMap(({ name, charts }) =>
    charts.items.flatMap((chart) =>
      chart.series.items.map((one) => ({
        place: `${chart.name} (${name})`,
        values: one.getDimensionDataSourceString("Values"),
      })),
    ),
  );
  if (series.length === 0) return [];
  if ((await line.tried()) !== null) {
    return [
      {
        kind: "unread",
        words: {
          id: "Excel tidak memberi tahu angka apa yang dipakai grafik lain di buku kerja ini",
          en: "Excel does not tell what the other charts of this workbook read",
        },
      },
    ];
  }
  const found = new Set(
    series.filter(({ values }) => refersTo(`=${values.value}`, tabs)).map(({ place }) => place),
  );
  return [...found].map((place): Concern => ({
    kind: "chart",
    words: { id: `Grafik ${place} memakai lembar ini`, en: `The chart ${place} uses these sheets` },
  }));
}

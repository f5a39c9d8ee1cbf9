/**
 * Inputs that grow to any size, each with what is right to read in it. The tests ask for what is right at a size at which
 * work that grew with its square would not end; `npm run bench` says how the work grows.
 */
import { cellIn, gridOfText, numberFormatOf } from "../../src/intake/grid/index.js";
import type { Grid } from "../../src/intake/grid/index.js";
import { intakeOf, understand } from "../../src/intake/index.js";
import {
  dateWithin,
  readDateText,
  readNumberText,
  regionWithin,
  saysNothing,
  segmentWithin,
} from "../../src/intake/reading/index.js";

/** Something that is read at a size: letters of a text, or cells. */
export interface Large {
  readonly what: string;
  /** Reads it; only this is measured. */
  readonly read: (size: number) => () => unknown;
  /** What `read` answers at that size, known without reading. */
  readonly right: (size: number) => unknown;
}

const spaces = (count: number): string => " ".repeat(count);
const times = <T>(count: number, of: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => of(at));

/** Rows of what is shown. */
function shown(grid: Grid): readonly (readonly string[])[] {
  return grid.rows.map(({ cells }) => cells.map((cell) => cell.shown));
}

const cut = (what: string, text: (size: number) => string, right: Large["right"]): Large => ({
  what,
  read: (size) => {
    const given = text(size);
    return () => shown(gridOfText(given));
  },
  right,
});

const plain = (
  what: string,
  read: (text: string) => unknown,
  text: (size: number) => string,
  right: unknown,
): Large => ({
  what,
  read: (size) => {
    const given = text(size);
    return () => read(given);
  },
  right: () => right,
});

/** Single texts and cells. */
export const texts: readonly Large[] = [
  cut(
    "a cell with spaces inside",
    (n) => `a${spaces(n)}b\tc`,
    (n) => [[`a${spaces(n)}b`, "c"]],
  ),
  cut(
    "a cell of one word",
    (n) => `${"x".repeat(n)}\tc`,
    (n) => [["x".repeat(n), "c"]],
  ),
  cut(
    "many tabs",
    (n) => `a${"\t".repeat(n)}b\nc`,
    () => [["a", "b"], ["c"]],
  ),
  cut(
    "many semicolons",
    (n) => `a${";".repeat(n)}b\nc;d\ne;f`,
    () => [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ],
  ),
  cut(
    "quotes that are never closed",
    (n) => `a;"${"b".repeat(46)}\n`.repeat(n / 50),
    (n) => times(n / 50, () => ["a", `"${"b".repeat(46)}`]),
  ),
  {
    what: "as many columns, each asked for",
    read: (n) => {
      const [row] = gridOfText(times(n, (at) => (at % 2 === 0 ? "x" : "")).join("\t")).rows;
      return () => (row === undefined ? 0 : times(n, (at) => cellIn(row, at)).filter(Boolean).length);
    },
    right: (n) => Math.ceil(n / 2),
  },
  plain("a number with spaces", readNumberText, (n) => `1${spaces(n)}2`, null),
  plain("signs for nothing", saysNothing, (n) => `${"-".repeat(n)}x`, false),
  plain("words before a date", readDateText, (n) => `${"per ".repeat(n / 4)}2023`, null),
  plain("a date with spaces", readDateText, (n) => `31${spaces(n)}Desember${spaces(n)}x`, null),
  plain("a date within a long text", dateWithin, (n) => `${"1 -".repeat(n / 3)}Des`, null),
  plain("a region within a long text", regionWithin, (n) => "Kabupaten Entah ".repeat(n / 16), null),
  plain("a segment within a long text", segmentWithin, (n) => "pekerja entah ".repeat(n / 14), null),
  plain("a number format", numberFormatOf, (n) => `${'"'.repeat(n)}0${"[".repeat(n)}`, {
    date: false,
    percent: false,
    decimals: null,
  }),
];

/** What is taken over of a table, and what stops it. */
function takenOver(grid: Grid): unknown {
  const kind = understand(grid).kind;
  const answer = intakeOf(grid);
  if (!answer.ok) return { kind, rows: null };
  const rows = answer.value.rows.map(({ region, workers, covered, sound }) => [
    region?.code ?? null,
    workers,
    covered,
    sound,
  ]);
  return { kind, rows };
}

const heading = "Kabupaten/Kota\tPekerja\tPeserta";
const pringsewu = ["18.10", 1000, 5, true];

const table = (what: string, text: (size: number) => string, rows: readonly unknown[] | null): Large => ({
  what,
  read: (size) => {
    const given = text(size);
    return () => takenOver(gridOfText(given));
  },
  right: () => ({ kind: rows === null ? "unrecognised" : "figures", rows }),
});

/** Words of a heading, as many as so many letters hold. */
const words = (letters: number): string => "kolom peserta ".repeat(Math.ceil(letters / 14)).trim();

/** Whole tables, pasted. */
export const tables: readonly Large[] = [
  table("a long cell of spaces", (n) => `${heading}\nPringsewu${spaces(n)}x\t1000\t5`, [
    [null, 1000, 5, false],
  ]),
  table("a long title", (n) => `${"kota ".repeat(n / 5)}\n${heading}\nPringsewu\t1000\t5`, [pringsewu]),
  table("a long heading", (n) => `${heading}\t${"a".repeat(n)}\nPringsewu\t1000\t5\tx`, [pringsewu]),
  table("a long number", (n) => `${heading}\nPringsewu\t${"1.".repeat(n / 2)}\t5`, [
    ["18.10", null, 5, false],
  ]),
  table("as many separators", (n) => `${heading}\nPringsewu\t1000\t5${"\t".repeat(n)}`, [pringsewu]),
  table(
    "columns with headings",
    (n) => `${heading}\t${times(n / 100, (at) => `kolom ${at}`).join("\t")}\nPringsewu\t1000\t5`,
    [pringsewu],
  ),
  table(
    "columns of figures",
    (n) => {
      const head = times(n / 100, (at) => `kolom ${at}`).join("\t");
      const sevens = "7\t".repeat(n / 100);
      return `${heading}\t${head}\nPringsewu\t1000\t5\t${sevens}\nKota Metro\t900\t4\t${sevens}`;
    },
    [pringsewu, ["18.72", 900, 4, true]],
  ),
  table(
    "sixty rows of words above",
    (n) =>
      `${times(40, () => times(3, () => words(n / 120)).join("\t")).join("\n")}\n${heading}\nPringsewu\t1000\t5`,
    [pringsewu],
  ),
  table(
    "sixty rows of words alone",
    (n) => times(60, () => times(3, () => words(n / 180)).join("\t")).join("\n"),
    null,
  ),
];

/** Readers of .xlsx files that know nothing of ours: openpyxl reads what the file says, Gnumeric calculates it again. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Rows = readonly (readonly unknown[])[];

export interface Read {
  /** Values by the sheets' names, row by row from the first cell on. */
  readonly sheets: ReadonlyMap<string, Rows>;
  /** How many charts each sheet has, and how many series they have together. */
  readonly charts: ReadonlyMap<string, readonly [charts: number, series: number]>;
}

/** Debian's own Python has Debian's own openpyxl; another one in PATH need not. */
const pythons = ["/usr/bin/python3", "python3"];
const python = pythons.find(
  (one) => spawnSync(one, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0,
);

/** On CI they are installed, and a test that silently did not run would be worse than one that fails. */
const onCi = process.env["CI"] === "true";
export const hasOpenpyxl = onCi || python !== undefined;
export const hasGnumeric = onCi || spawnSync("ssconvert", ["--version"], { stdio: "ignore" }).status === 0;

const script = `
import datetime, json, sys, openpyxl
from openpyxl.utils.datetime import to_excel
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
plain = lambda v: to_excel(v) if isinstance(v, (datetime.datetime, datetime.date)) else v
print(json.dumps([[
    sheet.title,
    [[plain(cell) for cell in row] for row in sheet.iter_rows(min_row=1, min_col=1, values_only=True)],
    len(sheet._charts),
    sum(len(chart.series) for chart in sheet._charts),
] for sheet in book.worksheets]))
`;

export function readByOpenpyxl(file: string): Read {
  const answer = execFileSync(python ?? "python3", ["-c", script, file], {
    maxBuffer: 1e9,
    encoding: "utf8",
  });
  const sheets = JSON.parse(answer) as [string, unknown[][], number, number][];
  return {
    sheets: new Map(sheets.map(([name, rows]) => [name, rows])),
    charts: new Map(sheets.map(([name, , charts, series]) => [name, [charts, series]])),
  };
}

/** What Gnumeric makes of the file, in a file of its own writing; calculated anew where that is asked for. */
export function throughGnumeric(file: string, recalculated: boolean): string {
  const target = join(mkdtempSync(join(tmpdir(), "cakupan-gnumeric-")), "book.xlsx");
  const how = recalculated ? ["--recalc"] : [];
  execFileSync("ssconvert", [...how, "--export-type=Gnumeric_Excel:xlsx2", file, target], {
    stdio: "pipe",
    timeout: 300_000,
  });
  return target;
}

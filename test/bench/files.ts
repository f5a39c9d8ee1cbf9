/**
 * Files: a filled workbook saved as .xlsx beside the writer's library given the bare cells; Gabung, one file and a whole country of
 * them; and `npm run fill`, from the command to the file.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { fileOfBytes, gather, gridOfText, intakeOf } from "../../src/intake/index.js";
import { saveXlsx } from "../../src/workbench/save/index.js";
import type { Engine } from "../../src/workbench/engine/index.js";
import { openAddIn, placed, type AddIn } from "../excel/addIn.js";
import { headings, partsOf, xmlRow, zipOf } from "../intake/archives.js";
import { manyLines } from "../workbooks/manyLines.js";
import { report, type Measured } from "./report.js";

/** Seconds of the processor for one run. */
async function work(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The least of three: what another process takes away only adds. */
async function least(run: () => unknown): Promise<number> {
  return Math.min(await work(run), await work(run), await work(run));
}

/** The same formulas and values, without looks, rules, names or charts. */
async function saveBare(engine: Engine): Promise<void> {
  const workbook = new Workbook();
  for (const { id, name } of engine.sheets()) {
    const sheet = workbook.addWorksheet(name);
    const used = engine.usedRect(id, true);
    if (used === null) continue;
    for (let row = used.row; row < used.row + used.rows; row += 1)
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const { formula, value } = engine.cell(id, row, column);
        if (value === null && formula === null) continue;
        sheet.getCell(row + 1, column + 1).value =
          formula === null ? value : { formula: formula.slice(1), result: value ?? "" };
      }
  }
  await workbook.xlsx.writeBuffer({ validate: false });
}

async function filled(segments: number): Promise<AddIn> {
  const addIn = await openAddIn();
  const { rooms } = addIn;
  const choices = addIn.inPage(manyLines(segments, 2, 2029));
  await rooms.applyPlan(placed(rooms, await rooms.readSheetNames(), choices));
  await addIn.engine.settle();
  return addIn;
}

async function saving(): Promise<readonly Measured[]> {
  const lines: Measured[] = [];
  for (const segments of [2, 8, 32]) {
    const addIn = await filled(segments);
    const { engine } = addIn;
    const [ours, bare] = [await least(() => saveXlsx(engine)), await least(() => saveBare(engine))];
    const what = `${String(segments)} segments saved as .xlsx`;
    lines.push(
      { what, beside: "the library with bare cells", value: ours / bare },
      { what, beside: "seconds of the processor", value: ours },
    );
    await addIn.close();
  }
  return lines;
}

async function gathering(): Promise<readonly Measured[]> {
  const rows = Array.from({ length: 30 }, (_, at): [string, string, number, number] => [
    ...(["18.10", `Kelompok ${String(at)}`, 1000 + at, at] as const),
  ]);
  const data = rows.map((cells, at) => xmlRow(at + 2, cells)).join("");
  const bytes = await zipOf(partsOf(`<sheetData>${xmlRow(1, headings)}${data}</sheetData>`));
  const text = [headings, ...rows].map((cells) => cells.join("\t")).join("\n");
  const files = (count: number) =>
    Array.from({ length: count }, (_, at) => fileOfBytes(`${String(at)}.xlsx`, bytes));
  const pasted = await least(() => intakeOf(gridOfText(text)));
  const [some, all] = [await least(() => gather(files(32))), await least(() => gather(files(514)))];
  return [
    { what: "a file of 30 rows", beside: "the same pasted", value: some / 32 / pasted },
    {
      what: "514 files gathered",
      beside: "exponent from 32",
      value: Math.log(all / some) / Math.log(514 / 32),
      goal: 1.1,
    },
    { what: "514 files gathered", beside: "seconds of the processor", value: all },
  ];
}

function headless(): readonly Measured[] {
  const folder = mkdtempSync(join(tmpdir(), "cakupan-bench-"));
  try {
    const words = "--region 18 --base-year 2024 --to 2029 --target 0.3839 --target-year 2029".split(" ");
    const root = resolve(import.meta.dirname, "../..");
    const once = (): number => {
      const began = performance.now();
      const { status, stderr } = spawnSync(
        process.execPath,
        ["src/workbench/fill/start.js", ...words, "--out", join(folder, "a.xlsx")],
        { cwd: root, encoding: "utf8" },
      );
      if (status !== 0) throw new Error(stderr);
      return (performance.now() - began) / 1_000;
    };
    // The first may have to build the add-in.
    once();
    return [{ what: "npm run fill of Lampung", beside: "seconds", value: Math.min(once(), once()), goal: 5 }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function measureFiles(): Promise<void> {
  report("files", [...(await saving()), ...(await gathering()), ...headless()]);
}

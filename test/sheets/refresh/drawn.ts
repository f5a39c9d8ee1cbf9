/** Edits and refreshes drawn at random: what somebody did to the sheets of a plan, and what the comparison makes of it. */
import { segmentChoicesOf } from "../../../src/domain/index.js";
import type { PlanChoices } from "../../../src/domain/index.js";
import { compareForRefresh } from "../../../src/sheets/index.js";
import type { AxisChange, Raw, WorkbookPlan } from "../../../src/sheets/index.js";
import { rawOf } from "../../../src/sheets/refresh/contents.js";
import { namesOf } from "../../../src/sheets/refresh/keys.js";
import { buildPlan } from "../../../src/workbooks/index.js";

const published = segmentChoicesOf("18", "id");
const [a, b, c, d] = published.ok ? published.value : [];
if (a === undefined || b === undefined || c === undefined || d === undefined)
  throw new Error("Lampung has them");

const start: PlanChoices = {
  regionCode: "18",
  baseYear: 2024,
  horizonYear: 2026,
  targetShare: 0.3839,
  targetYear: 2026,
  payer: "APBD_PROV",
  monthsPerYear: 12,
  language: "id",
  segments: [a, b],
};

/** Plans that a region goes through in a year. */
const choices: readonly PlanChoices[] = [
  start,
  { ...start, segments: [b, a] },
  { ...start, segments: [a, c, b] },
  { ...start, segments: [b] },
  { ...start, segments: [d, c, b, a], targetShare: 0.4 },
  { ...start, horizonYear: 2028, ceilings: { APBD_PROV: 9_000_000_000 } },
];

const plans = choices.map((one) => {
  const built = buildPlan(one);
  if (!built.ok) throw new Error(built.problem.sentence.en);
  return { plan: built.value, baseYear: one.baseYear };
});

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function sheetsOf(plan: WorkbookPlan): { key: string; contents: Raw[][] }[] {
  return plan.sheets.map((sheet) => {
    const height = Math.max(...sheet.cells.map(({ row }) => row + 1));
    const width = Math.max(...sheet.cells.map(({ column }) => column + 1));
    const contents = Array.from({ length: height }, () => new Array<Raw>(width).fill(""));
    for (const cell of sheet.cells) {
      const row = contents[cell.row];
      if (row !== undefined) row[cell.column] = rawOf(cell, plan, sheet.key, "native");
    }
    return { key: sheet.key, contents };
  });
}

const inRuns = ({ leaves }: AxisChange, line: number): boolean =>
  leaves.some(({ at, count }) => line >= at && line < at + count);

/** Where a line stands once others have come in. */
function wideLine({ comesIn }: AxisChange, found: number): number {
  return comesIn.reduce((line, { at, count }) => (at <= line ? line + count : line), found);
}

/** What is wrong after one drawn refresh; nothing, it is hoped. */
export function lossesOf(seed: number): readonly string[] {
  const draw = randomFrom(seed);
  const pick = <T>(of: readonly T[]): T => of[draw(of.length)] as T;
  const [before, after] = [pick(plans), pick(plans)];
  const found = sheetsOf(before.plan);
  const edits: { key: string; row: number; column: number; content: Raw }[] = [];
  const own: typeof edits = [];
  for (let count = 1 + draw(5); count > 0; count -= 1) {
    const sheet = pick(
      before.plan.sheets.filter(({ cells }) => cells.some(({ source }) => source !== undefined)),
    );
    const { row, column } = pick(sheet.cells.filter(({ source }) => source !== undefined));
    edits.push({ key: sheet.key, row, column, content: 700_000_001 + draw(1_000) });
  }
  for (let count = draw(5); count > 0; count -= 1) {
    const { key, cells } = pick(before.plan.sheets);
    const row = draw(Math.max(...cells.map((cell) => cell.row)) + 6);
    const right = Math.max(...cells.map((cell) => cell.column)) + 2;
    own.push({ key, row, column: right + draw(4), content: `milik saya ${String(count)}` });
  }
  for (const { key, row, column, content } of [...edits, ...own]) {
    const contents = found.find((one) => one.key === key)?.contents ?? [];
    while (contents.length <= row) contents.push([]);
    const line = contents[row] ?? [];
    while (line.length <= column) line.push("");
    line[column] = content;
  }
  const refresh = compareForRefresh({
    before,
    after,
    found: found,
    dialect: "native",
  });
  const [was, will] = [namesOf(before), namesOf(after)];
  const losses: string[] = [];
  for (const { key, row, column, content } of edits) {
    const sheet = refresh.sheets.find((one) => one.key === key);
    const told = refresh.conflicts.some(
      (one) => one.sheet === key && one.row === row && one.column === column && one.kind === "leaving",
    );
    const [rowName, columnName] = [was.get(key)?.rows[row] ?? "", was.get(key)?.columns[column] ?? ""];
    const [nextRow, nextColumn] = [
      will.get(key)?.rows.indexOf(rowName) ?? -1,
      will.get(key)?.columns.indexOf(columnName) ?? -1,
    ];
    const next = after.plan.sheets.find((one) => one.key === key)?.cells ?? [];
    const index = next.findIndex((cell) => cell.row === nextRow && cell.column === nextColumn);
    const cell = sheet?.cells[index];
    const kept =
      cell !== undefined &&
      (cell.wanted === content ||
        (cell.wanted === null &&
          wideLine(sheet?.rows as AxisChange, row) === cell.cell.row &&
          wideLine(sheet?.columns as AxisChange, column) === cell.cell.column));
    if (!told && !kept) losses.push(`${String(seed)}: entry ${key} ${rowName} ${columnName}`);
  }
  for (const { key, row, column } of own) {
    const sheet = refresh.sheets.find((one) => one.key === key);
    if (sheet === undefined) continue;
    const [wideRow, wideColumn] = [wideLine(sheet.rows, row), wideLine(sheet.columns, column)];
    const isHere = (one: { readonly row: number; readonly column: number }): boolean =>
      one.row === wideRow && one.column === wideColumn;
    const written =
      sheet.cells.some(({ cell, wanted }) => wanted !== null && isHere(cell)) || sheet.vacated.some(isHere);
    if (written || inRuns(sheet.rows, wideRow) || inRuns(sheet.columns, wideColumn))
      losses.push(`${String(seed)}: own ${key} R${String(row)}C${String(column)}`);
  }
  return losses;
}

/** The comparison of a plan with itself, as it was written. */
export function unchanged(): readonly unknown[] {
  return plans.flatMap((one) => {
    const refresh = compareForRefresh({
      before: one,
      after: one,
      found: sheetsOf(one.plan),
      dialect: "native",
    });
    return refresh.sheets.filter(
      ({ rows, columns, differing, vacated }) =>
        differing + vacated.length > 0 ||
        [rows, columns].some(({ comesIn, leaves }) => comesIn.length + leaves.length > 0),
    );
  });
}

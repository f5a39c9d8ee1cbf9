/** Skenario and its working sheet against the domain: every scenario, every step of the test of sensitivity, and their order. */
import { exactly, plus, toNumber } from "../../../src/domain/exact/index.js";
import { scenarioDrivers, scenario, sensitivity } from "../../../src/domain/index.js";
import type {
  Adjustment,
  ScenarioDriver,
  LineYear,
  ReckonedPlan,
  ScenarioResult,
  Swing,
} from "../../../src/domain/index.js";
import type { SheetPlan } from "../../../src/sheets/index.js";
import type { CellValue } from "../../../src/workbench/engine/index.js";
import { firstYearColumn, must, sum } from "./findings.js";
import type { Findings } from "./findings.js";
import { activeOf, driverNames } from "./typed.js";
import type { Filled } from "./typed.js";
import { rupiah } from "./words.js";

/** What a projection calls its rows; those of whole numbers, compared exactly. */
export const standingRows = {
  workers: "Pekerja",
  needed: "Peserta menurut jalur",
  kept: "Peserta tahun lalu yang bertahan",
  members: "Peserta yang diperlukan",
  new: "Peserta baru tahun itu",
  listed: "Orang yang harus didata",
  gap: "Kekurangan menuju target akhir",
  paidContinuing: "Dibayari, peserta lama",
  paid: "Peserta tambahan yang dibayari",
} as const satisfies Partial<Record<keyof LineYear, string>>;
/** Shares, alike in fifteen digits. */
export const shareRows = {
  share: "Cakupan menurut jalur",
  rate: "Cakupan yang dihasilkan",
} as const satisfies Partial<Record<keyof LineYear, string>>;
/** What costs on the working sheet, where no line is temporary. */
const costRows = { paidNew: "Dibayari, peserta baru", cost: "Biaya iuran" } as const;

/** Each label's rows from the top are those of the lines, year by year. */
export function compareLines(
  found: Findings,
  sheet: SheetPlan,
  labels: Readonly<Partial<Record<keyof LineYear, string>>>,
  lines: readonly { readonly name: string; readonly rows: readonly LineYear[] }[],
  digits: boolean,
): void {
  for (const [key, label] of Object.entries(labels)) {
    const at = found.rowsWith(sheet, label);
    if (at.length !== lines.length) found.said.push(`${label}: ${at.length} rows, ${lines.length} lines`);
    for (const [index, { name, rows }] of lines.entries()) {
      for (const [year, expected] of rows.entries()) {
        const wanted = expected[key as keyof LineYear] ?? "";
        const what = `${name} ${expected.year} ${key}`;
        found.compare(sheet, at[index] ?? -1, firstYearColumn + year, what, wanted, digits);
      }
    }
  }
}

/** One of the computations behind the table: how far it departs and what the domain makes of it. */
interface Computation {
  readonly name: string;
  readonly by: Adjustment;
  readonly result: ScenarioResult;
}

const scenarioNames = ["Rendah", "Dasar", "Tinggi"] as const;
const sides = ["turun", "naik"] as const;

const listedOf = ({ rows }: ScenarioResult): number => sum(rows.map((row) => row.listed ?? 0));

export function scenarios(found: Findings, asTyped: ReckonedPlan, { typed }: Filled): void {
  const active = activeOf(typed);
  const compute = (name: string, by: Adjustment): Computation => ({
    name,
    by,
    result: must(scenario(asTyped, by)),
  });
  const three = typed.scenarios.map((by, index) =>
    compute(`Skenario ${(scenarioNames[index] ?? "").toLowerCase()}`, by),
  );
  const steps = scenarioDrivers.flatMap((driver) =>
    typed.steps.map((step, side) =>
      compute(`${driverNames[driver]}: ${sides[side] ?? ""}`, {
        ...active,
        [driver]: toNumber(plus(exactly(active[driver]), exactly(step[driver]))),
      }),
    ),
  );
  const middle = three[typed.active - 1];
  if (middle === undefined) throw new Error("One of three scenarios is active");
  chosen(found, asTyped, active);
  comparison(found, three, typed.active);
  workings(found, three, { ...middle, name: "Skenario yang aktif" }, steps);
  const swings = must(sensitivity(asTyped, active, ...typed.steps));
  effects(found, swings, steps, listedOf(middle.result));
  tornado(found, swings);
}

/** Skenario: the adjustment in use, and the years, which stand on the working sheet too. */
function chosen(found: Findings, { years }: ReckonedPlan, active: Adjustment): void {
  const sheet = found.sheet("skenario");
  for (const driver of scenarioDrivers) {
    found.compare(sheet, found.rowWith(sheet, driverNames[driver]), 4, `active ${driver}`, active[driver]);
  }
  for (const one of [sheet, found.sheet("hitungSkenario")]) {
    const row = one.timeline?.headerRow ?? -1;
    const wanted = years.map(({ year }) => year);
    found.compareAlong(one, row, firstYearColumn, "year", wanted);
  }
}

/** Skenario: the three side by side, and the check that the active one is what Proyeksi says. */
function comparison(found: Findings, three: readonly Computation[], active: number): void {
  const sheet = found.sheet("skenario");
  const measures = [
    [
      "Biaya iuran wilayah seluruhnya, JKK+JKM oleh pembayar di Asumsi",
      "cost",
      (result: ScenarioResult) => result.totalCost,
    ],
    ["Peserta yang diperlukan", "members", null],
    ["Cakupan yang dihasilkan", "rate", null],
    ["Kekurangan menuju target akhir skenario itu", "gap", null],
    ["Orang yang harus didata", "listed", listedOf],
  ] as const;
  for (const [heading, key, total] of measures) {
    const top = found.rowWith(sheet, heading);
    for (const [index, { name, result }] of three.entries()) {
      const row = top + 1 + index;
      const label = `${scenarioNames[index] ?? ""}${active === index + 1 ? " (aktif)" : ""}`;
      found.compare(sheet, row, 0, `${name} ${key} name`, label);
      if (total !== null) found.compare(sheet, row, 1, `${name} ${key} sum`, total(result) ?? "");
      const byYear = result.rows.map((year) => year[key] ?? "");
      found.compareAlong(sheet, row, firstYearColumn, `${name} ${key}`, byYear, key === "rate");
    }
  }
  const check = found.rowWith(sheet, "Skenario yang aktif sama dengan Proyeksi");
  found.compare(sheet, check, 1, "check", "OK");
}

/** Hitung skenario: every computation year by year, and what each comes to. */
function workings(
  found: Findings,
  three: readonly Computation[],
  active: Computation,
  steps: readonly Computation[],
): void {
  const sheet = found.sheet("hitungSkenario");
  const lines = [...three, ...steps].map(({ name, result: { rows } }) => ({ name, rows }));
  compareLines(found, sheet, { ...standingRows, ...costRows }, lines, false);
  compareLines(found, sheet, shareRows, lines, true);
  for (const [label, total] of [
    ["Orang yang harus didata", listedOf],
    ["Biaya iuran", (result: ScenarioResult) => result.totalCost ?? ""],
  ] as const) {
    const rows = found.rowsWith(sheet, label);
    for (const [index, { name, result }] of [...three, ...steps].entries()) {
      // Sums stand to the right of the years.
      const column = firstYearColumn + result.rows.length;
      found.compare(sheet, rows[index] ?? -1, column, `${name} ${label} sum`, total(result));
    }
  }
  const funded = found.rowsWith(sheet, "Bulan yang didanai");
  for (const [index, { name, rows }] of lines.entries()) {
    const months = rows.map(({ unfundedMonths }) => 12 - unfundedMonths);
    found.compareAlong(sheet, funded[index] ?? -1, firstYearColumn, `${name} months`, months);
  }
  for (const { name, by, result } of [...three, active, ...steps]) {
    const row = found.rowWith(sheet, name);
    scenarioDrivers.forEach((driver, index) => {
      found.compare(sheet, row, 1 + index, `${name} by ${driver}`, by[driver], true);
    });
    const results = [result.totalCost ?? "", result.lastMembers ?? "", listedOf(result)];
    found.compareAlong(sheet, row, 1 + scenarioDrivers.length, `${name} result`, results);
  }
}

const largest = ({ cost: [down, up] }: Swing): number => Math.max(Math.abs(down ?? 0), Math.abs(up ?? 0));

/** Hitung skenario: what each step changes, and the driver's place. */
function effects(
  found: Findings,
  swings: readonly Swing[],
  steps: readonly Computation[],
  listed: number,
): void {
  const sheet = found.sheet("hitungSkenario");
  const order = ranked(swings).map(({ driver }) => driver);
  for (const [index, swing] of swings.entries()) {
    const { driver, cost, members } = swing;
    const ofListed = steps.slice(2 * index, 2 * index + 2).map(({ result }) => listedOf(result) - listed);
    const wanted: readonly CellValue[] = [
      ...[...cost, ...members].map((value) => value ?? ""),
      ...ofListed,
      largest(swing),
      order.indexOf(driver) + 1,
    ];
    const row = found.rowWith(sheet, driverNames[driver]);
    found.compareAlong(sheet, row, 1, `effect of ${driver}`, wanted);
  }
}

/** The one that moves the cost most first; where two move it as much, in the order of the scenarioDrivers. */
function ranked(swings: readonly Swing[]): readonly Swing[] {
  return [...swings].sort((a, b) => largest(b) - largest(a));
}

/** Skenario: the sentence, the table from the largest change down, and the chart drawn from it. */
function tornado(found: Findings, swings: readonly Swing[]): void {
  const sheet = found.sheet("skenario");
  const head = found.rowWith(sheet, "Uji kepekaan: satu langkah, faktor lain tetap");
  const order = ranked(swings);
  const name = (driver: ScenarioDriver): string => driverNames[driver];
  for (const [index, { driver, cost, members }] of order.entries()) {
    const wanted = [name(driver), ...[...cost, ...members].map((value) => value ?? "")];
    found.compareAlong(sheet, head + 1 + index, 0, `sensitivity, place ${index + 1}`, wanted);
  }
  const [first] = order;
  const [chart] = sheet.charts;
  if (first === undefined || chart === undefined) throw new Error("Skenario draws its drivers");
  const change = (value: number | null): string =>
    value === null || value === 0
      ? "tidak mengubahnya"
      : `${value < 0 ? "−" : "+"}${rupiah(Math.abs(value))}`;
  const [down, up] = first.cost;
  const said = `Biaya wilayah paling bergantung pada: ${name(first.driver)}. Satu langkah turun: ${change(down)}; satu langkah naik: ${change(up)}`;
  found.compare(sheet, head - 1, 0, "finding", said);
  found.compareChart(
    chart,
    order.map(({ driver }) => name(driver)),
    [0, 1].map((side) => order.map(({ cost }) => cost[side as 0 | 1] ?? "")),
  );
}

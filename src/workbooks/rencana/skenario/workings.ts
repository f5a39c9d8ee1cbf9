/**
 * Hitung skenario: the working sheet behind Skenario. A compact projection for each scenario, and two for each driver: once a
 * step down, once a step up from the active scenario.
 */
import { moveOf, scenarioDrivers } from "../../../domain/index.js";
import type { ScenarioDriver, Text } from "../../../domain/index.js";
import {
  area,
  cell,
  columns,
  f,
  landscape,
  onceKnown,
  SheetBuilder,
  sheetKeys,
  timelineOf,
  writeRegionTitle,
  writeYearHeadings,
  yearHeadings,
  yearSheetWidths,
} from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, SheetPlan } from "../../../sheets/index.js";
import { scenarioNames } from "./adjustments.js";
import type { AdjustmentCells } from "./adjustments.js";
import { adjustmentPlace, scenarioColumns } from "./layout.js";
import { writeScenarioModel } from "./model.js";
import type { Departure, ScenarioRows, ScenarioSources } from "./model.js";

/** One driver in the table of sensitivity, the n-th by how much it moves the cost. */
export interface RankedDriver {
  readonly name: CellPlace;
  /** Change of the cost of all years, one step down and one step up. */
  readonly cost: readonly [CellPlace, CellPlace];
  /** Change of the last year's members. */
  readonly members: readonly [CellPlace, CellPlace];
}

export interface WorkingsSheet {
  readonly sheet: SheetPlan;
  /** Low, base, high. */
  readonly scenarios: readonly ScenarioRows[];
  /** The one that moves the cost most first. */
  readonly ranked: readonly RankedDriver[];
}

/** Columns of the table of computations: a name, the departures, the results. */
const computed = { name: 0, firstDriver: 1, cost: 7, members: 8, listed: 9 } as const;
/** Columns of the table of effects. */
const effects = { name: 0, cost: 1, members: 3, listed: 5, swing: 7, rank: 8 } as const;
/** Columns of the table in the order of the effects. */
const ordered = { name: 0, cost: 1, members: 3, place: 5 } as const;

const count = scenarioDrivers.length;
const tablesFrom = 3;
/** Three scenarios, the active one, and two steps a driver. */
const computations = scenarioNames.length + 1 + 2 * count;
const effectsFrom = tablesFrom + computations + 2;
const orderedFrom = effectsFrom + count + 2;
const yearsRow = orderedFrom + count + 2;

type Pair = readonly [CellPlace, CellPlace];

export function workingsSheet(
  from: Omit<ScenarioSources, "yearsRow">,
  adjustments: AdjustmentCells,
): WorkingsSheet {
  const { model } = from;
  const widths = yearSheetWidths([44, 19, 17, 17, 17], Math.max(5, model.years.length + 1), 17);
  const sheet = new SheetBuilder(sheetKeys.scenarioWorkings, widths);
  writeRegionTitle(
    sheet,
    model,
    { id: "Hitung skenario", en: "Workings of the scenarios" },
    {
      id: "Lembar kerja di balik Skenario: proyeksi ringkas wilayah untuk tiap skenario dan tiap langkah uji kepekaan. Tidak ada yang diketik di sini.",
      en: "Working sheet behind Skenario: a compact projection of the region for each scenario and each step of the test. Nothing is typed in here.",
    },
  );
  const departures = writeDepartures(sheet, from, adjustments);
  writeYearHeadings(
    sheet,
    model,
    [{ id: "Hitungan", en: "Computation" }, yearHeadings.unit, null, null, null],

    yearsRow,
  );
  const models = departures.map((departure) => writeScenarioModel(sheet, { ...from, yearsRow }, departure));
  writeResults(sheet, from, models);
  writeEffects(sheet, from);
  const ranked = writeOrdered(sheet, from);
  return {
    sheet: sheet.finish({
      name: "Hitung skenario",
      frozen: { rows: 1, columns: 1 },
      // What each scenario departs by; the years of each are looked up on the screen.
      print: { ...landscape, nothing: true },
      timeline: { ...timelineOf(model), headerRow: yearsRow },
    }),
    scenarios: models.slice(0, scenarioNames.length),
    ranked,
  };
}

const at = (sheet: SheetBuilder, row: number, column: number): CellPlace => ({
  sheet: sheet.key,
  row,
  column,
});
const fixed = (sheet: SheetBuilder, row: number, column: number): ReferenceNode =>
  cell(at(sheet, row, column), "both");
const activeRow = tablesFrom + 1 + scenarioNames.length;
/** The row of a driver's step down or up. */
const stepRow = (index: number, side: 0 | 1): number => activeRow + 1 + 2 * index + side;

/** Names and departures; answers those that are projected: the scenarios, then each driver's step down and step up. */
function writeDepartures(
  sheet: SheetBuilder,
  from: Omit<ScenarioSources, "yearsRow">,
  adjustments: AdjustmentCells,
): readonly Departure[] {
  const { say } = from.model;
  sheet.row = tablesFrom;
  const heads: readonly Text[] = [
    { id: "Biaya semua tahun (Rp)", en: "Cost of all years (Rp)" },
    { id: "Peserta tahun akhir (orang)", en: "Members in the final year (persons)" },
    { id: "Harus didata, semua tahun (orang)", en: "To be listed, all years (persons)" },
  ];
  sheet.put(
    computed.name,
    say({ id: "Penyimpangan dari isian di Asumsi", en: "Departure from Asumsi" }),
    "columnHead",
  );
  scenarioDrivers.forEach((driver, index) => {
    sheet.put(computed.firstDriver + index, say(moveOf(driver).name), "numberHead");
  });
  heads.forEach((head, index) => {
    sheet.put(computed.cost + index, say(head), "numberHead");
  });
  sheet.height(44);
  sheet.next();
  const write = (name: Text, of: (driver: ScenarioDriver) => FormulaNode): Departure => {
    const { row } = sheet;
    const place = sheet.put(computed.name, say(name), "label");
    scenarioDrivers.forEach((driver, index) => {
      const style = driver === "months" ? "derived.months" : "derived.share";
      sheet.calculate(computed.firstDriver + index, of(driver), style);
    });
    sheet.next();
    return {
      name: place,
      by: (driver) => at(sheet, row, computed.firstDriver + scenarioDrivers.indexOf(driver)),
    };
  };
  const scenarios = scenarioNames.map((name, index) =>
    write({ id: `Skenario ${name.id.toLowerCase()}`, en: `${name.en} scenario` }, (driver) =>
      cell(adjustments.scenario(driver, index), "both"),
    ),
  );
  const active = (driver: ScenarioDriver): FormulaNode =>
    cell(adjustmentPlace(driver, scenarioColumns.active), "both");
  write({ id: "Skenario yang aktif", en: "Active scenario" }, active);
  const steps = scenarioDrivers.flatMap((stepped) => {
    const { name } = moveOf(stepped);
    const step = (side: 0 | 1, words: Text): Departure =>
      write({ id: `${name.id}: ${words.id}`, en: `${name.en}: ${words.en}` }, (driver) =>
        driver === stepped
          ? f`${active(driver)} + ${cell(adjustments.step(driver, side), "both")}`
          : active(driver),
      );
    return [step(0, { id: "turun", en: "down" }), step(1, { id: "naik", en: "up" })];
  });
  return [...scenarios, ...steps];
}

/** What each computation comes to; the active scenario's is looked up among the three. */
function writeResults(
  sheet: SheetBuilder,
  from: Omit<ScenarioSources, "yearsRow">,
  models: readonly ScenarioRows[],
): void {
  const lastColumn = columns.firstYear + from.model.years.length - 1;
  const results = (row: number, nodes: readonly [FormulaNode, FormulaNode, FormulaNode]): void => {
    sheet.row = row;
    sheet.calculate(computed.cost, nodes[0], "calculated.amount");
    sheet.calculate(computed.members, nodes[1], "calculated.persons");
    sheet.calculate(computed.listed, nodes[2], "calculated.persons");
  };
  models.forEach((rows, index) => {
    // The active scenario has a row of its own between the scenarios and the steps.
    const row = tablesFrom + 1 + index + (index < scenarioNames.length ? 0 : 1);
    results(row, [rows.costSum, rows.members(lastColumn), rows.listedSum]);
  });
  const chosen = (column: number): FormulaNode =>
    f`INDEX(
      ${area({ ...at(sheet, tablesFrom + 1, column), rows: scenarioNames.length, columns: 1 }, "both")},
      ${cell(from.assumptions.scenario, "both")}
    )`;
  results(activeRow, [chosen(computed.cost), chosen(computed.members), chosen(computed.listed)]);
}

/** How far each step moves the results of the active scenario, and the place of the driver by the larger move of the cost. */
function writeEffects(sheet: SheetBuilder, from: Omit<ScenarioSources, "yearsRow">): void {
  const { say } = from.model;
  sheet.row = effectsFrom;
  const heads: readonly Text[] = [
    { id: "Perubahan terhadap skenario yang aktif", en: "Change on the active scenario" },
    { id: "Biaya, turun (Rp)", en: "Cost, down (Rp)" },
    { id: "Biaya, naik (Rp)", en: "Cost, up (Rp)" },
    { id: "Peserta, turun", en: "Members, down" },
    { id: "Peserta, naik", en: "Members, up" },
    { id: "Didata, turun", en: "Listed, down" },
    { id: "Didata, naik", en: "Listed, up" },
    { id: "Perubahan biaya terbesar (Rp)", en: "Largest change of the cost (Rp)" },
    { id: "Urutan", en: "Place" },
  ];
  heads.forEach((head, column) => {
    sheet.put(column, say(head), column === 0 ? "columnHead" : "numberHead");
  });
  sheet.height(30);
  sheet.next();
  const swings = area({ ...at(sheet, effectsFrom + 1, effects.swing), rows: count, columns: 1 }, "both");
  scenarioDrivers.forEach((driver, index) => {
    sheet.put(effects.name, say(moveOf(driver).name), "label");
    const change = (side: 0 | 1, result: number): FormulaNode => {
      const [stepped, active] = [fixed(sheet, stepRow(index, side), result), fixed(sheet, activeRow, result)];
      return onceKnown([stepped, active], f`${stepped} - ${active}`);
    };
    for (const side of [0, 1] as const) {
      sheet.calculate(effects.cost + side, change(side, computed.cost), "calculated.amount");
      sheet.calculate(effects.members + side, change(side, computed.members), "calculated.persons");
      sheet.calculate(effects.listed + side, change(side, computed.listed), "calculated.persons");
    }
    const { row } = sheet;
    const [down, up] = [fixed(sheet, row, effects.cost), fixed(sheet, row, effects.cost + 1)];
    sheet.calculate(
      effects.swing,
      onceKnown([down, up], f`MAX(ABS(${down}), ABS(${up}))`),
      "calculated.amount",
    );
    const own = fixed(sheet, row, effects.swing);
    const many = (test: FormulaNode): FormulaNode => f`SUMPRODUCT(${test} * 1)`;
    const larger = f`1 + ${many(f`${swings} > ${own}`)}`;
    const before = area({ ...at(sheet, effectsFrom + 1, effects.swing), rows: index, columns: 1 }, "both");
    const place = index === 0 ? larger : f`${larger} + ${many(f`${before} = ${own}`)}`;
    sheet.calculate(effects.rank, f`IF(COUNT(${swings}) = ${count}, ${place}, "")`, "calculated.count");
    sheet.next();
  });
}

/** The same table, the driver that moves the cost most first. */
function writeOrdered(sheet: SheetBuilder, from: Omit<ScenarioSources, "yearsRow">): readonly RankedDriver[] {
  const { say } = from.model;
  sheet.row = orderedFrom;
  const heads: readonly Text[] = [
    { id: "Menurut besarnya perubahan biaya", en: "By the change of the cost" },
    { id: "Biaya, turun (Rp)", en: "Cost, down (Rp)" },
    { id: "Biaya, naik (Rp)", en: "Cost, up (Rp)" },
    { id: "Peserta, turun", en: "Members, down" },
    { id: "Peserta, naik", en: "Members, up" },
    { id: "Urutan", en: "Place" },
  ];
  heads.forEach((head, column) => {
    sheet.put(column, say(head), column === 0 ? "columnHead" : "numberHead");
  });
  sheet.height(30);
  sheet.next();
  const list = (column: number): ReferenceNode =>
    area({ ...at(sheet, effectsFrom + 1, column), rows: count, columns: 1 }, "both");
  return scenarioDrivers.map((_, index) => {
    const { row } = sheet;
    const before = fixed(sheet, row - 1, ordered.place);
    const place = sheet.calculate(ordered.place, index === 0 ? f`1` : f`${before} + 1`, "calculated.count");
    const found = (column: number): FormulaNode =>
      f`IF(
        COUNT(${list(effects.rank)}) = ${count},
        INDEX(${list(column)}, MATCH(${cell(place, "both")}, ${list(effects.rank)}, 0)),
        ""
      )`;
    const name = sheet.calculate(ordered.name, found(effects.name), "label", { room: 44 });
    const cost: Pair = [
      sheet.calculate(ordered.cost, found(effects.cost), "calculated.amount"),
      sheet.calculate(ordered.cost + 1, found(effects.cost + 1), "calculated.amount"),
    ];
    const members: Pair = [
      sheet.calculate(ordered.members, found(effects.members), "calculated.persons"),
      sheet.calculate(ordered.members + 1, found(effects.members + 1), "calculated.persons"),
    ];
    sheet.next();
    return { name, cost, members };
  });
}

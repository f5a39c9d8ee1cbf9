/**
 * A compact projection of the region for one set of departures from Asumsi. It reads the same inputs and has the same formulas as
 * Proyeksi, so the one for the active scenario comes to the same numbers.
 */
import type { ScenarioDriver, Text } from "../../../domain/index.js";
import { cell, columns, coverageRate, f, gapToTarget, onceKnown } from "../../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  ReferenceNode,
  SheetBuilder,
  StyleName,
} from "../../../sheets/index.js";
import { pathNames } from "../../../domain/index.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { Row } from "../asumsi/rows.js";
import { newMembersMonths, workersIndexNode } from "../asumsi/used.js";
import { adjusted } from "./clipped.js";
import {
  costNode,
  keptNode,
  listedNode,
  membersNode,
  neededNode,
  newMembersNode,
  paidContinuingNode,
  paidNewNode,
  shareNode,
  weightNode,
  workersNode,
} from "../proyeksi/formulas.js";
import type { ProjectionSheet } from "../proyeksi/sheet.js";
import { perPersonNode } from "../proyeksi/cost.js";
import { ProjectionBlock, units } from "../proyeksi/rows.js";
import type { SegmentSheet } from "../segmen/cells.js";

export interface ScenarioSources {
  readonly model: PlanModel;
  readonly assumptions: PricedAssumptions;
  readonly segments: SegmentSheet;
  readonly projection: ProjectionSheet;
  /** The row with the years on the sheet that is written. */
  readonly yearsRow: number;
}

/** One computation: its name, and how far it departs in each driver. */
export interface Departure {
  readonly name: CellPlace;
  readonly by: (driver: ScenarioDriver) => CellPlace;
}

export interface ScenarioRows {
  readonly members: Row;
  readonly rate: Row;
  readonly gap: Row;
  readonly listed: Row;
  readonly cost: Row;
  readonly listedSum: ReferenceNode;
  readonly costSum: ReferenceNode;
}

export function writeScenarioModel(
  sheet: SheetBuilder,
  from: ScenarioSources,
  departure: Departure,
): ScenarioRows {
  const { model, assumptions } = from;
  const total = from.segments.total;
  const block = new ProjectionBlock(sheet, model, false, from.yearsRow);
  sheet.calculate(columns.label, cell(departure.name, "both"), "heading", { room: 60 });
  for (let column = 1; column < columns.firstYear + model.years.length; column += 1)
    sheet.put(column, null, "heading");
  sheet.height(20);
  sheet.next();
  const by = (driver: ScenarioDriver): FormulaNode => cell(departure.by(driver), "both");
  const isBase = (column: number): FormulaNode =>
    f`${assumptions.years(column)} = ${cell(assumptions.baseYear, "both")}`;
  const row = (label: Text, unit: Text, style: StyleName, node: (column: number) => FormulaNode): Row =>
    block.row({ label, unit, style, node, how: { id: "", en: "" } });
  const personsRow = (label: Text, node: (column: number) => FormulaNode): Row =>
    row(label, units.persons, "calculated.persons", node);
  const retention = (column: number): FormulaNode =>
    adjusted("retention", assumptions.retentionInput(column), by("retention"));

  const target = writeTarget(sheet, from, by("target"));
  const covered = cell(total.covered, "both");
  const rate0 = cell(total.rate, "both");
  const indexBefore = block.upcoming();
  const index = row(
    { id: "Indeks pekerja", en: "Index of workers" },
    { id: "kali basis", en: "times the base" },
    "calculated.factor",
    (column) =>
      workersIndexNode(
        isBase(column),
        indexBefore(column - 1),
        adjusted("growth", assumptions.growthInput(column), by("growth")),
      ),
  );
  const weightBefore = block.upcoming();
  const weight = row(
    { id: "Bagian jalur yang ditempuh", en: "Part of the way that is gone" },
    { id: "0 sampai 1", en: "0 to 1" },
    "calculated.factor",
    (column) =>
      weightNode({
        isBase: isBase(column),
        is: (name) => f`${cell(assumptions.path, "both")} = ${model.say(pathNames[name])}`,
        passed: from.projection.path.passed(column),
        yearly: from.projection.path.yearlyTarget(column),
        rate: rate0,
        target,
        before: weightBefore(column - 1),
      }),
  );
  const workers = personsRow({ id: "Pekerja", en: "Workers" }, (column) =>
    workersNode(cell(total.workers, "both"), index(column)),
  );
  const share = row(
    { id: "Cakupan menurut jalur", en: "Coverage on the path" },
    units.percent,
    "calculated.share",
    (column) => shareNode(rate0, target, weight(column)),
  );
  const needed = personsRow({ id: "Peserta menurut jalur", en: "Members on the path" }, (column) =>
    neededNode(share(column), workers(column)),
  );
  const membersBefore = block.upcoming(1);
  const kept = personsRow(
    { id: "Peserta tahun lalu yang bertahan", en: "Last year's members who stay" },
    (column) => keptNode(isBase(column), covered, membersBefore(column - 1), retention(column)),
  );
  const members = personsRow({ id: "Peserta yang diperlukan", en: "Members needed" }, (column) =>
    membersNode(kept(column), needed(column)),
  );
  const rate = row(
    { id: "Cakupan yang dihasilkan", en: "Resulting coverage" },
    units.percent,
    "calculated.share",
    (column) => onceKnown([members(column), workers(column)], coverageRate(members(column), workers(column))),
  );
  const newMembers = personsRow({ id: "Peserta baru tahun itu", en: "New members in the year" }, (column) =>
    newMembersNode(isBase(column), members(column), kept(column)),
  );
  const listed = personsRow({ id: "Orang yang harus didata", en: "Persons to be listed" }, (column) =>
    listedNode(newMembers(column), adjusted("yield", assumptions.yieldInput(column), by("yield"))),
  );
  const listedSum = block.sum("calculated.persons");
  const gap = personsRow({ id: "Kekurangan menuju target akhir", en: "Gap to the final target" }, (column) =>
    onceKnown([members(column), workers(column)], gapToTarget(members(column), workers(column), target)),
  );
  const paidBefore = block.upcoming(2);
  const paidContinuing = personsRow(
    { id: "Dibayari, peserta lama", en: "Paid for, continuing members" },
    (column) =>
      paidContinuingNode(isBase(column), members(column), paidBefore(column - 1), retention(column)),
  );
  const paidNew = personsRow({ id: "Dibayari, peserta baru", en: "Paid for, new members" }, (column) =>
    paidNewNode(
      isBase(column),
      newMembers(column),
      adjusted("paidShare", cell(assumptions.paidShareInput, "both"), by("paidShare")),
    ),
  );
  personsRow({ id: "Peserta tambahan yang dibayari", en: "Additional members paid for" }, (column) =>
    onceKnown([paidContinuing(column), paidNew(column)], f`${paidContinuing(column)} + ${paidNew(column)}`),
  );
  const cost = writeModelCost(block, from, by("months"), { paidContinuing, paidNew });
  return { members, rate, gap, listed, listedSum, ...cost };
}

/** The region's target in column B: its own or the common one with the departure, never below today's rate. */
function writeTarget(sheet: SheetBuilder, from: ScenarioSources, by: FormulaNode): ReferenceNode {
  const { model, assumptions } = from;
  const { ownTarget, rate } = from.segments.total;
  if (ownTarget === null) throw new Error("The region can have a target of its own");
  const own = cell(ownTarget, "both");
  const today = cell(rate, "both");
  const wanted = f`IF(
    ISNUMBER(${own}),
    ${adjusted("target", own, by)},
    ${adjusted("target", cell(assumptions.targetInput, "both"), by)}
  )`;
  sheet.put(columns.label, model.say({ id: "Target yang dipakai", en: "Target in use" }), "label");
  sheet.put(columns.unit, model.say(units.percent), "unit");
  const place = sheet.calculate(
    columns.value,
    f`IF(ISNUMBER(${today}), MAX(${wanted}, ${today}), ${wanted})`,
    "calculated.share",
  );
  sheet.next();
  return cell(place, "both");
}

function writeModelCost(
  block: ProjectionBlock,
  from: ScenarioSources,
  by: FormulaNode,
  paid: { readonly paidContinuing: Row; readonly paidNew: Row },
): Pick<ScenarioRows, "cost" | "costSum"> {
  const { assumptions } = from;
  const how: Text = { id: "", en: "" };
  const months = block.row({
    label: { id: "Bulan yang didanai", en: "Months funded" },
    unit: units.months,
    how,
    style: "calculated.months",
    node: (column) => adjusted("months", assumptions.monthsInput(column), by),
  });
  const perPerson = (
    label: Text,
    start: (column: number) => FormulaNode,
    funded: (column: number) => FormulaNode,
  ): Row =>
    block.row({
      label,
      unit: units.rupiahPerPerson,
      how,
      style: "calculated.amount",
      node: (column) =>
        perPersonNode(assumptions, from.segments.total, {
          ...{ column, start: start(column), months: funded(column) },
          selfEmployed: assumptions.rates.selfEmployedYear(
            assumptions.rates.chosen,
            column,
            start(column),
            funded(column),
          ),
        }),
    });
  const start = assumptions.startMonth;
  const perContinuing = perPerson(
    { id: "Iuran per orang per tahun", en: "Contribution per person and year" },
    start,
    months,
  );
  const perNew = perPerson(
    {
      id: "Iuran per peserta baru pada tahun pertamanya",
      en: "Contribution per new member in the first year",
    },
    (column) => f`MAX(${start(column)}, ${assumptions.newStart(column)})`,
    (column) => newMembersMonths(start(column), months(column), assumptions.newStart(column)),
  );
  const cost = block.row({
    label: { id: "Biaya iuran", en: "Cost of the contribution" },
    unit: units.rupiah,
    how,
    style: "total.amount",
    node: (column) =>
      costNode(
        [paid.paidContinuing(column), paid.paidNew(column)],
        [perContinuing(column), perNew(column)],
        f`${paid.paidContinuing(column)} * ${perContinuing(column)}
          + ${paid.paidNew(column)} * ${perNew(column)}`,
      ),
  });
  return { cost, costSum: block.sum("total.amount") };
}

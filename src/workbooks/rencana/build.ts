import { isFictional, ok } from "../../domain/index.js";
import type { PlanChoices, PlanRules, Result, Schedule } from "../../domain/index.js";
import { modelOf } from "./model.js";
import type { PlanModel } from "./model.js";
import { planNotes } from "./notes.js";
import type { Making, SheetPlan, WorkbookPlan } from "../../sheets/index.js";
import { assumptionsSheet } from "./asumsi/sheet.js";
import { moneySheets } from "./biaya/sheet.js";
import { made, sheetKeys, SourceRegister, withMasterCheck } from "../../sheets/index.js";
import { balanceSheet } from "./neraca/sheet.js";
import { guideSheet } from "./panduan/sheet.js";
import { allChecks } from "./pemeriksaan/all.js";
import { checksSheet } from "./pemeriksaan/sheet.js";
import type { CheckedPlan } from "./pemeriksaan/sheet.js";
import { payersSheet } from "./pembayar/sheet.js";
import type { PayerSheet } from "./pembayar/sheet.js";
import { projectionSheet } from "./proyeksi/sheet.js";
import type { YearBuys } from "./ringkasan/balance.js";
import { summarySheet } from "./ringkasan/sheet.js";
import { budgetSheets } from "./anggaran/sheets.js";
import type { BudgetSheets } from "./anggaran/sheets.js";
import type { KeyCells, SummarySources } from "./ringkasan/figures.js";
import { segmentsSheet } from "./segmen/sheet.js";
import { scenarioSheets } from "./skenario/sheet.js";
import type { ScenarioPlaces } from "./skenario/sheet.js";
import { MonthlyRates } from "./tarif/sheet.js";
import type { PricedAssumptions } from "./tarif/sheet.js";
import { sourcesSheet } from "./sumber/sheet.js";

/**
 * Everything that will stand in the workbook for these choices, as plain data: the same choices always
 * give the same plan. `schedule` and `rules` are the law it is filled with, the enacted one where left out. Refuses with a sentence whose `argument` is the name of the choice to blame.
 */
export function buildPlan(
  choices: PlanChoices,
  schedule?: Schedule,
  rules?: PlanRules,
): Result<WorkbookPlan> {
  return made(buildingPlan(choices, schedule, rules));
}

/** The same with stops, for a pane that has to stay awake meanwhile. */
export function* buildingPlan(
  choices: PlanChoices,
  schedule?: Schedule,
  rules?: PlanRules,
): Making<Result<WorkbookPlan>> {
  const model = modelOf(choices, schedule, rules);
  return model.ok ? ok((yield* makingPlan(model.value)).plan) : model;
}

/** A plan, and where in it what stands. */
export interface PlacedPlan {
  readonly plan: WorkbookPlan;
  readonly places: PlanPlaces;
}

/**
 * The plan's own names for its cells, in no language: "projection.total.members" in a year's column, "money.lines[0].cost". The
 * sheets find each other's cells by them, a document about a plan its numbers, and a test what it looks at.
 */
export interface PlanPlaces extends SummarySources {
  readonly payers: PayerSheet;
  readonly scenarios: ScenarioPlaces;
  readonly keys: KeyCells;
  readonly yearBuys: YearBuys;
  readonly budget: BudgetSheets;
  readonly sources: SourceRegister;
  /** On Pemeriksaan, by the names of the checks: "covered.filled:petani". */
  readonly verdicts: CheckedPlan["verdicts"];
}

/** The same with the places of its numbers. */
export function buildPlacedPlan(
  choices: PlanChoices,
  schedule?: Schedule,
  rules?: PlanRules,
): Result<PlacedPlan> {
  const model = modelOf(choices, schedule, rules);
  return model.ok ? ok(made(makingPlan(model.value))) : model;
}

/** Of the tabs that stand behind what is handed in. */
const annexColour = "#C9D3D8";

/** Stops after each sheet that takes some milliseconds. */
function* makingPlan(model: PlanModel): Making<PlacedPlan> {
  const sources = new SourceRegister();
  const assumptions = assumptionsSheet(model, sources);
  yield;
  const rates = new MonthlyRates(model, assumptions.cells);
  const cells: PricedAssumptions = { ...assumptions.cells, rates };
  const segments = segmentsSheet(model, sources, cells);
  const payerSheet = payersSheet(model, sources, cells, segments);
  yield;
  const projection = projectionSheet(model, cells, segments, payerSheet);
  yield;
  const from = { model, assumptions: cells, segments, projection };
  const money = moneySheets(model, cells, payerSheet, projection);
  yield;
  const budget = budgetSheets(model, sources, cells, money);
  yield;
  const monthly = rates.sheet();
  const { scenarios, workings, places: scenarioPlaces } = scenarioSheets(from, sources);
  yield;
  const balance = balanceSheet(model, cells, money);
  const summarised = { ...from, money, cash: budget.cash, balance };
  const { sheet: summary, keys, yearBuys } = summarySheet(summarised);
  yield;
  const [payers, ...costs] = money.sheets;
  const byBlock = [assumptions.sheet, segments.sheet, projection.sheet, ...costs, budget.cash.sheet];
  const whole = [
    ...(payers === undefined ? [] : [payers]),
    ...budget.forms,
    balance.sheet,
    scenarios,
    summary,
    workings,
    monthly,
  ];
  const calculated = [
    ...byBlock.map((sheet) => ({ sheet, byBlock: true })),
    ...whole.map((sheet) => ({ sheet, byBlock: false })),
    { sheet: budget.workings, byBlock: false, kinds: budget.kinds },
  ];
  const register = sourcesSheet(model, sources);
  yield;
  const { sheet: checks, verdicts } = checksSheet(
    model,
    allChecks({ ...from, money, budget, scenarioAgrees: scenarioPlaces.agrees }, calculated, register),
    [...calculated.map(({ sheet }) => sheet), register],
  );
  yield;
  const mastered = (sheet: SheetPlan): SheetPlan => withMasterCheck(sheet, model.say);
  const [payerTab, ...costTabs] = money.sheets.map(mastered);
  // What is handed in, in the order in which it is read; behind it what it rests on.
  const front = [
    summary,
    mastered(segments.sheet),
    ...(payerTab === undefined ? [] : [payerTab]),
    mastered(projection.sheet),
    ...budget.forms.map(mastered),
    checks,
  ];
  const behind = [
    mastered(assumptions.sheet),
    ...costTabs,
    mastered(budget.cash.sheet),
    mastered(balance.sheet),
    mastered(scenarios),
    register,
  ];
  const workingTabs = [workings, monthly, budget.workings];
  const written = [...front, ...behind, ...workingTabs];
  const { language } = model.choices;
  const plan: WorkbookPlan = {
    title: `${model.say({ id: "Rencana cakupan", en: "Coverage plan" })} — ${model.region.name}`,
    language,
    sheets: [
      ...front,
      ...[...behind, guideSheet(model, written), ...workingTabs].map((sheet) => ({
        ...sheet,
        tabColour: annexColour,
      })),
    ],
    opensOn: sheetKeys.summary,
    notes: planNotes(model),
    ...(isFictional(model.region) ? { fictional: true } : {}),
  };
  const places = {
    ...summarised,
    payers: payerSheet,
    scenarios: scenarioPlaces,
    keys,
    yearBuys,
    budget,
    sources,
    verdicts,
  };
  return { plan, places };
}

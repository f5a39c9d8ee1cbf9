/** Skenario, first part: how far each scenario departs from what was typed in on Asumsi, and how far the drivers are tried out. */
import { moveOf, scenarioDrivers } from "../../../domain/index.js";
import type { ScenarioDriver, Text } from "../../../domain/index.js";
import { area, cell, f, oneCell } from "../../../sheets/index.js";
import type {
  CellPlace,
  SheetBuilder,
  SourceRegister,
  StyleName,
  ValidationPlan,
} from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import { adjustmentPlace, scenarioColumns, scenarioRows } from "./layout.js";

export const scenarioNames: readonly Text[] = [
  { id: "Rendah", en: "Low" },
  { id: "Dasar", en: "Base" },
  { id: "Tinggi", en: "High" },
];

/** Where the inputs of Skenario stand. */
export interface AdjustmentCells {
  /** By scenario, 0 low, 1 base, 2 high. */
  readonly scenario: (driver: ScenarioDriver, index: number) => CellPlace;
  /** 0 to the low side, 1 to the high side. */
  readonly step: (driver: ScenarioDriver, side: 0 | 1) => CellPlace;
}

const { label, low, high, active } = scenarioColumns;
/** The explanation runs over the columns of the years. */
const explanationColumn = active + 1;

export function writeAdjustments(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  assumptions: PricedAssumptions,
): { readonly cells: AdjustmentCells; readonly validations: readonly ValidationPlan[] } {
  const { say } = model;
  const validations: ValidationPlan[] = [];
  const explain = (text: string | null, style: StyleName): void => {
    sheet.join(explanationColumn, explanationWidth(model));
    sheet.put(explanationColumn, text, style);
  };
  const input = (driver: ScenarioDriver, column: number, value: number): CellPlace => {
    const place = sheet.put(column, value, moveOf(driver).whole ? "input.months" : "input.share", {
      source: sourceOf(sources, driver),
    });
    validations.push(validationOf(model, driver, place));
    return place;
  };
  sheet.row = scenarioRows.adjustmentsHead;
  sheet.put(
    label,
    say({ id: "Penyesuaian atas isian di Asumsi", en: "Adjustment of what stands on Asumsi" }),
    "columnHead",
  );
  scenarioNames.forEach((name, index) => {
    sheet.put(low + index, say(name), "numberHead");
  });
  sheet.put(active, say({ id: "Aktif", en: "Active" }), "numberHead");
  explain(null, "columnHead");
  const stepColumns = stepColumnsOf(model);
  stepHeadings.forEach((heading, side) => {
    sheet.put(stepColumns[side] ?? 0, say(heading), "numberHead");
  });
  sheet.height(30);
  sheet.next();
  const steps = new Map<ScenarioDriver, readonly [CellPlace, CellPlace]>();
  for (const driver of scenarioDrivers) {
    const texts = moveOf(driver);
    sheet.put(label, say(texts.name), "label");
    texts.scenarios.forEach((value, index) => input(driver, low + index, value));
    const { row } = sheet;
    const three = area({ sheet: sheet.key, row, column: low, rows: 1, columns: high - low + 1 });
    sheet.calculate(
      active,
      // The row is said although there is one only: gnumeric takes a lone number for it.
      f`INDEX(${three}, 1, ${cell(assumptions.scenario, "both")})`,
      moveOf(driver).whole ? "calculated.months" : "calculated.share",
    );
    explain(say(texts.why), "unit");
    const [down, up] = texts.steps;
    steps.set(driver, [input(driver, stepColumns[0], down), input(driver, stepColumns[1], up)]);
    sheet.next();
  }
  return {
    cells: {
      scenario: (driver, index) => adjustmentPlace(driver, low + index),
      step: (driver, side) => {
        const places = steps.get(driver);
        if (places === undefined) throw new Error(`No step of ${driver}`);
        return places[side];
      },
    },
    validations,
  };
}

const stepHeadings: readonly Text[] = [
  { id: "Langkah uji kepekaan: turun", en: "Step of the sensitivity test: down" },
  { id: "Langkah uji kepekaan: naik", en: "Step of the sensitivity test: up" },
];

/** The steps stand in their driver's row, to the right of what is printed. */
function stepColumnsOf(model: PlanModel): readonly [number, number] {
  const after = explanationColumn + explanationWidth(model);
  return [after, after + 1];
}

/** Columns that an explanation runs over: those of the years, or a few more where there are few. */
export function explanationWidth(model: PlanModel): number {
  return Math.max(4, model.years.length);
}

function sourceOf(sources: SourceRegister, driver: ScenarioDriver): string {
  const { name, scenarios, steps, whole } = moveOf(driver);
  const signed = (value: number): string =>
    `${value > 0 ? "+" : ""}${whole ? value : Math.round(value * 100)}`;
  return sources.choice(
    `scenario.${driver}`,
    { id: `Skenario dan uji kepekaan: ${name.id}`, en: `Scenarios and sensitivity: ${name.en}` },
    scenarios.map(signed).join(" / "),
    { id: "rendah / dasar / tinggi", en: "low / base / high" },
    {
      id: `Langkah uji kepekaan ${steps.map(signed).join(" / ")}. Hasilnya tidak melewati batas isian.`,
      en: `Steps of the test of sensitivity ${steps.map(signed).join(" / ")}. The result stays within the limits of the input.`,
    },
  );
}

function validationOf(model: PlanModel, driver: ScenarioDriver, place: CellPlace): ValidationPlan {
  const at = oneCell(place);
  const { whole, limits } = moveOf(driver);
  return whole
    ? {
        area: at,
        rule: { kind: "wholeNumber", min: -limits.most, max: limits.most },
        message: model.say({
          id: `Isi bulan dalam bilangan bulat, -${limits.most} sampai ${limits.most}; 0 berarti tanpa penyesuaian.`,
          en: `Enter whole months, -${limits.most} to ${limits.most}; 0 means no adjustment.`,
        }),
      }
    : {
        area: at,
        rule: { kind: "decimal", min: -1, max: 1 },
        message: model.say({
          id: "Isi poin persen, misalnya -5%; 0 berarti tanpa penyesuaian.",
          en: "Enter percentage points, for example -5%; 0 means no adjustment.",
        }),
      };
}

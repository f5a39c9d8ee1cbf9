/** Where the adjustments of the scenarios stand on Skenario: Asumsi reads them before that sheet is written. */
import { moveOf } from "../../../domain/index.js";
import type { ScenarioDriver } from "../../../domain/index.js";
import type { CellPlace } from "../../../sheets/index.js";
import { sheetKeys } from "../../../sheets/index.js";

/** Columns of the adjustments: a scenario each, then the active one. */
export const scenarioColumns = { label: 0, low: 1, base: 2, high: 3, active: 4 } as const;

/** Rows of the sheet; the active scenario is named above the table. */
export const scenarioRows = { adjustmentsHead: 3, adjustments: 4 } as const;

/** The adjustment of a driver in one column. */
export function adjustmentPlace(driver: ScenarioDriver, column: number): CellPlace {
  return {
    sheet: sheetKeys.scenarios,
    row: scenarioRows.adjustments + moveOf(driver).place,
    column,
  };
}

import type { Workbook } from "@cj-tech-master/excelts";
import type { Engine } from "../engine/engine.js";
import { formulaInFile } from "./formulas.js";

/** Defined names of the workbook: references and calculations. */
export function addNames(workbook: Workbook, engine: Engine): void {
  for (const { name, formula } of engine.names()) {
    // As a formula: the library would take a reference apart and quote its sheet's name twice.
    workbook.definedNames.addFormula(name, formulaInFile(formula));
  }
}

/** Grid in, checked rows out: the way of a pasted text, a selection or a sheet when its columns are taken as proposed. */
import { joinTexts, ok, refuse } from "../domain/index.js";
import type { Result } from "../domain/index.js";
import { checkTable } from "./checks/index.js";
import type { Intake, IntakeOptions } from "./checks/index.js";
import type { Grid } from "./grid/index.js";
import { understand } from "./understand.js";

type IntakeAnswer = Result<Intake>;

/**
 * Recognises the table of a grid and checks it. Refuses a list of persons and a grid without a heading, with what was
 * recognised and what is missing. To let a planner correct the columns, call `understand`, `withField` and `checkTable` one
 * after another.
 */
export function intakeOf(
  grid: Grid,
  options: IntakeOptions = {},
  fileName: string | null = null,
): IntakeAnswer {
  const found = understand(grid, fileName);
  if (found.kind === "figures") return ok(checkTable(grid, found.recognition, options));
  return refuse("missing", joinTexts(found.findings.map(({ sentence }) => sentence)));
}

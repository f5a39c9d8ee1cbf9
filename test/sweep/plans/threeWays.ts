/** Plans side by side in one workbook, calculated by the engine and by LibreOffice, and held against the domain. */
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { buildPlan } from "../../../src/workbooks/index.js";
import { isFormula, placeSheets } from "../../../src/sheets/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import { hasLibreOffice, throughLibreOffice } from "../libreoffice/soffice.js";
import { enginesOf, readerOf, readerOfFile, saveWithoutResults } from "./calculated.js";
import type { Reader } from "./calculated.js";
import { differences } from "./differences.js";
import { isSame } from "./findings.js";
import { withTyped } from "./typed.js";
import type { Filled } from "./typed.js";

export interface ThreeWays {
  /** In the order of what was filled in. */
  readonly plans: readonly WorkbookPlan[];
  /** Where the engine says otherwise than the domain. */
  readonly fromDomain: readonly string[];
  /** Where LibreOffice says otherwise than the engine, in any formula of any sheet; none where it is not installed. */
  readonly fromLibreOffice: readonly string[];
  /** How many formulas LibreOffice calculated; `null` where it is not installed. */
  readonly formulas: number | null;
  /** What `look` answered. */
  readonly seen: readonly unknown[];
}

/** LibreOffice starts once for all of them. `look` reads the engine's values of one plan before they are gone. */
export async function threeWays(
  filled: readonly Filled[],
  look: (plan: WorkbookPlan, read: Reader, index: number) => unknown = () => null,
): Promise<ThreeWays> {
  const plans = plansOf(filled);
  const engine = await enginesOf(plans);
  const ours = readerOf(engine);
  const fromDomain = plans.flatMap((plan, index) => {
    const one = filled[index];
    return one === undefined ? [] : differences(plan, one, ours);
  });
  const seen = plans.map((plan, index) => look(plan, ours, index));
  let [formulas, fromLibreOffice]: [number | null, readonly string[]] = [null, []];
  if (hasLibreOffice && fromDomain.length === 0) {
    const file = join(await mkdtemp(join(tmpdir(), "cakupan-plans-")), "plans.xlsx");
    await saveWithoutResults(engine, file);
    const book = new Workbook();
    await book.xlsx.load(await readFile(await throughLibreOffice(file)));
    [formulas, fromLibreOffice] = differencesInFile(plans, ours, readerOfFile(book));
  }
  engine.dispose();
  return { plans, fromDomain, fromLibreOffice, formulas, seen };
}

function plansOf(filled: readonly Filled[]): readonly WorkbookPlan[] {
  const taken: string[] = [];
  return filled.map((one) => {
    const plan = buildPlan(one.choices);
    if (!plan.ok) throw new Error(`${plan.problem.sentence.en} ${JSON.stringify(one)}`);
    const placed = placeSheets(withTyped(plan.value, one), taken);
    taken.push(...placed.sheets.map(({ name }) => name));
    return placed;
  });
}

/** Every formula of every sheet, compared; how many there were, and those that differ. */
function differencesInFile(
  plans: readonly WorkbookPlan[],
  ours: Reader,
  theirs: Reader,
): [formulas: number, different: readonly string[]] {
  const different: string[] = [];
  let formulas = 0;
  for (const { name, cells } of plans.flatMap(({ sheets }) => sheets)) {
    for (const { row, column, content } of cells) {
      if (!isFormula(content)) continue;
      formulas += 1;
      const [mine, other] = [ours(name, row, column), theirs(name, row, column)];
      if (!isSame(mine, other)) different.push(`${name} R${row + 1}C${column + 1}: ${mine} / ${other}`);
    }
  }
  return [formulas, different];
}

/** Plans under a law that nobody enacted: filled in, calculated by the engine or another calculator, and laid beside the domain. */
import { buildPlan } from "../../../src/workbooks/index.js";
import { placeSheets } from "../../../src/sheets/index.js";
import { enginesOf, readerOf } from "./calculated.js";
import type { Reader } from "./calculated.js";
import { differences } from "./differences.js";
import { inventedSchedule } from "./inventedLaws.js";
import { withTyped } from "./typed.js";
import type { Filled } from "./typed.js";
import type { Engine } from "../../../src/workbench/engine/index.js";

/**
 * Where the sheets of the plans differ from the domain under the law of this name; several plans share an engine. `calculate`
 * reads what the cells hold; left out, it is the engine's own results.
 */
export async function differencesUnder(
  name: string,
  filled: readonly Filled[],
  calculate: (engine: Engine) => Reader | Promise<Reader> = readerOf,
): Promise<readonly string[]> {
  const schedule = inventedSchedule(name);
  const taken: string[] = [];
  const plans = filled.map((one) => {
    const plan = buildPlan(one.choices, schedule);
    if (!plan.ok) throw new Error(plan.problem.sentence.en);
    const placed = placeSheets(withTyped(plan.value, one), taken);
    taken.push(...placed.sheets.map((sheet) => sheet.name));
    return placed;
  });
  const engine = await enginesOf(plans);
  const read = await calculate(engine);
  const found = plans.flatMap((plan, index) => {
    const one = filled[index];
    return one === undefined ? [] : differences(plan, one, read, schedule);
  });
  engine.dispose();
  return found;
}

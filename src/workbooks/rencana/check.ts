import { ok } from "../../domain/index.js";
import type { PlanChoices, Result } from "../../domain/index.js";
import { modelOf } from "./model.js";

/**
 * Whether `buildPlan` takes these choices, without building anything: two milliseconds, and not two hundred. Apart from the sheets,
 * so that the pane can say so before it has loaded what makes them.
 */
export function checkPlan(choices: PlanChoices): Result<PlanChoices> {
  const model = modelOf(choices);
  return model.ok ? ok(model.value.choices) : model;
}

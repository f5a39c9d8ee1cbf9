/** Targets that were published for single years of a region, as shares of the workers that its plan starts from. */
import { figures, share } from "../../domain/index.js";
import type { Figure, Share } from "../../domain/index.js";
import type { PlanModel } from "./model.js";

interface OfficialTarget {
  readonly figure: Figure;
  /** Of the workers of the baseline. */
  readonly share: Share;
}

/**
 * For each year of the plan the region's published target, or `null`. Only targets on the baseline's own base are taken: persons
 * of a target are divided by the workers of that base. A plan that starts from the planner's own figures has none, as nobody can
 * know that its base is the same.
 */
export function officialTargets(model: PlanModel): readonly (OfficialTarget | null)[] {
  const { pair } = model.total;
  return model.years.map((year) => {
    if (pair === null) return null;
    const figure = figures().find(
      (candidate) =>
        (candidate.metric === "target" || candidate.metric === "target-rate") &&
        candidate.regionCode === model.region.code &&
        candidate.segment === pair.covered.segment &&
        candidate.basis === pair.covered.basis &&
        candidate.basis !== "unstated" &&
        candidate.use !== "quarantined" &&
        candidate.asOf.date?.slice(0, 4) === String(year),
    );
    if (figure === undefined) return null;
    const part = figure.metric === "target" ? figure.value / pair.workers.value : figure.value / 100;
    return { figure, share: share(part) };
  });
}

/**
 * Which choice moves which result. Each is taken over alone from the first plan, and what the results then do is its effect; what is
 * left of a difference comes of choices working together. So the parts always add up to the difference.
 */
import type { Text } from "../language/index.js";
import { ok } from "../result.js";
import type { Result } from "../result.js";
import type { ExplicitChoices } from "./explicit.js";
import type { Measure } from "./measures.js";
import type { Difference } from "./rows.js";

/** One choice, or several that make no plan one without the other. */
export interface Cause {
  readonly ids: readonly string[];
  readonly labels: readonly Text[];
  /** What has to be taken over first, and is not counted here; `null` where nothing has to. */
  readonly upon: Text | null;
}

/** A result of both plans, with what each cause does to it. */
export interface MovedMeasure {
  readonly measure: Omit<Measure, "value">;
  readonly a: number | null;
  readonly b: number | null;
  /** Whole persons, rupiah, or hundredths of a percentage point; `null` where one of the plans has no number. */
  readonly difference: number | null;
  /** In the order of the causes, 0 where one does nothing alone. */
  readonly effects: readonly number[];
  /** What the causes do together beyond what each does alone. */
  readonly interaction: number;
}

export interface Attribution {
  readonly causes: readonly Cause[];
  readonly measures: readonly MovedMeasure[];
  /** Choices that make no plan without the others, not even together: what they do stands in the interaction. */
  readonly notAlone: readonly Text[];
}

type Reckon = (choices: ExplicitChoices) => Result<readonly Measure[]>;

/** Refuses where one of the plans cannot be reckoned. */
export function attributed(
  a: ExplicitChoices,
  b: ExplicitChoices,
  differences: readonly Difference[],
  reckon: Reckon,
): Result<Attribution> {
  const [first, second] = [reckon(a), reckon(b)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  const found = effectsOf(a, first.value, differences, reckon);
  const measures = namesOf(first.value, second.value).map((measure): MovedMeasure => {
    const before = valueOf(first.value, measure);
    const after = valueOf(second.value, measure);
    const difference = stepsBetween(measure, before, after);
    const effects = found.effects.map(
      ({ from, to }) => stepsBetween(measure, valueOf(from, measure), valueOf(to, measure)) ?? 0,
    );
    const interaction = difference === null ? 0 : difference - effects.reduce((sum, one) => sum + one, 0);
    return { measure, a: before, b: after, difference, effects, interaction };
  });
  return ok({
    causes: found.effects.map(({ cause }) => cause),
    measures,
    notAlone: found.notAlone.map(({ label }) => label),
  });
}

/** The results before and after something was taken over. */
interface Effect {
  readonly cause: Cause;
  readonly from: readonly Measure[];
  readonly to: readonly Measure[];
}

/**
 * Each choice alone; one that makes no plan alone (a share of who is no payer yet) upon the first other that lets it; and what is left
 * all together.
 */
function effectsOf(
  a: ExplicitChoices,
  first: readonly Measure[],
  differences: readonly Difference[],
  reckon: Reckon,
): { readonly effects: readonly Effect[]; readonly notAlone: readonly Difference[] } {
  const effects = new Map<Difference, Effect>();
  for (const difference of differences) {
    const alone = reckon(difference.take(a));
    if (alone.ok) effects.set(difference, { cause: causeOf([difference]), from: first, to: alone.value });
  }
  const bases = [...effects];
  for (const difference of differences) {
    if (effects.has(difference)) continue;
    for (const [base, { to }] of bases) {
      const upon = reckon(difference.take(base.take(a)));
      if (!upon.ok) continue;
      effects.set(difference, { cause: causeOf([difference], base.label), from: to, to: upon.value });
      break;
    }
  }
  const left = differences.filter((difference) => !effects.has(difference));
  const inOrder = differences.flatMap((difference) => effects.get(difference) ?? []);
  if (left.length === 0) return { effects: inOrder, notAlone: [] };
  const together = reckon(left.reduce((so, { take }) => take(so), a));
  if (!together.ok) return { effects: inOrder, notAlone: left };
  return { effects: [...inOrder, { cause: causeOf(left), from: first, to: together.value }], notAlone: [] };
}

function causeOf(differences: readonly Difference[], upon: Text | null = null): Cause {
  return { ids: differences.map(({ id }) => id), labels: differences.map(({ label }) => label), upon };
}

/** The results of both plans, those that only one has among the others. */
function namesOf(a: readonly Measure[], b: readonly Measure[]): readonly Measure[] {
  const before = (measure: Measure): boolean => a.some(({ id }) => id === measure.id);
  const names = [...a];
  b.forEach((measure, index) => {
    if (before(measure)) return;
    const above = [...b.slice(0, index)].reverse().find((one) => names.some(({ id }) => id === one.id));
    const at = above === undefined ? 0 : names.findIndex(({ id }) => id === above.id) + 1;
    names.splice(at, 0, measure);
  });
  return names;
}

/** What a plan pays to somebody who is no payer of it is nothing; other results that it does not have are not known. */
function valueOf(measures: readonly Measure[], { id, kind }: Measure): number | null {
  const found = measures.find((one) => one.id === id);
  if (found === undefined) return kind === "rupiah" ? 0 : null;
  return found.value;
}

/** In whole steps, so that parts add up exactly: a share in hundredths of a percentage point, as it is printed. */
function stepsBetween({ kind }: Measure, from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null;
  return kind === "share" ? Math.round(to * 10_000) - Math.round(from * 10_000) : to - from;
}

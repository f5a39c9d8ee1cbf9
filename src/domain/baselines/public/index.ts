import { regionOf } from "../../regions/index.js";
import type { Basis, Figure, FigureUnit, Metric } from "../figure.js";
import { computedFigures } from "./computed.js";
import { officeFigures, wageFigures } from "./counts.js";
import { easternFigures } from "./eastern.js";
import { fictionalFigures } from "./fictional.js";
import type { PublishedFigure } from "./figure.js";
import { foundingLines } from "./founding.js";
import { javaFigures } from "./java.js";
import { nationalFigures } from "./national.js";
import { readFigures } from "./read.js";
import { sumatraFigures } from "./sumatra.js";

export { basisNames, metricNames, partNames, unitNames } from "./figure.js";
export type { PublishedBasis, PublishedFigure, PublishedMetric, PublishedUnit } from "./figure.js";
export { NATIONAL_CODE, placeName } from "./places.js";

let founding: readonly PublishedFigure[] | null = null;
let all: readonly PublishedFigure[] | null = null;

/** The founding figures, those derived from them, and the later ones their flags refer to, as they are printed. */
export function foundingFigures(): readonly PublishedFigure[] {
  founding ??= readFigures(foundingLines);
  return founding;
}

/**
 * Every public figure: those gathered (P), others printed on the same pages that they need to be understood (Q), and the bases
 * that follow from them (E). Of a region the newest first.
 */
export function publicFigures(): readonly PublishedFigure[] {
  if (all !== null) return all;
  const lines = [nationalFigures, sumatraFigures, javaFigures, easternFigures].flatMap(readFigures);
  const figures = [...lines, ...computedFigures(lines), ...officeFigures(), ...wageFigures()];
  // Read once a figure, and compared as the plain text it is: this is done while a pane opens.
  all = figures
    .map((figure) => ({ figure, day: newness(figure) }))
    .sort((a, b) => (a.day === b.day ? (a.figure.id < b.figure.id ? -1 : 1) : a.day > b.day ? -1 : 1))
    .map(({ figure }) => figure);
  return all;
}

/** The date as text that sorts; undated figures carry the year of their words. */
function newness({ asOf }: PublishedFigure): string {
  return asOf.date ?? /\d{4}/.exec(asOf.text.en)?.[0] ?? "";
}

let invented: readonly PublishedFigure[] | null = null;

/** What the fictional province is given to learn on. */
export function learningFigures(): readonly PublishedFigure[] {
  invented ??= readFigures(fictionalFigures);
  return invented;
}

const metrics: readonly Metric[] = [
  "workers",
  "covered",
  "subsidised",
  "not-covered",
  "rate",
  "target",
  "target-rate",
];
const bases: readonly Basis[] = ["eligible-workers", "ucj", "segment", "programme", "unstated"];
const units: readonly FigureUnit[] = ["persons", "percent"];

/** Whether a figure counts persons of a whole segment of a region on a base that plans know. */
export function isPlanningFigure(figure: PublishedFigure): figure is PublishedFigure & Figure {
  return (
    figure.part === undefined &&
    metrics.some((metric) => metric === figure.metric) &&
    bases.some((basis) => basis === figure.basis) &&
    units.some((unit) => unit === figure.unit) &&
    regionOf(figure.regionCode).ok
  );
}

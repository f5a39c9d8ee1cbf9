import { impliedWorkers } from "../../coverage/index.js";
import { formatNumber } from "../../language/index.js";
import type { Derivation } from "../figure.js";
import type { PublishedFigure } from "./figure.js";
import { derivedPrecision } from "./read.js";

/**
 * Bases nobody printed and the printed figures give: the sum of two parts, or covered persons over their printed rate.
 * Only of figures of one page, basis and date.
 */
const recipes: readonly (readonly [id: string, how: "sum" | "implied", one: string, other: string])[] = [
  ["E01", "sum", "Q043", "Q045"],
  ["E02", "sum", "Q090", "Q091"],
  ["E03", "sum", "P156", "P157"],
  ["E04", "implied", "Q003", "P149"],
  ["E05", "implied", "Q005", "P151"],
  ["E06", "implied", "P130", "Q002"],
  ["E07", "implied", "P117", "Q036"],
  ["E08", "implied", "P118", "Q037"],
];

/** The computed bases; `figures` are those the recipes name. */
export function computedFigures(figures: readonly PublishedFigure[]): readonly PublishedFigure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const named = (id: string): PublishedFigure => {
    const figure = byId.get(id);
    if (figure === undefined) throw new Error(`No figure ${id}`);
    return figure;
  };
  return recipes.map(([id, how, one, other]) =>
    how === "sum" ? summed(id, named(one), named(other)) : implied(id, named(one), named(other)),
  );
}

/** A base of the whole segment, where and when `one` was counted. */
function baseFrom(
  id: string,
  [one, other]: readonly [PublishedFigure, PublishedFigure],
  value: number,
  segmentAsPrinted: string,
  derivation: Derivation,
): PublishedFigure {
  return {
    id,
    regionCode: one.regionCode,
    segment: one.segment,
    segmentAsPrinted,
    metric: "workers",
    value,
    unit: "persons",
    basis: one.basis,
    asOf: one.asOf,
    source: one.source,
    precision: derivedPrecision,
    reliability: one.reliability > other.reliability ? one.reliability : other.reliability,
    use: "base",
    flags: [],
    derivation,
  };
}

function summed(id: string, one: PublishedFigure, other: PublishedFigure): PublishedFigure {
  const words = `${one.segmentAsPrinted} + ${other.segmentAsPrinted}`;
  return baseFrom(id, [one, other], one.value + other.value, words, {
    formula: `${formatNumber(one.value, "en")} + ${formatNumber(other.value, "en")}`,
    fromIds: [one.id, other.id],
    low: null,
    high: null,
    note: {
      id: "Jumlah dua angka yang tercetak di halaman yang sama.",
      en: "The sum of two figures printed on the same page.",
    },
  });
}

function implied(id: string, covered: PublishedFigure, rate: PublishedFigure): PublishedFigure {
  const decimals = Number(/^\d+/.exec(rate.precision.en)?.[0] ?? 0);
  const bases = impliedWorkers(covered.value, rate.value / 100, decimals);
  if (!bases.ok) throw new Error(`${id}: ${bases.problem.sentence.en}`);
  const { low, middle, high } = bases.value;
  const between = (language: "id" | "en") => `${formatNumber(low, language)}–${formatNumber(high, language)}`;
  return baseFrom(id, [covered, rate], middle, covered.segmentAsPrinted, {
    formula: `${formatNumber(covered.value, "en")} / ${formatNumber(rate.value, "en")} %`,
    fromIds: [covered.id, rate.id],
    low,
    high,
    note: {
      id: `Penyebut tidak dicetak; pembulatan cakupan memberi ${between("id")}.`,
      en: `The base is not printed; the rounding of the rate allows ${between("en")}.`,
    },
  });
}

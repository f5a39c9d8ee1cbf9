/** A plan's choices from plain data: what a file of choices or a command line may say. */
import type { ChoiceEntry, ChoiceId } from "./table/index.js";
import { countedProgrammes } from "./lines/checkSegments.js";
import { ok } from "../result.js";
import type { Result } from "../result.js";
import type { FigureChoice, LineFigures, PlanChoices, SegmentChoice } from "./choices.js";
import { readFields } from "./shape.js";
import type { Field, Shape } from "./shape.js";
import { choiceIds, entryOf } from "./table/index.js";

type Keys<T> = Readonly<Record<Exclude<keyof T, "kind">, Shape & { readonly optional?: true }>>;

const text: Shape = { kind: "text" };
const number: Shape = { kind: "number" };
const month: Shape = { kind: "parts", parts: { year: number, month: number } };

const ownFigure: Keys<Extract<FigureChoice, { kind: "own" }>> = {
  value: number,
  basis: text,
  asOf: text,
  source: text,
  projected: { kind: "yes", optional: true },
};
const figure: Shape = {
  kind: "oneOf",
  parts: { published: { figureId: text }, own: ownFigure, blank: {} },
};
const lineFigures: Keys<LineFigures> = { covered: figure, workers: figure };
const segment: Keys<SegmentChoice> = {
  id: text,
  name: text,
  segment: { kind: "nullable", of: text },
  rowType: { kind: "word", words: ["standing", "temporary", "contract"] },
  route: { kind: "word", words: ["PU", "BPU"] },
  programmes: { kind: "list", of: { kind: "word", words: countedProgrammes } },
  wage: { kind: "nullable", of: number },
  target: { kind: "nullable", of: number },
  running: { kind: "yes", optional: true },
  runningPersons: { kind: "number", optional: true },
  shares: {
    kind: "list",
    of: { kind: "parts", parts: { payer: { kind: "payer" }, share: number } },
    optional: true,
  },
  period: { kind: "parts", parts: { from: month, until: month }, optional: true },
  ...lineFigures,
};

/** What a choice is in plain data. */
function shapeOf(entry: ChoiceEntry): Shape {
  switch (entry.kind) {
    case "region":
    case "text":
      return text;
    case "year":
    case "target":
    case "share":
    case "months":
    case "month":
    case "persons":
      return number;
    case "word":
      return { kind: "word", words: Object.keys(entry.words) };
    case "payer":
      return { kind: "payer" };
    case "payers":
      return { kind: "list", of: { kind: "payer" } };
    case "ceilings":
      return { kind: "byPayer", of: number };
    case "ownTargets":
      return { kind: "byKey", of: number };
    case "figures":
      return { kind: "parts", parts: lineFigures };
    case "segments":
      return { kind: "list", of: { kind: "parts", parts: segment } };
  }
}

/** A choice of the table, as it can be asked for. */
export function fieldOf(id: ChoiceId): Field {
  const entry = entryOf(id);
  return {
    shape: shapeOf(entry),
    label: entry.label,
    needed: entry.needed === true && !("default" in entry),
    ...(entry.flag === undefined ? {} : { flag: entry.flag }),
  };
}

export const planFields: Readonly<Record<string, Field>> = Object.fromEntries(
  choiceIds.map((id) => [id, fieldOf(id)]),
);

/**
 * The choices of a plan in plain data, of the right kinds, with what is usual for those that every plan has. Whether they make
 * a plan is for `checkChoices`. A key that is none is refused with those that are.
 */
export function readPlanChoices(given: object): Result<PlanChoices> {
  const read = readFields(given, planFields);
  if (!read.ok) return read;
  const usual = choiceIds.flatMap((id) => {
    const entry = entryOf(id);
    return entry.needed === true && "default" in entry ? [[id, entry.default] as const] : [];
  });
  return ok({ ...Object.fromEntries(usual), ...read.value } as unknown as PlanChoices);
}

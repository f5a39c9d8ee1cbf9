/** The rows of Asumsi that are choices of the planner: all about them stands in the table of choices. */
import { entryOf, lastPlanYear, payerOf, payers, planLimits, shareText } from "../../../domain/index.js";
import type {
  AnyChoiceId,
  AsumsiRow,
  ChoiceEntry,
  Limits,
  PlanChoices,
  PlanRowId,
  YearRowId,
} from "../../../domain/index.js";
import type { CellPlace, Rule, StyleName } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import type { AssumptionRows, Row } from "./rows.js";

/** A choice that has one cell. */
export function choiceRow(rows: AssumptionRows, id: PlanRowId): CellPlace {
  const { entry, row } = asumsiOf(id);
  const value = shown(rows.model, id);
  return rows.input({
    ...wordsOf(rows, id, value),
    value,
    style: styleOf(entry),
    rule: ruleOf(rows.model, entry, row),
  });
}

/** A choice that has a cell for each year: the same in all of them, or those of single years. */
export function yearChoiceRow(rows: AssumptionRows, id: YearRowId): Row {
  const { entry, row } = asumsiOf(id);
  const { years, choices } = rows.model;
  const common = { style: styleOf(entry), rule: ruleOf(rows.model, entry, row) } as const;
  if (id === "ownTargets") {
    const { ownTargets = {}, language } = choices;
    const decided = Object.entries(ownTargets).map(
      ([year, target]) => `${year}: ${shareText(target, language)}`,
    );
    const source = decided.length === 0 ? "—" : decided.join(", ");
    return rows.yearInputs({
      ...wordsOf(rows, id, source),
      ...common,
      values: years.map((year) => ownTargets[year] ?? null),
    });
  }
  const value = Number(shown(rows.model, id));
  return rows.yearInputs({ ...wordsOf(rows, id, value), ...common, values: years.map(() => value) });
}

function asumsiOf(id: AnyChoiceId): { readonly entry: ChoiceEntry; readonly row: AsumsiRow } {
  const entry = entryOf(id);
  if (entry.asumsi === undefined) throw new Error(`${id} has no row on Asumsi`);
  return { entry, row: entry.asumsi };
}

/** What stands in the cell before anybody edits it. */
function shown(model: PlanModel, id: AnyChoiceId): number | string {
  const entry = entryOf(id);
  const chosen: unknown = model.choices[id as keyof PlanChoices];
  const value = chosen ?? ("default" in entry ? entry.default : undefined);
  if (entry.kind === "payer") return model.say(payerOf(model.choices.payer).name);
  if (entry.kind !== "word") return value as number;
  const word = entry.words[value as string];
  if (word === undefined) throw new Error(`${id} was not checked`);
  return model.say(word);
}

function wordsOf(rows: AssumptionRows, id: AnyChoiceId, value: number | string) {
  const { label, unit, source, explanation, message } = asumsiOf(id).row;
  return {
    label,
    unit,
    source: rows.sources.choice(
      id,
      source.what,
      value,
      source.unit,
      source.note,
      source.from === undefined ? undefined : rows.model.choices[source.from],
    ),
    explanation,
    message,
  };
}

function styleOf({ kind }: ChoiceEntry): StyleName {
  switch (kind) {
    case "year":
      return "input.year";
    case "target":
    case "share":
    case "ownTargets":
      return "input.share";
    case "months":
    case "month":
      return "input.months";
    default:
      return "input.general";
  }
}

function ruleOf({ say }: PlanModel, entry: ChoiceEntry, { limits: ofCell }: AsumsiRow): Rule {
  switch (entry.kind) {
    case "word":
      return { kind: "list", values: Object.values(entry.words).map(say) };
    case "payer":
      return { kind: "list", values: payers().map(({ name }) => say(name)) };
    case "year":
      return wholeRule(
        ofCell ?? entry.limits({ baseYear: planLimits.firstBaseYear, horizonYear: lastPlanYear }),
      );
    case "months":
    case "month":
      return wholeRule(ofCell ?? entry.limits);
    case "region":
    case "text":
      throw new Error(`${entry.name.en} is no input`);
    default: {
      const limits = ofCell ?? entry.limits;
      if (limits === undefined) throw new Error(`${entry.name.en} has no limits`);
      return { kind: "decimal", min: limits.least, max: limits.most };
    }
  }
}

function wholeRule({ least, most }: Limits): Rule {
  return { kind: "wholeNumber", min: least, max: most };
}

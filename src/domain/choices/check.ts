/** Refuses choices that make no plan, with a sentence that names the choice. */
import { checkedShare } from "../coverage/index.js";
import { payers } from "../payers/index.js";
import { findRegion } from "../regions/index.js";
import { ok, refuse } from "../result.js";
import type { Text } from "../language/index.js";
import type { Result } from "../result.js";
import { checkCeilings, checkOwnTargets, checkPayers, checkStart } from "./checkParts.js";
import type { PlanChoices } from "./choices.js";
import { checkLines } from "./lines/checkSegments.js";
import { between, oneOf, whole, words } from "./ranges.js";
import { choiceIds, choiceTable, entryOf } from "./table/index.js";
import type { ChoiceId, Limits } from "./table/index.js";

/** The choices with their region found by name or code; each alone by its entry in the table, then what they are together. */
export function checkChoices(choices: PlanChoices): Result<PlanChoices> {
  const region = findRegion(choices.regionCode, "regionCode");
  if (!region.ok) return region;
  const placed = { ...choices, regionCode: region.value.code };
  const checks = [
    ...choiceIds.map((id) => () => checkOne(placed, id)),
    () => checkStart(placed),
    () => checkOwnTargets(placed),
    () => checkPayers(placed),
    () => checkCeilings(placed),
    () => checkLines(placed),
  ];
  for (const check of checks) {
    const checked = check();
    if (!checked.ok) return checked;
  }
  return ok(placed);
}

/** One choice by its kind and limits; parts are checked where they are known. Nothing is said of one that was left out. */
function checkOne(choices: PlanChoices, id: ChoiceId): Result<unknown> {
  const entry = entryOf(id);
  const value: unknown = choices[id];
  if (value === undefined && entry.needed !== true) return ok(null);
  const { name } = entry;
  switch (entry.kind) {
    case "year":
      return yearBetween(id, name, value as number, entry.limits(choices));
    case "target":
      return aim(id, name, value as number);
    case "share":
      return between(id, name, value as number, entry.limits);
    case "months":
    case "month":
    case "persons":
      return whole(id, name, value as number, entry.limits);
    case "word":
      return oneOf(id, name, value as string, Object.keys(entry.words));
    case "text":
      return words(id, name, value as string, entry.longest);
    case "payer":
      return knownPayer(id, name, value as string);
    default:
      return ok(null);
  }
}

/** The base year of any workbook, which the plan's own entry says. */
export function checkBaseYear(year: number): Result<number> {
  const { name, limits } = choiceTable.baseYear;
  return yearBetween("baseYear", name, year, limits());
}

function yearBetween(argument: string, name: Text, year: number, { least, most }: Limits): Result<number> {
  if (Number.isInteger(year) && year >= least && year <= most) return ok(year);
  return refuse(
    "value",
    {
      id: `${name.id} harus tahun ${least} sampai ${most}; yang diterima ${String(year)}.`,
      en: `${name.en} must be from ${least} to ${most}; ${String(year)} came.`,
    },
    argument,
  );
}

function aim(argument: string, name: Text, value: number): Result<number> {
  const read = checkedShare(value, argument);
  if (!read.ok || value > 0) return read;
  return refuse(
    "value",
    { id: `${name.id} harus di atas 0 %.`, en: `${name.en} must be above 0%.` },
    argument,
  );
}

function knownPayer(argument: string, name: Text, value: string): Result<string> {
  if (payers().some((payer) => payer.id === value)) return ok(value);
  const accepted = payers()
    .map((payer) => payer.id)
    .join(", ");
  return refuse(
    "value",
    {
      id: `${name.id} "${value}" tidak dikenal; pilih salah satu dari ${accepted}.`,
      en: `${name.en} "${value}" is not known; choose one of ${accepted}.`,
    },
    argument,
  );
}

import type { LineFigures } from "../../../domain/index.js";
import { formatNumber, type Language } from "../../../domain/index.js";
import { typedTime } from "../../../intake/index.js";
import { readPersons, withUnread, type OwnLines, type OwnTexts } from "../../plan/index.js";
import { lateTexts } from "../../language/late.js";

/** Own figures of a line as they are to be typed on: what was typed, else what the choice holds. */
export function ownTextsOf(
  lines: OwnLines,
  line: string,
  figures: LineFigures,
  language: Language,
): OwnTexts {
  const typed = lines.typed[line];
  if (typed !== undefined) return typed;
  const { covered, workers } = figures;
  const origin = covered.kind === "own" ? covered : workers.kind === "own" ? workers : null;
  return {
    covered: covered.kind === "own" ? formatNumber(covered.value, language) : "",
    workers: workers.kind === "own" ? formatNumber(workers.value, language) : "",
    basis: origin?.basis ?? "",
    asOf: origin?.asOf ?? "",
    source: origin?.source ?? "",
  };
}

/** The line's figures as typed: an empty number is a blank to be filled in, one that cannot be read stops the plan. */
export function takeOwnTexts(
  lines: OwnLines,
  line: string,
  own: OwnTexts,
  language: Language,
): { readonly figures: LineFigures; readonly lines: Pick<OwnLines, "typed" | "unread"> } {
  let { unread } = lines;
  // What is no date stays as it was typed: the plan's own check says so.
  const asOf = typedTime(own.asOf, language) ?? own.asOf;
  const read = (number: "covered" | "workers"): LineFigures["covered"] => {
    const key = `${line}.${number}`;
    const typed = own[number];
    const result = typed.trim() === "" ? null : readPersons(typed, lateTexts.figures[number]);
    unread = withUnread(
      { ...lines, unread },
      key,
      result === null || result.ok ? null : { typed, sentence: result.problem.sentence },
    ).unread;
    if (result === null || !result.ok) return { kind: "blank" };
    return { kind: "own", value: result.value, basis: own.basis, asOf, source: own.source };
  };
  const figures = { covered: read("covered"), workers: read("workers") };
  return { figures, lines: { typed: { ...lines.typed, [line]: own }, unread } };
}

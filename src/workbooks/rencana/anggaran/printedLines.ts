/** Which lines of a form are printed, and how long their words may become: known from the domain before any cell is calculated. */
import { budgetLines, payerOf } from "../../../domain/index.js";
import type { BudgetForm, BudgetLine } from "../../../domain/index.js";
import { arithmeticOf } from "../arithmetic.js";
import type { PlanModel } from "../model.js";
import { cohortWords } from "./candidates.js";

/** Empty rows on paper, for a payer or a rate that comes to it later. */
const spareOnPaper = 2;
/** What sets a price apart from another of the same cohort, at its longest. */
const longestEnding = ", tarif mulai September".length;
/** Behind a payer's name stands where its money comes from, once that is typed in. */
const fundOfPayer = " — Sumber dana: PAD".length;

/**
 * The letters of each line with its headings, in the fullest budget year of the plan: a page of empty lines is no form, and a line
 * that is cut does not say whom it pays for.
 */
export function printedLines(model: PlanModel, form: BudgetForm): readonly number[] {
  const plan = arithmeticOf(model.choices, model.schedule);
  if (!plan.ok) throw new Error("What a plan was made of can be reckoned");
  const ofYears = model.years.slice(1).map((budgetYear) => {
    const found = budgetLines({ ...plan.value, budgetYear });
    if (!found.ok) throw new Error("The years of a plan have budget lines");
    return lettersOf(
      model,
      found.value.filter((line) => line.form === form && line.amount > 0),
    );
  });
  const most = Math.max(...ofYears.map((letters) => letters.length));
  return [
    ...Array.from({ length: most }, (_, turn) => Math.max(...ofYears.map((letters) => letters[turn] ?? 0))),
    ...Array.from({ length: spareOnPaper }, () => 0),
  ];
}

/** Line by line in their order, below a heading of each payer and of each of its segments. */
function lettersOf(model: PlanModel, lines: readonly BudgetLine[]): readonly number[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const isNewPayer = above?.slot !== line.slot;
    const isNewLine = isNewPayer || above.line !== line.line;
    const name = nameOf(model, line.line);
    const isSame = (other: BudgetLine): boolean =>
      other.slot === line.slot &&
      other.line === line.line &&
      other.cohort === line.cohort &&
      other.programme === line.programme;
    const ending = lines.filter(isSame).length > 1 ? longestEnding : 0;
    const cohort = cohortWords[line.cohort === "new" ? "fresh" : line.cohort];
    return [
      ...(isNewPayer ? [`[#] ${payerOf(line.payer).name.id}`.length + fundOfPayer] : []),
      ...(isNewLine ? [`[-] ${name}`.length] : []),
      `Iuran ${line.programme}, ${name}, ${cohort}`.length + ending,
    ];
  });
}

/** A segment is its recipients; of the region they are its workers on the plan's route. */
function nameOf({ standing, temporary, region }: PlanModel, id: string): string {
  const found = [...standing, ...temporary].find((line) => line.id === id);
  return found?.name.id ?? `Pekerja BPU ${region.name}`;
}

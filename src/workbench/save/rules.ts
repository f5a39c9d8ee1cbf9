import type { DataValidation, DataValidationWithFormulae, Worksheet } from "@cj-tech-master/excelts";
import type { ConditionalFormat, Engine, Rect, Validation } from "../engine/engine.js";
import { rangeName } from "./addresses.js";
import { formulaInFile } from "./formulas.js";
import { colour } from "./styles.js";

const OPERATORS = {
  Between: "between",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
  EqualTo: "equal",
  NotBetween: "notBetween",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
} as const;
type DataValidationAny = Exclude<DataValidation, DataValidationWithFormulae>;
const KINDS = {
  wholeNumber: "whole",
  decimal: "decimal",
  // No plain text: the library takes the limits of "date" for moments and counts them anew, formulas too.
  date: Object("date") as "date",
  // The library's list leaves it out.
  time: "time" as "date",
  textLength: "textLength",
} as const;
const ERROR_STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;
/** Excel repairs, that is empties, a file whose rule has a longer text than these. */
const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 255;
const LONGEST_TITLE = 32;

/** A text of a rule, refused with its place and measure where Excel would refuse the file. */
function within(longest: number, text: string, rect: Rect): string {
  if (text.length <= longest) return text;
  const place = rangeName(rect);
  throw new Error(
    `Teks aturan di ${place} terlalu panjang: ${String(text.length)} huruf, paling banyak ${String(longest)}. / ` +
      `A rule's text at ${place} is too long: ${String(text.length)} characters, at most ${String(longest)}.`,
  );
}

function bound(value: number | string): number | string {
  return typeof value === "string" ? formulaInFile(value) : value;
}

/** A list's source: a reference or formula as it is, words in quotes. */
function listInFile(source: string, rect: Rect): string {
  if (source.startsWith("=")) return formulaInFile(source);
  return `"${within(LONGEST_LIST, source.replaceAll('"', '""'), rect)}"`;
}

function ruleInFile({ rule, rect }: Validation): DataValidationWithFormulae | DataValidationAny {
  if (rule.kind === "any") return { type: "any" };
  if (rule.kind === "list") return { type: "list", formulae: [listInFile(rule.source, rect)] };
  if (rule.kind === "custom") return { type: "custom", formulae: [formulaInFile(rule.formula)] };
  return {
    type: KINDS[rule.kind],
    operator: OPERATORS[rule.operator],
    formulae: [bound(rule.min), ...(rule.max === undefined ? [] : [bound(rule.max)])],
  };
}

function validationInFile(validation: Validation): DataValidation {
  const { rect, errorStyle = "Stop", errorTitle, errorMessage, promptTitle, promptMessage } = validation;
  return {
    ...ruleInFile(validation),
    allowBlank: validation.blankRefused !== true,
    errorStyle: ERROR_STYLES[errorStyle],
    showErrorMessage: validation.errorHidden !== true,
    ...(errorTitle === "" ? {} : { errorTitle: within(LONGEST_TITLE, errorTitle, rect) }),
    ...(errorMessage === "" ? {} : { error: within(LONGEST_MESSAGE, errorMessage, rect) }),
    ...(promptMessage === ""
      ? {}
      : { showInputMessage: true, prompt: within(LONGEST_MESSAGE, promptMessage, rect) }),
    ...(promptTitle === "" ? {} : { promptTitle: within(LONGEST_TITLE, promptTitle, rect) }),
  };
}

function conditionalStyle(style: ConditionalFormat["style"]): object {
  return {
    ...(style.fontColour === undefined && style.bold === undefined
      ? {}
      : {
          font: {
            ...(style.fontColour === undefined ? {} : { color: colour(style.fontColour) }),
            ...(style.bold === undefined ? {} : { bold: style.bold }),
          },
        }),
    // In a conditional format the solid colour is the background's.
    ...(style.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: colour(style.fill) } }),
  };
}

/** Data validation and conditional formats of one sheet. */
export function addRules(sheet: Worksheet, engine: Engine, sheetId: string): void {
  for (const validation of engine.validations(sheetId)) {
    sheet.dataValidations.add(rangeName(validation.rect), validationInFile(validation));
  }
  engine.conditionalFormats(sheetId).forEach((format, place) => {
    sheet.addConditionalFormatting({
      ref: rangeName(format.rect),
      rules: [
        {
          type: "expression",
          priority: place + 1,
          formulae: [formulaInFile(format.formula)],
          style: conditionalStyle(format.style),
        },
      ],
    });
  });
}

import type { DataValidation, DataValidationWithFormulae, Worksheet } from "@cj-tech-master/excelts";
import type { ConditionalFormat, Engine, Validation } from "../engine/engine.js";
import { rangeName } from "./addresses.js";
import { formulaInFile } from "./formulas.js";
import { colour } from "./styles.js";

const OPERATORS = {
  Between: "between",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
  EqualTo: "equal",
} as const;
/** Excel refuses a file whose list is longer than this. */
const LONGEST_LIST = 255;

function bound(value: number | string): number | string {
  return typeof value === "string" ? formulaInFile(value) : value;
}

/** A list's source: a reference or formula as it is, words in quotes. */
function listInFile(source: string): string {
  if (source.startsWith("=")) return formulaInFile(source);
  const words = source.replaceAll('"', '""');
  if (words.length > LONGEST_LIST) {
    throw new Error(
      `Daftar pilihan terlalu panjang: ${String(words.length)} huruf, paling banyak ${String(LONGEST_LIST)}. / ` +
        `The list of choices is too long: ${String(words.length)} characters, at most ${String(LONGEST_LIST)}.`,
    );
  }
  return `"${words}"`;
}

function ruleInFile(rule: Validation["rule"]): DataValidationWithFormulae {
  if (rule.kind === "list") return { type: "list", formulae: [listInFile(rule.source)] };
  if (rule.kind === "custom") return { type: "custom", formulae: [formulaInFile(rule.formula)] };
  return {
    type: rule.kind === "wholeNumber" ? "whole" : "decimal",
    operator: OPERATORS[rule.operator],
    formulae: [bound(rule.min), ...(rule.max === undefined ? [] : [bound(rule.max)])],
  };
}

function validationInFile(validation: Validation): DataValidation {
  const { errorTitle, errorMessage, promptTitle, promptMessage } = validation;
  return {
    ...ruleInFile(validation.rule),
    allowBlank: true,
    errorStyle: "stop",
    showErrorMessage: true,
    ...(errorTitle === "" ? {} : { errorTitle }),
    ...(errorMessage === "" ? {} : { error: errorMessage }),
    ...(promptMessage === "" ? {} : { showInputMessage: true, prompt: promptMessage }),
    ...(promptTitle === "" ? {} : { promptTitle }),
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

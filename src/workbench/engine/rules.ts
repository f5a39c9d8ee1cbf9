import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  ObjectMatrix,
  type IRange,
  type ISheetDataValidationRule,
  type IStyleBase,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { Book } from "./book.js";
import type { ConditionalFormat, Rect, Validation } from "./engine.js";
import { rectMoved } from "./lines.js";
import { overlaps, toRange, toRect, without } from "./ranges.js";
import type { LinesMoved } from "./references.js";
import { hexColour } from "./styles.js";

type Operator = Extract<Validation["rule"], { operator: string }>["operator"];
const OPERATORS: Record<Operator, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
  EqualTo: DataValidationOperator.EQUAL,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
};

type Measured = Extract<Validation["rule"], { operator: string }>["kind"];
const MEASURED: Record<Measured, DataValidationType> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
};

type ErrorStyle = NonNullable<Validation["errorStyle"]>;
const ERROR_STYLES: Record<ErrorStyle, DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** How what is wrong is met, where it is not refused. */
function otherStyle(style: DataValidationErrorStyle | undefined): { errorStyle?: ErrorStyle } {
  const names = Object.keys(ERROR_STYLES) as ErrorStyle[];
  const errorStyle = names.find((name) => name !== "Stop" && ERROR_STYLES[name] === style);
  return errorStyle === undefined ? {} : { errorStyle };
}

function operatorName(operator: DataValidationOperator | undefined): Operator {
  const names = Object.keys(OPERATORS) as Operator[];
  return names.find((name) => OPERATORS[name] === operator) ?? "Between";
}

/** A bound as it was given: a number, or a formula. */
function bound(text: string | undefined): number | string {
  const number = Number(text);
  return text === undefined || text === "" || Number.isNaN(number) ? (text ?? 0) : number;
}

function settings(rule: Validation["rule"]): Partial<ISheetDataValidationRule> {
  if (rule.kind === "list")
    return { type: DataValidationType.LIST, formula1: rule.source, showDropDown: true };
  if (rule.kind === "custom") return { type: DataValidationType.CUSTOM, formula1: rule.formula };
  if (rule.kind === "any") return { type: DataValidationType.ANY };
  return {
    type: MEASURED[rule.kind],
    operator: OPERATORS[rule.operator],
    formula1: String(rule.min),
    ...(rule.max === undefined ? {} : { formula2: String(rule.max) }),
  };
}

const KINDS: Readonly<Record<string, Validation["rule"]["kind"]>> = {
  [DataValidationType.LIST]: "list",
  [DataValidationType.CUSTOM]: "custom",
  [DataValidationType.ANY]: "any",
  ...Object.fromEntries(Object.entries(MEASURED).map(([kind, type]) => [type, kind as Measured])),
};

function ruleOf(stored: ISheetDataValidationRule): Validation["rule"] | null {
  const first = stored.formula1 ?? "";
  const kind = KINDS[stored.type];
  if (kind === undefined) return null;
  if (kind === "list") return { kind, source: first };
  if (kind === "custom") return { kind, formula: first };
  if (kind === "any") return { kind };
  return {
    kind,
    operator: operatorName(stored.operator),
    min: bound(first),
    ...(stored.formula2 === undefined ? {} : { max: bound(stored.formula2) }),
  };
}

function cfStyle(style: ConditionalFormat["style"]): IStyleBase {
  return {
    ...(style.fontColour === undefined ? {} : { cl: { rgb: style.fontColour } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.bold === undefined ? {} : { bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}

function fromCfStyle(style: IStyleBase): ConditionalFormat["style"] {
  return {
    ...(style.cl?.rgb ? { fontColour: hexColour(style.cl.rgb) } : {}),
    ...(style.bg?.rgb ? { fill: hexColour(style.bg.rgb) } : {}),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
  };
}

/** Data validation and conditional formats, kept in Univer's own models, which draw and enforce them. */
export class Rules {
  readonly #book: Book;
  readonly #validations: DataValidationModel;
  readonly #conditional: ConditionalFormattingRuleModel;

  constructor(book: Book) {
    this.#book = book;
    this.#validations = book.injector.get(DataValidationModel);
    this.#conditional = book.injector.get(ConditionalFormattingRuleModel);
    this.#checkOnlySheetsThatAreThere(book.injector.get(SheetsDataValidationValidatorService));
  }

  /** Univer looks at what may be typed a moment after a change; a sheet that was deleted meanwhile has nothing to look at. */
  #checkOnlySheetsThatAreThere(service: SheetsDataValidationValidatorService): void {
    const isThere = (sheetId: string): boolean => this.#book.hasSheet(sheetId);
    const ranges = service.validatorRanges.bind(service);
    const sheet = service.validatorWorksheet.bind(service);
    service.validatorRanges = async (unit, id, areas) => (isThere(id) ? ranges(unit, id, areas) : []);
    service.validatorWorksheet = async (unit, id) => (isThere(id) ? sheet(unit, id) : new ObjectMatrix());
  }

  #rules(sheetId: string): ISheetDataValidationRule[] {
    return this.#validations.getRules(this.#book.unit, sheetId);
  }

  validations(sheetId: string): readonly Validation[] {
    return this.#rules(sheetId).flatMap((stored) => {
      const rule = ruleOf(stored);
      if (!rule) return [];
      return stored.ranges.map((range) => ({
        rect: toRect(range),
        rule,
        ...otherStyle(stored.errorStyle),
        errorTitle: stored.errorTitle ?? "",
        errorMessage: stored.error ?? "",
        promptTitle: stored.promptTitle ?? "",
        promptMessage: stored.prompt ?? "",
        ...(stored.allowBlank === false ? { blankRefused: true as const } : {}),
        ...(stored.showErrorMessage === false ? { errorHidden: true as const } : {}),
      }));
    });
  }

  /** A cell has one rule at most: what the areas had before is taken away. */
  setValidation(sheetId: string, rects: readonly Rect[], validation: Omit<Validation, "rect">): void {
    this.clearValidation(sheetId, rects);
    const rule: ISheetDataValidationRule = {
      uid: generateRandomId(8),
      ranges: rects.map(toRange),
      allowBlank: validation.blankRefused !== true,
      showErrorMessage: validation.errorHidden !== true,
      errorStyle: ERROR_STYLES[validation.errorStyle ?? "Stop"],
      error: validation.errorMessage,
      errorTitle: validation.errorTitle,
      showInputMessage: validation.promptMessage !== "",
      prompt: validation.promptMessage,
      promptTitle: validation.promptTitle,
      type: DataValidationType.CUSTOM,
      ...settings(validation.rule),
    };
    this.#book.mutate(AddDataValidationMutation.id, sheetId, { rule });
  }

  clearValidation(sheetId: string, rects: readonly Rect[]): void {
    for (const rule of [...this.#rules(sheetId)]) {
      const before = rule.ranges.map(toRect);
      if (!before.some((area) => rects.some((rect) => overlaps(area, rect)))) continue;
      this.#book.mutate(RemoveDataValidationMutation.id, sheetId, { ruleId: rule.uid });
      const left = rects.reduce((areas, rect) => areas.flatMap((area) => without(area, rect)), before);
      const ranges = left.map(toRange);
      if (ranges.length > 0) {
        this.#book.mutate(AddDataValidationMutation.id, sheetId, { rule: { ...rule, ranges } });
      }
    }
  }

  #formulaRules(sheetId: string): IConditionFormattingRule<IFormulaHighlightCell>[] {
    const rules = this.#conditional.getSubunitRules(this.#book.unit, sheetId) ?? [];
    return rules.filter(
      (one): one is IConditionFormattingRule<IFormulaHighlightCell> =>
        one.rule.type === CFRuleType.highlightCell &&
        "subType" in one.rule &&
        one.rule.subType === CFSubRuleType.formula,
    );
  }

  conditionalFormats(sheetId: string): readonly ConditionalFormat[] {
    return this.#formulaRules(sheetId).flatMap((one) =>
      one.ranges.map((range) => ({
        id: one.cfId,
        rect: toRect(range),
        formula: one.rule.value,
        style: fromCfStyle(one.rule.style),
      })),
    );
  }

  addConditionalFormat(sheetId: string, format: Omit<ConditionalFormat, "id">): ConditionalFormat {
    const cfId = generateRandomId(8);
    const rule: IConditionFormattingRule<IFormulaHighlightCell> = {
      cfId,
      ranges: [toRange(format.rect)],
      stopIfTrue: false,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: format.formula,
        style: cfStyle(format.style),
      },
    };
    this.#book.mutate(AddConditionalRuleMutation.id, sheetId, { rule });
    return { ...format, id: cfId };
  }

  deleteConditionalFormat(sheetId: string, id: string): void {
    if (!this.#formulaRules(sheetId).some((one) => one.cfId === id)) return;
    this.#book.mutate(DeleteConditionalRuleMutation.id, sheetId, { cfId: id });
  }

  /** Rewrites the formulas of every rule of a sheet (another sheet was renamed or deleted). */
  rewrite(sheetId: string, change: (formula: string) => string): void {
    for (const rule of this.#rules(sheetId)) {
      const [formula1, formula2] = [rule.formula1, rule.formula2].map((one) => one && change(one));
      if (formula1 === rule.formula1 && formula2 === rule.formula2) continue;
      const { type, operator } = rule;
      this.#book.mutate(UpdateDataValidationMutation.id, sheetId, {
        ruleId: rule.uid,
        payload: { type: UpdateRuleType.SETTING, payload: { type, operator, formula1, formula2 } },
      });
    }
    for (const one of this.#formulaRules(sheetId)) {
      const value = change(one.rule.value);
      if (value === one.rule.value) continue;
      const rule = { ...one, rule: { ...one.rule, value } };
      this.#book.mutate(SetConditionalRuleMutation.id, sheetId, { rule });
    }
  }

  /** Rows or columns of a sheet came or went: the areas of its rules follow. */
  shift(sheetId: string, moved: LinesMoved): void {
    const shifted = (ranges: readonly IRange[]): IRange[] =>
      ranges.flatMap((range) => {
        const rect = rectMoved(toRect(range), moved);
        return rect === null ? [] : [toRange(rect)];
      });
    for (const rule of [...this.#rules(sheetId)]) {
      const ranges = shifted(rule.ranges);
      this.#book.mutate(RemoveDataValidationMutation.id, sheetId, { ruleId: rule.uid });
      if (ranges.length > 0)
        this.#book.mutate(AddDataValidationMutation.id, sheetId, { rule: { ...rule, ranges } });
    }
    for (const one of [...this.#formulaRules(sheetId)]) {
      const ranges = shifted(one.ranges);
      if (ranges.length === 0)
        this.#book.mutate(DeleteConditionalRuleMutation.id, sheetId, { cfId: one.cfId });
      else this.#book.mutate(SetConditionalRuleMutation.id, sheetId, { rule: { ...one, ranges } });
    }
  }

  /** Takes the area out of every conditional format (Excel's "clear formats"). */
  clearConditionalFormats(sheetId: string, rect: Rect): void {
    for (const one of this.#formulaRules(sheetId)) {
      if (!one.ranges.some((range) => overlaps(toRect(range), rect))) continue;
      this.#book.mutate(DeleteConditionalRuleMutation.id, sheetId, { cfId: one.cfId });
      const ranges = one.ranges.flatMap((range) => without(toRect(range), rect)).map(toRange);
      if (ranges.length > 0) {
        this.#book.mutate(AddConditionalRuleMutation.id, sheetId, { rule: { ...one, ranges } });
      }
    }
  }
}

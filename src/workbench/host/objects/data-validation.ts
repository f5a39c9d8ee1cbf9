/** What may be typed into cells. */
import type { Rect, Validation } from "../../engine/engine.js";
import { intersection } from "../address.js";
import { formulaProblem } from "../formula.js";
import { failure } from "../failure.js";
import { kept, type ClassTable } from "../model.js";
import { isOf, type AreasRef } from "../states.js";
import { absoluteAddress } from "../places.js";
import type { Session } from "../session.js";
import { flag, isRecord, shown } from "../takes.js";

type Rule = Validation["rule"];
type NumberRule = Extract<Rule, { kind: "wholeNumber" | "decimal" }>;

/** Excel's longest list of values written into the rule itself. */
const LIST_LENGTH = 255;
const OPERATORS: readonly NumberRule["operator"][] = [
  "Between",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
  "EqualTo",
];
/** Operators that Excel has and the workbook below does not. */
const OTHER_OPERATORS = ["NotBetween", "NotEqualTo", "GreaterThan", "LessThan"];
/** Kinds of rules that Excel has and the workbook below does not. */
const OTHER_KINDS = ["date", "time", "textLength"];

const TYPES: Readonly<Record<Rule["kind"], string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  custom: "Custom",
};

/** The rule of the first cell. */
function ruleAt({ sheetId, rects }: AreasRef, session: Session): Validation | undefined {
  const first = rects[0];
  if (!first) return undefined;
  const cell: Rect = { ...first, rows: 1, columns: 1 };
  return session.engine.validations(sheetId).find(({ rect }) => intersection(rect, cell) !== null);
}

function bound(value: unknown, session: Session): number | string {
  if (typeof value === "number") return value;
  if (isOf("Range", value)) return `=${absoluteAddress(value.it, session)}`;
  if (typeof value === "string" && value !== "") {
    return value.startsWith("=") ? checkedFormula(value, session) : value;
  }
  throw failure("InvalidArgument", `A bound is a number, a formula or a cell, not ${shown(value)}.`);
}

function checkedFormula(formula: string, session: Session): string {
  const problem = formulaProblem(formula, (name) => session.sheetNamed(name) !== undefined);
  if (problem === null) return formula;
  throw failure("InvalidArgument", `The formula ${formula} is refused: ${problem}.`);
}

function listSource(value: unknown, session: Session): string {
  if (isOf("Range", value)) return `=${absoluteAddress(value.it, session)}`;
  if (typeof value !== "string" || value === "") {
    throw failure("InvalidArgument", `The source of a list is a text or a range, not ${shown(value)}.`);
  }
  if (value.startsWith("=")) return checkedFormula(value, session);
  if (value.length > LIST_LENGTH) {
    throw failure("InvalidArgument", `A list holds at most ${LIST_LENGTH} characters, not ${value.length}.`);
  }
  return value;
}

function ruleOf(given: unknown, session: Session): Rule | null {
  if (!isRecord(given)) throw failure("InvalidArgument", "A rule is an object with one kind of rule in it.");
  const kinds = Object.keys(given).filter((kind) => given[kind] !== undefined && given[kind] !== null);
  const [kind] = kinds;
  if (kind === undefined) return null;
  const rule = given[kind];
  if (kinds.length > 1 || !isRecord(rule)) throw failure("InvalidArgument", "A rule is of exactly one kind.");
  if (kind === "list") return { kind, source: listSource(rule["source"], session) };
  if (kind === "custom") {
    const formula = rule["formula"];
    if (typeof formula !== "string") throw failure("InvalidArgument", "A custom rule needs a formula.");
    return { kind, formula: checkedFormula(formula.startsWith("=") ? formula : `=${formula}`, session) };
  }
  if (OTHER_KINDS.includes(kind))
    throw failure("NotImplemented", `The workbench has no data validation by ${kind}.`);
  if (kind !== "wholeNumber" && kind !== "decimal")
    throw failure("InvalidArgument", `There is no rule ${kind}.`);
  return numberRule(kind, rule, session);
}

function numberRule(kind: NumberRule["kind"], rule: Record<string, unknown>, session: Session): NumberRule {
  const operator = OPERATORS.find((one) => one === rule["operator"]);
  if (!operator) {
    const name = shown(rule["operator"]);
    if (OTHER_OPERATORS.includes(String(rule["operator"]))) {
      throw failure("NotImplemented", `The workbench has no data validation ${name}.`);
    }
    throw failure("InvalidArgument", `There is no operator ${name}.`);
  }
  const min = bound(rule["formula1"], session);
  if (operator !== "Between") return { kind, operator, min };
  const max = bound(rule["formula2"], session);
  if (typeof min === "number" && typeof max === "number" && min > max)
    throw failure("InvalidArgument", `The minimum ${min} is above the maximum ${max}.`);
  return { kind, operator, min, max };
}

/** The rule in the shape in which Excel gives it back. */
function told(rule: Rule | undefined): unknown {
  if (!rule) return {};
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const { kind, operator, min, max } = rule;
  return { [kind]: { formula1: min, ...(max === undefined ? {} : { formula2: max }), operator } };
}

type Message = Pick<Validation, "errorTitle" | "errorMessage" | "promptTitle" | "promptMessage">;
const NO_MESSAGE: Message = { errorTitle: "", errorMessage: "", promptTitle: "", promptMessage: "" };

/** Messages may be given before the rule: they wait for it. */
function change(it: AreasRef, part: Partial<Message> & { rule?: Rule }, session: Session): void {
  session.requireUnprotected(it);
  const before = ruleAt(it, session);
  const waiting = session.kept("DataValidation", "Waiting", it, {}) as Partial<Message>;
  const rule = part.rule ?? before?.rule;
  if (!rule) {
    session.remember("DataValidation", "Waiting", it, { ...waiting, ...part });
    return;
  }
  session.remember("DataValidation", "Waiting", it, {});
  session.engine.setValidation(it.sheetId, it.rects, { ...NO_MESSAGE, ...before, ...waiting, ...part, rule });
}

function words(value: unknown, key: string): string {
  const text = isRecord(value) ? (value[key] ?? "") : "";
  if (typeof text === "string" && text.length <= LIST_LENGTH) return text;
  throw failure("InvalidArgument", `The ${key} must be a text of at most ${LIST_LENGTH} characters.`);
}

export const dataValidation: ClassTable<AreasRef> = {
  scalars: {
    Type: {
      since: "1.8",
      get(it, session) {
        const found = ruleAt(it, session);
        return found ? TYPES[found.rule.kind] : "None";
      },
    },
    Rule: {
      since: "1.8",
      get: (it, session) => told(ruleAt(it, session)?.rule),
      takes: isRecord,
      set(it, value, session) {
        const rule = ruleOf(value, session);
        if (rule) change(it, { rule }, session);
        else clear(it, session);
      },
    },
    ErrorAlert: {
      since: "1.8",
      get(it, session) {
        const { errorTitle, errorMessage } = ruleAt(it, session) ?? NO_MESSAGE;
        return { message: errorMessage, showAlert: true, style: "Stop", title: errorTitle };
      },
      takes: isRecord,
      set(it, value, session) {
        const style = isRecord(value) ? (value["style"] ?? "Stop") : "Stop";
        if (style !== "Stop")
          throw failure("NotImplemented", `The workbench's alerts stop; they do not ${shown(style)}.`);
        change(it, { errorTitle: words(value, "title"), errorMessage: words(value, "message") }, session);
      },
    },
    Prompt: {
      since: "1.8",
      get(it, session) {
        const { promptTitle, promptMessage } = ruleAt(it, session) ?? NO_MESSAGE;
        return { message: promptMessage, showPrompt: promptMessage !== "", title: promptTitle };
      },
      takes: isRecord,
      set: (it, value, session) =>
        change(it, { promptTitle: words(value, "title"), promptMessage: words(value, "message") }, session),
    },
    IgnoreBlanks: kept("1.8", true, flag),
  },
  methods: {
    Clear: { since: "1.8", call: (it, _, session) => clear(it, session) },
  },
};

function clear(it: AreasRef, session: Session): void {
  session.requireUnprotected(it);
  session.engine.clearValidation(it.sheetId, it.rects);
}

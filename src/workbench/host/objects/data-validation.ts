/** What may be typed into cells. */
import type { CellState, Rect, Validation } from "../../engine/engine.js";
import { intersection } from "../address.js";
import { entered } from "../entry.js";
import { formulaProblem } from "../formula.js";
import { failure } from "../failure.js";
import { kept, type ClassTable } from "../model.js";
import { isOf, object, type AreasRef } from "../states.js";
import { cellRect, placesOf, rectsOf } from "./range-regions.js";
import { absoluteAddress, lookedAt } from "../places.js";
import type { Session } from "../session.js";
import { choiceAt, flag, isRecord, shown } from "../takes.js";

type Rule = Validation["rule"];
type NumberRule = Extract<Rule, { operator: string }>;

/** Excel's longest list of values written into the rule itself. */
const LIST_LENGTH = 255;
const OPERATORS: readonly NumberRule["operator"][] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const NUMBER_KINDS: readonly NumberRule["kind"][] = ["wholeNumber", "decimal", "date", "textLength"];
/** Kinds of rules that Excel has and the saved file here has not. */
const OTHER_KINDS = ["time"];

const TYPES: Readonly<Record<Rule["kind"], string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  any: "None",
  textLength: "TextLength",
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
  const known = NUMBER_KINDS.find((one) => one === kind);
  if (known) return numberRule(known, rule, session);
  throw failure("InvalidArgument", `There is no rule ${kind}.`);
}

/** "2026-01-31", or with a time of day: the number by which the workbook knows it. */
function dayOf(value: unknown): unknown {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(typeof value === "string" ? value : "") ?? [];
  if (year === undefined || typeof value !== "string") return value;
  const entry = entered(`${Number(month)}/${Number(day)}/${year}`, "General", () => false);
  return typeof entry.content === "number" ? entry.content : value;
}

function numberRule(kind: NumberRule["kind"], rule: Record<string, unknown>, session: Session): NumberRule {
  const operator = OPERATORS.find((one) => one === rule["operator"]);
  if (!operator) throw failure("InvalidArgument", `There is no operator ${shown(rule["operator"])}.`);
  const limit = (value: unknown): number | string => bound(kind === "date" ? dayOf(value) : value, session);
  const min = limit(rule["formula1"]);
  if (operator !== "Between" && operator !== "NotBetween") return { kind, operator, min };
  const max = limit(rule["formula2"]);
  if (typeof min === "number" && typeof max === "number" && min > max)
    throw failure("InvalidArgument", `The minimum ${min} is above the maximum ${max}.`);
  return { kind, operator, min, max };
}

/** The rule in the shape in which Excel gives it back. */
function told(rule: Rule | undefined): unknown {
  if (!rule) return {};
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  if (rule.kind === "any") return {};
  const { kind, operator, min, max } = rule;
  return { [kind]: { formula1: min, ...(max === undefined ? {} : { formula2: max }), operator } };
}

type Message = Pick<
  Validation,
  "errorStyle" | "errorTitle" | "errorMessage" | "promptTitle" | "promptMessage"
>;
const NO_MESSAGE: Message = {
  errorStyle: "Stop",
  errorTitle: "",
  errorMessage: "",
  promptTitle: "",
  promptMessage: "",
};

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

type Place = ReturnType<typeof placesOf>[number];

/** Cells with contents that their rules do not allow. */
function wrongCells({ sheetId, rects }: AreasRef, session: Session): readonly Place[] {
  const rules = session.engine.validations(sheetId);
  return rects
    .flatMap((rect) => placesOf(lookedAt(sheetId, rect, session)))
    .filter((place) => {
      const rule = rules.find((one) => intersection(one.rect, cellRect(place)) !== null)?.rule;
      const cell = session.engine.cell(sheetId, place.row, place.column);
      return rule !== undefined && cell.type !== "Empty" && !isAllowed(cell, rule);
    });
}

function isAllowed({ value, type }: CellState, rule: Rule): boolean {
  if (rule.kind === "any") return true;
  if (rule.kind === "list" && !rule.source.startsWith("="))
    return rule.source.split(",").some((word) => word.trim() === String(value));
  if (
    rule.kind === "list" ||
    rule.kind === "custom" ||
    [rule.min, rule.max].some((one) => typeof one === "string")
  )
    throw failure("NotImplemented", "The workbench checks cells by fixed limits and lists, not by formulas.");
  const measure = rule.kind === "textLength" ? String(value).length : value;
  if (typeof measure !== "number" || (rule.kind !== "textLength" && type !== "Double")) return false;
  if (rule.kind === "wholeNumber" && !Number.isInteger(measure)) return false;
  const [min, max] = [Number(rule.min), Number(rule.max ?? rule.min)];
  const meets: Readonly<Record<NumberRule["operator"], boolean>> = {
    Between: measure >= min && measure <= max,
    NotBetween: measure < min || measure > max,
    EqualTo: measure === min,
    NotEqualTo: measure !== min,
    GreaterThan: measure > min,
    LessThan: measure < min,
    GreaterThanOrEqualTo: measure >= min,
    LessThanOrEqualTo: measure <= min,
  };
  return meets[rule.operator];
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
        const { errorTitle, errorMessage, errorStyle = "Stop" } = ruleAt(it, session) ?? NO_MESSAGE;
        return { message: errorMessage, showAlert: true, style: errorStyle, title: errorTitle };
      },
      takes: isRecord,
      set(it, value, session) {
        const given = isRecord(value) ? (value["style"] ?? "Stop") : "Stop";
        const errorStyle = choiceAt([given], 0, ["Stop", "Warning", "Information"] as const);
        const [errorTitle, errorMessage] = [words(value, "title"), words(value, "message")];
        change(it, { errorStyle, errorTitle, errorMessage }, session);
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
    Valid: {
      since: "1.8",
      calculated: true,
      get(it, session) {
        const places = it.rects.flatMap((rect) => placesOf(lookedAt(it.sheetId, rect, session)));
        const wrong = wrongCells(it, session).length;
        if (wrong === 0) return true;
        return wrong === places.length ? false : null;
      },
    },
  },
  methods: {
    Clear: { since: "1.8", call: (it, _, session) => clear(it, session) },
    GetInvalidCells: {
      since: "1.9",
      calculated: true,
      call(it, _, session) {
        const rects = rectsOf(wrongCells(it, session));
        if (rects.length > 0) return object("RangeAreas", { sheetId: it.sheetId, rects });
        throw failure("ItemNotFound", "Every cell meets its rule.");
      },
    },
    GetInvalidCellsOrNullObject: {
      since: "1.9",
      calculated: true,
      call(it, _, session) {
        const rects = rectsOf(wrongCells(it, session));
        return rects.length > 0 ? object("RangeAreas", { sheetId: it.sheetId, rects }) : null;
      },
    },
  },
};

function clear(it: AreasRef, session: Session): void {
  session.requireUnprotected(it);
  session.engine.clearValidation(it.sheetId, it.rects);
}

/** What may be typed into cells, and conditional formats. */
import type { ConditionalFormat, Rect, Validation } from "../engine/engine.js";
import { parseRect } from "../host/address.js";
import { shifted } from "../host/formula.js";
import { isExternal, typed } from "./formulas.js";
import type { Losses } from "./losses.js";
import type { Styles } from "./styles.js";
import { child, children, isTrue, numberOf, plainText, type Xml } from "./xml.js";

type Rule = Validation["rule"];
type Operator = Extract<Rule, { operator: string }>["operator"];

const OPERATORS: Readonly<Record<string, Operator>> = {
  ...{ between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo" },
  ...{ greaterThan: "GreaterThan", lessThan: "LessThan" },
  ...{ greaterThanOrEqual: "GreaterThanOrEqualTo", lessThanOrEqual: "LessThanOrEqualTo" },
};
const MEASURED: Readonly<Record<string, Extract<Rule, { operator: string }>["kind"]>> = {
  ...{ whole: "wholeNumber", decimal: "decimal", date: "date", time: "time", textLength: "textLength" },
};
const ERROR_STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** The areas of "A1:B2 D4", as far as they are areas. */
export function areasOf(text: string | undefined): readonly Rect[] {
  return (text ?? "").split(/\s+/u).flatMap((one) => parseRect(one) ?? []);
}

/** A formula in the older place, or in the extension's. */
function formulaIn(element: Xml, name: string): string {
  const found = child(element, name);
  return (child(found, "f")?.text ?? found?.text ?? "").trim();
}

function bound(text: string): number | string {
  return numberOf(text) ?? typed(text);
}

function ruleOf(element: Xml): Rule | null {
  const { type = "none", operator = "between" } = element.attributes;
  const first = formulaIn(element, "formula1");
  const second = formulaIn(element, "formula2");
  if (type === "none") return { kind: "any" };
  if (first === "") return null;
  if (type === "list") {
    const words = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
    return { kind: "list", source: words === undefined ? typed(first) : words.replaceAll('""', '"') };
  }
  if (type === "custom") return { kind: "custom", formula: typed(first) };
  const kind = MEASURED[type];
  const how = OPERATORS[operator];
  if (kind === undefined || how === undefined) return null;
  return { kind, operator: how, min: bound(first), ...(second === "" ? {} : { max: bound(second) }) };
}

/** One rule as it stands in a file, for several areas. */
export interface ReadRule {
  readonly rects: readonly Rect[];
  readonly validation: Omit<Validation, "rect">;
}

/** Rules of a sheet, those of the extension for rules that refer to other sheets included. */
export function validationsOf(elements: readonly Xml[], sheet: string, losses: Losses): readonly ReadRule[] {
  return elements.flatMap((element): readonly ReadRule[] => {
    const text = element.attributes;
    const rects = areasOf(text["sqref"] ?? child(element, "sqref")?.text);
    const rule = ruleOf(element);
    if (rule === null || rects.length === 0 || isExternal(JSON.stringify(rule))) {
      losses.add("validation", `${sheet}!${text["sqref"] ?? ""}`);
      return [];
    }
    const errorStyle = ERROR_STYLES[(text["errorStyle"] ?? "stop") as keyof typeof ERROR_STYLES];
    // The attribute says the contrary of its name.
    if (rule.kind === "list" && isTrue(text["showDropDown"]))
      losses.add("arrows", `${sheet}!${text["sqref"] ?? ""}`);
    const isShown = isTrue(text["showInputMessage"]);
    const words = (name: string): string => plainText(text[name] ?? "");
    return [
      {
        rects,
        validation: {
          rule,
          ...(errorStyle === "Stop" ? {} : { errorStyle }),
          errorTitle: words("errorTitle"),
          errorMessage: words("error"),
          promptTitle: isShown ? words("promptTitle") : "",
          promptMessage: isShown ? words("prompt") : "",
          // Where anything may be typed, neither says anything.
          ...(rule.kind === "any" || isTrue(text["allowBlank"]) ? {} : { blankRefused: true as const }),
          ...(rule.kind === "any" || isTrue(text["showErrorMessage"]) ? {} : { errorHidden: true as const }),
        },
      },
    ];
  });
}

/** Kinds whose file holds the formula that they come to. */
const TOLD = ["expression", "containsText", "notContainsText", "beginsWith", "endsWith", "containsBlanks"];
const ALSO_TOLD = ["notContainsBlanks", "containsErrors", "notContainsErrors", "timePeriod"];
const SIGNS: Readonly<Record<string, string>> = {
  ...{
    equal: "=",
    notEqual: "<>",
    greaterThan: ">",
    lessThan: "<",
    greaterThanOrEqual: ">=",
    lessThanOrEqual: "<=",
  },
};

/** The formula that says the same; `null` for what no formula says. */
function conditionOf(rule: Xml, corner: string): string | null {
  const { type = "", operator = "" } = rule.attributes;
  const [first, second] = [...children(rule, "formula"), ...children(rule, "f")].map(({ text }) =>
    text.trim(),
  );
  if (first === undefined || first === "") return null;
  if ([...TOLD, ...ALSO_TOLD].includes(type)) return typed(first);
  if (type !== "cellIs") return null;
  const sign = SIGNS[operator];
  if (sign !== undefined) return typed(`${corner}${sign}(${first})`);
  const within = `AND(${corner}>=MIN(${first},${second ?? first}),${corner}<=MAX(${first},${second ?? first}))`;
  return operator === "between" ? typed(within) : operator === "notBetween" ? typed(`NOT(${within})`) : null;
}

/** A conditional format with its place in the order in which they are looked at. */
export interface ReadFormat {
  readonly priority: number;
  readonly format: Omit<ConditionalFormat, "id">;
}

export function conditionalFormatsOf(
  elements: readonly Xml[],
  sheet: string,
  styles: Styles,
  losses: Losses,
): readonly ReadFormat[] {
  const found: ReadFormat[] = [];
  for (const element of elements) {
    const sqref = element.attributes["sqref"] ?? child(element, "sqref")?.text;
    const rects = areasOf(sqref);
    const [first] = rects;
    const place = `${sheet}!${sqref ?? ""}`;
    for (const rule of children(element, "cfRule")) {
      const corner = (sqref ?? "").trim().split(/[\s:]/u)[0] ?? "";
      const formula = conditionOf(rule, corner);
      // A style of the extension stands within its rule, where only the extension's own kinds have one.
      if (
        formula === null ||
        first === undefined ||
        isExternal(formula) ||
        rule.attributes["dxfId"] === undefined
      ) {
        losses.add("conditional", place);
        continue;
      }
      const { style, simplified } = styles.difference(rule.attributes["dxfId"]);
      if (simplified || isTrue(rule.attributes["stopIfTrue"])) losses.add("conditionalParts", place);
      for (const rect of rects) {
        const moved = shifted(formula, rect.row - first.row, rect.column - first.column);
        found.push({
          priority: numberOf(rule.attributes["priority"]) ?? 0,
          format: { rect, formula: moved, style },
        });
      }
    }
  }
  return found.sort((a, b) => a.priority - b.priority);
}

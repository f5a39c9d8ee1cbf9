/**
 * Conditional formats by value, text, rank and preset: the workbook below knows rules by a formula alone, so each is one that says the
 * same. Bars, scales and icons are more than a rule: they are kept and read back, and no file has them.
 */
import type { Rect } from "../../engine/engine.js";
import { rectText } from "../address.js";
import { failure } from "../failure.js";
import { kept, type ClassTable } from "../model.js";
import type { Session } from "../session.js";
import { object, type RuleRef } from "../states.js";
import { colour, flag, isRecord, oneOf, shown } from "../takes.js";
import { change, ruleOf } from "./conditional-formats.js";

type Given = Readonly<Record<string, unknown>>;

/** One cell as a rule's formula names it, and the whole area. */
interface Names {
  readonly cell: string;
  readonly area: string;
}

function namesOf(rect: Rect): Names {
  return { cell: rectText({ ...rect, rows: 1, columns: 1 }), area: rectText(rect, true) };
}

/** A kind whose rule is one formula. */
function byFormula(formula: (given: Given, names: Names) => string): ClassTable<RuleRef> {
  return {
    scalars: {
      Rule: {
        since: "1.6",
        get: (it, session) => ruleOf(it, session).given ?? {},
        takes: isRecord,
        set(it, value, session) {
          const given = value as Given;
          change(it, { given, formula: formula(given, namesOf(ruleOf(it, session).rect)) }, session);
        },
      },
    },
    links: { Format: { since: "1.6", open: (it) => object("ConditionalRangeFormat", it) } },
  };
}

function operand(value: unknown): string {
  if (typeof value === "string" && value !== "") return value.replace(/^=/, "");
  if (typeof value === "number") return String(value);
  throw failure("InvalidArgument", `A rule needs a formula, not ${shown(value)}.`);
}

function unknown(what: string, value: unknown): Error {
  return failure("InvalidArgument", `There is no ${what} ${shown(value)}.`);
}

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

export const cellValueConditionalFormat = byFormula(({ formula1, formula2, operator }, { cell }) => {
  const first = operand(formula1);
  const sign = COMPARISONS[String(operator)];
  if (sign !== undefined) return `=${cell}${sign}(${first})`;
  if (operator !== "Between" && operator !== "NotBetween") throw unknown("operator", operator);
  const between = `AND(${cell}>=(${first}),${cell}<=(${operand(formula2)}))`;
  return operator === "Between" ? `=${between}` : `=NOT(${between})`;
});

/** The most that Excel takes: items, and parts of a hundred. */
const MOST = 1000;
const MOST_PERCENT = 100;

export const topBottomConditionalFormat = byFormula(({ rank, type }, { cell, area }) => {
  const [, end, part] = /^(Top|Bottom)(Items|Percent)$/.exec(String(type)) ?? [];
  if (end === undefined) throw unknown("type", type);
  const most = part === "Percent" ? MOST_PERCENT : MOST;
  if (typeof rank !== "number" || !Number.isInteger(rank) || rank < 1 || rank > most)
    throw failure("InvalidArgument", `The rank is a whole number from 1 to ${most}, not ${shown(rank)}.`);
  const count =
    part === "Percent" ? `MAX(1,INT(COUNT(${area})*${rank}/100))` : `MIN(${rank},MAX(1,COUNT(${area})))`;
  const last = end === "Top" ? `>=LARGE(${area},${count})` : `<=SMALL(${area},${count})`;
  return `=AND(ISNUMBER(${cell}),IFERROR(${cell}${last},FALSE))`;
});

const PRESETS: Readonly<Record<string, (names: Names) => string>> = {
  Blanks: ({ cell }) => `=LEN(TRIM(${cell}))=0`,
  NonBlanks: ({ cell }) => `=LEN(TRIM(${cell}))>0`,
  Errors: ({ cell }) => `=ISERROR(${cell})`,
  NonErrors: ({ cell }) => `=NOT(ISERROR(${cell}))`,
  AboveAverage: ({ cell, area }) => `=AND(ISNUMBER(${cell}),${cell}>AVERAGE(${area}))`,
  BelowAverage: ({ cell, area }) => `=AND(ISNUMBER(${cell}),${cell}<AVERAGE(${area}))`,
  EqualOrAboveAverage: ({ cell, area }) => `=AND(ISNUMBER(${cell}),${cell}>=AVERAGE(${area}))`,
  EqualOrBelowAverage: ({ cell, area }) => `=AND(ISNUMBER(${cell}),${cell}<=AVERAGE(${area}))`,
  UniqueValues: ({ cell, area }) => `=COUNTIF(${area},${cell})=1`,
  DuplicateValues: ({ cell, area }) => `=COUNTIF(${area},${cell})>1`,
};
/** By the calendar of the day, or by how far from the average: said by name. */
const OTHER_PRESETS =
  /^(Yesterday|Today|Tomorrow|LastSevenDays|(Last|This|Next)(Week|Month)|(One|Two|Three)StdDev(Above|Below)Average)$/;

export const presetCriteriaConditionalFormat = byFormula(({ criterion }, names) => {
  const preset = PRESETS[String(criterion)];
  if (preset) return preset(names);
  if (OTHER_PRESETS.test(String(criterion)))
    throw failure("NotImplemented", `The workbench has no conditional format by ${shown(criterion)}.`);
  throw unknown("criterion", criterion);
});

export const textConditionalFormat = byFormula(({ operator, text }, { cell }) => {
  if (typeof text !== "string" || text === "")
    throw failure("InvalidArgument", `A rule by text needs one, not ${shown(text)}.`);
  const literal = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "Contains":
      return `=ISNUMBER(SEARCH(${literal},${cell}))`;
    case "NotContains":
      return `=NOT(ISNUMBER(SEARCH(${literal},${cell})))`;
    case "BeginsWith":
      return `=LEFT(${cell},${text.length})=${literal}`;
    case "EndsWith":
      return `=RIGHT(${cell},${text.length})=${literal}`;
    default:
      throw unknown("operator", operator);
  }
});

export const dataBarConditionalFormat: ClassTable<RuleRef> = {
  scalars: {
    AxisColor: kept("1.6", "", colour),
    AxisFormat: kept("1.6", "Automatic", oneOf("Automatic", "None", "CellMidPoint")),
    BarDirection: kept("1.6", "Context", oneOf("Context", "LeftToRight", "RightToLeft")),
    LowerBoundRule: kept("1.6", { type: "Automatic" }, isRecord),
    UpperBoundRule: kept("1.6", { type: "Automatic" }, isRecord),
    ShowDataBarOnly: kept("1.6", false, flag),
  },
  links: {
    PositiveFormat: { since: "1.6", open: (it) => object("ConditionalDataBarPositiveFormat", it) },
    NegativeFormat: { since: "1.6", open: (it) => object("ConditionalDataBarNegativeFormat", it) },
  },
};

export const conditionalDataBarPositiveFormat: ClassTable<RuleRef> = {
  scalars: {
    BorderColor: kept("1.6", "", colour),
    FillColor: kept("1.6", "#638EC6", colour),
    GradientFill: kept("1.6", true, flag),
  },
};

export const conditionalDataBarNegativeFormat: ClassTable<RuleRef> = {
  scalars: {
    BorderColor: kept("1.6", "", colour),
    FillColor: kept("1.6", "#FF0000", colour),
    MatchPositiveBorderColor: kept("1.6", false, flag),
    MatchPositiveFillColor: kept("1.6", false, flag),
  },
};

/** The ends of a scale, and its middle where it has one. */
function isScale(value: unknown): boolean {
  return isRecord(value) && isRecord(value["minimum"]) && isRecord(value["maximum"]);
}

function scaleOf(it: RuleRef, session: Session): unknown {
  return session.kept("ColorScaleConditionalFormat", "Criteria", it, null);
}

export const colorScaleConditionalFormat: ClassTable<RuleRef> = {
  scalars: {
    Criteria: kept("1.6", null, isScale),
    ThreeColorScale: {
      since: "1.6",
      get(it, session) {
        const scale = scaleOf(it, session);
        return isRecord(scale) && isRecord(scale["midpoint"]);
      },
    },
  },
};

const ICON_SETS = [
  ...["ThreeArrows", "ThreeArrowsGray", "ThreeFlags", "ThreeTrafficLights1", "ThreeTrafficLights2"],
  ...["ThreeSigns", "ThreeSymbols", "ThreeSymbols2", "ThreeStars", "ThreeTriangles"],
  ...["FourArrows", "FourArrowsGray", "FourRedToBlack", "FourRating", "FourTrafficLights"],
  ...["FiveArrows", "FiveArrowsGray", "FiveRating", "FiveQuarters", "FiveBoxes"],
];

export const iconSetConditionalFormat: ClassTable<RuleRef> = {
  scalars: {
    Criteria: kept("1.6", [], Array.isArray),
    ReverseIconOrder: kept("1.6", false, flag),
    ShowIconOnly: kept("1.6", false, flag),
    Style: kept("1.6", "ThreeTrafficLights1", oneOf(...ICON_SETS)),
  },
};

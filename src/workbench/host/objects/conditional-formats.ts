/** Conditional formats: those with a formula here, the other kinds in conditional-kinds.ts. */
import type { ConditionalFormat, Rect } from "../../engine/engine.js";
import { intersection } from "../address.js";
import { failure } from "../failure.js";
import { formulaProblem } from "../formula.js";
import { type ClassTable, type Link, type StoredScalar } from "../model.js";
import { object, type AreasRef, type ClassName, type HostObject, type RuleRef } from "../states.js";
import type { Session } from "../session.js";
import { choiceAt, colour, colourOf, flag, text, whole } from "../takes.js";

type Draft = Omit<ConditionalFormat, "id">;

/**
 * A rule is made before it has a formula, and the engine replaces rules instead of changing them: so the
 * host gives out its own ids and remembers which rule of the engine stands behind each.
 */
interface Rule extends Draft {
  readonly engineId: string | null;
  /** A rule that a person made in the grid is one by a formula. */
  readonly kind?: Kind;
  /** The rule as the add-in gave it, where it is of another kind. */
  readonly given?: Readonly<Record<string, unknown>>;
}

const KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;
type Kind = (typeof KINDS)[number];
/** Of these the workbook below knows nothing at all. */
const DRAWN: readonly Kind[] = ["DataBar", "ColorScale", "IconSet"];

/** Rules that are drafts or were changed, by the id that the add-in knows. */
function drafts(session: Session): Record<string, Rule> {
  return session.kept("ConditionalFormat", "Rules", null, {}) as Record<string, Rule>;
}

function put(ruleId: string, rule: Rule, session: Session): void {
  session.remember("ConditionalFormat", "Rules", null, { ...drafts(session), [ruleId]: rule });
}

/** The rules of a sheet: first the engine's, under the add-in's ids, then the drafts. */
function rulesOn(sheetId: string, session: Session): { ruleId: string; rule: Rule }[] {
  const known = drafts(session);
  const idOf = (engineId: string): string =>
    Object.keys(known).find((ruleId) => known[ruleId]?.engineId === engineId) ?? engineId;
  const stored = session.engine
    .conditionalFormats(sheetId)
    .map(({ id, ...rest }) => ({ ruleId: idOf(id), rule: { ...known[idOf(id)], ...rest, engineId: id } }));
  const waiting = Object.entries(known).filter(
    ([ruleId, { engineId }]) => engineId === null && ruleId.startsWith(`${sheetId}/`),
  );
  return [...stored, ...waiting.map(([ruleId, rule]) => ({ ruleId, rule }))];
}

export function ruleOf({ sheetId, ruleId }: RuleRef, session: Session): Rule {
  const found = rulesOn(sheetId, session).find((one) => one.ruleId === ruleId);
  if (found) return found.rule;
  throw failure("ItemNotFound", "The conditional format has been deleted.");
}

export function change({ sheetId, ruleId }: RuleRef, part: Partial<Rule>, session: Session): void {
  session.requireUnprotected({ sheetId }, "allowFormatCells");
  const { engineId, ...before } = ruleOf({ sheetId, ruleId }, session);
  const rule = { ...before, ...part };
  if (engineId !== null) session.engine.deleteConditionalFormat(sheetId, engineId);
  const stored = rule.formula === "" ? null : session.engine.addConditionalFormat(sheetId, rule);
  put(ruleId, { ...rule, engineId: stored?.id ?? null }, session);
}

function remove({ sheetId, ruleId }: RuleRef, session: Session): void {
  const { engineId } = ruleOf({ sheetId, ruleId }, session);
  if (engineId !== null) session.engine.deleteConditionalFormat(sheetId, engineId);
  const rest = Object.entries(drafts(session)).filter(([id]) => id !== ruleId);
  session.remember("ConditionalFormat", "Rules", null, Object.fromEntries(rest));
}

function within({ sheetId, rects }: AreasRef, session: Session): HostObject<"ConditionalFormat">[] {
  return rulesOn(sheetId, session)
    .filter(({ rule }) => rects.some((rect: Rect) => intersection(rect, rule.rect) !== null))
    .map(({ ruleId }) => object("ConditionalFormat", { sheetId, ruleId }));
}

function find(it: AreasRef, key: unknown, session: Session): HostObject | null {
  return within(it, session).find((one) => one.it.ruleId === key) ?? null;
}

export const conditionalFormatCollection: ClassTable<AreasRef> = {
  items: { list: within, find },
  methods: {
    Add: {
      since: "1.6",
      call(it, args, session) {
        session.requireUnprotected(it, "allowFormatCells");
        const kind = choiceAt(args, 0, KINDS);
        if (DRAWN.includes(kind)) session.notSave(`ConditionalFormat.${kind}`);
        const [rect, ...more] = it.rects;
        if (!rect || more.length > 0)
          throw failure("NotImplemented", "The workbench's conditional formats have one area.");
        const ruleId = `${it.sheetId}/rule-${session.nextNumber()}`;
        put(ruleId, { rect, formula: "", style: {}, engineId: null, kind }, session);
        return object("ConditionalFormat", { sheetId: it.sheetId, ruleId });
      },
    },
    ClearAll: {
      since: "1.6",
      call(it, _, session) {
        session.requireUnprotected(it, "allowFormatCells");
        for (const one of within(it, session)) remove(one.it, session);
      },
    },
    GetCount: { since: "1.6", call: (it, _, session) => within(it, session).length },
    GetItemAt: {
      since: "1.6",
      call(it, args, session) {
        const found = within(it, session)[whole(args, 0)];
        if (found) return found;
        throw failure("InvalidArgument", "There is no such conditional format.");
      },
    },
    GetItemOrNullObject: { since: "1.14", call: (it, args, session) => find(it, args[0], session) },
  },
};

/** What a rule is by its kind, or nothing; a rule of another kind has no such part. */
function asKind(name: string, kind: Kind, type: ClassName): Readonly<Record<string, Link<RuleRef>>> {
  const isOne = (it: RuleRef, session: Session): boolean => (ruleOf(it, session).kind ?? "Custom") === kind;
  return {
    [name]: {
      since: "1.6",
      open(it, session) {
        if (isOne(it, session)) return { type, it };
        throw failure("InvalidArgument", `The conditional format is not of the kind ${kind}.`);
      },
    },
    [`${name}OrNullObject`]: {
      since: "1.6",
      open: (it, session) => (isOne(it, session) ? { type, it } : null),
    },
  };
}

export const conditionalFormat: ClassTable<RuleRef> = {
  id: { name: "Id", of: ({ ruleId }) => ruleId },
  scalars: {
    Id: { since: "1.6", get: ({ ruleId }) => ruleId },
    Type: { since: "1.6", get: (it, session) => ruleOf(it, session).kind ?? "Custom" },
    Priority: {
      since: "1.6",
      get: (it, session) => rulesOn(it.sheetId, session).findIndex(({ ruleId }) => ruleId === it.ruleId),
    },
    StopIfTrue: { since: "1.6", get: () => false },
  },
  links: {
    ...asKind("Custom", "Custom", "CustomConditionalFormat"),
    ...asKind("CellValue", "CellValue", "CellValueConditionalFormat"),
    ...asKind("ColorScale", "ColorScale", "ColorScaleConditionalFormat"),
    ...asKind("DataBar", "DataBar", "DataBarConditionalFormat"),
    ...asKind("IconSet", "IconSet", "IconSetConditionalFormat"),
    ...asKind("Preset", "PresetCriteria", "PresetCriteriaConditionalFormat"),
    ...asKind("TextComparison", "ContainsText", "TextConditionalFormat"),
    ...asKind("TopBottom", "TopBottom", "TopBottomConditionalFormat"),
  },
  methods: {
    Delete: {
      since: "1.6",
      call(it, _, session) {
        session.requireUnprotected(it, "allowFormatCells");
        remove(it, session);
      },
    },
    GetRange: {
      since: "1.6",
      call: (it, _, session) => object("Range", { sheetId: it.sheetId, rect: ruleOf(it, session).rect }),
    },
  },
};

export const customConditionalFormat: ClassTable<RuleRef> = {
  links: {
    Rule: { since: "1.6", open: (it) => object("ConditionalFormatRule", it) },
    Format: { since: "1.6", open: (it) => object("ConditionalRangeFormat", it) },
  },
};

export const conditionalFormatRule: ClassTable<RuleRef> = {
  scalars: {
    Formula: {
      since: "1.6",
      get: (it, session) => ruleOf(it, session).formula,
      takes: text,
      set(it, value, session) {
        const given = String(value);
        const formula = given.startsWith("=") ? given : `=${given}`;
        const problem = formulaProblem(formula, (name) => session.sheetNamed(name) !== undefined);
        if (problem !== null)
          throw failure("InvalidArgument", `The formula ${formula} is refused: ${problem}.`);
        change(it, { formula }, session);
      },
    },
  },
};

export const conditionalRangeFormat: ClassTable<RuleRef> = {
  links: {
    Font: { since: "1.6", open: (it) => object("ConditionalRangeFont", it) },
    Fill: { since: "1.6", open: (it) => object("ConditionalRangeFill", it) },
  },
};

/** One member of the style that a rule gives. */
function styled<K extends keyof Draft["style"]>(
  key: K,
  initially: unknown,
  read: (value: unknown) => NonNullable<Draft["style"][K]>,
  takes: (value: unknown) => boolean,
): StoredScalar<RuleRef> {
  return {
    since: "1.6",
    get: (it, session) => ruleOf(it, session).style[key] ?? initially,
    takes,
    set: (it, value, session) =>
      change(it, { style: { ...ruleOf(it, session).style, [key]: read(value) } }, session),
  };
}

export const conditionalRangeFont: ClassTable<RuleRef> = {
  scalars: {
    Color: styled("fontColour", "", colourOf, colour),
    Bold: styled("bold", null, (value) => value === true, flag),
  },
};

export const conditionalRangeFill: ClassTable<RuleRef> = {
  scalars: { Color: styled("fill", "", colourOf, colour) },
};

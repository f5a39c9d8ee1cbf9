/** Defined names, and the settings that travel with the document. */
import { parseRect } from "../address.js";
import { eachCell } from "../cells.js";
import { failure } from "../failure.js";
import { formulaProblem } from "../formula.js";
import { kept, type Arguments, type ClassTable } from "../model.js";
import { isOf, object, type HostObject, type RangeRef, type SheetRef } from "../states.js";
import { absoluteAddress, placeOf } from "../places.js";
import type { DefinedName } from "../../engine/engine.js";
import type { Session } from "../session.js";
import { flag, shown, text, textAt } from "../takes.js";

interface NameRef {
  readonly name: string;
}

function definedName({ name }: NameRef, session: Session): DefinedName {
  const found = session.engine.names().find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  throw failure("ItemNotFound", `The name ${name} has been deleted.`);
}

/** The sheet that a name belongs to; undefined for one of the whole workbook. */
function homeOf(name: string, session: Session): string | undefined {
  return session.engine.names().find((one) => one.name.toLowerCase() === name.toLowerCase())?.sheetId;
}

/** The names of the workbook, or those that belong to one sheet. */
function namesOf({ sheetId }: Partial<SheetRef>, session: Session): readonly DefinedName[] {
  return session.engine.names().filter((one) => one.sheetId === sheetId);
}

function findName(it: Partial<SheetRef>, name: unknown, session: Session): HostObject | null {
  const found = namesOf(it, session).find((one) => one.name.toLowerCase() === String(name).toLowerCase());
  return found ? object("NamedItem", { name: found.name }) : null;
}

function requireName(name: string, session: Session): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const likeAValue = /^(true|false)$/i.test(name);
  const likeAReference = parseRect(name) !== null || /^[rc]\d*$/i.test(name) || /^r\d+c\d+$/i.test(name);
  if (!wellFormed || likeAValue || likeAReference)
    throw failure("InvalidArgument", `${shown(name)} cannot be a name.`);
  if (session.engine.names().some((one) => one.name.toLowerCase() === name.toLowerCase()))
    throw failure("ItemAlreadyExists", `The name ${name} is there already.`);
}

function checked(formula: string, session: Session): string {
  const whole = formula.startsWith("=") ? formula : `=${formula}`;
  const problem = formulaProblem(whole, (sheet) => session.sheetNamed(sheet) !== undefined);
  if (problem === null) return whole;
  throw failure("InvalidArgument", `The formula ${whole} is refused: ${problem}.`);
}

function addName(it: Partial<SheetRef>, args: Arguments, session: Session): HostObject {
  const name = textAt(args, 0);
  requireName(name, session);
  const reference = args[1];
  const formula = isOf("Range", reference)
    ? `=${absoluteAddress(reference.it, session)}`
    : checked(textAt(args, 1), session);
  const comment = typeof args[2] === "string" ? args[2] : "";
  session.engine.setName({
    name,
    formula,
    comment,
    ...(it.sheetId === undefined ? {} : { sheetId: it.sheetId }),
  });
  session.touch();
  return object("NamedItem", { name });
}

export const namedItemCollection: ClassTable<Partial<SheetRef>> = {
  items: {
    list: (it, session) => namesOf(it, session).map(({ name }) => object("NamedItem", { name })),
    find: findName,
  },
  methods: {
    Add: { since: "1.4", call: addName },
    // In the language of the person: the workbench's is English.
    AddFormulaLocal: { since: "1.4", call: addName },
    GetCount: { since: "1.4", call: (it, _, session) => namesOf(it, session).length },
    GetItemOrNullObject: { since: "1.4", call: (it, args, session) => findName(it, args[0], session) },
  },
};

interface NamedValue {
  readonly type: "Range" | "Double" | "String" | "Boolean";
  readonly value: string | number | boolean;
}

/** What a name stands for: an area, or a constant. What another formula comes to is not calculated outside of cells. */
function valueOf(it: NameRef, session: Session): NamedValue {
  const { formula } = definedName(it, session);
  const text = formula.slice(1).trim();
  if (placeOf(formula, session)) return { type: "Range", value: formula.slice(1) };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { type: "Double", value: Number(text) };
  if (/^"(?:[^"]|"")*"$/.test(text))
    return { type: "String", value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^(true|false)$/i.test(text)) return { type: "Boolean", value: /^true$/i.test(text) };
  throw failure("NotImplemented", "The workbench calculates no formula that stands in a name.");
}

function areaOf(it: NameRef, session: Session): RangeRef {
  const place = placeOf(definedName(it, session).formula, session);
  if (place) return place;
  throw failure("NotImplemented", "The workbench has the values of names that stand for cells.");
}

export const namedItemArrayValues: ClassTable<NameRef> = {
  scalars: {
    Values: {
      since: "1.7",
      calculated: true,
      get: (it, session) => eachCell(areaOf(it, session), session, ({ value }) => value ?? ""),
    },
    Types: {
      since: "1.7",
      calculated: true,
      get: (it, session) => eachCell(areaOf(it, session), session, ({ type }) => type),
    },
  },
};

export const namedItem: ClassTable<NameRef> = {
  id: { name: "_Id", of: ({ name }) => name },
  scalars: {
    Name: { since: "1.1", get: (it, session) => definedName(it, session).name },
    Type: {
      since: "1.1",
      get: (it, session) => valueOf(it, session).type,
    },
    Value: {
      since: "1.1",
      get: (it, session) => valueOf(it, session).value,
    },
    Visible: kept("1.1", true, flag),
    Comment: {
      since: "1.4",
      get: (it, session) => definedName(it, session).comment,
      takes: text,
      set: (it, value, session) =>
        session.engine.setName({ ...definedName(it, session), comment: String(value) }),
    },
    Scope: {
      since: "1.4",
      get: (it, session) => (homeOf(it.name, session) === undefined ? "Workbook" : "Worksheet"),
    },
    Formula: {
      since: "1.7",
      get: (it, session) => definedName(it, session).formula,
      takes: text,
      set(it, value, session) {
        session.engine.setName({ ...definedName(it, session), formula: checked(String(value), session) });
        session.touch();
      },
    },
  },
  links: { ArrayValues: { since: "1.7", open: (it) => object("NamedItemArrayValues", it) } },
  methods: {
    Delete: {
      since: "1.4",
      call(it, _, session) {
        session.engine.deleteName(definedName(it, session).name);
        session.touch();
      },
    },
    GetRange: {
      since: "1.1",
      call(it, _, session) {
        const place = placeOf(definedName(it, session).formula, session);
        if (place) return object("Range", place);
        throw failure("InvalidReference", `The name ${it.name} does not stand for a range.`);
      },
    },
    GetRangeOrNullObject: {
      since: "1.4",
      call(it, _, session) {
        const place = placeOf(definedName(it, session).formula, session);
        return place && object("Range", place);
      },
    },
  },
};

function findSetting(key: unknown, session: Session): HostObject | null {
  const name = String(key);
  return Object.hasOwn(session.engine.settings(), name) ? object("Setting", { key: name }) : null;
}

export const settingCollection: ClassTable<null> = {
  items: {
    list: (_, session) => Object.keys(session.engine.settings()).map((key) => object("Setting", { key })),
    find: (_, key, session) => findSetting(key, session),
  },
  methods: {
    Add: {
      since: "1.4",
      call(_, args, session) {
        const key = textAt(args, 0);
        session.engine.settings()[key] = args[1];
        session.events.settingsChanged();
        return object("Setting", { key });
      },
    },
    GetCount: { since: "1.4", call: (_, __, session) => Object.keys(session.engine.settings()).length },
    GetItemOrNullObject: { since: "1.4", call: (_, args, session) => findSetting(args[0], session) },
  },
};

export const setting: ClassTable<{ readonly key: string }> = {
  id: { name: "_Id", of: ({ key }) => key },
  scalars: {
    Key: { since: "1.4", get: ({ key }) => key },
    Value: {
      since: "1.4",
      get: ({ key }, session) => session.engine.settings()[key],
      set({ key }, value, session) {
        session.engine.settings()[key] = value;
        session.events.settingsChanged();
      },
    },
  },
  methods: {
    Delete: {
      since: "1.4",
      call({ key }, _, session) {
        // The engine's record is live: a setting is removed by taking its key out.
        Reflect.deleteProperty(session.engine.settings(), key);
        session.events.settingsChanged();
      },
    },
  },
};

/** What add-ins keep in a workbook beside its cells: properties of their own, and XML. It lives as long as the host. */
import { failure } from "../failure.js";
import type { ClassTable, Method } from "../model.js";
import type { Session } from "../session.js";
import { object, type HostObject, type KeyRef, type SheetRef } from "../states.js";
import { shown, textAt } from "../takes.js";

type Values = Readonly<Record<string, unknown>>;

/** Properties of the document, or of one sheet. */
function valuesOf({ sheetId }: Partial<SheetRef>, session: Session): Values {
  return session.kept("CustomProperty", "All", sheetId ?? null, {}) as Values;
}

function keepValues({ sheetId }: Partial<SheetRef>, values: Values, session: Session): void {
  session.keep("CustomProperty", "All", sheetId ?? null, values);
}

/** The key as it was first written: Excel tells keys apart without regard to capitals. */
function keyFor(it: Partial<SheetRef>, key: unknown, session: Session): string | undefined {
  const wanted = String(key).toLowerCase();
  return Object.keys(valuesOf(it, session)).find((one) => one.toLowerCase() === wanted);
}

/** Excel's longest text in a property of the document. */
const LONGEST = 255;

function propertyCollection(type: "CustomProperty" | "WorksheetCustomProperty", since: string) {
  const found = (it: Partial<SheetRef>, key: unknown, session: Session): HostObject | null => {
    const known = keyFor(it, key, session);
    return known === undefined ? null : object(type, { ...it, key: known });
  };
  const deleteAll: Method<Partial<SheetRef>> = {
    since,
    call: (it, _, session) => keepValues(it, {}, session),
  };
  const table: ClassTable<Partial<SheetRef>> = {
    items: {
      list: (it, session) => Object.keys(valuesOf(it, session)).map((key) => object(type, { ...it, key })),
      find: found,
    },
    methods: {
      Add: {
        since,
        call(it, args, session) {
          const key = keyFor(it, textAt(args, 0), session) ?? textAt(args, 0);
          const value = type === "CustomProperty" ? args[1] : textAt(args, 1);
          if (!["string", "number", "boolean"].includes(typeof value))
            throw failure(
              "InvalidArgument",
              `A property holds a text, a number or a truth, not ${shown(value)}.`,
            );
          const written =
            type === "CustomProperty" && typeof value === "string" ? value.slice(0, LONGEST) : value;
          keepValues(it, { ...valuesOf(it, session), [key]: written }, session);
          return object(type, { ...it, key });
        },
      },
      // Excel has this for the document alone.
      ...(type === "CustomProperty" ? { DeleteAll: deleteAll } : {}),
      GetCount: { since, call: (it, _, session) => Object.keys(valuesOf(it, session)).length },
      GetItemOrNullObject: { since, call: (it, args, session) => found(it, args[0], session) },
    },
  };
  return table;
}

export const customPropertyCollection = propertyCollection("CustomProperty", "1.7");
export const worksheetCustomPropertyCollection = propertyCollection("WorksheetCustomProperty", "1.12");

function valueOf(it: KeyRef, session: Session): unknown {
  const values = valuesOf(it, session);
  if (Object.hasOwn(values, it.key)) return values[it.key];
  throw failure("ItemNotFound", `The property ${it.key} has been deleted.`);
}

const TYPES: Readonly<Record<string, string>> = { string: "String", number: "Number", boolean: "Boolean" };

function typeOf(it: KeyRef, session: Session): string | undefined {
  return TYPES[typeof valueOf(it, session)];
}

/** @param typed whether it tells of what type its value is: those of sheets hold texts alone */
function property(since: string, typed: boolean): ClassTable<KeyRef> {
  return {
    id: { name: "_Id", of: ({ key }) => key },
    scalars: {
      Key: { since, get: ({ key }) => key },
      Value: {
        since,
        get: valueOf,
        set: (it, value, session) => keepValues(it, { ...valuesOf(it, session), [it.key]: value }, session),
      },
      ...(typed ? { Type: { since, get: typeOf } } : {}),
    },
    methods: {
      Delete: {
        since,
        call(it, _, session) {
          valueOf(it, session);
          const left = Object.entries(valuesOf(it, session)).filter(([key]) => key !== it.key);
          keepValues(it, Object.fromEntries(left), session);
        },
      },
    },
  };
}

export const customProperty = property("1.7", true);
export const worksheetCustomProperty = property("1.12", false);

function partsOf(session: Session): Values {
  return session.kept("CustomXmlPart", "All", null, {}) as Values;
}

/** The namespace of the outermost element; Excel takes only XML that can be read. */
function namespaceOf(xml: string): string {
  const root =
    /^\s*(?:<\?[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/u.exec(
      xml,
    );
  const closes = root?.[4] === "/" || xml.trimEnd().endsWith(`</${root?.[1] ?? ""}${root?.[2] ?? ""}>`);
  if (!root || !closes) throw failure("InvalidArgument", "This is no XML that can be read.");
  const prefix = root[1] === undefined ? "xmlns" : `xmlns:${root[1].slice(0, -1)}`;
  const declared = new RegExp(`\\s${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(root[3] ?? "");
  return declared?.[1] ?? declared?.[2] ?? "";
}

interface Scope {
  readonly namespace?: string;
}

function listed({ namespace }: Scope, session: Session): readonly HostObject<"CustomXmlPart">[] {
  return Object.entries(partsOf(session))
    .filter(([, xml]) => namespace === undefined || namespaceOf(String(xml)) === namespace)
    .map(([key]) => object("CustomXmlPart", { key }));
}

function partFound(it: Scope, key: unknown, session: Session): HostObject | null {
  return listed(it, session).find((one) => one.it.key === key) ?? null;
}

export const customXmlPartCollection: ClassTable<Scope> = {
  items: { list: listed, find: partFound },
  methods: {
    Add: {
      since: "1.5",
      call(_, args, session) {
        const xml = textAt(args, 0);
        namespaceOf(xml);
        const key = `{part-${session.nextNumber()}}`;
        session.keep("CustomXmlPart", "All", null, { ...partsOf(session), [key]: xml });
        return object("CustomXmlPart", { key });
      },
    },
    GetByNamespace: {
      since: "1.5",
      call: (_, args) => object("CustomXmlPartScopedCollection", { namespace: textAt(args, 0) }),
    },
    GetCount: { since: "1.5", call: (it, _, session) => listed(it, session).length },
    GetItemOrNullObject: { since: "1.5", call: (it, args, session) => partFound(it, args[0], session) },
  },
};

function onlyOne(it: Scope, session: Session): HostObject | null {
  const [only, ...more] = listed(it, session);
  if (more.length > 0) throw failure("InvalidArgument", "There are several such parts.");
  return only ?? null;
}

export const customXmlPartScopedCollection: ClassTable<Scope> = {
  items: { list: listed, find: partFound },
  methods: {
    GetCount: { since: "1.5", call: (it, _, session) => listed(it, session).length },
    GetItemOrNullObject: { since: "1.5", call: (it, args, session) => partFound(it, args[0], session) },
    GetOnlyItem: {
      since: "1.5",
      call(it, _, session) {
        const only = onlyOne(it, session);
        if (only) return only;
        throw failure("ItemNotFound", "There is no such part.");
      },
    },
    GetOnlyItemOrNullObject: { since: "1.5", call: (it, _, session) => onlyOne(it, session) },
  },
};

function xmlOf({ key }: KeyRef, session: Session): string {
  const xml = partsOf(session)[key];
  if (typeof xml === "string") return xml;
  throw failure("ItemNotFound", "The part has been deleted.");
}

export const customXmlPart: ClassTable<KeyRef> = {
  id: { name: "Id", of: ({ key }) => key },
  scalars: {
    Id: { since: "1.5", get: ({ key }) => key },
    NamespaceUri: { since: "1.5", get: (it, session) => namespaceOf(xmlOf(it, session)) },
  },
  methods: {
    GetXml: { since: "1.5", call: (it, _, session) => xmlOf(it, session) },
    SetXml: {
      since: "1.5",
      call(it, args, session) {
        xmlOf(it, session);
        const xml = textAt(args, 0);
        namespaceOf(xml);
        session.keep("CustomXmlPart", "All", null, { ...partsOf(session), [it.key]: xml });
      },
    },
    Delete: {
      since: "1.5",
      call(it, _, session) {
        xmlOf(it, session);
        const left = Object.entries(partsOf(session)).filter(([key]) => key !== it.key);
        session.keep("CustomXmlPart", "All", null, Object.fromEntries(left));
      },
    },
  },
};

/** What formulas read, and what reads cells: areas on any sheet of the workbook. */
import type { Rect } from "../../engine/engine.js";
import { intersection, parseRect, splitSheet } from "../address.js";
import { failure } from "../failure.js";
import { referencesIn } from "../formula.js";
import type { ClassTable, Method } from "../model.js";
import { fullAddress, lookedAt } from "../places.js";
import type { Session } from "../session.js";
import { object, type AreasRef, type HostObject, type RangeRef, type WorkbookAreasRef } from "../states.js";
import { textAt, whole } from "../takes.js";
import { placesOf, rectsOf } from "./range-regions.js";

/** The areas that the formulas of a range read. */
function precedents({ sheetId, rect }: RangeRef, session: Session): RangeRef[] {
  return placesOf(lookedAt(sheetId, rect, session)).flatMap(({ row, column }) => {
    const { formula } = session.engine.cell(sheetId, row, column);
    return formula === null
      ? []
      : referencesIn(formula).flatMap((text) => areaOf(text, sheetId, session) ?? []);
  });
}

function areaOf(reference: string, home: string, session: Session): RangeRef | null {
  const { sheet, rest } = splitSheet(reference.replace(/#$/, ""));
  const rect = parseRect(rest);
  const sheetId = sheet === undefined ? home : session.sheetNamed(sheet)?.id;
  return rect && sheetId !== undefined ? { sheetId, rect } : null;
}

/** The cells whose formulas read a range. */
function dependents(it: RangeRef, session: Session): RangeRef[] {
  return session.sheets().flatMap(({ id }) => {
    const used = session.engine.usedRect(id, true);
    const reading = (used ? placesOf(used) : []).filter(({ row, column }) => {
      const { formula } = session.engine.cell(id, row, column);
      if (formula === null) return false;
      return referencesIn(formula).some((text) => {
        const area = areaOf(text, id, session);
        return area?.sheetId === it.sheetId && intersection(area.rect, it.rect) !== null;
      });
    });
    return rectsOf(reading).map((rect) => ({ sheetId: id, rect }));
  });
}

/** Step by step until nothing new comes. */
function all(
  from: RangeRef,
  step: (it: RangeRef, session: Session) => readonly RangeRef[],
  session: Session,
): RangeRef[] {
  const found = new Map<string, RangeRef>();
  for (let edge = step(from, session); edge.length > 0;) {
    const fresh = edge.filter((one) => !found.has(JSON.stringify(one)));
    for (const one of fresh) found.set(JSON.stringify(one), one);
    edge = fresh.flatMap((one) => step(one, session));
  }
  return [...found.values()];
}

/** The same cells as few areas a sheet, in the order of the tabs. */
function bySheet(ranges: readonly RangeRef[], session: Session): AreasRef[] {
  return session.sheets().flatMap(({ id }): AreasRef[] => {
    const own = ranges.filter(({ sheetId }) => sheetId === id).map(({ rect }) => rect);
    return own.length === 0 ? [] : [{ sheetId: id, rects: together(id, own, session) }];
  });
}

function together(sheetId: string, rects: readonly Rect[], session: Session): Rect[] {
  const places = new Map(
    rects
      .flatMap((rect) => placesOf(lookedAt(sheetId, rect, session)))
      .map((place) => [`${place.row} ${place.column}`, place]),
  );
  return rectsOf([...places.values()]);
}

function related(
  since: string,
  find: (it: RangeRef, session: Session) => readonly RangeRef[],
): Method<RangeRef> {
  return {
    since,
    call(it, _, session) {
      const areas = bySheet(find(it, session), session);
      if (areas.length > 0) return object("WorkbookRangeAreas", { areas });
      throw failure("ItemNotFound", "There are no such cells.");
    },
  };
}

export const rangeRelations = {
  GetDirectPrecedents: related("1.12", precedents),
  GetPrecedents: related("1.14", (it, session) => all(it, precedents, session)),
  GetDirectDependents: related("1.13", dependents),
  GetDependents: related("1.15", (it, session) => all(it, dependents, session)),
} satisfies Record<string, Method<RangeRef>>;

function address({ sheetId, rects }: AreasRef, session: Session): string {
  return rects.map((rect) => fullAddress({ sheetId, rect }, session)).join(",");
}

function onSheetNamed({ areas }: WorkbookAreasRef, key: unknown, session: Session): HostObject | null {
  const sheet = session
    .sheets()
    .find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  const found = areas.find(({ sheetId }) => sheetId === sheet?.id);
  return found ? object("RangeAreas", found) : null;
}

export const workbookRangeAreas: ClassTable<WorkbookAreasRef> = {
  tracked: true,
  scalars: {
    Addresses: { since: "1.12", get: ({ areas }, session) => areas.map((one) => address(one, session)) },
  },
  links: {
    Areas: { since: "1.12", open: (it) => object("RangeAreasCollection", it) },
  },
  methods: {
    GetRangeAreasBySheet: {
      since: "1.12",
      call(it, args, session) {
        const found = onSheetNamed(it, textAt(args, 0), session);
        if (found) return found;
        throw failure("ItemNotFound", "There are no such cells on that worksheet.");
      },
    },
    GetRangeAreasOrNullObjectBySheet: {
      since: "1.12",
      call: (it, args, session) => onSheetNamed(it, textAt(args, 0), session),
    },
  },
};

export const rangeAreasCollection: ClassTable<WorkbookAreasRef> = {
  items: { list: ({ areas }) => areas.map((one) => object("RangeAreas", one)) },
  methods: {
    GetCount: { since: "1.12", call: ({ areas }) => areas.length },
    GetItemAt: {
      since: "1.12",
      call({ areas }, args) {
        const found = areas[whole(args, 0)];
        if (found) return object("RangeAreas", found);
        throw failure("InvalidArgument", "There are no such areas.");
      },
    },
  },
};

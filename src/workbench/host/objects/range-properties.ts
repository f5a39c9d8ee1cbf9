/** Formats given as plain records, many cells in one call: setCellProperties and its like. */
import { failure } from "../failure.js";
import { member, type Scalar } from "../model.js";
import { type AreasRef, type RangeRef } from "../states.js";
import type { Session } from "../session.js";
import { isRecord } from "../takes.js";
import { rangeBorder } from "./borders.js";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-formats.js";

/** The edges of a cell as these records call them. */
const EDGES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

const PARTS: Readonly<Record<string, Readonly<Record<string, Scalar<AreasRef>>> | undefined>> = {
  fill: rangeFill.scalars,
  font: rangeFont.scalars,
  protection: formatProtection.scalars,
};

/** Applies { format: { fill: { color }, font: {...}, borders: { top: {...} }, columnWidth... } } to a range. */
export function setProperties(
  range: RangeRef,
  properties: Readonly<Record<string, unknown>>,
  session: Session,
): void {
  const areas: AreasRef = { sheetId: range.sheetId, rects: [range.rect] };
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name !== "format" || !isRecord(value)) throw unknownProperty(name);
    setFormat(areas, value, session);
  }
}

function setFormat(areas: AreasRef, format: Readonly<Record<string, unknown>>, session: Session): void {
  for (const [name, value] of Object.entries(format)) {
    if (value === undefined) continue;
    const part = PARTS[name];
    if (part && isRecord(value)) {
      for (const [inner, set] of Object.entries(value))
        give(part, `format.${name}`, inner, areas, set, session);
    } else if (name === "borders" && isRecord(value)) {
      for (const [edge, border] of Object.entries(value)) {
        const side = EDGES[edge];
        if (side === undefined || !isRecord(border)) throw unknownProperty(`format.borders.${edge}`);
        for (const [inner, set] of Object.entries(border)) {
          give(rangeBorder.scalars, `format.borders.${edge}`, inner, { ...areas, side }, set, session);
        }
      }
    } else give(rangeFormat.scalars, "format", name, areas, value, session);
  }
}

function give<T>(
  scalars: Readonly<Record<string, Scalar<T>>> | undefined,
  path: string,
  name: string,
  areas: T,
  value: unknown,
  session: Session,
): void {
  if (value === undefined) return;
  const found = member(scalars, name);
  if (!found || !("set" in found[1])) throw unknownProperty(`${path}.${name}`);
  const scalar = found[1];
  if (scalar.takes && !scalar.takes(value)) {
    throw failure("InvalidArgument", `${path}.${name} does not take ${JSON.stringify(value)}.`);
  }
  scalar.set?.(areas, value, session);
}

function unknownProperty(path: string): Error {
  return failure("NotImplemented", `The workbench's Excel has no cell property ${path}.`);
}

/** What the planner pointed out in files, kept on this device for the next file of the same shape. */
import { asShape, type Shape, type ShapeMemory } from "../../../intake/index.js";

const KEY = "cakupan.shapes";
/** The latest ones; nobody points at more kinds of files. */
const mostKept = 60;

function kept(): readonly Shape[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.flatMap((one) => asShape(one) ?? []) : [];
  } catch {
    // Without storage, or with something else in it, nothing was pointed out before.
    return [];
  }
}

function keep(shapes: readonly Shape[]): boolean {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(shapes.slice(0, mostKept)));
    return true;
  } catch {
    return false;
  }
}

/** Keeps a shape for the next time; says whether it could. Only a number for the headings and the fields are kept. */
export function rememberShape(shape: Shape): boolean {
  return keep([shape, ...kept().filter(({ key }) => key !== shape.key)]);
}

export function forgetShape(key: string): boolean {
  return keep(kept().filter((shape) => shape.key !== key));
}

/** What was pointed out before, as it is now. */
export function shapeMemory(): ShapeMemory {
  const byKey = new Map(kept().map((shape) => [shape.key, shape]));
  return (key) => byKey.get(key) ?? null;
}

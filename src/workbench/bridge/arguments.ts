/** The arguments of a call, as Excel hands them to a custom function by its metadata. */
import type { CellValue } from "../engine/engine.js";

/** What is used of a function's entry in functions.json, which Microsoft's tool makes from the source. */
export interface FunctionMetadata {
  readonly id: string;
  readonly parameters?: readonly {
    readonly dimensionality?: string;
    readonly repeating?: boolean;
    readonly optional?: boolean;
  }[];
}

type Given = CellValue | readonly (readonly CellValue[])[];

/** How an empty cell inside of a range arrives: null, or 0 as in Excel on the desktop. */
export type EmptyCells = "null" | "zero";

/**
 * Excel always passes all parameters, with null for those left out (the runtime appends an argument of its own
 * after them); a matrix parameter gets rows of cells even for a single value, a scalar one never does.
 */
export function prepared(
  given: readonly Given[],
  metadata: FunctionMetadata | undefined,
  emptyCells: EmptyCells,
): readonly unknown[] {
  const parameters = metadata?.parameters ?? [];
  const last = parameters.at(-1);
  const repeating = last?.repeating === true;
  const args = given.map((value, index) => {
    const parameter = parameters[index] ?? (repeating ? last : undefined);
    return shaped(value, parameter?.dimensionality, emptyCells);
  });
  while (args.length < parameters.length) args.push(null);
  if (!repeating) return args;
  // Repeated arguments travel as one list.
  const fixed = parameters.length - 1;
  return [...args.slice(0, fixed), args.slice(fixed)];
}

function shaped(value: Given, dimensionality: string | undefined, emptyCells: EmptyCells): unknown {
  if (Array.isArray(value)) {
    const rows = value as readonly (readonly CellValue[])[];
    const only = rows.length === 1 && rows[0]?.length === 1;
    if (only && dimensionality === "scalar") return cell(rows[0]?.[0] ?? null, emptyCells);
    return rows.map((row) => row.map((one) => cell(one, emptyCells)));
  }
  return dimensionality === "matrix" && value !== null ? [[value]] : value;
}

function cell(value: CellValue, emptyCells: EmptyCells): CellValue {
  return value === null && emptyCells === "zero" ? 0 : value;
}

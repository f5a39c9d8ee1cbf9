/** A file whose sheets are looked at, and what the planner says of them: the same for a table of one's own and for one that came back. */
import {
  isPointable,
  recogniseAt,
  shapeOf,
  understand,
  withField,
  withScale,
  type Field,
  type Finding,
  type Grid,
  type Recognition,
  type Scale,
} from "../../../intake/index.js";
import { forgetShape, rememberShape, shapeMemory } from "./shapes.js";

/** The sheets of a file, and how the one that is looked at is read. */
export interface LookedAt {
  readonly fileName: string | null;
  readonly grids: readonly Grid[];
  /** Which of the grids is looked at. */
  readonly at: number;
  readonly recognition: Recognition | null;
  /** What is there and what is missing, where no table is recognised. */
  readonly refusals: readonly Finding[];
  /** Whether the planner may point at a table: not in a list of persons, nor on an empty sheet. */
  readonly pointable: boolean;
  /** Whether the columns are read as they were pointed out in another file. */
  readonly remembered: boolean;
}

/** What a planner may say of a sheet. */
export interface Pointing {
  readonly looked: LookedAt;
  readonly grid: Grid | undefined;
  readonly chooseSheet: (at: number) => void;
  readonly chooseField: (column: number, field: Field | null) => void;
  readonly chooseScale: (column: number, scale: Scale) => void;
  /** The rows of the sheet, from 0, in which the heading stands. */
  readonly point: (headerRow: number, headerRows: number) => void;
  /** Lets go of what was remembered for this shape and reads the sheet anew. */
  readonly forget: () => void;
}

/** A sheet of a file as it is understood by itself, or as one of its shape was pointed out before. */
export function lookAt(grids: readonly Grid[], at: number, fileName: string | null): LookedAt {
  const grid = grids[at];
  const none = { fileName, grids, at, recognition: null, refusals: [], pointable: false, remembered: false };
  if (grid === undefined) return none;
  const found = understand(grid, fileName, shapeMemory());
  const pointable = isPointable(grid);
  if (found.kind !== "figures") return { ...none, refusals: found.findings, pointable };
  const { recognition, remembered } = found;
  return { ...none, recognition, pointable, remembered };
}

/**
 * What the planner may say of this sheet; each saying is kept for the next file of the same shape and told to `change`, with
 * whether another table is now read, so that answers about the one before are void.
 */
export function pointingOf(looked: LookedAt, change: (next: LookedAt, isOther: boolean) => void): Pointing {
  const { grids, at, fileName, recognition } = looked;
  const grid = grids[at];
  const correct = (corrected: Recognition, isOther: boolean): void => {
    if (grid === undefined) return;
    rememberShape(shapeOf(grid, corrected));
    change({ ...looked, recognition: corrected, refusals: [], remembered: false }, isOther);
  };
  return {
    looked,
    grid,
    chooseSheet: (next) => change(lookAt(grids, next, fileName), true),
    chooseField: (column, field) => {
      if (recognition !== null) correct(withField(recognition, column, field), false);
    },
    chooseScale: (column, scale) => {
      if (recognition !== null) correct(withScale(recognition, column, scale), false);
    },
    point: (headerRow, headerRows) => {
      const pointed = grid === undefined ? null : recogniseAt(grid, { headerRow, headerRows }, fileName);
      if (pointed !== null) correct(pointed, true);
    },
    forget: () => {
      if (grid === undefined || recognition === null) return;
      forgetShape(shapeOf(grid, recognition).key);
      change(lookAt(grids, at, fileName), true);
    },
  };
}

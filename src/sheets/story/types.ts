/** What is told of one cell of a plan: its words, how it comes about, where it is from, who reads it. */
import type { Text } from "../../domain/index.js";
import type { SheetKey } from "../address.js";
import type { Raw } from "../refresh/index.js";

/** A tab of the plan as it is now, from A1 on: what its cells hold and what is shown of it. */
export interface SeenSheet {
  readonly key: SheetKey;
  /** As the tab is called now. */
  readonly name: string;
  readonly contents: readonly (readonly Raw[])[];
  readonly texts: readonly (readonly string[])[];
}

/** Where something can be looked at: a tab and a cell or area on it. */
export interface TabPlace {
  readonly sheet: string;
  readonly address: string;
}

/** The words around a cell, in the language of the workbook; "" where there are none. */
export interface CellWords {
  readonly label: string;
  readonly unit: string;
  /** The year or heading of its column. */
  readonly column: string;
  /** The heading of its part of the sheet. */
  readonly section: string;
}

/** A cell or area that a formula reads, or that reads the told cell. */
export interface ToldPlace extends CellWords {
  readonly at: TabPlace;
  /** What is shown there; "" for an area. */
  readonly shown: string;
}

/** A row of the sheet of sources, and an input that rests on it. */
export interface ToldSource {
  readonly id: string;
  readonly what: string;
  readonly value: string;
  readonly unit: string;
  readonly asOf: string;
  readonly published: string;
  /** Outlet, or act and article. */
  readonly outlet: string;
  readonly address: string;
  readonly kind: string;
  readonly reliability: string;
  readonly note: string;
  /** The parameter of the law that it is; `null` for anything else. */
  readonly parameterId: string | null;
  /** Its row on the sheet of sources. */
  readonly at: TabPlace;
  /** The nearest input that names it. */
  readonly input: TabPlace;
}

/** The first of a list, and how many are not among them. */
export interface Some<Thing> {
  readonly first: readonly Thing[];
  readonly more: number;
}

export type CellStory =
  | { readonly kind: "foreign" }
  | { readonly kind: "words" }
  | ({
      /** Typed in, printed by the plan and not to be changed, or calculated. */
      readonly kind: "input" | "fixed" | "formula";
      /** How its row is calculated, or what is said of it, as the sheet says it; "" where it says nothing. */
      readonly explanation: string;
      /** The formula in words; `null` where there is none, or it would be longer than anybody reads. */
      readonly inWords: Text | null;
      /** What the plan wrote there, where something else stands there now; `null` where it is as it was. */
      readonly was: Raw | null;
      /** What is missing and whom to ask, for an input that is empty. */
      readonly ask: string | null;
      /** Base, date and source that its own row of a table says, where it stands in one. */
      readonly origin: readonly ToldPlace[];
      /** What the formula reads, in its order. */
      readonly reads: Some<ToldPlace>;
      /** Laws, then figures and decisions, that come into it over any number of steps, the nearest first. */
      readonly law: Some<ToldSource>;
      readonly sources: Some<ToldSource>;
      /** Cells of the plan that read it directly, years of a row together. */
      readonly readBy: Some<ToldPlace>;
    } & CellWords);

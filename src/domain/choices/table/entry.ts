/** What is said about a choice, once: its kind and limits, its words, its cell on Asumsi, what a scenario may do with it. */
import type { Text } from "../../language/index.js";

export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** The years that the limits of other years depend on. */
interface FirstAndLastYear {
  readonly baseYear: number;
  readonly horizonYear: number;
}

/** The row of a choice on Asumsi. Its style and validation follow from the kind of the choice. */
export interface AsumsiRow {
  /** One cell for the whole plan, or one a year. */
  readonly each: "plan" | "year";
  /** Order of the rows of the plan, and of those by year. */
  readonly place: number;
  readonly label: Text;
  readonly unit: Text;
  /** What the cell takes, where that is more than the plan may start from. */
  readonly limits?: Limits;
  /** As it stands in the register of sources. */
  readonly source: {
    readonly what: Text;
    readonly unit: Text;
    readonly note: Text;
    /** The choice of words that say where the number comes from; absent or not chosen: it is the planner's decision. */
    readonly from?: "yieldSource";
  };
  readonly explanation: Text;
  /** What the validation says to whoever types something else. */
  readonly message: Text;
}

/** How far a scenario moves a choice from what stands on Asumsi, within the limits of its cell: points, or months. */
export interface ScenarioMove<Driver extends string = string> {
  /** What the sheets of scenarios call it. */
  readonly driver: Driver;
  /** Its row on Skenario, from 0. */
  readonly place: number;
  readonly name: Text;
  /** Low, base and high scenario. */
  readonly scenarios: readonly [number, number, number];
  /** How far the test of sensitivity goes to either side. */
  readonly steps: readonly [number, number];
  readonly why: Text;
}

interface Common {
  /** As a sentence about it begins. */
  readonly name: Text;
  /** As it is called in the pane and on the command line. */
  readonly label: Text;
  /** A few words under its field in the pane. */
  readonly hint?: Text;
  /** The plan has to have it. */
  readonly needed?: true;
  /** Argument of `npm run fill`; without one it is said in a file of choices only. */
  readonly flag?: string;
  readonly asumsi?: AsumsiRow;
  readonly scenario?: ScenarioMove;
  /** Said among the choices of a plan that departs from what is usual; `value` is the chosen one in words. */
  readonly note?: (value: Text, chosen: string) => Text;
}

interface RegionEntry extends Common {
  readonly kind: "region";
  readonly example: string;
}

interface YearEntry extends Common {
  readonly kind: "year";
  readonly limits: (years: FirstAndLastYear) => Limits;
  /** What holds where none is chosen. */
  readonly usually?: (years: FirstAndLastYear) => number;
  readonly example: number;
}

/** A share: of the workers for a target, which may be above 1 and is above 0; of something else for the others. */
interface ShareEntry extends Common {
  readonly kind: "target" | "share";
  readonly limits: Limits;
  readonly default?: number;
  readonly example: number;
}

/** Months of a year: how many of them, or which one. */
interface MonthsEntry extends Common {
  readonly kind: "months" | "month";
  readonly limits: Limits;
  readonly default: number;
  readonly example: number;
}

/** Whole persons. */
interface PersonsEntry extends Common {
  readonly kind: "persons";
  readonly limits: Limits;
  readonly example: number;
}

/** One of a few words. */
interface WordEntry extends Common {
  readonly kind: "word";
  /** In the order in which they are offered; as they stand in a cell. */
  readonly words: Readonly<Record<string, Text>>;
  /** Absent: the plan decides by itself. */
  readonly default?: string;
  readonly example: string;
}

/** A few words of the planner's own on one line, such as where a number comes from. */
interface TextEntry extends Common {
  readonly kind: "text";
  /** Characters. */
  readonly longest: number;
  readonly example: string;
}

interface PayerEntry extends Common {
  readonly kind: "payer";
  readonly default: string;
  readonly example: string;
}

/** Choices that are made of parts: read and checked where those are. */
interface PartsEntry extends Common {
  readonly kind: "payers" | "ceilings" | "ownTargets" | "figures" | "segments";
  /** Of each part, or how many there may be. */
  readonly limits?: Limits;
}

export type ChoiceEntry =
  | RegionEntry
  | YearEntry
  | ShareEntry
  | MonthsEntry
  | PersonsEntry
  | WordEntry
  | TextEntry
  | PayerEntry
  | PartsEntry;

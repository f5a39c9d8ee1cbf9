import type { Region, SegmentId } from "../../domain/index.js";
import type { AsOf, NumberLocale } from "../reading/index.js";

/** What the planner decided about a table; everything may be left open. */
export interface IntakeOptions {
  /** How texts that are numbers in two ways are meant ("1.234"), for the whole table or column by column. */
  readonly numbers?: NumberLocale | Readonly<Record<number, NumberLocale>>;
  /** The same for dates: "03/04/2024" is 3 April the Indonesian way. */
  readonly dates?: NumberLocale;
  /** Whether hidden rows count. Left out unless the planner wants them; either way they are named. */
  readonly includeHidden?: boolean;
  /** The region of rows that name none; goes before what a title says. */
  readonly region?: Region;
  /** The segment of a table without segments; goes before what a title says. */
  readonly segment?: SegmentId;
  readonly asOf?: AsOf;
  readonly basis?: string;
  readonly source?: string;
}

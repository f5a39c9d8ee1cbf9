/**
 * The form as typed. Every field stays the text the user wrote, so that nothing is lost or "corrected" under
 * their hands; `reading.ts` says what the texts mean.
 */
export interface FillForm {
  /** The code of the chosen region; empty until one is chosen. */
  readonly regionCode: string;
  readonly baseYear: string;
  readonly horizonYear: string;
  /** In per cent, "38,39" or "38.39". */
  readonly targetShare: string;
  readonly targetYear: string;
  /** A PayerId of the domain. */
  readonly payer: string;
  readonly monthsPerYear: string;
}

export type FieldName = keyof FillForm;

/** In the order they stand on the pane: the first one with a problem gets the focus. */
export const FIELDS: readonly FieldName[] = [
  "regionCode",
  "baseYear",
  "horizonYear",
  "targetShare",
  "targetYear",
  "payer",
  "monthsPerYear",
];

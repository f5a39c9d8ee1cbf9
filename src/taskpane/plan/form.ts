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
  /** A PathChoice of the workbook. */
  readonly path: string;
  /** In per cent a year; may be negative. */
  readonly growth: string;
  /** In per cent, as the next. */
  readonly retention: string;
  readonly verificationYield: string;
  /** A month, "1" to "12", as the next. */
  readonly startMonth: string;
  readonly newMembersStart: string;
  /** Empty: the year after the base year. */
  readonly budgetYear: string;
  /** "region" or "segments"; empty: whichever the workbook takes by itself. */
  readonly budgetOn: string;
  /** "ceilings.CSR": rupiah in the budget year, by the id of a payer. */
  readonly [ceiling: `ceilings.${string}`]: string;
  /** "ownTargets.2027": in per cent, by year. */
  readonly [ownTarget: `ownTargets.${string}`]: string;
}

/** Ceilings and yearly targets are called as the workbook calls them in its refusals. */
export type FieldName = keyof FillForm;

/** In the order they stand on the pane: the first one with a problem gets the focus. Behind them those of single payers and years. */
const FIELDS: readonly FieldName[] = [
  "regionCode",
  "baseYear",
  "horizonYear",
  "targetShare",
  "targetYear",
  "payer",
  "monthsPerYear",
  "path",
  "growth",
  "retention",
  "verificationYield",
  "startMonth",
  "newMembersStart",
  "budgetYear",
  "budgetOn",
];

/** The fields of a form, those of single payers and years behind the others. */
export function fieldsOf(form: FillForm): readonly FieldName[] {
  return [...FIELDS, ...Object.keys(form).filter(isListed)];
}

/** The field of this name; `undefined` where the name is none, as in a refusal of a segment. */
export function fieldNamed(name: string | undefined): FieldName | undefined {
  if (name === undefined) return undefined;
  return isListed(name) ? name : FIELDS.find((field) => field === name);
}

/** Of the problems, the fields in the order they stand on the pane. */
export function inOrder(fields: readonly FieldName[]): readonly FieldName[] {
  return [...FIELDS.filter((field) => fields.includes(field)), ...fields.filter(isListed)];
}

function isListed(name: string): name is `ceilings.${string}` | `ownTargets.${string}` {
  return name.startsWith("ceilings.") || name.startsWith("ownTargets.");
}

/** Figures as they were printed, with their rounding. */
import { largestWhole } from "../exact/whole.js";
import { bothNumbers } from "../language/index.js";
import type { Text } from "../language/index.js";
import { refuse } from "../result.js";
import type { Result } from "../result.js";

/** A figure as it was printed: its value, and what its last printed digit is worth ("Rp33,2 miliar": 33,200,000,000 and 100,000,000). */
export interface PrintedFigure {
  readonly value: number;
  readonly step: number;
}

export type FigureName = "rupiah" | "persons" | "months" | "rate";

/** What was printed; `null` where it was not. The rate is rupiah for one person and month, or for one case. */
export type PrintedFigures = Readonly<Record<FigureName, PrintedFigure | null>>;

/** Whole numbers from one to another, both inclusive. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

const names: Readonly<Record<FigureName, Text>> = {
  rupiah: { id: "rupiah", en: "rupiah" },
  persons: { id: "orang", en: "persons" },
  months: { id: "bulan", en: "months" },
  rate: { id: "tarif", en: "rate" },
};
export const figureNames = Object.keys(names) as FigureName[];

/** What may stand behind a printed figure: rounded to its last digit, or with the rest cut off. */
export function spanOf({ value, step }: PrintedFigure, cut: boolean): Span {
  if (step <= 1) return { least: value, most: value };
  if (cut) return { least: value, most: value + step - 1 };
  return { least: Math.max(0, Math.ceil(value - step / 2)), most: Math.floor(value + step / 2) };
}

/** Refused where a figure is no whole number above 0; `null` where it may be reckoned with. */
export function refuseFigure(name: FigureName, { value, step }: PrintedFigure): Result<never> | null {
  const whole = Number.isSafeInteger(value) && value > 0 && Number.isSafeInteger(step) && step >= 1;
  if (whole && value <= largestWhole / 2 && step <= value * 10) return null;
  const came = bothNumbers(value);
  return refuse(
    "value",
    {
      id: `"${names[name].id}" harus bilangan bulat di atas 0; yang diterima ${came.id}.`,
      en: `"${names[name].en}" must be a whole number above 0; ${came.en} came.`,
    },
    name,
  );
}

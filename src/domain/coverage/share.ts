import { exactly, over, toNumber } from "../exact/index.js";
import { notNegative, wholeNumber } from "../exact/whole.js";
import { bothNumbers } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { share } from "../units/index.js";
import type { Share } from "../units/index.js";

/**
 * Shares above this are percentages typed as numbers. Targets and rates above 1 are real (150 % was printed for
 * informal workers in Kutai Timur), none above 2 was seen, and nobody plans for less than 2 %.
 */
export const largestShare = 2;

/** A target or rate as a share, 0.3839 for 38.39 %. 38.39 is refused with the hint, not guessed. */
export function checkedShare(value: number, argument: string): Result<Share> {
  if (value >= 0 && value <= largestShare) return ok(share(value));
  const positive = notNegative(value, argument);
  if (!positive.ok) return positive;
  const came = bothNumbers(value);
  const asShare = bothNumbers(toNumber(over(exactly(value), exactly(100))));
  return refuse(
    "value",
    {
      id: `"${argument}" harus pangsa, bukan persen: tulis ${asShare.id} atau ${came.id} %; yang diterima ${came.id}.`,
      en: `"${argument}" must be a share, not a percentage: write ${asShare.en} or ${came.en}%; ${came.en} came.`,
    },
    argument,
  );
}

/** There is no rate without a base: refused as `zero-base`. */
export function zeroBase(argument: string): Result<never> {
  return refuse(
    "zero-base",
    {
      id: `"${argument}" bernilai 0: cakupan tanpa basis tidak ada.`,
      en: `"${argument}" is 0: there is no coverage rate without a base.`,
    },
    argument,
  );
}

/** Workers as a base: whole, and not 0. */
export function wholeBase(value: number, argument: string): Result<number> {
  const base = wholeNumber(value, argument);
  return base.ok && value === 0 ? zeroBase(argument) : base;
}

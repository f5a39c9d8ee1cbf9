import { bothNumbers } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";

/** More workers, months or rupiah than this in one cell is a slip of the keyboard, and could not be calculated exactly. */
export const largestWhole = Number.MAX_SAFE_INTEGER;

/** A finite number that is not negative. Refuses with a sentence that names the argument. */
export function notNegative(value: number, argument: string): Result<number> {
  if (!Number.isFinite(value)) {
    return refuse(
      "value",
      {
        id: `"${argument}" harus berupa angka; yang diterima bukan angka.`,
        en: `"${argument}" must be a number; what came is not a number.`,
      },
      argument,
    );
  }
  if (value < 0) {
    const came = bothNumbers(value);
    return refuse(
      "value",
      {
        id: `"${argument}" tidak boleh negatif; yang diterima ${came.id}.`,
        en: `"${argument}" must not be negative; ${came.en} came.`,
      },
      argument,
    );
  }
  return ok(value);
}

/** A whole number from 0 to `largest`. Persons, months and rupiah are whole; a fraction is refused, never rounded silently. */
export function wholeNumber(value: number, argument: string, largest = largestWhole): Result<number> {
  const positive = notNegative(value, argument);
  if (!positive.ok) return positive;
  if (!Number.isInteger(value)) {
    const came = bothNumbers(value);
    return refuse(
      "value",
      {
        id: `"${argument}" harus bilangan bulat; yang diterima ${came.id}. Bulatkan dahulu, ke atas untuk kebutuhan orang.`,
        en: `"${argument}" must be a whole number; ${came.en} came. Round it first, upwards for persons needed.`,
      },
      argument,
    );
  }
  if (value > largest) {
    const came = bothNumbers(value);
    const limit = bothNumbers(largest);
    return refuse(
      "range",
      {
        id: `"${argument}" paling besar ${limit.id}; yang diterima ${came.id}.`,
        en: `"${argument}" must be at most ${limit.en}; ${came.en} came.`,
      },
      argument,
    );
  }
  return ok(value);
}

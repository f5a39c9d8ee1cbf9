import { bothNumbers } from "../language/index.js";
import type { Text } from "../language/index.js";
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

/** What is counted: it decides what the sentence about a fraction advises. */
type Counted = "persons" | "months" | "rupiah" | "other";

const advice: Readonly<Record<Counted, Text>> = {
  persons: {
    id: " Bulatkan dahulu, ke atas untuk kebutuhan orang.",
    en: " Round it first, upwards for persons needed.",
  },
  months: {
    id: " Iuran dibayar per bulan penuh.",
    en: " Contributions are paid for whole months.",
  },
  rupiah: {
    id: " Bulatkan ke rupiah penuh, ke bawah untuk anggaran.",
    en: " Round it to whole rupiah, downwards for a budget.",
  },
  other: { id: "", en: "" },
};

/** A whole number from 0 to `largest`. Persons and months are whole; a fraction is refused, never rounded silently. */
export function wholeNumber(
  value: number,
  argument: string,
  largest = largestWhole,
  counted: Counted = "persons",
): Result<number> {
  if (Number.isInteger(value) && value >= 0 && value <= largest) return ok(value);
  const positive = notNegative(value, argument);
  if (!positive.ok) return positive;
  const came = bothNumbers(value);
  if (Number.isInteger(value)) return tooLarge(value, argument, largest);
  return refuse(
    "value",
    {
      id: `"${argument}" harus bilangan bulat; yang diterima ${came.id}.${advice[counted].id}`,
      en: `"${argument}" must be a whole number; ${came.en} came.${advice[counted].en}`,
    },
    argument,
  );
}

/** Rupiah from which a share is taken, such as a wage or a contract value: fractions are kept, what comes of it is rounded. */
export function rupiahBase(value: number, argument: string): Result<number> {
  const positive = notNegative(value, argument);
  return positive.ok && value > largestWhole ? tooLarge(value, argument, largestWhole) : positive;
}

function tooLarge(value: number, argument: string, largest: number): Result<never> {
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

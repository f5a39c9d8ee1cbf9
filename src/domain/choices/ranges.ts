/** Refuses a value that is outside of what a choice may be, with a sentence that names both. */
import { bothNumbers } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Text } from "../language/index.js";
import type { Result } from "../result.js";
import type { Limits } from "./table/index.js";

/** One of a few words. */
export function oneOf(
  argument: string,
  name: Text,
  value: string,
  accepted: readonly string[],
): Result<string> {
  if (accepted.includes(value)) return ok(value);
  const list = accepted.join(", ");
  return refuse(
    "value",
    {
      id: `${name.id} harus salah satu dari ${list}; yang diterima "${value}".`,
      en: `${name.en} must be one of ${list}; "${value}" came.`,
    },
    argument,
  );
}

/** A share within limits. */
export function between(
  argument: string,
  name: Text,
  value: number,
  { least, most }: Limits,
): Result<number> {
  if (value >= least && value <= most) return ok(value);
  const [low, high, came] = [least, most, value].map(bothNumbers) as [Text, Text, Text];
  return refuse(
    "value",
    {
      id: `${name.id} harus pangsa dari ${low.id} sampai ${high.id} (0,02 untuk 2 %); yang diterima ${came.id}.`,
      en: `${name.en} must be a share from ${low.en} to ${high.en} (0.02 for 2%); ${came.en} came.`,
    },
    argument,
  );
}

/** A whole number within limits. Years and months are written without separators. */
export function whole(argument: string, name: Text, value: number, { least, most }: Limits): Result<number> {
  if (Number.isInteger(value) && value >= least && value <= most) return ok(value);
  return refuse(
    "value",
    {
      id: `${name.id} harus bilangan bulat ${least} sampai ${most}; yang diterima ${String(value)}.`,
      en: `${name.en} must be a whole number from ${least} to ${most}; ${String(value)} came.`,
    },
    argument,
  );
}

/** Words on one line, not more than so many characters. */
export function words(argument: string, name: Text, value: string, longest: number): Result<string> {
  const length = value.trim().length;
  if (length > 0 && length <= longest && !/\p{Cc}/u.test(value)) return ok(value);
  const came = length > longest ? `${value.slice(0, 40)}… (${length})` : value;
  return refuse(
    "value",
    {
      id: `${name.id} harus 1 sampai ${longest} huruf dalam satu baris; yang diterima "${came}".`,
      en: `${name.en} must be 1 to ${longest} characters on one line; "${came}" came.`,
    },
    argument,
  );
}

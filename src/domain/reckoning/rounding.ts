import { roundDown, roundHalfUp, roundTo, roundUp } from "../exact/index.js";
import type { Exact } from "../exact/index.js";
import { persons } from "../units/index.js";
import type { Persons } from "../units/index.js";

/** Decimals kept before persons are rounded, so that binary noise in a sheet adds nobody. */
const decimals = 6;

/** ROUNDUP(ROUND(x,6),0): away from zero, as Excel goes. A yearly target below today's rate can make a negative share. */
export function up(value: Exact): Persons {
  const rounded = roundTo(value, decimals);
  return persons(Number(rounded.numerator < 0n ? roundDown(rounded) : roundUp(rounded)));
}

/** ROUNDDOWN(ROUND(x,6),0): towards zero. */
export function down(value: Exact): Persons {
  const rounded = roundTo(value, decimals);
  return persons(Number(rounded.numerator < 0n ? roundUp(rounded) : roundDown(rounded)));
}

/** ROUND(ROUND(x,6),0): a half goes away from zero. */
export function near(value: Exact): Persons {
  return persons(Number(roundHalfUp(roundTo(value, decimals))));
}

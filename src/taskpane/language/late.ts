import { balance } from "./texts/balance.js";
import { breakdown } from "./texts/breakdown.js";
import { compare, fingerprint, next } from "./texts/carry.js";
import { checks } from "./texts/checks.js";
import { clean } from "./texts/clean.js";
import { doctor } from "./texts/doctor.js";
import { explain } from "./texts/explain.js";
import { formula } from "./texts/formula.js";
import { gather } from "./texts/gather.js";
import { numbers } from "./texts/numbers.js";
import { pack } from "./texts/pack.js";
import { persons } from "./texts/persons.js";
import { register } from "./texts/register.js";

/** The texts of the tabs that are loaded when they are opened. Beside the room's index, which the first screen loads whole. */
export const lateTexts = {
  breakdown,
  gather,
  persons,
  checks,
  register,
  numbers,
  balance,
  doctor,
  pack,
  explain,
  formula,
  clean,
  next,
  compare,
  fingerprint,
} as const;

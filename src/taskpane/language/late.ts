import { balance } from "./texts/balance.js";
import { breakdown } from "./texts/breakdown.js";
import { code } from "./texts/code.js";
import { compare, fingerprint, next } from "./texts/carry.js";
import { checks } from "./texts/checks.js";
import { clean } from "./texts/clean.js";
import { doctor } from "./texts/doctor.js";
import { estimate, learning } from "./texts/estimate.js";
import { explain } from "./texts/explain.js";
import { finder } from "./texts/finder.js";
import { formula } from "./texts/formula.js";
import { gather } from "./texts/gather.js";
import { figures, segments } from "./texts/lines.js";
import { numbers } from "./texts/numbers.js";
import { onward } from "./texts/onward.js";
import { own } from "./texts/own.js";
import { pack } from "./texts/pack.js";
import { persons } from "./texts/persons.js";
import { pictures } from "./texts/pictures.js";
import { headline, previewed, refreshing, unfinished, unread, written } from "./texts/afterwards.js";
import { register } from "./texts/register.js";
import { saving } from "./texts/saving.js";
import { payers, settings } from "./texts/settings.js";

/** The texts of what is loaded after the first fields, and of the tabs that are loaded when they are opened. Beside the room's index, which the first screen loads whole. */
export const lateTexts = {
  estimate,
  learning,
  figures,
  segments,
  payers,
  settings,
  finder,
  own,
  code,
  breakdown,
  gather,
  persons,
  saving,
  checks,
  headline,
  previewed,
  refreshing,
  unfinished,
  unread,
  written,
  register,
  numbers,
  balance,
  doctor,
  onward,
  pack,
  pictures,
  explain,
  formula,
  clean,
  next,
  compare,
  fingerprint,
} as const;

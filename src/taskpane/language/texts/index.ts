import { balance } from "./balance.js";
import { breakdown } from "./breakdown.js";
import { checks } from "./checks.js";
import { explain } from "./explain.js";
import { finder } from "./finder.js";
import { formula } from "./formula.js";
import { gather } from "./gather.js";
import { figures, segments } from "./lines.js";
import { numbers } from "./numbers.js";
import { own } from "./own.js";
import { pack } from "./pack.js";
import { pane } from "./pane.js";
import { persons } from "./persons.js";
import { estimate, form } from "./plan.js";
import { code, refresh } from "./refresh.js";
import { register } from "./register.js";
import { payers, settings } from "./settings.js";
import { clean } from "./clean.js";
import { doctor } from "./doctor.js";
import { fill, preview, result, unfinished } from "./writing.js";

/** Every text the pane itself says, in both languages. Sentences about choices, figures and Excel come from their rooms. */
export const texts = {
  pane,
  form,
  estimate,
  figures,
  segments,
  payers,
  settings,
  finder,
  own,
  breakdown,
  gather,
  persons,
  checks,
  explain,
  formula,
  clean,
  pack,
  numbers,
  balance,
  preview,
  fill,
  result,
  refresh,
  code,
  unfinished,
  doctor,
  register,
} as const;

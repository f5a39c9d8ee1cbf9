import { finder } from "./finder.js";
import { figures, segments } from "./lines.js";
import { own } from "./own.js";
import { pane } from "./pane.js";
import { estimate, form } from "./plan.js";
import { code, refresh } from "./refresh.js";
import { payers, settings } from "./settings.js";
import { fill, headline, preview, result, unfinished } from "./writing.js";

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
  preview,
  headline,
  fill,
  result,
  refresh,
  code,
  unfinished,
} as const;

import { pane } from "./pane.js";
import { form } from "./form.js";
import { refresh } from "./refresh.js";
import { fill, preview, result } from "./writing.js";

/** What the pane itself says on its first screen, in both languages; the rest stands beside the index, in `late.ts`. Sentences about choices, figures and Excel come from their rooms. */
export const texts = {
  pane,
  form,
  preview,
  fill,
  result,
  refresh,
} as const;

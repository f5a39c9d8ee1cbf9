import { placeSheets, preview } from "../../sheets/index.js";
import { Preview } from "./Preview.js";
import { StepBar, StopButton } from "./Progress.js";
import { WritingResult } from "./WritingResult.js";

/** What shows a plan before it is written, and what was written after: a tab has it with its own part, the first one a moment after its fields. */
export const shown = { Preview, StepBar, StopButton, WritingResult, placeSheets, preview } as const;

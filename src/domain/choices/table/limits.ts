/** How much a plan may be, so that the sheets stay legible and every number exact. */
import { largestShare } from "../../coverage/index.js";
import type { Limits } from "./entry.js";

export const planLimits = {
  /** No published base is older, and no relief that the sheets carry ran earlier. */
  firstBaseYear: 2022,
  lastBaseYear: 2040,
  /** Years after the base year that stay legible on one page. */
  longestHorizon: 10,
} as const;

/** The last year that any plan can reach. */
export const lastPlanYear = planLimits.lastBaseYear + planLimits.longestHorizon;

/** A target of the plan, of a year or of a segment; 0 itself is none. Above 100 % is published, so it may be planned. */
export const targetLimits: Limits = { least: 0, most: largestShare };

export const segmentLimits = {
  segments: 40,
  /** Letters of a name: it stands in a column and in sentences. */
  name: 80,
  /** Letters of a base, date or source. */
  text: 300,
  /** More than the people of Indonesia is a slip of the keyboard. */
  persons: 1_000_000_000,
  /** Rupiah a month. */
  wage: 1_000_000_000,
} as const;

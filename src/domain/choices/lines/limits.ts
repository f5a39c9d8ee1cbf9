/** How much a plan's segments may be, so that the sheets stay legible and every number exact. */
export const segmentLimits = {
  segments: 40,
  /** Letters of a name: it stands in a column and in sentences. */
  name: 80,
  /** Letters of a base, date or source. */
  text: 300,
  persons: 1_000_000_000,
  /** Rupiah a month. */
  wage: 1_000_000_000,
} as const;

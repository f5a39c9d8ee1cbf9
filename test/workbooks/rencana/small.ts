/** A plan small enough to be worked out by hand: 1,000 of 10,000 in 2024, a fifth of them in 2028. */
import type { LineFigures, PlanChoices } from "../../../src/domain/index.js";
import { lampung } from "../../excel/addIn.js";

export const own = (value: number): LineFigures["covered"] => ({
  kind: "own",
  value,
  basis: "basis uji",
  asOf: "2024-12-31",
  source: "hitungan tangan",
});

/** APBD: Rp16,800 a month, no relief (PP 44/2015, PP 50/2025). */
export const small: PlanChoices = {
  ...lampung,
  horizonYear: 2028,
  targetYear: 2028,
  targetShare: 0.2,
  total: { covered: own(1_000), workers: own(10_000) },
  segments: [],
};

/** Nine in ten stay, eight in ten of those listed are enrolled, new members start in April. */
export const leaving: PlanChoices = {
  ...small,
  retention: 0.9,
  verificationYield: 0.8,
  newMembersStart: 4,
};

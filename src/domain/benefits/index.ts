export { balanceOfBenefits, breakEvenRate, expectedBenefits, nationalRate } from "./balance.js";
export type { Balance, CasePays, ExpectedBenefits, OwnRate } from "./balance.js";
export { claimRate, nationalClaims, selectionWarning } from "./claims.js";
export type { ClaimProgramme, ClaimRate, NationalClaims } from "./claims.js";
export { checkFigures, headsForTotal } from "./numberCheck.js";
export type { Correction, FittingHeads, Solution, SolutionPart, Verdict } from "./numberCheck.js";
export type { FigureName, PrintedFigure, PrintedFigures, Span } from "./printed.js";
export type { TotalKind, TriedAmount } from "./tried.js";
export type { WageBehind } from "./wageBehind.js";

export { balanceOfBenefits, breakEvenRate, expectedBenefits, nationalRate } from "./balance.js";
export type { Balance, CasePays, ExpectedBenefits, OwnRate } from "./balance.js";
export { claimRate, nationalClaims, selectionWarning } from "./claims.js";
export type { ClaimProgramme, ClaimRate, NationalClaims } from "./claims.js";

/** The bits of the rules among the reasons of a row, by the names that the code which meets every row calls them by. */
import { nikFaults } from "./nik.js";
import { ruleBits } from "./rules.js";

export const bit = {
  ageAbove: ruleBits["age-above"],
  ageBelow: ruleBits["age-below"],
  alreadyMember: ruleBits["already-member"],
  birthMismatch: ruleBits["birth-mismatch"],
  birthUnreadable: ruleBits["birth-unreadable"],
  decileAbove: ruleBits["decile-above"],
  decileOld: ruleBits["decile-old"],
  duplicateAcross: ruleBits["duplicate-across"],
  duplicateList: ruleBits["duplicate-list"],
  household: ruleBits.household,
  nikDate: ruleBits["nik-date"],
  nikLength: ruleBits["nik-length"],
  nikMissing: ruleBits["nik-missing"],
  nikNumber: ruleBits["nik-number"],
  nikOldRegion: ruleBits["nik-old-region"],
  nikRegion: ruleBits["nik-region"],
  regionOutside: ruleBits["region-outside"],
  sexMismatch: ruleBits["sex-mismatch"],
} as const;

/** What is wrong with a NIK as reasons. */
export function nikReasons(faults: number): number {
  let reasons = 0;
  if (faults & nikFaults.missing) reasons |= bit.nikMissing;
  if (faults & nikFaults.length) reasons |= bit.nikLength;
  if (faults & nikFaults.number) reasons |= bit.nikNumber;
  if (faults & nikFaults.region) reasons |= bit.nikRegion;
  if (faults & nikFaults.date) reasons |= bit.nikDate;
  if (faults & nikFaults.oldRegion) reasons |= bit.nikOldRegion;
  return reasons;
}

export {
  dateIn,
  dateOfNumber,
  dateWithin,
  isMonthName,
  monthOfYear,
  readDateText,
  typedTime,
} from "./dates.js";
export type { AsOf } from "./dates.js";
export { leaningOf, looksNumeric, personsIn, readNumberText, saysNothing } from "./numbers.js";
export type { Leaning, NumberLocale } from "./numbers.js";
export { isCountry, levelNamed, regionAt, writtenName } from "./names.js";
export type { NameHints } from "./names.js";
export { readPrinted } from "./printed.js";
export { remembered } from "./remembered.js";
export { namesRegion, RegionFinder, regionWithin } from "./regions.js";
export { segmentInHeading, segmentNamed, segmentsLike, segmentWithin } from "./segments.js";

export { dateIn, dateOfNumber, dateWithin, readDateText, yearAsOf } from "./dates.js";
export type { AsOf, DateText } from "./dates.js";
export { leaningOf, looksNumeric, readNumberText, saysNothing } from "./numbers.js";
export type { Leaning, NumberLocale, NumberText } from "./numbers.js";
export { RegionFinder, regionWithin } from "./regions.js";
export { segmentInHeading, segmentNamed, segmentsLike, segmentWithin } from "./segments.js";

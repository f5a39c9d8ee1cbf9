/** Day arithmetic of the Gregorian calendar, without a clock and without a time zone. */

/**
 * A calendar day as ISO text, "2025-02-07". Days compare as texts do. Any other text is none: `isoDate` makes one of numbers and
 * `isIsoDate` tells one among texts; that the days written in the law's tables exist is tested.
 */
export type IsoDate = `${number}-${number}-${number}`;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isoDate(year: number, month: number, day: number): IsoDate {
  const digits = (of: number, count: number): string => String(of).padStart(count, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as IsoDate;
}

/** Whether the text is a day that exists, written YYYY-MM-DD. */
export function isIsoDate(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day that follows. */
export function dayAfter(date: IsoDate): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (day < daysInMonth(year, month)) return isoDate(year, month, day + 1);
  return month < 12 ? isoDate(year, month + 1, 1) : isoDate(year + 1, 1, 1);
}

/** Days from 1 January of year 0 (proleptic) to 1 January of the year. */
function daysBeforeYear(year: number): number {
  const last = year - 1;
  return 365 * year + Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400) + 1;
}

/** Excel's day 0, 30 December 1899: from 1 March 1900 on, a serial counts days from it. */
const excelEpoch = daysBeforeYear(1899) + 363;

/** The serial of 1 March 1900. Before it Excel counts a 29 February 1900 that never was. */
export const firstSafeSerial = 61;

/** The day of an Excel serial (1900 system) from 61 on; a time of day is dropped. */
export function dayOfSerial(serial: number): { year: number; month: number; day: number } {
  const days = excelEpoch + Math.floor(serial);
  let year = Math.floor(days / 365.2425);
  while (daysBeforeYear(year + 1) <= days) year += 1;
  while (daysBeforeYear(year) > days) year -= 1;
  let rest = days - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day: rest + 1 };
}

/** The Excel serial (1900 system) of a day from 1 March 1900 on. */
export function serialOfDay(year: number, month: number, day: number): number {
  let days = daysBeforeYear(year);
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
  return days + day - 1 - excelEpoch;
}

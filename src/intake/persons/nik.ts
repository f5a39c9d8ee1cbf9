/**
 * The sixteen digits of a NIK: province, kabupaten/kota and kecamatan (two digits each) in which it was given out, day (a woman's
 * plus 40), month and year of birth, and four digits in order (Permendagri 19/2010, pasal 37 of PP 37/2007). A number keeps the
 * codes of its day: a kabupaten that was renumbered since is told apart from one that never was.
 */
import { regions } from "../../domain/index.js";

/** What is wrong with the digits, as bits; 0 where nothing is. */
export const nikFaults = { missing: 1, length: 2, number: 4, region: 8, date: 16, oldRegion: 32 } as const;

const daysOf = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A woman's day of birth is written with so many more. */
export const womensDays = 40;

/** Reads NIK out of the bytes of cells; what was read last stands in its fields. */
export class NikReader {
  /** The first and the last eight digits. */
  high = 0;
  low = 0;
  private readonly regencies = new Uint8Array(10_000);
  private readonly provinces = new Uint8Array(100);

  constructor() {
    for (const { code, level } of regions()) {
      const digits = Number(code.replace(".", ""));
      if (level === "province") this.provinces[digits] = 1;
      else this.regencies[digits] = 1;
    }
  }

  /** Reads a cell. @param isNumber Whether the cell holds a number and no text (.xlsx). */
  read(bytes: Uint8Array, start: number, end: number, isNumber: boolean): number {
    if (end - start === 16) {
      let bad = 0;
      let high = 0;
      let low = 0;
      for (let at = start; at < start + 8; at += 1) {
        const one = (bytes[at] as number) - 48;
        const other = (bytes[at + 8] as number) - 48;
        bad |= (one >>> 0 > 9 ? 1 : 0) | (other >>> 0 > 9 ? 1 : 0);
        high = high * 10 + one;
        low = low * 10 + other;
      }
      if (bad === 0) {
        this.high = high;
        this.low = low;
        return isNumber ? nikFaults.number : this.faults();
      }
    }
    return this.readOther(bytes, start, end, isNumber);
  }

  /** With what people put around the digits: spaces, dots, dashes, an apostrophe, ="…". */
  private readOther(bytes: Uint8Array, start: number, end: number, isNumber: boolean): number {
    let high = 0;
    let low = 0;
    let digits = 0;
    let others = 0;
    let exponent = false;
    for (let at = start; at < end; at += 1) {
      const code = bytes[at] as number;
      if (code >= 48 && code <= 57) {
        if (digits < 8) high = high * 10 + code - 48;
        else if (digits < 16) low = low * 10 + code - 48;
        digits += 1;
      } else if (code === 69 || code === 101) exponent = digits > 0;
      else if (!isAround(code)) others += 1;
    }
    if (digits === 0) return others === 0 ? nikFaults.missing : nikFaults.length;
    // 3,20101E+15: what a sheet shows of a number that is too long for it.
    if (exponent && others <= 2) return nikFaults.number;
    if (digits !== 16 || others > 0) return nikFaults.length;
    if (isNumber) return nikFaults.number;
    this.high = high;
    this.low = low;
    return this.faults();
  }

  private faults(): number {
    const regency = Math.trunc(this.high / 10_000);
    const kecamatan = Math.trunc(this.high / 100) % 100;
    let faults = 0;
    if (this.regencies[regency] !== 1) {
      const known = this.provinces[Math.trunc(regency / 100)] === 1 && regency % 100 > 0;
      faults |= known ? nikFaults.oldRegion : nikFaults.region;
    }
    if (kecamatan === 0) faults |= nikFaults.region;
    const day = this.day;
    const month = this.month;
    if (day < 1 || month < 1 || month > 12 || day > (daysOf[month] as number)) faults |= nikFaults.date;
    // 29 February, in a year that has none in either century.
    else if (day === 29 && month === 2 && this.year % 4 !== 0) faults |= nikFaults.date;
    if (this.low % 10_000 === 0) faults |= nikFaults.date;
    return faults;
  }

  get isWoman(): boolean {
    return this.high % 100 > womensDays;
  }

  get day(): number {
    const day = this.high % 100;
    return day > womensDays ? day - womensDays : day;
  }

  get month(): number {
    return Math.trunc(this.low / 1_000_000);
  }

  /** Two digits: the century is not in it. */
  get year(): number {
    return Math.trunc(this.low / 10_000) % 100;
  }
}

/** Space, apostrophe, quote, equals, dot, dash, and the two bytes of a space that does not break. */
function isAround(code: number): boolean {
  return (
    code <= 32 ||
    code === 39 ||
    code === 34 ||
    code === 61 ||
    code === 46 ||
    code === 45 ||
    code === 0xc2 ||
    code === 0xa0
  );
}

/** "3201**********01": what of a NIK may stand in a workbook. Never more than six of its digits. */
export function maskedNik(text: string): string {
  const digits = text.replace(/\D/g, "");
  return digits.length === 16 ? `${digits.slice(0, 4)}**********${digits.slice(14)}` : "****************";
}

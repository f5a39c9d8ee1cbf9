/** What a number format makes of a number, as far as reading needs it: a date, a percentage, so many decimals. */
export interface NumberFormat {
  readonly date: boolean;
  readonly percent: boolean;
  /** Decimals shown, or `null` where the format does not fix them. */
  readonly decimals: number | null;
}

const general: NumberFormat = { date: false, percent: false, decimals: null };

/** Signs of a number format in Excel. */
const longestCode = 255;

/** Reads a format code as Excel writes it in en-US, "#,##0.00", "dd/mm/yyyy", "0.0%". */
export function numberFormatOf(code: string): NumberFormat {
  // Excel takes no longer code; a text that is one is none.
  if (code === "" || code.length > longestCode || /^general$/i.test(code) || code === "@") return general;
  // The first section is the one for positive numbers; texts, colours and conditions say nothing of the kind.
  const [first = ""] = code
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";");
  const date = /[ymdhs]/i.test(first.replace(/e[+-]/gi, ""));
  if (date) return { date: true, percent: false, decimals: null };
  const decimals = /0\.(0+)/.exec(first);
  const fixed = /[0#?]/.test(first) && !/[#?/]\s*\/|\.[0]*[#?]|e[+-]/i.test(first);
  return { date: false, percent: first.includes("%"), decimals: fixed ? (decimals?.[1]?.length ?? 0) : null };
}

/** Formats that a file names by number only (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates in East Asia). */
export function builtInFormat(id: number): NumberFormat {
  const date =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  if (date) return { date, percent: false, decimals: null };
  const decimals: Readonly<Record<number, number>> = {
    1: 0,
    2: 2,
    3: 0,
    4: 2,
    9: 0,
    10: 2,
    37: 0,
    38: 0,
    39: 2,
    40: 2,
  };
  return { date: false, percent: id === 9 || id === 10, decimals: decimals[id] ?? null };
}

/** The number as its cell shows it, without grouping and with a decimal point: "18.10" for 18.1 in a cell with two decimals. */
export function shownNumber(value: number, format: NumberFormat): string {
  const scaled = format.percent ? value * 100 : value;
  const digits =
    format.decimals !== null && Math.abs(scaled) < 1e15
      ? scaled.toFixed(format.decimals)
      : // Fifteen digits are what Excel keeps; the rest is what binary arithmetic leaves behind.
        String(Number(scaled.toPrecision(15)));
  return format.percent ? `${digits} %` : digits;
}

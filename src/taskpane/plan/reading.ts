import { largestShare, ok, refuse, type Result, type Text } from "../../domain/index.js";

/**
 * Reads a target typed as a percentage, the Indonesian way ("38,39") or the English ("38.39"), with or without
 * a % sign, and returns the share (0.3839). Nothing is guessed: a share typed as such ("0,3839"), a thousands
 * separator or more than one number is refused with what to type instead.
 */
export function readTarget(typed: string): Result<number> {
  const text = typed.trim();
  const number = text.replace(/\s*%$/u, "");
  if (number === "") {
    return refuse("missing", {
      id: "Isi target dalam persen, misalnya 38,39.",
      en: "Enter the target in per cent, for example 38.39.",
    });
  }
  if (number.includes(".") && number.includes(",")) {
    return refuse("value", {
      id: `Target “${text}” memakai titik dan koma sekaligus. Pakai satu tanda desimal saja, misalnya 38,39.`,
      en: `The target “${text}” uses both a point and a comma. Use one decimal sign only, for example 38.39.`,
    });
  }
  const match = /^(\d{1,15})(?:[.,](\d*))?$/u.exec(number);
  if (!match) {
    return refuse("value", {
      id: `Target harus sebuah angka dalam persen, misalnya 38,39; yang tertulis “${text}”.`,
      en: `The target must be a number in per cent, for example 38.39; it says “${text}”.`,
    });
  }
  const [, whole = "", decimals = ""] = match;
  if (decimals.length > 4) {
    return refuse("value", {
      id: `Target paling banyak empat angka di belakang koma; yang tertulis “${text}”.`,
      en: `The target takes at most four decimals; it says “${text}”.`,
    });
  }
  // Shifting the decimal point in the text gives the double nearest to the share; dividing by 100 need not.
  const share = Number(`${whole}${decimals}e-${decimals.length + 2}`);
  if (share === 0) {
    return refuse("value", {
      id: "Target harus lebih dari 0 %.",
      en: "The target must be above 0%.",
    });
  }
  if (share < 0.01) {
    return refuse("value", {
      id: `“${text}” berarti kurang dari satu persen. Tulis dalam persen: 38,39, bukan 0,3839.`,
      en: `“${text}” means less than one per cent. Type it in per cent: 38.39, not 0.3839.`,
    });
  }
  // Rates above 100 % are published, so a target may be; beyond what the domain takes it is a slip of the keyboard.
  if (share > largestShare) {
    return refuse("value", {
      id: `Target paling tinggi ${largestShare * 100} %; yang tertulis “${text}”.`,
      en: `The target can be ${largestShare * 100}% at most; it says “${text}”.`,
    });
  }
  return ok(share);
}

/** Reads a year of four digits. `field` names the year in the sentence. Which years a plan can use is the workbook's to say. */
export function readYear(typed: string, field: Text): Result<number> {
  const text = typed.trim();
  if (text === "") {
    return refuse("missing", {
      id: `${field.id}: isi tahun, misalnya 2029.`,
      en: `${field.en}: enter a year, for example 2029.`,
    });
  }
  if (!/^\d{4}$/u.test(text)) {
    return refuse("value", {
      id: `${field.id} ditulis empat angka, misalnya 2029; yang tertulis “${text}”.`,
      en: `${field.en} takes four digits, for example 2029; it says “${text}”.`,
    });
  }
  return ok(Number(text));
}

/** Reads the number of months paid in a year: a whole number from 1 to 12. */
export function readMonths(typed: string): Result<number> {
  const text = typed.trim();
  if (text === "") {
    return refuse("missing", {
      id: "Isi jumlah bulan per tahun, 1 sampai 12.",
      en: "Enter the number of months a year, 1 to 12.",
    });
  }
  const months = /^\d{1,2}$/u.test(text) ? Number(text) : 0;
  if (months < 1 || months > 12) {
    return refuse("value", {
      id: `Jumlah bulan harus bilangan bulat 1 sampai 12; yang tertulis “${text}”.`,
      en: `The number of months must be a whole number from 1 to 12; it says “${text}”.`,
    });
  }
  return ok(months);
}

/** Reads whole persons, with thousands separated the Indonesian way, the English way, or not at all. */
export function readPersons(typed: string, field: Text): Result<number> {
  return readWhole(typed, field, {
    id: "orang dalam bilangan bulat, misalnya 12.345",
    en: "whole persons, for example 12,345",
  });
}

/** Reads whole rupiah; "Rp" in front is taken. */
export function readRupiah(typed: string, field: Text): Result<number> {
  return readWhole(typed.replace(/^\s*Rp\.?/iu, ""), field, {
    id: "rupiah bulat, misalnya 2.500.000",
    en: "whole rupiah, for example 2,500,000",
  });
}

function readWhole(typed: string, field: Text, expected: Text): Result<number> {
  const text = typed.trim();
  // Groups of three after the first separator: "1.5" or "1.50" is no whole number and is not made one.
  if (/^\d{1,15}$/u.test(text)) return ok(Number(text));
  if (/^\d{1,3}([.,\u00a0 ])\d{3}(\1\d{3})*$/u.test(text) && text.length <= 19) {
    return ok(Number(text.replace(/\D/gu, "")));
  }
  return refuse("value", {
    id: `${field.id}: isi ${expected.id}; yang tertulis “${text}”.`,
    en: `${field.en}: enter ${expected.en}; it says “${text}”.`,
  });
}

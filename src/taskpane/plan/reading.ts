import {
  bothNumbers,
  choiceTable,
  entryOf,
  formatNumber,
  ok,
  payers,
  refuse,
  targetLimits,
  type Limits,
  type Result,
  type Text,
} from "../../domain/index.js";
import { texts } from "../language/index.js";
import type { TypedChoice } from "./form.js";

/** What a percentage is called in the sentences about it, and what it may be. */
interface PercentageField {
  /** As a sentence begins with it: "Target", "The target". */
  readonly name: Text;
  /** As it stands within a sentence. */
  readonly inside: Text;
  readonly example: number;
  /** The smallest and largest share that is taken, 0.01 for 1 %. */
  readonly least: number;
  readonly most: number;
  /** Whether 0 % is one of them. */
  readonly zero: boolean;
}

/**
 * Reads a percentage typed the Indonesian way ("38,39") or the English ("38.39"), with or without a % sign, and returns the
 * share (0.3839). Nothing is guessed: a share typed as such ("0,3839"), a thousands separator or more than one number is
 * refused with what to type instead.
 */
function readPercentage(typed: string, field: PercentageField): Result<number> {
  const { name, inside } = field;
  const example = bothNumbers(field.example);
  const text = typed.trim();
  const number = text.replace(/\s*%$/u, "");
  if (number === "") {
    return refuse("missing", {
      id: `Isi ${inside.id} dalam persen, misalnya ${example.id}.`,
      en: `Enter ${inside.en} in per cent, for example ${example.en}.`,
    });
  }
  if (number.includes(".") && number.includes(",")) {
    return refuse("value", {
      id: `${name.id} “${text}” memakai titik dan koma sekaligus. Pakai satu tanda desimal saja, misalnya ${example.id}.`,
      en: `${name.en} “${text}” uses both a point and a comma. Use one decimal sign only, for example ${example.en}.`,
    });
  }
  const match = /^([-−]?)(\d{1,15})(?:[.,](\d*))?$/u.exec(number);
  if (!match || (match[1] !== "" && field.least >= 0)) {
    return refuse("value", {
      id: `${name.id} harus sebuah angka dalam persen, misalnya ${example.id}; yang tertulis “${text}”.`,
      en: `${name.en} must be a number in per cent, for example ${example.en}; it says “${text}”.`,
    });
  }
  const [, sign = "", whole = "", decimals = ""] = match;
  if (decimals.length > 4) {
    return refuse("value", {
      id: `${name.id} paling banyak empat angka di belakang koma; yang tertulis “${text}”.`,
      en: `${name.en} takes at most four decimals; it says “${text}”.`,
    });
  }
  // Shifting the decimal point in the text gives the double nearest to the share; dividing by 100 need not.
  const size = Number(`${whole}${decimals}e-${decimals.length + 2}`);
  const share = sign === "" || size === 0 ? size : -size;
  if (share === 0) {
    if (field.zero) return ok(0);
    return refuse("value", {
      id: `${name.id} harus lebih dari 0 %.`,
      en: `${name.en} must be above 0%.`,
    });
  }
  if (share < 0.01 && field.least >= 0) {
    const fraction = bothNumbers(Number(`${field.example}e-2`));
    return refuse("value", {
      id: `“${text}” berarti kurang dari satu persen. Tulis dalam persen: ${example.id}, bukan ${fraction.id}.`,
      en: `“${text}” means less than one per cent. Type it in per cent: ${example.en}, not ${fraction.en}.`,
    });
  }
  if (share > field.most) {
    return refuse("value", {
      id: `${name.id} paling tinggi ${formatNumber(field.most * 100, "id")} %; yang tertulis “${text}”.`,
      en: `${name.en} can be ${formatNumber(field.most * 100, "en")}% at most; it says “${text}”.`,
    });
  }
  if (share < field.least) {
    return refuse("value", {
      id: `${name.id} paling rendah ${formatNumber(field.least * 100, "id")} %; yang tertulis “${text}”.`,
      en: `${name.en} can be ${formatNumber(field.least * 100, "en")}% at least; it says “${text}”.`,
    });
  }
  return ok(share);
}

/** What the text in the field of a choice means. What the choice may be beside others is the plan's to say. */
export function readChoice(id: TypedChoice, typed: string): Result<string | number> {
  const entry = entryOf(id);
  switch (entry.kind) {
    case "region":
      return typed === "" ? refuse("missing", texts.form.regionMissing) : ok(typed);
    case "year":
      return readYear(typed, entry.label);
    case "target":
      return readTarget(typed);
    case "share": {
      const { label, limits, example } = entry;
      const quoted: Text = { id: `“${label.id}”`, en: `“${label.en}”` };
      const zero = limits.least <= 0;
      return readPercentage(typed, { name: quoted, inside: quoted, ...limits, example: example * 100, zero });
    }
    case "months":
      return readMonths(typed);
    case "month":
      return readOneOf(typed.trim(), entry.label, monthsOf(entry.limits), Number);
    case "persons":
      return readPersons(typed, entry.label);
    case "word":
      return readOneOf(typed, entry.label, Object.keys(entry.words), String);
    case "text":
      // How long it may be is said where the plan is checked.
      return ok(typed.trim());
    case "payer":
      return readOneOf(
        typed,
        entry.label,
        payers().map((payer) => payer.id),
        String,
      );
    default:
      throw new Error(`${id} has no field of its own`);
  }
}

function monthsOf({ least, most }: Limits): readonly string[] {
  return Array.from({ length: most - least + 1 }, (_, index) => String(least + index));
}

/** One of those that a list offers. */
function readOneOf<T>(
  typed: string,
  label: Text,
  offered: readonly string[],
  value: (typed: string) => T,
): Result<T> {
  if (offered.includes(typed)) return ok(value(typed));
  const list = offered.join(", ");
  return refuse("value", {
    id: `${label.id}: pilih salah satu dari ${list}; yang diterima “${typed}”.`,
    en: `${label.en}: choose one of ${list}; “${typed}” came.`,
  });
}

const targetField: PercentageField = {
  name: { id: "Target", en: "The target" },
  inside: { id: "target", en: "the target" },
  example: choiceTable.targetShare.example * 100,
  // Rates above 100 % are published, so a target may be; beyond what the domain takes it is a slip of the keyboard.
  ...targetLimits,
  zero: false,
};

/** Reads a target in per cent: above 0, and above 100 where it must be. */
export function readTarget(typed: string): Result<number> {
  return readPercentage(typed, targetField);
}

/** Reads which part of a contribution this payer bears, in per cent: above 0, at most 100. */
export function readShare(typed: string, payer: Text): Result<number> {
  const inside: Text = { id: `bagian ${payer.id}`, en: `the part of ${payer.en}` };
  const name: Text = { id: `Bagian ${payer.id}`, en: `The part of ${payer.en}` };
  return readPercentage(typed, { name, inside, example: 60, least: 0, most: 1, zero: false });
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
  const { least, most } = choiceTable.monthsPerYear.limits;
  const text = typed.trim();
  if (text === "") {
    return refuse("missing", {
      id: `Isi jumlah bulan per tahun, ${least} sampai ${most}.`,
      en: `Enter the number of months a year, ${least} to ${most}.`,
    });
  }
  const months = /^\d{1,2}$/u.test(text) ? Number(text) : 0;
  if (months < least || months > most) {
    return refuse("value", {
      id: `Jumlah bulan harus bilangan bulat ${least} sampai ${most}; yang tertulis “${text}”.`,
      en: `The number of months must be a whole number from ${least} to ${most}; it says “${text}”.`,
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

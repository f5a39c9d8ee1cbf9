import { bothNumbers, formatRupiah, formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";

/** Ways to write a value out, shared by the parameter tables. */
export function describeRupiah(value: number): Text {
  return { id: formatRupiah(value, "id"), en: formatRupiah(value, "en") };
}

export function describeShare(value: number): Text {
  return { id: formatShare(value, "id"), en: formatShare(value, "en") };
}

export function describeCount(id: string, en: string): (value: number) => Text {
  return (value) => ({ id: `${bothNumbers(value).id} ${id}`, en: `${bothNumbers(value).en} ${en}` });
}

export function describeText(value: Text): Text {
  return value;
}

export function describeYesNo(value: boolean): Text {
  return value ? { id: "ya", en: "yes" } : { id: "tidak", en: "no" };
}

/** Rows written one after the other, separated by semicolons. */
export function describeRows<Row>(describeRow: (row: Row) => Text): (rows: readonly Row[]) => Text {
  return (rows) => {
    const texts = rows.map(describeRow);
    return { id: texts.map((text) => text.id).join("; "), en: texts.map((text) => text.en).join("; ") };
  };
}

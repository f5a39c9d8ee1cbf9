/** How sentences name a line and its fields. */
import type { Text } from "../../language/index.js";
import type { LineNumber } from "./published.js";

/** Where in the choices something is wrong: what a form looks for, and how a sentence begins. */
export interface FieldName {
  /** `segments[2].covered`, `total.workers` */
  readonly argument: string;
  readonly words: Text;
}

const numberNames: Readonly<Record<LineNumber, Text>> = {
  covered: { id: "jumlah peserta", en: "covered persons" },
  workers: { id: "jumlah pekerja (basis)", en: "workers (base)" },
};

export function numberName(number: LineNumber): Text {
  return numberNames[number];
}

export function totalField(number: LineNumber): FieldName {
  const name = numberNames[number];
  return {
    argument: `total.${number}`,
    words: { id: `Wilayah seluruhnya, ${name.id}`, en: `The whole region, ${name.en}` },
  };
}

/** A field of the segment at a position of the list, counted from 0; the sentence counts from 1. */
export function segmentField(index: number, name: string, field: string, words: Text): FieldName {
  const shown = name.trim() === "" ? "" : ` "${name.trim()}"`;
  return {
    argument: `segments[${index}].${field}`,
    words: {
      id: `Segmen ${index + 1}${shown}, ${words.id}`,
      en: `Segment ${index + 1}${shown}, ${words.en}`,
    },
  };
}

/** Headings that name a segment and its quantity in one cell: "Peserta Petani", "Nelayan (Pekerja)". */
import type { SegmentId } from "../../domain/index.js";
import { remembered, segmentInHeading } from "../reading/index.js";
import { isMeasure } from "./field.js";
import { guessFields } from "./vocabulary.js";

interface SegmentHeading {
  readonly segment: SegmentId;
  /** The words that are left: what is counted. */
  readonly quantity: string;
}

/** A heading with more words is a sentence. */
const mostWords = 9;

/** Texts that are remembered; more than the headings of a sheet that is wide. */
const mostKnown = 20_000;

/** Takes a heading apart where some of its first or last words name a quantity and the others a segment; or `null`. */
export const splitSegment = remembered((heading): SegmentHeading | null => {
  const words = heading.split(/[\s(),]+/).filter((word) => word !== "");
  if (words.length < 2 || words.length > mostWords) return null;
  // A text that is a segment as a whole says nothing of what is counted.
  if (segmentInHeading(words.join(" ")) !== null) return null;
  for (let at = 1; at < words.length; at += 1) {
    const [front, back] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const found = pair(front, back) ?? pair(back, front);
    if (found !== null) return found;
  }
  return null;
}, mostKnown);

function pair(quantity: string, name: string): SegmentHeading | null {
  const [guess] = guessFields(quantity);
  if (guess === undefined || guess.confidence < 0.85 || !isMeasure(guess.field)) return null;
  const segment = segmentInHeading(name);
  return segment === null ? null : { segment: segment.id, quantity };
}

/** What a heading says besides its quantity: which part of it (men, a route, a class), when, and of which segment. */
import { dateWithin, isMonthName, monthOfYear, remembered, segmentInHeading } from "../reading/index.js";
import type { AsOf } from "../reading/index.js";
import type { SegmentId } from "../../domain/index.js";

/**
 * A column that holds a part of a quantity whose other parts stand beside it.
 * - `sex`, `route` (PU, BPU, Jasa Konstruksi, PMI): the parts add up to the whole.
 * - `programme` (JKK, JKM, JHT …): the same people in each; never added up.
 * - `class`: whatever else the heading divides by (age, sector, formal or informal).
 */
export interface Part {
  readonly kind: "sex" | "route" | "programme" | "class";
  readonly label: string;
}

/** A heading taken apart. */
export interface HeadingWords {
  /** The words of the quantity, piece by piece from the upper row to the lower; empty pieces are left out. */
  readonly pieces: readonly string[];
  readonly part: Part | null;
  readonly period: AsOf | null;
  /** A month without a year in the heading: a title may name the year. */
  readonly month: string | null;
  readonly segment: SegmentId | null;
}

const men = /\b(laki[\s-]*laki|laki|lk|pria|male|men)\b/gi;
const women = /\b(perempuan|wanita|pr|female|women)\b/gi;
const lone = /^\(?\s*([lp])\s*\)?$/i;
const both = /^\(?\s*(l\s*[+&/]\s*p|lk\s*[+&/]\s*pr)\s*\)?$/i;
const routes: readonly (readonly [RegExp, string])[] = [
  [/\bbukan penerima upah\b|\bbpu\b/gi, "BPU"],
  [/\bpenerima upah\b|\bpu\b/gi, "PU"],
  [/\bjasa konstruksi\b|\bjakon\b/gi, "Jakon"],
  [/\bpekerja migran( indonesia)?\b|\bpmi\b/gi, "PMI"],
];
const programmes = /\b(jkk|jkm|jht|jp|jkp)\b/gi;
const classes = /\b(formal|informal|perkotaan|perdesaan|pedesaan|urban|rural)\b/gi;
/** "15-24", "60+", "15 tahun ke atas" in a cell of its own. */
const ages =
  /^\D{0,12}\d{1,2}\s*(-|–|s\.?d\.?)\s*\d{1,2}\b.{0,10}$|^\D{0,4}\d{2}\s*(\+|tahun ke atas|ke atas)\s*$/i;
/** What statistical offices always add: it says nothing about what is counted. */
const boilerplate =
  /\b(yang )?(ber)?(umur|usia) ?\d* tahun ?(ke ?atas|\+)?|\b15 ?tahun ?(ke ?atas|\+)|\bselama seminggu( yang)? lalu\b|\(?sakernas\)?/gi;

/** A text between the signs that join headings in one cell: "Pencari Kerja Terdaftar - Jumlah". */
function chunks(part: string): readonly string[] {
  return part.split(/\s+[-–—:|]\s+|\s+\/\s+/).filter((chunk) => chunk.trim() !== "");
}

/** Words that a table puts over its own sum, alone in their cell. */
const totalOnly =
  /^\(?\s*(jumlah|total|jml|jlh|sum|all|semua|keseluruhan|seluruhnya)(\s*[/&+]?\s*(jumlah|total|sum|seluruhnya|keseluruhan))?\s*\)?$/i;

function isTotalPiece(piece: string): boolean {
  return totalOnly.test(piece.trim()) || both.test(piece.trim());
}

/** Texts that are remembered; more than the headings of a sheet that is wide. */
const mostKnown = 20_000;
/** Between the parts of a heading as they are remembered; no cell holds it. */
const between = "\u0000";
const wordsWithRoutes = remembered((text) => wordsOf(text.split(between), true), mostKnown);
const wordsWithoutRoutes = remembered((text) => wordsOf(text.split(between), false), mostKnown);

/**
 * Takes the parts of a heading (upper row first) apart. `routesBeside` says whether PU and BPU stand among its neighbours.
 * Asked only of headings that are no sentences.
 */
export function headingWords(parts: readonly string[], routesBeside: boolean): HeadingWords {
  return (routesBeside ? wordsWithRoutes : wordsWithoutRoutes)(parts.join(between));
}

function wordsOf(parts: readonly string[], routesBeside: boolean): HeadingWords {
  const whole = parts.join(" / ");
  let part: Part | null = null;
  let segment: SegmentId | null = null;
  const pieces: string[] = [];
  for (const piece of parts.flatMap(chunks)) {
    const named = routesBeside ? null : segmentInHeading(piece);
    if (named !== null) {
      segment ??= named.id;
      continue;
    }
    const taken = takePart(piece, routesBeside);
    part = taken.part ?? part;
    if (taken.rest.trim() !== "" && !isTotalPiece(taken.rest)) pieces.push(taken.rest.trim());
  }
  const month = parts.find(isMonthName) ?? null;
  const year = /\b((?:19|20)\d\d)\b/.exec(whole)?.[1];
  const period =
    month === null ? dateWithin(whole) : year === undefined ? null : monthOfYear(month, Number(year));
  return { pieces: withoutMonths(pieces), part, period, month: period === null ? month : null, segment };
}

function withoutMonths(pieces: readonly string[]): readonly string[] {
  return pieces.filter((piece) => !isMonthName(piece));
}

function takePart(
  given: string,
  routesBeside: boolean,
): { readonly part: Part | null; readonly rest: string } {
  const piece = given.replace(boilerplate, " ");
  if (ages.test(given.trim()) && !/\b(19|20)\d\d\b/.test(given)) {
    return { part: { kind: "class", label: given.trim() }, rest: "" };
  }
  const single = lone.exec(piece.trim())?.[1]?.toLowerCase();
  if (single !== undefined) return { part: { kind: "sex", label: single.toUpperCase() }, rest: "" };
  const [hasMen, hasWomen] = [has(men, piece), has(women, piece)];
  if (hasMen || hasWomen) {
    const rest = piece
      .replace(women, " ")
      .replace(men, " ")
      .replace(/\s[+&/]\s|\bdan\b|\band\b/gi, " ");
    // Men and women together are the whole.
    const part: Part | null = hasMen && hasWomen ? null : { kind: "sex", label: hasMen ? "L" : "P" };
    return { part, rest: rest.replace(/[(\s,)]+$/, "") };
  }
  if (routesBeside) {
    const route = routes.find(([pattern]) => has(pattern, piece));
    if (route !== undefined)
      return { part: { kind: "route", label: route[1] }, rest: piece.replace(route[0], " ") };
  }
  const programme = piece.match(programmes);
  if (programme?.length === 1) {
    return {
      part: { kind: "programme", label: programme[0].toUpperCase() },
      rest: piece.replace(programmes, " "),
    };
  }
  const classed = piece.match(classes);
  if (classed?.length === 1)
    return { part: { kind: "class", label: classed[0] }, rest: piece.replace(classes, " ") };
  return { part: null, rest: piece };
}

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Whether these headings divide members by the route they are insured on: then Jasa Konstruksi is a route and no segment. */
export function divideByRoute(headings: readonly (readonly string[])[]): boolean {
  return headings.some((parts) => parts.some((part) => /\b(pu|bpu|penerima upah)\b/i.test(part)));
}

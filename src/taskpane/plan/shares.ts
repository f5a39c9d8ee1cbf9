/** The payers of a segment as they are typed, and what they mean. */
import { payers, restOfShares, sumOfShares } from "../../domain/index.js";
import type { Language, Payer, PayerShare, SegmentChoice, Text } from "../../domain/index.js";
import { lateTexts } from "../language/late.js";
import { percentText } from "./percent.js";
import { readShare } from "./reading.js";
import type { OwnLines, ShareText, Unread } from "./state.js";

/** What is wrong with a payer of a segment. */
interface ShareProblems {
  readonly payer: Text | null;
  readonly share: Text | null;
}

/** The parts added up exactly; what cannot be read counts nothing. Shares, 1 for 100 %. */
interface ShareBalance {
  readonly sum: number;
  /** What lacks to the whole; negative where there is too much. */
  readonly lacking: number;
}

/** The payers of a segment as they are to be typed on. One payer means one payer, whatever the plan's main one is called. */
export function shareTextsOf(
  lines: Pick<OwnLines, "shares">,
  segment: Pick<SegmentChoice, "id" | "shares">,
  main: string,
  language: Language,
): readonly ShareText[] {
  const typed = lines.shares[segment.id];
  if (typed !== undefined) return typed;
  const shares = segment.shares ?? [];
  if (shares.length === 0) return [{ payer: main, typed: percentText(1, language), follows: false }];
  return shares.map(({ payer, share }) => ({ payer, typed: percentText(share, language), follows: false }));
}

/**
 * With one more payer, still to be chosen, who takes what the others leave. Who paid alone waits for a part as well: whichever
 * of the two is typed, the other takes the rest.
 */
export function withPayer(rows: readonly ShareText[]): readonly ShareText[] {
  const alone = rows.length === 1;
  const before = rows.map((row) => ({ ...row, typed: alone ? "" : row.typed, follows: alone }));
  return [...before, { payer: "", typed: "", follows: true }];
}

/** What is wrong with each payer: none chosen, one named twice, a part that cannot be read or for which nothing is left. */
export function shareProblems(rows: readonly ShareText[]): readonly ShareProblems[] {
  return rows.map((row, index) => {
    const payer = payerOfRow(row);
    const first = rows.findIndex((other) => other.payer === row.payer);
    const read = readShare(row.typed, nameOf(payer, index));
    return {
      payer:
        payer === undefined
          ? lateTexts.payers.missing(index + 1)
          : first === index
            ? null
            : lateTexts.payers.twice(payer.name, first + 1),
      share: read.ok
        ? null
        : row.follows && othersRead(rows, index)
          ? lateTexts.payers.nothingLeft(nameOf(payer, index))
          : read.problem.sentence,
    };
  });
}

export function balanceOf(rows: readonly ShareText[]): ShareBalance {
  const shares = rows.map(shareOfRow).filter((share) => share !== null);
  return { sum: sumOfShares(shares), lacking: restOfShares(shares) };
}

/**
 * The segment and the lines with these payers. Several stand as they were typed, and nowhere else: a part that nobody typed takes
 * what the others leave. One payer alone bears all and stands in the segment; the plan's main one without being named.
 */
export function takeShares(
  lines: OwnLines,
  segment: SegmentChoice,
  rows: readonly ShareText[],
  context: { readonly main: string; readonly language: Language },
): { readonly segment: SegmentChoice; readonly lines: Pick<OwnLines, "shares"> } {
  const rest = without(segment, "shares");
  const others = Object.fromEntries(Object.entries(lines.shares).filter(([id]) => id !== segment.id));
  if (rows.length > 1) {
    return { segment: rest, lines: { shares: { ...others, [segment.id]: settle(rows, context.language) } } };
  }
  const [only] = rows;
  const payer = only === undefined ? undefined : payerOfRow(only)?.id;
  const alone = payer === undefined || payer === context.main ? null : [{ payer, share: 1 }];
  return { segment: alone === null ? rest : { ...rest, shares: alone }, lines: { shares: others } };
}

/** Who pays for a segment and which part: of the payers as typed, those that can be read; else as the segment has it. */
export function sharesOf(lines: Pick<OwnLines, "shares">, segment: SegmentChoice): readonly PayerShare[] {
  const rows = lines.shares[segment.id];
  if (rows === undefined) return segment.shares ?? [];
  return rows.flatMap((row): readonly PayerShare[] => {
    const [payer, share] = [payerOfRow(row)?.id, shareOfRow(row)];
    return payer === undefined || share === null ? [] : [{ payer, share }];
  });
}

/** The segments as a plan takes them, with the payers that were typed. */
export function withShares(lines: OwnLines): readonly SegmentChoice[] | null {
  return (
    lines.segments?.map((segment) =>
      lines.shares[segment.id] === undefined ? segment : { ...segment, shares: sharesOf(lines, segment) },
    ) ?? null
  );
}

/** What cannot be read among the payers of the segments, by segment and field. */
export function unreadShares(lines: OwnLines): Readonly<Record<string, Unread>> {
  return Object.assign(
    {},
    ...(lines.segments ?? []).map(({ id }) => unreadOf(id, lines.shares[id] ?? [])),
  ) as Readonly<Record<string, Unread>>;
}

/** A segment without one of its optional parts. */
export function without(segment: SegmentChoice, part: "shares" | "period"): SegmentChoice {
  const { shares, period, ...rest } = segment;
  if (part === "shares") return period === undefined ? rest : { ...rest, period };
  return shares === undefined ? rest : { ...rest, shares };
}

/** The fields of a payer, as they are called on the pane and among what cannot be read. */
export function shareField(segment: string, field: "payer" | "share", index: number): string {
  return `${segment}.shares.${field}.${index}`;
}

function unreadOf(segment: string, rows: readonly ShareText[]): Readonly<Record<string, Unread>> {
  return Object.fromEntries(
    shareProblems(rows).flatMap((problems, index) =>
      (["payer", "share"] as const).flatMap((field) => {
        const sentence = problems[field];
        const typed = rows[index]?.[field === "share" ? "typed" : "payer"] ?? "";
        return sentence === null ? [] : [[shareField(segment, field, index), { typed, sentence }] as const];
      }),
    ),
  );
}

/** The rows in which a part that nobody typed is what the others leave; empty while that is not known or nothing. */
function settle(rows: readonly ShareText[], language: Language): readonly ShareText[] {
  return rows.map((row, index) => {
    if (!row.follows) return row;
    const { lacking } = balanceOf(rows.filter((_, other) => other !== index));
    const known = othersRead(rows, index) && lacking > 0;
    return { ...row, typed: known ? percentText(lacking, language) : "" };
  });
}

function othersRead(rows: readonly ShareText[], index: number): boolean {
  return rows.every((row, other) => other === index || shareOfRow(row) !== null);
}

function payerOfRow(row: ShareText): Payer | undefined {
  return payers().find(({ id }) => id === row.payer);
}

function shareOfRow(row: ShareText): number | null {
  const read = readShare(row.typed, { id: "", en: "" });
  return read.ok ? read.value : null;
}

function nameOf(payer: Payer | undefined, index: number): Text {
  return payer?.name ?? lateTexts.payers.nth(index + 1);
}

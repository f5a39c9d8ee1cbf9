/** How a difference of two plans reads, and what it does to one of them. */
import { publishedFigure } from "../choices/index.js";
import type { FigureChoice, LineFigures, SegmentChoice } from "../choices/index.js";
import { formatShare, joinTexts } from "../language/index.js";
import type { Text } from "../language/index.js";
import { formatMonth } from "../months/index.js";
import { payerOf } from "../payers/index.js";
import type { PayerId } from "../payers/index.js";
import type { SegmentId } from "../segments/index.js";
import type { ExplicitChoices } from "./explicit.js";

/** How a choice reads in one of the plans: a number by its unit, words, or nothing. */
export type Shown =
  | { readonly kind: "year" | "share" | "months" | "persons" | "rupiah"; readonly value: number }
  | { readonly kind: "words"; readonly text: Text }
  | { readonly kind: "none" };

export interface DifferenceRow {
  readonly label: Text;
  readonly a: Shown;
  readonly b: Shown;
}

/** One thing that was decided differently. */
export interface Difference {
  readonly id: string;
  readonly label: Text;
  readonly rows: readonly DifferenceRow[];
  /** Choices with this one as the second plan has it; of which everything else stays. */
  readonly take: (choices: ExplicitChoices) => ExplicitChoices;
}

export const none: Shown = { kind: "none" };
export const words = (text: Text): Shown => ({ kind: "words", text });
export const named = (text: string): Shown => words({ id: text, en: text });

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function figuresOnly({ covered, workers }: LineFigures): LineFigures {
  return { covered, workers };
}

interface FigureOf {
  readonly regionCode: string;
  readonly segment: SegmentId | null;
}

/** Both numbers with where they come from, as far as they differ. */
export function figureRows(
  name: Text,
  a: LineFigures,
  ofA: FigureOf,
  b: LineFigures,
  ofB: FigureOf,
): readonly DifferenceRow[] {
  const numbers = { covered: { id: "peserta", en: "covered" }, workers: { id: "pekerja", en: "workers" } };
  return (["covered", "workers"] as const).flatMap((which): readonly DifferenceRow[] => {
    if (same(a[which], b[which])) return [];
    const label = (id: string, en: string): Text => ({
      id: `${name.id}, ${numbers[which].id}${id}`,
      en: `${name.en}, ${numbers[which].en}${en}`,
    });
    const [numberA, numberB] = [shownNumber(a[which], which, ofA), shownNumber(b[which], which, ofB)];
    const [fromA, fromB] = [shownSource(a[which]), shownSource(b[which])];
    return [
      { label: label("", ""), a: numberA, b: numberB },
      { label: label(": sumber", ": source"), a: fromA, b: fromB },
    ];
  });
}

function shownNumber(choice: FigureChoice, which: keyof LineFigures, of: FigureOf): Shown {
  if (choice.kind === "blank") return none;
  if (choice.kind === "own") return { kind: "persons", value: choice.value };
  const found = publishedFigure(choice.figureId, of.regionCode, of.segment, which);
  return "figure" in found ? { kind: "persons", value: found.figure.value } : none;
}

function shownSource(choice: FigureChoice): Shown {
  if (choice.kind === "blank") return none;
  return named(choice.kind === "published" ? choice.figureId : `${choice.source}, ${choice.asOf}`);
}

/** "APBD 60 %, CSR 40 %" */
export function sharesShown(shares: SegmentChoice["shares"], payer: PayerId): Shown {
  return words(
    joinTexts(
      (shares ?? [{ payer, share: 1 }]).map((one): Text => {
        const { name } = payerOf(one.payer);
        return {
          id: `${name.id} ${formatShare(one.share, "id")}`,
          en: `${name.en} ${formatShare(one.share, "en")}`,
        };
      }),
      ", ",
    ),
  );
}

export function periodShown(period: SegmentChoice["period"]): Shown {
  if (period === undefined) return none;
  const said = (language: "id" | "en"): string =>
    `${formatMonth(period.from, language)} – ${formatMonth(period.until, language)}`;
  return words({ id: said("id"), en: said("en") });
}

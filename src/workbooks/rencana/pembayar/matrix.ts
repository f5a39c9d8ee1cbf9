/** Pembayar, second part: which payer bears which part of which line, and which lines go into the budget. */
import type { PlanLine, Text } from "../../../domain/index.js";
import { area, cell, f, firstThat } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, Rule } from "../../../sheets/index.js";
import { isKnown } from "../../../domain/index.js";
import { isOnRegion } from "../model.js";
import type { PlanModel } from "../model.js";
import type { PayerWriter, SlotCells } from "./slots.js";
import type { SegmentCells } from "../segmen/cells.js";

export interface LineShares {
  readonly segment: SegmentCells;
  readonly included: CellPlace;
  /** In the order of the slots, beside each other. */
  readonly shares: readonly CellPlace[];
  readonly sum: CellPlace;
  readonly check: CellPlace;
}

const includedColumn = 1;
const firstShareColumn = 2;

/** Columns that the check beside the shares is written over. */
export const checkColumns = 5;

export function matrixColumns(slots: number): { readonly sum: number; readonly check: number } {
  return { sum: firstShareColumn + slots, check: firstShareColumn + slots + 1 };
}

/** The share of a line that a slot bears: as chosen, else all of it the first. */
function shareOf(line: PlanLine, slot: SlotCells, index: number): number {
  if (line.shares === null) return index === 0 ? 1 : 0;
  return line.shares.find(({ payer }) => payer === slot.payer?.id)?.share ?? 0;
}

/** Whether a line's cost goes into the budget when the workbook is filled. */
function startsInBudget(model: PlanModel, line: PlanLine): boolean {
  if (line.rowType === "temporary") return isKnown(line.covered);
  return (line.rowType === "total") === isOnRegion(model);
}

export function writeMatrix(
  writer: PayerWriter,
  slots: readonly SlotCells[],
  segments: readonly SegmentCells[],
): readonly LineShares[] {
  const { sheet, model, sources } = writer;
  const { say } = model;
  const at = matrixColumns(slots.length);
  const head = (column: number, words: Text, style: "columnHead" | "numberHead" | "textHead"): void => {
    sheet.put(column, say(words), style);
  };
  head(0, { id: "Baris", en: "Line" }, "columnHead");
  head(includedColumn, { id: "Masuk anggaran (1/0)", en: "In the budget (1/0)" }, "numberHead");
  slots.forEach(({ name }, index) => {
    const free = say({ id: `Pembayar ${index + 1}`, en: `Payer ${index + 1}` });
    const shown = f`IF(${cell(name)} = "", ${free}, ${cell(name)})`;
    sheet.calculate(firstShareColumn + index, shown, "numberHead", { room: 20 });
  });
  head(at.sum, { id: "Jumlah", en: "Sum" }, "numberHead");
  head(at.check, { id: "Pemeriksaan", en: "Check" }, "textHead");
  for (let column = at.check + 1; column < at.check + checkColumns; column += 1)
    sheet.put(column, null, "columnHead");
  sheet.height(32);
  sheet.next();
  const from = {
    shares: sources.choice(
      "shares",
      { id: "Bagian tiap pembayar", en: "Part of each payer" },
      "—",
      { id: "% dari yang dibayari", en: "% of those paid for" },
      {
        id: "Sebaris berjumlah 100 %; sisanya tanpa pembayar.",
        en: "A line adds up to 100%; the rest has no payer.",
      },
    ),
    included: sources.choice(
      "included",
      { id: "Baris yang masuk anggaran", en: "Lines that go into the budget" },
      "1/0",
      { id: "1 = masuk", en: "1 = in" },
      {
        id: "Wilayah seluruhnya ATAU segmen-segmennya: orangnya sama.",
        en: "The region as a whole OR its segments: they are the same heads.",
      },
    ),
  };
  return segments.map((segment) => writeLine(writer, slots, segment, from));
}

function writeLine(
  { sheet, model, validations }: PayerWriter,
  slots: readonly SlotCells[],
  segment: SegmentCells,
  from: { readonly shares: string; readonly included: string },
): LineShares {
  const { say } = model;
  const at = matrixColumns(slots.length);
  const rule = (column: number, width: number, allowed: Rule, message: Text): void => {
    validations.push({
      area: { row: sheet.row, column, rows: 1, columns: width },
      rule: allowed,
      message: say(message),
    });
  };
  sheet.calculate(0, cell(segment.name, "both"), "label", {
    room: say(segment.line.name).length,
  });
  const included = sheet.put(includedColumn, startsInBudget(model, segment.line) ? 1 : 0, "input.count", {
    source: from.included,
  });
  rule(
    includedColumn,
    1,
    { kind: "wholeNumber", min: 0, max: 1 },
    { id: "Isi 1 bila masuk anggaran, 0 bila tidak.", en: "Enter 1 if it goes into the budget, 0 if not." },
  );
  const shares = slots.map((slot, index) =>
    sheet.put(firstShareColumn + index, shareOf(segment.line, slot, index), "input.share", {
      source: from.shares,
    }),
  );
  rule(
    firstShareColumn,
    slots.length,
    { kind: "decimal", min: 0, max: 1 },
    {
      id: "Isi 0 % sampai 100 %; sebaris berjumlah 100 %.",
      en: "Enter 0% to 100%; a line adds up to 100%.",
    },
  );
  const sum = sheet.calculate(at.sum, f`SUM(${sharesArea(shares, shares.length)})`, "calculated.share");
  const check = sheet.calculate(
    at.check,
    checkNode(model, { slots, segment, shares, included, sum }),
    "check",
    {
      room: 76,
    },
  );
  sheet.join(at.check, checkColumns);
  sheet.next();
  return { segment, included, shares, sum, check };
}

/** The shares of the first slots, as many as asked for. */
export function sharesArea(shares: readonly CellPlace[], slots: number): ReferenceNode {
  const [first] = shares;
  if (first === undefined) throw new Error("A line has the shares of its slots");
  return area({ ...first, rows: 1, columns: slots }, "both");
}

/** What is wrong with a line, the gravest first; a line that is not in the budget has only its shares to get right. */
function checkNode(
  model: PlanModel,
  line: Omit<LineShares, "check"> & { readonly slots: readonly SlotCells[] },
): FormulaNode {
  const { slots, segment, shares, included, sum } = line;
  const rounded = f`ROUND(${cell(sum)}, 6)`;
  const withoutName = slots.flatMap(({ name }, index) => {
    const share = shares[index];
    return share === undefined ? [] : [f`AND(${cell(share)} > 0, ${cell(name)} = "")`];
  });
  const numbers =
    segment.line.rowType === "temporary"
      ? [cell(segment.covered)]
      : [cell(segment.covered), cell(segment.workers)];
  const unknown = f`AND(
    ${cell(included)} = 1,
    COUNT(${numbers}) < ${numbers.length}
  )`;
  return firstThat(
    [
      [
        f`${rounded} > 1`,
        model.say({
          id: "Lebih dari 100 %: ada orang yang dibayar dua kali. Kurangi bagiannya.",
          en: "Above 100%: some persons are paid for twice. Lower a part.",
        }),
      ],
      [
        f`OR(${withoutName})`,
        model.say({
          id: "Ada bagian tanpa nama pembayar: pilih pembayarnya di atas, atau isi 0 %.",
          en: "A part has no payer's name: choose the payer above, or enter 0%.",
        }),
      ],
      [
        f`${rounded} < 1`,
        model.say({
          id: "Kurang dari 100 %: sisanya tanpa pembayar (lihat Biaya).",
          en: "Below 100%: the rest has no payer (see Biaya).",
        }),
      ],
      [
        unknown,
        model.say({
          id: "Angkanya belum lengkap di Segmen: isi, atau isi 0 pada Masuk anggaran.",
          en: "Figures on Segmen are not complete: fill in, or enter 0 under In the budget.",
        }),
      ],
    ],
    "OK",
  );
}

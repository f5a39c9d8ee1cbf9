/** Pembayar, second part: which payer bears which part of which line, and which lines go into the budget. */
import type { PlanLine, Text } from "../../../domain/index.js";
import { area, cell, f, firstThat } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, Rule } from "../../../sheets/index.js";
import { isKnown } from "../../../domain/index.js";
import { isOnRegion } from "../model.js";
import { lackings, newMembersOf } from "../notIncluded.js";
import type { PlanModel } from "../model.js";
import type { PayerWriter, SlotCells } from "./slots.js";
import type { SegmentCells } from "../segmen/cells.js";

export interface LineShares {
  readonly segment: SegmentCells;
  readonly included: CellPlace;
  /**
   * 1 where those who are covered already stay in the budget, 0 where not, or the part of them who do; `null` on a temporary line,
   * whose persons do not go on.
   */
  readonly running: CellPlace | null;
  /** 1 where the line is in the budget and complete, so that its new members are added up; else 0. */
  readonly counted: CellPlace;
  /** The same of those who are covered already; `null` as above. */
  readonly countedRunning: CellPlace | null;
  /** In the order of the slots, beside each other. */
  readonly shares: readonly CellPlace[];
  readonly sum: CellPlace;
  readonly check: CellPlace;
}

/** The lines with what all of them together leave out. */
export interface Matrix {
  readonly lines: readonly LineShares[];
  /** "Ketua RT/RW (upah dasar belum diisi); …": what is in the budget and cannot be added up yet; an empty text where nothing. */
  readonly leftOut: CellPlace;
  /** 0 where lines are in the budget and not one of them can be added up; else 1. */
  readonly hasSum: CellPlace;
}

const includedColumn = 1;
const runningColumn = 2;
const firstShareColumn = 3;

/** Columns that the check beside the shares is written over. */
export const checkColumns = 5;

/** Behind the check: whether the line is added up, and what the sum leaves out, of it and of all down to it. */
const countedColumns = 4;

export function matrixColumns(slots: number): {
  readonly sum: number;
  readonly check: number;
  readonly counted: number;
  readonly end: number;
} {
  const sum = firstShareColumn + slots;
  const counted = sum + 1 + checkColumns;
  return { sum, check: sum + 1, counted, end: counted + countedColumns };
}

/** The share of a line that a slot bears: as chosen, else all of it the first. */
function shareOf(line: PlanLine, slot: SlotCells, index: number): number {
  if (line.shares === null) return index === 0 ? 1 : 0;
  return line.shares.find(({ payer }) => payer === slot.payer.id)?.share ?? 0;
}

/** Whether only some of those who are covered are paid for already. */
function isInPart({ running, runningPersons, covered }: PlanLine): boolean {
  return running && runningPersons !== null && isKnown(covered) && runningPersons < covered.value;
}

/** The part of the covered persons who are paid for already: a quotient, which their number times it rounds back to. */
function partRunning(line: PlanLine): number {
  const { running, runningPersons, covered } = line;
  if (!isInPart(line)) return running ? 1 : 0;
  return (runningPersons ?? 0) / (covered.value ?? 1);
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
): Matrix {
  const { sheet, model, sources } = writer;
  const { say } = model;
  const at = matrixColumns(slots.length);
  const head = (column: number, words: Text, style: "columnHead" | "numberHead" | "textHead"): void => {
    sheet.put(column, say(words), style);
  };
  head(0, { id: "Baris", en: "Line" }, "columnHead");
  head(includedColumn, { id: "Masuk anggaran (1/0)", en: "In the budget (1/0)" }, "numberHead");
  head(runningColumn, { id: "Peserta berjalan (1/0)", en: "Those paid for already (1/0)" }, "numberHead");
  slots.forEach(({ name }, index) => {
    const free = say({ id: `Pembayar ${index + 1}`, en: `Payer ${index + 1}` });
    const shown = f`IF(${cell(name)} = "", ${free}, ${cell(name)})`;
    sheet.calculate(firstShareColumn + index, shown, "numberHead", { room: 20 });
  });
  head(at.sum, { id: "Jumlah", en: "Sum" }, "numberHead");
  head(at.check, { id: "Pemeriksaan", en: "Check" }, "textHead");
  for (let column = at.check + 1; column < at.check + checkColumns; column += 1)
    sheet.put(column, null, "columnHead");
  head(at.counted, { id: "Terhitung: baru", en: "Added up: new" }, "numberHead");
  head(at.counted + 1, { id: "Terhitung: berjalan", en: "Added up: already" }, "numberHead");
  head(at.counted + 2, { id: "Belum termasuk", en: "Not included" }, "textHead");
  head(at.counted + 3, { id: "Semua sampai baris ini", en: "All down to this row" }, "textHead");
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
    running: sources.choice(
      "running",
      { id: "Peserta berjalan tetap dibayari", en: "Those paid for already stay in the budget" },
      "1/0",
      { id: "1 = ya", en: "1 = yes" },
      {
        id: "1 bila peserta di Segmen sudah dibayari pembayar ini dan harus dianggarkan lagi, atau bagiannya (35 %) bila hanya sebagian; usul: 1 bila pembayar rencana lazim membayar segmen itu.",
        en: "1 where the covered of Segmen are paid for by this payer already and need a budget again, or the part of them (35%) where only some are; suggested 1 where the plan's payer usually pays for the segment.",
      },
    ),
  };
  const lines: LineShares[] = [];
  let leftOut: CellPlace | null = null;
  for (const segment of segments) {
    const line = writeLine(writer, slots, segment, from);
    leftOut = writeLeftOut(writer, line, leftOut, at.counted + 2);
    lines.push(line);
    sheet.next();
  }
  if (leftOut === null) throw new Error("A plan has its region");
  const [first] = lines;
  if (first === undefined) throw new Error("A plan has its region");
  const down = (place: CellPlace, columns = 1): ReferenceNode =>
    area({ ...place, rows: lines.length, columns });
  sheet.put(0, say({ id: "Ada yang terhitung (1 = ya)", en: "Something is added up (1 = yes)" }), "note");
  const hasSum = sheet.calculate(
    includedColumn,
    f`IF(AND(SUM(${down(first.included)}) > 0, SUM(${down(first.counted, 2)}) = 0), 0, 1)`,
    "derived.count",
  );
  sheet.next();
  return { lines, leftOut, hasSum };
}

/** What the sum leaves out of a line, and after it what it leaves out of all lines above: one row adds to the one before. */
function writeLeftOut(
  { sheet, model }: PayerWriter,
  { segment, included, counted, countedRunning }: LineShares,
  above: CellPlace | null,
  column: number,
): CellPlace {
  const { say } = model;
  const lacks = (place: CellPlace): FormulaNode => f`NOT(ISNUMBER(${cell(place)}))`;
  const { months } = segment;
  const why = firstThat(
    months === null
      ? [
          [lacks(segment.covered), say(lackings.covered)],
          [lacks(segment.workers), say(lackings.workers)],
          [f`${cell(segment.workers)} = 0`, say(lackings.noWorkers)],
        ]
      : [
          [lacks(segment.covered), say(lackings.persons)],
          [f`OR(${lacks(months.from)}, ${lacks(months.until)})`, say(lackings.months)],
        ],
    say(lackings.wage),
  );
  const name = cell(segment.name, "both");
  const part =
    countedRunning === null ? name : f`IF(${cell(countedRunning)} = 1, ${say(newMembersOf)}, "") & ${name}`;
  const own = sheet.calculate(
    column,
    f`IF(AND(${cell(included)} = 1, ${cell(counted)} = 0), ${part} & " (" & ${why} & ")", "")`,
    "derived.general",
    { room: 16 },
  );
  const joined =
    above === null
      ? f`${cell(own)} & ""`
      : f`${cell(above)} & IF(OR(${cell(above)} = "", ${cell(own)} = ""), "", "; ") & ${cell(own)}`;
  return sheet.calculate(column + 1, joined, "derived.general", { room: 16 });
}

function writeLine(
  { sheet, model, validations }: PayerWriter,
  slots: readonly SlotCells[],
  segment: SegmentCells,
  from: { readonly shares: string; readonly included: string; readonly running: string },
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
  const running =
    segment.months === null
      ? sheet.put(
          runningColumn,
          partRunning(segment.line),
          isInPart(segment.line) ? "input.share" : "input.count",
          {
            source: from.running,
          },
        )
      : null;
  if (running === null) sheet.put(runningColumn, "—", "text");
  else {
    rule(
      runningColumn,
      1,
      { kind: "decimal", min: 0, max: 1 },
      {
        id: "Isi 1 bila peserta yang sudah dibayari dianggarkan lagi, 0 bila tidak, atau bagiannya, misalnya 35%.",
        en: "Enter 1 where those paid for already are budgeted again, 0 where not, or the part of them, for example 35%.",
      },
    );
  }
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
  const isPriced = f`OR(${cell(segment.route)} <> "PU", ISNUMBER(${cell(segment.wage)}))`;
  const isIn = f`${cell(included)} = 1`;
  const { months } = segment;
  const isKnownNow =
    months === null
      ? f`ISNUMBER(${cell(segment.rate)})`
      : f`AND(${[segment.covered, months.from, months.until].map((place) => f`ISNUMBER(${cell(place)})`)})`;
  const counted = sheet.calculate(
    at.counted,
    f`IF(AND(${isIn}, ${isKnownNow}, ${isPriced}), 1, 0)`,
    "derived.count",
  );
  const countedRunning =
    running === null
      ? null
      : sheet.calculate(
          at.counted + 1,
          f`IF(AND(${isIn}, ${cell(running)} > 0, ISNUMBER(${cell(segment.covered)}), ${isPriced}), 1, 0)`,
          "derived.count",
        );
  if (countedRunning === null) sheet.put(at.counted + 1, "—", "text");
  return { segment, included, running, counted, countedRunning, shares, sum, check };
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
  line: Pick<LineShares, "segment" | "shares" | "included" | "sum"> & {
    readonly slots: readonly SlotCells[];
  },
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

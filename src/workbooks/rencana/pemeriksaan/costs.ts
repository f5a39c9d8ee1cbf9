/** Checks of Pembayar and Biaya: who pays for whom, what is added up, and whether the money suffices. */
import { area, at, columns, f, isFilled, madeIn, plus } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, SheetCheck } from "../../../sheets/index.js";
import { overlappingLines } from "../../../domain/index.js";
import type { PlanModel } from "../model.js";
import type { CostLine, MoneySheets } from "../biaya/cells.js";
import type { BudgetSheets } from "../anggaran/sheets.js";
import type { SegmentCells, SegmentSheet } from "../segmen/cells.js";

export function moneyChecks(
  model: PlanModel,
  segments: SegmentSheet,
  money: MoneySheets,
): readonly SheetCheck[] {
  return [
    ...payerChecks(money),
    ...(segments.standing.length === 0 ? [] : [notBoth(money)]),
    sameOrigin(segments, money),
    ...overlaps(model, money),
    ...ceilings(model, money),
    sums(money),
  ];
}

/** What the budget forms check on Baris RKA: their rows and the cash budget against Biaya, ceilings, room for every row. */
export function budgetChecks({ checks }: BudgetSheets): readonly SheetCheck[] {
  return checks.map(({ name, about, what, todo, lacks, at: place }) => ({
    name,
    ...(about === undefined ? {} : { about }),
    what,
    ...madeIn(place),
    ...(lacks ? { lacks: true as const } : {}),
    todo,
    at: place,
  }));
}

/** What Pembayar checks itself, each with its own sentence; the last of them are those of the lines. */
function payerChecks({ rules, lines }: MoneySheets): readonly SheetCheck[] {
  return [
    ...Object.entries(rules).map(([rule, check]): SheetCheck => ({
      name: "payers.rule",
      about: rule,
      what: {
        id: "Isian Pembayar sesuai aturannya",
        en: "What is filled in on Pembayar keeps its rules",
      },
      of: { ...check, column: columns.label },
      ...madeIn(check),
      todo: {
        id: "Kalimat di sel itu menyebut apa yang salah dan apa yang perlu diubah.",
        en: "The sentence in that cell says what is wrong and what to change.",
      },
      at: check,
    })),
    ...lines.map(({ line, name, shareSum, shareCheck }): SheetCheck => ({
      name: "shares.whole",
      about: line.id,
      what: {
        id: "Bagian pembayar berjumlah 100 % dan bernama",
        en: "The parts of the payers add up to 100% and have names",
      },
      of: name,
      ...madeIn(shareCheck),
      // What is left then is a payer's name or a figure that is not there yet.
      lacks: f`ROUND(${at(shareSum)}, 6) = 1`,
      todo: {
        id: "Ubah bagian pembayar sampai jumlahnya tepat 100 %; sisanya tercatat tanpa pembayar di Biaya.",
        en: "Change the parts until they come to exactly 100%; what is left has no payer on Biaya.",
      },
      toComplete: {
        id: "Kalimat di sel itu menyebut yang belum ada: nama pembayar, atau angka baris ini di Segmen.",
        en: "The sentence in that cell says what is not there yet: a payer's name, or figures of the line on Segmen.",
      },
      at: shareCheck,
    })),
  ];
}

function notBoth({ notBoth: place }: MoneySheets): SheetCheck {
  return {
    name: "lines.counted-once",
    what: {
      id: "Wilayah dan segmennya tidak sama-sama dianggarkan",
      en: "The region and its segments are not both in the budget",
    },
    ...madeIn(place),
    todo: {
      id: "Orang yang sama terhitung dua kali: isi 0 pada Masuk anggaran untuk wilayah, atau untuk semua segmen tetap.",
      en: "The same heads are counted twice: enter 0 under In the budget for the region, or for every standing segment.",
    },
    at: place,
  };
}

/** Persons of two bases or two days cannot be added to one sum; those of temporary lines are a list, not a base. */
function sameOrigin(segments: SegmentSheet, { lines }: MoneySheets): SheetCheck {
  const standing = lines.filter(({ temporary }) => !temporary);
  const cells = [segments.total, ...segments.standing];
  const included = together(standing.map((line) => line.included));
  const bases = together(cells.map(({ basis }) => basis));
  const dates = together(cells.map(({ date }) => date));
  const said = (one: ReferenceNode): FormulaNode => f`COUNTIFS(${included}, 1, ${one}, "<>")`;
  /**
   * Whether lines that are added up say different things: not all of them what the last of them says; what says nothing differs from none.
   * With one criterion at a time, as Gnumeric takes no column of them; of one line LOOKUP would have no list.
   */
  const differing = (one: ReferenceNode): FormulaNode => {
    const last = f`LOOKUP(2, 1 / ((${included} = 1) * (${one} <> "")), ${one})`;
    return f`IF(${said(one)} > 1, COUNTIFS(${included}, 1, ${one}, ${last}) < ${said(one)}, 0 = 1)`;
  };
  const differ = f`OR(${differing(bases)}, ${differing(dates)})`;
  return {
    name: "lines.alike",
    what: {
      id: "Baris yang dijumlahkan sama basis dan tanggalnya",
      en: "The lines that are added up are of one base and date",
    },
    applies: f`OR(${differ}, MIN(${said(bases)}, ${said(dates)}) > 1)`,
    holds: f`NOT(${differ})`,
    todo: {
      id: "Segmen dengan basis atau tanggal berbeda tidak dapat dijumlahkan begitu saja: samakan angkanya di Segmen, atau sebut perbedaannya di usulan.",
      en: "Segments of different bases or dates cannot simply be added up: make their figures alike on Segmen, or say the difference in the proposal.",
    },
    at: (cells[0] as SegmentCells).basis,
  };
}

/** Cells of one column, one below the other, as one area. */
function together(places: readonly CellPlace[]): ReferenceNode {
  const [first] = places;
  if (first === undefined) throw new Error("A plan has its total");
  if (places.some(({ row, column }, index) => row !== first.row + index || column !== first.column))
    throw new Error("The lines stand one below the other");
  return area({ ...first, rows: places.length, columns: 1 }, "both");
}

/** For each segment that may hold the heads of a later one: not both in the budget. */
function overlaps(model: PlanModel, { lines }: MoneySheets): readonly SheetCheck[] {
  const pairs = overlappingLines(model.segments);
  return lines.flatMap((line) => {
    const others = pairs
      .filter(([one]) => one.id === line.line.id)
      .map(([, other]) => lines.find((candidate) => candidate.line.id === other.id))
      .filter((other): other is CostLine => other !== undefined);
    if (others.length === 0) return [];
    const names = others.map((other) => other.line.name);
    return [
      {
        name: "lines.not-overlapping",
        about: line.line.id,
        what: {
          id: "Tidak dijumlahkan dengan segmen yang dapat memuat orang yang sama",
          en: "Not added to a segment that may hold the same heads",
        },
        of: line.name,
        applies: f`${at(line.included)} = 1`,
        holds: f`${plus(others.map((other) => at(other.included)))} = 0`,
        todo: {
          id: `Dapat memuat orang yang sama dengan: ${names.map(({ id }) => id).join("; ")}. Anggarkan salah satunya, atau pisahkan daftarnya menurut NIK.`,
          en: `May hold the same heads as: ${names.map(({ en }) => en).join("; ")}. Budget one of them, or keep the lists apart by NIK.`,
        },
        at: line.included,
      },
    ];
  });
}

function ceilings(model: PlanModel, { slots }: MoneySheets): readonly SheetCheck[] {
  return slots.map((slot, index): SheetCheck => {
    const shortfall = area({ ...slot.shortfall(columns.firstYear), columns: model.years.length }, "both");
    const { sheet, row, column } = slot.ceiling(columns.firstYear);
    const ceiling = area({ ...slot.ceiling(columns.firstYear), columns: model.years.length }, "both");
    return {
      name: "ceiling.kept",
      about: String(index + 1),
      what: {
        id: `Pagu pembayar ${index + 1} tidak terlampaui`,
        en: `The ceiling of payer ${index + 1} is not exceeded`,
      },
      of: slot.name,
      applies: f`AND(${isFilled(slot.name)}, COUNT(${ceiling}) > 0)`,
      holds: f`COUNTIF(${shortfall}, ">0") = 0`,
      todo: {
        id: "Biaya melebihi pagu pada sedikitnya satu tahun (baris kekurangan di Biaya): turunkan target atau bulan, tambah pembayar, atau minta tambahan pagu.",
        en: "The cost is above the ceiling in at least one year (row of the shortfall on Biaya): lower the target or the months, add a payer, or ask for more.",
      },
      at: { sheet, row, column },
    };
  });
}

function sums({ tests }: MoneySheets): SheetCheck {
  const [first] = tests;
  if (first === undefined) throw new Error("Biaya tests its sums");
  return {
    name: "costs.agree",
    what: {
      id: "Biaya sama dengan Proyeksi dan jumlah-jumlahnya cocok",
      en: "Biaya equals Proyeksi and its sums agree",
    },
    holds: f`NOT(OR(${tests.map((test) => f`${at(test)} = "≠"`)}))`,
    todo: {
      id: "Kolom Uji di Biaya menandai barisnya dengan ≠: ada rumus yang tertimpa. Lihat pemeriksaan rumus, atau isi ulang lembarnya.",
      en: "The column Test on Biaya marks the row with ≠: a formula was overwritten. See the checks of formulas, or fill the sheets again.",
    },
    at: first,
  };
}

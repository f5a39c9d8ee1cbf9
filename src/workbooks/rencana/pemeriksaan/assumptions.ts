/** Checks of Asumsi and Skenario: targets, path, months, the law in time, the active scenario. */
import { pathNames } from "../../../domain/index.js";
import { area, at, columns, f, known, madeIn, plus } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, SheetCheck } from "../../../sheets/index.js";
import { planProgrammes, planRoutes } from "../model.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { Row } from "../asumsi/rows.js";
import type { MoneySheets } from "../biaya/cells.js";
import type { BudgetSheets } from "../anggaran/sheets.js";
import { fewMonths, targetWithin } from "./segments.js";
import type { ProjectionSheet } from "../proyeksi/sheet.js";
import type { SegmentSheet } from "../segmen/cells.js";

/** What the checks read. */
export interface CheckedSheets {
  readonly model: PlanModel;
  readonly assumptions: PricedAssumptions;
  readonly segments: SegmentSheet;
  readonly projection: ProjectionSheet;
  readonly money: MoneySheets;
  readonly budget: BudgetSheets;
  /** The check of Skenario. */
  readonly scenarioAgrees: CellPlace;
}

/** The first cell of a row of years, or the first after the base year. */
function firstOf(row: Row, skip = 0): CellPlace {
  const { sheet, row: line, column } = row(columns.firstYear + skip);
  return { sheet, row: line, column };
}

function inYears(model: PlanModel, row: Row, skip = 0): ReferenceNode {
  return area({ ...row(columns.firstYear + skip), columns: model.years.length - skip }, "both");
}

export function assumptionChecks(from: CheckedSheets): readonly SheetCheck[] {
  return [
    ...targetChecks(from),
    ...yearlyTargets(from),
    ...pathChecks(from),
    ...monthChecks(from),
    ratesInOrder(from),
    lawInTime(from),
    printedAgrees(from),
    scenario(from),
  ];
}

/** A total that its own persons, months and rate do not come to, rounding as printed allowed for. */
function printedAgrees({ assumptions: { printed } }: CheckedSheets): SheetCheck {
  const { total, persons, months, rate, step } = printed;
  const product = f`${at(persons)} * ${at(months)} * ${at(rate)}`;
  return {
    name: "printed.agrees",
    what: {
      id: "Angka terbit yang diuji cocok: jumlah = orang × bulan × iuran",
      en: "The figure that is tried agrees: total = persons × months × contribution",
    },
    applies: f`AND(${known(total)}, ${known(persons)}, ${known(months)}, ${known(rate)}, ${known(step)})`,
    holds: f`2 * ABS(${at(total)} - ${product}) <= ${at(step)}`,
    todo: {
      id: "Salah satu dari keempat angka keliru; jangan diulang. Orang yang cocok dihitung di bawahnya, kemungkinan lain: Cek angka di panel.",
      en: "One of the four figures is wrong; do not repeat it. The persons that fit stand below it, other possibilities: Check numbers in the pane.",
    },
    at: persons,
  };
}

function targetChecks({ assumptions, segments }: CheckedSheets): readonly SheetCheck[] {
  const { total } = segments;
  return [
    {
      name: "target-year.in-plan",
      what: {
        id: "Tahun target sesudah tahun dasar dan di dalam kolom tahun",
        en: "The target year follows the base year and has a column",
      },
      holds: f`AND(
        ${at(assumptions.targetYear)} > ${at(assumptions.baseYear)},
        ${at(assumptions.targetYear)} <= ${at(assumptions.lastYear)}
      )`,
      todo: {
        id: "Ubah tahun target di Asumsi, atau isi buku kerja baru dengan tahun akhir yang lebih jauh.",
        en: "Change the target year on Asumsi, or fill a new workbook with a later final year.",
      },
      at: assumptions.targetYear,
    },
    {
      name: "target.within",
      what: {
        id: "Target di atas cakupan dasar dan paling besar 100 %",
        en: "The target is above today's rate and at most 100%",
      },
      ...targetWithin(assumptions.target, total.rate),
      todo: {
        id: "Target sudah tercapai atau melebihi 100 %: pastikan basisnya sama dengan angka dasar.",
        en: "The target is already reached or above 100%: make sure it is on the base of the baseline.",
      },
      at: assumptions.targetInput,
    },
  ];
}

/** Yearly targets that were typed in, whether or not the path follows them: they are shown beside it. */
function yearlyTargets({ model, assumptions, segments }: CheckedSheets): readonly SheetCheck[] {
  const { rate } = segments.total;
  const rows = [
    { path: "official", row: assumptions.officialTarget, name: { id: "resmi", en: "official" } },
    { path: "own", row: assumptions.ownTarget, name: { id: "sendiri", en: "own" } },
  ] as const;
  return rows.flatMap(({ path, row, name }): readonly SheetCheck[] => {
    const targets = inYears(model, row, 1);
    const isFollowed = f`${at(assumptions.path)} = ${model.say(pathNames[path])}`;
    const some = f`COUNT(${targets}) > 0`;
    const below = f`SUMPRODUCT((${targets} <> "") * (${targets} < ${at(rate)}))`;
    return [
      {
        name: "yearly-targets.at-most-all",
        about: path,
        what: {
          id: `Target ${name.id} tahunan paling besar 100 %`,
          en: `The ${name.en} yearly targets are at most 100%`,
        },
        applies: some,
        holds: f`COUNTIF(${targets}, ">1") = 0`,
        todo: {
          id: "Target di atas 100 % dari pekerja: pastikan basisnya sama dengan angka dasar. Tidak dipotong.",
          en: "A target above 100% of the workers: make sure it is on the base of the baseline. It is not clipped.",
        },
        at: firstOf(row, 1),
      },
      {
        name: "yearly-targets.not-below",
        about: path,
        what: {
          id: `Target ${name.id} tahunan yang diikuti tidak di bawah cakupan dasar`,
          en: `The ${name.en} yearly targets that are followed are not below today's rate`,
        },
        applies: f`AND(${isFollowed}, ${known(rate)}, ${some})`,
        holds: f`${below} = 0`,
        todo: {
          id: "Target tahunan di bawah cakupan hari ini: pastikan basis dan tanggalnya sama dengan angka dasar, atau ganti targetnya.",
          en: "A yearly target is below today's rate: make sure it is on the base and date of the baseline, or change it.",
        },
        at: firstOf(row, 1),
      },
    ];
  });
}

/** A path along yearly targets needs some. */
function pathChecks({ model, assumptions }: CheckedSheets): readonly SheetCheck[] {
  const isFollowed = (path: "official" | "own"): FormulaNode =>
    f`${at(assumptions.path)} = ${model.say(pathNames[path])}`;
  const some = (row: Row): FormulaNode => f`COUNT(${inYears(model, row, 1)}) > 0`;
  return [
    {
      name: "path.has-targets",
      what: {
        id: "Jalur target tahunan punya target tahunan",
        en: "A path along yearly targets has yearly targets",
      },
      applies: f`OR(${isFollowed("official")}, ${isFollowed("own")})`,
      holds: f`IF(${isFollowed("own")}, ${some(assumptions.ownTarget)}, ${some(assumptions.officialTarget)})`,
      lacks: true,
      todo: {
        id: "Isi baris target tahunan yang dipilih di Asumsi, atau pilih bentuk jalur lain: tanpa target tahunan cakupan tidak naik.",
        en: "Fill in the chosen row of yearly targets on Asumsi, or choose another shape of the path: without them coverage does not rise.",
      },
      at: assumptions.path,
    },
  ];
}

function monthChecks({ model, assumptions, projection }: CheckedSheets): readonly SheetCheck[] {
  const lastMonth = f`${inYears(model, assumptions.startMonth)} + ${inYears(model, assumptions.months)} - 1`;
  const waits = inYears(model, assumptions.fullJkmMonths, 1);
  // Only years in which somebody new is paid for; what is not calculated yet is no number and is not counted.
  const shortCohorts = (paidNew: Row): FormulaNode =>
    f`SUMPRODUCT(
      (${inYears(model, assumptions.newMonths, 1)} <= ${waits})
        * ISNUMBER(${inYears(model, paidNew, 1)})
        * (${inYears(model, paidNew, 1)} > 0)
    )`;
  const cohorts = (paidNew: Row): FormulaNode => f`COUNTIF(${inYears(model, paidNew, 1)}, ">0")`;
  const inAll = (count: (paidNew: Row) => FormulaNode): FormulaNode =>
    plus([projection.total, ...projection.segments].map((rows) => count(rows.paidNew)));
  return [
    {
      name: "funded.within-year",
      what: {
        id: "Bulan yang didanai tidak melewati Desember",
        en: "The months funded do not pass December",
      },
      holds: f`SUMPRODUCT((${lastMonth} > 12) * 1) = 0`,
      todo: {
        id: "Bulan mulai + lamanya melewati Desember: mundurkan bulan mulai atau kurangi bulannya.",
        en: "First month + months pass December: start earlier or fund fewer months.",
      },
      at: firstOf(assumptions.startMonth),
    },
    {
      name: "funded.full-jkm",
      what: { id: "Bulan yang didanai cukup untuk JKM penuh", en: "The months funded suffice for full JKM" },
      holds: f`SUMPRODUCT((${inYears(model, assumptions.months, 1)} <= ${waits}) * 1) = 0`,
      todo: fewMonths,
      at: firstOf(assumptions.monthsInput, 1),
    },
    {
      name: "new-members.full-jkm",
      what: {
        id: "Peserta baru didanai cukup lama untuk JKM penuh pada tahun pertamanya",
        en: "New members are funded long enough for full JKM in their first year",
      },
      applies: f`${inAll(cohorts)} > 0`,
      holds: f`${inAll(shortCohorts)} = 0`,
      todo: {
        id: "Peserta yang mulai selambat itu tidak punya satu bulan pun JKM penuh pada tahun itu: majukan bulan mulai peserta baru, atau pastikan dana tahun berikutnya.",
        en: "Members who start that late have not one month of full JKM in that year: let them start earlier, or make sure of next year's money.",
      },
      at: firstOf(assumptions.newStart, 1),
    },
  ];
}

/** Each month of a table of rates has its rate, and the months ascend: the last that has begun is taken. */
function ratesInOrder({ assumptions: { rateTables } }: CheckedSheets): SheetCheck {
  const tables = planRoutes.flatMap((route) =>
    planProgrammes.map((programme) => rateTables[route][programme]),
  );
  const sound = tables.flatMap(({ from, rate }) => {
    const upper = area({ ...from, rows: from.rows - 1 }, "both");
    const lower = area({ ...from, row: from.row + 1, rows: from.rows - 1 }, "both");
    const falls = f`(${lower} <= ${upper}) * (${lower} > 0)`;
    return [f`COUNT(${from}) = COUNT(${rate})`, f`SUMPRODUCT(${falls}) = 0`];
  });
  return {
    name: "rates.in-order",
    what: { id: "Setiap tarif punya bulan mulai, berurutan", en: "Every rate has its first month, in order" },
    holds: f`AND(${sound})`,
    todo: {
      id: "Di Asumsi, isi bulan mulai dan tarifnya berpasangan, dari yang terdahulu ke yang terbaru.",
      en: "On Asumsi, enter first months and rates in pairs, from the earliest to the latest.",
    },
    at: rateTables.BPU.JKK.first,
  };
}

function lawInTime({ assumptions }: CheckedSheets): SheetCheck {
  return {
    name: "law.in-time",
    what: {
      id: "Semua tahun rencana di dalam masa iuran yang sudah dipastikan",
      en: "All years of the plan lie within the time for which the contributions were verified",
    },
    holds: f`${at(assumptions.lastYear)} <= ${at(assumptions.lawUntil)}`,
    lacks: true,
    todo: {
      id: "Tahun sesudahnya memakai iuran yang sama: pastikan tidak ada peraturan baru, lalu naikkan tahunnya di Asumsi.",
      en: "Later years use the same contributions: make sure that there is no new regulation, then raise the year on Asumsi.",
    },
    at: assumptions.lawUntil,
  };
}

function scenario({ segments, scenarioAgrees }: CheckedSheets): SheetCheck {
  return {
    name: "scenario.agrees",
    what: { id: "Skenario yang aktif sama dengan Proyeksi", en: "The active scenario equals Proyeksi" },
    ...madeIn(scenarioAgrees),
    // Without the region's figures both are empty.
    applies: known(segments.total.rate),
    todo: {
      id: "Ada rumus yang tertimpa di Proyeksi atau Hitung skenario: lihat pemeriksaan rumus, atau isi ulang lembarnya.",
      en: "A formula on Proyeksi or Hitung skenario was overwritten: see the checks of formulas, or fill the sheets again.",
    },
    at: scenarioAgrees,
  };
}

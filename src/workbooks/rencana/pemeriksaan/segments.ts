/** Checks of Segmen: what is missing in a line, what contradicts itself, and where it comes from. */
import type { LineNumber, Text } from "../../../domain/index.js";
import { at, f, known } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, SheetCheck } from "../../../sheets/index.js";
import { waitIn } from "../asumsi/series.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import { confirmed, figureSources, oneOrigin, origin } from "./origins.js";
import type { NumberOnSources } from "./origins.js";
import { notStale, ofBaseYear } from "./dates.js";
import type { SegmentCells, SegmentSheet, TemporaryCells } from "../segmen/cells.js";

/**
 * The checks of the region's line, of every standing and of every temporary line.
 * @param onSources where a figure's number stands on Sumber
 */
export function segmentChecks(
  model: PlanModel,
  assumptions: PricedAssumptions,
  segments: SegmentSheet,
  onSources: NumberOnSources,
): readonly SheetCheck[] {
  const { total, standing, temporary } = segments;
  return [
    ...lineChecks(model, assumptions, total, onSources),
    ofBaseYear(model, assumptions, total),
    ...standing.flatMap((line) => [
      ...lineChecks(model, assumptions, line, onSources),
      notStale(model, assumptions, line),
      ...ownTarget(line),
    ]),
    ...temporary.flatMap((line) => temporaryChecks(model, assumptions, line, onSources)),
  ];
}

function lineChecks(
  model: PlanModel,
  assumptions: PricedAssumptions,
  line: SegmentCells,
  onSources: NumberOnSources,
): readonly SheetCheck[] {
  const of = line.name;
  const bothKnown = f`AND(${known(line.covered)}, ${known(line.workers)})`;
  return [
    filled(line, "covered", { id: "Peserta terisi", en: "Covered persons are filled in" }),
    filled(line, "workers", { id: "Pekerja terisi", en: "Workers are filled in" }),
    {
      name: "covered.within-workers",
      about: line.line.id,
      what: { id: "Peserta tidak melebihi pekerja", en: "Covered persons do not exceed workers" },
      of,
      applies: bothKnown,
      holds: f`${at(line.covered)} <= ${at(line.workers)}`,
      todo: {
        id: "Cakupan di atas 100 % dapat terjadi bila basis peserta dan pekerja berbeda: periksa basisnya. Tidak dipotong.",
        en: "A rate above 100% can arise where the bases of covered and workers differ: check the base. It is not clipped.",
      },
      at: line.covered,
    },
    ...confirmed(line),
    ...oneOrigin(line),
    origin(model, line, ["covered", "workers"]),
    ...figureSources(line, ["covered", "workers"], onSources),
    wage(assumptions, line),
  ];
}

function filled(line: SegmentCells, which: LineNumber, what: Text): SheetCheck {
  const number = line[which];
  return {
    name: `${which}.filled`,
    about: line.line.id,
    what,
    of: line.name,
    holds: known(number),
    lacks: true,
    todo: {
      id: "Isi sel biru yang kosong; Panduan menyebut kepada siapa bertanya. Barisnya kosong di Proyeksi sampai terisi.",
      en: "Fill in the empty blue cell; Panduan says whom to ask. Its rows of Proyeksi stay empty until then.",
    },
    at: number,
  };
}

/** Of a PU line; not needed where nobody is to be added. */
function wage(assumptions: PricedAssumptions, line: SegmentCells): SheetCheck {
  return {
    name: "wage.filled",
    about: line.line.id,
    what: { id: "Upah dasar segmen PU terisi", en: "The wage base of PU segments is filled in" },
    of: line.name,
    applies: f`AND(
      ${isWaged(line)},
      ${at(assumptions.paidShare)} > 0,
      NOT(AND(${known(line.rate)}, ${at(line.target)} <= ${at(line.rate)}))
    )`,
    holds: known(line.wage),
    lacks: true,
    todo: {
      id: "Minta upah dasar iuran kepada BPKAD atau cabang BPJS Ketenagakerjaan; tanpa itu biaya segmen PU kosong.",
      en: "Ask the finance office or the BPJS Ketenagakerjaan branch for the wage base; without it the cost of PU segments is empty.",
    },
    at: line.wage,
  };
}

/** A share above the rate it starts from and at most 1: above 1 it is wrong even where the rate is not known yet. */
export function targetWithin(
  target: CellPlace,
  rate: CellPlace,
): Required<Pick<SheetCheck, "applies" | "holds">> {
  return {
    applies: f`OR(${known(rate)}, ${at(target)} > 1)`,
    holds: f`AND(${at(target)} <= 1, ${at(target)} > ${at(rate)})`,
  };
}

/** A target of the segment's own; the common one is checked on Asumsi. */
function ownTarget(line: SegmentCells): readonly SheetCheck[] {
  const own = line.ownTarget;
  if (own === null) return [];
  const within = targetWithin(own, line.rate);
  return [
    {
      name: "own-target.within",
      about: line.line.id,
      what: {
        id: "Target sendiri di atas cakupan dasar dan paling besar 100 %",
        en: "The own target is above today's rate and at most 100%",
      },
      of: line.name,
      applies: f`AND(${known(own)}, ${within.applies})`,
      holds: within.holds,
      todo: {
        id: "Target sendiri sudah tercapai atau melebihi 100 %: pastikan basisnya sama dengan angka segmen, atau kosongkan.",
        en: "The own target is already reached or above 100%: make sure it is on the segment's base, or leave it empty.",
      },
      at: own,
    },
  ];
}

function temporaryChecks(
  model: PlanModel,
  assumptions: PricedAssumptions,
  line: TemporaryCells,
  onSources: NumberOnSources,
): readonly SheetCheck[] {
  const of = line.name;
  const about = line.line.id;
  const period = f`AND(${known(line.from)}, ${known(line.until)})`;
  const monthOf = (place: CellPlace): FormulaNode => f`YEAR(${at(place)}) * 12 + MONTH(${at(place)})`;
  const months = f`${monthOf(line.until)} - ${monthOf(line.from)} + 1`;
  return [
    {
      name: "months.filled",
      about,
      what: {
        id: "Orang dan bulan perlindungan terisi",
        en: "Persons and months of protection are filled in",
      },
      of,
      holds: f`AND(${known(line.persons)}, ${period}, ${at(line.from)} <= ${at(line.until)})`,
      lacks: f`NOT(AND(${known(line.persons)}, ${period}))`,
      todo: {
        id: "Bulan terakhir mendahului bulan pertama: betulkan salah satunya.",
        en: "The last month is before the first: put one of them right.",
      },
      toComplete: {
        id: "Isi jumlah orang, bulan pertama dan bulan terakhir.",
        en: "Fill in the persons, the first month and the last month.",
      },
      at: line.persons,
    },
    {
      name: "months.full-jkm",
      about,
      what: {
        id: "Masa perlindungan cukup untuk JKM penuh",
        en: "The months of protection suffice for full JKM",
      },
      of,
      applies: period,
      holds: f`${months} > ${waitIn(model, assumptions, f`YEAR(${at(line.from)})`)}`,
      todo: fewMonths,
      at: line.until,
    },
    {
      name: "months.in-plan",
      about,
      what: {
        id: "Bulan perlindungan di dalam tahun-tahun rencana",
        en: "The months of protection lie within the years of the plan",
      },
      of,
      applies: period,
      holds: f`AND(
        YEAR(${at(line.from)}) >= ${at(assumptions.baseYear)},
        YEAR(${at(line.until)}) <= ${at(assumptions.lastYear)}
      )`,
      todo: {
        id: "Bulan di luar kolom tahun tidak dihitung biayanya: ubah bulannya, atau isi buku kerja baru dengan tahun yang mencakupnya.",
        en: "Months outside the columns of years cost nothing here: change them, or fill a new workbook with years that hold them.",
      },
      at: line.until,
    },
    origin(model, line, ["covered"]),
    ...figureSources(line, ["covered"], onSources),
    {
      ...wage(assumptions, line),
      applies: isWaged(line),
    },
  ];
}

const isWaged = (line: SegmentCells): FormulaNode => f`${at(line.route)} = "PU"`;

/** Full JKM is paid after the wait of Asumsi: whoever is funded for just that long has no funded month of it. */
export const fewMonths = {
  id: "JKM penuh baru sesudah masa tunggu di Asumsi: yang didanai selama itu atau kurang hanya mendapat biaya pemakaman, tanpa satu bulan pun JKM penuh. JKK berlaku sejak awal.",
  en: "JKM is full only after the wait on Asumsi: whoever is funded for that long or less has the funeral grant only, and not one month of full JKM. JKK holds from the start.",
};

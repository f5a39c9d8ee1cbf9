/** Checks of Segmen: what is missing in a line, what contradicts itself, and where it comes from. */
import type { Text } from "../../domain/index.js";
import { binary, call, number, text, when } from "../formula.js";
import type { CellPlace, FormulaNode } from "../formula.js";
import type { AssumptionCells } from "./asumsi.js";
import { at, known } from "./pemeriksaanLayout.js";
import type { SheetCheck } from "./pemeriksaanLayout.js";
import { figureSources, oneOrigin, origin } from "./pemeriksaanAsal.js";
import type { NumberOnSources } from "./pemeriksaanAsal.js";
import type { SegmentCells, SegmentSheet, TemporaryCells } from "./segmen.js";

const not = (node: FormulaNode): FormulaNode => call("NOT", node);

/**
 * The checks of the region's line, of every standing and of every temporary line.
 * @param onSources where a figure's number stands on Sumber
 */
export function segmentChecks(
  assumptions: AssumptionCells,
  segments: SegmentSheet,
  onSources: NumberOnSources,
): readonly SheetCheck[] {
  const { total, standing, temporary } = segments;
  return [
    ...lineChecks(assumptions, total, onSources),
    totalDate(assumptions, total),
    ...standing.flatMap((line) => [
      ...lineChecks(assumptions, line, onSources),
      notStale(assumptions, line),
      ...ownTarget(line),
    ]),
    ...temporary.flatMap((line) => temporaryChecks(assumptions, line, onSources)),
  ];
}

function lineChecks(
  assumptions: AssumptionCells,
  line: SegmentCells,
  onSources: NumberOnSources,
): readonly SheetCheck[] {
  const of = line.name;
  const bothKnown = call("AND", known(line.covered), known(line.workers));
  return [
    filled(line, line.covered, { id: "Peserta terisi", en: "Covered persons are filled in" }),
    filled(line, line.workers, { id: "Pekerja terisi", en: "Workers are filled in" }),
    {
      what: { id: "Peserta tidak melebihi pekerja", en: "Covered persons do not exceed workers" },
      of,
      holds: when(bothKnown, binary("<=", at(line.covered), at(line.workers)), not(number(0))),
      todo: {
        id: "Cakupan di atas 100 % dapat terjadi bila basis peserta dan pekerja berbeda: periksa basisnya. Tidak dipotong.",
        en: "A rate above 100% can arise where the bases of covered and workers differ: check the base. It is not clipped.",
      },
      at: line.covered,
    },
    ...oneOrigin(line),
    origin(line, ["covered", "workers"]),
    ...figureSources(line, ["covered", "workers"], onSources),
    wage(assumptions, line),
  ];
}

function filled(line: SegmentCells, number: CellPlace, what: Text): SheetCheck {
  return {
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

/** Not needed where nobody is to be added. */
function wage(assumptions: AssumptionCells, line: SegmentCells): SheetCheck {
  return {
    what: { id: "Upah dasar segmen PU terisi", en: "The wage base of PU segments is filled in" },
    of: line.name,
    holds: call(
      "OR",
      binary("<>", at(line.route), text("PU")),
      known(line.wage),
      binary("=", at(assumptions.paidShare), number(0)),
      call("AND", known(line.rate), binary("<=", at(line.target), at(line.rate))),
    ),
    lacks: true,
    todo: {
      id: "Minta upah dasar iuran kepada BPKAD atau cabang BPJS Ketenagakerjaan; tanpa itu biaya segmen PU kosong.",
      en: "Ask the finance office or the BPJS Ketenagakerjaan branch for the wage base; without it the cost of PU segments is empty.",
    },
    at: line.wage,
  };
}

/** Where the path starts: the region's figures are of the base year, neither older nor younger. */
function totalDate(assumptions: AssumptionCells, total: SegmentCells): SheetCheck {
  return {
    what: {
      id: "Angka dasar bertanggal dalam tahun dasar",
      en: "The baseline is dated within the base year",
    },
    holds: when(
      known(total.date),
      binary("=", call("YEAR", at(total.date)), at(assumptions.baseYear)),
      known(total.date),
    ),
    lacks: not(known(total.date)),
    todo: {
      id: "Tanggal angka dasar dan tahun dasar berbeda: sebutkan, atau ganti salah satunya.",
      en: "The date of the baseline and the base year differ: say so, or change one of them.",
    },
    at: total.date,
  };
}

/** A date in words cannot be compared; that it is there is another check. */
function notStale(assumptions: AssumptionCells, line: SegmentCells): SheetCheck {
  return {
    what: {
      id: "Angka tidak lebih tua dari tahun dasar",
      en: "The figures are not older than the base year",
    },
    of: line.name,
    holds: when(
      call("AND", known(line.covered), known(line.date)),
      binary(">=", call("YEAR", at(line.date)), at(assumptions.baseYear)),
      not(number(0)),
    ),
    todo: {
      id: "Angka basi: minta angka tahun dasar kepada cabang BPJS Ketenagakerjaan, atau sebut tanggalnya di samping hasilnya.",
      en: "Stale figures: ask the BPJS Ketenagakerjaan branch for those of the base year, or say the date beside the result.",
    },
    at: line.date,
  };
}

/** A target of the segment's own; the common one is checked on Asumsi. */
function ownTarget(line: SegmentCells): readonly SheetCheck[] {
  const own = line.ownTarget;
  if (own === null) return [];
  return [
    {
      what: {
        id: "Target sendiri di atas cakupan dasar dan paling besar 100 %",
        en: "The own target is above today's rate and at most 100%",
      },
      of: line.name,
      holds: when(
        known(own),
        call(
          "AND",
          binary("<=", at(own), number(1)),
          call("OR", not(known(line.rate)), binary(">", at(own), at(line.rate))),
        ),
        not(number(0)),
      ),
      todo: {
        id: "Target sendiri sudah tercapai atau melebihi 100 %: pastikan basisnya sama dengan angka segmen, atau kosongkan.",
        en: "The own target is already reached or above 100%: make sure it is on the segment's base, or leave it empty.",
      },
      at: own,
    },
  ];
}

function temporaryChecks(
  assumptions: AssumptionCells,
  line: TemporaryCells,
  onSources: NumberOnSources,
): readonly SheetCheck[] {
  const of = line.name;
  const period = call("AND", known(line.from), known(line.until));
  const monthOf = (place: CellPlace): FormulaNode =>
    binary("+", binary("*", call("YEAR", at(place)), number(12)), call("MONTH", at(place)));
  const months = binary("+", binary("-", monthOf(line.until), monthOf(line.from)), number(1));
  return [
    {
      what: {
        id: "Orang dan bulan perlindungan terisi",
        en: "Persons and months of protection are filled in",
      },
      of,
      holds: call(
        "AND",
        known(line.persons),
        when(period, binary("<=", at(line.from), at(line.until)), period),
      ),
      lacks: not(call("AND", known(line.persons), period)),
      todo: {
        id: "Isi jumlah orang, bulan pertama dan bulan terakhir (tidak mendahului bulan pertama).",
        en: "Fill in the persons, the first month and the last month (not before the first).",
      },
      at: line.persons,
    },
    {
      what: {
        id: "Masa perlindungan cukup untuk JKM penuh",
        en: "The months of protection suffice for full JKM",
      },
      of,
      holds: when(period, binary(">=", months, at(assumptions.fullJkmMonths)), not(number(0))),
      todo: fewMonths,
      at: line.until,
    },
    {
      what: {
        id: "Bulan perlindungan di dalam tahun-tahun rencana",
        en: "The months of protection lie within the years of the plan",
      },
      of,
      holds: when(
        period,
        call(
          "AND",
          binary(">=", call("YEAR", at(line.from)), at(assumptions.baseYear)),
          binary("<=", call("YEAR", at(line.until)), at(assumptions.lastYear)),
        ),
        not(number(0)),
      ),
      todo: {
        id: "Bulan di luar kolom tahun tidak dihitung biayanya: ubah bulannya, atau isi buku kerja baru dengan tahun yang mencakupnya.",
        en: "Months outside the columns of years cost nothing here: change them, or fill a new workbook with years that hold them.",
      },
      at: line.until,
    },
    origin(line, ["covered"]),
    ...figureSources(line, ["covered"], onSources),
    {
      ...wage(assumptions, line),
      holds: call("OR", binary("<>", at(line.route), text("PU")), known(line.wage)),
    },
  ];
}

export const fewMonths = {
  id: "Kepesertaan yang lebih singkat hanya memberi biaya pemakaman; JKK tetap berlaku sejak awal.",
  en: "A shorter membership pays the funeral grant only; JKK holds from the start.",
};

/** Checks of when a figure was counted: its year against the base year, also where the date is words such as "Juli 2025". */
import type { Text } from "../../../domain/index.js";
import { area, at, columns, f, isFilled, known, plus } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, SheetCheck } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { SegmentCells } from "../segmen/cells.js";

/** Words of a date that nobody can vouch for; published figures whose page gives none begin with the first. */
const unsure: readonly Text[] = [
  { id: "*tanpa tanggal*", en: "*undated*" },
  { id: "*kemungkinan*", en: "*probably*" },
];

/** What years look like in words: three decades, so that "20 Juli" is none. */
const years: readonly string[] = ["*201?*", "*202?*", "*203?*"];

/** How many of these patterns the words of a cell hold; a date has no words. */
function holdsAnyOf(place: CellPlace, patterns: readonly string[]): FormulaNode {
  return f`${plus(patterns.map((pattern) => f`COUNTIF(${at(place)}, ${pattern})`))} > 0`;
}

/** Whether a cell says in words that its date is not certain. */
export function isUnsure({ say }: PlanModel, place: CellPlace): FormulaNode {
  return holdsAnyOf(place, unsure.map(say));
}

/**
 * Of a figure that is there and dated for certain; a date that is missing or uncertain is told where base, date and source
 * are asked for. Words in which no year is found wait for one.
 */
function ofYear(
  model: PlanModel,
  line: SegmentCells,
  holds: { readonly date: FormulaNode; readonly words: FormulaNode },
): Pick<SheetCheck, "applies" | "holds" | "lacks" | "at"> {
  const { date } = line;
  return {
    applies: f`AND(
      COUNT(${at(line.covered)}, ${at(line.workers)}) > 0,
      ${isFilled(date)},
      NOT(${isUnsure(model, date)})
    )`,
    holds: f`IF(${known(date)}, ${holds.date}, ${holds.words})`,
    lacks: f`NOT(OR(${known(date)}, ${holdsAnyOf(date, years)}))`,
    at: date,
  };
}

/** Where the path starts: the region's figures are of the base year, neither older nor younger. */
export function ofBaseYear(
  model: PlanModel,
  assumptions: PricedAssumptions,
  total: SegmentCells,
): SheetCheck {
  const { date } = total;
  const base = at(assumptions.baseYear);
  return {
    what: {
      id: "Angka dasar bertanggal dalam tahun dasar",
      en: "The baseline is dated within the base year",
    },
    ...ofYear(model, total, {
      date: f`YEAR(${at(date)}) = ${base}`,
      words: f`COUNTIF(${at(date)}, "*" & ${base} & "*") > 0`,
    }),
    todo: {
      id: "Periksa: angka ini dari tahun lain daripada tahun dasar; ganti angkanya, atau tahun dasar di Asumsi. Lengkapi: sebut tahunnya di sel ini.",
      en: "To check: this figure is of another year than the base year; change the figure, or the base year on Asumsi. To complete: say its year in this cell.",
    },
  };
}

export function notStale(model: PlanModel, assumptions: PricedAssumptions, line: SegmentCells): SheetCheck {
  const { date } = line;
  const ofPlan = area({ ...assumptions.years(columns.firstYear), columns: model.years.length }, "both");
  return {
    what: {
      id: "Angka tidak lebih tua dari tahun dasar",
      en: "The figures are not older than the base year",
    },
    of: line.name,
    ...ofYear(model, line, {
      date: f`YEAR(${at(date)}) >= ${at(assumptions.baseYear)}`,
      words: f`SUMPRODUCT(COUNTIF(${at(date)}, "*" & ${ofPlan} & "*") * 1) > 0`,
    }),
    todo: {
      id: "Periksa: angka sudah lama; minta angka tahun dasar kepada cabang BPJS Ketenagakerjaan, atau sebut tanggalnya di samping hasilnya. Lengkapi: sebut tahunnya di sel ini.",
      en: "To check: the figures are old; ask the BPJS Ketenagakerjaan branch for those of the base year, or say the date beside the result. To complete: say their year in this cell.",
    },
  };
}

/** Ringkasan: its sentences, put together by the workbook itself, and the look-ups behind them. */
import { area, binary, call, cell, minus, number, over, plus, sentence, text, when } from "../formula.js";
import type { CellPlace, FormulaNode } from "../formula.js";
import type { PlanModel } from "../model.js";
import type { AssumptionCells } from "./asumsi.js";
import type { Row } from "./asumsiRows.js";
import type { MoneySheets } from "./biayaCells.js";
import type { CashCells } from "./kas.js";
import { columns } from "./layout.js";
import type { ProjectionSheet } from "./proyeksi.js";
import type { SegmentSheet } from "./segmen.js";
import { dateWords, percentWords, personsWords, rupiahWords } from "./words.js";

/** What the summary reads from. */
export interface SummarySources {
  readonly model: PlanModel;
  readonly assumptions: AssumptionCells;
  readonly segments: SegmentSheet;
  readonly projection: ProjectionSheet;
  readonly money: MoneySheets;
  readonly cash: CashCells;
}

/** The value of a row of Proyeksi in the target year, or in the last year where the target lies beyond it. */
export function inTargetYear(from: SummarySources, row: Row): FormulaNode {
  const { assumptions } = from;
  const within = call("MIN", cell(assumptions.targetYear, "both"), cell(assumptions.lastYear, "both"));
  const year = call("MAX", cell(assumptions.firstYear, "both"), within);
  return call(
    "INDEX",
    wholeRow(from, row),
    call("MATCH", year, wholeRow(from, assumptions.years), number(0)),
  );
}

function wholeRow(from: SummarySources, row: Row): FormulaNode {
  return area({ ...row(columns.firstYear), columns: from.model.years.length }, "both");
}

/** Members needed in the target year beyond those covered in the base year. */
export function added(from: SummarySources): FormulaNode {
  return minus(inTargetYear(from, from.projection.total.members), cell(from.segments.total.covered, "both"));
}

/** Whether it takes more members than there are today; fewer can do where the workers become fewer. */
function takesMore(from: SummarySources): FormulaNode {
  return binary(">", added(from), number(0));
}

/** Whether the target year stays below the target, as yearly targets can have it. */
function staysBelow(from: SummarySources): FormulaNode {
  return binary(">", inTargetYear(from, from.projection.total.gap), number(0));
}

/** "123.456 peserta" of the target year, where they are no more than today. */
function enough(from: SummarySources): FormulaNode {
  const { say } = from.model;
  return sentence(
    say({ id: "cukup ", en: "" }),
    personsWords(inTargetYear(from, from.projection.total.members)),
    say({
      id: " peserta, tidak lebih dari sekarang",
      en: " members are enough, no more than today",
    }),
  );
}

/** Base, date, target, year, payer and cost in one sentence. */
export function headline(from: SummarySources): FormulaNode {
  const { model, assumptions, projection } = from;
  const { language } = model.choices;
  const { total } = from.segments;
  const say = (id: string, en: string): string => model.say({ id, en });
  const at = (place: CellPlace): FormulaNode => cell(place, "both");
  const basis = when(binary("=", at(total.basis), text("")), text(""), sentence(" (", at(total.basis), ")"));
  const today = sentence(
    say("Per ", "On "),
    dateWords(total.date, language),
    ", ",
    personsWords(at(total.covered)),
    say(" dari ", " of "),
    personsWords(at(total.workers)),
    say(" pekerja", " workers"),
    basis,
    say(" di ", " in "),
    at(assumptions.region),
    say(" terlindungi: ", " were covered: "),
    percentWords(at(total.rate), language),
    ". ",
  );
  const part = percentWords(at(assumptions.paidShare), language);
  const isWhole = binary("=", at(assumptions.paidShare), number(1));
  const need = sentence(
    when(
      staysBelow(from),
      sentence(
        say("Target tahunan membawa cakupan ke ", "The yearly targets bring coverage to "),
        percentWords(inTargetYear(from, projection.total.rate), language),
        say(" pada ", " in "),
        at(assumptions.targetYear),
        say(", belum ", ", not yet "),
        percentWords(at(total.target), language),
        ": ",
      ),
      sentence(
        say("Untuk mencapai ", "To reach "),
        percentWords(at(total.target), language),
        say(" pada ", " in "),
        at(assumptions.targetYear),
        say(" ", ", "),
      ),
    ),
    when(
      takesMore(from),
      sentence(
        say("diperlukan ", ""),
        personsWords(added(from)),
        say(
          " peserta tambahan. Iuran JKK+JKM untuk ",
          " more members are needed. JKK+JKM contributions for ",
        ),
        when(isWhole, text(say("semuanya", "all of them")), sentence(part, say(" darinya", " of them"))),
      ),
      sentence(
        enough(from),
        say(". Iuran JKK+JKM untuk ", ". JKK+JKM contributions for "),
        when(isWhole, text(""), sentence(part, say(" dari ", " of "))),
        say("pengganti yang keluar", "those who replace leavers"),
      ),
    ),
    say(", dibayar ", ", paid by "),
    at(assumptions.payer),
    say(", berbiaya ", ", cost "),
    rupiahWords(inTargetYear(from, projection.total.cost), language),
    say(" pada tahun target dan ", " in the target year and "),
    rupiahWords(projection.total.costSum, language),
    say(" selama ", " over "),
    plus(at(assumptions.baseYear), number(1)),
    "–",
    at(assumptions.lastYear),
    ".",
  );
  const reached = sentence(
    say("Target ", "The target of "),
    percentWords(at(assumptions.target), language),
    say(" sudah tercapai; cakupan dipertahankan.", " is already reached; coverage is held."),
  );
  return when(
    call("ISNUMBER", at(total.rate)),
    sentence(today, when(binary(">", at(total.target), at(total.rate)), need, reached)),
    text(
      say(
        "Belum ada angka dasar untuk seluruh wilayah: isi peserta dan pekerja (basis) di lembar Segmen, lalu kalimat ini terisi sendiri.",
        "There is no baseline for the whole region yet: fill in covered persons and workers (base) on the sheet Segmen, and this sentence completes itself.",
      ),
    ),
  );
}

/** What the chart shows, in one line that follows the numbers; a chart's own title would go stale. */
export function finding(from: SummarySources): FormulaNode {
  const { model, assumptions, projection } = from;
  const { language } = model.choices;
  const { total } = from.segments;
  const say = (id: string, en: string): string => model.say({ id, en });
  const at = (place: CellPlace): FormulaNode => cell(place, "both");
  const perYear = call(
    "ROUNDUP",
    over(added(from), call("MAX", number(1), minus(at(assumptions.targetYear), at(assumptions.baseYear)))),
    number(0),
  );
  return when(
    call("ISNUMBER", at(total.rate)),
    when(
      binary(">", at(total.target), at(total.rate)),
      when(
        staysBelow(from),
        sentence(
          say("Target tahunan membawa cakupan dari ", "The yearly targets bring coverage from "),
          percentWords(at(total.rate), language),
          say(" ke ", " to "),
          percentWords(inTargetYear(from, projection.total.rate), language),
          say(" pada ", " in "),
          at(assumptions.targetYear),
          say(", belum ", ", not yet "),
          percentWords(at(total.target), language),
        ),
        sentence(
          say("Cakupan harus naik dari ", "Coverage must rise from "),
          percentWords(at(total.rate), language),
          say(" ke ", " to "),
          percentWords(at(total.target), language),
          say(" pada ", " in "),
          at(assumptions.targetYear),
          ": ",
          when(
            takesMore(from),
            sentence(
              say("rata-rata ", "on average "),
              personsWords(perYear),
              say(" peserta tambahan setiap tahun", " additional members every year"),
            ),
            enough(from),
          ),
        ),
      ),
      text(say("Target sudah tercapai: cakupan dipertahankan", "The target is reached: coverage is held")),
    ),
    text(
      say(
        "Grafik terisi setelah angka dasar di Segmen diisi",
        "The chart fills once the baseline on Segmen is there",
      ),
    ),
  );
}

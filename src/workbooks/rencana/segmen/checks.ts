/** Segmen, column of checks: what is missing or odd in a line, the first thing first. */
import { cell, f, firstThat } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, Step } from "../../../sheets/index.js";
import type { PlanLine } from "../../../domain/index.js";
import type { PlanModel } from "../model.js";

/** The cells of a line that its check reads. */
interface CheckedCells {
  readonly route: CellPlace;
  readonly covered: CellPlace;
  readonly workers: CellPlace;
  readonly rate: CellPlace;
  /** The line's own target, or the common one. */
  readonly wanted: FormulaNode;
  readonly wage: CellPlace;
  /** First and last month of a temporary line. */
  readonly months: { readonly from: CellPlace; readonly until: CellPlace } | null;
}

export function checkOf(model: PlanModel, line: PlanLine, at: CheckedCells): FormulaNode {
  const say = (id: string, en: string): string => model.say({ id, en });
  if (line.rowType === "contract")
    return f`${say("Dicatat, tidak dihitung: OK", "Recorded, not calculated: OK")}`;
  const lacksWage: Step = [
    f`AND(${cell(at.route)} = "PU", ${missing(at.wage)})`,
    say("Isi upah dasar PU agar biaya terhitung", "Fill in the wage base to have the cost"),
  ];
  const above: Step = [
    f`AND(${known(at.covered)}, ${known(at.workers)}, ${cell(at.covered)} > ${cell(at.workers)})`,
    say(
      "Peserta melebihi pekerja: periksa basis; tidak dipotong",
      "Covered above workers: check the base; not clipped",
    ),
  ];
  const steps: readonly Step[] =
    at.months === null
      ? [
          [missing(at.covered), say("Isi jumlah peserta", "Fill in the covered persons")],
          [missing(at.workers), say("Isi jumlah pekerja (basis)", "Fill in the workers (base)")],
          [f`${cell(at.workers)} = 0`, say("Basis 0: cakupan tidak ada", "Base is 0: there is no rate")],
          above,
          [
            f`${at.wanted} <= ${cell(at.rate)}`,
            say(
              "Target sudah tercapai, cakupan dipertahankan: OK",
              "Target already reached, coverage is held: OK",
            ),
          ],
          lacksWage,
        ]
      : [
          [missing(at.covered), say("Isi orang yang dilindungi", "Fill in the persons to be protected")],
          [
            f`OR(${missing(at.months.from)}, ${missing(at.months.until)})`,
            say("Isi bulan pertama dan bulan terakhir", "Fill in the first and the last month"),
          ],
          [
            f`${cell(at.months.until)} < ${cell(at.months.from)}`,
            say("Bulan terakhir mendahului bulan pertama", "The last month precedes the first"),
          ],
          above,
          lacksWage,
        ];
  return firstThat(steps, "OK");
}

function known(place: CellPlace): FormulaNode {
  return f`ISNUMBER(${cell(place)})`;
}

function missing(place: CellPlace): FormulaNode {
  return f`NOT(${known(place)})`;
}

/** Segmen, column of checks: what is missing or odd in a line, the first thing first. */
import { binary, call, cell, number, text, when } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode } from "../../../sheets/index.js";
import type { PlanLine } from "../../../domain/index.js";
import type { PlanModel } from "../model.js";

/** The cells of a line that its check reads. */
export interface CheckedCells {
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

type Step = readonly [FormulaNode, FormulaNode];

export function checkOf(model: PlanModel, line: PlanLine, at: CheckedCells): FormulaNode {
  const say = (id: string, en: string): FormulaNode => text(model.say({ id, en }));
  if (line.rowType === "contract") return say("Dicatat, tidak dihitung: OK", "Recorded, not calculated: OK");
  const lacksWage: Step = [
    call("AND", binary("=", cell(at.route), text("PU")), missing(at.wage)),
    say("Isi upah dasar PU agar biaya terhitung", "Fill in the wage base to have the cost"),
  ];
  const above: Step = [
    call("AND", known(at.covered), known(at.workers), binary(">", cell(at.covered), cell(at.workers))),
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
          [
            binary("=", cell(at.workers), number(0)),
            say("Basis 0: cakupan tidak ada", "Base is 0: there is no rate"),
          ],
          above,
          [
            binary("<=", at.wanted, cell(at.rate)),
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
            call("OR", missing(at.months.from), missing(at.months.until)),
            say("Isi bulan pertama dan bulan terakhir", "Fill in the first and the last month"),
          ],
          [
            binary("<", cell(at.months.until), cell(at.months.from)),
            say("Bulan terakhir mendahului bulan pertama", "The last month precedes the first"),
          ],
          above,
          lacksWage,
        ];
  return steps.reduceRight((otherwise, [test, then]) => when(test, then, otherwise), text("OK"));
}

function known(place: CellPlace): FormulaNode {
  return call("ISNUMBER", cell(place));
}

function missing(place: CellPlace): FormulaNode {
  return call("NOT", known(place));
}

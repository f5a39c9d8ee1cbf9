/** Pembagian: one region's row, from its weight to its whole persons. */
import { allocationMethodName, inLanguage } from "../../domain/index.js";
import type { AllocationMethod, Region } from "../../domain/index.js";
import { binary, call, cell, minus, number, over, plus, text, times, when } from "../../sheets/index.js";
import type { CellPlace, FormulaNode, SheetBuilder } from "../../sheets/index.js";
import type { RecordPlaces } from "./records.js";
import { fixedCell, sharing, sharingColumn, yesNo } from "./sharingLayout.js";
import type { SharingCells, SharingSums } from "./sharingLayout.js";
import type { Telling } from "./telling.js";

export interface SharingInputs {
  /** Rows of Sumber that the inputs name. */
  readonly sources: { readonly weight: string; readonly fixed: string };
  readonly weights: Readonly<Record<string, number>>;
  readonly regions: number;
  readonly cells: SharingCells;
  readonly sums: SharingSums;
}

/** The whole of one kabupaten/kota (or of the segment that is shared), as Rincian has it. */
export function writeRegion(
  sheet: SheetBuilder,
  telling: Telling,
  region: Region,
  record: RecordPlaces,
  inputs: SharingInputs,
): void {
  const { cells, sums, regions } = inputs;
  const all = (column: number) => sharingColumn(column, regions);
  const isReady = binary("=", fixedCell(sums.ready), number(1));
  const code = sheet.put(sharing.code, region.code, "record");
  sheet.put(sharing.region, region.name, "record");
  const uncovered = sheet.calculate(sharing.uncovered, cell(record.uncovered), "derived.persons");
  const villages = sheet.put(sharing.villages, region.desa + region.kelurahan, "shown.count");
  const weight = sheet.put(sharing.weight, inputs.weights[region.code] ?? null, "input.plain", {
    source: inputs.sources.weight,
    optional: true,
  });
  const fixed = sheet.put(sharing.fixed, null, "input.persons", {
    source: inputs.sources.fixed,
    optional: true,
  });
  const isFixed = call("ISNUMBER", cell(fixed, "column"));
  const at = (column: number): CellPlace => ({ ...code, column });
  const [used, cap, full, exact, whole, remainder, rank] = [
    at(sharing.usedWeight),
    at(sharing.cap),
    at(sharing.full),
    at(sharing.exact),
    at(sharing.whole),
    at(sharing.remainder),
    at(sharing.rank),
  ];
  // A full region has its cap; the others their rounded share, and one more where their remainder is large enough.
  const odd = when(binary("<=", cell(rank), fixedCell(sums.leftOver)), number(1), number(0));
  const result = sheet.calculate(
    sharing.result,
    when(
      isReady,
      when(
        isFixed,
        cell(fixed),
        when(
          binary("=", cell(full), number(1)),
          cell(cap),
          when(binary(">", fixedCell(sums.weights), number(0)), plus(cell(whole), odd), number(0)),
        ),
      ),
      text(""),
    ),
    "calculated.persons",
  );
  writeAfter(sheet, telling, record, { result, fixed, uncovered, weight, used, quota: cells.quota });
  sheet.calculate(
    sharing.usedWeight,
    when(isFixed, number(0), methodWeight(telling, cells, { uncovered, villages, weight })),
    "calculated.plain",
  );
  sheet.calculate(
    sharing.cap,
    when(isYes(telling, cells), when(isFixed, number(0), cell(uncovered)), text("")),
    "calculated.persons",
  );
  sheet.calculate(
    sharing.full,
    when(
      isReady,
      when(
        isYes(telling, cells),
        when(binary(">", cell(used), number(0)), fullOrNot(all, used, cap, sums), number(0)),
        number(0),
      ),
      text(""),
    ),
    "calculated.count",
  );
  const byWeight = over(times(fixedCell(sums.rest), cell(used)), fixedCell(sums.weights));
  const shares = call(
    "AND",
    isReady,
    call("NOT", isFixed),
    binary("=", cell(full), number(0)),
    binary(">", fixedCell(sums.weights), number(0)),
  );
  sheet.calculate(sharing.exact, when(shares, byWeight, text("")), "calculated.factor");
  sheet.calculate(sharing.whole, when(shares, call("INT", cell(exact)), text("")), "calculated.persons");
  sheet.calculate(
    sharing.remainder,
    when(
      shares,
      minus(times(fixedCell(sums.rest), cell(used)), times(cell(whole), fixedCell(sums.weights))),
      text(""),
    ),
    "calculated.plain",
  );
  // The largest first; of equal ones the lower code.
  const others = all(sharing.remainder);
  const isNumber = call("ISNUMBER", others);
  sheet.calculate(
    sharing.rank,
    when(
      call("ISNUMBER", cell(remainder)),
      plus(
        call("SUMPRODUCT", times(isNumber, binary(">", others, cell(remainder)))),
        call(
          "SUMPRODUCT",
          times(isNumber, binary("=", others, cell(remainder)), binary("<=", all(sharing.code), cell(code))),
        ),
      ),
      text(""),
    ),
    "calculated.count",
  );
  sheet.next();
}

function isYes({ say }: Telling, cells: SharingCells): FormulaNode {
  return binary("=", fixedCell(cells.capped), text(say(yesNo[0])));
}

/** The number that the chosen method weighs by; an empty text where it is not known. */
function methodWeight(
  { language }: Telling,
  cells: SharingCells,
  from: { readonly uncovered: CellPlace; readonly villages: CellPlace; readonly weight: CellPlace },
): FormulaNode {
  const isMethod = (method: AllocationMethod): FormulaNode =>
    binary("=", fixedCell(cells.method), text(inLanguage(allocationMethodName(method), language)));
  const own = when(call("ISNUMBER", cell(from.weight)), cell(from.weight), text(""));
  const steps: readonly (readonly [FormulaNode, FormulaNode])[] = [
    [isMethod("uncovered"), cell(from.uncovered)],
    [isMethod("villages"), cell(from.villages)],
    [isMethod("weight"), own],
  ];
  return steps.reduceRight((otherwise, [test, then]) => when(test, then, otherwise), number(1));
}

/**
 * 1 where the region takes all of its cap: at the proportion that just fills it, everybody together needs no more
 * than there is. Both sides are multiplied by its weight, so that whole numbers are compared.
 */
function fullOrNot(
  all: (column: number) => FormulaNode,
  used: CellPlace,
  cap: CellPlace,
  sums: SharingSums,
): FormulaNode {
  const theirs = times(all(sharing.cap), cell(used));
  const proportional = times(cell(cap), all(sharing.usedWeight));
  const lower = plus(
    times(binary("<=", theirs, proportional), theirs),
    times(binary(">", theirs, proportional), proportional),
  );
  const needed = call("SUMPRODUCT", lower);
  return when(binary("<=", needed, times(fixedCell(sums.pool), cell(used))), number(1), number(0));
}

/** What the share comes to: its part of the whole, the rate afterwards, and what to look at. */
function writeAfter(
  sheet: SheetBuilder,
  telling: Telling,
  record: RecordPlaces,
  at: {
    readonly result: CellPlace;
    readonly fixed: CellPlace;
    readonly uncovered: CellPlace;
    readonly weight: CellPlace;
    readonly used: CellPlace;
    readonly quota: CellPlace;
  },
): void {
  const { say } = telling;
  const words = (id: string, en: string): FormulaNode => text(say({ id, en }));
  const known = call("ISNUMBER", cell(at.result));
  sheet.calculate(
    sharing.part,
    when(
      known,
      when(binary(">", fixedCell(at.quota), number(0)), over(cell(at.result), fixedCell(at.quota)), text("")),
      text(""),
    ),
    "calculated.share",
  );
  sheet.calculate(
    sharing.after,
    when(
      call("AND", known, call("ISNUMBER", cell(at.uncovered))),
      over(plus(cell(record.covered), cell(at.result)), cell(record.workers)),
      text(""),
    ),
    "calculated.share",
  );
  sheet.calculate(
    sharing.verdict,
    when(
      call("NOT", call("ISNUMBER", cell(at.used))),
      words("Belum ada angka untuk cara ini", "No number for this method yet"),
      when(
        call("AND", known, call("ISNUMBER", cell(at.uncovered))),
        when(
          binary(">", cell(at.result), cell(at.uncovered)),
          words("Melebihi yang belum terlindungi", "More than are not covered"),
          text("OK"),
        ),
        text(""),
      ),
    ),
    "check",
    { room: 30 },
  );
}

/** Pembagian: one region's row, from its weight to its whole persons. */
import { allocationMethodName, inLanguage } from "../../domain/index.js";
import type { AllocationMethod, Region } from "../../domain/index.js";
import { cell, f, firstThat, known } from "../../sheets/index.js";
import type { CellPlace, FormulaNode, SheetBuilder, Step } from "../../sheets/index.js";
import type { RecordPlaces } from "./records.js";
import { fixedCell, sharing, sharingColumn, yesNo } from "./sharingLayout.js";
import type { SharingCells, SharingSums } from "./sharingLayout.js";
import type { Telling } from "./telling.js";

interface SharingInputs {
  /** Rows of Sumber that the inputs name. */
  readonly sources: { readonly villages: string; readonly weight: string; readonly fixed: string };
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
  const isReady = f`${fixedCell(sums.ready)} = 1`;
  const code = sheet.put(sharing.code, region.code, "record");
  sheet.put(sharing.region, region.name, "record");
  const uncovered = sheet.calculate(sharing.uncovered, cell(record.uncovered), "derived.persons");
  const villages = sheet.put(sharing.villages, region.desa + region.kelurahan, "shown.count", {
    source: inputs.sources.villages,
  });
  const weight = sheet.put(sharing.weight, inputs.weights[region.code] ?? null, "input.plain", {
    source: inputs.sources.weight,
    optional: true,
  });
  const fixed = sheet.put(sharing.fixed, null, "input.persons", {
    source: inputs.sources.fixed,
    optional: true,
  });
  const isFixed = f`ISNUMBER(${cell(fixed, "column")})`;
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
  const odd = f`IF(${cell(rank)} <= ${fixedCell(sums.leftOver)}, 1, 0)`;
  const result = sheet.calculate(
    sharing.result,
    f`IF(
      ${isReady},
      IF(
        ${isFixed},
        ${cell(fixed)},
        IF(${cell(full)} = 1, ${cell(cap)}, IF(${fixedCell(sums.weights)} > 0, ${cell(whole)} + ${odd}, 0))
      ),
      ""
    )`,
    "calculated.persons",
  );
  writeAfter(sheet, telling, record, { result, fixed, uncovered, weight, used, total: cells.total });
  sheet.calculate(
    sharing.usedWeight,
    f`IF(${isFixed}, 0, ${methodWeight(telling, cells, { uncovered, villages, weight })})`,
    "calculated.plain",
  );
  sheet.calculate(
    sharing.cap,
    f`IF(${isYes(telling, cells)}, IF(${isFixed}, 0, ${cell(uncovered)}), "")`,
    "calculated.persons",
  );
  sheet.calculate(
    sharing.full,
    f`IF(
      ${isReady},
      IF(${isYes(telling, cells)}, IF(${cell(used)} > 0, ${fullOrNot(all, used, cap, sums)}, 0), 0),
      ""
    )`,
    "calculated.count",
  );
  const byWeight = f`${fixedCell(sums.rest)} * ${cell(used)} / ${fixedCell(sums.weights)}`;
  const shares = f`AND(${isReady}, NOT(${isFixed}), ${cell(full)} = 0, ${fixedCell(sums.weights)} > 0)`;
  sheet.calculate(sharing.exact, f`IF(${shares}, ${byWeight}, "")`, "calculated.factor");
  sheet.calculate(sharing.whole, f`IF(${shares}, INT(${cell(exact)}), "")`, "calculated.persons");
  sheet.calculate(
    sharing.remainder,
    f`IF(
      ${shares},
      ${fixedCell(sums.rest)} * ${cell(used)} - ${cell(whole)} * ${fixedCell(sums.weights)},
      ""
    )`,
    "calculated.plain",
  );
  // The largest first; of equal ones the lower code.
  const others = all(sharing.remainder);
  const isNumber = known(others);
  sheet.calculate(
    sharing.rank,
    f`IF(
      ISNUMBER(${cell(remainder)}),
      SUMPRODUCT(${isNumber} * (${others} > ${cell(remainder)}))
      + SUMPRODUCT(${isNumber} * (${others} = ${cell(remainder)}) * (${all(sharing.code)} <= ${cell(code)})),
      ""
    )`,
    "calculated.count",
  );
  sheet.next();
}

function isYes({ say }: Telling, cells: SharingCells): FormulaNode {
  return f`${fixedCell(cells.capped)} = ${say(yesNo[0])}`;
}

/** The number that the chosen method weighs by; an empty text where it is not known. */
function methodWeight(
  { language }: Telling,
  cells: SharingCells,
  from: { readonly uncovered: CellPlace; readonly villages: CellPlace; readonly weight: CellPlace },
): FormulaNode {
  const isMethod = (method: AllocationMethod): FormulaNode =>
    f`${fixedCell(cells.method)} = ${inLanguage(allocationMethodName(method), language)}`;
  const own = f`IF(ISNUMBER(${cell(from.weight)}), ${cell(from.weight)}, "")`;
  const steps: readonly Step[] = [
    [isMethod("uncovered"), cell(from.uncovered)],
    [isMethod("villages"), cell(from.villages)],
    [isMethod("weight"), own],
  ];
  return firstThat(steps, 1);
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
  const theirs = f`${all(sharing.cap)} * ${cell(used)}`;
  const proportional = f`${cell(cap)} * ${all(sharing.usedWeight)}`;
  const lower = f`(${theirs} <= ${proportional}) * ${theirs} + (${theirs} > ${proportional}) * ${proportional}`;
  const needed = f`SUMPRODUCT(${lower})`;
  return f`IF(${needed} <= ${fixedCell(sums.pool)} * ${cell(used)}, 1, 0)`;
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
    readonly total: CellPlace;
  },
): void {
  const { say } = telling;
  const words = (id: string, en: string): string => say({ id, en });
  const shares = known(cell(at.result));
  sheet.calculate(
    sharing.part,
    f`IF(${shares}, IF(${fixedCell(at.total)} > 0, ${cell(at.result)} / ${fixedCell(at.total)}, ""), "")`,
    "calculated.share",
  );
  sheet.calculate(
    sharing.after,
    f`IF(
      AND(${shares}, ISNUMBER(${cell(at.uncovered)})),
      (${cell(record.covered)} + ${cell(at.result)}) / ${cell(record.workers)},
      ""
    )`,
    "calculated.share",
  );
  sheet.calculate(
    sharing.verdict,
    f`IF(
      NOT(ISNUMBER(${cell(at.used)})),
      ${words("Belum ada angka untuk cara ini", "No number for this method yet")},
      IF(
        AND(${shares}, ISNUMBER(${cell(at.uncovered)})),
        IF(
          ${cell(at.result)} > ${cell(at.uncovered)},
          ${words("Melebihi yang belum terlindungi", "More than are not covered")},
          "OK"
        ),
        ""
      )
    )`,
    "check",
    { room: 30 },
  );
}

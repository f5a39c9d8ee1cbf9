/** Tarif: the part of a contribution that is still paid in a month. */
import type { PlanProgramme } from "../../../domain/index.js";
import { cell, f } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode } from "../../../sheets/index.js";
import type { PlanRoute } from "../model.js";
import type { ReliefCells } from "../asumsi/payers.js";

/** The reliefs that take from a programme of a route, in the order in which the law tries them. */
export function reliefsFor(
  reliefs: readonly ReliefCells[],
  route: PlanRoute,
  programme: PlanProgramme,
): readonly ReliefCells[] {
  return reliefs.filter(
    ({ relief }) => relief.routes.includes(route) && relief.programmes.includes(programme),
  );
}

/** That of the first relief that runs for the payer and the sector, else all of it. */
export function keptNode(
  reliefs: readonly ReliefCells[],
  of: {
    readonly route: PlanRoute;
    readonly programme: PlanProgramme;
    /** For each list of payers a cell that is 1 where the payer is in it. */
    readonly entitled: readonly CellPlace[];
    readonly sector: CellPlace;
    /** First days of the month and of the month after it. */
    readonly day: FormulaNode;
    readonly dayAfter: FormulaNode;
  },
): FormulaNode {
  const { route, programme } = of;
  return reliefsFor(reliefs, route, programme).reduceRight<FormulaNode>(
    (otherwise, one) => {
      const kept = one.kept[programme];
      const list = of.entitled[one.relief.list];
      if (kept === undefined || list === undefined) return otherwise;
      const inSector =
        route === "PU" || one.sector === null ? [] : [f`${cell(of.sector, "both")} = ${one.sector}`];
      const runs = f`AND(
        ${cell(list, "both")} = 1,
        ${inSector},
        ${cell(one.from, "both")} < ${of.dayAfter},
        ${cell(one.until, "both")} >= ${of.day}
      )`;
      return f`IF(${runs}, ${cell(kept, "both")}, ${otherwise})`;
    },
    f`1`,
  );
}

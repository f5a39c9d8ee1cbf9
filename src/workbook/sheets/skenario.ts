/** Skenario: how far the scenarios depart, what they come to side by side, and what the result depends on most. */
import type { PlanModel } from "../model.js";
import type { SheetPlan } from "../plan.js";
import type { AssumptionCells } from "./asumsi.js";
import { SheetBuilder } from "./builder.js";
import { sheetKeys } from "./keys.js";
import { landscape, writeTitle, yearSheetWidths } from "./layout.js";
import { explanationWidth, writeAdjustments } from "./skenarioAdjustments.js";
import type { SourceRegister } from "./sourceRegister.js";

export function scenarioSheet(
  model: PlanModel,
  sources: SourceRegister,
  assumptions: AssumptionCells,
): SheetPlan {
  const { say } = model;
  const widths = yearSheetWidths([40, 17, 17, 17, 17], explanationWidth(model), 15);
  const sheet = new SheetBuilder(sheetKeys.scenarios, widths);
  writeTitle(
    sheet,
    `${say({ id: "Skenario", en: "Scenarios" })} — ${model.region.name}`,
    say({
      id: "Biru di atas kuning boleh diubah. Skenario yang aktif dipilih di Asumsi; semua lembar lain mengikutinya.",
      en: "Blue on yellow may be changed. The active scenario is chosen on Asumsi; every other sheet follows it.",
    }),
  );
  const { validations } = writeAdjustments(sheet, model, sources, assumptions);
  return {
    key: sheet.key,
    name: "Skenario",
    tabColour: "#6B4E9B",
    columnWidths: widths,
    cells: sheet.cells,
    frozen: { rows: 1, columns: 1 },
    print: { ...landscape, titleRows: 1 },
    charts: [],
    validations,
    rowHeights: sheet.rowHeights(),
    merges: sheet.merges,
  };
}

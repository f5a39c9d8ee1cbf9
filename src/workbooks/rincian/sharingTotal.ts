/** Pembagian: what is shared out. Persons as they were decided, or those whom the province still needs for a target share. */
import { largestTarget } from "./choices.js";
import type { Text } from "../../domain/index.js";
import { cell, f, gapToTarget, oneCell } from "../../sheets/index.js";
import type { CellPlace, SheetBuilder, ValidationPlan } from "../../sheets/index.js";
import type { BreakdownChoices } from "./choices.js";
import type { ProvincePlaces } from "./reconciliation.js";
import { sharing, targetRow } from "./sharingLayout.js";
import type { Telling } from "./telling.js";

export interface SharedTotal {
  readonly target: CellPlace;
  /** Persons that are shared out; an empty text while they are not known. */
  readonly total: CellPlace;
  readonly validation: ValidationPlan;
}

/** Persons typed at `quota` go first; else the target makes them, of the province's own figures on Rekonsiliasi. */
export function writeSharedTotal(
  sheet: SheetBuilder,
  { say, sources }: Telling,
  { targetShare }: Pick<BreakdownChoices, "targetShare">,
  quota: CellPlace,
  province: ProvincePlaces,
): SharedTotal {
  const label = (column: number, columns: number, words: Text): void => {
    sheet.put(column, say(words), "unit");
    if (columns > 1) sheet.join(column, columns);
  };
  sheet.row = targetRow - 1;
  const what: Text = { id: "Atau: target cakupan provinsi", en: "Or: the province's target share" };
  label(sharing.region, 1, what);
  label(sharing.uncovered, 1, { id: "Peserta provinsi", en: "Province: covered" });
  label(sharing.villages, 1, { id: "Pekerja provinsi", en: "Province: workers" });
  label(sharing.weight, 2, { id: "Orang yang dibagi", en: "Persons shared out" });
  label(sharing.result, 4, {
    id: "Target: dari angka provinsi di Rekonsiliasi, dibulatkan ke atas.",
    en: "Target: by the province's figures on Rekonsiliasi, rounded up.",
  });
  sheet.row = targetRow;
  const target = sheet.put(sharing.region, targetShare ?? null, "input.share", {
    source: sources.choice(
      "targetShare",
      what,
      targetShare ?? "—",
      { id: "bagian pekerja", en: "share of the workers" },
      {
        id: "Dipakai bila jumlah orang di atasnya kosong.",
        en: "Used where the number of persons above it is empty.",
      },
    ),
    optional: true,
  });
  const covered = sheet.calculate(
    sharing.uncovered,
    f`IF(ISNUMBER(${cell(province.covered)}), ${cell(province.covered)}, "")`,
    "derived.persons",
  );
  const workers = sheet.calculate(
    sharing.villages,
    f`IF(ISNUMBER(${cell(province.workers)}), ${cell(province.workers)}, "")`,
    "derived.persons",
  );
  const needed = gapToTarget(cell(covered), cell(workers), cell(target));
  const total = sheet.calculate(
    sharing.weight,
    f`IF(
      ISNUMBER(${cell(quota)}),
      ${cell(quota)},
      IF(
        AND(ISNUMBER(${cell(target)}), ISNUMBER(${cell(covered)}), ISNUMBER(${cell(workers)})),
        ${needed},
        ""
      )
    )`,
    "total.persons",
  );
  return {
    target,
    total,
    validation: {
      area: oneCell(target),
      rule: { kind: "decimal", min: 0, max: largestTarget },
      message: say({
        id: "Isi target dalam persen, misalnya 45 %, atau kosongkan.",
        en: "Enter the target in per cent, such as 45%, or leave it empty.",
      }),
    },
  };
}

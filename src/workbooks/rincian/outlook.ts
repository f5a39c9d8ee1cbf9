/** Whether a sharing out comes out of what is known before anything is filled in: the pane says so beforehand. */
import { allocateOver, childrenOf, gapToTarget, ok, refuse } from "../../domain/index.js";
import type { AllocationPlace, Result, Text } from "../../domain/index.js";
import type { BreakdownChoices } from "./choices.js";
import { personsOf, recordRows, sharedSegment } from "./recordRows.js";
import { provinceRow } from "./reconciliation.js";

/**
 * What stands in the way of the shares or must be known of them, in a sentence: what is missing and for which regions, persons who
 * cannot be placed, regions that would get more than are not covered. `null` where they come out. The choices are checked, their
 * region is a province.
 */
export function sharingOutlook(choices: BreakdownChoices): Text | null {
  const { regionCode, baseYear, method, capAtUncovered, weights = {}, collected = [] } = choices;
  const total = totalOf(choices);
  if (!total.ok) return total.problem.sentence;
  const segment = sharedSegment(choices.segments);
  const rows = recordRows(childrenOf(regionCode), [segment], baseYear, collected);
  const places = rows.map((row): AllocationPlace => {
    const [covered, workers] = [personsOf(row, "covered"), personsOf(row, "workers")];
    return {
      code: row.region.code,
      uncovered: covered === null || workers === null ? null : Math.max(0, workers - covered),
      weight: weights[row.region.code] ?? null,
      fixed: null,
    };
  });
  // While nobody has said how many, what the method lacks is said all the same.
  const shared = allocateOver(total.value ?? 0, places, method, capAtUncovered);
  if (!shared.ok) return notYet(shared.problem.sentence);
  const { parts, unplacedBecause } = shared.value;
  if (unplacedBecause !== null) return unplacedBecause;
  const above = parts.filter(({ persons }, index) => persons > (places[index]?.uncovered ?? Infinity)).length;
  if (above === 0) return null;
  return {
    id: `${above} wilayah akan menerima lebih dari pekerjanya yang belum terlindungi; tidak dipotong.`,
    en: `${above} regions would get more than their workers who are not covered; nothing is clipped.`,
  };
}

/** Persons to be shared out; `null` where neither they nor a target were chosen. */
function totalOf(choices: BreakdownChoices): Result<number | null> {
  const { quota, targetShare = null, regionCode, segments, baseYear } = choices;
  if (quota !== null || targetShare === null) return ok(quota);
  const { covered, workers } = provinceRow(regionCode, sharedSegment(segments), baseYear);
  if (covered?.kind === "figure" && workers?.kind === "figure")
    return gapToTarget(covered.value, workers.value, targetShare);
  return refuse(
    "missing",
    notYet({
      id: "Peserta atau pekerja provinsi belum terbit, jadi target belum menjadi jumlah orang. Isi angkanya di Rekonsiliasi, atau tulis jumlah orangnya.",
      en: "The province's covered or workers are not published, so the target is no number of persons yet. Fill them in on Rekonsiliasi, or type the persons.",
    }),
    "targetShare",
  );
}

function notYet(why: Text): Text {
  return { id: `Pembagian belum akan keluar. ${why.id}`, en: `The shares will not come out yet. ${why.en}` };
}

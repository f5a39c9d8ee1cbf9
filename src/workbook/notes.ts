/** What a person should know before anything is written: figures in use and warnings. */
import { formatNumber, formatShare } from "../domain/index.js";
import type { BaselineRow, Text } from "../domain/index.js";
import { pairText, yearOf } from "./base.js";
import type { PlanModel } from "./model.js";
import type { PlanNote } from "./plan.js";

export function planNotes(model: PlanModel): readonly PlanNote[] {
  const { say } = model;
  return [
    ...[totalFigure(model), ...[...model.standing, ...model.passing].map(segmentFigure)].map(
      (text): PlanNote => ({ kind: "figure", text: say(text) }),
    ),
    ...warningsOf(model).map((text): PlanNote => ({ kind: "warning", text: say(text) })),
  ];
}

function totalFigure(model: PlanModel): Text {
  const { region, total } = model;
  if (total.pair === null)
    return { id: `${region.name}: ${total.why.id}`, en: `${region.name}: ${total.why.en}` };
  const { covered, workers } = total.pair;
  const pair = pairText(total.pair);
  const ids = `${covered.id}, ${workers.id}`;
  return {
    id: `${region.name}: ${pair.id} — ${covered.source.outlet} (${ids}). ${total.why.id}`,
    en: `${region.name}: ${pair.en} — ${covered.source.outlet} (${ids}). ${total.why.en}`,
  };
}

function segmentFigure(row: BaselineRow): Text {
  const { covered, workers, segment } = row;
  const count = (value: number): Text => ({ id: formatNumber(value, "id"), en: formatNumber(value, "en") });
  const part =
    covered.kind === "figure" ? count(covered.value) : { id: "peserta kosong", en: "covered persons blank" };
  const whole =
    workers.kind === "figure"
      ? {
          id: `${count(workers.value).id}${workers.derived ? " (turunan)" : ""}`,
          en: `${count(workers.value).en}${workers.derived ? " (derived)" : ""}`,
        }
      : { id: "pekerja (basis) kosong", en: "workers (base) blank" };
  const dated = covered.kind === "figure" ? covered.figure : null;
  const rate =
    covered.kind === "figure" && workers.kind === "figure" && workers.value > 0
      ? covered.value / workers.value
      : null;
  const source: Text =
    dated === null
      ? { id: "", en: "" }
      : {
          id: `; ${dated.asOf.text.id} — ${dated.source.outlet} (${dated.id})`,
          en: `; ${dated.asOf.text.en} — ${dated.source.outlet} (${dated.id})`,
        };
  const percent: Text =
    rate === null
      ? { id: "", en: "" }
      : { id: ` (${formatShare(rate, "id", 1)})`, en: ` (${formatShare(rate, "en", 1)})` };
  return {
    id: `${segment.name.id}: ${part.id} dari ${whole.id}${percent.id}${source.id}.`,
    en: `${segment.name.en}: ${part.en} of ${whole.en}${percent.en}${source.en}.`,
  };
}

function warningsOf(model: PlanModel): readonly Text[] {
  const { choices, total, payer } = model;
  const warnings: Text[] = [];
  if (total.pair === null) {
    warnings.push({
      id: "Tanpa angka dasar wilayah, proyeksi dan grafik kosong sampai Anda mengisi peserta dan pekerja.",
      en: "Without a baseline for the region, projection and chart stay empty until you fill in covered persons and workers.",
    });
  } else {
    const { covered, workers } = total.pair;
    if (yearOf(total.pair) !== choices.baseYear) {
      warnings.push({
        id: `Angka dasar bertanggal ${covered.asOf.text.id}, tahun dasar ${choices.baseYear}: bedanya disebut di Ringkasan.`,
        en: `The baseline is dated ${covered.asOf.text.en}, the base year is ${choices.baseYear}: Ringkasan says so.`,
      });
    }
    if (choices.targetShare <= covered.value / workers.value) {
      warnings.push({
        id: `Target ${formatShare(choices.targetShare, "id", 2)} tidak di atas cakupan dasar ${formatShare(covered.value / workers.value, "id", 2)}: cakupan dipertahankan.`,
        en: `The target of ${formatShare(choices.targetShare, "en", 2)} is not above today's ${formatShare(covered.value / workers.value, "en", 2)}: coverage is held.`,
      });
    }
  }
  if (choices.targetShare > 1) {
    warnings.push({
      id: "Target di atas 100 %: pastikan basisnya.",
      en: "The target is above 100%: make sure of its base.",
    });
  }
  if (choices.monthsPerYear < 3) {
    warnings.push({
      id: "Kurang dari 3 bulan didanai: manfaat JKM belum penuh, hanya biaya pemakaman.",
      en: "Fewer than 3 months funded: JKM is not paid in full, only the funeral grant.",
    });
  }
  if (payer.relief === "unsettled") {
    warnings.push({
      id: `Belum jelas apakah keringanan PP 50/2025 berlaku bila ${payer.name.id} membayar: dipakai iuran penuh.`,
      en: `It is not settled whether the relief of PP 50/2025 holds when ${payer.name.en} pays: the full contribution is used.`,
    });
  }
  if ([...model.standing, ...model.passing].some((row) => row.overlaps.length > 0)) {
    warnings.push({
      id: "Segmen tumpang tindih: biaya dan orangnya tidak boleh dijumlahkan menjadi total wilayah.",
      en: "Segments overlap: their persons and costs must not be added up to the region's total.",
    });
  }
  const quarantined = [...model.standing, ...model.passing].flatMap((row) =>
    row.workers.kind === "blank" && row.workers.quarantined !== null ? [row.workers.quarantined] : [],
  );
  for (const figure of quarantined) {
    warnings.push({
      id: `Angka ${formatNumber(figure.value, "id")} (${figure.id}) dikarantina: kemungkinan besar salah, tidak dipakai sebagai basis.`,
      en: `The figure ${formatNumber(figure.value, "en")} (${figure.id}) is quarantined: most probably wrong, not used as a base.`,
    });
  }
  return warnings;
}

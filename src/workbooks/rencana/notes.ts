/** What a person should know before anything is written: figures in use and warnings. */
import {
  formatNumber,
  formatShare,
  isKnown,
  numberText,
  overlappingLines,
  ownOriginsDiffer,
  pairText,
  payerIdsOf,
  payerOf,
  timeText,
  totalLine,
} from "../../domain/index.js";
import type { LineValue, PlanLine, Text } from "../../domain/index.js";
import { choiceNotes, choiceWarnings } from "./choiceNotes.js";
import type { PlanModel } from "./model.js";
import type { PlanNote } from "../../sheets/index.js";

export function planNotes(model: PlanModel): readonly PlanNote[] {
  const { say } = model;
  return [
    ...[
      totalFigure(model),
      ...[...model.standing, ...model.temporary, ...model.contract].map(segmentFigure),
    ].map((text): PlanNote => ({ kind: "figure", text: say(text) })),
    ...choiceNotes(model).map((text): PlanNote => ({ kind: "choice", text: say(text) })),
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

function segmentFigure(line: PlanLine): Text {
  const { covered, workers, name } = line;
  const count = (value: number): Text => ({ id: formatNumber(value, "id"), en: formatNumber(value, "en") });
  const part = isKnown(covered)
    ? count(covered.value)
    : { id: "peserta kosong", en: "covered persons blank" };
  const derived = workers.kind === "figure" && workers.derived;
  const whole = isKnown(workers)
    ? {
        id: `${count(workers.value).id}${derived ? " (turunan)" : ""}`,
        en: `${count(workers.value).en}${derived ? " (derived)" : ""}`,
      }
    : { id: "pekerja (basis) kosong", en: "workers (base) blank" };
  const rate =
    isKnown(covered) && isKnown(workers) && workers.value > 0 ? covered.value / workers.value : null;
  const source = sourceText(covered);
  const percent: Text =
    rate === null
      ? { id: "", en: "" }
      : { id: ` (${formatShare(rate, "id", 1)})`, en: ` (${formatShare(rate, "en", 1)})` };
  return {
    id: `${name.id}: ${part.id} dari ${whole.id}${percent.id}${source.id}.`,
    en: `${name.en}: ${part.en} of ${whole.en}${percent.en}${source.en}.`,
  };
}

function sourceText(value: LineValue): Text {
  if (value.kind === "blank") return { id: "", en: "" };
  if (value.kind === "figure") {
    const { asOf, source, id } = value.figure;
    return {
      id: `; ${asOf.text.id} — ${source.outlet} (${id})`,
      en: `; ${asOf.text.en} — ${source.outlet} (${id})`,
    };
  }
  const time = timeText(value.asOf);
  const [basis, source] = [value.basis.trim(), value.source.trim()];
  return {
    id: `; ${time.id} — ${source} (angka sendiri, basis: ${basis})`,
    en: `; ${time.en} — ${source} (own figure, base: ${basis})`,
  };
}

function warningsOf(model: PlanModel): readonly Text[] {
  const { choices, total } = model;
  const warnings: Text[] = [];
  const { covered, workers } = total;
  if (!isKnown(covered) || !isKnown(workers)) {
    warnings.push({
      id: "Tanpa angka dasar wilayah, proyeksi dan grafik kosong sampai Anda mengisi peserta dan pekerja.",
      en: "Without a baseline for the region, projection and chart stay empty until you fill in covered persons and workers.",
    });
  } else {
    const dated = covered.kind === "figure" ? covered.figure.asOf.text : timeText(covered.asOf);
    const date = covered.kind === "figure" ? (covered.figure.asOf.date ?? "") : covered.asOf.trim();
    if (Number(date.slice(0, 4)) !== choices.baseYear) {
      warnings.push({
        id: `Angka dasar bertanggal ${dated.id}, tahun dasar ${choices.baseYear}: bedanya disebut di Pemeriksaan.`,
        en: `The baseline is dated ${dated.en}, the base year is ${choices.baseYear}: Pemeriksaan says so.`,
      });
    }
    if (workers.value > 0 && choices.targetShare <= covered.value / workers.value) {
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
  const wait = model.waits.slice(1).find((one) => one !== null && one.value >= choices.monthsPerYear);
  if (wait !== undefined && wait !== null) {
    warnings.push({
      id: `Hanya ${choices.monthsPerYear} bulan didanai: JKM penuh baru sesudah ${wait.value} bulan menjadi peserta, jadi peserta baru tidak punya satu bulan pun; hanya biaya pemakaman.`,
      en: `Only ${choices.monthsPerYear} months funded: JKM is full only after ${wait.value} months of membership, so new members have not one month of it; the funeral grant only.`,
    });
  }
  const [from, until] = [choices.baseYear, choices.horizonYear];
  for (const payer of payerIdsOf(choices).map(payerOf)) {
    const acts = model.schedule.unsettledActs(payer.id, { year: from, month: 1 }, { year: until, month: 12 });
    for (const act of acts) {
      warnings.push({
        id: `Belum jelas apakah keringanan ${act} berlaku bila ${payer.name.id} membayar: dipakai iuran penuh.`,
        en: `It is not settled whether the relief of ${act} holds when ${payer.name.en} pays: the full contribution is used.`,
      });
    }
  }
  warnings.push(...choiceWarnings(model), ...mixedOrigins(model), ...overlapWarning(model));
  const quarantined = model.segments.flatMap(({ workers: value }) =>
    value.kind === "blank" && value.quarantined !== null ? [value.quarantined] : [],
  );
  for (const figure of quarantined) {
    warnings.push({
      id: `Angka ${formatNumber(figure.value, "id")} (${figure.id}) dikarantina: kemungkinan besar salah, tidak dipakai sebagai basis.`,
      en: `The figure ${formatNumber(figure.value, "en")} (${figure.id}) is quarantined: most probably wrong, not used as a base.`,
    });
  }
  return warnings;
}

/** The planner's own figures may be of two bases or dates: then it is said. */
function mixedOrigins(model: PlanModel): readonly Text[] {
  return [totalLine(model.total, model.region.name, model.choices), ...model.segments].flatMap((line) => {
    const { covered, workers, name } = line;
    if (!ownOriginsDiffer(line)) return [];
    const [part, whole] = [numberText(covered, "covered"), numberText(workers, "workers")];
    return [
      {
        id: `${name.id}: ${part.id} dan ${whole.id} berbeda basis atau tanggal; cakupannya hanya perkiraan.`,
        en: `${name.en}: ${part.en} and ${whole.en} differ in base or date; their rate is an estimate only.`,
      },
    ];
  });
}

/** Pairs named one by one before the note becomes unreadable; Segmen lists them all. */
const namedPairs = 6;

function overlapWarning({ segments }: PlanModel): readonly Text[] {
  const pairs = overlappingLines(segments).map(([one, other]): Text => ({
    id: `${one.name.id} dan ${other.name.id}`,
    en: `${one.name.en} and ${other.name.en}`,
  }));
  if (pairs.length === 0) return [];
  const named = pairs.slice(0, namedPairs);
  const more = pairs.length - named.length;
  return [
    {
      id: `Segmen tumpang tindih: biaya dan orangnya tidak boleh dijumlahkan menjadi total wilayah. Yang dapat memuat orang yang sama: ${named.map(({ id }) => id).join("; ")}${more > 0 ? `; dan ${more} pasangan lain di Segmen` : ""}.`,
      en: `Segments overlap: their persons and costs must not be added up to the region's total. Those that may hold the same heads: ${named.map(({ en }) => en).join("; ")}${more > 0 ? `; and ${more} other pairs on Segmen` : ""}.`,
    },
  ];
}

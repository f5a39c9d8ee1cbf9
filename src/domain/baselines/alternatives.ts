import { formatNumber, joinTexts } from "../language/index.js";
import type { Text } from "../language/index.js";
import { regionOf } from "../regions/index.js";
import { ok } from "../result.js";
import type { Result } from "../result.js";
import type { SegmentId } from "../segments/index.js";
import { figures, pickBase, publishedFigures } from "./baseline.js";
import { flagTexts } from "./flags.js";
import { basisNames, metricNames, partNames } from "./public/figure.js";
import type { PublishedFigure, PublishedMetric } from "./public/figure.js";

/** The numbers of a baseline's row that several figures may compete for. */
export type BaselineMetric = "covered" | "workers" | "rate";

/**
 * Why a figure is not the one in use:
 * - `quarantined`, `contradicted`: most probably wrong, or another figure of the same basis and date says otherwise
 * - `part`: counts a part of the segment only
 * - `subsidy`: counts those a budget paid for, while all who are covered were counted too
 * - `other-basis`: another population
 * - `older`, `newer`, `undated`: another date; a newer one lacks what it would have to be paired with
 * - `no-counterpart`: nothing is in use, and this one has no partner of its own basis and date
 * - `repeated`: says the same
 */
export type AlternativeReason =
  | "quarantined"
  | "contradicted"
  | "part"
  | "subsidy"
  | "other-basis"
  | "older"
  | "newer"
  | "undated"
  | "no-counterpart"
  | "repeated";

interface Alternative {
  readonly figure: PublishedFigure;
  readonly reason: AlternativeReason;
  readonly why: Text;
}

export interface Alternatives {
  /** What the baseline's row starts from; `null` where it stays blank. */
  readonly inUse: PublishedFigure | null;
  readonly why: Text;
  /** Every other figure of this number, each with the reason against it. */
  readonly others: readonly Alternative[];
}

const competing: Readonly<Record<BaselineMetric, readonly PublishedMetric[]>> = {
  covered: ["covered", "subsidised"],
  workers: ["workers"],
  rate: ["rate"],
};

/**
 * Which published figure a region's baseline uses for one number of a segment, and why; and the others beside it, each with
 * why not. It is the choice `baselineOf` makes. An unknown region is refused.
 */
export function alternatives(
  regionCode: string,
  segment: SegmentId,
  metric: BaselineMetric,
): Result<Alternatives> {
  const region = regionOf(regionCode);
  if (!region.ok) return region;
  const here = (figure: PublishedFigure) =>
    figure.regionCode === region.value.code && figure.segment === segment;
  const pick = pickBase(figures().filter(here));
  const inUse = pick[metric] ?? null;
  const others = publishedFigures().filter(
    (figure) => here(figure) && figure !== inUse && competing[metric].includes(figure.metric),
  );
  const partner = metric === "covered" ? pick.workers : pick.covered;
  return ok({
    inUse,
    why: inUse === null ? whyBlank(metric, others.length) : whyUsed(inUse, partner ?? null),
    others: others.map((figure) => ({ figure, ...whyNotUsed(figure, inUse, metric) })),
  });
}

function whyUsed(figure: PublishedFigure, partner: PublishedFigure | null): Text {
  const basis = basisNames[figure.basis];
  const parts: Text[] = [
    {
      id: `Dipakai: ${figure.asOf.text.id}, basis: ${basis.id}, ${figure.source.outlet}.`,
      en: `In use: ${figure.asOf.text.en}, base: ${basis.en}, ${figure.source.outlet}.`,
    },
  ];
  if (partner !== null) {
    parts.push({
      id: `Berpasangan dengan ${metricNames[partner.metric].id} ${formatNumber(partner.value, "id")} (${partner.id}) dari tanggal dan basis yang sama.`,
      en: `Taken together with ${metricNames[partner.metric].en} ${formatNumber(partner.value, "en")} (${partner.id}) of the same date and base.`,
    });
  }
  if (figure.derivation !== null) {
    parts.push({
      id: `Turunan: ${figure.derivation.formula}. ${figure.derivation.note.id}`,
      en: `Derived: ${figure.derivation.formula}. ${figure.derivation.note.en}`,
    });
  }
  return joinTexts([...parts, ...remarks(figure)]);
}

function whyBlank(metric: BaselineMetric, others: number): Text {
  const name = metricNames[metric];
  return others === 0
    ? { id: `Tidak ada ${name.id} yang terbit.`, en: `No ${name.en} figure was published.` }
    : {
        id: `Tidak ada ${name.id} terbit yang dapat dipakai sebagai dasar; alasannya per angka.`,
        en: `No published ${name.en} figure can serve as a base; the reason stands at each.`,
      };
}

/** What is noted about a figure: its own note, and its flags. */
function remarks(figure: PublishedFigure): readonly Text[] {
  return [
    ...(figure.note === undefined ? [] : [figure.note]),
    ...figure.flags.map((flag) => flagTexts[flag]),
  ];
}

/** Why a figure is not the one in use, whichever that is; `null` where the number stays blank. */
export function whyNotUsed(
  figure: PublishedFigure,
  inUse: PublishedFigure | null,
  metric: BaselineMetric,
): { readonly reason: AlternativeReason; readonly why: Text } {
  const reason = reasonAgainst(figure, inUse, metric);
  return { reason, why: joinTexts([reasonText(reason, figure, inUse), ...remarks(figure)]) };
}

function reasonAgainst(
  figure: PublishedFigure,
  inUse: PublishedFigure | null,
  metric: BaselineMetric,
): AlternativeReason {
  if (figure.use === "quarantined") return "quarantined";
  if (figure.reliability === "C") return "contradicted";
  if (figure.part !== undefined) return "part";
  if (inUse === null) return "no-counterpart";
  if (figure.metric === "subsidised" && inUse.metric !== "subsidised" && metric === "covered")
    return "subsidy";
  if (figure.basis !== inUse.basis) return "other-basis";
  const [date, used] = [figure.asOf.date, inUse.asOf.date];
  if (date === used && figure.asOf.text.id === inUse.asOf.text.id) {
    return figure.value === inUse.value ? "repeated" : "contradicted";
  }
  if (date === null || used === null) return "undated";
  return date < used ? "older" : "newer";
}

function reasonText(reason: AlternativeReason, figure: PublishedFigure, inUse: PublishedFigure | null): Text {
  const date = figure.asOf.text;
  switch (reason) {
    case "quarantined":
      return {
        id: "Dikarantina: kemungkinan besar salah, tidak dipakai.",
        en: "Quarantined: most probably wrong, not used.",
      };
    case "contradicted":
      return { id: "Bertentangan dengan angka lain.", en: "Contradicted by another figure." };
    case "part": {
      const part = partNames[figure.part ?? "mixed"];
      return {
        id: `Hanya sebagian: ${part.id}.`,
        en: `Only a part: ${part.en}.`,
      };
    }
    case "subsidy":
      return {
        id: "Hanya yang iurannya dibayari; jumlah seluruh peserta juga terbit.",
        en: "Only those whose contribution is paid for; all who are covered were counted as well.",
      };
    case "other-basis":
      return {
        id: `Basis lain: ${basisNames[figure.basis].id}, bukan ${inUse === null ? "—" : basisNames[inUse.basis].id}.`,
        en: `Another base: ${basisNames[figure.basis].en}, not ${inUse === null ? "—" : basisNames[inUse.basis].en}.`,
      };
    case "older":
      return { id: `Lebih lama: ${date.id}.`, en: `Older: ${date.en}.` };
    case "newer":
      return {
        id: `Lebih baru (${date.id}), tetapi tanpa peserta dan pekerja dari tanggal dan basis yang sama.`,
        en: `Newer (${date.en}), but without covered and workers of the same date and base.`,
      };
    case "undated":
      return {
        id: `Tanggalnya tidak dapat dibandingkan: ${date.id}.`,
        en: `Its date cannot be compared: ${date.en}.`,
      };
    case "no-counterpart":
      return {
        id: `Tanpa pasangan dari tanggal dan basis yang sama (${date.id}).`,
        en: `Without a counterpart of the same date and base (${date.en}).`,
      };
    case "repeated":
      return { id: "Angka yang sama, dicetak lagi.", en: "The same figure, printed again." };
  }
}

/** Why a published rate changed: what the members did, what the base did, and whether the two may be compared at all. */
import { basisNames } from "../baselines/index.js";
import { changeEffects } from "../coverage/index.js";
import { bothNumbers, formatShare, wordKey } from "../language/index.js";
import type { Text } from "../language/index.js";
import type { BasePair } from "./base.js";
import { basisKeys, isIsoTime, sameOwnOrigin, timeText } from "./lines/origin.js";
import type { PlanTotal } from "./lines/total.js";

/** Covered and workers of a region on one day: published, or the planner's own. */
export interface DatedPair {
  readonly covered: number;
  readonly workers: number;
  /** ISO day, month or year: the order of the pairs. */
  readonly date: string;
  readonly asOf: Text;
  readonly basis: Text;
  /** What the base may be called: two that share a key are one base. */
  readonly basisKeys: readonly string[];
  /** Whether the workers were worked back from a printed rate. */
  readonly derived: boolean;
  readonly own: boolean;
}

function published({ covered, workers, date }: BasePair): DatedPair {
  return {
    covered: covered.value,
    workers: workers.value,
    date,
    asOf: covered.asOf.text,
    basis: basisNames[workers.basis],
    basisKeys: basisKeys(workers),
    derived: covered.derivation !== null || workers.derivation !== null,
    own: false,
  };
}

/** The published pairs of a region as a plan knows them, the oldest first. */
export function publishedPairs({ pair, others }: Pick<PlanTotal, "pair" | "others">): readonly DatedPair[] {
  return inTime([...(pair === null ? [] : [pair]), ...others].map(published));
}

/**
 * The same with the planner's own figures among them, where both are given with one base and an ISO day, month or year. They may
 * be edited on the sheet, so only what is made anew with every choice tells them.
 */
export function datedPairs(total: PlanTotal): readonly DatedPair[] {
  const { covered, workers } = total;
  const pairs = publishedPairs(total);
  if (covered.kind !== "own" || workers.kind !== "own") return pairs;
  if (!sameOwnOrigin(covered, workers) || !isIsoTime(covered.asOf)) return pairs;
  const own: DatedPair = {
    covered: covered.value,
    workers: workers.value,
    date: covered.asOf,
    asOf: timeText(covered.asOf),
    basis: { id: covered.basis, en: covered.basis },
    basisKeys: [wordKey(covered.basis)],
    derived: false,
    own: true,
  };
  return inTime([...pairs, own]);
}

function inTime(pairs: readonly DatedPair[]): readonly DatedPair[] {
  return [...pairs].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * The change from one pair of a region to a later one, in words: the rates, the part of the members and of the base in percentage
 * points, the later members on the old base, and a warning where the bases differ or one was worked back. `null` where a base is 0.
 */
export function whyChanged(earlier: DatedPair, later: DatedPair): Text | null {
  const effects = changeEffects(earlier.covered, earlier.workers, later.covered, later.workers);
  if (!effects.ok) return null;
  const { members, base, total } = effects.value;
  const [from, to, onOld] = [
    earlier.covered / earlier.workers,
    later.covered / later.workers,
    later.covered / earlier.workers,
  ].map(percent) as [Text, Text, Text];
  const [all, ofMembers, ofBase] = [total, members, base].map(points) as [Text, Text, Text];
  const grew = later.covered - earlier.covered;
  const more = bothNumbers(Math.abs(grew));
  const warning = notComparable(earlier, later);
  const [before, after] = [earlier.workers, later.workers].map(bothNumbers) as [Text, Text];
  const whose: Text =
    earlier.own || later.own ? { id: "Angka", en: "Figures" } : { id: "Angka terbit", en: "Published" };
  return {
    id: `${whose.id}: ${from.id} (${earlier.asOf.id}) menjadi ${to.id} (${later.asOf.id}), ${all.id} poin. Dari peserta ${ofMembers.id} poin (${more.id} orang ${grew < 0 ? "berkurang" : "bertambah"}), dari basis ${ofBase.id} poin (pekerja ${before.id} menjadi ${after.id}). Pada basis lama cakupannya ${onOld.id}.${warning.id}`,
    en: `${whose.en}: ${from.en} (${earlier.asOf.en}) became ${to.en} (${later.asOf.en}), ${all.en} points. By members ${ofMembers.en} points (${more.en} persons ${grew < 0 ? "fewer" : "more"}), by the base ${ofBase.en} points (workers ${before.en} became ${after.en}). On the old base the rate is ${onOld.en}.${warning.en}`,
  };
}

function percent(share: number): Text {
  return { id: formatShare(share, "id", 2), en: formatShare(share, "en", 2) };
}

/** "+1,04", "−2,97" */
function points(value: number): Text {
  const sign = value < 0 ? "−" : "+";
  const size = Math.abs(value).toFixed(2);
  return { id: `${sign}${size.replace(".", ",")}`, en: `${sign}${size}` };
}

function notComparable(earlier: DatedPair, later: DatedPair): Text {
  if (!earlier.basisKeys.some((key) => later.basisKeys.includes(key))) {
    return {
      id: ` Perhatikan: basisnya berbeda (${earlier.basis.id}; ${later.basis.id}), jadi kedua cakupan tidak sebanding.`,
      en: ` Note: the bases differ (${earlier.basis.en}; ${later.basis.en}), so the two rates cannot be compared.`,
    };
  }
  if (!earlier.derived && !later.derived) return { id: "", en: "" };
  return {
    id: " Perhatikan: satu basis dihitung balik dari cakupan yang tercetak, jadi perubahannya hanya perkiraan.",
    en: " Note: one base was worked back from a printed rate, so the change is an estimate only.",
  };
}

/** Why a published rate changed: what the members did, what the base did, and whether the two may be compared at all. */
import { basisNames } from "../baselines/index.js";
import { changeEffects } from "../coverage/index.js";
import { bothNumbers, formatNumber, formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import type { BasePair } from "./base.js";

/**
 * The change from one published pair of a region to a later one, in words: the rates, the part of the members and of the base in
 * percentage points, the later members on the old base, and a warning where the bases differ or one was worked back. `null` where
 * there are no two pairs, or a base is 0.
 */
export function whyChanged(pairs: readonly BasePair[]): Text | null {
  const dated = [...pairs].sort((a, b) => (a.date < b.date ? -1 : 1));
  const [earlier, later] = dated.slice(-2);
  if (earlier === undefined || later === undefined) return null;
  const effects = changeEffects(
    earlier.covered.value,
    earlier.workers.value,
    later.covered.value,
    later.workers.value,
  );
  if (!effects.ok) return null;
  const { members, base, total } = effects.value;
  const [from, to, onOld] = [
    earlier.covered.value / earlier.workers.value,
    later.covered.value / later.workers.value,
    later.covered.value / earlier.workers.value,
  ].map(percent) as [Text, Text, Text];
  const [all, ofMembers, ofBase] = [total, members, base].map(points) as [Text, Text, Text];
  const [day0, day1] = [earlier.covered.asOf.text, later.covered.asOf.text];
  const grew = later.covered.value - earlier.covered.value;
  const more = bothNumbers(Math.abs(grew));
  const warning = notComparable(earlier, later);
  return {
    id: `Angka terbit: ${from.id} (${day0.id}) menjadi ${to.id} (${day1.id}), ${all.id} poin. Dari peserta ${ofMembers.id} poin (${more.id} orang ${grew < 0 ? "berkurang" : "bertambah"}), dari basis ${ofBase.id} poin (pekerja ${formatNumber(earlier.workers.value, "id")} menjadi ${formatNumber(later.workers.value, "id")}). Pada basis lama cakupannya ${onOld.id}.${warning.id}`,
    en: `Published: ${from.en} (${day0.en}) became ${to.en} (${day1.en}), ${all.en} points. By members ${ofMembers.en} points (${more.en} persons ${grew < 0 ? "fewer" : "more"}), by the base ${ofBase.en} points (workers ${formatNumber(earlier.workers.value, "en")} became ${formatNumber(later.workers.value, "en")}). On the old base the rate is ${onOld.en}.${warning.en}`,
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

function notComparable(earlier: BasePair, later: BasePair): Text {
  const [old, fresh] = [earlier.workers, later.workers];
  if (old.basis !== fresh.basis) {
    const [a, b] = [basisNames[old.basis], basisNames[fresh.basis]];
    return {
      id: ` Perhatikan: basisnya berbeda (${a.id}; ${b.id}), jadi kedua cakupan tidak sebanding.`,
      en: ` Note: the bases differ (${a.en}; ${b.en}), so the two rates cannot be compared.`,
    };
  }
  if (old.derivation === null && fresh.derivation === null) return { id: "", en: "" };
  return {
    id: " Perhatikan: satu basis dihitung balik dari cakupan yang tercetak, jadi perubahannya hanya perkiraan.",
    en: " Note: one base was worked back from a printed rate, so the change is an estimate only.",
  };
}

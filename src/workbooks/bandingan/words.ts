/** Why a result differs, in one sentence that adds up. */
import { formatNumber, formatRupiah, joinTexts } from "../../domain/index.js";
import type { Cause, Language, MeasureKind, MovedMeasure, Text } from "../../domain/index.js";

/** "Target cakupan", or several that only go together. */
export function causeWords({ labels, upon }: Cause): Text {
  const list = joinTexts(labels, " + ");
  if (upon !== null) return { id: `${list.id} (sesudah ${upon.id})`, en: `${list.en} (after ${upon.en})` };
  return labels.length < 2 ? list : { id: `${list.id} (bersama-sama)`, en: `${list.en} (together)` };
}

/** A difference as a number of its unit: hundredths of a percentage point are a share again. */
export function steps(kind: MeasureKind, difference: number): number {
  return kind === "share" ? difference / 10_000 : difference;
}

/** "+1.234 orang", "−Rp5.000", "+1,25 poin" */
function signed(kind: MeasureKind, difference: number, language: Language): string {
  const size = Math.abs(difference);
  const sign = difference < 0 ? "−" : "+";
  if (kind === "rupiah") return `${sign}${formatRupiah(size, language)}`;
  if (kind === "persons")
    return `${sign}${formatNumber(size, language)} ${language === "id" ? "orang" : "persons"}`;
  const points = (size / 100).toFixed(2);
  return `${sign}${language === "id" ? `${points.replace(".", ",")} poin` : `${points} points`}`;
}

export function reasonFor(moved: MovedMeasure, causes: readonly Cause[]): Text {
  const { measure, a, b, difference, effects, interaction } = moved;
  if (difference === null) {
    const which = a === null ? "A" : "B";
    return a === null && b === null
      ? { id: "Belum dapat dihitung di keduanya.", en: "Cannot be reckoned in either." }
      : {
          id: `${which} tidak punya hasil ini: barisnya tidak ada, atau angka dasarnya belum lengkap.`,
          en: `${which} has no such result: the line is not there, or its figures are not complete.`,
        };
  }
  if (difference === 0) {
    return {
      id: "Berbeda kurang dari seperseratus poin.",
      en: "They differ by less than a hundredth of a point.",
    };
  }
  const parts = causes.flatMap((cause, index): readonly (readonly [Text, number])[] => {
    const effect = effects[index] ?? 0;
    return effect === 0 ? [] : [[causeWords(cause), effect]];
  });
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && interaction === 0)
    return { id: `Seluruhnya karena ${only[0].id}.`, en: `All of it because of ${only[0].en}.` };
  const all: readonly (readonly [Text, number])[] = [
    ...parts,
    ...(interaction === 0 ? [] : [[{ id: "interaksi", en: "interaction" }, interaction] as const]),
  ];
  const said = (language: Language): string =>
    `${all.map(([label, effect]) => `${label[language]} ${signed(measure.kind, effect, language)}`).join("; ")}.`;
  return { id: said("id"), en: said("en") };
}

import { formatNumber, formatRupiah, formatShare, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

/** What amounts are shown in: the largest of these that the largest amount reaches. */
const units = [
  { worth: 1_000_000_000_000, name: { id: "triliun rupiah", en: "trillion rupiah" } },
  { worth: 1_000_000_000, name: { id: "miliar rupiah", en: "billion rupiah" } },
  { worth: 1_000_000, name: { id: "juta rupiah", en: "million rupiah" } },
  { worth: 1_000, name: { id: "ribu rupiah", en: "thousand rupiah" } },
] as const;
interface Unit {
  readonly worth: number;
  readonly name: Text;
}
const rupiah: Unit = { worth: 1, name: { id: "rupiah", en: "rupiah" } };

/** The small pictures of a plan, and the same in words for who does not see them. */
export const pictures = {
  // As the charts of Ringkasan are called.
  path: { id: "Cakupan menurut jalur dan target", en: "Coverage on the path and target" },
  target: (target: { readonly year: number; readonly share: number }): Text => ({
    id: `Garis putus-putus: target ${formatShare(target.share, "id", 2)} pada ${target.year}.`,
    en: `Dashed line: the target of ${formatShare(target.share, "en", 2)} in ${target.year}.`,
  }),
  pathInWords: (
    path: readonly { readonly year: number; readonly rate: number }[],
    target: { readonly year: number; readonly share: number },
  ): Text =>
    bilingual((language) => {
      const years = path.map(({ year, rate }) => `${year} ${formatShare(rate, language, 2)}`).join("; ");
      const aim = `${formatShare(target.share, language, 2)} (${target.year})`;
      return language === "id" ? `Cakupan: ${years}. Target: ${aim}.` : `Coverage: ${years}. Target: ${aim}.`;
    }),
  unitOf: (most: number): Unit => units.find(({ worth }) => most >= worth) ?? rupiah,
  costsIn: (unit: Unit): Text => ({
    id: `Biaya menurut pembayar, ${unit.name.id}`,
    en: `Cost by payer, ${unit.name.en}`,
  }),
  /** Three digits, as a column has room for. */
  amount: (amount: number, unit: Unit): Text =>
    bilingual((language) => formatNumber(Number((amount / unit.worth).toPrecision(3)), language)),
  costsInWords: (costs: {
    readonly years: readonly number[];
    readonly payers: readonly {
      readonly payer: { readonly name: Text };
      readonly amounts: readonly number[];
    }[];
  }): Text =>
    bilingual((language) =>
      costs.years
        .map((year, at) => {
          const parts = costs.payers.map(
            ({ payer, amounts }) => `${payer.name[language]} ${formatRupiah(amounts[at] ?? 0, language)}`,
          );
          return `${year}: ${parts.join(", ")}.`;
        })
        .join(" "),
    ),
} as const;

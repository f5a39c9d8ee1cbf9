import { formatNumber, formatRupiah, formatShare } from "../../../domain/index.js";
import type { FigureName, Language, Solution, Span, Text, WageBehind } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

function span({ least, most }: Span, write: (value: number) => string): string {
  return least === most ? write(least) : `${write(least)}–${write(most)}`;
}

const units = {
  persons: { id: "orang", en: "persons" },
  cases: { id: "kasus", en: "cases" },
  months: { id: "bulan", en: "months" },
} as const;

/** "659 orang × 3 bulan × Rp16.800 = Rp33.213.600 (JKK+JKM BPU)". */
function solutionIn({ kind, parts, months, rupiah }: Solution, language: Language): string {
  const money = (amount: number): string => formatRupiah(amount, language);
  const heads = kind === "benefit" ? units.cases : units.persons;
  const products = parts.map(({ tried, persons }) =>
    [
      `${span(persons, (count) => formatNumber(count, language))} ${heads[language]}`,
      ...(months === null ? [] : [`${formatNumber(months, language)} ${units.months[language]}`]),
      money(tried.amount),
    ].join(" × "),
  );
  const names = parts.map(({ tried }) => tried.name[language]).join(", ");
  const amounts = parts.map(({ tried }) => money(tried.amount));
  // An amount that is only as typed has no other name.
  const behind = amounts.includes(names) ? "" : ` (${names})`;
  return `${products.join(" + ")} = ${span(rupiah, money)}${behind}`;
}

const figures: Readonly<Record<FigureName, Text>> = {
  rupiah: { id: "Rupiah", en: "Rupiah" },
  persons: { id: "Orang atau kasus", en: "Persons or cases" },
  months: { id: "Bulan", en: "Months" },
  rate: { id: "Tarif per orang", en: "Rate a person" },
};

const inSentence: Readonly<Record<FigureName, Text>> = {
  rupiah: { id: "jumlah rupiah", en: "the rupiah" },
  persons: { id: "jumlah orang", en: "the persons" },
  months: { id: "jumlah bulan", en: "the months" },
  rate: { id: "tarif", en: "the rate" },
};

/** What "Cek angka" says: a form of four figures, and whether they agree. */
export const numbers = {
  heading: { id: "Cek angka", en: "Check a number" },
  intro: {
    id: "Ketik angka yang terbit seperti tercetak, sedikitnya dua. Jawabannya muncul sambil mengetik; tidak ada yang disimpan.",
    en: "Type published figures as printed, two at least. The answer comes as you type; nothing is kept.",
  },
  figures,
  examples: {
    rupiah: { id: "mis. Rp33,2 miliar", en: "e.g. Rp33.2 billion" },
    persons: { id: "mis. 657", en: "e.g. 657" },
    months: { id: "mis. 3", en: "e.g. 3" },
    rate: { id: "mis. 16.800", en: "e.g. 16,800" },
  } satisfies Readonly<Record<FigureName, Text>>,
  unreadable: (figure: FigureName, typed: string): Text => ({
    id: `${figures[figure].id}: isi bilangan bulat, boleh dengan ribu, juta, miliar atau triliun; yang tertulis “${typed}”.`,
    en: `${figures[figure].en}: enter a whole number, with thousand, million, billion or trillion if you like; it says “${typed}”.`,
  }),
  fits: (count: number): Text =>
    count === 1
      ? { id: "Angkanya cocok:", en: "The figures agree:" }
      : {
          id: `Angkanya cocok dengan ${formatNumber(count, "id")} cara:`,
          en: `The figures agree in ${formatNumber(count, "en")} ways:`,
        },
  wouldCost: {
    id: "Belum ada rupiah untuk dicocokkan. Menurut tarif yang berlaku:",
    en: "There are no rupiah to compare yet. By the rates in force:",
  },
  cut: {
    id: "Hanya cocok bila angka di belakangnya dipotong, bukan dibulatkan.",
    en: "They agree only if digits were cut off, not rounded.",
  },
  solution: (solution: Solution): Text => bilingual((language) => solutionIn(solution, language)),
  wage: ({ monthly, share, wage, round }: WageBehind): Text =>
    bilingual((language) => {
      const money = (amount: number): string => formatRupiah(amount, language);
      const [each, wages, part] = [span(monthly, money), span(wage, money), formatShare(share, language)];
      if (language === "id") {
        const such = round === null ? "" : `, misalnya ${money(round)}`;
        return `Tidak ada iuran tetap BPU yang cocok: ${each} per orang sebulan. Bila mereka penerima upah (JKK risiko terendah dan JKM, ${part}), upahnya ${wages}${such}.`;
      }
      const such = round === null ? "" : `, such as ${money(round)}`;
      return `No fixed BPU contribution agrees: ${each} a person and month. For wage earners (JKK of the lowest risk and JKM, ${part}) the wage is ${wages}${such}.`;
    }),
  contradiction: {
    id: "Angka-angka ini tidak mungkin benar bersama.",
    en: "These figures cannot all be right.",
  },
  suspect: (figure: FigureName): Text => ({
    id: `Yang paling mungkin keliru: ${inSentence[figure].id}.`,
    en: `Most likely wrong: ${inSentence[figure].en}.`,
  }),
  correction: (figure: FigureName, nearest: Solution): Text => ({
    id: `Bila ${inSentence[figure].id} yang keliru: ${solutionIn(nearest, "id")}`,
    en: `If ${inSentence[figure].en} should be wrong: ${solutionIn(nearest, "en")}`,
  }),
  noCorrection: {
    id: "Tidak cukup mengganti satu angka: lebih dari satu keliru, atau totalnya memuat hal lain, misalnya beasiswa.",
    en: "Changing one figure is not enough: more than one is wrong, or the total holds something else, such as scholarships.",
  },
} as const;

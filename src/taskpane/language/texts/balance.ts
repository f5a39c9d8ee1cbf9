import { formatNumber, formatRupiah, selectionWarning } from "../../../domain/index.js";
import type { Balance, ClaimRate, ExpectedBenefits, Language, Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

/** One decimal is all that an expected number of cases can bear. */
function about(value: number, language: Language): string {
  return formatNumber(Number(value.toFixed(1)), language);
}

function expectedIn(of: ExpectedBenefits, language: Language): string {
  const count = (value: number): string => formatNumber(value, language);
  const money = (amount: number): string => formatRupiah(amount, language);
  const range = `${count(of.low)}–${count(of.high)}`;
  const paid = `${money(of.paidLow)}–${money(of.paidHigh)}`;
  const rate = formatNumber(of.perThousand, language);
  return language === "id"
    ? `${about(of.cases, language)} kasus (95 %: ${range}), ${money(of.paid)} (${paid}); ${rate} per 1.000 setahun, ${money(of.each)} per kasus`
    : `${about(of.cases, language)} cases (95%: ${range}), ${money(of.paid)} (${paid}); ${rate} per 1,000 a year, ${money(of.each)} a case`;
}

/** What the balance of benefits says. */
export const balance = {
  heading: { id: "Neraca manfaat", en: "Balance of benefits" },
  intro: {
    id: "Apa yang dibeli iuran JKK+JKM BPU (bukan penerima upah) yang dibayar daerah bagi orang yang didaftarkan bersama; menurut tarif dan manfaat yang terakhir diperiksa.",
    en: "What JKK+JKM contributions of BPU paid by a region buy for persons enrolled together; by the rates and benefits as last checked.",
  },
  persons: { id: "Orang", en: "Persons" },
  months: { id: "Bulan iuran", en: "Months paid" },
  rate: { id: "Kematian per 1.000 setahun", en: "Deaths per 1,000 a year" },
  injuryRate: { id: "Kecelakaan kerja per 1.000 setahun", en: "Accidents at work per 1,000 a year" },
  deaths: { id: "Klaim sendiri: kematian", en: "Own claims: deaths" },
  claimMonths: { id: "dari bulan-orang", en: "of person-months" },
  ownRate: ({ perThousand, low, high }: ClaimRate): Text =>
    bilingual((language) => {
      const [rate, least, most] = [perThousand, low, high].map((one) =>
        formatNumber(Number(one.toFixed(2)), language),
      ) as [string, string, string];
      return language === "id"
        ? `Klaim sendiri: ${rate} kematian per 1.000 setahun (95 %: ${least}–${most}), dipakai di bawah.`
        : `Own claims: ${rate} deaths per 1,000 a year (95%: ${least}–${most}), used below.`;
    }),
  ofPlan: (year: number, persons: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `Menurut rencana di tab Rencana, tahun anggaran ${String(year)}: ${formatNumber(persons, "id")} orang dibayari. Isi Orang untuk hitungan lain.`
        : `By the plan on the tab Plan, budget year ${String(year)}: ${formatNumber(persons, "en")} persons paid for. Fill in Persons for another reckoning.`,
    ),
  rateHint: (national: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `Kosong: nasional 2023, ${formatNumber(national, "id")}.`
        : `Empty: national 2023, ${formatNumber(national, "en")}.`,
    ),
  rateWrong: (typed: string): Text => ({
    id: `Kasus per 1.000 setahun harus angka 0 sampai 1.000; yang tertulis “${typed}”.`,
    en: `Cases per 1,000 a year must be a number from 0 to 1,000; it says “${typed}”.`,
  }),
  contributions: { id: "Iuran", en: "Contributions" },
  programme: (of: ExpectedBenefits): Text => ({
    id: `Manfaat ${of.programme} yang diperkirakan`,
    en: `${of.programme} benefits to be expected`,
  }),
  expected: (of: ExpectedBenefits): Text => bilingual((language) => expectedIn(of, language)),
  cover: { id: "Bulan-orang dengan JKM penuh", en: "Person-months of full JKM" },
  breakEven: { id: "Titik impas", en: "Break-even" },
  breakEvenAt: (rate: number | null): Text =>
    bilingual((language) => {
      if (rate === null) {
        return language === "id" ? "tidak ada bulan dengan JKM penuh" : "no month has full JKM";
      }
      const deaths = formatNumber(Number(rate.toFixed(2)), language);
      return language === "id"
        ? `${deaths} kematian per 1.000 setahun: JKM saja menyamai seluruh iuran`
        : `${deaths} deaths per 1,000 a year: JKM alone equals all contributions`;
    }),
  picture: ({ contributions, expected }: Balance): Text =>
    bilingual((language) => {
      const bars = expected.map((of) => `${of.programme} ${formatRupiah(of.paid, language)}`).join(", ");
      const cost = formatRupiah(contributions, language);
      return language === "id"
        ? `Gambar: iuran ${cost} di samping manfaat yang diperkirakan: ${bars}. Garis tipis: batas 95 %; garis tegak: besar iuran.`
        : `Picture: contributions ${cost} beside benefits to be expected: ${bars}. Thin lines: limits of 95%; upright line: the contributions.`;
    }),
  warning: selectionWarning,
} as const;

/** The functions about what a contribution buys, and about numbers that were published. */
import { expectedBenefits, headsForTotal, ok } from "../domain/index.js";
import type { ClaimProgramme } from "../domain/index.js";
import { parseBenefitAnswer, parseClaimProgramme } from "./answers.js";
import type { BenefitAnswer } from "./answers.js";
import { basisOfParameters } from "./basis.js";
import { number, numberAboveZero, optionalDay, optionalNumber, optionalWord } from "./cells.js";
import { eachRow, oneBlock } from "./spill.js";

export const expectedBenefitsCells = eachRow(
  {
    id: "EXPECTED_BENEFITS",
    description: {
      id: "Manfaat yang diperkirakan dari sekian bulan-orang: perkiraan, terendah dan tertinggi (95 %, Poisson eksak), dalam tiga kolom. Batasnya hanya batas kebetulan pada tingkat itu; tanpa beasiswa anak.",
      en: "Benefits to be expected of so many person-months: expected, lowest and highest (95%, exact Poisson), in three columns. The limits are those of chance at that rate only; children's scholarships not counted.",
    },
    parameters: {
      person_months: number({
        id: "Bulan-orang dengan perlindungan penuh: orang × bulan; untuk JKM lihat FULL_JKM_MONTHS.",
        en: "Person-months with full cover: persons × months; for JKM see FULL_JKM_MONTHS.",
      }),
      rate: optionalNumber<null>(
        {
          id: "Kasus setahun per 1.000 peserta, 0 sampai 1.000. Kosong: nasional 2023 (JKM 1,66; JKK 4,28).",
          en: "Cases a year per 1,000 members, 0 to 1,000. Left out: national 2023 (JKM 1.66; JKK 4.28).",
        },
        null,
      ),
      date: optionalDay({
        id: 'Tanggal yang menentukan besar JKM: tanggal Excel, "2025-02-07" atau "2025-02". Kosong: seperti terakhir diperiksa.',
        en: 'Day that decides what JKM pays: an Excel date, "2025-02-07" or "2025-02". Left out: as last checked.',
      }),
      programme: optionalWord<ClaimProgramme>(
        { id: '"JKM" (bawaan) atau "JKK".', en: '"JKM" (default) or "JKK".' },
        parseClaimProgramme,
        "JKM",
      ),
      amount: optionalNumber<null>(
        {
          id: "Rupiah per kasus. Kosong: JKM menurut tanggalnya; JKK rata-rata nasional 2023.",
          en: "Rupiah a case. Left out: JKM by its date; JKK the national average of 2023.",
        },
        null,
      ),
      result: optionalWord<BenefitAnswer>(
        { id: '"rupiah" (bawaan) atau "kasus".', en: '"rupiah" (default) or "cases".' },
        parseBenefitAnswer,
        "rupiah",
      ),
    },
    basis: (of) =>
      of.programme === "JKM" && of.amount === null ? basisOfParameters(["benefit.jkm.cash"], of.date) : [],
  },
  3,
  (of) => {
    const own = { perThousand: of.rate, each: of.amount };
    const found = expectedBenefits(of.programme, of.person_months, of.date, own);
    if (!found.ok) return found;
    const { cases, low, high, paid, paidLow, paidHigh } = found.value;
    return ok(of.result === "cases" ? [cases, low, high] : [paid, paidLow, paidHigh]);
  },
);

export const headsForTotalCells = oneBlock(
  {
    id: "HEADS_FOR_TOTAL",
    description: {
      id: "Jumlah orang bulat yang cocok dengan suatu total iuran: satu baris tiap kemungkinan dengan orang terendah, orang tertinggi, bulan dan tarif. Tidak ada yang cocok: #N/A, salah satu angkanya keliru.",
      en: "Whole head counts that fit a total of contributions: a row for each possibility with the lowest persons, highest persons, months and rate. None fits: #N/A, one of the figures is wrong.",
    },
    parameters: {
      total: numberAboveZero({ id: "Total iuran, rupiah.", en: "Total of contributions, rupiah." }),
      months: optionalNumber<null>(
        {
          id: "Jumlah bulan, bilangan bulat di atas 0. Kosong: 1 sampai 12 dicoba.",
          en: "Number of months, a whole number above 0. Left out: 1 to 12 are tried.",
        },
        null,
      ),
      rate: optionalNumber<null>(
        {
          id: "Iuran per orang per bulan, rupiah. Kosong: paket BPU JKK+JKM dan JKK+JKM+JHT, penuh dan dengan keringanan.",
          en: "Contribution a person and month, rupiah. Left out: the BPU packages JKK+JKM and JKK+JKM+JHT, in full and with relief.",
        },
        null,
      ),
      rounding: optionalNumber(
        {
          id: 'Nilai angka tercetak yang terakhir: 100.000.000 untuk "Rp33,2 miliar". Bawaan 1: tepat sampai rupiah.',
          en: 'What the last printed digit is worth: 100,000,000 for "Rp33.2 billion". Default 1: to the rupiah.',
        },
        1,
      ),
    },
    basis: (of) =>
      of.rate === null ? basisOfParameters(["bpu.jkk.rate", "bpu.jkm", "bpu.jht.rate"], null) : [],
  },
  (of) => {
    const found = headsForTotal(of.total, of.months, of.rate, of.rounding);
    if (!found.ok) return found;
    return ok(found.value.map(({ persons, months, rate }) => [persons.least, persons.most, months, rate]));
  },
);

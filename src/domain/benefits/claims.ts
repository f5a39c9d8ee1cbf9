/** How often members die or have an accident at work: what the country's claims say, and what a region's own would. */
import { exactly, over, times, toNumber } from "../exact/index.js";
import { largestWhole, wholeNumber } from "../exact/whole.js";
import { formatNumber, formatRupiah } from "../language/index.js";
import type { Text } from "../language/index.js";
import { parameter } from "../law/parameter.js";
import type { Parameter } from "../law/parameter.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { persons, rupiah } from "../units/index.js";
import type { Persons, Rupiah } from "../units/index.js";
import { meansOf, mostCases } from "./poisson.js";

/** What is insured beside savings: JKM pays for deaths, JKK for accidents at work. */
export type ClaimProgramme = "JKM" | "JKK";

interface Claims {
  readonly cases: number;
  /** What was paid for them. */
  readonly paid: Rupiah;
}

/** A year's claims of the whole country, and the members they came from. */
export interface NationalClaims {
  /** Active members at the end of the year. */
  readonly members: Persons;
  readonly claims: Readonly<Record<ClaimProgramme, Claims>>;
}

function describeClaims({ members, claims }: NationalClaims): Text {
  const text = (language: "id" | "en", words: { readonly cases: string; readonly members: string }): string =>
    (["JKM", "JKK"] as const)
      .map(
        (one) =>
          `${one} ${formatNumber(claims[one].cases, language)} ${words.cases}, ${formatRupiah(claims[one].paid, language)}`,
      )
      .join("; ") + `; ${formatNumber(members, language)} ${words.members}`;
  return {
    id: text("id", { cases: "kasus", members: "peserta aktif" }),
    en: text("en", { cases: "cases", members: "active members" }),
  };
}

/** What every number made from these claims has to be read with. */
export const selectionWarning: Text = {
  id: "Angka nasional memuat semua peserta, terutama penerima upah. Kelompok yang diterbitkan pers berkisar 2 sampai 20 kematian per 1.000 dan dipilih karena hasilnya: jangan dipakai sebagai perkiraan. Kelompok yang lebih tua atau lebih berisiko berbeda; pakai klaim daerah sendiri bila ada.",
  en: "The national figure holds all members, mostly wage earners. Groups that the press publishes range from 2 to 20 deaths per 1,000 and were chosen for their outcome: do not use them as an estimate. Older groups and riskier work differ; use the region's own claims where there are any.",
};

/** The country's claims by year: the usual rates, where a region has typed none of its own. */
export const nationalClaims: Parameter<NationalClaims> = parameter({
  id: "claims.national",
  name: { id: "Klaim JKM dan JKK nasional", en: "National JKM and JKK claims" },
  unit: "mixed",
  period: "year",
  values: [
    {
      from: "2023-01-01",
      fromPrecision: "year",
      value: {
        members: persons(41_560_000),
        claims: {
          JKM: { cases: 69_029, paid: rupiah(3_210_000_000_000) },
          JKK: { cases: 177_727, paid: rupiah(3_030_000_000_000) },
        },
      },
      citation: {
        act: "BPJS Ketenagakerjaan 2023",
        article: null,
        sources: [
          "https://finansial.bisnis.com/read/20240904/215/1796850/ada-risiko-defisit-jaminan-kematian-bpjs-ketenagakerjaan-buka-suara",
          "https://amp.kontan.co.id/news/rasio-klaim-jkm-diproyeksikan-naik-bpjs-ketenagakerjaan-kaji-sejumlah-opsi",
          "https://databoks.katadata.co.id/ketenagakerjaan/statistik/0ca66433de93f76/baru-41-juta-pekerja-yang-terdaftar-aktif-di-bpjs-ketenagakerjaan-2023",
        ],
      },
      // The amount of JKM stands on the first page, the members on the last; the amount of JKK and both numbers of cases were handed on, and found on no page.
      confidence: "transcribed",
    },
  ],
  notes: [
    selectionWarning,
    {
      id: "“Kasus” punya dua arti: tahun 2023 satu kasus JKM rata-rata Rp46,5 juta (satu kematian), pers triwulan I 2025 Rp17,6 juta (agaknya tiap pembayaran). Jangan membagi lintas keduanya. Peserta dihitung pada akhir tahun, klaim sepanjang tahun.",
      en: "“Cases” has two meanings: in 2023 a JKM case is Rp46.5 million on average (one death), in the press of the first quarter of 2025 Rp17.6 million (probably each payment). Never divide across the two. Members are counted at the end of the year, claims throughout it.",
    },
  ],
  describe: describeClaims,
});

/** Cases a year among a thousand members. */
export interface ClaimRate {
  readonly perThousand: number;
  /** What the claims allow with 95 % certainty (exact Poisson). */
  readonly low: number;
  readonly high: number;
}

function perThousandYears(cases: number, personMonths: number): number {
  return toNumber(over(times(exactly(cases), exactly(12_000)), exactly(personMonths)));
}

/**
 * Cases a year among a thousand members, from so many cases in so many months of members (12 months of 100 members are 1,200),
 * with exact Poisson limits. No months are refused as `zero-base`.
 */
export function claimRate(cases: number, personMonths: number): Result<ClaimRate> {
  const seen = wholeNumber(cases, "cases", mostCases);
  if (!seen.ok) return seen;
  const exposed = wholeNumber(personMonths, "person_months", largestWhole, "months");
  if (!exposed.ok) return exposed;
  if (personMonths === 0) {
    return refuse(
      "zero-base",
      {
        id: '"person_months" bernilai 0: tanpa bulan kepesertaan tidak ada tingkat kejadian.',
        en: '"person_months" is 0: without months of membership there is no rate.',
      },
      "person_months",
    );
  }
  const { low, high } = meansOf(cases);
  return ok({
    perThousand: perThousandYears(cases, personMonths),
    low: perThousandYears(low, personMonths),
    high: perThousandYears(high, personMonths),
  });
}

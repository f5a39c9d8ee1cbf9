/** The functions that look the law up: a parameter's basis and value, published targets, minimum wages. */
import {
  benefitCases,
  benefitOn,
  benefitParameter,
  decidingDay,
  findParameter,
  findRegion,
  fullDeathBenefitMonths,
  inLanguage,
  legalBasis,
  minimumWageOf,
  ok,
  parameterValue,
  parseBenefitCase,
  parseTargetBasis,
  publishedTarget,
} from "../domain/index.js";
import type { BenefitCase, IsoDate, Parameter, Region, Result, TargetBasis } from "../domain/index.js";
import { basisOfCitation, basisOfParameters } from "./basis.js";
import { number, optionalDay, optionalMonth, optionalNumber, optionalWord, word } from "./cells.js";
import { sentenceLanguage } from "./language.js";
import { months } from "./payment.js";
import { eachCell } from "./spill.js";

/** A column asks about few things on few days. Kept small, and cleared when full. */
const mostRemembered = 4096;

/** Keeps the answers about each thing by the day or year asked for. */
function remembered<Thing, When, Answer>(
  ask: (thing: Thing, when: When) => Answer,
): (thing: Thing, when: When) => Answer {
  const known = new Map<Thing, Map<When, Answer>>();
  let kept = 0;
  return (thing, when) => {
    const about = known.get(thing);
    const found = about?.get(when);
    if (found !== undefined) return found;
    const fresh = ask(thing, when);
    if (kept >= mostRemembered) {
      known.clear();
      kept = 0;
    }
    kept += 1;
    const now = known.get(thing);
    if (now === undefined) known.set(thing, new Map([[when, fresh]]));
    else now.set(when, fresh);
    return fresh;
  };
}

const targetOf = new Map<TargetBasis, (where: Region | null, year: number) => Result<number>>();

export const targetCells = eachCell(
  {
    id: "TARGET",
    description: {
      id: "Target cakupan yang terbit untuk suatu tahun, sebagai pangsa. Tahun tanpa target terbit: #N/A, tidak diisi sendiri.",
      en: "Published coverage target of a year, as a share. Years without a published target: #N/A, nothing is filled in.",
    },
    parameters: {
      basis: word<TargetBasis>(
        {
          id: "RPJMN, RKP, RPJPN atau UCJ. Basisnya berbeda: jangan dikurangkan satu dari yang lain.",
          en: "RPJMN, RKP, RPJPN or UCJ. Their bases differ: never subtract one from another.",
        },
        parseTargetBasis,
      ),
      year: number({ id: "Tahun, misalnya 2029.", en: "Year, such as 2029." }),
      region: optionalWord<Region | null>(
        {
          id: "Daerah untuk target UCJ: kode atau nama. Kosong: nasional.",
          en: "Region of a UCJ target: code or name. Left out: nationwide.",
        },
        findRegion,
        null,
      ),
    },
    basis: (of) => {
      const target = publishedTarget(of.basis, of.year, of.region?.code ?? null);
      return target.ok ? basisOfCitation(target.value.source.citation) : [];
    },
  },
  (of) => {
    let on = targetOf.get(of.basis);
    if (on === undefined) {
      const { basis } = of;
      on = remembered((where, year) => {
        const target = publishedTarget(basis, year, where?.code ?? null);
        return target.ok ? ok(target.value.share) : target;
      });
      targetOf.set(basis, on);
    }
    return on(of.region, of.year);
  },
);

const parameter = word<Parameter>(
  {
    id: 'Id atau nama parameter, misalnya "bpu.jkm" atau "pu.jp.wage_cap".',
    en: 'Id or name of a parameter, such as "bpu.jkm" or "pu.jp.wage_cap".',
  },
  findParameter,
);
const date = optionalDay({
  id: 'Tanggal Excel, "2025-02-07", "7 Februari 2025" atau "2025-02". Kosong: seperti terakhir diperiksa.',
  en: 'An Excel date, "2025-02-07", "7 February 2025" or "2025-02". Left out: as last checked.',
});

const basisOf = remembered((of: Parameter, day: IsoDate | null) => legalBasis(of, day ?? of.lastChecked));

export const legalBasisCells = eachCell(
  {
    id: "LEGAL_BASIS",
    description: {
      id: "Dasar hukum suatu parameter pada suatu tanggal: peraturan, sejak kapan, seberapa pasti, dan apakah tanggal itu sesudah pemeriksaan terakhir.",
      en: "Legal basis of a parameter on a day: regulation, since when, how certain, and whether the day lies after the last check.",
    },
    parameters: { parameter, date },
    basis: (of) => basisOfParameters([of.parameter.id], of.date),
  },
  (of) => {
    const basis = basisOf(of.parameter, of.date);
    return basis.ok ? ok(inLanguage(basis.value, sentenceLanguage())) : basis;
  },
);

const valueOf = remembered((of: Parameter, day: IsoDate | null) => parameterValue(of, day ?? of.lastChecked));

export const parameterValueCells = eachCell(
  {
    id: "PARAMETER_VALUE",
    description: {
      id: "Nilai suatu parameter pada suatu tanggal: angka bila parameternya satu angka, selain itu ditulis sebagai teks.",
      en: "Value of a parameter on a day: a number where the parameter is one number, else written out as text.",
    },
    parameters: { parameter, date },
    basis: (of) => basisOfParameters([of.parameter.id], of.date),
  },
  (of) => {
    const value = valueOf(of.parameter, of.date);
    if (!value.ok) return value;
    return ok(typeof value.value === "number" ? value.value : inLanguage(value.value, sentenceLanguage()));
  },
);

const wageOf = remembered((where: Region, year: number) => {
  const found = minimumWageOf(where.code, year);
  return found.ok ? ok(found.value.row.wage) : found;
});

export const minimumWageCells = eachCell(
  {
    id: "MINIMUM_WAGE",
    description: {
      id: "Upah minimum provinsi (UMP) suatu daerah dan tahun, rupiah sebulan; untuk kabupaten/kota dipakai UMP provinsinya. Tahun yang belum ditetapkan: #N/A.",
      en: "Provincial minimum wage (UMP) of a region and year, rupiah a month; for a kabupaten/kota that of its province. Years not yet decided: #N/A.",
    },
    parameters: {
      region: word<Region>(
        {
          id: 'Daerah: kode Kemendagri seperti "18" atau nama seperti "Lampung".',
          en: 'Region: Kemendagri code such as "18" or name such as "Lampung".',
        },
        findRegion,
      ),
      year: number({ id: "Tahun, misalnya 2026.", en: "Year, such as 2026." }),
    },
    basis: (of) => {
      const found = minimumWageOf(of.region.code, of.year);
      return found.ok ? basisOfCitation(found.value.citation) : [];
    },
  },
  (of) => wageOf(of.region, of.year),
);

export const fullJkmMonthsCells = eachCell(
  {
    id: "FULL_JKM_MONTHS",
    description: {
      id: "Bulan dengan manfaat JKM penuh bagi satu angkatan yang didaftarkan bersama: bulan iuran dikurangi masa tunggu menurut ketentuan bulan pertama, paling sedikit 0. Dikalikan orang bila diisi.",
      en: "Months of full JKM benefit for a cohort enrolled together: months of contributions less the waiting time by the rule of the first month, at least 0. Times the persons where given.",
    },
    parameters: {
      months,
      start: optionalMonth({
        id: 'Bulan pertama: tanggal Excel atau "2026-01". Kosong: ketentuan seperti terakhir diperiksa.',
        en: 'First month: an Excel date or "2026-01". Left out: the rule as last checked.',
      }),
      workers: optionalNumber(
        {
          id: "Jumlah orang dalam angkatan, bilangan bulat. Bawaan 1.",
          en: "Persons in the cohort, a whole number. Default 1.",
        },
        1,
      ),
    },
    basis: (of) =>
      basisOfParameters(
        ["benefit.jkm.min_membership_months"],
        of.start === null ? null : decidingDay(of.start),
      ),
  },
  (of) => fullDeathBenefitMonths(of.months, of.start, of.workers),
);

const caseWords = (language: "id" | "en") => benefitCases.map((each) => `"${each[language]}"`).join(", ");

export const benefitCells = eachCell(
  {
    id: "BENEFIT",
    description: {
      id: "Besar manfaat suatu kejadian pada suatu tanggal, dalam rupiah bulat, menurut PP 44/2015 dan perubahannya.",
      en: "Amount of a benefit by case and date, in whole rupiah, by PP 44/2015 and its changes.",
    },
    parameters: {
      case: word<BenefitCase>(
        { id: `Kejadian: ${caseWords("id")}.`, en: `Case: ${caseWords("en")}.` },
        parseBenefitCase,
      ),
      date: optionalDay({
        id: 'Tanggal kejadian: tanggal Excel, "2025-02-07" atau "2025-02". Kosong: seperti terakhir diperiksa.',
        en: 'Day of the event: an Excel date, "2025-02-07" or "2025-02". Left out: as last checked.',
      }),
      wage: optionalNumber<null>(
        {
          id: "Upah atau penghasilan sebulan yang dilaporkan, rupiah. Wajib untuk JKK meninggal dan cacat total tetap.",
          en: "Reported monthly wage or income in rupiah. Needed for JKK death and total disability.",
        },
        null,
      ),
      member_months: optionalNumber<null>(
        {
          id: "Bulan kepesertaan saat kejadian; di bawah masa tunggu JKM hanya biaya pemakaman. Kosong: masa tunggu sudah lewat.",
          en: "Months of membership at the event; below the waiting time JKM pays the funeral only. Left out: the waiting time is over.",
        },
        null,
      ),
    },
    basis: (of) => basisOfParameters([benefitParameter(of.case)], of.date),
  },
  (of) => benefitOn(of.case, of.date, of.wage, of.member_months),
);

/** What decides the rate of a contribution: the parameters that SUBSIDY_COST and its kin share, and the case they make. */
import {
  basicProgrammes,
  parsePayer,
  parseProgrammes,
  parseRiskClass,
  parseRoute,
  parseSector,
  persons,
  subsidyCost,
} from "../domain/index.js";
import type {
  ContributionCase,
  Month,
  PayerId,
  Programme,
  Result,
  RiskClass,
  SectorId,
  SegmentRoute,
  SubsidyCost,
} from "../domain/index.js";
import { number, optionalChoice, optionalMonth, optionalNumber, optionalWord, word } from "./cells.js";

export const months = number({
  id: "Jumlah bulan iuran, bilangan bulat. PMI: panjang perjanjian kerja (paket 6, 12, 24 bulan, kelebihannya per bulan).",
  en: "Months of contributions, a whole number. PMI: length of the contract (packages of 6, 12, 24 months, the excess by month).",
});

const payer = optionalWord<PayerId>(
  {
    id: "Pembayar: APBD (bawaan), APBN, APBD provinsi, APBD kabupaten, DBH sawit, DBH CHT, APBDes, Dana Desa, CSR, Baznas, pemberi kerja (PMI: lewat P3MI, dengan iuran sebelum berangkat), mandiri.",
    en: "Payer: APBD (default), APBN, APBD_PROV, APBD_KAB, DBH_SAWIT, DBH_CHT, APBDES, DANA_DESA, CSR, BAZNAS, employer (PMI: through an agency, with the part before departure), self.",
  },
  parsePayer,
  "APBD",
);

const sector = optionalWord<SectorId | null>(
  {
    id: "Sektor: transportasi, padat karya atau lainnya. Wajib hanya bila keringanan pada bulan itu berbeda per sektor.",
    en: "Sector: transport, labour-intensive or other. Needed only where the relief of a month differs by sector.",
  },
  parseSector,
  null,
);

const income = optionalNumber<null>(
  {
    id: "Rupiah sebulan, pecahan boleh: penghasilan yang dilaporkan (BPU; kosong = kelompok terendah) atau upah (PU, Jakon; wajib, 0 dianggap belum diisi).",
    en: "Rupiah a month, fractions allowed: reported income (BPU; left out = lowest bracket) or wage (PU, Jakon; needed, 0 counts as not filled in).",
  },
  null,
);

export const programmes = optionalWord<readonly Programme[]>(
  {
    id: 'Program, misalnya "JKK+JKM" (bawaan) atau "JKK+JKM+JHT".',
    en: 'Programmes, such as "JKK+JKM" (default) or "JKK+JKM+JHT".',
  },
  parseProgrammes,
  basicProgrammes,
);

const risk_class = optionalChoice<RiskClass>(
  {
    id: "Kelas risiko JKK untuk PU, 1 (0,24 %) sampai 5 (1,74 %). Wajib untuk JKK pekerja PU.",
    en: "JKK risk class for PU, 1 (0.24%) to 5 (1.74%). Needed for JKK of PU members.",
  },
  parseRiskClass,
);

/** A month's contribution of one person, in the order that CONTRIBUTION and CONTRIBUTION_PARTS share. */
export const monthly = {
  type: word<SegmentRoute>(
    {
      id: "Jenis kepesertaan: BPU, PU, JAKON (upah diketahui) atau PMI. PMI dibayar sekali untuk seluruh perjanjian kerja: SUBSIDY_COST, atau CONTRIBUTION_PARTS dengan bulannya.",
      en: "Membership type: BPU, PU, JAKON (wage known) or PMI. PMI is paid once for the whole contract: SUBSIDY_COST, or CONTRIBUTION_PARTS with its months.",
    },
    parseRoute,
  ),
  month: optionalMonth({
    id: 'Bulan iuran: tanggal Excel, "2026-01" atau "Januari 2026". Kosong: iuran biasa seperti terakhir diperiksa. Bulan sesudah pemeriksaan terakhir dihitung dengan aturan terakhir; LEGAL_BASIS menandainya.',
    en: 'Contribution month: an Excel date, "2026-01" or "January 2026". Left out: the normal contribution as last checked. Months after the last check are counted by the last rule; LEGAL_BASIS marks them.',
  }),
  payer,
  sector,
  income,
  programmes,
  risk_class,
} as const;

/** How a period is paid, in the order that SUBSIDY_COST and WORKERS_AFFORDABLE share. */
export const payment = {
  start: optionalMonth({
    id: 'Bulan pertama: tanggal Excel, "2026-01" atau "Januari 2026". Wajib bila iuran bergantung pada bulan (pembayar mandiri). Bulan sesudah pemeriksaan terakhir dihitung dengan aturan terakhir; LEGAL_BASIS menandainya.',
    en: 'First month: an Excel date, "2026-01" or "January 2026". Needed where the contribution depends on the month (self-paid). Months after the last check are counted by the last rule; LEGAL_BASIS marks them.',
  }),
  payer,
  sector,
  income,
  programmes,
  type: optionalWord<SegmentRoute>(
    {
      id: "Jenis kepesertaan: BPU (bawaan), PU, JAKON (upah diketahui) atau PMI.",
      en: "Membership type: BPU (default), PU, JAKON (wage known) or PMI.",
    },
    parseRoute,
    "BPU",
  ),
  risk_class,
} as const;

/** What both orders say about a person. */
interface PersonValues {
  readonly type: SegmentRoute;
  readonly payer: PayerId;
  readonly sector: SectorId | null;
  readonly income: number | null;
  readonly programmes: readonly Programme[];
  readonly risk_class: RiskClass | null;
}

function isCaseOf(one: ContributionCase, values: PersonValues): boolean {
  return (
    one.income === values.income &&
    one.payer === values.payer &&
    one.sector === values.sector &&
    one.programmes === values.programmes &&
    one.route === values.type &&
    one.riskClass === values.risk_class
  );
}

/** The case the domain calculates, without its month; the same object as long as nothing about it changes. */
export function caseMaker(): (values: PersonValues) => ContributionCase {
  let last: ContributionCase | null = null;
  return (values) => {
    if (last === null || !isCaseOf(last, values)) {
      const { type: route, payer: paidBy, sector: field, risk_class: riskClass } = values;
      const { income: earned, programmes: covers } = values;
      last = { route, programmes: covers, payer: paidBy, sector: field, income: earned, riskClass };
    }
    return last;
  };
}

/** A column of spans is a few different ones. */
const mostSpans = 2048;

/**
 * What one person costs over so many months. A column of persons asks for the same again and again, so answers are kept
 * while everything but the months stays the same.
 */
export function personCosts(): (
  values: PersonValues & { readonly start: Month | null },
  span: number,
) => Result<SubsidyCost> {
  const makeCase = caseMaker();
  const known = new Map<number, Result<SubsidyCost>>();
  let one: ContributionCase | null = null;
  let start: Month | null = null;
  return (values, span) => {
    const now = makeCase(values);
    if (now !== one || values.start !== start || known.size >= mostSpans) known.clear();
    one = now;
    start = values.start;
    const found = known.get(span);
    if (found !== undefined) return found;
    const fresh = subsidyCost(persons(1), span, values.start, now);
    known.set(span, fresh);
    return fresh;
  };
}

/** What is typed on Asumsi: a sector, a part that is paid for, a path by yearly targets, and years that differ from one another. */
import fc from "fast-check";
import { sectorOf, share } from "../../../src/domain/index.js";
import type { PathChoice, PlanYear, ReckonedPlan, Share } from "../../../src/domain/index.js";

/** What can be typed into the column of a year. */
export type YearInputs = Omit<PlanYear, "year">;

export interface Assumptions {
  readonly sector: "OTHER" | "TRANSPORT";
  /** Part of the additional members that is paid for. */
  readonly paidShare: Share;
  /** `null`: the chosen one. */
  readonly path: PathChoice | null;
  /** The base year first; at least as many as a plan can have. `null`: as chosen, the same in every year. */
  readonly years: readonly YearInputs[] | null;
  /** A region's own claims and the months of members they come from; `null`: the country's. */
  readonly claims: OwnClaims | null;
}

export interface OwnClaims {
  readonly months: number;
  readonly deaths: number;
  readonly accidents: number;
  readonly accidentsPaid: number;
}

export const asChosen: Assumptions = {
  ...{ sector: "OTHER", paidShare: share(1), path: null, years: null },
  claims: null,
};

const ownClaims: fc.Arbitrary<OwnClaims> = fc.record({
  months: fc.integer({ min: 100_000, max: 5_000_000 }),
  deaths: fc.integer({ min: 0, max: 900 }),
  accidents: fc.integer({ min: 1, max: 900 }),
  accidentsPaid: fc.integer({ min: 1, max: 20_000_000_000 }),
});

/** A share with at most four decimals, as people type them. */
const shares = (min: number, max: number): fc.Arbitrary<Share> =>
  fc
    .integer({ min: Math.round(min * 10_000), max: Math.round(max * 10_000) })
    .map((value) => share(value / 10_000));

const yearlyTarget = fc.option(shares(0.2, 1), { freq: 3 });

/** A year whose funded months end by December, with so many more months as a scenario adds. */
const yearInputs = (added: number): fc.Arbitrary<YearInputs> =>
  fc
    .record({
      growth: shares(-0.05, 0.05),
      months: fc.integer({ min: 0, max: 12 }),
      start: fc.integer({ min: 0, max: 11 }),
      newStart: fc.integer({ min: 1, max: 12 }),
      retention: shares(0.6, 1),
      yield: shares(0.5, 1),
      official: yearlyTarget,
      own: yearlyTarget,
    })
    .map(({ start, ...year }) => {
      const longest = Math.max(0, Math.min(12, year.months + Math.max(0, added)));
      return { ...year, startMonth: 1 + (start % Math.max(1, 13 - longest)) };
    });

/** Half of them as chosen. `added` months are what the active scenario adds to those that are typed. */
export const assumptions = (added: number): fc.Arbitrary<Assumptions> =>
  fc.oneof(
    fc.constant(asChosen),
    fc.record({
      sector: fc.constantFrom("OTHER", "TRANSPORT"),
      paidShare: shares(0, 1),
      path: fc.constantFrom(null, "official", "own"),
      years: fc.array(yearInputs(added), { minLength: 7, maxLength: 7 }),
      claims: fc.option(ownClaims),
    }),
  );

/** The plan with all of it. */
export function assuming(plan: ReckonedPlan, { sector, paidShare, path, years }: Assumptions): ReckonedPlan {
  return {
    ...plan,
    sector,
    paidShare,
    path: path ?? plan.path,
    years: plan.years.map((year, index) => ({ ...year, ...years?.[index] })),
  };
}

const pathNames: Readonly<Record<PathChoice, string>> = {
  linear: "Lurus",
  front: "Cepat di awal",
  s: "Kurva S",
  official: "Target resmi tahunan",
  own: "Target sendiri tahunan",
};

const yearLabels: Readonly<Record<keyof YearInputs, string>> = {
  growth: "Pertumbuhan pekerja terhadap tahun sebelumnya",
  months: "Bulan iuran yang didanai",
  startMonth: "Bulan pertama yang didanai (1 = Januari)",
  newStart: "Bulan mulai peserta baru tahun itu (1 = Januari)",
  retention: "Peserta tahun lalu yang bertahan",
  yield: "Lolos verifikasi dari yang didata",
  official: "Target resmi tahunan",
  own: "Target sendiri tahunan",
};

/** The words in front of each input, and what is typed behind them: into column B, or into the columns of the years. */
export function typedOnAssumptions(
  { sector, paidShare, path, years, claims }: Assumptions,
  yearCount: number,
): readonly {
  readonly label: string;
  readonly single?: string | number;
  readonly byYear?: readonly (number | null)[];
}[] {
  return [
    { label: "Sektor peserta BPU", single: sectorOf(sector).name.id },
    { label: "Bagian peserta tambahan yang dibayari", single: paidShare },
    ...(path === null ? [] : [{ label: "Bentuk jalur", single: pathNames[path] }]),
    ...(claims === null
      ? []
      : [
          { label: "Klaim sendiri: bulan-orang kepesertaan", single: claims.months },
          { label: "Klaim sendiri: kematian (JKM)", single: claims.deaths },
          { label: "Klaim sendiri: kecelakaan kerja (JKK)", single: claims.accidents },
          { label: "Klaim sendiri: rupiah JKK dibayarkan", single: claims.accidentsPaid },
        ]),
    ...(years === null
      ? []
      : Object.entries(yearLabels).map(([key, label]) => ({
          label,
          byYear: years.slice(0, yearCount).map((year) => year[key as keyof YearInputs]),
        }))),
  ];
}

/** What a contribution buys: months of cover, cases to be expected with their limits, what each pays, and the break-even. */
import { exactly, longQuotient, over, roundHalfUp, scaled, times, toNumber } from "../exact/index.js";
import { largestWhole, wholeNumber } from "../exact/whole.js";
import { bothNumbers } from "../language/index.js";
import type { Text } from "../language/index.js";
import { benefitOn, fullDeathBenefitMonths } from "../law/benefitCases.js";
import { bpuBrackets } from "../law/brackets.js";
import { decidingDay, refuseWithout, valueOn } from "../law/valueOn.js";
import type { ContributionCase, ContributionMonth } from "../contribution/index.js";
import { subsidyCost } from "../contribution/index.js";
import type { IsoDate } from "../months/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { rupiah } from "../units/index.js";
import type { Persons, Rupiah } from "../units/index.js";
import { nationalClaims } from "./claims.js";
import type { ClaimProgramme } from "./claims.js";
import { countsAt, mostCases } from "./poisson.js";

/** More than everybody, every year, is no rate. */
const mostPerThousand = 1000;

/** Cases of one programme that are to be expected, and what is paid for them. */
export interface ExpectedBenefits {
  readonly programme: ClaimProgramme;
  /** Months of members in which a case is paid in full. */
  readonly personMonths: number;
  /** Cases a year among a thousand members. */
  readonly perThousand: number;
  /** Whole rupiah for one case. */
  readonly each: Rupiah;
  /** Cases to be expected; a fraction. */
  readonly cases: number;
  /** Fewer, or more, cases have a chance of at most 2.5 % each at that rate (exact Poisson). */
  readonly low: number;
  readonly high: number;
  /** What the expected cases, the fewest and the most are paid, whole rupiah. */
  readonly paid: Rupiah;
  readonly paidLow: Rupiah;
  readonly paidHigh: Rupiah;
}

/** What a balance or a cell may say otherwise than the country: cases per thousand a year, and rupiah a case. */
export interface OwnRate {
  readonly perThousand: number | null;
  readonly each: number | null;
}

/**
 * The cases that are to be expected in so many months of members, and their rupiah. The rate is the country's where none is
 * given; one JKM case pays what the law of the day says (the scholarship of children not counted), one JKK case the country's
 * average. The limits are those of chance at that rate: whether the rate is right for the group they do not say.
 */
export function expectedBenefits(
  programme: ClaimProgramme,
  personMonths: number,
  day: IsoDate | null,
  own: OwnRate = { perThousand: null, each: null },
): Result<ExpectedBenefits> {
  const exposed = wholeNumber(personMonths, "person_months", largestWhole, "months");
  if (!exposed.ok) return exposed;
  const rate = own.perThousand === null ? nationalRate(programme) : givenRate(own.perThousand);
  if (!rate.ok) return rate;
  const amount =
    own.each === null ? usualAmount(programme, day) : wholeNumber(own.each, "each", largestWhole, "rupiah");
  if (!amount.ok) return amount;
  const { cases, paid } = meanOf(personMonths, rate.value, amount.value);
  if (cases > mostCases) return tooMany("person_months", personMonths);
  const { low, high } = countsAt(cases);
  const most = high * amount.value;
  // A product beyond what doubles hold comes out beyond it, rounded or not.
  if (most > largestWhole) return tooMany("each", amount.value);
  return ok({
    programme,
    personMonths,
    perThousand: rate.value,
    each: rupiah(amount.value),
    cases,
    low,
    high,
    paid: rupiah(paid),
    paidLow: rupiah(low * amount.value),
    paidHigh: rupiah(most),
  });
}

/** Months of a thousand members in a year. */
const thousandYears = 12_000;

/**
 * Cases to be expected, and their rupiah to the nearest whole one: exactly, on doubles where they hold every step (a column of
 * cells asks for ten thousand), else on big integers.
 */
function meanOf(
  personMonths: number,
  perThousand: number,
  each: number,
): { readonly cases: number; readonly paid: number } {
  const rate = scaled(perThousand);
  if (rate !== null) {
    const [product, base] = [personMonths * rate.units, thousandYears * rate.scale];
    const paid =
      product <= Number.MAX_SAFE_INTEGER ? longQuotient(personMonths, [rate.units, each], base) : null;
    // Both are whole and held exactly: their quotient is the double next to the exact one.
    if (paid !== null) return { cases: product / base, paid };
  }
  const mean = over(times(exactly(personMonths), exactly(perThousand)), exactly(thousandYears));
  return { cases: toNumber(mean), paid: Number(roundHalfUp(times(mean, exactly(each)))) };
}

function givenRate(perThousand: number): Result<number> {
  if (perThousand >= 0 && perThousand <= mostPerThousand) return ok(perThousand);
  const came = bothNumbers(perThousand);
  return refuse(
    "value",
    {
      id: `"rate" harus kasus setahun per 1.000 peserta, 0 sampai 1.000; yang diterima ${came.id}.`,
      en: `"rate" must be cases a year per 1,000 members, 0 to 1,000; ${came.en} came.`,
    },
    "rate",
  );
}

function tooMany(argument: string, value: number): Result<never> {
  const came = bothNumbers(value);
  return refuse(
    "range",
    {
      id: `Hasilnya terlalu besar untuk dihitung tepat; periksa "${argument}" (${came.id}).`,
      en: `The result is too large to be calculated exactly; check "${argument}" (${came.en}).`,
    },
    argument,
  );
}

/** The latest year of the country's claims. */
function latestClaims() {
  const looked = valueOn(nationalClaims, nationalClaims.lastChecked);
  return looked.kind === "value" ? ok(looked.value) : refuseWithout(looked);
}

/** What the country's claims and the law of a day come to: each cell of a column asks for the same few. */
const knownRates = new Map<ClaimProgramme, Result<number>>();
const knownAmounts: Readonly<Record<ClaimProgramme, Map<IsoDate | null, Result<number>>>> = {
  JKM: new Map(),
  JKK: new Map(),
};

function remembered<Key>(known: Map<Key, Result<number>>, key: Key, found: () => Result<number>) {
  let result = known.get(key);
  if (result === undefined) {
    result = found();
    known.set(key, result);
  }
  return result;
}

/** Cases a year among a thousand members of the whole country, to two decimals as it is printed and typed. */
export function nationalRate(programme: ClaimProgramme): Result<number> {
  return remembered(knownRates, programme, () => rateOf(programme));
}

function rateOf(programme: ClaimProgramme): Result<number> {
  const latest = latestClaims();
  if (!latest.ok) return latest;
  const { members, claims } = latest.value;
  const hundredths = roundHalfUp(over(exactly(claims[programme].cases * 100_000), exactly(members)));
  return ok(Number(`${hundredths}e-2`));
}

/** Whole rupiah for one case: JKM by the law of the day, JKK the country's average. */
function usualAmount(programme: ClaimProgramme, day: IsoDate | null): Result<number> {
  return remembered(knownAmounts[programme], day, () => amountOn(programme, day));
}

function amountOn(programme: ClaimProgramme, day: IsoDate | null): Result<number> {
  if (programme === "JKM") return benefitOn("jkm", day, null, null);
  const latest = latestClaims();
  if (!latest.ok) return latest;
  const { paid, cases } = latest.value.claims.JKK;
  return ok(Number(roundHalfUp(over(exactly(paid), exactly(cases)))));
}

/** What one case pays on the day of the balance. */
export interface CasePays {
  readonly what: Text;
  readonly amount: Rupiah;
}

/** Benefits beside the contributions that buy them; no ratio of the two, as either would stand for more than it is. */
export interface Balance {
  readonly persons: Persons;
  readonly months: number;
  readonly contributions: Rupiah;
  /** JKM over the months with full cover only, JKK over all months. */
  readonly expected: readonly ExpectedBenefits[];
  /**
   * Deaths a year among a thousand members with full cover at which JKM alone pays what all contributions cost; `null` where no
   * month has full cover.
   */
  readonly breakEven: number | null;
  readonly pays: readonly CasePays[];
}

/**
 * The balance of persons who are enrolled together and covered for so many months (PP 44/2015 jo. PP 82/2019; full JKM after
 * the waiting time of the first month's rule, Permenaker 1/2025). Benefits are those of the first month.
 */
export function balanceOfBenefits(
  heads: Persons,
  months: number,
  start: ContributionMonth,
  one: ContributionCase,
  own: Partial<Readonly<Record<ClaimProgramme, OwnRate>>> = {},
): Result<Balance> {
  const cost = subsidyCost(heads, months, start, one);
  if (!cost.ok) return cost;
  const full = fullDeathBenefitMonths(months, start, heads);
  if (!full.ok) return full;
  const day = start === null ? null : decidingDay(start);
  const covered = (["JKM", "JKK"] as const).filter((programme) => one.programmes.includes(programme));
  const expected: ExpectedBenefits[] = [];
  for (const programme of covered) {
    const personMonths = programme === "JKM" ? full.value : heads * months;
    const found = expectedBenefits(programme, personMonths, day, own[programme]);
    if (!found.ok) return found;
    expected.push(found.value);
  }
  const pays = casesPay(day);
  if (!pays.ok) return pays;
  const deaths = expected.find(({ programme }) => programme === "JKM");
  return ok({
    ...{ persons: heads, months, contributions: cost.value.total, expected, pays: pays.value },
    breakEven:
      deaths === undefined ? null : breakEvenRate(cost.value.total, deaths.personMonths, deaths.each),
  });
}

/** Cases a year among a thousand members at which their benefits come to an amount; `null` without months or benefit. */
export function breakEvenRate(amount: Rupiah, personMonths: number, each: Rupiah): number | null {
  if (personMonths === 0 || each === 0) return null;
  return toNumber(
    over(times(exactly(amount), exactly(thousandYears)), times(exactly(personMonths), exactly(each))),
  );
}

const cases = [
  ["jkm", { id: "Meninggal (JKM penuh)", en: "Death (full JKM)" }],
  ["jkm.funeral", { id: "Meninggal dalam masa tunggu JKM", en: "Death in JKM's waiting time" }],
  [
    "jkk.deathAll",
    {
      id: "JKK: meninggal karena kerja, kelompok penghasilan terendah",
      en: "JKK: death by work, lowest income bracket",
    },
  ],
  ["jkk.homecare", { id: "JKK: perawatan di rumah, paling banyak", en: "JKK: home care, at most" }],
  ["scholarship", { id: "Beasiswa dua anak, paling banyak", en: "Scholarship of two children, at most" }],
] as const;

/** What a case pays on a day; death by work on the wage that the lowest bracket of BPU stands for. */
export function casesPay(day: IsoDate | null): Result<readonly CasePays[]> {
  const pays: CasePays[] = [];
  const brackets = valueOn(bpuBrackets, day ?? bpuBrackets.lastChecked);
  const wage = brackets.kind === "value" ? (brackets.value[0]?.basis ?? null) : null;
  for (const [benefit, what] of cases) {
    const amount = benefitOn(benefit, day, wage, null);
    // A benefit that the law of the day does not know yet has no line.
    if (amount.ok && amount.value > 0) pays.push({ what, amount: rupiah(amount.value) });
    else if (!amount.ok && benefit === "jkm") return amount;
  }
  return ok(pays);
}

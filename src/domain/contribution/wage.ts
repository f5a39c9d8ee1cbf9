import { partOf } from "../exact/index.js";
import { rupiahBase } from "../exact/whole.js";
import { formatRupiah, formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import type { Programme } from "../law/programmes.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { contributionOf, standingOf, traceLine } from "./contribution.js";
import type { Contribution, ContributionCase, ContributionMonth, TraceLine } from "./contribution.js";
import type { ContributionLaw, Tariff } from "./law.js";
import { lookUp, refuseClosed } from "./lookUp.js";
import type { RunningRelief } from "./lookUp.js";
import { reliefLine } from "./relief.js";
import { repealedNote } from "./schedule.js";
import type { Schedule, ScheduledRate } from "./schedule.js";
import { rupiah } from "../units/index.js";
import type { Rupiah } from "../units/index.js";

function shareRule(programme: Programme, wage: number, rate: number, of: Text): Text {
  return {
    id: `${programme}: ${formatShare(rate, "id")} dari ${of.id} ${formatRupiah(wage, "id")}`,
    en: `${programme}: ${formatShare(rate, "en")} of ${of.en} ${formatRupiah(wage, "en")}`,
  };
}

function wageOf(one: ContributionCase): Result<number> {
  // An empty cell comes as 0 on the desktop, and nobody works for nothing.
  if (one.income !== null && one.income !== 0) return rupiahBase(one.income, "income");
  return refuse(
    "missing",
    {
      id: `"income" diperlukan (0 dianggap belum diisi): iuran pekerja berupah dihitung dari upah sebulan (tidak kurang dari upah minimum).`,
      en: `"income" is needed (0 counts as not filled in): contributions of wage workers are counted from the monthly wage (not below the minimum wage).`,
    },
    "income",
  );
}

/** What is missing, with the rates that there are. */
function missingClass(
  tariff: Tariff,
  one: ContributionCase,
  month: ContributionMonth,
  schedule: Schedule,
): Result<never> {
  const classes = ([1, 2, 3, 4, 5] as const).flatMap((riskClass) => {
    const rate = schedule.rate(tariff, month, riskClass);
    return rate.ok && rate.value !== null ? [{ riskClass, share: rate.value.value }] : [];
  });
  const list = (language: "id" | "en", or: string): string => {
    const words = classes.map(({ riskClass, share }) => `${riskClass} (${formatShare(share, language)})`);
    return [words.slice(0, -1).join(", "), ...words.slice(-1)].join(` ${or} `);
  };
  return refuse(
    one.riskClass === null ? "missing" : "value",
    {
      id: `"risk_class" diperlukan untuk ${tariff.programme} pekerja berupah: ${list("id", "atau")}.`,
      en: `"risk_class" is needed for ${tariff.programme} of wage workers: ${list("en", "or")}.`,
    },
    "risk_class",
  );
}

/** What one bearer owes for a programme on any wage: all that a month, a payer and a sector decide of it. */
export interface WagePrice {
  readonly tariff: Tariff;
  readonly rate: ScheduledRate;
  readonly relief: RunningRelief | null;
}

interface ProgrammePrices {
  readonly prices: readonly WagePrice[];
  readonly notes: readonly Text[];
  readonly isRelieved: boolean;
}

/** A programme's prices in a month, whatever the wage: the schedule is asked here, and nowhere below. */
export function pricesOf(
  route: "PU" | "JAKON",
  programme: Programme,
  one: ContributionCase,
  month: ContributionMonth,
  schedule: Schedule,
): Result<ProgrammePrices> {
  const prices: WagePrice[] = [];
  const notes: Text[] = [];
  const relieved = schedule.relief(route, programme, one.payer, one.sector, month);
  for (const tariff of schedule.tariffs(route, programme)) {
    const rate = schedule.rate(tariff, month, one.riskClass);
    if (!rate.ok) return rate;
    if (rate.value === null) return missingClass(tariff, one, month, schedule);
    const { repealed } = rate.value;
    if (repealed !== null) notes.push(repealedNote(programme, rate.value, repealed));
    if (!relieved.ok) return relieved;
    prices.push({ tariff, rate: rate.value, relief: relieved.value.relief });
  }
  const { relief, notes: unsettled } = relieved.ok ? relieved.value : { relief: null, notes: [] };
  return ok({ prices, notes: [...notes, ...unsettled], isRelieved: relief !== null });
}

/** The rupiah of a price on a wage before any relief; the trace line of the same says it in words. */
function normalAmount({ tariff, rate: { value, cap } }: WagePrice, wage: number): Rupiah {
  if (tariff.base === "person") return rupiah(value);
  return partOf(cap === null || wage <= cap ? wage : cap, value);
}

/** The rupiah of a price on a wage, less its relief. */
export function amountOn(price: WagePrice, wage: number): Rupiah {
  const normal = normalAmount(price, wage);
  return price.relief === null ? normal : partOf(normal, price.relief.value);
}

/** A price's lines on a wage: what its bearer owes, and what a relief takes off. */
function linesOn(price: WagePrice, wage: number): readonly TraceLine[] {
  const { tariff, rate, relief } = price;
  const { programme, bearer } = tariff;
  const { value, cap, standing } = rate;
  const normal = traceLine(programme, bearer, normalAmount(price, wage), standing, () =>
    tariff.base === "person"
      ? {
          id: `${programme}: satu besaran untuk semua upah`,
          en: `${programme}: one amount for every wage`,
        }
      : cap === null || wage <= cap
        ? shareRule(programme, wage, value, { id: "upah", en: "the wage" })
        : shareRule(programme, cap, value, {
            id: `batas upah ${programme}`,
            en: `the ${programme} wage cap`,
          }),
  );
  return relief === null ? [normal] : [normal, reliefLine(normal, relief)];
}

/**
 * JKP: what the state pays, and what moves over from JKK and JKM. The moves cancel out, so the employer pays nothing more.
 * They are counted on the wage up to the JKP cap, and JKK keeps the rest of its full contribution.
 */
function jobLossLines(
  one: ContributionCase,
  wage: number,
  month: ContributionMonth,
  { jobLoss }: ContributionLaw,
): Result<{ readonly moved: readonly TraceLine[]; readonly byGovernment: readonly TraceLine[] }> {
  const rates = lookUp(jobLoss.rates, month);
  if (!rates.ok) return rates;
  const cap = lookUp(jobLoss.cap, month);
  if (!cap.ok) return cap;
  const capped = Math.min(wage, cap.value.value);
  const sources = [
    { from: "JKK", rate: rates.value.value.fromJkk },
    { from: "JKM", rate: rates.value.value.fromJkm },
  ] as const;
  const moved: TraceLine[] = [];
  const standing = standingOf(rates.value);
  for (const { from, rate } of sources) {
    if (rate === 0) continue;
    if (!one.programmes.includes(from)) {
      return refuse(
        "value",
        {
          id: `JKP dibiayai dari ${from}: sertakan ${from} dalam "programmes".`,
          en: `JKP is financed out of ${from}: include ${from} in "programmes".`,
        },
        "programmes",
      );
    }
    const amount = partOf(capped, rate);
    const text = (): Text => ({
      id: `Rekomposisi ${formatShare(rate, "id")} dari upah ${formatRupiah(capped, "id")}, dari ${from} ke JKP`,
      en: `Recomposition of ${formatShare(rate, "en")} of the wage ${formatRupiah(capped, "en")}, from ${from} to JKP`,
    });
    moved.push(traceLine(from, "employer", rupiah(0 - amount), standing, text));
    moved.push(traceLine("JKP", "employer", amount, standing, text));
  }
  const { government } = rates.value.value;
  const byGovernment = [
    traceLine("JKP", "government", partOf(capped, government), standing, () =>
      shareRule("JKP", capped, government, {
        id: "upah (dibayar pemerintah)",
        en: "the wage (paid by the state)",
      }),
    ),
  ];
  return ok({ moved, byGovernment });
}

const recomposedRelief: Text = {
  id: "Bagaimana rekomposisi JKP dihitung selama keringanan JKK tidak terlihat dalam halaman yang dibaca.",
  en: "How the JKP recomposition is counted while JKK is relieved was not seen in the pages read.",
};

/** The lines of every programme on a wage, and what must be known of them, each once. */
function programmeLines(
  route: "PU" | "JAKON",
  one: ContributionCase,
  wage: number,
  month: ContributionMonth,
  schedule: Schedule,
): Result<{ readonly lines: readonly TraceLine[]; readonly notes: readonly Text[] }> {
  const lines: TraceLine[] = [];
  const notes: Text[] = [];
  for (const programme of one.programmes) {
    const priced = pricesOf(route, programme, one, month, schedule);
    if (!priced.ok) return priced;
    lines.push(...priced.value.prices.flatMap((price) => linesOn(price, wage)));
    notes.push(...priced.value.notes);
    const recomposed = programme === "JKK" && one.programmes.includes("JKP");
    if (recomposed && priced.value.isRelieved) notes.push(recomposedRelief);
  }
  return ok({ lines, notes: [...new Set(notes)] });
}

/**
 * Monthly contribution of one PU member on a monthly wage in rupiah (fractions are kept, contributions rounded): JKK by risk class and JKM from the employer,
 * JHT and JP (up to the cap) from employer and worker, JKP out of JKK and the state's budget, less the relief of the
 * month. Each line is rounded to the nearest rupiah, halves up. PP 44/2015, PP 45/2015, PP 46/2015, PP 6/2025, PP 7/2025.
 */
export function wageContribution(
  one: ContributionCase,
  month: ContributionMonth,
  schedule: Schedule,
): Result<Contribution> {
  const closed = refuseClosed(one.programmes, schedule.open("PU"), { id: "PU", en: "PU members" });
  if (closed !== null) return closed;
  const wage = wageOf(one);
  if (!wage.ok) return wage;
  const found = programmeLines("PU", one, wage.value, month, schedule);
  if (!found.ok) return found;
  const { lines, notes } = found.value;
  if (!one.programmes.includes("JKP")) return ok(contributionOf(lines, notes));
  const jobLoss = jobLossLines(one, wage.value, month, schedule.law);
  if (!jobLoss.ok) return jobLoss;
  const all = [...lines, ...jobLoss.value.moved];
  return ok(contributionOf(all, notes, jobLoss.value.byGovernment));
}

/** Monthly contribution of one construction worker whose wage is known: JKK and JKM as shares of the wage, from the contractor. */
export function constructionWageContribution(
  one: ContributionCase,
  month: ContributionMonth,
  schedule: Schedule,
): Result<Contribution> {
  const members = { id: "Jakon", en: "construction workers" };
  const closed = refuseClosed(one.programmes, schedule.open("JAKON"), members);
  if (closed !== null) return closed;
  const wage = wageOf(one);
  if (!wage.ok) return wage;
  const found = programmeLines("JAKON", one, wage.value, month, schedule);
  return found.ok ? ok(contributionOf(found.value.lines, found.value.notes)) : found;
}

import { partOf } from "../exact/index.js";
import { rupiahBase } from "../exact/whole.js";
import { formatRupiah, formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import { jakonKnownWage } from "../law/construction.js";
import { jpWageCap } from "../law/pensionCap.js";
import type { Programme } from "../law/programmes.js";
import type { ValueInForce } from "../law/valueOn.js";
import { puJhtRates, puJkkRates, puJkmRate, puJpRates } from "../law/wage.js";
import { puJkpRates, puJkpWageCap } from "../law/jobLoss.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { contributionOf, traceLine } from "./contribution.js";
import type { Bearer, Contribution, ContributionCase, ContributionMonth, TraceLine } from "./contribution.js";
import { lookUp, refuseClosed } from "./lookUp.js";
import { reliefLine, wageRelief } from "./relief.js";

const wageProgrammes: readonly Programme[] = ["JKK", "JKM", "JHT", "JP", "JKP"];
const constructionProgrammes: readonly Programme[] = ["JKK", "JKM"];

function shareLine<T>(
  programme: Programme,
  bearer: Bearer,
  wage: number,
  rate: number,
  looked: ValueInForce<T>,
  of: Text = { id: "upah", en: "the wage" },
): TraceLine {
  return traceLine(programme, bearer, partOf(wage, rate), looked, () => ({
    id: `${programme}: ${formatShare(rate, "id")} dari ${of.id} ${formatRupiah(wage, "id")}`,
    en: `${programme}: ${formatShare(rate, "en")} of ${of.en} ${formatRupiah(wage, "en")}`,
  }));
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

function jkkLine(one: ContributionCase, wage: number, month: ContributionMonth): Result<TraceLine> {
  const looked = lookUp(puJkkRates, month);
  if (!looked.ok) return looked;
  const row = looked.value.value.find((each) => each.riskClass === one.riskClass);
  if (row !== undefined) return ok(shareLine("JKK", "employer", wage, row.rate, looked.value));
  return refuse(
    one.riskClass === null ? "missing" : "value",
    {
      id: `"risk_class" diperlukan untuk JKK pekerja berupah: 1 (0,24 %), 2 (0,54 %), 3 (0,89 %), 4 (1,27 %) atau 5 (1,74 %).`,
      en: `"risk_class" is needed for JKK of wage workers: 1 (0.24%), 2 (0.54%), 3 (0.89%), 4 (1.27%) or 5 (1.74%).`,
    },
    "risk_class",
  );
}

/** JHT or JP: an employer's and a worker's part. */
function sharedLines(
  programme: "JHT" | "JP",
  wage: number,
  month: ContributionMonth,
): Result<readonly TraceLine[]> {
  const rates = lookUp(programme === "JHT" ? puJhtRates : puJpRates, month);
  if (!rates.ok) return rates;
  const { employer, worker } = rates.value.value;
  if (programme === "JHT") {
    return ok([
      shareLine("JHT", "employer", wage, employer, rates.value),
      shareLine("JHT", "worker", wage, worker, rates.value),
    ]);
  }
  const cap = lookUp(jpWageCap, month);
  if (!cap.ok) return cap;
  const capped = Math.min(wage, cap.value.value);
  const of = capped === wage ? undefined : { id: "batas upah JP", en: "the JP wage cap" };
  return ok([
    shareLine("JP", "employer", capped, employer, rates.value, of),
    shareLine("JP", "worker", capped, worker, rates.value, of),
  ]);
}

/**
 * JKP: what the state pays, and what moves over from JKK and JKM. The moves cancel out, so the employer pays nothing more.
 * They are counted on the wage up to the JKP cap, and JKK keeps the rest of its full contribution.
 */
function jobLossLines(
  one: ContributionCase,
  wage: number,
  month: ContributionMonth,
): Result<{ readonly moved: readonly TraceLine[]; readonly byGovernment: readonly TraceLine[] }> {
  const rates = lookUp(puJkpRates, month);
  if (!rates.ok) return rates;
  const cap = lookUp(puJkpWageCap, month);
  if (!cap.ok) return cap;
  const capped = Math.min(wage, cap.value.value);
  const sources = [
    { from: "JKK", rate: rates.value.value.fromJkk },
    { from: "JKM", rate: rates.value.value.fromJkm },
  ] as const;
  const moved: TraceLine[] = [];
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
    moved.push(traceLine(from, "employer", -amount, rates.value, text));
    moved.push(traceLine("JKP", "employer", amount, rates.value, text));
  }
  const byGovernment = [
    shareLine("JKP", "government", capped, rates.value.value.government, rates.value, {
      id: "upah (dibayar pemerintah)",
      en: "the wage (paid by the state)",
    }),
  ];
  return ok({ moved, byGovernment });
}

const recomposedRelief: Text = {
  id: "Bagaimana rekomposisi JKP dihitung selama keringanan JKK tidak terlihat dalam halaman yang dibaca.",
  en: "How the JKP recomposition is counted while JKK is relieved was not seen in the pages read.",
};

/**
 * Monthly contribution of one PU member on a monthly wage in rupiah (fractions are kept, contributions rounded): JKK by risk class and JKM from the employer,
 * JHT and JP (up to the cap) from employer and worker, JKP out of JKK and the state's budget, less the relief of the
 * month. Each line is rounded to the nearest rupiah, halves up. PP 44/2015, PP 45/2015, PP 46/2015, PP 6/2025, PP 7/2025.
 */
export function wageContribution(one: ContributionCase, month: ContributionMonth): Result<Contribution> {
  const closed = refuseClosed(one.programmes, wageProgrammes, { id: "PU", en: "PU members" });
  if (closed !== null) return closed;
  const wage = wageOf(one);
  if (!wage.ok) return wage;
  const lines: TraceLine[] = [];
  const notes: Text[] = [];
  if (one.programmes.includes("JKK")) {
    const normal = jkkLine(one, wage.value, month);
    if (!normal.ok) return normal;
    const relief = wageRelief(one.payer, one.sector, month);
    if (!relief.ok) return relief;
    lines.push(normal.value);
    if (relief.value.jkk !== null) {
      lines.push(reliefLine(normal.value, relief.value.jkk));
      if (one.programmes.includes("JKP")) notes.push(recomposedRelief);
    }
  }
  if (one.programmes.includes("JKM")) {
    const rate = lookUp(puJkmRate, month);
    if (!rate.ok) return rate;
    const normal = shareLine("JKM", "employer", wage.value, rate.value.value, rate.value);
    lines.push(normal);
    // A sector that JKM needs is asked for with JKK; JKM itself is relieved only for everybody at once.
    const relief = wageRelief(one.payer, one.sector ?? "OTHER", month);
    if (relief.ok && relief.value.jkm !== null) lines.push(reliefLine(normal, relief.value.jkm));
  }
  for (const programme of ["JHT", "JP"] as const) {
    if (!one.programmes.includes(programme)) continue;
    const shared = sharedLines(programme, wage.value, month);
    if (!shared.ok) return shared;
    lines.push(...shared.value);
  }
  if (!one.programmes.includes("JKP")) return ok(contributionOf(lines, notes));
  const jobLoss = jobLossLines(one, wage.value, month);
  if (!jobLoss.ok) return jobLoss;
  return ok(contributionOf([...lines, ...jobLoss.value.moved], notes, jobLoss.value.byGovernment));
}

/** Monthly contribution of one construction worker whose wage is known: JKK and JKM as shares of the wage, from the contractor. */
export function constructionWageContribution(
  one: ContributionCase,
  month: ContributionMonth,
): Result<Contribution> {
  const closed = refuseClosed(one.programmes, constructionProgrammes, {
    id: "Jakon",
    en: "construction workers",
  });
  if (closed !== null) return closed;
  const wage = wageOf(one);
  if (!wage.ok) return wage;
  const rates = lookUp(jakonKnownWage, month);
  if (!rates.ok) return rates;
  const relief = wageRelief("APBD", "OTHER", month);
  if (!relief.ok) return relief;
  const lines = one.programmes.flatMap((programme) => {
    const { jkk, jkm } = rates.value.value;
    const normal = shareLine(programme, "employer", wage.value, programme === "JKK" ? jkk : jkm, rates.value);
    return relief.value.jkm === null ? [normal] : [normal, reliefLine(normal, relief.value.jkm)];
  });
  return ok(contributionOf(lines));
}

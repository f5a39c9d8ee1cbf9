/** The functions of contributions: what one person pays, what a budget needs and what it buys. */
import {
  constructionTotal,
  contributionParts,
  inLanguage,
  monthlyAmounts,
  ok,
  parseShare,
  persons,
  rupiah,
  subsidyCost,
  workersAffordable,
} from "../domain/index.js";
import type { BorneBy } from "../domain/index.js";
import { parseAffordableAnswer } from "./answers.js";
import type { AffordableAnswer } from "./answers.js";
import { basisOfContribution, basisOfParameters } from "./basis.js";
import { number, numberAboveZero, optionalNumber, optionalWord } from "./cells.js";
import { sentenceLanguage } from "./language.js";
import { caseMaker, monthly, months, payment, personCosts, programmes } from "./payment.js";
import { eachCell, oneBlock } from "./spill.js";

const costOfOne = personCosts();
const makeCase = caseMaker();
const amountOf = monthlyAmounts();

export const subsidyCostCells = eachCell(
  {
    id: "SUBSIDY_COST",
    description: {
      id: "Biaya iuran dalam rupiah bulat untuk sejumlah orang selama sejumlah bulan, menurut pembayar, sektor, penghasilan dan bulan.",
      en: "Cost of contributions in whole rupiah for so many persons over so many months, by payer, sector, income and month.",
    },
    parameters: {
      workers: number({
        id: "Jumlah orang yang dibayarkan, bilangan bulat.",
        en: "Persons paid for, a whole number.",
      }),
      months,
      ...payment,
    },
    basis: (of) => basisOfContribution(makeCase(of), of.start, of.months),
  },
  (of) => {
    const one = costOfOne(of, of.months);
    if (one.ok && Number.isSafeInteger(of.workers) && of.workers >= 0) {
      const total = one.value.perPerson * of.workers;
      if (total <= Number.MAX_SAFE_INTEGER) return ok(total);
    }
    // What is refused, and why, is the domain's to say.
    const cost = subsidyCost(persons(of.workers), of.months, of.start, makeCase(of));
    return cost.ok ? ok(cost.value.total) : cost;
  },
);

export const contributionCells = eachCell(
  {
    id: "CONTRIBUTION",
    description: {
      id: "Iuran sebulan satu orang dalam rupiah bulat menurut jenis kepesertaan, pembayar, sektor, penghasilan atau upah, dan bulan.",
      en: "Monthly contribution of one person in whole rupiah by membership type, payer, sector, income or wage, and month.",
    },
    parameters: {
      ...monthly,
      borne_by: optionalWord<BorneBy>(
        {
          id: 'Bagian siapa: "semua" (bawaan), "pemberi kerja" atau "pekerja". Hanya untuk PU dan Jakon.',
          en: 'Whose part: "all" (default), "employer" or "worker". For PU and Jakon only.',
        },
        parseShare,
        "all",
      ),
    },
    basis: (of) => basisOfContribution(makeCase(of), of.month, null),
  },
  (of) => amountOf(makeCase(of), of.month, of.borne_by),
);

export const workersAffordableCells = eachCell(
  {
    id: "WORKERS_AFFORDABLE",
    description: {
      id: "Jumlah orang yang dapat dibayarkan dengan suatu anggaran selama sejumlah bulan, dibulatkan ke bawah.",
      en: "Persons that a budget covers for so many months, rounded down.",
    },
    parameters: {
      budget: number({ id: "Anggaran dalam rupiah bulat.", en: "Budget in whole rupiah." }),
      months,
      ...payment,
      result: optionalWord<AffordableAnswer>(
        {
          id: '"orang" (bawaan) atau "sisa" (rupiah yang tersisa).',
          en: '"workers" (default) or "remainder" (rupiah left over).',
        },
        parseAffordableAnswer,
        "workers",
      ),
    },
    basis: (of) => basisOfContribution(makeCase(of), of.start, of.months),
  },
  (of) => {
    const one = costOfOne(of, of.months);
    if (one.ok && one.value.perPerson > 0 && Number.isSafeInteger(of.budget) && of.budget >= 0) {
      const remainder = of.budget % one.value.perPerson;
      return ok(of.result === "remainder" ? remainder : (of.budget - remainder) / one.value.perPerson);
    }
    const bought = workersAffordable(rupiah(of.budget), of.months, of.start, makeCase(of));
    return bought.ok ? ok(bought.value[of.result]) : bought;
  },
);

export const jakonContributionCells = eachCell(
  {
    id: "JAKON_CONTRIBUTION",
    description: {
      id: "Iuran proyek jasa konstruksi dari nilai kontraknya, progresif, dalam rupiah bulat.",
      en: "Contribution of a construction project from its contract value, progressive, in whole rupiah.",
    },
    parameters: {
      contract_value: numberAboveZero({
        id: "Nilai kontrak tanpa PPN dalam rupiah, pecahan boleh (nilai dengan PPN / 1,11); iurannya yang dibulatkan. 0 dianggap belum diisi (#N/A).",
        en: "Contract value without VAT in rupiah, fractions allowed (value with VAT / 1.11); the contribution is what is rounded. 0 counts as not filled in (#N/A).",
      }),
      programmes: {
        ...programmes,
        text: { id: '"JKK+JKM" (bawaan), "JKK" atau "JKM".', en: '"JKK+JKM" (default), "JKK" or "JKM".' },
      },
    },
    basis: () => basisOfParameters(["jakon.jkk.progressive", "jakon.jkm.progressive"], null),
  },
  (of) => constructionTotal(of.contract_value, of.programmes),
);

const heads = {
  id: ["Program", "Ditanggung", "Rupiah", "Hitungan", "Dasar hukum"],
  en: ["Programme", "Borne by", "Rupiah", "Reckoning", "Legal basis"],
} as const;

export const contributionPartsCells = oneBlock(
  {
    id: "CONTRIBUTION_PARTS",
    description: {
      id: "Iuran satu orang dirinci per program: program, yang menanggung, rupiah, hitungannya dan dasar hukumnya; baris terakhir jumlahnya. Bulan sesudah pemeriksaan terakhir ditandai.",
      en: "Contribution of one person split by programme: programme, who bears it, rupiah, how it is reckoned and its legal basis; the last row is the total. Months after the last check are marked.",
    },
    parameters: {
      ...monthly,
      months: optionalNumber<null>(
        {
          id: "Hanya PMI: panjang perjanjian kerja dalam bulan. Yang lain: kosong (iuran sebulan).",
          en: "PMI only: length of the contract in months. Others: left out (one month's contribution).",
        },
        null,
      ),
    },
    basis: (of) => basisOfContribution(makeCase(of), of.month, of.months),
  },
  (of) => {
    const parts = contributionParts(makeCase(of), of.month, of.months);
    if (!parts.ok) return parts;
    const language = sentenceLanguage();
    const lines = parts.value.map(({ programme, bearer, amount, rule, basis }) => [
      inLanguage(programme, language),
      inLanguage(bearer, language),
      amount,
      inLanguage(rule, language),
      inLanguage(basis, language),
    ]);
    return ok([[...heads[language]], ...lines]);
  },
);

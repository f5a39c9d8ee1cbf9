import type { Text } from "../language/index.js";
import { jkkBenefit, jkmBenefit, jkmWaitingMonths, scholarship } from "./benefits.js";
import {
  bpuBasicPackage,
  bpuJhtRate,
  bpuJkkMaximum,
  bpuJkkMinimum,
  bpuJkkRate,
  bpuJkm,
  bpuPackageWithJht,
} from "./bpu.js";
import { bpuBrackets } from "./brackets.js";
import {
  accountCodes,
  nomenclatureDecisions,
  rkaColumns,
  subActivityCodes,
  villageAccountCodes,
  vulnerableWorkersAffairs,
} from "./budget.js";
import {
  jakonDeadline,
  jakonJkkSlices,
  jakonJkmSlices,
  jakonKnownWage,
  jakonWithoutVat,
} from "./construction.js";
import {
  bpuInactiveAfter,
  bpuMaximumAge,
  bpuMinimumAge,
  dtsen,
  eligibleWorkersNational,
  ucjBaseNational,
  vulnerableWorkersNational,
} from "./eligibility.js";
import { budgetDuties, palmOilShare, tobaccoShare, villageFund2026 } from "./funding.js";
import { pmiPackages } from "./migrants.js";
import { minimumWages } from "./minimumWages.js";
import type { Parameter } from "./parameter.js";
import { jpWageCap } from "./pensionCap.js";
import { reliefParameters } from "./reliefs.js";
import {
  bpjsParticipantTarget,
  rkpTarget,
  rpjmnTarget,
  rpjpnTarget,
  ucjResultNational,
  ucjTargetNational,
  ucjTargetRegional,
} from "./targets.js";
import {
  puJhtRates,
  puJkkAfterRecomposition,
  puJkkRates,
  puJkmAfterRecomposition,
  puJkmRate,
  puJpRates,
  puNonAsn,
  puWageBase,
} from "./wage.js";
import { puJkpAge, puJkpRates, puJkpWageCap } from "./jobLoss.js";

/** Parameters that are read together. */
interface LawChapter {
  readonly title: Text;
  readonly parameters: readonly Parameter[];
}

/** The whole law the product knows, in the order the register prints it. */
export const lawTree: readonly LawChapter[] = [
  {
    title: { id: "Iuran BPU", en: "Contributions of BPU members" },
    parameters: [
      bpuBrackets,
      bpuJkkRate,
      bpuJkkMinimum,
      bpuJkkMaximum,
      bpuJkm,
      bpuJhtRate,
      bpuBasicPackage,
      bpuPackageWithJht,
    ],
  },
  {
    title: { id: "Keringanan iuran", en: "Reliefs" },
    parameters: reliefParameters,
  },
  {
    title: { id: "Iuran PU", en: "Contributions of PU members" },
    parameters: [
      puJkkRates,
      puJkkAfterRecomposition,
      puJkmRate,
      puJkmAfterRecomposition,
      puJhtRates,
      puJpRates,
      jpWageCap,
      puJkpRates,
      puJkpWageCap,
      puJkpAge,
      puWageBase,
      minimumWages,
      puNonAsn,
    ],
  },
  {
    title: { id: "Jasa konstruksi", en: "Construction" },
    parameters: [jakonJkkSlices, jakonJkmSlices, jakonKnownWage, jakonWithoutVat, jakonDeadline],
  },
  { title: { id: "Pekerja migran", en: "Migrant workers" }, parameters: [pmiPackages] },
  {
    title: { id: "Usia dan penyebut", en: "Ages and bases" },
    parameters: [
      bpuMinimumAge,
      bpuMaximumAge,
      bpuInactiveAfter,
      dtsen,
      vulnerableWorkersNational,
      eligibleWorkersNational,
      ucjBaseNational,
    ],
  },
  {
    title: { id: "Target", en: "Targets" },
    parameters: [
      rpjmnTarget,
      rkpTarget,
      rpjpnTarget,
      ucjTargetNational,
      ucjResultNational,
      ucjTargetRegional,
      bpjsParticipantTarget,
    ],
  },
  {
    title: { id: "Manfaat", en: "Benefits" },
    parameters: [jkmBenefit, jkmWaitingMonths, scholarship, jkkBenefit],
  },
  {
    title: { id: "Penganggaran", en: "Budgeting" },
    parameters: [
      budgetDuties,
      accountCodes,
      subActivityCodes,
      vulnerableWorkersAffairs,
      villageAccountCodes,
      rkaColumns,
      nomenclatureDecisions,
      palmOilShare,
      tobaccoShare,
      villageFund2026,
    ],
  },
];

/** Every parameter of the law, in the register's order. */
export function parameters(): readonly Parameter[] {
  return lawTree.flatMap((chapter) => chapter.parameters);
}

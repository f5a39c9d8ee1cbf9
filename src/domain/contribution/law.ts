/** Which parameters of the law make which contribution: the source that the schedule is read from. */
import { bpuJhtRate, bpuJkkRate, bpuJkm } from "../law/bpu.js";
import { bpuBrackets } from "../law/brackets.js";
import type { IncomeBracket } from "../law/brackets.js";
import { jakonJkkSlices, jakonJkmSlices, jakonKnownWage } from "../law/construction.js";
import type { ContractSlice } from "../law/construction.js";
import { puJkpRates, puJkpWageCap } from "../law/jobLoss.js";
import type { JobLossRate } from "../law/jobLoss.js";
import { pmiPackages } from "../law/migrants.js";
import type { MigrantPackages } from "../law/migrants.js";
import type { Parameter } from "../law/parameter.js";
import { jpWageCap } from "../law/pensionCap.js";
import type { Programme } from "../law/programmes.js";
import { reliefs } from "../law/reliefs.js";
import type { Relief } from "../law/reliefs.js";
import { puJhtRates, puJkkRates, puJkmRate, puJpRates } from "../law/wage.js";
import type { Bearer, RiskClass } from "./contribution.js";

/**
 * What one programme of one route costs and who bears it.
 * - `bracket`: a share of the basis of the income bracket.
 * - `person`: rupiah, the same for everyone.
 * - `wage`: a share of the monthly wage, up to `cap` where there is one.
 */
export interface Tariff {
  readonly route: "BPU" | "PU" | "JAKON";
  readonly programme: Programme;
  readonly bearer: Bearer;
  readonly base: "bracket" | "person" | "wage";
  readonly parameter: Parameter;
  /** The share or the rupiah out of the parameter's value; `null` where it has none for the class of risk. */
  readonly read: (value: unknown, riskClass: RiskClass | null) => number | null;
  readonly cap: Parameter<number> | null;
}

type Given<T> = Omit<Tariff, "parameter" | "read" | "cap"> & {
  readonly parameter: Parameter<T>;
  readonly read: (value: T, riskClass: RiskClass | null) => number | null;
  readonly cap?: Parameter<number>;
};

/** A tariff whose reading fits its parameter. */
export function tariff<T>({ read, cap, ...given }: Given<T>): Tariff {
  return {
    cap: null,
    ...given,
    ...(cap === undefined ? {} : { cap }),
    read: (value, at) => read(value as T, at),
  };
}

/** Everything that decides a contribution. A test may put another law in its place. */
export interface ContributionLaw {
  readonly tariffs: readonly Tariff[];
  readonly reliefs: readonly Relief[];
  readonly brackets: Parameter<readonly IncomeBracket[]>;
  /** JKP: what the state pays and what moves over from JKK and JKM, on the wage up to the cap. */
  readonly jobLoss: { readonly rates: Parameter<JobLossRate>; readonly cap: Parameter<number> };
  /** Construction by contract value. */
  readonly contracts: Readonly<Record<"JKK" | "JKM", Parameter<readonly ContractSlice[]>>>;
  /** Migrant workers, paid once. */
  readonly packages: Parameter<MigrantPackages>;
}

const whole = (value: number): number => value;

const selfEmployed = { route: "BPU", bearer: "payer" } as const;
const wageWorker = { route: "PU", base: "wage" } as const;
const builder = { route: "JAKON", base: "wage", bearer: "employer" } as const;

/** The law as enacted and gathered in `domain/law`. */
export const enactedLaw: ContributionLaw = {
  tariffs: [
    tariff({ ...selfEmployed, programme: "JKK", base: "bracket", parameter: bpuJkkRate, read: whole }),
    tariff({ ...selfEmployed, programme: "JKM", base: "person", parameter: bpuJkm, read: whole }),
    tariff({ ...selfEmployed, programme: "JHT", base: "bracket", parameter: bpuJhtRate, read: whole }),
    tariff({
      ...wageWorker,
      programme: "JKK",
      bearer: "employer",
      parameter: puJkkRates,
      read: (rows, at) => rows.find(({ riskClass }) => riskClass === at)?.rate ?? null,
    }),
    tariff({ ...wageWorker, programme: "JKM", bearer: "employer", parameter: puJkmRate, read: whole }),
    ...(["employer", "worker"] as const).map((bearer) =>
      tariff({
        ...wageWorker,
        programme: "JHT",
        bearer,
        parameter: puJhtRates,
        read: (rates) => rates[bearer],
      }),
    ),
    ...(["employer", "worker"] as const).map((bearer) =>
      tariff({
        ...wageWorker,
        ...{ programme: "JP", bearer, parameter: puJpRates, cap: jpWageCap },
        read: (rates) => rates[bearer],
      }),
    ),
    tariff({ ...builder, programme: "JKK", parameter: jakonKnownWage, read: ({ jkk }) => jkk }),
    tariff({ ...builder, programme: "JKM", parameter: jakonKnownWage, read: ({ jkm }) => jkm }),
  ],
  reliefs,
  brackets: bpuBrackets,
  jobLoss: { rates: puJkpRates, cap: puJkpWageCap },
  contracts: { JKK: jakonJkkSlices, JKM: jakonJkmSlices },
  packages: pmiPackages,
};

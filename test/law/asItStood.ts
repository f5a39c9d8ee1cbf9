/** The enacted law without what comes after a day: amounts reckoned by hand in a test stay what they are when a later act is added. */
import { enactedLaw, Schedule } from "../../src/domain/index.js";
import type { ContributionLaw } from "../../src/domain/index.js";
import type { Parameter } from "../../src/domain/law/parameter.js";

/** A law with each of its parameters replaced, wherever a tariff, a relief or a table reads it. */
export function withEach(
  law: ContributionLaw,
  now: <T>(parameter: Parameter<T>) => Parameter<T>,
): ContributionLaw {
  return {
    brackets: now(law.brackets),
    jobLoss: { rates: now(law.jobLoss.rates), cap: now(law.jobLoss.cap) },
    contracts: { JKK: now(law.contracts.JKK), JKM: now(law.contracts.JKM) },
    packages: now(law.packages),
    tariffs: law.tariffs.map((one) => ({
      ...one,
      parameter: now(one.parameter),
      cap: one.cap === null ? null : now(one.cap),
    })),
    reliefs: law.reliefs.map((one) => {
      const { excluded } = one.scope;
      return {
        ...one,
        kept: now(one.kept),
        scope: { ...one.scope, excluded: excluded === null ? null : now(excluded) },
      };
    }),
  };
}

/** The day on which the amounts of these tests were reckoned by hand. */
const written = "2026-12-31";

/** A parameter without what begins after the day, its pages read when they were gathered. */
export function asItStoodOf<T>(parameter: Parameter<T>): Parameter<T> {
  const values = parameter.values.filter(({ from }) => from <= written);
  return { ...parameter, values, lastChecked: "2026-09-01" };
}

const begun = (parameter: Parameter): boolean => asItStoodOf(parameter).values.length > 0;

/** A tariff or a relief that has no value by that day is not in it at all. */
export const lawAsItStood: ContributionLaw = withEach(
  {
    ...enactedLaw,
    tariffs: enactedLaw.tariffs.filter(({ parameter }) => begun(parameter)),
    reliefs: enactedLaw.reliefs.filter(({ kept }) => begun(kept)),
  },
  asItStoodOf,
);

export const asItStood = new Schedule(lawAsItStood);

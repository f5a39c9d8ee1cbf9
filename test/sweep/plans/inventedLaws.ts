/** Laws that nobody enacted: what a change of the law may look like, put into the contribution schedule in the place of the real one. */
import { Schedule, tariff } from "../../../src/domain/index.js";
import type {
  Citation,
  ContributionLaw,
  IsoDate,
  PayerId,
  Relief,
  SectorId,
  Tariff,
} from "../../../src/domain/index.js";
import type { DatedValue, Parameter } from "../../../src/domain/law/parameter.js";
import { bpuJkkRate, bpuJkm, bpuJhtRate } from "../../../src/domain/law/bpu.js";
import { bpuBrackets } from "../../../src/domain/law/brackets.js";
import { jakonJkkSlices, jakonJkmSlices, jakonKnownWage } from "../../../src/domain/law/construction.js";
import { puJkpRates, puJkpWageCap } from "../../../src/domain/law/jobLoss.js";
import { pmiPackages } from "../../../src/domain/law/migrants.js";
import { jpWageCap } from "../../../src/domain/law/pensionCap.js";
import { pp50Excluded, pp50Other, pp50Transport } from "../../../src/domain/law/reliefs.js";
import { puJhtRates, puJkkRates, puJkmRate } from "../../../src/domain/law/wage.js";
import { asItStoodOf, lawAsItStood, withEach } from "../../law/asItStood.js";

export const inventedAct: Citation = {
  act: "PP 99/2027",
  article: "Pasal 7",
  sources: ["https://contoh.invalid/pp99"],
};

/** The parameter with another value from a day on. */
function since<T>(parameter: Parameter<T>, from: IsoDate, value: DatedValue<T>["value"]): Parameter<T> {
  const dated: DatedValue<T> = { from, value, citation: inventedAct, confidence: "statute" };
  const invented = parameter.values.filter(({ citation }) => citation === inventedAct);
  const values = [
    ...asItStoodOf(parameter).values.filter((one) => !invented.includes(one)),
    ...invented,
    dated,
  ];
  return { ...parameter, values: values.sort((a, b) => a.from.localeCompare(b.from)) };
}

/** The law with some parameters replaced, wherever a tariff, a relief or a table reads them. */
function withParameters(...changed: readonly Parameter[]): ContributionLaw {
  return withEach(lawAsItStood, <T>(parameter: Parameter<T>): Parameter<T> => {
    const found = changed.find(({ id }) => id === parameter.id);
    return found === undefined ? parameter : (found as Parameter<T>);
  });
}

interface Invented {
  readonly kept: number;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly routes?: Relief["routes"];
  readonly programmes?: Relief["programmes"];
  readonly sectors?: readonly SectorId[] | "all";
  readonly open?: readonly PayerId[] | "all";
  readonly excluded?: readonly PayerId[];
}

/** A relief that stands before those that are enacted. */
function relief(of: Invented): Relief {
  const dated = { from: of.from, until: of.until, citation: inventedAct, confidence: "statute" } as const;
  const excluded: Parameter<readonly PayerId[]> | null =
    of.excluded === undefined
      ? null
      : { ...pp50Excluded, id: "relief.pp99.excluded", values: [{ ...dated, value: of.excluded }] };
  return {
    kept: { ...pp50Other, id: "relief.pp99.kept", values: [{ ...dated, value: of.kept }] },
    routes: of.routes ?? ["BPU"],
    programmes: of.programmes ?? ["JKK", "JKM"],
    sectors: of.sectors ?? "all",
    scope: { excluded, open: of.open ?? ["SELF"] },
    sectorAskedOf: "all",
  };
}

const withRelief = (of: Invented): ContributionLaw => ({
  ...lawAsItStood,
  reliefs: [relief(of), ...lawAsItStood.reliefs],
});

const classRates = (rate: number): { readonly riskClass: 1 | 2 | 3 | 4 | 5; readonly rate: number }[] =>
  ([1, 2, 3, 4, 5] as const).map((riskClass) => ({ riskClass, rate: rate * riskClass }));

const newFee: Tariff = tariff({
  ...{ route: "BPU", programme: "JKP", bearer: "payer", base: "person" },
  parameter: {
    ...bpuJkm,
    id: "bpu.jkp",
    values: [{ from: "2027-04-01", value: 2_500, citation: inventedAct, confidence: "statute" }],
  },
  read: (value) => value,
});

/** Each kind of change by name. The plans that they are tried on run from 2025 to 2028. */
export const inventedLaws: Readonly<Record<string, ContributionLaw>> = {
  "JKM of BPU halved in April": withParameters(since(bpuJkm, "2027-04-01", 3_400)),
  "JKM of BPU halved in January": withParameters(since(bpuJkm, "2027-01-01", 3_400)),
  "JKK of BPU changed twice in a year": withParameters(
    since(since(bpuJkkRate, "2027-03-01", 0.012), "2027-10-01", 0.0077),
  ),
  "JHT of BPU raised in July": withParameters(since(bpuJhtRate, "2026-07-01", 0.025)),
  "JKM of PU halved in January": withParameters(since(puJkmRate, "2027-01-01", 0.0015)),
  "JKM of PU changed in mid-year": withParameters(since(puJkmRate, "2027-06-01", 0.0041)),
  "class rates of PU from September": withParameters(since(puJkkRates, "2026-09-01", classRates(0.0031))),
  "JHT of PU, the employer's part, from May": withParameters(
    since(puJhtRates, "2027-05-01", { employer: 0.04, worker: 0.015 }),
  ),
  "a relief on JKM alone": withRelief({
    ...{ kept: 0.3, from: "2027-02-01", until: "2027-08-31", programmes: ["JKM"] },
  }),
  "a relief on JKK for transport": withRelief({
    ...{ kept: 0.2, from: "2027-05-01", until: "2028-02-29", programmes: ["JKK"], sectors: ["TRANSPORT"] },
  }),
  "a relief for one payer": withRelief({
    kept: 0.6,
    from: "2027-01-01",
    until: "2027-12-31",
    open: ["APBD_PROV"],
  }),
  "a relief for everybody": withRelief({ kept: 0.5, from: "2026-11-01", until: "2027-04-30", open: "all" }),
  "a relief for everybody on every route": withRelief({
    ...{ kept: 0.25, from: "2027-03-01", until: "2027-09-30", open: "all", routes: ["BPU", "PU"] },
  }),
  "a relief on JHT of both routes": withRelief({
    ...{ kept: 0.5, from: "2027-01-01", until: "2027-06-30", open: "all" },
    ...{ routes: ["BPU", "PU"], programmes: ["JHT"] },
  }),
  "a relief that leaves out one more payer": withRelief({
    ...{ kept: 0.4, from: "2027-01-01", until: "2027-12-31", open: "all", excluded: ["APBN", "APBDES"] },
  }),
  "PP 50/2025 that leaves out the self-paying from July": withParameters(
    since(pp50Excluded, "2026-07-01", ["APBN", "APBD", "SELF"]),
  ),
  "PP 50/2025 prolonged to mid-year": withParameters({
    ...pp50Other,
    values: asItStoodOf(pp50Other).values.map((dated) => ({ ...dated, until: "2027-08-31" })),
  }),
  "PP 50/2025 in transport ended earlier": withParameters({
    ...pp50Transport,
    values: asItStoodOf(pp50Transport).values.map((dated) => ({ ...dated, until: "2026-05-31" })),
  }),
  "a new lowest bracket": withParameters(
    since(bpuBrackets, "2027-08-01", [
      { row: 0, incomeFrom: 0, incomeTo: 749_000, basis: 700_000 },
      { row: 1, incomeFrom: 750_000, incomeTo: null, basis: 1_000_000 },
    ]),
  ),
  "JKM of BPU repealed": withParameters(since(bpuJkm, "2028-03-01", null)),
  "a relief and a new rate in one year": {
    ...withParameters(since(bpuJkm, "2027-06-01", 9_100)),
    reliefs: [
      relief({ kept: 0.5, from: "2027-04-01", until: "2027-07-31", open: "all" }),
      ...lawAsItStood.reliefs,
    ],
  },
  "a fee for a new programme": { ...lawAsItStood, tariffs: [...lawAsItStood.tariffs, newFee] },
  "a lower JP cap": withParameters(since(jpWageCap, "2027-03-01", 5_000_000)),
};

/** Changes of what no plan has: construction, migrant workers and JKP. The schedule is reckoned by hand under them. */
export const inventedBesidePlans: Readonly<Record<string, ContributionLaw>> = {
  "Jakon by wage changed in April": withParameters(
    since(jakonKnownWage, "2027-04-01", { jkk: 0.01, jkm: 0.002 }),
  ),
  "JKK of Jakon by contract value changed in July": withParameters(
    since(jakonJkkSlices, "2027-07-01", [
      { over: 0, to: 200_000_000, rate: 0.003 },
      { over: 200_000_000, to: null, rate: 0.001 },
    ]),
  ),
  "JKM of Jakon by contract value changed in January": withParameters(
    since(jakonJkmSlices, "2027-01-01", [{ over: 0, to: null, rate: 0.0005 }]),
  ),
  "a relief on JKK of Jakon": withRelief({
    ...{ kept: 0.5, from: "2027-02-01", until: "2027-03-31", open: "all" },
    ...{ routes: ["JAKON"], programmes: ["JKK"] },
  }),
  "PP 50/2025 taken back in February 2027": withParameters(since(pp50Transport, "2027-02-01", null)),
  "packages of PMI from May": withParameters(
    since(pmiPackages, "2027-05-01", {
      ...{ beforeDeparture: 40_000, contract: { 6: 120_000, 12: 200_000, 24: 350_000 } },
      ...{ extraMonth: 15_000, total24: 390_000 },
    }),
  ),
  "JKP of PU changed twice": withParameters(
    since(puJkpRates, "2027-04-01", { total: 0.005, government: 0.003, fromJkk: 0.001, fromJkm: 0.001 }),
    since(puJkpWageCap, "2027-06-01", 6_000_000),
  ),
};

export function inventedSchedule(name: string): Schedule {
  const law = inventedLaws[name] ?? inventedBesidePlans[name];
  if (law === undefined) throw new Error(`No such law: ${name}`);
  return new Schedule(law);
}

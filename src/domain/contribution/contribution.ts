import type { Text } from "../language/index.js";
import type { Citation, Confidence } from "../law/parameter.js";
import type { Programme } from "../law/programmes.js";
import type { Freshness, ValueInForce } from "../law/valueOn.js";
import type { Month } from "../months/index.js";
import type { PayerId } from "../payers/index.js";
import type { SegmentRoute } from "../segments/index.js";
import type { SectorId } from "./sector.js";
import { sumOfRupiah } from "../units/index.js";
import type { Rupiah } from "../units/index.js";

/** Class of workplace risk for JKK of PU members: 1 very low to 5 very high (PP 82/2019 Lampiran I). */
export type RiskClass = 1 | 2 | 3 | 4 | 5;

/** One person whose monthly contribution is wanted. */
export interface ContributionCase {
  readonly route: SegmentRoute;
  readonly programmes: readonly Programme[];
  readonly payer: PayerId;
  /** `null` where not said; refused only in months in which it changes the amount. */
  readonly sector: SectorId | null;
  /** Rupiah a month: reported income (BPU; `null` is the lowest bracket) or wage (PU, Jakon; needed). */
  readonly income: number | null;
  /** Needed for JKK of PU members. */
  readonly riskClass: RiskClass | null;
}

/** The programme a line pays for; the packages of migrant workers are priced for two together. */
export type TracedProgramme = Programme | "JKK+JKM";

/** Who bears a line by law: the payer of a BPU or PMI package, or employer and worker of a wage contract. */
export type Bearer = "payer" | "employer" | "worker" | "government";

/** Where a rate stands in the law, and how far it is known. */
export interface Standing {
  readonly parameterId: string;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly freshness: Freshness;
}

/** One step of a calculation: the rule, where it stands, and its whole rupiah. */
export interface TraceLine extends Standing {
  readonly programme: TracedProgramme;
  readonly bearer: Bearer;
  readonly rule: Text;
  /** Whole rupiah; negative for a relief. */
  readonly amount: Rupiah;
  /** Whether the line takes off what a relief leaves out. */
  readonly isRelief: boolean;
}

export interface Contribution {
  /** Whole rupiah a month: the sum of the lines. */
  readonly total: Rupiah;
  readonly lines: readonly TraceLine[];
  /** Paid by the state from its own budget beside the total (JKP). */
  readonly byGovernment: readonly TraceLine[];
  /** What is not settled or must be known, each once. */
  readonly notes: readonly Text[];
}

/** When the contribution falls due; `null` for the normal rate as last checked. */
export type ContributionMonth = Month | null;

/** Where a value stands that was looked up. */
export function standingOf<T>({ parameter, citation, confidence, freshness }: ValueInForce<T>): Standing {
  return { parameterId: parameter.id, citation, confidence, freshness };
}

/** A line whose rule is written out when it is read: a column of a hundred thousand wages wants amounts, and one cell its words. */
class LazyLine implements TraceLine {
  readonly parameterId: string;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly freshness: Freshness;

  constructor(
    readonly programme: TracedProgramme,
    readonly bearer: Bearer,
    readonly amount: Rupiah,
    standing: Standing,
    private readonly write: () => Text,
    readonly isRelief: boolean,
  ) {
    this.parameterId = standing.parameterId;
    this.citation = standing.citation;
    this.confidence = standing.confidence;
    this.freshness = standing.freshness;
  }

  get rule(): Text {
    return this.write();
  }
}

/** A trace line whose citation, confidence and freshness are those of the value behind it. */
export function traceLine(
  programme: TracedProgramme,
  bearer: Bearer,
  amount: Rupiah,
  standing: Standing,
  rule: () => Text,
  isRelief = false,
): TraceLine {
  return new LazyLine(programme, bearer, amount, standing, rule, isRelief);
}

export function contributionOf(
  lines: readonly TraceLine[],
  notes: readonly Text[] = [],
  byGovernment: readonly TraceLine[] = [],
): Contribution {
  return { total: sumOfRupiah(lines.map(({ amount }) => amount)), lines, byGovernment, notes };
}

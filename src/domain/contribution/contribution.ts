import type { Text } from "../language/index.js";
import type { Citation, Confidence } from "../law/parameter.js";
import type { Programme } from "../law/programmes.js";
import type { Freshness, ValueInForce } from "../law/valueOn.js";
import type { Month } from "../months/index.js";
import type { PayerId } from "../payers/index.js";
import type { SegmentRoute } from "../segments/index.js";
import type { SectorId } from "./sector.js";

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

/** One step of a calculation: the rule, where it stands, and its whole rupiah. */
export interface TraceLine {
  readonly programme: TracedProgramme;
  readonly bearer: Bearer;
  readonly rule: Text;
  readonly parameterId: string;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly freshness: Freshness;
  /** Whole rupiah; negative for a relief. */
  readonly amount: number;
}

export interface Contribution {
  /** Whole rupiah a month: the sum of the lines. */
  readonly total: number;
  readonly lines: readonly TraceLine[];
  /** Paid by the state from its own budget beside the total (JKP). */
  readonly byGovernment: readonly TraceLine[];
  /** What is not settled or must be known, each once. */
  readonly notes: readonly Text[];
}

/** When the contribution falls due; `null` for the normal rate as last checked. */
export type ContributionMonth = Month | null;

/** A line whose rule is written out when it is read: a column of a hundred thousand wages wants amounts, and one cell its words. */
class LazyLine implements TraceLine {
  readonly parameterId: string;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly freshness: Freshness;

  constructor(
    readonly programme: TracedProgramme,
    readonly bearer: Bearer,
    readonly amount: number,
    looked: ValueInForce<unknown>,
    private readonly write: () => Text,
  ) {
    this.parameterId = looked.parameter.id;
    this.citation = looked.citation;
    this.confidence = looked.confidence;
    this.freshness = looked.freshness;
  }

  get rule(): Text {
    return this.write();
  }
}

/** A trace line whose citation, confidence and freshness are those of the looked-up value. */
export function traceLine<T>(
  programme: TracedProgramme,
  bearer: Bearer,
  amount: number,
  looked: ValueInForce<T>,
  rule: () => Text,
): TraceLine {
  return new LazyLine(programme, bearer, amount, looked, rule);
}

export function contributionOf(
  lines: readonly TraceLine[],
  notes: readonly Text[] = [],
  byGovernment: readonly TraceLine[] = [],
): Contribution {
  return { total: lines.reduce((sum, line) => sum + line.amount, 0), lines, byGovernment, notes };
}

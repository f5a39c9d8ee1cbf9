/** What lists of persons come to: counts, checks, who is paid for twice, what passes. Nothing of a person is in it. */
import type { IsoDate, PayerId } from "../../domain/index.js";
import type { ListRole } from "./check.js";
import type { Dimension } from "./counts.js";
import type { PersonField } from "./fields.js";
import type { RuleAction, RuleId } from "./rules.js";
import type { RuleSet } from "./ruleSet.js";

/** What lists are judged by. */
export interface PersonsSettings {
  readonly rules: RuleSet;
  readonly date: IsoDate;
  /** The region to which the lists are to belong; `null` for none. */
  readonly regionCode: string | null;
}

/** One list as it was read. */
export interface ListResult {
  readonly name: string;
  readonly role: ListRole;
  readonly payer: PayerId | null;
  /** Rows with anything in them, below the headings. */
  readonly rows: number;
  /** Of candidates: rows that no rule rejects. Of members: rows that are active. */
  readonly passed: number;
  /** Which heading is taken for what. */
  readonly columns: readonly { readonly heading: string; readonly field: PersonField }[];
  /** Required columns that it does not have. */
  readonly missing: readonly PersonField[];
  /** Its NIK end in zero far too often: a sheet has rounded them before they came here. */
  readonly rounded: boolean;
}

/** A rule with the rows of candidates that break it. */
export interface RuleCount {
  readonly id: RuleId;
  readonly action: RuleAction;
  /** `null` for a rule without a limit. */
  readonly limit: number | null;
  readonly rows: number;
  /** The first of these rows, by list and by row of its file (from 1). */
  readonly first: readonly { readonly list: string; readonly row: number }[];
}

/** Persons who stand in two lists, or twice in one, and what is paid for them a second time. */
export interface PaidTwice {
  readonly firstList: string;
  readonly list: string;
  readonly firstPayer: PayerId | null;
  readonly payer: PayerId | null;
  readonly persons: number;
  /** Rupiah in the twelve months from the month of the day, at what the second payer pays; `null` where the law has no rate. */
  readonly rupiahAYear: number | null;
}

/** Members of two extracts, by NIK; active ones only. */
export interface Movement {
  readonly now: number;
  readonly earlier: number;
  readonly stayed: number;
  /** Active now and not then. */
  readonly joined: number;
  /** Active then and not now. */
  readonly lapsed: number;
  /** Rows of extracts whose NIK stands in them already. */
  readonly repeated: number;
}

export interface PersonsResult {
  readonly kind: "persons";
  /** The day on which ages and arrears are reckoned. */
  readonly date: IsoDate;
  readonly regionCode: string | null;
  readonly lists: readonly ListResult[];
  readonly rules: readonly RuleCount[];
  /** Candidates: every row and those that pass. `null` where there is no such list. */
  readonly candidates: readonly Dimension[] | null;
  /** Members: every row and the active ones. `null` where there is no extract. */
  readonly members: readonly Dimension[] | null;
  readonly twice: readonly PaidTwice[];
  /** `null` without two extracts. */
  readonly movement: Movement | null;
  /** Of the candidates; `null` without any. `share` is passed of listed, 0 to 1. */
  readonly verified: { readonly listed: number; readonly passed: number; readonly share: number } | null;
}

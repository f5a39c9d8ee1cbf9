/**
 * What the page and the worker that reads lists say to each other. Of persons only what somebody saves as a file, or asks for as
 * an annex, is ever said.
 */
import type { Language, PayerId, Text } from "../../../domain/index.js";
import type {
  AnnexRow,
  ListRole,
  PersonsProgress,
  PersonsResult,
  PersonsSettings,
  SavedPart,
} from "../../../intake/index.js";

/** A file with what its rows are. */
export interface ChosenList {
  readonly file: File;
  readonly role: ListRole;
  /** `null` where nobody said who pays, or a column says it. */
  readonly payer: PayerId | null;
}

export type ToWorker =
  /** What is being saved or put together is dropped; what was judged stays. */
  | { readonly type: "stop" }
  | { readonly type: "judge"; readonly lists: readonly ChosenList[]; readonly settings: PersonsSettings }
  | { readonly type: "save"; readonly list: number; readonly part: SavedPart; readonly language: Language }
  | {
      readonly type: "annex";
      readonly most: number;
      readonly language: Language;
      /** Absent: masked. */
      readonly nik?: "masked" | "whole";
    };

export type FromWorker =
  | { readonly type: "passed"; readonly done: number; readonly of: number }
  | { readonly type: "stopped" }
  | { readonly type: "progress"; readonly progress: PersonsProgress }
  | { readonly type: "judged"; readonly result: PersonsResult }
  | { readonly type: "refused"; readonly sentence: Text }
  | { readonly type: "saved"; readonly name: string; readonly content: Blob; readonly rows: number }
  | { readonly type: "annex"; readonly rows: readonly AnnexRow[]; readonly of: number };

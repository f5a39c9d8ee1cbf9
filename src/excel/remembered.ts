/**
 * What a filled workbook remembers of the plan in it, in one document setting beside the receipt of its fill: the choices as a
 * file of choices says them, the version that wrote it, and where each input stands with what was written there. Nothing of the
 * person who filled it.
 */
import { readPlanChoices } from "../domain/index.js";
import type { PlanChoices, Text } from "../domain/index.js";
import { isFormula, version as addIn } from "../sheets/index.js";
import type { Dialect, WorkbookPlan } from "../sheets/index.js";
import { supports } from "./host.js";

/** Counted up when an older reader would get it wrong. */
const version = 1;
export const planPrefix = "cakupan.plan.";

type InputContent = string | number | boolean | null;

/** An input: its row and column, the id of its row on Sumber, and what was written. */
export type RememberedInput = readonly [row: number, column: number, source: string, content: InputContent];

export interface RememberedSheet {
  /** As the plan calls it, in the order of the receipt's sheets. */
  readonly key: string;
  readonly inputs: readonly RememberedInput[];
}

/** What a refresh wrote over of a person's own: sheet, row, column, and what stood there. */
export type Replaced = readonly [
  key: string,
  row: number,
  column: number,
  content: string | number | boolean,
];

/** How the way back from the last refresh begins: the plan before it, and what it wrote over. */
export interface Before {
  readonly choices: PlanChoices;
  readonly replaced: readonly Replaced[];
}

export interface RememberedPlan {
  /** The mark of its fill. */
  readonly mark: string;
  /** The version of the add-in that wrote it. */
  readonly addIn: string;
  readonly choices: PlanChoices;
  readonly dialect: Dialect;
  /** Whether this workbook counts its days from 1904. */
  readonly dates1904: boolean;
  readonly sheets: readonly RememberedSheet[];
  /** `null` where nothing was refreshed, or it was taken back. */
  readonly before: Before | null;
}

/** What is to be remembered of a plan as it is written. */
export function rememberedOf(
  plan: WorkbookPlan,
  of: Pick<RememberedPlan, "mark" | "choices" | "dialect" | "dates1904">,
  before: Before | null = null,
): RememberedPlan {
  const sheets = plan.sheets.map(({ key, cells }): RememberedSheet => ({
    key,
    inputs: cells.flatMap(({ row, column, source, content }): readonly RememberedInput[] =>
      source === undefined || isFormula(content) ? [] : [[row, column, source, content]],
    ),
  }));
  return { ...of, addIn, sheets, before };
}

/** Whether the plan made anew has its inputs where the workbook remembers them, with the same contents. */
export function isRemembered(plan: WorkbookPlan, { sheets }: RememberedPlan): boolean {
  return (
    plan.sheets.length === sheets.length &&
    plan.sheets.every((sheet, index) => {
      const kept = sheets[index];
      if (kept?.key !== sheet.key) return false;
      const inputs = sheet.cells.filter(({ source }) => source !== undefined);
      return (
        inputs.length === kept.inputs.length &&
        inputs.every(({ row, column, content }, at) => {
          const input = kept.inputs[at];
          return input?.[0] === row && input[1] === column && input[3] === content;
        })
      );
    })
  );
}

/** Queues that the workbook remembers the plan. */
export function queueRemembered(context: Excel.RequestContext, { mark, ...plan }: RememberedPlan): void {
  if (!supports("1.4")) return;
  context.workbook.settings.add(planPrefix + mark, JSON.stringify({ version, ...plan }));
}

/** Queues that the workbook forgets it; nothing happens where it knows none. */
export function queuePlanForgotten(context: Excel.RequestContext, mark: string): void {
  if (supports("1.4")) context.workbook.settings.getItemOrNullObject(planPrefix + mark).delete();
}

/** How what an earlier version kept becomes what this one reads: by the number it had. */
export type Migrations = Readonly<Record<number, (kept: Record<string, unknown>) => Record<string, unknown>>>;

/** There is no earlier one yet. */
const migrations: Migrations = {};

/** Reads one setting, or says in a sentence why it is left alone. */
export function readRemembered(key: string, value: unknown): RememberedPlan | Text {
  const kept = parsed(value, migrations);
  if (kept === null) return damaged;
  const { addIn: by, choices, dialect, dates1904, sheets, before } = kept;
  if (typeof kept["version"] !== "number") return damaged;
  if (kept["version"] > version) return newer;
  if (kept["version"] !== version || typeof by !== "string") return damaged;
  if ((dialect !== "native" && dialect !== "cakupan") || typeof dates1904 !== "boolean") return damaged;
  if (!Array.isArray(sheets) || !sheets.every(isSheet)) return damaged;
  const read = isRecord(choices) ? readPlanChoices(choices) : null;
  if (read === null) return damaged;
  if (!read.ok) return refused(read.problem.sentence);
  const back = beforeOf(before);
  if (back === undefined) return damaged;
  const mark = key.slice(planPrefix.length);
  return { mark, addIn: by, choices: read.value, dialect, dates1904, sheets, before: back };
}

/** A setting as this version reads it; `null` where it is none of ours. */
export function parsed(value: unknown, earlier: Migrations): Record<string, unknown> | null {
  if (typeof value !== "string") return null;
  let kept: unknown;
  try {
    kept = JSON.parse(value);
  } catch {
    return null;
  }
  if (!isRecord(kept)) return null;
  const migrate = typeof kept["version"] === "number" ? earlier[kept["version"]] : undefined;
  return migrate === undefined ? kept : migrate(kept);
}

/** `undefined` where it is damaged. */
function beforeOf(value: unknown): Before | null | undefined {
  if (value === null) return null;
  if (!isRecord(value) || !isRecord(value["choices"])) return undefined;
  const choices = readPlanChoices(value["choices"]);
  const { replaced } = value;
  return choices.ok && Array.isArray(replaced) && replaced.every(isReplaced)
    ? { choices: choices.value, replaced }
    : undefined;
}

function isReplaced(value: unknown): value is Replaced {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [key, row, column, content] = value as readonly unknown[];
  return typeof key === "string" && isPlace(row) && isPlace(column) && content !== null && isContent(content);
}

function isSheet(value: unknown): value is RememberedSheet {
  return (
    isRecord(value) &&
    typeof value["key"] === "string" &&
    Array.isArray(value["inputs"]) &&
    value["inputs"].every(isInput)
  );
}

function isInput(value: unknown): value is RememberedInput {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [row, column, source, content] = value as readonly unknown[];
  return isPlace(row) && isPlace(column) && typeof source === "string" && isContent(content);
}

function isPlace(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1_048_576;
}

function isContent(value: unknown): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const damaged: Text = {
  id: "Catatan pilihan di buku kerja ini rusak atau bukan dari add-in ini, jadi tidak dipakai. Isi lembarnya tidak diubah.",
  en: "What this workbook remembers of its choices is damaged or not this add-in's, and is not used. Its sheets are as they were.",
};

export const newer: Text = {
  id: "Lembar di buku kerja ini ditulis versi add-in yang lebih baru; pilihannya tidak dapat dibaca di sini. Isi lembarnya tidak diubah.",
  en: "The sheets in this workbook were written by a newer version of the add-in; their choices cannot be read here. They are as they were.",
};

export function refused(why: Text): Text {
  return {
    id: `Pilihan yang diingat buku kerja ini tidak dipakai. ${why.id}`,
    en: `The choices that this workbook remembers are not used. ${why.en}`,
  };
}

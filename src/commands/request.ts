/**
 * A request for a workbook from outside the pane: which one, and its choices, as a file of choices, as words of a command line,
 * or as both (the words then hold). What a workbook can be asked for is declared with it, for a plan in the table of choices,
 * and read strictly: a key, a word or a value that is not understood is named with what is accepted.
 */
import {
  ok,
  planFields,
  readActualLines,
  readPlanChoices,
  readPlanCode,
  refuse,
  type ActualLine,
  type Field,
  type PlanChoices,
  type Result,
  type Shape,
} from "../domain/index.js";
import { bookFields, readBookChoices, type BookChoices } from "../workbooks/index.js";

export type Request =
  | {
      readonly workbook: "plan";
      readonly choices: PlanChoices;
      /** Asks for the year after, with what was really reached by line; `null` for the plan itself. */
      readonly next: Readonly<Record<string, ActualLine>> | null;
    }
  | BookChoices;

export type WorkbookKind = Request["workbook"];

/** What somebody asked for. */
export interface Given {
  /** The contents of a file of choices; `null` without one. */
  readonly file: unknown;
  /** The words of a command line by name; `true` for one that takes no value. */
  readonly flags: Readonly<Record<string, string | true>>;
  /** The contents of a file of actual figures, for the next year of a plan; `null` or absent without one. */
  readonly actuals?: unknown;
}

/** What each workbook can be asked for, by the key in a file of choices. */
export const fieldsOf: Readonly<Record<WorkbookKind, Readonly<Record<string, Field>>>> = {
  plan: planFields,
  ...bookFields,
};

const kinds: readonly WorkbookKind[] = ["plan", "breakdown", "national"];

/** Every word of a command line, and whether it takes a value. */
export function flags(): Readonly<Record<string, boolean>> {
  const words = kinds.flatMap((kind) => Object.values(fieldsOf[kind]));
  return {
    ...Object.fromEntries(
      words.flatMap(({ flag, means }) => (flag === undefined ? [] : [[flag, means === undefined]])),
    ),
    breakdown: false,
    national: false,
    code: true,
    next: false,
  };
}

/** Reads what was asked for, or refuses with a sentence that names the word or key, what was expected and what came. */
export function readRequest(given: Given): Result<Request> {
  const file = given.file ?? {};
  if (typeof file !== "object" || Array.isArray(file)) {
    return refuse("value", {
      id: "Berkas pilihan harus satu bagian { … }.",
      en: "A file of choices must be one object { … }.",
    });
  }
  const { workbook: named, ...choices } = file as Readonly<Record<string, unknown>>;
  const kind = kindOf(named, given.flags);
  if (!kind.ok) return kind;
  const { code, next, ...flags } = given.flags;
  if (next !== undefined && kind.value !== "plan") return foreign(kind.value, "next");
  const actuals = readActuals(given.actuals ?? null, next !== undefined);
  if (!actuals.ok) return actuals;
  if (code !== undefined && kind.value !== "plan") return foreign(kind.value, "code");
  const coded = code === undefined ? ok({}) : readPlanCode(code === true ? "" : code);
  if (!coded.ok) return coded;
  const fields = fieldsOf[kind.value];
  const words = readFlags(kind.value, flags);
  if (!words.ok) return words;
  const all: Readonly<Record<string, unknown>> = { ...coded.value, ...choices, ...words.value };
  const lacking = Object.entries(fields).find(([key, { needed }]) => needed && all[key] === undefined);
  if (lacking !== undefined) {
    const [key, { flag, label }] = lacking;
    const name = flag === undefined ? `"${key}"` : `--${flag} ("${key}")`;
    return refuse("missing", {
      id: `${name} belum diisi: ${label.id}.`,
      en: `${name} is missing: ${label.en}.`,
    });
  }
  switch (kind.value) {
    case "plan": {
      const read = readPlanChoices(all);
      return read.ok ? ok({ workbook: "plan", choices: read.value, next: actuals.value }) : read;
    }
    case "breakdown":
    case "national":
      return readBookChoices({ ...all, workbook: kind.value });
  }
}

/** Actual figures by line; nothing of them without `--next`. */
function readActuals(given: unknown, isNext: boolean): Result<Readonly<Record<string, ActualLine>> | null> {
  if (!isNext) {
    return given === null
      ? ok(null)
      : refuse("value", {
          id: "--actuals hanya bersama --next: angka sebenarnya untuk tahun dasar berikutnya.",
          en: "--actuals goes only with --next: the actual figures of the next base year.",
        });
  }
  return given === null ? ok({}) : readActualLines(given);
}

/** Which workbook is asked for; by the command line before the file. */
function kindOf(named: unknown, words: Given["flags"]): Result<WorkbookKind> {
  if (words["breakdown"] === true && words["national"] === true) {
    return refuse("value", {
      id: "--breakdown, --national: pilih salah satu.",
      en: "--breakdown, --national: choose one of them.",
    });
  }
  if (words["breakdown"] === true) return ok("breakdown");
  if (words["national"] === true) return ok("national");
  const kind = named === undefined ? "plan" : kinds.find((one) => one === named);
  if (kind !== undefined) return ok(kind);
  const accepted = kinds.map((one) => `"${one}"`).join(", ");
  return refuse("value", {
    id: `"workbook" harus salah satu dari ${accepted}; yang diterima ${JSON.stringify(named)}.`,
    en: `"workbook" must be one of ${accepted}; ${JSON.stringify(named)} came.`,
  });
}

/** The words of a command line as the values they stand for, by key. */
function readFlags(kind: WorkbookKind, words: Given["flags"]): Result<Readonly<Record<string, unknown>>> {
  const fields = Object.entries(fieldsOf[kind]);
  const read: [string, unknown][] = [];
  for (const [word, value] of Object.entries(words)) {
    if (word === "breakdown" || word === "national") continue;
    const found = fields.find(([, { flag }]) => flag === word);
    if (found === undefined) return foreign(kind, word);
    const [key, field] = found;
    const one = field.means === undefined ? readWord(word, value, field.shape) : ok(field.means);
    if (!one.ok) return one;
    read.push([key, one.value]);
  }
  return ok(Object.fromEntries(read));
}

/** A word that this workbook has no use for is a misunderstanding, not a detail. */
function foreign(kind: WorkbookKind, word: string): Result<never> {
  const accepted = Object.values(fieldsOf[kind])
    .flatMap(({ flag }) => (flag === undefined ? [] : [`--${flag}`]))
    .join(", ");
  const here =
    kind === "plan"
      ? { id: "untuk rencana", en: "for a plan" }
      : { id: `bersama --${kind}`, en: `together with --${kind}` };
  const others = kinds.filter((other) => Object.values(fieldsOf[other]).some(({ flag }) => flag === word));
  const only = others.map((other) => (other === "plan" ? "rencana / plan" : `--${other}`)).join(", ");
  return refuse("value", {
    id: `--${word} tidak dipakai ${here.id}${only === "" ? "" : `, hanya untuk ${only}`}. Yang diterima: ${accepted}.`,
    en: `--${word} has no use ${here.en}${only === "" ? "" : `, only for ${only}`}. Accepted: ${accepted}.`,
  });
}

function readWord(word: string, given: string | true, shape: Shape): Result<unknown> {
  const value = given === true ? "" : given.trim();
  if (value === "") return refuse("missing", { id: `--${word} belum diisi.`, en: `--${word} is missing.` });
  switch (shape.kind) {
    case "nullable":
      return readWord(word, value, shape.of);
    case "list":
      return ok(value.split(/\s*,\s*/u));
    case "number": {
      const read = Number(value);
      if (Number.isFinite(read)) return ok(read);
      return refuse("value", {
        id: `--${word} harus bilangan, mis. 0.3839 atau 2029; yang diterima "${value}".`,
        en: `--${word} must be a number, such as 0.3839 or 2029; "${value}" came.`,
      });
    }
    default:
      return ok(value);
  }
}

/** Actual figures by line in plain data, as a file for the next year says them. */
import { isIsoTime } from "../lines/origin.js";
import { readFields } from "../shape.js";
import type { Field } from "../shape.js";
import { ok, refuse } from "../../result.js";
import type { Result } from "../../result.js";
import type { ActualLine } from "./figures.js";

const persons = { kind: "number" } as const;
const words = { kind: "text" } as const;

const fields: Readonly<Record<keyof ActualLine, Field>> = {
  covered: { shape: persons, label: { id: "Peserta", en: "Covered" }, needed: false },
  workers: { shape: persons, label: { id: "Pekerja", en: "Workers" }, needed: false },
  paid: { shape: persons, label: { id: "Yang dibayari", en: "Paid for" }, needed: false },
  basis: { shape: words, label: { id: "Basis", en: "Base" }, needed: false },
  asOf: { shape: words, label: { id: "Per tanggal", en: "As of" }, needed: true },
  source: { shape: words, label: { id: "Sumber", en: "Source" }, needed: true },
};

/**
 * Reads `{ "petani": { "covered": 1200, "workers": 40000, "asOf": "2025-12-31", "source": "…" } }`; "semua-pekerja" is the region.
 * Whether the plan has these lines and the numbers make a plan is for `nextPlan`.
 */
export function readActualLines(given: unknown): Result<Readonly<Record<string, ActualLine>>> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return notObject("");
  const lines: [string, ActualLine][] = [];
  for (const [id, line] of Object.entries(given)) {
    if (typeof line !== "object" || line === null || Array.isArray(line)) return notObject(id);
    const read = readFields(line as object, fields);
    if (!read.ok) {
      const { sentence, code } = read.problem;
      return refuse(code, { id: `"${id}": ${sentence.id}`, en: `"${id}": ${sentence.en}` }, id);
    }
    const actual = read.value as Partial<ActualLine>;
    const { asOf = "", source = "" } = actual;
    if (!isIsoTime(asOf) || source.trim() === "") {
      return refuse(
        "value",
        {
          id: `"${id}": isi "asOf" dengan hari, bulan atau tahun seperti 2025-12-31, dan "source" dengan asalnya; yang diterima "${asOf}" dan "${source}".`,
          en: `"${id}": "asOf" must be a day, month or year such as 2025-12-31, and "source" say where it is from; "${asOf}" and "${source}" came.`,
        },
        id,
      );
    }
    lines.push([id, { ...actual, asOf, source }]);
  }
  return ok(Object.fromEntries(lines));
}

function notObject(at: string): Result<never> {
  const name =
    at === ""
      ? { id: "Berkas angka sebenarnya", en: "A file of actual figures" }
      : { id: `"${at}"`, en: `"${at}"` };
  return refuse("value", {
    id: `${name.id} harus bagian { … }, satu baris rencana satu kunci.`,
    en: `${name.en} must be an object { … }, a key for each line of the plan.`,
  });
}

/** What the SQL answered in a head office, read back: numbers by rule and group, as if the lists had been read here. */
import { ok } from "../../domain/index.js";
import type { Result } from "../../domain/index.js";
import { readDelimited } from "../grid/index.js";
import { refuseList } from "./refusals.js";
import type { PersonsResult, PersonsSettings } from "./result.js";
import { personRules } from "./rules.js";
import { limitOf } from "./ruleSet.js";
import { sqlDimensions } from "./sql.js";
import type { ByteSource } from "./source.js";
import { textOf } from "./dictionary.js";

/** The heads of the answer; the office's program may put them in quotes. */
const heads = ["part", "key", "total", "passed"];
/** Groups of all kecamatan and segments of the country are fewer. */
const mostBytes = 16 * 1024 * 1024;

/** Whether a file is such an answer, by its first line. */
export async function isAggregate(source: ByteSource): Promise<boolean> {
  if (source.size === 0 || source.size > mostBytes) return false;
  const first = textOf(await source.read(0, Math.min(source.size, 64))).replace(/^\ufeff/, "");
  return /^"?part"?[,;\t]"?key"?[,;\t]"?total"?[,;\t]"?passed"?\r?\n/.test(first);
}

/** The result of an answer. Refused with its row where a number is none. */
export async function readAggregate(
  source: ByteSource,
  { rules, date, regionCode }: PersonsSettings,
): Promise<Result<PersonsResult>> {
  const text = textOf(await source.read(0, source.size)).replace(/^\ufeff/, "");
  const { records } = readDelimited(text);
  const counts = new Map<string, { key: string; rows: number; passed: number }[]>();
  for (const [at, record] of records.entries()) {
    if (at === 0 || record.every((cell) => cell.trim() === "")) continue;
    const [part = "", key = "", total = "", passed = ""] = record;
    const [rows, pass] = [total, passed].map(Number);
    if (record.length !== heads.length || !isCount(rows) || !isCount(pass)) {
      return refuseList(source.name, {
        id: `baris ${at + 1}: diharapkan ${heads.join(", ")} dengan dua bilangan bulat.`,
        en: `row ${at + 1}: ${heads.join(", ")} with two whole numbers were expected.`,
      });
    }
    const lines = counts.get(part) ?? [];
    if (lines.length === 0) counts.set(part, lines);
    lines.push({ key, rows, passed: pass });
  }
  const [all] = counts.get("verified") ?? [];
  if (all === undefined) {
    return refuseList(source.name, {
      id: `tidak berisi baris "verified": jalankan seluruh SQL dan simpan semua barisnya.`,
      en: `has no row "verified": run the whole SQL and keep all of its rows.`,
    });
  }
  const broken = new Map((counts.get("rule") ?? []).map(({ key, rows }) => [key, rows]));
  return ok({
    kind: "persons",
    date,
    regionCode,
    lists: [
      {
        name: source.name,
        role: "candidates",
        payer: null,
        rows: all.rows,
        passed: all.passed,
        columns: [],
        missing: [],
        rounded: false,
      },
    ],
    rules: personRules.map(({ id, limit }) => ({
      id,
      action: broken.has(id) ? rules.actions[id] : "off",
      limit: limit === null ? null : limitOf(rules, id),
      rows: broken.get(id) ?? 0,
      first: [],
    })),
    candidates: sqlDimensions.flatMap((id) => {
      const lines = counts.get(id) ?? [];
      return lines.some(({ key }) => key !== "") ? [{ id, lines, words: lines.length }] : [];
    }),
    members: null,
    twice: [],
    movement: null,
    verified: all.rows === 0 ? null : { listed: all.rows, passed: all.passed, share: all.passed / all.rows },
  });
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}

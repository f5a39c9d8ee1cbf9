/** What the SQL answered in a head office, read back: numbers by rule and group, as if the lists had been read here. */
import { ok, parsePayer } from "../../domain/index.js";
import type { PayerId, Result } from "../../domain/index.js";
import { readDelimited } from "../grid/index.js";
import { groupDimensions, mergedSegments, wordDimensions } from "./counts.js";
import type { CountLine, Dimension, DimensionId } from "./counts.js";
import { costOfYear } from "./cost.js";
import { refuseList } from "./refusals.js";
import type { ListResult, Movement, PaidTwice, PersonsResult, PersonsSettings } from "./result.js";
import { personRules } from "./rules.js";
import { limitOf } from "./ruleSet.js";
import { ofMembers } from "./sql.js";
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
  const counts = new Map<string, CountLine[]>();
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
  const [members, earlier] = [counts.get("members")?.[0], counts.get("earlier")?.[0]];
  return ok({
    kind: "persons",
    date,
    regionCode,
    lists: [
      listOf(source.name, "candidates", all),
      // An extract without rows was not there: its view was made empty.
      ...(members === undefined || members.rows === 0 ? [] : [listOf(source.name, "members", members)]),
      ...(earlier === undefined || earlier.rows === 0 ? [] : [listOf(source.name, "earlier", earlier)]),
    ],
    rules: personRules.map(({ id, limit }) => ({
      id,
      action: broken.has(id) ? rules.actions[id] : "off",
      limit: limit === null ? null : limitOf(rules, id),
      rows: broken.get(id) ?? 0,
      first: [],
    })),
    candidates: dimensionsIn(counts, ""),
    members: members === undefined || members.rows === 0 ? null : dimensionsIn(counts, ofMembers),
    twice: twiceIn(counts.get("twice") ?? [], date),
    movement: members?.rows && earlier?.rows ? movementIn(counts.get("movement") ?? []) : null,
    verified: all.rows === 0 ? null : { listed: all.rows, passed: all.passed, share: all.passed / all.rows },
  });
}

function listOf(name: string, role: ListResult["role"], { rows, passed }: CountLine): ListResult {
  return { name, role, payer: null, rows, passed, columns: [], missing: [], rounded: false };
}

const dimensions: readonly DimensionId[] = [...wordDimensions.map(([id]) => id), ...groupDimensions];

function dimensionsIn(
  counts: ReadonlyMap<string, readonly CountLine[]>,
  prefix: string,
): readonly Dimension[] {
  return dimensions.flatMap((id) => {
    const read = counts.get(prefix + id) ?? [];
    if (!read.some(({ key }) => key !== "")) return [];
    return [{ id, lines: id === "segment" ? mergedSegments(read) : read, words: read.length }];
  });
}

/** "2|5|APBD|CSR": of list 2 and again of list 5, with who pays for both. */
function twiceIn(lines: readonly CountLine[], date: PersonsSettings["date"]): readonly PaidTwice[] {
  const payerOf = (word: string): PayerId | null => {
    const payer = parsePayer(word);
    return payer.ok ? payer.value : null;
  };
  return lines
    .map(({ key, rows }): PaidTwice => {
      const [firstList = "", list = "", firstWord = "", ...words] = key.split("|");
      const payer = payerOf(words.join("|"));
      return {
        firstList,
        list,
        firstPayer: payerOf(firstWord),
        payer,
        persons: rows,
        rupiahAYear: costOfYear(rows, payer, date),
      };
    })
    .sort((a, b) => b.persons - a.persons);
}

function movementIn(lines: readonly CountLine[]): Movement {
  const of = (key: string): number => lines.find((line) => line.key === key)?.rows ?? 0;
  const [now, earlier, stayed] = [of("now"), of("earlier"), of("stayed")];
  return { now, earlier, stayed, joined: now - stayed, lapsed: earlier - stayed, repeated: of("repeated") };
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}

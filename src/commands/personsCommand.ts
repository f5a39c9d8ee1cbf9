/**
 * `npm run persons -- FILE...`: lists of persons counted and checked as the pane does it, on the machine where they are. FILE
 * are lists of those to be paid for, in the order in which they count; what is printed holds nothing of a person. Ends with 0
 * where every list was read, with 1 where one was refused, with 2 for a mistake in the arguments.
 */
import { mkdir, open, readFile, writeFile } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import {
  formatNumber,
  formatRupiah,
  formatShare,
  inLanguage,
  isIsoDate,
  parsePayer,
  regionOf,
} from "../domain/index.js";
import type { Language, PayerId, Result, Text } from "../domain/index.js";
import {
  dimensionNames,
  judgeLists,
  lineName,
  payerWords,
  personFields,
  personsSql,
  readRules,
  roleNames,
  roundedWords,
  ruleName,
  usualRules,
  writeList,
} from "../intake/index.js";
import type {
  ByteSource,
  Dimension,
  Judged,
  ListInput,
  ListRole,
  PersonsResult,
  PersonsSettings,
} from "../intake/index.js";
import type { Ended } from "./readCommand.js";

const usage =
  "npm run persons -- FILE... [--payer PAYER ...] [--members FILE ...] [--earlier FILE ...] [--date YYYY-MM-DD] [--region CODE] [--rules rules.json] [--save FOLDER] [--json] [--sql] [--lang id|en]";

class ArgumentProblem extends Error {}

interface Given {
  readonly files: readonly {
    readonly path: string;
    readonly role: ListRole;
    readonly payer: PayerId | null;
  }[];
  readonly settings: PersonsSettings;
  readonly save: string | null;
  readonly json: boolean;
  /** The query for a head office instead of reading anything. */
  readonly sql: boolean;
  readonly language: Language;
}

async function given(argv: readonly string[], today: string): Promise<Given> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        payer: { type: "string", multiple: true, default: [] },
        members: { type: "string", multiple: true, default: [] },
        earlier: { type: "string", multiple: true, default: [] },
        date: { type: "string", default: today },
        region: { type: "string" },
        rules: { type: "string" },
        save: { type: "string" },
        json: { type: "boolean", default: false },
        sql: { type: "boolean", default: false },
        lang: { type: "string", default: "id" },
      },
    });
  } catch (error) {
    throw new ArgumentProblem(error instanceof Error ? error.message : String(error));
  }
  const { positionals, values } = parsed;
  const { members, earlier, lang, date } = values;
  if (positionals.length + members.length === 0 && !values.sql) {
    throw new ArgumentProblem("Diharapkan paling sedikit satu berkas. / At least one file was expected.");
  }
  if (values.payer.length > positionals.length) {
    throw new ArgumentProblem(
      `--payer: paling banyak satu untuk tiap berkas (${positionals.length}); yang diterima ${values.payer.length}. / At most one a file; ${values.payer.length} came.`,
    );
  }
  if (lang !== "id" && lang !== "en") {
    throw new ArgumentProblem(
      `--lang: diharapkan id atau en; yang diterima "${lang}". / --lang: id or en was expected; "${lang}" came.`,
    );
  }
  if (!isIsoDate(date)) {
    throw new ArgumentProblem(
      `--date: diharapkan tanggal seperti 2026-01-31; yang diterima "${date}". / --date: a day such as 2026-01-31 was expected; "${date}" came.`,
    );
  }
  const region = values.region === undefined ? null : must(regionOf(values.region)).code;
  const rules = values.rules === undefined ? usualRules : must(readRules(await jsonIn(values.rules)));
  const payers = values.payer.map((text) => must(parsePayer(text)));
  return {
    files: [
      ...earlier.map((path) => ({ path, role: "earlier", payer: null }) as const),
      ...members.map((path) => ({ path, role: "members", payer: null }) as const),
      ...positionals.map((path, at) => ({ path, role: "candidates", payer: payers[at] ?? null }) as const),
    ],
    settings: { rules, date, regionCode: region },
    save: values.save ?? null,
    json: values.json,
    sql: values.sql,
    language: lang,
  };
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { id, en } = result.problem.sentence;
  throw new ArgumentProblem(`${id} / ${en}`);
}

async function jsonIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ArgumentProblem(
      `--rules: berkas aturan tidak terbaca / the file of rules cannot be read: ${why}`,
    );
  }
}

const pieceBytes = 1 << 20;

/** A file of this machine, read piece by piece. */
async function sourceOf(path: string, opened: FileHandle[]): Promise<ByteSource> {
  let handle: FileHandle;
  try {
    handle = await open(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ArgumentProblem(`Berkas tidak terbaca / the file cannot be read: ${why}`);
  }
  opened.push(handle);
  const { size } = await handle.stat();
  const read = async (from: number, to: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(Math.max(0, to - from));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
    return bytes.subarray(0, bytesRead);
  };
  return {
    name: basename(path),
    size,
    read,
    async *pieces() {
      for (let from = 0; from < size; from += pieceBytes)
        yield await read(from, Math.min(size, from + pieceBytes));
    },
  };
}

/** Writes what is rejected and what passes of each list into a folder; answers the names. */
async function saveLists(judged: Judged, { save, settings, language }: Given): Promise<readonly string[]> {
  if (save === null) return [];
  await mkdir(save, { recursive: true });
  const written: string[] = [];
  for (const [at, { input }] of judged.lists.entries()) {
    if (input.role !== "candidates") continue;
    for (const part of ["rejected", "clean"] as const) {
      const pieces: Uint8Array[] = [];
      const options = { rules: settings.rules, language };
      const { name } = await writeList(judged, at, part, options, (piece) => pieces.push(piece));
      await writeFile(join(save, name), pieces);
      written.push(name);
    }
  }
  return written;
}

function dimensionLines(
  dimension: Dimension,
  say: (text: Text) => string,
  language: Language,
): readonly string[] {
  const count = (value: number): string => formatNumber(value, language);
  const heading = `${say(dimensionNames[dimension.id])}:`;
  const { lines, words, id } = dimension;
  if (lines.length === 0) {
    const many = {
      id: `${count(words)} isi berbeda, tidak dihitung`,
      en: `${count(words)} different words, not counted`,
    };
    return [`${heading} ${say(many)}`];
  }
  const shown = lines
    .slice(0, 20)
    .map(({ key, rows, passed }) => `  ${say(lineName(id, key))}: ${count(rows)} (${count(passed)})`);
  return [heading, ...shown, ...(lines.length > 20 ? [`  … ${count(lines.length - 20)}`] : [])];
}

function wordsOf(result: PersonsResult, language: Language): string {
  const say = (text: Text): string => inLanguage(text, language);
  const count = (value: number): string => formatNumber(value, language);
  const { verified, movement } = result;
  return [
    ...result.lists.flatMap(({ name, role, rows, passed, missing, rounded }) => [
      `${name} (${say(roleNames[role])}): ${count(rows)} ${say({ id: "baris", en: "rows" })}, ${count(passed)} ${say(role === "candidates" ? { id: "lolos", en: "pass" } : { id: "aktif", en: "active" })}`,
      ...(missing.length === 0
        ? []
        : [
            `  ! ${say({ id: "kolom tidak ada", en: "no column" })}: ${missing.map((field) => say(personFields[field].name)).join(", ")}`,
          ]),
      ...(rounded ? [`  ! ${say(roundedWords)}`] : []),
    ]),
    ...result.rules
      .filter(({ rows }) => rows > 0)
      .map((rule) => `${rule.action} ${rule.id}: ${say(ruleName(rule))}: ${count(rule.rows)}`),
    ...result.twice.map(
      ({ firstList, list, firstPayer, payer, persons, rupiahAYear }) =>
        `${say({ id: "dibayari dua kali", en: "paid for twice" })}: ${firstList} (${say(payerWords(firstPayer))}) + ${list} (${say(payerWords(payer))}): ${count(persons)}${rupiahAYear === null ? "" : `, ${formatRupiah(rupiahAYear, language)}/${say({ id: "tahun", en: "year" })}`}`,
    ),
    ...(movement === null
      ? []
      : [
          say({
            id: `peserta aktif: ${count(movement.now)}; baru ${count(movement.joined)}, keluar ${count(movement.lapsed)}, tetap ${count(movement.stayed)}`,
            en: `active members: ${count(movement.now)}; new ${count(movement.joined)}, lapsed ${count(movement.lapsed)}, stayed ${count(movement.stayed)}`,
          }),
        ]),
    ...[...(result.candidates ?? []), ...(result.members ?? [])].flatMap((one) =>
      dimensionLines(one, say, language),
    ),
    ...(verified === null
      ? []
      : [
          say({
            id: `lolos verifikasi: ${count(verified.passed)} dari ${count(verified.listed)} = ${formatShare(verified.share, "id")}`,
            en: `pass verification: ${count(verified.passed)} of ${count(verified.listed)} = ${formatShare(verified.share, "en")}`,
          }),
        ]),
  ].join("\n");
}

/** Reads the lists that the arguments name. @param today The day that is meant where none is given, as 2026-01-31. */
export async function personsCommand(
  argv: readonly string[],
  today = new Date().toISOString().slice(0, 10),
): Promise<Ended> {
  const opened: FileHandle[] = [];
  try {
    const asked = await given(argv, today);
    if (asked.sql) return { status: 0, stdout: must(personsSql(asked.settings)), stderr: "" };
    const inputs: ListInput[] = [];
    for (const { path, role, payer } of asked.files) {
      inputs.push({ source: await sourceOf(path, opened), role, payer });
    }
    const judged = await judgeLists(inputs, asked.settings);
    if (!judged.ok) {
      return { status: 1, stdout: "", stderr: `${inLanguage(judged.problem.sentence, asked.language)}\n` };
    }
    const { result } = judged.value;
    const saved = await saveLists(judged.value, asked);
    const text = asked.json
      ? JSON.stringify({ ...result, saved }, null, 2)
      : [wordsOf(result, asked.language), ...saved].join("\n");
    return { status: 0, stdout: `${text}\n`, stderr: "" };
  } catch (error) {
    if (!(error instanceof ArgumentProblem)) throw error;
    return { status: 2, stdout: "", stderr: `${error.message}\n${usage}\n` };
  } finally {
    for (const handle of opened) await handle.close();
  }
}

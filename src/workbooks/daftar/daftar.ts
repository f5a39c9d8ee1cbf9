/** Daftar: what lists of persons count, as a sheet; and, only for whoever asks, the persons that pass as an annex, their NIK masked. */
import { formatDate, formatNumber, formatShare, ok, refuse } from "../../domain/index.js";
import type { Language, Result, Text } from "../../domain/index.js";
import { dimensionNames, lineName, payerWords, roleNames, ruleName } from "../../intake/index.js";
import type { AnnexRow, CountLine, Dimension, PersonsResult } from "../../intake/index.js";
import { cell, f, headerRow, landscape, SheetBuilder, writeHeading, writeTitle } from "../../sheets/index.js";
import type { PlanNote, SheetPlan, WorkbookPlan } from "../../sheets/index.js";
import { tellingIn } from "../rincian/telling.js";
import type { Telling } from "../rincian/telling.js";
import { wordsOf } from "../rekap/rows.js";

const keys = { counts: "daftar", annex: "lampiran" } as const;

interface PersonsBookOptions {
  readonly language: Language;
  /** Those of the annex; `null` for none. */
  readonly annex: { readonly rows: readonly AnnexRow[]; readonly of: number } | null;
}

/** Lines of one dimension that have a row of their own; the others are added up in one. */
const mostLines = 1_000;

const widths = [46, 13, 20, 11, 64];
const last = widths.length - 1;

/**
 * The sheet of counts of lists, with the rules as they were, who is paid for twice and every dimension. Plain data: the same
 * result always gives the same plan. Refuses (`missing`) lists without a row.
 */
export function buildPersonsBook(
  result: PersonsResult,
  { language, annex }: PersonsBookOptions,
): Result<WorkbookPlan> {
  if (result.lists.every(({ rows }) => rows === 0)) {
    return refuse("missing", {
      id: "Daftarnya tidak berisi satu baris pun di bawah judul kolomnya.",
      en: "The lists hold no row below their headings.",
    });
  }
  const telling = tellingIn(language);
  const { say } = telling;
  const sheets = [countsSheet(telling, result), ...(annex === null ? [] : [annexSheet(telling, annex.rows)])];
  return ok({
    title: say({ id: "Daftar orang", en: "Lists of persons" }),
    language,
    sheets,
    opensOn: keys.counts,
    notes: notesOf(telling, result, annex),
  });
}

function countsSheet(telling: Telling, result: PersonsResult): SheetPlan {
  const { say } = telling;
  const sheet = new SheetBuilder(keys.counts, widths);
  writeTitle(
    sheet,
    say({ id: "Daftar orang", en: "Lists of persons" }),
    say({
      id: "Hitungan dari berkas yang disebut; tidak ada nama atau NIK. Lolos: tidak melanggar aturan yang menolak.",
      en: "Counts of the files that are named; no name or NIK. Passing: breaks no rule that rejects.",
    }),
  );
  sheet.row = headerRow;
  writeLists(sheet, telling, result);
  if (result.candidates !== null) writeRules(sheet, telling, result);
  if (result.twice.length > 0) writeTwice(sheet, telling, result);
  if (result.movement !== null) writeMovement(sheet, telling, result.movement);
  for (const one of result.candidates ?? []) writeDimension(sheet, telling, one, false);
  for (const one of result.members ?? []) writeDimension(sheet, telling, one, true);
  return sheet.finish({
    name: "Daftar",
    tabColour: "#2E7D6B",
    frozen: { rows: headerRow, columns: 1 },
    print: { ...landscape, titleRows: headerRow },
  });
}

/** The heads of a table; its second to fourth columns are numbers. */
function writeHeads(sheet: SheetBuilder, { say }: Telling, heads: readonly (Text | null)[]): void {
  widths.forEach((_, column) => {
    const head = heads[column] ?? null;
    const style = column === 0 ? "columnHead" : column === last ? "textHead" : "numberHead";
    sheet.put(column, head === null ? null : say(head), head === null ? "columnHead" : style);
  });
  sheet.next();
}

const rowsHead: Text = { id: "Baris", en: "Rows" };
const passHead: Text = { id: "Lolos", en: "Pass" };
const activeHead: Text = { id: "Aktif", en: "Active" };
const partHead: Text = { id: "Bagian", en: "Part" };

/** Rows, those that pass, and which part that is. */
function writeCounts(sheet: SheetBuilder, rows: number, passed: number): void {
  const all = sheet.put(1, rows, "calculated.persons");
  const some = sheet.put(2, passed, "calculated.persons");
  sheet.calculate(3, f`IF(${cell(all)} > 0, ${cell(some)} / ${cell(all)}, "")`, "calculated.share");
}

function writeLists(sheet: SheetBuilder, telling: Telling, { lists, date }: PersonsResult): void {
  const { say } = telling;
  writeHeading(sheet, say({ id: "Berkas", en: "Files" }), last);
  writeHeads(sheet, telling, [
    { id: "Berkas", en: "File" },
    rowsHead,
    { id: "Lolos atau aktif", en: "Pass or active" },
    partHead,
    { id: "Isinya, pembayar, tanggal", en: "What it is, payer, date" },
  ]);
  const day = formatDate(date, telling.language);
  for (const { name, role, payer, rows, passed } of lists) {
    sheet.put(0, wordsOf(name), "record");
    writeCounts(sheet, rows, passed);
    const who = role === "candidates" ? `, ${say(payerWords(payer))}` : "";
    sheet.put(4, `${say(roleNames[role])}${who}, ${day}`, "record");
    sheet.next();
  }
  sheet.next();
}

function writeRules(sheet: SheetBuilder, telling: Telling, { rules }: PersonsResult): void {
  const { say } = telling;
  writeHeading(sheet, say({ id: "Aturan", en: "Rules" }), last);
  writeHeads(sheet, telling, [
    { id: "Aturan", en: "Rule" },
    { id: "Baris yang melanggar", en: "Rows that break it" },
    null,
    null,
    { id: "Akibatnya", en: "What becomes of them" },
  ]);
  const outcomes: Readonly<Record<"reject" | "warn", Text>> = {
    reject: { id: "ditolak", en: "rejected" },
    warn: { id: "diperiksa; tetap lolos", en: "looked at; they pass all the same" },
  };
  for (const rule of rules) {
    if (rule.action === "off") continue;
    sheet.put(0, say(ruleName(rule)), "record");
    sheet.put(1, rule.rows, "calculated.persons");
    sheet.put(2, null, "record");
    sheet.put(3, null, "record");
    sheet.put(4, say(outcomes[rule.action]), "record");
    sheet.next();
  }
  sheet.next();
}

function writeTwice(sheet: SheetBuilder, telling: Telling, { twice }: PersonsResult): void {
  const { say } = telling;
  writeHeading(sheet, say({ id: "Dibayari dua kali", en: "Paid for twice" }), last);
  writeHeads(sheet, telling, [
    { id: "Berkas pertama dan pembayarnya", en: "First file and its payer" },
    { id: "Orang", en: "Persons" },
    { id: "Rupiah setahun", en: "Rupiah a year" },
    null,
    { id: "Berkas kedua dan pembayarnya", en: "Second file and its payer" },
  ]);
  for (const { firstList, list, firstPayer, payer, persons, rupiahAYear } of twice) {
    sheet.put(0, wordsOf(`${firstList} (${say(payerWords(firstPayer))})`), "record");
    sheet.put(1, persons, "calculated.persons");
    sheet.put(2, rupiahAYear, "calculated.rupiah");
    sheet.put(3, null, "record");
    sheet.put(4, wordsOf(`${list} (${say(payerWords(payer))})`), "record");
    sheet.next();
  }
  sheet.next();
}

function writeMovement(
  sheet: SheetBuilder,
  { say }: Telling,
  movement: NonNullable<PersonsResult["movement"]>,
): void {
  writeHeading(sheet, say({ id: "Peserta aktif: dulu dan kini", en: "Active members: then and now" }), last);
  const rows: readonly (readonly [Text, number])[] = [
    [{ id: "Aktif pada daftar sebelumnya", en: "Active in the earlier extract" }, movement.earlier],
    [{ id: "Tetap", en: "Stayed" }, movement.stayed],
    [{ id: "Keluar", en: "Lapsed" }, movement.lapsed],
    [{ id: "Baru", en: "New" }, movement.joined],
    [{ id: "Aktif kini", en: "Active now" }, movement.now],
  ];
  for (const [words, value] of rows) {
    sheet.put(0, say(words), "record");
    sheet.put(1, value, "calculated.persons");
    sheet.next();
  }
  sheet.next();
}

function writeDimension(
  sheet: SheetBuilder,
  telling: Telling,
  dimension: Dimension,
  isMembers: boolean,
): void {
  const { say, language } = telling;
  const { id, lines, words } = dimension;
  const name = say(dimensionNames[id]);
  const whose = say(
    isMembers ? { id: "peserta", en: "members" } : { id: "calon", en: "those to be paid for" },
  );
  writeHeading(sheet, `${name} (${whose})`, last);
  if (lines.length === 0) {
    const many = formatNumber(words, language);
    sheet.put(
      0,
      say({
        id: `${many} isi berbeda: bukan kelompok, tidak dihitung.`,
        en: `${many} different words: no groups, not counted.`,
      }),
      "text",
    );
    sheet.join(0, widths.length);
    sheet.next(2);
    return;
  }
  writeHeads(sheet, telling, [
    dimensionNames[id],
    rowsHead,
    isMembers ? activeHead : passHead,
    partHead,
    null,
  ]);
  for (const { key, rows, passed } of lines.slice(0, mostLines)) {
    sheet.put(0, wordsOf(say(lineName(id, key))), "record");
    writeCounts(sheet, rows, passed);
    sheet.next();
  }
  const rest = lines.slice(mostLines);
  if (rest.length > 0) {
    const sum = (of: (line: CountLine) => number): number =>
      rest.reduce((total, line) => total + of(line), 0);
    const more = formatNumber(rest.length, language);
    sheet.put(0, say({ id: `${more} yang lain`, en: `${more} others` }), "record");
    writeCounts(
      sheet,
      sum(({ rows }) => rows),
      sum(({ passed }) => passed),
    );
    sheet.next();
  }
  sheet.next();
}

const annexColumns: readonly (readonly [keyof AnnexRow, Text, number])[] = [
  ["nik", { id: "NIK (tersamar)", en: "NIK (masked)" }, 20],
  ["name", { id: "Nama", en: "Name" }, 30],
  ["desa", { id: "Desa/kelurahan", en: "Village" }, 22],
  ["kecamatan", { id: "Kecamatan", en: "Kecamatan" }, 22],
  ["occupation", { id: "Pekerjaan", en: "Occupation" }, 24],
  ["decile", { id: "Desil", en: "Decile" }, 8],
  ["decileDate", { id: "Tanggal desil", en: "Date of the decile" }, 16],
  ["payer", { id: "Sumber dana", en: "Funding source" }, 22],
  ["months", { id: "Bulan", en: "Months" }, 9],
];

function annexSheet({ say }: Telling, rows: readonly AnnexRow[]): SheetPlan {
  const sheet = new SheetBuilder(keys.annex, [6, ...annexColumns.map(([, , width]) => width)]);
  writeTitle(
    sheet,
    say({ id: "Lampiran", en: "Annex" }),
    say({
      id: "Yang lolos verifikasi. NIK tersamar; yang lengkap hanya dalam berkas yang disimpan.",
      en: "Those who pass verification. The NIK is masked; whole ones are only in the file that was saved.",
    }),
  );
  sheet.row = headerRow;
  sheet.put(0, "No", "numberHead");
  annexColumns.forEach(([, heading], at) => sheet.put(at + 1, say(heading), "columnHead"));
  sheet.next();
  rows.forEach((row, index) => {
    sheet.put(0, index + 1, "shown.count");
    annexColumns.forEach(([field], at) => sheet.put(at + 1, wordsOf(row[field]), "record"));
    sheet.next();
  });
  return sheet.finish({
    name: "Lampiran",
    tabColour: "#8A5A9E",
    frozen: { rows: headerRow + 1, columns: 3 },
    print: landscape,
  });
}

function notesOf(
  { say }: Telling,
  { lists, verified, twice }: PersonsResult,
  annex: PersonsBookOptions["annex"],
): readonly PlanNote[] {
  const rows = lists.reduce((sum, list) => sum + list.rows, 0);
  const count = (value: number): Text => ({ id: formatNumber(value, "id"), en: formatNumber(value, "en") });
  const notes: PlanNote[] = [
    {
      kind: "figure",
      text: say({
        id: `${count(rows).id} baris dari ${lists.length} berkas.`,
        en: `${count(rows).en} rows from ${lists.length} files.`,
      }),
    },
  ];
  if (verified !== null) {
    notes.push({
      kind: "figure",
      text: say({
        id: `Lolos verifikasi: ${count(verified.passed).id} dari ${count(verified.listed).id} (${formatShare(verified.share, "id", 1)}).`,
        en: `Pass verification: ${count(verified.passed).en} of ${count(verified.listed).en} (${formatShare(verified.share, "en", 1)}).`,
      }),
    });
  }
  const persons = twice.reduce((sum, one) => sum + one.persons, 0);
  if (persons > 0) {
    notes.push({
      kind: "warning",
      text: say({
        id: `${count(persons).id} orang dibayari dua kali.`,
        en: `${count(persons).en} persons are paid for twice.`,
      }),
    });
  }
  if (annex !== null) {
    notes.push({
      kind: "warning",
      text: say({
        id: `Lampiran menulis ${count(annex.rows.length).id} nama ke dalam buku kerja ini.`,
        en: `The annex writes ${count(annex.rows.length).en} names into this workbook.`,
      }),
    });
  }
  return notes;
}

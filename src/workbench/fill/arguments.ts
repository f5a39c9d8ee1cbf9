/**
 * The command line of `npm run fill`. What is about the file that is written is read here; what a workbook can be asked for, the
 * built page says and reads.
 */
import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { parseArgs } from "node:util";
import stripJsonComments from "strip-json-comments";

/** What the fill itself has to know. */
interface FillArguments {
  /** The workbook that is opened instead of a new one. */
  readonly in: string | null;
  /** Entries of a person's own may go with the rows that a refresh takes out. */
  readonly agree: boolean;
  /** The file to write; `null` where none is wanted. */
  readonly out: string | null;
  /** The file for the copy in which nothing depends on the add-in. */
  readonly clean: string | null;
  /** The folder for the documents of the plan. */
  readonly pack: string | null;
  /** The file for the rows of RKA as SIPD takes them. */
  readonly sipd: string | null;
  /** The folder with older documents, which are compared with the plan. */
  readonly checkPack: string | null;
  /** Files of persons for the annex to a decree: who is to be paid for, and who is a member already. */
  readonly persons: readonly string[];
  readonly members: readonly string[];
  /** Write NIK as they are in the annex, and not masked. */
  readonly wholeNik: boolean;
  /** Leave the results of formulas out of the file, so that whatever opens it has to calculate. */
  readonly recalculate: boolean;
  /** A file of choices; "-" for what comes in. */
  readonly choices: string | null;
  /** Two plans to be compared instead, each a file of choices or a code; `null` where none are. */
  readonly compare: readonly [string, string] | null;
  /** A file of actual figures for the next year of a plan. */
  readonly actuals: string | null;
  /** The folder, or the .zip, for the forms of a province; `null` where none are wanted. */
  readonly forms: string | null;
  /** Print a whole file of choices instead of writing a workbook. */
  readonly example: boolean;
}

export class ArgumentProblem extends Error {}

export const USAGE = `npm run fill -- --region 18 --base-year 2024 --to 2029 --target 0.3839 --target-year 2029 --out lampung.xlsx
  --out          berkas .xlsx yang ditulis                   (the file to write)
  --in           buku kerja .xlsx yang dibuka; rencana di dalamnya diperbarui di tempat dengan --choices, --next atau kata di bawah
                                                             (a workbook to open: the plan in it is refreshed in place)
  --agree        bersama --in: isian sendiri boleh ikut terhapus bersama baris yang hilang
                                                             (with --in: entries may go with the rows that leave)
  --clean        berkas .xlsx kedua: salinan bersih, tanpa apa pun yang memerlukan add-in
                                                             (a second file: the clean copy, in which nothing needs the add-in)
  --pack         folder untuk paket usulan: telaahan staf, KAK dan RAB, lembar DPRD
                                                             (a folder for the proposal pack, as Word files)
  --sipd         berkas teks untuk baris RKA, kolom dipisah tab, siap ditempel ke SIPD
                                                             (a text file for the rows of RKA with tabs, to be pasted into SIPD)
  --check-pack   folder berisi paket usulan lama; angka yang tidak lagi cocok disebut
                                                             (a folder with an older pack: numbers that no longer agree)
  --forms        folder, atau berkas .zip, untuk formulir semua kabupaten/kota provinsi --region
                                                             (a folder, or a .zip, for the forms of a province)
  --persons      bersama --pack: daftar calon penerima (.csv, .xlsx), boleh berkali-kali; yang lolos masuk lampiran keputusan
                                                             (with --pack: a list of persons for the annex to the decree)
  --members      peserta aktif BPJS Ketenagakerjaan, agar tidak dibayari dua kali
                                                             (an extract of active members)
  --whole-nik    NIK di lampiran ditulis utuh, tidak disamarkan (NIK whole in the annex, not masked)
  --choices      berkas pilihan JSON, atau - dari masukan    (a JSON file of choices, or - for standard input)
  --actuals      bersama --next: berkas JSON angka sebenarnya pada tahun dasar baru, per baris rencana
                                                             (with --next: a JSON file of actual figures by line)
  --compare A B  dua rencana (berkas pilihan, kode rencana, atau .xlsx yang berisi rencana) dibandingkan dalam satu lembar di --out
                                                             (two plans compared on one sheet)
  --example      contoh lengkap berkas pilihan; juga bersama --breakdown atau --national
                                                             (a whole file of choices; also with --breakdown or --national)
  --recalculate  tanpa hasil rumus; pembuka berkas menghitung (leave results out: the reader calculates)`;

const own = {
  in: { type: "string" },
  agree: { type: "boolean" },
  out: { type: "string" },
  clean: { type: "string" },
  pack: { type: "string" },
  sipd: { type: "string" },
  "check-pack": { type: "string" },
  persons: { type: "string", multiple: true },
  members: { type: "string", multiple: true },
  "whole-nik": { type: "boolean" },
  choices: { type: "string" },
  actuals: { type: "string" },
  forms: { type: "string" },
  compare: { type: "string", multiple: true },
  example: { type: "boolean" },
  recalculate: { type: "boolean" },
} as const;

/** Reads what is about the file, before anything large is loaded. */
export function readArguments(argv: readonly string[]): FillArguments {
  const { values, positionals } = parseArgs({ args: [...argv], strict: false, options: own });
  const { example = false, recalculate = false } = values;
  const choices = wordOf("choices", values.choices);
  const compare = pairOf(values.compare, positionals);
  const others = {
    in: null,
    agree: false,
    compare,
    actuals: wordOf("actuals", values.actuals),
    clean: null,
    pack: null,
    sipd: null,
    checkPack: null,
    persons: [],
    members: [],
    wholeNik: false,
    forms: wordOf("forms", values.forms),
  };
  if (example === true) return { out: null, ...others, recalculate: false, choices, example };
  const opened = wordOf("in", values.in);
  const agree = values.agree === true;
  if (agree && opened === null)
    throw new ArgumentProblem("--agree: hanya bersama --in BERKAS / only with --in FILE.");
  if (opened !== null && compare !== null)
    throw new ArgumentProblem("--in: tidak bersama --compare / does not go with --compare.");
  const out = fileOf("out", values.out);
  const { forms } = others;
  if (
    forms !== null &&
    [opened, out, compare, ...formless.map((word) => values[word] ?? null)].some((one) => one !== null)
  )
    throw new ArgumentProblem(
      "--forms: sendiri saja, dengan --region PROVINSI / goes alone, with --region PROVINCE.",
    );
  if (compare !== null && out === null)
    throw new ArgumentProblem(
      "--compare: sebut juga --out bandingan.xlsx / needs --out comparison.xlsx too.",
    );
  const clean = fileOf("clean", values.clean);
  const pack = wordOf("pack", values.pack);
  const sipd = wordOf("sipd", values.sipd);
  const checkPack = wordOf("check-pack", values["check-pack"]);
  if ([out, clean, pack, sipd, checkPack, forms].every((path) => path === null))
    throw new ArgumentProblem("--out belum diisi / is missing.");
  return {
    ...others,
    in: opened,
    agree,
    ...{ out, clean, pack, sipd, checkPack, ...listsFor(pack, values) },
    ...{ choices, recalculate: recalculate === true, example: false },
  };
}

/** What makes or takes another file, beside which no forms are made. */
const formless = ["clean", "pack", "sipd", "check-pack", "choices", "actuals", "persons", "members"] as const;

/** The two plans behind `--compare`, one after the other. */
function pairOf(
  value: string | boolean | readonly (string | boolean)[] | undefined,
  positionals: readonly string[],
): readonly [string, string] | null {
  if (value === undefined) return null;
  const given = [...(typeof value === "object" ? value : [value]), ...positionals].flatMap((one) =>
    typeof one === "string" && one.trim() !== "" ? [one.trim()] : [],
  );
  const [a, b, ...more] = given;
  if (a !== undefined && b !== undefined && more.length === 0) return [a, b];
  throw new ArgumentProblem(
    `--compare: sebut tepat dua rencana: A.json, A.xlsx atau kode rencana / name exactly two plans; yang diterima / got ${String(given.length)}.`,
  );
}

/** Lists of persons, which only a pack has a use for. */
function listsFor(
  pack: string | null,
  values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>,
): Pick<FillArguments, "persons" | "members" | "wholeNik"> {
  const filesOf = (name: string): readonly string[] => {
    const given = values[name] ?? [];
    return (typeof given === "object" ? given : [given]).flatMap((value) => wordOf(name, value) ?? []);
  };
  const persons = filesOf("persons");
  const members = filesOf("members");
  const wholeNik = values["whole-nik"] === true;
  if (persons.length > 0 && pack === null)
    throw new ArgumentProblem("--persons: hanya bersama --pack FOLDER / only with --pack FOLDER.");
  if (persons.length === 0 && (members.length > 0 || wholeNik))
    throw new ArgumentProblem(
      "--members, --whole-nik: hanya bersama --persons BERKAS / only with --persons FILE.",
    );
  return { persons, members, wholeNik };
}

/** The name of an .xlsx file. */
function fileOf(name: string, value: string | boolean | undefined): string | null {
  const file = wordOf(name, value);
  if (file === null || file.toLowerCase().endsWith(".xlsx")) return file;
  throw new ArgumentProblem(
    `--${name}: nama berkas harus berakhiran / must end in .xlsx; yang diberikan / got "${file}".`,
  );
}

function wordOf(name: string, value: string | boolean | undefined): string | null {
  if (value === undefined) return null;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  throw new ArgumentProblem(`--${name} belum diisi / is missing.`);
}

/**
 * The words that the page reads, by name.
 *
 * @param offered By name, whether the word takes a value.
 */
export function readWords(
  argv: readonly string[],
  offered: Readonly<Record<string, boolean>>,
): Readonly<Record<string, string | true>> {
  const options = Object.fromEntries(
    Object.entries(offered).map(([name, takes]) => [name, { type: takes ? "string" : "boolean" } as const]),
  );
  const known = [...Object.keys(own), ...Object.keys(offered)];
  const unknown = argv.find((word) => word.startsWith("--") && !known.includes(nameIn(word)));
  if (unknown !== undefined) {
    const list = known.map((name) => `--${name}`).join(", ");
    throw new ArgumentProblem(
      `--${nameIn(unknown)} tidak dikenal / is not known. Yang diterima / accepted: ${list}.`,
    );
  }
  try {
    const { values } = parseArgs({ args: [...argv], strict: true, options: { ...options, ...own } });
    return Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        name in own || (typeof value !== "string" && value !== true) ? [] : [[name, value]],
      ),
    );
  } catch (error) {
    throw new ArgumentProblem(error instanceof Error ? error.message : String(error));
  }
}

function nameIn(word: string): string {
  return word.slice(2).split("=")[0] ?? "";
}

/** The contents of a file of choices: JSON, in which there may be comments. */
export async function readChoices(path: string | null, word = "choices"): Promise<unknown> {
  if (path === null) return null;
  let text: string;
  try {
    text = path === "-" ? await readAll(process.stdin) : await readFile(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ArgumentProblem(`--${word}: "${path}" tidak dapat dibaca / cannot be read (${reason}).`);
  }
  return parseChoices(text, path, word);
}

/** @param path As it was given, for the sentence. */
export function parseChoices(text: string, path: string, word = "choices"): unknown {
  try {
    // Comments become blanks, so that places in the text stay what they are.
    return JSON.parse(stripJsonComments(text.replace(/^\ufeff/u, ""), { trailingCommas: true }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ArgumentProblem(`--${word}: "${path}" bukan JSON yang utuh / is not sound JSON (${reason}).`);
  }
}

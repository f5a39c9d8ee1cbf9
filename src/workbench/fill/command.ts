/** What `npm run fill` does with its words: the file written, or a problem with its sentence and no file. */
import { basename, join, resolve } from "node:path";
import { buildAddInIfStale } from "../build/fresh.js";
import { ArgumentProblem, readArguments, readChoices, readWords, USAGE } from "./arguments.js";
import { checkFolder, checkWritable, OutputProblem, readDocuments, readFiles, writeWhole } from "./output.js";
import { FillProblem } from "./problem.js";
import type {
  Annex,
  CheckedPaper,
  ComparedSide,
  FilledWorkbook,
  OpenedAddIn,
  Refreshed,
} from "./workbook.js";

/** Opens the built add-in for readers of this language. */
type Opening = (language: "id" | "en") => Promise<OpenedAddIn>;

/** In an empty workbook of its own. The engine is large, and is loaded no sooner than it is needed. */
export const inNewWorkbook: Opening = async (language) => {
  await buildAddInIfStale(resolve("."));
  const { openAddIn } = await import("./workbook.js");
  return openAddIn(resolve("dist"), language);
};

/** What is said before anything is saved: what of an opened file is not carried. */
type Saying = (text: string) => void;

/**
 * Says what was written.
 * @throws ArgumentProblem, OutputProblem or FillProblem, before anything is written.
 */
export async function fillAsAsked(
  argv: readonly string[],
  open: Opening,
  say: Saying = (text) => void process.stderr.write(text),
): Promise<string> {
  const started = performance.now();
  const given = readArguments(argv);
  const { out, clean, pack, sipd, checkPack, persons, members, wholeNik, choices, example, recalculate } =
    given;
  if (given.compare !== null && out !== null && !example)
    return compareAsAsked(argv, { ...given, compare: given.compare, out }, open);
  if (given.forms !== null && !example) return formsAsAsked(argv, given.forms, open);
  if (out !== null) await checkWritable("out", out);
  if (clean !== null) await checkWritable("clean", clean);
  if (sipd !== null) await checkWritable("sipd", sipd);
  if (pack !== null) await checkFolder("pack", pack);
  const older = checkPack === null ? [] : await readDocuments("check-pack", checkPack);
  const lists = {
    candidates: await readFiles("persons", persons),
    members: await readFiles("members", members),
  };
  const [source] = given.in === null ? [] : await readFiles("in", [given.in]);
  const file = example ? null : await readChoices(choices);
  const actuals = example ? null : await readChoices(given.actuals, "actuals");
  const addIn = await open(languageOf(argv, file));
  try {
    if (example) return addIn.exampleOf(workbookIn(argv)).trimEnd();
    const flags = wordsIn(argv, addIn);
    const { region, sheets, code, syncs, bytes, told } =
      source === undefined
        ? toldOf(await addIn.fill({ file, flags, actuals }, { recalculate }))
        : await openedAgain(addIn, source, { ...given, file, flags, actual: actuals }, say);
    if (out !== null) await writeWhole("out", out, bytes);
    const documents = pack === null ? [] : [...(await addIn.pack())];
    const annex =
      persons.length === 0
        ? null
        : await addIn.annex({ ...lists, nik: wholeNik ? "whole" : "masked", date: today() });
    if (annex !== null) documents.push(annex.file);
    for (const { name, bytes: content } of documents)
      await writeWhole("pack", join(pack ?? "", name), content);
    if (sipd !== null) await writeWhole("sipd", sipd, new TextEncoder().encode(await addIn.sipd()));
    const compared = checkPack === null ? [] : await addIn.checkPack(older);
    const cleaned = clean === null ? null : await addIn.clean({ recalculate });
    if (cleaned !== null) await writeWhole("clean", clean ?? "", cleaned.bytes);
    const cells = sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
    return [
      `${region}${out === null ? "" : `: ${out}`}`,
      ...sheets.map((sheet) => `  ${sheet.name.padEnd(12)} ${String(sheet.cells).padStart(6)} sel / cells`),
      ...told,
      ...(code === null ? [] : [`Kode rencana / plan code: ${code}`]),
      `${sheets.length} lembar / sheets, ${cells} sel / cells, ${syncs} sync, ${bytes.length} byte`,
      ...documents.map(({ name, bytes: { length } }) => `${join(pack ?? "", name)}, ${length} byte`),
      ...(annex === null ? [] : [annexLine(annex)]),
      ...(sipd === null ? [] : [sipd]),
      ...compared.flatMap(comparison),
      ...(cleaned === null ? [] : cleanedIn(clean ?? "", cleaned)),
      `${((performance.now() - started) / 1000).toFixed(1)} detik / seconds`,
    ].join("\n");
  } finally {
    addIn.close();
  }
}

/** What a fill answers, of a file that was opened; what a refresh did, in words. */
interface Again extends Omit<FilledWorkbook, "code" | "notes"> {
  readonly code: string | null;
  readonly told: readonly string[];
}

function toldOf({ notes, ...filled }: FilledWorkbook): Again {
  return { ...filled, told: notes.map(noteLine) };
}

function noteLine({ id, en }: FilledWorkbook["notes"][number]): string {
  return `${id} / ${en}`;
}

/**
 * Opens a file and refreshes the plan in it, where anything is asked of a plan.
 * @throws OutputProblem where a file would be written over of which something is not carried.
 */
async function openedAgain(
  addIn: OpenedAddIn,
  source: { readonly name: string; readonly bytes: Uint8Array },
  given: ReturnType<typeof readArguments> & {
    readonly file: unknown;
    readonly flags: Readonly<Record<string, string | true>>;
    /** The contents of the file of actual figures. */
    readonly actual: unknown;
  },
  say: Saying,
): Promise<Again> {
  const { out, pack, sipd, checkPack, agree, recalculate, file, flags } = given;
  const losses = await addIn.openFile(source);
  if (losses.length > 0)
    say(
      [
        `${source.name}: tidak dibawa atau berubah / not carried, or changed:`,
        ...losses.flatMap(({ sentence }) => [`  - ${sentence.id}`, `    ${sentence.en}`]),
        "",
      ].join("\n"),
    );
  const [over] = Object.entries({ out, clean: given.clean }).filter(
    ([, path]) => path !== null && isSameFile(path, given.in ?? ""),
  );
  if (losses.length > 0 && over !== undefined)
    throw new OutputProblem(
      `--${over[0]}: "${over[1] ?? ""}" adalah berkas yang dibuka, dan tidak semuanya dapat dibawa; pilih nama lain / is the file that was opened, and not all of it can be carried; choose another name.`,
    );
  const asksPlan = file !== null || given.actual !== null || Object.keys(flags).length > 0;
  const needsPlan = asksPlan || [pack, sipd, checkPack].some((path) => path !== null);
  const done = needsPlan ? await addIn.refresh({ file, flags, actuals: given.actual, agreed: agree }) : null;
  const saved = await addIn.save({ recalculate });
  return {
    ...saved,
    region: done?.region ?? source.name,
    code: done?.code ?? null,
    told: done === null ? [] : refreshLines(done),
  };
}

function isSameFile(one: string, other: string): boolean {
  return resolve(one) === resolve(other);
}

function refreshLines({ written, lines, kept, conflicts, notes }: Refreshed): readonly string[] {
  return [
    `Diperbarui / refreshed: ${written} sel / cells, ${lines} baris atau kolom / rows or columns; ${kept} isian tetap / entries stay`,
    ...conflicts.map((place) => `  tetap / stays: ${place}`),
    ...notes.map(noteLine),
  ];
}

/** Writes the sheet of differences of two plans; where they say the same, says so and writes nothing. */
async function compareAsAsked(
  argv: readonly string[],
  asked: { readonly compare: readonly [string, string]; readonly out: string; readonly recalculate: boolean },
  open: Opening,
): Promise<string> {
  const { compare, out, recalculate } = asked;
  await checkWritable("out", out);
  const language = languageOf(argv, null);
  const [a, b] = [
    await sideOf(compare[0], "A", () => open(language)),
    await sideOf(compare[1], "B", () => open(language)),
  ];
  const addIn = await open(language);
  try {
    const answer = await addIn.compare([a, b], { recalculate });
    if (answer.same !== null) return `${answer.same.id}\n${answer.same.en}`;
    await writeWhole("out", out, answer.bytes);
    return `${answer.region}: ${out}, ${answer.bytes.length} byte\n  A: ${a.name}\n  B: ${b.name}`;
  } finally {
    addIn.close();
  }
}

/** Writes the forms of a province into a folder, or as one .zip. */
async function formsAsAsked(argv: readonly string[], path: string, open: Opening): Promise<string> {
  const zip = path.toLowerCase().endsWith(".zip");
  await (zip ? checkWritable("forms", path) : checkFolder("forms", path));
  const addIn = await open(languageOf(argv, null));
  try {
    const { region, files } = await addIn.forms(
      { file: null, flags: wordsIn(argv, addIn), actuals: null },
      zip,
    );
    for (const { name, bytes } of files) await writeWhole("forms", zip ? path : join(path, name), bytes);
    return [
      `${region}: ${path}`,
      ...files.map(({ name, bytes }) => `  ${zip ? basename(path) : name}, ${bytes.length} byte`),
    ].join("\n");
  } finally {
    addIn.close();
  }
}

/** A plan on the command line: a code by how it begins, a workbook in which a plan stands, or the name of a file of choices. */
async function sideOf(
  word: string,
  which: "A" | "B",
  open: () => Promise<OpenedAddIn>,
): Promise<ComparedSide> {
  if (word.startsWith("CKP"))
    return { name: `kode rencana ${which}`, file: null, code: word, standing: null };
  const name = basename(word);
  if (!/\.xls[xm]$/iu.test(word))
    return { name, file: await readChoices(word, "compare"), code: null, standing: null };
  const [source] = await readFiles("compare", [word]);
  if (source === undefined) throw new ArgumentProblem(`--compare: ${word}?`);
  const addIn = await open();
  try {
    await addIn.openFile(source);
    return { name, file: null, code: null, standing: await addIn.standing() };
  } finally {
    addIn.close();
  }
}

/** The day of this machine, on which ages are reckoned. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How many are in the annex; nothing of a person. */
function annexLine({ listed, passed }: Annex): string {
  return `Lampiran / annex: ${passed} lolos dari / pass of ${listed}`;
}

/** What a clean copy says of itself, and each cell that was replaced. */
function cleanedIn(
  path: string,
  { replaced, left }: Awaited<ReturnType<OpenedAddIn["clean"]>>,
): readonly string[] {
  return [
    `${path}: ${left} sel bergantung / cells depend on the add-in; ${replaced.length} diganti / replaced`,
    ...replaced.map(
      ({ place, was, now }) =>
        `  ${place}: ${was} -> ${now === "value" ? "nilai / value" : "rumus biasa / ordinary formula"}`,
    ),
  ];
}

/** What a comparison found, a line each. */
function comparison({ name, figures, isOfThisPlan, disagreements }: CheckedPaper): readonly string[] {
  if (figures === 0) return [`${name}: bukan berkas paket usulan / not a file of a pack`];
  const plan = isOfThisPlan
    ? "rencana yang sama / the same plan"
    : "rencana lain atau sudah diubah / another plan, or changed since";
  return [
    `${name}: ${figures} angka / figures, ${disagreements.length} tidak cocok / do not agree; ${plan}`,
    ...disagreements.map(
      ({ says, now, reference }) => `  ${reference}: "${says}" -> ${now === null ? "—" : `"${now}"`}`,
    ),
  ];
}

/** The page's words; where one is not understood, with what the page can be asked for. */
function wordsIn(argv: readonly string[], addIn: OpenedAddIn): Readonly<Record<string, string | true>> {
  try {
    return readWords(argv, addIn.flags());
  } catch (error) {
    if (!(error instanceof ArgumentProblem)) throw error;
    throw new ArgumentProblem(`${error.message}\n\n${addIn.usage()}`);
  }
}

/** Numbers within sentences are written for who reads the sheets. Whether it is a language at all, the page says. */
function languageOf(argv: readonly string[], file: unknown): "id" | "en" {
  const at = argv.findIndex((word) => word === "--language" || word.startsWith("--language="));
  const said = argv[at]?.split("=")[1] ?? argv[at + 1];
  const inFile = typeof file === "object" && file !== null && "language" in file ? file.language : "id";
  return (at === -1 ? inFile : said) === "en" ? "en" : "id";
}

function workbookIn(argv: readonly string[]): "plan" | "breakdown" | "national" {
  if (argv.includes("--breakdown")) return "breakdown";
  return argv.includes("--national") ? "national" : "plan";
}

/** What the person reads who gets no file. */
export function sentenceOf(error: unknown): string {
  const known =
    error instanceof ArgumentProblem || error instanceof OutputProblem || error instanceof FillProblem;
  const text = known
    ? error.message
    : `Gagal / failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  return `${text}\n${error instanceof ArgumentProblem ? `\n${USAGE}\n` : ""}`;
}

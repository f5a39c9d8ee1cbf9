/**
 * "Gabung": the files that regions sent back, read one after another and put together. Reading takes a while and can be
 * stopped; putting together is quick and is done anew whenever the planner decides something.
 */
import { inLanguage, wordKey } from "../../domain/index.js";
import type { Language, Region, Text } from "../../domain/index.js";
import { lineKey, nameOf } from "../checks/index.js";
import type { Finding, FindingCode, IntakeOptions, IntakeRow, Question } from "../checks/index.js";
import { Pacer } from "../files/index.js";
import { checkedAgain, gatherFile, readAnew, readAsPointed, shapeKeyOf } from "./file.js";
import type { FileIntake, GatheredFile, GatherReading, PointedTable } from "./file.js";
import { strangeRegions } from "./template.js";
import { type RekapRow, warningsOf, missingRegions } from "./warnings.js";

interface GatherOptions extends GatherReading {
  /** Stops after the file that is being read; what was read stays. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number, name: string) => void;
}

export interface Gathered {
  readonly files: readonly FileIntake[];
  /** Set when it was stopped before the last file. */
  readonly stopped: boolean;
}

/** What the planner decided between files. */
interface ConsolidationChoices {
  /** For a line that several files hold: which of them counts (by its place in the list), by the conflict's key. */
  readonly preferred?: ReadonlyMap<string, number>;
  /** Whether files of another template version count. */
  readonly otherVersions?: boolean;
}

export interface HeldRow {
  readonly row: IntakeRow;
  readonly file: string;
  readonly fileIndex: number;
  readonly reason: Text;
}

/** The same segment of the same region in several files. None of them counts until one is chosen. */
export interface Conflict {
  readonly key: string;
  readonly name: Text;
  readonly rows: readonly HeldRow[];
  /** Whether covered, workers, base and date are the same in all of them. */
  readonly alike: boolean;
  /** The file chosen, if any. */
  readonly chosen: number | null;
  readonly sentence: Text;
}

export interface FileOutcome {
  readonly name: string;
  /** `partly`: some of its rows wait for a decision or a correction. `held`: all of them do. */
  readonly status: "accepted" | "partly" | "held" | "refused";
  readonly regions: readonly Region[];
  readonly rowsUsed: number;
  readonly rowsHeld: number;
  readonly reasons: readonly Text[];
  readonly findings: readonly Finding[];
  /** Whether the planner may point at its table. */
  readonly pointable: boolean;
}

export interface Consolidation {
  readonly files: readonly FileOutcome[];
  readonly rows: readonly RekapRow[];
  readonly held: readonly HeldRow[];
  readonly conflicts: readonly Conflict[];
  /** What holds between files: several bases, dates, a province beside its kabupaten/kota. */
  readonly warnings: readonly Text[];
  /** Where all rows lie in one province: its kabupaten/kota of which no row came. */
  readonly missing: readonly Region[];
  readonly stopped: boolean;
}

/** Reads the files one after another, giving the page its turn in between. Never throws for what is in a file. */
export async function gather(files: readonly GatheredFile[], options: GatherOptions = {}): Promise<Gathered> {
  const { signal, onProgress, ...intakeOptions } = options;
  const pacer = new Pacer(signal ?? null);
  const read: FileIntake[] = [];
  for (const file of files) {
    if (pacer.isStopped()) break;
    const intake = await gatherFile(file, intakeOptions, signal === undefined ? {} : { signal });
    // Stopped within this file: it was not read to its end.
    if (pacer.isStopped()) break;
    read.push(intake);
    onProgress?.(read.length, files.length, file.name);
    if (pacer.due()) await pacer.rest();
  }
  return { files: read, stopped: read.length < files.length };
}

/** A question that files of the same shape ask alike, and the files that ask it. */
export interface SharedQuestion {
  readonly question: Question;
  readonly files: readonly string[];
}

/** What the files ask, each question once for all of them; those that rows wait for come first. */
export function questionsOf({ files }: Gathered): readonly SharedQuestion[] {
  const shared = new Map<string, { question: Question; files: string[] }>();
  for (const file of files) {
    if (file.kind === "refused") continue;
    for (const question of file.intake.questions) {
      const key = `${question.id} ${question.options.map(({ id }) => id).join("|")}`;
      const already = shared.get(key);
      if (already === undefined) shared.set(key, { question, files: [file.name] });
      else already.files.push(file.name);
    }
  }
  return [...shared.values()].sort(
    (a, b) =>
      Number(b.question.chosen === null) - Number(a.question.chosen === null) ||
      b.files.length - a.files.length,
  );
}

/** The same files with the planner's answers: they are checked anew and not read again. */
export function answered({ files, stopped }: Gathered, options: IntakeOptions): Gathered {
  return { files: files.map((file) => checkedAgain(file, options)), stopped };
}

/**
 * The same files with the table of one of them where the planner points. The others of its shape, and those in which no table
 * was recognised, are read anew with what was pointed out; nothing is opened again.
 */
export function pointedOut(
  { files, stopped }: Gathered,
  fileIndex: number,
  table: PointedTable,
  options: GatherReading,
): Gathered {
  const before = files[fileIndex];
  if (before === undefined) return { files, stopped };
  const pointed = readAsPointed(before, table, options);
  const shapes = [shapeKeyOf(before), shapeKeyOf(pointed)];
  const isAlike = (file: FileIntake): boolean => file.kind === "refused" || shapes.includes(shapeKeyOf(file));
  return {
    files: files.map((file, index) =>
      index === fileIndex ? pointed : isAlike(file) ? readAnew(file, options) : file,
    ),
    stopped,
  };
}

/** Reads the files and puts them together. */
export async function consolidate(
  files: readonly GatheredFile[],
  options: GatherOptions & ConsolidationChoices = {},
): Promise<Consolidation> {
  return combine(await gather(files, options), options);
}

/** Puts together what was read. The same files and choices always give the same Rekap. */
export function combine(gathered: Gathered, choices: ConsolidationChoices = {}): Consolidation {
  const { candidates, held } = sortRows(gathered.files, choices);
  const { conflicts, rows } = settleConflicts(candidates, choices);
  const waiting = [...held, ...conflicts.flatMap((conflict) => unchosen(conflict))];
  return {
    files: outcomesOf(gathered.files, rows, waiting),
    rows,
    held: waiting,
    conflicts,
    warnings: warningsOf(rows),
    missing: missingRegions(rows),
    stopped: gathered.stopped,
  };
}

function sortRows(
  files: readonly FileIntake[],
  choices: ConsolidationChoices,
): { readonly candidates: readonly RekapRow[]; readonly held: readonly HeldRow[] } {
  const candidates: RekapRow[] = [];
  const held: HeldRow[] = [];
  files.forEach((file, fileIndex) => {
    if (file.kind === "refused") return;
    const version = otherVersion(file);
    const errors = errorsByRow(file.intake.findings);
    for (const row of file.intake.rows) {
      const { region } = row;
      const wrong = errors.get(row.row) ?? [];
      if (isEmpty(row, wrong)) continue;
      if (region === null || !row.sound) {
        held.push({ row, file: file.name, fileIndex, reason: unsound(row, wrong) });
      } else if (version !== null && choices.otherVersions !== true) {
        held.push({ row, file: file.name, fileIndex, reason: version });
      } else {
        candidates.push({ ...row, region, file: file.name, fileIndex });
      }
    }
  });
  return { candidates, held };
}

function hasFigures(row: IntakeRow): boolean {
  return row.covered !== null || row.workers !== null || row.rate !== null || row.uncovered !== null;
}

/** Errors about whose line it is, not about what stands in it. */
const aboutKeys: readonly FindingCode[] = ["unknown-region", "code-and-name", "no-region", "no-key"];

/**
 * A line of a template that nobody filled in adds nothing and is in nobody's way, whosever it is; its file says how many there
 * are. A line whose figures could not be read is not empty.
 */
function isEmpty(row: IntakeRow, wrong: readonly Finding[]): boolean {
  return !hasFigures(row) && wrong.every(({ code }) => aboutKeys.includes(code));
}

/** The errors of each row, by its place in the sheet. */
function errorsByRow(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== "error" || finding.row === null) continue;
    const same = byRow.get(finding.row);
    if (same === undefined) byRow.set(finding.row, [finding]);
    else same.push(finding);
  }
  return byRow;
}

function unsound(row: IntakeRow, wrong: readonly Finding[]): Text {
  const name = nameOf(row);
  const said = (language: Language): string =>
    wrong.map(({ sentence }) => inLanguage(sentence, language)).join(" ");
  return {
    id: `${row.address} (${name.id}): ${said("id") || "ada kesalahan; lihat temuan berkasnya."}`,
    en: `${row.address} (${name.en}): ${said("en") || "there is an error; see the findings of its file."}`,
  };
}

function otherVersion(file: FileIntake): Text | null {
  if (file.kind === "refused" || file.template === null || file.template.current) return null;
  const { template, version, address } = file.template;
  return {
    id: `Berkas "${file.name}" memakai templat lain (${template} versi ${version}, ${address}): kolomnya mungkin berbeda arti. Sertakan hanya bila sudah diperiksa.`,
    en: `The file "${file.name}" uses another template (${template} version ${version}, ${address}): its columns may mean something else. Include it only once it was checked.`,
  };
}

function settleConflicts(
  candidates: readonly RekapRow[],
  choices: ConsolidationChoices,
): { readonly conflicts: readonly Conflict[]; readonly rows: readonly RekapRow[] } {
  const lines = new Map<string, RekapRow[]>();
  for (const row of candidates) {
    const key = lineKey(row);
    const same = lines.get(key);
    if (same === undefined) lines.set(key, [row]);
    else same.push(row);
  }
  const conflicts: Conflict[] = [];
  const rows: RekapRow[] = [];
  for (const [key, same] of lines) {
    const [first] = same;
    if (first === undefined) continue;
    if (same.length === 1) {
      rows.push(first);
      continue;
    }
    const preferred = choices.preferred?.get(key);
    const chosen = same.find((row) => row.fileIndex === preferred);
    if (chosen !== undefined) rows.push(chosen);
    conflicts.push(conflictOf(key, same, chosen?.fileIndex ?? null));
  }
  return { conflicts, rows: rows.sort((a, b) => a.fileIndex - b.fileIndex || a.row - b.row) };
}

function conflictOf(key: string, same: readonly RekapRow[], chosen: number | null): Conflict {
  const [first] = same;
  const name = first === undefined ? { id: key, en: key } : nameOf(first);
  const alike = same.every((row) => figuresKey(row) === (first === undefined ? "" : figuresKey(first)));
  const files = [...new Set(same.map((row) => `"${row.file}"`))].join(", ");
  const sentence: Text = alike
    ? {
        id: `${name.id} ada di ${files} dengan angka yang sama. Tidak dihitung sampai Anda memilih salah satunya.`,
        en: `${name.en} is in ${files} with the same figures. It is not counted until you choose one of them.`,
      }
    : {
        id: `${name.id} ada di ${files} dengan angka, basis atau tanggal yang berbeda. Tidak dihitung sampai Anda memilih salah satunya.`,
        en: `${name.en} is in ${files} with other figures, another base or date. It is not counted until you choose one of them.`,
      };
  const rows = same.map((row): HeldRow => ({
    row,
    file: row.file,
    fileIndex: row.fileIndex,
    reason: sentence,
  }));
  return { key, name, rows, alike, chosen, sentence };
}

function figuresKey(row: IntakeRow): string {
  return [
    row.covered,
    row.workers,
    row.rate,
    wordKey(row.basis ?? ""),
    row.asOf?.iso ?? row.asOfText ?? "",
  ].join("|");
}

/** Rows of a conflict that wait, or that another file's row was preferred to. */
function unchosen(conflict: Conflict): readonly HeldRow[] {
  const chosen = conflict.rows.find(({ fileIndex }) => fileIndex === conflict.chosen);
  if (chosen === undefined) return conflict.rows;
  const { name } = conflict;
  const reason: Text = {
    id: `${name.id}: Anda memilih berkas "${chosen.file}".`,
    en: `${name.en}: you chose the file "${chosen.file}".`,
  };
  return conflict.rows.filter((row) => row !== chosen).map((row) => ({ ...row, reason }));
}

function outcomesOf(
  files: readonly FileIntake[],
  rows: readonly RekapRow[],
  held: readonly HeldRow[],
): readonly FileOutcome[] {
  const used = files.map(() => 0);
  for (const { fileIndex } of rows) used[fileIndex] = (used[fileIndex] ?? 0) + 1;
  const waiting = files.map((): HeldRow[] => []);
  for (const row of held) waiting[row.fileIndex]?.push(row);
  return files.map((file, index) => outcomeOf(file, used[index] ?? 0, waiting[index] ?? []));
}

/** Reasons that are listed for one file; the others are on the sheet of files, row by row. */
const mostReasons = 3;

function outcomeOf(file: FileIntake, used: number, waiting: readonly HeldRow[]): FileOutcome {
  if (file.kind === "refused") {
    return {
      name: file.name,
      status: "refused",
      regions: [],
      rowsUsed: 0,
      rowsHeld: 0,
      reasons: [file.reason],
      findings: [],
      pointable: file.content !== null,
    };
  }
  const reasons = new Map<string, Text>();
  for (const { reason } of waiting) reasons.set(reason.id, reason);
  const errors = errorsByRow(file.intake.findings);
  const empty = file.intake.rows.filter((row) => isEmpty(row, errors.get(row.row) ?? [])).length;
  const regions = [...new Set(file.intake.rows.flatMap((row) => row.region ?? []))];
  const strange = file.template === null ? null : strangeRegions(file.template, regions);
  const said: Text[] = [...file.remarks, ...(strange === null ? [] : [strange])];
  said.push(...[...reasons.values()].slice(0, mostReasons));
  const more = reasons.size - mostReasons;
  if (more > 0) {
    said.push({
      id: `${more} baris lain juga menunggu: lihat temuannya, dan lembar Berkas setelah Rekap diisi.`,
      en: `${more} other ${more === 1 ? "row waits" : "rows wait"} too: see the findings, and the sheet Berkas once the Rekap is filled.`,
    });
  }
  if (empty > 0) {
    said.push({
      id: `Berkas "${file.name}": ${empty} baris belum diisi.`,
      en: `The file "${file.name}": ${empty} rows are not filled in.`,
    });
  }
  if (used === 0 && waiting.length === 0) {
    said.push({
      id: `Berkas "${file.name}" tidak berisi angka.`,
      en: `The file "${file.name}" holds no figures.`,
    });
  }
  return {
    name: file.name,
    status: used === 0 ? "held" : waiting.length > 0 ? "partly" : "accepted",
    regions,
    rowsUsed: used,
    rowsHeld: waiting.length,
    reasons: said,
    findings: file.intake.findings,
    pointable: true,
  };
}

import type { Text } from "../domain/index.js";
import { Line, running, usualPatience } from "./line.js";
import type { Patience } from "./line.js";
import { readLooks, tellsLooks } from "./looks.js";
import { queueForgotten } from "./memory.js";
import type { UnfinishedFill } from "./memory.js";
import { cancelled, ExcelProblem, problemOf } from "./problem.js";
import { readBack } from "./reading.js";
import type { Reading } from "./reading.js";
import type { FilledSheet, FillReceipt } from "./receipt.js";
import { readReferences } from "./references.js";
import type { Concern, References } from "./references.js";
import { leftBehind, queueDeletes, removeUnfinished, withPauses } from "./removal.js";
import { showView } from "./view.js";
import { readingProblem, steps } from "./watch.js";
import type { Watch } from "./watch.js";

export interface TakeBackReport {
  /** Tabs that were deleted, by the names they had. */
  readonly removed: readonly string[];
  /** Tabs that a person has changed since the fill. They stand in `removed` only if that was asked for. */
  readonly edited: readonly string[];
  /** What of somebody's own work would break or go. Nothing was deleted yet where this is not empty and was not agreed to. */
  readonly concerns: readonly Concern[];
  /** Whether own formulas or names refer to the sheets and could be kept as the values they have now. */
  readonly canKeepValues: boolean;
  /** Sheets of the fill that were no longer there. */
  readonly missing: readonly string[];
  /** True when an empty sheet was added because Excel keeps no workbook without a visible one. */
  readonly addedEmptySheet: boolean;
  /** What happened, to be shown as it is. */
  readonly sentence: Text;
}

/** Stopped before the first sheet goes, nothing of the workbook is changed; from then on it goes to its end. */
export interface TakeBackOptions extends Watch {
  /** Delete the sheets although that costs what the report named. */
  readonly agreed?: boolean;
  /** Own formulas and names that refer to the sheets become the values they have now, before anything is deleted. */
  readonly keepValues?: boolean;
  /** How long is waited for what; the usual unless told. */
  readonly patience?: Patience;
}

/**
 * Deletes exactly the sheets of one fill, found by id, so a renamed or moved tab is still the right one; in a copy of the
 * workbook by the name and contents they were given. It looks first: where anything on them was changed since, or own formulas,
 * names or charts refer to them, nothing at all is deleted and the report lists it; call again with `agreed` once the person has
 * agreed. Afterwards the person's own sheet and selection are in view.
 *
 * @throws ExcelProblem when Excel refuses; its sentence says what is gone by then and what is left.
 */
export async function takeBack(receipt: FillReceipt, options: TakeBackOptions = {}): Promise<TakeBackReport> {
  const patience = options.patience ?? usualPatience;
  try {
    const seen = await running((context) =>
      lookFirst(new Line(context, patience, options.signal, patience.silence), receipt, options),
    );
    if (seen.concerns.length > 0 && options.agreed !== true) return refusal(seen);
    if (options.signal?.aborted === true) throw cancelled();
    options.onStep?.(0, 0, steps.deletingSheets);
    return await remove(seen, receipt, options.keepValues === true, patience);
  } catch (thrown) {
    throw readingProblem(problemOf(thrown));
  }
}

/** Removes what a fill left that was never finished. @throws ExcelProblem with what is left, when Excel refuses */
export async function removeLeftovers(
  unfinished: UnfinishedFill,
  patience: Patience = usualPatience,
): Promise<Text> {
  const refused = await removeUnfinished(unfinished, patience);
  if (refused !== null) {
    throw new ExcelProblem(refused.kind, leftBehind(unfinished.mark, refused), { cause: refused });
  }
  return {
    id: `Lembar yang belum selesai sudah dihapus: ${unfinished.title}. Lembar lain tidak disentuh.`,
    en: `The unfinished sheets were removed: ${unfinished.title}. No other sheet was touched.`,
  };
}

interface Present {
  readonly sheet: FilledSheet;
  readonly id: string;
  readonly name: string;
}

interface Seen extends References {
  readonly present: readonly Present[];
  readonly edited: readonly string[];
  readonly missing: readonly string[];
}

async function lookFirst(line: Line, receipt: FillReceipt, { onStep }: Watch): Promise<Seen> {
  const { worksheets } = line.context.workbook;
  worksheets.load("items/id,items/name");
  await line.send();
  const tabs = worksheets.items.map(({ id, name }) => ({ id, name }));
  const present = receipt.sheets.flatMap((sheet): readonly Present[] => {
    const tab = tabs.find(({ id }) => id === sheet.id) ?? tabs.find(({ name }) => name === sheet.name);
    return tab === undefined ? [] : [{ sheet, ...tab }];
  });
  const missing = receipt.sheets
    .filter((sheet) => !present.some((one) => one.sheet === sheet))
    .map(({ name }) => name);
  if (present.length === 0) {
    return { present, missing, edited: [], concerns: [], formulas: [], names: [] };
  }
  const readings = await readBack(
    line,
    present.map(({ sheet, id, name }) => ({
      tab: worksheets.getItem(id),
      name,
      place: receipt.sheets.indexOf(sheet),
      written: sheet.written,
    })),
    (done, total, tab) => onStep?.(done, total, steps.reading(tab)),
  );
  onStep?.(0, 0, steps.comparingLooks);
  const seen = present.map(({ sheet, name }, index) => ownOn(sheet, name, readings[index]));
  const own = [...seen.flat(), ...(await ownLooks(line, present, seen))];
  const edited = present
    .filter(({ sheet }, index) => isEdited(sheet, readings[index]))
    .map(({ name }) => name);
  onStep?.(0, 0, steps.seekingReferences);
  const staying = tabs.filter(({ id }) => !present.some((one) => one.id === id));
  const references = await readReferences(
    line,
    staying,
    present.map(({ name }) => name),
  );
  return { ...references, present, missing, edited, concerns: [...own, ...references.concerns] };
}

function isEdited(filled: FilledSheet, now: Reading | undefined): boolean {
  return now?.fingerprint !== filled.fingerprint || now.usedAddress !== filled.usedAddress;
}

/** What somebody did on a sheet since it was filled. */
function ownOn(filled: FilledSheet, tab: string, now: Reading | undefined): readonly Concern[] {
  const concerns: Concern[] = [];
  const add = (kind: Concern["kind"], id: string, en: string): void => {
    concerns.push({ kind, words: { id: `${tab}: ${id}`, en: `${tab}: ${en}` } });
  };
  const then = filled.marks;
  const marks = now?.marks;
  /** Known at both times, and not the same. */
  const differs = (key: keyof typeof then): boolean =>
    marks !== undefined && then[key] !== null && marks[key] !== null && then[key] !== marks[key];
  if (isEdited(filled, now)) add("edited", "isinya sudah diubah", "its contents were changed");
  else if (differs("formatted") || differs("numberFormats") || differs("rules"))
    concerns.push(formatConcern(tab));
  if (differs("comments")) add("comment", "ada komentar", "there are comments");
  if (differs("validated"))
    add("validation", "pemeriksaan isiannya sudah diubah", "its checks of entries were changed");
  if (differs("charts")) add("ownChart", "grafiknya ditambah atau dihapus", "charts were added or deleted");
  if (differs("isProtected")) add("protection", "lembarnya diproteksi", "the sheet was protected");
  return concerns;
}

/** Sheets on which somebody changed how cells look. Where a change is known already, the looks are not asked for too. */
async function ownLooks(
  line: Line,
  present: readonly Present[],
  seen: readonly (readonly Concern[])[],
): Promise<readonly Concern[]> {
  if (!tellsLooks()) return [];
  const asked = present.flatMap(({ sheet, id, name }, index) => {
    const isKnown = seen[index]?.some(({ kind }) => kind === "edited" || kind === "format") === true;
    // A receipt from before looks were kept has none.
    const looks = (sheet as Partial<FilledSheet>).looks ?? null;
    if (isKnown || looks === null) return [];
    const tab = line.context.workbook.worksheets.getItem(id);
    return [{ name, print: looks.print, tab, written: sheet.written, merged: looks.merged }];
  });
  const now = await readLooks(line, asked);
  if (now === null) {
    const words = {
      id: "Excel tidak memberi tahu apakah format sel di lembar ini sudah diubah",
      en: "Excel does not tell whether formats of cells on these sheets were changed",
    };
    return [{ kind: "unread", words }];
  }
  return asked.filter(({ print }, index) => print !== now[index]).map(({ name }) => formatConcern(name));
}

function formatConcern(tab: string): Concern {
  return {
    kind: "format",
    words: { id: `${tab}: formatnya sudah diubah`, en: `${tab}: its formats were changed` },
  };
}

/** Says what it would cost, and deletes nothing. */
function refusal({ concerns, edited, missing, formulas, names }: Seen): TakeBackReport {
  const sentence = {
    id: `Belum ada yang dihapus. Setujui dulu bila ini boleh hilang: ${concerns.map(({ words }) => words.id).join("; ")}.`,
    en: `Nothing was deleted yet. Confirm first that this may go: ${concerns.map(({ words }) => words.en).join("; ")}.`,
  };
  const canKeepValues = formulas.length + names.length > 0;
  return { removed: [], edited, concerns, canKeepValues, missing, addedEmptySheet: false, sentence };
}

async function remove(
  seen: Seen,
  receipt: FillReceipt,
  keepValues: boolean,
  patience: Patience,
): Promise<TakeBackReport> {
  let addedEmptySheet = false;
  let kept = 0;
  let keptDone = !keepValues;
  const ids = new Set(seen.present.map(({ id }) => id));
  let left: readonly string[] = seen.present.map(({ name }) => name);
  const refused = await withPauses(patience, async (line) => {
    const { worksheets } = line.context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await line.send();
    const doomed = worksheets.items.filter(({ id }) => ids.has(id));
    left = doomed.map(({ name }) => name);
    if (!keptDone && doomed.length > 0) {
      kept = await keep(line, seen);
      keptDone = true;
    }
    const staysVisible = worksheets.items.some(
      ({ id, visibility }) => !ids.has(id) && visibility === "Visible",
    );
    if (doomed.length > 0 && !staysVisible) {
      worksheets.add();
      addedEmptySheet = true;
    }
    queueDeletes(doomed);
    // After the sheets: as long as one is left, the workbook knows how to take it back.
    queueForgotten(line.context, receipt.mark);
    await line.send();
    left = [];
  });
  if (refused !== null) throw halfDone(seen, await stillThere(patience, ids, left), refused, kept);
  // The sheets are gone whatever comes of it: tried once more, and not told.
  await withPauses({ ...patience, pauses: patience.pauses.slice(0, 1) }, (line) =>
    showView(line, receipt.view),
  );
  const removed = seen.present.map(({ name }) => name);
  const { concerns, edited, missing } = seen;
  const sentence = summary(removed, missing, addedEmptySheet, kept);
  return { removed, edited, concerns, canKeepValues: false, missing, addedEmptySheet, sentence };
}

/** Puts the values of own formulas and names in their place, in one request. @returns how many were kept */
async function keep(line: Line, seen: Seen): Promise<number> {
  const { worksheets, names } = line.context.workbook;
  const cells = seen.formulas.map(({ sheetId, row, column }) => {
    const range = worksheets.getItem(sheetId).getCell(row, column);
    range.load("values");
    return range;
  });
  const named = seen.names.map((name) => {
    const item = names.getItem(name);
    const range = item.getRangeOrNullObject();
    range.load("values");
    return { item, range };
  });
  await line.send();
  let kept = 0;
  for (const range of cells) {
    range.values = [[literal(range.values[0]?.[0])]];
    kept += 1;
  }
  for (const { item, range } of named) {
    const values = range.isNullObject ? [] : (range.values as unknown[][]);
    const [only] = values[0] ?? [];
    // A name for several cells stands for no one value; it is among what was agreed to lose.
    if (values.length !== 1 || values[0]?.length !== 1) continue;
    item.formula = typeof only === "number" ? `=${String(only)}` : `="${String(only).replace(/"/g, '""')}"`;
    kept += 1;
  }
  await line.send();
  return kept;
}

/** A value as it is written so that it stays what it is. */
function literal(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value === "" || typeof value !== "string" ? "" : `'${value}`;
}

/** The names of those that are left, as far as Excel says; otherwise those that were there before the last try. */
async function stillThere(
  patience: Patience,
  ids: ReadonlySet<string>,
  before: readonly string[],
): Promise<readonly string[]> {
  let now = before;
  await withPauses({ ...patience, pauses: [] }, async (line) => {
    const { worksheets } = line.context.workbook;
    worksheets.load("items/id,items/name");
    await line.send();
    now = worksheets.items.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  });
  return now;
}

function halfDone(seen: Seen, left: readonly string[], why: ExcelProblem, kept: number): ExcelProblem {
  const gone = seen.present.map(({ name }) => name).filter((name) => !left.includes(name));
  const parts: Text[] = [
    gone.length === 0
      ? { id: "Belum ada lembar yang dihapus.", en: "No sheet was deleted yet." }
      : { id: `Sudah dihapus: ${gone.join(", ")}.`, en: `Deleted: ${gone.join(", ")}.` },
  ];
  if (left.length > 0)
    parts.push({ id: `Masih ada: ${left.join(", ")}.`, en: `Still there: ${left.join(", ")}.` });
  if (kept > 0) parts.push(keptWords(kept));
  parts.push(why.sentence, {
    id: "Tekan Kembalikan lagi untuk menyelesaikannya.",
    en: "Press Take back again to finish it.",
  });
  return new ExcelProblem(why.kind, joined(parts), { cause: why });
}

function keptWords(kept: number): Text {
  return {
    id: `${String(kept)} rumus atau nama Anda sekarang berisi nilainya.`,
    en: `${String(kept)} of your formulas or names now hold their values.`,
  };
}

function summary(
  removed: readonly string[],
  missing: readonly string[],
  addedEmptySheet: boolean,
  kept: number,
): Text {
  const parts: Text[] = [];
  if (removed.length > 0) {
    const names = removed.join(", ");
    parts.push({
      id: `Dihapus: ${names}. Lembar lain tidak disentuh.`,
      en: `Deleted: ${names}. No other sheet was touched.`,
    });
  } else parts.push({ id: "Tidak ada lembar yang perlu dihapus.", en: "There was no sheet to delete." });
  if (kept > 0) parts.push(keptWords(kept));
  if (missing.length > 0) {
    const names = missing.join(", ");
    parts.push({ id: `Sudah tidak ada sebelumnya: ${names}.`, en: `Already gone before: ${names}.` });
  }
  if (addedEmptySheet) {
    parts.push({
      id: "Satu lembar kosong ditambahkan karena Excel memerlukan lembar yang terlihat.",
      en: "One empty sheet was added, as Excel needs a visible one.",
    });
  }
  return joined(parts);
}

function joined(parts: readonly Text[]): Text {
  return { id: parts.map((part) => part.id).join(" "), en: parts.map((part) => part.en).join(" ") };
}

import type { Text } from "../domain/index.js";
import { problemOf } from "./problem.js";
import { readBack } from "./reading.js";
import type { FilledSheet, FillReceipt } from "./receipt.js";

export interface TakeBackReport {
  /** Tabs that were deleted, by the names they had. */
  readonly removed: readonly string[];
  /** Tabs that a person has changed since the fill. They stand in `removed` only if that was asked for. */
  readonly edited: readonly string[];
  /** Sheets of the fill that were no longer there. */
  readonly missing: readonly string[];
  /** True when an empty sheet was added because Excel keeps no workbook without a visible one. */
  readonly addedEmptySheet: boolean;
  /** What happened, to be shown as it is. */
  readonly sentence: Text;
}

export interface TakeBackOptions {
  /** Delete the sheets although somebody has worked in them. */
  readonly evenIfEdited?: boolean;
}

/**
 * Deletes exactly the sheets of one fill, found by id, so a renamed or moved tab is still the right one.
 * If anything on them was changed since, nothing at all is deleted and the report names the tabs; call
 * again with `evenIfEdited` once the person has agreed.
 *
 * @throws ExcelProblem when Excel refuses.
 */
export async function takeBack(receipt: FillReceipt, options: TakeBackOptions = {}): Promise<TakeBackReport> {
  try {
    return await Excel.run((context) => remove(context, receipt, options));
  } catch (thrown) {
    throw problemOf(thrown);
  }
}

async function remove(
  context: Excel.RequestContext,
  receipt: FillReceipt,
  options: TakeBackOptions,
): Promise<TakeBackReport> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const byId = new Map(worksheets.items.map((tab) => [tab.id, tab]));
  const present = receipt.sheets.flatMap((sheet) => {
    const tab = byId.get(sheet.id);
    return tab === undefined ? [] : [{ sheet, tab }];
  });
  const missing = receipt.sheets.filter((sheet) => !byId.has(sheet.id)).map((sheet) => sheet.name);

  const tabs = present.map(({ tab }) => ({ id: tab.id, name: tab.name }));
  const readings =
    present.length === 0
      ? []
      : await readBack(
          present.map(({ sheet, tab }) => ({ tab, written: sheet.written })),
          tabs,
          () => context.sync(),
        );
  const edited = present.flatMap(({ sheet, tab }, index) => {
    const now = readings[index];
    return now === undefined || isEdited(sheet, now) ? [tab.name] : [];
  });
  if (edited.length > 0 && options.evenIfEdited !== true) {
    return { removed: [], edited, missing, addedEmptySheet: false, sentence: refusal(edited) };
  }

  const doomed = new Set(present.map(({ tab }) => tab.id));
  const staysVisible = worksheets.items.some((tab) => !doomed.has(tab.id) && tab.visibility === "Visible");
  const addedEmptySheet = doomed.size > 0 && !staysVisible;
  if (addedEmptySheet) worksheets.add();
  for (const { tab } of present) {
    // A tab that was made "very hidden" by a macro cannot be deleted as it is.
    if (tab.visibility === "VeryHidden") tab.visibility = "Hidden";
    tab.delete();
  }
  if (doomed.size > 0) await context.sync();
  const removed = present.map(({ tab }) => tab.name);
  return { removed, edited, missing, addedEmptySheet, sentence: summary(removed, missing, addedEmptySheet) };
}

function isEdited(filled: FilledSheet, now: Pick<FilledSheet, "usedAddress" | "fingerprint">): boolean {
  return now.fingerprint !== filled.fingerprint || now.usedAddress !== filled.usedAddress;
}

function refusal(edited: readonly string[]): Text {
  const names = edited.join(", ");
  return {
    id: `Belum ada yang dihapus: ${names} sudah diubah sejak diisi. Setujui dulu bila perubahan itu boleh hilang.`,
    en: `Nothing was deleted yet: ${names} changed since the fill. Confirm first that those changes may go.`,
  };
}

function summary(removed: readonly string[], missing: readonly string[], addedEmptySheet: boolean): Text {
  const parts: Text[] = [];
  if (removed.length > 0) {
    const names = removed.join(", ");
    parts.push({
      id: `Dihapus: ${names}. Lembar lain tidak disentuh.`,
      en: `Deleted: ${names}. No other sheet was touched.`,
    });
  } else parts.push({ id: "Tidak ada lembar yang perlu dihapus.", en: "There was no sheet to delete." });
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
  return { id: parts.map((part) => part.id).join(" "), en: parts.map((part) => part.en).join(" ") };
}

/** Removing tabs of ours: deletes before anything else, activates nothing, and tries again after a pause. */
import type { Text } from "../domain/index.js";
import { supports } from "./host.js";
import { Line, pause, running } from "./line.js";
import type { Patience } from "./line.js";
import { queueForgotten } from "./memory.js";
import type { Begun } from "./memory.js";
import { problemOf } from "./problem.js";
import type { ExcelProblem } from "./problem.js";
import { showView } from "./view.js";

/**
 * Removes the tabs of a fill that is not finished, known by their ids or by the fill's own mark, and what the workbook
 * remembers of it. Waits for a cell that is being typed, as half a workbook left behind is worse than a moment's wait.
 * @returns the refusal of the last try; `null` when nothing is left
 */
export async function removeUnfinished(begun: Begun, patience: Patience): Promise<ExcelProblem | null> {
  const refused = await withPauses(patience, async (line) => {
    const { worksheets } = line.context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await line.send();
    const left = worksheets.items.filter(
      (sheet) => begun.ids.includes(sheet.id) || sheet.name.startsWith(begun.mark),
    );
    queueDeletes(left);
    // After the tabs: as long as one is left, a pane that opens must find it.
    queueForgotten(line.context, begun.mark);
    await line.send();
  });
  if (refused !== null) return refused;
  // The tabs are gone; who was brought to another sheet by it is led back, and nothing hangs on it.
  await withPauses({ ...patience, pauses: patience.pauses.slice(0, 1) }, (line) =>
    showView(line, begun.view),
  );
  return null;
}

/** Queues the deletion of tabs. One that a macro made "very hidden" cannot be deleted as it is. */
export function queueDeletes(tabs: readonly Excel.Worksheet[]): void {
  for (const tab of tabs) {
    if (tab.visibility === "VeryHidden" && supports("1.2")) tab.visibility = "Hidden";
    tab.delete();
  }
}

/** Does the work, again after each pause while Excel refuses it. @returns the last refusal, `null` once it is done */
export async function withPauses(
  patience: Patience,
  work: (line: Line) => Promise<void>,
): Promise<ExcelProblem | null> {
  let refused: ExcelProblem | null = null;
  for (const wait of [0, ...patience.pauses]) {
    if (wait > 0) await pause(wait);
    refused = await alone(patience, work);
    if (refused === null) return null;
  }
  return refused;
}

async function alone(patience: Patience, work: (line: Line) => Promise<void>): Promise<ExcelProblem | null> {
  try {
    await running((context) => work(new Line(context, patience, undefined, patience.silence)), {
      delayForCellEdit: true,
    });
    return null;
  } catch (thrown) {
    return problemOf(thrown);
  }
}

/** What is said where the tabs of a stopped or failed fill could not be removed. */
export function leftBehind(mark: string, why: ExcelProblem): Text {
  return {
    id: `Lembar yang belum selesai belum dapat dihapus. Kembali ke buku kerja ini lalu buka panel lagi: panel menawarkan untuk menghapusnya. Tab itu tersembunyi atau namanya dimulai "${mark}". ${why.sentence.id}`,
    en: `The unfinished sheets could not be removed yet. Come back to this workbook and open the pane again: it offers to remove them. Those tabs are hidden, or their names begin with "${mark}". ${why.sentence.en}`,
  };
}

import { goTo, readSheetNames, showPane } from "../excel/index.js";

/**
 * The guide among these tabs, or null: the latest fill's where there are several ("Panduan", "Panduan (2)"…).
 * Tabs keep their Indonesian names in either language.
 */
export function guideAmong(tabs: readonly string[]): string | null {
  const guides = tabs.flatMap((tab) => {
    const match = /^Panduan(?: \((\d+)\))?$/u.exec(tab);
    return match === null ? [] : [{ tab, count: Number(match[1] ?? 1) }];
  });
  const latest = guides.reduce<(typeof guides)[number] | null>(
    (best, one) => (best === null || one.count > best.count ? one : best),
    null,
  );
  return latest?.tab ?? null;
}

/** The ribbon's "Panduan": shows the guide of what was filled, or the pane where nothing has been filled yet. */
export async function openGuide(): Promise<void> {
  const guide = guideAmong(await readSheetNames());
  await (guide === null ? showPane() : goTo(guide, "A1"));
}

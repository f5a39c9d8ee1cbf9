/**
 * Typing into the pane of the workbench with ten segments: how long a key takes until it is painted, how long until the card has
 * followed, and whether a task held the page for more than 50 ms. Measured by the browser itself.
 */
import { openWorkbench } from "../browser/served.js";
import { report } from "./report.js";

declare global {
  interface Window {
    typing?: { painted: number[]; longTasks: number[]; followed: number[]; pressed: number };
  }
}

const KEYS = 30;

/** In the pane's page. */
function watch(): void {
  const seen = { painted: [] as number[], longTasks: [] as number[], followed: [] as number[], pressed: 0 };
  window.typing = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "keydown") seen.painted.push(entry.duration);
  }).observe({ type: "event", durationThreshold: 0 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    seen.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask" });
  document.addEventListener("keydown", () => (seen.pressed = performance.now()), true);
  const footer = document.querySelector("footer");
  if (footer === null) throw new Error("The pane has its card at its foot");
  new MutationObserver(() => {
    if (seen.pressed > 0) seen.followed.push(performance.now() - seen.pressed);
    seen.pressed = 0;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

function at(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export async function measureTyping(): Promise<void> {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  try {
    const region = pane.getByRole("combobox", { name: "Daerah" });
    await region.click();
    await region.pressSequentially("lampung");
    await pane.getByRole("option", { name: /^Provinsi Lampung/ }).click();
    await pane.getByLabel("Target cakupan").fill("38,39");
    await pane
      .getByRole("region", { name: "Yang akan ditulis" })
      .getByText(/^Proyeksi: /)
      .waitFor();
    const [, frame] = page.frames();
    if (frame === undefined) throw new Error("The workbench shows the pane");
    // tsx names inner functions by a helper of its own, which the page has not.
    await frame.evaluate("globalThis.__name = (named) => named;");
    await frame.evaluate(watch);
    const field = pane.getByLabel("Target cakupan");
    await field.click();
    for (let key = 0; key < KEYS; key += 1) {
      await page.keyboard.press(key % 2 === 0 ? "Backspace" : String(key % 10));
      // As fast as a quick typist: the preview, made when somebody pauses, comes between some of the keys.
      await page.waitForTimeout(key % 5 === 4 ? 1_500 : 150);
    }
    const seen = await frame.evaluate(() => window.typing);
    if (seen === undefined || seen.painted.length === 0) throw new Error("No key was seen");
    report("typing", [
      {
        what: "a key is painted, median",
        beside: "ms (in steps of 8)",
        value: at(seen.painted, 0.5),
        goal: 16,
      },
      { what: "a key is painted, slowest of 20", beside: "ms", value: at(seen.painted, 0.95) },
      {
        what: "the pane has followed, slowest of 20",
        beside: "ms",
        value: at(seen.followed, 0.95),
        goal: 100,
      },
      { what: "tasks over 50 ms", beside: `in ${String(KEYS)} keys`, value: seen.longTasks.length, goal: 0 },
      { what: "longest task", beside: "ms", value: Math.max(0, ...seen.longTasks) },
    ]);
  } finally {
    await workbench.close();
  }
}

/** IBM's accessibility checker inside of a page, and what it is sure of there. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Frame, Locator } from "playwright-core";

interface Told {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
  readonly value: readonly [string, string];
}

let source: Promise<string> | undefined;

interface Engine {
  readonly Checker: new () => {
    check(
      part: Element,
      rules: readonly string[],
    ): Promise<{ readonly results: readonly (Told & { readonly node?: Element })[] }>;
  };
}

/** Rules of WCAG 2.2 A and AA that a part of a page breaks, as sentences. */
export async function broken(page: Frame, part: Locator = page.locator("html")): Promise<readonly string[]> {
  source ??= readFile(resolve("node_modules/accessibility-checker-engine/ace.js"), "utf8");
  // Put in from outside, as the page's own policy lets nothing else in.
  if (!(await page.evaluate("'ace' in window"))) await page.evaluate(`${await source};window.ace = ace;`);
  const told = await part.evaluate(async (root): Promise<readonly Told[]> => {
    const { ace } = window as unknown as { readonly ace: Engine };
    const { results } = await new ace.Checker().check(root, ["WCAG_2_2"]);
    return (
      results
        .filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL")
        // A field in a part that is closed has its label beside it there: neither is shown, and the engine misses the one for the other.
        .filter(({ ruleId, node }) => ruleId !== "input_label_exists" || node?.checkVisibility() !== false)
        .map(({ ruleId, message, snippet, value }) => ({ ruleId, message, snippet, value }))
    );
  });
  return told.map(
    ({ ruleId, message, snippet }) => `${ruleId}: ${message}: ${snippet.replace(/ class="[^"]*"/gu, "")}`,
  );
}

/** What stands outside of the pane's width, or is cut by a box that does not scroll. A list's own choice may be shortened: it is whole once opened. */
export async function cut(page: Frame): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found = new Set<string>();
    for (const element of document.querySelectorAll("body *")) {
      if (!(element instanceof HTMLElement)) continue;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      // Two pixels are what only a screen reader is told.
      if (box.width <= 2 || box.height <= 2 || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      // A table of somebody's own scrolls in a box of its own.
      if (element.closest("table") !== null) continue;
      const said = `<${element.localName}> ${element.innerText.trim().slice(0, 60)}`;
      if (box.right > width + 1 || box.left < -1) found.add(`outside: ${said}`);
      const clips = style.overflowX === "hidden" || style.overflowX === "clip";
      const holdsText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== "",
      );
      if (
        clips &&
        holdsText &&
        element.localName !== "select" &&
        element.scrollWidth > element.clientWidth + 1
      )
        found.add(`cut: ${said}`);
    }
    return [...found];
  });
}

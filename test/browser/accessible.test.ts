/**
 * Each state of the pane against WCAG 2.2 A and AA, by an engine that knows its rules, in both languages and both themes; and at
 * each width in which a pane is kept, with nothing cut.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Frame } from "playwright-core";
import { expectAs } from "../expectAs.js";
import { openWorkbench, type Workbench } from "./served.js";
import { broken, cut } from "./states/engine.js";
import { paneFrame, walk } from "./states/journey.js";

/** The narrowest pane, the usual one, a wide one; and the usual one enlarged to 200 %, which leaves half of its width. */
const widths = [320, 350, 450, 175];

/** States in which the list that is open closes with a press elsewhere. */
const stands = (state: string): boolean => !/list of regions|no such region/u.test(state);

/** The pane's own switch of languages, pressed without taking the focus from where it is. */
async function otherLanguage(frame: Frame): Promise<void> {
  await frame.evaluate(() => document.querySelector<HTMLElement>("header button")?.click());
}

async function widened(workbench: Workbench, pixels: number | null): Promise<void> {
  await workbench.page.locator("#pane").evaluate((pane, width) => {
    pane.style.width = width === null ? "" : `${String(width)}px`;
  }, pixels);
}

describe.each([
  ["id", false],
  ["en", true],
] as const)("the pane, begun in %s, beside a dark Office: %s", (language, dark) => {
  let workbench: Workbench;
  let frame: Frame;
  const found = new Map<string, readonly string[]>();
  const narrow = new Map<string, readonly string[]>();
  const forced = new Map<string, readonly string[]>();
  const noted = (where: Map<string, readonly string[]>, state: string, said: readonly string[]): void => {
    if (said.length > 0) where.set(state, said);
  };

  const visit = async (state: string): Promise<void> => {
    noted(found, state, await broken(frame));
    for (const width of widths) {
      await widened(workbench, width);
      noted(narrow, `${state}, ${String(width)} px`, await cut(frame));
    }
    if (stands(state)) {
      await otherLanguage(frame);
      noted(narrow, `${state}, in the other language, 175 px`, await cut(frame));
      await widened(workbench, 320);
      noted(narrow, `${state}, in the other language, 320 px`, await cut(frame));
      await otherLanguage(frame);
    }
    await widened(workbench, null);
    if (/^(Plan, Lampung|Plan, filled|Checks, a cell)/u.test(state)) {
      await workbench.page.emulateMedia({ forcedColors: "active" });
      noted(forced, state, await broken(frame));
      await workbench.page.emulateMedia({ forcedColors: "none" });
    }
  };

  beforeAll(async () => {
    workbench = await openWorkbench({ dark, still: true });
    frame = await paneFrame(workbench);
    if (language === "en") await otherLanguage(frame);
    await walk({ workbench, language, visit });
  }, 300_000);
  afterAll(() => workbench.close());

  it("breaks no rule in any state", () => {
    expect(Object.fromEntries(found)).toEqual({});
  });

  it("has nothing outside of it or cut, from 320 px on, and enlarged to 200 %", () => {
    expect(Object.fromEntries(narrow)).toEqual({});
  });

  it("breaks none in forced colours", () => {
    expect(Object.fromEntries(forced)).toEqual({});
  });

  it("stands in a workbench whose own parts break none", async () => {
    const page = workbench.page.mainFrame();
    for (const part of ["body > header", "#notice"]) expectAs(await broken(page, part), part).toEqual([]);
  });
});

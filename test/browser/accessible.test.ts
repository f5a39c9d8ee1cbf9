/**
 * Each state of the pane against WCAG 2.2 A and AA, by an engine that knows its rules, in both languages and both themes; and with
 * nothing cut where the pane is narrow or enlarged.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Frame, Locator } from "playwright-core";
import type { Language } from "../../src/domain/index.js";
import { openWorkbench, type Workbench } from "./served.js";
import { broken, cut } from "./states/engine.js";
import { paneFrame, walk } from "./states/journey.js";

/** The narrowest pane; and the usual one of 350 px enlarged to 200 %, which leaves half of its width. */
const widths = [320, 175];

type Found = Map<string, readonly string[]>;

interface Walked {
  readonly workbench: Workbench;
  readonly rules: Found;
  readonly narrow: Found;
  readonly forced: Found;
}

/** Whether these states are looked at in forced colours too: they have a form, a result, checks. */
const inForcedColours = /^(Plan, Lampung|Plan, filled|Checks, a cell|Combine, files)/u;

/**
 * What is cut at each narrow width, by its layout alone: no frame of it is drawn, and the pane's place stays as wide as it is, so
 * that the grid beside it is not drawn anew either.
 */
async function cutWhereNarrow(
  { page }: Workbench,
  frame: Frame,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const pane = page.locator("#pane");
  const usual = await pane.evaluate((element) => element.clientWidth + 1);
  const found = new Map<string, readonly string[]>();
  for (const width of widths) {
    await pane.evaluate(
      (element, style) => element.setAttribute("style", style),
      `width: ${String(width)}px; margin-left: ${String(usual - width)}px`,
    );
    found.set(`${String(width)} px`, await cut(frame));
  }
  await pane.evaluate((element) => element.removeAttribute("style"));
  return found;
}

async function walked(language: Language, dark: boolean): Promise<Walked> {
  const workbench = await openWorkbench({ dark, still: true });
  const frame = await paneFrame(workbench);
  const [rules, narrow, forced]: [Found, Found, Found] = [new Map(), new Map(), new Map()];
  const note = (where: Found, state: string, said: readonly string[]): void => {
    if (said.length > 0) where.set(state, said);
  };
  if (language === "en") await workbench.pane.getByRole("button", { name: "English" }).click();
  const panel = frame.locator("[role=tabpanel]").filter({ visible: true });
  const visit = async (state: string, part?: Locator): Promise<void> => {
    // What stands around the tabs is the same in all states of one.
    note(rules, state, await broken(frame, / empty$/u.test(state) ? undefined : (part ?? panel)));
    for (const [width, said] of await cutWhereNarrow(workbench, frame))
      note(narrow, `${state}, ${width}`, said);
    if (!inForcedColours.test(state)) return;
    await workbench.page.emulateMedia({ forcedColors: "active" });
    note(forced, state, await broken(frame, panel));
    await workbench.page.emulateMedia({ forcedColors: "none" });
  };
  try {
    await walk({ workbench, language, visit });
  } catch (error) {
    await workbench.close();
    throw error;
  }
  return { workbench, rules, narrow, forced };
}

describe("the pane, in Indonesian in a light Office and in English in a dark one", () => {
  let both: readonly Walked[] = [];

  beforeAll(async () => {
    both = await Promise.all([walked("id", false), walked("en", true)]);
  }, 600_000);
  afterAll(() => Promise.all(both.map(({ workbench }) => workbench.close())));

  it("breaks no rule in any state", () => {
    expect(both.map(({ rules }) => Object.fromEntries(rules))).toEqual([{}, {}]);
  });

  it("has nothing outside of it or cut at 320 px, nor enlarged to 200 %", () => {
    expect(both.map(({ narrow }) => Object.fromEntries(narrow))).toEqual([{}, {}]);
  });

  it("breaks none in forced colours", () => {
    expect(both.map(({ forced }) => Object.fromEntries(forced))).toEqual([{}, {}]);
  });

  it("stands in a workbench whose own parts break none", async () => {
    const [light] = both;
    const page = light?.workbench.page.mainFrame();
    if (page === undefined) throw new Error("The workbench was not walked");
    await page.locator("#notice").evaluate((notice) => notice.removeAttribute("hidden"));
    expect([
      await broken(page, page.locator("body > header")),
      await broken(page, page.locator("#notice")),
    ]).toEqual([[], []]);
  });
});

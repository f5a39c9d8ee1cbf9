/** Every built page under its own content security policy: nothing it does is refused, and what it never does would be. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { readSheet, typeInto } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";

/** What the policy refuses of a page or frame that an intruder had got hold of, by what was tried. */
async function refusedIn(place: Page | Frame): Promise<readonly string[]> {
  return place.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      refused.push(effectiveDirective);
    });
    const script = document.createElement("script");
    script.textContent = "window.intruded = true";
    document.head.append(script);
    const style = document.createElement("style");
    style.textContent = "body { display: none }";
    document.head.append(style);
    const image = document.createElement("img");
    image.src = "https://elsewhere.example/figures.png";
    await fetch("https://elsewhere.example/figures").catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const one of [script, style, image]) one.remove();
    if ("intruded" in window) refused.push("nothing: the script ran");
    return refused.sort();
  });
}

const REFUSED = ["connect-src", "img-src", "script-src-elem", "style-src-elem"];

describe("the workbench and the pane in it", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });

  it("work with nothing refused: the pane is read, a cell typed, the book saved", async () => {
    const { page, pane, complaints } = workbench;
    await pane.getByRole("combobox", { name: "Daerah" }).click();
    await page.keyboard.press("Escape");
    await typeInto(page, "Sheet1", "A1", "=1+1");
    await expect(readSheet(page, "Sheet1")).resolves.toMatchObject([[{ formula: "=1+1" }]]);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Simpan .xlsx" }).click();
    expect((await download).suggestedFilename()).toBe("cakupan.xlsx");
    // A style of Fluent UI's has its rules, which stand in style elements that are made empty.
    const styled = await page
      .frames()[1]
      ?.evaluate(() =>
        Array.from(document.styleSheets).reduce(
          (sum, sheet) => sum + (sheet.ownerNode instanceof HTMLStyleElement ? sheet.cssRules.length : 0),
          0,
        ),
      );
    expect(styled).toBeGreaterThan(100);
    expect(complaints).toEqual([]);
  });

  it("refuse an intruder's script, style, picture and connection", async () => {
    const { page } = workbench;
    const pane = page.frames()[1];
    if (pane === undefined) throw new Error("The workbench has no pane");
    expect(await refusedIn(page)).toEqual(REFUSED);
    // The pane's document stands under the policy of the empty page that it was written into as well.
    expect([...new Set(await refusedIn(pane))]).toEqual(REFUSED);
  });

  it("as does the help page", async () => {
    const { page, complaints } = workbench;
    const before = complaints.length;
    await page.goto(new URL("bantuan.html", page.url()).href);
    const width = await page.evaluate(() => getComputedStyle(document.body).maxWidth);
    expect(width).not.toBe("none");
    expect(complaints.slice(before)).toEqual([]);
    expect(await refusedIn(page)).toEqual(REFUSED);
  });
});

/** The main journey with the keyboard alone: the focus is never lost, and each thing that is pressed leads on to what came of it. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Frame } from "playwright-core";
import { tabs, typeInto } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";
import { paneFrame } from "./states/journey.js";

/** More stops than the longest way between two things of the pane. */
const mostStops = 60;

describe("the pane by the keyboard alone, of somebody who wants nothing to move", () => {
  let workbench: Workbench;
  let frame: Frame;
  beforeAll(async () => {
    workbench = await openWorkbench({ still: true });
    frame = await paneFrame(workbench);
    await frame.evaluate(() =>
      document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus(),
    );
  });
  afterAll(() => workbench.close());

  /** What has the focus, by its name; "" where nothing has. */
  function focused(): Promise<string> {
    return frame.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      if (at === null || at === document.body) return "";
      const labels = (at.getAttribute("aria-labelledby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id));
      const named = labels.map((label) => label?.textContent ?? "").join(" ");
      const own = (at as Partial<HTMLInputElement>).labels?.[0]?.textContent ?? "";
      return (
        at.getAttribute("aria-label") ??
        [named, own, at.innerText].find((text) => text.trim() !== "") ??
        at.localName
      );
    });
  }
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

  /** Goes on by Tab until that has the focus; what has it on the way must be seen to have it. */
  async function tabTo(name: RegExp): Promise<void> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (name.test(await focused())) return;
      await press("Tab");
      expect(await focused()).not.toBe("");
      expect(await isSeen()).toBe(true);
    }
    throw new Error(`Tab does not lead to ${String(name)}`);
  }
  /** Whether what has the focus lies within the pane and is drawn differently for it. */
  function isSeen(): Promise<boolean> {
    return frame.evaluate(() => {
      const at = document.activeElement;
      if (at === null) return false;
      const { top, bottom } = at.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  }
  async function until(test: () => Promise<boolean>): Promise<void> {
    for (let turn = 0; turn < 600; turn += 1) {
      if (await test()) return;
      await workbench.page.waitForTimeout(100);
    }
    throw new Error(`It never came; the focus is on "${await focused()}"`);
  }

  it("chooses a region in the list and types a target", async () => {
    await tabTo(/^Daerah/u);
    await workbench.page.keyboard.type("lampung");
    await press("Enter");
    expect(await frame.locator("[name=regionCode]").inputValue()).toBe("Provinsi Lampung");
    await tabTo(/^Target cakupan/u);
    await workbench.page.keyboard.type("38,39");
    await frame.getByText(/^Proyeksi: [\d.]+ sel/u).waitFor();
  });

  it("fills, and goes on at the result", async () => {
    await tabTo(/^Isi lembar/u);
    await press("Enter");
    await until(async () => /lembar sudah diisi/u.test(await focused()));
  });

  it("asks what taking back costs, and leads back where the answer is no", async () => {
    await typeInto(workbench.page, "Segmen", "C6", "800000");
    await frame.getByRole("button", { name: "Kembalikan" }).focus();
    await press("Enter");
    await until(async () => /Belum ada yang dihapus/u.test(await focused()));
    await press("Escape");
    expect(await focused()).toMatch(/^Kembalikan/u);
  });

  it("goes back to the form without losing the focus", async () => {
    await tabTo(/^Isi lembar lain/u);
    await press("Enter");
    await until(async () => (await focused()) !== "");
  });

  it("takes the fill back, and goes on at what is said of it", async () => {
    await frame.evaluate(() => document.querySelector<HTMLElement>("[role=tab]")?.focus());
    await press("Enter");
    await tabTo(/^Lihat hasil/u);
    await press("Enter");
    await until(async () => /lembar sudah diisi/u.test(await focused()));
    await tabTo(/^Kembalikan/u);
    await press("Enter");
    await until(async () => /Belum ada yang dihapus/u.test(await focused()));
    await tabTo(/^Ya, hapus semuanya/u);
    await press("Enter");
    await until(async () => /Dihapus: /u.test(await focused()));
    expect(await tabs(workbench.page)).toEqual(["Sheet1"]);
  });
});

/**
 * The pane from one state to the next, in either language: each tab empty and at work, each fold open, a preview, a fill under way,
 * its result, conflicts, refusals. Whoever watches it looks at each state; where a state is gone, the journey fails by itself.
 */
import type { Frame, Locator } from "playwright-core";
import { segmentOf, type Language, type Text } from "../../../src/domain/index.js";
import { texts } from "../../../src/taskpane/language/index.js";
import { lateTexts } from "../../../src/taskpane/language/late.js";
import { showCell, typeInto } from "../grid.js";
import type { Workbench } from "../served.js";
import { listOf, sentBack } from "./files.js";

export interface Journey {
  readonly workbench: Workbench;
  readonly language: Language;
  /** Looks at what the pane shows now, and leaves it so; `part` is what of it was not seen yet, where that is not all. */
  readonly visit: (state: string, part?: Locator) => Promise<void>;
}

/** The pane's window. */
export async function paneFrame({ page }: Workbench): Promise<Frame> {
  const frame = await (await page.locator("#pane").elementHandle()).contentFrame();
  if (frame === null) throw new Error("The workbench has no pane");
  return frame;
}

/** How a journey presses, types and waits, by the pane's own words in its language. */
class Hands {
  /** Parts that were looked at once, by what they are called without their counts. */
  private readonly seen = new Set<string>();

  constructor(private readonly journey: Journey) {}

  get pane(): Locator {
    return this.journey.workbench.pane.locator("body");
  }
  say(text: Text): string {
    return text[this.journey.language];
  }
  /** The panel of the tab that is chosen. */
  get panel(): Locator {
    return this.pane.getByRole("tabpanel").filter({ visible: true });
  }
  async tab(name: keyof typeof texts.pane.tabs): Promise<void> {
    await this.pane.getByRole("tab", { name: this.say(texts.pane.tabs[name]), exact: true }).click();
    await this.settled();
  }
  /** Nothing of the pane is still on its way. */
  async settled(): Promise<void> {
    await this.panel.getByText(this.say(texts.pane.late.loading)).first().waitFor({ state: "detached" });
  }
  button(text: Text): Locator {
    return this.panel.getByRole("button", { name: this.say(text), exact: true });
  }
  async press(text: Text): Promise<void> {
    await this.button(text).first().click();
  }
  async waitFor(text: Text): Promise<void> {
    await this.panel.getByText(this.say(text)).filter({ visible: true }).first().waitFor();
  }
  async region(typed: string, name: string | RegExp): Promise<void> {
    const field = this.panel.getByRole("combobox", { name: this.say(texts.form.region) });
    await field.click();
    await field.fill(typed);
    await this.panel.getByRole("option", { name }).first().click();
  }
  async type(label: Text, typed: string): Promise<void> {
    const field = this.panel.getByLabel(this.say(label), { exact: true });
    await field.fill(typed);
    await field.blur();
  }
  /** Opens each part of the tab that is folded, and closes it again before the next: no state has them all. */
  async eachFold(name: string): Promise<void> {
    const heads = this.panel.locator(":is(h2, h3) > button[aria-expanded]");
    for (let at = 0; at < (await heads.count()); at += 1) {
      const head = heads.nth(at);
      const label = ((await head.textContent()) ?? "").trim();
      const part = label.replace(/ \(.*/u, "");
      if (this.seen.has(part)) continue;
      this.seen.add(part);
      const wasOpen = (await head.getAttribute("aria-expanded")) === "true";
      if (!wasOpen) await head.click();
      await this.settled();
      await this.journey.visit(`${name}: ${label}`, head.locator("xpath=../.."));
      if (!wasOpen) await head.click();
    }
  }
  async visit(state: string): Promise<void> {
    await this.settled();
    await this.journey.visit(state);
  }
}

/** Walks all of it. The workbook has the plan of Lampung afterwards. */
export async function walk(journey: Journey): Promise<void> {
  const hands = new Hands(journey);
  await choosing(hands);
  await filling(hands, journey.workbench);
  await refreshing(hands, journey.workbench);
  await checking(hands, journey.workbench);
  await ownData(hands);
  await breakdown(hands);
  await gathering(hands);
  await persons(hands);
  await rates(hands);
}

async function choosing(hands: Hands): Promise<void> {
  await hands.visit("Plan, empty");
  const region = hands.panel.getByRole("combobox", { name: hands.say(texts.form.region) });
  await region.click();
  await hands.panel.getByRole("option").first().waitFor();
  await hands.visit("Plan, the list of regions");
  await region.fill("zzzzqq");
  await hands.visit("Plan, no such region");
  await region.press("Escape");
  // Of Mesuji nothing is published.
  await hands.region("mesuji", /Mesuji/);
  await hands.type(texts.form.targetShare, "40");
  await hands.waitFor(lateTexts.previewed.group.blank);
  await hands.visit("Plan, a region without figures");
  await hands.type(texts.form.targetShare, "tiga puluh");
  await hands.visit("Plan, a target that cannot be read");
  await hands.region("lampung", /^(Provinsi )?Lampung/);
  await hands.type(texts.form.targetShare, "38");
  await hands.waitFor(lateTexts.previewed.group.figure);
  await hands.visit("Plan, Lampung");
  await hands.eachFold("Plan");
  await segments(hands);
}

async function segments(hands: Hands): Promise<void> {
  const head = hands.panel.getByRole("button", { name: /^Segm/ }).first();
  await head.click();
  await hands.panel
    .getByRole("button", { name: hands.say(lateTexts.segments.edit(hands.say(segmentOf("rt-rw").name))) })
    .click();
  await hands.panel.locator('select[name$=".route"]').first().selectOption("BPU");
  await hands.panel
    .getByRole("button", { name: hands.say(lateTexts.payers.add) })
    .first()
    .click();
  await hands.visit("Plan, a segment with two payers");
  await hands.panel
    .getByRole("button", { name: hands.say(lateTexts.payers.remove(null, 2)), exact: true })
    .click();
  await head.click();
}

async function filling(hands: Hands, { page }: Workbench): Promise<void> {
  await page.evaluate(() => window.workbench?.host.failAt({ at: "sync", n: 6, code: "silence" }));
  await hands.press(texts.fill.button);
  await hands.button(texts.fill.stop).waitFor();
  await hands.visit("Plan, a fill under way");
  await hands.press(texts.fill.stop);
  await hands.button(texts.fill.stop).waitFor({ state: "detached" });
  await hands.visit("Plan, a fill that was stopped");
  await hands.press(texts.fill.button);
  await hands.button(lateTexts.written.takeBack).waitFor();
  await hands.visit("Plan, filled");
  await typeInto(page, "Segmen", "C6", "800000");
  await hands.press(lateTexts.written.takeBack);
  await hands.button(lateTexts.written.confirmYes).waitFor();
  await hands.visit("Plan, what taking back would cost");
  await hands.press(lateTexts.written.confirmNo);
  await hands.press(lateTexts.written.another);
}

async function refreshing(hands: Hands, { page }: Workbench): Promise<void> {
  await hands.button(texts.refresh.button).waitFor();
  await hands.visit("Plan, one that stands in the workbook");
  await hands.eachFold("Plan that stands");
  await typeInto(page, "Asumsi", "B9", "2028");
  await hands.type(texts.form.targetShare, "41");
  await hands.press(texts.refresh.button);
  await hands.waitFor(lateTexts.refreshing.heading);
  await hands.button(lateTexts.refreshing.start).waitFor();
  await hands.visit("Plan, what a refresh changes");
  await hands.press(lateTexts.refreshing.cancel);
}

async function checking(hands: Hands, { page }: Workbench): Promise<void> {
  await hands.tab("checks");
  await hands.panel.getByRole("heading", { level: 2 }).first().waitFor();
  await hands.visit("Checks");
  await showCell(page, "Segmen", "E6");
  await hands.press(lateTexts.explain.button);
  await hands.waitFor(lateTexts.explain.readBy);
  await hands.visit("Checks, a cell explained");
  await hands.eachFold("Checks");
  await hands.panel.getByRole("button", { name: hands.say(lateTexts.formula.title) }).click();
  await hands.panel
    .getByLabel(hands.say(lateTexts.formula.which), { exact: true })
    .selectOption("COVERAGE_RATE");
  await hands.visit("Checks, a formula");
  await hands.press(lateTexts.pack.make);
  await hands.button(lateTexts.pack.save).waitFor();
  await hands.visit("Checks, the proposal pack");
}

async function ownData(hands: Hands): Promise<void> {
  await hands.tab("own");
  await hands.visit("Own data, empty");
  const paste = async (text: string): Promise<void> => {
    await hands.panel.getByLabel(hands.say(lateTexts.own.pasteLabel)).fill(text);
    await hands.press(lateTexts.own.readPaste);
  };
  await paste(
    "Segmen\tPeserta\tPekerja\nPetani\t1.200\t30.000\nNelayan\t90.000\t8.000\nAntariksawan\tx\t12\n",
  );
  await hands.waitFor(lateTexts.own.tableFrom(lateTexts.own.pasted));
  await hands.visit("Own data, a table with findings");
  await hands.panel.getByRole("button", { name: hands.say(lateTexts.own.use) }).click();
  await hands.visit("Own data, an origin that lacks");
  await paste("a;b\n\n1;2;3\nx\n");
  await hands.visit("Own data, no table");
}

async function breakdown(hands: Hands): Promise<void> {
  await hands.tab("breakdown");
  await hands.visit("Breakdown, empty");
  await hands.region("lampung", /^(Provinsi )?Lampung/);
  await hands.panel.locator("details summary").first().click();
  await hands.waitFor(lateTexts.previewed.group.sheet);
  await hands.visit("Breakdown, Lampung");
  await hands.type(lateTexts.breakdown.quota, "banyak");
  await hands.visit("Breakdown, a quota that cannot be read");
}

async function gathering(hands: Hands): Promise<void> {
  await hands.tab("gather");
  await hands.visit("Combine, empty");
  await hands.panel.locator("input[name=gatherFiles]").setInputFiles(sentBack());
  await hands.waitFor(lateTexts.onward.title);
  await hands.waitFor(lateTexts.previewed.group.sheet);
  await hands.visit("Combine, files with a conflict and refusals");
  await hands.eachFold("Combine");
}

async function persons(hands: Hands): Promise<void> {
  await hands.tab("persons");
  await hands.visit("Lists, empty");
  await hands.panel.locator("input[name=personLists]").setInputFiles(listOf());
  await hands.eachFold("Lists");
  await hands.press(lateTexts.persons.read);
  await hands.waitFor(lateTexts.persons.save);
  await hands.visit("Lists, read");
}

async function rates(hands: Hands): Promise<void> {
  await hands.tab("register");
  await hands.panel.getByRole("searchbox").first().waitFor();
  await hands.visit("Rates");
  await hands.panel.getByRole("searchbox").fill("JKM");
  await hands.panel.locator("h2 button, h3 button, summary").first().click();
  await hands.visit("Rates, one open");
}

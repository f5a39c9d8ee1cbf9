/** A person at the workbench whose actions are counted: a press, a field filled in, a cell typed into, files chosen are one each. */
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { typeInto } from "./grid.js";
import type { Workbench } from "./served.js";

type Files = Parameters<Locator["setInputFiles"]>[0];

export class Person {
  #actions = 0;

  constructor(
    private readonly workbench: Workbench,
    private readonly folder: string,
  ) {}

  get page(): Page {
    return this.workbench.page;
  }

  get pane(): FrameLocator {
    return this.workbench.pane;
  }

  /** How many actions since this was last asked. */
  count(): number {
    const actions = this.#actions;
    this.#actions = 0;
    return actions;
  }

  async press(name: string | RegExp): Promise<void> {
    this.#actions += 1;
    await this.pane.getByRole("button", { name, exact: typeof name === "string" }).click();
  }

  async goTo(tab: string): Promise<void> {
    this.#actions += 1;
    await this.pane.getByRole("tab", { name: tab }).click();
  }

  async tick(name: string | RegExp): Promise<void> {
    this.#actions += 1;
    await this.pane.getByRole("radio", { name }).check();
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    this.#actions += 1;
    await this.pane.getByRole("textbox", { name: label, exact: typeof label === "string" }).fill(text);
  }

  /** The field of regions: typed into, and taken from what it offers. */
  async chooseRegion(label: string, typed: string, name: string): Promise<void> {
    this.#actions += 1;
    const region = this.pane.getByRole("combobox", { name: label });
    await region.click();
    await region.fill("");
    await region.pressSequentially(typed);
    await this.pane.getByRole("option", { name: new RegExp(`^${name}`) }).click();
  }

  async typeInto(sheet: string, address: string, text: string): Promise<void> {
    this.#actions += 1;
    await typeInto(this.page, sheet, address, text);
  }

  async hand(input: string, files: Files): Promise<void> {
    this.#actions += 1;
    await this.pane.locator(`input[name=${input}]`).setInputFiles(files);
  }

  /** Saves the workbook, leaves everything as if the machine were switched off, and opens the file again on the next day. */
  async closeAndOpen(name: string): Promise<void> {
    const path = join(this.folder, name);
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Simpan .xlsx" }).click(),
    ]);
    await download.saveAs(path);
    await this.page.reload();
    const open = this.page.getByRole("button", { name: "Buka .xlsx" });
    await open.and(this.page.locator(":enabled")).waitFor();
    await this.pane.getByRole("tab").first().waitFor();
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), open.click()]);
    await chooser.setFiles(path);
    await this.page.getByText(`${name} dibuka.`).waitFor();
    // The pane that opens over it offers to refresh the plan.
    await this.pane.getByRole("button", { name: /^(Perbarui rencana ini|Refresh this plan)$/ }).waitFor();
  }
}

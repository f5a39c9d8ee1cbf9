/** Draws the real pane into jsdom, with an Excel room whose answers the test chooses, and acts on it as a user would. */
import { File as NodeFile } from "node:buffer";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../../src/taskpane/App.js";
import { lateInChecks } from "../../../src/taskpane/features/checks/late.js";
import { lateInFill } from "../../../src/taskpane/features/fill/late.js";
import { late } from "../../../src/taskpane/late.js";
import { made, type WorkbookPlan } from "../../../src/sheets/index.js";
import type { BookRoom } from "../../../src/taskpane/rooms.js";
import { buildingBook, buildPlan, headlineOf } from "../../../src/workbooks/index.js";
import type { ExcelRoom, FillReceipt, HostProbe, TakeBackReport } from "../../../src/taskpane/rooms.js";

// React asks for this before it lets a test wait for its work.
(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// jsdom lays nothing out, so nothing ever changes its size.
class NoLayout implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}
globalThis.ResizeObserver = NoLayout;

// Nor has it addresses of files; a pane that is closed gives back those it made.
URL.revokeObjectURL = () => undefined;

export const inExcel: HostProbe = {
  host: "Excel",
  platform: "PC",
  uiLanguage: "id",
  isDark: false,
  can: { customFunctions: true, freezePanes: true, pageLayout: true, dataValidation: true, charts: true },
};

export const outsideExcel: HostProbe = {
  host: null,
  platform: "",
  uiLanguage: "id",
  isDark: false,
  can: {
    customFunctions: false,
    freezePanes: false,
    pageLayout: false,
    dataValidation: false,
    charts: false,
  },
};

/** What a fill of a plan leaves behind. */
export const receiptFor = (plan: WorkbookPlan): FillReceipt => ({
  mark: "~coba0000",
  title: plan.title,
  sheets: plan.sheets.map((sheet) => ({
    id: `{${sheet.key}}`,
    name: sheet.name,
    usedAddress: "A1",
    written: { row: 0, column: 0, rows: 1, columns: 1 },
    fingerprint: "",
    marks: {
      formatted: "A1",
      numberFormats: "",
      charts: 0,
      comments: 0,
      validated: 0,
      rules: 0,
      isProtected: false,
    },
    looks: null,
  })),
  cells: 1234,
  formulas: 567,
  syncs: 8,
  view: null,
  notes: [],
});

export const takenBack = (removed: readonly string[]): TakeBackReport => ({
  removed,
  edited: [],
  concerns: [],
  canKeepValues: false,
  missing: [],
  addedEmptySheet: false,
  sentence: { id: `Dihapus: ${removed.join(", ")}.`, en: `Deleted: ${removed.join(", ")}.` },
});

/** A room that does what it is asked and remembers it; a test overrides the answers it is about. */
export function room(
  answers: Partial<ExcelRoom> = {},
): ExcelRoom & { readonly asked: { readonly call: string; readonly with: unknown }[] } {
  const asked: { call: string; with: unknown }[] = [];
  const noted = <A extends readonly unknown[], R>(call: string, answer: (...args: A) => R) =>
    ((...args: A): R => {
      asked.push({ call, with: args[0] });
      return answer(...args);
    }) as (...args: A) => R;
  return {
    asked,
    whenReady: answers.whenReady ?? (() => Promise.resolve(inExcel)),
    readSheetNames: noted("readSheetNames", answers.readSheetNames ?? (() => Promise.resolve(["Sheet1"]))),
    applyPlan: noted(
      "applyPlan",
      answers.applyPlan ?? ((plan): Promise<FillReceipt> => Promise.resolve(receiptFor(plan))),
    ),
    takeBack: noted(
      "takeBack",
      answers.takeBack ??
        ((receipt) => Promise.resolve(takenBack(receipt.sheets.map((sheet) => sheet.name)))),
    ),
    previewRefresh: noted(
      "previewRefresh",
      answers.previewRefresh ??
        (() =>
          Promise.resolve({
            ...{ sheets: [], kept: 0, conflicts: [], isSame: true },
            headline: { before: null, after: null },
          })),
    ),
    refreshPlan: noted(
      "refreshPlan",
      answers.refreshPlan ?? (() => Promise.reject(new Error("No plan stands there"))),
    ),
    takeRefreshBack: noted(
      "takeRefreshBack",
      answers.takeRefreshBack ?? (() => Promise.reject(new Error("Nothing was refreshed"))),
    ),
    readSelection: noted(
      "readSelection",
      answers.readSelection ?? (() => Promise.reject(new Error("Nothing is selected"))),
    ),
    readChecks: noted("readChecks", answers.readChecks ?? (() => Promise.resolve([]))),
    readCorrected: noted("readCorrected", answers.readCorrected ?? (() => Promise.resolve([]))),
    readSelectedCell: noted(
      "readSelectedCell",
      answers.readSelectedCell ?? (() => Promise.reject(new Error("No cell is selected"))),
    ),
    readPlanTabs: noted("readPlanTabs", answers.readPlanTabs ?? (() => Promise.resolve(null))),
    readAreas: noted("readAreas", answers.readAreas ?? ((areas) => Promise.resolve(areas.map(() => null)))),
    cleanWorkbook: noted(
      "cleanWorkbook",
      answers.cleanWorkbook ?? (() => Promise.resolve({ tab: "Baca saya", replaced: [], left: 0 })),
    ),
    readSelectedArea: noted(
      "readSelectedArea",
      answers.readSelectedArea ?? (() => Promise.resolve({ sheet: "Sheet1", address: "A1" })),
    ),
    readSigns: noted("readSigns", answers.readSigns ?? (() => Promise.resolve(null))),
    insertFormula: noted(
      "insertFormula",
      answers.insertFormula ?? (() => Promise.resolve({ sheet: "Sheet1", address: "A1" })),
    ),
    readMemory: noted(
      "readMemory",
      answers.readMemory ??
        (() => Promise.resolve({ unfinished: [], standing: [], plans: [], books: [], ignored: [] })),
    ),
    readPrinted: noted(
      "readPrinted",
      answers.readPrinted ?? (() => Promise.resolve({ fingerprints: [], without: [] })),
    ),
    printFingerprint: noted("printFingerprint", answers.printFingerprint ?? (() => Promise.resolve())),
    readFilled: noted("readFilled", answers.readFilled ?? (() => Promise.resolve([]))),
    removeLeftovers: noted(
      "removeLeftovers",
      answers.removeLeftovers ??
        (({ title }) => Promise.resolve({ id: `Dihapus: ${title}.`, en: `Removed: ${title}.` })),
    ),
    examine: noted(
      "examine",
      answers.examine ?? (() => Promise.resolve({ findings: [], report: { id: "", en: "" } })),
    ),
    goTo: noted("goTo", answers.goTo ?? (() => Promise.resolve())),
  };
}

/** Books are there at once, not in the stretches in which the pane makes them (stints.test.ts). */
export const atOnce: BookRoom = {
  buildPlan: (choices) => Promise.resolve(buildPlan(choices)),
  buildBook: (book) => Promise.resolve(made(buildingBook(book))),
  headlineOf: (plan) => Promise.resolve(headlineOf(plan)),
  pause: 0,
};
/** Nobody pauses long enough for a preview: nothing depends on how fast the machine is, and few books are made. */
export const unhurried: BookRoom = { ...atOnce, pause: 600_000 };
/** A preview follows every choice at once. */
export const previewed: BookRoom = atOnce;

/** A chosen file. Node's own: the one of jsdom cannot be read as bytes. */
export function textFile(name: string, text: string): File {
  return new NodeFile([text], name) as unknown as File;
}

/** The pane on show. Every action waits until React and the room's answers have come to rest. */
export class Pane {
  private constructor(
    private readonly root: Root,
    readonly element: HTMLElement,
  ) {}

  /** Books are made at the press alone, unless the test is about the preview or the pause before it. */
  static async open(excel: ExcelRoom, books: BookRoom = unhurried): Promise<Pane> {
    // What a pane loads when it is wanted is at hand from the first test on, as it is in a browser that has it.
    // One after another: jest loses modules that two of them ask for at once.
    const parts = [...Object.values(lateInFill), ...Object.values(late), ...Object.values(lateInChecks)];
    for (const load of parts) await load();
    await import("../../../src/workbooks/index.js");
    document.body.innerHTML = "<div></div>";
    const element = document.body.firstElementChild as HTMLElement;
    const root = createRoot(element);
    const pane = new Pane(root, element);
    await acted(async () => {
      root.render(<App excel={excel} books={books} />);
      await settled();
    });
    return pane;
  }

  async close(): Promise<void> {
    await acted(async () => {
      this.root.unmount();
      await settled();
    });
  }

  /** Everything that can be read, lists that opened outside the pane included. */
  get text(): string {
    return document.body.textContent;
  }

  /** What its pictures say they show, in their order. */
  get pictures(): readonly string[] {
    return [...document.querySelectorAll("svg[role=img]")].map((one) => one.getAttribute("aria-label") ?? "");
  }

  /** The element with focus, by what it is called or says. */
  get focused(): string {
    const element = document.activeElement;
    return element?.getAttribute("name") ?? element?.textContent ?? "";
  }

  field(name: string): HTMLInputElement {
    const field = this.element.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (field === null) throw new Error(`The pane has no field ${name}`);
    return field;
  }

  /** The sentence that a screen reader gives as what is wrong with this field; "" where nothing is. */
  problem(name: string): string {
    const described = this.field(name).getAttribute("aria-describedby") ?? "";
    return described
      .split(" ")
      .map((id) => document.getElementById(id))
      .filter((element) => element?.getAttribute("role") === "alert")
      .map((element) => element?.textContent ?? "")
      .join(" ");
  }

  button(label: string): HTMLButtonElement {
    const found = [...document.body.querySelectorAll("button")].find(
      (button) => (button.getAttribute("aria-label") ?? button.textContent) === label,
    );
    if (found === undefined) throw new Error(`The pane has no button “${label}”`);
    return found;
  }

  hasButton(label: string): boolean {
    return [...document.body.querySelectorAll("button")].some((button) => button.textContent === label);
  }

  async press(label: string): Promise<void> {
    const button = this.button(label);
    await acted(async () => {
      button.focus();
      button.click();
      await settled();
    });
  }

  /** Lets something happen in Excel while the pane is looked at. */
  async meanwhile(happens: () => void): Promise<void> {
    await acted(async () => {
      happens();
      await settled();
    });
  }

  async type(name: string, text: string): Promise<void> {
    const field = this.field(name);
    await acted(async () => {
      field.focus();
      // React listens to the setter of the element, so the text goes through the prototype's.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await settled();
    });
  }

  /** Writes into a field of several lines. */
  async write(name: string, text: string): Promise<void> {
    const field = this.element.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
    if (field === null) throw new Error(`The pane has no field ${name}`);
    await acted(async () => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, text);
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await settled();
    });
  }

  /** Chooses in a list by what is read there. */
  async choose(name: string, label: string): Promise<void> {
    const field = this.element.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    const option = [...(field?.options ?? [])].find(({ textContent }) => textContent === label);
    if (field === null || option === undefined) throw new Error(`${name} has no choice “${label}”`);
    await acted(async () => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(field, option.value);
      field.dispatchEvent(new Event("change", { bubbles: true }));
      await settled();
    });
  }

  /** Presses a radio button or a tick box whose label begins with this. */
  async tick(label: string): Promise<void> {
    const found = [...this.element.querySelectorAll("label")].find((one) =>
      one.textContent.startsWith(label),
    );
    const input = found === undefined ? null : document.getElementById(found.htmlFor);
    if (input === null) throw new Error(`The pane has no choice “${label}”`);
    await acted(async () => {
      input.click();
      await settled();
    });
  }

  /** Chooses files, and waits until they are read. */
  async files(name: string, files: readonly File[]): Promise<void> {
    const input = this.field(name);
    Object.defineProperty(input, "files", { value: files, configurable: true });
    await acted(async () => {
      input.dispatchEvent(new Event("change", { bubbles: true }));
      await settled();
    });
  }

  /** Waits until this can be read. */
  async until(text: string): Promise<void> {
    for (let turn = 0; turn < 400 && !this.text.includes(text); turn += 1) {
      await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    }
    if (!this.text.includes(text)) throw new Error(`“${text}” is not to be read in: ${this.text}`);
  }

  async key(name: string, key: string): Promise<void> {
    const field = this.field(name);
    await acted(async () => {
      field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      await settled();
    });
  }

  async leave(name: string): Promise<void> {
    const field = this.field(name);
    await acted(async () => {
      field.focus();
      field.blur();
      await settled();
    });
  }

  /** Searches a region and takes the first that is found. */
  async chooseRegion(query: string, field = "regionCode"): Promise<void> {
    await this.type(field, query);
    const option = document.querySelector<HTMLElement>('[role="option"]');
    if (option === null) throw new Error(`Nothing is found for “${query}”`);
    await acted(async () => {
      option.click();
      await settled();
    });
  }
}

/** Lets something happen, and waits until what follows from it is drawn: a preview is made a turn after its choices are. */
async function acted(happens: () => Promise<void>): Promise<void> {
  await act(happens);
  await act(settled);
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** The fill itself: the built add-in, the real Office.js and the workbench's host in one Node process. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Bridge } from "../bridge/index.js";
import { openPage } from "../bridge/node/index.js";
import { createHeadlessEngine, type Engine } from "../engine/index.js";
import { createHost } from "../host/index.js";
import { openXlsx, type Loss } from "../open/index.js";
import { identityIn, saveXlsx } from "../save/index.js";
import { FillProblem } from "./problem.js";

export interface FilledWorkbook {
  /** The region's official name. */
  readonly region: string;
  readonly sheets: readonly { readonly name: string; readonly cells: number }[];
  /** The choices of a plan as a text to hand on; `null` for another workbook. */
  readonly code: string | null;
  /** What did not simply stay in the next year of a plan. */
  readonly notes: readonly { readonly id: string; readonly en: string }[];
  readonly syncs: number;
  /** The .xlsx file. */
  readonly bytes: Uint8Array;
}

/** What src/commands puts on the page; named here again because the workbench does not import the add-in's source. */
interface PageCommands {
  fill(given: Asked): Promise<PageAnswer>;
  /** Why a file cannot be opened; `null` where it can. */
  workbookProblem(file: NamedFile): Promise<Sentence | null>;
  /** Refreshes the plan that the workbook remembers. */
  refresh(given: Asked & { readonly agreed: boolean }): Promise<Answered<Refreshed>>;
  /** The documents of the plan that was filled. */
  pack(): Promise<Answered<{ files: readonly NamedFile[] }>>;
  /** The forms of a province; as one file where that is asked for. */
  forms(given: Asked & { readonly zip: boolean }): Promise<Answered<Forms>>;
  /** The rows of RKA of the plan that was filled, as SIPD takes them. */
  sipd(): Promise<Answered<{ text: string }>>;
  /** Which numbers of older documents are no longer those of the plan that was filled. */
  checkPackFiles(files: readonly NamedFile[]): Promise<Answered<{ papers: readonly CheckedPaper[] }>>;
  /** The annex to a decree for the plan that was filled. */
  annex(lists: PersonLists): Promise<Answered<Annex>>;
  /** The plan in the workbook as its cells stand. */
  standing(): Promise<Answered<{ side: unknown }>>;
  /** Writes the differences of two plans. */
  compare(
    sides: readonly [ComparedSide, ComparedSide],
    language: "id" | "en",
  ): Promise<Answered<{ region: string; same: { id: string; en: string } | null }>>;
  /** Makes of the workbook one in which nothing depends on the add-in. */
  clean(language: "id" | "en"): Promise<Answered<{ report: CleanReport }>>;
  /** Words of the command line; whether each takes a value. */
  flags(): Readonly<Record<string, boolean>>;
  exampleOf(workbook: "plan" | "breakdown" | "national"): string;
  usage(): string;
}

/** The forms of a province as files, or the one file that holds them. */
interface Forms {
  readonly region: string;
  readonly files: readonly NamedFile[];
}

interface Sentence {
  readonly id: string;
  readonly en: string;
}

type Answered<Answer> = ({ ok: true } & Answer) | { ok: false; sentence: Sentence };

/** What a refresh did. */
export interface Refreshed {
  readonly region: string;
  readonly code: string;
  readonly written: number;
  readonly lines: number;
  readonly kept: number;
  readonly conflicts: readonly string[];
  /** What the next year of the plan starts from, where that was asked for. */
  readonly notes: readonly Sentence[];
}

type PageAnswer = Answered<{
  region: string;
  sheets: { name: string; cells: number }[];
  code: string | null;
  notes: { id: string; en: string }[];
}>;

/** One of two plans to be compared: the contents of a file of choices, a code, or what a workbook told of its own. */
export interface ComparedSide {
  readonly name: string;
  readonly file: unknown;
  readonly code: string | null;
  /** As the page told it: it alone knows what is in it. */
  readonly standing: unknown;
}

/** The sheet of differences as a file; where there are none, the sentence that says so. */
interface ComparedFile {
  readonly region: string;
  readonly same: { readonly id: string; readonly en: string } | null;
  readonly bytes: Uint8Array;
}

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Lists of persons with what an annex is to be made of them. */
interface PersonLists {
  readonly candidates: readonly NamedFile[];
  readonly members: readonly NamedFile[];
  readonly nik: "masked" | "whole";
  /** The day on which ages are reckoned, "2026-01-31". */
  readonly date: string;
}

/** The annex as a file; how many were listed, and how many of them pass. */
export interface Annex {
  readonly file: NamedFile;
  readonly listed: number;
  readonly passed: number;
}

/** What was done so that nothing depends on the add-in. */
interface CleanReport {
  readonly replaced: readonly {
    readonly place: string;
    readonly was: string;
    readonly now: "formula" | "value";
  }[];
  readonly left: number;
}

/** A document that was compared with the plan. */
export interface CheckedPaper {
  readonly name: string;
  readonly figures: number;
  readonly isOfThisPlan: boolean;
  readonly disagreements: readonly {
    readonly says: string;
    readonly now: string | null;
    readonly reference: string;
  }[];
}

/** A workbook as a file. */
interface Saved {
  readonly sheets: readonly { readonly name: string; readonly cells: number }[];
  readonly syncs: number;
  readonly bytes: Uint8Array;
}

/** What somebody asked for: a file's contents and words of a command line. The page reads them. */
interface Asked {
  readonly file: unknown;
  readonly flags: Readonly<Record<string, string | true>>;
  /** The contents of a file of actual figures; `null` without one. */
  readonly actuals: unknown;
}

/** The built add-in, opened beside an empty workbook. */
export interface OpenedAddIn extends Omit<
  PageCommands,
  | "fill"
  | "forms"
  | "pack"
  | "sipd"
  | "annex"
  | "checkPackFiles"
  | "clean"
  | "refresh"
  | "workbookProblem"
  | "standing"
  | "compare"
> {
  /**
   * Opens a file in the place of what is there; answers what of it is not carried.
   * @throws FillProblem with the sentence of the reader of chosen files.
   */
  openFile(file: NamedFile): Promise<readonly Loss[]>;
  /**
   * Refreshes the plan that the opened workbook remembers; with nothing asked for, only finds it.
   * @throws FillProblem
   */
  refresh(asked: Asked & { readonly agreed: boolean }): Promise<Refreshed>;
  /** The workbook as it stands, as a file, with its sheets. */
  save(options: { readonly recalculate: boolean }): Promise<Saved>;

  /**
   * Fills the workbook.
   * @throws FillProblem with the add-in's sentence when it refuses what was asked for.
   */
  fill(asked: Asked, options: { readonly recalculate: boolean }): Promise<FilledWorkbook>;
  /**
   * The documents of the plan that was filled.
   * @throws FillProblem
   */
  pack(): Promise<readonly NamedFile[]>;
  /**
   * The annex to a decree: who of these lists is paid for by the plan that was filled.
   * @throws FillProblem
   */
  annex(lists: PersonLists): Promise<Annex>;
  /**
   * The forms of a province, or one .zip that holds them. The workbook is left as it is.
   * @throws FillProblem
   */
  forms(asked: Asked, zip: boolean): Promise<Forms>;
  /**
   * The rows of RKA of the plan that was filled, with tabs between their cells.
   * @throws FillProblem
   */
  sipd(): Promise<string>;
  /**
   * Compares older documents with the plan that was filled.
   * @throws FillProblem
   */
  checkPack(files: readonly NamedFile[]): Promise<readonly CheckedPaper[]>;
  /**
   * The workbook as a file in which nothing depends on the add-in. It is cleaned itself: this comes last.
   * @throws FillProblem
   */
  clean(options: { readonly recalculate: boolean }): Promise<CleanReport & { readonly bytes: Uint8Array }>;
  /**
   * The plan in the workbook that was opened, as its cells stand, to be compared in another.
   * @throws FillProblem
   */
  standing(): Promise<unknown>;
  /**
   * The differences of two plans, in a workbook of one sheet.
   * @throws FillProblem
   */
  compare(
    sides: readonly [ComparedSide, ComparedSide],
    options: { readonly recalculate: boolean },
  ): Promise<ComparedFile>;
  close(): void;
}

/** Opens the add-in that stands in `dist`, in a workbook for readers of this language. */
export async function openAddIn(dist: string, language: "id" | "en"): Promise<OpenedAddIn> {
  const officeJs = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
  // Sentences hold numbers as text. Where they are read as saved (a preview, a phone, LibreOffice), "82,773" would
  // be 82 point 8 to an Indonesian; whatever calculates again writes them in its own reader's way.
  const opened: { bridge?: Bridge } = {};
  const engine = createHeadlessEngine({
    separators: language,
    functionIds: await functionIdsOf(dist),
    functions: (id, args, address) => {
      if (opened.bridge) return opened.bridge.callFunction(id, args, address);
      return Promise.resolve({ error: "#N/A", message: "The page is not open yet" });
    },
  });
  const host = createHost(engine);
  const page = await openPage({ distDir: dist, officeJsDir: join(dirname(officeJs), "dist"), host });
  opened.bridge = page.bridge;
  const addIn = identityIn(await readFile(join(dist, "manifest.xml"), "utf8"));
  const offered = (page.window as unknown as { cakupan?: { headless(): Promise<PageCommands> } }).cakupan;
  if (!offered) throw new Error("The built page offers no commands");
  const cakupan = await offered.headless();
  /** As a file, without the empty sheet that a new workbook begins with. */
  const saved = async (
    blank: { readonly id: string } | undefined,
    recalculate: boolean,
  ): Promise<Uint8Array> => {
    if (blank) engine.deleteSheet(blank.id);
    await engine.settle();
    return saveXlsx(engine, { cachedResults: !recalculate, addIn });
  };
  return {
    flags: () => cakupan.flags(),
    exampleOf: (workbook) => cakupan.exampleOf(workbook),
    usage: () => cakupan.usage(),
    fill: async (asked, { recalculate }) => {
      // An empty workbook holds one empty sheet; the file should hold the filled ones only.
      const [blank] = engine.sheets();
      const answer = await cakupan.fill(asked);
      if (!answer.ok) throw problemOf(answer.sentence);
      const bytes = await saved(blank, recalculate);
      const { region, sheets, code, notes } = answer;
      return { region, sheets, code, notes, syncs: host.counts.syncs, bytes };
    },
    compare: async (sides, { recalculate }) => {
      const [blank] = engine.sheets();
      const answer = await cakupan.compare(sides, language);
      if (!answer.ok) throw problemOf(answer.sentence);
      const { region, same } = answer;
      return { region, same, bytes: same === null ? await saved(blank, recalculate) : new Uint8Array() };
    },
    standing: async () => {
      const answer = await cakupan.standing();
      if (!answer.ok) throw problemOf(answer.sentence);
      return answer.side;
    },
    openFile: async (file) => {
      const problem = await cakupan.workbookProblem(file);
      if (problem !== null) throw problemOf(problem);
      const read = await openXlsx(file.bytes, addIn.id);
      await read.pourInto(engine);
      await engine.calculate();
      const differs = read.compare(engine);
      return differs === null ? read.losses : [...read.losses, differs];
    },
    refresh: async (asked) => {
      const answer = await cakupan.refresh(asked);
      if (!answer.ok) throw problemOf(answer.sentence);
      return answer;
    },
    save: async ({ recalculate }) => {
      await engine.settle();
      const sheets = engine.sheets().map(({ id, name }) => ({ name, cells: contentsOf(engine, id) }));
      const bytes = await saveXlsx(engine, { cachedResults: !recalculate, addIn });
      return { sheets, syncs: host.counts.syncs, bytes };
    },
    pack: async () => {
      const answer = await cakupan.pack();
      if (!answer.ok) throw problemOf(answer.sentence);
      return answer.files;
    },
    annex: async (lists) => {
      const answer = await cakupan.annex(lists);
      if (!answer.ok) throw problemOf(answer.sentence);
      return answer;
    },
    forms: async (asked, zip) => {
      const answer = await cakupan.forms({ ...asked, zip });
      if (!answer.ok) throw problemOf(answer.sentence);
      return answer;
    },
    sipd: async () => {
      const answer = await cakupan.sipd();
      if (!answer.ok) throw problemOf(answer.sentence);
      return answer.text;
    },
    checkPack: async (files) => {
      const answer = await cakupan.checkPackFiles(files);
      if (!answer.ok) throw problemOf(answer.sentence);
      return answer.papers;
    },
    clean: async ({ recalculate }) => {
      const answer = await cakupan.clean(language);
      if (!answer.ok) throw problemOf(answer.sentence);
      await engine.settle();
      return { ...answer.report, bytes: await saveXlsx(engine, { cachedResults: !recalculate }) };
    },
    close: () => {
      page.close();
      engine.dispose();
    },
  };
}

/** The functions of the build's own metadata. */
async function functionIdsOf(dist: string): Promise<readonly string[]> {
  const text = await readFile(join(dist, "functions.json"), "utf8");
  return (JSON.parse(text) as { functions: { id: string }[] }).functions.map(({ id }) => id);
}

/** Cells that hold something. */
function contentsOf(engine: Engine, sheetId: string): number {
  const used = engine.usedRect(sheetId, true);
  let cells = 0;
  for (let row = used?.row ?? 0; row < (used?.row ?? 0) + (used?.rows ?? 0); row += 1)
    for (let column = used?.column ?? 0; column < (used?.column ?? 0) + (used?.columns ?? 0); column += 1)
      if (engine.cell(sheetId, row, column).type !== "Empty") cells += 1;
  return cells;
}

function problemOf(sentence: Sentence): FillProblem {
  return new FillProblem(`${sentence.id}\n${sentence.en}`);
}

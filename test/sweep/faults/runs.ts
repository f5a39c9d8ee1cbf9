/** One run: a fault at one place, and the workbook compared before and after. */
import type { FillReceipt, Patience } from "../../../src/excel/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import { SILENCE } from "../../../src/workbench/host/index.js";
import { openAddIn, type AddIn } from "../../excel/addIn.js";
import { planNamed, type PlanName } from "./plans.js";
import { furnish, stateOf, surroundingsOf } from "./workbook.js";

/** Every code with a meaning of its own, one without any, and no answer at all: before it ran, and after. */
export const codes = [
  "GeneralException",
  "AccessDenied",
  "InvalidArgument",
  "InvalidSelection",
  "ItemNotFound",
  "InvalidOperationInCellEditMode",
  "InactiveWorkbook",
  "RequestPayloadSizeLimitExceeded",
  SILENCE,
] as const;

/** What is being done when the fault comes. */
export const deeds = ["fill", "stopped fill", "take back", "keep values"] as const;
export type Deed = (typeof deeds)[number];

export interface Excels {
  readonly plan: PlanName;
  readonly mode: "Automatic" | "Manual";
  readonly separator: "," | ";";
}

export interface Fault {
  readonly deed: Deed;
  readonly at: "sync" | "action";
  readonly n: number;
  readonly code: string;
}

/** A short wait is as good as a long one for a fault that comes once; an answer that is merely slow is waited for. */
const patience: Patience = { grace: 1, silence: 60_000, pauses: [1, 1] };
/** Longer than any true answer to a plan of its size takes, on a machine that is not busy. */
const silences: Readonly<Record<PlanName, number>> = {
  everything: 600,
  form: 600,
  rekap: 600,
  breakdown: 5_000,
  plan: 10_000,
  national: 30_000,
};

/** What is given to a take-back: the receipt of a fill, and all that can be seen while it stands. */
interface Standing {
  readonly deed: Deed;
  readonly receipt: FillReceipt;
  readonly state: readonly string[];
}

/** A furnished workbook in an Excel of one kind, in which one run follows another. */
export class Bench {
  readonly #before: readonly string[];
  /** So many milliseconds without an answer are silence. */
  #silence: number;
  /** A fill that the last fault left exactly as it was: the next take-back is tried on it too. */
  #standing: Standing | null = null;

  private constructor(
    readonly excels: Excels,
    readonly addIn: AddIn,
    readonly plan: WorkbookPlan,
  ) {
    this.#before = this.#seen();
    this.#silence = silences[excels.plan];
  }

  static async open(excels: Excels): Promise<Bench> {
    const addIn = await openAddIn();
    await furnish(addIn.engine, addIn.host, excels.mode);
    addIn.host.conditions.listSeparator = excels.separator;
    const { rooms } = addIn;
    const taken = await rooms.readSheetNames();
    const plan = rooms.placeSheets(await planNamed(excels.plan, addIn), taken);
    const bench = new Bench(excels, addIn, plan);
    // Which separator this Excel takes is asked once: not in the runs that are counted.
    const least = rooms.placeSheets(await planNamed("everything", addIn), taken);
    const began = performance.now();
    await rooms.takeBack(await rooms.applyPlan(least, { patience }), { patience });
    // On a busy machine a true answer takes longer: no more than a whole fill and its taking back do there.
    bench.#silence = Math.max(bench.#silence, performance.now() - began);
    return bench;
  }

  /** So many requests and actions has each deed, without a fault. */
  async sizes(): Promise<Readonly<Record<Deed, { readonly sync: number; readonly action: number }>>> {
    const { host } = this.addIn;
    const sizes: Partial<Record<Deed, { sync: number; action: number }>> = {};
    const measured = async (deed: Deed, receipt: FillReceipt | null): Promise<void> => {
      const { syncs, actions } = host.counts;
      await this.#act(deed, receipt);
      sizes[deed] = { sync: host.counts.syncs - syncs, action: host.counts.actions - actions };
    };
    await measured("stopped fill", null);
    await this.#tidy("stopped fill", null);
    await measured("fill", null);
    await measured("take back", this.#receipt);
    const { receipt } = await this.#given("keep values");
    this.#standing = null;
    await measured("keep values", receipt);
    await this.#tidy("keep values", receipt);
    return sizes as Record<Deed, { sync: number; action: number }>;
  }

  /** Runs one fault. @returns what differs afterwards; nothing, if all is well */
  async run(fault: Fault): Promise<readonly string[]> {
    const { host } = this.addIn;
    const { deed } = fault;
    const isTakeBack = deed === "take back" || deed === "keep values";
    if (this.#standing !== null && this.#standing.deed !== deed) {
      const differing = await this.#cleared(this.#standing);
      if (differing.length > 0) return differing;
    }
    const given = isTakeBack ? await this.#given(deed) : null;
    host.failAt({ at: fault.at, n: fault.n, code: fault.code });
    const silence = this.#silence;
    await this.#act(
      deed,
      given?.receipt ?? null,
      fault.code === SILENCE ? { ...patience, silence } : patience,
    );
    host.forgetFailures();
    if (given !== null) {
      await this.#settle();
      // Refused before anything was done: somebody's things and the sheets of the fill are as they were.
      if (this.#unwell === null && this.#compared(given.state).length === 0) return [];
      this.#standing = null;
    }
    await this.#tidy(deed, given?.receipt ?? null);
    await this.#settle();
    return this.differences();
  }

  differences(): readonly string[] {
    return this.#compared(this.#before);
  }

  /** Takes back what the last run left standing. @returns what differs afterwards from the beginning */
  async cleared(): Promise<readonly string[]> {
    return this.#standing === null ? [] : this.#cleared(this.#standing);
  }

  async #cleared({ deed, receipt }: Standing): Promise<readonly string[]> {
    this.#standing = null;
    this.#receipt = receipt;
    await this.#tidy(deed, receipt);
    await this.#settle();
    return this.differences();
  }

  async #given(deed: Deed): Promise<Standing> {
    if (this.#standing !== null) return this.#standing;
    const receipt = await this.#fill();
    if (deed === "keep values") this.#refer(receipt);
    await this.#settle();
    this.#standing = { deed, receipt, state: this.#seen() };
    return this.#standing;
  }

  #seen(): readonly string[] {
    const { engine, host } = this.addIn;
    return [...stateOf(engine, host), ...surroundingsOf(engine)];
  }

  #compared(before: readonly string[]): readonly string[] {
    const now = this.#seen();
    const [then, today] = [new Set(before), new Set(now)];
    return [
      ...before.filter((line) => !today.has(line)).map((line) => `- ${line}`),
      ...now.filter((line) => !then.has(line)).map((line) => `+ ${line}`),
    ];
  }

  close(): Promise<void> {
    return this.addIn.close();
  }

  /** Excel calculates by itself, unless a person does. */
  async #settle(): Promise<void> {
    if (this.excels.mode === "Automatic") await this.addIn.engine.settle();
  }

  #receipt: FillReceipt | null = null;
  #unwell: string | null = null;

  async #fill(signal?: AbortSignal, waiting = patience): Promise<FillReceipt> {
    return this.addIn.rooms.applyPlan(this.plan, {
      patience: waiting,
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /** Somebody's own formula and name that use the new sheets: what stands there is part of the run, not of the workbook. */
  #refer(receipt: FillReceipt): void {
    const { engine } = this.addIn;
    const notes = engine.sheets().find(({ name }) => name === "Catatan")?.id ?? "";
    const name = `'${receipt.sheets[0]?.name ?? ""}'`;
    engine.write(notes, { row: 30, column: 0, rows: 1, columns: 1 }, [[`=${name}!B2`]]);
    engine.setName({ name: "angka_mereka", formula: `=${name}!$B$2`, comment: "" });
  }

  async #act(deed: Deed, receipt: FillReceipt | null, waiting = patience): Promise<void> {
    const { rooms, host } = this.addIn;
    this.#receipt = receipt;
    this.#unwell = null;
    const stop = new AbortController();
    if (deed === "fill" || deed === "stopped fill") {
      const begun = host.counts.syncs;
      const quiet = host.onBatch(({ syncs }) => {
        // A person stops when the middle is reached, or when no answer comes.
        if (deed === "stopped fill" && syncs - begun === 4) stop.abort();
      });
      const impatient = setInterval(() => {
        if (host.silenced) stop.abort();
      }, 1);
      try {
        this.#receipt = await this.#fill(stop.signal, waiting);
      } catch (problem) {
        this.#note(problem);
      } finally {
        clearInterval(impatient);
        quiet();
      }
      return;
    }
    try {
      await rooms.takeBack(receipt as FillReceipt, {
        patience: waiting,
        agreed: true,
        keepValues: deed === "keep values",
      });
      this.#receipt = null;
    } catch (problem) {
      this.#note(problem);
    }
  }

  /** Whatever is refused is refused with a sentence in both languages. */
  #note(problem: unknown): void {
    const { sentence } = problem as { sentence?: { id?: unknown; en?: unknown } };
    if (typeof sentence?.id !== "string" || typeof sentence.en !== "string")
      this.#unwell = `no sentence: ${String(problem)}`;
  }

  /** What was done in spite of the fault is taken back without one, and what the run itself put there goes. */
  async #tidy(deed: Deed, given: FillReceipt | null): Promise<void> {
    const { rooms, engine } = this.addIn;
    const receipt = this.#receipt;
    if (receipt !== null) {
      const report = await rooms.takeBack(receipt, { patience, agreed: true });
      const known = deed === "keep values" || given !== null;
      if (!known && report.concerns.length > 0) this.#unwell = `concerns: ${JSON.stringify(report.concerns)}`;
    }
    if (deed === "keep values") {
      const notes = engine.sheets().find(({ name }) => name === "Catatan")?.id ?? "";
      engine.clear(notes, { row: 30, column: 0, rows: 1, columns: 1 }, "All");
      engine.deleteName("angka_mereka");
    }
    if (this.#unwell !== null) throw new Error(this.#unwell);
  }
}

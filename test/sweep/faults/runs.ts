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
const patience: Patience = { grace: 1, silence: 30_000, pauses: [1, 1] };
const beforeSilence: Patience = { ...patience, silence: 600 };

/** A furnished workbook in an Excel of one kind, in which one run follows another. */
export class Bench {
  readonly #before: readonly string[];
  readonly #around: readonly string[];

  private constructor(
    readonly excels: Excels,
    readonly addIn: AddIn,
    readonly plan: WorkbookPlan,
  ) {
    this.#before = stateOf(addIn.engine, addIn.host);
    this.#around = surroundingsOf(addIn.engine);
  }

  static async open(excels: Excels): Promise<Bench> {
    const addIn = await openAddIn();
    await furnish(addIn.engine, addIn.host, excels.mode);
    addIn.host.conditions.listSeparator = excels.separator;
    const { rooms } = addIn;
    const plan = rooms.placeSheets(planNamed(excels.plan, addIn), await rooms.readSheetNames());
    const bench = new Bench(excels, addIn, plan);
    // Which separator this Excel takes is asked once: not in the runs that are counted.
    await bench.#fillAndTakeBack();
    return bench;
  }

  /** So many requests and actions has each deed, without a fault. */
  async sizes(): Promise<Readonly<Record<Deed, { readonly sync: number; readonly action: number }>>> {
    const { host } = this.addIn;
    const sizes: Partial<Record<Deed, { sync: number; action: number }>> = {};
    for (const deed of deeds) {
      const receipt = deed === "take back" || deed === "keep values" ? await this.#fill() : null;
      if (deed === "keep values" && receipt !== null) await this.#refer(receipt);
      const { syncs, actions } = host.counts;
      await this.#act(deed, receipt);
      sizes[deed] = { sync: host.counts.syncs - syncs, action: host.counts.actions - actions };
      await this.#tidy(deed, receipt);
    }
    return sizes as Record<Deed, { sync: number; action: number }>;
  }

  /** Runs one fault. @returns what differs afterwards; nothing, if all is well */
  async run(fault: Fault): Promise<readonly string[]> {
    const { host } = this.addIn;
    const { deed } = fault;
    const receipt = deed === "take back" || deed === "keep values" ? await this.#fill() : null;
    if (deed === "keep values" && receipt !== null) await this.#refer(receipt);
    host.failAt({ at: fault.at, n: fault.n, code: fault.code });
    await this.#act(deed, receipt, fault.code === SILENCE ? beforeSilence : patience);
    host.forgetFailures();
    await this.#settle();
    await this.#tidy(deed, receipt);
    await this.#settle();
    return this.differences();
  }

  differences(): readonly string[] {
    const { engine, host } = this.addIn;
    const now = [...stateOf(engine, host), ...surroundingsOf(engine)];
    const before = [...this.#before, ...this.#around];
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

  async #fillAndTakeBack(): Promise<void> {
    await this.addIn.rooms.takeBack(await this.#fill(), { patience });
  }

  /** Somebody's own formula and name that use the new sheets: what stands there is part of the run, not of the workbook. */
  async #refer(receipt: FillReceipt): Promise<void> {
    const { engine } = this.addIn;
    const notes = engine.sheets().find(({ name }) => name === "Catatan")?.id ?? "";
    const name = `'${receipt.sheets[0]?.name ?? ""}'`;
    engine.write(notes, { row: 30, column: 0, rows: 1, columns: 1 }, [[`=${name}!B2`]]);
    engine.setName({ name: "angka_mereka", formula: `=${name}!$B$2`, comment: "" });
    await this.#settle();
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
      await this.#settle();
    }
    if (this.#unwell !== null) throw new Error(this.#unwell);
  }
}

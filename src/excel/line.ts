/**
 * The line to Excel: every request of a longer piece of work goes through it. It can be stopped, also while an answer
 * never comes, and it counts.
 */
import type { Text } from "../domain/index.js";
import { supports } from "./host.js";
import { cancelled, ExcelProblem, problemOf, silent } from "./problem.js";
import { readingProblem } from "./watch.js";

/** How long is waited, in milliseconds. */
export interface Patience {
  /** After a person stopped: as long an answer that is under way is still waited for. */
  readonly grace: number;
  /** Without an answer, before Excel is asked whether it answers at all: while it does not, it is at work and is waited for. */
  readonly silence: number;
  /** Before each further try, where Excel refused what it may do a moment later. */
  readonly pauses: readonly number[];
}

export const usualPatience: Patience = { grace: 4_000, silence: 20_000, pauses: [400, 1_500, 4_000] };

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** `Excel.run` that is over as soon as the work is, although a request of it may never be answered. */
export function running<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  options: Excel.RunOptions = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const batch = (context: Excel.RequestContext): Promise<Result> => {
      const done = work(context);
      done.catch(reject);
      return done;
    };
    Excel.run(options, batch).then(resolve, reject);
  });
}

/** A few questions to Excel. @throws ExcelProblem with a sentence for whatever it refuses */
export async function asking<Answer>(
  work: (line: Line) => Promise<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    return await running((context) => work(new Line(context, usualPatience, signal, usualPatience.silence)));
  } catch (thrown) {
    throw readingProblem(problemOf(thrown));
  }
}

export class Line {
  #syncs = 0;

  constructor(
    readonly context: Excel.RequestContext,
    readonly patience: Patience,
    /** Stops it: looked at before each request, and while one is waited for. */
    private readonly signal?: AbortSignal,
    /**
     * After so long without an answer Excel is asked something else, and again each time: once it answers that, the first answer
     * was lost and is given up. Without it an answer is waited for until a person stops.
     */
    private readonly longest?: number,
  ) {}

  /** Requests sent so far. */
  get syncs(): number {
    return this.#syncs;
  }

  /** Sends what is queued. @throws what Excel refused; `cancelled` or `silent` where somebody stopped it. */
  async send(): Promise<void> {
    if (this.signal?.aborted === true) throw cancelled();
    this.#syncs += 1;
    await this.#answered(this.context.sync());
  }

  /** Sends what is queued and hands over the refusal instead of throwing it; stopping is no refusal. */
  async tried(): Promise<ExcelProblem | null> {
    try {
      await this.send();
      return null;
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (problem.kind === "cancelled" || problem.kind === "silent") throw problem;
      return problem;
    }
  }

  #answered(answer: Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const timers: ReturnType<typeof setTimeout>[] = [];
      let over = false;
      const stopped = (): void => {
        timers.push(setTimeout(() => end(() => reject(silent())), this.patience.grace));
      };
      const end = (how: () => void): void => {
        over = true;
        for (const timer of timers) clearTimeout(timer);
        this.signal?.removeEventListener("abort", stopped);
        how();
      };
      const waited = (milliseconds: number): Promise<false> =>
        new Promise((done) => {
          timers.push(setTimeout(() => done(false), milliseconds));
        });
      const isOver = (): boolean => over;
      // More rarely each time: questions must not become a queue of their own before a slow Excel.
      const asked = async (longest: number): Promise<void> => {
        for (let next = longest; !isOver(); next *= 2) {
          const answers = await Promise.race([answersAtAll(), waited(next)]);
          if (isOver()) return;
          // The answer waited for comes before that to a later question, or shortly after it.
          if (answers) {
            stopped();
            return;
          }
          await waited(next);
        }
      };
      this.signal?.addEventListener("abort", stopped);
      const { longest } = this;
      if (longest !== undefined) timers.push(setTimeout(() => void asked(longest), longest));
      answer.then(
        () => end(resolve),
        (thrown: unknown) => end(() => reject(thrown instanceof Error ? thrown : new Error(String(thrown)))),
      );
    });
  }
}

/**
 * Whether Excel answers a small question of its own. That a cell is open for typing is no answer: what was asked before may be
 * waiting for just that.
 */
async function answersAtAll(): Promise<boolean> {
  try {
    await running(async (context) => {
      context.workbook.application.load("calculationMode");
      await context.sync();
    });
    return true;
  } catch (thrown) {
    return problemOf(thrown).kind !== "editing";
  }
}

/**
 * Refuses where a sheet among these, which are to be changed, is protected.
 *
 * @param again What is to be done once more, as a person is told to: "perbarui", "refresh".
 */
export async function refuseProtected(
  line: Line,
  sheets: readonly { readonly id: string; readonly name: string }[],
  again: Text,
): Promise<void> {
  if (sheets.length === 0 || !supports("1.2")) return;
  const asked = sheets.map(({ id, name }) => {
    const { protection } = line.context.workbook.worksheets.getItem(id);
    protection.load("protected");
    return { name, protection };
  });
  await line.send();
  const closed = asked.filter(({ protection }) => protection.protected).map(({ name }) => name);
  if (closed.length === 0) return;
  const list = closed.join(", ");
  throw new ExcelProblem("protected", {
    id: `Lembar ini diproteksi: ${list}. Buka proteksinya (Tinjau, Buka Proteksi Lembar), lalu ${again.id} lagi. Belum ada yang diubah.`,
    en: `These sheets are protected: ${list}. Unprotect them (Review, Unprotect Sheet) and ${again.en} again. Nothing was changed yet.`,
  });
}

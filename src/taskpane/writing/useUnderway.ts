import { useEffect, useRef, useState } from "react";
import type { StepName, Watch } from "../../excel/index.js";

/** How far something is that takes longer than a person waits for. */
export interface Step {
  readonly done: number;
  /** 0 where nobody knows how much there is. */
  readonly total: number;
  readonly what: StepName | null;
  readonly stopping: boolean;
  /** Excel has not answered for a while. */
  readonly silent: boolean;
}

/** A longer piece of work of the pane: where it stands, and its stop. */
export interface Underway {
  /** `null` while nothing is under way. */
  readonly step: Step | null;
  readonly stop: () => void;
  /** Does the work and watches it. @throws what the work throws */
  readonly watch: <T>(work: (watch: Required<Watch>) => Promise<T>) => Promise<T>;
}

/** So long an answer is waited for before the pane says that none comes, in milliseconds. */
export const quietFor = 15_000;

const begun: Step = { done: 0, total: 0, what: null, stopping: false, silent: false };

/** Watches one longer piece of work at a time, as the fill is watched. */
export function useUnderway(): Underway {
  const [step, setStep] = useState<Step | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const waitsAt = step === null ? null : `${String(step.done)} ${step.what?.en ?? ""}`;
  useEffect(() => {
    if (waitsAt === null) return;
    const timer = setTimeout(
      () => setStep((now) => (now === null ? null : { ...now, silent: true })),
      quietFor,
    );
    return () => clearTimeout(timer);
  }, [waitsAt]);
  const watch = async <T>(work: (watch: Required<Watch>) => Promise<T>): Promise<T> => {
    const controller = new AbortController();
    stopper.current = controller;
    setStep(begun);
    try {
      return await work({
        signal: controller.signal,
        onStep: (done, total, what) =>
          setStep((now) => (now === null ? null : { ...now, done, total, what, silent: false })),
      });
    } finally {
      setStep(null);
    }
  };
  const stop = (): void => {
    stopper.current?.abort();
    setStep((now) => (now === null ? null : { ...now, stopping: true }));
  };
  return { step, stop, watch };
}

import { useState } from "react";
import type { Decision } from "../../../sheets/index.js";
import type { PlanChoices, Text } from "../../../domain/index.js";
import type { FillReceipt, RefreshPreview, RefreshRequest, RememberedPlan } from "../../../excel/index.js";
import { useBooks, useExcel } from "../../rooms.js";
import { isStopped, sentenceOf, useUnderway, useWorkbook, type Underway } from "../../writing/index.js";

/** What is being done about the plan that stands in the workbook. */
export type RefreshPhase =
  | { readonly kind: "idle" }
  | { readonly kind: "looking" }
  | {
      readonly kind: "shown";
      readonly choices: PlanChoices;
      readonly preview: RefreshPreview;
      readonly decisions: Readonly<Record<string, Decision>>;
      readonly agreed: boolean;
    }
  | { readonly kind: "writing" };

/** What is decided about conflicts before somebody decides, in a refresh of this plan to these choices. */
export type Deciding = (
  conflicts: RefreshPreview["conflicts"],
  plan: RememberedPlan,
  choices: PlanChoices,
) => Readonly<Record<string, Decision>>;

/** What came of it: a sentence, or what was done, whose words come with the rest. */
export type RefreshNotice =
  | { readonly intent: "error" | "warning"; readonly sentence: Text }
  | { readonly intent: "success"; readonly done: { readonly written: number; readonly kept: number } | null };

export interface PlanRefresh {
  readonly phase: RefreshPhase;
  /** What is being read or written at the moment, with its stop. */
  readonly underway: Underway;
  readonly notice: RefreshNotice | null;
  /** The plan that stands there; `null` where there is none to be refreshed. */
  readonly plan: RememberedPlan | null;
  readonly look: (choices: PlanChoices, deciding?: Deciding) => Promise<void>;
  readonly decide: (id: string, decision: Decision) => void;
  readonly agree: (agreed: boolean) => void;
  readonly start: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Choices that make no plan, with the sentence that says why. */
class Refused extends Error {
  constructor(readonly sentence: Text) {
    super(sentence.en);
  }
}

const idle: RefreshPhase = { kind: "idle" };

/** Joins the choices to the refresh of the plan that the workbook remembers. */
export function useRefresh(): PlanRefresh {
  const excel = useExcel();
  const { buildPlan } = useBooks();
  const { memory, alone, remember } = useWorkbook();
  const [phase, setPhase] = useState<RefreshPhase>(idle);
  const [notice, setNotice] = useState<PlanRefresh["notice"]>(null);
  const underway = useUnderway();
  const plan = memory.plans.at(-1) ?? null;
  const receipt = memory.standing.find(({ mark }) => mark === plan?.mark) ?? null;

  const requestFor = async (
    remembered: RememberedPlan,
    stands: FillReceipt,
    choices: PlanChoices,
  ): Promise<RefreshRequest> => {
    const [before, after] = await Promise.all([buildPlan(remembered.choices), buildPlan(choices)]);
    for (const built of [before, after]) if (!built.ok) throw new Refused(built.problem.sentence);
    if (!before.ok || !after.ok) throw new Error("Both plans were made");
    return { receipt: stands, remembered, before: before.value, after: after.value, choices };
  };

  /** One thing at a time; what fails is said, and the form is as it was. */
  const work = async (begun: RefreshPhase, what: () => Promise<RefreshPhase>): Promise<void> => {
    setNotice(null);
    await alone(async () => {
      setPhase(begun);
      try {
        setPhase(await what());
      } catch (error) {
        setPhase(idle);
        setNotice({ intent: isStopped(error) ? "warning" : "error", sentence: sentenceOf(error) });
      }
    });
  };

  return {
    phase,
    underway,
    // What was said of a plan goes with it: the form that comes back after taking it back must not lead to that.
    notice: receipt === null ? null : notice,
    plan: receipt === null ? null : plan,
    look: (wanted, deciding) =>
      work({ kind: "looking" }, async () => {
        if (plan === null || receipt === null) return idle;
        // A refresh does not translate: in another language no row is the same, and each would leave with what was typed into it.
        const choices = { ...wanted, language: plan.choices.language };
        const preview = await underway.watch(async (watch) =>
          excel.previewRefresh(await requestFor(plan, receipt, choices), watch),
        );
        const decisions = deciding?.(preview.conflicts, plan, choices) ?? {};
        return { kind: "shown", choices, preview, decisions, agreed: false };
      }),
    decide: (id, decision) => {
      if (phase.kind === "shown") setPhase({ ...phase, decisions: { ...phase.decisions, [id]: decision } });
    },
    agree: (agreed) => {
      if (phase.kind === "shown") setPhase({ ...phase, agreed });
    },
    start: async () => {
      if (phase.kind !== "shown" || plan === null || receipt === null) return;
      const { choices, decisions, agreed } = phase;
      await work({ kind: "writing" }, async () => {
        const report = await underway.watch(async (watch) => {
          const request = { ...(await requestFor(plan, receipt, choices)), decisions };
          return excel.refreshPlan(request, { ...watch, agreed });
        });
        remember(report.receipt, report.remembered);
        setNotice({ intent: "success", done: report });
        return idle;
      });
    },
    takeBack: async () => {
      const before = plan?.before ?? null;
      if (plan === null || receipt === null || before === null) return;
      await work({ kind: "writing" }, async () => {
        const report = await underway.watch(async (watch) =>
          excel.takeRefreshBack(await requestFor(plan, receipt, before.choices), watch),
        );
        remember(report.receipt, report.remembered);
        // Taken back.
        setNotice({ intent: "success", done: null });
        return idle;
      });
    },
    cancel: () => setPhase(idle),
    dismiss: () => setNotice(null),
  };
}

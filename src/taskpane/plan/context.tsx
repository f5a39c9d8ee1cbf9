import { createContext, useContext, useMemo, useReducer, type Dispatch, type ReactNode } from "react";
import { startForm } from "./start.js";
import { initialPlan, planReducer, type PlanAction, type PlanState } from "./state.js";

interface PlanUnderWay {
  readonly plan: PlanState;
  readonly change: Dispatch<PlanAction>;
}

const PlanContext = createContext<PlanUnderWay | null>(null);

/** The plan that the pane's tabs work on together: its form in "Rencana", figures brought in from "Data sendiri". */
export function PlanProvider(props: { readonly children: ReactNode }): ReactNode {
  const [plan, change] = useReducer(planReducer, startForm, initialPlan);
  const value = useMemo(() => ({ plan, change }), [plan]);
  return <PlanContext.Provider value={value}>{props.children}</PlanContext.Provider>;
}

export function usePlan(): PlanUnderWay {
  const plan = useContext(PlanContext);
  if (plan === null) throw new Error("usePlan needs a PlanProvider above it");
  return plan;
}

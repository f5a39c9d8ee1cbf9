import type { ReactNode } from "react";
import type { FillForm } from "../../plan/index.js";
import type { Fill } from "./useFill.js";
export function Lines(_: {
  readonly fill: Fill;
  readonly form: FillForm;
  readonly disabled: boolean;
}): ReactNode {
  return null;
}

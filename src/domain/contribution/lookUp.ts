import type { Parameter } from "../law/parameter.js";
import { refuseWithout, valueOn } from "../law/valueOn.js";
import type { ValueInForce } from "../law/valueOn.js";
import { refuse } from "../result.js";
import type { Result } from "../result.js";
import type { Programme } from "../law/programmes.js";
import type { Month } from "../months/index.js";
import type { ContributionMonth } from "./contribution.js";

/** A parameter's value in a contribution month, or as last checked; refused as `missing` where there is none. */
export function lookUp<T>(parameter: Parameter<T>, month: ContributionMonth): Result<ValueInForce<T>> {
  const looked = valueOn(parameter, month ?? parameter.lastChecked);
  return looked.kind === "value" ? { ok: true, value: looked } : refuseWithout(looked);
}

/** What a parameter that runs for a time says in a month, `null` where it does not run. */
export function running<T>(parameter: Parameter<T>, month: Month): ValueInForce<T> | null {
  const looked = valueOn(parameter, month);
  return looked.kind === "value" ? looked : null;
}

/** A relief that runs in a month, with the part that is paid. */
export type RunningRelief = ValueInForce<number>;

/** Refuses a programme that a route does not know. */
export function refuseClosed(
  asked: readonly Programme[],
  open: readonly Programme[],
  members: { readonly id: string; readonly en: string },
): Result<never> | null {
  const closed = asked.find((programme) => !open.includes(programme));
  if (closed === undefined) return null;
  return refuse(
    "value",
    {
      id: `Program ${closed} tidak terbuka bagi ${members.id}; yang terbuka: ${open.join(", ")}.`,
      en: `The ${closed} programme is not open to ${members.en}; open are ${open.join(", ")}.`,
    },
    "programmes",
  );
}

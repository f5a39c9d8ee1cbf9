import { partOf } from "../exact/index.js";
import { formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import { standingOf, traceLine } from "./contribution.js";
import type { TraceLine } from "./contribution.js";
import type { RunningRelief } from "./lookUp.js";
import { rupiah } from "../units/index.js";

/** The line that takes the relieved part off a contribution: a whole, negative rupiah amount. */
export function reliefLine(
  normal: Pick<TraceLine, "programme" | "bearer" | "amount">,
  relief: RunningRelief,
): TraceLine {
  const paid = partOf(normal.amount, relief.value);
  const { act } = relief.citation;
  const off = rupiah(paid - normal.amount);
  const rule = (): Text => ({
    id: `Keringanan ${act}: dibayar ${formatShare(relief.value, "id")} dari iuran ${normal.programme}`,
    en: `Relief of ${act}: ${formatShare(relief.value, "en")} of the ${normal.programme} contribution is paid`,
  });
  return traceLine(normal.programme, normal.bearer, off, standingOf(relief), rule, true);
}

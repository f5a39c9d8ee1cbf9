import { partOf } from "../exact/index.js";
import { formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import type { Parameter } from "../law/parameter.js";
import { pp49, pp50Other, pp50Transport, pp7LabourIntensive } from "../law/reliefs.js";
import { valueOn } from "../law/valueOn.js";
import type { Month } from "../months/index.js";
import { payerOf } from "../payers/index.js";
import type { PayerId } from "../payers/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import type { ContributionMonth, TraceLine } from "./contribution.js";
import { traceLine } from "./contribution.js";
import type { SectorId } from "./sector.js";

/** A relief parameter that runs in a month, `null` where none does. */
export function running(parameter: Parameter<number>, month: Month) {
  const looked = valueOn(parameter, month);
  return looked.kind === "value" ? looked : null;
}

export type RunningRelief = NonNullable<ReturnType<typeof running>>;

const unsettled: Text = {
  id: "Belum jelas apakah PP 50/2025 mengecualikan iuran yang dibayar APBDes, Dana Desa, CSR atau pihak lain; dipakai iuran penuh.",
  en: "It is not settled whether PP 50/2025 leaves out contributions paid by village budgets, village funds, CSR or other third parties; the full contribution is used.",
};

/** The relief of BPU members in a month by payer and sector, and what is not settled about it. */
export function bpuRelief(
  payer: PayerId,
  sector: SectorId | null,
  month: ContributionMonth,
): Result<{ readonly relief: RunningRelief | null; readonly notes: readonly Text[] }> {
  const { relief: standing } = payerOf(payer);
  if (month === null) {
    if (standing === "open") return missingStart(payer);
    return ok({ relief: null, notes: standing === "unsettled" ? [unsettled] : [] });
  }
  const covid = running(pp49, month);
  if (covid !== null) return ok({ relief: covid, notes: [] });
  const transport = running(pp50Transport, month);
  const other = running(pp50Other, month);
  if (standing === "excluded") return ok({ relief: null, notes: [] });
  if (standing === "unsettled") {
    return ok({ relief: null, notes: transport !== null || other !== null ? [unsettled] : [] });
  }
  if (sector === null && transport?.value !== other?.value) {
    return missingSector(month, "PP 50/2025", {
      id: 'antara transportasi dan sektor lain. Tulis "transportasi" atau "lainnya"',
      en: 'between transport and other sectors. Write "transport" or "other"',
    });
  }
  return ok({ relief: sector === "TRANSPORT" ? transport : other, notes: [] });
}

/**
 * What is paid of JKK and of JKM by wage contracts in a month. PP 7/2025 halves JKK for labour-intensive industry; only an
 * employer can be one, so only then does the sector have to be said.
 */
export function wageRelief(
  payer: PayerId,
  sector: SectorId | null,
  month: ContributionMonth,
): Result<{ readonly jkk: RunningRelief | null; readonly jkm: RunningRelief | null }> {
  if (month === null) return ok({ jkk: null, jkm: null });
  const covid = running(pp49, month);
  if (covid !== null) return ok({ jkk: covid, jkm: covid });
  const labourIntensive = running(pp7LabourIntensive, month);
  if (labourIntensive !== null && sector === null && payer === "EMPLOYER") {
    return missingSector(month, labourIntensive.citation.act, {
      id: 'antara industri padat karya dan yang lain. Tulis "padat karya" atau "lainnya"',
      en: 'between labour-intensive industry and the rest. Write "labour-intensive" or "other"',
    });
  }
  return ok({ jkk: sector === "LABOUR_INTENSIVE" ? labourIntensive : null, jkm: null });
}

function missingStart(payer: PayerId): Result<never> {
  const { name } = payerOf(payer);
  return refuse(
    "missing",
    {
      id: `"start" diperlukan: bila pembayarnya ${name.id}, iuran bergantung pada bulan (keringanan PP 50/2025). Tulis misalnya "2026-01".`,
      en: `"start" is needed: with payer ${name.en} the contribution depends on the month (relief of PP 50/2025). Write for example "2026-01".`,
    },
    "start",
  );
}

function missingSector(month: Month, act: string, between: Text): Result<never> {
  const on = `${String(month.month).padStart(2, "0")}/${month.year}`;
  return refuse(
    "missing",
    {
      id: `"sector" diperlukan: pada ${on} keringanan ${act} berbeda ${between.id}.`,
      en: `"sector" is needed: in ${on} the relief of ${act} differs ${between.en}.`,
    },
    "sector",
  );
}

/** The line that takes the relieved part off a contribution: a whole, negative rupiah amount. */
export function reliefLine(
  normal: Pick<TraceLine, "programme" | "bearer" | "amount">,
  relief: RunningRelief,
): TraceLine {
  const paid = partOf(normal.amount, relief.value);
  const { act } = relief.citation;
  return traceLine(normal.programme, normal.bearer, paid - normal.amount, relief, () => ({
    id: `Keringanan ${act}: dibayar ${formatShare(relief.value, "id")} dari iuran ${normal.programme}`,
    en: `Relief of ${act}: ${formatShare(relief.value, "en")} of the ${normal.programme} contribution is paid`,
  }));
}

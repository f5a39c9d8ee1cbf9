/** The region as a whole as a plan starts from it: the published pair of the base year, or what the planner chose. */
import { formatNumber } from "../../language/index.js";
import { segmentOf } from "../../segments/index.js";
import type { Baseline } from "../../baselines/index.js";
import type { Text } from "../../language/index.js";
import { pairText, totalBaseOf } from "../base.js";
import type { BasePair, TotalBase } from "../base.js";
import type { PlanChoices } from "../choices.js";
import { numberName } from "./names.js";
import { timeText } from "./origin.js";
import { valueOf } from "./planLine.js";
import type { LineValue, PlanLine } from "./planLine.js";
import type { LineNumber } from "./published.js";

export interface PlanTotal extends Omit<TotalBase, "covered" | "workers" | "missing"> {
  readonly covered: LineValue;
  readonly workers: LineValue;
}

/** The choices are checked: two published figures are of one base and date. */
export function planTotal(
  choices: Pick<PlanChoices, "regionCode" | "baseYear" | "total">,
  baseline: Baseline,
): PlanTotal {
  const { region, total: row } = baseline;
  const usual = totalBaseOf(region, row, choices.baseYear);
  if (choices.total === undefined) return usual;
  const of = { regionCode: region.code, segment: "semua-pekerja" } as const;
  const covered = valueOf(choices.total.covered, "covered", { ...of, published: usual.covered });
  const workers = valueOf(choices.total.workers, "workers", { ...of, published: usual.workers });
  const pairs = [...(usual.pair === null ? [] : [usual.pair]), ...usual.others];
  const pair = pairOf(covered, workers);
  if (pair !== null && usual.pair?.covered === pair.covered && usual.pair.workers === pair.workers)
    return usual;
  if (pair === null && usual.pair === null && covered.kind === "blank" && workers.kind === "blank")
    return usual;
  const others = pairs.filter(
    (other) => pair === null || other.covered !== pair.covered || other.workers !== pair.workers,
  );
  return { row, covered, workers, pair, others, why: whyChosen(covered, workers, pair, others) };
}

function pairOf(covered: LineValue, workers: LineValue): BasePair | null {
  if (covered.kind !== "figure" || workers.kind !== "figure") return null;
  return { covered: covered.figure, workers: workers.figure, date: covered.figure.asOf.date ?? "" };
}

function whyChosen(
  covered: LineValue,
  workers: LineValue,
  pair: BasePair | null,
  others: readonly BasePair[],
): Text {
  const list = others.map(pairText);
  const rest: Text =
    list.length === 0
      ? { id: "", en: "" }
      : {
          id: ` Terbit, tidak dipakai dan tidak dicampur: ${list.map((text) => text.id).join("; ")}.`,
          en: ` Published, not used and not mixed in: ${list.map((text) => text.en).join("; ")}.`,
        };
  if (pair !== null) return { id: `Dipilih perencana.${rest.id}`, en: `The planner's choice.${rest.en}` };
  const parts = [numberText(covered, "covered"), numberText(workers, "workers")];
  return {
    id: `Angka perencana: ${parts.map((text) => text.id).join("; ")}.${rest.id}`,
    en: `The planner's figures: ${parts.map((text) => text.en).join("; ")}.${rest.en}`,
  };
}

/** "jumlah peserta 760.468 (basis UCJ, 24 September 2024, Dinas X)" */
export function numberText(value: LineValue, which: LineNumber): Text {
  const name = numberName(which);
  if (value.kind === "blank") return { id: `${name.id} kosong`, en: `${name.en} blank` };
  const number: Text = { id: formatNumber(value.value, "id"), en: formatNumber(value.value, "en") };
  if (value.kind === "figure") {
    const { asOf, id } = value.figure;
    return {
      id: `${name.id} ${number.id} (${id}, ${asOf.text.id})`,
      en: `${name.en} ${number.en} (${id}, ${asOf.text.en})`,
    };
  }
  const time = timeText(value.asOf);
  const from = (date: string): string => `${value.basis.trim()}, ${date}, ${value.source.trim()}`;
  return {
    id: `${name.id} ${number.id} (${from(time.id)})`,
    en: `${name.en} ${number.en} (${from(time.en)})`,
  };
}

/** The region's line on Segmen. */
export function totalLine(
  total: PlanTotal,
  name: string,
  { runningPersons = 0 }: Pick<PlanChoices, "runningPersons">,
): PlanLine {
  return {
    id: "semua-pekerja",
    name: { id: name, en: name },
    segment: segmentOf("semua-pekerja"),
    rowType: "total",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    covered: total.covered,
    workers: total.workers,
    wage: null,
    target: null,
    running: runningPersons > 0,
    runningPersons: runningPersons > 0 ? runningPersons : null,
    shares: null,
    period: null,
    published: total.row,
    overlaps: [],
    why: total.why,
  };
}

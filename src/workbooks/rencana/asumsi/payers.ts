/** Asumsi, third part: which reliefs there are, when each runs and how much it leaves, and which payers are entitled to it. */
import { citationText, formatMonth, isoMonth, planLimits, serialOfMonth } from "../../../domain/index.js";
import type { PayerId, Month, PlanProgramme, ReliefStanding, Standing, Text } from "../../../domain/index.js";
import { area, cell, columns, f } from "../../../sheets/index.js";
import type { CellPlace, ReferenceNode } from "../../../sheets/index.js";
import type { PlanRelief } from "../model.js";
import { actsOf, namesOf, payersThat } from "../reliefTexts.js";
import type { ChoiceCells } from "./choices.js";
import { monthMessage, monthRule, monthUnit } from "./rates.js";
import type { AssumptionRows } from "./rows.js";

/** One relief as it stands on Asumsi. */
export interface ReliefCells {
  readonly relief: PlanRelief;
  /** First days of the first and of the last month. */
  readonly from: CellPlace;
  readonly until: CellPlace;
  /** The part of the normal contribution that is still paid. */
  readonly kept: Readonly<Partial<Record<PlanProgramme, CellPlace>>>;
  /** The name of the sector that it is for, as the cell of the sector says it; `null` for every sector. */
  readonly sector: string | null;
}

/** Payers with a 1 or 0 beside each: who is entitled to the reliefs that share the list. */
export interface PayerList {
  /** 1 where a payer is entitled, to be changed. */
  readonly inputs: ReadonlyMap<PayerId, CellPlace>;
  readonly names: ReferenceNode;
  readonly entitled: ReferenceNode;
  /** 1 where the chosen payer is entitled. */
  readonly chosen: CellPlace;
}

export interface PayerCells {
  readonly payerLists: readonly PayerList[];
  readonly reliefs: readonly ReliefCells[];
}

export function writePayers(rows: AssumptionRows, choices: ChoiceCells): PayerCells {
  const { reliefs } = rows.model;
  const payerLists = Array.from({ length: listCount(reliefs) }, (_, list) =>
    writeList(
      rows,
      choices,
      reliefs.filter((one) => one.list === list),
    ),
  );
  if (reliefs.length === 0) return { payerLists, reliefs: [] };
  rows.heading({ id: "Keringanan iuran", en: "Reliefs of the contribution" });
  return { payerLists, reliefs: reliefs.map((relief) => writeRelief(rows, relief)) };
}

/** How many lists of payers the reliefs need. */
function listCount(reliefs: readonly PlanRelief[]): number {
  return new Set(reliefs.map(({ list }) => list)).size;
}

const byPress: Text = { id: "seperti dikutip pers", en: "as quoted by the press" };

/** "Pasal 3" and whether the press is all that was seen of it. */
function placeOf({ citation, confidence }: Standing): Text {
  const { article } = citation;
  const quoted = confidence.startsWith("press");
  const parts = (language: "id" | "en"): string =>
    [
      ...(article === null ? [] : [language === "en" ? article.replace("Pasal", "Article") : article]),
      ...(quoted ? [byPress[language]] : []),
    ].join(", ");
  const inBrackets = (text: string): string => (text === "" ? "" : ` (${text})`);
  return { id: inBrackets(parts("id")), en: inBrackets(parts("en")) };
}

function standingTexts(reliefs: readonly PlanRelief[]): Readonly<Record<ReliefStanding, Text>> {
  const act = actsOf(reliefs);
  const exclusion = reliefs.find((one) => one.exclusion !== null)?.exclusion ?? null;
  const place = exclusion === null ? { id: "", en: "" } : placeOf(exclusion);
  return {
    excluded: {
      id: `Dikecualikan dari keringanan ${act}${place.id}: iuran penuh.`,
      en: `Left out of the relief of ${act}${place.en}: full contribution.`,
    },
    unsettled: {
      id: `Belum jelas apakah ${act} mengecualikannya: dipakai iuran penuh. Tanyakan kepada BPJS Ketenagakerjaan sebelum mengisi 1.`,
      en: `Not settled whether ${act} leaves it out: the full contribution is used. Ask BPJS Ketenagakerjaan before entering 1.`,
    },
    open: {
      id: `Berhak keringanan ${act} dalam bulan-bulan di bawah.`,
      en: `Entitled to the relief of ${act} in the months below.`,
    },
  };
}

/** The list of payers for some reliefs, and the cell that is 1 where the chosen payer is entitled. */
function writeList(rows: AssumptionRows, choices: ChoiceCells, reliefs: readonly PlanRelief[]): PayerList {
  const { model, sheet, sources } = rows;
  const [first] = reliefs;
  if (first === undefined) throw new Error("A list of payers belongs to a relief");
  const act = actsOf(reliefs);
  rows.heading({
    id: `Pembayar: siapa yang berhak keringanan ${act}`,
    en: `Payers: who is entitled to the relief of ${act}`,
  });
  const law = first.exclusion ?? first.standing;
  const left = payersThat("excluded", first, model.payers);
  const open = payersThat("unsettled", first, model.payers);
  const unit: Text = { id: "1 = berhak", en: "1 = entitled" };
  const source = sources.law(
    law,
    {
      id: `Pembayar yang berhak keringanan ${act}`,
      en: `Payers entitled to the relief of ${act}`,
    },
    "1/0",
    unit,
    {
      id: `Dikecualikan: ${namesOf(left, "id")}. Belum jelas: ${namesOf(open, "id")}.`,
      en: `Left out: ${namesOf(left, "en")}. Not settled: ${namesOf(open, "en")}.`,
    },
    `entitlement ${first.list}`,
  );
  const texts = standingTexts(reliefs);
  const top = sheet.row;
  const inputs = new Map<PayerId, CellPlace>();
  for (const payer of model.payers) {
    const standing = first.payers.get(payer.id) ?? "unsettled";
    const place = rows.input({
      label: payer.name,
      value: standing === "open" ? 1 : 0,
      style: "input.count",
      unit,
      source,
      explanation: texts[standing],
      rule: { kind: "wholeNumber", min: 0, max: 1 },
      message: {
        id: "Isi 1 bila berhak keringanan, 0 bila tidak.",
        en: "Enter 1 if entitled to the relief, 0 if not.",
      },
    });
    inputs.set(payer.id, place);
  }
  const list = (column: number): ReferenceNode =>
    area({ sheet: sheet.key, row: top, column, rows: model.payers.length, columns: 1 }, "both");
  const [payerNames, entitled] = [list(columns.label), list(columns.value)];
  const chosen = rows.calculated({
    label: {
      id: `Pembayar terpilih berhak keringanan ${act}`,
      en: `The chosen payer is entitled to the relief of ${act}`,
    },
    node: f`INDEX(${entitled}, MATCH(${cell(choices.payer, "both")}, ${payerNames}, 0))`,
    style: "calculated.count",
    unit,
    explanation: {
      id: "Dicari dari daftar di atas menurut pembayar.",
      en: "Looked up in the list above by payer.",
    },
  });
  return { inputs, names: payerNames, entitled, chosen };
}

/** The last month that a plan can have: a relief without an end runs until then. */
const lastMonth: Month = { year: planLimits.lastBaseYear + planLimits.longestHorizon, month: 12 };

function writeRelief(rows: AssumptionRows, relief: PlanRelief): ReliefCells {
  const { model, sources } = rows;
  const act = citationText(relief.standing.citation);
  const { sector, programmes } = relief;
  const name: Text =
    sector === null
      ? { id: `${act}, semua sektor`, en: `${act}, every sector` }
      : {
          id: `${act}, sektor ${sector.name.id.toLowerCase()}`,
          en: `${act}, sector ${sector.name.en.toLowerCase()}`,
        };
  const until = relief.until ?? lastMonth;
  const period: Text = {
    id: `${formatMonth(relief.from, "id")}–${formatMonth(until, "id")}`,
    en: `${formatMonth(relief.from, "en")}–${formatMonth(until, "en")}`,
  };
  const routes = relief.routes.join(", ");
  const left = payersThat("excluded", relief, model.payers);
  const source = sources.law(
    relief.standing,
    {
      id: `Keringanan ${routes} ${name.id}, ${period.id}: bagian yang dibayar`,
      en: `${routes} relief ${name.en}, ${period.en}: part that is paid`,
    },
    relief.kept,
    { id: "pangsa iuran normal", en: "share of the normal contribution" },
    left.length === 0
      ? { id: `Program: ${programmes.join(", ")}.`, en: `Programmes: ${programmes.join(", ")}.` }
      : {
          id: `Program: ${programmes.join(", ")}. Tidak berlaku untuk iuran yang dibayar ${namesOf(left, "id")}.`,
          en: `Programmes: ${programmes.join(", ")}. Does not hold for contributions paid by ${namesOf(left, "en")}.`,
        },
    `${relief.standing.parameterId} ${isoMonth(relief.from)}`,
  );
  const month = (words: Text, value: Month, explanation: Text): CellPlace =>
    rows.input({
      label: { id: `${name.id}: ${words.id}`, en: `${name.en}: ${words.en}` },
      value: serialOfMonth(value),
      style: "input.month",
      unit: monthUnit,
      source,
      explanation,
      rule: monthRule,
      message: monthMessage,
    });
  const from = month({ id: "mulai", en: "from" }, relief.from, {
    id: "Bulan iuran pertama yang berkeringanan.",
    en: "The first contribution month with the relief.",
  });
  const last = month({ id: "sampai", en: "until" }, until, {
    id: "Bulan iuran terakhir yang berkeringanan.",
    en: "The last contribution month with the relief.",
  });
  const kept = programmes.map(
    (programme) =>
      [
        programme,
        rows.input({
          label: {
            id: `${name.id}: bagian ${programme} yang dibayar`,
            en: `${name.en}: part of ${programme} that is paid`,
          },
          value: relief.kept,
          style: "input.share",
          unit: { id: "% dari iuran normal", en: "% of the normal contribution" },
          source,
          explanation: {
            id: `${routes}; program lain tidak dipotong.`,
            en: `${routes}; other programmes are not reduced.`,
          },
          rule: { kind: "decimal", min: 0, max: 1 },
          message: { id: "Isi 0 % sampai 100 %.", en: "Enter 0% to 100%." },
        }),
      ] as const,
  );
  return {
    relief,
    from,
    until: last,
    kept: Object.fromEntries(kept),
    sector: sector === null ? null : model.say(sector.name),
  };
}

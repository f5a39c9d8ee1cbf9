/** Asumsi, third part: who is entitled to a relief, when it runs, and what one person costs in each year. */
import { citationText, formatMonth, serialOfMonth } from "../../../domain/index.js";
import type { Payer, Text } from "../../../domain/index.js";
import { area, cell, columns, f } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "../../../sheets/index.js";
import type { ReliefWindow } from "../model.js";
import type { ChoiceCells } from "./choices.js";
import type { AssumptionRows, Row } from "./rows.js";
import type { SeriesRows } from "./series.js";
import type { UsedCells } from "./used.js";

/** One relief of the BPU contribution, as it stands on Asumsi. */
export interface ReliefCells {
  /** First days of the first and of the last month. */
  readonly from: CellPlace;
  readonly until: CellPlace;
  /** The part of the normal contribution that is still paid. */
  readonly kept: CellPlace;
  /** The name of the sector that it is for, as the cell of the sector says it. */
  readonly sector: string;
  /** Rupiah off one person's JKK and JKM in a month of the relief. */
  readonly offJkk: (column: number) => FormulaNode;
  readonly offJkm: (column: number) => FormulaNode;
}

export interface PayerCells {
  /** The list of payers: their names, and beside them 1 where one is entitled to a relief. */
  readonly payerNames: ReferenceNode;
  readonly payerEntitled: ReferenceNode;
  /** 1 where the chosen payer is entitled. */
  readonly entitled: CellPlace;
  readonly reliefs: readonly ReliefCells[];
  /** Rupiah for one BPU member who continues, in a year, as the chosen payer pays it. */
  readonly yearlyContribution: Row;
  /** The same for one who was enrolled in the year. */
  readonly yearlyContributionNew: Row;
}

/**
 * Months of a relief among `months` from month number `start` of `year` on. Whether the payer is entitled and the sector is the
 * relief's is for the caller.
 */
export function reliefMonths(
  relief: Pick<ReliefCells, "from" | "until">,
  year: FormulaNode,
  start: FormulaNode,
  months: FormulaNode,
): FormulaNode {
  const first = f`${year} * 12 + ${start}`;
  const last = f`${first} + ${months} - 1`;
  const shared = f`MIN(${monthNumber(relief.until)}, ${last}) - MAX(${monthNumber(relief.from)}, ${first})`;
  return f`MAX(0, ${shared} + 1)`;
}

/**
 * Rupiah for one self-employed member over `months` from month number `start` of the column's year on, as the chosen payer pays
 * it: for months that do not stand in a row of Asumsi.
 */
export function yearlyOf(
  assumptions: Pick<PayerCells, "entitled" | "reliefs"> &
    Pick<SeriesRows, "jkk" | "jkm"> & { readonly years: Row; readonly sector: CellPlace },
  column: number,
  start: FormulaNode,
  months: FormulaNode,
): FormulaNode {
  const { years, jkk, jkm, entitled, sector, reliefs } = assumptions;
  return reliefs.reduce<FormulaNode>(
    (sum, relief) =>
      f`${sum}
        - IF(
          ${hasRelief(cell(entitled, "both"), cell(sector, "both"), relief)},
          ${reliefMonths(relief, years(column), start, months)}
          * (${relief.offJkk(column)} + ${relief.offJkm(column)}),
          0
        )`,
    f`${months} * (${jkk(column)} + ${jkm(column)})`,
  );
}

/** Whether a payer who is entitled (1) has this relief: the sector must be its own. */
export function hasRelief(entitled: FormulaNode, sector: FormulaNode, relief: ReliefCells): FormulaNode {
  return f`AND(${entitled} = 1, ${sector} = ${relief.sector})`;
}

const standing: Readonly<Record<Payer["relief"], Text>> = {
  excluded: {
    id: "Dikecualikan dari keringanan PP 50/2025 (Pasal 3, seperti dikutip pers): iuran penuh.",
    en: "Left out of the relief of PP 50/2025 (Article 3, as quoted by the press): full contribution.",
  },
  unsettled: {
    id: "Belum jelas apakah PP 50/2025 mengecualikannya: dipakai iuran penuh. Tanyakan kepada BPJS Ketenagakerjaan sebelum mengisi 1.",
    en: "Not settled whether PP 50/2025 leaves it out: the full contribution is used. Ask BPJS Ketenagakerjaan before entering 1.",
  },
  open: {
    id: "Pekerja membayar sendiri: berhak keringanan PP 50/2025 dalam bulan-bulan di bawah.",
    en: "The worker pays: entitled to the relief of PP 50/2025 in the months below.",
  },
};

type YearRows = SeriesRows & UsedCells & { readonly years: Row };

export function writePayers(rows: AssumptionRows, choices: ChoiceCells, years: YearRows): PayerCells {
  const list = writeEntitlement(rows, choices);
  rows.heading({ id: "Keringanan iuran BPU", en: "Reliefs of the BPU contribution" });
  const windows = rows.model.reliefs.map((window) =>
    writeWindow(rows, window, choices, list.entitled, years),
  );
  rows.heading({ id: "Iuran satu peserta BPU", en: "Contribution of one BPU member" });
  const full = (column: number): FormulaNode => f`${years.jkk(column)} + ${years.jkm(column)}`;
  const yearly = (months: Row, ofWindow: (window: WindowRows) => Row): ((column: number) => FormulaNode) => {
    return (column) =>
      windows.reduce(
        (sum, window) =>
          f`${sum} - ${ofWindow(window)(column)} * (${window.offJkk(column)} + ${window.offJkm(column)})`,
        f`${months(column)} * ${full(column)}`,
      );
  };
  const unit: Text = { id: "Rp/orang/tahun", en: "Rp/person/year" };
  const yearlyContribution = rows.yearFormulas({
    label: { id: "Iuran JKK+JKM per orang per tahun", en: "JKK+JKM contribution per person and year" },
    node: yearly(years.months, (window) => window.months),
    style: "calculated.amount",
    unit,
    explanation: {
      id: "Bulan didanai × (JKK + JKM), dikurangi potongan dalam bulan keringanan. Tiap program dibulatkan ke rupiah per bulan.",
      en: "Months funded × (JKK + JKM), less what is off in months of relief. Each programme is rounded to the rupiah by month.",
    },
  });
  const yearlyContributionNew = rows.yearFormulas({
    label: {
      id: "Iuran JKK+JKM per peserta baru pada tahun pertamanya",
      en: "JKK+JKM contribution per new member in the first year",
    },
    node: yearly(years.newMonths, (window) => window.newMonths),
    style: "calculated.amount",
    unit,
    explanation: {
      id: "Sama, untuk bulan sejak peserta baru mulai.",
      en: "The same, for the months since the new members started.",
    },
  });
  return { ...list, reliefs: windows, yearlyContribution, yearlyContributionNew };
}

/** The list of payers, and the cell that is 1 where the chosen payer is entitled. */
function writeEntitlement(
  rows: AssumptionRows,
  choices: ChoiceCells,
): Pick<PayerCells, "payerNames" | "payerEntitled" | "entitled"> {
  const { model, sheet, sources } = rows;
  rows.heading({ id: "Pembayar: siapa yang berhak keringanan", en: "Payers: who is entitled to a relief" });
  const law = model.reliefs[0]?.line;
  const source = sources.numbers("H", "relief.entitlement", (id) => ({
    id,
    what: {
      id: "Pembayar yang berhak keringanan iuran BPU",
      en: "Payers entitled to a relief of the BPU contribution",
    },
    value: null,
    unit: { id: "1 = berhak", en: "1 = entitled" },
    asOf: { id: "2026–2027", en: "2026–2027" },
    published: { id: "—", en: "—" },
    outlet: { id: "PP 50/2025 Pasal 3", en: "PP 50/2025 Article 3" },
    addresses: law?.citation.sources ?? [],
    kind: "law",
    confidence: { id: "dua halaman pers atau lebih", en: "two or more press pages" },
    used: true,
    note: {
      id: 'Dikutip: "dikecualikan dari penyesuaian iuran JKK dan JKM" bila dibayar APBN atau APBD. APBDes, Dana Desa, CSR dan Baznas tidak disebut.',
      en: "Quoted as leaving out what APBN or APBD pays. Village budgets, village funds, CSR and zakat bodies are not named.",
    },
  }));
  const first = sheet.row;
  for (const payer of model.payers) {
    rows.input({
      label: payer.name,
      value: payer.relief === "open" ? 1 : 0,
      style: "input.count",
      unit: { id: "1 = berhak", en: "1 = entitled" },
      source,
      explanation: standing[payer.relief],
      rule: { kind: "wholeNumber", min: 0, max: 1 },
      message: {
        id: "Isi 1 bila berhak keringanan, 0 bila tidak.",
        en: "Enter 1 if entitled to the relief, 0 if not.",
      },
    });
  }
  const list = (column: number): ReferenceNode =>
    area({ sheet: sheet.key, row: first, column, rows: model.payers.length, columns: 1 }, "both");
  const [payerNames, payerEntitled] = [list(columns.label), list(columns.value)];
  const entitled = rows.calculated({
    label: { id: "Pembayar terpilih berhak keringanan", en: "The chosen payer is entitled" },
    node: f`INDEX(${payerEntitled}, MATCH(${cell(choices.payer, "both")}, ${payerNames}, 0))`,
    style: "calculated.count",
    unit: { id: "1 = berhak", en: "1 = entitled" },
    explanation: {
      id: "Dicari dari daftar di atas menurut pembayar.",
      en: "Looked up in the list above by payer.",
    },
  });
  return { payerNames, payerEntitled, entitled };
}

/** A relief, and the months of it that the chosen payer has, of those who continue and of the new ones. */
interface WindowRows extends ReliefCells {
  readonly months: Row;
  readonly newMonths: Row;
}

function writeWindow(
  rows: AssumptionRows,
  window: ReliefWindow,
  choices: ChoiceCells,
  entitled: CellPlace,
  years: YearRows,
): WindowRows {
  const { model, sources } = rows;
  const act = citationText(window.line.citation);
  const sector = window.sector.name;
  const name: Text = {
    id: `${act}, sektor ${sector.id.toLowerCase()}`,
    en: `${act}, sector ${sector.en.toLowerCase()}`,
  };
  const period: Text = {
    id: `${formatMonth(window.from, "id")}–${formatMonth(window.until, "id")}`,
    en: `${formatMonth(window.from, "en")}–${formatMonth(window.until, "en")}`,
  };
  const source = sources.law(
    window.line,
    {
      id: `Keringanan BPU ${name.id}, ${period.id}: bagian yang dibayar`,
      en: `BPU relief ${name.en}, ${period.en}: part that is paid`,
    },
    window.kept,
    { id: "pangsa iuran normal", en: "share of the normal contribution" },
    {
      id: "Tidak berlaku untuk iuran yang dibayar APBN atau APBD. Naskah PP tidak dibuka; isinya dikutip pers.",
      en: "Does not hold for contributions paid by APBN or APBD. The regulation was not opened; the press quotes it.",
    },
  );
  const monthRule = {
    kind: "decimal",
    min: serialOfMonth({ year: 2015, month: 1 }),
    max: serialOfMonth({ year: 2100, month: 1 }),
  } as const;
  const monthMessage: Text = {
    id: "Isi tanggal pertama bulan itu, misalnya 1/4/2026.",
    en: "Enter the first day of the month, for example 1 April 2026.",
  };
  const monthUnit: Text = { id: "bulan iuran", en: "contribution month" };
  const from = rows.input({
    label: { id: `${name.id}: mulai`, en: `${name.en}: from` },
    value: serialOfMonth(window.from),
    style: "input.month",
    unit: monthUnit,
    source,
    explanation: {
      id: "Bulan iuran pertama yang berkeringanan.",
      en: "The first contribution month with the relief.",
    },
    rule: monthRule,
    message: monthMessage,
  });
  const until = rows.input({
    label: { id: `${name.id}: sampai`, en: `${name.en}: until` },
    value: serialOfMonth(window.until),
    style: "input.month",
    unit: monthUnit,
    source,
    explanation: {
      id: "Bulan iuran terakhir yang berkeringanan.",
      en: "The last contribution month with the relief.",
    },
    rule: monthRule,
    message: monthMessage,
  });
  const kept = rows.input({
    label: { id: `${name.id}: bagian yang dibayar`, en: `${name.en}: part that is paid` },
    value: window.kept,
    style: "input.share",
    unit: { id: "% dari iuran normal", en: "% of the normal contribution" },
    source,
    explanation: { id: "JKK dan JKM saja; JHT tidak dipotong.", en: "JKK and JKM only; JHT is not reduced." },
    rule: { kind: "decimal", min: 0, max: 1 },
    message: { id: "Isi 0 % sampai 100 %.", en: "Enter 0% to 100%." },
  });
  const part = (rate: Row, column: number): FormulaNode =>
    f`${rate(column)} - ROUND(${rate(column)} * ${cell(kept, "both")}, 0)`;
  const relief: ReliefCells = {
    from,
    until,
    kept,
    sector: model.say(window.sector.name),
    offJkk: (column) => part(years.jkk, column),
    offJkm: (column) => part(years.jkm, column),
  };
  const holds = hasRelief(cell(entitled, "both"), cell(choices.sector, "both"), relief);
  const reliefRow = (label: Text, start: (column: number) => FormulaNode, funded: Row): Row =>
    rows.yearFormulas({
      label,
      node: (column) =>
        f`IF(${holds}, ${reliefMonths(relief, years.years(column), start(column), funded(column))}, 0)`,
      style: "calculated.months",
      unit: { id: "bulan", en: "months" },
      explanation: {
        id: "Bulan yang didanai dan sekaligus berkeringanan; 0 bila pembayar tidak berhak atau sektornya lain.",
        en: "Months that are funded and have the relief; 0 where the payer is not entitled or the sector differs.",
      },
    });
  const months = reliefRow(
    { id: `${name.id}: bulan kena keringanan`, en: `${name.en}: months with the relief` },
    years.startMonth,
    years.months,
  );
  const newMonths = reliefRow(
    {
      id: `${name.id}: bulan kena keringanan, peserta baru`,
      en: `${name.en}: months with the relief, new members`,
    },
    (column) => f`MAX(${years.startMonth(column)}, ${years.newStart(column)})`,
    years.newMonths,
  );
  return { ...relief, months, newMonths };
}

/** Months since year 0, for the distance between two months. */
export function monthNumber(place: CellPlace): FormulaNode {
  const date = cell(place, "both");
  return f`YEAR(${date}) * 12 + MONTH(${date})`;
}

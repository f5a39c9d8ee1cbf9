/** Asumsi, third part: who is entitled to a relief, when it runs, and what one person costs in each year. */
import { citationText, formatMonth, serialOfMonth } from "../../domain/index.js";
import type { Payer, Text } from "../../domain/index.js";
import { area, binary, call, cell, minus, number, plus, text, times, when } from "../formula.js";
import type { CellPlace, FormulaNode } from "../formula.js";
import type { ReliefWindow } from "../model.js";
import type { ChoiceCells } from "./asumsiChoices.js";
import type { AssumptionRows, Row } from "./asumsiRows.js";
import type { SeriesRows } from "./asumsiSeries.js";
import { columns } from "./layout.js";

export interface PayerCells {
  /** Rupiah for one BPU member in a year, as the chosen payer pays it. */
  readonly yearlyContribution: Row;
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

export function writePayers(
  rows: AssumptionRows,
  choices: ChoiceCells,
  years: SeriesRows & { readonly years: Row },
): PayerCells {
  const entitled = writeEntitlement(rows, choices);
  rows.heading({ id: "Keringanan iuran BPU", en: "Reliefs of the BPU contribution" });
  const windows = rows.model.reliefs.map((window) => writeWindow(rows, window, choices, entitled, years));
  rows.heading({ id: "Iuran satu peserta BPU", en: "Contribution of one BPU member" });
  const full = (column: number): FormulaNode => plus(years.jkk(column), years.jkm(column));
  const yearlyContribution = rows.yearFormulas({
    label: { id: "Iuran JKK+JKM per orang per tahun", en: "JKK+JKM contribution per person and year" },
    node: (column) =>
      windows.reduce(
        (sum, window) => minus(sum, times(window.months(column), window.off(column))),
        times(years.months(column), full(column)),
      ),
    style: "calculated.amount",
    unit: { id: "Rp/orang/tahun", en: "Rp/person/year" },
    explanation: {
      id: "Bulan didanai × (JKK + JKM), dikurangi potongan dalam bulan keringanan. Tiap program dibulatkan ke rupiah per bulan.",
      en: "Months funded × (JKK + JKM), less what is off in months of relief. Each programme is rounded to the rupiah by month.",
    },
  });
  return { yearlyContribution };
}

/** The list of payers; answers the cell that is 1 where the chosen payer is entitled. */
function writeEntitlement(rows: AssumptionRows, choices: ChoiceCells): CellPlace {
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
  const list = (column: number): FormulaNode =>
    area({ sheet: sheet.key, row: first, column, rows: model.payers.length, columns: 1 }, "both");
  return rows.calculated({
    label: { id: "Pembayar terpilih berhak keringanan", en: "The chosen payer is entitled" },
    node: call(
      "INDEX",
      list(columns.value),
      call("MATCH", cell(choices.payer, "both"), list(columns.label), number(0)),
    ),
    style: "calculated.count",
    unit: { id: "1 = berhak", en: "1 = entitled" },
    explanation: {
      id: "Dicari dari daftar di atas menurut pembayar.",
      en: "Looked up in the list above by payer.",
    },
  });
}

interface WindowRows {
  readonly months: Row;
  /** Rupiah off one person's contribution in a month of the relief. */
  readonly off: (column: number) => FormulaNode;
}

function writeWindow(
  rows: AssumptionRows,
  window: ReliefWindow,
  choices: ChoiceCells,
  entitled: CellPlace,
  years: SeriesRows & { readonly years: Row },
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
  const months = rows.yearFormulas({
    label: { id: `${name.id}: bulan kena keringanan`, en: `${name.en}: months with the relief` },
    node: (column) => {
      const start = plus(times(years.years(column), number(12)), years.startMonth(column));
      const end = minus(plus(start, years.months(column)), number(1));
      const overlap = plus(
        minus(call("MIN", monthNumber(until), end), call("MAX", monthNumber(from), start)),
        number(1),
      );
      const holds = call(
        "AND",
        binary("=", cell(entitled, "both"), number(1)),
        binary("=", cell(choices.sector, "both"), text(model.say(window.sector.name))),
      );
      return when(holds, call("MAX", number(0), overlap), number(0));
    },
    style: "calculated.months",
    unit: { id: "bulan", en: "months" },
    explanation: {
      id: "Bulan yang didanai dan sekaligus berkeringanan; 0 bila pembayar tidak berhak atau sektornya lain.",
      en: "Months that are funded and have the relief; 0 where the payer is not entitled or the sector differs.",
    },
  });
  const part = (rate: Row, column: number): FormulaNode =>
    minus(rate(column), call("ROUND", times(rate(column), cell(kept, "both")), number(0)));
  return { months, off: (column) => plus(part(years.jkk, column), part(years.jkm, column)) };
}

/** Months since year 0, for the distance between two months. */
function monthNumber(place: CellPlace): FormulaNode {
  const date = cell(place, "both");
  return plus(times(call("YEAR", date), number(12)), call("MONTH", date));
}

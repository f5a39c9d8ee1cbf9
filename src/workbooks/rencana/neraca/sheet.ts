/** Neraca manfaat: what the contributions buy, year by year: months of cover, cases to be expected with their limits, break-even. */
import { selectionWarning, valueOn, isoDate, formatRupiah } from "../../../domain/index.js";
import type { ClaimProgramme, Text } from "../../../domain/index.js";
import {
  asideColumns,
  asideWidths,
  cell,
  f,
  headerRow,
  onceKnown,
  SheetBuilder,
  sheetKeys,
  timelineOf,
  writeAsideHeadings,
  writeHeading,
  writeRegionTitle,
  yearHeadings,
} from "../../../sheets/index.js";
import type { FormulaNode, SheetPlan } from "../../../sheets/index.js";
import type { Row } from "../asumsi/rows.js";
import type { CostLine, MoneySheets } from "../biaya/cells.js";
import type { PlanModel } from "../model.js";
import { ProjectionBlock, units } from "../proyeksi/rows.js";
import { yearWidth } from "../proyeksi/sheet.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import { limitOf } from "./limits.js";

/** What is to be expected of a programme, by year. */
export interface ExpectedRows {
  readonly months: Row;
  readonly cases: Row;
  readonly low: Row;
  readonly high: Row;
  readonly paid: Row;
  readonly paidLow: Row;
  readonly paidHigh: Row;
}

export interface BalanceSheet {
  readonly sheet: SheetPlan;
  /** Rupiah by year, all payers. */
  readonly contributions: Row;
  readonly expected: Readonly<Record<ClaimProgramme, ExpectedRows>>;
  /** Deaths among a thousand members at which JKM alone pays what all contributions cost. */
  readonly breakEven: Row;
}

const personMonths: Text = { id: "bulan-orang", en: "person-months" };
const cases: Text = { id: "kasus", en: "cases" };
const perThousand: Text = { id: "per 1.000", en: "per 1,000" };
const untold: Text = { id: "", en: "" };

interface From {
  readonly sheet: SheetBuilder;
  readonly block: ProjectionBlock;
  readonly model: PlanModel;
  readonly assumptions: PricedAssumptions;
  readonly money: MoneySheets;
}

/** The rows above the lines, with their headings. */
const shownRows = 22;

export function balanceSheet(
  model: PlanModel,
  assumptions: PricedAssumptions,
  money: MoneySheets,
): BalanceSheet {
  const sheet = new SheetBuilder(sheetKeys.balance, asideWidths(38, model, yearWidth(model)));
  writeRegionTitle(
    sheet,
    model,
    { id: "Neraca manfaat", en: "Balance of benefits" },
    {
      id: "Apa yang dibeli iuran: perkiraan dengan batasnya, bukan janji. Tidak ada yang diketik di sini; tingkat kejadian dan klaim sendiri di Asumsi.",
      en: "What the contributions buy: an estimate with its limits, not a promise. Nothing is typed in here; rates and own claims stand on Asumsi.",
    },
  );
  writeAsideHeadings(sheet, model, yearHeadings.row);
  const from: From = { sheet, block: new ProjectionBlock(sheet, model, true), model, assumptions, money };
  // What is read first needs the rows of the lines below, so those are written first.
  const top = sheet.row;
  sheet.row = top + shownRows;
  const months = writeMonths(from);
  const end = sheet.row;
  sheet.row = top;
  const { contributions, expected, breakEven } = writeBalance(from, months);
  if (sheet.row !== top + shownRows) throw new Error("The balance fills the rows that were kept for it");
  sheet.row = end;
  return {
    sheet: sheet.finish({
      name: "Neraca manfaat",
      frozen: { rows: headerRow + 1, columns: 1 },
      // The balance; the months of each line are looked up on the screen.
      print: {
        orientation: "landscape",
        titleRows: headerRow + 1,
        columns: asideColumns(model).sum + 1,
        rows: top + shownRows,
      },
      timeline: timelineOf(model),
    }),
    contributions,
    expected,
    breakEven,
  };
}

/** The months of each line: of JKM those in which it pays in full. */
interface MonthRows {
  readonly lines: readonly Readonly<Record<ClaimProgramme, Row>>[];
}

function writeBalance(from: From, { lines }: MonthRows): Omit<BalanceSheet, "sheet"> {
  const { sheet, block, model, assumptions, money } = from;
  const { say } = model;
  const heading = (words: Text): void => {
    writeHeading(sheet, say(words), asideColumns(model).how);
  };
  const note = (words: Text, style: "note" | "warning", height: number): void => {
    sheet.put(0, say(words), style);
    sheet.join(0, asideColumns(model).sum + 1);
    sheet.height(height);
    sheet.next();
  };
  heading({ id: "Yang dibayar dan yang dibeli", en: "What is paid and what it buys" });
  const contributions = block.row({
    label: { id: "Iuran, semua pembayar", en: "Contributions, all payers" },
    unit: units.rupiah,
    how: { id: "Biaya: semua baris yang masuk anggaran.", en: "Biaya: all lines that go into the budget." },
    style: "total.amount",
    node: (column) => money.total(column),
  });
  block.sum("total.amount");
  const months = (programme: ClaimProgramme, label: Text, how: Text): Row => {
    const row = block.row({
      ...{ label, unit: personMonths, how, style: "calculated.persons" },
      node: (column) =>
        onceKnown([contributions(column)], f`SUM(${lines.map((line) => line[programme](column))})`),
    });
    block.sum("calculated.persons");
    return row;
  };
  const injury = months(
    "JKK",
    { id: "Bulan-orang yang dibayari (JKK)", en: "Person-months paid for (JKK)" },
    { id: "Orang × bulan yang didanai.", en: "Persons × months that are funded." },
  );
  const death = months(
    "JKM",
    { id: "Di antaranya dengan JKM penuh", en: "Of them with full JKM" },
    {
      id: "Tanpa masa tunggu: bulan keempat dan seterusnya. Peserta yang dananya terputus menunggu lagi.",
      en: "Without the waiting time: from the fourth month on. Whose funding was interrupted waits again.",
    },
  );
  heading({ id: "Meninggal (JKM): yang diperkirakan", en: "Deaths (JKM): what is to be expected" });
  const JKM = writeExpected(from, "JKM", death, assumptions.deathPays);
  heading({
    id: "Kecelakaan kerja (JKK): yang diperkirakan",
    en: "Accidents at work (JKK): what is to be expected",
  });
  const JKK = writeExpected(from, "JKK", injury, () => cell(assumptions.accidentPays, "both"));
  heading({ id: "Impas", en: "Break-even" });
  const pays = assumptions.deathPays;
  const breakEven = block.row({
    label: { id: "Impas: kematian per 1.000 setahun", en: "Break-even: deaths a year per 1,000" },
    unit: perThousand,
    how: {
      id: "Pada tingkat ini JKM saja membayar sebesar semua iuran, JKK tidak dihitung. Bandingkan dengan tingkat di Asumsi; bukan ukuran untung-rugi.",
      en: "At this rate JKM alone pays as much as all contributions, JKK not counted. Compare it with the rate on Asumsi; it is no measure of gain or loss.",
    },
    style: "calculated.decimal",
    node: (column) =>
      onceKnown(
        [death(column), pays(column)],
        f`IF(
          ${death(column)} * ${pays(column)} > 0,
          ROUND(${contributions(column)} * 12 * 1000 / ${death(column)} / ${pays(column)}, 6),
          ""
        )`,
      ),
  });
  note(casesPay(model), "note", 44);
  note(selectionWarning, "warning", 44);
  return { contributions, expected: { JKM, JKK }, breakEven };
}

/** Cases and rupiah with their limits. */
function writeExpected(
  { block, assumptions }: From,
  programme: ClaimProgramme,
  months: Row,
  each: Row,
): ExpectedRows {
  const { rate } = assumptions.claims[programme];
  const { certainty } = assumptions;
  const mean = block.row({
    label: { id: "Kasus, perkiraan", en: "Cases, expected" },
    unit: cases,
    how: {
      id: "Bulan-orang × tingkat per 1.000 ÷ 12.000.",
      en: "Person-months × rate per 1,000 ÷ 12,000.",
    },
    style: "calculated.decimal",
    node: (column) => onceKnown([months(column)], f`${months(column)} * ${cell(rate, "both")} / 12 / 1000`),
  });
  const limit = (which: "low" | "high", label: Text, how: Text): Row =>
    block.row({
      ...{ label, unit: cases, how, style: "calculated.persons" },
      node: (column) => onceKnown([mean(column)], limitOf(which, mean(column), certainty)),
    });
  const low = limit(
    "low",
    { id: "Kasus, batas rendah", en: "Cases, low limit" },
    {
      id: "Poisson eksak: lebih sedikit dari ini berpeluang paling banyak 2,5 % (kepastian 95 %).",
      en: "Exact Poisson: fewer than this have a chance of at most 2.5% (certainty 95%).",
    },
  );
  const high = limit("high", { id: "Kasus, batas tinggi", en: "Cases, high limit" }, untold);
  const rupiah = (label: Text, how: Text, count: Row): Row =>
    block.row({
      ...{ label, unit: units.rupiah, how, style: "calculated.amount" },
      node: (column) =>
        onceKnown([count(column), each(column)], f`ROUND(ROUND(${count(column)} * ${each(column)}, 4), 0)`),
    });
  const paid = rupiah(
    { id: "Manfaat, perkiraan", en: "Benefits, expected" },
    {
      id: "Kasus × rupiah per kasus di Asumsi; beasiswa anak tidak dihitung.",
      en: "Cases × rupiah a case on Asumsi; children's scholarships not counted.",
    },
    mean,
  );
  const paidLow = rupiah({ id: "Manfaat, batas rendah", en: "Benefits, low limit" }, untold, low);
  const paidHigh = rupiah({ id: "Manfaat, batas tinggi", en: "Benefits, high limit" }, untold, high);
  return { months, cases: mean, low, high, paid, paidLow, paidHigh };
}

/** The months of each line that goes into the budget, and how many of them wait. */
function writeMonths({ sheet, block, model, assumptions, money }: From): MonthRows {
  const { say } = model;
  writeHeading(
    sheet,
    say({ id: "Bulan-orang menurut baris", en: "Person-months by line" }),
    asideColumns(model).how,
  );
  const { startMonth, months, newMonths, fullJkmMonths, years, firstYear } = assumptions;
  const before = (row: Row, column: number): FormulaNode => f`SUM(${row(column - 1)})`;
  const full = block.row({
    label: { id: "Bulan JKM penuh peserta lama", en: "Full JKM months of continuing members" },
    unit: units.months,
    how: {
      id: "Bulan didanai; dikurangi masa tunggu bila dana tahun lalu berhenti sebelum Desember atau tahun ini mulai sesudah Januari.",
      en: "Months funded; less the waiting time where last year's money stopped before December or this year's begins after January.",
    },
    style: "calculated.months",
    node: (column) => {
      const goesOn = f`AND(
        ${startMonth(column)} = 1,
        OR(
          ${years(column)} <= ${cell(firstYear, "both")} + 1,
          ${before(startMonth, column)} + ${before(months, column)} = 12 + 1
        )
      )`;
      return f`MAX(0, ${months(column)} - IF(${goesOn}, 0, SUM(${fullJkmMonths(column)})))`;
    },
  });
  const leftOver = block.row({
    label: { id: "Sisa masa tunggu peserta baru tahun lalu", en: "Waiting left for last year's new members" },
    unit: units.months,
    how: {
      id: "Masa tunggu dikurangi bulan mereka tahun lalu, bila dananya tidak terputus.",
      en: "The waiting time less their months of last year, where the funding was not interrupted.",
    },
    style: "calculated.months",
    node: (column) => f`IF(
      ${full(column)} = ${months(column)},
      MIN(${full(column)}, MAX(0, ${before(fullJkmMonths, column)} - ${before(newMonths, column)})),
      0
    )`,
  });
  const fullName = say({ id: "JKM penuh", en: "full JKM" });
  return {
    lines: money.lines.map((line) => writeLineMonths(block, line, { full, leftOver, assumptions, fullName })),
  };
}

function writeLineMonths(
  block: ProjectionBlock,
  line: CostLine,
  of: {
    readonly full: Row;
    readonly leftOver: Row;
    readonly assumptions: PricedAssumptions;
    readonly fullName: string;
  },
): Readonly<Record<ClaimProgramme, Row>> {
  const wait = (column: number): FormulaNode => f`SUM(${of.assumptions.fullJkmMonths(column)})`;
  const name = cell(line.name, "both");
  const heads = (column: number, which: readonly ("running" | "continuing" | "fresh")[]): FormulaNode =>
    f`SUM(${line.bySlot.flatMap((slot) => which.map((one) => slot[one](column)))})`;
  const fresh = (column: number): FormulaNode => heads(column, ["fresh"]);
  const span = (column: number): FormulaNode => f`SUM(${line.months.fresh(column)})`;
  const standing = !line.temporary;
  const row = (what: string, node: (column: number) => FormulaNode): Row =>
    block.row({
      label: f`${name} & ${`: ${what}`}`,
      unit: personMonths,
      ...{ how: untold, style: "calculated.persons", node },
    });
  const JKK = row("JKK", (column) =>
    standing
      ? f`${heads(column, ["running", "continuing"])} * SUM(${line.months.continuing(column)})
          + ${fresh(column)} * ${span(column)}`
      : f`${fresh(column)} * ${span(column)}`,
  );
  const JKM = row(of.fullName, (column) => {
    if (!standing) {
      const earlier = f`SUM(${line.months.fresh(column - 1)})`;
      return f`${fresh(column)} * (
        MAX(0, ${earlier} + ${span(column)} - ${wait(column)}) - MAX(0, ${earlier} - ${wait(column)})
      )`;
    }
    const waiting = f`MIN(${heads(column, ["continuing"])}, ${fresh(column - 1)})`;
    return f`${heads(column, ["running", "continuing"])} * ${of.full(column)}
      - ${waiting} * ${of.leftOver(column)}
      + ${fresh(column)} * MAX(0, ${span(column)} - ${wait(column)})`;
  });
  return { JKM, JKK };
}

/** What each case pays, by the law of the first year that is funded, in words; the amounts with their sources stand on Pembayar. */
function casesPay({ rules, years }: PlanModel): Text {
  const day = isoDate((years[0] ?? 0) + 1, 1, 1);
  const [death, injury, scholarship] = [
    valueOn(rules.death, day),
    valueOn(rules.injury, day),
    valueOn(rules.scholarship, day),
  ] as const;
  const words = (language: "id" | "en", say: (id: string, en: string) => string): string =>
    [
      ...(death.kind === "value"
        ? [
            say("meninggal ", "death ") +
              formatRupiah(death.value.total, language) +
              say(", dalam masa tunggu hanya pemakaman ", ", in the waiting time the funeral only: ") +
              formatRupiah(death.value.funeral, language),
          ]
        : []),
      ...(injury.kind === "value"
        ? [
            say("meninggal karena kerja ", "death by work ") +
              `${injury.value.deathTimesWage} × ` +
              say(
                "upah dilaporkan, perawatan di rumah paling banyak ",
                "the reported wage, home care at most ",
              ) +
              formatRupiah(injury.value.homecareMost, language),
          ]
        : []),
      ...(scholarship.kind === "value"
        ? [
            say("beasiswa anak paling banyak ", "scholarships at most ") +
              formatRupiah(scholarship.value.most, language),
          ]
        : []),
    ].join("; ");
  const year = Number(day.slice(0, 4));
  return {
    id: `Tiap kasus pada ${year} membayar: ${words("id", (id) => id)}. Sumber dan tahun lain: Pembayar.`,
    en: `Each case in ${year} pays: ${words("en", (_, en) => en)}. Sources and other years: Pembayar.`,
  };
}

/** Pembayar, third part: what varies by year: ceilings, and JHT where a line has it. */
import { budgetYearOf, choiceTable, monthlyContribution } from "../../../domain/index.js";
import type { Text, TraceLine } from "../../../domain/index.js";
import { cell, columns, eachYear, f, sheetKeys, writeYearHeadings } from "../../../sheets/index.js";
import type { Timeline } from "../../../sheets/index.js";
import type { Row } from "../asumsi/rows.js";
import type { JhtRates } from "../biaya/cells.js";
import type { PayerWriter, SlotCells } from "./slots.js";

/** A wage on which a rate is read off without rounding: 3.7 % of it is 37,000. */
const probeWage = 1_000_000;

/** JHT as the law has it in January of a year: of a BPU member in the lowest bracket, or the employer's part for a wage worker. */
function savingsLine(route: "BPU" | "PU", year: number): TraceLine {
  const isWage = route === "PU";
  const found = monthlyContribution(
    {
      route,
      programmes: ["JKK", "JKM", "JHT"],
      income: isWage ? probeWage : null,
      riskClass: isWage ? 1 : null,
      payer: "APBD",
      sector: "OTHER",
    },
    { year, month: 1 },
  );
  const line = found.ok
    ? found.value.lines.find(
        ({ programme, bearer }) => programme === "JHT" && bearer === (isWage ? "employer" : "payer"),
      )
    : undefined;
  if (line === undefined) throw new Error(`The law has no JHT for ${route} in ${year}`);
  return line;
}

export function writeYears(
  writer: PayerWriter,
  slots: readonly SlotCells[],
  heading: (words: Text) => void,
): { readonly ceilings: readonly Row[]; readonly jht: JhtRates; readonly timeline: Timeline } {
  const { sheet, model } = writer;
  const { say } = model;
  const headerRow = sheet.row;
  writeYearHeadings(
    sheet,
    model,
    [
      say({ id: "Menurut tahun", en: "By year" }),
      "",
      say({ id: "Satuan", en: "Unit" }),
      say({ id: "Sumber", en: "Source" }),
      "",
    ],
    { sheet: sheetKeys.assumptions },
    headerRow,
  );
  heading({
    id: "Pagu tiap pembayar — boleh kosong; Biaya menghitung sisa, kurang, dan berapa orang yang terbayar",
    en: "Ceiling of each payer — may be empty; Biaya counts what is left or short, and how many persons it pays for",
  });
  const ceilings = writeCeilings(writer, slots);
  heading({
    id: "JHT — hanya bila programnya JKK+JKM+JHT di Segmen; tanpa keringanan",
    en: "JHT — only where the programmes on Segmen are JKK+JKM+JHT; no relief",
  });
  const jht = { bpu: writeSelfEmployed(writer), pu: writeWage(writer) };
  return {
    ceilings,
    jht,
    timeline: { headerRow, firstColumn: columns.firstYear, years: model.years.length },
  };
}

function rowAt(sheet: string, row: number): Row {
  return (column) => cell({ sheet, row, column }, "row");
}

/** The ceilings of the choices hold in the budget year. */
function writeCeilings(
  { sheet, model, sources, validations }: PayerWriter,
  slots: readonly SlotCells[],
): readonly Row[] {
  const { say, choices } = model;
  const budgetYear = budgetYearOf(choices);
  const { least, most } = choiceTable.ceilings.limits;
  const source = sources.choice(
    "ceilings",
    { id: "Pagu tiap pembayar", en: "Ceiling of each payer" },
    "—",
    { id: "Rp per tahun", en: "Rp a year" },
    {
      id: "Dari KUA-PPAS, DPA, APBDes atau surat kesanggupan; sebut dokumennya.",
      en: "From KUA-PPAS, DPA, APBDes or a letter of commitment; name the document.",
    },
  );
  return slots.map(({ name, payer }, index) => {
    const free = say({ id: `Pembayar ${index + 1}`, en: `Payer ${index + 1}` });
    sheet.calculate(columns.label, f`IF(${cell(name)} = "", ${free}, ${cell(name)})`, "shown.general", {
      room: 26,
    });
    sheet.put(columns.unit, say({ id: "Rp/tahun", en: "Rp/year" }), "unit");
    sheet.put(columns.source, source, "source");
    eachYear(model, (column, year) => {
      const ceiling = payer === null ? undefined : choices.ceilings?.[payer.id];
      const value = model.years[year] === budgetYear ? (ceiling ?? null) : null;
      sheet.put(column, value, "input.amount", { source, ...(value === null ? { optional: true } : {}) });
    });
    validations.push({
      area: { row: sheet.row, column: columns.firstYear, rows: 1, columns: model.years.length },
      rule: { kind: "wholeNumber", min: least, max: most },
      message: say({
        id: "Isi pagu dalam rupiah bulat, atau kosongkan.",
        en: "Enter the ceiling in whole rupiah, or leave it empty.",
      }),
    });
    const { row } = sheet;
    sheet.next();
    return rowAt(sheet.key, row);
  });
}

function writeSelfEmployed({ sheet, model, sources, validations }: PayerWriter): Row {
  const { say } = model;
  const byYear = model.years.map((year) => savingsLine("BPU", year));
  const [first] = byYear;
  if (first === undefined) throw new Error("A plan has at least its base year");
  const source = sources.law(
    first,
    {
      id: "Iuran JHT peserta BPU, penghasilan terendah",
      en: "JHT contribution of BPU members, lowest income",
    },
    first.amount,
    { id: "Rp/orang/bulan", en: "Rp/person/month" },
    first.rule,
  );
  sheet.put(
    columns.label,
    say({ id: "JHT BPU, penghasilan terendah", en: "JHT of BPU, lowest income" }),
    "label",
  );
  sheet.put(columns.unit, say({ id: "Rp/orang/bulan", en: "Rp/person/month" }), "unit");
  sheet.put(columns.source, source, "source");
  eachYear(model, (column, index) => {
    sheet.put(column, byYear[index]?.amount ?? first.amount, "input.amount", { source });
  });
  validations.push({
    area: { row: sheet.row, column: columns.firstYear, rows: 1, columns: model.years.length },
    rule: { kind: "wholeNumber", min: 0, max: 10_000_000 },
    message: say({
      id: "Isi iuran dalam rupiah bulat per orang per bulan.",
      en: "Enter the contribution in whole rupiah per person and month.",
    }),
  });
  const { row } = sheet;
  sheet.next();
  return rowAt(sheet.key, row);
}

function writeWage({ sheet, model, sources, validations }: PayerWriter): JhtRates["pu"] {
  const { say } = model;
  const line = savingsLine("PU", model.choices.baseYear);
  const share = line.amount / probeWage;
  const note: Text = {
    id: "Bagian pemberi kerja; bagian pekerja dipotong dari upahnya dan bukan beban anggaran.",
    en: "The employer's part; the worker's own is taken from the wage and is no matter of the budget.",
  };
  const source = sources.law(
    line,
    { id: "Tarif JHT penerima upah, bagian pemberi kerja", en: "JHT rate of wage workers, employer's part" },
    share,
    { id: "pangsa upah", en: "share of the wage" },
    note,
  );
  sheet.put(
    columns.label,
    say({ id: "JHT PU, bagian pemberi kerja", en: "JHT of PU, employer's part" }),
    "label",
  );
  const place = sheet.put(columns.value, share, "input.share", { source });
  sheet.put(columns.unit, say({ id: "% dari upah", en: "% of the wage" }), "unit");
  sheet.put(columns.source, source, "source");
  sheet.put(columns.explanation, say(note), "note");
  sheet.join(columns.explanation, 1 + Math.min(5, model.years.length));
  validations.push({
    area: { row: sheet.row, column: columns.value, rows: 1, columns: 1 },
    rule: { kind: "decimal", min: 0, max: 0.1 },
    message: say({
      id: "Isi persen upah, 0 % sampai 10 %.",
      en: "Enter a percentage of the wage, 0% to 10%.",
    }),
  });
  sheet.next();
  return place;
}

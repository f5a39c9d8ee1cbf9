/** Pembayar, third part: the ceilings, which vary by year. */
import { budgetYearOf, choiceTable } from "../../../domain/index.js";
import type { Text } from "../../../domain/index.js";
import { cell, columns, eachYear, f, writeYearHeadings, yearHeadings } from "../../../sheets/index.js";
import type { Timeline } from "../../../sheets/index.js";
import type { Row } from "../asumsi/rows.js";
import type { PayerWriter, SlotCells } from "./slots.js";

export function writeYears(
  writer: PayerWriter,
  slots: readonly SlotCells[],
  heading: (words: Text) => void,
): { readonly ceilings: readonly Row[]; readonly timeline: Timeline } {
  const { sheet, model } = writer;
  const headerRow = sheet.row;
  writeYearHeadings(
    sheet,
    model,
    [{ id: "Menurut tahun", en: "By year" }, null, yearHeadings.unit, { id: "Sumber", en: "Source" }, null],

    headerRow,
  );
  heading({
    id: "Pagu tiap pembayar — boleh kosong; Biaya menghitung sisa, kurang, dan berapa orang yang terbayar",
    en: "Ceiling of each payer — may be empty; Biaya counts what is left or short, and how many persons it pays for",
  });
  const ceilings = writeCeilings(writer, slots);
  return {
    ceilings,
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
      const ceiling = choices.ceilings?.[payer.id];
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

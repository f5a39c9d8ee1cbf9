/** Ringkasan, last part: checks that say what to do. */
import type { Text } from "../../domain/index.js";
import { area, binary, call, cell, minus, number, plus, text, times, when } from "../formula.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "../formula.js";
import type { SheetBuilder } from "./builder.js";
import { columns, writeHeading } from "./layout.js";
import type { SummarySources } from "./ringkasanWords.js";

interface Check {
  readonly label: Text;
  readonly holds: FormulaNode;
  readonly otherwise: Text;
}

/** Writes the checks; answers the area with their verdicts. */
export function writeChecks(sheet: SheetBuilder, from: SummarySources, lastColumn: number): ReferenceNode {
  const { say } = from.model;
  writeHeading(sheet, say({ id: "Pemeriksaan", en: "Checks" }), lastColumn);
  const checks = [...baseChecks(from), ...pathChecks(from)];
  const first = sheet.row;
  for (const check of checks) {
    sheet.put(columns.label, say(check.label), "label");
    sheet.calculate(
      columns.value,
      when(check.holds, text("OK"), text(say({ id: "Periksa", en: "Look" }))),
      "check",
    );
    sheet.put(columns.explanation, say(check.otherwise), "note");
    sheet.next();
  }
  return area(
    { sheet: sheet.key, row: first, column: columns.value, rows: checks.length, columns: 1 },
    "both",
  );
}

const at = (place: CellPlace): ReferenceNode => cell(place, "both");
const known = (place: CellPlace): FormulaNode => call("ISNUMBER", at(place));

/** What concerns the figures of Segmen. */
function baseChecks(from: SummarySources): readonly Check[] {
  const { assumptions, segments } = from;
  const { total } = segments;
  const lines = [total, ...segments.standing];
  return [
    {
      label: {
        id: "Peserta dan pekerja semua baris terisi",
        en: "Covered and workers are filled in on every line",
      },
      holds: call("AND", ...lines.flatMap((line) => [known(line.covered), known(line.workers)])),
      otherwise: {
        id: "Isi sel biru yang kosong di Segmen; barisnya kosong di Proyeksi sampai terisi.",
        en: "Fill in the empty blue cells on Segmen; their rows of Proyeksi stay empty until then.",
      },
    },
    {
      label: { id: "Peserta tidak melebihi pekerja", en: "Covered persons do not exceed workers" },
      holds: call(
        "NOT",
        call(
          "OR",
          ...lines.map((line) =>
            call(
              "AND",
              known(line.covered),
              known(line.workers),
              binary(">", at(line.covered), at(line.workers)),
            ),
          ),
        ),
      ),
      otherwise: {
        id: "Cakupan di atas 100 % dapat terjadi bila basis peserta dan pekerja berbeda: periksa basisnya. Tidak dipotong.",
        en: "A rate above 100% can arise where the bases of covered and workers differ: check the base. It is not clipped.",
      },
    },
    {
      label: {
        id: "Angka dasar bertanggal dalam tahun dasar",
        en: "The baseline is dated within the base year",
      },
      holds: when(
        known(total.date),
        binary("=", call("YEAR", at(total.date)), at(assumptions.baseYear)),
        known(total.date),
      ),
      otherwise: {
        id: "Tanggal angka dasar dan tahun dasar berbeda: sebutkan, atau ganti salah satunya.",
        en: "The date of the baseline and the base year differ: say so, or change one of them.",
      },
    },
    {
      label: { id: "Upah dasar segmen PU terisi", en: "The wage base of PU segments is filled in" },
      // Not needed where nobody is to be added.
      holds: call(
        "AND",
        ...lines.map((line) =>
          call(
            "OR",
            binary("<>", at(line.route), text("PU")),
            known(line.wage),
            binary("<=", at(line.target), at(line.rate)),
          ),
        ),
      ),
      otherwise: {
        id: "Minta upah dasar iuran kepada BPKAD atau cabang BPJS Ketenagakerjaan; tanpa itu biaya segmen PU kosong.",
        en: "Ask the finance office or the BPJS Ketenagakerjaan branch for the wage base; without it the cost of PU segments is empty.",
      },
    },
  ];
}

/** What concerns the choices of Asumsi. */
function pathChecks(from: SummarySources): readonly Check[] {
  const { assumptions, segments, projection, model } = from;
  const { total } = segments;
  const inYears = (row: (column: number) => ReferenceNode, skip = 0): ReferenceNode =>
    area({ ...row(columns.firstYear + skip), columns: model.years.length - skip }, "both");
  const months = inYears(assumptions.months);
  const lastMonth = minus(plus(inYears(assumptions.startMonth), months), number(1));
  const tests = [projection.total, ...projection.segments].map((rows) =>
    cell({ ...rows.newMembersSum, column: columns.source }, "both"),
  );
  return [
    {
      label: {
        id: "Tahun target sesudah tahun dasar dan di dalam kolom tahun",
        en: "The target year follows the base year and has a column",
      },
      holds: call(
        "AND",
        binary(">", at(assumptions.targetYear), at(assumptions.baseYear)),
        binary("<=", at(assumptions.targetYear), at(assumptions.lastYear)),
      ),
      otherwise: {
        id: "Ubah tahun target di Asumsi, atau isi buku kerja baru dengan tahun akhir yang lebih jauh.",
        en: "Change the target year on Asumsi, or fill a new workbook with a later last year.",
      },
    },
    {
      label: {
        id: "Target di atas cakupan dasar dan paling besar 100 %",
        en: "The target is above today's rate and at most 100%",
      },
      holds: call(
        "AND",
        binary("<=", at(assumptions.target), number(1)),
        call("OR", call("NOT", known(total.rate)), binary(">", at(assumptions.target), at(total.rate))),
      ),
      otherwise: {
        id: "Target sudah tercapai atau melebihi 100 %: pastikan basisnya sama dengan angka dasar.",
        en: "The target is already reached or above 100%: make sure it is on the base of the baseline.",
      },
    },
    {
      label: {
        id: "Bulan yang didanai tidak melewati Desember",
        en: "The months funded do not pass December",
      },
      holds: binary("=", call("SUMPRODUCT", times(binary(">", lastMonth, number(12)), number(1))), number(0)),
      otherwise: {
        id: "Bulan mulai + lamanya melewati Desember: mundurkan bulan mulai atau kurangi bulannya.",
        en: "First month + months pass December: start earlier or fund fewer months.",
      },
    },
    {
      label: { id: "Bulan yang didanai cukup untuk JKM penuh", en: "The months funded suffice for full JKM" },
      holds: binary(">=", call("MIN", inYears(assumptions.months, 1)), at(assumptions.fullJkmMonths)),
      otherwise: {
        id: "Kepesertaan yang lebih singkat hanya memberi biaya pemakaman; JKK tetap berlaku sejak awal.",
        en: "A shorter membership pays the funeral grant only; JKK holds from the start.",
      },
    },
    {
      label: { id: "Rumus di Proyeksi utuh", en: "The formulas on Proyeksi are whole" },
      holds: call("NOT", call("OR", ...tests.map((test) => binary("=", test, text("≠"))))),
      otherwise: {
        id: "Jumlah peserta baru tidak sama dengan selisih peserta: mungkin ada rumus yang tertimpa. Isi ulang lembarnya.",
        en: "The sum of new members is not the change of members: a formula may have been overwritten. Fill the sheets again.",
      },
    },
  ];
}

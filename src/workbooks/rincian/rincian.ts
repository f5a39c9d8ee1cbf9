/** Rincian: a province's kabupaten/kota by segment, or the form for one of them. */
import type { Region, Text } from "../../domain/index.js";
import {
  currentMarker,
  headerRow,
  landscape,
  made,
  markerText,
  SheetBuilder,
  writeTitle,
} from "../../sheets/index.js";
import type { SheetPlan } from "../../sheets/index.js";
import { breakdownKeys } from "./keys.js";
import {
  recordColumns,
  recordWidths,
  writeRecordHead,
  writeRecordHeadings,
  writingRecords,
} from "./records.js";
import type { WrittenRecords } from "./records.js";
import type { RecordRow } from "./recordRows.js";
import type { Telling } from "./telling.js";

export interface RecordSheet {
  readonly sheet: SheetPlan;
  readonly records: WrittenRecords;
}

const asks: { readonly covered: Text; readonly workers: Text } = {
  covered: {
    id: "Peserta: belum terbit. Minta kepada kantor cabang BPJS Ketenagakerjaan, per NIK pada satu tanggal (Daftar tanya).",
    en: "Covered persons: not published. Ask the BPJS Ketenagakerjaan branch, by NIK on one day (Daftar tanya).",
  },
  workers: {
    id: "Pekerja (basis): belum terbit. Minta basis UCJ kepada kantor cabang, atau daftar segmennya kepada dinas pemegang data (Daftar tanya).",
    en: "Workers (base): not published. Ask the branch for the UCJ base, or the office in charge for the segment's list (Daftar tanya).",
  },
};

/** Where the mark stands on a sheet of records: a free row between title and headings. */
export function writeMark(sheet: SheetBuilder, mark: string): void {
  sheet.row = headerRow - 1;
  sheet.put(recordColumns.code, mark, "source");
  sheet.row = headerRow;
}

export function recordsSheet(region: Region, telling: Telling, rows: readonly RecordRow[]): RecordSheet {
  const { say, language } = telling;
  const sheet = new SheetBuilder(breakdownKeys.records, recordWidths);
  const isProvince = region.level === "province";
  writeTitle(
    sheet,
    `${say(isProvince ? { id: "Rincian kabupaten/kota", en: "Kabupaten and kota" } : { id: "Isian", en: "Form" })} — ${region.name}`,
    say(
      isProvince
        ? {
            id: "Satu baris satu angka, dengan basis, tanggal dan sumbernya. Sel biru kosong: tanyakan, jangan ditebak. Segmen tumpang tindih: jangan dijumlahkan.",
            en: "One row, one figure, with its base, date and source. An empty blue cell: ask, do not guess. Segments overlap: do not add them up.",
          }
        : {
            id: "Isi basis, tanggal dan sumber sekali, lalu peserta dan pekerja per segmen. Yang tidak ada datanya, biarkan kosong. Segmen tumpang tindih: jangan dijumlahkan.",
            en: "Fill in base, date and source once, then covered persons and workers by segment. Leave empty what there is not. Segments overlap: do not add them up.",
          },
    ),
  );
  writeMark(sheet, markerText(currentMarker("rincian", region.code, language)));
  // A form is one office's: it says base, date and source once. Its headings stand below them.
  const head = isProvince ? null : writeRecordHead(sheet, telling);
  const titleRows = sheet.row + 1;
  writeRecordHeadings(sheet, telling);
  const records = made(writingRecords(sheet, telling, rows, asks, recordColumns, head));
  return {
    sheet: sheet.finish({
      name: "Rincian",
      tabColour: "#2E7D6B",
      frozen: { rows: titleRows, columns: 2 },
      print: { ...landscape, titleRows },
      validations: records.validations,
      alerts: [records.checks],
      records: [records.table],
    }),
    records,
  };
}

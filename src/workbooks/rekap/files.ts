/** Berkas: what became of every file, every row that does not count and why, and who has not sent anything. */
import type { Text } from "../../domain/index.js";
import { datedText } from "../../intake/index.js";
import type { Consolidation, FileOutcome, HeldRow } from "../../intake/index.js";
import type { SheetPlan, StyleName } from "../../sheets/index.js";
import { headerRow, landscape, SheetBuilder, writeHeading, writeTitle } from "../../sheets/index.js";
import { recapKeys } from "../rincian/keys.js";
import { wordsOf } from "./rows.js";
import type { Telling } from "../rincian/telling.js";

const widths = [34, 20, 34, 13, 15, 36, 74];
const lastColumn = widths.length - 1;

const statusNames: Readonly<Record<FileOutcome["status"], Text>> = {
  accepted: { id: "diterima", en: "accepted" },
  partly: { id: "diterima sebagian", en: "accepted in part" },
  held: { id: "menunggu keputusan", en: "waiting for a decision" },
  refused: { id: "ditolak", en: "refused" },
};

/** Six columns, the reasons last: they take the room of two. */
const fileHeadings: readonly Text[] = [
  { id: "Berkas", en: "File" },
  { id: "Status", en: "Status" },
  { id: "Wilayah", en: "Regions" },
  { id: "Baris dipakai", en: "Rows used" },
  { id: "Baris menunggu", en: "Rows waiting" },
  { id: "Alasan", en: "Reasons" },
];

const heldHeadings: readonly Text[] = [
  { id: "Berkas", en: "File" },
  { id: "Sel di berkas", en: "Cells in the file" },
  { id: "Wilayah dan segmen", en: "Region and segment" },
  { id: "Peserta", en: "Covered persons" },
  { id: "Pekerja (basis)", en: "Workers (base)" },
  { id: "Jenis basis, tanggal", en: "Kind of base, date" },
  { id: "Mengapa tidak dihitung", en: "Why it does not count" },
];

export function rekapFilesSheet(telling: Telling, consolidation: Consolidation): SheetPlan {
  const { say } = telling;
  const sheet = new SheetBuilder(recapKeys.files, widths);
  writeTitle(
    sheet,
    say({ id: "Berkas", en: "Files" }),
    say({
      id: "Apa yang diterima, apa yang tidak, dan mengapa. Tidak ada yang dibuang diam-diam.",
      en: "What was accepted, what was not, and why. Nothing is dropped silently.",
    }),
  );
  sheet.row = headerRow;
  const said = (heading: Text, sentences: readonly string[]): void => {
    if (sentences.length === 0) return;
    writeHeading(sheet, say(heading), lastColumn);
    for (const words of sentences) {
      sheet.put(0, wordsOf(words), "text");
      sheet.join(0, widths.length);
      sheet.next();
    }
    sheet.next();
  };
  said({ id: "Yang perlu diperhatikan", en: "To be looked at" }, [
    ...consolidation.warnings.map(say),
    ...(consolidation.stopped
      ? [
          say({
            id: "Pembacaan dihentikan: berkas sesudahnya belum dibaca.",
            en: "Reading was stopped: the files after these were not read.",
          }),
        ]
      : []),
  ]);
  said(
    { id: "Belum ada barisnya", en: "No row of these" },
    consolidation.missing.map(({ code, name }) => `${code} ${name}`),
  );
  writeFiles(sheet, telling, consolidation.files);
  if (consolidation.held.length > 0) writeHeld(sheet, telling, consolidation.held);
  return sheet.finish({
    name: "Berkas",
    tabColour: "#8A5A9E",
    frozen: { rows: headerRow, columns: 1 },
    print: { ...landscape, titleRows: headerRow },
  });
}

function writeFiles(sheet: SheetBuilder, { say }: Telling, files: readonly FileOutcome[]): void {
  writeHeading(sheet, say({ id: "Setiap berkas", en: "Every file" }), lastColumn);
  writeHeads(sheet, say, fileHeadings);
  const reasons = fileHeadings.length - 1;
  for (const file of files) {
    sheet.put(0, wordsOf(file.name), "record");
    sheet.put(1, say(statusNames[file.status]), "record");
    sheet.put(2, wordsOf(file.regions.map(({ name }) => name).join(", ")), "record");
    sheet.put(3, file.rowsUsed, "calculated.persons");
    sheet.put(4, file.rowsHeld, "calculated.persons");
    sheet.put(reasons, wordsOf(file.reasons.map(say).join(" ")), "unit");
    sheet.join(reasons, widths.length - reasons);
    sheet.next();
  }
  sheet.next();
}

/** The heads of either table; both have their persons and rows in the fourth and the fifth column. */
function writeHeads(sheet: SheetBuilder, say: Telling["say"], heads: readonly Text[]): void {
  widths.forEach((_, column) => {
    const head = heads[column];
    const style = column === 3 || column === 4 ? "numberHead" : headOf(column);
    sheet.put(column, head === undefined ? null : say(head), head === undefined ? "columnHead" : style);
  });
  sheet.height(32);
  sheet.next();
}

function headOf(column: number): StyleName {
  return column > 4 ? "textHead" : "columnHead";
}

function writeHeld(sheet: SheetBuilder, { say }: Telling, held: readonly HeldRow[]): void {
  writeHeading(sheet, say({ id: "Baris yang tidak dihitung", en: "Rows that do not count" }), lastColumn);
  writeHeads(sheet, say, heldHeadings);
  for (const { row, file, reason } of held) {
    const dated = datedText(row);
    const region = row.region?.name ?? row.regionText;
    sheet.put(0, wordsOf(file), "record");
    sheet.put(1, row.address, "record");
    sheet.put(2, wordsOf(`${region}: ${row.segmentText}`), "record");
    sheet.put(3, row.covered, "calculated.persons");
    sheet.put(4, row.workers, "calculated.persons");
    sheet.put(5, wordsOf([row.basis ?? "—", dated === null ? "—" : say(dated)].join(", ")), "unit");
    sheet.put(6, wordsOf(say(reason)), "unit");
    sheet.next();
  }
}

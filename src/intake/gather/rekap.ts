/** The Rekap as plain tables, for a sheet to be planned from: every row with its file, region, base and date. */
import { inLanguage, segmentOf } from "../../domain/index.js";
import type { Language, Text } from "../../domain/index.js";
import type { Consolidation, FileOutcome } from "./consolidate.js";
import type { RekapRow, RekapTotal } from "./totals.js";
import { datedText } from "../checks/index.js";
import { incompleteText } from "./totals.js";

/** What a column holds, for its style: words, a Kemendagri code (text), whole persons, a share. */
export type RekapColumnKind = "words" | "code" | "persons" | "share";

export interface RekapColumn {
  readonly heading: string;
  readonly kind: RekapColumnKind;
}

export interface RekapTable {
  readonly columns: readonly RekapColumn[];
  /** Texts stay texts whatever they begin with; `null` is an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface RekapTables {
  /** One row each line of figures. */
  readonly lines: RekapTable;
  /** One row each segment and base. Segments overlap, so there is no sum over them. */
  readonly totals: RekapTable;
  /** One row each file: accepted or not, and why. */
  readonly files: RekapTable;
}

type Cells<T> = readonly (readonly [Text, RekapColumnKind, (item: T) => string | number | null])[];

export function rekapTables(consolidation: Consolidation, language: Language): RekapTables {
  const say = (text: Text): string => inLanguage(text, language);
  return {
    lines: tableOf(lineCells(say), consolidation.rows, say),
    totals: tableOf(totalCells(say), consolidation.totals, say),
    files: tableOf(fileCells(say), consolidation.files, say),
  };
}

function tableOf<T>(cells: Cells<T>, items: readonly T[], say: (text: Text) => string): RekapTable {
  return {
    columns: cells.map(([heading, kind]) => ({ heading: say(heading), kind })),
    rows: items.map((item) => cells.map(([, , read]) => read(item))),
  };
}

function lineCells(say: (text: Text) => string): Cells<RekapRow> {
  const sayOrNull = (text: Text | null): string | null => (text === null ? null : say(text));
  return [
    [{ id: "Kode", en: "Code" }, "code", (row) => row.region.code],
    [{ id: "Wilayah", en: "Region" }, "words", (row) => row.region.name],
    [
      { id: "Segmen", en: "Segment" },
      "words",
      (row) => (row.segment === null ? row.segmentText : say(segmentOf(row.segment).name)),
    ],
    [{ id: "Peserta", en: "Covered" }, "persons", (row) => row.covered],
    [{ id: "Pekerja (basis)", en: "Workers (base)" }, "persons", (row) => row.workers],
    [{ id: "Cakupan tertulis", en: "Rate as printed" }, "share", (row) => row.rate],
    [{ id: "Basis", en: "Base" }, "words", (row) => row.basis],
    [{ id: "Per tanggal", en: "As of" }, "words", (row) => sayOrNull(datedText(row))],
    [{ id: "Sumber", en: "Source" }, "words", (row) => row.source],
    [{ id: "Pembayar", en: "Payer" }, "words", (row) => row.payerText],
    [{ id: "Catatan", en: "Note" }, "words", (row) => row.note],
    [{ id: "Berkas", en: "File" }, "words", (row) => row.file],
    [{ id: "Sel", en: "Cells" }, "words", (row) => row.address],
  ];
}

function totalCells(say: (text: Text) => string): Cells<RekapTotal> {
  const complete = (total: RekapTotal): string | null => {
    const parts = [
      incompleteText(total.coveredRows, total.rows, { id: "peserta", en: "covered persons" }),
      incompleteText(total.workersRows, total.rows, { id: "pekerja", en: "workers" }),
    ].flatMap((part) => (part === null ? [] : [say(part)]));
    return parts.length === 0 ? null : parts.join("; ");
  };
  return [
    [
      { id: "Segmen", en: "Segment" },
      "words",
      (total) => (total.segment === null ? total.segmentText : say(segmentOf(total.segment).name)),
    ],
    [
      { id: "Tingkat", en: "Level" },
      "words",
      ({ level }) => (level === "province" ? say({ id: "provinsi", en: "province" }) : level),
    ],
    [{ id: "Basis", en: "Base" }, "words", (total) => total.basis],
    [{ id: "Per tanggal", en: "As of" }, "words", ({ dates }) => dates.map(say).join("; ")],
    [{ id: "Jumlah wilayah", en: "Regions" }, "persons", (total) => total.regions],
    [
      { id: "Peserta", en: "Covered" },
      "persons",
      (total) => (total.coveredRows === 0 ? null : total.covered),
    ],
    [
      { id: "Pekerja (basis)", en: "Workers (base)" },
      "persons",
      (total) => (total.workersRows === 0 ? null : total.workers),
    ],
    [
      { id: "Cakupan", en: "Coverage" },
      "share",
      ({ paired }) => (paired.workers === 0 ? null : paired.covered / paired.workers),
    ],
    [{ id: "Kelengkapan", en: "Completeness" }, "words", complete],
  ];
}

const statusNames: Readonly<Record<FileOutcome["status"], Text>> = {
  accepted: { id: "diterima", en: "accepted" },
  partly: { id: "diterima sebagian", en: "accepted in part" },
  held: { id: "menunggu keputusan", en: "waiting for a decision" },
  refused: { id: "ditolak", en: "refused" },
};

function fileCells(say: (text: Text) => string): Cells<FileOutcome> {
  return [
    [{ id: "Berkas", en: "File" }, "words", (file) => file.name],
    [{ id: "Status", en: "Status" }, "words", (file) => say(statusNames[file.status])],
    [
      { id: "Wilayah", en: "Regions" },
      "words",
      (file) => file.regions.map((region) => region.name).join(", "),
    ],
    [{ id: "Baris dipakai", en: "Rows used" }, "persons", (file) => file.rowsUsed],
    [{ id: "Baris menunggu", en: "Rows waiting" }, "persons", (file) => file.rowsHeld],
    [{ id: "Alasan", en: "Reasons" }, "words", (file) => file.reasons.map(say).join(" ")],
  ];
}

/** The rows of a judged list once more: those that pass as they are, those that do not with their reasons, or an annex. */
import { payerOf } from "../../domain/index.js";
import type { Language } from "../../domain/index.js";
import { cellsOf } from "./delimited.js";
import { textOf } from "./dictionary.js";
import type { PersonField } from "./fields.js";
import type { Judged, JudgedList } from "./job.js";
import { maskedNik } from "./nik.js";
import { personRules } from "./rules.js";
import { limitOf } from "./ruleSet.js";
import type { RuleSet } from "./ruleSet.js";

/** Which rows of a list are written. */
export type SavedPart = "rejected" | "clean";

/** How far it is through the bytes of the lists; answers whether somebody stopped it. */
type OnBytes = (done: number, of: number) => boolean;

const never: OnBytes = () => false;

interface SavedList {
  /** What the file is proposed to be called. */
  readonly name: string;
  readonly rows: number;
  /** Somebody stopped it: what was handed over is not the whole list. */
  readonly stopped: boolean;
}

/** Bytes that are handed over at once. */
const pieceBytes = 1 << 20;

/** Collects bytes and hands them over in large pieces. */
class Pieces {
  private bytes = new Uint8Array(pieceBytes);
  private used = 0;

  constructor(private readonly take: (piece: Uint8Array<ArrayBuffer>) => void) {}

  add(more: Uint8Array): void {
    if (this.used + more.length > this.bytes.length) {
      this.flush();
      if (more.length > this.bytes.length) {
        this.take(more.slice());
        return;
      }
    }
    this.bytes.set(more, this.used);
    this.used += more.length;
  }

  flush(): void {
    if (this.used > 0) this.take(this.bytes.slice(0, this.used));
    this.used = 0;
  }
}

const comma = ",".charCodeAt(0);
const semicolon = ";".charCodeAt(0);

/** A cell of a text, in quotes where it needs them. */
function quotedCell(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const headings = {
  row: { id: "Baris", en: "Row" },
  reasons: { id: "Alasan", en: "Reasons" },
} as const;

/** The reasons of a row in words, in the order of the table of rules. */
function reasonsInWords(reasons: number, rules: RuleSet, language: Language): string {
  return personRules
    .filter((_, bit) => (reasons & (1 << bit)) !== 0)
    .map(({ id, why }) => why(limitOf(rules, id))[language])
    .join("; ");
}

/**
 * Hands over a file of the rows of a list that pass, or that do not: their own cells untouched, and behind those that do not
 * pass their row in the file and the reasons. A text keeps its delimiter; a workbook becomes a text with semicolons.
 */
export async function writeList(
  judged: Judged,
  at: number,
  part: SavedPart,
  options: { readonly rules: RuleSet; readonly language: Language },
  take: (piece: Uint8Array<ArrayBuffer>) => void,
  onBytes = never,
): Promise<SavedList> {
  const { input, opened, reasons } = listAt(judged, at);
  const { language } = options;
  const code = opened.delimiter ?? semicolon;
  const delimiter = String.fromCharCode(code);
  const encoder = new TextEncoder();
  const pieces = new Pieces(take);
  const lineEnd = encoder.encode("\r\n");
  // Excel takes a text for UTF-8 by this mark alone.
  pieces.add(Uint8Array.of(0xef, 0xbb, 0xbf));
  const width = 1 + Math.max(...opened.heading.columns.map(({ column }) => column));
  const heads = Array.from(
    { length: width },
    (_, column) => opened.heading.columns.find((one) => one.column === column)?.heading ?? "",
  );
  const more = part === "rejected" ? [headings.row[language], headings.reasons[language]] : [];
  const head = [...heads, ...more].map((text) => quotedCell(text, delimiter)).join(delimiter);
  pieces.add(encoder.encode(head));
  pieces.add(lineEnd);
  let row = 0;
  let rows = 0;
  let done = 0;
  const { size } = input.source;
  const whole = await opened.scan(
    (bytes, starts, ends, fields, numbers, line, rowStart, rowEnd) => {
      const own = reasons[row] ?? 0;
      row += 1;
      const isRejected = (own & judged.rejecting) !== 0;
      if (isRejected !== (part === "rejected")) return;
      rows += 1;
      if (numbers === null) pieces.add(utf8Of(bytes.subarray(rowStart, rowEnd), encoder));
      else {
        const cells = cellsOf(bytes, starts, ends, fields).map((text) => quotedCell(text, delimiter));
        pieces.add(encoder.encode(cells.join(delimiter)));
      }
      if (isRejected) {
        const blanks = delimiter.repeat(Math.max(0, width - fields));
        const words = quotedCell(reasonsInWords(own, options.rules, language), delimiter);
        pieces.add(encoder.encode(`${blanks}${delimiter}${line}${delimiter}${words}`));
      }
      pieces.add(lineEnd);
    },
    (bytes) => onBytes(Math.min(size, (done += bytes)), size),
  );
  pieces.flush();
  const stem = input.source.name.replace(/\.[^.]*$/, "");
  const names = { rejected: { id: "ditolak", en: "rejected" }, clean: { id: "bersih", en: "clean" } };
  const ending = code === comma || code === semicolon ? "csv" : "txt";
  return { name: `${stem} - ${names[part][language]}.${ending}`, rows, stopped: !whole };
}

/** The row as it is where it is UTF-8; else as it is read. */
function utf8Of(bytes: Uint8Array, encoder: TextEncoder): Uint8Array {
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] as number) > 127) return encoder.encode(textOf(bytes));
  }
  return bytes;
}

/** A person of an annex: what a decree's annex has, with the NIK masked unless somebody asks for it whole. */
export interface AnnexRow {
  readonly nik: string;
  readonly name: string;
  readonly desa: string;
  readonly kecamatan: string;
  readonly occupation: string;
  readonly decile: string;
  readonly decileDate: string;
  readonly payer: string;
  readonly months: string;
}

/** The first persons that pass, over all lists of candidates, and how many there are. Only for whoever asks for an annex. */
export async function annexOf(
  judged: Judged,
  most: number,
  language: Language,
  nik: "masked" | "whole" = "masked",
  onBytes = never,
): Promise<{ readonly rows: readonly AnnexRow[]; readonly of: number; readonly stopped: boolean }> {
  const rows: AnnexRow[] = [];
  let of = 0;
  const candidates = judged.lists.filter(({ input }) => input.role === "candidates");
  const size = candidates.reduce((sum, { input }) => sum + input.source.size, 0);
  let done = 0;
  for (const { input, opened, reasons } of candidates) {
    const { places } = opened.heading;
    const usualPayer = input.payer === null ? "" : payerOf(input.payer).name[language];
    let row = 0;
    const whole = await opened.scan(
      (bytes, starts, ends, fields) => {
        const own = reasons[row] ?? 0;
        row += 1;
        if ((own & judged.rejecting) !== 0) return;
        of += 1;
        if (rows.length >= most) return;
        const cells = cellsOf(bytes, starts, ends, fields);
        const cell = (field: PersonField): string => (cells[places[field] ?? -1] ?? "").trim();
        rows.push({
          nik: nik === "whole" ? cell("nik") : maskedNik(cell("nik")),
          name: cell("name"),
          desa: cell("desa"),
          kecamatan: cell("kecamatan"),
          occupation: cell("occupation") || cell("segment"),
          decile: cell("decile"),
          decileDate: cell("decileDate"),
          payer: cell("payer") || usualPayer,
          months: cell("months"),
        });
      },
      (bytes) => onBytes(Math.min(size, (done += bytes)), size),
    );
    if (!whole) return { rows: [], of: 0, stopped: true };
  }
  return { rows, of, stopped: false };
}

function listAt({ lists }: Judged, at: number): JudgedList {
  const list = lists[at];
  if (list === undefined) throw new Error(`There is no list ${at}`);
  return list;
}

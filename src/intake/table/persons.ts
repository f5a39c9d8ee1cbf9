/** Lists of persons: one row each, with their numbers and days of birth. They are recognised so as never to be read as figures. */
import { cellAddress, cellIn } from "../grid/index.js";
import type { Grid, GridRow } from "../grid/index.js";

interface PersonColumn {
  readonly column: number;
  readonly heading: string;
  readonly field: "nik" | "kpj" | "npp" | "birthDate" | "name" | null;
}

/** A list of persons found in a grid. */
export interface PersonList {
  readonly headerRow: number;
  readonly address: string;
  readonly columns: readonly PersonColumn[];
}

const searchedRows = 40;
const longestHeading = 80;

/** What a heading says of a person; `null` for anything else. */
function personField(heading: string): PersonColumn["field"] {
  if (heading.length > longestHeading) return null;
  const words = (heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
  if (/\bnik\b|\b(no|nomor) ktp\b|\bnomor induk kependudukan\b|\bktp\b/.test(words)) return "nik";
  if (/\bkpj\b|\b(no|nomor) (kartu )?peserta\b|\bkartu peserta\b/.test(words)) return "kpj";
  if (/\bnpp\b/.test(words)) return "npp";
  if (/\b(tanggal|tgl|tempat|tahun) ?lahir\b|\bttl\b|\bdate of birth\b|\bbirth ?date\b/.test(words))
    return "birthDate";
  if (/^nama( (lengkap|peserta|pekerja|tenaga kerja|tk|karyawan|pegawai|penerima|anggota))?$/.test(words))
    return "name";
  return /^(full )?name$/.test(words) ? "name" : null;
}

/** Sixteen digits are a NIK, however they were typed. */
function looksLikeNik(text: string): boolean {
  return text.length <= 24 && /^'?\d{16}$/.test(text.replace(/[\s.]/g, ""));
}

/**
 * The list of persons in a grid, or `null`: a heading that names a number of a person and something else of them, or a column
 * that is mostly such numbers. Only what the columns are is looked at; nothing about a person is kept.
 */
export function personsIn(grid: Grid): PersonList | null {
  const rows = grid.rows.slice(0, searchedRows);
  for (const [at, row] of rows.entries()) {
    const columns = row.cells.map(({ column, kind, shown }): PersonColumn => ({
      column,
      heading: shown,
      field: kind === "text" ? personField(shown) : null,
    }));
    const fields = new Set(columns.flatMap(({ field }) => field ?? []));
    const strong = fields.has("nik") || fields.has("kpj");
    const listed = (strong && fields.size > 1) || (fields.has("birthDate") && fields.has("name"));
    if (listed || (strong && hasNumbersBelow(columns, rows.slice(at + 1, at + 12)))) {
      const address = cellAddress(grid, row.index, row.cells[0]?.column ?? 0);
      return { headerRow: row.index, address, columns };
    }
  }
  return null;
}

function hasNumbersBelow(columns: readonly PersonColumn[], below: readonly GridRow[]): boolean {
  return columns.some(({ column, field }) => {
    if (field !== "nik" && field !== "kpj") return false;
    const cells = below.flatMap((row) => cellIn(row, column) ?? []);
    return cells.length > 0 && cells.filter(({ shown }) => looksLikeNik(shown)).length * 2 > cells.length;
  });
}

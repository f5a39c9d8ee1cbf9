/** What must be said about a table's columns and about what its titles give to all rows. */
import { formatDate, isIsoDate, segmentOf } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { areaAddress } from "../grid/index.js";
import type { Grid } from "../grid/index.js";
import type { AsOf } from "../reading/index.js";
import { columnOf, fieldNames, isSentence, longestHeading, scaleIn } from "../table/index.js";
import type { ColumnMapping, Field, Recognition } from "../table/index.js";
import type { Defaults } from "./body.js";
import { quoted } from "./finding.js";
import type { FindingList } from "./finding.js";
import type { IntakeOptions } from "./options.js";
import type { RowDraft } from "./row.js";

export function sayColumns(
  grid: Grid,
  recognition: Recognition,
  defaults: Defaults,
  options: IntakeOptions,
  findings: FindingList,
  setAside: ReadonlySet<number>,
): void {
  for (const mapping of recognition.columns) {
    if (!setAside.has(mapping.column)) sayColumn(grid, recognition, mapping, findings);
  }
  if (setAside.size > 0) saySetAside(recognition, setAside, findings);
  sayContext(recognition, defaults, options, findings);
  sayBeside(grid, recognition, findings);
}

function sayColumn(
  grid: Grid,
  recognition: Recognition,
  mapping: ColumnMapping,
  findings: FindingList,
): void {
  const row = recognition.headerRow + recognition.headerRows - 1;
  const { column, heading, field, rivals } = mapping;
  const at = findings.at(row, column);
  if (mapping.other !== null && field === null) {
    const from: Text =
      mapping.fromTitle === null
        ? { id: "", en: "" }
        : { id: ` (judul ${mapping.fromTitle.from})`, en: ` (title ${mapping.fromTitle.from})` };
    findings.cell("warning", "other-quantity", row, column, {
      id: `${at} kolom ${quoted(heading)} berisi ${mapping.other.id}${from.id}, bukan peserta atau pekerja BPJS Ketenagakerjaan: tidak dipakai.`,
      en: `${at} the column ${quoted(heading)} holds ${mapping.other.en}${from.en}, not members or workers of employment insurance: not used.`,
    });
  } else if (field === null && mapping.segment !== null) {
    findings.cell("warning", "wide-heading", row, column, {
      id: `${at} judul ${quoted(heading)} adalah nama segmen, tanpa menyebut peserta atau pekerja: kolom ini tidak dipakai. Pilih isinya bila perlu.`,
      en: `${at} the heading ${quoted(heading)} is a segment's name and does not say covered or workers: this column is not used. Choose what it holds if it should be.`,
    });
  } else if (field === null && isSentence(heading)) {
    findings.cell("warning", "unused-column", row, column, {
      id: `${at} ${quoted(heading)} terlalu panjang untuk judul kolom (paling banyak ${longestHeading} huruf): kolom ini tidak dipakai. Pendekkan judulnya, atau pilih isinya bila perlu.`,
      en: `${at} ${quoted(heading)} is too long for a heading (${longestHeading} letters at most): this column is not used. Shorten it, or choose what it holds if it should be.`,
    });
  } else if (field === null) {
    findings.cell("note", "unused-column", row, column, {
      id: `${at} kolom ${quoted(heading)} tidak dikenali dan tidak dipakai. Pilih isinya bila perlu.`,
      en: `${at} the column ${quoted(heading)} was not recognised and is not used. Choose what it holds if it should be.`,
    });
  } else {
    if (rivals.length > 0) sayRivals(mapping, row, findings);
    if (mapping.fromTitle !== null) {
      findings.cell("note", "from-title", row, column, {
        id: `${at} ${quoted(heading)} dibaca sebagai ${fieldNames[field].id}, dari judul ${mapping.fromTitle.from} ${quoted(mapping.fromTitle.words)}.`,
        en: `${at} ${quoted(heading)} was read as ${fieldNames[field].en}, from the title ${mapping.fromTitle.from} ${quoted(mapping.fromTitle.words)}.`,
      });
    }
    if (mapping.scale !== 1 && isCounted(field)) {
      const times: Text =
        mapping.scale === 1_000 ? { id: "ribu", en: "thousands" } : { id: "juta", en: "millions" };
      const { scaleFrom } = mapping;
      const said: Text =
        scaleFrom === null
          ? scaleIn(heading) === mapping.scale
            ? { id: `judul ${quoted(heading)}`, en: `the heading ${quoted(heading)}` }
            : { id: "satuan yang dipilih", en: "the unit that was chosen" }
          : {
              id: `${scaleFrom.from} ${quoted(scaleFrom.words)}`,
              en: `${scaleFrom.from} ${quoted(scaleFrom.words)}`,
            };
      findings.cell("warning", "scaled", row, column, {
        id: `${at} ${said.id} menyebut ${times.id}: angka kolom ${quoted(heading)} dikalikan dan karena itu dibulatkan. Pakai angka lengkap bila ada.`,
        en: `${at} ${said.en} says ${times.en}: the numbers of the column ${quoted(heading)} are multiplied and therefore rounded. Use full numbers if there are any.`,
      });
    }
    if (grid.hiddenColumns.includes(column)) {
      findings.cell("warning", "hidden-column", row, column, {
        id: `${at} kolom ${quoted(heading)} tersembunyi, tetapi dipakai sebagai ${fieldNames[field].id}.`,
        en: `${at} the column ${quoted(heading)} is hidden, but it is used as ${fieldNames[field].en}.`,
      });
    }
  }
}

function isCounted(field: Field): boolean {
  return field === "covered" || field === "workers" || field === "uncovered" || field === "target";
}

/** Columns of other periods and of parts, said once. */
function saySetAside(recognition: Recognition, setAside: ReadonlySet<number>, findings: FindingList): void {
  const row = recognition.headerRow + recognition.headerRows - 1;
  const columns = recognition.columns.filter(({ column }) => setAside.has(column));
  const [first] = columns;
  if (first === undefined) return;
  const list = columns
    .slice(0, 12)
    .map(({ column, heading }) => `${findings.at(row, column)} ${quoted(heading)}`)
    .join(", ");
  findings.cell("note", "part-columns", row, first.column, {
    id: `Kolom masa lain dan kolom bagian tidak dipakai sendiri: ${list}.`,
    en: `Columns of other periods and of parts are not used on their own: ${list}.`,
  });
}

function sayRivals(mapping: ColumnMapping, row: number, findings: FindingList): void {
  const { column, heading, field, rivals } = mapping;
  if (field === null) return;
  const [at, others] = [findings.at(row, column), rivals.map((rival) => findings.at(row, rival)).join(", ")];
  findings.cell("warning", "rival-columns", row, column, {
    id: `${at} ${quoted(heading)} dipakai sebagai ${fieldNames[field].id}, tetapi ${others} juga dapat berarti itu. Pastikan kolom yang benar.`,
    en: `${at} ${quoted(heading)} is used as ${fieldNames[field].en}, but ${others} may mean that too. Make sure of the right column.`,
  });
}

/** Whatever a title, a tab or a file name gave to rows that do not say it themselves. */
function sayContext(
  recognition: Recognition,
  defaults: Defaults,
  options: IntakeOptions,
  findings: FindingList,
): void {
  const { context } = recognition;
  const hasRegions = columnOf(recognition, "regionName") ?? columnOf(recognition, "regionCode");
  const heading = findings.at(recognition.headerRow, recognition.columns[0]?.column ?? 0);
  const say = (severity: "warning" | "note", from: string, words: string, what: Text): void => {
    findings.area(severity, "context", from, {
      id: `${what.id} diambil dari ${from} ${quoted(words)}.`,
      en: `${what.en} was taken from ${from} ${quoted(words)}.`,
    });
  };
  if (hasRegions === undefined && options.region === undefined) {
    const { region } = context;
    if (region === null) {
      findings.area("error", "no-region-column", heading, {
        id: `Tabel di ${heading} tidak menyebut wilayah: tidak ada kolom, judul atau nama lembar yang menyebutnya. Pilih wilayahnya.`,
        en: `The table at ${heading} names no region: no column, title or tab does. Choose the region.`,
      });
    } else {
      const name = `${region.value.name} (${region.value.code})`;
      say("note", region.from, region.words, {
        id: `Wilayah semua baris, ${name},`,
        en: `The region of all rows, ${name},`,
      });
    }
  }
  const segmentsSaid =
    columnOf(recognition, "segment") ?? recognition.columns.find(({ segment }) => segment !== null);
  if (segmentsSaid === undefined && options.segment === undefined) {
    if (context.segment === null) {
      const all = segmentOf("semua-pekerja").name;
      findings.area("note", "context", heading, {
        id: `Tabel di ${heading} tidak menyebut segmen: setiap baris dibaca sebagai "${all.id}" wilayah itu. Pilih segmennya bila lain.`,
        en: `The table at ${heading} names no segment: each row was read as "${all.en}" of its region. Choose the segment if it is another.`,
      });
    } else {
      const name = segmentOf(context.segment.value).name;
      say("note", context.segment.from, context.segment.words, {
        id: `Segmen semua baris, "${name.id}",`,
        en: `The segment of all rows, "${name.en}",`,
      });
    }
  }
  if (
    columnOf(recognition, "asOf") === undefined &&
    options.asOf === undefined &&
    defaults.asOf !== null &&
    context.asOf !== null
  ) {
    say("note", context.asOf.from, context.asOf.words, {
      id: `Tanggal data, ${asOfText(defaults.asOf).id},`,
      en: `The date of the data, ${asOfText(defaults.asOf).en},`,
    });
  }
  if (
    columnOf(recognition, "source") === undefined &&
    options.source === undefined &&
    context.source !== null
  ) {
    say("note", context.source.from, context.source.words, { id: "Sumber", en: "The source" });
  }
}

/** "31 Desember 2023", "2023-12" or "2023". */
function asOfText(asOf: AsOf): Text {
  const { iso } = asOf;
  return isIsoDate(iso) ? { id: formatDate(iso, "id"), en: formatDate(iso, "en") } : { id: iso, en: iso };
}

/** When a row's figures were counted, in words; `null` where nothing is said. */
export function datedText(row: Pick<RowDraft, "asOf" | "asOfText">): Text | null {
  if (row.asOf !== null) return asOfText(row.asOf);
  return row.asOfText === null ? null : { id: row.asOfText, en: row.asOfText };
}

/** Cells in the rows of the table that stand under no heading. */
function sayBeside(grid: Grid, recognition: Recognition, findings: FindingList): void {
  const columns = new Set(recognition.columns.map(({ column }) => column));
  const firstRow = recognition.headerRow + recognition.headerRows;
  let count = 0;
  let first: string | null = null;
  for (const row of grid.rows) {
    if (row.index < firstRow || row.index > recognition.lastRow) continue;
    for (const cell of row.cells) {
      if (columns.has(cell.column)) continue;
      count += 1;
      first ??= areaAddress(grid, { row: row.index, column: cell.column, rows: 1, columns: 1 });
    }
  }
  if (first === null) return;
  findings.area("note", "beside-table", first, {
    id: `${count} sel di samping tabel (yang pertama ${first}) tidak berjudul dan tidak dibaca.`,
    en: `${count} cells beside the table (the first is ${first}) have no heading and were not read.`,
  });
}

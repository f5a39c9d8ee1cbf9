/** Reads a recognised table: its rows, everything that is odd about them, and every row that is not among them. */
import { bothNumbers } from "../../domain/index.js";
import type { Region } from "../../domain/index.js";
import { cellIn } from "../grid/index.js";
import type { Grid, GridRow } from "../grid/index.js";
import { saysNothing } from "../reading/index.js";
import { columnOf, isMeasure } from "../table/index.js";
import type { Recognition } from "../table/index.js";
import { BodyReader } from "./body.js";
import type { Defaults, ReadRow } from "./body.js";
import { classify, leftOutRow } from "./classify.js";
import type { ClassifiedRow } from "./classify.js";
import { FindingList, quoted } from "./finding.js";
import type { Finding, LeftOut, Question } from "./finding.js";
import { sayColumns } from "./columns.js";
import { decideCodes, nameHints, noHints } from "./codes.js";
import { decideDates, decideNumbers } from "./locale.js";
import { settleLong } from "./long.js";
import { NumberReader } from "./numbers.js";
import type { IntakeOptions } from "./options.js";
import { withoutProvinces } from "./provinces.js";
import { settleRates, settleTargets } from "./rates.js";
import type { IntakeRow } from "./row.js";
import { settleColumns } from "./settle.js";
import { checkTogether } from "./together.js";
import { Totals } from "./totals.js";
import { WordReader } from "./words.js";

/** A table as it was read. Every row of the sheet below the heading is either among the rows or among those left out. */
export interface Intake {
  readonly recognition: Recognition;
  readonly rows: readonly IntakeRow[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/** Checks a table whose columns a planner has confirmed (or that are taken as proposed). */
export function checkTable(grid: Grid, proposed: Recognition, options: IntakeOptions = {}): Intake {
  const left = checkOne(grid, proposed, options);
  if (proposed.beside === null) return left;
  const right = checkOne(grid, proposed.beside, options);
  const asked = new Set(left.questions.map(({ id }) => id));
  return {
    recognition: left.recognition,
    rows: [...left.rows, ...right.rows],
    findings: [
      ...left.findings.filter(({ code }) => code !== "beside-table"),
      ...right.findings.filter(({ code }) => code !== "beside-table"),
    ],
    questions: [...left.questions, ...right.questions.filter(({ id }) => !asked.has(id))],
    leftOut: [...left.leftOut, ...right.leftOut.filter(({ kind }) => kind !== "blank")],
  };
}

function checkOne(grid: Grid, proposed: Recognition, options: IntakeOptions): Intake {
  const findings = new FindingList(grid);
  const columns = settleColumns(proposed, options, findings);
  const { recognition } = columns;
  const { rows: classified, leftOut: words } = classify(grid, recognition);
  const figureRows = classified.map(({ row }) => row);
  const defaults = defaultsOf(recognition, options);
  sayColumns(grid, recognition, defaults, options, findings, columns.setAside);
  const decided = decideNumbers(recognition, figureRows, options, findings);
  const dates = decideDates(columnOf(recognition, "asOf"), figureRows, options, findings);
  const numbers = new NumberReader(grid, decided.locales, findings);
  const province = provinceOf(options.region ?? recognition.context.region?.value ?? null);
  const codes = decideCodes(recognition, figureRows, options, findings);
  const names = columnOf(recognition, "regionName");
  const hints = names === undefined ? noHints : nameHints(names, figureRows);
  const wordReader = new WordReader(findings, province, dates.locale, { codes: codes.use, hints });
  const body = new BodyReader(grid, recognition, numbers, wordReader, findings, defaults);
  const totals = new Totals(grid, recognition, numbers, findings);
  const reading = new TableReading(grid, recognition, options, { findings, body, totals });
  for (const each of classified) reading.take(each);
  numbers.finish(recognition.columns);
  if (wordReader.isNoRegionColumn) sayNoRegionColumn(recognition, findings);
  settleRates(reading.lines, findings);
  settleTargets(reading.lines, findings);
  const long = settleLong(reading.lines, { grid, recognition, options, findings });
  const provinces = withoutProvinces(long.lines, grid, options, findings);
  const { lines } = provinces;
  checkTogether(lines, findings, long.undecided);
  sayFormulaTexts(figureRows, recognition, findings);
  return {
    recognition,
    rows: lines.map(({ draft }) => draft),
    findings: [...findings.all].sort(
      (a, b) => (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1),
    ),
    questions: [
      ...(codes.question === null ? [] : [codes.question]),
      ...columns.questions,
      ...long.questions,
      ...decided.questions,
      ...dates.questions,
    ],
    leftOut: [...words, ...reading.leftOut, ...long.leftOut, ...provinces.leftOut].sort(
      (a, b) => a.firstRow - b.firstRow,
    ),
  };
}

/** What the planner said goes before what a title says. */
function defaultsOf(recognition: Recognition, options: IntakeOptions): Defaults {
  const { context } = recognition;
  return {
    region: options.region ?? context.region?.value ?? null,
    segment: options.segment ?? context.segment?.value ?? null,
    asOf: options.asOf ?? context.asOf?.value ?? null,
    basis: options.basis ?? context.basis?.value ?? null,
    source: options.source ?? context.source?.value ?? null,
  };
}

function provinceOf(region: Region | null): Region | null {
  return region?.level === "province" ? region : null;
}

interface Readers {
  readonly findings: FindingList;
  readonly body: BodyReader;
  readonly totals: Totals;
}

class TableReading {
  readonly lines: ReadRow[] = [];
  readonly leftOut: LeftOut[] = [];
  private readonly keyColumns: readonly number[];
  private taken = 0;

  constructor(
    private readonly grid: Grid,
    recognition: Recognition,
    private readonly options: IntakeOptions,
    private readonly at: Readers,
  ) {
    this.keyColumns = recognition.columns.flatMap(({ field, column }) =>
      field === "regionCode" || field === "regionName" || field === "segment" ? [column] : [],
    );
  }

  take({ row, kind }: ClassifiedRow): void {
    const { body, totals } = this.at;
    if (kind === "level") {
      body.openGroup(row);
      const why = { id: "judul kelompok untuk baris di bawahnya", en: "the group of the rows below" };
      this.leftOut.push(leftOutRow(this.grid, row, "words", row.cells, why));
    } else if (kind === "section") {
      const why = body.openSection(row)
        ? { id: "nama wilayah untuk baris di bawahnya", en: "the region of the rows below" }
        : { id: "hanya teks, tanpa angka", en: "words only, no figures" };
      this.leftOut.push(leftOutRow(this.grid, row, "words", row.cells, why));
    } else if (kind === "total" || this.isTotalWithoutName(row)) {
      this.leftOut.push(totals.take(row));
    } else {
      this.takeFigures(row);
    }
  }

  /** Figures without a name that are exactly the sum of the rows above. */
  private isTotalWithoutName(row: GridRow): boolean {
    const named = this.keyColumns.some((column) => cellIn(row, column) !== undefined);
    return !named && this.keyColumns.length > 0 && this.taken > 1 && this.at.totals.equalsSum(row);
  }

  private takeFigures(row: GridRow): void {
    const { body, findings, totals } = this.at;
    const lines = body.read(row);
    if (body.isOther(row)) {
      const why = { id: "indikator lain", en: "another indicator" };
      this.leftOut.push(leftOutRow(this.grid, row, "part", row.cells, why));
      return;
    }
    // A province below its kabupaten/kota is known for their total.
    const isProvince = lines.some(({ draft }) => draft.region?.level === "province");
    const isSum = this.taken > 2 && !isProvince && totals.equalsSum(row);
    for (const { draft, persons } of lines) {
      for (const { column, value } of persons) totals.add(column, value, draft.hidden);
    }
    totals.endRow();
    this.taken += 1;
    if (isSum) {
      const address = findings.rowAt(row.index, row.cells[0]?.column ?? 0, row.cells.at(-1)?.column ?? 0);
      findings.area(
        "warning",
        "sum-of-others",
        address,
        {
          id: `${address} sama persis dengan jumlah semua baris di atasnya: mungkin baris jumlah. Dipakai seperti baris lain; sembunyikan atau hapus bila memang jumlah.`,
          en: `${address} is exactly the sum of all rows above: it may be a total. It is used like any other row; hide or delete it if it is one.`,
        },
        row.index,
      );
    }
    if (!row.hidden) this.lines.push(...lines);
    else this.takeHidden(row, lines);
  }

  private takeHidden(row: GridRow, lines: readonly ReadRow[]): void {
    const used = this.options.includeHidden === true;
    const address = lines[0]?.draft.address ?? this.at.findings.at(row.index, row.cells[0]?.column ?? 0);
    const number = bothNumbers(row.index + 1);
    this.at.findings.area(
      used ? "note" : "warning",
      "hidden-row",
      address,
      used
        ? {
            id: `Baris ${number.id} tersembunyi dan ikut dipakai.`,
            en: `Row ${number.en} is hidden and is used.`,
          }
        : {
            id: `Baris ${number.id} tersembunyi dan tidak dipakai. Pilih "sertakan baris tersembunyi" bila memang perlu.`,
            en: `Row ${number.en} is hidden and is not used. Choose "include hidden rows" if it should be.`,
          },
      row.index,
    );
    if (used) this.lines.push(...lines);
    else {
      const why = { id: "baris tersembunyi", en: "a hidden row" };
      this.leftOut.push(leftOutRow(this.grid, row, "hidden", row.cells, why));
    }
  }
}

function sayNoRegionColumn(recognition: Recognition, findings: FindingList): void {
  const mapping = columnOf(recognition, "regionName") ?? columnOf(recognition, "regionCode");
  if (mapping === undefined) return;
  findings.cell("error", "not-a-region-column", recognition.headerRow, mapping.column, {
    id: `Kolom "${mapping.heading}" hampir tidak berisi nama atau kode wilayah: sisanya tidak diperiksa. Pilih kolom wilayah yang benar.`,
    en: `The column "${mapping.heading}" holds hardly any region's name or code: the rest was not looked up. Choose the right column.`,
  });
}

/** Texts that Excel would take for a formula when typed; they are kept as texts. */
function sayFormulaTexts(rows: readonly GridRow[], recognition: Recognition, findings: FindingList): void {
  const columns = recognition.columns.filter(
    ({ field }) => field !== null && field !== "ordinal" && !isMeasure(field),
  );
  for (const row of rows) {
    for (const { column } of columns) {
      const cell = cellIn(row, column);
      if (
        cell?.kind !== "text" ||
        !/^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell.shown) ||
        saysNothing(cell.shown)
      )
        continue;
      const at = findings.at(row.index, column);
      findings.cell("note", "looks-like-formula", row.index, column, {
        id: `${at} ${quoted(cell)} diawali "${cell.shown.charAt(0)}": tetap teks dan tidak dihitung sebagai rumus.`,
        en: `${at} ${quoted(cell)} begins with "${cell.shown.charAt(0)}": it stays a text and is not calculated as a formula.`,
      });
    }
  }
}

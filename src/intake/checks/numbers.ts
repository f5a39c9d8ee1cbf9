/** Reads one cell of figures, and says everything that is odd about it. */
import { bothNumbers, segmentLimits } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import type { Grid, GridCell } from "../grid/index.js";
import { leaningOf, personsIn, readNumberText, saysNothing } from "../reading/index.js";
import type { NumberLocale } from "../reading/index.js";
import type { ColumnMapping } from "../table/index.js";
import { fieldNames } from "../table/index.js";
import { quoted } from "./finding.js";
import type { FindingCode, FindingList, Severity } from "./finding.js";
import { hasOneReading, wayName } from "./locale.js";
import type { LocaleByColumn } from "./locale.js";

/** A number as it stands in a cell, before it is known what it counts. */
export interface CellNumber {
  readonly value: number;
  /** Set where the cell itself says that it is a percentage; the value is then a share. */
  readonly percent: boolean;
  readonly rupiah: boolean;
}

/** What a cell of figures gives: a number, nothing, or nothing that can be used. */
type CellReading = CellNumber | "nothing" | "unreadable";

export class NumberReader {
  /** Texts read as numbers, column by column, where a note for each would say nothing new. */
  private readonly quiet = new Map<
    number,
    { count: number; row: number; shown: string; value: number; locale: NumberLocale }
  >();

  private readonly marks = new Map<number, { count: number; row: number; shown: string; mark: string }>();

  constructor(
    private readonly grid: Grid,
    private readonly locales: LocaleByColumn,
    private readonly findings: FindingList,
  ) {}

  /** The number of a cell. `severity` is that of a cell which cannot be read: an error where the row needs it. */
  read(cell: GridCell | undefined, row: number, mapping: ColumnMapping, severity: Severity): CellReading {
    if (cell === undefined) return "nothing";
    switch (cell.kind) {
      case "number":
        return { value: Number(cell.value), percent: cell.percent === true, rupiah: false };
      case "text":
        return this.readText(cell, row, mapping, severity);
      case "error":
        return this.say(severity, "cell-error", row, mapping, {
          id: `berisi kesalahan ${quoted(cell)}: diharapkan angka. Perbaiki rumusnya lalu simpan.`,
          en: `holds the error ${quoted(cell)}: a number was expected. Mend its formula and save.`,
        });
      case "uncalculated":
        return this.say(severity, "uncalculated", row, mapping, {
          id: "berisi rumus tanpa nilai: diharapkan angka. Buka berkasnya di Excel, simpan, lalu pilih lagi.",
          en: "holds a formula without a value: a number was expected. Open the file in Excel, save it, and choose it again.",
        });
      case "date":
        return this.say(severity, "not-a-number", row, mapping, {
          id: `diharapkan angka; yang diterima tanggal ${quoted(cell)}. Excel mungkin mengubah angka menjadi tanggal.`,
          en: `a number was expected; the date ${quoted(cell)} came. Excel may have turned a number into a date.`,
        });
      case "boolean":
        return this.say(severity, "not-a-number", row, mapping, {
          id: `diharapkan angka; yang diterima ${quoted(cell)}.`,
          en: `a number was expected; ${quoted(cell)} came.`,
        });
    }
  }

  /** The number of a cell that is only compared with: nothing is said about how it is written. */
  peek(cell: GridCell | undefined, mapping: ColumnMapping): number | null {
    if (cell?.kind === "number") return Number(cell.value);
    const number = cell?.kind === "text" ? readNumberText(cell.shown) : null;
    if (number === null) return null;
    if (hasOneReading(mapping)) return personsIn(number);
    return number[this.locales.get(mapping.column) ?? "id"] ?? number.id ?? number.en;
  }

  private readText(cell: GridCell, row: number, mapping: ColumnMapping, severity: Severity): CellReading {
    if (saysNothing(cell.shown)) return this.sayNothing(cell, row, mapping);
    const number = readNumberText(cell.shown);
    if (number === null) {
      if (/^[=@\uff1d\uff20]/.test(cell.shown)) {
        return this.say(severity, "looks-like-formula", row, mapping, {
          id: `diharapkan angka; yang diterima teks ${quoted(cell)}. Teks tetap teks dan tidak dihitung.`,
          en: `a number was expected; the text ${quoted(cell)} came. It stays a text and is not calculated.`,
        });
      }
      return this.say(severity, "not-a-number", row, mapping, {
        id: `diharapkan angka; yang diterima teks ${quoted(cell)}. Tulis angkanya lengkap, misalnya 2700000.`,
        en: `a number was expected; the text ${quoted(cell)} came. Write the number in full, such as 2700000.`,
      });
    }
    if (number.mark !== "") this.noteMark(cell, row, mapping, number.mark);
    if (hasOneReading(mapping) && !number.percent) {
      const value = personsIn(number) ?? 0;
      const way = leaningOf(number) === "same" ? null : value === number.id ? "id" : "en";
      this.noteText(cell, row, mapping, value, way);
      return { value, percent: false, rupiah: number.rupiah };
    }
    const leaning = leaningOf(number);
    const locale =
      leaning === "id" || leaning === "en"
        ? leaning
        : leaning === "same"
          ? "id"
          : this.locales.get(mapping.column);
    if (locale === null || locale === undefined) {
      const [id, en] = [bothNumbers(number.id ?? 0), bothNumbers(number.en ?? 0)];
      return this.say(severity, "ambiguous-number", row, mapping, {
        id: `${quoted(cell)} dapat berarti ${id.id} (cara Indonesia) atau ${en.id} (cara Inggris); tidak ada sel lain yang memastikannya. Pilih salah satu.`,
        en: `${quoted(cell)} may be ${id.en} (the Indonesian way) or ${en.en} (the English way); no other cell decides it. Choose one.`,
      });
    }
    const value = number[locale] ?? 0;
    this.noteText(cell, row, mapping, value, leaning === "same" ? null : locale);
    return { value, percent: number.percent, rupiah: number.rupiah };
  }

  private noteMark(cell: GridCell, row: number, mapping: ColumnMapping, mark: string): void {
    const before = this.marks.get(mapping.column);
    if (before !== undefined) before.count += 1;
    else this.marks.set(mapping.column, { count: 1, row, shown: cell.shown, mark });
  }

  /** In a sheet a number kept as a text is a slip: SUM passes it over. In a pasted text or a .csv everything is a text. */
  private noteText(
    cell: GridCell,
    row: number,
    mapping: ColumnMapping,
    value: number,
    locale: NumberLocale | null,
  ): void {
    const read = bothNumbers(value);
    const way: Text =
      locale === null ? { id: "", en: "" } : { id: ` ${wayName(locale).id}`, en: ` ${wayName(locale).en}` };
    if (this.grid.sheet !== null) {
      this.findings.cell("note", "text-number", row, mapping.column, {
        id: `${this.findings.at(row, mapping.column)} berisi teks ${quoted(cell)}, bukan angka: dibaca${way.id} sebagai ${read.id}.`,
        en: `${this.findings.at(row, mapping.column)} holds the text ${quoted(cell)}, no number: read${way.en} as ${read.en}.`,
      });
    } else if (locale !== null) {
      const before = this.quiet.get(mapping.column);
      if (before !== undefined) before.count += 1;
      else this.quiet.set(mapping.column, { count: 1, row, shown: cell.shown, value, locale });
    }
  }

  /** Says once a column how its texts were read. */
  finish(columns: readonly ColumnMapping[]): void {
    for (const mapping of columns.flatMap((each) => [each, ...each.addends])) {
      const mark = this.marks.get(mapping.column);
      if (mark !== undefined) {
        const at = this.findings.at(mark.row, mapping.column);
        this.findings.cell("note", "mark-left-out", mark.row, mapping.column, {
          id: `Kolom "${mapping.heading}": tanda catatan kaki tidak ikut dibaca (${mark.count} sel), misalnya ${at} ${quoted(mark.shown)} tanpa ${quoted(mark.mark)}.`,
          en: `The column "${mapping.heading}": footnote marks were left out (${mark.count} cells), such as ${quoted(mark.mark)} in ${at} ${quoted(mark.shown)}.`,
        });
      }
      const quiet = this.quiet.get(mapping.column);
      if (quiet === undefined) continue;
      const read = bothNumbers(quiet.value);
      const at = this.findings.at(quiet.row, mapping.column);
      this.findings.cell("note", "text-number", quiet.row, mapping.column, {
        id: `Kolom "${mapping.heading}": ${quiet.count} angka dibaca ${wayName(quiet.locale).id}, misalnya ${at} ${quoted(quiet.shown)} sebagai ${read.id}.`,
        en: `The column "${mapping.heading}": ${quiet.count} numbers were read ${wayName(quiet.locale).en}, such as ${at} ${quoted(quiet.shown)} as ${read.en}.`,
      });
    }
  }

  private sayNothing(cell: GridCell, row: number, mapping: ColumnMapping): "nothing" {
    this.say("note", "missing-value", row, mapping, {
      id: `${quoted(cell)} dibaca sebagai belum diisi, bukan nol. Tulis 0 bila memang nol.`,
      en: `${quoted(cell)} was read as not filled in, not as zero. Write 0 if it is zero.`,
    });
    return "nothing";
  }

  private say(
    severity: Severity,
    code: FindingCode,
    row: number,
    mapping: ColumnMapping,
    what: Text,
  ): "unreadable" {
    const at = this.findings.at(row, mapping.column);
    const name =
      mapping.field === null ? { id: mapping.heading, en: mapping.heading } : fieldNames[mapping.field];
    this.findings.cell(severity, code, row, mapping.column, {
      id: `${at} (${name.id}): ${what.id}`,
      en: `${at} (${name.en}): ${what.en}`,
    });
    return "unreadable";
  }

  /** Whole persons from 0; anything else is said and gives `null`. */
  persons(number: CellNumber, row: number, mapping: ColumnMapping, severity: Severity): number | null {
    const refuse = (code: FindingCode, what: Text): null => {
      this.say(severity, code, row, mapping, what);
      return null;
    };
    const came = bothNumbers(number.percent ? number.value * 100 : number.value);
    if (number.percent) {
      return refuse("percent-in-persons", {
        id: `diharapkan orang dalam bilangan bulat; yang diterima persentase ${came.id} %.`,
        en: `whole persons were expected; the percentage ${came.en}% came.`,
      });
    }
    if (number.rupiah) {
      return refuse("rupiah-in-persons", {
        id: `diharapkan orang dalam bilangan bulat; yang diterima rupiah, Rp${came.id}.`,
        en: `whole persons were expected; rupiah came, Rp${came.en}.`,
      });
    }
    // "58,9" in a column of thousands: the product may carry a little more than its decimals.
    const value = mapping.scale === 1 ? number.value : Number((number.value * mapping.scale).toPrecision(15));
    if (value < 0) {
      return refuse("negative", {
        id: `orang tidak boleh negatif; yang diterima ${came.id}.`,
        en: `persons cannot be negative; ${came.en} came.`,
      });
    }
    if (!Number.isInteger(value)) return refuse("fraction", fractionText(number.value, came));
    if (value > segmentLimits.persons) {
      const most = bothNumbers(segmentLimits.persons);
      return refuse("too-large", {
        id: `diharapkan paling banyak ${most.id} orang; yang diterima ${came.id}.`,
        en: `at most ${most.en} persons were expected; ${came.en} came.`,
      });
    }
    return value;
  }
}

/** 1.234 persons are most likely 1,234 typed with the wrong sign for thousands. */
function fractionText(value: number, came: Text): Text {
  const thousandfold = Number((value * 1000).toPrecision(15));
  const decimals = String(value).split(".")[1]?.length ?? 0;
  const hint =
    Number.isInteger(thousandfold) && decimals <= 3 && value < 1000
      ? {
          id: ` Mungkin maksudnya ${bothNumbers(thousandfold).id}: titik ribuan terbaca sebagai koma desimal.`,
          en: ` Perhaps ${bothNumbers(thousandfold).en} is meant: a sign for thousands was taken for a decimal point.`,
        }
      : { id: "", en: "" };
  return {
    id: `diharapkan orang dalam bilangan bulat; yang diterima pecahan ${came.id}.${hint.id}`,
    en: `whole persons were expected; the fraction ${came.en} came.${hint.en}`,
  };
}

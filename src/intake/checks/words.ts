/** Reads the words of a row: region, segment, payer, date, base, source. */
import { parsePayer } from "../../domain/index.js";
import type { PayerId, Region, RegionLevel, Result, SegmentId } from "../../domain/index.js";
import type { GridCell } from "../grid/index.js";
import {
  dateIn,
  dateOfNumber,
  readDateText,
  regionAt,
  RegionFinder,
  saysNothing,
  segmentNamed,
  segmentsLike,
  writtenName,
} from "../reading/index.js";
import type { AsOf, NameHints, NumberLocale } from "../reading/index.js";
import { codeText } from "./codes.js";
import type { CodeUse } from "./codes.js";
import { quoted } from "./finding.js";
import type { FindingList } from "./finding.js";

/** A cell with the place it is said to be at; merged cells are read at their first one. */
export interface PlacedCell {
  readonly cell: GridCell;
  readonly row: number;
  readonly column: number;
}

/** Unknown names one after another: then the column holds something else, and each further guess would cost time. */
const mostUnknown = 150;

export class WordReader {
  private readonly finder = new RegionFinder();
  private readonly unknown = new Set<string>();
  private regionsFound = 0;
  private gaveUp = false;

  constructor(
    private readonly findings: FindingList,
    /** Where ambiguous names are looked for first. */
    private readonly province: Region | null,
    private readonly dateLocale: NumberLocale | null,
    private readonly at: { readonly codes: CodeUse; readonly hints: NameHints },
  ) {}

  /** What a row of its own said about the names below it: "Kabupaten", "Kota". */
  group: RegionLevel | null = null;
  private saidMark = false;

  /**
   * The region of a row by its name and its code, which must agree where the codes are Kemendagri's; else the name decides.
   * The province beside a name, the heading's words and the group above decide between regions of the same name. `null` is
   * said.
   */
  region(code: PlacedCell | null, name: PlacedCell | null, province: PlacedCell | null): Region | null {
    const within = province === null ? this.province : this.provinceIn(province);
    const named = name === null ? null : this.regionIn(name, this.find(name, within));
    if (this.at.codes !== "trusted") return named;
    const coded = code === null ? null : this.regionIn(code, this.finder.find(codeText(code.cell)));
    if (code !== null && name !== null && coded !== null && named !== null && coded.code !== named.code) {
      this.findings.cell("error", "code-and-name", code.row, code.column, {
        id: `${this.addressOf(code)} kode ${quoted(code.cell)} adalah ${coded.name}, tetapi ${this.addressOf(name)} menyebut ${named.name} (${named.code}). Perbaiki salah satunya.`,
        en: `${this.addressOf(code)} the code ${quoted(code.cell)} is ${coded.name}, but ${this.addressOf(name)} says ${named.name} (${named.code}). Correct one of them.`,
      });
      return null;
    }
    if (code !== null && name !== null && (coded === null || named === null)) return null;
    return coded ?? named;
  }

  private find(placed: PlacedCell, within: Region | null): Result<Region> {
    const { mark } = writtenName(placed.cell.shown);
    if (mark !== "" && !this.saidMark) {
      this.saidMark = true;
      this.findings.cell("note", "mark-left-out", placed.row, placed.column, {
        id: `${this.addressOf(placed)} ${quoted(placed.cell)}: tanda catatan kaki ${quoted(mark)} tidak ikut dibaca.`,
        en: `${this.addressOf(placed)} ${quoted(placed.cell)}: the footnote mark ${quoted(mark)} was left out.`,
      });
    }
    return regionAt(this.finder, placed.cell.shown, { hints: this.at.hints, group: this.group, within });
  }

  private provinceIn(placed: PlacedCell): Region | null {
    const found = this.finder.find(placed.cell.shown);
    return found.ok && found.value.level === "province" ? found.value : this.province;
  }

  private regionIn(placed: PlacedCell, found: Result<Region>): Region | null {
    if (found.ok) {
      this.regionsFound += 1;
      return found.value;
    }
    this.unknown.add(placed.cell.shown);
    const { sentence } = found.problem;
    this.findings.cell("error", "unknown-region", placed.row, placed.column, {
      id: `${this.addressOf(placed)}: ${sentence.id}`,
      en: `${this.addressOf(placed)}: ${sentence.en}`,
    });
    this.gaveUp = this.regionsFound < this.unknown.size / 10 && this.unknown.size >= mostUnknown;
    return null;
  }

  /** True once it is plain that the column of regions holds something else: no further row need be looked up. */
  get isNoRegionColumn(): boolean {
    return this.gaveUp;
  }

  /** The segment that the words name; `null` for one that is none of ours, which is said with the nearest. */
  segment(placed: PlacedCell, region: Region | null): SegmentId | null {
    const { cell } = placed;
    const named = segmentNamed(cell.shown);
    if (named !== null) return named.id;
    // Our own sheet of segments begins with the region as a whole, under the region's name.
    const asRegion = this.isNameOf(region, cell.shown);
    if (asRegion) return "semua-pekerja";
    const near = segmentsLike(cell.shown);
    const list = (language: "id" | "en"): string => near.map((segment) => segment.name[language]).join(", ");
    this.findings.cell("warning", "unknown-segment", placed.row, placed.column, {
      id: `${this.addressOf(placed)} segmen ${quoted(cell)} tidak dikenal; dipakai dengan namanya sendiri.${near.length > 0 ? ` Mungkin maksudnya: ${list("id")}.` : ""}`,
      en: `${this.addressOf(placed)} the segment ${quoted(cell)} is not known; it is used under its own name.${near.length > 0 ? ` Perhaps you mean: ${list("en")}.` : ""}`,
    });
    return null;
  }

  private isNameOf(region: Region | null, text: string): boolean {
    if (region === null) return false;
    const found = this.finder.find(text);
    return found.ok && found.value.code === region.code;
  }

  payer(placed: PlacedCell): PayerId | null {
    const read = parsePayer(placed.cell.shown);
    if (read.ok) return read.value;
    this.findings.cell("warning", "unknown-payer", placed.row, placed.column, {
      id: `${this.addressOf(placed)} pembayar ${quoted(placed.cell)} tidak dikenal; pilih salah satu. ${read.problem.sentence.id}`,
      en: `${this.addressOf(placed)} the payer ${quoted(placed.cell)} is not known; choose one. ${read.problem.sentence.en}`,
    });
    return null;
  }

  asOf(placed: PlacedCell): AsOf | null {
    const { cell } = placed;
    if (cell.kind === "date") return { iso: String(cell.value), precision: "day" };
    if (cell.kind === "number") {
      const date = dateOfNumber(Number(cell.value));
      if (date !== null) return date;
    } else if (cell.kind === "text") {
      if (saysNothing(cell.shown)) return null;
      const date = readDateText(cell.shown);
      if (date !== null) return this.datedText(placed, date);
    }
    this.findings.cell("warning", "not-a-date", placed.row, placed.column, {
      id: `${this.addressOf(placed)}: diharapkan tanggal seperti 31/12/2023, "Desember 2023" atau 2023; yang diterima ${quoted(cell)}.`,
      en: `${this.addressOf(placed)}: a date such as 31/12/2023, "December 2023" or 2023 was expected; ${quoted(cell)} came.`,
    });
    return null;
  }

  private datedText(
    placed: PlacedCell,
    date: { readonly id: AsOf | null; readonly en: AsOf | null },
  ): AsOf | null {
    const { id, en } = date;
    if (id !== null && en !== null && id.iso !== en.iso && this.dateLocale === null) {
      this.findings.cell("warning", "ambiguous-date", placed.row, placed.column, {
        id: `${this.addressOf(placed)} ${quoted(placed.cell)} dapat berarti ${id.iso} (hari/bulan) atau ${en.iso} (bulan/hari). Pilih salah satu.`,
        en: `${this.addressOf(placed)} ${quoted(placed.cell)} may be ${id.iso} (day/month) or ${en.iso} (month/day). Choose one.`,
      });
      return null;
    }
    return dateIn(date, this.dateLocale ?? "id");
  }

  private addressOf(placed: PlacedCell): string {
    return this.findings.at(placed.row, placed.column);
  }
}

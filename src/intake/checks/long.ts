/** Long tables: a region has a row for each year, sub-district, sex or age. They are chosen from or added up, and asked once. */
import { bothNumbers, wordKey } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { cellIn } from "../grid/index.js";
import type { Grid, GridRow } from "../grid/index.js";

import type { ColumnMapping, Recognition } from "../table/index.js";
import type { ReadRow } from "./body.js";
import { looksNumeric } from "../reading/index.js";
import { isTotalText } from "./classify.js";
import { quoted } from "./finding.js";
import type { FindingList, LeftOut, Question, QuestionOption } from "./finding.js";
import { answerTo } from "./options.js";
import type { IntakeOptions } from "./options.js";
import type { RowDraft } from "./row.js";
import { lineKey } from "./together.js";

interface LongReading {
  readonly lines: readonly ReadRow[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
  /** Rows that wait for the planner's answer: they are no duplicates of each other. */
  readonly undecided: ReadonlySet<RowDraft>;
}

/** Chooses among rows of the same line by their date, then by their parts. Rows that stand alone stay as they are. */
export function settleLong(
  lines: readonly ReadRow[],
  at: {
    readonly grid: Grid;
    readonly recognition: Recognition;
    readonly options: IntakeOptions;
    readonly findings: FindingList;
  },
): LongReading {
  const settled = new LongTable(at.grid, at.recognition, at.options, at.findings);
  const dated = settled.ofPeriod(lines);
  const rest = settled.withoutParts(dated);
  return {
    lines: rest,
    questions: settled.questions,
    leftOut: settled.leftOut,
    undecided: settled.undecided,
  };
}

function grouped(lines: readonly ReadRow[]): ReadonlyMap<string, readonly ReadRow[]> {
  const groups = new Map<string, ReadRow[]>();
  for (const line of lines) {
    const { region, regionText } = line.draft;
    if (region === null && regionText === "") continue;
    const key = lineKey(line.draft);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return groups;
}

/** Answers offered; a planner looks for a year or a sex, not for one of a hundred. */
const mostOptions = 24;

/** Headings of parts whose rows together are the whole, nobody standing in two of them. */
const wholeParts =
  /kecamatan|distrik|desa|kelurahan|kelamin|gender|\bsex\b|umur|usia|\bage\b|pendidikan|lapangan|status pekerjaan/i;

/** Headings of times and of indicators: the same people are there in each of them, so that they are never added up. */
const apart = /indi[kc]ator|triwulan|kuartal|quarter|semester|periode|period|bulan|month|minggu|tahap/i;

class LongTable {
  readonly questions: Question[] = [];
  readonly leftOut: LeftOut[] = [];
  undecided: ReadonlySet<RowDraft> = new Set();
  private readonly rows: ReadonlyMap<number, GridRow>;

  constructor(
    grid: Grid,
    private readonly recognition: Recognition,
    private readonly options: IntakeOptions,
    private readonly findings: FindingList,
  ) {
    this.rows = new Map(grid.rows.map((row) => [row.index, row]));
  }

  /** Of a line that stands in several years, the year asked for, else the latest; the others are left out with it. */
  ofPeriod(lines: readonly ReadRow[]): readonly ReadRow[] {
    const groups = grouped(lines);
    const periods = new Set<string>();
    for (const group of groups.values()) {
      const own = new Set(group.map(({ draft }) => draft.asOf?.iso ?? ""));
      if (own.size > 1) for (const period of own) if (period !== "") periods.add(period);
    }
    const sorted = [...periods].sort().reverse();
    const [latest] = sorted;
    if (latest === undefined || sorted.length < 2) return lines;
    const options = sorted.slice(0, mostOptions).map((id): QuestionOption => ({ id, label: { id, en: id } }));
    const asked = { id: "period", kind: "period" } as const;
    const wanted = this.options.asOf?.iso;
    const answer = answerTo(this.options, asked, options);
    const chosen =
      answer ?? sorted.find((period) => wanted !== undefined && period.startsWith(wanted)) ?? latest;
    const address = lines[0]?.draft.address ?? "";
    const list = sorted.slice(0, 12).join(", ");
    const sentence: Text = {
      id: `Baris tabel ini dari beberapa masa: ${list}. Yang dipakai ${chosen}${answer === null ? ", yang terbaru; pilih lain bila perlu" : ""}.`,
      en: `The rows of this table are of several periods: ${list}. ${chosen} is used${answer === null ? ", the latest; choose another if it should be" : ""}.`,
    };
    this.findings.area("note", "period", address, sentence);
    this.questions.push({ ...asked, address, options, chosen, sentence });
    const dropped = new Set<ReadRow>();
    for (const group of groups.values()) {
      const own = new Set(group.map(({ draft }) => draft.asOf?.iso ?? ""));
      if (own.size < 2) continue;
      const keep = own.has(chosen) ? chosen : ([...own].sort().at(-1) ?? "");
      for (const line of group) if ((line.draft.asOf?.iso ?? "") !== keep) dropped.add(line);
    }
    this.leave(dropped, "other-period", (count) => ({
      id: `${count.id} baris dari masa lain, tidak dipakai karena ${chosen} yang dipilih`,
      en: `${count.en} rows of other periods, not used as ${chosen} was chosen`,
    }));
    return lines.filter((line) => !dropped.has(line));
  }

  /** Of a line that stands in several parts, their total where a row holds it, else their sum, or the one that is chosen. */
  withoutParts(lines: readonly ReadRow[]): readonly ReadRow[] {
    const groups = [...grouped(lines).values()].filter((group) => group.length > 1);
    const dividing = this.dividing(groups);
    const [first] = dividing;
    if (first === undefined) return lines;
    const { kept, dropped } = this.totalsIn(groups, dividing);
    this.leave(dropped, "part", (count) => ({
      id: `${count.id} baris bagian, tidak dipakai karena jumlahnya ada di baris lain`,
      en: `${count.en} rows of parts, not used as another row holds their total`,
    }));
    const rest = lines.filter((line) => !dropped.has(line));
    const open = groups
      .map((group) => group.filter((line) => !dropped.has(line)))
      .filter((group) => group.length > 1);
    if (open.length === 0 || kept === groups.length) return rest;
    return this.decide(rest, open, dividing);
  }

  /** Columns that tell the rows of a line apart and are none of those that are read. */
  private dividing(groups: readonly (readonly ReadRow[])[]): readonly ColumnMapping[] {
    const open = this.recognition.columns.filter(
      ({ field, other }) => field === "part" || field === "indicator" || (field === null && other === null),
    );
    const candidates = [...open, ...this.recognition.columns.filter(({ field }) => field === "note")];
    const found: ColumnMapping[] = [];
    let undecided = groups.map((group) => [group]);
    for (const mapping of [...candidates].sort((a, b) => rank(a) - rank(b))) {
      const tells = undecided.some((parts) =>
        parts.some(
          (part) => part.length > 1 && new Set(part.map((line) => this.word(line, mapping))).size > 1,
        ),
      );
      if (!tells || this.isFigures(groups, mapping)) continue;
      found.push(mapping);
      undecided = undecided.map((parts) => parts.flatMap((part) => this.divided(part, mapping)));
    }
    // Only where these columns tell every row apart are the rows parts; else something stands there twice.
    return undecided.every((parts) => parts.every((part) => part.length === 1)) ? found : [];
  }

  private divided(part: readonly ReadRow[], mapping: ColumnMapping): readonly (readonly ReadRow[])[] {
    const by = new Map<string, ReadRow[]>();
    for (const line of part) {
      const word = this.word(line, mapping);
      const same = by.get(word);
      if (same === undefined) by.set(word, [line]);
      else same.push(line);
    }
    return [...by.values()];
  }

  private isFigures(groups: readonly (readonly ReadRow[])[], mapping: ColumnMapping): boolean {
    if (mapping.field === "part" || mapping.field === "indicator") return false;
    return groups.some((group) =>
      group.some((line) => {
        const cell = this.cell(line, mapping);
        return cell?.kind === "number" || (cell !== undefined && looksNumeric(cell.shown));
      }),
    );
  }

  private cell(line: ReadRow, mapping: ColumnMapping): ReturnType<typeof cellIn> {
    const row = this.rows.get(line.draft.row);
    return row === undefined ? undefined : cellIn(row, mapping.column);
  }

  private word(line: ReadRow, mapping: ColumnMapping): string {
    return this.cell(line, mapping)?.shown ?? "";
  }

  /** Lines in which one row calls itself the total of the others: only that one counts. */
  private totalsIn(
    groups: readonly (readonly ReadRow[])[],
    dividing: readonly ColumnMapping[],
  ): { readonly kept: number; readonly dropped: ReadonlySet<ReadRow> } {
    const dropped = new Set<ReadRow>();
    let kept = 0;
    for (const group of groups) {
      let left = group;
      for (const mapping of dividing) {
        const whole = left.filter((line) => isWhole(this.word(line, mapping)));
        if (whole.length > 0 && whole.length < left.length) left = whole;
      }
      if (left.length === group.length) continue;
      kept += left.length === 1 ? 1 : 0;
      for (const line of group) if (!left.includes(line)) dropped.add(line);
    }
    return { kept, dropped };
  }

  private decide(
    lines: readonly ReadRow[],
    groups: readonly (readonly ReadRow[])[],
    dividing: readonly ColumnMapping[],
  ): readonly ReadRow[] {
    const headings = dividing.map(({ heading }) => quoted(heading)).join(", ");
    const [only, ...others] = dividing;
    const words = only !== undefined && others.length === 0 ? this.wordsOf(groups, only) : [];
    const options: readonly QuestionOption[] = [
      ...(dividing.some(({ heading, field }) => field === "indicator" || apart.test(heading))
        ? []
        : [{ id: "sum", label: { id: "Jumlahkan barisnya", en: "Add the rows up" } }]),
      ...(words.length <= mostOptions
        ? words.map((word) => ({ id: word, label: { id: `Hanya ${word}`, en: `Only ${word}` } }))
        : []),
    ];
    const asked = { id: "parts", kind: "parts" } as const;
    const known = dividing.every(
      ({ heading, field }) => field === "part" || wholeParts.test(heading.replaceAll("_", " ")),
    );
    const chosen = answerTo(this.options, asked, options) ?? (known ? "sum" : null);
    const address = groups[0]?.[0]?.draft.address ?? "";
    const count = bothNumbers(groups.reduce((sum, group) => sum + group.length, 0));
    const summed = options.some(({ id }) => id === "sum");
    const sentence: Text =
      chosen === null && !summed
        ? {
            id: `${count.id} baris terbagi menurut ${headings} dan tidak dapat dijumlahkan: pakai yang mana? Belum dipakai sampai dipilih.`,
            en: `${count.en} rows are divided by ${headings} and cannot be added up: which one is to be used? Not used until it is chosen.`,
          }
        : chosen === null
          ? {
              id: `${count.id} baris terbagi menurut ${headings}: jumlahkan per wilayah dan segmen, atau pakai salah satunya? Belum dipakai sampai dipilih.`,
              en: `${count.en} rows are divided by ${headings}: add them up by region and segment, or use one of them? Not used until it is chosen.`,
            }
          : chosen === "sum"
            ? {
                id: `${count.id} baris terbagi menurut ${headings}: dijumlahkan per wilayah dan segmen.`,
                en: `${count.en} rows are divided by ${headings}: added up by region and segment.`,
              }
            : {
                id: `${count.id} baris terbagi menurut ${headings}: hanya ${quoted(chosen)} yang dipakai.`,
                en: `${count.en} rows are divided by ${headings}: only ${quoted(chosen)} is used.`,
              };
    this.questions.push({ ...asked, address, options, chosen, sentence });
    this.findings.area(
      chosen === null ? "error" : "warning",
      chosen === null ? "parts-open" : "added-up",
      address,
      sentence,
    );
    if (chosen === "sum") return this.added(lines, groups);
    if (chosen === null) {
      for (const { draft } of groups.flat()) draft.sound = false;
      this.undecided = new Set(groups.flat().map(({ draft }) => draft));
      return lines;
    }
    const dropped = new Set(
      groups.flat().filter((line) => only !== undefined && this.word(line, only) !== chosen),
    );
    this.leave(dropped, "part", (left) => ({
      id: `${left.id} baris bagian lain, tidak dipakai karena ${quoted(chosen)} yang dipilih`,
      en: `${left.en} rows of other parts, not used as ${quoted(chosen)} was chosen`,
    }));
    return lines.filter((line) => !dropped.has(line));
  }

  private wordsOf(groups: readonly (readonly ReadRow[])[], mapping: ColumnMapping): readonly string[] {
    return [...new Set(groups.flat().map((line) => this.word(line, mapping)))].filter((word) => word !== "");
  }

  /** One row for each line, in the place of its first: exact sums of whole persons, and nothing that cannot be added. */
  private added(lines: readonly ReadRow[], groups: readonly (readonly ReadRow[])[]): readonly ReadRow[] {
    const sums = new Map<ReadRow, ReadRow>();
    const gone = new Set<ReadRow>();
    for (const group of groups) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      for (const line of others) gone.add(line);
      sums.set(first, {
        ...first,
        draft: this.sumOf(
          group.map(({ draft }) => draft),
          first.draft,
        ),
        rate: null,
      });
    }
    return lines.filter((line) => !gone.has(line)).map((line) => sums.get(line) ?? line);
  }

  private sumOf(drafts: readonly RowDraft[], first: RowDraft): RowDraft {
    const last = drafts.at(-1) ?? first;
    const sum = (of: "covered" | "workers" | "uncovered"): number | null => {
      const values = drafts.map((draft) => draft[of]);
      if (values.every((value) => value === null)) return null;
      if (values.every((value) => value !== null)) return values.reduce((all, value) => all + value, 0);
      this.findings.area(
        "warning",
        "part-missing",
        first.address,
        {
          id: `${first.address} sampai ${last.address}: sebagian baris tidak berisi angka; jumlahnya tidak dipakai.`,
          en: `${first.address} to ${last.address}: some of the rows hold no figure; their sum is not used.`,
        },
        first.row,
      );
      return null;
    };
    return {
      ...first,
      address: `${first.address}…${last.address.replace(/^.*!/, "")}`,
      covered: sum("covered"),
      workers: sum("workers"),
      uncovered: sum("uncovered"),
      rate: null,
      target: null,
      months: null,
      note: null,
      sound: drafts.every(({ sound }) => sound),
    };
  }

  private leave(dropped: ReadonlySet<ReadRow>, kind: LeftOut["kind"], say: (count: Text) => Text): void {
    const rows = [...new Set([...dropped].map(({ draft }) => draft.row))].sort((a, b) => a - b);
    for (let from = 0; from < rows.length;) {
      let to = from;
      while ((rows[to + 1] ?? Number.NaN) === (rows[to] ?? 0) + 1) to += 1;
      const [firstRow = 0, lastRow = 0] = [rows[from], rows[to]];
      const address = `${String(firstRow + 1)}:${String(lastRow + 1)}`;
      const what = say(bothNumbers(to - from + 1));
      this.leftOut.push({
        kind,
        firstRow,
        lastRow,
        address,
        sentence: { id: `Baris ${address}: ${what.id}.`, en: `Rows ${address}: ${what.en}.` },
      });
      from = to + 1;
    }
  }
}

/** Columns of known parts first, then words, then notes. */
function rank({ field }: ColumnMapping): number {
  return field === "part" ? 0 : field === null ? 1 : 2;
}

function isWhole(word: string): boolean {
  return (
    isTotalText(word) ||
    ["l+p", "semua", "lakilakiperempuan", "lakilakidanperempuan"].includes(wordKey(word)) ||
    /^l\s*\+\s*p$/i.test(word.trim())
  );
}

/** Gathers the rows of the sheet of sources while the other sheets are written. */
import {
  citationText,
  confidenceName,
  fictionalWord,
  findParameter,
  formatDate,
  isFictional,
  isIsoDate,
  isIsoTime,
  jkkBenefit,
  lastReading,
  overdueOn,
  scholarship,
  serialOfMonth,
  timeText,
  unitName,
} from "../domain/index.js";
import type { Figure, IsoDate, OwnValue, Parameter, Standing, Text, ValueInForce } from "../domain/index.js";

/**
 * What stands behind an input: a printed figure, one derived from it, one that the planner brought, the law, a decision, or
 * nothing yet.
 */
export type SourceKind = "published" | "fictional" | "derived" | "own" | "law" | "choice" | "asked";

export interface SourceEntry {
  readonly id: string;
  readonly what: Text;
  /** As published or decided when the workbook was filled; null where there is no number yet. */
  readonly value: number | string | null;
  readonly unit: Text;
  /** An Excel date serial, or words. */
  readonly asOf: number | Text;
  /** An Excel date serial, or words. */
  readonly published: number | Text;
  readonly outlet: Text;
  readonly addresses: readonly string[];
  readonly kind: SourceKind;
  readonly confidence: Text;
  /** Whether the sheets calculate with it. */
  readonly used: boolean;
  readonly note: Text;
  /** Of a rate or rule of the law: its parameter. */
  readonly parameterId?: string;
}

/**
 * A for the planner's own figure (angka sendiri), H for the law (hukum), K for a decision (keputusan), T for a question
 * (tanya); published figures keep their own ids.
 */
type SourcePrefix = "A" | "H" | "K" | "T";

/** Stands where there is no date, outlet or reliability. */
export const noneWord = "—";
const none: Text = { id: noneWord, en: noneWord };

/** The headings of the sheet, by which it is known again. */
export const sourceHeadings: readonly Text[] = [
  { id: "ID", en: "ID" },
  { id: "Apa", en: "What" },
  { id: "Nilai", en: "Value" },
  { id: "Satuan", en: "Unit" },
  { id: "Per tanggal", en: "As of" },
  { id: "Terbit", en: "Published" },
  { id: "Media atau peraturan", en: "Outlet or act" },
  { id: "Alamat", en: "Address" },
  { id: "Jenis", en: "Kind" },
  { id: "Dipakai", en: "Used" },
  { id: "Keandalan", en: "Reliability" },
  { id: "Catatan", en: "Note" },
];

/** The last words of the note of a row of the law: "Parameter bpu.jkm." */
export const parameterInNote = /Parameter (\S+)\.\s*$/;

/** Columns that checks read: what a row is about, its value, and the outlet or act it is from. */
export const sourceColumns = { what: 1, value: 2, outlet: 6 } as const;

export class SourceRegister {
  private readonly entries = new Map<string, SourceEntry>();
  private readonly numbered = new Map<string, string>();

  /** A published or derived figure. The first call decides whether it is in use. */
  figure(figure: Figure, what: Text, used: boolean): string {
    if (this.entries.has(figure.id)) return figure.id;
    this.entries.set(figure.id, figureEntry(figure, what, used));
    return figure.id;
  }

  /** A number of persons that the planner brought, with its base, date and source as typed. */
  own(key: string, what: Text, value: OwnValue): string {
    const basis = value.basis.trim();
    const source = value.source.trim();
    const asOf = value.asOf.trim();
    return this.numbers("A", key, (id) => ({
      id,
      what,
      value: value.value,
      unit: unitNames.persons,
      asOf: dayOrWords(isIsoTime(asOf) ? asOf : null, timeText(asOf)),
      published: none,
      outlet: { id: source, en: source },
      addresses: [],
      kind: "own",
      confidence:
        value.projected === true
          ? { id: "proyeksi, belum dikonfirmasi", en: "projection, not confirmed" }
          : { id: "menurut perencana", en: "the planner's word" },
      used: true,
      note: {
        id: `Basis: ${basis}. Diisi perencana, tidak diperiksa di sini: simpan dokumen asalnya.`,
        en: `Base: ${basis}. Entered by the planner, not checked here: keep the document it is from.`,
      },
    }));
  }

  /**
   * A rate or relief as the contribution schedule has it. Where a parameter has several in use, each has a `key` of its own.
   */
  law(
    line: Standing,
    what: Text,
    value: number | string,
    unit: Text,
    note: Text,
    key = line.parameterId,
  ): string {
    const of = findParameter(line.parameterId);
    return this.numbers("H", key, (id) => ({
      id,
      what,
      value,
      unit,
      asOf: none,
      published: none,
      outlet: { id: citationText(line.citation), en: citationText(line.citation) },
      addresses: line.citation.sources,
      kind: "law",
      confidence: confidenceName(line.confidence),
      used: true,
      note: joined([
        note,
        ...(line.freshness.status === "unverified" ? [uncheckedSince(line.freshness.since)] : []),
        ...(of.ok ? [recheckNote(of.value)] : []),
        { id: `Parameter ${line.parameterId}.`, en: `Parameter ${line.parameterId}.` },
      ]),
      parameterId: line.parameterId,
    }));
  }

  /**
   * A parameter of the law that is not a contribution, as it was in force on a day. Where several of its values stand on the
   * sheets, the later ones say from when they hold.
   */
  parameter(
    { parameter, dated, citation, confidence, freshness }: ValueInForce<unknown>,
    value: number,
    note: Text,
    isLater = false,
  ): string {
    return this.numbers("H", `${parameter.id}${isLater ? `:${dated.from}` : ""}`, (id) => ({
      id,
      what: isLater ? fromDay(parameter.name, dated.from) : parameter.name,
      value,
      unit: partUnits[parameter.id] ?? unitName(parameter),
      asOf: none,
      published: none,
      outlet: { id: citationText(citation), en: citationText(citation) },
      addresses: citation.sources,
      kind: "law",
      confidence: confidenceName(confidence),
      used: true,
      note: joined([
        note,
        ...(freshness.status === "unverified" ? [uncheckedSince(freshness.since)] : []),
        recheckNote(parameter),
        { id: `Parameter ${parameter.id}.`, en: `Parameter ${parameter.id}.` },
      ]),
      parameterId: parameter.id,
    }));
  }

  /** Anything else, numbered under its prefix; the same key gives the same id. */
  numbers(prefix: SourcePrefix, key: string, entry: (id: string) => SourceEntry): string {
    const known = this.numbered.get(`${prefix}:${key}`);
    if (known !== undefined) return known;
    const count = [...this.numbered.values()].filter((id) => id.startsWith(prefix)).length;
    const id = `${prefix}${count + 1}`;
    this.numbered.set(`${prefix}:${key}`, id);
    this.entries.set(id, entry(id));
    return id;
  }

  /** A decision of the planner that no page is the source of. @param from Where they say that it comes from. */
  choice(key: string, what: Text, value: number | string, unit: Text, note: Text, from?: string): string {
    return this.numbers("K", key, (id) => ({
      id,
      what,
      value,
      unit,
      asOf: none,
      published: none,
      outlet:
        from === undefined
          ? { id: "Keputusan perencana", en: "The planner's decision" }
          : { id: from, en: from },
      addresses: [],
      kind: "choice",
      confidence: none,
      used: true,
      note,
    }));
  }

  /** Something nobody published: whom to ask. */
  asked(key: string, what: Text, unit: Text, note: Text): string {
    return this.numbers("T", key, (id) => ({
      id,
      what,
      value: null,
      unit,
      asOf: none,
      published: none,
      outlet: none,
      addresses: [],
      kind: "asked",
      confidence: none,
      used: true,
      note,
    }));
  }

  has(id: string): boolean {
    return this.entries.has(id);
  }

  /** Figures first, then the law, decisions and questions, each in the order they came up. */
  all(): readonly SourceEntry[] {
    const order: readonly SourceKind[] = [
      "published",
      "fictional",
      "derived",
      "own",
      "law",
      "choice",
      "asked",
    ];
    return [...this.entries.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  }
}

/**
 * From when a parameter must be looked up again, and that it already was overdue when the law was last looked at. A sheet knows
 * no clock: its reader compares the day.
 */
function recheckNote(of: Parameter): Text {
  const next = overdueOn(of, "9999-12-31");
  if (next === null) return { id: "", en: "" };
  const late = next.due <= lastReading();
  return {
    id: `${late ? "TERLAMBAT: harus" : "Harus"} diperiksa kembali mulai ${formatDate(next.due, "id")}.`,
    en: `${late ? "OVERDUE: to" : "To"} be checked again from ${formatDate(next.due, "en")}.`,
  };
}

/** Of a parameter that holds several amounts, the unit of the one that the sheets show. */
const partUnits: Readonly<Record<string, Text>> = {
  [jkkBenefit.id]: { id: "kali upah", en: "times the wage" },
  [scholarship.id]: { id: "rupiah, semua anak bersama", en: "rupiah, all children together" },
};

const metricNames: Readonly<Record<Figure["metric"], Text>> = {
  workers: { id: "pekerja", en: "workers" },
  covered: { id: "peserta", en: "covered" },
  subsidised: { id: "dibayari iurannya", en: "contribution paid for" },
  "not-covered": { id: "belum terlindungi", en: "not covered" },
  rate: { id: "cakupan", en: "rate" },
  target: { id: "target", en: "target" },
  "target-rate": { id: "target cakupan", en: "target rate" },
  regions: { id: "daerah", en: "regions" },
  ratio: { id: "rasio", en: "ratio" },
};

const unitNames: Readonly<Record<Figure["unit"], Text>> = {
  persons: { id: "orang", en: "persons" },
  percent: { id: "% (seperti tercetak)", en: "% (as printed)" },
  regions: { id: "daerah", en: "regions" },
  "persons per village": { id: "orang per pekon", en: "persons per village" },
};

const computedPercent: Text = { id: "% (dihitung)", en: "% (computed)" };

const basisNames: Readonly<Record<Figure["basis"], Text>> = {
  "eligible-workers": { id: "pekerja layak peserta (BPJS/Bappenas)", en: "eligible workers (BPJS/Bappenas)" },
  ucj: { id: "basis UCJ", en: "UCJ base" },
  segment: { id: "segmen itu sendiri", en: "the segment itself" },
  programme: { id: "peserta program", en: "members of a programme" },
  unstated: { id: "tidak disebut", en: "not stated" },
};

export function basisName(figure: Figure): Text {
  return basisNames[figure.basis];
}

function figureEntry(figure: Figure, what: Text, used: boolean): SourceEntry {
  const metric = metricNames[figure.metric];
  const { derivation, source } = figure;
  const isInvented = isFictional(figure.regionCode);
  const uses: Readonly<Record<Figure["use"], Text>> = {
    base: { id: "Dapat menjadi angka dasar.", en: "Fit to be a baseline." },
    history: { id: "Sejarah saja.", en: "History only." },
    context: { id: "Konteks.", en: "Context." },
    quarantined: { id: "DIKARANTINA: jangan dipakai.", en: "QUARANTINED: do not use." },
  };
  const basis = basisNames[figure.basis];
  const notes: Text[] = [
    used ? { id: "Dihitung di buku kerja ini.", en: "Calculated with in this workbook." } : uses[figure.use],
    {
      id: `Basis: ${basis.id}. Ketelitian: ${figure.precision.id}.`,
      en: `Base: ${basis.en}. Precision: ${figure.precision.en}.`,
    },
  ];
  if (derivation !== null) {
    notes.push({
      id: `Dihitung ${inIndonesianDigits(derivation.formula)} dari ${derivation.fromIds.join(", ")}. ${derivation.note.id}`,
      en: `Computed as ${derivation.formula} from ${derivation.fromIds.join(", ")}. ${derivation.note.en}`,
    });
  }
  if (source.published === null) {
    notes.push({ id: `Terbit: ${source.publishedBasis.id}`, en: `Published: ${source.publishedBasis.en}` });
  }
  if (figure.flags.length > 0) {
    notes.push({ id: `Catatan ${figure.flags.join(", ")}.`, en: `Notes ${figure.flags.join(", ")}.` });
  }
  return {
    id: figure.id,
    what: { id: `${what.id}: ${metric.id}`, en: `${what.en}: ${metric.en}` },
    value: figure.value,
    unit: derivation !== null && figure.unit === "percent" ? computedPercent : unitNames[figure.unit],
    asOf: dayOrWords(figure.asOf.date, figure.asOf.text),
    published: dayOrWords(source.published, { id: "tidak tercetak", en: "not printed" }),
    outlet: { id: source.outlet, en: source.outlet },
    addresses: source.url === null ? [] : [source.url],
    kind: isInvented ? "fictional" : derivation === null ? "published" : "derived",
    confidence: isInvented ? fictionalWord : reliabilityText(figure.reliability),
    used,
    note: joined(notes),
  };
}

/** "43,202 / 72.3 %" as an Indonesian reader writes it: "43.202 / 72,3 %"; M is million, juta. */
function inIndonesianDigits(formula: string): string {
  return formula.replace(/[.,](?=\d)/g, (sign) => (sign === "." ? "," : ".")).replace(/(\d)M\b/g, "$1 juta");
}

/** An ISO day as an Excel serial; a month, a year or nothing stays words. */
export function dayOrWords(date: string | null, words: Text): number | Text {
  return date !== null && isIsoDate(date) ? serialOf(date) : words;
}

function serialOf(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return serialOfMonth({ year, month }) + day - 1;
}

function uncheckedSince(since: IsoDate): Text {
  return {
    id: `Untuk masa sesudah ${formatDate(since, "id")} besaran ini belum diperiksa lagi.`,
    en: `For the time after ${formatDate(since, "en")} this amount has not been checked again.`,
  };
}

/** "Manfaat JKM tunai, mulai 1 Juli 2027". */
export function fromDay(words: Text, from: IsoDate): Text {
  return {
    id: `${words.id}, mulai ${formatDate(from, "id")}`,
    en: `${words.en}, from ${formatDate(from, "en")}`,
  };
}

function reliabilityText(reliability: Figure["reliability"]): Text {
  const texts: Readonly<Record<Figure["reliability"], Text>> = {
    A: { id: "A: resmi atau hitungannya cocok", en: "A: official, or the arithmetic checks" },
    B: { id: "B: satu sumber pers atau dibulatkan", en: "B: one press source, or rounded" },
    C: { id: "C: dibantah sumber lain", en: "C: contradicted elsewhere" },
  };
  return texts[reliability];
}

function joined(texts: readonly Text[]): Text {
  return { id: texts.map((text) => text.id).join(" "), en: texts.map((text) => text.en).join(" ") };
}

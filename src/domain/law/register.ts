import { inLanguage, quoted, wordKey } from "../language/index.js";
import type { Language, Text } from "../language/index.js";
import { daysInMonth, formatDate, isoDate } from "../months/index.js";
import type { IsoDate } from "../months/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import type {
  Citation,
  Confidence,
  DatedValue,
  Parameter,
  ParameterPeriod,
  ParameterUnit,
  Recheck,
} from "./parameter.js";
import { pending } from "./parameter.js";
import { lawTree, parameters } from "./tree.js";
import { citationText, valueOn } from "./valueOn.js";
import type { Freshness, LawLookup } from "./valueOn.js";

const units: Readonly<Record<ParameterUnit, Text>> = {
  rupiah: { id: "rupiah", en: "rupiah" },
  "rupiah per child per year": { id: "rupiah per anak per tahun", en: "rupiah per child per year" },
  "share of basis": { id: "bagian dari dasar iuran", en: "share of the basis" },
  "share of wage": { id: "bagian dari upah", en: "share of the wage" },
  "share of contract value": { id: "bagian dari nilai kontrak", en: "share of the contract value" },
  "share of normal contribution": { id: "bagian dari iuran biasa", en: "share of the normal contribution" },
  "share of workers": { id: "bagian dari pekerja", en: "share of workers" },
  persons: { id: "orang", en: "persons" },
  months: { id: "bulan", en: "months" },
  years: { id: "tahun", en: "years" },
  "working days": { id: "hari kerja", en: "working days" },
  "yes or no": { id: "ya atau tidak", en: "yes or no" },
  text: { id: "teks", en: "text" },
  codes: { id: "kode", en: "codes" },
  list: { id: "daftar", en: "list" },
  mixed: { id: "beragam", en: "mixed" },
};

const periods: Readonly<Record<ParameterPeriod, Text | null>> = {
  month: { id: "per bulan", en: "a month" },
  contract: { id: "per kontrak", en: "per contract" },
  once: { id: "sekali", en: "once" },
  year: { id: "per tahun", en: "a year" },
  none: null,
};

const confidences: Readonly<Record<Confidence, Text>> = {
  statute: { id: "terbaca dalam naskah peraturan", en: "read in the regulation" },
  official: { id: "satu halaman pemerintah", en: "one government page" },
  press: { id: "dua atau lebih halaman berita", en: "two or more press pages" },
  "press-single": { id: "satu halaman berita", en: "one press page" },
  transcribed: { id: "salinan, naskah asli tidak dibuka", en: "transcribed, original not opened" },
  inferred: { id: "dihitung atau disimpulkan", en: "computed or inferred" },
  unverified: { id: "BELUM dipastikan", en: "NOT verified" },
};

export function confidenceName(confidence: Confidence): Text {
  return confidences[confidence];
}

/** "rupiah, per bulan". */
export function unitName(of: Parameter): Text {
  const unit = units[of.unit];
  const period = periods[of.period];
  return period === null ? unit : { id: `${unit.id}, ${period.id}`, en: `${unit.en}, ${period.en}` };
}

/** A line of the register: one parameter on one day. */
export interface RegisterRow {
  readonly id: string;
  readonly chapter: Text;
  readonly name: Text;
  readonly unit: Text;
  readonly status: LawLookup<unknown>["kind"];
  /** The value written out, or the sentence that says why there is none. */
  readonly value: Text;
  /** The day from which the value holds; `null` where there is none. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly citation: Citation | null;
  readonly confidence: Confidence | null;
  readonly freshness: Freshness;
  readonly lastChecked: IsoDate;
  readonly conflict: Text | null;
  /** What should have been looked up again by that day, and has not. */
  readonly overdue: Recheck | null;
  readonly notes: readonly Text[];
}

function rowOn(chapter: Text, of: Parameter, day: IsoDate, today: IsoDate): RegisterRow {
  const looked = valueOn(of, day);
  const inForce = looked.kind === "value" ? looked : null;
  return {
    id: of.id,
    chapter,
    name: of.name,
    unit: unitName(of),
    status: looked.kind,
    value: looked.kind === "value" ? of.describe(looked.value) : looked.sentence,
    from: inForce?.dated.from ?? null,
    until: inForce?.dated.until ?? null,
    citation: inForce?.citation ?? null,
    confidence: inForce?.confidence ?? null,
    freshness: day > of.lastChecked ? { status: "unverified", since: of.lastChecked } : { status: "checked" },
    lastChecked: of.lastChecked,
    conflict: inForce?.dated.conflict ?? null,
    overdue: overdueOn(of, today),
    notes: of.notes,
  };
}

/**
 * Every parameter with its value on a day, for a page with search and a date; what is overdue is said as of `today`, which is
 * the same day unless told.
 */
export function registerOn(day: IsoDate, today: IsoDate = day): readonly RegisterRow[] {
  return lawTree.flatMap((chapter) => chapter.parameters.map((of) => rowOn(chapter.title, of, day, today)));
}

/** One thing to look up again, and from when. */
export interface RecheckItem {
  readonly due: IsoDate;
  readonly why: Text;
  /** The parameters it concerns. */
  readonly ids: readonly string[];
}

const yearly: Text = { id: "Pemeriksaan tahunan semua halaman sumber.", en: "Yearly check of all pages." };

/** The same day a year later; 29 February becomes 28 February. */
function yearAfter(day: IsoDate): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return isoDate(year + 1, month, Math.min(date, daysInMonth(year + 1, month)));
}

/** What must be checked again, earliest first. Things that concern several parameters stand once. */
export function recheckList(): readonly RecheckItem[] {
  const items = new Map<string, { due: IsoDate; why: Text; ids: string[] }>();
  for (const of of parameters()) {
    for (const { due, why } of [...of.rechecks, { due: yearAfter(of.lastChecked), why: yearly }]) {
      const key = `${due} ${why.en}`;
      const item = items.get(key) ?? { due, why, ids: [] };
      item.ids.push(of.id);
      items.set(key, item);
    }
  }
  return [...items.values()].sort((a, b) => a.due.localeCompare(b.due) || a.why.en.localeCompare(b.why.en));
}

/** What people call a parameter besides its name. A programme alone is meant as the family of functions means it: for BPU. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  "bpu.jkk.rate": ["JKK", "Jaminan Kecelakaan Kerja", "iuran JKK"],
  "bpu.jkm": ["JKM", "Jaminan Kematian", "iuran JKM"],
  "bpu.jht.rate": ["JHT", "Jaminan Hari Tua", "iuran JHT"],
  "pu.jp.rate": ["JP", "Jaminan Pensiun", "iuran JP"],
  "pu.jkp.rate": ["JKP", "Jaminan Kehilangan Pekerjaan", "iuran JKP"],
  "pu.minimum_wage.province": ["UMP", "upah minimum", "minimum wage"],
  "pmi.packages": ["PMI"],
  "benefit.scholarship": ["beasiswa", "scholarship"],
  "benefit.jkm.cash": ["manfaat JKM", "santunan kematian", "JKM benefit"],
  "benefit.jkk": ["manfaat JKK", "JKK benefit"],
};

interface Named {
  readonly of: Parameter;
  readonly keys: readonly string[];
}

let named: readonly Named[] | null = null;

/** Every parameter with its names as compared. */
function byNames(): readonly Named[] {
  named ??= parameters().map((of) => ({
    of,
    keys: [of.id, of.name.id, of.name.en, ...(otherNames[of.id] ?? [])].map(wordKey),
  }));
  return named;
}

/** No name of a parameter is longer. */
const longestName = 120;

/** The first re-check of a parameter that is due by a day; `null` where none is. The caller knows what day it is. */
export function overdueOn(of: Parameter, day: IsoDate): Recheck | null {
  const due = [...of.rechecks, { due: yearAfter(of.lastChecked), why: yearly }].filter(
    (each) => each.due <= day,
  );
  due.sort((a, b) => a.due.localeCompare(b.due));
  return due[0] ?? null;
}

/** The latest day on which any parameter was looked at. */
export function lastReading(): IsoDate {
  return parameters().reduce<IsoDate>(
    (latest, { lastChecked }) => (lastChecked > latest ? lastChecked : latest),
    "1900-01-01",
  );
}

/** Finds a parameter by id, by its name in either language or by what it is called for short ("JKM", "UMP"), in any case. */
export function findParameter(idOrName: string, argument = "parameter"): Result<Parameter> {
  const key = wordKey(idOrName.slice(0, longestName));
  const all = byNames();
  const found = idOrName.length > longestName ? undefined : all.find(({ keys }) => keys.includes(key));
  if (found !== undefined) return ok(found.of);
  const near = all
    .filter(({ keys }) => keys.some((each) => each.includes(key)))
    .slice(0, 5)
    .map(({ of }) => of.id);
  const hint = near.length === 0 || key === "" ? ["bpu.jkk.rate", "pu.jp.wage_cap"] : near;
  return refuse(
    "value",
    {
      id: `Tidak ada parameter ${quoted(idOrName)}. Misalnya: ${hint.join(", ")}; daftar lengkapnya di panel "Tarif & dasar hukum".`,
      en: `There is no parameter ${quoted(idOrName)}. For example: ${hint.join(", ")}; the full list is in the panel "Rates & legal basis".`,
    },
    argument,
  );
}

/**
 * The value of a parameter on a day: the number itself where it is one, else written out as the register shows it. Refused as
 * `missing` where no value is in force.
 */
export function parameterValue(of: Parameter, day: IsoDate): Result<number | Text> {
  const looked = valueOn(of, day);
  if (looked.kind !== "value") return refuse("missing", looked.sentence, "date");
  return ok(typeof looked.value === "number" ? looked.value : of.describe(looked.value));
}

/**
 * The legal basis of a parameter on a day, in one line: act and article, since when, how well it is known, and whether it is
 * unverified by then. Refused as `missing` where no value is in force.
 */
export function legalBasis(of: Parameter, day: IsoDate): Result<Text> {
  const looked = valueOn(of, day);
  if (looked.kind !== "value") return refuse("missing", looked.sentence, "date");
  const act = citationText(looked.citation);
  const known = confidences[looked.confidence];
  const { freshness, dated } = looked;
  const text = (language: Language, since: string, unverified: string) =>
    `${act} (${since} ${formatDate(dated.from, language)}; ${known[language]}` +
    (freshness.status === "checked" ? ")" : `; ${unverified} ${formatDate(freshness.since, language)})`);
  return ok({
    id: text("id", "sejak", "belum diperiksa lagi sejak"),
    en: text("en", "since", "not checked since"),
  });
}

const words = {
  title: { id: "Tarif dan dasar hukum", en: "Rates and legal basis" },
  intro: {
    id: "Dibuat dari src/domain/law; jangan disunting di sini. Nilai di bawah tidak lebih pasti daripada keyakinan di sebelahnya.",
    en: "Generated from src/domain/law; do not edit here. No value below is more certain than the confidence beside it.",
  },
  heads: {
    id: ["Berlaku", "Nilai", "Dasar hukum", "Keyakinan"],
    en: ["In force", "Value", "Legal basis", "Confidence"],
  },
  checked: { id: "Terakhir diperiksa", en: "Last checked" },
  recheck: { id: "Yang harus diperiksa kembali", en: "What must be checked again" },
  overdue: { id: "TERLAMBAT DIPERIKSA", en: "OVERDUE" },
  onwards: { id: "sejak", en: "from" },
  repealed: { id: "dicabut", en: "repealed" },
  pending: { id: "ditetapkan, belum diumumkan", en: "enacted, not published" },
  noPage: { id: "tanpa halaman sumber", en: "no page seen" },
  dates: { id: "tanggal", en: "dates" },
  conflict: { id: "Bertentangan", en: "Contradicted" },
} as const;

function days(dated: DatedValue<unknown>, language: Language): string {
  const from =
    dated.fromPrecision === "year"
      ? dated.from.slice(0, 4)
      : dated.fromPrecision === "month"
        ? dated.from.slice(0, 7)
        : dated.from;
  return dated.until === undefined ? `${words.onwards[language]} ${from}` : `${from} – ${dated.until}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function datedLine(of: Parameter, dated: DatedValue<unknown>, language: Language): string {
  const value =
    dated.value === null
      ? words.repealed[language]
      : dated.value === pending
        ? words.pending[language]
        : of.describe(dated.value)[language];
  const links = dated.citation.sources.map((url, index) => `[${index + 1}](<${url}>)`).join(" ");
  const conflict =
    dated.conflict === undefined ? "" : ` ${words.conflict[language]}: ${dated.conflict[language]}`;
  const dateConfidence =
    dated.dateConfidence === undefined
      ? ""
      : `; ${words.dates[language]}: ${confidences[dated.dateConfidence][language]}`;
  const cells = [
    days(dated, language),
    value + conflict,
    `${citationText(dated.citation)} ${links === "" ? `(${words.noPage[language]})` : links}`,
    confidences[dated.confidence][language] + dateConfidence,
  ];
  return `| ${cells.map(cell).join(" | ")} |`;
}

function parameterSection(of: Parameter, language: Language): string {
  const heads = words.heads[language];
  return [
    `### ${of.name[language]}`,
    "",
    `\`${of.id}\` · ${unitName(of)[language]} · ${words.checked[language]}: ${of.lastChecked}`,
    "",
    `| ${heads.join(" | ")} |`,
    `| ${heads.map(() => "---").join(" | ")} |`,
    ...of.values.map((dated) => datedLine(of, dated, language)),
    ...of.notes.flatMap((note) => ["", inLanguage(note, language)]),
  ].join("\n");
}

/**
 * The whole register as a Markdown page: every dated value with citation and confidence, what must be checked when, and what of
 * it is overdue as of `today`.
 */
export function registerMarkdown(language: Language, today: IsoDate): string {
  const chapters = lawTree.map((chapter) =>
    [`## ${chapter.title[language]}`, ...chapter.parameters.map((of) => parameterSection(of, language))].join(
      "\n\n",
    ),
  );
  const rechecks = recheckList().map(
    ({ due, why, ids }) =>
      `- **${due}**${due <= today ? ` **${words.overdue[language]}**` : ""} ${why[language]}${why === yearly ? "" : ` (${ids.map((id) => `\`${id}\``).join(", ")})`}`,
  );
  return (
    [
      `# ${words.title[language]}`,
      words.intro[language],
      ...chapters,
      `## ${words.recheck[language]}`,
      rechecks.join("\n"),
    ].join("\n\n") + "\n"
  );
}

import type { Text } from "../../language/index.js";
import { formatDate, formatMonth, isIsoDate } from "../../months/index.js";
import { fictionalWord } from "../../regions/index.js";
import { segments } from "../../segments/index.js";
import type { SegmentId } from "../../segments/index.js";
import { flagTexts } from "../flags.js";
import type { AsOf, Derivation, FigureSource, FigureUse, Reliability } from "../figure.js";
import { basisNames, metricNames, partNames } from "./figure.js";
import type { PublishedFigure, PublishedMetric, PublishedUnit } from "./figure.js";
import { foundingPages } from "./foundingPages.js";
import { publicPages } from "./pages.js";

/*
 * A line of the tables, its parts between "|":
 *   id, region, segment, metric, value as printed, as-of date, basis, reliability, use, page, note
 * Region: a Kemendagri code, or a place of places.ts. Segment: "*" for all workers; "/PU" names a part of it; "=..." the
 * source's own words. Date: an ISO day, month or year, or a word of `periods`. Note: Indonesian // English, or nothing.
 * Then, where a figure has them, in this order:
 *   flags=F8,F9   precision=Indonesian // English, where the way it is printed does not tell it
 *   from=S12,S13, formula=43,202 / 72.3 %, range=59713-59795 of one that nobody printed; the note is then on its derivation
 *   counts=Indonesian // English, where the group it counts is another than its segment's: what a plan calls the line
 */

/** Dates that no ISO date can hold, the year with them where it is certain. */
const periods: Readonly<Record<string, AsOf["text"] & { readonly year?: string }>> = {
  "@2022sep": {
    id: "tanpa tanggal, paling lambat September 2022",
    en: "undated, September 2022 at the latest",
  },
  "@2024sep": { id: "tanpa tanggal, kemungkinan September 2024", en: "undated, probably September 2024" },
  "@2024anggaran": { id: "tahun 2024, dianggarkan", en: "year 2024, budgeted", year: "2024" },
  "@rdpu2025": {
    id: "tanpa tanggal, rapat dengar pendapat DPR 2025",
    en: "undated, parliamentary hearing of 2025",
  },
  "@2025q4": { id: "Oktober–Desember 2025", en: "October–December 2025" },
  "@2025ags2026jul": { id: "Agustus 2025–Juli 2026", en: "August 2025–July 2026" },
};

const units: Partial<Record<PublishedMetric, PublishedUnit>> = {
  rate: "percent",
  "target-rate": "percent",
  share: "percent",
  regions: "regions",
  ratio: "persons per village",
  relief: "percent",
  budget: "rupiah",
  revenue: "rupiah",
  expenditure: "rupiah",
  contribution: "rupiah",
  "monthly-contribution": "rupiah per month",
  "minimum-wage": "rupiah per month",
};

const reliabilities: readonly Reliability[] = ["A", "B", "C"];
const uses: readonly FigureUse[] = ["base", "history", "context", "quarantined"];

/** A word of a table that must be one of those known; anything else is a mistake in the table, found by its tests. */
function oneOf<T extends string>(known: readonly T[], word: string, line: string): T {
  const found = known.find((candidate) => candidate === word);
  if (found === undefined) throw new Error(`"${word}" is not known, in: ${line}`);
  return found;
}

function keysOf<T extends string>(record: Readonly<Record<T, unknown>>): readonly T[] {
  return Object.keys(record) as T[];
}

export function asOfText(date: string): AsOf {
  const period = periods[date];
  if (period !== undefined) {
    return { date: period.year ?? null, text: { id: period.id, en: period.en } };
  }
  if (isIsoDate(date)) return { date, text: { id: formatDate(date, "id"), en: formatDate(date, "en") } };
  const month = { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
  const text: Readonly<Record<number, Text>> = {
    4: { id: `tahun ${date}`, en: `year ${date}` },
    7: { id: formatMonth(month, "id"), en: formatMonth(month, "en") },
  };
  const words = text[date.length];
  if (words === undefined) throw new Error(`"${date}" is no date`);
  return { date, text: words };
}

/** A target is dated by the year it is for. */
function targetYear(date: string): AsOf {
  return { date, text: { id: `target tahun ${date}`, en: `target for ${date}` } };
}

/** A page with its day of publication, where its address names one. */
export function sourceOf(outlet: string, url: string | null): FigureSource {
  const [, year, month, day] = /\/(20\d\d)\/(\d\d)\/(\d\d)\//.exec(url ?? "") ?? [];
  const published = `${year ?? ""}-${month ?? ""}-${day ?? ""}`;
  const dated = isIsoDate(published);
  return {
    outlet,
    url,
    published: dated ? published : null,
    publishedBasis: dated
      ? { id: "Tanggal dari alamat halaman.", en: "Date from the page's address." }
      : { id: "Tanggal terbit tidak dicatat.", en: "Day of publication not noted." },
  };
}

/** Where the figures of the fictional province are from. */
const invented: FigureSource = {
  outlet: `${fictionalWord.id} (${fictionalWord.en})`,
  url: null,
  published: null,
  publishedBasis: { id: "tidak pernah terbit.", en: "never published." },
};

let pages: ReadonlyMap<string, FigureSource> | null = null;

export function publicPage(key: string): FigureSource {
  pages ??= new Map(
    publicPages
      .trim()
      .split("\n")
      .map((line) => {
        const [name = "", outlet = "", url = ""] = line.split("|");
        return [name, sourceOf(outlet, url)];
      }),
  );
  const page = pages.get(key) ?? foundingPages[key] ?? (key === "fictional" ? invented : undefined);
  if (page === undefined) throw new Error(`No page "${key}"`);
  return page;
}

/** How exact a number is, read off the way it is printed. */
export function precisionOf(printed: string, unit: PublishedUnit): Text {
  if (unit === "percent") {
    const decimals = printed.split(".")[1]?.length ?? 0;
    return { id: `${decimals} desimal`, en: `${decimals} decimals` };
  }
  const zeros = /0*$/.exec(printed)?.[0].length ?? 0;
  if (zeros >= 5) return { id: "dibulatkan, 0,1 juta atau lebih", en: "rounded, to 0.1 million or more" };
  if (zeros >= 3) return { id: "tampak bulat, ribuan", en: "looks round, thousands" };
  return { id: "tepat", en: "exact" };
}

function segmentIn(
  text: string,
  line: string,
): Pick<PublishedFigure, "segment" | "segmentAsPrinted" | "part"> {
  const [before = "", words] = text.split("=");
  const [name = "", part] = before.split("/");
  const segment: SegmentId =
    name === "*"
      ? "semua-pekerja"
      : oneOf(
          segments().map(({ id }) => id),
          name,
          line,
        );
  const segmentAsPrinted = words ?? part ?? (name === "*" ? "semua" : name);
  return part === undefined
    ? { segment, segmentAsPrinted }
    : { segment, segmentAsPrinted, part: oneOf(keysOf(partNames), part, line) };
}

/** A text in both languages, or nothing. */
function bothIn(words: string | undefined): Text | null {
  const [id, en] = words?.split(" // ") ?? [];
  return id === undefined || en === undefined ? null : { id, en };
}

type NamedPart = "flags" | "precision" | "from" | "formula" | "range" | "counts";
const namedParts: readonly NamedPart[] = ["flags", "precision", "from", "formula", "range", "counts"];

/** The parts after the eleventh, by their names. */
function namedIn(parts: readonly string[], line: string): ReadonlyMap<NamedPart, string> {
  return new Map(
    parts.map((part) => {
      const [name = "", ...words] = part.split("=");
      return [oneOf(namedParts, name, line), words.join("=")];
    }),
  );
}

function derivationIn(
  named: ReadonlyMap<NamedPart, string>,
  note: Text | null,
  line: string,
): Derivation | null {
  const [from, formula] = [named.get("from"), named.get("formula")];
  if (from === undefined && formula === undefined) return null;
  if (from === undefined || formula === undefined || note === null)
    throw new Error(`A derived figure has from, formula and a note: ${line}`);
  const [low, high] = named.get("range")?.split("-").map(Number) ?? [];
  return { formula, fromIds: from.split(","), low: low ?? null, high: high ?? null, note };
}

/** How exact a figure is that nobody printed. */
export const derivedPrecision: Text = {
  id: "turunan; rentang mengikuti pembulatan angka asal",
  en: "derived; the range follows the rounding of its sources",
};

function readLine(line: string): PublishedFigure {
  const parts = line.split("|");
  const [id = "", regionCode = "", segment = "", metricWord = "", printed = "", date = ""] = parts;
  const [basis = "", reliability = "", use = "", page = "", words] = parts.slice(6);
  if (words === undefined) throw new Error(`Fewer than eleven parts: ${line}`);
  const metric = oneOf(keysOf(metricNames), metricWord, line);
  const unit = units[metric] ?? "persons";
  const note = bothIn(words);
  const named = namedIn(parts.slice(11), line);
  const derivation = derivationIn(named, note, line);
  const flags = named.get("flags")?.split(",") ?? [];
  const counts = bothIn(named.get("counts"));
  return {
    id,
    regionCode,
    ...segmentIn(segment, line),
    metric,
    value: Number(printed),
    unit,
    basis: oneOf(keysOf(basisNames), basis, line),
    asOf: metric.startsWith("target") ? targetYear(date) : asOfText(date),
    source: publicPage(page),
    precision:
      bothIn(named.get("precision")) ?? (derivation === null ? precisionOf(printed, unit) : derivedPrecision),
    reliability: oneOf(reliabilities, reliability, line),
    use: oneOf(uses, use, line),
    flags: flags.map((flag) => oneOf(keysOf(flagTexts), flag, line)),
    derivation,
    ...(counts === null ? {} : { counts }),
    ...(note === null || derivation !== null ? {} : { note }),
  };
}

/** The figures of a table of lines. */
export function readFigures(table: string): readonly PublishedFigure[] {
  return table.trim().split("\n").map(readLine);
}

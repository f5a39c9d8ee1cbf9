/** Bandingan: two plans side by side, what was decided differently, what comes out differently, and because of what. */
import type { DifferenceRow, MeasureKind, MovedMeasure, Shown, Text } from "../../domain/index.js";
import { area, cell, f, SheetBuilder, writeHeading, writeTitle } from "../../sheets/index.js";
import type { CellPlace, SheetPlan, StyleName } from "../../sheets/index.js";
import type { Compared } from "./compared.js";
import { causeWords, reasonFor, steps } from "./words.js";

export const comparisonKey = "bandingan";

/** One of the two plans as the head of the sheet names it. */
export interface ComparedPlan {
  /** "Buku kerja ini", the name of a file. */
  readonly name: Text;
  readonly fingerprint: string;
  /** The version of the add-in that wrote or reckons it. */
  readonly version: string;
  readonly years: string;
  /** What must be known of it: cells that its choices do not hold. */
  readonly note: Text | null;
}

interface Comparing {
  readonly compared: Compared;
  readonly plans: readonly [ComparedPlan, ComparedPlan];
  readonly say: (text: Text) => string;
}

const at = { label: 0, year: 1, a: 2, b: 3, difference: 4, why: 5 } as const;
const widths = [40, 8, 24, 24, 18, 78];
const last = widths.length - 1;

const styleOf: Readonly<Record<MeasureKind, StyleName>> = {
  persons: "calculated.persons",
  share: "calculated.share",
  rupiah: "calculated.rupiah",
};

export function comparisonSheet(of: Comparing): SheetPlan {
  const { compared, say } = of;
  const sheet = new SheetBuilder(comparisonKey, widths);
  writeTitle(
    sheet,
    `${say({ id: "Bandingan rencana", en: "Plans compared" })} — ${compared.region}`,
    say({
      id: "Selisih = B dikurangi A. Angkanya dihitung pada waktu lembar ini dibuat; yang diubah sesudahnya di buku kerja tidak ikut.",
      en: "The difference is B less A. Reckoned when this sheet was made; what is changed in the workbook later is not in it.",
    }),
  );
  sheet.next();
  writePlans(sheet, of);
  writeChoices(sheet, of);
  const results = writeResults(sheet, of);
  writeEffects(sheet, of, results);
  return sheet.finish({
    name: "Bandingan",
    tabColour: "#6B4E9B",
    frozen: { rows: 2, columns: 1 },
    print: { orientation: "landscape", titleRows: 2 },
  });
}

function writeHeads(sheet: SheetBuilder, { say }: Comparing, heads: readonly (Text | null)[]): void {
  widths.forEach((_, column) => {
    const head = heads[column] ?? null;
    const isNumber = column === at.year || column === at.a || column === at.b || column === at.difference;
    const style = column === at.why ? "textHead" : isNumber ? "numberHead" : "columnHead";
    sheet.put(column, head === null ? null : say(head), style);
  });
  sheet.next();
}

const heads = {
  a: { id: "A", en: "A" },
  b: { id: "B", en: "B" },
  difference: { id: "Selisih", en: "Difference" },
} satisfies Record<string, Text>;

function writePlans(sheet: SheetBuilder, of: Comparing): void {
  const { plans, say, compared } = of;
  writeHeading(sheet, say({ id: "Dua rencana", en: "The two plans" }), last);
  writeHeads(sheet, of, [null, null, heads.a, heads.b, null, null]);
  const rows: readonly (readonly [Text, (plan: ComparedPlan) => string])[] = [
    [{ id: "Nama", en: "Name" }, ({ name }) => say(name)],
    [{ id: "Sidik rencana", en: "Fingerprint of the plan" }, ({ fingerprint }) => fingerprint],
    [{ id: "Versi add-in", en: "Version of the add-in" }, ({ version }) => version],
    [{ id: "Tahun", en: "Years" }, ({ years }) => years],
  ];
  for (const [label, read] of rows) {
    sheet.put(at.label, say(label), "label");
    plans.forEach((plan, index) => sheet.put(index === 0 ? at.a : at.b, read(plan), "calculated.general"));
    sheet.next();
  }
  const { years } = compared;
  const told: readonly Text[] = [
    {
      id: `Tahun yang ada di keduanya dan dibandingkan: ${String(years[0])}–${String(years.at(-1))}.`,
      en: `Years that both have and that are compared: ${String(years[0])}–${String(years.at(-1))}.`,
    },
    ...plans.flatMap(({ note }) => (note === null ? [] : [note])),
  ];
  for (const text of told) {
    sheet.put(at.label, say(text), "note");
    sheet.join(at.label, widths.length);
    sheet.next();
  }
  sheet.next();
}

const shownStyle: Readonly<Record<Exclude<Shown["kind"], "words" | "none">, StyleName>> = {
  year: "calculated.year",
  share: "calculated.share",
  months: "calculated.months",
  persons: "calculated.persons",
  rupiah: "calculated.rupiah",
};

function writeChoices(sheet: SheetBuilder, of: Comparing): void {
  const { compared, say } = of;
  const rows = compared.differences.flatMap((difference) => difference.rows);
  writeHeading(sheet, say({ id: "Pilihan yang berbeda", en: "What was decided differently" }), last);
  writeHeads(sheet, of, [{ id: "Pilihan", en: "Choice" }, null, heads.a, heads.b, heads.difference, null]);
  for (const row of rows) {
    sheet.put(at.label, say(row.label), "label");
    const places = [writeShown(sheet, at.a, row.a, say), writeShown(sheet, at.b, row.b, say)];
    writeDifference(sheet, places, differenceStyle(row));
    sheet.next();
  }
  sheet.next();
}

function writeShown(
  sheet: SheetBuilder,
  column: number,
  shown: Shown,
  say: (text: Text) => string,
): CellPlace {
  if (shown.kind === "none") return sheet.put(column, "—", "calculated.general");
  if (shown.kind === "words") return sheet.put(column, say(shown.text), "calculated.general");
  return sheet.put(column, shown.value, shownStyle[shown.kind]);
}

/** Where both are numbers of one kind: years of a year are a count. */
function differenceStyle({ a, b }: DifferenceRow): StyleName | null {
  if (a.kind === "words" || a.kind === "none" || a.kind !== b.kind) return null;
  return a.kind === "year" ? "calculated.count" : shownStyle[a.kind];
}

/** B less A, once both are numbers. */
function writeDifference(
  sheet: SheetBuilder,
  [a, b]: readonly CellPlace[],
  style: StyleName | null,
): CellPlace | null {
  if (style === null || a === undefined || b === undefined) return null;
  return sheet.calculate(
    at.difference,
    f`IF(COUNT(${cell(a)}, ${cell(b)}) = 2, ${cell(b)} - ${cell(a)}, "")`,
    style,
  );
}

/** The cells of the results that the effects are held against. */
type Results = ReadonlyMap<string, CellPlace>;

function writeResults(sheet: SheetBuilder, of: Comparing): Results {
  const { compared, say } = of;
  const { attribution } = compared;
  const moved = attribution.measures.filter(isMoved);
  writeHeading(sheet, say({ id: "Hasil yang berbeda", en: "What comes out differently" }), last);
  const differences = new Map<string, CellPlace>();
  if (moved.length === 0) {
    sheet.put(
      at.label,
      say({
        id: "Tidak ada hasil yang berbeda: pilihan yang berbeda itu tidak mengubah cakupan maupun biaya.",
        en: "Nothing comes out differently: what was decided differently changes neither coverage nor cost.",
      }),
      "note",
    );
    sheet.join(at.label, widths.length);
    sheet.next(2);
    return differences;
  }
  writeHeads(sheet, of, [
    { id: "Hasil", en: "Result" },
    { id: "Tahun", en: "Year" },
    heads.a,
    heads.b,
    heads.difference,
    { id: "Sebabnya", en: "Because of" },
  ]);
  for (const one of moved) {
    const { measure, a, b } = one;
    sheet.put(at.label, say(measure.label), "label");
    sheet.put(at.year, measure.year, "calculated.year");
    const style = styleOf[measure.kind];
    const places = [a, b].map((value, index) =>
      sheet.put(index === 0 ? at.a : at.b, value ?? "—", value === null ? "calculated.general" : style),
    );
    const difference = writeDifference(sheet, places, style);
    if (difference !== null) differences.set(measure.id, difference);
    sheet.put(at.why, say(reasonFor(one, attribution.causes)), "unit");
    sheet.next();
  }
  sheet.next();
  return differences;
}

function isMoved({ a, b, difference }: MovedMeasure): boolean {
  return difference === null ? a !== b : difference !== 0 || a !== b;
}

/** What each choice does alone to the cost of all years and to the members of the last year, adding up to the differences above. */
function writeEffects(sheet: SheetBuilder, of: Comparing, results: Results): void {
  const { compared, say } = of;
  const { attribution, years } = compared;
  const ofLast = `members ${String(years.at(-1))}`;
  const find = (id: string): MovedMeasure | undefined =>
    attribution.measures.find(({ measure, difference }) => measure.id === id && difference !== null);
  const shown = [find("cost"), find(ofLast)] as const;
  if (shown.every((one) => one === undefined || !isMoved(one))) return;
  writeHeading(sheet, say({ id: "Pengaruh tiap pilihan", en: "What each choice does" }), last);
  writeHeads(sheet, of, [
    { id: "Pilihan, bila hanya itu yang diganti", en: "Choice, were it the only one" },
    null,
    { id: "Biaya semua tahun", en: "Cost of all years" },
    { id: `Peserta ${String(years.at(-1))}`, en: `Members ${String(years.at(-1))}` },
    null,
    null,
  ]);
  const columns = [at.a, at.b] as const;
  const styles = ["rupiah", "persons"] as const;
  const first = sheet.row;
  const row = (label: Text, value: (measure: MovedMeasure) => number): void => {
    sheet.put(at.label, say(label), "label");
    shown.forEach((one, index) => {
      const [column, kind] = [columns[index], styles[index]];
      if (one !== undefined && column !== undefined && kind !== undefined)
        sheet.put(column, steps(kind, value(one)), styleOf[kind]);
    });
    sheet.next();
  };
  attribution.causes.forEach((cause, index) => row(causeWords(cause), ({ effects }) => effects[index] ?? 0));
  row(
    { id: "Interaksi: bersama-sama di atas itu", en: "Interaction: together beyond that" },
    ({ interaction }) => interaction,
  );
  const count = sheet.row - first;
  sheet.put(at.label, say({ id: "Jumlah", en: "Sum" }), "labelStrong");
  const sums = columns.map((column, index) => {
    const kind = styles[index];
    if (shown[index] === undefined || kind === undefined) return null;
    const block = { sheet: comparisonKey, row: first, column, rows: count, columns: 1 };
    return sheet.calculate(column, f`SUM(${area(block)})`, `total.${kind}`);
  });
  sheet.next();
  sheet.put(
    at.label,
    say({ id: "Sama dengan selisih di atas", en: "The same as the difference above" }),
    "note",
  );
  columns.forEach((column, index) => {
    const [sum, difference] = [sums[index], results.get(index === 0 ? "cost" : ofLast)];
    if (sum == null) return;
    const wanted = difference === undefined ? f`0` : cell(difference);
    const wrong = say({ id: "Periksa", en: "To check" });
    sheet.calculate(column, f`IF(${cell(sum)} = ${wanted}, "OK", ${wrong})`, "check");
  });
  sheet.next();
  if (attribution.notAlone.length === 0) return;
  const list = (language: "id" | "en"): string =>
    attribution.notAlone.map((text) => text[language]).join(", ");
  sheet.put(
    at.label,
    say({
      id: `Tidak dapat diganti sendiri, jadi pengaruhnya ada di interaksi: ${list("id")}.`,
      en: `Cannot be exchanged alone, so what they do stands in the interaction: ${list("en")}.`,
    }),
    "note",
  );
  sheet.join(at.label, widths.length);
  sheet.next();
}

/** Columns of several years, months or parts of one quantity: which of them count, which add up, and what must be asked. */
import { formatNumber } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { monthOfYear } from "../reading/index.js";
import { fieldNames, isMeasure } from "../table/index.js";
import type { ColumnMapping, Part, Recognition } from "../table/index.js";
import { quoted } from "./finding.js";
import type { FindingList, Question, QuestionOption } from "./finding.js";
import { answerTo } from "./options.js";
import type { IntakeOptions } from "./options.js";

interface SettledColumns {
  readonly recognition: Recognition;
  readonly questions: readonly Question[];
  /** Columns that are known for what they are and do not count: other years, parts of a total that is there. */
  readonly setAside: ReadonlySet<number>;
}

/** The columns of one quantity of one segment. */
type Group = readonly [ColumnMapping, ...ColumnMapping[]];

export function settleColumns(
  recognition: Recognition,
  options: IntakeOptions,
  findings: FindingList,
): SettledColumns {
  const groups = groupsOf(recognition.columns);
  const row = recognition.headerRow + recognition.headerRows - 1;
  const period = periodQuestion(groups, row, options, findings);
  const questions: Question[] = period === null ? [] : [period];
  const kept = new Map<number, ColumnMapping>();
  const setAside = new Set<number>();
  for (const group of groups) {
    const dated = ofPeriod(group, period?.chosen ?? null);
    const settled = settleParts(dated, row, options, findings);
    if (settled.question !== null) questions.push(settled.question);
    if (settled.mapping !== null) kept.set(settled.mapping.column, settled.mapping);
    for (const { column } of group) if (column !== settled.mapping?.column) setAside.add(column);
  }
  const columns = recognition.columns.map((mapping): ColumnMapping => {
    const one = kept.get(mapping.column);
    if (one !== undefined) return { ...one, rivals: one.rivals.filter((rival) => !setAside.has(rival)) };
    return setAside.has(mapping.column) ? { ...mapping, field: null } : mapping;
  });
  return { recognition: { ...recognition, columns }, questions, setAside };
}

function groupsOf(columns: readonly ColumnMapping[]): readonly Group[] {
  const groups = new Map<string, [ColumnMapping, ...ColumnMapping[]]>();
  for (const mapping of columns) {
    const { field, segment } = mapping;
    if (field === null || !isMeasure(field)) continue;
    const key = `${field} ${segment ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mapping]);
    else group.push(mapping);
  }
  return [...groups.values()];
}

function periodOf({ asOf, month }: ColumnMapping): string {
  return asOf?.iso ?? month ?? "";
}

/** A year, or a month alone, in the order of time. */
function inTime(a: string, b: string): number {
  const place = (period: string): string =>
    /^\d/.test(period) ? period : (monthOfYear(period, 2000)?.iso ?? period);
  return place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0;
}

/** Which of several periods counts: the one asked for, else the latest; never the one that happens to stand first. */
function periodQuestion(
  groups: readonly Group[],
  row: number,
  given: IntakeOptions,
  findings: FindingList,
): Question | null {
  const several = groups.filter((group) => new Set(group.map(periodOf)).size > 1);
  const periods = [...new Set(several.flat().map(periodOf))]
    .filter((each) => each !== "")
    .sort(inTime)
    .reverse();
  const [latest] = periods;
  if (latest === undefined) return null;
  const columns = several.flat().map(({ column }) => column);
  const address = findings.rowAt(row, Math.min(...columns), Math.max(...columns));
  const options = periods.map((id): QuestionOption => ({ id, label: { id, en: id } }));
  const asked = { id: "period", kind: "period" } as const;
  const answer = answerTo(given, asked, options);
  const chosen = answer ?? askedFor(periods, given) ?? latest;
  const list = periods.slice(0, 12).join(", ");
  const sentence: Text = {
    id: `${address} berisi beberapa masa: ${list}. Yang dipakai ${chosen}${answer === null ? ", yang terbaru; pilih lain bila perlu" : ""}.`,
    en: `${address} holds several periods: ${list}. ${chosen} is used${answer === null ? ", the latest; choose another if it should be" : ""}.`,
  };
  findings.area("note", "period", address, sentence, row);
  return { ...asked, address, options, chosen, sentence };
}

/** The latest period within the date that was given for all rows. */
function askedFor(periods: readonly string[], { asOf }: IntakeOptions): string | null {
  return asOf === undefined ? null : (periods.find((period) => period.startsWith(asOf.iso)) ?? null);
}

/** The group's columns of the chosen period; of a group that lacks it, those of its own latest one. */
function ofPeriod(group: Group, chosen: string | null): Group {
  const periods = new Set(group.map(periodOf));
  if (periods.size < 2) return group;
  const wanted = chosen !== null && periods.has(chosen) ? chosen : [...periods].sort(inTime).at(-1);
  const [first, ...rest] = group.filter((mapping) => periodOf(mapping) === wanted);
  return first === undefined ? group : [first, ...rest];
}

interface SettledGroup {
  readonly mapping: ColumnMapping | null;
  readonly question: Question | null;
}

const halves: readonly (readonly [string, string])[] = [
  ["formal", "informal"],
  ["perkotaan", "perdesaan"],
  ["perkotaan", "pedesaan"],
  ["urban", "rural"],
];

/** Whether these parts are known to be all of a whole, and to have nobody in two of them. */
function addUp(parts: readonly Part[]): boolean {
  const labels = parts.map(({ label }) => label.toLowerCase());
  const kinds = new Set(parts.map(({ kind }) => kind));
  if (kinds.size > 1 || kinds.has("programme")) return false;
  if (kinds.has("sex")) return labels.includes("l") && labels.includes("p");
  if (kinds.has("route")) return labels.length > 1;
  if (labels.every((label) => /^\D{0,12}\d/.test(label))) return labels.length > 1;
  return halves.some((pair) => labels.length === 2 && pair.every((half) => labels.includes(half)));
}

/** The whole where a column holds it; else the sum of its parts, where they are all there; else the planner is asked. */
function settleParts(group: Group, row: number, given: IntakeOptions, findings: FindingList): SettledGroup {
  const whole = group.find(({ part }) => part === null);
  if (whole !== undefined) return { mapping: whole, question: null };
  const [first, ...others] = group;
  const parts = group.flatMap(({ part }) => part ?? []);
  const { field, segment } = first;
  if (field === null) return { mapping: first, question: null };
  const name = fieldNames[field];
  const address = findings.rowAt(row, first.column, group.at(-1)?.column ?? first.column);
  const labels = parts.map(({ label }) => label);
  const list = labels.slice(0, 8).join(", ");
  const asked = { id: `parts-${field}${segment === null ? "" : `-${segment}`}`, kind: "parts" } as const;
  const canAdd = parts.every(({ kind }) => kind !== "programme") && parts.length > 1;
  const options: readonly QuestionOption[] = [
    ...(canAdd ? [{ id: "sum", label: { id: "Jumlahkan semuanya", en: "Add all of them up" } }] : []),
    ...labels
      .slice(0, 24)
      .map((label) => ({ id: label, label: { id: `Hanya ${label}`, en: `Only ${label}` } })),
  ];
  const chosen = answerTo(given, asked, options) ?? (canAdd && addUp(parts) ? "sum" : null);
  const [count, counted] = [formatNumber(parts.length, "id"), formatNumber(parts.length, "en")];
  const sentence: Text =
    chosen === "sum"
      ? {
          id: `${address} ${name.id} dibagi menjadi ${count} kolom (${list}) tanpa kolom jumlah: dijumlahkan per baris.`,
          en: `${address} ${name.en}: ${counted} columns of parts (${list}) and none of their total: added up row by row.`,
        }
      : chosen === null
        ? {
            id: `${address} ${name.id} hanya untuk sebagian (${list}), tanpa kolom jumlah: belum dipakai. Jumlahkan, atau pilih salah satunya?`,
            en: `${address} ${name.en} only of parts (${list}), without their total: not used yet. Add them up, or choose one of them?`,
          }
        : {
            id: `${address} ${name.id}: hanya ${quoted(chosen)} yang dipakai, seperti dipilih.`,
            en: `${address} ${name.en}: only ${quoted(chosen)} is used, as chosen.`,
          };
  findings.area("warning", chosen === null ? "parts-open" : "part-columns", address, sentence, row);
  const question: Question = { ...asked, address, options, chosen, sentence };
  if (chosen === null) return { mapping: null, question };
  if (chosen === "sum") return { mapping: { ...first, addends: others, rivals: [] }, question };
  return { mapping: group.find(({ part }) => part?.label === chosen) ?? null, question };
}

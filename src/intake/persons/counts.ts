/** How many rows, and how many of them pass, by each word of each dimension. */
import { segmentNamed } from "../reading/index.js";
import type { PersonField } from "./fields.js";
import { Dictionary, withheld } from "./dictionary.js";
import type { RuleSet } from "./ruleSet.js";

/** What rows are counted by. */
export type DimensionId =
  | "kecamatan"
  | "desa"
  | "segment"
  | "sector"
  | "programme"
  | "employer"
  | "status"
  | "payer"
  | "arrears"
  | "age"
  | "sex"
  | "decile";

/** Words of a column, and the columns they may stand in: the first that a list has. */
export const wordDimensions = [
  ["kecamatan", ["kecamatan"]],
  ["desa", ["desa"]],
  ["segment", ["segment", "occupation"]],
  ["sector", ["sector"]],
  ["programme", ["programme"]],
  ["employer", ["employer"]],
  ["status", ["status"]],
  ["payer", ["payer"]],
] as const satisfies readonly (readonly [DimensionId, readonly PersonField[]])[];

export type WordDimension = (typeof wordDimensions)[number][0];

/** Dimensions of a few groups that are known beforehand. */
export const groupDimensions = ["arrears", "age", "sex", "decile"] as const;
type GroupDimension = (typeof groupDimensions)[number];

/** One line of a dimension. `key` is the word as it first came, the name of a group, or empty for rows that say nothing. */
export interface CountLine {
  readonly key: string;
  /** Rows. */
  readonly rows: number;
  /** Those that pass every rule that rejects; of members: those that are active. */
  readonly passed: number;
}

export interface Dimension {
  readonly id: DimensionId;
  readonly lines: readonly CountLine[];
  /** Words that came, where they are too many to be a way of counting ("Nama" in a column of occupations): then no lines. */
  readonly words: number;
}

/** Rows, and those that pass, of each place; growing. Place -1 is for rows that say nothing. */
export class Tally {
  private counts = new Uint32Array(128);

  add(place: number, passes: boolean): void {
    const at = (place + 1) * 2;
    if (at + 1 >= this.counts.length) this.grow(at);
    this.counts[at] = (this.counts[at] as number) + 1;
    if (passes) this.counts[at + 1] = (this.counts[at + 1] as number) + 1;
  }

  rows(place: number): number {
    return this.counts[(place + 1) * 2] ?? 0;
  }

  passed(place: number): number {
    return this.counts[(place + 1) * 2 + 1] ?? 0;
  }

  private grow(at: number): void {
    const counts = new Uint32Array(Math.max(at + 2, this.counts.length * 2));
    counts.set(this.counts);
    this.counts = counts;
  }
}

/** What is counted of the lists of one role. */
export class RoleCounts {
  readonly words = new Map<WordDimension, Dictionary>();
  readonly tallies = new Map<WordDimension, Tally>();
  readonly groups: Readonly<Record<GroupDimension, Tally>> = {
    arrears: new Tally(),
    age: new Tally(),
    sex: new Tally(),
    decile: new Tally(),
  };

  constructor() {
    for (const [id] of wordDimensions) this.words.set(id, new Dictionary());
    for (const [id] of wordDimensions) this.tallies.set(id, new Tally());
  }
}

/** Names of the groups of the known dimensions, by their number from 0. */
export function groupNames(rules: RuleSet): Readonly<Record<GroupDimension, readonly string[]>> {
  const steps = (limits: readonly number[], first: string): readonly string[] => [
    first,
    ...limits.map((limit, at) => {
      const from = at === 0 ? 1 : (limits[at - 1] ?? 0) + 1;
      return from === limit ? String(limit) : `${from}-${limit}`;
    }),
    `>${limits.at(-1) ?? 0}`,
  ];
  const { ages } = rules;
  return {
    arrears: steps(rules.arrears, "0"),
    age: [
      `<${ages[0] ?? 0}`,
      ...ages.map((from, at) => {
        const next = ages[at + 1];
        return next === undefined ? `${from}+` : `${from}-${next - 1}`;
      }),
    ],
    sex: ["L", "P"],
    decile: Array.from({ length: 10 }, (_, at) => String(at + 1)),
  };
}

/** The number of the group in which a number of months lies. */
export function arrearsGroup(months: number, limits: readonly number[]): number {
  if (months <= 0) return 0;
  const at = limits.findIndex((limit) => months <= limit);
  return at === -1 ? limits.length + 1 : at + 1;
}

/** The number of the group in which an age lies. */
export function ageGroup(age: number, from: readonly number[]): number {
  return from.filter((first) => age >= first).length;
}

/** A column in which more than every third row has a word of its own, of many rows, is no way of counting. */
const enoughWords = 50;
const ownWordEvery = 3;

/** Whether words are too many to count by, as SQL has it; `wordLines` decides the same. */
export function isManyWords(words: string, rows: string): string {
  return `${words} > ${enoughWords} AND ${words} * ${ownWordEvery} > ${rows}`;
}

/** A dimension of words; `others` are those before which they stand, as villages do in their kecamatan. Segments that are known go by their ids, so that spellings add up. */
export function wordLines(
  id: WordDimension,
  words: Dictionary,
  tally: Tally,
  others: Dictionary | undefined,
): Dimension {
  let all = 0;
  for (let place = -1; place < words.size; place += 1) all += tally.rows(place);
  if (words.size > enoughWords && words.size * ownWordEvery > all)
    return { id, lines: [], words: words.size };
  const lines: CountLine[] = [];
  for (let place = -1; place < words.size; place += 1) {
    const rows = tally.rows(place);
    if (rows === 0) continue;
    const behind = others?.labels[words.before[place] ?? -1];
    const own = words.labels[place] ?? "";
    const key = behind === undefined || own === "" ? own : `${own} (${behind})`;
    lines.push({ key, rows, passed: tally.passed(place) });
  }
  return { id, lines: id === "segment" ? mergedSegments(lines) : merged(lines), words: words.size };
}

/** Lines of words for segments: those that are known go by their ids, so that spellings add up. */
export function mergedSegments(lines: readonly CountLine[]): readonly CountLine[] {
  return merged(
    lines.map(({ key, ...line }) => ({
      ...line,
      key: key === "" || key === withheld ? key : (segmentNamed(key)?.id ?? key),
    })),
  );
}

/** Lines of one key added up, the longest first. */
function merged(lines: readonly CountLine[]): readonly CountLine[] {
  const sums = new Map<string, CountLine>();
  for (const { key, rows, passed } of lines) {
    const sum = sums.get(key);
    sums.set(key, { key, rows: rows + (sum?.rows ?? 0), passed: passed + (sum?.passed ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.rows - a.rows || (a.key < b.key ? -1 : 1));
}

/** A dimension of known groups, in their order; rows that say nothing last. */
export function groupLines(id: GroupDimension, names: readonly string[], tally: Tally): Dimension {
  const line = (key: string, place: number): readonly CountLine[] => {
    const rows = tally.rows(place);
    return rows === 0 ? [] : [{ key, rows, passed: tally.passed(place) }];
  };
  const lines = [...names.flatMap((name, place) => line(name, place)), ...line("", -1)];
  return { id, lines, words: names.length };
}

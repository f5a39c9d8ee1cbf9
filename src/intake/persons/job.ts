/** Lists of persons from their files to a result; then their rows once more for whoever saves those that pass or do not. */
import { ok, payers, regionOf } from "../../domain/index.js";
import type { IsoDate, PayerId, Region, Result } from "../../domain/index.js";
import { kindOf, refuseFile } from "../files/index.js";
import { isAggregate, readAggregate } from "./aggregate.js";
import { PersonCheck } from "./check.js";
import type { CheckSettings, ListRole } from "./check.js";
import { costOfYear } from "./cost.js";
import { groupDimensions, groupLines, groupNames, wordDimensions, wordLines } from "./counts.js";
import type { Dimension } from "./counts.js";
import { dayOfIso } from "./dates.js";
import { cellsOf, findDelimited, scanDelimited } from "./delimited.js";
import { isNumbering, missingIn } from "./heading.js";
import type { ListHeading } from "./heading.js";
import { mostLists, noHeading, refuseList, stoppedList, tooManyLists } from "./refusals.js";
import type { ListResult, Movement, PaidTwice, PersonsResult, PersonsSettings, RuleCount } from "./result.js";
import { personRules, ruleBits } from "./rules.js";
import { limitOf } from "./ruleSet.js";
import type { RuleSet } from "./ruleSet.js";
import type { ByteSource } from "./source.js";

/** A file with what its rows are. */
export interface ListInput {
  readonly source: ByteSource;
  readonly role: ListRole;
  /** Who pays for those in it; `null` where nobody said, or a column says it row by row. */
  readonly payer: PayerId | null;
}

export interface PersonsProgress {
  /** Bytes read of all files, and of how many. */
  readonly done: number;
  readonly of: number;
  readonly rows: number;
  readonly name: string;
}

interface PersonsWatch {
  readonly onProgress?: (progress: PersonsProgress) => void;
  readonly isStopped?: () => boolean;
}

/** Takes a row that has anything in it, below the headings. `line` is its row in the file, from 1. */
type TakeListed = (
  bytes: Uint8Array,
  starts: Int32Array,
  ends: Int32Array,
  fields: number,
  numbers: Uint8Array | null,
  line: number,
  rowStart: number,
  rowEnd: number,
) => void;

/** A list that was opened: its headings, and its rows as often as they are wanted. */
interface OpenedList {
  readonly heading: ListHeading;
  /** The byte between two fields in a text; `null` for a workbook. */
  readonly delimiter: number | null;
  /** Answers whether the list was read to its end. */
  scan(take: TakeListed, onBytes: (bytes: number) => boolean): Promise<boolean>;
}

/** Recognises a file by its content and its headings. */
async function openList(source: ByteSource, isStopped = (): boolean => false): Promise<Result<OpenedList>> {
  const { name } = source;
  const kind = kindOf(await source.read(0, Math.min(source.size, 8192)));
  if (kind.kind === "refused") return refuseFile(name, kind.fault);
  if (kind.kind === "zip") {
    // Made ready only where a workbook is opened; it travels with the worker, which loads nothing more.
    const { findInWorkbook, scanSheet } = await import(/* webpackMode: "eager" */ "./workbook.js");
    const found = await findInWorkbook(source, isStopped);
    if (!found.ok) return refuseFile(name, found.fault);
    if (found.value === null) return refuseList(name, isStopped() ? stoppedList : noHeading);
    const { book, path, heading } = found.value;
    return ok({
      heading,
      delimiter: null,
      async scan(take, onBytes) {
        const below = new Below(heading, take);
        let stopped = false;
        let rows = 0;
        const each = Math.ceil(source.size / 200);
        await scanSheet(
          book,
          path,
          (bytes, starts, ends, fields, numbers) => {
            below.row(bytes, starts, ends, fields, numbers, 0, ends[fields - 1] ?? 0);
            rows += 1;
            if (rows % 5_000 === 0) stopped = onBytes(each);
          },
          () => stopped,
        );
        return !stopped;
      },
    });
  }
  const found = await findDelimited(source);
  if (found === null) return refuseList(name, noHeading);
  const { heading, delimiter } = found;
  return ok({
    heading,
    delimiter,
    scan(take, onBytes) {
      const below = new Below(heading, take);
      return scanDelimited(
        source,
        delimiter,
        (bytes, starts, ends, fields, rowStart, rowEnd) =>
          below.row(bytes, starts, ends, fields, null, rowStart, rowEnd),
        onBytes,
      );
    },
  });
}

/** Leaves out what is above the headings, the row that numbers the columns, and rows with nothing in them. */
class Below {
  private line = 0;

  constructor(
    private readonly heading: ListHeading,
    private readonly take: TakeListed,
  ) {}

  row(
    bytes: Uint8Array,
    starts: Int32Array,
    ends: Int32Array,
    fields: number,
    numbers: Uint8Array | null,
    rowStart: number,
    rowEnd: number,
  ): void {
    this.line += 1;
    const below = this.line - 1 - this.heading.row;
    if (below <= 0 || isBlank(bytes, starts, ends, fields)) return;
    if (below === 1 && isNumbering(cellsOf(bytes, starts, ends, fields))) return;
    this.take(bytes, starts, ends, fields, numbers, this.line, rowStart, rowEnd);
  }
}

function isBlank(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, fields: number): boolean {
  for (let field = 0; field < fields; field += 1) {
    for (let at = starts[field] as number; at < (ends[field] as number); at += 1) {
      if ((bytes[at] as number) > 32) return false;
    }
  }
  return true;
}

/** Rows of a rule that are named; all of them stand in the list that is saved. */
const mostNamed = 1000;
/** Of so many NIK a list must have, and so large a part must end in zero, before it is said that they were rounded. */
const enoughNik = 50;
const roundedPart = 0.9;

/** A list after it was judged: enough to write its rows once more. */
export interface JudgedList {
  readonly input: ListInput;
  readonly opened: OpenedList;
  /** The reasons of each of its rows, as bits of the table of rules. */
  readonly reasons: Uint32Array;
}

export interface Judged {
  readonly result: PersonsResult;
  readonly lists: readonly JudgedList[];
  /** The bits of the rules that reject. */
  readonly rejecting: number;
}

/** Extracts come before those who are compared with them; lists of candidates in the order in which they were given. */
const order: Readonly<Record<ListRole, number>> = { earlier: 0, members: 1, candidates: 2 };

/**
 * Reads, counts and checks lists of persons. The first list in which somebody passes is the one that keeps them; lists of
 * candidates are judged in their order. Refused with a sentence where a file cannot be read as a list, or the reading was stopped.
 */
export async function judgeLists(
  inputs: readonly ListInput[],
  settings: PersonsSettings,
  watch: PersonsWatch = {},
): Promise<Result<Judged>> {
  if (inputs.length > mostLists) return tooManyLists(inputs.length);
  const [only] = inputs;
  if (only !== undefined && inputs.length === 1 && (await isAggregate(only.source))) {
    const read = await readAggregate(only.source, settings);
    return read.ok ? ok({ result: read.value, lists: [], rejecting: 0 }) : read;
  }
  const region = settings.regionCode === null ? null : regionOf(settings.regionCode);
  if (region?.ok === false) return region;
  const { rules } = settings;
  const check = new PersonCheck(checkSettings(settings, region?.value ?? null));
  const isStopped = watch.isStopped ?? ((): boolean => false);
  const of = inputs.reduce((sum, { source }) => sum + source.size, 0);
  let done = 0;
  let rowsBefore = 0;
  const named = new Map<number, { list: string; row: number }[]>();
  const results: (readonly [number, ListResult])[] = [];
  const judged: JudgedList[] = [];
  const ordered = inputs
    .map((input, at) => ({ input, at }))
    .sort((a, b) => order[a.input.role] - order[b.input.role] || a.at - b.at);
  for (const { input, at } of ordered) {
    const { source, role, payer } = input;
    const opened = await openList(source, isStopped);
    if (!opened.ok) return opened;
    const { heading } = opened.value;
    check.begin(at, role, payer, heading.places);
    const whole = await opened.value.scan(
      (bytes, starts, ends, fields, numbers, line) => {
        check.row(bytes, starts, ends, fields, numbers);
        if (role !== "candidates") return;
        for (let left = check.reasons[check.rows - 1] as number; left !== 0; left &= left - 1) {
          const bit = 31 - Math.clz32(left & -left);
          const rows = named.get(bit) ?? [];
          if (rows.length === 0) named.set(bit, rows);
          if (rows.length < mostNamed) rows.push({ list: source.name, row: line });
        }
      },
      (bytes) => {
        done += bytes;
        watch.onProgress?.({
          done: Math.min(done, of),
          of,
          rows: rowsBefore + check.rows,
          name: source.name,
        });
        return isStopped();
      },
    );
    if (!whole) return refuseList(source.name, stoppedList);
    rowsBefore += check.rows;
    results.push([
      at,
      {
        name: source.name,
        role,
        payer,
        rows: check.rows,
        passed: check.passed,
        columns: heading.columns.flatMap(({ heading: words, field }) =>
          field === null ? [] : [{ heading: words, field }],
        ),
        missing: missingIn(heading.places, role === "candidates" ? rules.required : ["nik"]),
        rounded: check.readable >= enoughNik && check.endingInZero > roundedPart * check.readable,
      },
    ]);
    judged.push({ input, opened: opened.value, reasons: check.reasons.subarray(0, check.rows) });
  }
  const lists = results.sort(([a], [b]) => a - b).map(([, list]) => list);
  return ok({
    result: resultOf(check, lists, settings, named),
    lists: inputs.flatMap((input) => judged.find((one) => one.input === input) ?? []),
    rejecting: personRules.reduce(
      (bits, { id }) => (rules.actions[id] === "reject" ? bits | ruleBits[id] : bits),
      0,
    ),
  });
}

function checkSettings({ rules, date }: PersonsSettings, region: Region | null): CheckSettings {
  return { rules, on: dayOfIso(date), region };
}

function resultOf(
  check: PersonCheck,
  lists: readonly ListResult[],
  settings: PersonsSettings,
  named: ReadonlyMap<number, readonly { list: string; row: number }[]>,
): PersonsResult {
  const { rules, date, regionCode } = settings;
  const has = (role: ListRole): boolean => lists.some((list) => list.role === role);
  const candidates = lists.filter(({ role }) => role === "candidates");
  const sum = (of: "rows" | "passed"): number => candidates.reduce((total, list) => total + list[of], 0);
  const [listed, passed] = [sum("rows"), sum("passed")];
  return {
    kind: "persons",
    date,
    regionCode,
    lists,
    rules: personRules.map(({ id, limit }, bit): RuleCount => ({
      id,
      action: rules.actions[id],
      limit: limit === null ? null : limitOf(rules, id),
      rows: check.broken[bit] ?? 0,
      first: named.get(bit) ?? [],
    })),
    candidates: has("candidates") ? dimensionsOf(check, "candidates", rules) : null,
    members: has("members") ? dimensionsOf(check, "members", rules) : null,
    twice: twiceOf(check, lists, date),
    movement: has("members") && has("earlier") ? movementOf(check) : null,
    verified: listed === 0 ? null : { listed, passed, share: passed / listed },
  };
}

function dimensionsOf(check: PersonCheck, role: ListRole, rules: RuleSet): readonly Dimension[] {
  const { words, tallies, groups } = check.counts[role];
  const names = groupNames(rules);
  const found = [
    ...wordDimensions.flatMap(([id]): readonly Dimension[] => {
      const [dictionary, tally] = [words.get(id), tallies.get(id)];
      return dictionary === undefined || tally === undefined
        ? []
        : [wordLines(id, dictionary, tally, id === "desa" ? words.get("kecamatan") : undefined)];
    }),
    ...groupDimensions.map((id) => groupLines(id, names[id], groups[id])),
  ];
  return found.filter(
    ({ lines, words: size }) =>
      lines.some(({ key }) => key !== "") || (lines.length === 0 && size > names.age.length),
  );
}

function movementOf({ movement }: PersonCheck): Movement {
  const { now, earlier, stayed, repeated } = movement;
  return { now, earlier, stayed, joined: now - stayed, lapsed: earlier - stayed, repeated };
}

function twiceOf(check: PersonCheck, lists: readonly ListResult[], date: IsoDate): readonly PaidTwice[] {
  const payerOf = (number: number): PayerId | null => payers()[number - 1]?.id ?? null;
  return [...check.twice.values()]
    .map(({ firstList, list, firstPayer, payer, persons }): PaidTwice => ({
      firstList: lists[firstList]?.name ?? "",
      list: lists[list]?.name ?? "",
      firstPayer: payerOf(firstPayer),
      payer: payerOf(payer),
      persons,
      rupiahAYear: costOfYear(persons, payerOf(payer), date),
    }))
    .sort((a, b) => b.persons - a.persons);
}

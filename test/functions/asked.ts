/** What each function is asked on a column, once: the benchmark asks ten thousand rows, the watch on the law a few. */
import type { CustomFunction } from "../../src/functions/spill.js";

/** A column that a value makes for each row. */
const column = (rows: number, of: (row: number) => unknown): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [of(row)]);
const one = (value: unknown): unknown[][] => [[value]];
const names = ["Lampung", "18.10", "Kab. Pati", "DKI", "Muba"];

/** The columns that more than one function is asked on. */
export function columnsOf(rows: number) {
  return {
    covered: column(rows, (row) => row),
    workers: column(rows, (row) => row + 1_000),
    wages: column(rows, (row) => 1_000_000 + 317 * row),
  };
}

/** The arguments of a function on so many rows; of one that spills a block, those of a block. A function without any is refused by name. */
export function askedIn(rows: number): (of: CustomFunction) => readonly unknown[] {
  const { covered, workers, wages } = columnsOf(rows);
  const word = (words: readonly unknown[]): unknown[][] => column(rows, (row) => words[row % words.length]);
  const columns: Readonly<Record<string, readonly unknown[]>> = {
    COVERAGE_RATE: [covered, workers],
    GAP_TO_TARGET: [covered, workers, one(0.3839), null],
    SUBSIDY_COST: [covered, one(12), one("2026-01"), one("SELF"), one("other")],
    CONTRIBUTION: [one("PU"), one("2026-01"), one("APBD"), null, wages, one("JKK+JKM+JHT"), one(1)],
    WORKERS_AFFORDABLE: [wages, one(12), one("2026-01"), one("SELF"), one("other")],
    IMPLIED_WORKERS: [covered, one(0.2679), null],
    CHANGE_EFFECTS: [covered, workers, column(rows, (row) => row + 7), column(rows, (row) => row + 1_234)],
    PROJECT_COVERAGE: [one(760_468), one(3_058_943), one(0.3839), one(50), one(0.015)],
    TARGET: [word(["RPJMN", "RPJPN"]), word([2029, 2045])],
    JAKON_CONTRIBUTION: [column(rows, (row) => 1_000_003 * (row + 1))],
    LEGAL_BASIS: [word(["bpu.jkm", "pu.jkp.rate"]), one("2026-01")],
    REGION: [word(names), one("kode")],
    TERBILANG: [column(rows, (row) => 3_024_000_001 + 7 * row)],
    PARAMETER_VALUE: [word(["bpu.jkm", "pu.jp.wage_cap"]), one("2026-01")],
    MINIMUM_WAGE: [word(names), one(2026)],
    CONTRIBUTION_PARTS: [one("PU"), one("2026-01"), one("APBD"), null, one(3_000_000), null, one(1)],
    FULL_JKM_MONTHS: [column(rows, (row) => row % 30), one("2026-01")],
    BENEFIT: [one("JKK meninggal"), one("2026-01"), wages],
    REGENCIES: [one("Lampung")],
    EXPECTED_BENEFITS: [column(rows, (row) => 12 * row), null, one("2026-01")],
    HEADS_FOR_TOTAL: [one(33_200_000_000), null, null, one(100_000_000)],
  };
  return ({ id }) => {
    const asked = columns[id];
    if (asked === undefined) throw new Error(`Nothing is asked of ${id}: give it a column`);
    return asked;
  };
}

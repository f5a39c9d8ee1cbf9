/**
 * Long cells, many columns, many separators: reading four times as much takes about four times as long. Measured in time of the
 * processor, so that a busy machine does not count.
 */
import { describe, expect, it } from "@jest/globals";
import { cellIn, gridOfText, numberFormatOf } from "../../src/intake/grid/index.js";
import {
  dateWithin,
  readDateText,
  readNumberText,
  regionWithin,
  saysNothing,
  segmentWithin,
} from "../../src/intake/reading/index.js";

/** Milliseconds of the processor, the least of three. */
function cost(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

/** How the cost grows: 1 is in step with the size, 2 with its square. Below a few milliseconds nothing can be said, or need be. */
function exponent(work: (size: number) => () => unknown, size: number): number {
  const [small, large] = [cost(work(size)), cost(work(16 * size))];
  return large < 20 ? 0 : Math.log(large / Math.max(small, 0.5)) / Math.log(16);
}

const spaces = (count: number): string => " ".repeat(count);

const kinds: readonly (readonly [string, number, (size: number) => () => unknown])[] = [
  ["a cell with spaces inside", 3_000, (n) => () => gridOfText(`a${spaces(n)}b\tc`)],
  ["a cell of one word", 3_000, (n) => () => gridOfText(`${"x".repeat(n)}\tc`)],
  ["many tabs", 3_125, (n) => () => gridOfText(`a${"\t".repeat(n)}b\nc`)],
  ["many semicolons", 3_125, (n) => () => gridOfText(`a${";".repeat(n)}b\nc;d`)],
  ["quotes that are never closed", 500, (n) => () => gridOfText(`a;"b\n`.repeat(n))],
  [
    "thousands of columns, each asked for",
    1_000,
    (n) => {
      const [row] = gridOfText(Array.from({ length: n }, (_, i) => (i % 2 === 0 ? "x" : "")).join("\t")).rows;
      return () => {
        if (row !== undefined) for (let column = 0; column < n; column += 1) cellIn(row, column);
      };
    },
  ],
  ["a number with spaces", 3_000, (n) => () => readNumberText(`1${spaces(n)}2`)],
  ["signs for nothing", 3_000, (n) => () => saysNothing(`${"-".repeat(n)}x`)],
  ["words before a date", 1_000, (n) => () => readDateText(`${"per ".repeat(n)}2023`)],
  ["a date with spaces", 3_000, (n) => () => readDateText(`31${spaces(n)}Desember${spaces(n)}x`)],
  ["a date within a long text", 2_000, (n) => () => dateWithin(`${"1 -".repeat(n)}Des`)],
  ["a region within a long text", 500, (n) => () => regionWithin("Kabupaten Entah ".repeat(n))],
  ["a segment within a long text", 500, (n) => () => segmentWithin("pekerja entah ".repeat(n))],
  ["a number format", 3_000, (n) => () => numberFormatOf(`${'"'.repeat(n)}0${"[".repeat(n)}`)],
];

describe("reading is in step with the size", () => {
  it.each(kinds)(
    "%s",
    (_, size, work) => {
      expect(exponent(work, size)).toBeLessThanOrEqual(1.1);
    },
    120_000,
  );
});

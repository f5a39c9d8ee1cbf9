import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { isIsoDate, parameters } from "../../src/domain/index.js";
import type { Parameter, ParameterUnit } from "../../src/domain/index.js";

const all = parameters();
const each = all.map((parameter) => ({ id: parameter.id, parameter }));

/** Whether what a file of the law hands out is a parameter: nothing else has values and a day of its last check. */
function isParameter(exported: unknown): exported is Parameter {
  return (
    typeof exported === "object" && exported !== null && "values" in exported && "lastChecked" in exported
  );
}

/** Every number that a value holds, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** What a number of a unit can be. Tables mix units only where the unit says "mixed" or "rupiah". */
const plausible: Readonly<Partial<Record<ParameterUnit, readonly [least: number, most: number]>>> = {
  rupiah: [0, 200_000_000],
  "rupiah per child per year": [0, 200_000_000],
  "share of basis": [0.001, 0.1],
  "share of wage": [0, 5],
  "share of contract value": [0, 10_000_000_000],
  "share of normal contribution": [0, 1],
  "share of workers": [0.01, 2],
  persons: [1, 300_000_000],
  months: [1, 60],
  years: [10, 80],
  "working days": [1, 60],
};

describe("the tree of the law", () => {
  it("holds at least as many parameters as on the day this was written", () => {
    expect(all.length).toBeGreaterThanOrEqual(58);
  });

  it("has ids that are unique and speak: words joined by dots", () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(id))).toEqual([]);
  });

  it.each(each)(
    "$id: has at least one value, with real days in order and without overlap",
    ({ parameter }) => {
      expect(parameter.values.length).toBeGreaterThan(0);
      parameter.values.forEach(({ from, until }, index) => {
        expect(isIsoDate(from)).toBe(true);
        if (until !== undefined) {
          expect(isIsoDate(until)).toBe(true);
          expect(until > from).toBe(true);
        }
        const next = parameter.values[index + 1];
        if (next !== undefined) expect(next.from > (until ?? from)).toBe(true);
      });
    },
  );

  it.each(each)("$id: a first day known to a month or year stands on its first day", ({ parameter }) => {
    for (const { from, fromPrecision } of parameter.values) {
      if (fromPrecision === "year") expect(from.slice(4)).toBe("-01-01");
      if (fromPrecision === "month") expect(from.slice(7)).toBe("-01");
    }
  });

  it.each(each)("$id: cites an act, and pages unless it says that none was seen", ({ parameter }) => {
    for (const { citation, confidence } of parameter.values) {
      expect(citation.act.trim()).not.toBe("");
      expect(citation.article?.trim()).not.toBe("");
      if (!["transcribed", "inferred", "unverified"].includes(confidence)) {
        expect(citation.sources.length).toBeGreaterThan(0);
      }
    }
  });

  it.each(each)("$id: its links are well formed", ({ parameter }) => {
    for (const link of parameter.values.flatMap(({ citation }) => citation.sources)) {
      const url = new URL(link);
      expect(["http:", "https:"]).toContain(url.protocol);
      expect(url.hostname).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(link).not.toMatch(/\s/);
    }
  });

  it.each(each)("$id: its numbers are plausible for its unit", ({ parameter }) => {
    const range = plausible[parameter.unit];
    if (range === undefined) return;
    for (const { value } of parameter.values) {
      for (const number of numbersIn(value)) {
        expect(number).toBeGreaterThanOrEqual(range[0]);
        expect(number).toBeLessThanOrEqual(range[1]);
      }
    }
  });

  it.each(each)("$id: reads in both languages: name, value, notes, what to check again", ({ parameter }) => {
    const texts = [
      parameter.name,
      ...parameter.notes,
      ...parameter.rechecks.map(({ why }) => why),
      ...parameter.values.flatMap(({ value, conflict }) => [
        ...(value === null || value === "pending" ? [] : [parameter.describe(value)]),
        ...(conflict === undefined ? [] : [conflict]),
      ]),
    ];
    for (const text of texts) {
      expect(text.id.trim()).not.toBe("");
      expect(text.en.trim()).not.toBe("");
      expect(`${text.id}${text.en}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it.each(each)("$id: was checked on a real day, and what is due again is later", ({ parameter }) => {
    expect(isIsoDate(parameter.lastChecked)).toBe(true);
    for (const { due } of parameter.rechecks) {
      expect(isIsoDate(due)).toBe(true);
      expect(due > parameter.lastChecked).toBe(true);
    }
  });
});

const lawFolder = join("src", "domain", "law");

describe("the sources of the law", () => {
  it("declare exactly the parameters of the tree", async () => {
    const names = readdirSync(lawFolder).filter((name) => name.endsWith(".ts"));
    const rooms = await Promise.all(
      names.map(async (name) => (await import(join(process.cwd(), lawFolder, name))) as object),
    );
    const declared = new Set(rooms.flatMap((room) => Object.values(room).filter(isParameter)));
    expect([...declared].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  });
});

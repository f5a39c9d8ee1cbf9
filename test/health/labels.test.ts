import { describe, expect, it } from "@jest/globals";
import { projectFiles, read } from "./sources.js";

/**
 * Tests find cells by the plan's own names for them (`PlanPlaces`, and the names of the checks), so that a label can be put in other
 * words without a test knowing. These alone look for words, as the words are what they are about.
 */
const MAY_LOOK: readonly (readonly [RegExp, string])[] = [
  [/^test\/browser\//, "they see a page, as a person does"],
  [
    /^test\/sweep\/libreoffice\/lampung\.test\.ts$/,
    "it reads a saved file in another program, as a person does",
  ],
  [
    /^test\/sweep\/plans\//,
    "they lay each label with its number beside the domain, and so hold that a name leads to the row that says so",
  ],
  [
    /^test\/excel\/refresh(ing|\.edited\.wide\.test|\.wide\.test)\.ts$/,
    "a refresh keeps words and numbers together, wherever lines went",
  ],
  [
    /^test\/(excel|workbench\/fill)\/compare(\.wide)?\.test\.ts$/,
    "a sheet of differences says in words what differs",
  ],
  [
    /^test\/taskpane\/rendered\/(payers|persons)\.test\.tsx$/,
    "the pane hands over a plan whose choices it alone knows",
  ],
];

/** Words of a label, not of an id: more than one, the first with a capital. */
const label = String.raw`["\x60](?:[A-Z][a-z]+[ :(]|[A-Z][^"\x60]*\$\{\w+\})[^"\x60]*["\x60]`;
const finders = String.raw`\b(?:(?:r|\w*R)ows?(?:Of|With|At|Labelled|On[A-Z]\w*)?|labelled|besideLabel|find|years|inYears|verdict|cellOf|shown)`;
const lookups: readonly RegExp[] = [
  // find("Proyeksi", "Peserta yang diperlukan", …), verdict("Pekerja terisi: Nelayan kecil")
  new RegExp(String.raw`${finders}\(\s*(?:[\w.]+,\s*)?(?:"[\w ]+",\s*)?(?:-?\d+,\s*)?${label}`, "gu"),
  // cells.find(({ content }) => content === "Pekerja (basis)"), and the same of a parameter
  new RegExp(String.raw`\b(?:content|value)\s*===\s*(?:label|words|wanted|line\b|${label})`, "gu"),
];

const lookupsIn = (text: string): readonly string[] =>
  lookups.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found));

describe("tests that look for a cell", () => {
  const tests = projectFiles("test").filter(
    (path) => /\.tsx?$/.test(path) && !path.startsWith("test/health/"),
  );

  it("ask for it by the plan's own name, but for those that are about the words", () => {
    const found = tests
      .filter((path) => !MAY_LOOK.some(([allowed]) => allowed.test(path)))
      .flatMap((path) => lookupsIn(read(path)).map((lookup) => `${path}: ${lookup}`));
    // What a consolidated workbook says of a source that nobody named is counted, and no cell is looked for.
    expect(found).toEqual(['test/excel/rekap.test.ts: content === "Tidak disebut"']);
  });

  it("and that may look for words, do", () => {
    const idle = MAY_LOOK.filter(
      ([allowed]) => !tests.some((path) => allowed.test(path) && lookupsIn(read(path)).length > 0),
    );
    expect(idle.map(([, why]) => why)).toEqual([]);
  });

  it.each([
    'book.find("Proyeksi", "Peserta yang diperlukan", "K")',
    'book.years("Biaya", "Biaya semua pembayar", 3)',
    'book.rowOf("RKA", 2, "Jumlah belanja iuran")',
    'verdict("Upah dasar segmen PU terisi: Ketua RT/RW")',
    "book.verdict(`Peserta terisi: ${region}`)",
    'cells.find(({ content }) => content === "Proyek jalan")',
    "cells.filter(({ column, content }) => column === 0 && content === label)",
  ])("would be told: %s", (text) => {
    expect(lookupsIn(text)).toHaveLength(1);
  });

  it.each([
    'book.verdict("covered.filled:nelayan")',
    "book.years(book.at.projection.total.members, 6)",
    'addIn.cell("Rekonsiliasi (2)", "G5")',
    'expect(book.begin()).toBe("Pekerja terisi: Nelayan kecil")',
    "sources.find(({ column, content }) => column === sourceIdColumn && content === id)",
  ])("would not: %s", (text) => {
    expect(lookupsIn(text)).toEqual([]);
  });
});

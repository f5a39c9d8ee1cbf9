import { describe, expect, it } from "@jest/globals";
import { exampleOf, usage } from "../../src/commands/example.js";
import { fieldsOf, flags, readRequest, type Given } from "../../src/commands/request.js";
import { choiceIds } from "../../src/domain/index.js";
import { parseChoices } from "../../src/workbench/fill/arguments.js";
import { checkBreakdown, checkPlan } from "../../src/workbooks/index.js";

const kinds = ["plan", "breakdown", "national"] as const;

const plan = { regionCode: "18", baseYear: 2024, horizonYear: 2029, targetShare: 0.3839, targetYear: 2029 };

function read(file: unknown, words: Given["flags"] = {}) {
  const request = readRequest({ file, flags: words });
  if (!request.ok) throw new Error(request.problem.sentence.en);
  return request.value;
}

function refused(file: unknown, words: Given["flags"] = {}): string {
  const request = readRequest({ file, flags: words });
  if (request.ok) throw new Error("The request was expected to be refused");
  const { id, en } = request.problem.sentence;
  expect(id).not.toBe(en);
  return id;
}

describe("the example of a file of choices", () => {
  it.each(kinds)("of the %s is taken as it is", (kind) => {
    const text = exampleOf(kind);
    expect(text).toMatch(/^ {2}\/\/ /mu);
    const request = read(parseChoices(text, "contoh.json"));
    expect(request.workbook).toBe(kind);
    if (request.workbook === "plan") expect(checkPlan(request.choices)).toMatchObject({ ok: true });
    if (request.workbook === "breakdown") expect(checkBreakdown(request.choices)).toMatchObject({ ok: true });
  });

  it("shows everything that can be said, and a comment in both languages for each", () => {
    for (const kind of kinds) {
      const text = exampleOf(kind);
      for (const [key, { label }] of Object.entries(fieldsOf[kind])) {
        expect(text).toContain(`"${key}": `);
        expect(text).toContain(`// ${label.id}: `);
        expect(text).toContain(`// ${label.en}: `);
      }
    }
  });
});

describe("a file of choices", () => {
  it("is a plan unless it says otherwise, with what is usual for the rest", () => {
    expect(read(plan)).toEqual({
      workbook: "plan",
      choices: { ...plan, payer: "APBD", monthsPerYear: 12, language: "id" },
      next: null,
    });
    expect(read({ ...plan, workbook: "plan" })).toEqual(read(plan));
  });

  it("gives way to the words of the command line", () => {
    expect(read(plan, { target: "0.5", payer: "mandiri", path: "s" })).toMatchObject({
      choices: { targetShare: 0.5, payer: "SELF", path: "s" },
    });
  });

  it.each([
    [
      "a misspelt key",
      { ...plan, grwoth: 0.01 },
      /^"grwoth" tidak dikenal\. Yang diterima: regionCode, .*growth/u,
    ],
    ["a key that every object has", { ...plan, toString: 1 }, /"toString" tidak dikenal/u],
    ["a number as text", { ...plan, growth: "1,5%" }, /^"growth" harus bilangan.*"1,5%"/u],
    [
      "a path that is none",
      { ...plan, path: "zigzag" },
      /^"path" harus salah satu dari "linear", .*"zigzag"/u,
    ],
    ["a payer that is none", { ...plan, payers: ["APBD", "Paman"] }, /"payers\[1\]" tidak dikenal: "Paman"/u],
    ["a ceiling of nobody", { ...plan, ceilings: { Paman: 5 } }, /"Paman"/u],
    [
      "a segment that lacks a part",
      { ...plan, segments: [{ id: "a" }] },
      /"segments\[0\]\.name" harus teks.*tidak ada/u,
    ],
    [
      "a figure of no kind",
      { ...plan, total: { covered: { kind: "guess" }, workers: { kind: "blank" } } },
      /"total\.covered\.kind" harus salah satu dari "published", "own", "blank"; yang diterima "guess"/u,
    ],
    [
      "an own figure with a key too many",
      { ...plan, total: { covered: { kind: "blank", value: 5 }, workers: { kind: "blank" } } },
      /"total\.covered\.value" tidak dikenal/u,
    ],
    ["a list in place of the object", [plan], /harus satu bagian/u],
    [
      "a workbook that is none",
      { workbook: "rekap" },
      /"workbook" harus salah satu dari "plan", "breakdown", "national"; yang diterima "rekap"/u,
    ],
    ["nothing of what a plan needs", {}, /^--region \("regionCode"\) belum diisi/u],
    ["weights without a region", { workbook: "breakdown", weights: {} }, /^--region/u],
  ])("with %s is refused by name", (_, file, sentence) => {
    expect(refused(file)).toMatch(sentence);
  });
});

describe("words of the command line", () => {
  it("are there for every choice of one value", () => {
    const withWord = choiceIds.filter((id) => fieldsOf.plan[id]?.flag !== undefined);
    expect(withWord).toEqual([
      "regionCode",
      "baseYear",
      "horizonYear",
      "targetShare",
      "targetYear",
      "payer",
      "monthsPerYear",
      "language",
      "path",
      "growth",
      "retention",
      "verificationYield",
      "yieldSource",
      "startMonth",
      "newMembersStart",
      "budgetYear",
      "budgetOn",
      "runningPersons",
    ]);
    for (const word of Object.keys(flags())) expect(usage()).toContain(`--${word}`);
  });

  it("ask for the next year of a plan, with actual figures that say when and from where", () => {
    const actual = { covered: 28_000, asOf: "2025-12-31", source: "surat 12" };
    const asked = (actuals: unknown, words: Given["flags"] = { next: true }) =>
      readRequest({ file: plan, flags: words, actuals });
    expect(asked(null)).toMatchObject({ ok: true, value: { next: {} } });
    expect(asked({ petani: actual })).toMatchObject({ ok: true, value: { next: { petani: actual } } });
    const sentences = [
      [
        asked({ petani: { ...actual, asOf: "akhir tahun" } }),
        /"petani": isi "asOf" dengan hari, bulan atau tahun/u,
      ],
      [asked({ petani: { covered: 1 } }), /"petani": "asOf"/u],
      [asked({ petani: { ...actual, members: 1 } }), /"petani": "members" tidak dikenal/u],
      [asked([1]), /harus bagian \{ … \}/u],
      [asked({ petani: actual }, {}), /--actuals hanya bersama --next/u],
      [asked(null, { next: true, national: true }), /--next tidak dipakai bersama --national/u],
    ] as const;
    for (const [answer, sentence] of sentences) {
      if (answer.ok) throw new Error("It was taken");
      expect(answer.problem.sentence.id).toMatch(sentence);
    }
  });

  it("ask for a breakdown with its usual choices, by name or code", () => {
    const request = read(null, { breakdown: true, region: "Lampung" });
    expect(request).toMatchObject({
      workbook: "breakdown",
      choices: {
        regionCode: "18",
        segments: ["semua-pekerja"],
        quota: null,
        method: "uncovered",
        capAtUncovered: true,
      },
    });
  });

  it("take segments, quota, method and cap", () => {
    const words = { segments: "nelayan, linmas", quota: "1000", method: "equal", "no-cap": true } as const;
    expect(read(null, { breakdown: true, region: "18", ...words })).toMatchObject({
      choices: { segments: ["nelayan", "linmas"], quota: 1000, method: "equal", capAtUncovered: false },
    });
  });

  it("ask for the national sheet with nothing more", () => {
    expect(read(null, { national: true, "base-year": "2025" })).toEqual({
      workbook: "national",
      choices: { baseYear: 2025, language: "id" },
    });
  });

  it.each<[Given["flags"], RegExp]>([
    [{ breakdown: true }, /^--region .*belum diisi/u],
    [{ breakdown: true, region: "18", quota: "seribu" }, /^--quota.*"seribu"/u],
    [{ breakdown: true, region: "18", quota: "" }, /^--quota belum diisi/u],
    [{ breakdown: true, region: "18", segments: " " }, /^--segments belum diisi/u],
    [{ breakdown: true, region: "18", segments: "penyihir" }, /"segments\[0\]".*"penyihir"/u],
    [{ breakdown: true, region: "18", target: "0.4" }, /^--target tidak dipakai bersama --breakdown/u],
    [{ breakdown: true, region: "18", payer: "APBD" }, /^--payer tidak dipakai bersama --breakdown/u],
    [{ breakdown: true, national: true }, /--breakdown, --national: pilih salah satu/u],
    [{ breakdown: true, region: "18", language: "jv" }, /"language".*"jv"/u],
    [{ national: true, region: "18" }, /^--region tidak dipakai bersama --national/u],
    [{ national: true, "base-year": "kapan" }, /^--base-year.*"kapan"/u],
    [{ region: "18", quota: "1" }, /^--quota tidak dipakai untuk rencana, hanya untuk --breakdown/u],
    [{ region: "18", method: "equal" }, /^--method.*--breakdown/u],
    [{ region: "18", "base-year": "dua ribu" }, /^--base-year.*"dua ribu"/u],
  ])("%j are refused with the word", (words, sentence) => {
    expect(refused(null, words)).toMatch(sentence);
  });
});

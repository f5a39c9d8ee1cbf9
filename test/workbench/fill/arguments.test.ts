import { describe, expect, it } from "@jest/globals";
import {
  ArgumentProblem,
  parseChoices,
  readArguments,
  readWords,
} from "../../../src/workbench/fill/arguments.js";

function refused(read: () => unknown): string {
  try {
    read();
  } catch (problem) {
    expect(problem).toBeInstanceOf(ArgumentProblem);
    return (problem as ArgumentProblem).message;
  }
  throw new Error("The arguments were expected to be refused");
}

describe("what is about the file", () => {
  it("is read without knowing the other words", () => {
    expect(readArguments(["--region", "18", "--out", "a.xlsx", "--recalculate"])).toEqual({
      in: null,
      agree: false,
      out: "a.xlsx",
      clean: null,
      pack: null,
      sipd: null,
      checkPack: null,
      persons: [],
      members: [],
      wholeNik: false,
      compare: null,
      actuals: null,
      forms: null,
      recalculate: true,
      choices: null,
      example: false,
    });
    expect(readArguments(["--choices", "-", "--out=a.xlsx"])).toMatchObject({ out: "a.xlsx", choices: "-" });
  });

  it("may be folders for the documents instead of a workbook", () => {
    expect(readArguments(["--region", "18", "--pack", "paket", "--check-pack=lama"])).toMatchObject({
      out: null,
      pack: "paket",
      checkPack: "lama",
    });
  });

  it("may be the forms of a province alone", () => {
    expect(readArguments(["--region", "16", "--forms", "isian.zip"])).toMatchObject({
      out: null,
      forms: "isian.zip",
    });
    for (const other of ["--out=a.xlsx", "--pack=paket", "--in=a.xlsx", "--choices=a.json"])
      expect(refused(() => readArguments(["--region", "16", "--forms", "isian", other]))).toContain(
        "--forms",
      );
  });

  it("may be lists of persons, for the annex of a pack", () => {
    const lists = ["--persons", "a.csv", "--persons", "b.csv", "--members", "aktif.csv"];
    expect(readArguments(["--pack", "paket", ...lists])).toMatchObject({
      ...{ persons: ["a.csv", "b.csv"], members: ["aktif.csv"], wholeNik: false },
    });
    expect(readArguments(["--pack", "paket", ...lists, "--whole-nik"])).toMatchObject({ wholeNik: true });
  });

  it("may be a workbook that is opened instead of a new one", () => {
    expect(readArguments(["--in", "a.xlsx", "--out", "b.xlsx", "--agree"])).toMatchObject({
      ...{ in: "a.xlsx", out: "b.xlsx", agree: true },
    });
    expect(refused(() => readArguments(["--out", "b.xlsx", "--agree"]))).toMatch(/--agree.*--in/u);
    const next = ["--in", "a.xlsx", "--next", "--actuals", "nyata.json", "--out", "b.xlsx"];
    expect(readArguments(next)).toMatchObject({ in: "a.xlsx", actuals: "nyata.json" });
    expect(refused(() => readArguments(["--in", "a.xlsx", "--compare", "a.json", "b.json"]))).toMatch(
      /--in.*--compare/u,
    );
  });

  it("is not needed for an example", () => {
    expect(readArguments(["--breakdown", "--example"])).toMatchObject({ out: null, example: true });
  });

  it.each([
    [["--region", "18"], /--out.*missing/u],
    [["--out", "a.pdf"], /--out.*"a\.pdf"/u],
    [["--clean", "a.pdf"], /--clean.*"a\.pdf"/u],
    [["--out", "a.xlsx", "--choices"], /--choices.*missing/u],
    [["--out", "a.xlsx", "--persons", "a.csv"], /--persons.*only with --pack/u],
    [["--pack", "paket", "--whole-nik"], /--whole-nik.*only with --persons/u],
    [["--pack", "paket", "--persons"], /--persons.*missing/u],
  ])("%j is refused with the argument's name", (argv, sentence) => {
    expect(refused(() => readArguments(argv))).toMatch(sentence);
  });
});

describe("the page's words", () => {
  const offered = { region: true, quota: true, breakdown: false };

  it("are handed on as they were typed, without those about the file", () => {
    const argv = ["--breakdown", "--region", "Kota Metro", "--quota=-5", "--out", "a.xlsx", "--recalculate"];
    expect(readWords(argv, offered)).toEqual({ breakdown: true, region: "Kota Metro", quota: "-5" });
  });

  it("are refused with those that are accepted when the page has no such word", () => {
    const message = refused(() => readWords(["--provinsi", "18"], offered));
    expect(message).toMatch(/^--provinsi tidak dikenal .*--region, --quota, --breakdown/u);
  });
});

describe("a file of choices", () => {
  it("may have comments, a trailing comma and a byte order mark", () => {
    const text = '\ufeff{\n  // tahun dasar\n  "baseYear": 2024, /* "x": 1 */\n  "source": "http://a//b",\n}';
    expect(parseChoices(text, "a.json")).toEqual({ baseYear: 2024, source: "http://a//b" });
  });

  it("that is no JSON is refused by its name", () => {
    expect(refused(() => parseChoices("{ baseYear: 2024 }", "a.json"))).toMatch(
      /--choices: "a\.json".*JSON/u,
    );
  });
});

import { describe, expect, it } from "@jest/globals";
import { ArgumentProblem, readArguments } from "../../../src/workbench/fill/arguments.js";

const refused = (...argv: string[]): string => {
  try {
    readArguments(argv);
  } catch (problem) {
    expect(problem).toBeInstanceOf(ArgumentProblem);
    return (problem as ArgumentProblem).message;
  }
  throw new Error("The arguments were expected to be refused");
};

describe("--breakdown", () => {
  it("needs a region and a file, and leaves the rest to what is usual", () => {
    expect(readArguments(["--breakdown", "--region", "18", "--out", "a.xlsx"])).toEqual({
      workbook: "breakdown",
      region: "18",
      baseYear: null,
      segments: null,
      quota: null,
      method: null,
      capAtUncovered: true,
      language: "id",
      out: "a.xlsx",
      recalculate: false,
    });
  });

  it("takes segments, quota, method and cap", () => {
    const argv = ["--segments", "nelayan, linmas", "--quota", "1000", "--method", "equal", "--no-cap"];
    expect(readArguments(["--breakdown", "--region", "18", "--out", "a.xlsx", ...argv])).toMatchObject({
      segments: ["nelayan", "linmas"],
      quota: 1000,
      method: "equal",
      capAtUncovered: false,
    });
  });

  it.each([
    [["--out", "a.xlsx"], /--region.*missing/],
    [["--region", "18"], /--out.*missing/],
    [["--region", "18", "--out", "a.pdf"], /--out.*"a\.pdf"/],
    [["--region", "18", "--out", "a.xlsx", "--quota", "seribu"], /--quota.*"seribu"/],
    [["--region", "18", "--out", "a.xlsx", "--quota", "1.5"], /--quota.*"1\.5"/],
    [["--region", "18", "--out", "a.xlsx", "--quota", ""], /--quota.*""/],
    [["--region", "18", "--out", "a.xlsx", "--segments", " "], /--segments.*missing/],
    [["--region", "18", "--out", "a.xlsx", "--target", "0.4"], /--target.*--breakdown/],
    [["--region", "18", "--out", "a.xlsx", "--payer", "APBD"], /--payer.*--breakdown/],
    [["--region", "18", "--out", "a.xlsx", "--national"], /--breakdown, --national/],
    [["--region", "18", "--out", "a.xlsx", "--language", "jv"], /--language.*"jv"/],
  ])("%j is refused with the argument's name", (argv, sentence) => {
    expect(refused("--breakdown", ...argv)).toMatch(sentence);
  });
});

describe("--national", () => {
  it("needs a file only", () => {
    expect(readArguments(["--national", "--out", "a.xlsx", "--base-year", "2025", "--recalculate"])).toEqual({
      workbook: "national",
      baseYear: 2025,
      language: "id",
      out: "a.xlsx",
      recalculate: true,
    });
  });

  it.each([
    [["--region", "18"], /--region.*--national/],
    [["--quota", "5"], /--quota.*--national/],
    [["--base-year", "kapan"], /--base-year.*"kapan"/],
  ])("%j is refused with the argument's name", (argv, sentence) => {
    expect(refused("--national", "--out", "a.xlsx", ...argv)).toMatch(sentence);
  });
});

describe("the plan", () => {
  it.each(["--quota", "--method", "--segments"])("has no use for %s", (name) => {
    const argv = ["--region", "18", "--base-year", "2024", "--to", "2029", "--target", "0.4"];
    const message = refused(...argv, "--target-year", "2029", "--out", "a.xlsx", name, "1");
    expect(message).toContain(name);
    expect(message).toContain("--breakdown");
  });
});

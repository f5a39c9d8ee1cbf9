import { describe, expect, it } from "@jest/globals";
import { problemOf } from "../../src/excel/problem.js";

const officeError = (code: string): Error => Object.assign(new Error(`Excel says ${code}`), { code });

describe("what Excel refuses becomes a sentence", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "editing", "Enter"],
    ["InvalidApiCallInContext", "editing", "Enter"],
    ["AccessDenied", "protected", "dilindungi"],
    ["ItemAlreadyExists", "name-taken", "nama yang sama"],
    ["RequestPayloadSizeLimitExceeded", "too-large", "terlalu besar"],
    ["ResponsePayloadSizeLimitExceeded", "too-large", "terlalu besar"],
    ["ItemNotFound", "gone", "tidak ada lagi"],
    ["SomethingNew", "unknown", "SomethingNew"],
  ])("%s: %s", (code, kind, words) => {
    const problem = problemOf(officeError(code));
    expect(problem.kind).toBe(kind);
    expect(problem.sentence.id).toContain(words);
    expect(problem.sentence.en).not.toBe("");
    expect(problem.cause).toBeInstanceOf(Error);
  });

  it("knows the older interface's number for a cell that is being typed", () => {
    for (const code of [5004, "5004"])
      expect(problemOf(Object.assign(new Error("x"), { code })).kind).toBe("editing");
    expect(problemOf(Object.assign(new Error("x"), { code: 5003 })).kind).toBe("unknown");
  });

  it("keeps a problem as it is, and copes with anything thrown", () => {
    const problem = problemOf(officeError("AccessDenied"));
    expect(problemOf(problem)).toBe(problem);
    for (const odd of [undefined, null, "text", 5, { code: 7 }]) expect(problemOf(odd).kind).toBe("unknown");
  });

  it("can be followed by one more sentence", () => {
    const problem = problemOf(officeError("AccessDenied")).followedBy({ id: "Lagi.", en: "More." });
    expect(problem.kind).toBe("protected");
    expect(problem.sentence.en.endsWith(" More.")).toBe(true);
  });
});

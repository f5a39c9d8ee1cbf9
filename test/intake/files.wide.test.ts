/** Archives of thousands of parts. */
import { expect, it } from "@jest/globals";
import { fileLimits, fileOfBytes, readFile } from "../../src/intake/index.js";
import { zipOf } from "./archives.js";

it("a file of too many parts is a sentence and never a throw", async () => {
  const parts = Object.fromEntries(Array.from({ length: fileLimits.parts + 1 }, (_, at) => [`p${at}`, ""]));
  const answer = await readFile(fileOfBytes("a.xlsx", await zipOf(parts, 0)));
  expect(answer.ok ? "" : answer.problem.sentence.id).toContain("5.001");
});

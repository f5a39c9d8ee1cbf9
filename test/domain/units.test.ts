/** What may not stand for what: snippets are compiled as the project is, and the compiler has to refuse the wrong ones. */
import { describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");
const file = join(root, "src/domain/snippet.ts");

const heads = `
  import { costOfPersons, isIsoDate, isoDate, persons, rupiah, share, subsidyCost, targetForBudget, valueOn, yearReached } from "./index.js";
  import type { ContributionCase, IsoDate, Parameter, Persons, ReckonedPlan, Rupiah, Share } from "./index.js";
  declare const one: ContributionCase;
  declare const plan: ReckonedPlan;
  declare const rule: Parameter<number>;
  declare const text: string;
`;

const rows: readonly (readonly [snippet: string, isRight: boolean])[] = [
  ["subsidyCost(persons(100), 12, null, one);", true],
  ["subsidyCost(rupiah(100), 12, null, one);", false],
  ["subsidyCost(100, 12, null, one);", false],
  ["costOfPersons(persons(2), rupiah(16_800));", true],
  ["costOfPersons(rupiah(16_800), persons(2));", false],
  ["targetForBudget(plan, rupiah(1), 2026);", true],
  ["targetForBudget(plan, persons(1), 2026);", false],
  ["yearReached(plan, share(0.5), rupiah(1));", true],
  ["yearReached(plan, rupiah(1), share(0.5));", false],
  // A number to whoever reads it; what arithmetic leaves has no unit until it is given one.
  ["const read: number = rupiah(1);", true],
  ["const sum: Rupiah = rupiah(rupiah(1) + rupiah(2));", true],
  ["const sum: Rupiah = rupiah(1) + rupiah(2);", false],
  ["const heads: Persons = share(0.5);", false],
  ["const part: Share = persons(1);", false],
  ['valueOn(rule, "2026-01-01");', true],
  ["valueOn(rule, isoDate(2026, 1, 1));", true],
  ["if (isIsoDate(text)) valueOn(rule, text);", true],
  ["valueOn(rule, text);", false],
  ['const month: IsoDate = "2026-01";', false],
];

/** One program for all of them: reading the domain is what takes its time. */
function wrongOnes(): readonly boolean[] {
  const options = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  )?.options;
  if (options === undefined) throw new Error("tsconfig.json is not read");
  const unused = { noUnusedLocals: false, noUnusedParameters: false, incremental: false };
  const source = heads + rows.map(([snippet], row) => `/*${row}*/ { ${snippet} }`).join("\n");
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => (name === file ? source : read(name));
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, source, target) : getSourceFile(name, target);
  const program = ts.createProgram([file], { ...options, ...unused }, host);
  const firstLine = heads.split("\n").length - 1;
  const lines = program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ start = 0 }) => source.slice(0, start).split("\n").length - 1 - firstLine);
  return rows.map((_, row) => lines.includes(row));
}

describe("units in types", () => {
  const refused = wrongOnes();

  it.each(rows.map(([snippet, isRight], row) => ({ snippet, isRight, row })))(
    "$snippet compiles: $isRight",
    ({ isRight, row }) => {
      expect(refused[row]).toBe(!isRight);
    },
  );
});

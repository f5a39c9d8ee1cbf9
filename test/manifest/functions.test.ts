import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "@jest/globals";

/** The metadata Excel reads, and the script that goes with it, as they were built. */
interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly type?: string;
}
interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
}

const metadata = (file: string) =>
  (JSON.parse(readFileSync(join("dist", file), "utf8")) as { functions: readonly Declared[] }).functions;
const indonesian = metadata("functions.json");
const english = metadata("functions-en.json");

describe("the function metadata", () => {
  // A workbook that somebody sent on calls these: ids, order and meaning stay, new parameters go to the end.
  it("keeps the calls that workbooks already make, in their order", () => {
    const calls = indonesian.map(({ id, parameters }) => {
      const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      return `${id}(${names.join(", ")})`;
    });
    expect(calls.slice(0, 21)).toEqual([
      "COVERAGE_RATE(covered, workers)",
      "GAP_TO_TARGET(covered, workers, target, [unit])",
      "SUBSIDY_COST(workers, months, [start], [payer], [sector], [income], [programmes], [type], [risk_class])",
      "CONTRIBUTION(type, [month], [payer], [sector], [income], [programmes], [risk_class], [borne_by])",
      "WORKERS_AFFORDABLE(budget, months, [start], [payer], [sector], [income], [programmes], [type], [risk_class], [result])",
      "IMPLIED_WORKERS(covered, rate, [decimals])",
      "CHANGE_EFFECTS(covered0, workers0, covered1, workers1)",
      "PROJECT_COVERAGE(covered, workers, target, years, [growth], [path])",
      "TARGET(basis, year, [region])",
      "JAKON_CONTRIBUTION(contract_value, [programmes])",
      "LEGAL_BASIS(parameter, [date])",
      "REGION(code_or_name, [field])",
      "TERBILANG(amount)",
      "PARAMETER_VALUE(parameter, [date])",
      "MINIMUM_WAGE(region, year)",
      "CONTRIBUTION_PARTS(type, [month], [payer], [sector], [income], [programmes], [risk_class], [months])",
      "FULL_JKM_MONTHS(months, [start], [workers])",
      "BENEFIT(case, [date], [wage], [member_months])",
      "REGENCIES(province)",
      "EXPECTED_BENEFITS(person_months, [rate], [date], [programme], [amount], [result])",
      "HEADS_FOR_TOTAL(total, [months], [rate], [rounding])",
    ]);
  });

  it("has ids that are unique, spelled as Excel allows, and shown as they are", () => {
    const ids = indonesian.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming: from three characters, letters first,
    // then letters, digits, "_" and "."; not a cell's address.
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9_.]{2,}$/.test(id) || /^[A-Z]{1,3}\d+$/.test(id))).toEqual([]);
    expect(indonesian.map(({ name }) => name)).toEqual(ids);
  });

  it("takes ranges and single values alike: every parameter is a matrix of anything", () => {
    const others = indonesian.flatMap(({ id, parameters }) =>
      parameters
        .filter(({ type, dimensionality }) => type !== "any" || dimensionality !== "matrix")
        .map(({ name }) => `${id}: ${name}`),
    );
    expect(others).toEqual([]);
  });

  it("hands errors in cells to the functions, which answer each cell for itself", () => {
    const files = ["functions.json", "functions-en.json"].map((file) =>
      readFileSync(join("dist", file), "utf8"),
    );
    expect(
      files.map((text) => (JSON.parse(text) as Record<string, unknown>)["allowErrorForDataTypeAny"]),
    ).toEqual([true, true]);
  });

  it("is the same in both languages but for its descriptions, which differ", () => {
    const bare = (functions: readonly Declared[]) =>
      functions.map(({ parameters, ...rest }) => ({
        ...rest,
        description: "",
        parameters: parameters.map((parameter) => ({ ...parameter, description: "" })),
      }));
    expect(bare(english)).toEqual(bare(indonesian));
    const descriptions = (functions: readonly Declared[]) =>
      functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((p) => p.description),
      ]);
    const pairs = descriptions(indonesian).map((text, at) => [text, descriptions(english)[at]]);
    expect(pairs.filter(([id, en]) => !id || !en || id === en)).toEqual([]);
  });

  it("points each function to its section of the help page", () => {
    const help = readFileSync(join("dist", "bantuan.html"), "utf8");
    for (const { id, helpUrl } of indonesian) {
      expect(helpUrl).toBe(`https://localhost:3000/bantuan.html#${id}`);
      expect(help).toContain(`<h3 id="${id}">CAKUPAN.${id}</h3>`);
    }
  });
});

describe("functions.js", () => {
  it("needs only the global CustomFunctions, and associates exactly the functions of the metadata", () => {
    const associated: string[] = [];
    const CustomFunctions = {
      associate: (id: string, implementation: unknown) => {
        expect(typeof implementation).toBe("function");
        associated.push(id);
      },
    };
    vm.runInNewContext(readFileSync(join("dist", "functions.js"), "utf8"), { CustomFunctions });
    expect(associated).toEqual(indonesian.map(({ id }) => id));
  });
});

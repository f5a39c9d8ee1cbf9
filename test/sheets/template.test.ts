import { describe, expect, it } from "@jest/globals";
import { cell } from "../../src/sheets/formula.js";
import type { BinaryOperator, FormulaNode, FunctionName } from "../../src/sheets/formula.js";
import { f } from "../../src/sheets/index.js";

const a = cell({ sheet: "s", row: 0, column: 0 });
const b = cell({ sheet: "s", row: 0, column: 1 });
const c = cell({ sheet: "s", row: 0, column: 2 });

// The trees are written out here, so that nothing of the reader is in what is expected of it.
const number = (value: number): FormulaNode => ({ kind: "number", value });
const text = (value: string): FormulaNode => ({ kind: "text", value });
const binary = (operator: BinaryOperator, left: FormulaNode, right: FormulaNode): FormulaNode => ({
  kind: "binary",
  operator,
  left,
  right,
});
const call = (name: FunctionName, ...args: readonly FormulaNode[]): FormulaNode => ({
  kind: "call",
  name,
  args,
});

describe("what stands alone", () => {
  it.each([
    [f`0`, number(0)],
    [f`12`, number(12)],
    [f`0.5`, number(0.5)],
    [f`-1`, number(-1)],
    [f`40%`, number(0.4)],
    // 3.839 / 100 is 0.038390000000000006 in doubles.
    [f`3.839%`, number(0.03839)],
    [f`""`, text("")],
    [f`"≠"`, text("≠")],
    [f`"say ""hi"""`, text('say "hi"')],
    [f`"a, (b) + 1"`, text("a, (b) + 1")],
    [f`${a}`, a],
    [f`${3}`, number(3)],
    [f`${'it\'s "so"'}`, text('it\'s "so"')],
    [f` ( ${a} ) `, a],
  ])("%#", (node, expected) => {
    expect(node).toEqual(expected);
  });
});

describe("precedence", () => {
  it.each([
    [f`${a} + ${b} * ${c}`, binary("+", a, binary("*", b, c))],
    [f`(${a} + ${b}) * ${c}`, binary("*", binary("+", a, b), c)],
    [f`${a} - ${b} - ${c}`, binary("-", binary("-", a, b), c)],
    [f`${a} - (${b} - ${c})`, binary("-", a, binary("-", b, c))],
    [f`${a} / ${b} * ${c}`, binary("*", binary("/", a, b), c)],
    [f`${a} & ${b} + ${c}`, binary("&", a, binary("+", b, c))],
    [f`${a} & ${b} = ${c}`, binary("=", binary("&", a, b), c)],
    [f`${a} + 1 <= ${b} * 2`, binary("<=", binary("+", a, number(1)), binary("*", b, number(2)))],
    [f`${a} = ${b} = ${c}`, binary("=", binary("=", a, b), c)],
    [f`${a} * -1`, binary("*", a, number(-1))],
    [f`${a} - -1`, binary("-", a, number(-1))],
    [f`${a}-1`, binary("-", a, number(1))],
    [f`${a} * 50% + 1`, binary("+", binary("*", a, number(0.5)), number(1))],
  ])("%#", (node, expected) => {
    expect(node).toEqual(expected);
  });

  it.each(["=", "<>", "<", "<=", ">", ">="] as const)("compares with %s", (operator) => {
    const strings = Object.assign(["", operator, ""], { raw: ["", operator, ""] });
    expect(f(strings, a, b)).toEqual(binary(operator, a, b));
  });

  it("keeps a part that comes in by a gap whole", () => {
    expect(f`${f`${a} + ${b}`} * ${c}`).toEqual(binary("*", binary("+", a, b), c));
  });
});

describe("functions", () => {
  it("nest, over lines and without spaces alike", () => {
    const expected = call(
      "IF",
      binary("=", binary("+", a, b), number(0)),
      text(""),
      call("ROUND", binary("/", a, b), number(2)),
    );
    expect(f`IF(${a}+${b}=0,"",ROUND(${a}/${b},2))`).toEqual(expected);
    expect(f`IF(
      ${a} + ${b} = 0,
      "",
      ROUND(${a} / ${b}, 2)
    )`).toEqual(expected);
  });

  it("take a list for as many arguments", () => {
    expect(f`COUNT(${[a, b]}, ${c})`).toEqual(call("COUNT", a, b, c));
    expect(f`CHOOSE(${a}, ${["x", 1]})`).toEqual(call("CHOOSE", a, text("x"), number(1)));
    expect(f`OR(${[]})`).toEqual(call("OR"));
  });

  it("are filled anew each time the same template is used", () => {
    const sumOf = (one: FormulaNode, other: FormulaNode): FormulaNode => f`SUM(${one}, ${other})`;
    expect([sumOf(a, b), sumOf(b, c)]).toEqual([call("SUM", a, b), call("SUM", b, c)]);
  });
});

describe("what cannot be read", () => {
  it.each([
    [
      "a function that sheets may not use",
      () => f`XLOOKUP(${a}, ${b})`,
      /at "XLOOKUP.*none of the functions/,
    ],
    ["a function in small letters", () => f`sum(${a})`, /sum is none of the functions/],
    ["a cell without its sheet", () => f`A1 + 1`, /A1 is no function; a cell comes in by a gap/],
    ["a fixed cell", () => f`SUM($A$1)`, /\$A\$1 is no function/],
    ["an area", () => f`SUM(A1:B2)`, /A1:B2 is no function/],
    ["a cell of a named sheet", () => f`Asumsi!B2 * 2`, /Asumsi!B2 is no function/],
    ["a truth value", () => f`IF(TRUE, 1, 0)`, /TRUE is no function/],
    ["a minus before a part", () => f`-${a}`, /a minus before a part needs a 0/],
    ["a minus before a bracket", () => f`-(1 + 2)`, /a minus before a part needs a 0/],
    ["a percent sign after a part", () => f`${a}%`, /this sign is not known/],
    ["a power", () => f`${a}^2`, /at "\^2": this sign is not known/],
    ["a bracket that stays open", () => f`(${a} + 1`, /"\)" is expected to close a bracket/],
    ["a call that stays open", () => f`SUM(${a}`, /"," is expected between the arguments of SUM/],
    ["a bracket too many", () => f`${a})`, /an operator or the end is expected/],
    ["two parts without an operator", () => f`${a} ${b}`, /an operator or the end is expected/],
    [
      "an argument that is left out",
      () => f`IF(${a}, , 1)`,
      /a number, a text, a function or a gap is expected/,
    ],
    ["an operator without its right", () => f`${a} +`, /the formula ends where/],
    ["nothing at all", () => f``, /the formula ends where/],
    ["a text that is not closed", () => f`"abc`, /the text has no closing quote/],
    ["a gap within a text", () => f`"abc ${a} def"`, /a gap cannot stand within a text/],
    ["a gap as a function's name", () => f`${"SUM"}(${a})`, /an operator or the end is expected/],
    ["a list beside an operator", () => f`${[a, b]} + 1`, /a list can only be an argument by itself/],
    ["a list in brackets", () => f`SUM((${[a, b]}))`, /a list can only be an argument by itself/],
    ["no number", () => f`${a} * ${Number.NaN}`, /NaN cannot be written/],
    ["a number without end", () => f`${a} / ${Infinity}`, /Infinity cannot be written/],
  ])("%s", (_, make, sentence) => {
    expect(make).toThrow(sentence);
  });

  it("is shown with its formula and the place", () => {
    expect(() => f`IF(${a} > 0, B2, 0)`).toThrow(
      'The formula "IF(${1} > 0, B2, 0)" cannot be read at "B2, 0)": B2 is no function; a cell comes in by a gap, so that it knows its sheet.',
    );
  });
});

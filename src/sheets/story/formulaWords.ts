/** A formula in words: cells by what they are called, the commonest functions by what they do. */
import { formatNumber } from "../../domain/index.js";
import type { Language } from "../../domain/index.js";
import type { FormulaNode, ReferenceNode } from "../formula.js";

/** Longer than anybody reads. */
const longest = 420;

const operators: Readonly<Record<string, string>> = { "*": "×", "/": "÷", "<>": "≠", "<=": "≤", ">=": "≥" };

type Words = Readonly<Record<Language, string>>;

/** What stands before the arguments of a function. */
const before: Readonly<Record<string, Words>> = {
  SUM: { id: "jumlah", en: "sum of" },
  SUMPRODUCT: { id: "jumlah hasil kali", en: "sum of the products of" },
  SUMIFS: { id: "jumlah bersyarat", en: "conditional sum of" },
  MAX: { id: "yang terbesar dari", en: "the largest of" },
  MIN: { id: "yang terkecil dari", en: "the smallest of" },
  ABS: { id: "besarnya", en: "the size of" },
  COUNT: { id: "banyaknya angka di", en: "the numbers in" },
  AND: { id: "semuanya:", en: "all of:" },
  OR: { id: "salah satu dari:", en: "any of:" },
  NOT: { id: "bukan", en: "not" },
  ISNUMBER: { id: "ada angka di", en: "there is a number in" },
};

/** How a rounding to whole numbers is said after what is rounded. */
const rounded: Readonly<Record<string, Words>> = {
  ROUND: { id: "dibulatkan", en: "rounded" },
  ROUNDUP: { id: "dibulatkan ke atas", en: "rounded up" },
  ROUNDDOWN: { id: "dibulatkan ke bawah", en: "rounded down" },
  INT: { id: "dibulatkan ke bawah", en: "rounded down" },
};

/** COUNT of so many cells that is to be so many: all of them hold a number. */
function filledCells(node: FormulaNode): readonly FormulaNode[] | null {
  if (node.kind !== "binary" || node.operator !== "=" || node.right.kind !== "number") return null;
  const { left, right } = node;
  if (left.kind !== "call" || left.name !== "COUNT" || left.args.length !== right.value) return null;
  return left.args.every((arg) => arg.kind === "reference" && arg.rows * arg.columns === 1)
    ? left.args
    : null;
}

/** @returns `null` where it would be too long to be read. */
export function formulaInWords(
  node: FormulaNode,
  language: Language,
  nameOf: (reference: ReferenceNode) => string,
): string | null {
  const say = (part: FormulaNode): string => {
    switch (part.kind) {
      case "number":
        return formatNumber(part.value, language);
      case "text":
        return part.value === "" ? (language === "id" ? "kosong" : "empty") : `"${part.value}"`;
      case "reference":
        return nameOf(part);
      case "measure":
        return say(part.native);
      case "binary": {
        const filled = filledCells(part);
        if (filled !== null)
          return `${filled.map(say).join(language === "id" ? " dan " : " and ")} ${language === "id" ? "terisi" : "filled in"}`;
        const sign = operators[part.operator] ?? part.operator;
        return `${inner(part.left)} ${sign} ${inner(part.right)}`;
      }
      case "call":
        return call(part.name, part.args);
    }
  };
  const inner = (part: FormulaNode): string => {
    const words = say(part);
    return part.kind === "binary" || (part.kind === "call" && part.name === "IF") ? `(${words})` : words;
  };
  const call = (name: string, args: readonly FormulaNode[]): string => {
    const [first, second, third] = args;
    if (name === "IF" && first !== undefined && second !== undefined) {
      const [condition, then] = [say(first), say(second)];
      const otherwise = third === undefined ? "" : say(third);
      return language === "id"
        ? `bila ${condition}: ${then}; selain itu: ${otherwise}`
        : `if ${condition}: ${then}; otherwise: ${otherwise}`;
    }
    // A value for a year or name is looked up by its place among those.
    const match = args.at(-1);
    const found = match?.kind === "call" && match.name === "MATCH" ? match.args[0] : undefined;
    if (name === "INDEX" && first !== undefined && found !== undefined)
      return `${say(first)} ${language === "id" ? "untuk" : "for"} ${say(found)}`;
    // Rounding to a millionth takes away what binary arithmetic leaves behind, and says nothing.
    if (name === "ROUND" && first !== undefined && second?.kind === "number" && second.value === 6)
      return say(first);
    const rounding = rounded[name];
    const isWhole = name === "INT" || (second?.kind === "number" && second.value === 0);
    if (rounding !== undefined && first !== undefined && isWhole)
      return `${inner(first)} ${rounding[language]}`;
    const list = args.map(say).join("; ");
    const word = before[name];
    return word === undefined ? `${name}(${list})` : `${word[language]} (${list})`;
  };
  const words = say(node);
  return words.length > longest ? null : words;
}

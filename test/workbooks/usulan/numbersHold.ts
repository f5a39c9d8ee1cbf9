/** What every pack has to hold, whatever the plan: each number is a cell's, and nothing is silently empty. */
import { expect } from "@jest/globals";
import type { Paper } from "../../../src/papers/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import type { Reader } from "../../sweep/plans/calculated.js";
import { placeOf } from "../book.js";
import { partedOf } from "./packs.js";

/** As an Indonesian reads a number: "Rp16,69 miliar" is 16,690,000,000 give or take half of its last digit. */
export function numberRead(text: string): { readonly value: number; readonly within: number } {
  const [, digits = "", unit = ""] = /^-?(?:Rp)?([\d.,]+) ?(triliun|miliar|juta|%)?$/.exec(text) ?? [];
  const scale = { triliun: 1e12, miliar: 1e9, juta: 1e6, "%": 0.01, "": 1 }[unit] ?? Number.NaN;
  const decimals = digits.split(",")[1]?.length ?? 0;
  const value = Number(digits.replaceAll(".", "").replace(",", ".")) * scale;
  const within = unit === "" ? 0 : (scale * 10 ** -decimals) / 2 + 1e-9;
  return { value: text.startsWith("-") ? -value : value, within };
}

/** Words beside figures in which digits may stand: acts, the numbers of sections, names of cells and lists. */
const allowed = [
  /(Undang-Undang|Peraturan|Instruksi|Keputusan) [A-Z][A-Za-z ]*Nomor [^ ]+ Tahun \d{4}/gu,
  /^Sumber angka \(lembar: sel\)\. .*$/gu,
  /^\d+\. /gu,
];

export async function expectNumbersOfCells(paper: Paper, plan: WorkbookPlan, read: Reader): Promise<number> {
  const { figures, fields, whole, rest } = await partedOf(paper);
  const wrong: string[] = [];
  for (const { name, text } of figures) {
    const [, key, address = "", shape] = /^_([A-Za-z]+)_([A-Z]+\d+)_([a-z])\d+$/.exec(name) ?? [];
    const sheet = plan.sheets.find((one) => one.key === key)?.name ?? "";
    const value = read(sheet, ...placeOf(address));
    const isRight = shape === undefined ? false : agrees(shape, text, value);
    if (!isRight) wrong.push(`${sheet}!${address} holds ${String(value)}, the document says ${text}`);
  }
  const naked = rest
    .map((words) => allowed.reduce((left, pattern) => left.replace(pattern, ""), words))
    .filter((words) => /\d/.test(words));
  const empty = fields.filter((field) => !/^\[[^\]]{3,}\]$/.test(field));
  // What is said in the place of a figure names a cell; undefined or NaN is never a word.
  const broken = whole.filter((words) =>
    /undefined|NaN|null|\[object|  | [,.;:)]|\.\.|,,|;;|\(\)|\( /.test(words),
  );
  expect({ paper: paper.name, wrong, naked, empty, broken }).toEqual({
    ...{ paper: paper.name, wrong: [], naked: [], empty: [], broken: [] },
  });
  return figures.length;
}

const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);

function agrees(shape: string, text: string, value: unknown): boolean {
  if (typeof value === "string") return value.trim() === text;
  if (typeof value !== "number") return false;
  if (shape === "d") {
    const day = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000);
    return text === `${day.getUTCDate()} ${months[day.getUTCMonth()] ?? ""} ${day.getUTCFullYear()}`;
  }
  if (shape === "k") return spelledValue(text) === value;
  const said = numberRead(text);
  if (shape === "t") return Math.abs(said.value - value) <= 0.005 + 1e-9;
  return Math.abs(said.value - value) <= said.within;
}

const units = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" ");

/** Reads an amount in words back, by the rules of counting and not by those of writing. */
export function spelledValue(text: string): number {
  let whole = 0;
  let group = 0;
  let last = 0;
  for (const word of text.replace(/ rupiah$/, "").split(" ")) {
    const unit = units.indexOf(word);
    if (unit >= 0) last = unit;
    else if (word === "belas") last += 10;
    else if (word === "puluh") {
      group += last * 10;
      last = 0;
    } else if (word === "seratus") group += 100;
    else if (word === "ratus") {
      group += last * 100;
      last = 0;
    } else if (word === "seribu") whole += 1_000;
    else {
      const scale = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 }[word];
      if (scale === undefined) return Number.NaN;
      whole += (group + last) * scale;
      group = 0;
      last = 0;
    }
  }
  return whole + group + last;
}

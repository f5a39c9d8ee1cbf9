/** Pemeriksaan: every formula that carries a result is watched, no cell that may be changed is. */
import { describe, expect, it } from "@jest/globals";
import { formulaText, isFormula, isInputStyle } from "../../../../src/sheets/index.js";
import type { PlanChoices } from "../../../../src/domain/index.js";
import type { SheetPlan, WorkbookPlan } from "../../../../src/sheets/index.js";
import { filledPlan, placedOf, planOf, sound } from "../checked.js";
import type { Filled } from "../checked.js";
import { lampung } from "../../../domain/choices/lines/choices.js";
import { expectAs } from "../../../expectAs.js";

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function columnOf(name: string): number {
  return name.split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No ${name}`);
  return found;
}

const cornersOf = String.raw`\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?`;
const tab = String.raw`(?:'([^']+)'|([A-Za-z]+))!`;
const watching = new RegExp(
  String.raw`SUMPRODUCT\((?:\(${tab}${cornersOf}="([^"]+)"\)\*\()?1-ISFORMULA\(${tab}${cornersOf}\)`,
  "gu",
);

/** How often each cell is watched, read from the texts of the formulas on Pemeriksaan: "RKA!H4" to 1. */
function watchedCells(plan: WorkbookPlan): ReadonlyMap<string, number> {
  const checks = sheetOf(plan, "Pemeriksaan");
  const counts = new Map<string, number>();
  for (const { content } of checks.cells) {
    if (!isFormula(content)) continue;
    for (const match of formulaText(content, plan, checks.key).matchAll(watching)) {
      const [, , , kindColumn, , , , kind, quoted, plain, left = "", top, right = left, bottom = top] = match;
      const name = quoted ?? plain ?? "";
      const { cells } = sheetOf(plan, name);
      for (let row = Number(top) - 1; row < Number(bottom); row += 1) {
        if (kind !== undefined) {
          const said = cells.find((cell) => cell.row === row && cell.column === columnOf(kindColumn ?? ""));
          if (said?.content !== kind) continue;
        }
        for (let column = columnOf(left); column <= columnOf(right); column += 1) {
          const place = `${name}!${letters(column)}${row + 1}`;
          counts.set(place, (counts.get(place) ?? 0) + 1);
        }
      }
    }
  }
  return counts;
}

const village: PlanChoices = { ...sound, payers: ["APBD_PROV", "APBDES"] };

describe("the areas that are watched", () => {
  it.each([
    ["a plan of three lines", sound],
    ["one with a village that pays", village],
    ["Lampung as published, in English", { ...lampung, language: "en" }],
    ["a region without figures", { ...lampung, regionCode: "16.12" }],
  ] as const)("are each formula once and nothing else: %s", (_, choices) => {
    const plan = planOf(choices);
    const watched = watchedCells(plan);
    const formulas = plan.sheets
      .filter(({ name }) => name !== "Pemeriksaan")
      .flatMap(({ name, cells }) =>
        cells
          .filter(
            ({ content, style }) => isFormula(content) && style !== "heading" && style !== "masterCheck",
          )
          .map(({ row, column }) => `${name}!${letters(column)}${row + 1}`),
      );
    expect(formulas.length).toBeGreaterThan(1_500);
    expect([...watched.keys()].sort()).toEqual(formulas.sort());
    expect(new Set(watched.values())).toEqual(new Set([1]));
  });

  it("take one check for the possible rows of the budget forms, however many there are", () => {
    const many: PlanChoices = {
      ...lampung,
      payers: ["APBD_PROV", "APBDES", "CSR", "BAZNAS", "DBH_SAWIT", "DBH_CHT"],
    };
    const plan = planOf(many);
    const checks = sheetOf(plan, "Pemeriksaan");
    const texts = checks.cells.flatMap(({ content }) =>
      isFormula(content) ? [formulaText(content, plan, checks.key)] : [],
    );
    const ofRows = texts.filter((words) => words.includes("ISFORMULA('Baris RKA'!"));
    expect(ofRows).toHaveLength(1);
    expect(ofRows[0]?.length).toBeLessThan(4_000);
  });
});

/** Types over a formula what it shows; answers which checks say so. */
async function overwrite(book: Filled, address: string): Promise<readonly string[]> {
  const shown = book.value(address);
  await book.type(address, typeof shown === "number" || typeof shown === "string" ? shown : 0);
  return book.all();
}

describe("formulas that were overwritten by what they show", () => {
  it("are noticed on each sheet, and there alone", async () => {
    const { plan, places } = placedOf(village);
    const book = await filledPlan(plan, places.verdicts);
    const before = book.all();
    const open: string[] = [];
    for (const name of ["Kas", "Pembayar", "RKA", "APBDes", "Ringkasan"]) {
      const { cells } = sheetOf(plan, name);
      const last = cells.filter(({ content, style }) => isFormula(content) && style !== "heading").at(-2);
      if (last === undefined) throw new Error(`${name} has no formula`);
      const now = await overwrite(book, `${name}!${letters(last.column)}${last.row + 1}`);
      const found = now.filter((what) => ![...before, ...open].includes(what));
      expectAs(found, name).toHaveLength(1);
      expect(found[0]).toMatch(new RegExp(`^${name}: Rumus utuh`, "u"));
      open.push(...found);
    }
  });

  it.each(["Rincian", "Baris", "Pembayar"])(
    "are noticed on Baris RKA in a row of the kind %s",
    async (kind) => {
      const { plan, places } = placedOf(sound);
      const { cells } = sheetOf(plan, "Baris RKA");
      const rows = cells
        .filter(({ column, content }) => column === 3 && content === kind)
        .map(({ row }) => row);
      const row = rows.at(-1) ?? 0;
      const columns = cells
        .filter((cell) => cell.row === row && isFormula(cell.content))
        .map(({ column }) => column);
      expect(columns.length).toBeGreaterThan(5);
      const book = await filledPlan(plan, places.verdicts);
      // The rightmost: a sum of what was there before the change, or an amount.
      expect(await overwrite(book, `Baris RKA!${letters(Math.max(...columns))}${row + 1}`)).toEqual([
        "Baris RKA: Rumus utuh",
      ]);
    },
  );

  it("are not what the blue cells hold: office, place, sub-activity, codes, sources of money, the budget before", async () => {
    const { plan, places } = placedOf(village);
    const book = await filledPlan(plan, places.verdicts);
    const before = book.all();
    const inputs = ["RKA", "APBDes", "Baris RKA"].flatMap((name) =>
      sheetOf(plan, name)
        .cells.filter(({ style }) => isInputStyle(style))
        .map(({ row, column, style }) => ({ address: `${name}!${letters(column)}${row + 1}`, style })),
    );
    const amounts = inputs.filter(({ style }) => style === "input.amount").map(({ address }) => address);
    const words = inputs.filter(({ style }) => style !== "input.amount").map(({ address }) => address);
    // Three fields on each form, six codes, the sources of money of two payers at least.
    expect(words.length).toBeGreaterThanOrEqual(3 + 3 + 6 + 2);
    expect(amounts.length).toBeGreaterThan(10);
    await book.typeInto(words, "Dinas Sosial");
    // Two of them, as each brings a row onto its form.
    await book.typeInto(amounts.slice(0, 2), 1_000);
    expect(book.all()).toEqual(before);
  });
});

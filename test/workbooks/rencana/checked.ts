/** A plan filled and calculated by the engine, and its sheet of checks as a person reads it. */
import { buildPlan } from "../../../src/workbooks/index.js";
import type { PlanChoices, Schedule } from "../../../src/domain/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import { bookOf, placeOf as placeIn, type Book } from "../book.js";
import { lampung, officers, own, segment } from "../../domain/choices/lines/choices.js";
import { expectAs } from "../../expectAs.js";

/** A plan in which every check holds. */
export const sound: PlanChoices = {
  ...lampung,
  horizonYear: 2026,
  targetYear: 2026,
  payer: "APBD_PROV",
  total: { covered: own(400), workers: own(1_000) },
  targetShare: 0.6,
  segments: [
    segment({ id: "nelayan", name: "Nelayan kecil" }),
    segment({ id: "guru", name: "Guru honorer", segment: "guru-tendik", route: "PU", wage: 2_000_000 }),
    officers({ period: { from: { year: 2025, month: 1 }, until: { year: 2025, month: 4 } } }),
  ],
};

export interface Filled {
  /** The verdict of the check that says this: "OK", "Periksa", "Lengkapi", or "—" where there is nothing to check. */
  readonly verdict: (what: string) => unknown;
  /** What the table says stands in the cell of that check. */
  readonly shown: (what: string) => unknown;
  readonly master: () => unknown;
  /** "Segmen!C7" of the check that says this. */
  readonly cellOf: (what: string) => string;
  /** Types into a cell, named as people name it. */
  readonly type: (address: string, content: string | number | null) => Promise<void>;
  /** The same content into several cells, calculated once. */
  readonly typeInto: (addresses: readonly string[], content: string | number | null) => Promise<void>;
  readonly value: (address: string) => unknown;
  /** What was typed into an input. */
  readonly content: (address: string) => string | number | null;
  /** The checks that are open: neither held nor idle. */
  readonly all: () => readonly string[];
  /** What stands first among what is open. */
  readonly begin: () => unknown;
}

export function planOf(choices: PlanChoices, schedule?: Schedule): WorkbookPlan {
  const plan = buildPlan(choices, schedule);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value;
}

/** The same by row labels and addresses instead of by checks; under another law, if one is given. */
export const filledBook = (choices: PlanChoices, schedule?: Schedule): Promise<Book> =>
  bookOf(planOf(choices, schedule));

export async function filled(choices: PlanChoices = sound, name = "Pemeriksaan"): Promise<Filled> {
  return filledPlan(planOf(choices), name);
}

export async function filledPlan(plan: WorkbookPlan, name = "Pemeriksaan"): Promise<Filled> {
  const book = await bookOf(plan);
  const engine = book.engine;
  const ids = new Map(engine.sheets().map(({ name: tab, id }) => [tab, id]));
  const idOf = (sheet: string): string => ids.get(sheet) ?? "";
  const cell = (sheet: string, row: number, column: number) => engine.cell(idOf(sheet), row, column);
  /** The table of all checks stands below the list of the open ones. */
  const headingRow = Array.from({ length: 60 }, (_, row) => row).findIndex(
    (row) => cell(name, row, 1).value === "Pemeriksaan" || cell(name, row, 1).value === "Check",
  );
  const rowOf = (what: string): number => {
    const rows = engine.usedRect(idOf(name), true)?.rows ?? 0;
    const found = Array.from({ length: rows }, (_, row) => row).filter(
      (row) =>
        row > headingRow &&
        (cell(name, row, 1).value === what ||
          `${String(cell(name, row, 0).value)}: ${String(cell(name, row, 1).value)}` === what),
    );
    expectAs(found, what).toHaveLength(1);
    return found[0] ?? -1;
  };
  const placeOf = (address: string): { sheet: string; row: number; column: number } => {
    const [sheet = "", cellAddress = ""] = address.split("!");
    const [row, column] = placeIn(cellAddress);
    return { sheet, row, column };
  };
  const typeInto: Filled["typeInto"] = async (addresses, content) => {
    for (const address of addresses) {
      const { sheet, row, column } = placeOf(address);
      book.write(sheet, row, column, content);
    }
    await book.calculate();
  };
  return {
    verdict: (what) => cell(name, rowOf(what), 2).value,
    shown: (what) => cell(name, rowOf(what), 5).value,
    master: () => cell(name, 2, 1).value,
    begin: () => cell(name, 4, 1).value,
    cellOf: (what) => {
      const row = rowOf(what);
      return `${String(cell(name, row, 0).value)}!${String(cell(name, row, 4).value)}`;
    },
    type: (address, content) => typeInto([address], content),
    typeInto,
    content: (address) => {
      const { sheet, row, column } = placeOf(address);
      const { value } = cell(sheet, row, column);
      return typeof value === "boolean" ? String(value) : value;
    },
    value: (address) => {
      const { sheet, row, column } = placeOf(address);
      return cell(sheet, row, column).value;
    },
    all: () => {
      const rows = engine.usedRect(idOf(name), true)?.rows ?? 0;
      return Array.from({ length: rows - headingRow - 1 }, (_, index) => index + headingRow + 1)
        .filter((row) => !["OK", "—"].includes(String(cell(name, row, 2).value)))
        .map((row) => `${String(cell(name, row, 0).value)}: ${String(cell(name, row, 1).value)}`);
    },
  };
}

/** A plan filled and calculated by the engine, and its sheet of checks. */
import { buildPlacedPlan } from "../../../src/workbooks/rencana/build.js";
import type { PlacedPlan, PlanPlaces } from "../../../src/workbooks/rencana/build.js";
import type { PlanChoices, PlanRules, Schedule } from "../../../src/domain/index.js";
import { checkColumns, masterRow } from "../../../src/sheets/index.js";
import type { CellPlace, WorkbookPlan } from "../../../src/sheets/index.js";
import { bookOf, placedBookOf, placeOf as placeIn, type Book, type PlacedBook } from "../book.js";
import { lampung, officers, own, segment } from "../../domain/choices/lines/choices.js";

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

/** The sheet of checks; a check is asked for by its name, and by the line it is about: "covered.filled:nelayan". */
export interface Filled {
  /** "OK", "Periksa", "Lengkapi", or "—" where there is nothing to check. */
  readonly verdict: (check: string) => unknown;
  /** What the table says is to be done about it. */
  readonly todo: (check: string) => unknown;
  /** What the table says stands in the cell of that check. */
  readonly shown: (check: string) => unknown;
  readonly master: () => unknown;
  /** "Segmen!C7" of that check. */
  readonly cellOf: (check: string) => string;
  /** Types into a cell, named as people name it. */
  readonly type: (address: string, content: string | number | null) => Promise<void>;
  /** The same content into several cells, calculated once. */
  readonly typeInto: (addresses: readonly string[], content: string | number | null) => Promise<void>;
  readonly value: (address: string) => unknown;
  /** What was typed into an input. */
  readonly content: (address: string) => string | number | null;
  /** The checks that are open, neither held nor idle: "Segmen: Pekerja terisi: Nelayan kecil". */
  readonly all: () => readonly string[];
  /** What stands first among what is open. */
  readonly begin: () => unknown;
}

/** What was built last: a file asks for the same plan again and again. */
const built: { readonly asked: string; readonly laws: readonly unknown[]; readonly placed: PlacedPlan }[] =
  [];
const MOST = 3;

export function placedOf(choices: PlanChoices, schedule?: Schedule, rules?: PlanRules): PlacedPlan {
  const asked = JSON.stringify(choices);
  const at = built.findIndex(
    (one) => one.asked === asked && one.laws[0] === schedule && one.laws[1] === rules,
  );
  const [known] = at < 0 ? [] : built.splice(at, 1);
  if (known !== undefined) {
    built.unshift(known);
    return known.placed;
  }
  const placed = buildPlacedPlan(choices, schedule, rules);
  if (!placed.ok) throw new Error(placed.problem.sentence.en);
  built.unshift({ asked, laws: [schedule, rules], placed: placed.value });
  built.splice(MOST);
  return placed.value;
}

export const planOf = (choices: PlanChoices, schedule?: Schedule): WorkbookPlan =>
  placedOf(choices, schedule).plan;

/** The plan with its names for its cells instead of its checks; under another law, if one is given. */
export const filledBook = (choices: PlanChoices, schedule?: Schedule): Promise<PlacedBook> =>
  placedBookOf(placedOf(choices, schedule));

export async function filled(choices: PlanChoices = sound): Promise<FilledPlan> {
  const placed = placedOf(choices);
  const book = await placedBookOf(placed);
  return { ...checksIn(book, placed.places.verdicts), book };
}

export interface FilledPlan extends Filled {
  readonly book: PlacedBook;
}

/** The verdict of a check, by its name. */
export function verdictOf(verdicts: PlanPlaces["verdicts"], check: string): CellPlace {
  const found = verdicts.get(check);
  if (found === undefined) throw new Error(`No check is called ${check}: ${[...verdicts.keys()].join(", ")}`);
  return found;
}

export const filledPlan = async (plan: WorkbookPlan, verdicts: PlanPlaces["verdicts"]): Promise<Filled> =>
  checksIn(await bookOf(plan), verdicts);

function checksIn(book: Book, verdicts: PlanPlaces["verdicts"]): Filled {
  const [anyVerdict] = verdicts.values();
  if (anyVerdict === undefined) throw new Error("A plan has checks");
  const sheet = anyVerdict.sheet;
  const rowOf = (check: string): number => verdictOf(verdicts, check).row;
  const read = (row: number, column: keyof typeof checkColumns) =>
    book.cellAt({ sheet, row, column: checkColumns[column] }).value;
  const rows = [...verdicts.values()].map(({ row }) => row);
  const cell = (address: string) => {
    const [name = "", cellAddress = ""] = address.split("!");
    return book.cell(name, cellAddress).value;
  };
  const typeInto: Filled["typeInto"] = async (addresses, content) => {
    for (const address of addresses) {
      const [name = "", cellAddress = ""] = address.split("!");
      book.write(name, ...placeIn(cellAddress), content);
    }
    await book.calculate();
  };
  return {
    verdict: (check) => read(rowOf(check), "verdict"),
    todo: (check) => read(rowOf(check), "todo"),
    shown: (check) => read(rowOf(check), "shown"),
    master: () => read(masterRow, "what"),
    begin: () => read(masterRow + 2, "what"),
    cellOf: (check) => {
      const row = rowOf(check);
      return `${String(read(row, "sheet"))}!${String(read(row, "address"))}`;
    },
    type: (address, content) => typeInto([address], content),
    typeInto,
    content: (address) => {
      const value = cell(address);
      return typeof value === "boolean" ? String(value) : value;
    },
    value: cell,
    all: () =>
      rows
        .filter((row) => !["OK", "—"].includes(String(read(row, "verdict"))))
        .map((row) => `${String(read(row, "sheet"))}: ${String(read(row, "what"))}`),
  };
}

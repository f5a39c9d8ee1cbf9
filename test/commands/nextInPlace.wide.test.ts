/**
 * `npm run fill -- --in FILE --next`: the plan in a workbook becomes that of the next year where it stands. Kabupaten Pringsewu with
 * figures of its own: 20,000 of 100,000 workers at the end of 2024, half of them by 2027; farmers 100 of 1,000.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type * as Commands from "../../src/commands/headless.js";
import type { PlanChoices } from "../../src/domain/index.js";
import type { CellPlace } from "../../src/sheets/index.js";
import { openAddIn, type AddIn } from "../excel/addIn.js";
import { placedOf } from "../workbooks/rencana/checked.js";

const own = (value: number) =>
  ({ kind: "own", value, basis: "basis dinas", asOf: "2024-12-31", source: "dinas" }) as const;
const plan: PlanChoices = {
  ...{ regionCode: "18.10", baseYear: 2024, horizonYear: 2028, targetShare: 0.5, targetYear: 2027 },
  ...{ payer: "APBD_KAB", monthsPerYear: 12, language: "id", budgetOn: "segments" },
  total: { covered: own(20_000), workers: own(100_000) },
  segments: [
    {
      ...{ id: "petani", name: "Petani", segment: "petani", rowType: "standing", route: "BPU" },
      ...{ programmes: ["JKK", "JKM"], wage: null, target: null, running: false },
      ...{ covered: own(100), workers: own(1_000) },
    },
  ],
};
const actuals = {
  petani: { covered: 210, workers: 1_000, asOf: "2025-12-31", source: "surat 12" },
};

interface Page {
  readonly addIn: AddIn;
  readonly commands: typeof Commands;
}

async function open(): Promise<Page> {
  const addIn = await openAddIn({ more: 'export * from "./src/commands/headless.js";' });
  return { addIn, commands: addIn.rooms as unknown as typeof Commands };
}

/** What stands in every cell of every sheet, its formula before its value. */
function contentsOf({ addIn: { engine } }: Page): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { id, name } of engine.sheets()) {
    const used = engine.usedRect(id, true);
    if (used == null) continue;
    for (let row = used.row; row < used.row + used.rows; row += 1)
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const { formula, value, type } = engine.cell(id, row, column);
        if (type !== "Empty") found.set(`${name} ${String(row)} ${String(column)}`, [formula, value]);
      }
  }
  return found;
}

describe("the next year of the plan in a workbook", () => {
  let page: Page;
  let fresh: Page;
  beforeAll(async () => {
    page = await open();
    fresh = await open();
    const { addIn, commands } = page;
    expect(await commands.fill(addIn.inPage({ file: plan, flags: {} }))).toMatchObject({ ok: true });
    await addIn.engine.settle();
  });
  afterAll(async () => {
    await page.addIn.close();
    await fresh.addIn.close();
  });

  it("has no use for actual figures without --next, and for a line that the plan has not", async () => {
    const { addIn, commands } = page;
    const before = contentsOf(page);
    const refusal = async (given: object): Promise<string> => {
      const asked = { file: null, flags: {}, actuals: null, agreed: false, ...given };
      const answer = await commands.refresh(addIn.inPage(asked));
      return answer.ok ? "" : answer.sentence.id;
    };
    expect(await refusal({ actuals })).toContain("--actuals hanya bersama --next");
    expect(await refusal({ actuals: { nelayan: actuals.petani }, flags: { next: true } })).toContain(
      "nelayan",
    );
    expect(contentsOf(page)).toEqual(before);
  });

  it("starts from what was typed into its cells, and has the sheets of a new plan of that year", async () => {
    const { addIn, commands } = page;
    const { total, standing } = placedOf(plan).places.segments;
    const [farmers] = standing;
    if (farmers === undefined) throw new Error("The plan has farmers");
    const type = ({ row, column }: CellPlace, content: string | number): void =>
      addIn.engine.write(addIn.sheet("Segmen").id, { row, column, rows: 1, columns: 1 }, [[content]]);
    type(total.covered, 21_000);
    // About the number of 2024, and not about that which takes its place.
    type(farmers.coveredSource, "Dinas Pertanian, surat 3");
    type(farmers.date, "akhir 2024");
    await addIn.engine.settle();
    const asked = { file: null, flags: { next: true as const }, actuals, agreed: false };
    const answer = await commands.refresh(addIn.inPage(asked));
    if (!answer.ok) throw new Error(answer.sentence.en);
    // 21 % to 50 % in three years: 29 % of 100,000 in three, 9,666.67 a year, rounded up.
    expect(answer.notes.map(({ id }) => id).join(" ")).toContain(
      "peserta 30.667 (proyeksi, belum dikonfirmasi)",
    );
    expect(answer.notes.map(({ id }) => id).join(" ")).toContain("peserta 210 (angka sebenarnya)");
    expect([answer.conflicts, answer.kept]).toEqual([[], 0]);
    await addIn.engine.settle();

    const edited = { ...plan, total: { covered: own(21_000), workers: own(100_000) } };
    const filled = await fresh.commands.fill(
      fresh.addIn.inPage({ file: edited, flags: { next: true }, actuals }),
    );
    if (!filled.ok) throw new Error(filled.sentence.en);
    await fresh.addIn.engine.settle();
    const [now, wanted] = [contentsOf(page), contentsOf(fresh)];
    const differing = [...new Set([...now.keys(), ...wanted.keys()])].filter(
      (at) => JSON.stringify(now.get(at)) !== JSON.stringify(wanted.get(at)),
    );
    expect(differing.map((at) => [at, now.get(at), wanted.get(at)])).toEqual([]);
    expect(now.size).toBeGreaterThan(5_000);
  });

  it("is remembered as that year, with the way back to the year before", async () => {
    const { plans } = await page.addIn.rooms.readMemory();
    expect(plans.map(({ choices }) => choices.baseYear)).toEqual([2025]);
    expect(plans[0]?.before?.choices.baseYear).toBe(2024);
  });
});

/** A plan in a workbook compared with another, and carried on to the next year, through Microsoft's own Office.js into the engine. */
import { describe, expect, it, jest } from "@jest/globals";
import type { PlanChoices } from "../../src/domain/index.js";
import { columns } from "../../src/sheets/index.js";
import { placedOf } from "../workbooks/rencana/checked.js";
import { patience } from "./desk.js";
import { planOf, refreshed, sheetsOf, standing, write, type Standing } from "./refreshing.js";

// Plans are filled and calculated again and again.
jest.setTimeout(400_000);

const own = (value: number) =>
  ({ kind: "own", value, basis: "basis dinas", asOf: "2024-12-31", source: "dinas" }) as const;
/** Kabupaten Pringsewu by figures of its own: 20 % to 50 % in three years; 201,600 rupiah a person and year. */
const choices: PlanChoices = {
  ...{ regionCode: "18.10", baseYear: 2024, horizonYear: 2027, targetShare: 0.5, targetYear: 2027 },
  ...{ payer: "APBD_KAB", monthsPerYear: 12, language: "id", budgetOn: "region" },
  total: { covered: own(20_000), workers: own(100_000) },
  segments: [],
};

/** The sheet of differences between the workbook and these choices. */
async function compared(it: Standing, other: PlanChoices) {
  const { rooms } = it.addIn;
  const now = rooms.standingPlan(it.remembered.choices, await rooms.readFilled(it.receipt));
  if (!now.ok) throw new Error(now.problem.sentence.id);
  const mine = { name: it.addIn.inPage({ id: "Buku kerja ini", en: "This workbook" }), ...now.value };
  const theirs = { name: it.addIn.inPage({ id: "Lain", en: "Other" }), choices: it.addIn.inPage(other) };
  const built = rooms.buildComparison(mine, theirs, "id");
  if (!built.ok) throw new Error(built.problem.sentence.id);
  return { now: now.value, comparison: built.value };
}

/** A row of Bandingan from its second column on, by its label and its year. */
function rowOf({ addIn }: Standing, label: string, year: number | null = null): readonly unknown[] {
  const { id } = addIn.sheet("Bandingan");
  for (let row = 0; row < 120; row += 1) {
    const read = (column: number) => addIn.engine.cell(id, row, column).value;
    if (read(0) === label && (year === null || read(1) === year)) return [2, 3, 4, 5].map(read);
  }
  throw new Error(`Bandingan has no row ${label}`);
}

describe("a workbook compared", () => {
  it("as it stands now writes one sheet beside ours, which goes again in one step", async () => {
    const it = await standing(choices);
    const { rooms, engine } = it.addIn;
    const { places } = placedOf(choices);
    const target = places.assumptions.targetInput;
    write(it, "Asumsi", target.row, target.column, 0.8);
    // One year alone has other months: no choice can hold that.
    const months = places.assumptions.monthsInput(columns.firstYear + 1);
    write(it, "Asumsi", months.row, months.column, 9);
    await engine.settle();
    const { now, comparison } = await compared(it, choices);
    expect(now.choices.targetShare).toBe(0.8);
    expect(now.note?.id).toContain(`Asumsi!G${String(months.row + 1)}`);
    if (comparison.kind !== "different") throw new Error("They differ");
    const before = sheetsOf(it);
    const receipt = await rooms.applyPlan(rooms.placeSheets(comparison.plan, it.addIn.names()), { patience });
    await engine.settle();
    expect(rowOf(it, "Target cakupan").slice(0, 3)).toEqual([0.8, 0.5, expect.closeTo(-0.3, 12)]);
    // 40,000 against 30,000 members at the end of 2025, 20,000 against 10,000 paid for.
    expect(rowOf(it, "Peserta", 2025)).toEqual([
      40_000,
      30_000,
      -10_000,
      "Seluruhnya karena Target cakupan.",
    ]);
    expect(rowOf(it, "Biaya", 2025).slice(0, 3)).toEqual([
      ...[20_000 * 201_600, 10_000 * 201_600, -10_000 * 201_600],
    ]);
    expect(rowOf(it, "Sama dengan selisih di atas").slice(0, 2)).toEqual(["OK", "OK"]);
    const fingerprint = rowOf(it, "Sidik rencana");
    expect(fingerprint[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{8}$/u);
    expect(fingerprint[0]).not.toBe(fingerprint[1]);
    await rooms.takeBack(receipt, { patience });
    expect(it.addIn.names()).not.toContain("Bandingan");
    expect(sheetsOf(it)).toEqual(before);
  });

  it("has the fingerprint of the same plan unfilled, and a clean copy of it depends on nothing", async () => {
    const it = await standing(choices);
    const { rooms, engine } = it.addIn;
    const other = { ...choices, monthsPerYear: 6 };
    const { now, comparison } = await compared(it, other);
    expect(now.note).toBeNull();
    expect(now.choices).toEqual(choices);
    if (comparison.kind !== "different") throw new Error("They differ");
    await rooms.applyPlan(rooms.placeSheets(comparison.plan, it.addIn.names()), { patience });
    await engine.settle();
    const same = await compared(it, choices);
    expect(same.comparison.kind).toBe("same");
    const report = await rooms.cleanWorkbook("id");
    expect(report).toMatchObject({ replaced: [], left: 0 });
    expect(rowOf(it, "Bulan/tahun").slice(0, 3)).toEqual([12, 6, -6]);
  });
});

describe("the next year of a plan in a workbook", () => {
  it("is refreshed in place, and costs what the plan said", async () => {
    const it = await standing(choices);
    const next = it.addIn.rooms.nextPlan(it.remembered.choices);
    if (!next.ok) throw new Error(next.problem.sentence.id);
    await refreshed(it, JSON.parse(JSON.stringify(next.value.choices)) as PlanChoices);
    const plan = planOf(it.addIn, it.remembered.choices);
    expect(it.remembered.choices).toMatchObject({ baseYear: 2025, runningPersons: 10_000 });
    expect(plan.sheets.length).toBe(it.receipt.sheets.length);
    const { engine } = it.addIn;
    const { places } = placedOf(JSON.parse(JSON.stringify(it.remembered.choices)) as PlanChoices);
    const { id } = it.addIn.sheet("Proyeksi");
    const running = [0, 1, 2].map((year) => places.projection.total.running(columns.firstYear + year));
    expect(running.map(({ row, column }) => engine.cell(id, row, column).value)).toEqual([0, 10_000, 10_000]);
  });
});

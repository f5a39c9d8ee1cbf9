/** A filled workbook remembers its plan: what was chosen, by which version, and where each input stands. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { PlanChoices } from "../../src/domain/index.js";
import { brief, openAddIn } from "./addIn.js";

const chosen: PlanChoices = {
  ...brief,
  targetShare: 0.3123,
  retention: 0.95,
  ceilings: { APBD_PROV: 25_000_000_000 },
  total: {
    covered: { kind: "own", value: 760_000, basis: "basis UCJ", asOf: "2024-12", source: "Dinas" },
    workers: { kind: "own", value: 3_000_000, basis: "basis UCJ", asOf: "2024-12", source: "Dinas" },
  },
};

async function filledWith(choices: PlanChoices) {
  const addIn = await openAddIn();
  const built = addIn.rooms.buildPlan(addIn.inPage(choices));
  if (!built.ok) throw new Error(built.problem.sentence.en);
  const receipt = await addIn.rooms.applyPlan(built.value, { choices: addIn.inPage(choices) });
  const key = `cakupan.plan.${receipt.mark}`;
  return { addIn, receipt, plan: built.value, key };
}

describe("a workbook with a plan in it", () => {
  let filled: Awaited<ReturnType<typeof filledWith>>;
  beforeAll(async () => {
    filled = await filledWith(chosen);
  });
  afterAll(() => filled.addIn.close());

  it("remembers the choices, and each input with its row on Sumber", async () => {
    const { addIn, receipt, plan } = filled;
    const { plans, ignored } = await addIn.rooms.readMemory();
    expect(ignored).toEqual([]);
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatchObject({ mark: receipt.mark, addIn: "0.1.0", before: null });
    expect(plans[0]?.choices).toMatchObject(chosen);
    const inputs = plan.sheets.flatMap(({ key, cells }) =>
      cells.flatMap(({ row, column, source }) => (source === undefined ? [] : [[key, row, column, source]])),
    );
    expect(inputs.length).toBeGreaterThan(100);
    expect(
      plans[0]?.sheets.flatMap((sheet) =>
        sheet.inputs.map(([row, column, source]) => [sheet.key, row, column, source]),
      ),
    ).toEqual(inputs);
  });

  it.each([
    ["is no JSON", "{rusak", "rusak"],
    ["is of another shape", JSON.stringify({ version: 1, addIn: "0.1.0", choices: 5 }), "rusak"],
    ["was written by a newer version", JSON.stringify({ version: 2 }), "versi add-in yang lebih baru"],
    [
      "holds a choice that is none",
      JSON.stringify({
        version: 1,
        addIn: "0.1.0",
        dialect: "native",
        dates1904: false,
        sheets: [],
        before: null,
        choices: { ...brief, warna: 1 },
      }),
      "warna",
    ],
  ])("ignores with a sentence what %s", async (_, kept, says) => {
    const { addIn, key } = filled;
    addIn.engine.settings()[key] = kept;
    const { plans, ignored, standing } = await addIn.rooms.readMemory();
    expect(plans).toEqual([]);
    expect(ignored.map(({ id }) => id).join()).toContain(says);
    expect(standing).toHaveLength(1);
  });

  it("forgets it with the fill that is taken back", async () => {
    const { addIn, receipt } = filled;
    await addIn.takeBack(receipt);
    expect(Object.keys(addIn.engine.settings())).toEqual([]);
  });
});

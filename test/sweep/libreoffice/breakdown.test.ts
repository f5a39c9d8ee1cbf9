/** A breakdown calculated by LibreOffice: its shares against the reference in src/domain/allocation. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { allocateOver, childrenOf } from "../../../src/domain/index.js";
import { usualBreakdown } from "../../../src/workbooks/index.js";
import { saveXlsx } from "../../../src/workbench/save/index.js";
import { openAddIn } from "../../excel/addIn.js";
import { hasLibreOffice, openInLibreOffice } from "./soffice.js";

const places = childrenOf("18");
const QUOTA = 413_861;
/** Round numbers, so that regions tie; two that are full, two set by hand, one that is covered to the last. */
const figures = places.map((_, index) => ({
  covered: index === 4 ? 90_000 : 10_000 + 1_000 * (index % 3),
  workers: index === 4 ? 90_000 : index < 2 ? 12_345 : 60_000 + 10_000 * (index % 4),
  weight: 100 + (index % 5),
  fixed: index === 7 ? 0 : index === 9 ? 54_321 : null,
}));

(hasLibreOffice ? describe : describe.skip)("sharing out in LibreOffice", () => {
  const sheets: Record<string, readonly (readonly string[])[]> = {};

  async function calculated(method: "uncovered" | "weight", cap: "Ya" | "Tidak"): Promise<void> {
    const addIn = await openAddIn();
    try {
      const plan = addIn.rooms.buildBreakdown({
        ...usualBreakdown,
        regionCode: "18",
        baseYear: 2026,
        language: "id",
        quota: QUOTA,
        method,
        capAtUncovered: cap === "Ya",
        weights: Object.fromEntries(places.map(({ code }, index) => [code, figures[index]?.weight ?? 0])),
      });
      if (!plan.ok) throw new Error(plan.problem.sentence.en);
      await addIn.rooms.applyPlan(plan.value);
      const write = (
        sheet: string,
        row: number,
        column: number,
        values: readonly (string | number | null)[][],
      ): void => {
        const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
        addIn.engine.write(addIn.sheet(sheet).id, area, values);
      };
      write(
        "Rincian",
        4,
        3,
        figures.map(({ covered, workers }) => [covered, workers]),
      );
      write(
        "Pembagian",
        9,
        5,
        figures.map(({ fixed }) => [fixed]),
      );
      const file = join(await mkdtemp(join(tmpdir(), "cakupan-share-")), "rincian.xlsx");
      // Without results: LibreOffice has to calculate.
      await writeFile(file, await saveXlsx(addIn.engine, { cachedResults: false }));
      sheets[`${method} ${cap}`] = (await openInLibreOffice(file)).get("Pembagian") ?? [];
    } finally {
      await addIn.close();
    }
  }

  beforeAll(async () => {
    await calculated("uncovered", "Ya");
    await calculated("weight", "Tidak");
    await calculated("weight", "Ya");
  });

  it.each([
    ["uncovered", "Ya"],
    ["weight", "Ya"],
    ["weight", "Tidak"],
  ] as const)("by %s, capped: %s, to the person", (method, cap) => {
    const expected = allocateOver(
      QUOTA,
      places.map(({ code }, index) => {
        const { covered = 0, workers = 0, weight = 0, fixed = null } = figures[index] ?? {};
        return { code, uncovered: workers - covered, weight, fixed };
      }),
      method,
      cap === "Ya",
    );
    if (!expected.ok) throw new Error(expected.problem.sentence.en);
    const rows = (sheets[`${method} ${cap}`] ?? []).filter(([code]) => /^\d\d\.\d\d$/.test(code ?? ""));
    expect(rows.map((row) => [row[0], Number(row[6])])).toEqual(
      expected.value.parts.map(({ code, persons }) => [code, persons]),
    );
    const total = (sheets[`${method} ${cap}`] ?? []).find((row) => row[1] === "Jumlah");
    expect(Number(total?.[6])).toBe(QUOTA - expected.value.unplaced);
  });
});

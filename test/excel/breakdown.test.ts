/** A breakdown in the engine: its formulas against the reference in src/domain/allocation, and the sum against the province. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { allocateOver, allocationMethodName, allocationMethods, childrenOf } from "../../src/domain/index.js";
import type { AllocationMethod } from "../../src/domain/index.js";
import { usualBreakdown } from "../../src/workbooks/index.js";
import { openAddIn, type AddIn } from "./addIn.js";

/** DKI Jakarta: six kabupaten/kota, so that a drawn case is calculated quickly. */
const PROVINCE = "31";
const places = childrenOf(PROVINCE);
/** The first row of the tables of Rincian and Pembagian, as Excel counts. */
const FIRST_RECORD = 5;
const FIRST_SHARE = 10;

interface Drawn {
  readonly covered: number | null;
  readonly workers: number | null;
  readonly weight: number | null;
  readonly fixed: number | null;
}

let addIn: AddIn;
beforeAll(async () => {
  addIn = await openAddIn();
  const plan = addIn.rooms.buildBreakdown({
    ...usualBreakdown,
    regionCode: PROVINCE,
    baseYear: 2026,
    language: "id",
  });
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  await addIn.rooms.applyPlan(plan.value);
});
afterAll(() => addIn.close());

/** Writes without calculating: many cells belong to one case. */
function write(
  sheet: string,
  row: number,
  column: number,
  values: readonly (string | number | null)[][],
): void {
  const area = { row: row - 1, column, rows: values.length, columns: values[0]?.length ?? 0 };
  addIn.engine.write(addIn.sheet(sheet).id, area, values);
}

async function share(
  quota: number | null,
  method: AllocationMethod,
  capped: boolean,
  drawn: readonly Drawn[],
): Promise<void> {
  write(
    "Rincian",
    FIRST_RECORD,
    3,
    drawn.map(({ covered, workers }) => [covered, workers]),
  );
  write(
    "Pembagian",
    FIRST_SHARE,
    4,
    drawn.map(({ weight, fixed }) => [weight, fixed]),
  );
  write("Pembagian", 5, 1, [[quota]]);
  write("Pembagian", 5, 2, [[allocationMethodName(method).id]]);
  write("Pembagian", 5, 5, [[capped ? "Ya" : "Tidak"]]);
  await addIn.engine.calculate();
}

const shares = (): readonly unknown[] =>
  places.map((_, index) => addIn.cell("Pembagian", `G${FIRST_SHARE + index}`).value);

function reference(quota: number, method: AllocationMethod, capped: boolean, drawn: readonly Drawn[]) {
  return allocateOver(
    quota,
    places.map(({ code }, index) => {
      const { covered = null, workers = null, weight = null, fixed = null } = drawn[index] ?? {};
      const known = covered !== null && workers !== null && workers > 0;
      return { code, uncovered: known ? Math.max(0, workers - covered) : null, weight, fixed };
    }),
    method,
    capped,
  );
}

describe("sharing out", () => {
  it("stands beside the regions in the order of their codes", () => {
    expect(places.map((_, index) => addIn.cell("Pembagian", `A${FIRST_SHARE + index}`).value)).toEqual(
      places.map(({ code }) => code),
    );
    expect(places.map((_, index) => addIn.cell("Rincian", `A${FIRST_RECORD + index}`).value)).toEqual(
      places.map(({ code }) => code),
    );
  });

  it("gives every region what the domain gives it, to the person, for drawn cases", async () => {
    const persons = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3_000_000 }));
    const sometimes = <T>(arbitrary: fc.Arbitrary<T>, odds: number): fc.Arbitrary<T | null> =>
      fc.option(arbitrary, { nil: null, freq: odds });
    let shared = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 5_000_000 })),
        fc.constantFrom(...allocationMethods),
        fc.boolean(),
        fc.array(
          fc.record({
            covered: sometimes(persons, 25),
            workers: sometimes(persons, 25),
            weight: sometimes(persons, 25),
            fixed: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null, freq: 1 }),
          }),
          { minLength: places.length, maxLength: places.length },
        ),
        async (quota, method, capped, drawn) => {
          await share(quota, method, capped, drawn);
          const expected = reference(quota, method, capped, drawn);
          if (!expected.ok) {
            expect(shares()).toEqual(places.map(() => ""));
            return;
          }
          shared += 1;
          expect(shares()).toEqual(expected.value.parts.map((part) => part.persons));
          const sum = expected.value.parts.reduce((total, part) => total + part.persons, 0);
          expect(sum + expected.value.unplaced).toBe(quota);
          const verdict = String(addIn.cell("Pembagian", "G5").value);
          expect(verdict.endsWith("OK")).toBe(expected.value.unplaced === 0);
        },
      ),
      { numRuns: 120 },
    );
    // Refused cases alone would prove nothing.
    expect(shared).toBeGreaterThan(20);
  });

  it("makes persons of a target, by the province's own figures, rounded up", async () => {
    const none = { covered: null, workers: null, weight: null, fixed: null };
    const each = places.map(() => none);
    write("Rekonsiliasi", 5, 2, [[1_000], [3_333]]);
    write("Pembagian", 7, 1, [[0.45]]);
    // 45 % of 3,333 is 1,499.85: 1,500 persons, 500 above the 1,000; over six, and 500 = 6 × 83 + 2.
    await share(null, "equal", false, each);
    expect(addIn.cell("Pembagian", "E7").value).toBe(500);
    expect(shares()).toEqual([84, 84, 83, 83, 83, 83]);
    // Persons that were typed go first.
    await share(12, "equal", false, each);
    expect(shares()).toEqual([2, 2, 2, 2, 2, 2]);
    write("Rekonsiliasi", 5, 2, [[null], [3_333]]);
    await share(null, "equal", false, each);
    expect(String(addIn.cell("Pembagian", "G5").value)).toContain("Isi peserta dan pekerja provinsi");
    expect(shares()).toEqual(places.map(() => ""));
    // Reached: nobody is shared out, and it is said.
    write("Rekonsiliasi", 5, 2, [[1_500], [3_333]]);
    await share(null, "equal", false, each);
    expect(shares()).toEqual([0, 0, 0, 0, 0, 0]);
    expect(String(addIn.cell("Pembagian", "G5").value)).toContain("target sudah tercapai");
    write("Rekonsiliasi", 5, 2, [[null], [null]]);
    write("Pembagian", 7, 1, [[null]]);
  });

  it("says where a region gets more than are not covered, and leaves it", async () => {
    const each = { covered: 90, workers: 100, weight: null, fixed: null };
    await share(
      66,
      "equal",
      false,
      places.map(() => each),
    );
    expect(shares()).toEqual([11, 11, 11, 11, 11, 11]);
    expect(String(addIn.cell("Pembagian", "G5").value)).toMatch(
      /^6 wilayah melebihi yang belum terlindungi, tidak dipotong/u,
    );
    expect(String(addIn.cell("Pembagian", `J${FIRST_SHARE}`).value)).toBe("Melebihi yang belum terlindungi");
  });

  it("gives a tie to the lower code, just as the law of the largest remainder leaves it", async () => {
    const none = { covered: null, workers: null, weight: null, fixed: null };
    await share(
      8,
      "equal",
      false,
      places.map(() => none),
    );
    expect(shares()).toEqual([2, 2, 1, 1, 1, 1]);
  });

  it.each([
    ["nothing to share yet", null, {}, "Isi jumlah yang dibagi"],
    ["a region without a number", 10, { workers: null }, "Belum ada angka untuk 1 wilayah"],
    ["more set by hand than there is", 10, { fixed: 11 }, "Yang ditetapkan sendiri melebihi yang dibagi"],
  ])("says what stands in the way: %s", async (_, quota, change, sentence) => {
    const each = { covered: 0, workers: 100, weight: null, fixed: null };
    await share(
      quota,
      "uncovered",
      true,
      places.map((_place, index) => (index === 0 ? { ...each, ...change } : each)),
    );
    expect(String(addIn.cell("Pembagian", "G5").value)).toContain(sentence);
    expect(shares()).toEqual(places.map(() => ""));
  });
});

describe("reconciliation", () => {
  const BASIS = "Basis UCJ";
  const DAY = 46_022; // 31 December 2025
  /** All regions on the same base and day: 1 to 6 hundred covered of a thousand each. */
  async function reconcile(
    change: (row: (string | number | null)[], index: number) => (string | number | null)[],
  ): Promise<void> {
    write(
      "Rincian",
      FIRST_RECORD,
      3,
      places.map((_, index) => {
        const row = change([(index + 1) * 100, 1_000, BASIS, DAY, "Cabang"], index);
        return row.slice(0, 2);
      }),
    );
    write(
      "Rincian",
      FIRST_RECORD,
      7,
      places.map((_, index) => {
        const row = change([(index + 1) * 100, 1_000, BASIS, DAY, "Cabang"], index);
        return row.slice(2);
      }),
    );
    // The province says 2,101 covered of 6,000 on that base and day.
    write("Rekonsiliasi", 5, 2, [
      [2_101, BASIS, DAY, "Kanwil"],
      [6_000, BASIS, DAY, "Kanwil"],
    ]);
    await addIn.engine.calculate();
  }
  const line = (row: number): readonly unknown[] =>
    ["G", "H", "I", "J", "L"].map((column) => addIn.cell("Rekonsiliasi", `${column}${row}`).value);

  it("shows the difference to the person", async () => {
    await reconcile((row) => row);
    expect(line(5)).toEqual([6, 6, 2_100, 1, "Selisih 1 orang: cari dan jelaskan"]);
    expect(line(6)).toEqual([6, 6, 6_000, 0, "Jumlah sama dengan provinsi: OK"]);
  });

  it("leaves out and names a region on another base", async () => {
    await reconcile((row, index) =>
      index === 5 ? [row[0] ?? null, row[1] ?? null, "Angkatan kerja (BPS)", DAY, "BPS"] : row,
    );
    expect(line(5).slice(0, 4)).toEqual([6, 5, 1_500, 601]);
    expect(line(5)[4]).toBe("1 kabupaten/kota berbasis atau bertanggal lain: tidak dijumlahkan");
  });

  it("leaves out and names a region on another day", async () => {
    await reconcile((row, index) =>
      index === 0 ? [row[0] ?? null, row[1] ?? null, BASIS, DAY - 1, "Cabang"] : row,
    );
    expect(line(5).slice(0, 4)).toEqual([6, 5, 2_000, 101]);
    expect(line(5)[4]).toContain("tidak dijumlahkan");
  });

  it("says how many are still missing, and adds up what is there", async () => {
    await reconcile((row, index) => (index < 2 ? [null, null, null, null, null] : row));
    expect(line(5)).toEqual([4, 4, 1_800, 301, "Baru 4 dari 6 kabupaten/kota terisi"]);
  });

  it("does not take two rows without base or date for the same base and date", async () => {
    await reconcile((row) => [row[0] ?? null, row[1] ?? null, null, null, null]);
    expect(line(5).slice(0, 3)).toEqual([6, 0, ""]);
  });
});

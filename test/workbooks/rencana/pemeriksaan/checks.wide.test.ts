/** Pemeriksaan: each check holds when it just holds, and says so when it just does not. */
import { describe, expect, it } from "@jest/globals";
import { placeSheets } from "../../../../src/sheets/index.js";
import { filled, filledPlan, placedOf, sound } from "../checked.js";
import { blank, lampung, segment } from "../../../domain/choices/lines/choices.js";
import { expectAs } from "../../../expectAs.js";

const law = "law.in-time";

describe("Pemeriksaan of a sound plan", () => {
  it("says so in English", async () => {
    const book = await filled({ ...sound, language: "en" });
    expect(book.master()).toBe("All OK");
    await book.type(book.cellOf("workers.filled:nelayan"), null);
    expect(book.master()).toBe("1 to complete");
    await book.type("Asumsi!B9", 2030);
    expect(book.master()).toBe("1 to check, 1 to complete");
    expect(book.verdict("workers.filled:nelayan")).toBe("To complete");
  });

  it("has nothing wrong where a plan was just filled from published figures, only what is to be completed", async () => {
    const book = await filled(lampung);
    // Two wages, the workers of Pekerja rentan, the years beyond the contributions that were verified, and the date of five
    // segments whose page gives none.
    expect(book.master()).toBe("9 perlu dilengkapi");
    expect(book.all().filter((what) => what.includes("Basis, tanggal dan sumber"))).toHaveLength(5);
  });

  it("reads its own sheets where tabs of these names were there before", async () => {
    const { plan, places } = placedOf(sound);
    const placed = placeSheets(plan, ["Asumsi", "Segmen", "Pemeriksaan"]);
    expect(placed.sheets.map(({ name }) => name)).toContain("Pemeriksaan (2)");
    const book = await filledPlan(placed, places.verdicts);
    expect(book.master()).toBe("Semua OK");
    await book.type("Segmen (2)!C6", 1_001);
    expect(book.verdict("covered.within-workers:semua-pekerja")).toBe("Periksa");
    expect(book.value("Asumsi (2)!A3")).toBe(`Pemeriksaan: ${String(book.master())}`);
  });
});

/** A check; what its cell holds when it just holds, and when it just does not. */
const cases: readonly {
  readonly what: string;
  readonly holds: string | number;
  readonly fails: string | number | null;
  /** The verdict then; "Periksa" unless said otherwise. */
  readonly says?: "Lengkapi";
}[] = [
  { what: "covered.filled:semua-pekerja", holds: 0, fails: null, says: "Lengkapi" },
  { what: "workers.filled:semua-pekerja", holds: 1, fails: null, says: "Lengkapi" },
  { what: "covered.filled:nelayan", holds: 0, fails: null, says: "Lengkapi" },
  { what: "covered.within-workers:semua-pekerja", holds: 1_000, fails: 1_001 },
  { what: "covered.within-workers:guru", holds: 200, fails: 201 },
  {
    what: "origin.said:nelayan",
    holds: "tahun 2024",
    fails: null,
    says: "Lengkapi",
  },
  // 31 December 2023, 1 January 2024, 31 December 2024, 1 January 2025.
  { what: "date.of-base-year", holds: 45_292, fails: 45_291 },
  { what: "date.of-base-year", holds: 45_657, fails: 45_658 },
  { what: "date.not-stale:nelayan", holds: 45_292, fails: 45_291 },
  { what: "date.not-stale:nelayan", holds: 45_658, fails: 45_291 },
  { what: "wage.filled:guru", holds: 1, fails: null, says: "Lengkapi" },
  {
    what: "own-target.within:nelayan",
    holds: 1,
    fails: 1.0001,
  },
  {
    what: "own-target.within:nelayan",
    holds: 0.5001,
    fails: 0.5,
  },
  { what: "months.filled:kpps", holds: 1, fails: null, says: "Lengkapi" },
  // 1 April 2025 and 31 March 2025: four months, three months. Full JKM begins after three.
  { what: "months.full-jkm:kpps", holds: 45_748, fails: 45_747 },
  { what: "target-year.in-plan", holds: 2026, fails: 2027 },
  { what: "target-year.in-plan", holds: 2025, fails: 2024 },
  { what: "target.within", holds: 1, fails: 1.0001 },
  { what: "target.within", holds: 0.4001, fails: 0.4 },
  { what: "funded.within-year", holds: 1, fails: 2 },
  { what: "funded.full-jkm", holds: 4, fails: 3 },
  { what: "funded.full-jkm", holds: 12, fails: 2 },
  {
    what: "new-members.full-jkm",
    holds: 9,
    fails: 10,
  },
  { what: law, holds: 2026, fails: 2025, says: "Lengkapi" },
];

describe("each check, at its edge", () => {
  // In sixths, so that a slow machine has time for each.
  it.each([0, 1, 2, 3, 4, 5])(
    "holds, says so when it no longer does, and holds again (%i)",
    async (sixth) => {
      const book = await filled();
      for (const { what, holds, fails, says } of cases.filter((_, index) => index % 6 === sixth)) {
        const address = book.cellOf(what);
        const before = book.content(address);
        await book.type(address, holds);
        expectAs(book.verdict(what), `${what}: ${String(holds)}`).toBe("OK");
        await book.type(address, fails);
        expectAs(book.verdict(what), `${what}: ${String(fails)}`).toBe(says ?? "Periksa");
        expectAs(book.master(), what).toContain(
          says === undefined ? " perlu diperiksa" : " perlu dilengkapi",
        );
        await book.type(address, before);
        expectAs(book.master(), what).toBe("Semua OK");
      }
    },
    180_000,
  );

  it("a PU segment that has reached its target needs no wage", async () => {
    const book = await filled();
    const what = "wage.filled:guru";
    await book.type(book.cellOf(what), null);
    expect(book.verdict(what)).toBe("Lengkapi");
    // 100 of 200 are covered: 50 %.
    await book.type("Asumsi!B8", 0.5);
    expect(book.verdict(what)).toBe("—");
    await book.type("Asumsi!B8", 0.5001);
    expect(book.verdict(what)).toBe("Lengkapi");
  });

  it("a cohort that starts late is no matter where nobody new is paid for", async () => {
    const book = await filled();
    const what = "new-members.full-jkm";
    await book.type(book.cellOf(what), 12);
    expect(book.verdict(what)).toBe("Periksa");
    await book.type(book.cellOf("target.within"), 0.3);
    expect(book.verdict(what)).toBe("—");
  });

  it("a figure that was asked for and filled in needs its source said", async () => {
    const book = await filled({ ...sound, segments: [segment({ covered: blank, workers: blank })] });
    const what = "origin.said:nelayan";
    expect(book.verdict(what)).toBe("—");
    await book.type(book.cellOf("covered.filled:nelayan"), 10);
    expect(book.verdict(what)).toBe("Lengkapi");
    const date = book.cellOf(what);
    const row = date.slice("Segmen!C".length);
    await book.type(date, 45_473);
    await book.type(`Segmen!D${row}`, "Daftar Dinas Perikanan");
    expect(book.verdict(what)).toBe("Lengkapi");
    await book.type(`Segmen!E${row}`, "Surat Dinas Perikanan 523/114");
    expect(book.verdict(what)).toBe("OK");
  });

  it("a path along yearly targets holds with one of them", async () => {
    const book = await filled();
    const what = "path.has-targets";
    expect(book.verdict(what)).toBe("—");
    await book.type(book.cellOf(what), "Kurva S");
    expect(book.verdict(what)).toBe("—");
    await book.type(book.cellOf(what), "Target resmi tahunan");
    expect(book.verdict(what)).toBe("Lengkapi");
    await book.type(book.cellOf(what), "Target sendiri tahunan");
    expect(book.verdict(what)).toBe("Lengkapi");
    await book.book.typeAt(book.book.inYear(book.book.at.assumptions.ownTarget, 2025), 0.45);
    expect(book.verdict(what)).toBe("OK");
    // Those of the other row are no help.
    await book.type(book.cellOf(what), "Target resmi tahunan");
    expect(book.verdict(what)).toBe("Lengkapi");
  });
});

describe("formulas that were overwritten", () => {
  it("are noticed in every block, the neighbours' verdicts unchanged", async () => {
    const book = await filled();
    const blocks = [
      "formulas:proyeksi 2",
      "formulas:proyeksi 3",
      "formulas:proyeksi 1",
      "formulas:proyeksi 5",
    ];
    for (const what of blocks) {
      const address = book.cellOf(what);
      const before = book.value(address);
      expect(book.verdict(what)).toBe("OK");
      // The very number that stood there: no sum notices it, but next year's change will not reach the cell.
      await book.type(address, typeof before === "number" ? before : 0);
      expect(book.verdict(what)).toBe("Periksa");
      for (const other of blocks.slice(blocks.indexOf(what) + 1)) expect(book.verdict(other)).toBe("OK");
    }
  });

  it("are noticed on Skenario and in its workings", async () => {
    const book = await filled();
    expect(book.all()).toEqual([]);
    const [low] = book.book.at.scenarios.workings;
    if (low === undefined) throw new Error("Three scenarios are calculated");
    const members = book.book.inYear(low.members, 2025);
    await book.book.typeAt(members, Number(book.book.valueAt(members)));
    expect(book.all()).toEqual(["Hitung skenario: Rumus utuh"]);
    await book.type("Skenario!E5", 0);
    expect(book.all()).toEqual(["Skenario: Rumus utuh", "Hitung skenario: Rumus utuh"]);
  });

  it("a formula in another's place is noticed by the sum", async () => {
    const book = await filled();
    await book.book.typeAt(book.book.inYear(book.book.at.projection.total.newMembers, 2025), "=1+1");
    expect(book.verdict("formulas:proyeksi 2")).toBe("Periksa");
  });
});

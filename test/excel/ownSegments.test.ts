/** A workbook from the planner's own figures and segments, recalculated by the engine. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FigureChoice, PlanChoices, SegmentChoice } from "../../src/domain/index.js";
import { lampung, openAddIn, type AddIn } from "./addIn.js";

const own = (value: number): FigureChoice => ({
  kind: "own",
  value,
  basis: "Daftar Dinas",
  asOf: "2024-06-30",
  source: "@surat dinas 1/2024",
});
const blank: FigureChoice = { kind: "blank" };
const segment = (more: Partial<SegmentChoice> & Pick<SegmentChoice, "id" | "name">): SegmentChoice => ({
  segment: null,
  rowType: "standing",
  route: "BPU",
  programmes: ["JKK", "JKM"],
  wage: null,
  target: null,
  covered: own(100),
  workers: own(200),
  ...more,
});
const formulaLike = '=HYPERLINK("http://x","Kader")';

const choices: PlanChoices = {
  ...lampung,
  total: { covered: own(250_000), workers: own(1_000_000) },
  segments: [
    segment({ id: "a", name: formulaLike }),
    segment({
      id: "b",
      name: "Guru honorer",
      segment: "guru-tendik",
      route: "PU",
      wage: 2_000_000,
      target: 0.8,
      programmes: ["JKK", "JKM", "JHT"],
    }),
    segment({
      id: "c",
      name: "Guru SMA",
      segment: "guru-tendik-sma-smk",
      covered: own(30),
      workers: own(40),
    }),
    segment({
      id: "d",
      name: "KPPS",
      rowType: "temporary",
      covered: own(5_000),
      workers: blank,
      period: { from: { year: 2024, month: 11 }, until: { year: 2025, month: 1 } },
    }),
    segment({ id: "e", name: "-Jalan", rowType: "contract", covered: blank, workers: blank }),
  ],
};

let addIn: AddIn;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.fill(choices);
});
afterAll(() => addIn.close());

const at = (label: string, column: string, nth?: number) =>
  addIn.cell("Segmen", addIn.find("Segmen", label, column, nth));

describe("the planner's own segments in a workbook", () => {
  it("begin with the region's own figures", () => {
    expect(at("Provinsi Lampung", "E").value).toBe(0.25);
    expect(at("Provinsi Lampung", "F").value).toBe(750_000);
    // 38.39 % of 1,000,000 from 25 % in five years: 26,780 more each year.
    expect(addIn.years("Proyeksi", "Peserta yang diperlukan", 6)).toEqual([
      250_000, 276_780, 303_560, 330_340, 357_120, 383_900,
    ]);
  });

  it("keep a name that looks like a formula as a text, wherever it is shown", () => {
    expect(at(formulaLike, "A")).toMatchObject({ value: formulaLike });
    const shown = addIn.cell("Proyeksi", addIn.find("Proyeksi", formulaLike, "A"));
    expect(shown.value).toBe(formulaLike);
    expect(at("-Jalan", "A").value).toBe("-Jalan");
    const source = addIn.cell("Sumber", addIn.find("Sumber", "A1", "G"));
    expect(source.value).toBe("@surat dinas 1/2024");
  });

  it("follow their own target, route and wage", () => {
    expect(at("Guru honorer", "H").value).toBe(0.8);
    // 50 % to 80 % of 200 in five years: 112, 124, 136, 148, 160 members.
    const [, , members] = [1, 2, 3].map((nth) => addIn.years("Proyeksi", "Peserta yang diperlukan", 6, nth));
    expect(members).toEqual([100, 112, 124, 136, 148, 160]);
    // Rp10,800 a month on a wage of Rp2 million (0.54 %: JKK 0.24 %, JKM 0.30 %), twelve months, for those above 100.
    expect(addIn.years("Proyeksi", "Biaya iuran", 6, 3)).toEqual(
      [0, 12, 24, 36, 48, 60].map((persons) => persons * 12 * 10_800),
    );
  });

  it("take the common target where they have none, and hold what is above it", () => {
    expect(at(formulaLike, "H").value).toBe(0.5);
    expect(at(formulaLike, "J").value).toContain("OK");
  });

  it("say how many heads two segments could share at most, and follow the cells", async () => {
    const [first, second] = [at("Guru honorer", "C"), at("Guru SMA", "C")];
    expect([first.value, second.value]).toEqual([100, 30]);
    // Third row of that name: lines, origins, overlaps.
    const counted = addIn.find("Segmen", "Guru honorer", "E", 3);
    expect(addIn.cell("Segmen", counted).value).toBe(30);
    await addIn.type("Segmen", addIn.find("Segmen", "Guru SMA", "C"), 35);
    expect(addIn.cell("Segmen", counted).value).toBe(35);
    await addIn.type("Segmen", addIn.find("Segmen", "Guru SMA", "C"), null);
    expect(addIn.cell("Segmen", counted).value).toBe("");
    await addIn.type("Segmen", addIn.find("Segmen", "Guru SMA", "C"), 30);
  });

  it("check the persons and months of a temporary line", async () => {
    expect(at("KPPS", "J").value).toBe("OK");
    const month = async (column: string, serial: number | null): Promise<unknown> => {
      await addIn.type("Segmen", addIn.find("Segmen", "KPPS", column), serial);
      return at("KPPS", "J").value;
    };
    // 1 November 2024 and 1 January 2025 as written; 1 October 2024 precedes.
    expect([at("KPPS", "L").value, at("KPPS", "M").value]).toEqual([45_597, 45_658]);
    expect(await month("M", 45_566)).toBe("Bulan terakhir mendahului bulan pertama");
    expect(await month("M", 45_597)).toBe("OK");
    expect(await month("M", null)).toBe("Isi bulan pertama dan bulan terakhir");
    expect(await month("M", 45_658)).toBe("OK");
    await addIn.type("Segmen", addIn.find("Segmen", "KPPS", "C"), null);
    expect(at("KPPS", "J").value).toBe("Isi orang yang dilindungi");
    await addIn.type("Segmen", addIn.find("Segmen", "KPPS", "C"), 5_000);
  });

  it("only record what is counted by contract", () => {
    expect(at("-Jalan", "J").value).toBe("Dicatat, tidak dihitung: OK");
  });
});

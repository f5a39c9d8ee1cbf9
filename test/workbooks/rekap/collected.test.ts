/** What offices sent back as the province's plan, breakdown and sharing out can use it. */
import { describe, expect, it } from "@jest/globals";
import { consolidate, gridOfText } from "../../../src/intake/index.js";
import { isFormula, lintPlan } from "../../../src/sheets/index.js";
import { readRequest } from "../../../src/commands/request.js";
import {
  buildBreakdown,
  checkBreakdown,
  collectedOf,
  sourceOfSum,
  termsOfSum,
  usualBreakdown,
  type BreakdownChoices,
  type Collected,
  type CollectedRow,
} from "../../../src/workbooks/index.js";

const head = "Kabupaten/Kota;Segmen;Peserta;Pekerja;Jenis basis;Tanggal data;Sumber";

async function collected(...rows: readonly string[]): Promise<ReturnType<typeof collectedOf>> {
  return collectedOf(
    await consolidate(
      rows.map((row, at) => ({ name: `${String(at)}.csv`, grids: [gridOfText(`${head}\n${row}`)] })),
    ),
  );
}

async function taken(...rows: readonly string[]): Promise<Collected> {
  const result = await collected(...rows);
  if (!result.ok) throw new Error(result.problem.sentence.en);
  return result.value;
}

const origin = "Basis UCJ;31/12/2025;Disnaker";

describe("the sums of a province", () => {
  it("are exact, name who is missing, and say where they are from", async () => {
    const { province, sums, missing } = await taken(
      `Pringsewu;Petani;41;103;${origin}`,
      `Tanggamus;Petani;1007;20001;${origin}`,
      `Kota Metro;Nelayan;5;50;${origin}`,
    );
    expect(province.code).toBe("18");
    // 41 + 1,007 of 103 + 20,001.
    expect(sums.map(({ segment, covered, workers }) => [segment, covered, workers])).toEqual([
      ["petani", 1_048, 20_104],
      ["nelayan", 5, 50],
    ]);
    // Kepmendagri 300.2.2-2138/2025: Lampung has 15 kabupaten and kota.
    expect(missing).toHaveLength(12);
    const [farmers] = sums;
    if (farmers === undefined) throw new Error("There is a sum");
    expect(farmers.counted.map(({ code }) => code)).toEqual(["18.06", "18.10"]);
    expect(farmers.missing).toHaveLength(13);
    expect(sourceOfSum(farmers).id).toBe("Rekap 2 dari 15 formulir kabupaten/kota, 31 Desember 2025");
    expect(termsOfSum(farmers, missing).id).toMatch(
      /^2 dari 15 kabupaten\/kota; Basis UCJ; 31 Desember 2025\. Tanpa Kota Metro\.$/,
    );
  });

  it("count only rows with both numbers where there are such, so that the rate is of the same places", async () => {
    const { sums } = await taken(
      `Pringsewu;Petani;41;103;${origin}`,
      `Tanggamus;Petani;1007;;${origin}`,
      `Pringsewu;Nelayan;7;;${origin}`,
      `Tanggamus;Nelayan;8;;${origin}`,
    );
    expect(sums.map(({ covered, workers, counted }) => [covered, workers, counted.length])).toEqual([
      [41, 103, 1],
      [15, null, 2],
    ]);
  });

  it("of another base or date stand apart", async () => {
    const { sums } = await taken(
      `Pringsewu;Petani;41;103;${origin}`,
      "Tanggamus;Petani;10;20;Angkatan kerja;31/12/2025;Disnaker",
      "Pesawaran;Petani;100;200;Basis UCJ;31/12/2024;Disnaker",
    );
    expect(sums.map(({ segment, covered }) => [segment, covered])).toEqual(
      expect.arrayContaining([
        ["petani", 41],
        ["petani", 10],
        ["petani", 100],
      ]),
    );
    expect(sums).toHaveLength(3);
  });

  it("are refused for files of several provinces, and for none, with a sentence", async () => {
    const two = await collected(`Pringsewu;Petani;41;103;${origin}`, `Kota Palembang;Petani;1;2;${origin}`);
    expect(two.ok ? null : two.problem.sentence.id).toContain("beberapa provinsi");
    const none = await collected(`Provinsi Lampung;Petani;41;103;${origin}`);
    expect(none.ok ? null : none.problem.sentence.id).toContain("Tidak ada baris kabupaten/kota");
  });

  it("leave aside what has no place in the plan, and say so", async () => {
    const { sums, left } = await taken(
      `Pringsewu;Petani;41;103;${origin}`,
      `Tanggamus;Penari keliling;4;5;${origin}`,
      `Provinsi Lampung;Petani;9000;90000;${origin}`,
    );
    expect(sums.map(({ covered }) => covered)).toEqual([41]);
    expect(left.map(({ id }) => id).join(" ")).toMatch(/Penari keliling.*1 baris provinsi/);
  });
});

describe("what was sent back as the rows of Rincian", () => {
  const usual = { ...usualBreakdown, regionCode: "18", baseYear: 2024, language: "id" } as const;

  it("stands in its row with its own base, date and source, and the others as published", async () => {
    const { rows } = await taken(`Pringsewu;Petani;41;103;${origin}`, "Tanggamus;Petani;1007;;;akhir 2025;");
    const plan = buildBreakdown({ ...usual, segments: ["petani"], collected: rows });
    if (!plan.ok) throw new Error(plan.problem.sentence.en);
    expect(lintPlan(plan.value)).toEqual([]);
    const sheet = plan.value.sheets.find(({ records }) => records !== undefined);
    const [table] = sheet?.records ?? [];
    if (sheet === undefined || table === undefined) throw new Error("A breakdown has a table");
    const said = (code: string): readonly unknown[] => {
      const at = sheet.cells.find(({ column, content }) => column === 0 && content === code)?.row;
      const columns = [...table.figures, ...table.origin];
      return columns.map((column) => {
        const content = sheet.cells.find((cell) => cell.row === at && cell.column === column)?.content;
        return isFormula(content) ? "formula" : content;
      });
    };
    // 31 December 2025 as Excel counts days.
    expect(said("18.10")).toEqual([41, 103, "Basis UCJ", 46_022, "Disnaker"]);
    expect(said("18.06")).toEqual([1_007, null, "Tidak disebut", "akhir 2025", "Tidak disebut"]);
    // Pemkab Lampung Selatan counts 1,845 oil-palm workers (Q121); nobody sent another number.
    expect(said("18.01").slice(0, 2)).toEqual([1_845, null]);
    expect(said("18.05")).toEqual([null, null, null, null, null]);
  });

  const one: CollectedRow = {
    ...{ regionCode: "18.01", segment: "petani", covered: 1, workers: 2 },
    ...{ basis: "b", asOf: "2025", source: "s" },
  };
  const refusal = (...rows: readonly Partial<CollectedRow>[]): string | null => {
    const collected = rows.map((row) => ({ ...one, ...row }));
    const checked = checkBreakdown({ ...usual, segments: ["petani"], collected });
    if (checked.ok) return null;
    expect(checked.problem.argument).toBe("collected");
    return checked.problem.sentence.id;
  };

  it("is refused for a region of elsewhere, twice for one row, and for a segment without rows", () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ regionCode: "16.01" })).toContain("bukan bagian dari Provinsi Lampung");
    expect(refusal({}, {})).toContain("diberikan dua kali");
    expect(refusal({ segment: "nelayan" })).toContain('segmen "nelayan", yang tidak ada di antara');
  });

  it("is refused where it is no whole number of persons, or lacks its base, its date or its source", () => {
    // More than the people of Indonesia is a slip of the keyboard.
    for (const persons of [0, 1_000_000_000, null])
      expect(refusal({ covered: persons, workers: persons })).toBeNull();
    for (const persons of [-1, 1_000_000_001, 0.5]) {
      expect(refusal({ covered: persons })).toContain(
        '"covered" Kabupaten Lampung Selatan harus bilangan bulat',
      );
      expect(refusal({ workers: persons })).toContain(
        '"workers" Kabupaten Lampung Selatan harus bilangan bulat',
      );
    }
    // A cell of Excel holds 32,767 letters.
    for (const which of ["basis", "asOf", "source"] as const) {
      expect(refusal({ [which]: "a".repeat(32_000) })).toBeNull();
      for (const words of ["", " ", "a".repeat(32_001)])
        expect(refusal({ [which]: words })).toContain(`"${which}" Kabupaten Lampung Selatan harus 1 sampai`);
    }
  });

  it("makes the same sheets from a file of choices as from the pane", async () => {
    const { rows } = await taken(`Pringsewu;Petani;41;103;${origin}`, "Tanggamus;Petani;1007;;;akhir 2025;");
    const choices: BreakdownChoices = { ...usual, segments: ["petani"], collected: rows };
    const file: unknown = JSON.parse(JSON.stringify({ ...choices, workbook: "breakdown" }));
    const request = readRequest({ file, flags: {} });
    if (!request.ok || request.value.workbook !== "breakdown") throw new Error("It is understood");
    expect(buildBreakdown(request.value.choices)).toEqual(buildBreakdown(choices));
    const wrong = { ...choices, workbook: "breakdown", collected: [{ ...rows[0], covered: "41" }] };
    const refused = readRequest({ file: wrong, flags: {} });
    expect(refused.ok ? null : refused.problem.sentence.id).toContain(
      '"collected[0].covered" harus bilangan',
    );
  });
});

/** What a planner pointed at is taken for the next file of the same shape; and what many files ask is asked once. */
import { describe, expect, it } from "@jest/globals";
import {
  answered,
  asShape,
  checkTable,
  combine,
  gather,
  gridOfText,
  pointedOut,
  questionsOf,
  recalled,
  recogniseAt,
  shapeOf,
  understand,
  withField,
  withScale,
} from "../../src/intake/index.js";
import type { Gathered, Grid, Recognition, Shape, ShapeMemory } from "../../src/intake/index.js";
import { pasted } from "./tables.js";

/** No word of this heading says what its columns hold. */
const unknown = (year: string, first: number, second: number): Grid =>
  gridOfText(
    pasted(
      `Lampiran ${year}`,
      `Nama | A ${year} | B ${year}`,
      `Pringsewu | ${first} | ${second}`,
      "Kota Metro | 91.5 | 40",
    ),
  );

function pointedAt(grid: Grid): Recognition {
  const pointed = recogniseAt(grid, { headerRow: 1, headerRows: 1 });
  if (pointed === null) throw new Error("There is a row at which to point");
  const named = withField(withField(withField(pointed, 0, "regionName"), 1, "workers"), 2, "covered");
  return withScale(named, 1, 1_000);
}

const remembering =
  (shape: Shape): ShapeMemory =>
  (key) =>
    key === shape.key ? shape : null;

describe("a remembered shape", () => {
  const first = unknown("2023", 201.5, 80);
  const shape = shapeOf(first, pointedAt(first));

  it("is of a table that is not recognised by itself", () => {
    expect(understand(first).kind).toBe("unrecognised");
  });

  it("reads the next year's file as the first was pointed at, its unit too", () => {
    const next = unknown("2024", 210.5, 90);
    const found = understand(next, null, remembering(shape));
    if (found.kind !== "figures") throw new Error("It should be read as it was pointed at");
    const { rows } = checkTable(next, found.recognition, { answers: new Map([["numbers", "en"]]) });
    expect(rows.map(({ region, workers, covered }) => [region?.code, workers, covered])).toEqual([
      ["18.10", 210_500, 90],
      ["18.72", 91_500, 40],
    ]);
  });

  it.each([
    ["another word in the heading", "Nama | A 2024 | C 2024"],
    ["another column", "Nama | A 2024 | B 2024 | D"],
    ["another order", "A 2024 | Nama | B 2024"],
  ])("is not taken for %s", (_, heading) => {
    const other = gridOfText(pasted("Lampiran", heading, "Pringsewu | 1 | 2 | 3"));
    expect(recalled(other, remembering(shape), null)).toBeNull();
  });

  it("keeps neither the words of the heading nor anything below it", () => {
    const text = JSON.stringify(shape);
    for (const word of ["Nama", "Lampiran", "Pringsewu", "201"]) expect(text).not.toContain(word);
    expect(asShape(JSON.parse(text))).toEqual(shape);
  });

  it.each([
    [null],
    ["x"],
    [{ key: "a", headerRows: 1, columns: [{ field: "unheard", scale: 1 }] }],
    [{ key: "a", headerRows: 1, columns: [{ field: "workers", scale: 7 }] }],
    [{ key: "a", headerRows: "1", columns: [] }],
  ])("is not made of %j", (value) => {
    expect(asShape(value)).toBeNull();
  });

  it("is taken for a file in Gabung too", async () => {
    const files = [{ name: "a.csv", grids: [unknown("2024", 210.5, 90)] }];
    const without = await gather(files);
    expect(without.files[0]?.kind).toBe("refused");
    const read = await gather(files, { memory: remembering(shape) });
    expect(read.files[0]?.kind).toBe("read");
  });
});

describe("pointing at a file of Gabung", () => {
  const other = gridOfText(pasted("Kabupaten/Kota | Pekerja | Peserta", "Tanggamus | 900 | 7"));
  const files = [
    { name: "a.csv", grids: [unknown("2024", 210.5, 90)] },
    { name: "b.csv", grids: [gridOfText(pasted("Lampiran", "Nama | A | B", "Pesawaran | 7.5 | 3"))] },
    { name: "c.csv", grids: [other] },
    { name: "surat.csv", grids: [gridOfText(pasted("Dengan hormat,", "kami kirim"))] },
  ];
  const english = new Map([["numbers", "en"]]);
  const used = (of: Gathered): readonly (readonly [string, string, number | null])[] =>
    combine(answered(of, { answers: english })).rows.map(({ file, region, workers }) => [
      file,
      region.code,
      workers,
    ]);

  it("reads that file so, and the others of its shape; what was recognised by itself stays", async () => {
    const gathered = await gather(files);
    expect(gathered.files.map(({ kind }) => kind)).toEqual(["refused", "refused", "read", "refused"]);
    const recognition = pointedAt(unknown("2024", 210.5, 90));
    const memory = remembering(shapeOf(unknown("2024", 210.5, 90), recognition));
    const pointed = pointedOut(gathered, 0, { at: 0, recognition }, { memory });
    expect(pointed.files.map(({ kind }) => kind)).toEqual(["read", "read", "read", "refused"]);
    expect(used(pointed)).toEqual([
      ["a.csv", "18.10", 210_500],
      ["a.csv", "18.72", 91_500],
      ["b.csv", "18.09", 7_500],
      ["c.csv", "18.06", 900],
    ]);
    // Let go of again.
    const without = pointedOut(pointed, 0, { at: 0, recognition: null }, {});
    expect(without.files.map(({ kind }) => kind)).toEqual(["refused", "refused", "read", "refused"]);
  });

  it("counts where nothing can be kept, and further down than headings are looked for", async () => {
    const deep = gridOfText(
      pasted(...Array.from({ length: 70 }, (_, at) => `catatan ${at}`), "Nama | A | B", "Pringsewu | 5 | 3"),
    );
    const pointed = recogniseAt(deep, { headerRow: 70, headerRows: 1 });
    if (pointed === null) throw new Error("There is a row at which to point");
    const recognition = withField(withField(pointed, 0, "regionName"), 1, "workers");
    const gathered = await gather([{ name: "a.csv", grids: [deep] }]);
    expect(used(pointedOut(gathered, 0, { at: 0, recognition }, {}))).toEqual([["a.csv", "18.10", 5]]);
  });

  it("is offered where there is something to point at", async () => {
    const persons = gridOfText(
      pasted(
        "Nama | NIK | Tanggal lahir",
        "Budi | 1810010101900001 | 1990-01-01",
        "Siti | 1810014101910002 | 1991-01-01",
      ),
    );
    const gathered = await gather([
      ...files.slice(2),
      { name: "orang.csv", grids: [persons] },
      { name: "kosong.csv", grids: [gridOfText("")] },
    ]);
    expect(combine(gathered).files.map(({ name, pointable }) => [name, pointable])).toEqual([
      ["c.csv", true],
      ["surat.csv", true],
      ["orang.csv", false],
      ["kosong.csv", false],
    ]);
  });

  it("takes the sheet that was pointed out before one whose headings fit better", async () => {
    const pointedGrid = { ...unknown("2024", 210.5, 90), sheet: "Lampiran" };
    const well = { ...other, sheet: "Lain" };
    const memory = remembering(shapeOf(pointedGrid, pointedAt(pointedGrid)));
    const [first] = (await gather([{ name: "a.xlsx", grids: [well, pointedGrid] }], { memory })).files;
    expect(first?.kind === "read" ? first.table.grid.sheet : null).toBe("Lampiran");
  });
});

describe("what the files of Gabung ask", () => {
  const asking = (region: string, workers: string): Grid =>
    gridOfText(pasted("Kabupaten/Kota | Pekerja (ribu orang) | Peserta", `${region} | ${workers} | 5`));
  const files = [
    { name: "pringsewu.csv", grids: [asking("Pringsewu", "201.500")] },
    { name: "metro.csv", grids: [asking("Kota Metro", "91.750")] },
    { name: "tegas.csv", grids: [asking("Lampung Barat", "150.5")] },
  ];

  it("is asked once, with the files that ask it; the one that needs no answer is not among them", async () => {
    const questions = questionsOf(await gather(files));
    expect(questions.map(({ question, files: by }) => [question.id, question.chosen, by])).toEqual([
      ["numbers-B", null, ["pringsewu.csv", "metro.csv"]],
    ]);
  });

  it("is answered for all of them at once, and their rows are then taken over", async () => {
    const gathered = await gather(files);
    const workersOf = (of: typeof gathered): readonly (readonly [string, number | null])[] =>
      combine(of).rows.map(({ region, workers }) => [region.code, workers] as const);
    expect(workersOf(gathered).filter(([, workers]) => workers !== null)).toEqual([["18.04", 150_500]]);
    const after = answered(gathered, { answers: new Map([["numbers-B", "en"]]) });
    expect([...workersOf(after)].sort()).toEqual([
      ["18.04", 150_500],
      ["18.10", 201_500],
      ["18.72", 91_750],
    ]);
    expect(questionsOf(after).map(({ question }) => question.chosen)).toEqual(["en"]);
  });
});

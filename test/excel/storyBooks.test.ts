/** What is told of a cell of Rincian, of Pembagian in it, and of a form: by what the workbook remembers of them, through Microsoft's own Office.js. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { CellStory } from "../../src/sheets/index.js";
import type { BookChoices, BreakdownChoices } from "../../src/workbooks/index.js";
import { usualBreakdown } from "../../src/workbooks/index.js";
import { openAddIn, type AddIn } from "./addIn.js";

type Numbers = Extract<CellStory, { readonly reads: unknown }>;

/** Lampung with what one of its kabupaten sent back. */
const lampung: BreakdownChoices = {
  ...usualBreakdown,
  regionCode: "18",
  baseYear: 2024,
  language: "id",
  segments: ["semua-pekerja", "petani"],
  quota: 1_000,
  collected: [
    {
      regionCode: "18.02",
      segment: "semua-pekerja",
      covered: 12,
      workers: 345,
      basis: "Basis UCJ",
      asOf: "2025-12-31",
      source: "Disnaker",
    },
  ],
};

async function filledWith(choices: BreakdownChoices) {
  const addIn = await openAddIn();
  const book: BookChoices = addIn.inPage({ workbook: "breakdown", choices });
  const plan = addIn.rooms.buildBreakdown(addIn.inPage(choices));
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  const receipt = await addIn.rooms.applyPlan(plan.value, { book });
  await addIn.engine.settle();
  return { addIn, receipt, plan: plan.value, key: `cakupan.book.${receipt.mark}` };
}
type Filled = Awaited<ReturnType<typeof filledWith>>;

async function tabsOf({ addIn, receipt, plan }: Filled) {
  const [remembered] = (await addIn.rooms.readMemory()).books;
  if (remembered === undefined) throw new Error("The workbook remembers it");
  const tabs = await addIn.rooms.readPlanTabs({ receipt, remembered, plan });
  if (tabs === null) throw new Error("It is as it was written");
  return tabs;
}

/** Tells of cells, by a tab and an address, of the tabs as they were read once. */
function telling(rooms: AddIn["rooms"], tabs: Awaited<ReturnType<typeof tabsOf>>) {
  return (sheet: string, address: string): Numbers => {
    const tab = tabs.seen.find(({ name }) => name === sheet);
    const [, letter = "", number = ""] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
    const story = rooms.tellCell({
      plan: tabs.plan,
      baseYear: 2024,
      dialect: "native",
      seen: tabs.seen,
      at: { key: tab?.key ?? "", row: Number(number) - 1, column: letter.charCodeAt(0) - 65 },
    });
    if (!("reads" in story)) throw new Error(`${sheet}!${address} is ${story.kind}`);
    return story;
  };
}

const places = (story: Numbers): readonly string[] =>
  story.reads.first.map(({ at, shown }) => `${at.sheet}!${at.address} ${shown}`);

describe("a province by kabupaten and kota", () => {
  let filled: Filled;
  let told: ReturnType<typeof telling>;
  beforeAll(async () => {
    filled = await filledWith(lampung);
    told = telling(filled.addIn.rooms, await tabsOf(filled));
  });
  afterAll(() => filled.addIn.close());

  it("is remembered by its choices alone, some hundred letters for a workbook of thousands of cells", async () => {
    const { addIn, receipt, plan, key } = filled;
    const { books, plans, ignored } = await addIn.rooms.readMemory();
    expect([plans, ignored]).toEqual([[], []]);
    expect(books).toHaveLength(1);
    expect(books[0]).toMatchObject({ mark: receipt.mark, addIn: "0.1.0", dates1904: false });
    expect(books[0]?.book).toEqual({ workbook: "breakdown", choices: lampung });
    expect(books[0]?.sheets).toEqual(plan.sheets.map((sheet) => sheet.key));
    const size = String(addIn.engine.settings()[key]).length - JSON.stringify(lampung).length;
    expect(size).toBeLessThan(400);
  });

  it("says of a published number whose it is, on what base, of which day and from where", () => {
    // Pemkab Lampung Selatan, 11 September 2025: 1,845 oil-palm workers (Q121).
    const story = told("Rincian", "D6");
    expect(story).toMatchObject({
      kind: "input",
      label: "Kabupaten Lampung Selatan, Petani dan pekebun",
      column: "Peserta",
      was: null,
    });
    expect(story.sources.first.map(({ id, value, asOf, outlet }) => [id, value, asOf, outlet])).toEqual([
      ["Q121", "1,845", "11 Sep 2025", "Pemkab Lampung Selatan: 1.845 pekerja sawit"],
    ]);
    expect(story.origin.map(({ label, at }) => [label, at.address])).toEqual([
      ["Jenis basis", "H6"],
      ["Tanggal data", "I6"],
      ["Sumber", "J6"],
    ]);
    expect(story.origin[0]?.shown).toBe("Peserta program");
  });

  it("says of a number that was sent back what its row says of it", () => {
    const story = told("Rincian", "E7");
    expect(story).toMatchObject({ label: "Kabupaten Lampung Tengah, Semua pekerja", was: null });
    expect(story.origin.map(({ shown }) => shown)).toEqual(["Basis UCJ", "31 Dec 2025", "Disnaker"]);
    expect(story.readBy.first.map(({ at }) => `${at.sheet}!${at.address}`)).toContain("Rincian!F7:G7");
    // What is published about it all the same: Lampost, 24 September 2024 (P059).
    expect(story.explanation).toContain("P059");
  });

  it("says of an empty cell whom to ask, and of a rate what it is of, in words", () => {
    expect(told("Rincian", "D5").ask).toContain("Minta kepada kantor cabang BPJS Ketenagakerjaan");
    const rate = told("Rincian", "F7");
    expect(places(rate)).toEqual(["Rincian!D7 12", "Rincian!E7 345"]);
    expect(rate.inWords?.id).toContain("[Peserta] ÷ [Pekerja (basis)]");
  });

  it("says of Rekonsiliasi which number of which segment it is", () => {
    // 760,468 covered in Lampung, Lampost, 24 September 2024 (P049).
    const story = told("Rekonsiliasi", "C5");
    expect(story).toMatchObject({ label: "Semua pekerja, Peserta", column: "Provinsi, sumber sendiri" });
    expect(story.sources.first.map(({ id }) => id)).toEqual(["P049"]);
  });

  it("says of Pembagian what is shared out, by what, and to whom it goes", () => {
    const quota = told("Pembagian", "B5");
    expect(quota).toMatchObject({ kind: "input", label: "Yang dibagi (orang)" });
    expect(quota.sources.first.map(({ what, value }) => [what, value])).toEqual([
      ["Jumlah yang dibagi provinsi", "1,000"],
    ]);
    const share = told("Pembagian", "G11");
    expect(share).toMatchObject({ label: "Kabupaten Lampung Tengah", column: "Pembagian (orang)" });
    expect(share.inWords?.id).toContain("bila ada angka di ([Tetapkan sendiri]): [Tetapkan sendiri]");
    // Not 15 lines for the same column of 15 kabupaten and kota.
    expect(told("Pembagian", "C5").readBy.first.map(({ at }) => at.address)).toEqual(["K10:K24"]);
  });

  it("names the act that a number of villages is from", () => {
    const story = told("Pembagian", "D10");
    expect(story.kind).toBe("fixed");
    expect(story.sources.first.map(({ outlet, asOf }) => [outlet, asOf])).toEqual([
      ["Kepmendagri 300.2.2-2138 Tahun 2025 melalui idn-area-data", "2025"],
    ]);
  });

  it("is told of rows that somebody sorted, and of what was changed in them", async () => {
    const { addIn } = filled;
    const { engine } = addIn;
    const { id } = addIn.sheet("Rincian");
    // The first two rows change places, formulas with their own rows, as Excel sorts.
    const row = (at: number): unknown[] =>
      Array.from({ length: 12 }, (_, column) => {
        const cell = engine.cell(id, at, column);
        return cell.formula ?? cell.value;
      });
    const moved = (cells: unknown[], from: number, to: number): unknown[] =>
      cells.map((one) =>
        typeof one === "string" && one.startsWith("=")
          ? one.replaceAll(new RegExp(`(?<=[A-Z])${String(from)}\\b`, "gu"), String(to))
          : one,
      );
    const [first, second] = [row(4), row(5)];
    engine.write(id, { row: 4, column: 0, rows: 2, columns: 12 }, [
      moved(second, 6, 5),
      moved(first, 5, 6),
    ] as never);
    engine.write(id, { row: 4, column: 4, rows: 1, columns: 1 }, [[9_000]]);
    await engine.settle();
    const sorted = telling(addIn.rooms, await tabsOf(filled));
    const story = sorted("Rincian", "D5");
    expect(story).toMatchObject({ label: "Kabupaten Lampung Selatan, Petani dan pekebun", was: null });
    expect(story.sources.first.map((source) => source.id)).toEqual(["Q121"]);
    expect(sorted("Rincian", "E5").was).toBe("");
    expect(places(sorted("Rincian", "F5"))).toEqual(["Rincian!D5 1,845", "Rincian!E5 9,000"]);
    expect(sorted("Rincian", "F5").was).toBeNull();
    expect(sorted("Rincian", "F6").label).toBe("Kabupaten Lampung Selatan, Semua pekerja");
  });

  it.each([
    ["is no JSON", "{rusak", "rusak"],
    ["is of another shape", JSON.stringify({ version: 1, addIn: "0.1.0", book: 5 }), "rusak"],
    ["was written by a newer version", JSON.stringify({ version: 2 }), "versi add-in yang lebih baru"],
    [
      "holds a choice that is none",
      JSON.stringify({
        version: 1,
        ...{ addIn: "0.1.0", dialect: "native", dates1904: false, sheets: [], inputs: "" },
        book: { workbook: "breakdown", choices: { ...lampung, warna: 1 } },
      }),
      "warna",
    ],
    [
      "is of a workbook that is none",
      JSON.stringify({
        version: 1,
        ...{ addIn: "0.1.0", dialect: "native", dates1904: false, sheets: [], inputs: "" },
        book: { workbook: "rekap", choices: {} },
      }),
      "rekap",
    ],
  ])("ignores with a sentence, and of which fill, what %s", async (_, kept, says) => {
    const { addIn, key, receipt } = filled;
    const settings = addIn.engine.settings();
    const before = settings[key];
    settings[key] = kept;
    const { books, ignored, standing } = await addIn.rooms.readMemory();
    expect([books, standing.length]).toEqual([[], 1]);
    expect(ignored.map(({ mark }) => mark)).toEqual([receipt.mark]);
    expect(ignored[0]?.id).toContain(says);
    settings[key] = before;
  });

  it("is not told where its inputs would be made anew in other places or with other contents", async () => {
    const { addIn, receipt } = filled;
    const [remembered] = (await addIn.rooms.readMemory()).books;
    if (remembered === undefined) throw new Error("The workbook remembers it");
    const other = addIn.rooms.buildBreakdown(addIn.inPage({ ...lampung, quota: 1_001 }));
    if (!other.ok) throw new Error(other.problem.sentence.en);
    expect(await addIn.rooms.readPlanTabs({ receipt, remembered, plan: other.value })).toBeNull();
  });

  it("forgets it with the fill that is taken back", async () => {
    const { addIn, receipt } = filled;
    await addIn.takeBack(receipt, { agreed: true });
    expect(Object.keys(addIn.engine.settings())).toEqual([]);
  });
});

describe("the form of one kabupaten", () => {
  it("is told with the base, date and source that it says once for all rows", async () => {
    const { segmentsOfForm } = await import("../../src/workbooks/index.js");
    const filled = await filledWith({
      ...lampung,
      regionCode: "18.10",
      quota: null,
      collected: [],
      segments: segmentsOfForm("18.10"),
    });
    const { addIn } = filled;
    addIn.engine.write(addIn.sheet("Rincian").id, { row: 3, column: 2, rows: 1, columns: 1 }, [
      ["Basis UCJ"],
    ]);
    await addIn.engine.settle();
    const told = telling(addIn.rooms, await tabsOf(filled));
    expect(told("Rincian", "C4")).toMatchObject({ label: "Jenis basis", unit: "", was: "" });
    const story = told("Rincian", "D8");
    expect(story).toMatchObject({ label: "Kabupaten Pringsewu, Semua pekerja", column: "Peserta" });
    expect(story.origin.map(({ at, shown }) => [at.address, shown])).toEqual([["C4", "Basis UCJ"]]);
    // Lampost, 24 September 2024: 21.4 % of Pringsewu's workers (P055).
    expect(story.explanation).toContain("21,4 %");
    expect(told("Rincian", "C4").explanation).toContain("Berlaku untuk semua baris");
    expect(told("Rincian", "C4").readBy.first.length).toBe(1);
    await addIn.close();
  });
});

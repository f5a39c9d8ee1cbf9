/** Ringkasan where planners meet it otherwise than drawn: shares without a payer, a target beyond the plan, figures half filled in. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { PlacedPlan, PlanPlaces } from "../../../../src/workbooks/rencana/build.js";
import { headlineOf } from "../../../../src/workbooks/index.js";
import { placedOf } from "../checked.js";
import { placeSheets } from "../../../../src/sheets/index.js";
import type { CellPlace, WorkbookPlan } from "../../../../src/sheets/index.js";
import type { PlanChoices } from "../../../../src/domain/index.js";
import type { Engine } from "../../../../src/workbench/engine/index.js";
import { enginesOf, readerOf } from "../../../sweep/plans/calculated.js";
import type { Reader } from "../../../sweep/plans/calculated.js";
import { lampung as published } from "../../../domain/choices/lines/choices.js";

/** ANTARA, 26 September 2024: 760,468 of 3,058,943 workers; 38.39 % of them are 1,174,329 persons, 413,861 more. */
const lampung: PlanChoices = { ...published, segments: [] };

interface Typing {
  readonly into: (places: PlanPlaces) => CellPlace | undefined;
  readonly value: number;
}

const books: Readonly<Record<string, { readonly choices: PlanChoices; readonly typing: readonly Typing[] }>> =
  {
    "as delivered": { choices: published, typing: [] },
    "nine tenths": {
      choices: lampung,
      typing: [{ into: ({ payers }) => payers.lines[0]?.shares[0], value: 0.9 }],
    },
    "a target in 2032": {
      choices: lampung,
      typing: [{ into: ({ assumptions }) => assumptions.targetYear, value: 2032 }],
    },
    "the low scenario": {
      choices: lampung,
      typing: [{ into: ({ assumptions }) => assumptions.scenario, value: 1 }],
    },
    "official targets": { choices: { ...lampung, path: "official" }, typing: [] },
    "two numbers": {
      choices: { ...lampung, regionCode: "18.09", payer: "APBD_KAB" },
      typing: [
        { into: ({ segments }) => segments.total.covered, value: 60_000 },
        { into: ({ segments }) => segments.total.workers, value: 200_000 },
      ],
    },
  };

let engine: Engine;
let read: Reader;
const plans = new Map<string, WorkbookPlan>();

function typedInto({ plan, places }: PlacedPlan, typing: readonly Typing[]): WorkbookPlan {
  const typed = typing.map(({ into, value }) => ({ place: into(places), value }));
  let left = typed.length;
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const found = typed.find(
        ({ place }) => place?.sheet === sheet.key && place.row === cell.row && place.column === cell.column,
      );
      if (found === undefined) return cell;
      left -= 1;
      return { ...cell, content: found.value };
    }),
  }));
  if (left > 0) throw new Error("Something found no cell to be typed into");
  return { ...plan, sheets };
}

beforeAll(async () => {
  const taken: string[] = [];
  for (const [name, { choices, typing }] of Object.entries(books)) {
    const placed = placeSheets(typedInto(placedOf(choices), typing), taken);
    taken.push(...placed.sheets.map((sheet) => sheet.name));
    plans.set(name, placed);
  }
  engine = await enginesOf([...plans.values()]);
  read = readerOf(engine);
}, 240_000);

afterAll(() => {
  engine.dispose();
});

function sheetOf(book: string): WorkbookPlan["sheets"][number] {
  const sheet = plans.get(book)?.sheets.find(({ key }) => key === "ringkasan");
  if (sheet === undefined) throw new Error(`${book} has no Ringkasan`);
  return sheet;
}

function headline(book: string): string {
  const { name, cells } = sheetOf(book);
  return String(read(name, cells.find(({ style }) => style === "headline")?.row ?? -1, 0));
}

function above(book: string, chart: string): string {
  const { name, charts } = sheetOf(book);
  const place = charts.find((one) => one.name === chart)?.place ?? { row: 0, column: -1 };
  return String(read(name, place.row - 1, place.column));
}

describe("the sentences of Ringkasan", () => {
  it.each(Object.keys(books))("are known before they are written: %s", (book) => {
    const plan = plans.get(book);
    if (plan === undefined) throw new Error(book);
    expect(headlineOf(plan)).toBe(headline(book));
  });

  it("read simply where one payer pays for all of the region", () => {
    // 413,861 persons x 12 x Rp16,800; a fifth of them, two fifths … over the five years.
    expect(headline("as delivered")).toBe(
      "Per 24 September 2024, 760.468 dari 3.058.943 pekerja (basis UCJ) di Provinsi Lampung terlindungi: 24,86 %. " +
        "Untuk mencapai 38,39 % pada 2029 diperlukan 413.861 peserta tambahan. " +
        "Iuran JKK+JKM untuk semuanya, dibayar APBD provinsi, berbiaya Rp83,43 miliar pada 2029 dan Rp250,30 miliar selama 2025–2029.",
    );
  });

  it("say how many segments their gap does not count", () => {
    // RT/RW: 5,697 of 25,662; 38.39 % of them are 9,852. The workers of pekerja rentan are not known.
    expect(above("as delivered", "Kekurangan")).toBe(
      "Dari 4 segmen yang terhitung, kekurangan terbesar pada 2024: Ketua RT/RW, 4.155 orang; 1 belum terhitung; tumpang tindih, jangan dijumlahkan",
    );
  });

  it("tell those without a payer from those who are paid for", () => {
    // In 2029 331,089 continue and 82,772 are new; nine tenths of each, rounded: 297,980 + 74,495 = 372,475.
    expect(headline("nine tenths")).toContain(
      "Iuran JKK+JKM untuk 372.475 orang, dibayar APBD provinsi, berbiaya Rp75,09 miliar pada 2029",
    );
    expect(headline("nine tenths")).toMatch(/ 41.386 orang pada 2029 belum punya pembayar\.$/);
    expect(above("nine tenths", "Biaya")).toContain("membayari 90,00 % orangnya, 10,00 % tanpa pembayar");
  });

  it("name the year that is shown where the target lies beyond the plan", () => {
    // Five of the eight years to 2032: five eighths of 13.53 points; 1,019,131 of 1,174,329 members.
    expect(headline("a target in 2032")).toContain(
      "Menuju 38,39 % pada 2032, jalur rencana sampai 2029 menambah 258.663 peserta dan masih 155.198 orang di bawah target itu.",
    );
    // 413,861 over eight years.
    expect(above("a target in 2032", "Cakupan")).toContain(
      "rata-rata 51.733 peserta baru setiap tahun sampai 2029",
    );
  });

  it("do not take net additional members for those who are paid for", () => {
    // Five points less of the target, and of those who stay; 432,946 x Rp201,600 a year.
    expect(headline("the low scenario")).toContain("diperlukan 260.914 peserta tambahan.");
    expect(headline("the low scenario")).toContain(
      "untuk 432.946 orang (pengganti peserta yang keluar termasuk), dibayar APBD provinsi, berbiaya Rp87,28 miliar pada 2029",
    );
  });

  it("say that the official number of members is one person short of its own rounded rate", () => {
    expect(headline("official targets")).toContain(
      "Menuju 38,39 % pada 2029, jalur rencana menambah 413.860 peserta dan masih 1 orang di bawah target itu.",
    );
  });

  it("say which of date and base is missing, and of no segment that it overlaps", () => {
    expect(headline("two numbers")).toMatch(
      /^Per tanggal yang belum disebut, 60\.000 dari 200\.000 pekerja \(basis belum disebut\) di Kabupaten Pesawaran terlindungi: 30,00 %\./,
    );
    // 38.39 % of 200,000 less 60,000.
    expect(above("two numbers", "Kekurangan")).toBe("Kekurangan pada 2024: 16.780 orang");
  });
});

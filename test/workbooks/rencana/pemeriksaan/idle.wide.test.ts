/** Pemeriksaan: what is said of empty cells is said of nothing, and what a date in words says counts as a date does. */
import { describe, expect, it } from "@jest/globals";
import { formatMonth } from "../../../../src/domain/index.js";
import { filled, sound } from "../checked.js";
import type { Filled } from "../checked.js";
import { blank, lampung, own, segment } from "../../../domain/choices/lines/choices.js";
import { expectAs } from "../../../expectAs.js";

type Case = readonly [content: string | number | null, says: string];

async function says(book: Filled, what: string, cases: readonly Case[], address = book.cellOf(what)) {
  for (const [content, verdict] of cases) {
    await book.type(address, content);
    expectAs(book.verdict(what), `${what}: ${String(content)}`).toBe(verdict);
  }
}

describe("a date in words", () => {
  const base = "date.of-base-year";
  const stale = "date.not-stale:nelayan";
  const said = "origin.said:nelayan";

  it("of the baseline is of the base year, of another one, or of none", async () => {
    const book = await filled();
    await says(book, base, [
      ["Juli 2024", "OK"],
      ["tahun 2024", "OK"],
      ["Juli 2025", "Periksa"],
      ["Desember 2023", "Periksa"],
      ["Oktober–Desember 2025", "Periksa"],
      // Both years are named: the base year is one of them.
      ["Agustus 2024–Juli 2025", "OK"],
      ["20 Juli", "Lengkapi"],
      ["semester I", "Lengkapi"],
      // Nobody knows: that is told where the date is asked for, once.
      ["tanpa tanggal, kemungkinan September 2024", "—"],
      ["kemungkinan Juli 2025", "—"],
      [null, "—"],
    ]);
    expect(book.all()).toEqual(["Segmen: Basis, tanggal dan sumber angka disebut: Provinsi Lampung"]);
    await says(book, base, [["Juli 2025", "Periksa"]]);
    // The base year decides, not a year that is written into the check.
    await book.type("Asumsi!B7", 2025);
    expect(book.verdict(base)).toBe("OK");
  }, 300_000);

  it("of a segment is not older than the base year, older, or of no year", async () => {
    const book = await filled();
    await says(book, stale, [
      ["tahun 2024", "OK"],
      ["Juli 2026", "OK"],
      ["Desember 2023", "Periksa"],
      ["tahun 2019", "Periksa"],
      ["20 Juli", "Lengkapi"],
      ["tanpa tanggal, paling lambat September 2022", "—"],
      [null, "—"],
    ]);
    expect(book.verdict(said)).toBe("Lengkapi");
  });

  it("has the half of the instructions that applies", async () => {
    const book = await filled();
    await says(book, stale, [["tahun 2019", "Periksa"]]);
    expect(book.todo(stale)).toMatch(/^Angka sudah lama: minta angka tahun dasar/u);
    await says(book, stale, [["20 Juli", "Lengkapi"]]);
    expect(book.todo(stale)).toBe("Sebut tahun angka ini di sel ini.");
  });

  it("that says it is not certain is none, nor is a base that is not stated", async () => {
    const book = await filled();
    const date = book.cellOf(said);
    await says(book, said, [
      ["September 2024", "OK"],
      ["tanpa tanggal, kemungkinan September 2024", "Lengkapi"],
      ["Tanpa tanggal", "Lengkapi"],
      ["kemungkinan September 2024", "Lengkapi"],
      [null, "Lengkapi"],
      [45_473, "OK"],
    ]);
    const basis = date.replace("!C", "!D");
    await says(
      book,
      said,
      [
        ["tidak disebut", "Lengkapi"],
        ["Daftar Dinas Perikanan", "OK"],
      ],
      basis,
    );
    expect(book.master()).toBe("Semua OK");
  });

  it("means the same in English", async () => {
    const book = await filled({ ...sound, language: "en" });
    const inEnglish = "origin.said:nelayan";
    await says(book, inEnglish, [
      ["undated, probably September 2024", "To complete"],
      ["probably September 2024", "To complete"],
      ["September 2024", "OK"],
    ]);
    await says(book, "date.of-base-year", [
      ["July 2024", "OK"],
      ["July 2025", "To check"],
      ["early in the year", "To complete"],
    ]);
  });

  it("is what the planner's own month becomes: of another year it is wrong from the start", async () => {
    for (const [asOf, verdict] of [
      ["2024-07", "OK"],
      ["2025-07", "Periksa"],
    ] as const) {
      const figure = (value: number) => own(value, { asOf });
      const book = await filled({ ...sound, total: { covered: figure(400), workers: figure(1_000) } });
      const month = { year: Number(asOf.slice(0, 4)), month: 7 };
      expect(book.value(book.cellOf(base))).toBe(formatMonth(month, "id"));
      expect(book.verdict(base)).toBe(verdict);
    }
  });

  it("is what a page's month becomes: Musi Banyuasin, July 2025", async () => {
    const choices = { ...lampung, regionCode: "16.06", payer: "APBD_KAB" } as const;
    const book = await filled(choices);
    expect(book.value(book.cellOf(base))).toBe("Juli 2025");
    expect(book.verdict(base)).toBe("Periksa");
    // What a person reads first is told in words.
    const what = "Angka dasar bertanggal dalam tahun dasar";
    const [first] = book.all();
    expect(first).toBe(`Segmen: ${what}`);
    expect(book.begin()).toContain(what);
    expect((await filled({ ...choices, baseYear: 2025, horizonYear: 2030 })).verdict(base)).toBe("OK");
  });
});

describe("a check of what is not there", () => {
  it("says nothing, and is counted neither as open nor as done", async () => {
    const book = await filled({ ...lampung, regionCode: "16.12" });
    for (const what of [
      "covered.within-workers:semua-pekerja",
      "origin.alike:semua-pekerja",
      "origin.said:semua-pekerja",
      "wage.filled:semua-pekerja",
      "date.of-base-year",
      "wage.source",
      "target.within",
      "yearly-targets.at-most-all:official",
      "path.has-targets",
      "new-members.full-jkm",
      "scenario.agrees",
      "lines.alike",
      "ceiling.kept:1",
    ])
      expectAs(book.verdict(what), what).toBe("—");
    expect(book.all()).toHaveLength(5);
    expect(book.master()).toBe("5 perlu dilengkapi");
    // A target above all workers is wrong whoever they are.
    await book.type("Asumsi!B8", 1.01);
    expect(book.verdict("target.within")).toBe("Periksa");
    await book.type("Asumsi!B8", 0.5);
    await book.type(book.cellOf("covered.filled:semua-pekerja"), 60_000);
    await book.type(book.cellOf("workers.filled:semua-pekerja"), 200_000);
    expect(book.verdict("covered.within-workers:semua-pekerja")).toBe("OK");
    expect(book.verdict("origin.said:semua-pekerja")).toBe("Lengkapi");
    // Dates and bases that nobody said are not the same ones.
    expect(book.verdict("origin.alike:semua-pekerja")).toBe("—");
    expect(book.verdict("date.of-base-year")).toBe("—");
    expect(book.verdict("target.within")).toBe("OK");
    expect(book.verdict("scenario.agrees")).toBe("OK");
    expect(book.verdict("new-members.full-jkm")).toBe("OK");
  });

  it("begins to say something with the first of what it is about", async () => {
    const book = await filled({
      ...sound,
      segments: [segment(), segment({ id: "lain", name: "Nelayan lain", workers: blank })],
    });
    const ceiling = "ceiling.kept:1";
    expect(book.verdict(ceiling)).toBe("—");
    await book.type(book.cellOf(ceiling), 0);
    expect(book.verdict(ceiling)).toBe("OK");
    await book.type(book.cellOf(ceiling).replace("!F", "!G"), 0);
    expect(book.verdict(ceiling)).toBe("Periksa");
    const target = "own-target.within:lain";
    await says(book, target, [
      [null, "—"],
      // Half of an unknown number is not above anything.
      [0.5, "—"],
      [1.01, "Periksa"],
    ]);
  });

  it("adds up lines of one base and date only where both are said", async () => {
    const book = await filled({
      ...sound,
      segments: [
        segment(),
        segment({ id: "lain", name: "Nelayan lain" }),
        segment({ id: "tiga", name: "Ketiga" }),
      ],
    });
    const what = "lines.alike";
    expect(book.verdict(what)).toBe("—");
    const included = (id: string): string => book.cellOf(`shares.whole:${id}`).replace(/![A-Z]/u, "!B");
    await book.type(included("semua-pekerja"), 0);
    await book.type(included("nelayan"), 1);
    expect(book.verdict(what)).toBe("—");
    await book.type(included("lain"), 1);
    expect(book.verdict(what)).toBe("OK");
    const date = book.cellOf("origin.said:nelayan");
    const basis = date.replace("!C", "!D");
    await says(
      book,
      what,
      [
        [45_472, "Periksa"],
        // Missing is not another date: that it is missing is told once, where it is asked for.
        [null, "—"],
      ],
      date,
    );
    await says(book, what, [["Basis UCJ", "Periksa"]], basis);
    await book.type(date, 45_473);
    await book.type(basis, "Daftar Dinas Perikanan");
    expect(book.verdict(what)).toBe("OK");
    await book.type(included("tiga"), 1);
    await book.type(date, null);
    // The other two still say theirs.
    await says(
      book,
      what,
      [
        [45_472, "Periksa"],
        [45_473, "OK"],
      ],
      book.cellOf("origin.said:tiga"),
    );
  }, 180_000);
});

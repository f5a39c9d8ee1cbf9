import { describe, expect, it } from "@jest/globals";
import { runsIn } from "../../../src/papers/index.js";
import { sipdRows, sipdText } from "../../../src/workbooks/index.js";
import { lampung } from "../../excel/addIn.js";
import { unitOfItems } from "../../../src/workbooks/rencana/anggaran/formPlaces.js";
import { formOf } from "../rencana/anggaran/book.js";
import { filledBook } from "../rencana/checked.js";
import { filledOf, packOf, planOf } from "./packs.js";

const nothingKnown: typeof lampung = {
  ...lampung,
  total: { covered: { kind: "blank" }, workers: { kind: "blank" } },
  segments: [],
};

async function linesOf(choices: typeof lampung) {
  const book = await filledBook(choices);
  const read = () => sipdRows(choices, filledOf(planOf(choices), book.read));
  return { book, read };
}

describe("rows of RKA for SIPD", () => {
  it("are tab-separated in the order of the form, with plain digits", async () => {
    const { read } = await linesOf(lampung);
    const lines = read();
    if (!lines.ok) throw new Error(lines.problem.sentence.en);
    // 82,773 new members of 2025 (413,861 in five years, the larger parts first), 12 months, Rp10,000 and Rp6,800 (PP 44/2015):
    // 82,773 × 12 × 10,000 = 9,932,760,000 and 82,773 × 12 × 6,800 = 6,754,276,800.
    expect(sipdText(lines.value.lines)).toBe(
      [
        "5.1.02.02.02.0006\tIuran JKK, Pekerja BPU Provinsi Lampung, peserta baru\t82773 Orang x 12 Bulan\tOrang Bulan\t10000\t0\t9932760000",
        "5.1.02.02.02.0007\tIuran JKM, Pekerja BPU Provinsi Lampung, peserta baru\t82773 Orang x 12 Bulan\tOrang Bulan\t6800\t0\t6754276800",
      ].join("\n"),
    );
  });

  it("follow what is typed on RKA, as do its headings and the KAK", async () => {
    const { book, read } = await linesOf(lampung);
    const [fund] = formOf(book, "RKA").funds;
    if (fund === undefined) throw new Error("One payer pays");
    await book.typeAt(book.at.budget.codes.regional.JKK.code, "5.1.02.99.01.0001");
    await book.typeAt(fund, "PAD");
    const lines = read();
    if (!lines.ok) throw new Error(lines.problem.sentence.en);
    expect(lines.value.lines.map(({ cells }) => cells[0])).toEqual([
      "5.1.02.99.01.0001",
      "5.1.02.02.02.0007",
    ]);
    const heading = Array.from({ length: 60 }, (_, row) => String(book.read("RKA", row, 2)));
    expect(heading).toContain("[#] APBD provinsi — Sumber dana: PAD");
    const [, reference] = packOf(lampung, filledOf(planOf(lampung), book.read));
    const words =
      reference === undefined
        ? ""
        : runsIn(reference)
            .map(({ text }) => text)
            .join("");
    expect(words).toContain("APBD provinsi (PAD)");
  });

  it("say which cell lacks its number, and where there is nothing to copy", async () => {
    const { book, read } = await linesOf(lampung);
    const { line, lines } = formOf(book, "RKA");
    const first = Array.from({ length: lines }, (_, row) => line(row, "amount")).find(
      (_, row) => book.valueAt(line(row, "unit")) === unitOfItems,
    );
    if (first === undefined) throw new Error("RKA has a row");
    await book.typeAt(first, "kira-kira");
    expect(read()).toMatchObject({
      value: {
        lines: [],
        problem: {
          id: `RKA!H${first.row + 1} harus berisi angka, tetapi sekarang tidak: pulihkan rumusnya, lalu salin lagi.`,
        },
      },
    });
    const empty = (await linesOf(nothingKnown)).read();
    expect(empty).toMatchObject({
      value: { lines: [], problem: { id: expect.stringContaining("RKA belum berisi") } },
    });
  });
});

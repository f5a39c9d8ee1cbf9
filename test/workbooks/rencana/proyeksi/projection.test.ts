/** Who stays, who is new, who is paid for and what it costs, against numbers worked out by hand; recalculated by the engine. */
import { describe, expect, it } from "@jest/globals";
import type { PlanChoices } from "../../../../src/domain/index.js";
import { lampung } from "../../../excel/addIn.js";
import type { Book } from "../../book.js";
import { asItStood } from "../../../law/asItStood.js";
import { filledBook } from "../checked.js";
import { leaving } from "../small.js";

let book: Book;
const filled = async (choices: PlanChoices): Promise<void> => {
  book = await filledBook(choices, asItStood);
};
const row = (label: string, count = 5): readonly unknown[] => book.years("Proyeksi", label, count);

describe("members who leave are replaced", () => {
  it("counts and costs the two cohorts apart", async () => {
    await filled(leaving);
    expect(row("Peserta menurut jalur")).toEqual([1_000, 1_250, 1_500, 1_750, 2_000]);
    // 0.9 × 1,000; 0.9 × 1,250 = 1,125; 0.9 × 1,500; 0.9 × 1,750 = 1,575.
    expect(row("Peserta tahun lalu yang bertahan")).toEqual([1_000, 900, 1_125, 1_350, 1_575]);
    expect(row("Peserta yang diperlukan")).toEqual([1_000, 1_250, 1_500, 1_750, 2_000]);
    expect(row("Peserta baru tahun itu")).toEqual([0, 350, 375, 400, 425]);
    // 350 / 0.8 = 437.5; 468.75; 500 exactly; 531.25: rounded up.
    expect(row("Orang yang harus didata")).toEqual([0, 438, 469, 500, 532]);
    expect(row("Kekurangan menuju target akhir")).toEqual([1_000, 750, 500, 250, 0]);
    // 0.9 × 350 = 315; 0.9 × (315 + 375) = 621; 0.9 × (621 + 400) = 918.9: rounded down.
    expect(row("Dibayari, peserta lama")).toEqual([0, 0, 315, 621, 918]);
    expect(row("Dibayari, peserta baru")).toEqual([0, 350, 375, 400, 425]);
    expect(row("Peserta tambahan yang dibayari")).toEqual([0, 350, 690, 1_021, 1_343]);
    expect(row("Iuran per orang per tahun")).toEqual(Array.from({ length: 5 }, () => 201_600));
    // April to December: 9 × 16,800.
    expect(row("Iuran per peserta baru pada tahun pertamanya")).toEqual(
      Array.from({ length: 5 }, () => 151_200),
    );
    expect(row("Biaya iuran")).toEqual([
      0,
      52_920_000, // 350 × 151,200
      120_204_000, // 315 × 201,600 + 375 × 151,200
      185_673_600, // 621 × 201,600 + 400 × 151,200
      249_328_800, // 918 × 201,600 + 425 × 151,200
    ]);
    // Sum of new members 1,550 = sum of members 7,500 − sum of those who stay 5,950.
    expect(book.cell("Proyeksi", book.find("Proyeksi", "Peserta baru tahun itu", "K")).value).toBe(1_550);
    expect(book.cell("Proyeksi", book.find("Proyeksi", "Peserta baru tahun itu", "L")).value).toBe("OK");
  });
});

describe("the way to the target", () => {
  it("follows Lampung's published target of 2025: 1,174,328 persons", async () => {
    await filled({ ...lampung, path: "official" });
    // Lampost, 26 September 2024 (P051), on the base of 3,058,943.
    expect(
      book.years("Asumsi", "Target resmi tahunan", 6).filter((target) => typeof target === "number"),
    ).toEqual([1_174_328 / 3_058_943]);
    expect(book.cell("Asumsi", book.find("Asumsi", "Target resmi tahunan", "G")).value).toBe(
      1_174_328 / 3_058_943,
    );
    expect(row("Peserta yang diperlukan", 6)).toEqual([
      760_468,
      ...Array.from({ length: 5 }, () => 1_174_328),
    ]);
  });
});

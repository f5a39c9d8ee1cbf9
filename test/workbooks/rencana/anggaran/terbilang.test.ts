import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { terbilang } from "../../../../src/domain/index.js";
import { formula } from "../../../../src/sheets/formula.js";
import { modelOf } from "../../../../src/workbooks/rencana/model.js";
import { SheetBuilder } from "../../../../src/sheets/builder.js";
import { writeNumberWords, writeSpelled } from "../../../../src/workbooks/rencana/anggaran/terbilang.js";
import { enginesOf, readerOf } from "../../../sweep/plans/calculated.js";
import { planOf, sheet } from "../../../sheets/sheet.js";
import { everybody } from "./book.js";

/** What the formulas make of these amounts. */
async function spelled(amounts: readonly (number | string)[]): Promise<readonly unknown[]> {
  const model = modelOf(everybody(1));
  if (!model.ok) throw new Error(model.problem.sentence.en);
  const builder = new SheetBuilder("words", [10, 10, 10, 10, 10, 10]);
  const words = writeNumberWords(builder, model.value, 0);
  const rows = amounts.map((amount) => {
    const place = builder.put(5, amount === "" ? null : amount, "shown.plain");
    builder.next();
    const node = writeSpelled(builder, model.value, 0, { label: "x", amount: place, words });
    builder.cells.push({ row: place.row, column: 4, content: formula(node), style: "calculated.general" });
    return place.row;
  });
  const engine = await enginesOf([planOf(sheet("words", "Kata", { cells: builder.cells }))]);
  const read = readerOf(engine);
  const found = rows.map((row) => read("Kata", row, 4));
  engine.dispose();
  return found;
}

describe("an amount in words by formulas", () => {
  it("spells what the language spells in its own way", async () => {
    // KBBI and the spelling of amounts in Indonesian budgets.
    const expected: readonly (readonly [number | string, string])[] = [
      [0, "Nol rupiah"],
      [1, "Satu rupiah"],
      [10, "Sepuluh rupiah"],
      [11, "Sebelas rupiah"],
      [12, "Dua belas rupiah"],
      [20, "Dua puluh rupiah"],
      [99, "Sembilan puluh sembilan rupiah"],
      [100, "Seratus rupiah"],
      [111, "Seratus sebelas rupiah"],
      [999, "Sembilan ratus sembilan puluh sembilan rupiah"],
      [1_000, "Seribu rupiah"],
      [1_001, "Seribu satu rupiah"],
      [1_100, "Seribu seratus rupiah"],
      [11_000, "Sebelas ribu rupiah"],
      [100_000, "Seratus ribu rupiah"],
      [1_000_000, "Satu juta rupiah"],
      [1_001_000, "Satu juta seribu rupiah"],
      [3_024_000_000, "Tiga miliar dua puluh empat juta rupiah"],
      [1_000_000_000_001, "Satu triliun satu rupiah"],
      [
        999_999_999_999_999,
        "Sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan rupiah",
      ],
      [1_000_000_000_000_000, ""],
      [-1, ""],
      ["", ""],
      ["belum diketahui", ""],
    ];
    expect(await spelled(expected.map(([amount]) => amount))).toEqual(expected.map(([, words]) => words));
  });

  it("says what the code says of drawn amounts", async () => {
    const amounts = fc.sample(
      fc
        .tuple(fc.integer({ min: 1, max: 15 }), fc.maxSafeInteger())
        .map(([digits, drawn]) => Math.abs(drawn) % 10 ** digits),
      { seed: 20_261_121, numRuns: 150 },
    );
    const expected = amounts.map((amount) => {
      const words = terbilang(amount);
      return words.ok ? words.value.charAt(0).toUpperCase() + words.value.slice(1) : "refused";
    });
    expect(await spelled(amounts)).toEqual(expected);
  });
});

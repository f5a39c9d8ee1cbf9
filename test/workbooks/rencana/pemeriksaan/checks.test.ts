/** Pemeriksaan: each check holds when it just holds, and says so when it just does not. */
import { describe, expect, it } from "@jest/globals";
import { expectAs } from "../../../expectAs.js";
import { lintPlan } from "../../../../src/sheets/index.js";
import { filled, placedOf, planOf, sound } from "../checked.js";
import { lampung } from "../../../domain/choices/lines/choices.js";

describe("Pemeriksaan of a sound plan", () => {
  it.each(["id", "en"] as const)("is sound itself, in %s", (language) => {
    expect(lintPlan(planOf({ ...sound, language }))).toEqual([]);
    expect(lintPlan(planOf({ ...lampung, language }))).toEqual([]);
  });

  it.each(["id", "en"] as const)("says what to do in whole sentences, in %s", async (language) => {
    const choices = { ...sound, language };
    const book = await filled(choices);
    for (const check of placedOf(choices).places.verdicts.keys())
      expectAs(String(book.todo(check)), check).toMatch(/\S\.$/u);
  });

  it("finds nothing, and every printed sheet says so", async () => {
    const book = await filled();
    expect(book.all()).toEqual([]);
    expect(book.master()).toBe("Semua OK");
    expect(book.begin() ?? "").toBe("");
    for (const sheet of ["Asumsi", "Segmen", "Proyeksi", "Skenario", "Ringkasan"]) {
      expect(book.value(`${sheet}!A3`)).toBe("Pemeriksaan: Semua OK");
    }
  });

  it("counts what is wrong and what is lacking, and says both on every printed sheet", async () => {
    const book = await filled();
    await book.type(book.cellOf("workers.filled:nelayan"), null);
    expect(book.master()).toBe("1 perlu dilengkapi");
    expect(book.begin()).toBe("Pekerja terisi: Nelayan kecil");
    await book.type("Asumsi!B9", 2030);
    expect(book.master()).toBe("1 perlu diperiksa, 1 perlu dilengkapi");
    // What is wrong comes first, wherever it stands.
    expect(book.begin()).toMatch(/^Tahun target sesudah tahun dasar/u);
    for (const sheet of ["Asumsi", "Segmen", "Proyeksi", "Skenario", "Ringkasan"]) {
      expect(book.value(`${sheet}!A3`)).toBe("Pemeriksaan: 1 perlu diperiksa, 1 perlu dilengkapi");
    }
    await book.type(book.cellOf("workers.filled:nelayan"), 200);
    expect(book.master()).toBe("1 perlu diperiksa");
  });

  it("shows nothing for an empty cell, and 0 for one that holds 0", async () => {
    const book = await filled();
    const what = "workers.filled:nelayan";
    const address = book.cellOf(what);
    await book.type(address, null);
    expect(book.shown(what) ?? "").toBe("");
    await book.type(address, 0);
    expect(book.shown(what)).toBe(0);
  });
});

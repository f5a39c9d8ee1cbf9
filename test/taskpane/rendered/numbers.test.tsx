/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { outsideExcel, Pane, room } from "./pane.js";

let pane: Pane;
beforeEach(async () => {
  window.localStorage.clear();
  pane = await Pane.open(room());
  await pane.press("Cek");
});
afterEach(() => pane.close());

async function type(figures: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(figures)) await pane.type(`checked-${name}`, text);
}

describe("Cek angka", () => {
  // Blitar 2024-25: 659 × 3 × 16,800 = 33,213,600, printed with 657 persons.
  it("says as one types which figure cannot be right, and what it would have to be", async () => {
    await type({ rupiah: "Rp33.213.600" });
    expect(pane.text).not.toContain("cocok");
    await type({ persons: "657", months: "3" });
    expect(pane.text).toContain(
      "Angka-angka ini tidak mungkin benar bersama. Yang paling mungkin keliru: jumlah orang.",
    );
    expect(pane.text).toContain(
      "Bila jumlah orang yang keliru: 659 orang × 3 bulan × Rp16.800 = Rp33.213.600 (JKK+JKM BPU)",
    );
    await type({ persons: "659" });
    expect(pane.text).toContain("Angkanya cocok:659 orang × 3 bulan × Rp16.800 = Rp33.213.600 (JKK+JKM BPU)");
    expect(pane.text).not.toContain("tidak mungkin");
  });

  // Sulut 2019: 202 × 24 + 8 × 42 million.
  it("knows that the amount of JKM changed", async () => {
    await type({ rupiah: "Rp5,184 miliar", persons: "210 kasus" });
    expect(pane.text).toContain("202 kasus × Rp24.000.000 + 8 kasus × Rp42.000.000 = Rp5.184.000.000");
  });

  // Bandung Barat 2023: 0.54 % of a wage of 2 million is 10,800.
  it("finds the wage behind a total of wage earners", async () => {
    await type({ rupiah: "Rp1,4 miliar", persons: "10.884", months: "12" });
    expect(pane.text).toContain("upahnya Rp1.914.260–Rp2.055.740, misalnya Rp2.000.000.");
  });

  it("names a figure that it cannot read once its field is left, and answers nothing meanwhile", async () => {
    await type({ rupiah: "Rp33.213.600", persons: "659", months: "tiga" });
    expect(pane.text).not.toContain("cocok");
    expect(pane.text).not.toContain("isi bilangan bulat");
    await pane.leave("checked-months");
    expect(pane.text).toContain("Bulan: isi bilangan bulat");
    expect(pane.text).toContain("yang tertulis “tiga”.");
  });

  it("costs persons and months where no total is typed", async () => {
    await type({ persons: "657", months: "3" });
    expect(pane.text).toContain("Belum ada rupiah untuk dicocokkan.");
    expect(pane.text).toContain("657 orang × 3 bulan × Rp16.800 = Rp33.112.800 (JKK+JKM BPU)");
  });

  it("speaks English, and reads English numbers", async () => {
    await pane.press("English");
    await type({ rupiah: "Rp610 million", persons: "15", rate: "42 million" });
    expect(pane.text).toContain("These figures cannot all be right. Most likely wrong: the rupiah.");
    expect(pane.text).toContain("If the rupiah should be wrong: 15 cases × Rp42,000,000 = Rp630,000,000");
  });
});

describe("Cek angka outside Excel", () => {
  it("works there as well", async () => {
    await pane.close();
    pane = await Pane.open(room({ whenReady: () => Promise.resolve(outsideExcel) }));
    await pane.press("Cek");
    await type({ rupiah: "33.213.600", persons: "659", months: "3" });
    expect(pane.text).toContain("Angkanya cocok:");
  });
});

/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { Pane, room } from "./pane.js";

let pane: Pane;
beforeEach(async () => {
  window.localStorage.clear();
  pane = await Pane.open(room());
  await pane.press("Cek");
});
afterEach(() => pane.close());

describe("Neraca manfaat", () => {
  // 1,000 × 12 × 16,800 = 201,600,000; 9 months of full JKM: 1.66 × 9,000 / 12,000 = 1.245 deaths × 42 million, at most 4;
  // 201,600,000 / 42,000,000 = 4.8 deaths in 750 years of members: 6.4 per 1,000.
  it("sets the contributions beside benefits with their limits, the break-even and the warning", async () => {
    await pane.type("balance-persons", "1.000");
    for (const words of [
      "IuranRp201.600.000",
      "Bulan-orang dengan JKM penuh9.000",
      "1,2 kasus (95 %: 0–4), Rp52.290.000 (Rp0–Rp168.000.000); 1,66 per 1.000 setahun, Rp42.000.000 per kasus",
      "6,4 kematian per 1.000 setahun: JKM saja menyamai seluruh iuran",
      "jangan dipakai sebagai perkiraan",
    ])
      expect(pane.text).toContain(words);
    const picture = document.querySelector("svg[role=img]");
    expect(picture?.getAttribute("aria-label")).toContain("iuran Rp201.600.000");
    expect(picture?.getAttribute("aria-label")).toContain("JKM Rp52.290.000");
  });

  it("takes a region's own rate, and says when it is none", async () => {
    await pane.type("balance-persons", "1000");
    await pane.type("balance-rate", "5");
    // 5 × 9,000 / 12,000 = 3.75 deaths.
    expect(pane.text).toContain("3,8 kasus");
    await pane.type("balance-rate", "1001");
    await pane.leave("balance-rate");
    expect(pane.text).toContain("harus angka 0 sampai 1.000; yang tertulis “1001”.");
    expect(pane.text).not.toContain("Titik impas");
  });

  it("has no break-even for three months, as no month has full JKM", async () => {
    await pane.type("balance-persons", "1000");
    await pane.type("balance-months", "3");
    expect(pane.text).toContain("Titik impastidak ada bulan dengan JKM penuh");
  });

  // Bandung Barat 2023: 41 deaths among 10,884 for a year (jabarekspres.com, 21 November 2024): 3.77 per 1,000, 2.70 to 5.11.
  it("takes a region's own claims, with the limits that they allow, and its own rate of accidents", async () => {
    await pane.type("balance-persons", "1000");
    await pane.type("balance-deaths", "41");
    await pane.type("balance-claimMonths", "130.608");
    await pane.type("balance-injuryRate", "2");
    expect(pane.text).toContain("Klaim sendiri: 3,77 kematian per 1.000 setahun (95 %: 2,7–5,11)");
    // 2 × 12,000 / 12,000 = 2 accidents.
    expect(pane.text).toContain("Manfaat JKK yang diperkirakan2 kasus");
    expect(pane.text).toContain("kelompok penghasilan terendahRp70.000.000");
  });

  it("is that of the plan where one is drafted and no persons are typed", async () => {
    await pane.press("Rencana");
    await pane.chooseRegion("lampung");
    for (const [field, text] of [
      ["baseYear", "2024"],
      ["horizonYear", "2029"],
      ["targetYear", "2029"],
      ["targetShare", "38,39"],
    ] as const)
      await pane.type(field, text);
    await pane.press("Cek");
    // A fifth of the way from 760,468 to 38.39 % of 3,058,943, rounded up: 82,773 persons at 12 × 16,800; nine months of full JKM.
    expect(pane.text).toContain(
      "Menurut rencana di tab Rencana, tahun anggaran 2025: 82.773 orang dibayari.",
    );
    expect(pane.text).toContain("IuranRp16.687.036.800");
    expect(pane.text).toContain("Bulan-orang dengan JKM penuh744.957");
  });
});

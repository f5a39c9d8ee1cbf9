import { describe, expect, it } from "@jest/globals";
import { typedTime } from "../../src/intake/index.js";

describe("a date typed into a field", () => {
  it.each([
    ["31/12/2025", "2025-12-31", "2025-12-31"],
    ["31-12-2025", "2025-12-31", "2025-12-31"],
    ["31 Desember 2025", "2025-12-31", "2025-12-31"],
    ["per 31 Des 2025", "2025-12-31", "2025-12-31"],
    ["December 31, 2025", "2025-12-31", "2025-12-31"],
    ["12/31/2025", "2025-12-31", "2025-12-31"],
    ["Agustus 2025", "2025-08", "2025-08"],
    ["2025-08", "2025-08", "2025-08"],
    [" 2025 ", "2025", "2025"],
    ["2025-12-31", "2025-12-31", "2025-12-31"],
    // The third of April, or the fourth of March: only who reads Indonesian knows which.
    ["03/04/2025", "2025-04-03", null],
    ["05/05/2025", "2025-05-05", "2025-05-05"],
    ["2025-13-01", null, null],
    ["31/02/2025", null, null],
    ["akhir tahun", null, null],
    ["", null, null],
  ])("%j is %s in Indonesian and %s in English", (text, id, en) => {
    expect([typedTime(text, "id"), typedTime(text, "en")]).toEqual([id, en]);
  });
});

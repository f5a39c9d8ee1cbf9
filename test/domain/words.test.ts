import { describe, expect, it } from "@jest/globals";
import {
  enacted,
  formatNumber,
  formatRupiah,
  formatShare,
  parseGapUnit,
  parsePayer,
  parseProgrammes,
  parseRoute,
  parseSector,
  parseShare,
  payers,
  sectors,
} from "../../src/domain/index.js";
import { pp50Other, reliefs } from "../../src/domain/law/reliefs.js";

describe("numbers in sentences", () => {
  it.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1_000, "1.000", "1,000"],
    [3_024_000_000, "3.024.000.000", "3,024,000,000"],
    [-1_234.5, "-1.234,5", "-1,234.5"],
    [0.3839, "0,3839", "0.3839"],
  ])("%d is %s in Indonesian and %s in English", (value, id, en) => {
    expect(formatNumber(value, "id")).toBe(id);
    expect(formatNumber(value, "en")).toBe(en);
  });

  it("writes rupiah and shares as the language does", () => {
    expect(formatRupiah(-1_000, "id")).toBe("-Rp1.000");
    expect(formatShare(0.3839, "id")).toBe("38,39 %");
    expect(formatShare(0.0024, "en")).toBe("0.24%");
    expect(formatShare(0.07 / 0.1, "en")).toBe("70%");
  });
});

describe("words that users type", () => {
  it("find every payer by its id and both names, in any case and punctuation, and no word means two payers", () => {
    const seen = new Map<string, string>();
    for (const payer of payers()) {
      for (const word of [payer.id, payer.name.id, payer.name.en, ...payer.aliases]) {
        for (const typed of [word, word.toUpperCase(), word.toLowerCase(), ` ${word} `]) {
          expect(parsePayer(typed)).toEqual({ ok: true, value: payer.id });
        }
        const key = word.toLowerCase().replace(/[^a-z0-9]/g, "");
        expect(seen.get(key) ?? payer.id).toBe(payer.id);
        seen.set(key, payer.id);
      }
    }
  });

  it.each([
    ["mandiri", "SELF"],
    ["Pemberi Kerja", "EMPLOYER"],
    ["APBD Kab.", "APBD_KAB"],
    ["APBD Provinsi", "APBD_PROV"],
    ["dana desa", "DANA_DESA"],
    ["TJSL", "CSR"],
    ["DBH", "APBD"],
    ["DBH CHT", "DBH_CHT"],
    ["dbhcht", "DBH_CHT"],
    ["DBH Sawit", "DBH_SAWIT"],
    ["Provincial budget (APBD provinsi)", "APBD_PROV"],
    ["Regency or city budget (APBD kabupaten/kota)", "APBD_KAB"],
  ])("%s is %s", (word, id) => {
    expect(parsePayer(word)).toEqual({ ok: true, value: id });
  });

  it("find every sector by its id and both names", () => {
    for (const sector of sectors()) {
      for (const word of [sector.id, sector.name.id, sector.name.en, ...sector.aliases]) {
        expect(parseSector(word.toUpperCase())).toEqual({ ok: true, value: sector.id });
      }
    }
  });

  it("read programmes in any order and separator, once each, in the law's order", () => {
    for (const text of [
      "JKK+JKM",
      "jkm, jkk",
      "JKM/JKK",
      "JKK dan JKM",
      "jkk and jkm",
      "JKK JKM JKK",
      "JKK & JKM",
    ]) {
      expect(parseProgrammes(text)).toEqual({ ok: true, value: ["JKK", "JKM"] });
    }
    expect(parseProgrammes("jp+jht+jkp")).toEqual({ ok: true, value: ["JHT", "JP", "JKP"] });
    for (const text of ["", "+", "JKX", "JKK+", "JKKJKM"]) {
      const read = parseProgrammes(text);
      expect(read.ok).toBe(text === "JKK+");
    }
  });

  it("refuse what they do not know with a sentence that lists what they do", () => {
    for (const refusal of [
      parsePayer("bank"),
      parseSector("laut"),
      parseRoute("ASN"),
      parseShare("kakek"),
      parseGapUnit("%"),
    ]) {
      expect(refusal).toMatchObject({ ok: false, problem: { code: "value" } });
      if (!refusal.ok) {
        expect(refusal.problem.sentence.id.length).toBeGreaterThan(30);
        expect(refusal.problem.sentence.en).not.toBe(refusal.problem.sentence.id);
      }
    }
  });

  it("leave open to the relief of PP 50/2025 only those who pay themselves", () => {
    const june2026 = { year: 2026, month: 6 };
    const scope = reliefs.find(({ kept }) => kept === pp50Other)?.scope;
    if (scope === undefined) throw new Error("PP 50/2025 is a relief");
    expect(
      payers()
        .filter(({ id }) => enacted.standing(scope, id, june2026) === "open")
        .map(({ id }) => id),
    ).toEqual(["SELF"]);
    expect(enacted.standing(scope, "CSR", june2026)).toBe("unsettled");
  });
});

import { describe, expect, it } from "@jest/globals";
import { findRegion, regionOf, regions } from "../../../src/domain/index.js";
import type { Problem } from "../../../src/domain/index.js";
import { aliasesOf } from "../../../src/domain/regions/aliases.js";
import { expectAs } from "../../expectAs.js";
import { spellings } from "./spellings.js";

function nameOf(text: string): string {
  const found = findRegion(text);
  return found.ok ? found.value.name : found.problem.sentence.id;
}

function problemOf(text: string): Problem {
  const found = findRegion(text, "wilayah");
  if (found.ok) throw new Error(`${text} found ${found.value.name}`);
  return found.problem;
}

describe("every region", () => {
  it.each(regions().map((region) => [region.name, region] as const))("%s is found", (_, region) => {
    for (const text of [
      region.code,
      region.code.replace(".", ""),
      region.code.replace(".", ","),
      ` ${region.code} `,
      region.name,
      region.name.toUpperCase(),
      region.name.toLowerCase().replace(/ /g, ""),
      region.name.replace(/^Kabupaten/, "Kab.").replace(/^Provinsi/, "Prov."),
      region.name
        .replace(/^Kabupaten/, "KAB")
        .replace(/^Provinsi/, "Propinsi")
        .replace(/^Kota/, "Kodya"),
    ]) {
      expectAs(nameOf(text), text).toBe(region.name);
    }
    expect(regionOf(region.code)).toEqual({ ok: true, value: region });
  });

  it("is found by its name alone, or refused with its namesakes", () => {
    for (const region of regions()) {
      const found = findRegion(region.shortName);
      if (found.ok) expect(found.value).toBe(region);
      else expect(found.problem.sentence.id).toContain(`${region.name} (${region.code})`);
    }
  });

  it("is found by its name and its province, however many share the name", () => {
    for (const region of regions().filter(({ parentCode }) => parentCode !== null)) {
      const province = regions().find(({ code }) => code === region.parentCode);
      const text = `${region.name}, ${province?.shortName ?? ""}`;
      expectAs(nameOf(text), text).toBe(region.name);
    }
    expect(nameOf("Banjar, Jawa Barat")).toBe("Kota Banjar");
    expect(nameOf("Banjar (Kalsel)")).toBe("Kabupaten Banjar");
  });
});

describe("spellings in use", () => {
  it.each(spellings)("%s is %s", (text, name) => {
    expect(nameOf(text)).toBe(name);
    expect(nameOf(text.toUpperCase())).toBe(name);
    expect(nameOf(` ${text.toLowerCase()} `)).toBe(name);
  });

  it("are all tried here", () => {
    const tried = new Set(spellings.map(([text]) => text));
    const shared = ["Mura", "Toraja", "Yogyakarta"];
    const untried = regions()
      .flatMap(({ code }) => aliasesOf(code))
      .filter((alias) => !tried.has(alias) && !shared.includes(alias));
    expect(untried).toEqual([]);
  });
});

describe("a name that several regions share", () => {
  it.each([
    ["Bandung", "Kabupaten Bandung (32.04), Kota Bandung (32.73)"],
    ["bogor", "Kabupaten Bogor (32.01), Kota Bogor (32.71)"],
    ["Banjar", "Kota Banjar (32.79), Kabupaten Banjar (63.03)"],
    ["Bengkulu", "Provinsi Bengkulu (17), Kota Bengkulu (17.71)"],
    ["Gorontalo", "Provinsi Gorontalo (75), Kabupaten Gorontalo (75.01), Kota Gorontalo (75.71)"],
    ["Yogyakarta", "Provinsi Daerah Istimewa Yogyakarta (34), Kota Yogyakarta (34.71)"],
    ["Mura", "Kabupaten Musi Rawas (16.05), Kabupaten Murung Raya (62.12)"],
    ["Toraja", "Kabupaten Tana Toraja (73.18), Kabupaten Toraja Utara (73.26)"],
  ])("%s is refused with its candidates", (text, candidates) => {
    const problem = problemOf(text);
    expect(problem.code).toBe("value");
    expect(problem.argument).toBe("wilayah");
    expect(problem.sentence.id).toContain(candidates);
    expect(problem.sentence.en).toContain(candidates);
  });

  it.each([
    ["Kota Bandung", "Kota Bandung"],
    ["Bandung (Kota)", "Kota Bandung"],
    ["Bogor Kab.", "Kabupaten Bogor"],
    ["kab bogor", "Kabupaten Bogor"],
    ["Pemkot Bogor", "Kota Bogor"],
    ["Pemprov Bengkulu", "Provinsi Bengkulu"],
    ["Kota Batu", "Kota Batu"],
    ["Kotabaru", "Kabupaten Kotabaru"],
  ])("%s says which", (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});

describe("an unknown region", () => {
  it("is refused with the nearest names", () => {
    const problem = problemOf("pringsewo");
    expect(problem.code).toBe("missing");
    expect(problem.sentence.id).toContain("Kabupaten Pringsewu (18.10)");
    expect(problem.sentence.en).toContain("Perhaps you mean");
  });

  it("is refused with an example where nothing is near", () => {
    expect(problemOf("zzqqxx").sentence.id).toContain('"18.10"');
    expect(problemOf("").sentence.id).toContain("tidak ditemukan");
  });

  it.each(["99", "1899", "BPS 1801", "bps1801", "94.71", "12345"])("%s is not taken for a code", (text) => {
    // 9471 was Kota Jayapura's code at BPS before the new provinces; Kemendagri has no such code.
    expect(problemOf(text).sentence.id).toContain("kode BPS berbeda");
  });

  it("is explained where a number cell dropped the zero of 18.10", () => {
    const { sentence } = problemOf("18.1");
    expect(sentence.id).toContain("Kabupaten Pringsewu (18.10), Kabupaten Lampung Selatan (18.01)?");
    expect(sentence.en).toContain("trailing zero");
  });

  it.each(["18.10.01", "181001", "18.10.01.2001", "1810012001"])("%s is a place within Pringsewu", (text) => {
    expect(problemOf(text).sentence.id).toContain("di Kabupaten Pringsewu");
  });

  it("is refused by regionOf as well, which looks at codes alone", () => {
    expect(regionOf("Pringsewu").ok).toBe(false);
    expect(regionOf("18.99").ok).toBe(false);
  });
});

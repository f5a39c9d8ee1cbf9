import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { childrenOf, REGION_ATTRIBUTION, regionLevelName, regions } from "../../../src/domain/index.js";
import type { Region } from "../../../src/domain/index.js";
import { REGION_TABLE, regionTable } from "../../../src/workbench/build/regions.js";
import { expectAs } from "../../expectAs.js";

function region(code: string): Region {
  const found = regions().find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(`No region ${code}`);
  return found;
}

const total = (of: (region: Region) => number) =>
  regions()
    .filter((candidate) => candidate.level === "province")
    .reduce((sum, candidate) => sum + of(candidate), 0);

describe("the table of regions", () => {
  it("is what the generator writes, byte by byte", () => {
    expect(readFileSync(REGION_TABLE, "utf8")).toBe(regionTable());
  });

  it("holds 38 provinces, 416 kabupaten and 98 kota (Kepmendagri 300.2.2-2138 of 2025)", () => {
    const count = (level: string) => regions().filter((candidate) => candidate.level === level).length;
    expect([count("province"), count("regency"), count("city")]).toEqual([38, 416, 98]);
  });

  it("holds 508 kabupaten/kota with an APBD: all but Jakarta's six", () => {
    const without = regions().filter((candidate) => !candidate.autonomous);
    expect(without.map(({ name }) => name)).toEqual([
      "Kabupaten Administrasi Kepulauan Seribu",
      "Kota Administrasi Jakarta Pusat",
      "Kota Administrasi Jakarta Utara",
      "Kota Administrasi Jakarta Barat",
      "Kota Administrasi Jakarta Selatan",
      "Kota Administrasi Jakarta Timur",
    ]);
    expect(regions().filter(({ level, autonomous }) => level !== "province" && autonomous)).toHaveLength(508);
  });

  it("gives each region its own code and name, in the order of the codes", () => {
    const codes = regions().map(({ code }) => code);
    expect(new Set(codes).size).toBe(552);
    expect([...codes].sort()).toEqual(codes);
    expect(new Set(regions().map(({ name }) => name)).size).toBe(552);
    for (const { name, shortName } of regions()) {
      expect(name).toMatch(/^(Provinsi|Kabupaten|Kota) [A-Z][A-Za-z-]*( [A-Za-z-]+)*$/);
      expect(name.replace(/Daerah Khusus Ibukota/, "DKI").replace(/Daerah Istimewa/, "DI")).toContain(
        shortName,
      );
    }
  });

  it("counts Pringsewu's 126 pekon and 5 kelurahan in 9 kecamatan", () => {
    // Pemkab Pringsewu; the founding figures count RT over the same 126 + 5.
    const { kecamatan, kelurahan, desa, name, shortName, parentCode } = region("18.10");
    expect({ kecamatan, kelurahan, desa }).toEqual({ kecamatan: 9, kelurahan: 5, desa: 126 });
    expect({ name, shortName, parentCode }).toEqual({
      name: "Kabupaten Pringsewu",
      shortName: "Pringsewu",
      parentCode: "18",
    });
  });

  it("counts Banyumas's 301 desa and 30 kelurahan", () => {
    // indiebanyumas.com/?p=39905 (October 2025): 11,017 RT in 301 desa and 30 kelurahan.
    const { kelurahan, desa } = region("33.02");
    expect({ kelurahan, desa }).toEqual({ kelurahan: 30, desa: 301 });
  });

  it("counts Lampung's 229 kecamatan, 205 kelurahan and 2,446 desa in 15 kabupaten/kota", () => {
    // 205 kelurahan as in Kemendagri's own profile; 28 kecamatan of Lampung Tengah and 5 of Metro: BPS Lampung 2022.
    const { kecamatan, kelurahan, desa } = region("18");
    expect({ kecamatan, kelurahan, desa }).toEqual({ kecamatan: 229, kelurahan: 205, desa: 2446 });
    expect([region("18.02").kecamatan, region("18.72").kecamatan]).toEqual([28, 5]);
    expect(childrenOf("18")).toHaveLength(15);
  });

  it("counts 7,285 kecamatan, 8,496 kelurahan and 75,266 desa, 14 of them desa adat", () => {
    // 75,266 desa is the decree's own total; kecamatan and kelurahan are the lines of the package's files.
    expect([total((one) => one.kecamatan), total((one) => one.kelurahan), total((one) => one.desa)]).toEqual([
      7285, 8496, 75266,
    ]);
    expect(region("91.03").desa).toBeGreaterThan(14);
  });

  it("gives every kabupaten/kota a kecamatan, and every province the sum of its own", () => {
    for (const province of regions().filter(({ level }) => level === "province")) {
      const children = childrenOf(province.code);
      expectAs(children.length, province.name).toBeGreaterThan(0);
      expect(children.map(({ code }) => code)).toEqual(children.map(({ code }) => code).sort());
      for (const kind of ["kecamatan", "kelurahan", "desa"] as const) {
        expect(children.reduce((sum, child) => sum + child[kind], 0)).toBe(province[kind]);
      }
      for (const child of children) expectAs(child.kecamatan, child.name).toBeGreaterThan(0);
    }
    expect(childrenOf("18.10")).toEqual([]);
  });

  it("carries its attribution, in the file and in both languages", () => {
    for (const text of [readFileSync(REGION_TABLE, "utf8"), REGION_ATTRIBUTION.id, REGION_ATTRIBUTION.en]) {
      expect(text).toContain("idn-area-data 4.0.1");
      expect(text).toMatch(/Open Database License/);
    }
    expect(regionLevelName("regency")).toEqual({ id: "kabupaten", en: "regency" });
  });
});

import { describe, expect, it } from "@jest/globals";
import { regions, searchRegions } from "../../../src/domain/index.js";
import { aliasesOf } from "../../../src/domain/regions/aliases.js";
import { expectAs } from "../../expectAs.js";

const names = (text: string, limit = 8) => searchRegions(text, limit).map(({ region }) => region.name);
const first = (text: string) => names(text, 1)[0];

describe("a search for regions", () => {
  it("gives provinces first, then the order of the codes", () => {
    expect(names("lampun", 4)).toEqual([
      "Provinsi Lampung",
      "Kabupaten Lampung Selatan",
      "Kabupaten Lampung Tengah",
      "Kabupaten Lampung Utara",
    ]);
    expect(names("tengah", 3)).toEqual([
      "Provinsi Jawa Tengah",
      "Provinsi Kalimantan Tengah",
      "Provinsi Sulawesi Tengah",
    ]);
  });

  it("puts the name that is typed before those that begin with it", () => {
    expect(names("papua", 2)).toEqual(["Provinsi Papua", "Provinsi Papua Barat"]);
    expect(names("muba", 2)).toEqual(["Kabupaten Musi Banyuasin", "Kabupaten Muna Barat"]);
    expect(searchRegions("muba", 1)[0]).toMatchObject({ matched: "Muba", approximate: false });
  });

  it("finds every region by its name and by each of its aliases", () => {
    for (const region of regions()) {
      expectAs(names(region.name), region.name).toContain(region.name);
      for (const alias of aliasesOf(region.code)) expectAs(names(alias), alias).toContain(region.name);
    }
  });

  it.each([
    ["pringsewo", "Kabupaten Pringsewu"],
    ["prinsewu", "Kabupaten Pringsewu"],
    ["makasar", "Kota Makassar"],
    ["lhoksemawe", "Kota Lhokseumawe"],
    ["jakrta selatn", "Kota Administrasi Jakarta Selatan"],
    ["palangkraya", "Kota Palangkaraya"],
    ["bandng", "Kabupaten Bandung"],
    ["kab. pringsewo", "Kabupaten Pringsewu"],
    ["kota bandng", "Kota Bandung"],
    ["banyuwngi", "Kabupaten Banyuwangi"],
    ["sumatra utra", "Provinsi Sumatera Utara"],
  ])("%s finds %s in spite of the mistake", (text, name) => {
    expect(first(text)).toBe(name);
    expect(searchRegions(text, 1)[0]?.approximate).toBe(true);
  });

  it("narrows to the level that is typed in front", () => {
    expect(names("kota ban", 20).every((name) => name.startsWith("Kota "))).toBe(true);
    expect(names("kab pring")).toEqual(["Kabupaten Pringsewu"]);
    expect(names("prov. jawa")).toEqual([
      "Provinsi Jawa Barat",
      "Provinsi Jawa Tengah",
      "Provinsi Jawa Timur",
    ]);
  });

  it("finds by code, with or without its dot", () => {
    expect(names("18.1", 2)).toEqual(["Kabupaten Pringsewu", "Kabupaten Mesuji"]);
    expect(names("1810")).toEqual(["Kabupaten Pringsewu"]);
    expect(names("18", 100)).toHaveLength(16);
  });

  it("finds nothing for nothing, and for what resembles no name", () => {
    for (const text of ["", "   ", ".-", "zzqqxx", "9999"]) expectAs(names(text), text).toEqual([]);
    expect(names("lampung", 0)).toEqual([]);
  });

  it("gives no region twice and no more than asked for", () => {
    for (const text of ["a", "kota", "kepulauan", "timur", "sumatra"]) {
      const found = names(text, 25);
      expect(found.length).toBeLessThanOrEqual(25);
      expect(new Set(found).size).toBe(found.length);
    }
  });
});

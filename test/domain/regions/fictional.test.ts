/** The province to learn on: complete, marked in every name, and in no list of real regions. */
import { describe, expect, it } from "@jest/globals";
import {
  childrenOf,
  FICTIONAL_PROVINCE,
  fictionalRegions,
  figuresOf,
  findRegion,
  isFictional,
  regions,
  searchRegions,
} from "../../../src/domain/index.js";
import { regionsNamed } from "../../../src/domain/regions/index.js";
import { RegionFinder, regionWithin } from "../../../src/intake/reading/regions.js";
import { expectAs } from "../../expectAs.js";

const invented = fictionalRegions();

describe("the fictional province", () => {
  it("has a code that Kemendagri cannot give: the first digit is a group of islands, 1 to 9", () => {
    for (const { code } of regions()) expectAs(code, code).toMatch(/^[1-9]/);
    for (const { code } of invented) expectAs(code, code).toMatch(/^0/);
  });

  it("says in each of its names that it is fictional", () => {
    for (const { name, shortName } of invented) {
      expect(name).toContain("(fiktif)");
      expect(shortName).toContain("(fiktif)");
    }
  });

  it("is found by its code, and by nothing else", () => {
    expect(findRegion("00")).toMatchObject({ ok: true, value: { name: "Provinsi Contoh (fiktif)" } });
    expect(findRegion("00.71")).toMatchObject({ ok: true, value: { parentCode: "00" } });
    for (const text of [
      "Provinsi Contoh",
      "Contoh",
      "Contoh (fiktif)",
      "Kota Umpama",
      "Teladan, Contoh",
      "0",
      "000101",
    ]) {
      const found = findRegion(text);
      expectAs(found.ok && isFictional(found.value), text).toBe(false);
      expectAs(regionsNamed(text).some(isFictional), text).toBe(false);
    }
  });

  it("stands in no list of regions and in no search", () => {
    expect(regions()).toHaveLength(38 + 514);
    expect(regions().some(isFictional)).toBe(false);
    for (const text of ["contoh", "fiktif", "00", "teladan", "umpama"])
      expectAs(
        searchRegions(text, 600).some(({ region }) => isFictional(region)),
        text,
      ).toBe(false);
  });

  it("is not read from lists: there 00 is Indonesia, or a mistake", () => {
    const finder = new RegionFinder();
    for (const text of ["00", "00.01", "0071"]) {
      expect(finder.find(text)).toMatchObject({
        ok: false,
        problem: { sentence: { id: expect.stringContaining("hanya untuk belajar") } },
      });
    }
    expect(regionWithin("Rencana Provinsi Contoh (fiktif) 2024")).toBeNull();
  });
});

describe("its figures", () => {
  const valueOf = (code: string, segment: string, metric: string): number | undefined =>
    figuresOf(code).find((figure) => figure.segment === segment && figure.metric === metric)?.value;
  const segments = [
    "semua-pekerja",
    "petani",
    "nelayan",
    "ojek-sopir-kurir",
    "pekerja-rentan",
    "perangkat-desa",
  ];

  it.each(segments)("of %s are there for every kabupaten and kota, and add up to the province", (segment) => {
    for (const metric of ["covered", "workers"]) {
      const parts = childrenOf(FICTIONAL_PROVINCE).map(({ code }) => valueOf(code, segment, metric));
      expect(parts).toHaveLength(3);
      expect(parts.every((part) => part !== undefined && part > 0)).toBe(true);
      const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
      expectAs(valueOf(FICTIONAL_PROVINCE, segment, metric), metric).toBe(sum);
    }
    for (const { code } of invented)
      expect(Number(valueOf(code, segment, "covered"))).toBeLessThan(
        Number(valueOf(code, segment, "workers")),
      );
  });

  it("have the rate that they come to", () => {
    // 163,200 of 480,000.
    expect(valueOf("00", "semua-pekerja", "covered")).toBe(163_200);
    expect(valueOf("00", "semua-pekerja", "workers")).toBe(480_000);
    expect(valueOf("00", "semua-pekerja", "rate")).toBe(34);
  });

  it("say that nobody published them, and no real region has any of them", () => {
    for (const { code } of invented)
      for (const { id, source } of figuresOf(code)) {
        expectAs(id, id).toMatch(/^X\d\d$/);
        expectAs(source, id).toMatchObject({ outlet: expect.stringContaining("fiktif"), url: null });
      }
    const real = regions().flatMap(({ code }) => figuresOf(code));
    expect(real.some(({ id, source }) => id.startsWith("X") || source.outlet.includes("fiktif"))).toBe(false);
  });
});

import { describe, expect, it } from "@jest/globals";
import {
  basisNames,
  figures,
  figuresOf,
  metricNames,
  NATIONAL_CODE,
  partNames,
  placeName,
  regionOf,
  regions,
  unitNames,
} from "../../../src/domain/index.js";
import type { PublishedFigure, Text } from "../../../src/domain/index.js";
import { expectAs } from "../../expectAs.js";

const places = [...regions().map(({ code }) => code), NATIONAL_CODE, "61-65"];
const all: readonly PublishedFigure[] = places.flatMap(figuresOf);
const byId = new Map(all.map((figure) => [figure.id, figure]));

const bothSaid = (text: Text) => text.id.trim() !== "" && text.en.trim() !== "";

describe("the public figures", () => {
  it("are all there: P001 to P309, each at one place", () => {
    const ids = all.map(({ id }) => id).filter((id) => id.startsWith("P"));
    const wanted = Array.from({ length: 309 }, (_, index) => `P${String(index + 1).padStart(3, "0")}`);
    expect(ids.sort()).toEqual(wanted);
    expect(byId.size).toBe(all.length);
  });

  it("say of every number what it counts, of whom, when, from where and how reliably", () => {
    for (const figure of all) {
      const { id, value, unit, metric, basis, part, asOf, source, precision, reliability } = figure;
      expectAs(Number.isFinite(value) && value >= 0, id).toBe(true);
      expectAs(figure.segmentAsPrinted, id).not.toBe("");
      const names = [metricNames[metric], basisNames[basis], unitNames[unit], asOf.text, precision];
      if (part !== undefined) names.push(partNames[part]);
      for (const text of [...names, source.publishedBasis]) expectAs(bothSaid(text), id).toBe(true);
      expectAs(asOf.date ?? "2025", id).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expectAs(source.outlet, id).not.toBe("");
      expectAs(source.published ?? "2025-01-01", id).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expectAs(["A", "B", "C"], id).toContain(reliability);
      if (figure.note !== undefined) expectAs(bothSaid(figure.note), id).toBe(true);
      if (unit === "persons" || unit === "rupiah" || unit === "rupiah per month") {
        expectAs(Number.isSafeInteger(value), id).toBe(true);
      }
    }
  });

  it("name a page by its address, but for the founding figures and BPS's list of minimum wages of 2024", () => {
    // Two wages of 2025 (Bali, Kalimantan Selatan) rest on a page that was not opened: the note names it.
    const unopened = all.filter(({ source }) => source.outlet.startsWith("Keputusan gubernur"));
    expect(unopened.map(({ regionCode, note }) => [regionCode, /\.com/.test(note?.id ?? "")])).toEqual([
      ["51", true],
      ["63", true],
    ]);
    const without = all.filter(
      ({ source, id }) =>
        source.url === null &&
        !source.outlet.startsWith("Daftar UMP") &&
        !unopened.some((one) => one.id === id),
    );
    expect(without.every(({ id }) => /^[SD]\d\d$/.test(id))).toBe(true);
    for (const { source, id } of all) {
      if (source.url !== null) expectAs(source.url, id).toMatch(/^https?:\/\/\S+$/);
    }
    const wages = all.filter(({ source }) => source.outlet.startsWith("Daftar UMP"));
    expect(wages).toHaveLength(38);
  });

  it("belong to a region, to Indonesia, or to Kalimantan as a whole", () => {
    for (const { regionCode, id } of all) {
      expectAs(regionOf(regionCode).ok || placeName(regionCode) !== null, id).toBe(true);
    }
    expect(placeName("0")).toEqual({ id: "Indonesia", en: "Indonesia" });
    expect(placeName("18")).toBeNull();
    expect(figuresOf("99")).toEqual([]);
    expect(figuresOf("1810")).toEqual(figuresOf("18.10"));
  });

  it("never serve as a base where they are contradicted, a part, or money", () => {
    const bases = all.filter(({ use }) => use === "base");
    expect(bases.length).toBeGreaterThan(60);
    for (const { id, reliability, part, unit, basis } of bases) {
      expect({ id, reliability, part, unit, basis }).not.toMatchObject({ reliability: "C" });
      expectAs(part, id).toBeUndefined();
      expectAs(["persons", "percent"], id).toContain(unit);
      expectAs(["employed", "labour-force", "registered-office", "none"], id).not.toContain(basis);
    }
    for (const { reliability, use, id } of figures())
      if (reliability === "C") expectAs(use, id).not.toBe("base");
  });

  it("keep what is contradicted or misprinted, marked as such", () => {
    // Lampost lists Lampung Utara twice; ANTARA Bali's base has two digits swapped; IDN Times's 1.3 million stands alone.
    for (const id of ["P065", "P087", "Q001"]) expect(byId.get(id)).toMatchObject({ use: "quarantined" });
    for (const id of ["P052", "P105", "P134", "P225", "P298"]) {
      expect(byId.get(id)).toMatchObject({ reliability: "C", use: "context" });
    }
  });

  it("leave the minimum wages to the law's own table", () => {
    // Bloomberg Technoz and GNFI; decree 500.15.14.1/1488/2025 for Aceh.
    expect(byId.get("P264")).toMatchObject({ regionCode: "11", value: 3_932_552, metric: "minimum-wage" });
    expect(byId.get("P271")).toMatchObject({ regionCode: "18", value: 3_047_734 });
    expect(byId.get("P301")).toMatchObject({ regionCode: "96", value: 3_766_000 });
    expect(all.filter(({ metric }) => metric === "minimum-wage")).toHaveLength(114);
  });

  it("tell participants by office apart from those by residence", () => {
    // Satu Data Kemnaker by way of SPN, December 2023; Databoks, February 2025.
    expect(byId.get("P167")).toMatchObject({ regionCode: "18", value: 578_889, basis: "registered-office" });
    expect(byId.get("P009")).toMatchObject({
      regionCode: "31",
      value: 8_010_000,
      basis: "registered-office",
    });
    expect(figures().some(({ id }) => id === "P167")).toBe(false);
    expect(all.filter(({ basis }) => basis === "registered-office")).toHaveLength(46);
  });
});

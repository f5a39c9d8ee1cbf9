import { wordKey } from "../language/index.js";
import type { Text } from "../language/index.js";
import { fictionalRegions } from "./fictional.js";
import type { Region, RegionLevel } from "./kind.js";
import { regionTable } from "./table.js";

export type { Region, RegionLevel } from "./kind.js";

const levelNames: Readonly<Record<RegionLevel, Text>> = {
  province: { id: "provinsi", en: "province" },
  regency: { id: "kabupaten", en: "regency" },
  city: { id: "kota", en: "city" },
};

export function regionLevelName(level: RegionLevel): Text {
  return levelNames[level];
}

/** What everybody calls the two provinces whose official names nobody types. */
const usualNames: Readonly<Record<string, string>> = { "31": "DKI Jakarta", "34": "DI Yogyakarta" };

/** Kabupaten and kota of Jakarta are administrative: no APBD, no DPRD (UU 29/2007, UU 2/2024). */
const administrativeProvince = "31";

function kabupatenOrKota(province: string, text: string): Region {
  const [, number = "", shortName = "", ...counts] = /^(\d\d) ([^,]+),(\d+),(\d+),(\d+)$/.exec(text) ?? [];
  const [kecamatan = 0, kelurahan = 0, desa = 0] = counts.map(Number);
  const level = Number(number) >= 71 ? "city" : "regency";
  const autonomous = province !== administrativeProvince;
  const title = { city: "Kota", regency: "Kabupaten" }[level] + (autonomous ? "" : " Administrasi");
  return {
    code: `${province}.${number}`,
    name: `${title} ${shortName}`,
    shortName,
    level,
    parentCode: province,
    autonomous,
    kecamatan,
    kelurahan,
    desa,
  };
}

/** A province with its kabupaten/kota, from a line of the table. */
function provinceLine(line: string): readonly Region[] {
  const [head = "", ...rest] = line.split("|");
  const code = head.slice(0, 2);
  const name = head.slice(3);
  const children = rest.map((text) => kabupatenOrKota(code, text));
  const total = (of: "kecamatan" | "kelurahan" | "desa") =>
    children.reduce((sum, child) => sum + child[of], 0);
  const province: Region = {
    code,
    name: `Provinsi ${name}`,
    shortName: usualNames[code] ?? name,
    level: "province",
    parentCode: null,
    autonomous: true,
    kecamatan: total("kecamatan"),
    kelurahan: total("kelurahan"),
    desa: total("desa"),
  };
  return [province, ...children];
}

let table: readonly Region[] | null = null;

/** Every real province (38), kabupaten (416) and kota (98), in the order of their codes, each province before its own. */
export function regions(): readonly Region[] {
  // Read on first use: a cell that needs no region should not wait for 552 of them.
  table ??= regionTable.trim().split("\n").flatMap(provinceLine);
  return table;
}

/** The kabupaten/kota of a province in the order of their codes; empty for anything else. */
export function childrenOf(code: string): readonly Region[] {
  return [...regions(), ...fictionalRegions()].filter((region) => region.parentCode === code);
}

let byCode: ReadonlyMap<string, Region> | null = null;

/** The region of a code with or without its dot, the fictional ones among them, or `undefined`. */
export function regionWithCode(code: string): Region | undefined {
  byCode ??= new Map([...regions(), ...fictionalRegions()].map((region) => [wordKey(region.code), region]));
  return byCode.get(wordKey(code));
}

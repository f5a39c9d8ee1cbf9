import { wordKey } from "../language/index.js";
import type { Text } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";

export type RegionLevel = "province" | "regency" | "city";

/** A province, kabupaten or kota. */
export interface Region {
  /** Kemendagri code with dots, "18" or "18.10". Codes are text; BPS codes are other codes. */
  readonly code: string;
  /** The full official name, "Provinsi Lampung", "Kabupaten Pringsewu". */
  readonly name: string;
  /** The name alone, "Lampung", "Pringsewu". */
  readonly shortName: string;
  readonly level: RegionLevel;
  /** The province's code; `null` for a province. */
  readonly parentCode: string | null;
  /** Whether the region has an APBD of its own (Jakarta's six kabupaten/kota do not). */
  readonly autonomous: boolean;
}

const table: readonly Region[] = [
  {
    code: "18",
    name: "Provinsi Lampung",
    shortName: "Lampung",
    level: "province",
    parentCode: null,
    autonomous: true,
  },
  {
    code: "18.10",
    name: "Kabupaten Pringsewu",
    shortName: "Pringsewu",
    level: "regency",
    parentCode: "18",
    autonomous: true,
  },
];

const levelNames: Readonly<Record<RegionLevel, Text>> = {
  province: { id: "provinsi", en: "province" },
  regency: { id: "kabupaten", en: "regency" },
  city: { id: "kota", en: "city" },
};

/** Every region the product knows, by code. */
export function regions(): readonly Region[] {
  return table;
}

export function regionLevelName(level: RegionLevel): Text {
  return levelNames[level];
}

/** "kabpringsewu", "kabupatenpringsewu" and "pringsewu" for Kabupaten Pringsewu. */
function keysOf(region: Region): readonly string[] {
  const short = wordKey(region.shortName);
  const prefixes = { province: ["provinsi", "prov"], regency: ["kabupaten", "kab"], city: ["kota"] }[
    region.level
  ];
  return [short, ...prefixes.map((prefix) => prefix + short)];
}

const byCode = new Map(table.map((region) => [wordKey(region.code), region]));

/** The region of a Kemendagri code as written in the table, "18.10". */
export function regionOf(code: string, argument = "region"): Result<Region> {
  const region = byCode.get(wordKey(code));
  return region === undefined ? unknownRegion(code, argument) : ok(region);
}

function unknownRegion(came: string, argument: string): Result<never> {
  return refuse(
    "missing",
    {
      id: `Wilayah "${came}" tidak ditemukan. Tulis kode Kemendagri seperti "18.10" atau nama seperti "Kabupaten Pringsewu".`,
      en: `No region "${came}" is known. Write a Kemendagri code such as "18.10" or a name such as "Kabupaten Pringsewu".`,
    },
    argument,
  );
}

/**
 * Finds a region by Kemendagri code ("18.10", "1810") or by name, with or without "Provinsi", "Kabupaten", "Kab.",
 * "Kota", in any case. A name that two regions share is refused with both codes: a code or a prefix decides.
 */
export function findRegion(codeOrName: string, argument = "region"): Result<Region> {
  const key = wordKey(codeOrName);
  const coded = byCode.get(key);
  if (coded !== undefined) return ok(coded);
  const named = table.filter((region) => keysOf(region).includes(key));
  const [first, ...others] = named;
  if (first === undefined) return unknownRegion(codeOrName, argument);
  if (others.length > 0) {
    const candidates = named.map((region) => `${region.name} (${region.code})`).join(", ");
    return refuse(
      "value",
      {
        id: `Nama "${codeOrName}" dimiliki beberapa wilayah: ${candidates}. Tulis kodenya.`,
        en: `Several regions are called "${codeOrName}": ${candidates}. Write the code.`,
      },
      argument,
    );
  }
  return ok(first);
}

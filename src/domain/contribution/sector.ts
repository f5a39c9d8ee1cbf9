import { quoted, wordKey } from "../language/index.js";
import type { Text } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";

/** Sectors the law tells apart: PP 50/2025 transport from the rest, PP 7/2025 labour-intensive industry from the rest. */
export type SectorId = "TRANSPORT" | "LABOUR_INTENSIVE" | "OTHER";

export interface Sector {
  readonly id: SectorId;
  readonly name: Text;
  readonly aliases: readonly string[];
}

const table: { readonly [Id in SectorId]: Sector & { readonly id: Id } } = {
  TRANSPORT: {
    id: "TRANSPORT",
    name: { id: "Transportasi", en: "Transport" },
    aliases: [
      "angkutan",
      "ojek",
      "ojol",
      "ojek online",
      "ojek daring",
      "sopir",
      "pengemudi",
      "kurir",
      "driver",
      "courier",
    ],
  },
  LABOUR_INTENSIVE: {
    id: "LABOUR_INTENSIVE",
    name: { id: "Industri padat karya", en: "Labour-intensive industry" },
    aliases: ["padat karya", "labour intensive", "labor intensive", "labor-intensive industry"],
  },
  OTHER: {
    id: "OTHER",
    name: { id: "Lainnya", en: "Other" },
    aliases: [
      "lain",
      "lain-lain",
      "sektor lain",
      "non transportasi",
      "non transport",
      "pertanian",
      "petani",
      "farming",
      "agriculture",
      "perikanan",
      "nelayan",
      "fishing",
      "perdagangan",
      "pedagang",
      "trade",
      "umkm",
    ],
  },
};

const list: readonly Sector[] = Object.values(table);

export function sectors(): readonly Sector[] {
  return list;
}

export function sectorOf(id: SectorId): Sector {
  return table[id];
}

const byWord = new Map(
  list.flatMap((sector) =>
    [sector.id, sector.name.id, sector.name.en, ...sector.aliases].map(
      (word) => [wordKey(word), sector.id] as const,
    ),
  ),
);

/** Finds a sector by id, Indonesian or English name or common word, in any case. */
export function parseSector(text: string, argument = "sector"): Result<SectorId> {
  const id = byWord.get(wordKey(text));
  if (id !== undefined) return ok(id);
  return refuse(
    "value",
    {
      id: `"${argument}" tidak dikenal: ${quoted(text)}. Yang diterima: ${list.map((sector) => sector.name.id.toLowerCase()).join(", ")}.`,
      en: `"${argument}" is not known: ${quoted(text)}. Accepted: ${list.map((sector) => sector.name.en.toLowerCase()).join(", ")}.`,
    },
    argument,
  );
}

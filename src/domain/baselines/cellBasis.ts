/** The bases as they stand in a cell: short, without commas (they make a list to choose from), the same everywhere. */
import type { PublishedBasis } from "./public/figure.js";
import type { Text } from "../language/index.js";

type CountedBasis = Exclude<PublishedBasis, "none" | "registered-office">;

const names: Readonly<Record<CountedBasis, Text>> = {
  ucj: { id: "Basis UCJ", en: "UCJ base" },
  "eligible-workers": { id: "Pekerja layak (BPJS/Bappenas)", en: "Eligible workers (BPJS/Bappenas)" },
  employed: { id: "Penduduk bekerja (Sakernas)", en: "Employed (Sakernas)" },
  "labour-force": { id: "Angkatan kerja (BPS)", en: "Labour force (BPS)" },
  segment: { id: "Daftar segmen itu sendiri", en: "The segment's own list" },
  programme: { id: "Peserta program", en: "Members of a programme" },
  unstated: { id: "Tidak disebut", en: "Not stated" },
};

/** Every base to choose from. */
export const cellBases: readonly Text[] = Object.values(names);

/** The base of a figure as it stands in a cell. */
export function cellBasis(basis: PublishedBasis): Text {
  return basis in names ? names[basis as CountedBasis] : names.unstated;
}

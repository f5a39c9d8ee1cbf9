/** What a result is called in words, for the pane, the sheet and the command line alike. */
import { payers, segments } from "../../domain/index.js";
import type { PayerId, Text } from "../../domain/index.js";
import type { ListRole } from "./check.js";
import type { DimensionId } from "./counts.js";
import { withheld } from "./dictionary.js";
import type { RuleCount } from "./result.js";
import { ruleOf } from "./rules.js";
import type { RuleAction } from "./rules.js";

export const roleNames: Readonly<Record<ListRole, Text>> = {
  candidates: { id: "Calon", en: "Candidates" },
  members: { id: "Peserta kini", en: "Members now" },
  earlier: { id: "Peserta dulu", en: "Members then" },
};

export const actionNames: Readonly<Record<RuleAction, Text>> = {
  reject: { id: "Tolak", en: "Reject" },
  warn: { id: "Periksa", en: "Look at" },
  off: { id: "Tidak dipakai", en: "Not used" },
};

export const dimensionNames: Readonly<Record<DimensionId, Text>> = {
  kecamatan: { id: "Kecamatan", en: "Kecamatan" },
  desa: { id: "Desa/kelurahan", en: "Village" },
  segment: { id: "Segmen atau pekerjaan", en: "Segment or occupation" },
  sector: { id: "Sektor", en: "Sector" },
  programme: { id: "Program", en: "Programme" },
  employer: { id: "Pemberi kerja", en: "Employer" },
  status: { id: "Status", en: "Status" },
  payer: { id: "Pembayar", en: "Payer" },
  arrears: { id: "Bulan menunggak", en: "Months in arrears" },
  age: { id: "Umur (tahun)", en: "Age (years)" },
  sex: { id: "Jenis kelamin", en: "Sex" },
  decile: { id: "Desil", en: "Decile" },
};

const unsaid: Text = { id: "(kosong)", en: "(empty)" };
const hidden: Text = { id: "(berisi nomor; tidak ditampilkan)", en: "(holds a number; not shown)" };
const sexes: Readonly<Record<string, Text>> = {
  L: { id: "Laki-laki", en: "Men" },
  P: { id: "Perempuan", en: "Women" },
};

/** What a line of a dimension is called. */
export function lineName(dimension: DimensionId, key: string): Text {
  if (key === "") return unsaid;
  if (key === withheld) return hidden;
  if (dimension === "sex") return sexes[key] ?? { id: key, en: key };
  const segment = dimension === "segment" ? segments().find(({ id }) => id === key) : undefined;
  return segment?.name ?? { id: key, en: key };
}

/** A payer's name; unnamed where nobody said. */
export function payerWords(id: PayerId | null): Text {
  return (
    payers().find((payer) => payer.id === id)?.name ?? {
      id: "pembayar tidak disebut",
      en: "payer not named",
    }
  );
}

/** A rule with its limit: "Umur di atas 64 tahun". */
export function ruleName({ id, limit }: Pick<RuleCount, "id" | "limit">): Text {
  const { name, limit: unit } = ruleOf(id);
  if (unit === null || limit === null) return name;
  return {
    id: `${name.id} ${limit} ${unit.unit.id}`.trim(),
    en: `${name.en} ${limit} ${unit.unit.en}`.trim(),
  };
}

/** What is said of a list whose NIK end in zero. */
export const roundedWords: Text = {
  id: "Hampir semua NIK berakhir dengan 0: lembar kerja sudah membulatkannya. Minta daftarnya lagi dengan NIK sebagai teks.",
  en: "Nearly every NIK ends in 0: a sheet has rounded them. Ask for the list again with the NIK as text.",
};

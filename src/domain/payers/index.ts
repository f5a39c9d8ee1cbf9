import { quoted, wordKey } from "../language/index.js";
import type { Text } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";

export { restOfShares, sumOfShares } from "./shares.js";

/** Who pays the contribution. It decides the rate: a relief may leave out what a public budget pays. */
export type PayerId =
  | "APBN"
  | "APBD"
  | "APBD_PROV"
  | "APBD_KAB"
  | "DBH_SAWIT"
  | "DBH_CHT"
  | "APBDES"
  | "DANA_DESA"
  | "CSR"
  | "BAZNAS"
  | "EMPLOYER"
  | "SELF";

/**
 * How a relief stands to a payer:
 * - `excluded`: the act leaves the payer out: full contribution.
 * - `unsettled`: nothing seen says whether the payer has it: full contribution, and the trace says why.
 * - `open`: the payer has it.
 */
export type ReliefStanding = "excluded" | "unsettled" | "open";

/**
 * The form in which a payer's money is budgeted: a government's RKA, a village's APBDes, or none that the law lays down.
 */
export type BudgetForm = "RKA" | "APBDes";

export interface Payer {
  readonly id: PayerId;
  readonly name: Text;
  /** The public budget that the money is spent from: an act that leaves that out leaves out this payer. */
  readonly within: "APBN" | "APBD" | null;
  /** `null`: no public budget, so no form. */
  readonly budgetForm: BudgetForm | null;
  /** Spellings accepted besides the id and the names; compared without case, spaces and punctuation. */
  readonly aliases: readonly string[];
}

const table: { readonly [Id in PayerId]: Payer & { readonly id: Id } } = {
  APBN: {
    id: "APBN",
    name: { id: "APBN", en: "State budget (APBN)" },
    within: "APBN",
    budgetForm: "RKA",
    aliases: ["pusat", "pemerintah pusat", "kementerian", "state budget", "national budget"],
  },
  APBD: {
    id: "APBD",
    name: { id: "APBD", en: "Regional budget (APBD)" },
    within: "APBD",
    budgetForm: "RKA",
    // What is handed down or shared (DAU, DBH) enters the regional budget and is spent from it; which share is not said by "dbh".
    aliases: [
      "pemda",
      "pemerintah daerah",
      "dau",
      "dana alokasi umum",
      "pad",
      "pendapatan asli daerah",
      "dbh",
      "dana bagi hasil",
      "btt",
      "nphd",
      "regional budget",
      "regional government",
      "local budget",
      "local government",
    ],
  },
  APBD_PROV: {
    id: "APBD_PROV",
    name: { id: "APBD provinsi", en: "Provincial budget (APBD)" },
    within: "APBD",
    budgetForm: "RKA",
    aliases: [
      "apbd prov",
      "apbd i",
      "apbd 1",
      "provinsi",
      "pemprov",
      "pemerintah provinsi",
      "provincial budget",
      "provincial budget (APBD provinsi)",
    ],
  },
  APBD_KAB: {
    id: "APBD_KAB",
    name: { id: "APBD kabupaten/kota", en: "Regency/city budget (APBD)" },
    within: "APBD",
    budgetForm: "RKA",
    aliases: [
      "apbd kab",
      "apbd kota",
      "apbd kabupaten",
      "apbd ii",
      "apbd 2",
      "pemkab",
      "pemkot",
      "pemerintah kabupaten",
      "pemerintah kota",
      "pemerintah kabupaten/kota",
      "regency budget",
      "regency or city budget (APBD kabupaten/kota)",
      "city budget",
    ],
  },
  // Both shares enter the regional budget, so what they pay is paid by APBD and left out where APBD is.
  DBH_SAWIT: {
    id: "DBH_SAWIT",
    name: { id: "DBH sawit", en: "Palm oil (DBH sawit)" },
    within: "APBD",
    budgetForm: "RKA",
    aliases: ["dbh sawit", "sawit", "dana bagi hasil sawit", "palm oil", "palm-oil revenue share"],
  },
  DBH_CHT: {
    id: "DBH_CHT",
    name: { id: "DBH CHT", en: "Tobacco (DBH CHT)" },
    within: "APBD",
    budgetForm: "RKA",
    aliases: [
      "dbh cht",
      "dbhcht",
      "cukai",
      "cukai tembakau",
      "dana bagi hasil cukai hasil tembakau",
      "tobacco excise",
    ],
  },
  APBDES: {
    id: "APBDES",
    name: { id: "APBDes/ADD", en: "Village budget (APBDes/ADD)" },
    within: null,
    budgetForm: "APBDes",
    aliases: [
      "apbdes",
      "add",
      "apb desa",
      "alokasi dana desa",
      "pades",
      "desa",
      "pemdes",
      "pemerintah desa",
      "village",
      "village budget",
    ],
  },
  DANA_DESA: {
    id: "DANA_DESA",
    name: { id: "Dana Desa", en: "Village fund (Dana Desa)" },
    within: null,
    budgetForm: "APBDes",
    aliases: ["dd", "village fund", "village funds"],
  },
  CSR: {
    id: "CSR",
    name: { id: "CSR/TJSL perusahaan", en: "Company CSR" },
    within: null,
    budgetForm: null,
    aliases: ["csr", "tjsl", "csr tjsl", "perusahaan", "company", "corporate"],
  },
  BAZNAS: {
    id: "BAZNAS",
    name: { id: "Baznas atau donatur", en: "Zakat body or donor" },
    within: null,
    budgetForm: null,
    aliases: ["baznas", "zakat", "laz", "donatur", "donor", "sertakan", "orang tua asuh"],
  },
  EMPLOYER: {
    id: "EMPLOYER",
    name: { id: "Pemberi kerja", en: "Employer" },
    within: null,
    budgetForm: null,
    aliases: ["majikan", "kontraktor", "badan usaha", "contractor"],
  },
  SELF: {
    id: "SELF",
    name: { id: "Mandiri (pekerja sendiri)", en: "Self-paid by the worker" },
    within: null,
    budgetForm: null,
    aliases: [
      "mandiri",
      "sendiri",
      "pekerja sendiri",
      "peserta",
      "pribadi",
      "swadaya",
      "self paid",
      "self-paid",
      "worker",
      "own",
    ],
  },
};

const list: readonly Payer[] = Object.values(table);

export function payers(): readonly Payer[] {
  return list;
}

export function payerOf(id: PayerId): Payer {
  return table[id];
}

const byWord = new Map(
  list.flatMap((payer) =>
    [payer.id, payer.name.id, payer.name.en, ...payer.aliases].map(
      (word) => [wordKey(word), payer.id] as const,
    ),
  ),
);

/** Finds a payer by id, Indonesian or English name or common spelling, in any case. */
export function parsePayer(text: string, argument = "payer"): Result<PayerId> {
  const id = byWord.get(wordKey(text));
  if (id !== undefined) return ok(id);
  const accepted = list.map((payer) => payer.id).join(", ");
  return refuse(
    "value",
    {
      id: `"${argument}" tidak dikenal: ${quoted(text)}. Yang diterima: ${accepted}; juga mandiri, pemda, desa, pemberi kerja, perusahaan.`,
      en: `"${argument}" is not known: ${quoted(text)}. Accepted: ${accepted}; also self-paid, regional budget, village, employer, company.`,
    },
    argument,
  );
}

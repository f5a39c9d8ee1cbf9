/** A whole file of choices with a word about each, and the usage of the command line: both from what can be asked for. */
import {
  choiceIds,
  entryOf,
  type ChoiceId,
  type Field,
  type PlanChoices,
  type Shape,
  type Text,
} from "../domain/index.js";
import { latestBaseYear, usualBreakdown } from "../workbooks/index.js";
import { fieldsOf, type WorkbookKind } from "./request.js";

const own = (value: number, source: string) =>
  ({ kind: "own", value, basis: "basis UCJ", asOf: "2024-12-31", source }) as const;

/** What a plan's choices of several parts may look like; the others are in the table. */
const parts = {
  total: { covered: own(20_011, "BPJS Ketenagakerjaan, surat"), workers: own(230_017, "Disnaker") },
  payers: ["APBD", "CSR", "EMPLOYER"],
  segments: [
    {
      id: "petani",
      name: "Petani",
      segment: "petani",
      rowType: "standing",
      route: "BPU",
      programmes: ["JKK", "JKM"],
      wage: null,
      target: 0.4,
      covered: own(1_001, "Dinas Pertanian"),
      workers: own(40_003, "Dinas Pertanian"),
      shares: [
        { payer: "APBD", share: 0.6 },
        { payer: "CSR", share: 0.4 },
      ],
    },
    {
      id: "honorer",
      name: "Pegawai non-ASN",
      segment: null,
      rowType: "standing",
      route: "PU",
      programmes: ["JKK", "JKM", "JHT"],
      wage: 3_100_000,
      target: null,
      covered: own(311, "BKD"),
      workers: own(997, "BKD"),
      shares: [{ payer: "EMPLOYER", share: 1 }],
    },
    {
      id: "kpps",
      name: "Petugas pemilu",
      segment: null,
      rowType: "temporary",
      route: "BPU",
      programmes: ["JKK", "JKM"],
      wage: null,
      target: null,
      covered: own(4_200, "KPU"),
      workers: { kind: "blank" },
      period: { from: { year: 2028, month: 11 }, until: { year: 2028, month: 12 } },
    },
  ],
  ownTargets: { 2026: 0.2, 2029: 0.3839 },
  ceilings: { CSR: 900_000_000 },
} as const satisfies Partial<PlanChoices>;

function planValue(id: ChoiceId): unknown {
  const entry = entryOf(id);
  return "example" in entry ? entry.example : parts[id as keyof typeof parts];
}

const examples: Readonly<Record<WorkbookKind, Readonly<Record<string, unknown>>>> = {
  plan: Object.fromEntries(choiceIds.map((id) => [id, planValue(id)])),
  breakdown: {
    regionCode: "18",
    baseYear: latestBaseYear(),
    ...usualBreakdown,
    quota: 100_000,
    method: "weight",
    targetShare: null,
    weights: { "18.01": 2, "18.10": 1 },
    weightSource: "BPS, penduduk 2024",
    collected: [
      {
        regionCode: "18.01",
        segment: "semua-pekerja",
        covered: 82_773,
        workers: 401_009,
        basis: "Basis UCJ",
        asOf: "2025-12-31",
        source: "Disnaker Kabupaten Lampung Selatan, surat",
      },
    ],
    language: "id",
  },
  national: { baseYear: latestBaseYear(), language: "id" },
};

/** A file of choices as JSON with comments; `--choices` takes it as it is. */
export function exampleOf(kind: WorkbookKind): string {
  const lines = Object.entries(fieldsOf[kind]).flatMap(([key, field]) => [
    `  // ${told(key, field, "id")}`,
    `  // ${told(key, field, "en")}`,
    `  ${JSON.stringify(key)}: ${JSON.stringify(examples[kind][key], null, 2).replaceAll("\n", "\n  ")},`,
  ]);
  return ["{", `  "workbook": "${kind}",`, ...lines, "}", ""].join("\n").replace(/,\n\}/u, "\n}");
}

function told(key: string, { label, shape, needed, flag }: Field, language: "id" | "en"): string {
  const optional: Text = { id: "boleh tidak ada", en: "may be left out" };
  const also = flag === undefined ? [] : [`--${flag}`];
  const what = [
    expected(key, shape),
    ...(needed ? [] : [optional]),
    ...also.map((one) => ({ id: one, en: one })),
  ];
  return `${label[language]}: ${what.map((text) => text[language]).join("; ")}`;
}

function expected(key: string, shape: Shape): Text {
  const entry = choiceIds.some((id) => id === key) ? entryOf(key as ChoiceId) : null;
  if (entry !== null && "limits" in entry && typeof entry.limits === "object") {
    const { least, most } = entry.limits;
    return { id: `${least} sampai ${most}`, en: `${least} to ${most}` };
  }
  switch (shape.kind) {
    case "word":
      return { id: shape.words.join(", "), en: shape.words.join(", ") };
    case "nullable":
      return expected("", shape.of);
    case "number":
      return { id: "bilangan", en: "a number" };
    case "yes":
      return { id: "true atau false", en: "true or false" };
    case "list":
      return { id: "daftar", en: "a list" };
    case "text":
    case "payer":
      return { id: "teks", en: "a text" };
    default:
      return { id: "bagian-bagian", en: "parts" };
  }
}

/** The words of the command line for each workbook, with what they are. */
export function usage(): string {
  const block = (kind: WorkbookKind): string => {
    const words = Object.values(fieldsOf[kind]).flatMap(({ flag, label, needed }) =>
      flag === undefined
        ? []
        : [`  --${flag.padEnd(20)} ${label.id} (${label.en})${needed ? " — wajib / needed" : ""}`],
    );
    const code =
      kind === "plan"
        ? [
            `  --${"code".padEnd(20)} Kode rencana (Plan code)`,
            `  --${"next".padEnd(20)} Tahun berikutnya: hasil rencana ini menjadi dasar baru; lihat --actuals (the next year of the plan)`,
          ]
        : [];
    return [
      `npm run fill -- ${kind === "plan" ? "" : `--${kind} `}--out buku.xlsx …`,
      ...words,
      ...code,
    ].join("\n");
  };
  return (["plan", "breakdown", "national"] as const).map(block).join("\n\n");
}

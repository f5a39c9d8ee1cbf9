/** Packs for tests: plans of four kinds, their sheets read as they stand in a book, and the documents read by another way than ours. */
import type { Element } from "@xmldom/xmldom";
import type { LineFigures, PlanChoices, SegmentChoice } from "../../../src/domain/index.js";
import { wordFileOf } from "../../../src/papers/index.js";
import type { Paper } from "../../../src/papers/index.js";
import { buildPack, buildPlan } from "../../../src/workbooks/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import { lampung } from "../../excel/addIn.js";
import type { Reader } from "../../sweep/plans/calculated.js";
import { all, partsOf, xml } from "../../workbench/save/parts.js";

type Filled = Parameters<typeof buildPack>[1];

const own = (value: number, source: string): LineFigures["covered"] => ({
  kind: "own",
  value,
  basis: "data dinas",
  asOf: "2025-12-31",
  source,
});

function segment(id: string, name: string, more: Partial<SegmentChoice>): SegmentChoice {
  return {
    id,
    name,
    segment: null,
    rowType: "standing",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    wage: null,
    target: null,
    covered: own(1_200, "Dinas Pertanian"),
    workers: own(30_500, "Dinas Pertanian"),
    ...more,
  };
}

/** A kabupaten with figures of its own, three payers, a ceiling that is too low, a line that waits for its wage, and one of two months. */
export const pringsewu: PlanChoices = {
  ...lampung,
  regionCode: "18.10",
  baseYear: 2025,
  targetShare: 0.45,
  payer: "APBD_KAB",
  payers: ["APBD_KAB", "APBDES", "CSR"],
  retention: 0.9,
  growth: 0.01,
  budgetOn: "segments",
  ceilings: { APBD_KAB: 500_000_000 },
  total: {
    covered: own(41_230, "Kantor cabang BPJS Ketenagakerjaan"),
    workers: { kind: "own", value: 198_440, basis: "Sakernas", asOf: "2025-08", source: "BPS Pringsewu" },
  },
  segments: [
    segment("petani", "Petani dan buruh tani", {
      target: 0.3,
      running: true,
      shares: [
        { payer: "APBD_KAB", share: 0.6 },
        { payer: "APBDES", share: 0.3 },
        { payer: "CSR", share: 0.1 },
      ],
    }),
    segment("rt", "Ketua RT/RW", {
      route: "PU",
      target: 1,
      covered: own(100, "Dinas PMD"),
      workers: own(2_100, "Dinas PMD"),
      shares: [{ payer: "APBDES", share: 1 }],
    }),
    segment("kpps", "Petugas KPPS", {
      rowType: "temporary",
      covered: own(5_600, "KPU Pringsewu"),
      workers: { kind: "blank" },
      period: { from: { year: 2026, month: 10 }, until: { year: 2026, month: 11 } },
    }),
  ],
};

/** A province of which nobody published how many of its workers are covered. */
export const withoutBase: PlanChoices = { ...lampung, regionCode: "16", targetShare: 0.4 };

/** All of it paid by villages. */
export const byVillages: PlanChoices = {
  ...lampung,
  regionCode: "18.10",
  payer: "APBDES",
  payers: ["APBDES"],
  total: { covered: own(41_230, "BPJS"), workers: own(198_440, "BPS") },
  segments: [],
};

/** Nobody but election officers of two months. */
export const onlyTemporary: PlanChoices = {
  ...pringsewu,
  payers: ["APBD_KAB"],
  ceilings: {},
  segments: (pringsewu.segments ?? []).filter(({ id }) => id === "kpps"),
};

/** A city that is above its target already: nobody is paid for. */
export const reached: PlanChoices = {
  ...lampung,
  regionCode: "71.71",
  baseYear: 2025,
  payer: "APBD_KAB",
  total: { covered: own(61_000, "BPJS"), workers: own(101_500, "BPS") },
};

export function planOf(choices: PlanChoices): WorkbookPlan {
  const plan = buildPlan(choices);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value;
}

/** The sheets of a plan with what stands in them now. */
export function filledOf(plan: WorkbookPlan, read: Reader): Filled {
  return plan.sheets.map(({ name, cells }) => {
    const rows = 1 + Math.max(...cells.map(({ row }) => row));
    const columns = 1 + Math.max(...cells.map(({ column }) => column));
    const values = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => read(name, row, column)),
    );
    return { name, cells: { row: 0, column: 0, values } };
  });
}

export function packOf(choices: PlanChoices, filled: Filled): readonly Paper[] {
  const pack = buildPack(choices, filled);
  if (!pack.ok) throw new Error(pack.problem.sentence.en);
  return pack.value;
}

/** What is marked in a document: its bookmarks with their texts, and all its other words. */
export interface Parted {
  readonly figures: readonly { readonly name: string; readonly text: string }[];
  readonly fields: readonly string[];
  /** Paragraph by paragraph: all that stands there, and the words that are neither. */
  readonly whole: readonly string[];
  readonly rest: readonly string[];
}

/** Reads a .docx by the tree of its XML, which nothing of ours does. */
export async function partedOf(paper: Paper): Promise<Parted> {
  const parts = await partsOf(await wordFileOf(paper));
  const figures: { name: string; text: string }[] = [];
  const fields: string[] = [];
  const rest: string[] = [];
  const whole: string[] = [];
  for (const paragraph of all(xml(parts.get("word/document.xml")), "w:p")) {
    let open: { name: string; text: string } | null = null;
    let words = "";
    let said = "";
    for (const child of [...paragraph.childNodes] as Element[]) {
      if (child.nodeName === "w:bookmarkStart") open = { name: child.getAttribute("w:name") ?? "", text: "" };
      else if (child.nodeName === "w:bookmarkEnd") {
        if (open !== null) figures.push(open);
        open = null;
      } else if (child.nodeName === "w:r") {
        const text = all(child, "w:t")
          .map((one) => one.textContent ?? "")
          .join("");
        said += text;
        if (open !== null) open.text += text;
        else if (all(child, "w:highlight").length > 0) fields.push(text);
        else words += text;
      }
    }
    rest.push(words);
    whole.push(said);
  }
  return { figures, fields, whole, rest };
}

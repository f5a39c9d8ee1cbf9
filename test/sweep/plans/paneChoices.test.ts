/**
 * Payers and settings as they are typed in the pane, all the way: what the form amounts to, calculated by the embedded engine,
 * comes to what the domain's exact arithmetic makes of the same choices.
 */
import { describe, expect, it } from "@jest/globals";
import { asPublished, draftOf, takeShares, type FillForm } from "../../../src/taskpane/plan/index.js";
import { startForm } from "../../../src/taskpane/plan/start.js";
import { arithmeticOf, buildPlan } from "../../../src/workbooks/index.js";
import type { LineFigures, PlanChoices, SegmentChoice } from "../../../src/domain/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import { enginesOf, readerOf, type Reader } from "./calculated.js";
import { differences } from "./differences.js";
import { referenceOf } from "./reference.js";
import { untouched } from "./typed.js";

const figures = (covered: number, workers: number): LineFigures => {
  const origin = { kind: "own", basis: "daftar P3KE", asOf: "2024-12-31", source: "Dinsos" } as const;
  return { covered: { ...origin, value: covered }, workers: { ...origin, value: workers } };
};

const farmers: SegmentChoice = {
  id: "petani",
  name: "Petani",
  segment: "petani",
  rowType: "standing",
  route: "BPU",
  programmes: ["JKK", "JKM", "JHT"],
  wage: null,
  target: null,
  ...figures(1_001, 40_003),
};
const villages: SegmentChoice = {
  ...farmers,
  id: "desa",
  name: "Perangkat desa",
  segment: null,
  route: "PU",
  wage: 2_345_678,
  ...figures(311, 997),
};

const form: FillForm = {
  ...startForm,
  regionCode: "18.10",
  targetShare: "61,07",
  horizonYear: "2028",
  targetYear: "2028",
};

/** The draft of this form with these parts typed for the farmers. */
function drafted(
  typed: Readonly<Record<string, string>>,
  parts: readonly (readonly [string, string])[],
): { readonly choices: PlanChoices; readonly plan: WorkbookPlan } {
  const lines = { ...asPublished, total: figures(20_011, 230_017), segments: [farmers, villages] };
  const taken = takeShares(
    lines,
    farmers,
    parts.map(([payer, part]) => ({ payer, typed: part, follows: false })),
    { main: form.payer, language: "id" },
  );
  const draft = draftOf(
    { ...form, ...typed },
    { ...lines, ...taken.lines, segments: [taken.segment, villages] },
    "id",
  );
  if (draft.kind !== "ready") throw new Error(JSON.stringify(draft));
  return { choices: draft.choices, plan: bookOf(draft.choices) };
}

function bookOf(choices: PlanChoices): WorkbookPlan {
  const built = buildPlan(choices);
  if (!built.ok) throw new Error(built.problem.sentence.en);
  return built.value;
}

async function calculated(plan: WorkbookPlan): Promise<Reader> {
  return readerOf(await enginesOf([plan]));
}

function rowOf(read: Reader, sheet: string, label: string): number {
  const row = Array.from({ length: 60 }, (_, at) => at).find((at) => read(sheet, at, 0) === label);
  if (row === undefined) throw new Error(`${sheet} has no row ${label}`);
  return row;
}

/** The first cells of a row of Pembayar: its name, whether it and those paid for already are in the budget, and the parts. */
function rowOnPayers(read: Reader, label: string, payers: number): readonly unknown[] {
  const row = rowOf(read, "Pembayar", label);
  return Array.from({ length: 3 + payers }, (_, column) => read("Pembayar", row, column));
}

describe("choices typed in the pane", () => {
  it("two payers 60/40, months of an amended budget, own targets and a ceiling", async () => {
    const { choices, plan } = drafted(
      {
        path: "own",
        "ownTargets.2025": "22,5",
        "ownTargets.2027": "48",
        growth: "-1,5",
        retention: "91,3",
        verificationYield: "72",
        monthsPerYear: "6",
        startMonth: "7",
        newMembersStart: "9",
        budgetYear: "2027",
        budgetOn: "segments",
        "ceilings.CSR": "900.000.000",
        // Who pays for nothing has no ceiling in the plan, however much is typed.
        "ceilings.BAZNAS": "1",
      },
      [
        ["APBD", "60"],
        ["CSR", "40"],
      ],
    );
    expect(choices.payers).toEqual(["APBD", "CSR"]);
    const read = await calculated(plan);
    expect(rowOnPayers(read, "Petani", 2)).toEqual(["Petani", 1, 1, 0.6, 0.4]);
    expect(rowOnPayers(read, "Perangkat desa", 2)).toEqual(["Perangkat desa", 1, 0, 1, 0]);
    expect(differences(plan, { choices, typed: untouched }, read)).toEqual([]);
    // And what the pane itself reckons with is the same plan.
    expect(arithmeticOf(choices)).toMatchObject({
      ok: true,
      value: { years: referenceOf(choices).years, slots: referenceOf(choices).slots },
    });
  });

  it("three payers with thirds, who bear every person together", async () => {
    const { choices, plan } = drafted({ path: "front", budgetOn: "segments" }, [
      ["APBDES", "33,33"],
      ["APBD", "33,33"],
      ["SELF", "33,34"],
    ]);
    // The plan's main payer stays first.
    expect(choices.payers).toEqual(["APBD", "APBDES", "SELF"]);
    const read = await calculated(plan);
    expect(rowOnPayers(read, "Petani", 3)).toEqual(["Petani", 1, 1, 0.3333, 0.3333, 0.3334]);
    expect(differences(plan, { choices, typed: untouched }, read)).toEqual([]);
  });

  it("a path along published yearly targets", async () => {
    const draft = draftOf(
      { ...form, regionCode: "18", targetShare: "45", path: "official" },
      { ...asPublished, segments: [] },
      "id",
    );
    if (draft.kind !== "ready") throw new Error(JSON.stringify(draft));
    const reckoned = arithmeticOf(draft.choices);
    if (!reckoned.ok) throw new Error(reckoned.problem.sentence.en);
    // ANTARA, 24 September 2024: the province's target of 2025 is 1,174,328 of 3,058,943 workers.
    expect(reckoned.value.years.map(({ official }) => official)).toEqual([
      null,
      1_174_328 / 3_058_943,
      null,
      null,
      null,
    ]);
    // The years without a target hold what was reached; the share times the workers is the published number again.
    const read = await calculated(bookOf(draft.choices));
    const row = rowOf(read, "Proyeksi", "Peserta yang diperlukan");
    expect([2024, 2025, 2026, 2027, 2028].map((_, year) => read("Proyeksi", row, 5 + year))).toEqual([
      760_468, 1_174_328, 1_174_328, 1_174_328, 1_174_328,
    ]);
  });
});

/** A plan of the fictional province: nothing of its figures lacks, and it says on every sheet what it is. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { askList, fictionalWord } from "../../../src/domain/index.js";
import { footerOf, sheetKeys, type WorkbookPlan } from "../../../src/sheets/index.js";
import { buildBreakdown, buildNational, buildPlan, usualBreakdown } from "../../../src/workbooks/index.js";
import { expectAs } from "../../expectAs.js";
import { lampung } from "../../excel/addIn.js";

let plan: WorkbookPlan;
beforeAll(() => {
  const built = buildPlan({ ...lampung, regionCode: "00" });
  if (!built.ok) throw new Error(built.problem.sentence.en);
  plan = built.value;
});

const textsOf = (of: WorkbookPlan): readonly string[] =>
  of.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (typeof content === "string" ? [content] : [])),
  );

describe("a plan of the fictional province", () => {
  it("says so in its title and at the foot of each page", () => {
    expect(plan.title).toContain("(fiktif)");
    const print = "0123abcd-4567ef89";
    expect(footerOf(plan, print).rightFooter).toBe(
      `${fictionalWord.id.toUpperCase()} · Sidik ${print} · &P / &N`,
    );
    expect(footerOf({ language: "id" }, print).rightFooter).toBe(`Sidik ${print} · &P / &N`);
  });

  it("names it as fictional wherever its name stands", () => {
    for (const text of textsOf(plan))
      if (/Contoh/.test(text)) expectAs(text, text).toContain("Contoh (fiktif)");
  });

  it("asks nobody for a figure", () => {
    expect(askList("00")).toEqual([]);
    expect(askList("18").length).toBeGreaterThan(20);
    const asked = plan.sheets.flatMap(({ key, cells }) =>
      cells.flatMap((cell) => (cell.ask === undefined ? [] : [`${key} ${String(cell.row)}`])),
    );
    expect(asked).toEqual([]);
  });

  it("has its figures on Sumber as fictional, none as published", () => {
    const rows = plan.sheets.find(({ key }) => key === sheetKeys.sources)?.cells ?? [];
    const own = rows.filter(
      ({ column, content }) => column === 0 && typeof content === "string" && /^X\d\d$/.test(content),
    );
    expect(own.length).toBeGreaterThan(10);
    for (const { row } of own) {
      const texts = rows.filter((cell) => cell.row === row).map(({ content }) => content);
      expect(texts).toContain("fiktif");
      expect(texts).toContain(fictionalWord.id);
      expect(texts).not.toContain("terbit");
    }
  });
});

it("its kabupaten and kota have every row filled, under a title that says what they are", () => {
  const built = buildBreakdown({
    ...usualBreakdown,
    segments: ["semua-pekerja", "petani", "pekerja-rentan"],
    regionCode: "00",
    baseYear: 2024,
    language: "id",
  });
  if (!built.ok) throw new Error(built.problem.sentence.en);
  expect(built.value.title).toContain("(fiktif)");
  expect(built.value.fictional).toBe(true);
  // Three kabupaten/kota by three segments.
  expect(built.value.notes.map(({ text }) => text).join()).toContain("9 dari 9 baris");
});

it("Nasional knows nothing of it", () => {
  const built = buildNational({ baseYear: 2024, language: "id" });
  if (!built.ok) throw new Error(built.problem.sentence.en);
  expect(built.value.fictional).toBeUndefined();
  expect(textsOf(built.value).some((text) => text.includes("fiktif"))).toBe(false);
});

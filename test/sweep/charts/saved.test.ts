/**
 * What the charts of a saved file read is what the plan says, whatever the cells held when the charts were made: regions with and
 * without published figures, and figures typed in after the fill.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { dirname, join, normalize } from "node:path/posix";
import { columnLetters } from "../../../src/sheets/index.js";
import type { ChartPlan, WorkbookPlan } from "../../../src/sheets/index.js";
import { saveXlsx } from "../../../src/workbench/save/index.js";
import { lampung, openAddIn, placed, type AddIn } from "../../excel/addIn.js";
import { all, first, partsOf, xml } from "../../workbench/save/parts.js";

interface Drawn {
  readonly sheet: string;
  readonly chart: string;
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
  }[];
}

/** As Excel writes it: "'Hitung skenario'!$F$7:$K$7", quoted unless the name is a plain word. */
function reference(
  plan: WorkbookPlan,
  { sheet, row, column, rows, columns }: ChartPlan["categories"],
): string {
  const name = plan.sheets.find(({ key }) => key === sheet)?.name ?? "";
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${String(r + 1)}`;
  const from = corner(row, column);
  const to = corner(row + rows - 1, column + columns - 1);
  return `'${name.replace(/'/g, "''")}'!${from === to ? from : `${from}:${to}`}`;
}

function planned(plan: WorkbookPlan): readonly Drawn[] {
  return plan.sheets.flatMap(({ name, charts }) =>
    charts.map((chart) => ({
      sheet: name,
      chart: chart.name,
      title: chart.title,
      series: chart.series.map((series) => ({
        name: series.name,
        values: reference(plan, series.values),
        categories: reference(plan, chart.categories),
      })),
    })),
  );
}

/** Path of the part that a relationship of another leads to, by its id. */
function targets(parts: ReadonlyMap<string, string>, owner: string): ReadonlyMap<string, string> {
  const rels = parts.get(join(dirname(owner), "_rels", `${owner.slice(dirname(owner).length + 1)}.rels`));
  if (rels === undefined) return new Map();
  return new Map(
    all(xml(rels), "Relationship").map((one) => {
      const target = one.getAttribute("Target") ?? "";
      const path = target.startsWith("/") ? target.slice(1) : normalize(join(dirname(owner), target));
      return [one.getAttribute("Id") ?? "", path];
    }),
  );
}

/** What the charts of the file read, found the way an Excel finds them: book, sheet, drawing, chart. */
async function saved(addIn: AddIn): Promise<readonly Drawn[]> {
  const parts = await partsOf(await saveXlsx(addIn.engine));
  const ofBook = targets(parts, "xl/workbook.xml");
  return all(xml(parts.get("xl/workbook.xml")), "sheet").flatMap((tab) => {
    const path = ofBook.get(tab.getAttribute("r:id") ?? "") ?? "";
    const drawing = [...targets(parts, path).values()].find((one) => one.includes("/drawings/"));
    if (drawing === undefined) return [];
    const ofDrawing = targets(parts, drawing);
    return all(xml(parts.get(drawing)), "xdr:graphicFrame").map((frame): Drawn => {
      const part = ofDrawing.get(first(frame, "c:chart").getAttribute("r:id") ?? "");
      const chart = xml(parts.get(part ?? ""));
      return {
        sheet: tab.getAttribute("name") ?? "",
        chart: first(frame, "xdr:cNvPr").getAttribute("name") ?? "",
        title: all(first(chart, "c:title"), "a:t")
          .map((one) => one.textContent)
          .join(""),
        series: all(chart, "c:ser").map((one) => ({
          name: first(first(one, "c:tx"), "c:v").textContent ?? "",
          values: quoted(first(first(one, "c:val"), "c:f").textContent ?? ""),
          categories: quoted(first(first(one, "c:cat"), "c:f").textContent ?? ""),
        })),
      };
    });
  });
}

/** A plain name may stand without its quotes. */
function quoted(formula: string): string {
  return formula.replace(/^([^'!]+)!/, "'$1'!");
}

describe.each([
  ["18.10", "no published figures"],
  ["31", "a province with figures"],
  ["32.73", "a kota"],
  ["35.78", "another kota"],
  ["18", "Lampung"],
])("the charts of region %s, %s", (regionCode) => {
  let addIn: AddIn;
  let plan: WorkbookPlan;
  beforeAll(async () => {
    addIn = await openAddIn();
    plan = placed(addIn.rooms, addIn.names(), addIn.inPage({ ...lampung, regionCode, horizonYear: 2030 }));
    const { notes } = await addIn.rooms.applyPlan(plan);
    expect(notes).toEqual([]);
    await addIn.engine.settle();
  }, 180_000);
  afterAll(() => addIn.close());

  it("read what the plan says", async () => {
    const expected = planned(plan);
    expect(expected).toHaveLength(5);
    expect(expected.every(({ series }) => series.length > 0)).toBe(true);
    expect(await saved(addIn)).toEqual(expected);
  });

  it("and still do once figures were typed in, also where none are published", async () => {
    // Every number and every empty cell for one that a person may fill in on Segmen.
    const { name, cells } = plan.sheets.find((sheet) => sheet.name === "Segmen") ?? { name: "", cells: [] };
    const inputs = cells.filter(({ style }) => style === "input.persons");
    expect(inputs.length).toBeGreaterThan(0);
    for (const { row, column } of inputs) {
      addIn.engine.write(addIn.sheet(name).id, { row, column, rows: 1, columns: 1 }, [
        [1_000 * (column + 1) + row],
      ]);
    }
    await addIn.engine.settle();
    expect(await saved(addIn)).toEqual(planned(plan));
    // Something is drawn now: the sums of the coverage chart are no empty texts.
    const [coverage] = plan.sheets.flatMap(({ charts }) => charts);
    if (coverage === undefined) throw new Error("A plan has charts");
    const sheet = plan.sheets.find(({ key }) => key === coverage.series[0]?.values.sheet);
    const { row = 0, column = 0 } = coverage.series[0]?.values ?? {};
    expect(typeof addIn.engine.cell(addIn.sheet(sheet?.name ?? "").id, row, column).value).toBe("number");
  });
});

/** Ordinary use of Excel by add-ins, run through Microsoft's library: what runs is as documented, what does not is refused by name. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openExcel, type TestExcel } from "../host/excel.js";
import { behaviours } from "./behaviours.js";
import { behavioursOfCells } from "./behaviours-of-cells.js";
import { book, comments, drawings } from "./book.js";
import { charts, names } from "./charts.js";
import { events } from "./events.js";
import { formats } from "./formats.js";
import { conditions, validations } from "./rules.js";
import { sortAndFilter } from "./sort-and-filter.js";
import { ranges } from "./ranges.js";
import { rangesMore } from "./ranges-more.js";
import { refused } from "./refused.js";
import { fixtures, type Topic } from "./snippet.js";
import { tables } from "./tables.js";
import { worksheets } from "./worksheets.js";

const topics: Readonly<Record<string, Topic>> = {
  ranges,
  rangesMore,
  tables,
  sortAndFilter,
  formats,
  conditions,
  validations,
  charts,
  names,
  worksheets,
  events,
  comments,
  book,
  drawings,
  behaviours,
  behavioursOfCells,
};

/** Only the first unknown member of a snippet is named: it goes no further. */
function memberOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  const member = /The workbench's Excel (?:has no|cannot set) (\S+?)\.?$/.exec(message ?? "")?.[1];
  if (code === "NotImplemented") return member ?? String(message).replace(/^.*isn't implemented\. /, "");
  throw error;
}

describe.each(Object.entries(topics))("%s", (topic, snippets) => {
  let excel: TestExcel;
  beforeAll(async () => {
    excel = await openExcel({ script: fixtures });
  });
  afterAll(() => excel.close());

  /** A sheet of its own in a workbook that holds nothing else. */
  function freshen(): void {
    const { engine, host } = excel;
    const old = engine.sheets().map(({ id }) => id);
    host.structureProtected = false;
    host.calculationMode = "Automatic";
    engine.activateSheet(engine.addSheet(`Page ${String(old.length + Math.random()).slice(0, 12)}`).id);
    for (const id of old) engine.deleteSheet(id);
    for (const { name } of engine.names()) engine.deleteName(name);
  }

  it.each(Object.entries(snippets))("%s", async (name, [run, holds]) => {
    freshen();
    const known = refused[topic]?.[name];
    let done: unknown;
    try {
      done = await excel.run(run);
    } catch (error) {
      expect(memberOf(error)).toBe(known);
      return;
    }
    expect(known).toBeUndefined();
    expect(JSON.parse(JSON.stringify(done ?? null))).toEqual(holds);
  });
});

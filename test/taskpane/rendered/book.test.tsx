/** @jest-environment ./test/runner/page.js */
/** When the pane makes a book: not while somebody types, once for the preview when they pause, and at the press. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { BookRoom } from "../../../src/taskpane/rooms.js";
import { atOnce, Pane, room, unhurried } from "./pane.js";

let pane: Pane;
let built: string[];

function counting(pause: number): BookRoom {
  return {
    pause,
    headlineOf: atOnce.headlineOf,
    buildPlan: (choices) => {
      built.push(`plan ${choices.regionCode} ${choices.targetShare}`);
      return atOnce.buildPlan(choices);
    },
    buildBook: (book) => {
      if (book.workbook === "breakdown")
        built.push(`breakdown ${book.choices.regionCode} ${String(book.choices.quota)}`);
      return atOnce.buildBook(book);
    },
  };
}

beforeEach(() => {
  window.localStorage.clear();
  built = [];
});
afterEach(() => pane.close());

describe("a plan's book", () => {
  it("is not made while somebody types, though the estimate follows every key", async () => {
    pane = await Pane.open(room(), counting(unhurried.pause));
    await pane.chooseRegion("lampung");
    for (const typed of ["3", "38", "38,3", "38,39"]) await pane.type("targetShare", typed);
    expect(pane.text).toContain("38,39 %");
    // ANTARA, 24 September 2024: 1,174,328 - 760,468 = 413,860 persons; our need is rounded up.
    expect(pane.text).toContain("413.8");
    await pane.press("Pengaturan lain");
    await pane.type("retention", "90");
    await pane.choose("path", "Kurva S");
    expect(built).toEqual([]);
  });

  it("refuses at once what makes no plan, without making one", async () => {
    pane = await Pane.open(room(), counting(unhurried.pause));
    await pane.chooseRegion("lampung");
    await pane.type("targetShare", "38,39");
    await pane.type("horizonYear", "2040");
    await pane.leave("horizonYear");
    expect(pane.problem("horizonYear")).toContain("2025 sampai 2034; yang diterima 2040");
    expect(built).toEqual([]);
  });

  it("is made once at the press, of what stands in the fields then", async () => {
    const excel = room();
    pane = await Pane.open(excel, counting(unhurried.pause));
    await pane.chooseRegion("lampung");
    await pane.type("targetShare", "38,39");
    await pane.press("Isi lembar");
    expect(built).toEqual(["plan 18 0.3839"]);
    expect(excel.asked.filter(({ call }) => call === "applyPlan")).toHaveLength(1);
  });

  it("is made once when they pause, and the press writes that one", async () => {
    const excel = room();
    pane = await Pane.open(excel, counting(0));
    await pane.chooseRegion("lampung");
    await pane.type("targetShare", "38,39");
    await pane.until("Angka dasar dan sumbernya");
    expect(built).toEqual(["plan 18 0.3839"]);
    await pane.press("Isi lembar");
    expect(built).toEqual(["plan 18 0.3839"]);
    expect(excel.asked.filter(({ call }) => call === "applyPlan")).toHaveLength(1);
  });
});

describe("a breakdown's book", () => {
  it("waits for the press as well", async () => {
    const excel = room();
    pane = await Pane.open(excel, counting(unhurried.pause));
    await pane.press("Rincian");
    await pane.chooseRegion("lampung", "breakdown.regionCode");
    for (const typed of ["1", "10", "100"]) await pane.type("breakdown.quota", typed);
    expect(built).toEqual([]);
    await pane.press("Isi rincian");
    expect(built).toEqual(["breakdown 18 100"]);
    expect(excel.asked.filter(({ call }) => call === "applyPlan")).toHaveLength(1);
  });
});

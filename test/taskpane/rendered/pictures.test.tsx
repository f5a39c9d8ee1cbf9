/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { Pane, room } from "./pane.js";

let pane: Pane;

beforeEach(() => window.localStorage.clear());
afterEach(() => pane.close());

it("draws the way to the target, and says in words what it draws", async () => {
  pane = await Pane.open(room());
  // The province's own published target (1,174,328 of 3,058,943 workers).
  await pane.chooseRegion("lampung");
  await pane.type("targetShare", "38,39");
  await pane.leave("targetShare");
  // 760,468 of 3,058,943 (ANTARA), then a fifth of the way to 38.39 % a year.
  await pane.until("target 38,39 % pada 2029");
  expect(pane.pictures[0]).toBe(
    "Cakupan: 2024 24,86 %; 2025 27,57 %; 2026 30,27 %; 2027 32,98 %; 2028 35,68 %; 2029 38,39 %. Target: 38,39 % (2029).",
  );
  // 82,773 of the 413,861 persons that are missing, twelve months of Rp16,800.
  expect(pane.pictures[1]).toMatch(/^2025: APBD Rp16\.687\.036\.800\. 2026: /u);
  await pane.type("targetShare", "30");
  await pane.until("target 30 % pada 2029");
  expect(pane.pictures[0]).toMatch(/; 2029 30 %\. Target: 30 % \(2029\)\.$/u);
});

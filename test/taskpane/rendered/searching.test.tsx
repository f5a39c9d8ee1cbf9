/** @jest-environment ./test/runner/page.js */
/** The search for a region and the pane's tabs on the keyboard, by the pattern that screen readers know. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { act } from "react";
import { Pane, room } from "./pane.js";

let pane: Pane;
beforeEach(async () => {
  pane = await Pane.open(room());
});
afterEach(() => pane.close());

const FIELD = "regionCode";
const options = (): readonly Element[] => [...document.querySelectorAll('[role="option"]')];
/** A row is called all that is read of it; its region comes first. */
const regionOf = (row: Element | null | undefined): string | null => row?.firstChild?.textContent ?? null;
/** What the keyboard stands on, as a screen reader is told. */
const active = (): string | null =>
  regionOf(document.getElementById(pane.field(FIELD).getAttribute("aria-activedescendant") ?? ""));

describe("the search for a region", () => {
  it("opens on the keyboard, goes up and down, and takes the row it stands on", async () => {
    const field = pane.field(FIELD);
    expect([field.getAttribute("role"), field.getAttribute("aria-expanded")]).toEqual(["combobox", "false"]);
    await pane.type(FIELD, "lampung");
    expect(field.getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(field.getAttribute("aria-controls") ?? "")?.getAttribute("role")).toBe(
      "listbox",
    );
    expect(active()).toBe("Provinsi Lampung");
    await pane.key(FIELD, "ArrowDown");
    const second = active();
    expect(second).toBe(regionOf(options()[1]));
    await pane.key(FIELD, "ArrowUp");
    await pane.key(FIELD, "ArrowUp");
    expect(active()).toBe("Provinsi Lampung");
    await pane.key(FIELD, "ArrowDown");
    await pane.key(FIELD, "Enter");
    expect(field.value).toBe(second);
    expect(options()).toEqual([]);
  });

  it("keeps the last choice where typing ends without one", async () => {
    await pane.chooseRegion("lampung");
    await pane.type(FIELD, "aceh");
    await pane.key(FIELD, "Escape");
    expect([pane.field(FIELD).value, options().length]).toEqual(["Provinsi Lampung", 0]);
    await pane.type(FIELD, "aceh");
    await pane.leave(FIELD);
    expect([pane.field(FIELD).value, options().length]).toEqual(["Provinsi Lampung", 0]);
  });

  it("offers no row to be chosen where nothing is found", async () => {
    await pane.type(FIELD, "zzzz");
    expect(options().map((row) => row.getAttribute("aria-disabled"))).toEqual(["true"]);
    await pane.key(FIELD, "Enter");
    expect(pane.text).toContain("zzzz");
    await pane.key(FIELD, "Escape");
    expect(pane.field(FIELD).value).toBe("");
  });
});

describe("the tabs", () => {
  it("are one stop, with arrows that go round between them", () => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, ...tabs.slice(1).map(() => -1)]);
    const press = (key: string): void =>
      act(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      });
    tabs[0]?.focus();
    for (const [key, at] of [
      ["ArrowRight", 1],
      ["ArrowLeft", 0],
      ["ArrowLeft", tabs.length - 1],
      ["ArrowRight", 0],
      ["End", tabs.length - 1],
      ["Home", 0],
    ] as const) {
      press(key);
      expect([key, document.activeElement]).toEqual([key, tabs[at]]);
    }
  });
});

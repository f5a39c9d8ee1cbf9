/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { eventually } from "../../eventually.js";
import { inExcel, Pane, room } from "./pane.js";

let pane: Pane;

beforeEach(() => {
  window.localStorage.clear();
  document.documentElement.lang = "";
});
afterEach(async () => {
  await pane.close();
  jest.restoreAllMocks();
});

const speaking = (uiLanguage: "id" | "en") =>
  room({ whenReady: () => Promise.resolve({ ...inExcel, uiLanguage }) });

describe("the pane's language", () => {
  it("is Indonesian until Excel has answered", async () => {
    pane = await Pane.open(room({ whenReady: () => new Promise(() => undefined) }));
    expect(pane.hasButton("Isi lembar")).toBe(true);
    expect(document.documentElement.lang).toBe("id");
    expect(pane.text).toContain("Menunggu Excel…");
  });

  it("is Excel's own", async () => {
    pane = await Pane.open(speaking("en"));
    expect(pane.hasButton("Fill sheets")).toBe(true);
    expect(document.documentElement.lang).toBe("en");
  });

  it("changes with everything that was typed kept, and tells the page for the cell functions", async () => {
    pane = await Pane.open(speaking("id"));
    await pane.chooseRegion("lampung");
    await pane.type("targetShare", "0");
    await pane.leave("targetShare");
    expect(pane.problem("targetShare")).toBe("Target harus lebih dari 0 %.");
    await pane.press("English");
    expect(document.documentElement.lang).toBe("en");
    expect(pane.problem("targetShare")).toBe("The target must be above 0%.");
    expect(pane.field("regionCode").value).toBe("Provinsi Lampung");
    await pane.type("targetShare", "38.39");
    expect(pane.text).toContain("413,861 persons");
    await pane.press("Indonesia");
    expect(pane.text).toContain("413.861 orang");
  });

  it("is remembered, and goes before Excel's", async () => {
    pane = await Pane.open(speaking("id"));
    await pane.press("English");
    await pane.close();
    pane = await Pane.open(speaking("id"));
    expect(pane.hasButton("Fill sheets")).toBe(true);
  });

  it("can be changed where the browser keeps nothing", async () => {
    jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    pane = await Pane.open(speaking("id"));
    await pane.press("English");
    expect(pane.hasButton("Fill sheets")).toBe(true);
  });
});

describe("the pane's theme", () => {
  /** The ground that the provider gives the pane. */
  const ground = (): string =>
    /--colorNeutralBackground1:\s*(#[0-9a-f]+)/iu.exec(
      [...document.querySelectorAll("style")]
        .map(({ textContent, sheet }) =>
          [textContent, ...Array.from(sheet?.cssRules ?? [], ({ cssText }) => cssText)].join(""),
        )
        .join(""),
    )?.[1] ?? "";

  it("is light beside a light Office", async () => {
    pane = await Pane.open(speaking("id"));
    expect(ground()).toBe("#ffffff");
  });

  it("is dark beside a dark one", async () => {
    pane = await Pane.open(room({ whenReady: () => Promise.resolve({ ...inExcel, isDark: true }) }));
    await eventually(ground).toBe("#292929");
  });
});

/** What the pane asks of the Office around it, before there is a plan. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { openAddIn, type AddIn } from "./addIn.js";

let addIn: AddIn | undefined;
afterEach(() => addIn?.close());

describe("an Office's theme", () => {
  it.each([
    ["colorful", false],
    ["black", true],
  ] as const)("is known by its ground: %s", async (theme, isDark) => {
    addIn = await openAddIn({ theme });
    expect(await addIn.rooms.whenReady()).toMatchObject({ isDark });
  });

  it.each<[string, unknown, boolean]>([
    ["calls itself dark", { isDarkTheme: true }, true],
    ["calls itself light", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
    ["has a dark grey ground", { bodyBackgroundColor: "666666" }, true],
    ["has a ground that is no colour", { bodyBackgroundColor: "dark" }, false],
    ["says nothing of it", undefined, false],
  ])("is dark or light where it %s", async (_, officeTheme, isDark) => {
    addIn = await openAddIn();
    // As on the web and on a Mac; on Windows the library makes colours of all that Office says.
    const { window } = addIn.page;
    const office = window["Office"] as typeof Office;
    const context: unknown = Object.create(office.context, { officeTheme: { value: officeTheme } });
    window["Office"] = Object.create(office, { context: { value: context } }) as typeof Office;
    expect(await addIn.rooms.whenReady()).toMatchObject({ isDark });
  });

  it("is taken for light where an older Office cannot be asked for it", async () => {
    addIn = await openAddIn();
    const { external } = addIn.page.window as unknown as { external: { GetContext(): object } };
    Reflect.deleteProperty(external.GetContext(), "GetOfficeThemeInfo");
    expect(await addIn.rooms.whenReady()).toMatchObject({ host: "Excel", isDark: false });
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "@jest/globals";

const source = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../src/taskpane", name), "utf8");
const html = source("taskpane.html");
const script = source("instead.js");
/** The page with what stands beside it inside of it: there is no server here. */
const whole = html
  .replace('<link rel="stylesheet" href="page.css" />', () => `<style>${source("page.css")}</style>`)
  .replace('<script src="instead.js"></script>', () => `<script>${script}</script>`);

/** The page where the pane's own script has run, or could not run; what of the template can be seen. */
async function visible(userAgent: string, started: boolean): Promise<readonly string[]> {
  const { window } = new JSDOM(whole, {
    runScripts: "dangerously",
    beforeParse: ({ navigator }) => {
      Object.defineProperty(navigator, "userAgent", { value: userAgent });
    },
  });
  const { document } = window;
  if (started) document.documentElement.setAttribute("data-pane", "started");
  await new Promise((resolve) => window.addEventListener("load", resolve));
  return ["root", "too-old", "not-loaded"].filter((id) => {
    const element = document.getElementById(id);
    return element !== null && window.getComputedStyle(element).display !== "none";
  });
}

// As Microsoft documents them: the embedded browsers of Excel 2016 and 2019, of early Microsoft 365, and of today's.
const internetExplorer = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
const edgeLegacy =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19042";
const webView2 =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0";

describe("the page around the pane", () => {
  it("shows nothing but the pane where it runs", async () => {
    expect(await visible(webView2, true)).toEqual(["root"]);
  });

  it.each([
    ["Internet Explorer 11", internetExplorer],
    ["Edge Legacy", edgeLegacy],
  ])("says in %s that the browser is too old, instead of a blank pane", async (_, userAgent) => {
    expect(await visible(userAgent, false)).toEqual(["too-old"]);
  });

  it("says in a browser of today that the pane did not load", async () => {
    expect(await visible(webView2, false)).toEqual(["not-loaded"]);
  });

  it("writes its own script in the language of the oldest browser", () => {
    expect(whole).toContain(`<script>${script}</script>`);
    expect(script).not.toMatch(/=>|`|\b(?:const|let)\b|\?\./u);
  });

  it("loads Office.js from Microsoft, and nothing else from anywhere", () => {
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/gu)].map((match) => match[1]);
    expect(addresses).toEqual([
      "page.css",
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "instead.js",
    ]);
  });
});

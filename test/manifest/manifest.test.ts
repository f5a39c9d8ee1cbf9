import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Element } from "@xmldom/xmldom";
import { OfficeAddinManifest } from "office-addin-manifest";
import { PNG } from "pngjs";
import { describe, expect, it } from "@jest/globals";
import { elements, MAXIMUM, parse, schemaFindings } from "./schema.js";

const DEVELOPMENT = "https://localhost:3000";
const text = readFileSync("manifest.xml", "utf8");
const manifest = parse(text);
const all = elements(manifest, "*");
const packaged = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const one = (name: string): Element => {
  const found = elements(manifest, name);
  if (!found[0] || found.length > 1) throw new Error(`${name} stands ${found.length} times in the manifest`);
  return found[0];
};
const resources = ["bt:Image", "bt:Url", "bt:String"]
  .flatMap((name) => elements(manifest, name))
  .filter((element) => element.hasAttribute("id"));
const resource = (id: string): Element => {
  const found = resources.find((element) => attribute(element, "id") === id);
  if (!found) throw new Error(`No resource has the id ${id}`);
  return found;
};
const resids = all.filter((element) => element.hasAttribute("resid"));
const addresses = all.flatMap((element) =>
  ["DefaultValue", "Value"].map((name) => attribute(element, name)).filter((value) => value.includes("://")),
);
const inDist = (address: string) => resolve("dist", address.slice(DEVELOPMENT.length + 1));

describe("the manifest's form", () => {
  it("follows Microsoft's schema", () => {
    expect(schemaFindings(manifest)).toEqual([]);
  });

  it("is read by Microsoft's own tool as what it is", async () => {
    expect(await OfficeAddinManifest.readManifestFile("manifest.xml")).toMatchObject({
      id: one("Id").textContent,
      version: `${packaged.version}.0`,
      displayName: "Cakupan",
      defaultLocale: "id-ID",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      appDomains: [DEVELOPMENT],
      iconUrl: `${DEVELOPMENT}/assets/icon-32.png`,
      highResolutionIconUrl: `${DEVELOPMENT}/assets/icon-64.png`,
      supportUrl: `${DEVELOPMENT}/bantuan.html`,
      defaultSettings: { sourceLocation: `${DEVELOPMENT}/taskpane.html` },
    });
  });

  const swap = (first: string, second: string) => (xml: string) => {
    const [a = "", b = ""] = [first, second].map(
      (name) => new RegExp(`<${name}[ >][^]*?</${name}>`).exec(xml)?.[0],
    );
    return xml.replace(a, "\u0000").replace(b, a).replace("\u0000", b);
  };
  it.each([
    [
      "two base elements swapped",
      swap("ProviderName", "DefaultLocale"),
      "ProviderName stands too late in OfficeApp",
    ],
    [
      "runtimes after the form factors",
      swap("Runtimes", "AllFormFactors"),
      "vo:Runtimes stands too late in vo:Host",
    ],
    ["the page before the script", swap("Script", "Page"), "vo:Script stands too late in vo:ExtensionPoint"],
    [
      "a button without supertip",
      (xml: string) => xml.replace(/<Supertip>[^]*?<\/Supertip>/, ""),
      "vo:Control lacks vo:Supertip",
    ],
    [
      "an unknown element",
      (xml: string) => xml.replace("<Permissions>", "<Colour/><Permissions>"),
      "Colour may not stand in OfficeApp",
    ],
    [
      "two runtimes",
      (xml: string) => xml.replace(/(<Runtime .*?\/>)/, "$1$1"),
      "vo:Runtimes has vo:Runtime 2 times",
    ],
    [
      "strings before addresses",
      swap("bt:Urls", "bt:ShortStrings"),
      "bt:Urls stands too late in vo:Resources",
    ],
    [
      "an override of the base schema among the resources",
      (xml: string) => xml.replace("<bt:Override", "<Override"),
      "vo:Override may not stand in bt:Url",
    ],
  ])("would be refused with %s", (_, change, finding) => {
    expect(schemaFindings(parse(change(text)))).toContain(finding);
  });

  it("is refused when it is not well formed", () => {
    expect(() => parse(text.replace("</Hosts>", ""))).toThrow();
  });

  it("is a task pane add-in, which has version 1.0 overrides only", () => {
    expect(attribute(one("OfficeApp"), "xsi:type")).toBe("TaskPaneApp");
    expect(attribute(one("VersionOverrides"), "xsi:type")).toBe("VersionOverridesV1_0");
  });

  it("has a GUID as id and the package's version in Office's four-part form", () => {
    expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(one("Version").textContent).toBe(`${packaged.version}.0`);
  });

  it("keeps within the lengths of the schema", () => {
    const tooLong: string[] = [];
    const hold = (value: string, maximum: number) => {
      if (value.length < 1 || value.length > maximum) tooLong.push(`${value.length} > ${maximum}: ${value}`);
    };
    for (const element of resids) hold(attribute(element, "resid"), MAXIMUM.id);
    for (const element of resources) hold(attribute(element, "id"), MAXIMUM.id);
    for (const element of [...elements(manifest, "Group"), ...elements(manifest, "Control")]) {
      hold(attribute(element, "id"), MAXIMUM.shortString);
    }
    const values = (element: Element) =>
      [element, ...elements(element, "Override"), ...elements(element, "bt:Override")].map(
        (holder) => attribute(holder, "DefaultValue") || attribute(holder, "Value"),
      );
    const shorts = [one("DisplayName"), ...elements(one("bt:ShortStrings"), "bt:String")];
    for (const value of shorts.flatMap(values)) hold(value, MAXIMUM.shortString);
    const description = elements(manifest, "Description").filter((element) =>
      element.hasAttribute("DefaultValue"),
    );
    const longs = [...description, ...elements(one("bt:LongStrings"), "bt:String")];
    for (const value of longs.flatMap(values)) hold(value, MAXIMUM.longString);
    for (const address of addresses) hold(address, MAXIMUM.url);
    expect(tooLong).toEqual([]);
  });
});

describe("the manifest's references", () => {
  it("resolve, to a resource of the right kind", () => {
    const kinds: Record<string, string> = {
      "bt:Image": "bt:Image",
      Label: "bt:ShortStrings",
      Title: "bt:ShortStrings",
      Namespace: "bt:ShortStrings",
      Description: "bt:LongStrings",
      SourceLocation: "bt:Url",
      Runtime: "bt:Url",
      FunctionFile: "bt:Url",
      LearnMoreUrl: "bt:Url",
    };
    const wrong = resids.filter((element) => {
      const found = resource(attribute(element, "resid"));
      const parent = found.parentNode?.nodeName;
      return ![found.nodeName, parent].includes(kinds[element.nodeName]);
    });
    expect(wrong.map((element) => `${element.nodeName}: ${attribute(element, "resid")}`)).toEqual([]);
  });

  it("leave no resource unused", () => {
    const used = new Set(resids.map((element) => attribute(element, "resid")));
    expect(resources.map((element) => attribute(element, "id")).filter((id) => !used.has(id))).toEqual([]);
  });

  it("have ids that are unique", () => {
    const ids = all.map((element) => attribute(element, "id")).filter((id) => id !== "");
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual(
      ["TabHome"].filter((id) => ids.indexOf(id) < 0),
    );
  });

  it("are https and, in development, this machine's; each file is in the build", () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(`${DEVELOPMENT}/`))).toEqual([]);
    expect(addresses.filter((address) => !existsSync(inDist(address)))).toEqual([]);
    const domains = elements(manifest, "AppDomain").map((element) => element.textContent);
    expect(domains).toEqual([DEVELOPMENT]);
  });
});

describe("the manifest's runtime", () => {
  const pane = () => attribute(resource("Taskpane.Url"), "DefaultValue");

  it("is one: pane, ribbon and functions name the same page", () => {
    const pages = ["Runtime", "FunctionFile"].map((name) => attribute(one(name), "resid"));
    const inside = [one("Page"), ...elements(manifest, "Action")].flatMap((element) =>
      elements(element, "SourceLocation").map((location) => attribute(location, "resid")),
    );
    expect(inside).toHaveLength(2);
    expect(new Set([...pages, ...inside])).toEqual(new Set(["Taskpane.Url"]));
    expect(attribute(one("Runtime"), "lifetime")).toBe("long");
  });

  it("knows every function a button names", () => {
    const names = elements(manifest, "FunctionName").map((element) => element.textContent ?? "");
    expect(names).toEqual(["openGuide"]);
    const commands = readFileSync("src/commands/index.ts", "utf8");
    const script = readFileSync("dist/taskpane.js", "utf8");
    for (const name of names) {
      expect(commands).toContain(`onRibbonButton("${name}"`);
      expect(script).toContain(`"${name}"`);
    }
  });

  it("is not asked of an Excel that only shows the pane", () => {
    const requirements = elements(manifest, "Requirements");
    expect(requirements.map((element) => element.parentNode?.nodeName)).toEqual(["VersionOverrides"]);
    expect(elements(manifest, "bt:Set").map((element) => attribute(element, "Name"))).toEqual([
      "SharedRuntime",
    ]);
    const base = elements(one("DefaultSettings"), "SourceLocation")[0];
    expect(base && attribute(base, "DefaultValue")).toBe(pane());
  });

  it("serves the namespace CAKUPAN, the same in every language", () => {
    const namespace = resource(attribute(one("Namespace"), "resid"));
    expect(attribute(namespace, "DefaultValue")).toBe("CAKUPAN");
    expect(elements(namespace, "bt:Override")).toEqual([]);
  });
});

describe("the manifest's languages", () => {
  it("are Indonesian by default and English for every text", () => {
    expect(one("DefaultLocale").textContent).toBe("id-ID");
    const texts = [
      ...["DisplayName", "Description"]
        .flatMap((name) => elements(manifest, name))
        .filter((e) => e.hasAttribute("DefaultValue")),
      ...elements(manifest, "bt:String").filter(
        (element) => attribute(element, "id") !== "Functions.Namespace",
      ),
    ];
    const locales = texts.map((element) =>
      [...elements(element, "Override"), ...elements(element, "bt:Override")]
        .filter((override) => attribute(override, "Value") !== "")
        .map((override) => attribute(override, "Locale")),
    );
    expect(texts.length).toBeGreaterThanOrEqual(9);
    expect(locales).toEqual(texts.map(() => ["en-US"]));
  });

  it("include the functions' descriptions", () => {
    const metadata = resource("Functions.Metadata.Url");
    expect(attribute(metadata, "DefaultValue")).toBe(`${DEVELOPMENT}/functions.json`);
    const override = elements(metadata, "bt:Override");
    expect(override.map((element) => [attribute(element, "Locale"), attribute(element, "Value")])).toEqual([
      ["en-US", `${DEVELOPMENT}/functions-en.json`],
    ]);
  });
});

describe("the manifest's icons", () => {
  // Image element (learn.microsoft.com/javascript/api/manifest/image): 16, 32 and 80 are mandatory, the others supported.
  const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
  const pixels = (path: string) => {
    const { width, height } = PNG.sync.read(readFileSync(path));
    return [width, height];
  };
  const file = (address: string) => address.slice(DEVELOPMENT.length + 1);

  it("of the group and its buttons come in every size Office knows", () => {
    const holders = [one("Group"), ...elements(manifest, "Control")];
    const drawn = holders.map((holder) => {
      const icon = [...holder.childNodes].find((node) => node.nodeName === "Icon") as Element;
      const images = elements(icon, "bt:Image");
      expect(images.map((image) => Number(attribute(image, "size")))).toEqual(SIZES);
      return images.map((image) => {
        const size = Number(attribute(image, "size"));
        const path = file(attribute(resource(attribute(image, "resid")), "DefaultValue"));
        expect([path, ...pixels(path)]).toEqual([path, size, size]);
        return path.replace(`-${size}.png`, "");
      });
    });
    expect(drawn.map((paths) => [...new Set(paths)])).toEqual([
      ["assets/icon"],
      ["assets/icon"],
      ["assets/guide"],
    ]);
  });

  it("of the add-in itself are 32 and 64 pixels, as a task pane add-in's must be", () => {
    expect(pixels(file(attribute(one("IconUrl"), "DefaultValue")))).toEqual([32, 32]);
    expect(pixels(file(attribute(one("HighResolutionIconUrl"), "DefaultValue")))).toEqual([64, 64]);
  });

  it("are drawn, not blank: each has opaque and transparent pixels", () => {
    const drawn = [...[...SIZES, 128].map((size) => `icon-${size}`), ...SIZES.map((size) => `guide-${size}`)];
    for (const name of drawn) {
      const { data } = PNG.sync.read(readFileSync(`assets/${name}.png`));
      const alphas = new Set([...data].filter((_, at) => at % 4 === 3));
      expect([name, alphas.has(0), alphas.has(255)]).toEqual([name, true, true]);
    }
  });
});

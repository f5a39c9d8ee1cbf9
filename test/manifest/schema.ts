import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/**
 * Microsoft's schema of the add-in only manifest, as far as a task pane add-in with custom functions uses it: the children each element
 * may have, in the order they must stand in. Taken from [MS-OWEMXML] "Office Web Extensions Manifest Schema" (learn.microsoft.com/openspecs/office_file_formats/ms-owemxml):
 * - section 5.2, namespace appforoffice/1.1: OfficeApp, TaskPaneApp and their settings;
 * - section 5.6, namespace officeappbasictypes/1.0 (prefix bt): Resources, Sets, IconList, the lengths of ids and strings;
 * - section 5.7, namespace taskpaneappversionoverrides (here prefix vo): VersionOverrides 1.0, Host, ExtensionPoint, Group, Button;
 * and, where the schema leaves it to a type's use, from "How to find the proper order of manifest elements" and
 * "Configure your Office Add-in to use a shared runtime" (learn.microsoft.com/office/dev/add-ins/develop).
 *
 * "!" must be there, "*" may repeat, "+" must be there and may repeat, nothing: at most once.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains Hosts Requirements DefaultSettings! Permissions! Dictionary vo:VersionOverrides",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets Methods",
  Sets: "Set+",
  DefaultSettings: "SourceLocation!",
  SourceLocation: "Override*",
  "vo:VersionOverrides":
    "vo:Description vo:Requirements vo:Hosts vo:Resources vo:WebApplicationInfo vo:EquivalentAddins",
  "vo:Requirements": "bt:Sets",
  "bt:Sets": "bt:Set+",
  "vo:Hosts": "vo:Host+",
  "vo:Host[Workbook]": "vo:Runtimes vo:AllFormFactors vo:DesktopFormFactor",
  "vo:Runtimes": "vo:Runtime!",
  "vo:AllFormFactors": "vo:ExtensionPoint+",
  "vo:ExtensionPoint[CustomFunctions]": "vo:Script! vo:Page! vo:Metadata! vo:Namespace",
  "vo:Script": "vo:SourceLocation!",
  "vo:Page": "vo:SourceLocation!",
  "vo:Metadata": "vo:SourceLocation!",
  "vo:DesktopFormFactor": "vo:GetStarted vo:FunctionFile vo:ExtensionPoint+",
  "vo:GetStarted": "vo:Title! vo:Description! vo:LearnMoreUrl!",
  "vo:ExtensionPoint[PrimaryCommandSurface]": "vo:OfficeTab* vo:CustomTab*",
  "vo:OfficeTab": "vo:Group+",
  "vo:Group": "vo:OverriddenByRibbonApi vo:Label! vo:Icon! vo:Control+",
  "vo:Control[Button]": "vo:OverriddenByRibbonApi vo:Label! vo:Supertip! vo:Icon! vo:Action! vo:Enabled",
  "vo:Supertip": "vo:Title! vo:Description!",
  "vo:Icon": "bt:Image+",
  "vo:Action[ExecuteFunction]": "vo:FunctionName!",
  "vo:Action[ShowTaskpane]": "vo:TaskpaneId vo:SourceLocation! vo:Title",
  "vo:Resources": "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image*",
  "bt:Urls": "bt:Url*",
  "bt:ShortStrings": "bt:String*",
  "bt:LongStrings": "bt:String*",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt:",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "vo:",
};

/** [MS-OWEMXML] 5.6: ReferenceId, ShortString, LongString, URL. */
export const MAXIMUM = { id: 32, shortString: 125, longString: 250, url: 2048 } as const;

/** @throws Error when the text is not well-formed XML. */
export function parse(xml: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, "text/xml");
}

export function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagName(name)];
}

function children(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function nameOf(element: Element): string {
  const prefix = PREFIXES[element.namespaceURI ?? ""];
  return prefix === undefined
    ? `{${element.namespaceURI ?? ""}}${element.localName ?? ""}`
    : prefix + (element.localName ?? "");
}

/** Where a manifest departs from the schema, one sentence each; empty when it does not. */
export function schemaFindings(document: Document): readonly string[] {
  const root = document.documentElement;
  if (!root || nameOf(root) !== "OfficeApp") return ["The root element is not OfficeApp 1.1"];
  return findingsIn(root);
}

function findingsIn(element: Element): string[] {
  const type = element.getAttribute("xsi:type");
  const name = nameOf(element);
  const rule = CHILDREN[`${name}[${type ?? ""}]`] ?? CHILDREN[name];
  const inside = children(element);
  if (rule === undefined) {
    return inside.length === 0
      ? []
      : [`${name}${type ? ` of type ${type}` : ""} is not known to have children`];
  }
  const allowed = (rule === "" ? [] : rule.split(" ")).map((entry) => ({
    name: entry.replace(/[!*+]$/, ""),
    required: /[!+]$/.test(entry),
    repeats: /[*+]$/.test(entry),
  }));
  const findings: string[] = [];
  let reached = 0;
  for (const child of inside) {
    const at = allowed.findIndex((entry) => entry.name === nameOf(child));
    if (at < 0) findings.push(`${nameOf(child)} may not stand in ${name}`);
    else if (at < reached) findings.push(`${nameOf(child)} stands too late in ${name}`);
    else reached = at;
    findings.push(...findingsIn(child));
  }
  for (const entry of allowed) {
    const count = inside.filter((child) => nameOf(child) === entry.name).length;
    if (entry.required && count === 0) findings.push(`${name} lacks ${entry.name}`);
    if (!entry.repeats && count > 1) findings.push(`${name} has ${entry.name} ${count} times`);
  }
  return findings;
}

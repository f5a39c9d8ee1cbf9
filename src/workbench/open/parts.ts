/** Parts of a file that nobody here reads: each is told under what it is to a person. */
import type { LossKind, Losses } from "./losses.js";
import type { Package, WorkbookPart } from "./package.js";
import { child, isTrue } from "./xml.js";

/** What parts are, by how their paths begin or what they hold; `null` for those of which nothing is lost. */
const KINDS: readonly (readonly [RegExp, LossKind | null])[] = [
  [
    /^\[content_types\]\.xml$|\.rels$|^xl\/(calcchain|metadata|volatiledependencies)\.xml$|^docprops\/(app\.xml|thumbnail)/u,
    null,
  ],
  [/vbaproject|vbadata|^xl\/macrosheets\/|attachedtoolbars/u, "macros"],
  [/^xl\/pivot(tables|cache)\//u, "pivots"],
  [/^xl\/media\//u, "pictures"],
  [/^xl\/externallinks\//u, "external"],
  [
    /^xl\/(connections\.xml|querytables\/|model\/|customdata\/|xmlmaps\.xml|tables\/tablesinglecells)/u,
    "connections",
  ],
  [/^xl\/(slicers|slicercaches|timelines|timelinecaches)\//u, "slicers"],
  [/^xl\/(ctrlprops|activex|embeddings|featurepropertybag)\//u, "controls"],
  [/^xl\/printersettings\//u, "printer"],
  [/^customxml\//u, "customXml"],
  [/^_xmlsignatures\//u, "signatures"],
  [/^xl\/(revisions\/|usernames\.xml)/u, "history"],
  [/^docmetadata\/|^docprops\/custom\.xml$/u, "properties"],
  [/^xl\/richdata\//u, "richValues"],
  [/^xl\/charts\/chartex/u, "charts"],
  [/^xl\/charts\/(style|colors)|^xl\/theme\/themeoverride/u, null],
  [/^xl\/(diagrams|ink|drawings)\//u, null],
  [/^xl\/(chartsheets|dialogsheets)\//u, "sheets"],
];

/** @param read The parts that were read. */
export function tellParts(file: Package, read: ReadonlySet<string>, losses: Losses): void {
  const told = new Set(losses.list().map(({ kind }) => kind));
  for (const path of file.paths) {
    if (read.has(path)) continue;
    const known = KINDS.find(([pattern]) => pattern.test(path));
    const kind = known === undefined ? "other" : known[1];
    // What was told with its place already is not told again by its part.
    if (kind === "other") losses.add(kind, path);
    else if (kind !== null && !told.has(kind)) losses.add(kind, "");
  }
}

/** What the workbook as a whole is set to. */
export function tellWorkbook(file: Package, { root, sheets }: WorkbookPart, losses: Losses): void {
  for (const { name, type } of sheets) if (type !== "worksheet") losses.add("sheets", name);
  const calculation = child(root, "calcPr")?.attributes ?? {};
  const isUsual =
    (calculation["calcMode"] ?? "auto") === "auto" &&
    !isTrue(calculation["iterate"]) &&
    isTrue(calculation["fullPrecision"], true);
  if (!isUsual) losses.add("calculation", "");
  for (const { name, attributes } of root.children) {
    if (
      name === "workbookProtection" &&
      Object.values(attributes).some((value) => value !== "0" && value !== "false")
    )
      losses.add("protection", "");
    if (name === "fileSharing") losses.add("protection", "");
    if (name === "customWorkbookViews") losses.add("view", "");
  }
  const core = file.xml(file.related("", "core-properties") ?? "docprops/core.xml");
  const said = (core?.children ?? []).filter(({ name, text }) => {
    if (name === "creator") return !["", "Cakupan"].includes(text);
    return ["title", "subject", "description", "keywords", "category"].includes(name) && text !== "";
  });
  if (said.length > 0) losses.add("properties", "");
}

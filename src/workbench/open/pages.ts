/** How a sheet is printed and shown. */
import type { PageSetup, Rect } from "../engine/engine.js";
import { parseRect } from "../host/address.js";
import type { Losses } from "./losses.js";
import { child, isTrue, numberOf, type Xml } from "./xml.js";

const PAPER: Readonly<Record<number, PageSetup["paper"]>> = { 1: "Letter", 5: "Legal", 8: "A3", 9: "A4" };
/** What of a page the workbench does not carry, with what Excel has where nothing is said. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  pageSetup: [
    "pageOrder=downThenOver",
    "blackAndWhite=0",
    "draft=0",
    "cellComments=none",
    "errors=displayed",
    "firstPageNumber=1",
    "copies=1",
  ],
  printOptions: ["verticalCentered=0", "headings=0", "gridLines=0", "gridLinesSet=1"],
  headerFooter: ["differentOddEven=0", "differentFirst=0", "scaleWithDoc=1", "alignWithMargins=1"],
};

function isUsual(element: Xml | undefined, lists: readonly string[] | undefined): boolean {
  return (lists ?? []).every((one) => {
    const [name = "", usual = ""] = one.split("=");
    const said = element?.attributes[name];
    return said === undefined || said === usual || said === (usual === "1" ? "true" : "false");
  });
}

/** "&LKiri&CTengah&RKanan" in its parts; what stands before the first mark is in the middle. */
function bandOf(text: string): PageSetup["footer"] {
  const band = { left: "", center: "", right: "" };
  let side: keyof typeof band = "center";
  for (const piece of text.split(/(&&|&[LCR])/u)) {
    if (piece === "&L") side = "left";
    else if (piece === "&C") side = "center";
    else if (piece === "&R") side = "right";
    else band[side] += piece;
  }
  return band;
}

/** What is printed of a sheet, as the workbook's names say it. */
export interface Printed {
  readonly area: readonly Rect[];
  readonly rows: { readonly from: number; readonly to: number } | null;
  readonly columns: boolean;
}

/** "'Rencana'!$A$1:$B$2,'Rencana'!$1:$3": the areas alone. */
export function areasIn(text: string): readonly Rect[] {
  return text
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/u)
    .flatMap((one) => parseRect(one.slice(one.lastIndexOf("!") + 1)) ?? []);
}

export function pageOf(root: Xml, sheet: string, printed: Printed, losses: Losses): Partial<PageSetup> {
  const [setup, options, bands, margins] = ["pageSetup", "printOptions", "headerFooter", "pageMargins"].map(
    (name) => child(root, name),
  );
  const fitted = isTrue(child(child(root, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const { paperSize, orientation, fitToWidth, fitToHeight, scale } = setup?.attributes ?? {};
  const paper = PAPER[numberOf(paperSize) ?? 1];
  const isPlain =
    isUsual(setup, USUAL["pageSetup"]) &&
    isUsual(options, USUAL["printOptions"]) &&
    isUsual(bands, USUAL["headerFooter"]) &&
    !["evenHeader", "evenFooter", "firstHeader", "firstFooter"].some(
      (name) => (child(bands, name)?.text ?? "") !== "",
    ) &&
    (fitted || (numberOf(scale) ?? 100) === 100) &&
    paper !== undefined &&
    printed.area.length <= 1 &&
    !printed.columns &&
    ["rowBreaks", "colBreaks"].every((name) => (child(root, name)?.children.length ?? 0) === 0);
  if (!isPlain) losses.add("print", sheet);
  if (setup?.attributes["id"] !== undefined) losses.add("printer", sheet);
  const pages = (text: string | undefined): number | null => {
    const number = numberOf(text) ?? 1;
    return fitted && number > 0 ? number : null;
  };
  const inches = Object.entries(margins?.attributes ?? {}).flatMap(([name, text]) => {
    const number = numberOf(text);
    return number === null ? [] : [[name, number] as const];
  });
  return {
    ...(setup === undefined && margins === undefined ? {} : { paper: paper ?? "A4" }),
    orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    fitToWidth: pages(fitToWidth),
    fitToHeight: pages(fitToHeight),
    titleRows: printed.rows,
    printArea: printed.area[0] ?? null,
    header: bandOf(child(bands, "oddHeader")?.text ?? ""),
    footer: bandOf(child(bands, "oddFooter")?.text ?? ""),
    centreHorizontally: isTrue(options?.attributes["horizontalCentered"]),
    ...(inches.length === 6
      ? { margins: Object.fromEntries(inches) as unknown as PageSetup["margins"] }
      : {}),
  };
}

/** Frozen rows and columns; what else of the view is not as usual is told. */
export function frozenOf(
  root: Xml,
  sheet: string,
  losses: Losses,
): { readonly rows: number; readonly columns: number } {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane")?.attributes;
  const isFrozen = ["frozen", "frozenSplit"].includes(pane?.["state"] ?? "");
  const said = view?.attributes ?? {};
  const isPlain =
    (pane === undefined || isFrozen) &&
    isTrue(said["showGridLines"], true) &&
    isTrue(said["showRowColHeaders"], true) &&
    isTrue(said["showZeros"], true) &&
    !isTrue(said["rightToLeft"]) &&
    !isTrue(said["showFormulas"]) &&
    (said["view"] ?? "normal") === "normal" &&
    (numberOf(said["zoomScale"]) ?? 100) === 100;
  if (!isPlain) losses.add("view", sheet);
  const lines = (name: string): number => (isFrozen ? Math.trunc(numberOf(pane?.[name]) ?? 0) : 0);
  return { rows: lines("ySplit"), columns: lines("xSplit") };
}

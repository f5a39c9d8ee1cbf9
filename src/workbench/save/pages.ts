import type { HeaderFooter, PageSetup as FilePage } from "@cj-tech-master/excelts";
import type { PageSetup } from "../engine/engine.js";
import { rangeName } from "./addresses.js";

/** The file's numbers for paper; the library's list leaves two of them out. */
const PAPER: Readonly<Record<PageSetup["paper"], number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9 };

/** How a sheet is printed. Zero pages wide or high means: as many as it takes. */
export function pageOf(page: PageSetup): Partial<FilePage> {
  const fitted = page.fitToWidth !== null || page.fitToHeight !== null;
  const setup: Partial<FilePage> = {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(fitted
      ? { fitToPage: true, fitToWidth: page.fitToWidth ?? 0, fitToHeight: page.fitToHeight ?? 0 }
      : {}),
    ...(page.titleRows
      ? { printTitlesRow: `${String(page.titleRows.from + 1)}:${String(page.titleRows.to + 1)}` }
      : {}),
    ...(page.printArea ? { printArea: rangeName(page.printArea) } : {}),
    margins: page.margins,
    ...(page.centreHorizontally ? { horizontalCentered: true } : {}),
  };
  return Object.assign(setup, { paperSize: PAPER[page.paper] });
}

type Band = PageSetup["footer"];

function bandInFile(band: Band): string {
  const parts = [
    ["&L", band.left],
    ["&C", band.center],
    ["&R", band.right],
  ] as const;
  return parts.map(([place, text]) => (text === "" ? "" : place + text)).join("");
}

export function headerFooterOf(page: PageSetup): Partial<HeaderFooter> {
  const header = bandInFile(page.header);
  const footer = bandInFile(page.footer);
  return {
    ...(header === "" ? {} : { oddHeader: header }),
    ...(footer === "" ? {} : { oddFooter: footer }),
  };
}

import type { Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverDrawingPlugin } from "@univerjs/drawing";
import { UniverDrawingUIPlugin } from "@univerjs/drawing-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsDrawingPlugin } from "@univerjs/sheets-drawing";
import { UniverSheetsDrawingUIPlugin } from "@univerjs/sheets-drawing-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { addCalculationPlugins } from "../plugins.js";
import "./styles.js";

/** Everything that draws the workbook in `container` and lets a person edit it. */
export function addGridPlugins(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: true,
    ribbonType: "simple",
    footer: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  addCalculationPlugins(univer);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    // The host adds sheets with Excel's own sizes; a "'18" is a text on purpose.
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: { addSheetButtonConfig: { defaultColumnCount: 52, defaultRowCount: 1000 } },
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  // A field to search in would take over what is typed into a cell with a list, and Enter would then do nothing.
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showSearchOnDropdown: false,
    showEditOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverDrawingPlugin);
  univer.registerPlugin(UniverDrawingUIPlugin);
  univer.registerPlugin(UniverSheetsDrawingPlugin);
  univer.registerPlugin(UniverSheetsDrawingUIPlugin);
}

/** What can be asked of the page without its pane: by the ribbon, and by the headless run. */
import { onRibbonButton } from "../excel/index.js";
import { fillBreakdown, fillNational, fillSheets } from "./automation.js";
import { openGuide } from "./guide.js";

export type { BreakdownRequest, FillAnswer, FillRequest, NationalRequest } from "./automation.js";

declare global {
  interface Window {
    cakupan?: {
      readonly fillSheets: typeof fillSheets;
      readonly fillBreakdown: typeof fillBreakdown;
      readonly fillNational: typeof fillNational;
    };
  }
}

onRibbonButton("openGuide", openGuide);
window.cakupan = { fillSheets, fillBreakdown, fillNational };

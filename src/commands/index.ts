/** What can be asked of the page without its pane: by the ribbon, and by the headless run. */
import { onRibbonButton } from "../excel/index.js";
import { fillSheets } from "./automation.js";
import { openGuide } from "./guide.js";

export type { FillAnswer, FillRequest } from "./automation.js";

declare global {
  interface Window {
    cakupan?: { readonly fillSheets: typeof fillSheets };
  }
}

onRibbonButton("openGuide", openGuide);
window.cakupan = { fillSheets };

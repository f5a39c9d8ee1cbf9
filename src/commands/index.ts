/** What can be asked of the page without its pane: by the ribbon, and by the headless run. */
import { onRibbonButton } from "../excel/index.js";
import { openGuide } from "./guide.js";

/** What the headless run asks is loaded for it alone: nobody waits for it in front of the pane. */
const offered = { headless: () => import("./headless.js") } as const;

declare global {
  interface Window {
    cakupan?: typeof offered;
  }
}

onRibbonButton("openGuide", openGuide);
window.cakupan = offered;

/** What can be asked of the page without its pane: by the ribbon, and by the headless run. */
import { onRibbonButton } from "../excel/index.js";
import { checkPackFiles, fill, pack } from "./automation.js";
import { exampleOf, usage } from "./example.js";
import { openGuide } from "./guide.js";
import { flags } from "./request.js";

/** What the headless run may ask of the page; it knows nothing else of the add-in. */
const offered = { fill, pack, checkPackFiles, flags, exampleOf, usage } as const;

declare global {
  interface Window {
    cakupan?: typeof offered;
  }
}

onRibbonButton("openGuide", openGuide);
window.cakupan = offered;

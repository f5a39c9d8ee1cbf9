/** What the headless run may ask of the page; it knows nothing else of the add-in. */
export { annex } from "./annex.js";
export { checkPackFiles, clean, compare, fill, pack, refresh, sipd, standing } from "./automation.js";
export { exampleOf, usage } from "./example.js";
export { forms } from "./forms.js";
export { workbookProblem } from "./opening.js";
export { flags } from "./request.js";

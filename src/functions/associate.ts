/** What the page loads: hands every function to Excel's runtime under its id. */
import { functions } from "./functions.js";

for (const each of functions) CustomFunctions.associate(each.id, each as (...args: unknown[]) => unknown);

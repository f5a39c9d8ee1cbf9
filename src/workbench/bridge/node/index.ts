/** The bridge without a browser: the built page in jsdom. Kept apart because it needs Node. */
export { openPage, type Page } from "./page.js";

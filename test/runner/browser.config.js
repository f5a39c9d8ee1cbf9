import { BROWSER, suiteOf } from "../../jest.config.js";

/** `npm run test:browser`: drives the served workbench in the Chromium, Chrome or Edge of this machine. */
export default suiteOf(BROWSER, {
  // The command has built all of it, the workbench included.
  globalSetup: undefined,
  maxWorkers: 1,
  // A sheet is filled, calculated and taken back in turns; a slow machine takes its time for each.
  testTimeout: 180_000,
});

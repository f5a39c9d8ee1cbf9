import { defineConfig } from "vitest/config";

// Drives the served workbench in the Chromium, Chrome or Edge of this machine.
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    reporters: ["default", "./test/summary.reporter.ts"],
    fileParallelism: false,
    // A sheet is filled, calculated and taken back in turns; a slow machine takes its time for each.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

import { defineConfig } from "vitest/config";

// Drives the served workbench in the Chromium, Chrome or Edge of this machine.
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    reporters: ["default", "./test/summary.reporter.ts"],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

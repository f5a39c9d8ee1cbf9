import { defineConfig } from "vitest/config";

// Everything that needs neither a browser nor LibreOffice. The build that the
// host tests load is made once, before the first test.
export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/browser/**"],
    globalSetup: ["test/build.setup.ts"],
    reporters: ["default", "./test/summary.reporter.ts"],
    // By default one processor is left idle, which on two is half of them.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});

import { resolve } from "node:path";

const root = import.meta.dirname;

/** Folders of test/ with a suite of their own, and files of the others that go with the sweep: many plans, written and calculated. */
export const BROWSER = ["browser"];
export const SWEEP = ["sweep"];
const WIDE = "**/*.wide.test.{ts,tsx}";

const typescript = (tsx) => [
  "<rootDir>/test/runner/globals.js",
  {
    swcrc: false,
    sourceMaps: "inline",
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx },
      // As tsconfig.json has it.
      transform: {
        react: { runtime: "automatic" },
        useDefineForClassFields: false,
        verbatimModuleSyntax: true,
      },
    },
  },
];

/** Packages that are large and know nothing of the test that uses them. */
const IN_NODE = [
  "@cj-tech-master",
  "esbuild",
  "fast-check",
  "jsdom",
  "office-addin-manifest",
  "typescript",
  "webpack",
];

const base = {
  rootDir: root,
  cacheDirectory: resolve(root, ".cache/jest"),
  testEnvironment: "<rootDir>/test/runner/node.js",
  globalSetup: "<rootDir>/test/runner/before.js",
  globalTeardown: "<rootDir>/test/runner/after.js",
  testResultsProcessor: "<rootDir>/test/runner/summary.js",
  // Sources are ES modules and stay so, as are the packages they use. Of those the engine's calculate; nothing else below
  // node_modules is transformed.
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "\\.ts$": typescript(false),
    "\\.tsx$": typescript(true),
    [`(/node_modules/(${IN_NODE.join("|")})/.*\\.[cm]?js|/\\.cache/engine\\.mjs)$`]:
      "<rootDir>/test/runner/in-node.js",
  },
  transformIgnorePatterns: [`/node_modules/(?!(${IN_NODE.join("|")})/)`],
  moduleNameMapper: {
    "/engine/index\\.js$": "<rootDir>/.cache/engine.mjs",
    "^@univerjs/": "<rootDir>/.cache/engine.mjs",
    "^@fluentui/react-components$": "<rootDir>/.cache/fluent.cjs",
    // An import names the file that TypeScript would write.
    "^(\\.{1,2}/.*)\\.js$": "$1",
  },
  modulePathIgnorePatterns: ["<rootDir>/(dist|out|\\.cache)/"],
  // A worker keeps the modules of every file that it has run. From some gigabytes on most of its time goes into looking through
  // them; beginning anew costs a second.
  workerIdleMemoryLimit: "1200MB",
  // A whole workbook is filled and calculated in many a test; a busy machine takes its time for each.
  testTimeout: 180_000,
};

const inFolders = (folders) => folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`);

/** A suite of these folders alone. */
export const suiteOf = (folders, settings) => ({ ...base, testMatch: inFolders(folders), ...settings });

/** The sweep: its folders, and the wide files of the others. */
export const sweepOf = (settings) => ({
  ...base,
  testMatch: [...inFolders(SWEEP), `<rootDir>/test/${WIDE}`],
  ...settings,
});

/** Everything that needs no browser and sweeps no wide range. */
export default {
  ...base,
  testMatch: inFolders(["**"]),
  testPathIgnorePatterns: [
    ...[...BROWSER, ...SWEEP].map((folder) => `<rootDir>/test/${folder}/`),
    "\\.wide\\.test\\.tsx?$",
  ],
  // By default one processor is left idle, which on two is half of them.
  maxWorkers: "100%",
};

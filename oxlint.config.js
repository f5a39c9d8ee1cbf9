import officeAddins from "eslint-plugin-office-addins";
import { defineConfig } from "oxlint";

// What each room may import is held by test/health/arrows.test.ts, which follows an import to the file it reaches.

const errors = (rules) => Object.fromEntries(rules.map((rule) => [rule, "error"]));
const off = (rules) => Object.fromEntries(rules.map((rule) => [rule, "off"]));

/** Beside the category "correctness": what typescript-eslint calls strict. */
const STRICT = [
  "no-array-constructor",
  "no-unused-expressions",
  "no-unused-vars",
  "no-useless-constructor",
  "no-var",
  "prefer-const",
  "prefer-rest-params",
  "prefer-spread",
  "typescript/ban-ts-comment",
  "typescript/consistent-type-imports",
  "typescript/no-dynamic-delete",
  "typescript/no-empty-object-type",
  "typescript/no-explicit-any",
  "typescript/no-extraneous-class",
  "typescript/no-invalid-void-type",
  "typescript/no-namespace",
  "typescript/no-non-null-asserted-nullish-coalescing",
  "typescript/no-non-null-assertion",
  "typescript/no-require-imports",
  "typescript/no-unnecessary-type-constraint",
  "typescript/no-unsafe-function-type",
  "typescript/prefer-literal-enum-member",
  "typescript/unified-signatures",
];

/** Those that ask for types, which the project's own JavaScript has none of. */
const TYPED = [
  "typescript/no-base-to-string",
  "typescript/no-deprecated",
  "typescript/no-misused-promises",
  "typescript/no-mixed-enums",
  "typescript/no-unnecessary-boolean-literal-compare",
  "typescript/no-unnecessary-condition",
  "typescript/no-unnecessary-template-expression",
  "typescript/no-unnecessary-type-arguments",
  "typescript/no-unnecessary-type-assertion",
  "typescript/no-unnecessary-type-conversion",
  "typescript/no-unnecessary-type-parameters",
  "typescript/no-unsafe-argument",
  "typescript/no-unsafe-assignment",
  "typescript/no-unsafe-call",
  "typescript/no-unsafe-enum-assignment",
  "typescript/no-unsafe-enum-comparison",
  "typescript/no-unsafe-member-access",
  "typescript/no-unsafe-return",
  "typescript/no-useless-default-assignment",
  "typescript/only-throw-error",
  "typescript/prefer-promise-reject-errors",
  "typescript/prefer-reduce-type-parameter",
  "typescript/prefer-return-this-type",
  "typescript/related-getter-setter-pairs",
  "typescript/require-await",
  "typescript/restrict-plus-operands",
  "typescript/return-await",
  "typescript/unbound-method",
  "typescript/use-unknown-in-catch-callback-variable",
];

/** These follow a variable named "context" only. */
const OF_REQUESTS = [
  "office-addins/call-sync-after-load",
  "office-addins/call-sync-before-read",
  "office-addins/load-object-before-read",
  "office-addins/no-context-sync-in-loop",
];

/** Rules of React that are not among the correct or need naming. */
const OF_REACT = [
  "react/rules-of-hooks",
  "react/exhaustive-deps",
  "react/error-boundaries",
  "react/globals",
  "react/immutability",
  "react/incompatible-library",
  "react/preserve-manual-memoization",
  "react/purity",
  "react/refs",
  "react/set-state-in-effect",
  "react/set-state-in-render",
  "react/static-components",
  "react/unsupported-syntax",
  "react/use-memo",
];

const notNamed = (names, message) => [
  "error",
  ...names.map((name) => ({ name, message: message.replace("%", name) })),
];

const OFFICE = ["Excel", "Office", "OfficeExtension"];

export default defineConfig({
  ignorePatterns: ["dist/**", "node_modules/**", ".cache/**", "out/**"],
  plugins: ["typescript", "import"],
  jsPlugins: ["eslint-plugin-office-addins", "./test/runner/lint.js"],
  categories: { correctness: "error" },
  // Types are checked in the same run: whoever asks for the rules has built the types already.
  options: { typeAware: true, typeCheck: true, reportUnusedDisableDirectives: "error" },
  rules: {
    ...errors(STRICT),
    ...errors(TYPED),
    ...errors(Object.keys(officeAddins.rules).map((rule) => `office-addins/${rule}`)),
    "house/no-empty-catch": "error",
    "import/no-default-export": "error",
    // A control character in an answer or a name is what such an expression looks for.
    "no-control-regex": "off",
    "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    "typescript/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    "typescript/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  },
  overrides: [
    { files: ["src/taskpane/**", "test/taskpane/**"], plugins: ["react"], rules: errors(OF_REACT) },
    {
      // Office.js is named in src/excel alone; the pane and the commands only wait for Office.onReady there.
      files: ["sheets", "papers", "intake", "workbooks", "functions", "taskpane", "workbench"].map(
        (room) => `src/${room}/**`,
      ),
      rules: { "no-restricted-globals": notNamed(OFFICE, "Only src/excel speaks to %") },
    },
    {
      files: ["src/domain/**"],
      rules: {
        "no-restricted-globals": notNamed(
          [...OFFICE, "window", "document", "fetch", "Date", "process"],
          "The domain knows no host, page, network or clock: pass it in",
        ),
      },
    },
    {
      // Tools that load a configuration, or what it names, ask for a default export.
      files: ["*.config.js", "test/runner/*.js", "src/**/*.d.ts"],
      rules: { "import/no-default-export": "off" },
    },
    {
      // Uses of Excel as add-ins have them, some of them unwise on purpose; what they load is read in the page, and given back as it comes.
      files: ["test/workbench/snippets/**"],
      rules: off([
        ...OF_REQUESTS,
        "office-addins/no-empty-load",
        "office-addins/no-navigational-load",
        "typescript/no-base-to-string",
        "typescript/no-unsafe-return",
      ]),
    },
    {
      // Here requests are sent by a Line, or measured one by one, on purpose.
      files: [
        "src/excel/clean/find.ts",
        "src/excel/doctor.ts",
        "src/excel/insertFormula.ts",
        "src/excel/view.ts",
        "test/bench/fill.ts",
        "test/workbench/host/tables.test.ts",
      ],
      rules: off(OF_REQUESTS),
    },
    {
      // Handed over as text: the page's own library must make the calls, with the page's own arrays.
      files: ["test/workbench/host/tables.test.ts"],
      rules: { "typescript/no-implied-eval": "off" },
    },
    // A drawn condition asks chance anew each time; what a test sorts is text, if of a type that does not say so.
    { files: ["test/**"], rules: off(["no-dupe-else-if", "typescript/require-array-sort-compare"]) },
    { files: ["**/*.{js,cjs}"], rules: off(TYPED) },
    // For the oldest browsers.
    { files: ["src/taskpane/instead.js"], rules: off(["no-var"]) },
  ],
});

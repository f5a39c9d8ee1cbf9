import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";

/** The arrows of the house: what each room must not import. Held again by test/health/arrows.test.ts. */
const forbidden = {
  domain: [
    "sheets",
    "papers",
    "intake",
    "workbooks",
    "excel",
    "functions",
    "taskpane",
    "commands",
    "workbench",
  ],
  sheets: ["papers", "intake", "workbooks", "excel", "functions", "taskpane", "commands", "workbench"],
  papers: ["intake", "workbooks", "excel", "functions", "taskpane", "commands", "workbench"],
  intake: ["papers", "workbooks", "excel", "functions", "taskpane", "commands", "workbench"],
  workbooks: ["excel", "functions", "taskpane", "commands", "workbench"],
  excel: ["intake", "papers", "functions", "taskpane", "commands", "workbench"],
  functions: ["sheets", "papers", "intake", "workbooks", "excel", "taskpane", "commands", "workbench"],
  taskpane: ["workbench", "commands"],
  commands: ["workbench", "taskpane", "functions"],
  workbench: [
    "domain",
    "sheets",
    "papers",
    "intake",
    "workbooks",
    "excel",
    "functions",
    "taskpane",
    "commands",
  ],
};
/** The pure rooms know no page and no machine. */
const pureRooms = ["domain", "sheets", "papers", "intake", "workbooks", "excel", "functions"];
const outside = Object.fromEntries(
  pureRooms.map((room) => [room, ["react", "react-dom", "@fluentui/*", "node:*"]]),
);

const arrows = Object.entries(forbidden).map(([room, others]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...others.map((other) => ({
            // A package may have a room's name in its own (@univerjs/sheets).
            group: [`**/${other}`, `**/${other}/**`, "!@univerjs/**"],
            message: `${room} must not know ${other}`,
          })),
          { group: ["**/shared/**"], message: "No product file reads ../shared" },
          ...(outside[room] ? [{ group: outside[room], message: `${room} must not know this library` }] : []),
        ],
      },
    ],
  },
}));

/** Office.js is named in src/excel alone; the pane and the commands only wait for Office.onReady there. */
const noOffice = {
  files: [
    "src/domain/**",
    "src/sheets/**",
    "src/papers/**",
    "src/intake/**",
    "src/workbooks/**",
    "src/functions/**",
    "src/taskpane/**",
    "src/workbench/**",
  ],
  rules: {
    "no-restricted-globals": [
      "error",
      { name: "Excel", message: "Only src/excel speaks to Excel" },
      { name: "Office", message: "Only src/excel speaks to Office" },
      { name: "OfficeExtension", message: "Only src/excel speaks to Office" },
    ],
  },
};

const noClock = {
  files: ["src/domain/**"],
  rules: {
    "no-restricted-globals": [
      "error",
      ...["Excel", "Office", "OfficeExtension", "window", "document", "fetch", "Date", "process"].map(
        (name) => ({
          name,
          message: "The domain knows no host, page, network or clock: pass it in",
        }),
      ),
    ],
  },
};

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", ".cache/**", "out/**"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.config.js", "test/runner/*.js", "test/runner/*.cjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only" },
        {
          selector: "CatchClause[body.body.length=0]",
          message: "A catch must do something with the failure",
        },
      ],
    },
  },
  {
    // Its rules compile what they read, component or not: React stands in these two only.
    files: ["src/taskpane/**", "test/taskpane/**"],
    rules: reactHooks.configs.recommended.rules,
  },
  ...arrows,
  noOffice,
  noClock,
  {
    // Tools that load a configuration, or what it names, ask for a default export.
    files: ["*.config.js", "test/runner/*.js", "src/**/*.d.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // Uses of Excel as add-ins have them, some of them unwise on purpose; what they load is read in the page, and given back as it comes.
    files: ["test/workbench/snippets/**"],
    rules: {
      "office-addins/call-sync-after-load": "off",
      "office-addins/call-sync-before-read": "off",
      "office-addins/load-object-before-read": "off",
      "office-addins/no-context-sync-in-loop": "off",
      "office-addins/no-empty-load": "off",
      "office-addins/no-navigational-load": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    // These rules follow a variable named "context" only; here requests are sent by a Line, or measured one by one, on purpose.
    files: [
      "src/excel/clean/find.ts",
      "src/excel/doctor.ts",
      "src/excel/insertFormula.ts",
      "src/excel/view.ts",
      "test/bench/fill.ts",
      "test/workbench/host/tables.test.ts",
    ],
    rules: {
      "office-addins/call-sync-before-read": "off",
      "office-addins/call-sync-after-load": "off",
      "office-addins/load-object-before-read": "off",
      "office-addins/no-context-sync-in-loop": "off",
    },
  },
  {
    // Handed over as text: the page's own library must make the calls, with the page's own arrays.
    files: ["test/workbench/host/tables.test.ts"],
    rules: { "@typescript-eslint/no-implied-eval": "off" },
  },
  { files: ["**/*.{js,cjs}"], ...tseslint.configs.disableTypeChecked },
);

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { tsImport } from "tsx/esm/api";

const { CALCULATING } = createRequire(import.meta.url)("./src/workbench/engine/fields.cjs");
const root = import.meta.dirname;
const from = (...parts) => join(root, ...parts);

/**
 * `npm run build`: the add-in for development and, in dist/workbench/, the workbench around it.
 * `npm run build -- --env url=https://host/path`: the add-in alone, to be published there. Its pages and scripts are the same.
 * `--env addin`: the development add-in without the workbench (tests, start:excel).
 */
export default async function configure(env) {
  const { BuildRefusal, DEVELOPMENT_ADDRESS, publishedAddress, ...build } = await tsImport(
    "./src/workbench/build/index.ts",
    import.meta.url,
  );
  const unknown = Object.keys(env).filter(
    (key) => !["url", "addin"].includes(key) && !key.startsWith("WEBPACK_"),
  );
  if (unknown.length > 0)
    throw new BuildRefusal(`--env ${unknown[0]} is not known: url=https://... and addin are.`);
  const published = "url" in env;
  const address = published ? publishedAddress(env.url) : DEVELOPMENT_ADDRESS;
  const { functions } = await tsImport("./src/functions/functions.ts", import.meta.url);

  const configurations = [addIn({ address, published, functions, build })];
  if (!published && !env.addin) configurations.push(...workbench(build));
  return configurations;
}

/** Scripts, styles and size: alike for the add-in and the workbench. */
function shared(name) {
  return {
    name,
    context: root,
    mode: "production",
    target: ["web", "es2020"],
    devtool: false,
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      // Imports end in ".js" so that Node resolves them too.
      extensionAlias: { ".js": [".ts", ".tsx", ".js"] },
    },
    module: {
      // A name that is not exported is a mistake, not a warning.
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2020" } },
        // Pure rooms: what an entry does not use of them stays out of it (functions.js needs no region table).
        {
          include: [
            ...["domain", "sheets", "intake", "workbooks"],
            // Of these folders of the pane the first screen takes what it draws.
            ...["components", "language", "plan", "writing"].map((folder) => `taskpane/${folder}`),
          ].map((room) => from("src", room)),
          sideEffects: false,
        },
        { test: CALCULATING, loader: from("src/workbench/engine/fields.cjs") },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.(png|svg|woff2?|ttf)$/, type: "asset/inline" },
      ],
    },
    optimization: {
      // One script an entry: functions.js must run where only it is loaded.
      splitChunks: false,
      runtimeChunk: false,
      // No format of its own: esbuild's would be an arrow function around the function that webpack writes (see the workbench).
      minimizer: [
        new EsbuildPlugin({ target: "es2020", css: true, legalComments: "none", format: undefined }),
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function addIn({ address, published, functions, build }) {
  const commands = from("src/commands/index.ts");
  const base = shared("add-in");
  return {
    ...base,
    entry: {
      // Loaded first, and by itself where Excel asks for the functions alone.
      functions: from("src/functions/associate.ts"),
      // Ribbon commands run in the pane's page: one page, one runtime. What the functions know of the law it takes from them.
      taskpane: {
        import: [...(existsSync(commands) ? [commands] : []), from("src/taskpane/index.tsx")],
        dependOn: "functions",
      },
      // The worker that reads lists of persons: the pane starts it beside its page.
      persons: from("src/taskpane/features/persons/worker.ts"),
    },
    output: {
      path: from("dist"),
      filename: "[name].js",
      // What is loaded when it is wanted bears its contents in its name: a pane that was open before an update never gets the new half.
      chunkFilename: "part-[contenthash:12].js",
      publicPath: "",
      clean: published ? true : { keep: /^workbench\// },
    },
    // What two late parts share is loaded once. The entries stay whole.
    optimization: {
      ...base.optimization,
      splitChunks: { chunks: "async" },
      // First what old web views cannot read is written for them, then what nothing uses is taken out.
      minimizer: [
        new EsbuildPlugin({ target: "es2020", minify: false }),
        new build.LeanPlugin({ atOnce: ["functions.js", "taskpane.js"] }),
      ],
    },
    plugins: [
      new build.FunctionMetadataPlugin({ functions, address }),
      new build.NoticesPlugin(),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: from("src/taskpane/taskpane.html"),
        // Where the template says. They run after office.js: first the functions, then the pane.
        inject: false,
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: from("assets"), to: "assets" },
          // As they are: the oldest browsers must be able to read them.
          { from: "{page.css,instead.js}", context: from("src/taskpane") },
          {
            from: from("manifest.xml"),
            transform: (content) => build.manifestFor(content.toString(), address),
          },
        ],
      }),
      new build.ManifestPlugin(address),
      ...(published ? [new build.NothingLocalPlugin()] : []),
    ],
  };
}

/** The stand-in for Excel: large (a whole spreadsheet engine), so it is built only when what it is made of has changed. */
function workbench({ fingerprint }) {
  const entry = from("src/workbench/page/main.ts");
  if (!existsSync(entry)) {
    console.warn("The workbench is not built: src/workbench/page/main.ts does not exist.");
    return [];
  }
  const sources = ["src/workbench", "webpack.config.js", "package-lock.json", "tsconfig.json"];
  const state = () => `${fingerprint(root, sources)} ${fingerprint(root, ["dist/workbench"])}`;
  const stamp = from(".cache/workbench.stamp");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state()) return [];
  return [
    {
      ...shared("workbench"),
      entry: { workbench: entry },
      output: {
        path: from("dist/workbench"),
        filename: "[name].js",
        // What the engine loads on demand (hyphenation by language). The page itself is served at the root.
        chunkFilename: "chunks/[id].js",
        publicPath: "workbench/",
        // The script is one function that is called at once. V8 sees that of a function in brackets and compiles it beside the page; an
        // arrow function it reads twice, the second time while the page waits.
        environment: { arrowFunction: false },
        clean: true,
      },
      plugins: [
        new MiniCssExtractPlugin({ filename: "[name].css" }),
        new CopyPlugin({ patterns: [{ from: "*.{html,sw.js}", context: from("src/workbench/page") }] }),
        {
          apply: (compiler) =>
            compiler.hooks.done.tap("Stamp", ({ compilation }) => {
              if (compilation.errors.length > 0) return;
              mkdirSync(from(".cache"), { recursive: true });
              writeFileSync(stamp, state());
            }),
        },
      ],
    },
  ];
}

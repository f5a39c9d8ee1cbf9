import { join } from "node:path";
import { minify } from "@swc/core";
import webpack, { type Compilation, type Compiler, type Module } from "webpack";
import { helpPage, helpStyle } from "./help.js";
import { readBack } from "./manifest.js";
import { notices } from "./notices.js";
import { functionMetadata, metadataFindings, type DeclaredFunction } from "./metadata.js";

const { Compilation: Stages, sources, WebpackError } = webpack;

/**
 * Writes what the functions declare of themselves: functions.json (Indonesian), functions-en.json, and the help page that both
 * point to.
 */
export class FunctionMetadataPlugin {
  private readonly options: { functions: readonly DeclaredFunction[]; address: string };

  /** @param options `address` where the add-in is served. */
  constructor(options: { functions: readonly DeclaredFunction[]; address: string }) {
    this.options = options;
  }

  apply(compiler: Compiler): void {
    const { functions, address } = this.options;
    atStage(compiler, "FunctionMetadata", Stages.PROCESS_ASSETS_STAGE_ADDITIONS, (compilation) => {
      for (const finding of metadataFindings(functions)) compilation.errors.push(new WebpackError(finding));
      const help = `${address}/bantuan.html`;
      const write = (language: "id" | "en") =>
        new sources.RawSource(`${JSON.stringify(functionMetadata(functions, language, help), null, 2)}\n`);
      compilation.emitAsset("functions.json", write("id"));
      compilation.emitAsset("functions-en.json", write("en"));
      compilation.emitAsset("bantuan.html", new sources.RawSource(helpPage(functions)));
      compilation.emitAsset("bantuan.css", new sources.RawSource(helpStyle));
    });
  }
}

/** Writes licences.txt: the notices of the packages whose code the scripts hold, which minifying takes out of them. */
export class NoticesPlugin {
  apply(compiler: Compiler): void {
    atStage(compiler, "Notices", Stages.PROCESS_ASSETS_STAGE_ADDITIONS, (compilation) => {
      const inChunks = [...compilation.modules].filter(
        (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
      );
      // Modules that were joined into one keep their own list.
      const single = inChunks.flatMap((module) =>
        "modules" in module ? (module.modules as Module[]) : [module],
      );
      const files = single.map((module) => module.nameForCondition()).filter((file) => file !== null);
      compilation.emitAsset("licences.txt", new sources.RawSource(notices(files)));
    });
  }
}

/**
 * Takes out of a script what nothing in it uses, and writes it small. Fluent UI names every icon it has; esbuild keeps the names of
 * those that are not used, five thousand of them, wherever they stand inside a function.
 */
export class LeanPlugin {
  private readonly atOnce: readonly string[];

  /**
   * @param options `atOnce`: scripts of which nearly all runs as soon as they are there. Chromium from version 136 on (WebView2 too) then
   * compiles them whole beside the page, instead of function by function while the page waits. To all others it is a comment.
   */
  constructor(options: { atOnce: readonly string[] }) {
    this.atOnce = options.atOnce;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("Lean", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "Lean", stage: Stages.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE },
        async () => {
          const scripts = compilation
            .getAssets()
            .filter(({ name, info }) => name.endsWith(".js") && info["copied"] !== true);
          for (const { name, source } of scripts) {
            const { code } = await minify(source.source().toString(), {
              ecma: 2020,
              compress: { ecma: 2020, passes: 2 },
              mangle: true,
              format: { comments: false },
            });
            compilation.updateAsset(
              name,
              new sources.RawSource(this.atOnce.includes(name) ? `${wholeAtOnce}\n${code}` : code),
              { minimized: true },
            );
          }
        },
      );
    });
  }
}

/** What V8 calls an explicit compile hint; it counts only as the very first line. */
const wholeAtOnce = "//# allFunctionsCalledOnLoad";

/** Fails a build to be published when any file still names this machine. */
export class NothingLocalPlugin {
  apply(compiler: Compiler): void {
    atStage(compiler, "NothingLocal", Stages.PROCESS_ASSETS_STAGE_REPORT, (compilation) => {
      for (const { name, source } of compilation.getAssets()) {
        const found = /.{0,40}(localhost|127\.0\.0\.1|\[::1\]).{0,40}/i.exec(source.source().toString());
        if (found) {
          compilation.errors.push(
            new WebpackError(`${name} names this machine, which nobody else can reach: ...${found[0]}...`),
          );
        }
      }
    });
  }
}

/** Fails a build whose manifest Microsoft's tool cannot read, or which would open another place than `address`. */
export class ManifestPlugin {
  private readonly address: string;

  constructor(address: string) {
    this.address = address;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tapPromise("Manifest", async (compilation) => {
      const folder = compilation.outputOptions.path;
      try {
        await readBack(join(folder, "manifest.xml"), this.address);
      } catch (error) {
        compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
      }
    });
  }
}

function atStage(
  compiler: Compiler,
  name: string,
  stage: number,
  work: (compilation: Compilation) => void,
): void {
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    compilation.hooks.processAssets.tap({ name, stage }, () => {
      work(compilation);
    });
  });
}

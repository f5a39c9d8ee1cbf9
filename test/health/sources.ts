import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What is not ours or not a source: packages, what a build made, history. */
const LEFT_OUT = new Set(["node_modules", "dist", ".git", ".cache", "out"]);

/** Every file of the project, as a path from its root with "/" between the parts. */
export function projectFiles(folder = "."): string[] {
  return readdirSync(folder)
    .filter((name) => !LEFT_OUT.has(name))
    .flatMap((name) => {
      const path = folder === "." ? name : `${folder}/${name}`;
      return statSync(path).isDirectory() ? projectFiles(path) : [path];
    });
}

export function isText(path: string): boolean {
  return !/\.(png|xlsx|pdf|ico|woff2?)$/.test(path);
}

export function read(path: string): string {
  return readFileSync(join(path), "utf8");
}

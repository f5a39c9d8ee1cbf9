import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";

type Versions = Readonly<Record<string, string>>;
interface Package {
  readonly version: string;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly scripts: Versions;
}

const read = (path: string) => readFileSync(path, "utf8");
const own = JSON.parse(read("package.json")) as Package;
const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, Package> };
const wanted = { ...own.dependencies, ...own.devDependencies };

describe("packages", () => {
  it("are pinned to one exact version each", () => {
    const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
    expect(read(".npmrc")).toMatch(/^save-exact=true$/m);
  });

  it("are locked at that version", () => {
    const locked = Object.keys(wanted).map((name) => [name, lock.packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(locked)).toEqual(wanted);
  });

  it("come in one version where two would not understand each other", () => {
    const names = Object.keys(lock.packages).map((path) =>
      path.slice(path.lastIndexOf("node_modules/") + 13),
    );
    const twice = names.filter(
      (name, at) => /^(@univerjs\/|react$|react-dom$)/.test(name) && names.indexOf(name) !== at,
    );
    expect(twice).toEqual([]);
  });

  it("hold none of Univer's unlicensed Pro packages, nor one that is compiled on installation", () => {
    const refused = Object.keys(lock.packages).filter((path) =>
      /@univerjs-pro\/|\/keytar$|\/node-gyp$/.test(path),
    );
    expect(refused).toEqual([]);
  });
});

describe("a tool that npm fetches when it is wanted", () => {
  it("is pinned as well", () => {
    const source = read("src/workbench/serve/excel.ts");
    expect(source.match(/"[\w@/.-]+@\d+\.\d+\.\d+"/g)).toEqual(['"office-addin-debugging@7.0.0"']);
  });
});

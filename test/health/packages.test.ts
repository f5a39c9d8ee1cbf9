import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";

type Versions = Readonly<Record<string, string>>;
interface Package {
  readonly version: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
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
    // DuckDB numbers the releases of its client behind the version of the database ("-r.1"): that is exact too.
    const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/.test(version));
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

/**
 * The first version of each line in which a published fault is mended: known without a network. Each is a version that npm's
 * register has. CI asks the registry for newer ones as well (`npm audit`).
 */
const MENDED: readonly (readonly [name: string, version: string, advisory: string])[] = [
  ["@babel/helpers", "7.26.10", "CVE-2025-27789"],
  ["brace-expansion", "1.1.12", "CVE-2025-5889"],
  ["brace-expansion", "2.0.2", "CVE-2025-5889"],
  ["braces", "3.0.3", "CVE-2024-4068"],
  ["cross-spawn", "7.0.5", "CVE-2024-21538"],
  ["form-data", "4.0.4", "CVE-2025-7783"],
  ["glob", "10.5.0", "CVE-2025-64756"],
  ["glob", "11.1.0", "CVE-2025-64756"],
  ["js-yaml", "3.14.2", "CVE-2025-64718"],
  ["js-yaml", "4.1.1", "CVE-2025-64718"],
  ["json5", "1.0.2", "CVE-2022-46175"],
  ["json5", "2.2.2", "CVE-2022-46175"],
  ["loader-utils", "2.0.4", "CVE-2022-37603"],
  ["micromatch", "4.0.8", "CVE-2024-4067"],
  ["minimatch", "3.0.5", "CVE-2022-3517"],
  ["nanoid", "3.3.8", "CVE-2024-55565"],
  ["postcss", "8.4.31", "CVE-2023-44270"],
  ["protobufjs", "7.2.5", "CVE-2023-36665"],
  ["rollup", "4.22.4", "CVE-2024-47068"],
  ["semver", "5.7.2", "CVE-2022-25883"],
  ["semver", "6.3.1", "CVE-2022-25883"],
  ["semver", "7.5.2", "CVE-2022-25883"],
  ["serialize-javascript", "6.0.2", "CVE-2024-11831"],
  ["tough-cookie", "4.1.3", "CVE-2023-26136"],
  ["webpack", "5.94.0", "CVE-2024-43788"],
  ["word-wrap", "1.2.4", "CVE-2023-26115"],
  ["ws", "8.17.1", "CVE-2024-37890"],
];

const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

/** Whether a version belongs to the line of a mended one and comes before it. */
function isAtFault(version: string, mended: string): boolean {
  const [own, first] = [numbers(version), numbers(mended)];
  if (own[0] !== first[0]) return false;
  const at = own.findIndex((number, place) => number !== first[place]);
  return at >= 0 && (own[at] ?? 0) < (first[at] ?? 0);
}

describe("packages are audited without a network", () => {
  const all = Object.entries(lock.packages).filter(([path]) => path !== "");
  const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + 13);

  it("each comes with its hash", () => {
    const without = all.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ""));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it("none runs a script at install but those that are known, which do without it", () => {
    // @parcel/watcher compiles only where it is told to, @swc/core and esbuild look whether their programs run, protobufjs warns of versions.
    const running = all.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(running.map(([path]) => nameOf(path)).sort()).toEqual([
      "@parcel/watcher",
      "@swc/core",
      "esbuild",
      "protobufjs",
    ]);
  });

  it("none is of a version with a published fault that we know of", () => {
    const atFault = all.flatMap(([path, { version }]) =>
      MENDED.filter(([name, mended]) => name === nameOf(path) && isAtFault(version, mended)).map(
        ([name, mended, advisory]) => `${name} ${version}: ${advisory}, mended in ${mended}`,
      ),
    );
    expect(atFault).toEqual([]);
  });

  it("a version just before the mended one is found, that one and another line are not", () => {
    const verdicts = ["8.17.0", "8.17.1", "8.18.0", "7.5.9"].map((version) => isAtFault(version, "8.17.1"));
    expect(verdicts).toEqual([true, false, false, false]);
  });
});

describe("a tool that npm fetches when it is wanted", () => {
  it("is pinned as well", () => {
    const source = read("src/workbench/serve/excel.ts");
    expect(source.match(/"[\w@/.-]+@\d+\.\d+\.\d+"/g)).toEqual(['"office-addin-debugging@7.0.0"']);
  });
});

import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { read } from "./sources.js";

const page = read("docs/architecture.md");
const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** A newcomer reads the page first: it must be about this house. */
describe("the architecture page", () => {
  it("has every room, and no other", () => {
    const named = [...page.matchAll(/^\| `src\/([a-z]+)\/`/gm)].map(([, room]) => room);
    expect(named.sort()).toEqual(folders("src").sort());
  });

  it.each(["src/domain", "src/workbooks", "src/workbooks/rencana"])("names every folder of %s", (path) => {
    expect(folders(path).filter((folder) => !page.includes(`\`${folder}\``))).toEqual([]);
  });
});

describe("the pages for developers", () => {
  const pages = ["CONTRIBUTING.md", "README.md", "docs/architecture.md"];
  it.each(pages)("%s names only files and folders that exist", (name) => {
    const paths = [...read(name).matchAll(/`((?:src|test|docs|assets|\.ci)\/[\w./-]*)`/g)].map(
      ([, path]) => path ?? "",
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it("keep decisions to twenty lines, each dated", () => {
    const decisions = readdirSync("docs/decisions").filter((file) => /^\d{4}-/.test(file));
    expect(decisions.length).toBeGreaterThan(5);
    for (const file of decisions) {
      const lines = read(`docs/decisions/${file}`).trimEnd().split("\n");
      expect([file, lines.length <= 20, /^\d{4}-\d\d-\d\d · /.test(lines[2] ?? "")]).toEqual([
        file,
        true,
        true,
      ]);
      expect(read("docs/decisions/README.md")).toContain(file);
    }
  });
});

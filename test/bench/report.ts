/** What `npm run bench` measured, as one table at the end and as a file: every line beside something else of the same run. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname, resolve } from "node:path";

export interface Measured {
  /** What was done, such as "Lampung filled". */
  readonly what: string;
  /** What it is compared with, or the unit where it stands alone. */
  readonly beside: string;
  /** Ours by the other, or the number itself. */
  readonly value: number;
  /** The most that is aimed at; absent where nothing is. */
  readonly goal?: number;
}

interface Part {
  readonly part: string;
  readonly lines: readonly Measured[];
}

const root = resolve(import.meta.dirname, "../..");
const parts: Part[] = [];

/** Keeps what a part measured for the table at the end. */
export function report(part: string, lines: readonly Measured[]): void {
  parts.push({ part, lines });
}

function versionOf(name: string): string {
  const { version } = JSON.parse(
    readFileSync(resolve(root, "node_modules", name, "package.json"), "utf8"),
  ) as { version: string };
  return version;
}

function said(command: string, ...given: readonly string[]): string {
  return spawnSync(command, given, { cwd: root, encoding: "utf8" }).stdout.trim();
}

function machine(): Readonly<Record<string, string>> {
  const [first] = cpus();
  return {
    commit: said("git", "rev-parse", "--short", "HEAD"),
    day: new Date().toISOString().slice(0, 10),
    processor: `${String(cpus().length)} × ${first?.model.trim() ?? "unknown"}`,
    memory: `${String(Math.round(totalmem() / 2 ** 30))} GB`,
    node: process.version,
    "office-js": versionOf("@microsoft/office-js"),
    univer: versionOf("@univerjs/core"),
    react: versionOf("react"),
    fluent: versionOf("@fluentui/react-components"),
  };
}

/** Prints all lines with their goals, and writes them as JSON. @param path Absent: `out/bench.json`. */
export function conclude(path = resolve(root, "out/bench.json")): void {
  const about = machine();
  process.stdout.write(
    `\n${Object.entries(about)
      .map(([name, value]) => `${name} ${value}`)
      .join(", ")}\n`,
  );
  console.table(
    parts.flatMap(({ part, lines }) =>
      lines.map(({ what, beside, value, goal }) => ({
        part,
        what,
        beside,
        value: Number(value.toPrecision(3)),
        goal: goal ?? "",
        met: goal === undefined ? "" : value <= goal ? "yes" : "NO",
      })),
    ),
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ about, parts }, null, 2)}\n`);
  process.stdout.write(`${path}\n`);
}

/** The SQL for a head office on the database that it is written for: PostgreSQL, a cluster of its own in a temporary folder. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  expectSame,
  queryOf,
  rowsOf,
  ruleCases,
  viewStatements,
  type Answer,
} from "../../intake/personsSql.js";

/** Where Debian keeps the programs of its newest PostgreSQL; `null` where there is none. */
function programs(): string | null {
  try {
    const [newest] = readdirSync("/usr/lib/postgresql").sort((a, b) => Number(b) - Number(a));
    return newest === undefined ? null : join("/usr/lib/postgresql", newest, "bin");
  } catch {
    // No such folder: not installed.
    return null;
  }
}

const bin = programs();
if (bin === null) console.warn("Not on this machine, so not asked: PostgreSQL");

/** The server refuses to run as root. */
function run(program: string, args: readonly string[]): string {
  const path = join(bin ?? "", program);
  const asOther = process.getuid?.() === 0;
  return asOther
    ? execFileSync("runuser", ["-u", "postgres", "--", path, ...args], { encoding: "utf8", cwd: "/" })
    : execFileSync(path, args, { encoding: "utf8" });
}

(bin === null ? describe.skip : describe)("on PostgreSQL", () => {
  let folder = "";
  const psql = (file: string): string =>
    run("psql", [
      "-h",
      folder,
      "-U",
      "cakupan",
      "-d",
      "postgres",
      "-v",
      "ON_ERROR_STOP=1",
      "--csv",
      "-q",
      "-t",
      "-f",
      file,
    ]);

  beforeAll(() => {
    // The run's own temporary folder is closed to the user that the server runs as.
    folder = mkdtempSync("/var/tmp/cakupan-postgres-");
    chmodSync(folder, 0o777);
    const data = join(folder, "data");
    run("initdb", ["-D", data, "-U", "cakupan", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"]);
    run("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", `-k ${folder} -h ''`, "start"]);
  });
  afterAll(() => {
    run("pg_ctl", ["-D", join(folder, "data"), "-w", "-m", "immediate", "stop"]);
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(ruleCases)("the query and the worker come to the same: %s", async (_, seed, rules) => {
    const rows = rowsOf(600, seed);
    const file = join(folder, `${String(seed)}.sql`);
    const views = viewStatements(rows).map(
      (statement) => `${statement.replace("CREATE", "CREATE TEMPORARY")};`,
    );
    writeFileSync(file, [...views, queryOf(rules)].join("\n"));
    const answer = psql(file)
      .trim()
      .split("\n")
      .map((line): Answer[number] => {
        const [part = "", key = "", total = "", passed = ""] = line
          .split(",")
          .map((cell) => cell.replaceAll('"', ""));
        return [part, key, Number(total), Number(passed)];
      });
    expect(answer.length).toBeGreaterThan(50);
    await expectSame(rows, answer, rules);
  });
});

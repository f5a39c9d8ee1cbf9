import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { alone } from "../../../src/workbench/build/lock.js";

const newLock = (): string => join(mkdtempSync(join(tmpdir(), "cakupan-lock-")), "busy");

/** A process that does not end by itself, as a build on a busy machine. */
function builder() {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  return { pid: String(child.pid), end: () => void child.kill() };
}

describe("a lock on what is built", () => {
  it("is held as long as its process lives, however old it is", async () => {
    const path = newLock();
    const other = builder();
    writeFileSync(path, other.pid);
    utimesSync(path, 0, 0);
    let done = false;
    const waiting = alone(path, () => (done = true));
    await new Promise((later) => setTimeout(later, 700));
    expect(done).toBe(false);
    expect(readFileSync(path, "utf8")).toBe(other.pid);
    other.end();
    await waiting;
    expect(done).toBe(true);
    expect(existsSync(path)).toBe(false);
  });

  it("is taken from a process that was ended, and released where the work fails", async () => {
    const path = newLock();
    writeFileSync(path, String(spawnSync(process.execPath, ["-e", ""]).pid));
    const failing = alone(path, () => {
      throw new Error("not built");
    });
    await expect(failing).rejects.toThrow("not built");
    expect(existsSync(path)).toBe(false);
  });

  it("lets one process in at a time", async () => {
    const path = newLock();
    const log = `${path}.log`;
    writeFileSync(log, "");
    // Each says when it comes and goes; a lock of an ended process lies there before.
    writeFileSync(path, String(spawnSync(process.execPath, ["-e", ""]).pid));
    const script = `
      import { appendFileSync } from "node:fs";
      import { alone } from ${JSON.stringify(resolve("src/workbench/build/lock.ts"))};
      const [path, log] = ${JSON.stringify([path, log])};
      for (let turn = 0; turn < 5; turn += 1)
        await alone(path, () => {
          appendFileSync(log, "(");
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
          appendFileSync(log, ")");
        });`;
    const ends = Array.from({ length: 4 }, () => {
      const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
      return new Promise((done) => child.once("exit", done));
    });
    expect(await Promise.all(ends)).toEqual([0, 0, 0, 0]);
    expect(readFileSync(log, "utf8")).toBe("()".repeat(20));
  }, 60_000);
});

/** One process at a time, among those that build into the same folder. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** Between two looks at a lock that another process holds, in milliseconds. */
const PAUSE = 200;

/**
 * Does something while no other process holds the lock. A build takes a minute on a quiet machine and many on a busy one, so how old a
 * lock is says nothing: it is held as long as the process lives whose number stands in it.
 * @param path A file for nothing else, in a folder that is there.
 */
export async function alone<Result>(path: string, what: () => Result): Promise<Result> {
  while (!taken(path)) {
    if (!leftBehind(path)) await wait(PAUSE);
  }
  try {
    return what();
  } finally {
    rmSync(path, { force: true });
  }
}

function taken(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return false;
  }
}

/** Takes away the lock of a process that was ended; of those who wait, one succeeds. */
function leftBehind(path: string): boolean {
  try {
    const holder = readFileSync(path, "utf8");
    // Nothing stands in it yet: it was taken this very moment.
    if (holder === "" || lives(Number(holder))) return false;
    const aside = `${path}.${holder}`;
    renameSync(path, aside);
    // Another may have done so first, and a third holds the lock since: it gets it back.
    if (readFileSync(aside, "utf8") === holder) rmSync(aside);
    else renameSync(aside, path);
    return true;
  } catch (error) {
    // It was released, or taken away by another, in between.
    if (codeOf(error) === "ENOENT") return true;
    throw error;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, and belongs to somebody else.
    return codeOf(error) === "EPERM";
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
